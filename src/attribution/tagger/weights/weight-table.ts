import {pack} from './score-pair.js'

/**
 * What features score, by the slot that each is hashed to.
 *
 * Most slots score nothing. A bit says which do, and only those are kept, side by side in the order of their slots, a byte
 * to a label: the whole is small enough to stay in the processor's cache, which is worth more than the few steps that
 * counting bits and taking bytes apart cost.
 */
export class SlotScores {
  /** Slots less one: features are hashed to `hash & mask`. */
  readonly #mask: number
  readonly #labels: number
  /** Whether a slot scores anything, 32 slots to a number. */
  readonly #bits: Int32Array
  /** How many slots before those 32 do. */
  readonly #before: Uint16Array
  /** What those that do score: two labels in the lower bytes of a number, or four in all of them, the first one highest. */
  readonly #scores: Int16Array | Int32Array
  /** What labels 1 and 2 score in the last sum, see {@link pack}. */
  first = 0
  /** What labels 3 and 4 score, where there are so many. */
  second = 0

  /**
   * Packs scores.
   *
   * @param scores - What each slot scores for each label, `labels` numbers to it, each of them a signed byte; there are a power of two of slots.
   * @param used - The slots that score anything, at most 65,535, in ascending order: the first parse waits for this, and most score nothing.
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
    // the place of a last slot that scores nothing
    kept.push(0)
    this.#scores = labels === 4 ? Int32Array.from(kept) : Int16Array.from(kept)
  }

  /**
   * Sums up what features score: leaves it in `first` and, where there are four labels, in `second`.
   *
   * @param count - How many of them there are.
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
      // about every second slot scores nothing: a branch on that would be foretold wrong too often
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
      // about every second slot scores nothing: a branch on that would be foretold wrong too often
      const score = (scores[(before[slot >> 5] as number) + onesBelow(word, slot)] as number) & -((word >>> slot) & 1)
      first += pack(score >> 24, (score << 8) >> 24)
      second += pack((score << 16) >> 24, (score << 24) >> 24)
    }
    this.first = first
    this.second = second
  }
}

/** How many of a number's bits below a place, which is taken by its last five bits, are set: added up in pairs, fours and eights. */
function onesBelow(word: number, place: number): number {
  let n = word & ((1 << place) - 1)
  n -= (n >>> 1) & 0x55555555
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
