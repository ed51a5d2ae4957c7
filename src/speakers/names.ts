import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {hashOf} from '../text/lexicon.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {beginsName, isBody, isCapital, isInitial, isPlainVerb, opensSentence, runEnd} from './runs.js'
import {GENDERED, isPersonal, type SpeakerTable, Trait} from './words.js'

/** What a name is the name of. */
export const Sort = {unknown: 0, person: 1, organization: 2, place: 3} as const

/** A name at one place of the text. */
export interface Name {
  /** First token of the name itself, without titles. */
  from: number
  /** Token after its last. */
  to: number
  /** First token of the titles and roles before it; `from` if there are none. */
  before: number
  /** One of {@link Sort}, as far as the name itself and the words before it tell. */
  sort: number
  /** Gender bits that titles and roles before it tell. */
  gender: number
  /** Number of its words, without suffix. */
  size: number
  /** Whether a courtesy title stands before it. */
  courtesy: boolean
  /** Hash of the first name, or of a body's first word. */
  first: number
  /** Hash of the last name, or of a body's last word. */
  last: number
  /** Hash of the suffix (Jr., III), or 0. */
  suffix: number
  /** Whether it owns what follows: `Lind's`. */
  possessive: boolean
  /** Whether its first word may be an ordinary one: at a sentence's beginning, and no first name. */
  loose: boolean
  /** Whether it may be an ordinary word with a capital: it counts only where the text has it as a name elsewhere. */
  weak: boolean
  /** Whether it stands in quotation marks. */
  quoted: boolean
  /** Index of the one whom it names, when joined; -1 before. */
  figure: number
}

/** Longest role before a name, in tokens. */
const LONGEST_ROLE = 6

/**
 * Finds the names in an item's prose; blocks with most words capitalised, such as headlines, are left out.
 *
 * @param item - What is known of the item.
 * @param traits - Bits of `Trait`, a token.
 * @param titleCase - Blocks with most words capitalised: one each.
 * @returns The names in the order of the text.
 */
export function findNames(item: ReadItem, traits: Int32Array, titleCase: Uint8Array, table: SpeakerTable): Name[] {
  const {text, tokens, prose, quotations} = item
  const names: Name[] = []
  for (let b = 0; b < prose.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (titleCase[b]) continue
    for (let t = from; t < to;) {
      if (!beginsName(tokens, traits, t, to)) {
        t++
        continue
      }
      const end = runEnd(text, tokens, traits, t, to)
      const name = readName(text, tokens, traits, table, t, end)
      if (name) {
        name.quoted = quotations.inside[name.from] !== Inside.none
        names.push(name)
      }
      t = Math.max(end, t + 1)
    }
  }
  return names
}

function readName(
  text: string,
  tokens: Tokens,
  traits: Int32Array,
  table: SpeakerTable,
  runFrom: number,
  runTo: number
): Name | undefined {
  let from = runFrom
  let to = runTo
  const {hash, kind} = tokens
  const possessive = to < tokens.count && ((kind[to] as number) & Kind.clitic) !== 0
  const name: Name = {
    from,
    to,
    before: from,
    sort: Sort.unknown,
    gender: 0,
    size: 0,
    courtesy: false,
    first: 0,
    last: 0,
    suffix: 0,
    possessive,
    loose: false,
    weak: false,
    quoted: false,
    figure: -1
  }
  if (to - from > 1 && (traits[to - 1] as number) & Trait.suffix) {
    to--
    name.suffix = hash[to] as number
    if (to > from && tokens.first[to - 1] === 0x2c) to--
  }
  const head = headOf(tokens, traits, from, to)
  const body = isBody(traits, head) && (to - from > 1 || ((kind[from] as number) & Kind.capitals) !== 0) && !name.suffix
  if (!body) {
    // titles and roles at the run's beginning: Prime Minister Ada Voss, Vermont Sen. Ada Voss
    for (let t = from; t < to - 1; t++) {
      const trait = traits[t] as number
      if (trait & Trait.courtesy || (trait & (Trait.title | Trait.role) && !(trait & Trait.firstName))) {
        // King Charles, but Stephen King Jr.
        if (t > from && (traits[t - 1] as number) & Trait.firstName && !(trait & Trait.courtesy)) continue
        name.gender |= trait & GENDERED
        if (trait & Trait.courtesy) name.courtesy = true
        name.sort = Sort.person
        from = t + 1
        // Secretary of State Ada Voss
        if (from < to && !isCapital(tokens, from) && (traits[from] as number) & Trait.affiliator) {
          from += from + 1 < to && (traits[from + 1] as number) & Trait.definite ? 3 : 2
          t = from - 1
        }
      }
    }
    // Publisher Ada Voss, Defiant Ada Voss
    if (
      to - from > 2 &&
      !((traits[from] as number) & Trait.firstName) &&
      (traits[from + 1] as number) & Trait.firstName &&
      !isInitial(tokens, from) &&
      !isInitial(tokens, from + 1) &&
      isCapital(tokens, from + 1) &&
      (opensSentence(tokens, from) || table.capitalNouns)
    ) {
      from++
      if (table.capitalNouns) name.sort = Sort.person
    }
    // die Bioakustikerin Tabea Fuchs: where nouns have capitals, an article leads to a noun before a whole name
    else if (
      table.capitalNouns &&
      to - from === 3 &&
      from === runFrom &&
      from > 0 &&
      (traits[from - 1] as number) & Trait.definite &&
      traits[from] === 0 &&
      !((traits[from + 1] as number) & Trait.common)
    ) {
      from++
      name.sort = Sort.person
    }
    // Sobbing Ada Voss, Furious Voss: how somebody was when he or she spoke
    while (to - from > 1 && table.epithets.has(hash[from] as number) && opensSentence(tokens, from)) {
      from++
      name.sort = Sort.person
    }
    // Republican Ada Voss
    while (to - from > 2 || (to - from === 2 && name.sort === Sort.person)) {
      const trait = traits[from] as number
      if (!(trait & Trait.adjective) || trait & Trait.firstName) break
      from++
    }
    if (from === runFrom) {
      const before = lowerRole(tokens, traits, from)
      if (before < from) {
        name.before = before
        name.sort = Sort.person
        name.gender |= (traits[from - 1] as number) & GENDERED
      }
    } else {
      name.before = lowerModifiers(tokens, traits, runFrom)
    }
  }
  if (from >= to) return undefined
  name.from = from
  if (name.before > from || (name.before === runFrom && from === runFrom)) name.before = Math.min(name.before, from)
  name.to = name.suffix ? runTo : to
  let size = 0
  for (let t = from; t < to; t++) if ((kind[t] as number) & Kind.capital) size++
  name.size = size
  name.first = hash[from] as number
  name.last = hash[to - 1] as number
  if (body) {
    name.sort = Sort.organization
    name.last = hash[head] as number
    return name
  }
  return sorted(text, tokens, traits, table, name, to)
}

/** Says what a run without the words of a body names; titles, groups and adjectives alone name nobody. */
/** Whether a token is an article with a capital that no sentence begins with. */
function isNameArticle({kind}: Tokens, traits: Int32Array, t: number): boolean {
  const bits = kind[t] as number
  return (bits & (Kind.capital | Kind.sentence | Kind.capitals)) === Kind.capital && ((traits[t] as number) & Trait.definite) !== 0
}

function sorted(
  text: string,
  tokens: Tokens,
  traits: Int32Array,
  table: SpeakerTable,
  name: Name,
  to: number
): Name | undefined {
  const {from} = name
  const {kind} = tokens
  const first = traits[from] as number
  const last = traits[to - 1] as number
  const initials = ((kind[from] as number) & Kind.capitals) !== 0
  const person = name.sort === Sort.person
  // Vice President, Chief Operating Officer; but Sen. King
  if (
    last & Trait.title &&
    person &&
    !name.courtesy &&
    !(first & Trait.firstName) &&
    !(from > 0 && (kind[from - 1] as number) & Kind.abbreviation)
  )
    return undefined
  // she told The Harbour Post: an article with a capital inside a sentence is part of a body's name
  if (!person && from > 0 && isNameArticle(tokens, traits, from - 1)) {
    name.sort = Sort.organization
    return name
  }
  if (name.size === 1) {
    if (person) return name
    if (table.capitalNouns && !initials && !(last & Trait.place)) {
      name.weak = true
      return name
    }
    // a Johnny-come-lately, a Reagan of the left
    if (from > 0 && (traits[from - 1] as number) & Trait.indefinite && !(last & (Trait.place | Trait.organization))) name.weak = true
    else if (last & (Trait.title | Trait.role | Trait.adjective | Trait.group | Trait.document) && !(last & Trait.firstName))
      name.weak = true
    else if (last & Trait.place) name.sort = Sort.place
    else if (initials && last & Trait.organization) name.sort = Sort.organization
    else if (last & Trait.organization) {
      name.sort = Sort.organization
      name.weak = opensSentence(tokens, from)
    } else if (!initials && opensSentence(tokens, from) && !(last & Trait.firstName))
      name.weak = !saysOn(text, tokens, traits, table, to)
    return name
  }
  // the Secretary of State, White House Press Secretary
  if (last & (Trait.title | Trait.group) && !(first & Trait.firstName)) return undefined
  if (last & Trait.role && !(first & Trait.firstName) && (name.size > 2 || first !== 0)) return undefined
  if (person) return name
  name.loose = !(first & Trait.firstName)
  if (last & Trait.place && !(first & Trait.firstName)) {
    let others = 0
    for (let t = from; t < to - 1; t++)
      if (!((traits[t] as number) & (Trait.place | Trait.common | Trait.adjective))) others++
    if (others === 0 || name.size === 2) {
      name.sort = Sort.place
      return name
    }
  }
  if (first & Trait.firstName && !(initials && name.size > 3)) name.sort = Sort.person
  // Daily Beltway
  else if (first & Trait.organization) name.sort = Sort.organization
  // J. R. Moss
  else if (isInitial(tokens, from) || (name.size > 2 && isInitial(tokens, from + 1))) name.sort = Sort.person
  return name
}

/** Tells whether a lone word at a sentence's beginning reads like a name: a verb follows, and its end is no plural. */
function saysOn(text: string, tokens: Tokens, traits: Int32Array, table: SpeakerTable, to: number): boolean {
  if (to >= tokens.count) return false
  if ((tokens.kind[to] as number) & Kind.clitic || leadsToPerson(tokens, traits, to)) return true
  const end = tokens.end[to - 1] as number
  if (table.ordinaryEndings.some((ending) => text.startsWith(ending, end - ending.length))) return false
  return isPlainVerb(traits[to] as number)
}

/** Tells whether a comma and a relative pronoun for persons follow: Lind, who …; Lind, whose … */
function leadsToPerson(tokens: Tokens, traits: Int32Array, to: number): boolean {
  return tokens.first[to] === 0x2c && to + 1 < tokens.count && isPersonal(traits[to + 1] as number)
}

/** The word that a run is named for: the last, or the one before of, for. */
function headOf(tokens: Tokens, traits: Int32Array, from: number, to: number): number {
  for (let t = from + 1; t < to - 1; t++)
    if (!isCapital(tokens, t) && (traits[t] as number) & Trait.affiliator) return t - 1
  return to - 1
}

/** Finds where a role in small letters before a name begins: harbour master Mara Lind. */
function lowerRole(tokens: Tokens, traits: Int32Array, from: number): number {
  const {kind} = tokens
  const t = from - 1
  if (t < 0 || (kind[from] as number) & (Kind.sentence | Kind.block)) return from
  if (!((kind[t] as number) & Kind.word) || isCapital(tokens, t)) return from
  if (!((traits[t] as number) & (Trait.role | Trait.title)) || (traits[t] as number) & Trait.common) return from
  return lowerModifiers(tokens, traits, t)
}

/** Goes back over the words that modify a role: former Fox News. */
function lowerModifiers(tokens: Tokens, traits: Int32Array, from: number): number {
  const {kind} = tokens
  let t = from
  while (t > 0 && from - t < LONGEST_ROLE && !((kind[t] as number) & (Kind.sentence | Kind.block))) {
    const bits = kind[t - 1] as number
    const trait = traits[t - 1] as number
    if (!(bits & (Kind.word | Kind.number)) || bits & Kind.clitic) break
    const plain = bits & Kind.word && !(bits & Kind.capital)
    if (
      trait &
        (Trait.common |
          Trait.preposition |
          Trait.definite |
          Trait.indefinite |
          Trait.possessive |
          Trait.joiner |
          Trait.pronoun) &&
      !(bits & Kind.capital && trait & Trait.firstName)
    )
      break
    // a small word that is nobody's role or adjective may be a verb: only before another modifier of the role, never before a title
    // with a capital (met Sen. Voss)
    if (
      plain &&
      !(trait & (Trait.role | Trait.adjective | Trait.title | Trait.organization | Trait.document | Trait.group)) &&
      (t < from - 2 || (t === from && isCapital(tokens, from)))
    )
      break
    t--
  }
  return t
}

/**
 * Hashes a body's words without Inc. and the like, so that the same name has one value wherever it stands.
 *
 * @param traits - Bits of `Trait`, a token.
 */
export function wholeHash(tokens: Tokens, traits: Int32Array, name: Name): number {
  let h = 0
  let to = name.to
  while (to > name.from + 1 && ((traits[to - 1] as number) & Trait.ending || tokens.first[to - 1] === 0x2c)) to--
  for (let t = name.from; t < to; t++) h = Math.imul(h ^ (tokens.hash[t] as number), 0x01000193) + 1
  return h | 0
}

/** Hashes a body's initials, with and without its small words: `NFU`. */
export function initialHashes(text: string, tokens: Tokens, name: Name): number[] {
  let short = ''
  let long = ''
  for (let t = name.from; t < name.to; t++) {
    if (!((tokens.kind[t] as number) & Kind.word)) continue
    const c = text.charAt(tokens.start[t] as number)
    long += c
    if ((tokens.kind[t] as number) & Kind.capital) short += c
  }
  return short.length < 2 ? [] : short === long ? [hashOf(short)] : [hashOf(short), hashOf(long)]
}
