import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import {opensRelative} from './relative-clause.js'
import {Also, REPORTS, Word} from './words.js'

/** Checks whether what follows the comma behind a noun phrase can only belong to it: an age, an office, or nothing but a name. */
export function isOwnAside(view: ReportingView, comma: number, to: number): boolean {
  const first = comma + 1
  if (!view.comma(comma) || first >= to || !view.outside(first)) return false
  if (view.has(first, Kind.number)) return view.is(first + 1, Word.time)
  if (view.small(first)) return view.also(first, Also.holder) && !view.finite(first)
  let t = first
  while (t < to && view.outside(t) && (view.capital(t) || view.isInsideName(t))) t++
  return t > first + 1 && (t >= to || view.comma(t) || view.first[t] === 0x28)
}

/** Ends a subject before its verb if no list has that verb: Vidal | quitte la salle; le maire | quitte la salle. */
export function withoutVerb(view: ReportingView, from: number, end: number, to: number): number {
  const last = end - 1
  if (last <= from || end >= to || view.table.words.verbSecond || !view.small(last) || view.bits[last] !== 0) return end
  return (view.capital(last - 1) && !view.is(last - 1, Word.determiner)) || (view.is(end, Word.determiner) && view.outside(end))
    ? last
    : end
}

/** Ends a subject before its verb, which no list has, if only adverbials come between it and what needs a verb: le maire | surprend en …, il sindaco | esita a lungo prima di … */
export function beforeUnknownVerb(view: ReportingView, from: number, end: number, limit: number): number {
  const verb = end - 1
  if (
    verb <= from ||
    view.table.words.verbSecond ||
    !view.small(verb) ||
    view.bits[verb] !== 0 ||
    view.is(verb - 1, Word.determiner | Word.link)
  )
    return end
  return end === limit || skipAdverbials(view, end, limit) === limit ? verb : end
}

/** Extends a subject at the beginning of its sentence by a second one before their verb: Lind y Oakes | salieron. */
export function coordinatedEnd(view: ReportingView, end: number, to: number): number {
  if (end < 0 || view.table.words.verbSecond || !view.is(end, Word.coordinator)) return end
  const second = nounPhraseEnd(view, end + 1, to)
  return second > 0 && second < to && view.finite(second) ? second : end
}

/** Ends a subject before an apparent appositive that is part of the content: Le pont, dit la régie, rouvre. */
export function withoutAppositive(view: ReportingView, {from, to}: Run, limit: number): Run {
  const end = nounPhraseEnd(view, from, limit)
  return {from, to: end > from && view.comma(end) && !isOwnAside(view, end, limit) ? end : to}
}

/**
 * Extends a source that ends its sentence by its relative clause: según Ríos, que dirige el puerto; por un vecino que pidió silencio; but not by
 * one that tells something itself: según Ríos, que añadió que …
 */
export function withLastClause(view: ReportingView, {from, to}: Run, limit: number): Run {
  // disse ela, que cobra respostas: a pronoun is known without its clause
  if (view.table.words.verbSecond || to >= limit || (to === from + 1 && view.is(from, Word.pronoun))) return {from, to}
  const first = view.comma(to) ? to + 1 : to
  if (first >= limit || !view.outside(first) || !opensRelative(view, first, limit)) return {from, to}
  for (let t = first + 1; t < limit; t++) {
    if (
      !view.outside(t) ||
      view.colon(t) ||
      view.has(t, Kind.dash) ||
      (view.is(t, REPORTS) && !view.is(t, Word.weak) && view.finite(t)) ||
      view.also(t, Also.complementizer)
    )
      return {from, to}
  }
  return {from, to: limit}
}
