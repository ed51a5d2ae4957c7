import type {SlotScores} from './weight-table.js'

/** Bits of a hash that a row is told by. */
const BITS = 11

/** What features score together, kept by the key that they follow from; a new sum takes the place of another now and then. */
export class KeptSums {
  readonly #slots: SlotScores
  /** Rows of three numbers: a key plus one, and its two sums. */
  readonly #rows = new Int32Array(3 << BITS)

  /** Makes an empty table. */
  constructor(slots: SlotScores) {
    this.#slots = slots
  }

  /**
   * Looks a key up: leaves its sums in the slots' `first` and `second`, as if they had been added up anew.
   *
   * @param key - The key, 0 or more.
   * @returns Whether its sums are kept.
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
   * Adds up what features score, and keeps it.
   *
   * @param key - What all of the features follow from, 0 or more.
   * @param count - How many of them there are.
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
