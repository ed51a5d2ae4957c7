import {Arena} from './arena.js'

/** Words that are kept from item to item; an item that begins with more starts the vocabulary anew, so that memory stays bounded. */
const MOST = 1 << 16

/** Slots that the table begins with, a power of two. */
const FEWEST = 1 << 13

/**
 * The words met so far, numbered as they came.
 *
 * A token is looked up once, and what tables know of its word stands in rows by the word's number: the commonest words come
 * first, so that their rows lie close together.
 */
export class Vocabulary {
  /** How many words there are; their numbers are below it. */
  count = 0
  /** Counts how often the vocabulary was started anew: who keeps anything by number starts anew then too. */
  era = 0
  /** Hash of each word. */
  hashes = new Int32Array(FEWEST >> 1)
  /** Memory for the columns of the item that is read. */
  readonly arena = new Arena()
  /** Of each slot its word's number plus one; the hashes stand apart, where those of the commonest words lie close together. */
  #slots = new Int32Array(FEWEST)

  /** Makes ready for another item: the columns of the one before are used again, and so are numbers if there are too many. */
  begin(): void {
    this.arena.begin()
    if (this.count < MOST) return
    this.count = 0
    this.era++
    this.hashes = new Int32Array(FEWEST >> 1)
    this.#slots = new Int32Array(FEWEST)
  }

  /**
   * Numbers a word.
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
 * Tells where to look for a hash in an open table.
 *
 * @param mask - The table's slots, a power of two, less one.
 * @returns The slot to look at first.
 */
export function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/**
 * Makes a longer copy of a column.
 *
 * @returns The copy, with zeroes behind what was there.
 */
export function resized<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, length: number): Column {
  const copy = new (column.constructor as new (length: number) => Column)(length)
  copy.set(column)
  return copy
}
