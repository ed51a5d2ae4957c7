import {After, type Following} from './cue.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple} from './source.js'
import {isTitle} from './title.js'
import {RuleWord, Extra} from './words.js'

/**
 * Tells whether a quotation only stands in a phrase that leads to its sentence, whose source and cue go on to what is
 * said: Walking in to chants of “Lind!,” she said that …; Asked about the “plan,” she said …
 *
 * @param before - What stands before the source, from the sentence's beginning.
 * @returns Whether it does. A clause of its own before the quotation is no such phrase, unless a conjunction opens it.
 */
export function leadsIn(view: RuleView, before: Run, following: Following, b: number): boolean {
  const {to} = before
  let {from} = before
  // Later in a long talk on “Morning Tea,” …
  while (from < to && view.is(from, RuleWord.adverb) && !view.is(from, RuleWord.determiner | RuleWord.preposition) && !view.isExtra(from, Extra.subordinator)) from++
  if (view.inside[from] !== 0 || !goesOn(view, following, b)) return false
  const subordinate = view.isExtra(from, Extra.subordinator) && !view.is(from, RuleWord.preposition)
  if (!subordinate && !opensPhrase(view, from)) return false
  let t = from + 1
  for (; t < to && !view.opens(t); t++) {
    // In her book, “The Long Pier,” she said that …
    if (view.breaks(t) && !(view.opens(t + 1) && isTitle(view, t + 1, to))) return false
    // Calling it “sad,” she said he would go
    if (!subordinate && t > from + 1 && view.is(t, RuleWord.auxiliary | RuleWord.pronoun) && !view.is(t, RuleWord.relative)) return false
  }
  // one quotation, up to the source
  return view.quotedTo(t, to) === to
}

/** Whether a clause or a quotation of its own follows the cue. */
function goesOn(view: RuleView, {kind, at, addressee}: Following, b: number): boolean {
  // she said while she walked
  if (kind === After.clause) return !view.isExtra(at, Extra.subordinator) && !view.is(at, RuleWord.turn | RuleWord.conjunction)
  if (kind === After.opener) return view.is(at, RuleWord.determiner) || addressee !== undefined
  return (kind === After.colon || kind === After.comma) && at + 1 < b && view.opens(at + 1)
}

/**
 * Tells whether a sentence begins with a phrase or clause that leads to its main clause: a preposition, a participle, a
 * conjunction.
 */
export function isLed(view: RuleView, a: number): boolean {
  return view.isExtra(a, Extra.subordinator) || opensPhrase(view, a)
}

/** Whether a word begins a phrase and no clause: a preposition, a participle. */
function opensPhrase(view: RuleView, t: number): boolean {
  if (view.is(t, RuleWord.preposition) || view.isExtra(t, Extra.asked | Extra.gerund)) return true
  return opensWithParticiple(view, t)
}
