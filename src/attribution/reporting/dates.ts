import {Kind} from '../../text/tokens.js'
import type {ReportingView} from './reporting-view.js'
import {Word} from './words.js'

/** Returns the token after a date that begins at a token, or -1: el pasado 20 de mayo, le 9 juin 2002, dia 3 de março. */
export function dateEnd(view: ReportingView, from: number, to: number): number {
  if (view.table.words.verbSecond) return -1
  let t = from
  if (view.is(t, Word.determiner)) t++
  if (t < to && view.small(t) && (view.is(t, Word.time) || !view.isOutside(t))) t++
  if (t >= to || !view.has(t, Kind.number)) return -1
  t++
  if (view.is(t, Word.link)) t++
  if (t >= to || !view.is(t, Word.time)) return -1
  t++
  const year = view.is(t, Word.link) ? t + 1 : t
  return year < to && view.has(year, Kind.number) ? year + 1 : t
}

/** Checks whether a preposition introduces a time: am Freitag, en mayo. */
export function isTimePhrase(view: ReportingView, t: number, to: number): boolean {
  for (let i = t + 1; i < to && i < t + 4; i++) {
    if (view.is(i, Word.time)) return true
    if (!view.is(i, Word.determiner | Word.preposition) && !view.has(i, Kind.number) && !view.small(i)) return false
  }
  return false
}
