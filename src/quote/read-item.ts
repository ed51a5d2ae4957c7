import type {Passage} from '../model.js'
import type {Prose} from '../structure/structure.js'
import type {Lexicon} from '../text/lexicon.js'
import {passage, type Span} from '../text/span.js'
import type {Tokens} from '../text/tokens.js'
import type {Quotations} from './pairing.js'

/** An item as seen by the code that finds and attributes quotations. */
export interface ReadItem {
  text: string
  prose: readonly Prose[]
  tokens: Tokens
  quotations: Quotations
  /** Words that help to classify quotations, see {@link quoteTable}. */
  quoteWords: Lexicon
}

/**
 * Builds the passage of a span. If the span is inside the given block, as it usually is, the block knows whether its white space
 * needs to be collapsed.
 */
export function passageIn({text, prose, tokens}: ReadItem, {start, end}: Span, block: number): Passage {
  const {start: from, end: to} = prose[block] as Span
  return passage(text, start, end, start >= from && end <= to && tokens.even[block] === 1)
}
