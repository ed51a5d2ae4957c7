import {resized} from '../../../text/vocabulary.js'
import type {SlotScores} from './weight-table.js'

/**
 * What a key, such as a lemma, scores at each of a few places, worked out when it is first met.
 *
 * Rows are numbered as keys come, so that those of the commonest lie close together.
 */
export class PlacedScores {
  /** Scores, one number to a place, row by row. */
  scores: Int32Array
  /** Rows that there are. */
  #count = 1
  readonly #places: number
  readonly #slots: SlotScores
  readonly #feature: (key: number, place: number) => number
  readonly #rows = new Map<number, number>()

  /**
   * Makes an empty table.
   *
   * @param places - How many places there are.
   * @param feature - Hashes the feature of a key at a place.
   */
  constructor(places: number, slots: SlotScores, feature: (key: number, place: number) => number) {
    this.#places = places
    this.scores = new Int32Array(64 * places)
    this.#slots = slots
    this.#feature = feature
  }

  /** Forgets all keys. */
  empty(): void {
    this.#rows.clear()
    this.#count = 1
    this.scores.fill(0, 0, this.#places)
  }

  /**
   * Gives the row of a key.
   *
   * @returns Where its scores begin in `scores`; the first row is that of all keys that score nothing.
   */
  rowOf(key: number): number {
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const places = this.#places
    const row = this.#count * places
    if (this.scores.length < row + places) this.scores = resized(this.scores, row * 2)
    const feature = new Int32Array(1)
    let any = false
    for (let place = 0; place < places; place++) {
      feature[0] = this.#feature(key, place)
      this.#slots.sum(feature, 1)
      this.scores[row + place] = this.#slots.first
      any ||= this.#slots.first !== 0
    }
    if (any) this.#count++
    this.#rows.set(key, any ? row : 0)
    return any ? row : 0
  }
}
