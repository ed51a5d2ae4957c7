import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {contentBefore} from './content.js'
import {isTime} from './clause.js'
import {contentEnd} from './content-end.js'
import {governedBy, piecesOf} from './cue.js'
import {type Cue} from './simple-cue.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {appositiveEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import {LONGEST_NAME} from './noun.js'
import {withLastClause, withoutAppositive} from './source-end.js'
import {beginsReported, citedBehind, plain} from './plain.js'
import {isReported} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Checks whether a stretch has a quotation or a finite verb, and so can be content. */
export function said(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (!view.outside(t)) {
      const end = view.quotedTo(t, to)
      // a name in quotation marks is not content
      if (t === from || end - t > LONGEST_NAME || view.comma(end - 2) || view.stop(end - 2)) return true
      t = end - 1
    } else if (
      view.is(t, Word.verb | Word.mood | Word.auxiliary | Word.passive | Word.modal | Word.finite) ||
      (t > from && view.moodByPronoun(t))
    )
      return true
  }
  return false
}

/** Reads a verb after its content: “…”, sagte Lind, “…”; …, sagte Lind, … */
export function inverted(view: ReportingView, cue: Cue, subject: Run | undefined, left: number, to: number): ReportingFinding | undefined {
  if (subject && cue.to < subject.from && view.isGlued(cue.to)) cue.to++
  const content = contentBefore(view, left, groupStart(view, cue.from, left))
  if (!content && subject && left < cue.from && view.comma(subject.to) && (cue.bits & (Word.plain | Word.weak)) === Word.plain) {
    // Ma, dice Rossi, il ponte è chiuso
    const run = rest(view, subject.to, to, false, true, true)
    if (run) return {rule: 'clause-cue-source', source: subject, cue: piecesOf(cue), content: [run], open: true}
  }
  if (!content) return subject ? plain(view, cue, subject, Math.max(subject.to, cue.to), to) : undefined
  const direct = view.closes(content.to - 1)
  if (direct && view.table.words.verbSecond && (isTitle(view, content) || view.is(cue.verb, Word.modal))) return undefined
  if (
    !direct &&
    !(cue.bits & (Word.plain | Word.speech | Word.mind)) &&
    !isReported(view, content.from, content.to) &&
    !beginsReported(view, content.from, content.to)
  )
    return undefined
  if (!direct && subject && !view.table.words.verbSecond && !said(view, content.from, content.to))
    subject = withoutAppositive(view, subject, to)
  // Nach dem Treffen, das lange dauerte, sprach sich Lind für einen Umbau aus
  if (!direct && subject && cue.second && governs(view, cue, subject.to, cue.second.from)) return undefined
  if (!direct && !isMainClause(view, cue, content, Math.max(subject?.to ?? 0, cue.to), to)) return undefined
  if (!subject && !direct && !isBareIncise(view, cue, to)) return undefined
  if (direct && subject) subject = citedBehind(view, cue, subject.to, to) ?? withLastClause(view, withClause(view, subject, to), to)
  const end = Math.max(subject ? subject.to : 0, cue.to, cue.second && view.breaks(cue.second.to) ? cue.second.to : 0)
  const more = rest(view, end, to, direct, content.to - content.from > 5, subject === undefined)
  const pieces = more ? [content, more] : [content]
  return {
    rule: more ? (direct ? 'interrupted-quote' : 'interrupted-clause') : direct ? 'quote-cue-source' : 'clause-cue-source',
    source: subject,
    cue: piecesOf(cue),
    content: pieces,
    open: true
  }
}

/** Extends a subject by a relative clause without a comma, up to the end of its clause: explicó el departamento | que dirige Ríos. */
function withClause(view: ReportingView, {from, to}: Run, limit: number): Run {
  if (
    view.table.words.verbSecond ||
    to >= limit ||
    !view.outside(to) ||
    !view.small(to) ||
    !view.is(to, Word.relative) ||
    view.is(to, Word.subordinator)
  )
    return {from, to}
  let end = to + 1
  while (end < limit && view.outside(end) && !view.breaks(end)) end++
  return end > to + 1 ? {from, to: end} : {from, to}
}

/** Checks whether a cue governs a preposition in a stretch. */
function governs(view: ReportingView, cue: Cue, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.is(t, Word.preposition) && governedBy(view, cue, t)) return true
  return false
}

/** Checks for a title, a few quoted words with no comma before the verb or inside the marks: „A Bigger Bang“ sahen 4000 Zuschauer. */
export function isTitle(view: ReportingView, {from, to}: Run): boolean {
  return to - from < LONGEST_NAME && !view.comma(to) && !view.comma(to - 2) && !view.stop(to - 2) && !view.comma(to - 1)
}

/** Returns the first pronoun before a verb if it begins the clause: « … », lui a répondu Lind. */
function groupStart(view: ReportingView, verb: number, left: number): number {
  let t = verb
  if (view.table.words.verbSecond) {
    while (t > left && !view.breaks(t - 1) && view.is(t - 1, Word.adverb)) t--
    // Die Brücke hält, | da ist sich Lind sicher
    if (t < verb && t > left && view.comma(t - 1)) return t
    return t > left + 1 && view.is(t - 1, Word.demonstrative) && view.breaks(t - 2) ? t - 1 : verb
  }
  while (t > left && view.outside(t - 1) && view.is(t - 1, Word.object | Word.reflexive | Word.negation)) t--
  // il ponte è chiuso: lo ha detto il sindaco
  if (t > left + 1 && view.colon(t - 1) && view.also(t, Also.thing)) return t - 1
  return t > left && (view.closes(t - 1) || view.comma(t - 1)) ? t : verb
}

/** Checks whether a verb stands alone between commas, with no subject: Mañana, promete, bajará. */
function isBareIncise(view: ReportingView, cue: Cue, to: number): boolean {
  const end = skipAdverbials(view, cue.to, to)
  // «No - risponde - resto qui»: between dashes a verb hardly does anything else
  const dashed = view.has(cue.from - 1, Kind.dash) && end < to && view.has(end, Kind.dash)
  if (!view.table.words.nullSubject || (cue.bits & Word.weak && !dashed) || !(cue.bits & (Word.plain | Word.speech))) return false
  return (view.comma(cue.from - 1) || view.has(cue.from - 1, Kind.dash)) && (end >= to || view.breaks(end))
}

/** Checks whether the words before an inserted verb can be its content: they form a main clause, and the verb has no object. */
function isMainClause(view: ReportingView, cue: Cue, content: Run, after: number, to: number): boolean {
  const {from} = content
  if (view.is(cue.verb, Word.modal)) return false
  const goes = (view.comma(after) || view.has(after, Kind.dash)) && after + 2 < to && !view.is(after + 1, Word.opener | Word.relative)
  // Faux, rétorque l’opposition.
  const alone =
    view.begins(from) &&
    !view.table.words.verbSecond &&
    !view.is(from, Word.adverb | Word.time | Word.turn | Word.coordinator | Word.pronoun) &&
    after > cue.to &&
    (after >= to || view.breaks(after)) &&
    !(cue.bits & Word.weak)
  if (content.to - from < 2 && !((goes || alone) && cue.bits & (Word.plain | Word.speech))) return false
  if (
    (view.is(from, Word.subordinator) &&
      !isTime(view, from) &&
      !isPhrase(view, content) &&
      !goes &&
      !hasComma(view, from, content.to) &&
      !isReported(view, from, content.to, true)) ||
    (view.also(from, Also.as) && view.outside(from))
  )
    return false
  if (
    !goes &&
    !view.is(from, Word.opener) &&
    !said(view, from, content.to) &&
    !beginsReported(view, from, content.to) &&
    !(cue.bits & Word.plain) &&
    (!(cue.bits & Word.speech) || skipAdverbials(view, from, content.to) >= content.to)
  )
    return false
  let end = skipAdverbials(view, after, to)
  // lembrou Lima após o encontro com a ministra Ana Moura: a phrase that ends with a name
  if (end > after && view.capital(end)) end = Math.max(end, nounPhraseEnd(view, end, to))
  return (
    end >= to ||
    view.breaks(end) ||
    view.opens(end) ||
    view.is(end, Word.coordinator | Word.adverb) ||
    (cue.second !== undefined && end === cue.second.from) ||
    !(cue.bits & (Word.weak | Word.mind)) ||
    isReported(view, from, content.to)
  )
}

/** Checks whether what seems to begin a clause is a preposition, since no verb ends it: Bis Ende 2027 entfallen alle Stellen; but: Während er schlief. */
function isPhrase(view: ReportingView, {from, to}: Run): boolean {
  return (
    view.is(from, Word.preposition) &&
    (view.capital(to - 1) ||
      view.has(to - 1, Kind.number) ||
      view.also(to - 1, Also.particle) ||
      view.is(to - 1, Word.participle | Word.infinitive))
  )
}

function hasComma(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.comma(t)) return true
  return false
}

/** Returns the content after an inserted source and cue. */
function rest(view: ReportingView, from: number, to: number, direct: boolean, long: boolean, bare: boolean): Run | undefined {
  for (let t = from; t < to && t < from + 16; t++) {
    // «…», opina Ríos; «…», opina su vecino
    if (view.first[t] === 0x3b) return undefined
    // „…“, sagte Lind der „Abendpost“; der Zeitung „Abendpost“
    // in der Sendung „Nordau live“
    const named =
      view.is(t - 1, Word.determiner | Word.genitive) ||
      view.isBody(t - 1) ||
      (view.table.words.capitalNouns && t > from && (view.capital(t - 1) || view.has(t - 1, Kind.dash) || view.first[t - 1] === 0x2d))
    if (view.opens(t) && named && isTitle(view, {from: t, to: view.quotedTo(t, to)})) return undefined
    if (view.opens(t)) return {from: t, to: direct ? quotationsEnd(view, t, to) : contentEnd(view, t, to)}
    if (!view.outside(t)) return undefined
    if (view.colon(t) && t + 1 < to) return {from: t + 1, to}
    if (view.is(t, Word.coordinator) && t + 1 < to && view.finite(t + 1)) return undefined
    if (!view.comma(t) && !view.has(t, Kind.dash)) continue
    if (t + 1 >= to) return undefined
    if (view.opens(t + 1)) return {from: t + 1, to: direct ? quotationsEnd(view, t + 1, to) : contentEnd(view, t + 1, to)}
    if (direct || (view.is(t + 1, Word.relative) && (long || !view.is(t + 1, Word.determiner))) || view.is(t + 1, Word.gerund))
      return undefined
    if (!bare && appositiveEnd(view, t, to) > t) return undefined
    // …, sagte Lind, die Leiterin, am Montag
    if (view.table.words.verbSecond && skipTimes(view, t + 1, to) >= to) return undefined
    // …, a dit Lind, le mois dernier
    if (!view.table.words.verbSecond && view.is(t + 1, Word.determiner) && view.is(t + 2, Word.time) && !view.anyFinite(t + 1, to))
      return undefined
    const run = trimRun(view, {from: t + 1, to: contentEnd(view, t + 1, to)})
    return run.to > run.from ? run : undefined
  }
  return undefined
}

/** Finds the end of a quotation that resumes after its source, with further quotations directly after a comma or the like. */
function quotationsEnd(view: ReportingView, from: number, to: number): number {
  let t = view.quotedTo(from, to)
  while (t + 1 < to && view.breaks(t) && view.opens(t + 1)) t = view.quotedTo(t + 1, to)
  return t
}
