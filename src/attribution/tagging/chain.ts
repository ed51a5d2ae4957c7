import type {ChainWeights} from '../../language/weights.js'
import {sweep3, sweep5} from './sweep.js'

/** A linear-chain tagger's weights, unpacked. */
export class Chain {
  readonly labels: number
  /** Slots less one: features are hashed to `hash & mask`. */
  readonly mask: number
  /** Score of label `l` for slot `s` at `s * labels + l`, in steps of {@link scale}. */
  readonly weights: Int8Array
  /** What a step is worth. */
  readonly scale: number
  /** Scores from label to label, in steps too. */
  readonly transitions: Int32Array

  /**
   * Unpacks weights.
   *
   * @param packed - The weights as a language ships them.
   */
  constructor(packed: ChainWeights) {
    this.labels = packed.labels
    this.mask = packed.slots - 1
    this.scale = packed.scale
    this.transitions = Int32Array.from(packed.transitions, (score) => Math.round(score / packed.scale))
    this.weights = unpack(packed)
  }

  /**
   * Adds what slots score to a token's labels.
   *
   * @param slots - Hashes of features.
   * @param count - How many of them there are.
   * @param scores - Scores of labels, token by token.
   * @param at - Where the token's begin.
   */
  add(slots: Int32Array, count: number, scores: Int32Array, at: number): void {
    const {labels, mask, weights} = this
    if (labels === 5) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      for (let i = 0; i < count; i++) {
        const from = ((slots[i] as number) & mask) * 5
        a += weights[from] as number
        b += weights[from + 1] as number
        c += weights[from + 2] as number
        d += weights[from + 3] as number
        e += weights[from + 4] as number
      }
      scores[at] = (scores[at] as number) + a
      scores[at + 1] = (scores[at + 1] as number) + b
      scores[at + 2] = (scores[at + 2] as number) + c
      scores[at + 3] = (scores[at + 3] as number) + d
      scores[at + 4] = (scores[at + 4] as number) + e
      return
    }
    for (let l = 0; l < labels; l++) {
      let sum = scores[at + l] as number
      for (let i = 0; i < count; i++) sum += weights[((slots[i] as number) & mask) * labels + l] as number
      scores[at + l] = sum
    }
  }

  /**
   * Finds the best labels of a row of tokens, and by how much each beats the best row that has another there.
   *
   * @param scores - Scores of labels, token by token.
   * @param count - Tokens.
   * @returns The best label of each token, and the score that any other label there would cost; the room is used again.
   */
  decode(scores: Int32Array, count: number): {labels: Uint8Array; margins: Float32Array} {
    const L = this.labels
    const {transitions} = this
    makeRoom(count * L)
    const {forward, backward, labels, margins} = scratch
    if (count === 0) return scratch
    if (L === 3) sweep3(scores, count, transitions, forward, backward)
    else sweep5(scores, count, transitions, forward, backward)
    for (let t = 0; t < count; t++) {
      const at = t * L
      let best = -Infinity
      let second = -Infinity
      let label = 0
      for (let l = 0; l < L; l++) {
        const score = (forward[at + l] as number) + (backward[at + l] as number)
        if (score > best) {
          second = best
          best = score
          label = l
        } else if (score > second) second = score
      }
      labels[t] = label
      margins[t] = (best - second) * this.scale
    }
    return scratch
  }

  /**
   * Finds, after {@link decode}, the token where a label that the best row has nowhere costs least.
   *
   * @param label - The label.
   * @param count - Tokens.
   * @returns The token, and what the label costs there.
   */
  cheapest(label: number, count: number): {token: number; cost: number} {
    const L = this.labels
    const {forward, backward} = scratch
    let token = 0
    let most = -Infinity
    let best = -Infinity
    for (let l = 0; l < L; l++) best = Math.max(best, (forward[l] as number) + (backward[l] as number))
    for (let t = 0; t < count; t++) {
      const score = (forward[t * L + label] as number) + (backward[t * L + label] as number)
      if (score > most) {
        most = score
        token = t
      }
    }
    return {token, cost: (best - most) * this.scale}
  }
}

/** Results of the last decoding; the next one overwrites them. */
const scratch = {
  forward: new Int32Array(0),
  backward: new Int32Array(0),
  labels: new Uint8Array(0),
  margins: new Float32Array(0)
}

function makeRoom(size: number): void {
  if (scratch.forward.length >= size) return
  scratch.forward = new Int32Array(size * 2)
  scratch.backward = new Int32Array(size * 2)
  scratch.labels = new Uint8Array(size * 2)
  scratch.margins = new Float32Array(size * 2)
}

/** The characters that numbers are packed in: printable ones that a string in code need not escape, by their value. */
const DIGITS = /[^'"\\]/u
const FIRST = 33
const LAST = 126

/** A digit below this ends a number; one from it on says that more follow. */
export const RADIX = 45

/** The character of step 0. */
export const ZERO = 45

/**
 * Lists the characters that numbers are packed in.
 *
 * @returns The characters, each standing for its index.
 */
export function packingDigits(): string {
  let digits = ''
  for (let code = FIRST; code <= LAST; code++) {
    const digit = String.fromCharCode(code)
    if (DIGITS.test(digit)) digits += digit
  }
  return digits
}

function unpack({slots, labels, gaps, steps}: ChainWeights): Int8Array {
  const values = new Uint8Array(128)
  for (const [value, digit] of [...packingDigits()].entries()) values[digit.charCodeAt(0)] = value
  const weights = new Int8Array(slots * labels)
  let at = -1
  let next = 0
  for (let i = 0; i < steps.length; i++) {
    let gap = 0
    let worth = 1
    let digit = values[gaps.charCodeAt(next++)] as number
    while (digit >= RADIX) {
      gap += (digit - RADIX) * worth
      worth *= RADIX
      digit = values[gaps.charCodeAt(next++)] as number
    }
    at += gap + digit * worth
    weights[at] = (values[steps.charCodeAt(i)] as number) - ZERO
  }
  return weights
}
