import {Char, charClass} from '../../text/characters.js'
import {Sort} from '../../speakers/name.js'
import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum tokens in a quoted name, including its marks. */
export const LONGEST_NAME = 8
/** Maximum tokens in a quoted name that belongs to a noun. */
export const LONGEST_ASIDE = 8
/** Maximum tokens in a relative clause without commas. */
const LONGEST_CLAUSE = 16

/** Checks whether a token can be a noun in languages that capitalize nouns. */
export function isNoun(view: ReportingView, t: number): boolean {
  if (!view.outside(t)) return false
  if (view.has(t, Kind.word | Kind.number) && view.has(t, Kind.capital))
    return !(
      (view.has(t, Kind.sentence) || view.colon(t - 1)) &&
      view.is(t, Word.adverb | Word.preposition | Word.determiner | Word.pronoun)
    )
  if (view.small(t) && view.bits[t] === 0 && hasInnerCapital(view, t)) return true
  // the 68-year-old
  return view.has(t, Kind.number) && (view.item.tokens.end[t] as number) - (view.item.tokens.start[t] as number) > 5
}

/** Checks for a capital after a hyphen, or a stop inside a word: ai-Bericht, el-Amin, hafenbote.de. */
function hasInnerCapital({item: {text, tokens}}: ReportingView, t: number): boolean {
  const end = tokens.end[t] as number
  for (let i = (tokens.start[t] as number) + 1; i < end - 1; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2e || (code === 0x2d && charClass(text.charCodeAt(i + 1)) === Char.upper)) return true
  }
  return false
}

/** Checks for a short lower-case word right before a capitalized one, as inside names: van, al. */
export function joinsNames(view: ReportingView, t: number, to: number): boolean {
  return t + 1 < to && view.small(t) && !view.isOutside(t) && view.has(t + 1, Kind.capital) && isParticle(view, t)
}

/** Checks whether a word is as short as the particles of names. */
export function isParticle(view: ReportingView, t: number): boolean {
  return (view.item.tokens.end[t] as number) - (view.item.tokens.start[t] as number) < 4
}

/** Checks whether a word of a noun phrase is its noun: it does not end like an adjective, nor can it lack the ending: een groot huis. */
export function endsPhrase(view: ReportingView, from: number, t: number): boolean {
  if (!view.small(t) || view.bits[t] !== 0 || view.endsLikeAdjective(t, true)) return false
  return t > from || (view.is(from - 1, Word.determiner) && !view.table.indefinites.has(view.hash[from - 1] as number))
}

/** Checks for a name, or a noun with its article behind it as the first word of a phrase, which no noun follows: Lind, kommunen; but: Linds bil. */
export function endsDefinite(view: ReportingView, t: number, first: boolean): boolean {
  if (view.capital(t)) return !view.has(t, Kind.sentence) && !view.endsIn(t, view.table.words.possessiveEnding)
  return first && view.small(t) && view.table.definiteEndings.some((ending) => view.endsIn(t, ending))
}

/** Checks for one quoted word between a first and a last name: Jon „Joe“ Ruge. */
export function isNickname(view: ReportingView, open: number, to: number): boolean {
  const end = view.quotedTo(open, to)
  return end === open + 3 && end < to && view.isGiven(open - 1) && view.capital(end) && view.bits[end] === 0
}

/**
 * Checks whether a phrase belongs to the person before it rather than to the verb: Lind vom Verband, ein Sprecher bei der Bahn, die Beauftragte
 * für den Hafen; but: sagte Lind bei einem Besuch, sagte ein Sprecher zum Auftakt.
 */
export function takesLink(view: ReportingView, t: number, to: number): boolean {
  const {origins, seats} = view.table
  const hash = view.hash[t] as number
  if (origins.has(hash)) return true
  if (seats.has(hash)) {
    for (
      let i = t + 1;
      i < to && i < t + 4 && view.outside(i) && !view.breaks(i) && !(i > t + 1 && view.is(i, Word.determiner | Word.preposition));
      i++
    )
      if (view.capital(i) && (view.isBody(i) || view.isSpeaker(i))) return true
    return false
  }
  if (view.comma(t - 1)) return false
  if (view.also(t, Also.opinion)) return !isPersonsName(view, t - 1)
  return !isPersonsName(view, t - 1) && !view.isPerson(t - 1) && !view.isPersonNoun(t - 1)
}

/** Checks whether a token is part of a person's name. */
function isPersonsName({names}: ReportingView, t: number): boolean {
  const name = names?.nameOver(t)
  return name !== undefined && name.sort !== Sort.organization && name.sort !== Sort.place && names?.isName(name) === true
}

/** Returns the end of a list of names from its first comma, or -1: Lind|, Ruge und Harms. */
export function namesEnd(view: ReportingView, comma: number, to: number): number {
  let t = comma
  while (t + 1 < to && (view.comma(t) || view.is(t, Word.coordinator)) && view.capital(t + 1) && view.outside(t + 1)) {
    const last = view.is(t, Word.coordinator)
    for (t += 2; t < to && view.capital(t);) t++
    if (last) return t
  }
  return -1
}

/** Checks for a name that begins with its particles, at the start of a sentence: Von der Aue. */
export function isParticled(view: ReportingView, from: number, to: number): boolean {
  // Von der Stadt forderte gestern …: where nouns have capitals too, only what follows the verb tells
  const {capitalNouns} = view.table.words
  const particles = to - from === 3 ? isParticle(view, from + 1) : to - from === 2 && !capitalNouns
  const after = capitalNouns ? Word.opener : Word.opener | Word.adverb | Word.time | Word.preposition
  return particles && view.capital(to - 1) && (view.bits[to - 1] === 0 || !capitalNouns) && (view.breaks(to + 1) || view.is(to + 1, after))
}

/** Checks whether a quotation can only be the name of the body before it: die Agentur „Norwick“, but not: die Ministerin „Unsinn“. */
export function isBodysName(view: ReportingView, open: number, end: number): boolean {
  return view.isBody(open - 1) && end - open <= LONGEST_NAME && !view.comma(end - 2) && view.has(open + 1, Kind.capital)
}

/** Returns the token after a quoted name, or -1 if the quotation is too long for one or ends like a sentence. */
export function quotedNameEnd(view: ReportingView, open: number, to: number): number {
  const end = view.quotedTo(open, to)
  return end - open <= LONGEST_ASIDE && !view.stop(end - 2) && !view.comma(end - 2) ? end : -1
}

/** Returns the capitalized word after the particles inside a name, or -1: Jan | van der Meer, mevrouw | De Wit, Kees | ’t Hart. */
export function behindNameParticles(view: ReportingView, from: number, to: number): number {
  // zei Lind in de Kamer; but: Jan in ’t Veld
  if (view.is(from, Word.preposition) && !view.is(from, Word.link) && !view.isInsideName(from)) return -1
  // zegt Jan; De Wit: a capital shows that the particle is the name's, and so does a name before it
  if (!view.capital(from - 1) && (!view.capital(from) || view.has(from, Kind.sentence))) return -1
  let t = from
  while (
    t < to &&
    t < from + 4 &&
    view.outside(t) &&
    (view.isNameParticle(t) || (view.has(t, Kind.sign) && !view.breaks(t) && view.isNameParticle(t + 1)))
  )
    t++
  // hield Lind de Kamer voor
  if (t === from + 1 && view.is(from, Word.determiner) && view.isBody(t)) return -1
  // in Assen, op zondag
  if (t === from || (t === from + 1 && view.is(from, Word.preposition) && !view.is(from, Word.link))) return -1
  return t < to && view.capital(t) && view.outside(t) && !view.has(t, Kind.sentence) ? t : -1
}

/** Checks for a word with a hyphen, as emphatic pronouns have: lui-même. */
export function isHyphenated({item: {text, tokens}}: ReportingView, t: number): boolean {
  return text.slice(tokens.start[t], tokens.end[t]).includes('-')
}

/** Checks whether the head of a noun phrase is a noun of saying: a report, a statement. */
export function isDocument(view: ReportingView, {from, to}: Run): boolean {
  for (let t = from; t < to && !(t > from && view.is(t, Word.genitive)); t++)
    if (view.also(t, Also.reportNoun | Also.noun) || view.compoundReport(t)) return true
  return false
}

/** Returns the end of a relative clause that no comma separates from its noun, or its start: een vrouw | die alles zag; but: zei Lind die dag. */
export function bareClauseEnd(view: ReportingView, from: number, to: number): number {
  if (
    !view.table.indefinites.size ||
    from + 2 >= to ||
    !view.is(from, Word.relative) ||
    view.also(from, Also.complementizer) ||
    view.is(from, Word.opener) ||
    !view.small(from) ||
    view.is(from + 1, Word.time)
  )
    return from
  for (
    let t = from + 1;
    t < to && t < from + LONGEST_CLAUSE && view.outside(t) && !view.breaks(t) && !view.is(t, Word.coordinator | Word.opener);
    t++
  ) {
    // met zijn naam
    if (!view.finite(t) || view.is(t, Word.determiner)) continue
    let end = t + 1
    while (end < to && view.is(end, Word.participle | Word.infinitive) && !view.finite(end)) end++
    return end >= to || view.breaks(end) || view.stop(end) || view.finite(end) ? end : from
  }
  return from
}
