import type {ReadItem} from '../../quote/read-item.js'
import {Inside} from '../../quote/pairing.js'
import {addToHash, HASH_START} from '../../text/lexicon.js'
import {resized, type Vocabulary} from '../../text/vocabulary.js'
import {Kind} from '../../text/tokens.js'
import {FUNCTION, VERBS, type WordLists} from './words.js'

/** The shape of a word. */
export const enum WordShape {
  lower = 0,
  capital = 1,
  /** Capitalized because it begins a sentence. */
  first = 2,
  capitals = 3,
  number = 4,
  clitic = 5,
  initial = 6,
  opening = 7,
  closing = 8,
  mark = 9,
  stop = 10,
  sign = 11,
  dash = 12,
  /** Capitalized as in a title-case headline. */
  titled = 13
}

/** Hashes two numbers. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** Hashes three numbers. */
export function mix3(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x27d4eb2f), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/**
 * The word types seen so far: a word in a given shape, with its context-free features.
 *
 * Features are computed once per type and kept from item to item, so most words of an item cost one lookup.
 */
export class WordTypes {
  count = 0
  /** Incremented whenever the table is emptied; anything stored by type is invalid from then on. */
  era = 0
  /** The word lists of each type, as bits. */
  lists = new Int32Array(0)
  /** The {@link WordShape} of each type. */
  shape = new Uint8Array(0)
  /** The class of each type: its lemma or word where that matters, otherwise its lists, ending or shape. */
  klass = new Int32Array(0)
  /** The lemma of each type if it is a verb, otherwise its word. */
  lemma = new Int32Array(0)
  readonly #atoms: Int32Array[] = []
  /** For each word of the vocabulary, the type first seen: its number plus one above the lowest four bits, its shape in them; 0 if none. */
  #types = new Int32Array(0)
  /** For each type, another type of the same word, in the same encoding: a linked list. Most words have only one or two shapes. */
  #others = new Int32Array(0)
  #vocabulary: Vocabulary | undefined
  #vocabularyEra = 0
  readonly #words: WordLists

  constructor(words: WordLists) {
    this.#words = words
  }

  /** Returns the context-free features of a type as hashes: word, shape, lists, lemma, endings. */
  atoms(type: number): Int32Array {
    return this.#atoms[type] as Int32Array
  }

  /**
   * Looks up the type of each token of an item.
   *
   * @param types - Receives the type of each token.
   */
  read(item: ReadItem, types: Int32Array): void {
    const {tokens, quotations, prose} = item
    const {vocabulary, word, kind} = tokens
    if (vocabulary !== this.#vocabulary || vocabulary.era !== this.#vocabularyEra) this.#empty(vocabulary)
    if (this.#types.length < vocabulary.count) this.#types = resized(this.#types, vocabulary.hashes.length)
    for (let b = 0; b < prose.length; b++) {
      const to = tokens.blockStart[b + 1] as number
      const titled = prose[b]?.kind === 'headline' && isTitleCase(item, b)
      for (let t = tokens.blockStart[b] as number; t < to; t++) {
        const shape = shapeOf(kind[t] as number, quotations.inside[t] as number, titled)
        let found = this.#types[word[t] as number] as number
        while (found !== 0 && (found & 15) !== shape) found = this.#others[(found >> 4) - 1] as number
        types[t] = (found === 0 ? this.#add(item, t, shape) : found >> 4) - 1
      }
    }
  }

  /** Adds a type to the list of its word and returns its number plus one. */
  #add(item: ReadItem, t: number, shape: number): number {
    const type = ++this.count
    this.#describe(item, t, shape, type - 1)
    const word = item.tokens.word[t] as number
    const first = this.#types[word] as number
    const found = (type << 4) | shape
    if (first === 0) this.#types[word] = found
    else {
      this.#others[type - 1] = this.#others[(first >> 4) - 1] as number
      this.#others[(first >> 4) - 1] = found
    }
    return type
  }

  #empty(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary
    this.#vocabularyEra = vocabulary.era
    this.count = 0
    this.era++
    this.#atoms.length = 0
    this.#types.fill(0)
  }

  #describe(item: ReadItem, t: number, shape: number, id: number): void {
    if (id >= this.lists.length) {
      const room = Math.max(1024, id * 2)
      this.lists = resized(this.lists, room)
      this.shape = resized(this.shape, room)
      this.klass = resized(this.klass, room)
      this.lemma = resized(this.lemma, room)
      this.#others = resized(this.#others, room)
    }
    this.#others[id] = 0
    const hash = item.tokens.hash[t] as number
    // hash the ending the same way as words, so that a type does not depend on which spelling came first
    const word = item.text.slice(item.tokens.start[t], item.tokens.end[t])
    const lists = this.#words.bits.get(hash)
    const verb = (lists & VERBS) !== 0
    const lemma = (verb && this.#words.lemmas.get(hash)) || hash
    const atoms = [mix(hash, 1), mix(shape, 2)]
    for (let bits = lists; bits !== 0; bits &= bits - 1) atoms.push(mix(bits & -bits, 3))
    if (verb) atoms.push(mix(lemma, 4))
    const letters = shape <= WordShape.first || shape === WordShape.titled
    if (letters) {
      const [two, three, four] = [2, 3, 4].map((n) => (word.length > n ? endOf(word, n) : 0)) as [number, number, number]
      if (two) atoms.push(mix(two, 5))
      if (three) atoms.push(mix(three, 6))
      if (four) atoms.push(mix(four, 7))
      atoms.push(mix(shape, mix(lists, 8)))
    }
    this.lists[id] = lists
    this.shape[id] = shape
    this.lemma[id] = lemma
    this.#atoms[id] = Int32Array.from(atoms)
    if (verb) this.klass[id] = mix(lemma, 20)
    else if (lists & FUNCTION || !letters) this.klass[id] = mix(shape === WordShape.number || shape === WordShape.capitals ? shape : hash ^ shape, 21)
    else if (lists) this.klass[id] = mix(lists, 22)
    else if (shape === WordShape.lower) this.klass[id] = mix(word.length > 3 ? endOf(word, 2) : 0, 23)
    else this.klass[id] = mix(shape, 24)
  }
}

function endOf(word: string, length: number): number {
  let h = HASH_START
  for (let i = word.length - length; i < word.length; i++) h = addToHash(h, word.charCodeAt(i))
  return h
}

function shapeOf(kind: number, inside: number, titled: boolean): number {
  if (kind & Kind.clitic) return WordShape.clitic
  if (kind & Kind.sign) {
    if (kind & Kind.mark) return inside === Inside.opening ? WordShape.opening : inside === Inside.closing ? WordShape.closing : WordShape.mark
    return kind & Kind.stop ? WordShape.stop : kind & Kind.dash ? WordShape.dash : WordShape.sign
  }
  if (kind & Kind.number) return WordShape.number
  if (!(kind & Kind.capital)) return WordShape.lower
  if (titled) return WordShape.titled
  if (kind & Kind.abbreviation) return WordShape.initial
  if (kind & Kind.sentence) return WordShape.first
  return kind & Kind.capitals ? WordShape.capitals : WordShape.capital
}

function isTitleCase(item: ReadItem, block: number): boolean {
  const {tokens} = item
  let capitals = 0
  let lowers = 0
  for (let t = tokens.blockStart[block] as number; t < (tokens.blockStart[block + 1] as number); t++) {
    const kind = tokens.kind[t] as number
    if (!(kind & Kind.word) || kind & Kind.sentence || (tokens.end[t] as number) - (tokens.start[t] as number) < 4) continue
    if (kind & Kind.capital) capitals++
    else lowers++
  }
  return capitals > 2 * lowers
}
