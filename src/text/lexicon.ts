import {lowerCode} from './characters.js'
import {firstSlot, resized, type Vocabulary} from './vocabulary.js'

/** The hash of the empty word: the 32-bit FNV-1a offset basis. */
export const HASH_START = 0x811c9dc5 | 0

/** Adds a code unit to a word's hash, ignoring case and treating a curly apostrophe as a straight one. */
export function addToHash(hash: number, code: number): number {
  return addSmallToHash(hash, code === 0x2019 ? 0x27 : lowerCode(code))
}

/** Adds a code unit to a word's hash as it is: for callers who know that it is neither a capital nor a curly apostrophe. */
export function addSmallToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Hashes a word as the tokenizer does, ignoring case. */
export function hashOf(word: string): number {
  return hashBetween(word, 0, word.length)
}

/** Hashes the text from `start` to `end` (exclusive) as the tokenizer does. */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = addToHash(hash, text.charCodeAt(i))
  return hash
}

/** Splits a space-separated list of words. */
export function wordsIn(list = ''): string[] {
  return list.split(' ').filter(Boolean)
}

/** Returns the hashes of a space-separated list of words. */
export function hashesIn(list = ''): Set<number> {
  return new Set(wordsIn(list).map(hashOf))
}

/** A read-only hash table from words to integers, usually bits for the lists that a word is on. */
export class Lexicon {
  /** A hash and its bits per slot, interleaved so that a lookup touches one cache line. */
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #rows = new WeakMap<Vocabulary, {bits: Int32Array; known: number; era: number}>()

  /**
   * Builds the table, combining the bits of a word that occurs more than once.
   *
   * @param entries - Words or their hashes, with nonzero bits.
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

  /** Returns the bits of a word, or 0 if it is not in the table. */
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

  /** Returns the bits of every word of a vocabulary, indexed by word number; looks each word up only once. */
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
