import type {AttributionRule} from '../model.js'
import type {Span} from '../text/span.js'
import type {Run} from './rules/rule-view.js'

/** The tokens of a finding's parts. */
export interface FoundTokens {
  source: Run | undefined
  cue: Run
  content: readonly Run[]
}

/** An attribution as found: positions only. All its fields are always there, since the engine reads objects of one shape fastest. */
export interface Finding {
  source: Span | undefined
  /** The full name that a source of initials or a letter stands for; null if the text identifies nobody. */
  standsFor: Span | null | undefined
  /** The cue's pieces; none if only the layout reveals the attribution. */
  cue: Span[]
  /** The content's pieces, including quotation marks. */
  content: Span[]
  addressee: Span | undefined
  rule: AttributionRule
  /** From 0 to 1. */
  confidence: number
  /** Index of the prose block that contains it. */
  block: number
  /** Tokens of its parts, if the finder works on tokens. They stay as found even if the spans are changed later. */
  tokens: FoundTokens | undefined
}

/** Returns the span from the start of the first part to the end of the last. */
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
