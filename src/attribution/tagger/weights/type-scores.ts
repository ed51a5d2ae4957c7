import type {Chain} from './chain.js'
import {mix, type WordTypes} from '../word-types.js'

/**
 * What a word type scores by itself for the labels of tokens around it, worked out once a type.
 *
 * A column is one place that a type can stand at, seen from the token that is labelled.
 */
export class StaticScores {
  /** Scores, `width` numbers to a type: column by column, two labels to a number, and room for what else is known of it. */
  scores = new Int32Array(0)
  readonly width: number
  readonly #chain: Chain
  readonly #types: WordTypes
  readonly #columns: number
  #known = 0
  #era = 0

  /**
   * Makes an empty table.
   *
   * @param columns - Places that a type can stand at.
   * @param more - Numbers of a row behind its scores, for the caller's use.
   */
  constructor(chain: Chain, types: WordTypes, columns: number, more = 0) {
    this.#chain = chain
    this.#types = types
    this.#columns = columns
    this.width = columns * chain.width + more
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

/** Hashes a word's feature as seen from a place. */
export function staticSlot(atom: number, column: number): number {
  return mix(atom, column + 100)
}
