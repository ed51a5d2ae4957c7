import type {ChainWeights} from '../../../languages/types/weights.js'
import {codeSteps, Decoder} from './packed.js'
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
    this.slots = unpack(packed)
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

/** What each slot scores for each label more than for the first: twice the largest step that is coded fits a byte. */
function unpack({slots, labels, counts, packed}: ChainWeights): SlotScores {
  const steps = new Int8Array(slots * labels)
  const used = codeSteps(new Decoder(packed, counts), steps, labels)
  const others = labels - 1
  // in place, since each slot's scores end before its steps do
  const scores = steps.subarray(0, slots * others)
  for (const slot of used) {
    const at = slot * labels
    const first = steps[at] as number
    for (let label = 1; label < labels; label++) scores[slot * others + label - 1] = (steps[at + label] as number) - first
  }
  return new SlotScores(scores, others, used)
}
