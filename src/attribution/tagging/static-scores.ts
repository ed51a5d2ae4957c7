import type {Chain} from './chain.js'
import {mix, type WordTypes} from './word-types.js'

/**
 * What a word type scores by itself for the labels of tokens around it, worked out once a type.
 *
 * A column is one place that a type can stand at, seen from the token that is labelled.
 */
export class StaticScores {
  /** Scores, `width` to a type: column by column, label by label. */
  scores = new Int16Array(0)
  readonly width: number
  readonly labels: number
  readonly #chain: Chain
  readonly #types: WordTypes
  readonly #columns: number
  #known = 0
  #era = 0

  /**
   * Makes an empty table.
   *
   * @param chain - The tagger's weights.
   * @param types - The word types.
   * @param columns - Places that a type can stand at.
   */
  constructor(chain: Chain, types: WordTypes, columns: number) {
    this.#chain = chain
    this.#types = types
    this.#columns = columns
    this.labels = chain.labels
    this.width = columns * chain.labels
  }

  /** Works out the scores of all types that are new. */
  update(): void {
    const types = this.#types
    if (this.#era !== types.era) {
      this.#era = types.era
      this.#known = 0
    }
    const need = types.count * this.width
    if (this.scores.length < need) {
      const bigger = new Int16Array(Math.max(need, this.scores.length * 2))
      bigger.set(this.scores)
      this.scores = bigger
    }
    for (let type = this.#known; type < types.count; type++) this.#fill(type)
    this.#known = types.count
  }

  #fill(type: number): void {
    const {scores, width} = this
    const {labels, mask, weights} = this.#chain
    const atoms = this.#types.atoms(type)
    scores.fill(0, type * width, (type + 1) * width)
    for (let column = 0; column < this.#columns; column++) {
      const to = type * width + column * labels
      for (const atom of atoms) {
        const from = (staticSlot(atom, column) & mask) * labels
        for (let l = 0; l < labels; l++) scores[to + l] = (scores[to + l] as number) + (weights[from + l] as number)
      }
    }
  }
}

/**
 * Hashes a word's feature as seen from a place.
 *
 * @param atom - The feature's hash.
 * @param column - The place.
 * @returns A signed 32-bit integer.
 */
export function staticSlot(atom: number, column: number): number {
  return mix(atom, column + 100)
}
