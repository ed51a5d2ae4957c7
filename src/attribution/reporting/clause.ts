import {Kind} from '../../text/tokens.js'
import {appositiveEnd} from './appositive.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Checks whether a preposition that is also a conjunction begins a time: seit 2014, bis Freitag, seit dem 19. Juni. */
export function isTime(view: ReportingView, t: number): boolean {
  if (!view.is(t, Word.preposition)) return false
  const next = view.is(t + 1, Word.determiner) ? t + 2 : t + 1
  return view.has(next, Kind.number) || view.is(next, Word.time)
}

/** Checks whether the verb of a clause is in the mood of reported speech. */
export function hasMood(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (view.outside(t) && t > from && view.breaks(t)) return false
    if (view.outside(t) && (view.is(t, Word.mood) || (t > from && view.moodByPronoun(t)))) return true
  }
  return false
}

/** Checks whether the verb of a reported clause follows a subordinate clause at its beginning: hofft, wenn es taue, werde man fahren. */
export function moodBehindClause(view: ReportingView, from: number, to: number): boolean {
  let t = from
  while (t < to && !(view.outside(t) && view.breaks(t))) t++
  return t + 1 < to && view.comma(t) && view.is(t + 1, Word.mood) && !view.also(t + 1, Also.conditional)
}

/** Checks whether an infinitive with its marker comes before the next comma: den Plan zu stoppen, sich anzustellen. */
export function hasInfinitive(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to && !(t > from && view.breaks(t)); t++)
    if (view.outside(t) && view.small(t) && (view.also(t, Also.infinitive) || view.holdsInfinitive(t))) return true
  return false
}

/** Checks whether an apparent relative clause is a main clause: its first word is the determiner of a noun phrase before the verb. */
export function mainClause(view: ReportingView, from: number, to: number): boolean {
  if (!view.is(from, Word.determiner)) return false
  const end = nounPhraseEnd(view, from, to)
  if (end <= from + 1 || !view.table.words.verbFinal) return end > from + 1
  // der Fahrer, ein 34-Jähriger, sei geflohen
  const aside = view.comma(end) ? appositiveEnd(view, end, to) : end
  // das Haus an der Straße sei alt
  const verb =
    aside > end && view.comma(aside) ? aside + 1 : end < to && view.is(end, Word.preposition) ? skipAdverbials(view, end, to) : end
  return verb < to && (view.finite(verb) || view.moodByEnding(verb))
}

/** Finds the token after a clause: a comma or dash, or the end of the stretch. */
export function clauseEnd(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && !view.breaks(t)) t++
  return t
}

/** Checks whether a stretch includes quoted words. */
export function hasQuote(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (!view.outside(t)) return true
  return false
}
