import {hashBetween} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import type {Figure, Role} from './figure.js'
import {canBe} from './gender.js'
import {type Name, Sort} from './name.js'
import {descriptionEnd, isAdjectiveBehind} from './introductions.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {phraseHash, Trait} from './words.js'

/**
 * Returns whether a description can refer to a figure by a noun: the figure has that very office, or is an organization whose name
 * begins or ends with the noun. The foreign minister is not the prime minister, and the president not the vice president.
 */
export function isCalled(view: NameView, figure: Figure, source: SourceReading): boolean {
  const noun = officeAt(view, source.head)
  for (const role of figure.roles) if (role.nouns.includes(noun) && isSameOffice(view, source, role, noun)) return true
  // die Innenministerin after the Bundesinnenministerin
  if (view.table.capitalNouns && view.isCapital(source.head))
    for (const role of figure.roles) if (holdsOffice(view, role, source.head)) return true
  // l’avocat général is no other lawyer
  if (figure.titles.includes(noun)) return isTitled(view, figure, source) && !isQualifiedBehind(view, source)
  if (!figure.name || figure.name.size < 2) return false
  // the choir after the Hollin Choir, but not the baker after Tom Baker, nor her daughter after Lind & Daughter
  if (view.is(source.head, Trait.role) && !(figure.sort === Sort.organization && view.is(source.head, Trait.organization))) return false
  // das Gericht after the Landgericht Olten
  if (figure.sort === Sort.organization && (figure.last === noun || figure.first === noun)) return !isOtherBody(view, figure.name, source)
  if (figure.sort === Sort.organization) return view.compounds.get(figure.last) === noun || view.compounds.get(figure.first) === noun
  return figure.sort === Sort.unknown && figure.last === noun
}

/** Returns the hash of a noun, or of both words where the one before it makes another office of it: lieutenant governor. */
export function officeAt(view: NameView, t: number): number {
  const {deputies} = view.table
  return (deputies.size > 0 && t > 0 ? deputies.get(phraseHash(view.hashOf(t - 1), view.hashOf(t))) : undefined) ?? view.hashOf(t)
}

/** Returns whether the words before a noun tell of another body than a name with the same noun: the county council is not Harrow City Council. */
function isOtherBody(view: NameView, name: Name, {from, head}: SourceReading): boolean {
  const qualifier = qualifierOf(view, head, from)
  if (!narrows(view, qualifier)) return false
  let other = false
  for (let t = name.from; t < name.to; t++) {
    if (view.hashOf(t) === view.hashOf(qualifier)) return false
    other ||= view.hashOf(t) !== view.hashOf(head) && narrows(view, t)
  }
  return other
}

/** Least letters of an office that is part of a longer one. */
const SHORTEST_OFFICE = 9
/** Least letters before it: Bundes-, Ober-, but not Ex-. */
const SHORTEST_START = 4
/** Least letters that the first part of a compound shares with its noun: Amtsleiter, des Amtes. */
const SHORTEST_STEM = 3

/**
 * Returns whether a compound is the office of a role by its parts: der Staatsanwalt after Oberstaatsanwalt Ruge, but not after a Vizekanzler;
 * der Ministeriumssprecher after the Sprecher des Ministeriums.
 */
function holdsOffice(view: NameView, role: Role, head: number): boolean {
  const {text, tokens} = view.item
  const start = tokens.start[head] as number
  const noun = text.slice(start, tokens.end[head]).toLowerCase()
  if (noun.length < SHORTEST_OFFICE) return false
  const to = Math.max(role.to, role.affiliation?.to ?? 0)
  for (let t = role.from; t < to; t++) {
    if (!view.isCapital(t)) continue
    const begin = tokens.start[t] as number
    const held = text.slice(begin, tokens.end[t]).toLowerCase()
    // Vorsitzender, der Vorsitzende
    const last = held.endsWith(noun) ? held.length : held.endsWith(`${noun}r`) ? held.length - 1 : -1
    const first = last - noun.length
    if (first === 0 || (first >= SHORTEST_START && !(view.table.traits.get(hashBetween(text, begin, begin + first)) & Trait.title)))
      return true
    if (noun.endsWith(held) && isOwnedBy(view, noun.slice(0, -held.length), t + 1, to)) return true
  }
  return false
}

/** Returns whether the first part of a compound is one of the nouns in a run, which may have another ending: Amt for des Amtes. */
function isOwnedBy(view: NameView, first: string, from: number, to: number): boolean {
  const {text, tokens} = view.item
  const stem = first.slice(0, Math.max(SHORTEST_STEM, first.length - 1))
  for (let t = from; t < to; t++)
    if (view.isCapital(t) && stem.length >= SHORTEST_STEM && text.slice(tokens.start[t], tokens.end[t]).toLowerCase().startsWith(stem))
      return true
  return false
}

/** Returns whether the word behind a noun makes another office of it: avocat général, but not technicien breton. */
function isQualifiedBehind(view: NameView, {head, to}: SourceReading): boolean {
  const t = head + 1
  return (
    isAdjectiveBehind(view, t, to) ||
    (view.table.headFirst && t < to && view.is(t, Trait.role) && !view.is(t, Trait.anyPerson) && !view.isCapital(t))
  )
}

/** Returns whether a description can mean who has a title: the captain, the fire captain after Fire Capt. Voss, but not the former captain. */
function isTitled(view: NameView, {roles}: Figure, source: SourceReading): boolean {
  const qualifier = qualifierOf(view, source.head, source.from)
  if (isRank(view, qualifier)) return false
  const hash = view.hashOf(qualifier)
  return !narrows(view, qualifier) || roles.some(({from, to}) => placeOf(view, from, to, hash) >= 0)
}

/** Returns whether the words before a noun in a description and in a role make the same office of it. */
function isSameOffice(view: NameView, source: SourceReading, role: Role, noun: number): boolean {
  const {from, to} = role
  if (isOfOther(view, source, role)) return false
  const at = placeOf(view, from, to, noun)
  const wanted = qualifierOf(view, source.head, source.from)
  const held = qualifierOf(view, at, from)
  // the former chief executive … chief executive Jan Holt
  if (view.hashOf(wanted) === view.hashOf(held) && hasOtherRank(view, source, from, to)) return false
  // the union president … president of the union
  const elsewhere = placeOf(view, from, to, view.hashOf(wanted)) >= 0
  return elsewhere && !isRank(view, held) ? true : mayBeOne(view, wanted, held)
}

/** Returns whether a word in a description makes another office of its noun than the words of a role do: the former prime minister. */
function hasOtherRank(view: NameView, source: SourceReading, from: number, to: number): boolean {
  for (let t = source.head - 1; t > source.from && view.has(t, Kind.word) && !view.has(t, Kind.clitic); t--) {
    if (isRank(view, t) && placeOf(view, from, to, view.hashOf(t)) < 0) return true
  }
  return false
}

/**
 * Returns whether a description and a role each say of what somebody has the office, and do not say the same: the mayor of Skerry is not
 * the mayor of Harrow, nor Hale’s lawyer Lind’s.
 */
function isOfOther(view: NameView, source: SourceReading, {from, to, affiliation}: Role): boolean {
  if (view.table.headFirst || view.table.capitalNouns) return false
  // Hale’s | lawyer
  const begin = view.has(from - 1, Kind.clitic) ? from - 2 : from
  const last = Math.max(to, affiliation?.to ?? 0)
  const held = whoseOf(view, begin, last)
  if (!held) return false
  const end = descriptionEnd(view, source)
  // the congressman’s aide may be one to Rep. Lind
  const start = view.is(source.from, Trait.definite | Trait.possessive) ? source.from + 1 : source.from
  if (whoseOf(view, start, end) !== held) return false
  for (let t = start; t < end; t++)
    if (t !== source.head && tellsWhose(view, t, held) && placeOf(view, begin, last, view.hashOf(t)) >= 0) return false
  return true
}

/** How a run tells of what somebody has an office: not at all, by a name, by another noun. */
const enum Whose {
  untold,
  name,
  noun
}

/** Returns how a run tells of what somebody has an office. */
function whoseOf(view: NameView, from: number, to: number): Whose {
  for (let t = from; t < to; t++) if (tellsWhose(view, t, Whose.name)) return Whose.name
  for (let t = from; t < to; t++) if (tellsWhose(view, t, Whose.noun)) return Whose.noun
  return Whose.untold
}

/** Returns whether a word tells so: Skerry in the mayor of Skerry, board in the board’s lawyer and in a lawyer for the board. */
function tellsWhose(view: NameView, t: number, by: Whose): boolean {
  if (by === Whose.name)
    return (
      view.isCapital(t) &&
      !view.is(t, Trait.adjective | Trait.title | Trait.role) &&
      (!view.opensSentence(t) || view.has(t + 1, Kind.clitic))
    )
  return view.has(t, Kind.word) && (view.has(t + 1, Kind.clitic) || (view.is(t - 1, Trait.definite) && view.is(t - 2, Trait.affiliator)))
}

/** Returns the first token of a run with a hash, or -1. */
function placeOf(view: NameView, from: number, to: number, hash: number): number {
  for (let t = from; t < to; t++) if (view.hashOf(t) === hash) return t
  return -1
}

/**
 * Returns the word right before a noun that may say which office it is.
 *
 * @param from - First token of the noun phrase.
 * @returns The token, or -1 if there is none, as in languages where it follows the noun.
 */
export function qualifierOf(view: NameView, head: number, from: number): number {
  const t = head - 1
  if (view.table.headFirst || t < from || !view.has(t, Kind.word) || view.has(t, Kind.clitic)) return -1
  return view.is(t, Trait.definite | Trait.indefinite | Trait.possessive | Trait.preposition) ? -1 : t
}

/**
 * Returns whether the qualifiers of two mentions of a noun allow both to refer to the same person: the minister and the foreign
 * minister may, the president and the vice president do not.
 *
 * @param wanted - The later qualifier, or -1.
 * @param held - The earlier one, or -1.
 */
export function mayBeOne(view: NameView, wanted: number, held: number): boolean {
  if (view.hashOf(wanted) === view.hashOf(held)) return true
  if ((isRank(view, held) && !view.table.passingRanks.has(view.hashOf(held))) || isRank(view, wanted)) return false
  return !((narrows(view, wanted) && narrows(view, held)) || (view.has(wanted, Kind.capital) && view.has(held, Kind.capital)))
}

/** Returns whether a word makes another office of the noun after it, even if the noun alone is one: vice president, deputy mayor. */
export function isRank(view: NameView, t: number): boolean {
  return view.table.ranks.has(view.hashOf(t))
}

/**
 * Returns whether a description tells what somebody was, which may be said of anybody of whom the item has not said it: coach Bo Lund … the
 * former striker. Not of an office, whose former holder may be somebody else.
 */
export function isFormer(view: NameView, figures: readonly Figure[], {from, head}: SourceReading): boolean {
  if (
    view.table.formers.size === 0 ||
    !view.is(head, Trait.role) ||
    view.is(head, Trait.title) ||
    !view.is(from, Trait.definite) ||
    isOffice(view, head)
  )
    return false
  let t = head - 1
  while (t > from && !view.table.formers.has(view.hashOf(t))) t--
  if (t <= from) return false
  const noun = view.hashOf(head)
  return !figures.some(({roles}) => roles.some(({nouns}) => nouns.includes(noun)))
}

/** Returns whether a word says which of several offices a noun stands for: foreign minister, union president. */
export function narrows(view: NameView, t: number): boolean {
  return (
    isRank(view, t) ||
    (view.is(t, Trait.role | Trait.organization) && !view.is(t, Trait.adjective)) ||
    view.table.portfolios.has(view.hashOf(t))
  )
}

/** Returns whether a noun can stand for a person of another role: the mayor … the Social Democrat. */
export function isVaried(view: NameView, head: number): boolean {
  return (
    view.table.variesNouns &&
    (view.is(head, Trait.role) || (view.table.headFirst && view.isPersonNoun(head) && view.is(head - 1, Trait.definite))) &&
    !isOffice(view, head)
  )
}

/**
 * Returns whether a noun that only its ending makes a person's can stand for a woman of another role, since few nouns mean a woman: the
 * author … die Glaziologin. A relative clause right after it says which woman: de gastvrouw die weigerde.
 */
export function meansWoman(view: NameView, {head, to}: SourceReading, gender: number): boolean {
  return view.table.variesNouns && gender === Trait.female && view.isPersonNoun(head) && !view.is(to, Trait.relative)
}

/** Returns whether a noun is an office or a relation, which news copy gives when it introduces whoever has it. */
export function isOffice(view: NameView, head: number): boolean {
  const noun = view.hashOf(head)
  return view.table.offices.has(view.compounds.get(noun) ?? noun)
}

/** Finds the person whom an item names most, or -1 if none or two are: the one concerned. */
export function personConcerned(figures: readonly Figure[], gender: number): number {
  let best = -1
  let most = 1
  let tied = false
  for (const [index, figure] of figures.entries()) {
    if (!figure.name || figure.kind !== 'person' || !canBe(figure, gender)) continue
    if (figure.names.length === most) tied = true
    if (figure.names.length <= most) continue
    most = figure.names.length
    best = index
    tied = false
  }
  // Ostricourt: a name of unknown sort that has said nothing may be a place
  const figure = figures[best]
  return tied || (figure?.sort !== Sort.person && !figure?.spoke) ? -1 : best
}

/** Finds the one man or woman whom an item mentions, or -1: whoever may be one counts too, and so does who has no name. */
export function onlyOne(figures: readonly Figure[], gender: number): number {
  if (gender === 0) return -1
  let found = -1
  for (const [index, {kind, sort, name, male, female}] of figures.entries()) {
    if (
      kind !== 'person' ||
      (sort === Sort.unknown && name && name.size < 2) ||
      (male !== female && male > female !== (gender === Trait.male))
    )
      continue
    if (found >= 0 || male === female || !name) return -1
    found = index
  }
  return found
}
