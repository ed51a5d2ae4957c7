import type {Prose} from '../structure/structure.js'
import type {Lexicon} from '../text/lexicon.js'
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
