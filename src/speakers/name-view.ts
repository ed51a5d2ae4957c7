import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {addSmallToHash, hashBetween, HASH_START} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import {firstToken} from '../text/token-span.js'
import {type Name, Sort} from './name.js'
import {titleCaseBlocks} from '../quote/title-case.js'
import {GENDERED, type SpeakerTable, Trait, type WordEnding} from './words.js'

/** Traits that a compound has from its last part. */
const COMPOUNDS = Trait.title | Trait.role | Trait.anyPerson | GENDERED | Trait.organization | Trait.group | Trait.document

/** Longest last name with its particles, in tokens. */
const LONGEST_PARTICLED = 5

/** The last names of an item of which none is an ordinary word elsewhere. */
export const NONE: ReadonlySet<number> = new Set()

/** An item as speaker resolution sees it: the traits and sentence of each token, and the names. */
export class NameView {
  /** Bits of `Trait` for each token. */
  readonly traits: Int32Array
  readonly kind: Uint16Array
  readonly first: Uint16Array
  readonly hash: Int32Array
  /** Sentence number of each token. */
  readonly sentence: Int32Array
  /** The names, in text order. */
  names: Name[] = []
  /** For each token, the index of the name that it is part of, or -1. */
  readonly nameAt: Int32Array
  /** Hashes of last names in this item that are ordinary words elsewhere. */
  ownLastNames: ReadonlySet<number> = NONE
  /** 1 for each block with most words capitalized, such as a headline. */
  readonly titleCase: Uint8Array
  /** Tokens that may refer to a figure: gendered pronouns (he, her), and articles that begin a sentence (The mayor shrugged). */
  readonly references: number[] = []
  /** From compounds to their last parts, as hashes. */
  readonly compounds = new Map<number, number>()
  /** The hash of each token, of nouns in another case that of their nominative; the item's own column until there is such a noun. */
  #nouns: Int32Array
  /** Hashes of the last names with a particle in lower case; computed on first use. */
  #particled: Set<number> | undefined

  /** Looks up every word. */
  constructor(
    readonly item: ReadItem,
    readonly table: SpeakerTable
  ) {
    const {count, word, kind, first, hash, vocabulary} = item.tokens
    const {arena} = vocabulary
    const {inside} = item.quotations
    this.kind = kind
    const traits = arena.int32(count)
    const sentence = arena.int32(count)
    const known = table.traits.rows(vocabulary)
    const compounds = table.compoundEndings.length > 0
    let n = 0
    for (let t = 0; t < count; t++) {
      const bits = kind[t] as number
      // a long quotation must not make its speaker fade: all of its sentences count as one
      if (bits & Kind.sentence && inside[t] !== Inside.quoted) n++
      sentence[t] = n
      if (!(bits & Kind.word)) continue
      let trait = known[word[t] as number] as number
      if (trait === 0) {
        // a compound in lower case is a title if a name follows: zegt wijkagent Jan Smit; one with a hyphen may be anywhere: the singer-songwriter
        const mayJoin =
          bits & Kind.capital
            ? compounds || bits & Kind.hyphen
            : !table.capitalNouns &&
              (compounds ? t + 1 < count && (kind[t + 1] as number) & Kind.capital : !table.headFirst && bits & Kind.hyphen)
        if (!mayJoin) continue
        trait = this.#compound(t)
      }
      traits[t] = trait
      if ((trait & Trait.pronoun && trait & GENDERED) || (bits & Kind.sentence && trait & Trait.definite)) this.references.push(t)
    }
    this.traits = traits
    this.first = first
    this.hash = hash
    this.#nouns = hash
    this.sentence = sentence
    this.nameAt = arena.int32(count)
    this.titleCase = titleCaseBlocks(item)
  }

  /** Returns the traits of a compound's last part (Innenministerin, Bauernverband) and records its hash. */
  #compound(t: number): number {
    const after = this.#afterHyphen(t)
    if (after) return after
    const last = this.endingOf(t, this.table.compoundEndings)
    if (!last) return 0
    this.compounds.set(this.item.tokens.hash[t] as number, last.hash)
    return last.bits
  }

  /** Returns the traits of the noun after a compound's hyphen (SPD-Politiker) and records its hash. */
  #afterHyphen(t: number): number {
    const {text, tokens} = this.item
    const hyphen = this.lastHyphen(t)
    if (hyphen < 0) return 0
    const hash = hashBetween(text, hyphen + 1, tokens.end[t] as number)
    const known = this.table.traits.get(hash)
    // Anne-Claire, Jean-Marie; but: Bourg-Saint-Martin
    const before = known & Trait.firstName ? this.table.traits.get(hashBetween(text, tokens.start[t] as number, hyphen)) : 0
    if (before & Trait.firstName) return before & (Trait.firstName | GENDERED)
    // Afro-Colombian
    // Hans-Peter
    if (known & Trait.firstName && this.has(t, Kind.capital)) {
      const first = this.table.traits.get(hashBetween(text, tokens.start[t] as number, hyphen))
      return first & Trait.firstName ? first & (Trait.firstName | GENDERED) : 0
    }
    const trait = known & Trait.adjective ? 0 : known & COMPOUNDS
    if (trait) this.compounds.set(tokens.hash[t] as number, hash)
    return trait
  }

  /** Returns the offset of the last hyphen within a word, or -1; looks no further than the word, as `lastIndexOf` would. */
  lastHyphen(t: number): number {
    if (!this.has(t, Kind.hyphen)) return -1
    const {text, tokens} = this.item
    const start = tokens.start[t] as number
    let at = (tokens.end[t] as number) - 1
    while (at > start && text.charCodeAt(at) !== 0x2d) at--
    return at > start ? at : -1
  }

  /** Finds the first of some endings that a token has, after at least two other characters. */
  endingOf(t: number, endings: readonly WordEnding[]): WordEnding | undefined {
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    const length = end - (tokens.start[t] as number)
    for (const one of endings) {
      const size = one.ending.length
      if (length >= size + 2 && text.startsWith(one.ending, end - size)) return one
    }
    return undefined
  }

  /** Takes a noun in another case for its nominative, which may be a compound with a known last part. */
  decline(t: number, nominative: number, last: WordEnding | undefined): void {
    if (this.#nouns === this.hash) this.#nouns = this.hash.slice(0, this.item.tokens.count)
    this.#nouns[t] = nominative
    if (!last) return
    this.compounds.set(nominative, last.hash)
    this.traits[t] = last.bits
  }

  /** Finds the last part of a compound that ends at an offset within its token: Ministerpräsident|en. */
  endingBefore(t: number, end: number): WordEnding | undefined {
    const {text, tokens} = this.item
    const length = end - (tokens.start[t] as number)
    return this.table.compoundEndings.find(({ending}) => length >= ending.length + 2 && text.startsWith(ending, end - ending.length))
  }

  /** Returns whether an unlisted word ends like a noun for people: Töpferin Ada Lind. */
  isPersonNoun(t: number): boolean {
    return this.traits[t] === 0 && this.endingOf(t, this.table.personEndings) !== undefined
  }

  /** Returns whether a word is an adjective of a place that keeps its capital: der Essener Konzern. */
  isDemonym(t: number): boolean {
    if (this.table.demonymEndings.length === 0 || !this.isCapital(t) || this.is(t, Trait.role | Trait.firstName)) return false
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    for (const ending of this.table.demonymEndings) if (text.startsWith(ending, end - ending.length)) return true
    return false
  }

  /** Returns whether a token has any of the traits. */
  is(t: number, traits: number): boolean {
    return ((this.traits[t] as number) & traits) !== 0
  }

  /** Returns whether a token is of any of the kinds. */
  has(t: number, kinds: number): boolean {
    return ((this.kind[t] as number) & kinds) !== 0
  }

  traitsOf(t: number): number {
    return this.traits[t] as number
  }

  hashOf(t: number): number {
    return this.#nouns[t] as number
  }

  sentenceOf(t: number): number {
    return this.sentence[t] as number
  }

  /** Returns whether a word has an ending that is rare in names. */
  endsOrdinarily(t: number): boolean {
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    for (const ending of this.table.ordinaryEndings) if (text.startsWith(ending, end - ending.length)) return true
    return false
  }

  comma(t: number): boolean {
    return this.first[t] === 0x2c
  }

  /** Returns whether a token is a capitalized word. */
  isCapital(t: number): boolean {
    return ((this.kind[t] as number) & (Kind.word | Kind.capital)) === (Kind.word | Kind.capital)
  }

  /** Returns whether a token is an initial with its full stop: J. */
  isInitial(t: number): boolean {
    return this.has(t, Kind.abbreviation) && this.lengthOf(t) === 2
  }

  /** Returns whether a token is the first word of a sentence, ignoring an opening quotation mark. */
  opensSentence(t: number): boolean {
    return this.has(t, Kind.sentence) || (this.has(t - 1, Kind.sentence) && this.has(t - 1, Kind.mark))
  }

  /** Returns the length of a token in code units. */
  lengthOf(t: number): number {
    const {start, end} = this.item.tokens
    return (end[t] as number) - (start[t] as number)
  }

  /** Returns the name that a token is part of. */
  nameOver(t: number): Name | undefined {
    const at = this.nameAt[t] as number
    return at >= 0 ? this.names[at] : undefined
  }

  /** Returns whether a run of capitals is surely a name: a person’s or organization’s, or the last word of one. */
  isName({weak, loose, sort, last}: Name): boolean {
    if (!weak && (!loose || sort !== Sort.unknown || !this.table.capitalNouns)) return true
    for (const name of this.names) if (name.last === last && !name.weak && !name.loose && name.size > 1) return true
    return false
  }

  /** Returns the name that begins at a token. */
  nameFrom(t: number): Name | undefined {
    const name = this.nameOver(t)
    return name?.from === t ? name : undefined
  }

  /** Finds the end of a last name that begins with a particle in lower case, where a full name in the item ends so: added | d’Arcy; returns -1 elsewhere. */
  particledEnd(from: number): number {
    if (!this.#particled) {
      this.#particled = new Set()
      for (const {from: first, to, size} of this.names) {
        let t = first + 1
        while (t < to && !this.is(t, Trait.particle)) t++
        if (size > 1 && t < to && !this.isCapital(t)) this.#particled.add(this.#hashOver(t, to))
      }
    }
    if (this.#particled.size === 0) return -1
    for (let to = from + 2; to <= from + LONGEST_PARTICLED; to++) if (this.#particled.has(this.#hashOver(from, to))) return to
    return -1
  }

  #hashOver(from: number, to: number): number {
    let hash = HASH_START
    for (let t = from; t < to; t++) hash = addSmallToHash(hash, this.hash[t] as number)
    return hash
  }

  /** Rebuilds `nameAt`; call it whenever `names` has changed. */
  placeNames(): void {
    const {names, nameAt} = this
    nameAt.fill(-1)
    for (let index = 0; index < names.length; index++) {
      const {from, to} = names[index] as Name
      for (let t = from; t < to; t++) nameAt[t] = index
    }
  }

  /**
   * Finds the tokens that overlap a span.
   *
   * @returns The first of them, and the token after the last.
   */
  tokensOf(start: number, end: number): [from: number, to: number] {
    const {tokens} = this.item
    const from = firstToken(tokens, start)
    let to = from
    while (to < tokens.count && (tokens.start[to] as number) < end) to++
    return [from, to]
  }
}
