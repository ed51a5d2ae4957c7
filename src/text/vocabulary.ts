import {Arena} from './arena.js'

/** Number of words at which the vocabulary is cleared before the next item, to bound memory. */
const MOST = 1 << 16

/** Initial number of slots, a power of two. */
const FEWEST = 1 << 13

/**
 * The words seen so far, numbered in order of first appearance.
 *
 * Each token is looked up once; after that, every table finds a word's data in an array, at the word's number. Common words
 * appear early and get low numbers, so that their data shares cache lines.
 */
export class Vocabulary {
  /** The number of words; word numbers are below it. */
  count = 0
  /** How often the vocabulary was cleared: when this changes, caches keyed by word number are stale. */
  era = 0
  /** Hash of each word. */
  hashes = new Int32Array(FEWEST >> 1)
  /** Memory for the columns of the current item. */
  readonly arena = new Arena()
  /** A word's hash and its number plus one (0 if empty) per slot, interleaved so that a lookup touches one cache line. */
  #slots = new Int32Array(2 * FEWEST)

  /** Prepares for the next item: frees the columns of the previous one and clears the vocabulary if it has grown too large. */
  begin(): void {
    this.arena.begin()
    if (this.count < MOST) return
    this.count = 0
    this.era++
    this.hashes = new Int32Array(FEWEST >> 1)
    this.#slots = new Int32Array(2 * FEWEST)
  }

  /** Returns the number of a word, assigning the next one to a new word. */
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

  /** Adds a new word at an empty slot. */
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
 * @param mask - The table's number of slots, a power of two, minus one.
 */
export function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/** Copies a column into a longer one, padded with zeroes. */
export function resized<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, length: number): Column {
  const copy = new (column.constructor as new (length: number) => Column)(length)
  copy.set(column)
  return copy
}
