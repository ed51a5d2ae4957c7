import {HASH_START, addToHash, hashBetween} from '../text/lexicon.js'
import {Kind, type Tokens} from '../text/tokens.js'
import type {Figure} from './figure.js'
import type {NameView} from './name-view.js'
import {Sort, type Name} from './name.js'
import {GENDERED, Trait} from './words.js'

/** Traits of words that do not begin a person’s name. */
const NO_GIVEN = Trait.definite | Trait.particle | Trait.organization | Trait.role | Trait.group

/** Least length of a name that may be misspelt; two shorter ones that look alike are too often different names. */
export const SHORTEST_MISSPELT = 5

/** Returns the hash of the first of two last names: Voss in Ada Voss Lind, Ada Voss i Lind and Ada Voss-Lind. */
export function firstOfTwo(view: NameView, {to, size, last}: Name): number {
  const {text, tokens} = view.item
  const hyphen = view.lastHyphen(to - 1)
  if (hyphen >= 0) return hashBetween(text, tokens.start[to - 1] as number, hyphen)
  // Pol Casals i Prat
  const second = size > 2 && !view.isCapital(to - 2) && view.lengthOf(to - 2) === 1 ? to - 3 : to - 2
  return size > 2 ? (view.hash[second] as number) : last
}

/** Returns whether a name ends with a shorter one that has several words and no first name. */
export function endsAs(view: NameView, long: Name, short: Name): boolean {
  const size = short.to - short.from
  if (
    size < 2 ||
    size >= long.to - long.from ||
    view.is(long.from, NO_GIVEN) ||
    (view.is(short.from, Trait.firstName) && !view.is(short.from, Trait.particle))
  )
    return false
  for (let back = 1; back <= size; back++) if (view.hash[long.to - back] !== view.hash[short.to - back]) return false
  return true
}

/** Checks whether a full name can be that of a figure with the same last name: the same first name, or a short form of it. */
export function samePerson({table}: NameView, figure: Figure, name: Name): boolean {
  if (figure.sort === Sort.organization) return false
  // Voss Sr. after Voss is somebody else; Voss after Voss Jr. is the same person
  if (figure.first === name.first) return !name.suffix || figure.suffix === name.suffix
  const short = table.nicknames.get(name.first)
  if (short?.includes(figure.first)) return true
  return table.nicknames.get(figure.first)?.includes(name.first) ?? false
}

/** Hashes a word, counting each doubled letter once. */
export function bareHash(text: string, {start, end}: Tokens, t: number): number {
  let hash = HASH_START
  for (let i = start[t] as number; i < (end[t] as number); i++) {
    const code = text.charCodeAt(i)
    hash = addToHash(hash, code)
    if (code === text.charCodeAt(i + 1)) i++
  }
  return hash
}

/** Returns whether a word can be short for an organization whose name it begins: Hallbrook for Hallbrook Stores, but not NATO or London. */
export function shortens(view: NameView, name: Name): boolean {
  return view.traits[name.from] === 0 && !view.has(name.from, Kind.capitals)
}

/** Checks whether what is known of a figure speaks against a gender. */
export function contradicts(figure: Figure, gender: number): boolean {
  if (gender === GENDERED) return false
  return gender & Trait.male ? figure.female > figure.male : figure.male > figure.female
}
