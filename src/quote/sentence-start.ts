import {Kind, type Tokens} from '../text/tokens.js'
import {Inside} from './pairing.js'

/**
 * Checks whether a token that may begin a sentence really does, even after a closing mark. It does not if the quotation ended
 * with a comma, or if the sentence continues with its cue: “No!” Lind said.
 */
export function beginsSentence({kind, first}: Pick<Tokens, 'kind' | 'first'>, inside: Uint8Array, t: number): boolean {
  const bits = kind[t] as number
  if (!(bits & Kind.sentence)) return false
  if (bits & Kind.block || inside[t - 1] !== Inside.closing) return true
  // “… .” She said: a full stop before the mark ends the sentence; a question mark may not
  return first[t - 2] === 0x2e || !(bits & Kind.word)
}
