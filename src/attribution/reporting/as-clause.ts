import type {Run} from '../rules/rule-view.js'
import {contentBefore, contentEnd} from './content.js'
import {type Cue, piecesOf, readCue} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {isTimePhrase, nounPhraseEnd, skipAdverbials, withoutAppositive} from './noun-phrase.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectAfter} from './subject.js'
import {Also, REPORTS, Word} from './words.js'

/** Wie die Polizei am Freitag mitteilte, …: a parenthesis whose verb ends it, or follows the conjunction's subject. */
export function asClause(view: ReportingView, start: number, left: number, from: number, to: number): ReportingFinding | undefined {
  const first = view.table.words.verbFinal ? undefined : asVerb(view, start, left, from, to)
  if (first) return first
  let begin = view.is(start + 1, Word.reflexive) ? start + 2 : start + 1
  // wie schon Lind sagte; wie aus dem Bericht hervorgeht
  if (view.table.words.verbFinal && begin + 1 < to && view.outside(begin) && ((view.also(begin, Also.body) && !isTimePhrase(view, begin, to)) || (view.is(begin, Word.adverb) && !view.is(begin + 1, Word.participle)))) begin++
  let end = nounPhraseEnd(view, begin, to, true)
  if (end < 0) return undefined
  const source = {from: begin, to: end}
  if (view.comma(end)) end++
  const verb = skipAdverbials(view, end, to)
  for (let t = verb; t < to && t < verb + 4 && view.outside(t) && !view.breaks(t); t++) {
    // comme un tapis qu’on retire
    if (!view.table.words.verbFinal && view.is(t, Word.opener)) return undefined
    const cue = readCue(view, t, from, to, new Uint8Array(to - from))
    if (cue && (cue.final || view.breaks(cue.to) || cue.to >= to || !view.table.words.verbFinal)) return around(view, cue, source, start, left, from, to)
  }
  return undefined
}

/** Según informó la policía; comme l’a expliqué le maire; secondo quanto riferito dai vicini: the verb comes first. */
function asVerb(view: ReportingView, start: number, left: number, from: number, to: number): ReportingFinding | undefined {
  let t = start + 1
  while (t < to && t < start + 5 && view.outside(t) && view.is(t, Word.object | Word.reflexive | Word.opener | Word.demonstrative)) t++
  if (t >= to) return undefined
  const passive = view.is(t, REPORTS) && view.is(t, Word.participle) && view.also(t + 1, Also.agent)
  const cue = passive ? undefined : readCue(view, t, from, to, new Uint8Array(to - from))
  if (!cue && !passive) return undefined
  const end = cue ? cue.to : t + 2
  let source = passive ? phraseOf(view, end, to) : subjectAfter(view, end, to)
  if (!source && (passive || !view.table.words.nullSubject || !(end >= to || view.breaks(end)))) return undefined
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

function phraseOf(view: ReportingView, from: number, to: number): Run | undefined {
  const end = nounPhraseEnd(view, from, to, true)
  return end > from ? {from, to: end} : undefined
}

/** What stands before a parenthesis and behind it is said by its subject. */
export function around(view: ReportingView, cue: Cue, source: Run, start: number, left: number, from: number, to: number): ReportingFinding | undefined {
  const content: Run[] = []
  const before = start > from ? contentBefore(view, left, start) : undefined
  if (before) content.push(before)
  let begin = cue.second ? cue.second.to : cue.to
  while (begin < to && view.outside(begin) && !view.breaks(begin)) begin++
  const after = trimRun(view, {from: begin, to: contentEnd(view, begin, to)})
  if (after.to > after.from) content.push(after)
  return content.length ? {rule: 'according-to', source, cue: [{from: start, to: start + 1}, ...piecesOf(cue)], content, open: true} : undefined
}
