import {After, type Following} from './cue.js'
import type {Draft} from './draft.js'
import type {Run, Sight} from './rule-tokens.js'
import {opensWithParticiple} from './source.js'
import {Bit, Extra} from './words.js'

/**
 * Tells whether a quotation only stands in a phrase that leads to its sentence, whose source and cue go on to what is
 * said: Walking in to chants of “Lind!,” she said that …; Asked about the “plan,” she said …
 *
 * @param sight - The tokens.
 * @param before - What stands before the source, from the sentence's beginning.
 * @param following - What follows the cue.
 * @param drafts - The sentence's attributions so far.
 * @param b - The sentence's end.
 * @returns Whether it does. A clause of its own before the quotation is no such phrase, unless a conjunction opens it.
 */
export function leadsIn(sight: Sight, before: Run, following: Following, drafts: readonly Draft[], b: number): boolean {
  const {from, to} = before
  if (sight.inside[from] !== 0 || !goesOn(sight, following, b)) return false
  const subordinate = sight.isExtra(from, Extra.subordinator) && !sight.is(from, Bit.preposition)
  if (!subordinate && !opensPhrase(sight, from)) return false
  let t = from + 1
  for (; t < to && !sight.opens(t); t++) {
    if (sight.breaks(t)) return false
    if (!subordinate && sight.is(t, Bit.auxiliary | Bit.pronoun) && !sight.is(t, Bit.relative)) return false
  }
  if (t >= to || (!subordinate && drafts.some(({rule, cue}) => cue.from < t && rule !== 'participle' && rule !== 'asked'))) return false
  // one quotation, up to the source
  return sight.quotedTo(t, to) === to
}

/** Whether a clause or a quotation of its own follows the cue. */
function goesOn(sight: Sight, {kind, at}: Following, b: number): boolean {
  if (kind === After.quote) return true
  // she said while she walked
  if (kind === After.clause) return !sight.isExtra(at, Extra.subordinator) && !sight.is(at, Bit.turn | Bit.conjunction)
  if (kind === After.opener) return sight.is(at, Bit.determiner)
  return (kind === After.colon || kind === After.comma) && at + 1 < b && sight.opens(at + 1)
}

/**
 * Tells whether a sentence begins with a phrase or clause that leads to its main clause: a preposition, a participle, a
 * conjunction.
 *
 * @param sight - The tokens.
 * @param a - The sentence's beginning.
 * @returns Whether it does.
 */
export function isLed(sight: Sight, a: number): boolean {
  return sight.isExtra(a, Extra.subordinator) || opensPhrase(sight, a)
}

/** Whether a word begins a phrase and no clause: a preposition, a participle. */
function opensPhrase(sight: Sight, t: number): boolean {
  if (sight.is(t, Bit.pronoun | Bit.determiner)) return false
  if (sight.is(t, Bit.preposition) || sight.isExtra(t, Extra.asked | Extra.gerund)) return true
  return opensWithParticiple(sight, t)
}
