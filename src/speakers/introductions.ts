import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import {genderOf} from './gender.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {Trait} from './words.js'

const NOUNS = Trait.role | Trait.organization | Trait.document
/** Traits of words that lead to another noun. */
const LEADING = Trait.affiliator | Trait.preposition | Trait.definite | Trait.indefinite | Trait.adjective
/** How far after `a` its noun may be, in tokens. */
const NEAR = 5
/** Longest phrase that introduces somebody, in tokens. */
const LONGEST = 24

/** The nouns that an indefinite article has introduced outside quotations: a spokesman for the mission. */
export class Introductions {
  /** From a noun's hash to the token of its latest article. */
  readonly #articles = new Map<number, number>()
  #to = 0

  constructor(readonly view: NameView) {}

  /** Finds the latest article before a token that introduced a noun. The tokens must not decrease from call to call. */
  before(noun: number, at: number): number | undefined {
    const {view} = this
    for (; this.#to < at; this.#to++) {
      if (!(view.traitsOf(this.#to) & Trait.indefinite)) continue
      const introduced = nounAfter(view, this.#to)
      if (introduced >= 0 && view.item.quotations.inside[this.#to] === Inside.none) this.#articles.set(view.hashOf(introduced), this.#to)
    }
    return this.#articles.get(noun)
  }
}

/** Finds the end of a noun phrase that introduces somebody: the token after its noun and the prepositional phrases that modify it. */
export function phraseEnd(view: NameView, from: number): number {
  const {tokens} = view.item
  let end = Math.max(from, nounAfter(view, from)) + 1
  for (let t = end; t < from + LONGEST; t++) {
    const bits = tokens.kind[t] as number
    const trait = view.traitsOf(t)
    if (bits & (Kind.sentence | Kind.block) || !(bits & (Kind.word | Kind.clitic))) break
    if (bits & (Kind.capital | Kind.clitic) || trait & (NOUNS | Trait.group)) end = t + 1
    else if (trait & Trait.relative || !(trait & LEADING)) break
  }
  return end
}

/** Finds the last of the nouns after `a` and its adjectives, or -1. */
function nounAfter(view: NameView, from: number): number {
  const {tokens} = view.item
  let noun = -1
  for (let t = from + 1; t <= from + NEAR; t++) {
    const bits = tokens.kind[t] as number
    const trait = view.traitsOf(t)
    if (!(bits & Kind.word) || bits & Kind.sentence) break
    if (trait & NOUNS && !(bits & Kind.capital)) noun = t
    else if (noun >= 0 || trait & (Trait.common | Trait.preposition | Trait.definite | Trait.pronoun)) break
  }
  return noun
}

/** Finds the end of a description, leaving out what follows a comma (age, appositive, relative clause), dash or bracket. */
export function descriptionEnd(view: NameView, {head, to, several, name}: SourceReading): number {
  if (several && name) return to
  let list = false
  for (let t = head + 1; several && t < to; t++) if (view.is(t, Trait.joiner)) list = true
  for (let t = head + 1; t < to; t++) {
    const comma = view.comma(t)
    if (!comma && view.first[t] !== 0x28 && !view.has(t, Kind.dash)) continue
    if (!list || !comma || view.is(t + 1, Trait.relative)) return t
  }
  return to
}

/** Returns whether a description is an article and its noun, with at most compounds or adjectives between: the company, the Leeds-based company. */
export function isBare(view: NameView, source: SourceReading): boolean {
  const end = descriptionEnd(view, source)
  if (end !== source.head + 1 && !(end === source.head + 2 && isAdjectiveBehind(view, source.head + 1, end))) return false
  for (let t = source.from + 1; t < source.head; t++)
    if (!view.is(t, Trait.adjective) && !view.isDemonym(t) && !view.has(t, Kind.hyphen)) return false
  return source.head > source.from
}

/** Returns whether an unlisted word in lower case follows its noun, where adjectives do: la firme textile. */
export function isAdjectiveBehind(view: NameView, t: number, to: number): boolean {
  return view.table.headFirst && t < to && view.traits[t] === 0 && view.has(t, Kind.word) && !view.isCapital(t)
}

/** Returns whether a description says how many relatives somebody has, which may be said of anybody: the father of three, the 58-year-old mother of six. */
export function isCounted(view: NameView, {head, from, to}: SourceReading): boolean {
  return (
    (head === from + 1 || (head === from + 2 && view.has(from + 1, Kind.number))) &&
    to === head + 3 &&
    view.is(head + 1, Trait.preposition) &&
    (view.is(to - 1, Trait.indefinite) || view.has(to - 1, Kind.number))
  )
}

/** Returns whether a description belongs to something else: the lodge’s caretaker and the head of a firm do, the secretary of State and el productor de 63 años do not. */
export function isOwned(view: NameView, source: SourceReading): boolean {
  const {kind} = view.item.tokens
  const end = descriptionEnd(view, source)
  for (let t = source.from + 1; t < end; t++) {
    if (view.has(t, Kind.clitic)) return true
    if (
      t > source.head &&
      !isCounted(view, source) &&
      view.traitsOf(t) & Trait.preposition &&
      !((kind[t + 1] ?? 0) & (view.table.headFirst ? Kind.capital | Kind.number : Kind.capital))
    )
      return true
  }
  return false
}

/** Checks for an article, a noun for a body and adjectives before its name: le groupe semencier | Agrival. */
function isBehindBodyNoun(view: NameView, from: number, name: number): boolean {
  if (!view.is(from, Trait.definite) || name <= from + 1 || !view.is(from + 1, Trait.organization) || view.is(from + 1, Trait.role))
    return false
  for (let t = from + 1; t < name; t++)
    if (!view.has(t, Kind.word) || view.isCapital(t) || view.is(t, Trait.preposition | Trait.affiliator | Trait.definite)) return false
  return true
}

/**
 * Takes a name for a person's, of the noun's gender, if its source says of whom: a woman who gave her name as Rosa; or for a body's,
 * behind its noun.
 */
export function recognize(view: NameView, figure: Figure, from: number, name: Name): void {
  if (figure.sort !== Sort.unknown) return
  if (view.table.headFirst && isBehindBodyNoun(view, from, name.from)) {
    figure.sort = Sort.organization
    figure.kind = 'organization'
    return
  }
  for (let t = from; t < name.before; t++) {
    if (view.isCapital(t) || !view.is(t, Trait.role)) continue
    const gender = genderOf(view, t, from)
    figure.sort = Sort.person
    if (gender === Trait.male) figure.male++
    if (gender === Trait.female) figure.female++
    return
  }
}
