import {Kind, type Tokens} from '../text/tokens.js'
import {Inside} from './pairing.js'

/**
 * Tells whether a token that may begin a sentence does so after a closing mark, too: it begins none if the quotation stopped with
 * a comma or goes on with its cue: “No!” Lind said.
 */
export function beginsSentence({kind, first}: Pick<Tokens, 'kind' | 'first'>, inside: Uint8Array, t: number): boolean {
  const bits = kind[t] as number
  if (!(bits & Kind.sentence)) return false
  if (bits & Kind.block || inside[t - 1] !== Inside.closing) return true
  // “… .” She said: a stop before the mark ends the sentence, a question mark may not
  return first[t - 2] === 0x2e || !(bits & Kind.word)
}
