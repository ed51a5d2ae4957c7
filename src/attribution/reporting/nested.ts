import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {ReportingFinding} from './finding.js'
import {skipAdverbials} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import {Also, REPORTS, Word} from './words.js'

/**
 * Checks whether a finding inside a quotation is reliable: where word order does not mark the subject, a want or judgement usually
 * belongs to the quotation itself.
 */
export function surelyNested(view: ReportingView, {rule, source, cue, content}: ReportingFinding): boolean {
  const {nullSubject, verbSecond} = view.table.words
  const [led] = content
  // me dijo: hoy no; ci hanno detto di aspettare
  const told =
    rule === 'source-cue-clause' &&
    led !== undefined &&
    view.is((cue[0] as Run).to - 1, Word.plain) &&
    (view.colon(led.from - 1) || view.is(led.from, Word.link))
  const reports = told || rule === 'source-cue-that' || rule === 'source-cue-quote' || rule === 'according-to'
  // quiero un tren; me lo pidió
  const first = cue[0]
  const bits = first ? (view.bits[first.to - 1] as number) : 0
  if (!verbSecond && !nullSubject && bits & Word.weak && !(bits & (Word.mind | Word.judgement | Word.speech))) return false
  if (source === undefined)
    return (
      nullSubject &&
      (reports ||
        (first !== undefined &&
          (isFirstPerson(view, first) || isTold(view, first.from - 1, first) || (content[0] as Run).to <= first.from)))
    )
  const own = view.also(source.from, Also.firstPerson)
  // wir lehnen den Plan ab; but not: sie lehnen ihn ab, das zeigt, dass, jeder weiß, dass
  if (verbSecond)
    return own
      ? reports || rule === 'judgement'
      : reports && !(bits & Word.weak && rule === 'source-cue-that' && !isSomebody(view, source, bits))
  return reports || rule !== 'judgement' || own || (first !== undefined && isSaidBySomebody(view, source, first))
}

/** Checks whether a verb with an object is about saying: it has an addressee or a subject that can only be people. La empresa nos prometió ayudas. */
function isSaidBySomebody(view: ReportingView, source: Run, cue: Run): boolean {
  const {to} = cue
  if (!view.is(to - 1, Word.plain | Word.speech)) return false
  if (isTold(view, source.to, cue)) return true
  return !view.is(to - 1, Word.weak) && view.isPerson(view.is(source.from, Word.determiner) ? source.from + 1 : source.from)
}

/** Checks whether a verb of saying has whoever speaks as its addressee: nos prometieron ayudas. */
function isTold(view: ReportingView, from: number, {to}: Run): boolean {
  if (!view.is(to - 1, Word.plain | Word.speech)) return false
  for (let t = to - 2; t >= from && t > to - 5; t--)
    if (view.also(t, Also.firstPerson) && view.is(t, Word.object | Word.reflexive)) return true
  return false
}

/** Checks whether the subject of a verb is somebody: mein Vater dachte; but not: das zeigt, wer das macht, der weiß, die Zahlen belegen. */
function isSomebody(view: ReportingView, {from, to}: Run, verb: number): boolean {
  if (view.is(from, Word.pronoun) && to === from + 1) return !view.is(from, Word.demonstrative | Word.determiner | Word.relative)
  return (verb & (Word.plain | Word.mind)) !== 0 || view.isSpeaker(to - 1) || view.isPersonNoun(to - 1)
}

/** Checks whether the verb of a cue is in the first person: lamentamos, hemos pedido. */
function isFirstPerson(view: ReportingView, {from, to}: Run): boolean {
  // confío en el equipo: the verb comes before what it governs
  for (let t = from; t < to; t++)
    if (view.also(t, Also.firstPerson) && view.is(t, view.is(to - 1, Word.weak) ? REPORTS : REPORTS | Word.auxiliary | Word.modal))
      return true
  return false
}

/** Takes a quotation that names its own speaker away from the attributions that it seemed to continue. */
export function release(found: ReportingFinding[], open: number, end: number): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i] as ReportingFinding
    const left = one.content.filter(({from, to}) => from < open || to > end)
    if (left.length === one.content.length || (left.length === 0 && one.cue.length > 0)) continue
    one.content = left
    if (!left.length) found.splice(i, 1)
  }
}

/** Checks whether a finding inside a quotation names the quotation's speaker: « …, dit-elle, … » */
export function isIncise(view: ReportingView, {rule, source, cue}: ReportingFinding): boolean {
  if (rule !== 'clause-cue-source' && rule !== 'interrupted-clause') return false
  return !view.also(source?.from ?? (cue[0] as Run).to - 1, Also.firstPerson)
}

/** Turns such a finding into one whose content is the whole quotation, before and after the words that name the speaker. */
export function speakerWithin(
  view: ReportingView,
  inner: ReportingView,
  {source, cue}: ReportingFinding,
  open: number,
  end: number
): ReportingFinding {
  const from = (cue[0] as Run).from
  let after = Math.max((cue.at(-1) as Run).to, source?.to ?? 0)
  // a-t-il martelé en conférence de presse.
  const adverbial = skipAdverbials(inner, after, end)
  if (adverbial < end && (view.stop(adverbial) || view.comma(adverbial))) after = adverbial
  if (after < end && view.comma(after)) after++
  while (after < end && view.stop(after)) after++
  if (after < end && view.has(after, Kind.dash)) after++
  while (after < end && view.stop(after)) after++
  let begin = from
  while (begin > open && view.is(begin - 1, Word.object | Word.reflexive | Word.negation)) begin--
  const before = view.comma(begin - 1) || view.has(begin - 1, Kind.dash) ? begin - 1 : from
  const content = [{from: open, to: before}]
  if (end - after > 1) content.push({from: after, to: end})
  return {rule: content.length > 1 ? 'interrupted-quote' : 'quote-cue-source', source, cue, content, open: true}
}
