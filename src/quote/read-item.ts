import type {Prose} from '../structure/structure.js'
import type {Lexicon} from '../text/lexicon.js'
import type {Tokens} from '../text/tokens.js'
import type {Quotations} from './pairing.js'

/** What is known of an item when its quotations are paired and its attributions are looked for. */
export interface ReadItem {
  text: string
  prose: readonly Prose[]
  tokens: Tokens
  quotations: Quotations
  /** The words that tell what a quotation is, see {@link quoteTable}. */
  quoteWords?: Lexicon
}
