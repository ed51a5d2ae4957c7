import type {Run} from '../rules/rule-view.js'
import {contentBefore} from './content.js'
import {contentEnd} from './content-end.js'
import {joinTouching, piecesOf, readCue} from './cue.js'
import {around} from './around.js'
import {withoutPress} from './behind-verb.js'
import type {ReportingFinding} from './finding.js'
import {isTimePhrase} from './dates.js'
import {namesEnd} from './noun.js'
import {skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {withoutAppositive} from './source-end.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectAfter} from './subject-after.js'
import {Also, REPORTS, Word} from './words.js'

/** Maximum tokens between the subject and the verb of an impersonal phrase. */
const LONGEST_PHRASE = 12

/** Reads a parenthetical clause whose verb comes last or after its subject: Wie die Polizei am Freitag mitteilte, … */
export function asClause(view: ReportingView, start: number, left: number, from: number, to: number): ReportingFinding | undefined {
  const first = view.table.words.verbFinal ? undefined : asVerb(view, start, left, from, to)
  if (first) return first
  if (view.also(start + 1, Also.expletive)) {
    const one = impersonal(view, start, left, to)
    // zoals het bedrijf meldt: an article, not an expletive
    if (one || !view.is(start + 1, Word.determiner)) return one
  }
  const passive = view.table.words.verbFinal && view.also(start + 1, Also.agent) ? asPassive(view, start, left, to) : undefined
  if (passive) return passive
  let begin = view.is(start + 1, Word.reflexive) ? start + 2 : start + 1
  if (view.is(begin, Word.relative) && !view.is(begin, Word.determiner)) return undefined
  // wie schon Lind sagte; wie aus dem Bericht hervorgeht
  if (
    view.table.words.verbFinal &&
    begin + 1 < to &&
    view.outside(begin) &&
    ((view.also(begin, Also.body) && !isTimePhrase(view, begin, to)) ||
      (view.is(begin, Word.adverb) && !view.is(begin + 1, Word.participle)))
  )
    begin++
  let end = wholePhraseEnd(view, begin, to)
  if (end < 0) return undefined
  // wie Lind und Ruge sagten: in a clause the verb comes after both
  if (view.table.words.verbFinal && view.is(end, Word.coordinator) && view.outside(end))
    end = Math.max(end, wholePhraseEnd(view, end + 1, to))
  // wie Lind, Ruge und Harms sagten
  if (view.table.words.verbFinal && view.comma(end)) end = Math.max(end, namesEnd(view, end, to))
  // wie Lind | der Agentur Norwick sagte
  const source = view.table.words.capitalNouns ? withoutPress(view, {from: begin, to: end}) : {from: begin, to: end}
  // wie Lind, der dabei war, feststellt
  if (view.table.words.verbFinal && view.comma(end) && view.is(end + 1, Word.relative) && view.small(end + 1))
    for (end++; end < to && !view.comma(end);) end++
  // alcuni storici, come Rossi e Bianchi, dicono: an example of the subject
  if (view.comma(end) && !view.table.words.verbFinal) return undefined
  if (view.comma(end)) end++
  const verb = skipAdverbials(view, end, to)
  for (let t = verb; t < to && t < verb + 4 && view.outside(t) && !view.breaks(t); t++) {
    // comme un tapis qu’on retire: a comparison
    if (!view.table.words.verbFinal && view.is(t, Word.opener)) return undefined
    const cue = readCue(view, t, from, to, new Uint8Array(to - from))
    if (
      cue &&
      !cue.passive &&
      cue.bits & (Word.plain | Word.speech | Word.mind) &&
      (cue.final || view.breaks(cue.to) || cue.to >= to || !view.table.words.verbFinal)
    )
      return aroundClause(view, piecesOf(cue), source, start, left, to)
  }
  return undefined
}

/** Reads a participle without its auxiliary: Wie von der Polizei mitgeteilt, … */
function asPassive(view: ReportingView, start: number, left: number, to: number): ReportingFinding | undefined {
  const source = phraseOf(view, start + 2, to)
  if (!source) return undefined
  const verb = skipAdverbials(view, source.to, to)
  if (!view.is(verb, Word.participle) || !view.is(verb, REPORTS) || !(verb + 1 >= to || view.breaks(verb + 1))) return undefined
  return aroundClause(
    view,
    [
      {from: start, to: start + 2},
      {from: verb, to: verb + 1}
    ],
    source,
    start,
    left,
    to
  )
}

/** Reads an impersonal phrase with its words inverted: Wie es in dem Bericht heißt, … */
function impersonal(view: ReportingView, start: number, left: number, to: number): ReportingFinding | undefined {
  const subject = start + 1
  for (let t = subject + 1; t < to && t < subject + LONGEST_PHRASE && view.outside(t) && !view.breaks(t); t++) {
    if (
      !view.table.phrases.some(
        ({words, impersonal}) => impersonal && words.length === 2 && words[0] === view.hash[t] && words[1] === view.hash[subject]
      )
    )
      continue
    let begin = subject + 1
    while (begin < t && !view.also(begin, Also.body)) begin++
    const source = begin < t ? phraseOf(view, begin + 1, t) : undefined
    return aroundClause(
      view,
      [
        {from: subject, to: source ? begin + 1 : subject + 1},
        {from: t, to: t + 1}
      ],
      source,
      start,
      left,
      to
    )
  }
  return undefined
}

/**
 * Reads a parenthetical clause that begins with its verb: Según informó la policía; comme l’a expliqué le maire;
 * secondo quanto riferito dai vicini
 */
function asVerb(view: ReportingView, start: number, left: number, from: number, to: number): ReportingFinding | undefined {
  let t = start + 1
  while (t < to && t < start + 5 && view.outside(t) && view.is(t, Word.object | Word.reflexive | Word.opener | Word.demonstrative)) t++
  if (t >= to) return undefined
  const passive = view.is(t, REPORTS) && view.is(t, Word.participle) && view.also(t + 1, Also.agent)
  const cue = passive ? undefined : readCue(view, t, from, to, new Uint8Array(to - from))
  if (!cue && !passive) return undefined
  const end = cue ? cue.to : t + 2
  const where = cue && view.also(end, Also.body) && !view.is(end + 1, Word.time) ? phraseOf(view, end + 1, to) : undefined
  let source = passive ? phraseOf(view, end, to) : (subjectAfter(view, end, to) ?? where)
  if (!source && (passive || !view.table.words.nullSubject || !endsClause(view, skipAdverbials(view, end, to), to))) return undefined
  if (source && source.to >= to && start === from) source = withoutAppositive(view, source, to)
  const content: Run[] = []
  const before = start > from ? contentBefore(view, left, start) : undefined
  if (before) content.push(before)
  const begin = source ? source.to : end
  let next = begin
  while (next < to && view.outside(next) && !view.breaks(next)) next++
  const after = trimRun(view, {from: next, to: contentEnd(view, next, to)})
  if (after.to > after.from) content.push(after)
  return content.length ? {rule: 'according-to', source, cue: [{from: start, to: end}], content, open: true} : undefined
}

function endsClause(view: ReportingView, t: number, to: number): boolean {
  return t >= to || view.breaks(t)
}

function phraseOf(view: ReportingView, from: number, to: number): Run | undefined {
  const end = wholePhraseEnd(view, from, to)
  return end > from ? {from, to: end} : undefined
}

/** Builds the finding for a clause that ends with the cue, before its comma. */
export function aroundClause(
  view: ReportingView,
  cue: readonly Run[],
  source: Run | undefined,
  start: number,
  left: number,
  to: number
): ReportingFinding | undefined {
  let after = (cue.at(-1) as Run).to
  while (after < to && view.outside(after) && !view.breaks(after)) after++
  return around(view, joinTouching([{from: start, to: start + 1}, ...cue]), source, start, after, left, to, true)
}
