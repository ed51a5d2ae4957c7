import {Char, charClass} from '../text/characters.js'
import {hashBetween} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import {isGivenBehindRole, isLastNameHere} from './last-names.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import {traitOf} from './sources.js'
import {Trait} from './words.js'
import {endsBehindParticle, joinsName, NOUN, overParticles} from './run-particles.js'

/** Longest name, in tokens. */
const LONGEST = 12
/** Longest nickname, in tokens, including its opening mark. */
const LONGEST_NICKNAME = 4

/**
 * Returns whether a name can begin at a token.
 *
 * @param end - The token after the last that may belong to the name.
 */
export function beginsName(view: NameView, t: number, end: number): boolean {
  if (!view.isCapital(t)) return isElidedParticle(view, t) || (view.has(t, Kind.hyphen) && isArticled(view, t))
  if (opensPhrase(view, t) || isCompoundAdjective(view, t)) return false
  return !view.is(t, Trait.common) || isCommonName(view, t, end)
}

/** Returns whether a capitalized word that is also an ordinary one begins a name. */
function isCommonName(view: NameView, t: number, end: number): boolean {
  // sagte Lang: within a sentence, no adverb has a capital
  if (view.table.capitalNouns && view.traits[t] === Trait.common && !view.opensSentence(t) && !view.isCapital(t + 1)) return true
  if (view.is(t, Trait.particle) && beginsLastName(view, t)) return true
  // Jan van der Voss: a first name that is also a month
  if (view.is(t, Trait.firstName) && !view.table.headFirst && leadsToLastName(view, t + 1)) return true
  // M. de Voss
  if (
    view.is(t, Trait.courtesy) &&
    view.has(t, Kind.abbreviation) &&
    view.table.headFirst &&
    view.is(t + 1, Trait.particle) &&
    view.isCapital(t + 2)
  )
    return true
  if (t + 1 >= end || !view.isCapital(t + 1) || view.is(t + 1, Trait.common)) return false
  // M. Voss: a title that is also an ordinary word
  if (view.is(t, Trait.courtesy) || isDayName(view, t, end)) return true
  // el alcalde, Justo Ríos: a name that is also an adverb
  if (view.table.headFirst && !view.has(t, Kind.sentence) && view.comma(t - 1)) return true
  // May, Will, April before another capitalized word
  // Per Costa, …
  if (!view.is(t, Trait.firstName) || (view.table.headFirst && view.is(t, Trait.preposition))) return false
  return !view.has(t, Kind.sentence) || endsBeforeVerb(view, t + 2, end)
}

/** Returns whether a word in small letters is a last name with its article: said al-Masri; but: un-American. */
function isArticled(view: NameView, t: number): boolean {
  if (!hasInnerCapital(view, t)) return false
  const {text, tokens} = view.item
  const start = tokens.start[t] as number
  return (view.table.traits.get(hashBetween(text, start, text.indexOf('-', start))) & Trait.particle) !== 0
}

/** Returns whether the name of a day is somebody's first name: Mr. Sunday Voss; a cook, Friday Voss, said; said Friday Voss. Sunday Voss said; but: On Sunday Voss said. */
function isDayName(view: NameView, t: number, end: number): boolean {
  if (t + 1 >= end || !view.isCapital(t + 1) || view.is(t + 1, Trait.common) || !view.table.dayNames.has(view.hashOf(t))) return false
  if (view.opensSentence(t)) return endsBeforeVerb(view, t + 2, end)
  return view.comma(t - 1) || isPlainVerb(view.traitsOf(t - 1))
    ? endsAtComma(view, t + 2, end)
    : view.is(t - 1, Trait.courtesy | Trait.title | Trait.role)
}

/** Returns whether a comma or stop follows the capitalized words from a token on. */
function endsAtComma(view: NameView, from: number, end: number): boolean {
  let t = from
  while (t < end && view.isCapital(t)) t++
  return t >= end || view.comma(t) || view.has(t, Kind.stop)
}

/** Returns whether a capitalized preposition begins a last name: Van Voss, Van der Voss; at the start of a sentence only with an old article. */
function beginsLastName(view: NameView, t: number): boolean {
  if (view.table.headFirst || view.table.capitalNouns || view.is(t, Trait.definite)) return false
  let next = t + 1
  while (
    (view.is(next, Trait.particle) && !view.isCapital(next)) ||
    (next === t + 1 && view.has(next, Kind.sign) && view.lengthOf(next + 1) === 1 && view.is(next + 1, Trait.particle))
  )
    next++
  if (!view.isCapital(next) || view.has(next, Kind.sentence)) return false
  return !view.opensSentence(t) || (next > t + 1 && !view.is(next - 1, Trait.definite | Trait.common))
}

/** Returns whether particles in lower case lead to a capitalized word. */
function leadsToLastName(view: NameView, from: number): boolean {
  let t = from
  while (view.is(t, Trait.particle) && !view.isCapital(t)) t++
  return t > from && view.isCapital(t) && !view.has(t, Kind.sentence)
}

/** Least length of the last part of a compound adjective, in UTF-16 code units; shorter ones end first names: Min-jun, Yi-ming. */
const SHORTEST_PART = 5

/** Returns whether a hyphen joins a participle to a place: Copenhagen-based | Lone Friis. */
export function isCompoundAdjective(view: NameView, t: number): boolean {
  if (!view.has(t, Kind.hyphen) || view.traits[t] !== 0 || !view.endsOrdinarily(t)) return false
  const {text, tokens} = view.item
  const hyphen = view.lastHyphen(t)
  return hyphen >= 0 && (tokens.end[t] as number) - hyphen > SHORTEST_PART && charClass(text.charCodeAt(hyphen + 1)) === Char.lower
}

/** Returns whether a noun for people begins a sentence and continues in lower case, so that only the sentence capitalizes it: Críticos de Londres. */
function opensPhrase(view: NameView, t: number): boolean {
  if (!view.table.headFirst || !view.opensSentence(t) || view.isCapital(t + 1) || view.is(t, Trait.firstName)) return false
  return view.is(t + 1, Trait.particle) && (traitOf(view, t) & (Trait.group | Trait.role)) !== 0
}

/** Returns whether a comma, possessive or plain verb follows a name at the start of a sentence: Will Voss said, but not Will Voss run? */
function endsBeforeVerb(view: NameView, from: number, end: number): boolean {
  let t = from
  while (t < end && view.isCapital(t)) t++
  return t < end && (view.comma(t) || view.has(t, Kind.clitic) || isPlainVerb(view.traitsOf(t)))
}

/** Returns whether a common word may be a verb, being on no list of other words. */
export function isPlainVerb(trait: number): boolean {
  return (trait & Trait.common) !== 0 && !(trait & (Trait.pronoun | Trait.preposition | Trait.definite | Trait.indefinite | Trait.joiner))
}

/**
 * Finds the end of a run of capitalized words and the links between them that a name can contain.
 *
 * Each step passes one more capitalized word, or a link to the next one; the run ends where neither follows.
 *
 * @param end - The token after the last that may belong to it.
 * @returns The token after the run.
 */
export function runEnd(view: NameView, from: number, end: number): number {
  const last = Math.min(end, from + LONGEST)
  // the C.I.D. | Ada Voss
  if (
    view.has(from, Kind.abbreviation) &&
    view.lengthOf(from) > 3 &&
    !view.is(from, Trait.courtesy | Trait.title) &&
    view.is(from - 1, Trait.definite) &&
    view.is(from + 1, Trait.firstName)
  )
    return from + 1
  let t = from + 1
  // after Council or Department, `of` and `for` continue the name, and after those, `and` does
  let body = isBody(view, from)
  let linked = false
  while (t < last && !view.has(t, Kind.sentence)) {
    if (view.isCapital(t)) {
      if (
        view.is(t, Trait.common) &&
        !view.is(t, Trait.firstName) &&
        !view.isInitial(t) &&
        !isElided(view, t) &&
        !joinsName(view, t) &&
        !isOddLastName(view, from, t) &&
        !isLastNameHere(view, t) &&
        !isDayName(view, t, last) &&
        !(view.table.capitalNouns && isBody(view, t - 1)) &&
        !endsBehindParticle(view, t)
      )
        break
      body = isBody(view, t)
      t++
    } else if (hasInnerCapital(view, t)) {
      t++
    } else if (t + 1 >= last) {
      break
    } else if (view.has(t, Kind.word)) {
      let next = overParticles(view, from, t) || overTitleLink(view, t)
      if (!next && body) {
        next = overBodyLink(view, t)
        linked ||= next > 0
      }
      next ||= overJoiner(view, from, t, last, linked)
      if (!next || view.has(next, Kind.sentence)) break
      t = next
    } else if (endsWithSuffix(view, t)) {
      return t + 2
    } else {
      const next = overSign(view, t, last)
      if (!next || view.has(next, Kind.sentence)) break
      t = next
    }
  }
  return t
}

/**
 * Returns whether a word that is an adverb or a verb elsewhere can only be a last name within a sentence: Ada Lang, Bo Kurz; where the noun
 * comes first, anything capitalized behind what may be a first name: Unai Cuesta, Libero Costa.
 */
function isOddLastName(view: NameView, from: number, t: number): boolean {
  if (view.table.headFirst)
    return (
      view.is(t - 1, Trait.firstName) ||
      (view.traits[t] === Trait.common &&
        view.traits[t - 1] === 0 &&
        view.isCapital(t - 1) &&
        !view.has(t - 1, Kind.abbreviation) &&
        !view.has(t, Kind.capitals))
    )
  if (!view.table.capitalNouns || view.traits[t] !== Trait.common) return false
  return (
    view.is(t - 1, Trait.firstName) ||
    (t === from + 1 && view.traits[from] === 0 && !view.endsOrdinarily(from) && view.is(from - 1, Trait.role | Trait.title))
  )
}

/** Returns whether an apostrophe joins a word to the next one inside a name: Awa | N’Guessan. */
function isElided(view: NameView, t: number): boolean {
  const {start, end} = view.item.tokens
  return view.table.headFirst && view.isCapital(t + 1) && start[t + 1] === end[t]
}

/** Passes the link between a title and its field: Secretary of State, Speaker of the House. */
function overTitleLink(view: NameView, t: number): number {
  // Dean of Leeds: Dean is also a first name, and Prins a last name in Ada Prins van Financiën
  if (
    !view.is(t - 1, Trait.title | Trait.role) ||
    view.is(t - 1, Trait.firstName) ||
    (view.isCapital(t - 2) && (view.is(t - 2, Trait.firstName) || isGivenBehindRole(view, t - 2)))
  )
    return 0
  return overAffiliator(view, t)
}

/** Passes the link between an organization and its field: Department of Health, Council for the Coast. */
function overBodyLink(view: NameView, t: number): number {
  const over = overAffiliator(view, t)
  return over && !view.is(over, Trait.common | Trait.firstName | Trait.courtesy) ? over : 0
}

/** Passes a preposition such as `of` or `for`, and an article after it. */
function overAffiliator(view: NameView, t: number): number {
  if (!view.is(t, Trait.affiliator) || !view.table.nameLinks.has(view.hashOf(t))) return 0
  const over = view.is(t + 1, Trait.definite) ? t + 2 : t + 1
  return view.isCapital(over) ? over : 0
}

/** Passes `and`: the Shop and Warehouse Union, or after a link, the Department of Health and Care. */
function overJoiner(view: NameView, from: number, t: number, last: number, linked: boolean): number {
  const next = t + 1
  if (!view.is(t, Trait.joiner) || !view.isCapital(next) || view.is(next, Trait.common | Trait.firstName | Trait.title)) return 0
  if (linked) return next
  // Gewerkschaft Bau und Holz
  if (view.table.capitalNouns && t > from + 1 && isBody(view, from) && !view.is(next, NOUN)) return next
  return view.is(from - 1, Trait.definite) && bodyAhead(view, next, last) ? next : 0
}

/** Passes a sign between capitalized words, or a nickname in quotation marks or brackets. */
function overSign(view: NameView, t: number, last: number): number {
  const next = t + 1
  // Ada ’t Voss
  if (!view.isCapital(next))
    return view.is(next, Trait.particle) &&
      !view.is(next, Trait.common) &&
      !view.has(t, Kind.stop) &&
      view.isCapital(next + 1) &&
      view.lengthOf(next) === 1
      ? next + 1
      : 0
  // Tolland & Pike
  if (view.first[t] === 0x26) return next
  if (ownsNext(view, t) && bodyAhead(view, next, last)) return next
  return overNickname(view, t)
}

/** Returns whether a sign marks the word before it as a possessive that a name continues: Farmers' Union, Children's Hospital. */
function ownsNext(view: NameView, t: number): boolean {
  // St. Anne’s Hospital; but: Mr. Lind’s Labour Party
  const saint = view.has(t - 2, Kind.abbreviation) && !view.is(t - 2, Trait.courtesy | Trait.title) && !view.isInitial(t - 2)
  if (!view.has(t, Kind.mark)) return view.has(t, Kind.clitic) && (saint || view.is(t - 1, Trait.group))
  if (view.has(t, Kind.spaced)) return false
  const {text, tokens} = view.item
  return text.charCodeAt((tokens.end[t] as number) - 1) !== 0x22
}

/** Passes a nickname before a last name: Fitzgerald “Fitz” Quillan, Luis “El Toro” Hale, Robert (Bob) Hale. */
function overNickname(view: NameView, t: number): number {
  if (!(view.has(t, Kind.mark) && view.has(t, Kind.spaced)) && view.first[t] !== 0x28) return 0
  let close = t + 2
  while (close < t + LONGEST_NICKNAME && view.isCapital(close)) close++
  const after = close + 1
  if (
    !view.has(close, Kind.sign) ||
    view.has(close, Kind.spaced | Kind.stop) ||
    !(view.has(close, Kind.mark) || view.first[close] === 0x29)
  )
    return 0
  return view.isCapital(after) && !view.has(after, Kind.sentence) ? after : 0
}

/** Returns whether a suffix follows a comma: Hale, Jr. */
function endsWithSuffix(view: NameView, t: number): boolean {
  return view.comma(t) && view.is(t + 1, Trait.suffix | Trait.ending) && view.isCapital(t + 1)
}

/** Returns whether a word is a last name with an elided particle, where the particle is no word of its own: d’Ors. */
function isElidedParticle(view: NameView, t: number): boolean {
  if (view.first[t] !== 0x64 || !view.table.headFirst) return false
  const {text, tokens} = view.item
  const start = tokens.start[t] as number
  return (
    charClass(text.charCodeAt(start + 1)) === Char.apostrophe &&
    charClass(text.charCodeAt(start + 2)) === Char.upper &&
    (tokens.end[t] as number) > start + 3
  )
}

/** Returns whether a capital follows a hyphen after a word's first one or two letters, or an apostrophe after an elided particle: al-Rumani, d’Ors. */
export function hasInnerCapital(view: NameView, t: number): boolean {
  const {text, tokens} = view.item
  const start = tokens.start[t] as number
  if (isElidedParticle(view, t)) return true
  if (!view.has(t, Kind.word) || !view.has(t, Kind.hyphen)) return false
  const hyphen = text.charCodeAt(start + 2) === 0x2d ? 2 : text.charCodeAt(start + 1) === 0x2d ? 1 : 0
  return hyphen > 0 && charClass(text.charCodeAt(start + hyphen + 1)) === Char.upper
}

/** Returns whether a token marks the name of an organization: Council, Union, Ltd. */
export function isBody(view: NameView, t: number): boolean {
  return view.is(t, Trait.organization | Trait.ending)
}

/** Returns whether an ampersand joins the names of a firm's partners: Voss & Hale, but not Ada & Bo Lind, Tilda Brandner von Voss & Hale. */
export function isFirm(view: NameView, {from, sort}: Name, end: number): boolean {
  if (end - from < 3 || sort === Sort.person || view.is(from, Trait.firstName | Trait.title | Trait.courtesy)) return false
  let t = from + 1
  while (t < end - 1 && view.isCapital(t)) t++
  return t < end - 1 && view.first[t] === 0x26
}

/** Returns whether a run is only an article's noun for any organization, with a capital as in contracts and releases: The Company, but not La Société | des bains. */
export function isBodyAlone(view: NameView, from: number, end: number): boolean {
  return (
    end - from === 1 &&
    !(view.table.headFirst && view.is(end, Trait.affiliator)) &&
    view.is(from, Trait.anyOrganization) &&
    view.is(from - 1, Trait.definite) &&
    !view.table.capitalNouns &&
    !view.has(from, Kind.capitals)
  )
}

/** Returns whether a run is only a noun for any organization and where it is from: der Essener Konzern. */
export function isPlacedBody(view: NameView, from: number, end: number): boolean {
  return end - from === 2 && view.is(end - 1, Trait.anyOrganization) && view.is(from - 1, Trait.definite) && view.isDemonym(from)
}

/** Returns whether a run of capitalized words contains one that marks the name of an organization. */
function bodyAhead(view: NameView, from: number, end: number): boolean {
  for (let t = from; t < end; t++) {
    if (!view.isCapital(t)) {
      // Workers’ Union
      if (view.has(t, Kind.mark) && !view.has(t, Kind.spaced)) continue
      return false
    }
    if (isBody(view, t)) return true
  }
  return false
}
