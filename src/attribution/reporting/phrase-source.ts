import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {around} from './around.js'
import {isTimePhrase} from './dates.js'
import type {ReportingFinding} from './finding.js'
import {skipAdverbials, nounPhraseEnd} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {opensRelative} from './relative-clause.js'
import type {ReportingView} from './reporting-view.js'
import {Word, Also} from './words.js'

/** Maximum tokens in a newspaper's quoted name, including its marks. */
export const LONGEST_TITLE = 5

/** Checks whether a pronoun is no article of the noun after it: volgens haar kost het; but: secondo la cooperativa, where -iva could end a verb. */
export function standsAlone(view: ReportingView, t: number, to: number): boolean {
  if (!view.is(t, Word.determiner) || view.opens(t + 1)) return true
  // volgens haar ook
  if (view.table.words.verbSecond && (t + 1 >= to || view.breaks(t + 1) || (view.is(t + 1, Word.adverb) && view.small(t + 1)))) return true
  return t + 1 < to && (view.table.words.verbSecond ? view.finite(t + 1) : view.is(t + 1, Word.passive | Word.auxiliary | Word.modal))
}

/** Returns the source that begins behind a prepositional cue: a pronoun or a noun phrase. */
export function sourceFrom(view: ReportingView, from: number, to: number): Run | undefined {
  // selon lui, según ella
  if (from < to && view.is(from, Word.object) && standsAlone(view, from, to)) return {from, to: from + 1}
  const end = wholePhraseEnd(view, from, to)
  return end < 0 ? undefined : {from, to: end}
}

/** Returns the end of a source that a coordinated noun phrase continues up to the verb, at the beginning of a sentence. */
export function wholeBeforeVerb(view: ReportingView, cue: number, {to: end}: Run, to: number): number {
  if (end >= to || !(view.begins(cue) || view.has(cue - 1, Kind.dash))) return end
  if (view.is(end, Word.coordinator)) {
    const more = nounPhraseEnd(view, end + 1, to)
    return more > 0 && view.finite(more) ? more : end
  }
  // Laut Polizei in Nordau ist …: where the verb comes second, all before it is the source
  if (!view.table.words.verbSecond || !view.is(end, Word.preposition) || isTimePhrase(view, end, to)) return end
  const more = skipAdverbials(view, end, to)
  return more > end && more < to && view.finite(more) ? more : end
}

/** Extends a source that ends with a noun by the phrases up to the end of its clause: según el estudio sobre datos de la ciudad, … */
export function withPhrases(view: ReportingView, {from, to}: Run, limit: number): number {
  // segundo o jornal «El Tiempo», …
  const name = view.opens(to) && view.small(to - 1) && view.capital(to + 1) ? view.quotedTo(to, limit) : to
  if (name > to)
    return name - to <= LONGEST_TITLE && !view.stop(name - 2) && !view.comma(name - 2) && (name >= limit || view.comma(name)) ? name : to
  if (to >= limit || !view.small(to - 1) || to - from < 2 || !view.is(to, Word.preposition)) return to
  const end = skipAdverbials(view, to, limit)
  return end >= limit || view.breaks(end) ? end : to
}

/** Extends a source by its relative clause: Volgens het bedrijf, dat vorig jaar begon, is …; secondo una regola che vale per tutti, … */
export function withRelative(view: ReportingView, source: Run, to: number): Run {
  const first = view.comma(source.to) ? source.to + 1 : source.to
  if (first >= to || !view.outside(first) || !opensRelative(view, first, to)) return source
  const {verbSecond} = view.table.words
  let verb = false
  for (let t = first + 1; t < to && view.outside(t); t++) {
    if (view.comma(t) && (verbSecond ? verb && view.finite(t + 1) : t > first + 2)) return {from: source.from, to: t}
    verb ||= view.finite(t)
  }
  return source
}

/** Reads the apparent appositive of a source as the content: Según el informe, sobran médicos. */
export function withoutAside(view: ReportingView, cue: Run, {from}: Run, left: number, to: number): ReportingFinding | undefined {
  const end = nounPhraseEnd(view, from, to)
  return end > from ? around(view, [cue], {from, to: end}, cue.from, end, left, to) : undefined
}

/** Checks whether a noun has only a determiner before it, which names no possessor: den Worten. */
export function isDetermined(view: ReportingView, from: number, noun: number): boolean {
  return noun === from + 1 && view.is(from, Word.determiner) && view.small(from) && !view.also(from, Also.possessive)
}

/** Checks for a possessor without a determiner, in languages that capitalize nouns: Nach Auffassung Lindes, nach Meinung vieler Fachleute. */
export function isOwner(view: ReportingView, t: number, to: number): boolean {
  if (view.is(t, Word.time | Word.preposition) || !view.outside(t)) return false
  return view.capital(t) || (t + 1 < to && view.small(t) && (view.is(t, Word.determiner) || view.ownerByEnding(t)) && view.capital(t + 1))
}
