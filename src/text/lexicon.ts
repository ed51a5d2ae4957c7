import {lowerCode} from './characters.js'
import {firstSlot, resized, type Vocabulary} from './vocabulary.js'

/** What an empty word hashes to (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0

/**
 * Adds a code unit to the hash of a word, without case; a curly apostrophe counts as a straight one.
 *
 * @param code - The next UTF-16 code unit.
 * @returns The new hash, a signed 32-bit integer.
 */
export function addToHash(hash: number, code: number): number {
  return addSmallToHash(hash, code === 0x2019 ? 0x27 : lowerCode(code))
}

/**
 * Adds a code unit that is its own lower case to the hash of a word.
 *
 * @param code - The next UTF-16 code unit, no capital and no curly apostrophe.
 * @returns The new hash, a signed 32-bit integer.
 */
export function addSmallToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/**
 * Hashes a word as the tokenizer does.
 *
 * @param word - A word in any case.
 */
export function hashOf(word: string): number {
  return hashBetween(word, 0, word.length)
}

/**
 * Hashes a stretch of a text as the tokenizer does.
 *
 * @param end - Code unit after the last.
 */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = addToHash(hash, text.charCodeAt(i))
  return hash
}

/** A read-only hash table from words to small numbers, usually bits that say which lists a word is on. */
export class Lexicon {
  /** Slots of two numbers, a hash and its bits, side by side so that a look-up touches one cache line. */
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #rows = new WeakMap<Vocabulary, {bits: Int32Array; known: number; era: number}>()

  /**
   * Builds the table; the bits of a word that occurs twice are combined.
   *
   * @param entries - Words, or hashes of words, with their bits, which are not 0.
   */
  constructor(entries: readonly (readonly [string | number, number])[]) {
    let size = 16
    while (size < entries.length * 2) size *= 2
    this.#mask = size - 1
    this.#slots = new Int32Array(2 * size)
    for (const [word, bits] of entries) {
      const hash = typeof word === 'number' ? word : hashOf(word)
      let slot = firstSlot(hash, this.#mask)
      while (this.#slots[2 * slot + 1] !== 0 && this.#slots[2 * slot] !== hash) slot = (slot + 1) & this.#mask
      this.#slots[2 * slot] = hash
      this.#slots[2 * slot + 1] = (this.#slots[2 * slot + 1] as number) | bits
    }
  }

  /** Looks a word up. */
  get(hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    let slot = firstSlot(hash, mask)
    for (;;) {
      const value = slots[2 * slot + 1] as number
      if (value === 0 || slots[2 * slot] === hash) return value
      slot = (slot + 1) & mask
    }
  }

  /**
   * Returns the bits of every word of a vocabulary, each looked up once.
   *
   * @returns Their bits, by their numbers.
   */
  rows(vocabulary: Vocabulary): Int32Array {
    const {count, era, hashes} = vocabulary
    let rows = this.#rows.get(vocabulary)
    if (!rows) this.#rows.set(vocabulary, (rows = {bits: new Int32Array(hashes.length), known: 0, era}))
    if (rows.era !== era) {
      rows.known = 0
      rows.era = era
    }
    if (rows.bits.length < count) rows.bits = resized(rows.bits, hashes.length)
    for (let word = rows.known; word < count; word++) rows.bits[word] = this.get(hashes[word] as number)
    rows.known = count
    return rows.bits
  }
}
