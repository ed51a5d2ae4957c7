import type {AttributionRule} from '../model.js'
import type {Span} from '../text/span.js'
import type {Run} from './rules/rule-view.js'

/** The tokens of a finding's parts. */
export interface FoundTokens {
  source: Run | undefined
  cue: Run
  content: readonly Run[]
}

/** An attribution as it is found: places only. */
export interface Finding {
  source?: Span
  /** The name elsewhere of the one whom a source of letters stands for; null where the text names nobody. */
  standsFor?: Span | null
  /** The cue's pieces; none where layout alone tells. */
  cue: Span[]
  /** The content's pieces, with quotation marks. */
  content: Span[]
  addressee?: Span
  /** Id of the rule that found it. */
  rule: AttributionRule
  /** From 0 to 1. */
  confidence: number
  /** Index of the prose that it stands in. */
  block: number
  /** Where its parts stand in tokens, of a finder that reads tokens: as found, whatever its spans become. */
  tokens?: FoundTokens
}

/** The stretch from the first to the last of some parts of a finding. */
export function stretchOf(source: Span | undefined, cue: readonly Span[], content: readonly Span[]): Span {
  let start = source ? source.start : Infinity
  let end = source ? source.end : 0
  for (const span of cue) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  for (const span of content) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return {start, end}
}
