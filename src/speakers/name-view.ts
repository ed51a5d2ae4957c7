import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {firstToken, Kind} from '../text/tokens.js'
import type {Name} from './name.js'
import {titleCaseBlocks} from './title-case.js'
import {GENDERED, type SpeakerTable, Trait, type WordEnding} from './words.js'

/** An item as the joining of speakers sees it: what each token tells of speakers, its sentence, and the names. */
export class NameView {
  /** Bits of `Trait`, a token. */
  readonly traits: Int32Array
  readonly kind: Uint16Array
  readonly first: Uint16Array
  readonly hash: Int32Array
  /** Number of the sentence, a token. */
  readonly sentence: Int32Array
  /** The names in the order of the text. */
  names: Name[] = []
  /** Index of the name that a token is part of, or -1. */
  readonly nameAt: Int32Array
  /** Blocks with most words capitalized, such as headlines: one each. */
  readonly titleCase: Uint8Array
  /** Tokens that are pronouns of one gender: he, her. */
  readonly pronouns: number[] = []
  /** Hashes of compounds, and of the words that they end with. */
  readonly compounds = new Map<number, number>()

  /**
   * Looks all words up.
   *
   * @param item - What is known of the item.
   * @param table - The language's titles, roles, names and pronouns.
   */
  constructor(
    readonly item: ReadItem,
    readonly table: SpeakerTable
  ) {
    const {count, word, kind, first, hash, vocabulary} = item.tokens
    const {arena} = vocabulary
    const {inside} = item.quotations
    const traits = arena.int32(count)
    const sentence = arena.int32(count)
    const known = table.traits.rows(vocabulary)
    const compounds = table.compoundEndings.length > 0
    let n = 0
    for (let t = 0; t < count; t++) {
      const bits = kind[t] as number
      // what somebody says keeps that person present: sentences inside a quotation are one with its first
      if (bits & Kind.sentence && inside[t] !== Inside.quoted) n++
      sentence[t] = n
      if (!(bits & Kind.word)) continue
      let trait = known[word[t] as number] as number
      if (trait === 0 && compounds && bits & Kind.capital) trait = this.#compound(t)
      traits[t] = trait
      if (trait & Trait.pronoun && trait & GENDERED) this.pronouns.push(t)
    }
    this.traits = traits
    this.kind = kind
    this.first = first
    this.hash = hash
    this.sentence = sentence
    this.nameAt = arena.int32(count)
    this.titleCase = titleCaseBlocks(item)
  }

  /** What the last part of a compound tells: Innenministerin, Bauernverband; its hash is noted. */
  #compound(t: number): number {
    const last = this.endingOf(t, this.table.compoundEndings)
    if (!last) return 0
    this.compounds.set(this.item.tokens.hash[t] as number, last.hash)
    return last.bits
  }

  /** The first of some endings that a token has, with two letters at least before it. */
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

  /** Whether a token is on one of some lists. */
  is(t: number, traits: number): boolean {
    return ((this.traits[t] as number) & traits) !== 0
  }

  /** Whether a token is of one of some kinds. */
  has(t: number, kinds: number): boolean {
    return ((this.kind[t] as number) & kinds) !== 0
  }

  /** What the lists say of a token. */
  traitsOf(t: number): number {
    return this.traits[t] as number
  }

  /** The hash of a token's word. */
  hashOf(t: number): number {
    return this.hash[t] as number
  }

  /** The number of a token's sentence. */
  sentenceOf(t: number): number {
    return this.sentence[t] as number
  }

  /** Whether a word ends as names hardly ever do. */
  endsOrdinarily(t: number): boolean {
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    for (const ending of this.table.ordinaryEndings) if (text.startsWith(ending, end - ending.length)) return true
    return false
  }

  comma(t: number): boolean {
    return this.first[t] === 0x2c
  }

  /** Whether a token is a word that begins with a capital. */
  isCapital(t: number): boolean {
    return ((this.kind[t] as number) & (Kind.word | Kind.capital)) === (Kind.word | Kind.capital)
  }

  /** Whether a token is a capital with a stop: J. */
  isInitial(t: number): boolean {
    return this.has(t, Kind.abbreviation) && this.lengthOf(t) === 2
  }

  /** Whether a token is the first word of a sentence, a mark before it aside. */
  opensSentence(t: number): boolean {
    return this.has(t, Kind.sentence) || (this.has(t - 1, Kind.sentence) && this.has(t - 1, Kind.mark))
  }

  /** How many characters a token has. */
  lengthOf(t: number): number {
    const {start, end} = this.item.tokens
    return (end[t] as number) - (start[t] as number)
  }

  /** The name that a token is part of. */
  nameOver(t: number): Name | undefined {
    const at = this.nameAt[t] as number
    return at >= 0 ? this.names[at] : undefined
  }

  /** The name that begins at a token. */
  nameFrom(t: number): Name | undefined {
    const name = this.nameOver(t)
    return name?.from === t ? name : undefined
  }

  /** Notes at each token the name that it is part of; to be called when the names have changed. */
  placeNames(): void {
    const {names, nameAt} = this
    nameAt.fill(-1)
    for (let index = 0; index < names.length; index++) {
      const {from, to} = names[index] as Name
      for (let t = from; t < to; t++) nameAt[t] = index
    }
  }

  /**
   * Finds the tokens of a span.
   *
   * @param end - Code unit after the last.
   * @returns The first token that ends after `start`, and the one after the last that begins before `end`.
   */
  tokensOf(start: number, end: number): [from: number, to: number] {
    const {tokens} = this.item
    const from = firstToken(tokens, start)
    let to = from
    while (to < tokens.count && (tokens.start[to] as number) < end) to++
    return [from, to]
  }
}
