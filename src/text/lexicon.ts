import {lowerCode} from './characters.js'

/** What an empty word hashes to (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0

/**
 * Adds a code unit to the hash of a word, without case; a curly apostrophe counts as a straight one.
 *
 * @param hash - The hash so far.
 * @param code - The next UTF-16 code unit.
 * @returns The new hash, a signed 32-bit integer.
 */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ (code === 0x2019 ? 0x27 : lowerCode(code)), 0x01000193)
}

/**
 * Hashes a word as the word reader does.
 *
 * @param word - A word in any case.
 * @returns A signed 32-bit integer.
 */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i))
  return hash
}

/** A frozen table from the hashes of words to small numbers, most often bits that name the lists a word is on. */
export class Lexicon {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  /**
   * Makes the table; bits of a word that comes twice are joined.
   *
   * @param entries - Words, or hashes of words, with their bits, which are not 0.
   */
  constructor(entries: readonly (readonly [string | number, number])[]) {
    let size = 16
    while (size < entries.length * 2) size *= 2
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#values = new Int32Array(size)
    for (const [word, bits] of entries) {
      const hash = typeof word === 'number' ? word : hashOf(word)
      let slot = this.#slot(hash)
      while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask
      this.#keys[slot] = hash
      this.#values[slot] = (this.#values[slot] as number) | bits
    }
  }

  /**
   * Looks a word up.
   *
   * @param hash - The word's hash.
   * @returns Its bits, or 0.
   */
  get(hash: number): number {
    let slot = this.#slot(hash)
    for (;;) {
      const value = this.#values[slot] as number
      if (value === 0 || this.#keys[slot] === hash) return value
      slot = (slot + 1) & this.#mask
    }
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask
  }
}
