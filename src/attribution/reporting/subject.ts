import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {dateEnd} from './dates.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {appositiveEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import {bareClauseEnd, isParticled} from './noun.js'
import {ofSingular} from './number.js'
import {isAntecedent, isRestricted, countVerbs, relativeStart} from './relative-clause.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'
import {subjectAfter} from './subject-after.js'
import {areAsides, hasMainVerb} from './subject-asides.js'
import {clauseStart, MOST_COMMAS} from './clause-start.js'

/** Maximum tokens in a participle's phrase before the subject. */
const LONGEST_PARTICIPLE = 16

/** Maximum tokens before a verb in which another clause may end. */
const LONGEST_REACH = 40

/**
 * Finds the subject before a verb, at the start of its clause, including appositives and relative clauses.
 * @param verb - First token of the verb group.
 * @param left - First token of the sentence.
 * @returns Its tokens, or undefined if there is none.
 */
export function subjectBefore(view: ReportingView, verb: number, left: number): Run | undefined {
  const start = clauseStart(view, verb, left)
  if (start < verb) return nearSubject(view, start, verb, left)
  if (start === left || (!view.comma(start - 1) && !view.has(start - 1, Kind.dash) && view.first[start - 1] !== 0x29)) return undefined
  const and = view.table.words.verbSecond ? -1 : coordinatorBehindAside(view, start - 1, left)
  if (and > 0) return sharedSubject(view, and, left)
  // Mara Lind, head of the harbour office, said: try each position where the noun phrase can begin
  let from = left
  if (!view.table.words.verbSecond && left > 0 && view.finite(left - 1)) {
    // garantiza una beca y la entrenadora, Marta Ríos, no quiere: the object of the first verb is not the subject
    const and = lastCoordinator(view, left, start - 1)
    if (and > 0) from = and + 1
  }
  if (!view.table.words.verbSecond) {
    // culpa a la empresa y la empresa, en un correo, indica
    for (let t = start - 3; t > from && t > start - LONGEST_REACH; t--) {
      if (!view.is(t, Word.coordinator | Word.turn) || (view.begins(left) && !view.anyFinite(Math.max(from, t - LONGEST_REACH), t)))
        continue
      const end = nounPhraseEnd(view, t + 1, start - 1)
      if (end > 0 && end < start - 1 && view.comma(end)) from = t + 1
    }
  }
  for (let tries = 0; tries < MOST_COMMAS && from < start - 1; tries++) {
    const run = phraseFrom(view, from, start - 1)
    if (run) {
      // Ana Lima (26 anos, 1,85 m), revelou
      if (run.to === start - 1 && view.first[run.to - 1] === 0x29) return run
      let comma = run.to
      while (comma < start - 1 && !view.breaks(comma) && !view.finite(comma)) comma++
      if (comma < start - 1 && view.comma(comma) && areAsides(view, comma + 1, start - 1))
        return {from: run.from, to: isAdverbial(view, comma + 1, start - 1) ? comma : withoutAdverbial(view, comma, start - 1)}
    }
    let next = from
    while (next < start - 1 && !(view.breaks(next) && view.outside(next))) next++
    // a main clause that has begun already has its subject
    if (!view.table.words.verbSecond && view.comma(next) && !view.is(from, Word.preposition) && hasMainVerb(view, from, next))
      return undefined
    from = next + 1
  }
  return undefined
}

/** Finds the conjunction before an aside between commas, or -1: decretó luto y, | en una nota, | lamentó. */
export function coordinatorBehindAside(view: ReportingView, comma: number, left: number): number {
  for (let t = comma - 1; t > left + 1 && t > comma - LONGEST_PARTICIPLE && view.outside(t) && !view.finite(t); t--)
    if (view.comma(t)) return view.is(t - 1, Word.coordinator) ? t - 1 : -1
  return -1
}

/** Checks whether the aside behind a comma belongs to the verb rather than to the subject: Lima, en cambio, dijo; Lind, de son côté, a dit; but: Lind, 54 ans. */
function isAdverbial(view: ReportingView, from: number, to: number): boolean {
  if (view.table.words.verbSecond) return false
  // per lo più parroci: not a phrase
  for (let t = from + 1; t + 1 < to; t++) if (view.is(t, Word.adverb)) return false
  // da parte sua, dal canto suo
  if (to - from === 3 && view.is(from, Word.preposition) && view.also(to - 1, Also.possessive)) return true
  return (
    (to - from === 1 && view.is(from, Word.pronoun | Word.object)) ||
    ((!view.is(from, Word.link | Word.determiner) || view.also(from + 1, Also.possessive)) &&
      !view.has(from, Kind.number) &&
      !view.also(from, Also.as) &&
      skipAdverbials(view, from, to) >= to)
  )
}

/** Ends a subject before its last aside if that belongs to the verb: Lima, directora del centro, | en cambio, dijo. */
function withoutAdverbial(view: ReportingView, from: number, to: number): number {
  for (let t = to - 1; t > from; t--) if (view.comma(t) && view.outside(t)) return isAdverbial(view, t + 1, to) ? t : to
  return to
}

/**
 * Skips a participle with its phrases before the subject: Interrogé lundi par la presse, | le maire; Contactada pela Lusil, | a fonte.
 * @returns The token after its comma, or `from`.
 */
export function behindParticiple(view: ReportingView, from: number, to: number): number {
  const {participleEndings, words} = view.table
  if (words.verbSecond || from + 2 >= to || !view.has(from, Kind.sentence) || !view.has(from, Kind.word) || view.also(from, Also.holder))
    return from
  // Contacté, le ministère
  if (view.comma(from + 1)) return participleEndings.some((ending) => view.endsIn(from, ending)) ? from + 2 : from
  if (
    !view.is(from + 1, Word.preposition | Word.adverb | Word.time) ||
    view.is(from + 1, Word.link) ||
    !participleEndings.some((ending) => view.endsIn(from, ending))
  )
    return from
  let asked = false
  for (let t = from + 2; t < to && t < from + LONGEST_PARTICIPLE && view.outside(t) && (asked || !view.finite(t)); t++) {
    if (view.comma(t)) return t + 1
    // Preguntado por si seguirá, | calló
    asked ||= view.is(t, Word.opener)
  }
  return from
}

/** Finds the noun phrase at the beginning of a stretch, after any adverbials. */
function phraseFrom(view: ReportingView, from: number, to: number): Run | undefined {
  if (behindParticiple(view, from, view.item.tokens.count) > from) return undefined
  let begin = from
  if (view.is(begin, Word.coordinator | Word.turn) && view.outside(begin)) begin++
  let end = dateEnd(view, begin, to) > 0 ? -1 : nounPhraseEnd(view, begin, to)
  // auch der Minister
  if (end < 0 && view.is(begin, Word.adverb) && begin + 1 < to && (view.is(begin + 1, Word.determiner) || view.capital(begin + 1)))
    end = nounPhraseEnd(view, ++begin, to)
  if (end < 0 && !view.table.words.verbSecond) {
    begin = skipAdverbials(view, begin, to)
    end = nounPhraseEnd(view, begin, to)
  }
  const {nullSubject, verbSecond} = view.table.words
  // De nombreux voisins disent
  if (
    end < 0 &&
    !nullSubject &&
    !verbSecond &&
    view.begins(from) &&
    view.is(from, Word.link) &&
    !view.is(from + 1, Word.determiner) &&
    nounPhraseEnd(view, from + 1, to) === to
  )
    return {from, to}
  // bereits sechs Tage nach dem Fund meldete der Sender
  let noun = end > 0 ? nounEnd(view, begin, end) : -1
  // Ende Januar 2006
  while (noun > begin + 2 && noun === end && view.has(noun - 1, Kind.number)) noun = --end
  return end < 0 ||
    (noun > begin + 1 &&
      view.is(noun - 1, Word.time) &&
      view.capital(noun - 1) === view.table.words.capitalNouns &&
      (end < to || noun < end))
    ? undefined
    : {from: begin, to: end}
}

/** Returns the end of a phrase's first noun, before its modifiers. */
function nounEnd(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && !(t > from && view.is(t, Word.preposition | Word.link | Word.genitive | Word.coordinator))) t++
  return t
}

function nearSubject(view: ReportingView, start: number, verb: number, left: number): Run | undefined {
  let from = start
  const {verbSecond} = view.table.words
  // und sagte: the subject comes before the conjunction
  if (view.is(from, Word.coordinator | Word.turn) && from < verb) {
    from++
    if (from >= verb || (skipAdverbials(view, from, verb) === verb && !verbSecond)) return sharedSubject(view, start, left)
  }
  const relative = !verbSecond && view.is(from, Word.relative) && !view.is(from, Word.determiner) ? from : -1
  // en el Congreso, donde defendió: an adverb, and the subject is the last one
  if (relative >= 0 && view.is(from, Word.subordinator) && skipAdverbials(view, from + 1, verb) === verb) return undefined
  if (view.is(from, Word.opener | Word.subordinator) && from < verb && !view.is(from, Word.determiner) && !verbSecond) from++
  // tandis que | la mairie dit
  if (from > start && !verbSecond && view.is(from - 1, Word.subordinator) && view.also(from, Also.complementizer) && from + 1 < verb) from++
  // qui a déclaré; but not in: dijo que pidió
  if (relative >= 0 && from <= verb && skipAdverbials(view, relative + 1, verb) === verb && isAntecedent(view, relative - 1))
    return {from: relative, to: relative + 1}
  if (!verbSecond && start > left + 1 && view.comma(start - 1) && view.begins(left) && nounPhraseEnd(view, left, start - 1) === start - 1) {
    // Marta Ríos, que dirige la agencia afirma; Pedro Vega, portavoz del grupo dijo: the closing comma is missing
    const role = view.also(start, Also.holder) && view.capital(start - 2) && nounPhraseEnd(view, start, verb) === verb
    if (role || (relative >= 0 && isRestricted(view, relative, verb))) return {from: left, to: verb}
  }
  const restricted = verbSecond && view.table.words.capitalNouns ? -1 : relativeBefore(view, start, verb)
  if (restricted > 0) return {from: restricted, to: restricted + 1}
  const last = lastCoordinator(view, from, verb)
  if (last === verb - 1) return sharedSubject(view, last, left)
  if (verbSecond && (view.also(from, Also.oblique) || (view.also(from, Also.expletive) && nounPhraseEnd(view, from, verb) <= from + 1)))
    return undefined
  let run = phraseFrom(view, from, verb)
  if (!run && verbSecond && view.is(from, Word.link) && view.capital(from) && isParticled(view, from, verb)) return {from, to: verb}
  // De Smet dice, where the item has the whole name
  if (
    !run &&
    !verbSecond &&
    verb === from + 2 &&
    view.begins(from) &&
    view.is(from, Word.link) &&
    view.capital(from + 1) &&
    view.isKnownLastName(from + 1)
  )
    return {from, to: verb}
  if (!run && view.is(from, Word.relative)) return {from, to: from + 1}
  if (!run) return verbSecond ? undefined : nearest(view, from - 1, verb)
  // een vrouw die alles zag zei
  if (run.to < verb && bareClauseEnd(view, run.to, verb + 1) === verb) return {from: run.from, to: verb}
  if (run.to < verb) {
    let to = verb
    while (to > run.to && view.is(to - 1, Word.adverb | Word.negation | Word.object | Word.reflexive)) to--
    // la jueza en mayo dijo
    if (!verbSecond && to > run.to && skipTimes(view, run.to, verb) >= to) return run
    if (!verbSecond && isRestricted(view, run.to, to)) return {from: run.from, to}
    // quienes lo conocen | dicen; los que se quedaron | piden
    if (!verbSecond && view.is(run.to - 1, Word.relative) && run.to - run.from < 3 && countVerbs(view, run.to, to) === 1)
      return {from: run.from, to}
    // l’aire que la mairie | veut; una ley con la que el Ejecutivo | pretende
    const clause = verbSecond ? -1 : relativeStart(view, run.to, to)
    if (clause > 0 && nounPhraseEnd(view, clause, to) === to) return {from: clause, to}
    // visto che ha detto
    if (
      !verbSecond &&
      view.is(to - 1, Word.opener | Word.relative) &&
      view.small(to - 1) &&
      !view.is(to - 1, Word.determiner | Word.pronoun)
    )
      return undefined
    if (view.anyFinite(run.to, to)) {
      // the minister went home and said
      return nearest(view, run.to, verb) ?? (last > run.to ? run : undefined)
    }
    if (
      verbSecond &&
      to > run.to &&
      view.table.words.capitalNouns &&
      view.is(run.to, Word.preposition) === false &&
      view.small(run.to) &&
      view.bits[run.to] === 0
    )
      return undefined
    run = {from: run.from, to}
  }
  // Mara Lind, Leiterin des Hafens sagte: the noun that the appositive modifies is the subject; the closing comma is missing
  if (
    verbSecond &&
    run.from === start &&
    start > left + 1 &&
    view.comma(start - 1) &&
    view.begins(left) &&
    wholePhraseEnd(view, left, start - 1) === start - 1
  )
    run = {from: left, to: run.to}
  // sechs Tage später sagte er
  if (verbSecond && view.is(run.to - 1, Word.time) && run.to - run.from <= 3) return undefined
  // das sagte er: the demonstrative is the content
  if (verbSecond && run.to - run.from === 1 && view.is(run.from, Word.demonstrative)) return undefined
  return ofSingular(view, run, verb)
}

/** Finds the relative pronoun that is a verb's subject, after its noun, or -1: i medici che in aprile | accusarono. */
function relativeBefore(view: ReportingView, start: number, verb: number): number {
  for (let t = verb - 1; t > start; t--) {
    if (view.finite(t)) return -1
    if (!view.is(t, Word.relative) || !view.small(t) || (view.is(t, Word.determiner) && !view.table.words.verbSecond)) continue
    // a la que considera
    if (t > start + 1 && !view.table.words.verbSecond && view.is(t - 1, Word.determiner) && view.is(t - 2, Word.preposition)) return -1
    return (view.table.words.nullSubject || view.table.words.verbSecond || !view.also(t, Also.complementizer)) &&
      isAntecedent(view, t - 1) &&
      skipAdverbials(view, t + 1, verb) === verb &&
      !view.anyFinite(start, t)
      ? t
      : -1
  }
  return -1
}

/** Finds the noun phrase adjacent to a verb if another verb precedes it. */
function nearest(view: ReportingView, from: number, verb: number): Run | undefined {
  for (let t = verb - 1; t > from; t--) {
    if (view.finite(t)) return undefined
    if (view.is(t, Word.opener | Word.subordinator | Word.coordinator)) {
      let end = wholePhraseEnd(view, t + 1, verb)
      if (end < 0) return undefined
      const run = {from: t + 1, to: end}
      while (end < verb && (view.comma(end) || view.is(end, Word.adverb | Word.negation | Word.object | Word.reflexive))) end++
      return end === verb ? run : undefined
    }
  }
  return undefined
}

function lastCoordinator(view: ReportingView, from: number, to: number): number {
  const joins = view.table.words.verbSecond ? Word.coordinator : Word.coordinator | Word.turn
  for (let t = to - 1; t > from; t--) if (view.is(t, joins) && view.outside(t)) return t
  return -1
}

/** Finds the subject of the clause before a conjunction. */
function sharedSubject(view: ReportingView, conjunction: number, left: number): Run | undefined {
  let from = behindParticiple(view, left, conjunction)
  while (from < conjunction && view.is(from, Word.coordinator | Word.turn)) from++
  let run = phraseFrom(view, from, conjunction)
  if (run && !view.table.words.verbSecond && view.comma(run.to)) {
    // el gerente, W. Ferreyra, pidió disculpas y recomendó
    const end = appositiveEnd(view, run.to, conjunction)
    if (end > run.to && view.comma(end) && (view.finite(end + 1) || view.is(end + 1, Word.object | Word.reflexive | Word.negation)))
      return {from: run.from, to: end}
  }
  if (
    run &&
    (run.to === conjunction ||
      view.breaks(run.to) ||
      !(
        view.finite(run.to) ||
        view.is(run.to, Word.object | Word.reflexive | Word.negation | Word.adverb) ||
        !view.table.words.capitalNouns
      ))
  )
    run = undefined
  if (run) return run
  // gestern kam der Minister und sagte
  const begin = skipAdverbials(view, from, conjunction)
  // Desde el club quitan hierro y aseguran: the body speaks
  const body =
    view.table.words.nullSubject && view.also(from, Also.body) && view.table.pluralVerbs.some((ending) => view.endsIn(begin, ending))
      ? wholePhraseEnd(view, from + 1, begin)
      : -1
  if (body === begin && (view.also(from + 2, Also.holder) || view.capital(from + 1))) return {from: from + 1, to: body}
  if (begin < conjunction && view.finite(begin))
    return view.is(begin + 1, Word.participle) && !view.table.words.verbSecond ? undefined : subjectAfter(view, begin + 1, conjunction)
  return undefined
}

/** Checks whether a clause begins with a word that sends its verb to the end. */
export function opensSubordinate(view: ReportingView, start: number, verb: number): boolean {
  if (view.is(start, Word.subordinator | Word.opener) || view.also(start, Also.as)) return true
  // der Minister sagte, …: an article
  return (
    view.is(start, Word.relative) && view.small(start) && !(view.is(start, Word.determiner) && nounPhraseEnd(view, start, verb) === verb)
  )
}
