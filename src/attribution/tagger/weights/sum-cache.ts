import type {SlotScores} from './weight-table.js'

/** Bits of the hash that selects a row. */
const BITS = 11

/** A cache for the sums of features, by the key that determines the features. Colliding keys overwrite each other. */
export class KeptSums {
  readonly #slots: SlotScores
  /** Rows of three numbers: a key plus one, and its two sums. */
  readonly #rows = new Int32Array(3 << BITS)

  constructor(slots: SlotScores) {
    this.#slots = slots
  }

  /**
   * Looks up a key. If found, puts its sums into the slots' `first` and `second`, as if they had just been computed.
   *
   * @param key - The key, 0 or more.
   * @returns Whether the key was found.
   */
  find(key: number): boolean {
    const rows = this.#rows
    const at = rowOf(key)
    if (rows[at] !== key + 1) return false
    this.#slots.first = rows[at + 1] as number
    this.#slots.second = rows[at + 2] as number
    return true
  }

  /**
   * Computes the sums of features and stores them.
   *
   * @param key - The key that determines all of the features, 0 or more.
   * @param count - The number of features.
   */
  sum(key: number, features: Int32Array, count: number): void {
    const rows = this.#rows
    const slots = this.#slots
    slots.sum(features, count)
    const at = rowOf(key)
    rows[at] = key + 1
    rows[at + 1] = slots.first
    rows[at + 2] = slots.second
  }
}

function rowOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> (32 - BITS)) * 3
}
