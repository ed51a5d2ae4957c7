import type {ChainWeights} from '../../language/weights.js'
import {Chain} from './chain.js'
import type {Context} from './context.js'
import {CUE_COLUMNS, CUE_REACH, cueFeatures, CueLabel} from './cue-features.js'
import {FUNCTION} from '../lists.js'
import type {CueTokens} from './role-features.js'
import {StaticScores} from './static-scores.js'
import {Shape, type WordTypes} from './word-types.js'

/** By how much, at least, a word must by itself be more of a cue than none to be looked at as the first of one, by its sort. */
const LEAST = {function: -1.35, listed: -0.1, unlisted: 0.45, capital: 0.4, sign: 0.8}

/** The same, with all around it, of a word that is not kept for the best labelling. */
const UNLIKELY = -6

/** Words after a likely one that may belong to the same cue. */
const TAIL = 4

/** Marks the words of cues: *said*, *according to*, *has repeatedly warned*. */
export class CueTagger {
  readonly #chain: Chain
  readonly #static: StaticScores
  readonly #types: WordTypes
  readonly #slots = new Int32Array(16)
  /** Of each type: 1 if it never begins a cue. */
  #never = new Uint8Array(0)
  #known = 0
  #era = 0
  #scores = new Int32Array(0)
  /** Of each token of the paragraph: 0 not looked at, 1 scored, 2 kept. */
  #state = new Uint8Array(0)

  /**
   * Makes a tagger.
   *
   * @param weights - What it has learned.
   * @param types - The word types.
   */
  constructor(weights: ChainWeights, types: WordTypes) {
    this.#chain = new Chain(weights)
    this.#types = types
    this.#static = new StaticScores(this.#chain, types, CUE_COLUMNS)
  }

  /** Works out what new word types score by themselves. */
  update(): void {
    const types = this.#types
    this.#static.update()
    if (this.#era !== types.era) {
      this.#era = types.era
      this.#known = 0
    }
    if (this.#never.length < types.count) {
      const more = new Uint8Array(types.count * 2)
      more.set(this.#never)
      this.#never = more
    }
    const {scores, width} = this.#static
    const L = this.#chain.labels
    for (let type = this.#known; type < types.count; type++) {
      const at = type * width + CUE_REACH * L
      const lead = Math.max(scores[at + 1] as number, scores[at + 2] as number) - (scores[at] as number)
      this.#never[type] = lead * this.#chain.scale < LEAST[sortOf(types, type)] ? 1 : 0
    }
    this.#known = types.count
  }

  /**
   * Finds the cues of a paragraph.
   *
   * @param context - The item's context.
   * @param from - The paragraph's first token.
   * @param to - The token after its last.
   * @returns The cues in order.
   */
  find(context: Context, from: number, to: number): CueTokens[] {
    const chain = this.#chain
    const count = to - from
    if (this.#state.length < count) {
      this.#state = new Uint8Array(count * 2)
      this.#scores = new Int32Array(count * 2 * chain.labels)
    }
    const state = this.#state.fill(0, 0, count)
    const scores = this.#scores
    const {types} = context
    for (let t = from; t < to; t++) if (!this.#never[types[t] as number]) this.#score(context, t, from, to)
    for (let t = from; t < to; t++) {
      if (state[t - from] === 0 || this.#lead(t - from) < UNLIKELY) continue
      state[t - from] = 2
      for (let tail = t + 1; tail < to && tail <= t + TAIL; tail++) {
        if (state[tail - from] === 0) this.#score(context, tail, from, to)
        if (this.#lead(tail - from) < UNLIKELY) break
        state[tail - from] = 2
      }
    }
    const cues: CueTokens[] = []
    for (let t = 0; t < count; t++) {
      if (state[t] !== 2) continue
      let end = t + 1
      while (end < count && state[end] === 2) end++
      this.#label(scores, t, end, count, from, cues)
      t = end
    }
    return cues
  }

  #lead(at: number): number {
    const scores = this.#scores
    const row = at * this.#chain.labels
    return (Math.max(scores[row + 1] as number, scores[row + 2] as number) - (scores[row] as number)) * this.#chain.scale
  }

  #score(context: Context, t: number, from: number, to: number): void {
    const {types} = context
    const {scores: known, width} = this.#static
    let a = 0
    let b = 0
    let c = 0
    const low = Math.max(from, t - CUE_REACH)
    const high = Math.min(to - 1, t + CUE_REACH)
    for (let p = low; p <= high; p++) {
      const column = (types[p] as number) * width + (p - t + CUE_REACH) * 3
      a += known[column] as number
      b += known[column + 1] as number
      c += known[column + 2] as number
    }
    const at = (t - from) * 3
    const scores = this.#scores
    scores[at] = a
    scores[at + 1] = b
    scores[at + 2] = c
    this.#chain.add(this.#slots, cueFeatures(context, t, from, to, this.#slots), scores, at)
    this.#state[t - from] = 1
  }

  /** Labels a stretch of likely words; those around it are none of a cue. */
  #label(scores: Int32Array, start: number, end: number, count: number, from: number, cues: CueTokens[]): void {
    const chain = this.#chain
    const L = chain.labels
    const stretch = scores.slice(start * L, end * L)
    const last = stretch.length - L
    for (let l = 0; l < L; l++) {
      if (start > 0) stretch[l] = (stretch[l] as number) + (chain.transitions[l] as number)
      if (end < count) stretch[last + l] = (stretch[last + l] as number) + (chain.transitions[l * L] as number)
    }
    const {labels, margins} = chain.decode(stretch, end - start)
    for (let t = 0; t < end - start; t++) {
      if (labels[t] !== CueLabel.begin) continue
      let to = t + 1
      while (to < end - start && labels[to] === CueLabel.inside) to++
      cues.push({from: from + start + t, to: from + start + to, margin: margins[t] as number})
      t = to - 1
    }
  }
}

function sortOf(types: WordTypes, type: number): keyof typeof LEAST {
  const lists = types.lists[type] as number
  const shape = types.shape[type] as number
  if (shape > Shape.initial && shape !== Shape.titled) return 'sign'
  if (lists & FUNCTION) return 'function'
  if (shape === Shape.lower || shape === Shape.titled) return lists ? 'listed' : 'unlisted'
  return shape === Shape.first && lists ? 'listed' : 'capital'
}
