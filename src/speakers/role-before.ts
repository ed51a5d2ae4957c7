import {Kind} from '../text/tokens.js'
import {genderOf} from './gender.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import {GENDERED, Trait} from './words.js'

/** Longest role before a name, in tokens. */
export const LONGEST_ROLE = 6

/** Finds where the titles and the role before a name begin, including lower-case ones: harbour master Mara Lind. */
export function readRoleBefore(view: NameView, name: Name, runFrom: number): void {
  if (name.from !== runFrom) {
    name.before = overJoined(view, lowerModifiers(view, runFrom))
    return
  }
  name.before = overJoined(view, lowerRole(view, runFrom), runFrom)
  if (name.before === runFrom) return
  name.sort = Sort.person
  name.gender |= articleGender(view, name.before, runFrom) || view.traitsOf(runFrom - 1) & GENDERED
}

/** Returns the gender that the article gives to a noun of both where the noun comes first, or 0: la novelista Ada Voss; but: la víctima Bo Lund. */
function articleGender(view: NameView, from: number, to: number): number {
  if (!view.table.headFirst) return 0
  for (let t = from; t < to; t++)
    if (view.is(t, Trait.role)) return view.is(t, Trait.male) && view.is(t, Trait.female) ? genderOf(view, t, from - 1) : 0
  return 0
}

/** Finds where a lower-case role before a name begins. */
export function lowerRole(view: NameView, from: number): number {
  let t = from - 1
  // eine junge Krankenschwester: where nouns have capitals, no role is in lower case
  if (view.table.capitalNouns || view.has(from, Kind.sentence | Kind.block)) return from
  if (!view.has(t, Kind.word) || view.isCapital(t)) return from
  // officier van justitie Mara Lind; but: la viuda del | minero Nuño Serra
  if (
    view.is(t - 1, Trait.affiliator) &&
    !(view.table.contractions.has(view.hashOf(t - 1)) && view.is(t, Trait.role)) &&
    view.is(t - 2, Trait.role) &&
    !view.is(t, NO_MODIFIER) &&
    (!view.has(t - 2, Kind.capital) || view.opensSentence(t - 2)) &&
    view.isCapital(from + 1)
  )
    t -= 2
  // mother of two Mara Lind
  if (view.is(t - 2, Trait.role) && view.is(t - 1, Trait.affiliator) && view.is(t, Trait.indefinite) && !view.table.headFirst)
    return lowerModifiers(view, t - 2)
  if ((!view.is(t, Trait.role | Trait.title) && !endsAsRole(view, t)) || view.is(t, Trait.common)) return from
  return lowerModifiers(view, t)
}

/** Least length of an unlisted word that its ending makes a role; shorter ones are too often verbs: persist, assist. */
const SHORTEST_ROLE = 8

/** Returns whether an unlisted word ends like a noun for people: bryologist Ada Voss; but not behind a noun for a body: le groupe semencier Vernissol. */
function endsAsRole(view: NameView, t: number): boolean {
  return view.lengthOf(t) >= SHORTEST_ROLE && view.isPersonNoun(t) && !(view.table.headFirst && view.is(t - 1, Trait.organization))
}

/**
 * Moves back over a first role that is joined to the one before a name: co-founder and | chief executive Ada Voss. His wife and
 * daughter Ada are two people, and so are the mayor and Sheriff Ada Voss.
 *
 * @param bare - A place where no role begins.
 */
function overJoined(view: NameView, from: number, bare = -1): number {
  const first = from - 2
  if (from === bare || !view.is(from - 1, Trait.joiner) || view.has(from - 1, Kind.capital | Kind.sentence)) return from
  if (!view.is(first, Trait.role | Trait.title) || view.is(first, Trait.common)) return from
  const begin = lowerModifiers(view, first)
  // Ada Baker and Mayor Bo Lund
  if (view.isCapital(first) && !view.has(first, Kind.sentence) && (!view.is(first, Trait.title) || view.isCapital(first - 1))) return from
  if (!view.has(begin, Kind.sentence | Kind.block)) {
    if (view.is(begin - 1, Trait.possessive) || view.has(begin - 1, Kind.clitic)) return from
    if (view.is(begin - 1, Trait.definite | Trait.indefinite) && view.isCapital(from)) return from
  }
  return begin
}

/** Traits of words that begin a noun phrase or end the previous one. */
const NO_MODIFIER = Trait.common | Trait.preposition | Trait.definite | Trait.indefinite | Trait.possessive | Trait.joiner | Trait.pronoun
/** Traits of words that may modify a role. */
const MODIFIER = Trait.role | Trait.adjective | Trait.title | Trait.organization | Trait.document | Trait.group

/** Moves back over the words that modify a role: former Fox News. */
export function lowerModifiers(view: NameView, from: number): number {
  let t = from
  while (from - t < LONGEST_ROLE && !view.has(t, Kind.sentence | Kind.block)) {
    const before = t - 1
    if (!view.has(before, Kind.word | Kind.number) || view.has(before, Kind.clitic)) break
    const capital = view.has(before, Kind.capital)
    if (view.is(before, NO_MODIFIER)) break
    // an unlisted lower-case word may be a verb: accept it only right before the role or its last modifier, never before a capitalized
    // title (met Sen. Voss)
    const plain = view.has(before, Kind.word) && !capital && !view.is(before, MODIFIER)
    if (plain && (endsTime(view, before) || t < from - 2 || (t === from && view.isCapital(from)))) break
    t--
  }
  return t
}

/** Returns whether a time ends at a token: last month | police chief Ada Voss; but night editor Ada Voss. */
function endsTime({table, hash, traits}: NameView, t: number): boolean {
  if (!table.times.has(hash[t] as number)) return false
  return table.times.has(hash[t - 1] as number) || ((traits[t - 1] as number) & (Trait.definite | Trait.indefinite)) !== 0
}
