import {Kind} from '../text/tokens.js'
import {acts, isIntroduced} from './mentions.js'
import {makeName, type Name, Sort} from './name.js'
import {type NameView, NONE} from './name-view.js'
import {isPersonal, Trait} from './words.js'

// Last names that are other words elsewhere: Theresa May, Ann House, Ottoline Dean.

/** What stands before a last name. */
const BEFORE = Trait.firstName | Trait.courtesy | Trait.title

/** Traits of words that are no first names, though a last name follows them. */
const NO_GIVEN = Trait.place | Trait.adjective | Trait.organization | Trait.role | Trait.title | Trait.group

// in a text in capitals, any word has them
function canBeLastName(view: NameView, t: number): boolean {
  return !view.has(t, Kind.capitals) && view.table.lastNames.has(view.hashOf(t))
}

/** Returns whether a last name is a verb or an adverb elsewhere, where such a name needs no list: Unai Cuesta. */
function isVerbElsewhere(view: NameView, t: number): boolean {
  return view.table.headFirst && view.traits[t] === Trait.common && !view.has(t, Kind.capitals)
}

/** Returns whether an ordinary word ends a run as a last name: Peter Long, Mr. Said; but: Anna May 3. */
export function isLastNameHere(view: NameView, t: number): boolean {
  if (!canBeLastName(view, t) || view.opensSentence(t) || view.has(t + 1, Kind.number)) return false
  if (view.isCapital(t + 1) && !view.is(t + 1, Trait.suffix)) return false
  // where nouns have capitals, a title is no first name: US Freitag
  if (view.is(t - 1, view.table.capitalNouns ? BEFORE & ~Trait.title : BEFORE) || view.isInitial(t - 1)) return true
  return view.isCapital(t - 1) && ((view.traits[t - 1] === 0 && isIntroduced(view, {to: t + 1})) || isGivenBehindRole(view, t - 1))
}

/** Returns whether an unlisted word right after the noun of an office or trade is a first name: Werksleiter Juhani | Freitag. */
export function isGivenBehindRole(view: NameView, t: number): boolean {
  if (!view.table.variesNouns || view.traits[t] !== 0 || view.endsOrdinarily(t)) return false
  return view.is(t - 1, Trait.role | Trait.title | Trait.courtesy) || view.isPersonNoun(t - 1)
}

/** Returns whether a noun for a body ends a run as a last name: Ann House, Dr. Ileana Church; but: the Ann House, Grace Harrow Church. */
export function endsInLastName(view: NameView, from: number, end: number): boolean {
  if (!canBeLastName(view, end - 1)) return false
  let given = end - 2
  while (given > from && view.isInitial(given)) given--
  if (given < from) return false
  if (view.is(given, Trait.courtesy)) return true
  const titled = given > from && view.is(given - 1, Trait.courtesy | Trait.title | Trait.role)
  if (view.is(given, NO_GIVEN) || (given > from && !titled)) return false
  // el médico Yosvany Peña
  const called = view.table.headFirst && given === from && view.is(from - 1, Trait.role) && !view.isCapital(from - 1)
  if (titled || called || isIntroduced(view, {to: end})) return true
  return view.is(given, Trait.firstName) && !view.is(from - 1, Trait.definite) && !view.table.bodyLinks.has(view.hashOf(from - 1))
}

/** Returns whether the office that ends a name of two words is its last name: chief executive Ottoline Dean; Ottoline Dean, 58, …; but: the Harrow Sheriff. */
export function endsInOffice(view: NameView, name: Name, end: number, titled: boolean): boolean {
  return mayEndInOffice(view, name, end) && (titled || name.before < name.from || isIntroduced(view, name))
}

/** Returns whether an office can be the last name in a name of two words. */
export function mayEndInOffice(view: NameView, {from}: Name, end: number): boolean {
  return end - from === 2 && view.traits[from] === 0 && canBeLastName(view, end - 1) && !view.is(from - 1, Trait.definite)
}

/**
 * Settles names of two words that end in an office, place or body, by whether the item calls somebody so: Ottoline Dean, Nydia Lake, Ileana
 * Church … Ms. Lake. Offices that nobody is called after are dropped, as in Harrow Sheriff.
 */
export function settleLastNames(view: NameView): void {
  let called: Set<number> | undefined
  let weak = false
  for (const {courtesy, size, last, weak: unsure} of view.names) {
    if (courtesy && size === 1) (called ??= new Set()).add(last)
    weak ||= unsure && size === 2
  }
  if (!called && !weak) return
  for (const name of view.names) {
    if (name.size !== 2 || !called?.has(name.last) || view.hashOf(name.to - 1) !== name.last || view.is(name.from, NO_GIVEN)) continue
    if (!name.weak && name.sort !== Sort.place && name.sort !== Sort.organization) continue
    name.weak = false
    name.sort = Sort.person
  }
  if (weak) view.names = view.names.filter((name) => !(name.weak && name.size === 2))
}

/**
 * Collects the last names of an item that are ordinary words elsewhere, and adds each place where one stands alone as a weak name:
 * Theresa May … May said; but: in May, May 3.
 *
 * @returns The hashes of those words.
 */
export function addLoneLastNames(view: NameView): ReadonlySet<number> {
  let own: Set<number> | undefined
  for (const {to, size, courtesy, last} of view.names) {
    if ((size > 1 || courtesy) && view.hashOf(to - 1) === last && (canBeLastName(view, to - 1) || isVerbElsewhere(view, to - 1)))
      (own ??= new Set()).add(last)
  }
  if (!own) return NONE
  const {tokens} = view.item
  for (let b = 0; b < view.item.prose.length; b++) {
    if (view.titleCase[b]) continue
    for (let t = tokens.blockStart[b] as number; t < (tokens.blockStart[b + 1] as number); t++) {
      if (!view.isCapital(t) || !own.has(view.hashOf(t))) continue
      const name = view.nameOver(t)
      if (!name && standsAlone(view, t)) view.names.push(loneName(view, t))
      if (view.is(t, Trait.common) && (!name || name.to === t + 1)) view.traits[t] = 0
    }
  }
  view.names.sort((a, b) => a.from - b.from)
  view.placeNames()
  return own
}

function loneName(view: NameView, t: number): Name {
  const name = makeName(t, t + 1)
  name.size = 1
  name.first = name.last = view.hashOf(t)
  name.weak = true
  name.possessive = view.has(t + 1, Kind.clitic)
  return name
}

/** Returns whether a capitalized word stands where a name does: said May; May hopes; May’s plan; but: in May, on May 3, May the road hold. */
function standsAlone(view: NameView, t: number): boolean {
  if (view.has(t + 1, Kind.number) || view.has(t - 1, Kind.number) || view.is(t - 1, Trait.preposition | Trait.definite | Trait.adjective))
    return false
  if (!view.opensSentence(t)) return true
  return view.has(t + 1, Kind.clitic) || acts(view, t + 1) || (view.comma(t + 1) && isPersonal(view.traitsOf(t + 2)))
}
