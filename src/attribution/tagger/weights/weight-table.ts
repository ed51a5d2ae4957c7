import {pack} from './score-pair.js'

/**
 * The scores of features, by the slot that each is hashed to.
 *
 * Most slots score nothing. A bitmap marks those that do, and only their scores are stored, in order of slots, one byte per
 * label. The whole table fits in the processor's cache, which is worth more than the cost of counting bits and unpacking bytes.
 */
export class SlotScores {
  /** Number of slots minus one: features are hashed to `hash & mask`. */
  readonly #mask: number
  readonly #labels: number
  /** Bitmap of the slots that score anything, 32 slots per number. */
  readonly #bits: Int32Array
  /** How many slots that score anything precede each group of 32. */
  readonly #before: Uint16Array
  /** The scores of those slots: two labels in the lower bytes of a number or four in all of them, first label highest. */
  readonly #scores: Int16Array | Int32Array
  /** Scores of labels 1 and 2 in the last sum, see {@link pack}. */
  first = 0
  /** Scores of labels 3 and 4, if there are that many. */
  second = 0

  /**
   * Packs scores.
   *
   * @param scores - Scores of each slot, `labels` signed bytes per slot; the number of slots is a power of two.
   * @param used - The slots that score anything, at most 65,535, in ascending order. Saves a scan of all slots, for which the
   * first parse would have to wait.
   */
  constructor(scores: Int8Array, labels: number, used: readonly number[]) {
    const slots = scores.length / labels
    this.#mask = slots - 1
    this.#labels = labels
    this.#bits = new Int32Array(Math.max(1, slots >> 5))
    this.#before = new Uint16Array(this.#bits.length)
    const kept: number[] = []
    let row = 0
    for (const slot of used) {
      while (row <= slot >> 5) this.#before[row++] = kept.length
      let all = 0
      for (let label = 0; label < labels; label++) all = (all << 8) | ((scores[slot * labels + label] as number) & 0xff)
      if (all === 0) continue
      this.#bits[slot >> 5] = (this.#bits[slot >> 5] as number) | (1 << (slot & 31))
      kept.push(all)
    }
    this.#before.fill(kept.length, row)
    // read, but masked out, for slots after the last that scores anything
    kept.push(0)
    this.#scores = labels === 4 ? Int32Array.from(kept) : Int16Array.from(kept)
  }

  /**
   * Sums the scores of features into `first` and, for four labels, `second`.
   *
   * @param count - The number of features.
   */
  sum(features: Int32Array, count: number): void {
    if (this.#labels === 4) this.#sumFour(features, count)
    else this.#sumTwo(features, count)
  }

  #sumTwo(features: Int32Array, count: number): void {
    const bits = this.#bits
    const before = this.#before
    const scores = this.#scores
    const mask = this.#mask
    let first = 0
    for (let i = 0; i < count; i++) {
      const slot = (features[i] as number) & mask
      const word = bits[slot >> 5] as number
      // about half of the slots looked up score nothing, so a branch would often be mispredicted
      const score = (scores[(before[slot >> 5] as number) + onesBelow(word, slot)] as number) & -((word >>> slot) & 1)
      first += pack(score >> 8, (score << 24) >> 24)
    }
    this.first = first
  }

  #sumFour(features: Int32Array, count: number): void {
    const bits = this.#bits
    const before = this.#before
    const scores = this.#scores
    const mask = this.#mask
    let first = 0
    let second = 0
    for (let i = 0; i < count; i++) {
      const slot = (features[i] as number) & mask
      const word = bits[slot >> 5] as number
      // about half of the slots looked up score nothing, so a branch would often be mispredicted
      const score = (scores[(before[slot >> 5] as number) + onesBelow(word, slot)] as number) & -((word >>> slot) & 1)
      first += pack(score >> 24, (score << 8) >> 24)
      second += pack((score << 16) >> 24, (score << 24) >> 24)
    }
    this.first = first
    this.second = second
  }
}

/** Counts the bits set in `word` below bit `place & 31`, adding them up in pairs, fours and eights. */
function onesBelow(word: number, place: number): number {
  let n = word & ((1 << place) - 1)
  n -= (n >>> 1) & 0x55555555
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
