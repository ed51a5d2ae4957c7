import type {ChainWeights} from '../../../languages/types/weights.js'
import {SlotScores} from './weight-table.js'
import {type Labelling, sweep3, sweep5} from './viterbi.js'

/** A linear-chain tagger's weights, unpacked: what each label scores more than the first, *none*, two labels to a number. */
export class Chain {
  readonly labels: number
  /** Numbers that the scores of a token take: labels 1 and 2 stand in the first, 3 and 4 in the second. */
  readonly width: number
  /** What features score. */
  readonly slots: SlotScores
  /** What a step is worth. */
  readonly scale: number
  /** Scores from label to label, row by row, in steps too. */
  readonly transitions: Int32Array
  readonly #found: Labelling = {labels: new Uint8Array(0), margins: new Float32Array(0), likeliest: 0, cost: 0}
  #forward = new Int32Array(0)

  /**
   * Unpacks weights.
   *
   * @param packed - The weights as a language ships them; of 3 or of 5 labels.
   */
  constructor(packed: ChainWeights) {
    this.labels = packed.labels
    this.width = (packed.labels - 1) >> 1
    this.scale = packed.scale
    this.transitions = Int32Array.from(packed.transitions, (score) => Math.round(score / packed.scale))
    this.slots = new SlotScores(unpack(packed), packed.labels - 1)
  }

  /**
   * Finds the best labels of a row of tokens, and by how much each beats the best row that has another there.
   *
   * @param scores - Scores of labels, `width` numbers to a token.
   * @returns The labels, or nothing if all are *none*; the next call overwrites them.
   */
  decode(scores: Int32Array, count: number): Labelling | undefined {
    const found = this.#found
    if (found.labels.length < count) {
      found.labels = new Uint8Array(count * 2)
      found.margins = new Float32Array(count * 2)
      this.#forward = new Int32Array(count * 2 * this.labels)
    }
    const sweep = this.labels === 3 ? sweep3 : sweep5
    return count > 0 && sweep(scores, count, this.transitions, this.#forward, this.scale, found) ? found : undefined
  }
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

/** What each slot scores for each label more than for the first: twice the largest step that one digit can tell fits a byte. */
function unpack({slots, labels, gaps, steps}: ChainWeights): Int8Array {
  const values = new Uint8Array(128)
  for (const [value, digit] of [...packingDigits()].entries()) values[digit.charCodeAt(0)] = value
  const others = labels - 1
  const weights = new Int8Array(slots * others)
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
    const step = (values[steps.charCodeAt(i)] as number) - ZERO
    const label = at % labels
    const slot = ((at - label) / labels) * others
    if (label > 0) weights[slot + label - 1] = (weights[slot + label - 1] as number) + step
    else for (let other = 0; other < others; other++) weights[slot + other] = (weights[slot + other] as number) - step
  }
  return weights
}
