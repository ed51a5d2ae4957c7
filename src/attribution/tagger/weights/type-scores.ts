import type {Chain} from './chain.js'
import {mix, type WordTypes} from '../word-types.js'

/**
 * The context-free scores of word types for the labels of the tokens around them, computed once per type.
 *
 * A column is the position of a type relative to the token being labelled.
 */
export class StaticScores {
  /** Scores, `width` numbers per type: column by column, two labels to a number, then the caller's own columns. */
  scores = new Int32Array(0)
  readonly width: number
  readonly #chain: Chain
  readonly #types: WordTypes
  readonly #columns: number
  #known = 0
  #era = 0

  /**
   * @param columns - Number of positions.
   * @param more - Number of extra columns after the scores, for the caller's use.
   */
  constructor(chain: Chain, types: WordTypes, columns: number, more = 0) {
    this.#chain = chain
    this.#types = types
    this.#columns = columns
    this.width = columns * chain.width + more
  }

  /** Scores new types. */
  update(): void {
    const types = this.#types
    if (this.#era !== types.era) {
      this.#era = types.era
      this.#known = 0
    }
    const need = types.count * this.width
    if (this.scores.length < need) {
      const bigger = new Int32Array(Math.max(need, this.scores.length * 2))
      bigger.set(this.scores)
      this.scores = bigger
    }
    for (let type = this.#known; type < types.count; type++) this.#fill(type)
    this.#known = types.count
  }

  #fill(type: number): void {
    const {scores, width} = this
    const {width: numbers, slots} = this.#chain
    const atoms = this.#types.atoms(type)
    const features = new Int32Array(atoms.length)
    for (let column = 0; column < this.#columns; column++) {
      for (let i = 0; i < atoms.length; i++) features[i] = staticSlot(atoms[i] as number, column)
      slots.sum(features, features.length)
      const to = type * width + column * numbers
      scores[to] = slots.first
      if (numbers === 2) scores[to + 1] = slots.second
    }
  }
}

/** Hashes a word's feature at a position. */
export function staticSlot(atom: number, column: number): number {
  return mix(atom, column + 100)
}
