import {Kind} from '../text/tokens.js'
import {mainSubject} from './rules/main-subject.js'
import type {Run, RuleView} from './rules/rule-view.js'
import {Extra, RuleWord, VERB} from './rules/words.js'

/** Words that open a clause with a subject of its own. */
const OPENS = RuleWord.opener | RuleWord.relative

/** Words after which two verbs may share a subject. */
const JOINS = RuleWord.joiner | RuleWord.turn | RuleWord.conjunction

/**
 * Narrows a source before its cue, where it is a whole clause, to the subject of the cue: Lind | pushed back on the claims, arguing …;
 * the port | had in May, announced …; the fire began after Mara Lind | called …
 *
 * @param source - The words that a tagger took for the source.
 * @param cue - First token of the cue.
 * @returns The subject, the source itself if it is no clause, or undefined if the clause has no room for another verb: Oakes broke
 *   many | promises.
 */
export function narrowToSubject(view: RuleView, source: Run, cue: number): Run | undefined {
  const subject = mainSubject(view, source.from, source.to)
  let verb = subject ? subject.to : source.to
  while (verb < source.to && view.is(verb, RuleWord.adverb)) verb++
  if (!subject || verb >= source.to || view.has(verb, Kind.capital | Kind.sign) || view.is(verb, RuleWord.joiner)) return source
  const helps = view.is(verb, RuleWord.auxiliary)
  if (!helps && !(view.is(verb, VERB) && view.is(verb, RuleWord.past | RuleWord.present)) && !view.looksPast(verb)) return source
  if (view.is(cue, RuleWord.participle)) return subject
  const next = verb + 1
  if (source.to !== cue || view.is(cue, RuleWord.infinitive)) return source
  if (helps && isAdverbial(view, next, cue)) return subject
  // Lind also debunked | claims
  if (next === cue && view.is(verb, RuleWord.past) && view.is(cue, RuleWord.noun)) return undefined
  // advocates | said; the rebels backed by Oakes | said
  if (!helps && (next === cue || view.is(next, RuleWord.preposition | RuleWord.link | RuleWord.adverb | RuleWord.auxiliary))) return source
  for (let t = cue - 1; t > verb; t--) {
    if (view.inside[t] !== 0 || view.breaks(t)) return source
    if (view.is(t, JOINS)) return isAdverbial(view, t + 1, cue) ? subject : source
    if (view.is(t, OPENS) || view.isExtra(t, Extra.subordinator)) return mainSubject(view, t + 1, cue)?.to === cue ? {from: t + 1, to: cue} : source
  }
  return undefined
}

/** Returns whether the words between an auxiliary and its verb only say when, where or how: had | in January | announced. */
function isAdverbial(view: RuleView, from: number, to: number): boolean {
  if (from < to && !view.is(from, RuleWord.adverb | RuleWord.preposition | RuleWord.time)) return false
  for (let t = from; t < to; t++) if (view.is(t, RuleWord.auxiliary | VERB | OPENS | JOINS) || view.has(t, Kind.sign)) return false
  return true
}
