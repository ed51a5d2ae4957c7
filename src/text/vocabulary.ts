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
  /** Slots of two numbers, the hash of a word and its number plus one, or 0: side by side, so that a look-up touches one cache line. */
  #slots = new Int32Array(2 * FEWEST)

  /** Prepares for another item: frees the columns of the one before, and clears the vocabulary if it has grown too large. */
  begin(): void {
    this.arena.begin()
    if (this.count < MOST) return
    this.count = 0
    this.era++
    this.hashes = new Int32Array(FEWEST >> 1)
    this.#slots = new Int32Array(2 * FEWEST)
  }

  /**
   * Returns the number of a word, a new one if it was not met before.
   *
   * @returns Its number, a new one if it was not met before.
   */
  numberOf(hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    let at = 2 * firstSlot(hash, mask >> 1)
    for (let known = slots[at + 1] as number; known !== 0; known = slots[at + 1] as number) {
      if (slots[at] === hash) return known - 1
      at = (at + 2) & mask
    }
    return this.#add(hash, at)
  }

  /** Numbers a new word, whose place is an empty slot. */
  #add(hash: number, at: number): number {
    const number = this.count++
    this.#slots[at] = hash
    this.#slots[at + 1] = number + 1
    if (number >= this.hashes.length) this.#grow()
    this.hashes[number] = hash
    return number
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 2
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let at = 2 * firstSlot(old[from] as number, mask >> 1)
      while (slots[at + 1] !== 0) at = (at + 2) & mask
      slots[at] = old[from] as number
      slots[at + 1] = old[from + 1] as number
    }
    this.#slots = slots
    this.hashes = resized(this.hashes, this.hashes.length * 2)
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
