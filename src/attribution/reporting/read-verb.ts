import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {wholePhraseEnd} from './appositive.js'
import {aroundClause} from './as-clause.js'
import {afterVerb, isDoubled, tells, isImpersonal, isObject} from './behind-verb.js'
import {clauseStart} from './clause-start.js'
import {hasQuote} from './clause.js'
import {contentBefore, contentAfter} from './content.js'
import {piecesOf} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {gerund} from './gerund.js'
import {inverted, said} from './inverted.js'
import {skipAdverbials} from './noun-phrase.js'
import {objectFirst, refused} from './object-first.js'
import {readPassive} from './passive.js'
import {plain, leads, resumedAt} from './plain.js'
import {isReportedStance} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import type {Cue} from './simple-cue.js'
import {skipTimes} from './skip-times.js'
import {opensSubordinate, subjectBefore, coordinatorBehindAside} from './subject.js'
import {Word, Also} from './words.js'

/** Reads an attribution around a cue with a verb: finds the content on either side, and the source. */
export function readVerb(
  view: ReportingView,
  cue: Cue,
  left: number,
  from: number,
  to: number,
  found: readonly ReportingFinding[]
): ReportingFinding | undefined {
  if (cue.gerund) return gerund(view, cue, left, to, found)
  if (cue.passive) return readPassive(view, cue, left, from, to)
  const start = clauseStart(view, cue.from, from)
  if (
    view.table.words.verbFinal &&
    start < cue.from &&
    opensSubordinate(view, start, cue.from) &&
    (cue.final || view.breaks(cue.to) || cue.to >= to || leadsBare(view, cue.to))
  )
    return subordinate(view, cue, start, left, to)
  if (cue.clitic >= 0) return inverted(view, cue, {from: cue.clitic, to: cue.clitic + 1}, left, to)
  let touching = start
  while (
    touching < cue.from &&
    view.is(touching, Word.object | Word.reflexive | Word.negation) &&
    (!view.table.words.verbSecond || !view.is(touching, Word.pronoun | Word.determiner))
  )
    touching++
  // El técnico, consultado ayer, sólo pide
  if (
    touching === start &&
    start < cue.from &&
    !view.table.words.verbSecond &&
    start > from &&
    skipAdverbs(view, start, cue.from) === cue.from &&
    subjectBefore(view, start, left)
  )
    touching = cue.from
  // die Brücke bleibt zu, das teilte die Stadt mit
  const means =
    start > from &&
    view.table.words.verbSecond &&
    view.is(start, Word.demonstrative) &&
    !view.also(start, Also.oblique) &&
    skipAdverbials(view, start + 1, cue.from) === cue.from
  const touches = touching === cue.from || means
  const after = afterVerb(view, cue, to)
  if (touches && start > from) {
    const shared = sharedAcross(view, cue, start, after, found)
    if (shared) return plain(view, cue, shared, cue.to, to)
    // “…”, sagte Lind; Lind, head of the office, said
    const before =
      view.closes(start - 1) || isQuotedBehindColon(view, start - 1, left)
        ? undefined
        : (subjectBefore(view, view.table.words.verbSecond ? cue.from : start, left) ??
          behindRelative(view, view.table.words.verbSecond ? cue.from : start, from, found) ??
          (!view.table.words.verbSecond && coordinatorBehindAside(view, start - 1, from) > 0 ? found.at(-1)?.source : undefined))
    const fronted =
      before && after && view.table.words.verbSecond && before.from === from ? objectFirst(view, cue, before, after, to) : undefined
    if (fronted) return fronted
    if (before && (!after || (view.table.words.verbSecond && !(cue.bits & Word.plain) && isWithClause(view, before, start))))
      return plain(view, cue, before, cue.to, to)
    if (before && after && !view.table.words.verbSecond && !isIncised(view, after.to, to)) return plain(view, cue, before, cue.to, to)
    if (
      before &&
      after &&
      (!said(view, left, start) || (view.is(clauseStart(view, start - 1, left), Word.relative) && leads(view, cue.to, to)))
    )
      return plain(view, cue, before, cue.to, to)
    // „Die Zeit“ schrieb: …
    const name = quotedSubject(view, left, start)
    if (name) {
      const one = leads(view, cue.to, to) ? plain(view, cue, name, cue.to, to) : undefined
      if (one) return one
    }
    // En una nota, dijo Lind que …
    if (after && !view.table.words.verbSecond && leadsNext(view, after.to, to) && !said(view, left, start))
      return plain(view, cue, after, after.to, to)
    // Viele fordern Reformen, sagte Lind: the whole clause is the content
    if (after)
      return (
        inverted(view, cue, after, found.every((one) => !one.open || isReportedStance(view, one)) ? from : left, to) ??
        (view.table.words.verbSecond ? (refused(view, cue, after, from, to) ?? plain(view, cue, after, after.to, to)) : undefined)
      )
    // il ministro, aggiungendo che …, ha detto che …
    const last = found.at(-1)
    if (last?.rule === 'participle' && last.source && view.comma(start - 1)) return plain(view, cue, last.source, cue.to, to)
    if (view.table.words.nullSubject && view.colon(start - 1)) return behindFronted(view, cue, to)
    if (view.table.words.nullSubject && (view.closes(start - 1) || view.comma(start - 1) || view.has(start - 1, Kind.dash)))
      return inverted(view, cue, undefined, left, to) ?? behindFronted(view, cue, to)
    return undefined
  }
  // Dat meldt de krant: the pronoun is the content
  if (
    after &&
    view.table.words.verbSecond &&
    start === from &&
    start + 1 === cue.from &&
    view.is(start, Word.demonstrative) &&
    !leads(view, after.to, to)
  )
    return undefined
  const before = subjectBefore(view, cue.from, from)
  const doubled = before && after && isDoubled(view, before, cue, after)
  if (doubled) return {rule: 'judgement', source: after, cue: piecesOf(cue), content: [before], open: false}
  if (after && view.table.words.verbSecond && start === from) {
    const silent = refused(view, cue, after, from, to)
    if (silent) return silent
    const object = before ?? phraseOf(view, start, cue.from)
    const one = object && objectFirst(view, cue, object, after, to)
    if (one) return one
  }
  // der Stadt schlug er vor, …: a nominative pronoun must be the subject
  if (before && !(after && after.from === cue.to && view.also(after.from, Also.nominative)))
    return plain(view, cue, before, cue.to, to) ?? behindOwn(view, cue, before, left, to)
  const shared = found.at(-1)?.source
  const joins = view.table.words.verbSecond ? Word.coordinator : Word.coordinator | Word.turn
  // y exigió la salida del director: an object rather than a subject
  if (
    start < cue.from &&
    view.is(cue.from - 1, joins) &&
    shared &&
    (!after || view.table.words.verbSecond || (!(cue.bits & Word.weak) && !tells(view, after)))
  )
    return plain(view, cue, shared, cue.to, to)
  // Desde el sindicato denuncian el retraso: the plural's object
  const body = after && view.table.words.nullSubject && !tells(view, after) ? bodyBefore(view, start, cue) : undefined
  if (body) return plain(view, cue, body, cue.to, to)
  // Ayer dijo el ministro que …
  if (after && (view.table.words.verbSecond || touches || skipAdverbials(view, start, cue.from) >= cue.from)) {
    if (isImpersonal(view, cue, after) && !leads(view, after.to, to)) return undefined
    const object = isObject(view, cue, after, to)
    const one = object ? undefined : plain(view, cue, after, after.to, to)
    if (one || !view.table.words.nullSubject || !(object || (hasQuote(view, cue.to, to) && !tells(view, after)))) return one
  }
  if (!view.table.words.nullSubject) return undefined
  if (!view.is(start, Word.opener | Word.relative | Word.subordinator)) return plain(view, cue, bodyBefore(view, start, cue), cue.to, to)
  // aunque confía en que, donde pidió que: an elided subject
  if (!view.is(start, Word.subordinator) || view.is(start, Word.opener) || skipAdverbials(view, start + 1, cue.from) !== cue.from)
    return undefined
  return view.is(start, Word.turn) && shared ? plain(view, cue, shared, cue.to, to) : behindFronted(view, cue, to)
}

/** Finds the source of a second verb that only a comma joins to the first: sagte Lind, fügte aber hinzu; lobte den Plan, kritisierte jedoch die Kosten. */
function sharedAcross(
  view: ReportingView,
  cue: Cue,
  start: number,
  after: Run | undefined,
  found: readonly ReportingFinding[]
): Run | undefined {
  const last = found.at(-1)
  if (
    !last?.source ||
    !view.table.words.capitalNouns ||
    start !== cue.from ||
    !view.comma(start - 1) ||
    view.closes(start - 2) ||
    view.is(last.source.from, Word.relative)
  )
    return undefined
  const turned = view.is(cue.to, Word.turn) || (cue.to > cue.from + 1 && view.is(cue.to - 1, Word.turn))
  return turned && (!after || !(cue.bits & Word.plain)) ? last.source : undefined
}

/** Reads a subject and its verb after their quotation: «Mañana hay clases», la alcaldesa aseguró. */
function behindOwn(view: ReportingView, cue: Cue, source: Run, left: number, to: number): ReportingFinding | undefined {
  const comma = source.from - 1
  if (
    view.table.words.verbSecond ||
    cue.bits & Word.weak ||
    !(cue.bits & (Word.plain | Word.speech)) ||
    comma <= left ||
    !view.comma(comma) ||
    !view.closes(comma - 1)
  )
    return undefined
  const end = skipAdverbials(view, cue.to, to)
  const content = end >= to || view.breaks(end) ? contentBefore(view, left, source.from) : undefined
  return content && {rule: 'quote-source-cue', source, cue: piecesOf(cue), content: [content], open: true}
}

/** Checks whether a conjunction or colon comes next, after the comma of an appositive and times. */
function leadsNext(view: ReportingView, from: number, to: number): boolean {
  const t = skipAdverbials(view, view.comma(from) ? from + 1 : from, to)
  return t + 1 < to && (view.colon(t) || (view.also(t, Also.complementizer) && view.outside(t)))
}

function skipAdverbs(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && view.is(t, Word.adverb)) t++
  return t
}

/** Finds the body, after its preposition, for which an unnamed plural speaks: Desde el Ministerio | aseguran; Na câmara | dizem. */
function bodyBefore(view: ReportingView, start: number, {anchor, from: cue}: Cue): Run | undefined {
  if (!view.also(start, Also.body) || !view.table.pluralVerbs.some((ending) => view.endsIn(anchor, ending))) return undefined
  const begin = start + 1
  const end = wholePhraseEnd(view, begin, cue)
  const noun = view.is(begin, Word.determiner) ? begin + 1 : begin
  return end > 0 && (view.also(noun, Also.holder) || view.capital(noun)) && skipAdverbials(view, end, cue) === cue
    ? {from: begin, to: end}
    : undefined
}

/** Returns the noun phrase that fills a stretch. */
function phraseOf(view: ReportingView, from: number, to: number): Run | undefined {
  return wholePhraseEnd(view, from, to) === to ? {from, to} : undefined
}

/** Checks whether a quotation that a colon introduces ends before a comma: ecco la vasca: «Non veniva mai», racconta Corsi. */
function isQuotedBehindColon(view: ReportingView, comma: number, left: number): boolean {
  if (!view.comma(comma) || !view.closes(comma - 1)) return false
  let t = comma - 1
  while (t > left && !view.opens(t)) t--
  return t > left && view.colon(t - 1)
}

/** Checks whether a subject includes a relative clause and no finite verb precedes it: Der Plan, der gestern vorgelegt wurde, … */
function isWithClause(view: ReportingView, subject: Run, verb: number): boolean {
  if (subject.to !== verb - 1) return false
  let comma = subject.from
  while (comma < subject.to && !view.comma(comma)) comma++
  return (
    comma + 1 < subject.to &&
    view.is(comma + 1, Word.relative) &&
    view.small(comma + 1) &&
    !view.anyFinite(subject.from, comma) &&
    view.anyFinite(comma, subject.to)
  )
}

/** Finds the subject before a relative clause that has its own report: La patronal, que esperaba otra cifra, pide calma. */
function behindRelative(view: ReportingView, verb: number, from: number, found: readonly ReportingFinding[]): Run | undefined {
  const last = found.at(-1)?.source
  if (!last || last.to > last.from + 1 || !view.is(last.from, Word.relative)) return undefined
  // der Minister, der den Plan als „Irrweg“ bezeichnete, lehnte ab
  return !view.table.words.verbSecond || (view.small(last.from) && view.comma(last.from - 1) && view.finite(verb - 2))
    ? subjectBefore(view, verb, from)
    : undefined
}

/** Reads a verb without a subject after a fronted phrase: Al llegar, dijo que volverá. */
function behindFronted(view: ReportingView, cue: Cue, to: number): ReportingFinding | undefined {
  const one = plain(view, cue, undefined, cue.to, to)
  return one?.rule === 'source-cue-that' || one?.rule === 'source-cue-quote' ? one : undefined
}

/** Checks whether the clause resumes after an inserted verb and its subject: Le parc, fermé lundi, dit le maire, rouvrira. */
function isIncised(view: ReportingView, after: number, to: number): boolean {
  return (
    view.comma(after) &&
    after + 1 < to &&
    (view.finite(after + 1) || (view.is(after + 1, Word.object | Word.reflexive | Word.negation) && view.finite(after + 2)))
  )
}

/** Returns a short quoted name at the beginning of a sentence. */
function quotedSubject(view: ReportingView, left: number, verb: number): Run | undefined {
  return view.opens(left) && verb - left <= 6 && view.closes(verb - 1) && !view.comma(verb - 2) && !view.stop(verb - 2)
    ? {from: left, to: verb}
    : undefined
}

/** Checks for a conjunction that no comma separates from its verb: zei | dat de brug dicht is. */
function leadsBare(view: ReportingView, t: number): boolean {
  return !view.table.words.capitalNouns && view.also(t, Also.complementizer) && view.outside(t)
}

/** Reads a verb at the end of a subordinate clause: Wie die Polizei mitteilte, …; nachdem er gesagt hatte, dass … */
function subordinate(view: ReportingView, cue: Cue, start: number, left: number, to: number): ReportingFinding | undefined {
  const as = view.also(start, Also.as)
  const end = wholePhraseEnd(view, start + 1, cue.from)
  const relative = view.is(start, Word.relative) && view.small(start)
  // die den Minister kritisieren: the relative pronoun is the subject
  const source =
    end > 0 && !(relative && view.also(start + 1, Also.oblique))
      ? {from: start + 1, to: end}
      : relative
        ? {from: start, to: start + 1}
        : undefined
  if (!source) return undefined
  if (as) return aroundClause(view, piecesOf(cue), source, start, left, to)
  if (view.capital(start) && view.is(start, Word.opener)) return undefined
  const bare = leadsBare(view, cue.to)
  const led =
    cue.to + 1 < to && (view.comma(cue.to) || view.colon(cue.to) || bare)
      ? contentAfter(view, {...cue, bits: Word.speech | Word.weak}, cue.to, to)
      : undefined
  // toen hij zei dat de brug dicht was, lachte niemand
  if (led && bare) led.run.to = resumedAt(view, led.run, false)
  if (led) return {rule: led.rule, source, cue: piecesOf(cue), content: [led.run], open: false}
  const object = trimRun(view, {from: skipTimes(view, source.to, cue.from), to: cue.from})
  if (cue.bits & (Word.plain | Word.weak) || object.to <= object.from || !hasQuote(view, object.from, object.to)) return undefined
  return {rule: 'judgement', source, cue: piecesOf(cue), content: [object], open: false}
}
