import type {Run} from '../rules/rule-view.js'
import {opensRelative} from './relative-clause.js'
import type {ReportingView} from './reporting-view.js'
import {Word, Also} from './words.js'

/** Checks whether a run includes a comma, dash or bracket. */
export function hasAside(view: ReportingView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++) if (view.breaks(t)) return true
  return false
}

/** Checks whether everything between commas modifies the noun before it; a relative clause may include commas of its own. */
export function areAsides(view: ReportingView, from: number, to: number): boolean {
  if (view.table.words.verbSecond) return isAside(view, from, to)
  let relative = false
  for (let begin = from; begin < to;) {
    let end = begin
    while (end < to && !(view.comma(end) && view.outside(end))) end++
    if (!isAside(view, begin, end) && !(relative && view.is(begin, Word.subordinator | Word.relative | Word.preposition))) return false
    relative ||= opensRelative(view, begin, end)
    begin = end + 1
  }
  return true
}

/** Checks whether a stretch has a finite verb that no conjunction or relative pronoun precedes. */
export function hasMainVerb(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to && !(view.is(t, Word.opener | Word.subordinator | Word.relative) && !view.is(t, Word.determiner)); t++)
    if (view.finite(t)) return true
  return false
}

/** Checks whether the words between two commas modify the noun before them: an appositive, an age, a relative clause. */
function isAside(view: ReportingView, from: number, to: number): boolean {
  if (opensRelative(view, from, to)) return true
  // alcuni storici, come Rossi e Bianchi, dicono
  if (view.is(from, Word.opener | Word.subordinator | Word.turn) && !view.is(from, Word.preposition) && !view.also(from, Also.as))
    return false
  return view.table.words.verbSecond ? !view.anyFinite(from, to) : !hasMainVerb(view, from, to)
}
