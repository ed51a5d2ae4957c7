import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {governedBy} from './cue.js'
import {type Cue} from './simple-cue.js'
import {isOfNumber} from './number.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {LONGEST_NAME} from './noun.js'
import {leads} from './plain.js'
import type {ReportingView} from './reporting-view.js'
import {subjectAfter} from './subject-after.js'
import {Also, Word} from './words.js'

/** Finds the subject right after a verb. */
export function afterVerb(view: ReportingView, cue: Cue, to: number): Run | undefined {
  const limit = cue.second ? cue.second.from : to
  const after =
    subjectAfter(view, cue.to, limit) ??
    behindAside(view, cue.to, limit) ??
    behindPhrase(view, cue, limit) ??
    quarterBehind(view, cue, limit)
  if (!after) return undefined
  const {words} = view.table
  // vorrei regole nuove: a noun is no subject of the first person
  if (
    words.nullSubject &&
    view.also(cue.anchor, Also.firstPerson) &&
    !view.is(cue.from, Word.negation) &&
    !view.also(after.from, Also.firstPerson)
  )
    return undefined
  // nos ofrecieron lo mismo que en abril; pidió calma
  if (
    !words.verbSecond &&
    after.to === after.from + 1 &&
    view.small(after.from) &&
    view.bits[after.from] === 0 &&
    (view.is(after.from - 1, Word.object) || (words.nullSubject && !(cue.bits & Word.plain) && !view.is(cue.from, Word.reflexive))) &&
    !view.also(after.from, Also.holder)
  )
    return undefined
  // without verb-second order, neither a time nor a quotation is the subject
  if (!words.verbSecond && (view.is(after.from, Word.time) || view.opens(after.from))) return undefined
  if (words.capitalNouns && view.is(after.from, Word.genitive) && view.small(after.from)) {
    const speaker = behindPress(view, after, limit)
    if (speaker) return speaker
  }
  return words.capitalNouns ? withoutPress(view, withoutAddressee(view, withoutObject(view, cue, after, limit), cue.to)) : after
}

/** Finds the body for which an unnamed plural speaks, after its verb: aseguran desde | la junta; but: llegan desde la sierra. */
function quarterBehind(view: ReportingView, {anchor, to}: Cue, limit: number): Run | undefined {
  const {quarters, pluralVerbs} = view.table
  if (
    !quarters.size ||
    to + 1 >= limit ||
    !quarters.has(view.hash[to] as number) ||
    !view.outside(to) ||
    !pluralVerbs.some((ending) => view.endsIn(anchor, ending))
  )
    return undefined
  const end = nounPhraseEnd(view, to + 1, limit)
  return end > to + 1 && (end >= limit || view.breaks(end) || view.opens(end) || view.also(end, Also.complementizer))
    ? {from: to + 1, to: end}
    : undefined
}

/**
 * Finds the subject that a phrase of time or place seems to include, since its noun is followed by another: „…“, sagte am Freitag | die
 * Ministerin; …, sagte im Landtag | Mara Lind; but: sagte am Abend der Wahl, sagte auf Anfrage der Zeitung.
 */
export function behindPhrase(view: ReportingView, {from, to: begin}: Cue, limit: number): Run | undefined {
  const before = from - 1
  if (
    !view.table.words.capitalNouns ||
    !(view.comma(before) || view.closes(before) || (view.is(before, Word.demonstrative) && view.has(before, Kind.sentence)))
  )
    return undefined
  let t = begin
  while (t < limit && view.is(t, Word.adverb) && view.outside(t)) t++
  if (!view.is(t, Word.preposition) || view.is(t, Word.determiner) || !view.outside(t)) return undefined
  let next = t + 1
  while (next < limit && view.is(next, Word.time)) next++
  const timed = next > t + 1
  if (!timed && view.capital(next) && view.bits[next] === 0 && !view.isGiven(next)) next++
  if (next === t + 1 || next >= limit || !view.outside(next)) return undefined
  const determined = view.is(next, Word.determiner | Word.pronoun)
  if (determined ? view.also(next, Also.oblique) || (view.is(next, Word.genitive) && !timed) : !view.capital(next)) return undefined
  const end = wholePhraseEnd(view, next, limit)
  if (
    end < 0 ||
    !(end >= limit || view.breaks(end) || view.stop(end) || view.is(end, Word.preposition | Word.adverb | Word.time | Word.coordinator))
  )
    return undefined
  // sagte am Montag | Lind, sagte am Montag | das Blatt: what no time can own
  if (timed && (determined ? !view.is(next, Word.genitive) : view.bits[next] === 0)) return {from: next, to: end}
  for (let i = next; i < end && !(i > next && view.is(i, Word.genitive)); i++)
    if (
      view.isSpeaker(i) ||
      view.isPersonNoun(i) ||
      (timed && i > next && view.has(i, Kind.number)) ||
      (view.is(i, Word.pronoun) && end === next + 1)
    )
      return {from: next, to: end}
  return undefined
}

/** Ends a subject before the last preposition that the verb governs: spricht sich die Stadt | für einen Umbau aus. */
function withoutObject(view: ReportingView, cue: Cue, {from, to}: Run, limit: number): Run {
  if (!cue.second) return {from, to}
  let last = limit - 1
  while (last > from && !(view.outside(last) && view.is(last, Word.link) && governedBy(view, cue, last))) last--
  return {from, to: last > from && last < to ? last : to}
}

/** Ends a name before the one who is told: sagte Mara Lind | der Zeitung; but not: sagten Vertreter der Kirche. */
function withoutAddressee(view: ReportingView, {from, to}: Run, verb: number): Run {
  let t = from
  while (t < to && view.capital(t) && view.bits[t] === 0) t++
  const told =
    t > from &&
    t < to &&
    from === verb &&
    view.is(t, Word.genitive) &&
    !view.also(t, Also.oblique) &&
    (!view.also(t - 1, Also.holder) || view.isKnownLastName(t - 1))
  // a verb in the plural ends like an infinitive
  return told && !view.endsInfinitive(verb - 1) ? {from, to: t} : {from, to}
}

/** Ends a subject before the paper or agency that is told: sagte die Ministerin | der „Abendpost“; but not: sagte die Chefredakteurin der „Abendpost“. */
export function withoutPress(view: ReportingView, {from, to}: Run): Run {
  let t = to - 1
  while (t > from && !(view.is(t, Word.genitive) && view.small(t) && view.outside(t))) t--
  if (t === from || view.also(t, Also.oblique) || !isPress(view, t + 1, to)) return {from, to}
  for (let i = from; i < t; i++) if (view.table.pressPeople.some((ending) => view.endsIn(i, ending))) return {from, to}
  return {from, to: t}
}

/** Finds the speaker after the paper or agency that is told: sagte der „Abendpost“ | die Ministerin; sagte der Agentur Norwick | der Minister. */
function behindPress(view: ReportingView, {from, to}: Run, limit: number): Run | undefined {
  for (let t = from + 2; t <= to && t < limit; t++) {
    if (!view.outside(t) || !(view.is(t, Word.determiner) ? view.small(t) : t === to && view.capital(t))) continue
    const end =
      (isPress(view, from + 1, t) || isDative(view, from + 1)) && !view.also(t, Also.oblique) ? wholePhraseEnd(view, t, limit) : -1
    return end > 0 ? {from: t, to: end} : undefined
  }
  return undefined
}

/** Checks for an adjective that shows der before it to be no nominative: der staatlichen Agentur. */
function isDative(view: ReportingView, t: number): boolean {
  return view.small(t) && view.bits[t] === 0 && view.endsInfinitive(t)
}

/** Checks whether a noun phrase without its article is a quoted name and nothing else, or names a paper or an agency. */
function isPress(view: ReportingView, from: number, to: number): boolean {
  if (view.opens(from)) return true
  for (let t = from; t < to; t++)
    if (view.table.press.some((ending) => view.capital(t) && view.endsIn(t, ending)) || (t === to - 1 && view.opens(t))) return true
  return false
}

/** Finds the subject after a short aside: dit, songeur, l’horloger. */
function behindAside(view: ReportingView, from: number, to: number): Run | undefined {
  if (view.table.words.verbSecond) return undefined
  while (from < to && view.is(from, Word.adverb | Word.time) && view.outside(from)) from++
  if (from >= to || !view.comma(from)) return undefined
  for (let t = from + 1; t < to && t < from + LONGEST_NAME; t++) {
    if (view.comma(t)) {
      const end = wholePhraseEnd(view, t + 1, to)
      return t > from + 1 && end > 0 && (end >= to || view.comma(end)) ? {from: t + 1, to: end} : undefined
    }
    if (!view.outside(t) || view.finite(t) || view.is(t, Word.opener | Word.relative)) return undefined
  }
  return undefined
}

/** Checks whether nobody is told to expect or want what stands after a reflexive verb: Se espera lluvia; but: Se queja el vecino, Nos prometieron obras. */
export function isImpersonal(view: ReportingView, cue: Cue, after: Run): boolean {
  return (
    view.table.words.nullSubject &&
    (cue.bits & Word.plain) === 0 &&
    after.from === cue.to &&
    view.is(cue.from, Word.reflexive) &&
    !view.also(cue.from, Also.firstPerson) &&
    !tells(view, after)
  )
}

/** Checks whether a noun phrase after a verb is its object, and nobody the subject: Rechazó la oferta; Definió la medida «una chapuza»; Calificó la medida de «chapuza». */
export function isObject(view: ReportingView, cue: Cue, after: Run, to: number): boolean {
  if (!view.table.words.nullSubject || cue.bits & Word.plain || after.from > cue.to) return false
  // nos prometieron un colegio: not of the verb's number
  if (view.is(after.from, Word.determiner) && !isOfNumber(view, after, cue)) return true
  if (
    tells(view, after) ||
    view.isPersonNoun(after.from + 1) ||
    (view.is(after.from, Word.pronoun) && !view.is(after.from, Word.determiner))
  )
    return false
  return !leads(view, after.to, to) || view.opens(view.governs(cue.verb, after.to) ? after.to + 1 : after.to)
}

/** Checks whether a noun phrase begins with somebody who can speak. */
export function tells(view: ReportingView, {from}: Run): boolean {
  return isHolder(view, from) || isHolder(view, from + 1)
}

function isHolder(view: ReportingView, t: number): boolean {
  return view.also(t, Also.holder) || view.capital(t)
}

/** Checks whether a pronoun before a verb repeats the noun before it, so that the subject follows: La noticia la confirmó su hijo. */
export function isDoubled(view: ReportingView, before: Run, cue: Cue, after: Run): boolean {
  if (!view.table.words.nullSubject || !view.also(cue.anchor - 1, Also.thing) || before.to < cue.anchor - 1 || after.from !== cue.to)
    return false
  return (
    !isHolder(view, before.from + 1) && !isHolder(view, before.to - 1) && (tells(view, after) || view.also(after.from, Also.possessive))
  )
}
