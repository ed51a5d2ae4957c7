import {resized} from '../../../text/vocabulary.js'
import type {SlotScores} from './weight-table.js'

/**
 * The scores of keys, such as lemmas, at each of a few positions, computed when a key is first seen.
 *
 * Rows are numbered in order of appearance, so those of the most common keys are close together in memory.
 */
export class PlacedScores {
  /** Scores, one number per position, row by row. */
  scores: Int32Array
  /** Number of rows. */
  #count = 1
  readonly #places: number
  readonly #slots: SlotScores
  readonly #feature: (key: number, place: number) => number
  readonly #rows = new Map<number, number>()

  /**
   * @param places - Number of positions.
   * @param feature - Hashes the feature of a key at a position.
   */
  constructor(places: number, slots: SlotScores, feature: (key: number, place: number) => number) {
    this.#places = places
    this.scores = new Int32Array(64 * places)
    this.#slots = slots
    this.#feature = feature
  }

  empty(): void {
    this.#rows.clear()
    this.#count = 1
    this.scores.fill(0, 0, this.#places)
  }

  /** Returns the index in `scores` of a key's row. All keys without any score share the first row. */
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
