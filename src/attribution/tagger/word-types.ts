import type {ReadItem} from '../../quote/read-item.js'
import {Inside} from '../../quote/pairing.js'
import {addToHash, HASH_START} from '../../text/lexicon.js'
import {resized, type Vocabulary} from '../../text/vocabulary.js'
import {Kind} from '../../text/tokens.js'
import {FUNCTION, VERBS, type WordLists} from './words.js'

/** What a word looks like. */
export const enum WordShape {
  lower = 0,
  capital = 1,
  /** A capital that the sentence's beginning explains. */
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
  /** A capital that a title-case headline explains. */
  titled = 13
}

/** Mixes two numbers into one hash. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** Mixes three numbers into one hash. */
export function mix3(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x27d4eb2f), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/**
 * The word types met so far: a word in one shape, with what the taggers know of it by itself.
 *
 * Their features are worked out once a type and kept from item to item, so that most words of an item cost one look-up.
 */
export class WordTypes {
  count = 0
  /** Counts how often the table was emptied: who keeps anything by type empties it too. */
  era = 0
  /** Of each type: bits of its lists. */
  lists = new Int32Array(0)
  /** Of each type: one of {@link WordShape}. */
  shape = new Uint8Array(0)
  /** Of each type: its lemma or word where that matters, else its shape and ending. */
  klass = new Int32Array(0)
  /** Of each type: its lemma if it is a verb, else its word. */
  lemma = new Int32Array(0)
  readonly #atoms: Int32Array[] = []
  /** Of each word of the vocabulary: the type that it was first met as, plus one, with its shape in the lowest four bits; 0 if it was not met. */
  #types = new Int32Array(0)
  /** Of each type: another one of its word in the same way; most words have but one shape or two. */
  #others = new Int32Array(0)
  #vocabulary: Vocabulary | undefined
  #vocabularyEra = 0
  readonly #words: WordLists

  /** Makes an empty table. */
  constructor(words: WordLists) {
    this.#words = words
  }

  /**
   * Gives the features of a type by itself.
   *
   * @returns Hashes: word, lemma, endings, shape, lists; the first `NEAR` of them are for far neighbours too.
   */
  atoms(type: number): Int32Array {
    return this.#atoms[type] as Int32Array
  }

  /**
   * Types an item's tokens.
   *
   * @param item - What is known of the item.
   * @param types - Takes the type of each token.
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

  /** Adds a type after the first of its word, and gives it plus one. */
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
    // endings are hashed as words are, so that a type is the same whichever of its spellings came first
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
