import {Kind} from '../../text/tokens.js'
import type {ReportingView} from './reporting-view.js'
import {Word} from './words.js'

/** Checks whether a relative clause begins at a token: qui, a la que, de los cuales. */
export function opensRelative(view: ReportingView, from: number, to: number): boolean {
  if (view.table.words.verbSecond) return view.is(from, Word.relative) && view.small(from)
  let t = from
  while (t < to && t < from + 2 && view.small(t) && !view.is(t, Word.relative) && view.is(t, Word.preposition | Word.determiner)) t++
  // cuyo nombre no figura
  return t < to && view.is(t, Word.relative) && view.small(t) && (!view.is(t, Word.determiner) || t === from)
}

/** Returns the token after a relative pronoun that is not the subject, with its preposition, or -1: que, dont, con la que, au cours duquel. */
export function relativeStart(view: ReportingView, from: number, to: number): number {
  let t = from
  if (view.comma(t)) t++
  const led = view.is(t, Word.preposition)
  while (t < to && t < from + 4 && view.small(t) && !view.is(t, Word.relative) && (led || view.is(t, Word.preposition | Word.determiner)))
    t++
  return t + 1 < to && view.is(t, Word.relative) && view.small(t) && !view.is(t, Word.determiner) ? t + 1 : -1
}

/** Checks whether a single relative clause without commas fills a stretch: Las vecinas que declararon | coinciden. */
export function isRestricted(view: ReportingView, from: number, to: number): boolean {
  if (!view.is(from, Word.relative) || view.is(from, Word.determiner) || !isAntecedent(view, from - 1)) return false
  return countVerbs(view, from + 1, to) === 1
}

/** Counts the finite verbs of a stretch; gives -1 if it has more than one clause. */
export function countVerbs(view: ReportingView, from: number, to: number): number {
  let verbs = 0
  for (let t = from; t < to; t++) {
    if (view.is(t, Word.opener | Word.coordinator) || !view.outside(t)) return -1
    if (view.finite(t) && !view.finite(t - 1)) verbs++
  }
  return verbs
}

/** Checks whether a relative pronoun after a token can refer to a noun: the token is a comma, or a word that can end a noun phrase. */
export function isAntecedent(view: ReportingView, t: number): boolean {
  return (
    t >= 0 &&
    (view.comma(t) ||
      (view.has(t, Kind.word) &&
        !view.finite(t) &&
        !view.is(t, Word.participle | Word.infinitive | Word.gerund | Word.adverb | Word.preposition | Word.coordinator)))
  )
}
