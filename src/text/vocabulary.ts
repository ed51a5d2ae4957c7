import {Columns} from './columns.js'

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
  readonly columns = new Columns()
  /** Slots of two numbers, a hash and its word's number plus one, side by side so that one look-up reads one line of memory. */
  #slots = new Int32Array(2 * FEWEST)

  /** Makes ready for another item: the columns of the one before are used again, and so are numbers if there are too many. */
  begin(): void {
    this.columns.begin()
    if (this.count < MOST) return
    this.count = 0
    this.era++
    this.#slots = new Int32Array(2 * FEWEST)
  }

  /**
   * Numbers a word.
   *
   * @param hash - The word's hash.
   * @returns Its number, a new one if it was not met before.
   */
  numberOf(hash: number): number {
    const at = this.#find(hash)
    const known = this.#slots[at + 1] as number
    if (known !== 0) return known - 1
    const number = this.count++
    this.#slots[at] = hash
    this.#slots[at + 1] = number + 1
    if (number >= this.hashes.length) this.#grow()
    this.hashes[number] = hash
    return number
  }

  /** Gives the slot of a hash, or the free one that it would have. */
  #find(hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = ((hash ^ (hash >>> 15)) << 1) & mask
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & mask
    return at
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      const at = this.#find(old[i] as number)
      this.#slots[at] = old[i] as number
      this.#slots[at + 1] = old[i + 1] as number
    }
    this.hashes = resized(this.hashes, this.hashes.length * 2)
  }
}

/**
 * Makes a longer copy of a column.
 *
 * @param column - The column.
 * @param length - The copy's length.
 * @returns The copy, with zeroes behind what was there.
 */
export function resized<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, length: number): Column {
  const copy = new (column.constructor as new (length: number) => Column)(length)
  copy.set(column)
  return copy
}
