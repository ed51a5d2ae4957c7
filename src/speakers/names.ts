import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import {endsInLastName} from './last-names.js'
import {makeName, Sort, type Name} from './name.js'
import type {NameView} from './name-view.js'
import {lowerModifiers, readRoleBefore} from './role-before.js'
import {beginsName, hasInnerCapital, isBody, isBodyAlone, isCompoundAdjective, isFirm, isPlacedBody, runEnd} from './runs.js'
import {skipAdjectives, skipBodyNoun, skipEpithets, skipOtherNoun} from './words-before.js'
import {GENDERED, Trait} from './words.js'
import {sorted} from './name-sort.js'

/**
 * Finds the names in an item's prose, in text order.
 *
 * @param titleCase - 1 for each block to skip because most of its words are capitalized, as in headlines.
 */
export function findNames(view: NameView, titleCase: Uint8Array): Name[] {
  const {prose, quotations, tokens} = view.item
  const {persons} = view.table
  const names: Name[] = []
  let office = -1
  for (let b = 0; b < prose.length; b++) {
    if (titleCase[b]) continue
    const to = tokens.blockStart[b + 1] as number
    for (let t = tokens.blockStart[b] as number; t < to;) {
      const known = persons ? knownAt(view, t, to) : 0
      if (!known && !beginsName(view, t, to)) {
        t++
        continue
      }
      let end = known || runEnd(view, t, to)
      let person = known ? t : end
      // Mayor Mara Lind: a known name within the run
      if (persons && !known) {
        for (let next = t + 1; next < end && person === end; next++) {
          const last = knownAt(view, next, to)
          if (last) [person, end] = [next, last]
        }
      }
      const holder = known ? t : holderIn(view, t, end)
      if (holder > t) end = person = holder
      const name = person < end ? readKnown(view, t, person, end) : readName(view, t, end)
      if (name) {
        // the office of | chief executive of Northern Rail | Petra Olsen
        if (office >= 0) name.before = office
        if (!view.has(name.before, Kind.sentence) && isCompoundAdjective(view, name.before - 1)) name.before--
        name.quoted = quotations.inside[name.from] !== Inside.none
        names.push(name)
      }
      office = holder > t ? officeBefore(view, t) : -1
      t = Math.max(end, t + 1)
    }
  }
  return names
}

/** Longest abbreviation in front of a club’s name: CD Nueva Ola. */
const LONGEST_CLUB = 2

/** Longest full name after the name of an organization without a comma, in tokens. */
const LONGEST_HOLDER = 3

/** Finds the full name that follows its bearer’s organization in a run: chief executive of Northern Rail | Petra Olsen; returns the start of the run if there is none. */
function holderIn(view: NameView, from: number, end: number): number {
  if (
    end - from < 3 ||
    !view.is(from - 1, Trait.affiliator | Trait.preposition | Trait.definite) ||
    isBody(view, end - 1) ||
    officeBefore(view, from) < 0
  )
    return from
  for (let t = Math.max(from + 1, end - LONGEST_HOLDER); t < end - 1; t++) {
    if (!(view.is(t, Trait.firstName) || seemsGiven(view, from, t)) || view.is(t, Trait.common) || !view.isCapital(t + 1)) continue
    return view.is(t - 1, Trait.firstName | Trait.title | Trait.courtesy) || view.has(t - 1, Kind.abbreviation) || !view.isCapital(t - 1)
      ? from
      : t
  }
  // la consejera de Educación | Itziar Olmo
  if (
    view.table.headFirst &&
    view.table.portfolios.has(view.hashOf(from)) &&
    view.isCapital(from + 1) &&
    !view.table.portfolios.has(view.hashOf(from + 1))
  )
    return from + 1
  // minister van Onderwijs | Wybren Voss
  const field =
    !view.table.headFirst &&
    !view.table.capitalNouns &&
    view.is(from - 1, Trait.particle) &&
    view.traits[from] === 0 &&
    !view.has(from, Kind.capitals)
  const behind = view.isDemonym(from) ? from + 2 : from + 1
  return field && end - behind > 1 && view.isCapital(behind) ? behind : from
}

/** Returns whether an unlisted word is likely a first name: after an acronym, or by its ending where the noun of an office comes before what it is for: de la CSD | Itziar Olmo; al Lavoro | Furio Neri. */
function seemsGiven(view: NameView, from: number, t: number): boolean {
  if (!view.table.headFirst || t > from + 1 || view.traits[t] !== 0 || view.has(t, Kind.capitals) || !view.isCapital(t)) return false
  if (view.has(from, Kind.capitals) && view.lengthOf(from) > LONGEST_CLUB) return true
  return (
    !isBody(view, from) &&
    !view.is(view.is(from - 1, Trait.definite) ? from - 2 : from - 1, Trait.particle) &&
    view.endingOf(t, view.table.firstNameEndings) !== undefined
  )
}

/** Finds where the role before a preposition and a name begins, or -1: chief executive of | Northern Rail. */
function officeBefore(view: NameView, from: number): number {
  const link = view.is(from - 1, Trait.definite) ? from - 2 : from - 1
  let noun = link - 1
  // segretario provinciale della Fiom
  if (view.table.headFirst && view.traits[noun] === 0 && view.has(noun, Kind.word) && !view.isCapital(noun)) noun--
  if (view.has(from, Kind.sentence | Kind.block) || !view.is(link, Trait.preposition) || !view.is(noun, Trait.role | Trait.title)) return -1
  return lowerModifiers(view, noun)
}

/**
 * Finds a name supplied by the caller at a token.
 *
 * @param to - The token after the last that may belong to it.
 * @returns The token after the name, or 0 if there is none: the Mara Lind Sailing Club is not a person.
 */
function knownAt(view: NameView, t: number, to: number): number {
  const end = view.table.persons?.endAt(view.item, t) ?? 0
  if (end === 0 || end >= to || !view.isCapital(end)) return end
  const run = runEnd(view, t, to)
  return run > end && isBody(view, run - 1) ? 0 : end
}

/** Reads a name supplied by the caller, with the titles before it. */
function readKnown(view: NameView, runFrom: number, from: number, to: number): Name {
  const name = readName(view, runFrom, to) ?? makeName(from, to)
  const before = Math.min(name.before, from)
  const size = Math.max(1, capitalsIn(view, from, to))
  return {
    ...name,
    from,
    to,
    before,
    size,
    sort: Sort.person,
    first: view.hashOf(from),
    last: view.hashOf(to - 1),
    loose: false,
    weak: false
  }
}

/** Reads a run of capitalized words as a name, stripping suffix and titles; returns undefined if it names nothing. */
function readName(view: NameView, begin: number, to: number): Name | undefined {
  // der Parlamentarische Geschäftsführer, der Vorsitzende Richter: an office
  if (
    to - begin === 2 &&
    view.is(begin + 1, Trait.role) &&
    !view.is(begin, Trait.firstName) &&
    view.endingOf(begin, view.table.officeAdjectives)
  )
    return undefined
  // ONG Rivages: the noun for a body in capitals
  const from =
    view.table.headFirst &&
    to - begin > 1 &&
    view.has(begin, Kind.capitals) &&
    view.is(begin, Trait.anyOrganization) &&
    view.isCapital(begin + 1)
      ? begin + 1
      : begin
  const name = makeName(from, to)
  if (from > begin) name.sort = Sort.organization
  name.possessive = view.has(to, Kind.clitic)
  const end = readSuffix(view, name)
  const head = view.table.headFirst && isBody(view, from) ? from : headOf(view, from, end)
  const body =
    isBody(view, head) &&
    (end - from > 1 || view.has(from, Kind.capitals)) &&
    !name.suffix &&
    !(head === end - 1 && endsInLastName(view, from, end))
  if (!body) {
    const owned = readTitles(view, name, end)
    while (skipOtherNoun(view, name, end));
    skipEpithets(view, name, end)
    skipBodyNoun(view, name, end)
    skipAdjectives(view, name, end)
    if (owned) name.before = name.from
    else readRoleBefore(view, name, from)
  } else if (view.is(end - 1, Trait.ending)) skipBodyNoun(view, name, end)
  if (name.from >= end || isBodyAlone(view, name.from, end) || isPlacedBody(view, name.from, end)) return undefined
  name.size = capitalsIn(view, name.from, end)
  name.first = view.hashOf(name.from)
  name.last = view.hashOf(body ? head : end - 1)
  if (!body && !isFirm(view, name, end)) return sorted(view, name, end)
  name.sort = Sort.organization
  return name
}

/** Records a suffix at the end of a name; returns the token after the name without it, or without a title in capitals: Ada Voss KC. */
function readSuffix(view: NameView, name: Name): number {
  const {from} = name
  let {to} = name
  while (to - from > 2 && view.has(to - 1, Kind.capitals) && view.is(to - 1, Trait.title) && !view.has(to - 2, Kind.capitals)) to--
  if (to - from < 2 || !view.is(to - 1, Trait.suffix)) return to
  const suffix = to - 1
  name.suffix = view.hashOf(suffix)
  return view.comma(suffix - 1) ? suffix - 1 : suffix
}

/** Finds the head noun of a run: the last word, or the one before `of` or `for`. */
function headOf(view: NameView, from: number, to: number): number {
  for (let t = from + 1; t < to - 1; t++) if (!view.isCapital(t) && view.is(t, Trait.affiliator)) return t - 1
  return to - 1
}

function capitalsIn(view: NameView, from: number, to: number): number {
  let size = 0
  for (let t = from; t < to; t++) if (view.has(t, Kind.capital) || hasInnerCapital(view, t)) size++
  return size
}

/**
 * Strips titles and roles from the start of a run: Prime Minister Ada Voss, Vermont Sen. Ada Voss.
 *
 * @returns Whether the rest is the body that the role belongs to, not its bearer.
 */
function readTitles(view: NameView, name: Name, end: number): boolean {
  const runFrom = name.from
  let owned = false
  for (let t = runFrom; t < end - 1; t++) {
    const trait = view.traitsOf(t)
    const courtesy = (trait & Trait.courtesy) !== 0
    // Mieter Ada Voss: a noun that has the same form for several people
    const one =
      view.table.capitalNouns &&
      (trait & Trait.group) !== 0 &&
      t === runFrom &&
      end - t > 2 &&
      view.endingOf(t, view.table.personEndings) !== undefined
    // State Del. Ada Voss: a title that is otherwise a particle
    const abbreviated =
      (trait & Trait.particle) !== 0 && view.has(t, Kind.abbreviation) && view.isCapital(t) && view.is(t + 1, Trait.firstName)
    if (!courtesy && !one && !abbreviated && (!(trait & (Trait.title | Trait.role)) || trait & Trait.firstName)) continue
    // striker Ally Voss, Rep. Baker Voss: a role that is no title has no capital within a sentence, so it is a first name
    if (
      end - t === 2 &&
      !courtesy &&
      !(trait & Trait.title) &&
      !view.table.capitalNouns &&
      !view.opensSentence(t) &&
      (t === runFrom || view.is(t - 1, Trait.title))
    )
      continue
    // King Charles, but Stephen King Jr.
    if (t > runFrom && view.is(t - 1, Trait.firstName) && !courtesy) continue
    name.gender |= trait & GENDERED
    if (courtesy) name.courtesy = true
    // Developer Quayside Living: a word for a person or an organization
    if (courtesy || abbreviated || trait & Trait.title || !(trait & Trait.organization)) name.sort = Sort.person
    name.from = t + 1
    // Secretary of State Ada Voss
    if (!courtesy && !view.isCapital(name.from) && view.is(name.from, Trait.affiliator)) {
      name.from += name.from + 1 < end && view.is(name.from + 1, Trait.definite) ? 3 : 2
      // President of the Farmers Union Ada Voss
      let first = name.from
      while (first < end - 1 && !view.is(first, Trait.firstName)) first++
      if (first < end - 1) name.from = first
      // der Trainer des Zweitligisten FC Olten: where nouns have capitals, only a first name shows that a person follows
      // Chairman of the Harrow Traders Union: a body is nobody's last name
      else if (view.table.capitalNouns || (isBody(view, end - 1) && end - name.from > 1)) {
        owned = true
        name.sort = isBody(view, end - 1) ? Sort.organization : Sort.unknown
        name.gender = 0
      }
      t = name.from - 1
    }
  }
  // Superintendent (Rural) Ada Voss
  if (name.from > runFrom && view.first[name.from] === 0x28) {
    let close = name.from
    while (close < end - 1 && view.first[close] !== 0x29) close++
    if (close < end - 1) name.from = close + 1
  }
  return owned
}
