import {Arena} from './arena.js'

/** Words kept from item to item; beyond that the vocabulary is cleared before the next item, so that memory stays bounded. */
const MOST = 1 << 16

/** Initial number of slots, a power of two. */
const FEWEST = 1 << 13

/**
 * The words met so far, numbered in order of appearance.
 *
 * A token is looked up once; whatever a table knows of its word is an array element at the word's number. Common words get low
 * numbers, so that their elements share cache lines.
 */
export class Vocabulary {
  /** How many words there are; their numbers are below it. */
  count = 0
  /** Counts how often the vocabulary was cleared: a cache keyed by word number is stale once this changes. */
  era = 0
  /** Hash of each word. */
  hashes = new Int32Array(FEWEST >> 1)
  /** Memory for the columns of the current item. */
  readonly arena = new Arena()
  /** For each slot the number of its word plus one, or 0. Hashes are kept apart, so that those of common words share cache lines. */
  #slots = new Int32Array(FEWEST)

  /** Prepares for another item: frees the columns of the one before, and clears the vocabulary if it has grown too large. */
  begin(): void {
    this.arena.begin()
    if (this.count < MOST) return
    this.count = 0
    this.era++
    this.hashes = new Int32Array(FEWEST >> 1)
    this.#slots = new Int32Array(FEWEST)
  }

  /**
   * Returns the number of a word, a new one if it was not met before.
   *
   * @returns Its number, a new one if it was not met before.
   */
  numberOf(hash: number): number {
    const slots = this.#slots
    const {hashes} = this
    const mask = slots.length - 1
    let at = firstSlot(hash, mask)
    for (let known = slots[at] as number; known !== 0; known = slots[at] as number) {
      if (hashes[known - 1] === hash) return known - 1
      at = (at + 1) & mask
    }
    const number = this.count++
    slots[at] = number + 1
    if (number >= hashes.length) this.#grow()
    this.hashes[number] = hash
    return number
  }

  #grow(): void {
    const {hashes} = this
    this.hashes = resized(hashes, hashes.length * 2)
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let number = 0; number < hashes.length; number++) {
      let at = firstSlot(hashes[number] as number, mask)
      while (this.#slots[at] !== 0) at = (at + 1) & mask
      this.#slots[at] = number + 1
    }
  }
}

/**
 * Returns the first slot to probe for a hash in an open-addressing table.
 *
 * @param mask - The table's slots, a power of two, less one.
 * @returns The slot to look at first.
 */
export function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/**
 * Copies a column into a longer one.
 *
 * @returns The copy, with zeroes behind what was there.
 */
export function resized<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, length: number): Column {
  const copy = new (column.constructor as new (length: number) => Column)(length)
  copy.set(column)
  return copy
}
