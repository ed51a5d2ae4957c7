import {Kind} from '../text/tokens.js'
import type {NameView} from './name-view.js'
import {Trait} from './words.js'

/** Traits of nouns that are not last names. */
export const NOUN = Trait.organization | Trait.role | Trait.group | Trait.document

/** Returns whether a capitalized particle is part of a name: Ada Le Voss, Ada De La Voss, Ada Van der Voss, Fàtima El Idrissi. */
export function joinsName(view: NameView, t: number): boolean {
  if (!view.is(t, view.table.headFirst ? Trait.particle | Trait.definite | Trait.preposition : Trait.particle) || view.is(t - 1, NOUN))
    return false
  let next = t + 1
  while (next < t + 3 && view.is(next, Trait.particle) && !view.isCapital(next)) next++
  return view.isCapital(next) && !view.is(next, Trait.common)
}

// Each of the following passes a link at a token and returns the capitalized word that it leads to, or 0.
/** Passes lower-case particles inside names: Ada van der Voss. */
export function overParticles(view: NameView, from: number, t: number): number {
  if (!view.is(t, Trait.particle)) return 0
  // Ada Voss y Lind, but Voss y Lind are two people
  if (view.is(t, Trait.joiner) && (t !== from + 2 || !view.is(from, Trait.firstName) || view.is(t + 1, Trait.firstName))) return 0
  const {capitalNouns} = view.table
  // Ada von der Voss, but not the spokesman of the police, where the article precedes a capitalized noun
  if (capitalNouns && view.is(t, Trait.definite) && !(view.isCapital(t - 1) && view.is(t - 1, Trait.particle))) return 0
  // des glücklichen Ausgangs von Olten, der Angriff von Olten
  if (capitalNouns && t === from + 1 && view.traits[from] === 0 && isDetermined(view, from)) return 0
  // Ada Voss von der TU, Ada de Voss van Financiën: what follows a whole name is where the person works
  if (!view.table.headFirst && view.is(t, Trait.affiliator) && (isWhole(view, from, t) || isHolderOf(view, from, t))) return 0
  // Ada in Assen, Ada in de Kamer; but: Ada op den Voss, Ada zu Voss
  if (
    !view.table.headFirst &&
    view.is(t, Trait.preposition) &&
    !view.is(t, Trait.affiliator) &&
    !(view.is(t + 1, Trait.particle) && !view.is(t + 1, Trait.definite | Trait.common)) &&
    !isOfEstate(view, from, t)
  )
    return 0
  // Ada Voss del PPX
  if (view.table.headFirst && isWhole(view, from, t) && isBodyBehind(view, t + 1)) return 0
  let over = t + 1
  while (over < t + 3 && view.is(over, Trait.particle) && !view.isCapital(over)) over++
  // Ada van ’t Voss
  if (over === t + 1 && view.has(over, Kind.sign) && view.lengthOf(over + 1) === 1 && view.is(over + 1, Trait.particle)) over += 2
  if (!view.isCapital(over)) return 0
  // Ada Voss von der TU
  if (capitalNouns && view.has(over, Kind.capitals)) return 0
  if (view.is(over, Trait.common) && !joinsName(view, over) && !endsBehindParticle(view, over)) return 0
  // antwoordde Voss de Kamer
  const told = t === from + 1 && view.is(t, Trait.definite) && !view.is(from, Trait.firstName)
  return (capitalNouns || told) && view.is(over, NOUN) ? 0 : over
}

/** Returns whether a preposition joins a first name to a last name that no list has, after what the person is: die Mieterin Ada zu Voss; but: Ada zu Hause. */
function isOfEstate(view: NameView, from: number, t: number): boolean {
  if (
    !view.table.capitalNouns ||
    !view.isCapital(t + 1) ||
    view.traits[t + 1] !== 0 ||
    view.endsOrdinarily(t + 1) ||
    view.table.setPhrases.has(view.hashOf(t + 1)) ||
    view.is(t - 1, NOUN | Trait.title)
  )
    return false
  const role = t - 1 > from ? t - 2 : from - 1
  // Minister Peer Voss zu Beginn: of two unlisted words, the first is no noun for people
  return view.is(role, Trait.role | Trait.title | Trait.courtesy) || (view.is(t - 1, Trait.firstName) && view.isPersonNoun(role))
}

/** Returns whether an acronym or another name for a body stands at a token, any article before it aside. */
function isBodyBehind(view: NameView, t: number): boolean {
  const at = view.is(t, Trait.definite) && !view.isCapital(t) ? t + 1 : t
  return (
    view.is(at, Trait.organization) || (view.has(at, Kind.capitals) && !view.has(at, Kind.abbreviation) && !view.has(t - 2, Kind.capitals))
  )
}

/** Returns whether an article or possessive stands before a token, or before the adjective before it. */
export function isDetermined(view: NameView, from: number): boolean {
  const adjective = view.traits[from - 1] === 0 && view.has(from - 1, Kind.word) && !view.isCapital(from - 1)
  const before = adjective ? from - 2 : from - 1
  return (
    (!view.isCapital(before) || (!adjective && view.has(before, Kind.sentence))) &&
    view.is(before, Trait.definite | Trait.indefinite | Trait.possessive)
  )
}

/** Returns whether a last name that is an ordinary word elsewhere follows a particle: Ada van der Meer. */
export function endsBehindParticle(view: NameView, t: number): boolean {
  return (
    !view.table.capitalNouns &&
    !view.table.headFirst &&
    view.is(t - 1, Trait.particle) &&
    !view.isCapital(t - 1) &&
    !view.is(t, Trait.particle)
  )
}

/** Returns whether a run has a first and a last name before a token, particles between them aside. */
export function isWhole(view: NameView, from: number, t: number): boolean {
  if (!view.isCapital(t - 1) || view.is(t - 1, Trait.firstName)) return false
  let before = t - 2
  while (before > from && (view.has(before, Kind.sign) || view.is(before, Trait.particle)) && !view.isCapital(before)) before--
  return (
    before >= from &&
    view.isCapital(before) &&
    !view.is(before, NOUN | Trait.title | Trait.courtesy) &&
    !(view.table.capitalNouns && view.isPersonNoun(before))
  )
}

/**
 * Returns whether a last name that is also a first name ends the name before a particle, since a body follows or a particle comes before
 * it: Ada Ernst vom Harrower Verein, Ada ter Horst van Assen; but: Hans Peter von der Voss.
 */
export function isHolderOf(view: NameView, from: number, t: number): boolean {
  if (t < from + 2 || !view.is(t - 1, Trait.firstName)) return false
  if (view.is(t - 2, Trait.particle) && !view.isCapital(t - 2)) return true
  if (!view.is(t - 2, Trait.firstName)) return false
  const over = view.is(t + 1, Trait.particle | Trait.definite) && !view.isCapital(t + 1) ? t + 2 : t + 1
  return view.has(over, Kind.capitals) || view.is(over, NOUN) || (view.isCapital(over + 1) && !view.has(over + 1, Kind.sentence))
}
