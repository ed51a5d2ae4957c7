import type {ChainWeights} from '../../../languages/types/weights.js'
import {codeSteps, Decoder} from './packed.js'
import {SlotScores} from './weight-table.js'
import {type Labelling, sweep3, sweep5} from './viterbi.js'

/** The unpacked weights of a linear-chain tagger: scores of each label relative to the first, *none*, two labels to a number. */
export class Chain {
  readonly labels: number
  /** How many numbers hold the scores of a token: one for labels 1 and 2, another for labels 3 and 4. */
  readonly width: number
  /** Scores of features. */
  readonly slots: SlotScores
  /** The value of one quantization step. */
  readonly scale: number
  /** Scores of transitions from label to label, row by row, also in steps. */
  readonly transitions: Int32Array
  readonly #found: Labelling = {labels: new Uint8Array(0), margins: new Float32Array(0), likeliest: 0, cost: 0}
  #forward = new Int32Array(0)

  /**
   * Unpacks weights.
   *
   * @param packed - The weights as shipped with a language, for 3 or 5 labels.
   */
  constructor(packed: ChainWeights) {
    this.labels = packed.labels
    this.width = (packed.labels - 1) >> 1
    this.scale = packed.scale
    this.transitions = Int32Array.from(packed.transitions, (score) => Math.round(score / packed.scale))
    this.slots = unpack(packed)
  }

  /**
   * Finds the best labels for a sequence of tokens, and by how much each beats the best sequence with another label at that
   * token.
   *
   * @param scores - Scores of labels, `width` numbers per token.
   * @returns The labels, or undefined if all are *none*; the next call overwrites them.
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

/** Computes the scores of each slot relative to the first label. They fit a signed byte: a coded step is at most 31 in size. */
function unpack({slots, labels, counts, packed}: ChainWeights): SlotScores {
  const steps = new Int8Array(slots * labels)
  const used = codeSteps(new Decoder(packed, counts), steps, labels)
  const others = labels - 1
  // in place: a score is never written beyond the step being read
  const scores = steps.subarray(0, slots * others)
  for (const slot of used) {
    const at = slot * labels
    const first = steps[at] as number
    for (let label = 1; label < labels; label++) scores[slot * others + label - 1] = (steps[at + label] as number) - first
  }
  return new SlotScores(scores, others, used)
}
