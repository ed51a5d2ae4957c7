import {Kind} from '../../text/tokens.js'
import type {ReportingView} from './reporting-view.js'
import {Also, FINITE, Word} from './words.js'

/** Checks whether the first finite verb is in the mood of reported speech; with `sure`, conditionals do not count. */
export function isReported(view: ReportingView, from: number, to: number, sure = false): boolean {
  for (let t = from; t < to; t++) {
    if (!view.outside(t) || !view.has(t, Kind.word)) continue
    if (view.is(t, Word.mood) && !(view.capital(t) && t > from)) return !sure || !view.also(t, Also.conditional)
    if (view.is(t, FINITE) && view.finite(t) && !view.is(t, Word.mood)) return false
    if (t > from && view.moodByPronoun(t)) return true
  }
  return false
}
