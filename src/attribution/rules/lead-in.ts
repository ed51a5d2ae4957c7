import {overAdverbs} from './adverbial.js'
import {After, type Following} from './following.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple} from './source.js'
import {isTitle} from './title.js'
import {RuleWord, Extra} from './words.js'

/**
 * Checks whether a quotation belongs only to the introductory phrase of a sentence, whose source and cue introduce other content:
 * Walking in to chants of “Lind!,” she said that …; Asked about the “plan,” she said …
 * @param before - The words between the beginning of the sentence and the source.
 * @returns False if the quotation stands in a main clause; a clause counts as introductory only if a conjunction opens it.
 */
export function leadsIn(view: RuleView, before: Run, following: Following): boolean {
  const {to} = before
  // Later in a long talk on “Morning Tea,” …; Sunday on “Morning Tea,” …
  const from = overAdverbs(view, before.from, to, RuleWord.determiner | RuleWord.preposition)
  if (view.inside[from] !== 0 || !(goesOn(view, following) || (following.kind === After.opener && endsInTitle(view, to)))) return false
  const subordinate = view.isExtra(from, Extra.asked) || (view.isExtra(from, Extra.subordinator) && !view.is(from, RuleWord.preposition))
  if (!subordinate && !opensPhrase(view, from)) return false
  let t = from + 1
  for (; t < to && !view.opens(t); t++) {
    // In her book, “The Long Pier,” she said that …
    if (view.breaks(t) && !(view.opens(t + 1) && isTitle(view, t + 1, to))) return false
    // Calling it “sad,” she said he would go
    if (!subordinate && t > from + 1 && view.is(t, RuleWord.auxiliary | RuleWord.pronoun) && !view.is(t, RuleWord.relative)) return false
  }
  // a single quotation must reach up to the source
  return view.quotedTo(t, to) === to
}

/** Checks whether the title of a work ends before a token: on “Morning Tea,” | she said if it rained … */
function endsInTitle(view: RuleView, to: number): boolean {
  let open = to - 1
  while (open > 0 && view.inside[open] !== 0 && !view.opens(open)) open--
  return view.opens(open) && isTitle(view, open, to)
}

/** Checks whether a clause or a quotation of its own follows the cue. */
function goesOn(view: RuleView, {kind, at, addressee}: Following): boolean {
  // she said while she walked
  if (kind === After.clause) return !view.isExtra(at, Extra.subordinator) && !view.is(at, RuleWord.turn | RuleWord.conjunction)
  if (kind === After.opener) return view.is(at, RuleWord.determiner) || addressee !== undefined
  return (kind === After.colon || kind === After.comma) && view.opens(at + 1)
}

/** Checks whether a sentence begins with an introductory phrase or clause: with a preposition, a participle or a conjunction. */
export function isLed(view: RuleView, a: number): boolean {
  return view.isExtra(a, Extra.subordinator) || opensPhrase(view, a)
}

/** Checks whether a word opens a phrase rather than a clause: a preposition, a participle. */
function opensPhrase(view: RuleView, t: number): boolean {
  if (view.is(t, RuleWord.preposition) || view.isExtra(t, Extra.asked | Extra.gerund)) return true
  return opensWithParticiple(view, t)
}
