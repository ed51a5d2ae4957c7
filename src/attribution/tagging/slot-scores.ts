/** How many bits of a byte are set. */
const ONES = Uint8Array.from({length: 256}, (_, byte) => byte.toString(2).replaceAll('0', '').length)

/**
 * What features score, by the slot that each is hashed to.
 *
 * Most slots score nothing. A bit says which do, and only those are kept, side by side in the order of their slots: the
 * whole is small enough to stay in the processor's cache, which is worth more than the few steps that counting bits takes.
 */
export class SlotScores {
  /** Slots less one: features are hashed to `hash & mask`. */
  readonly #mask: number
  readonly #width: number
  /** Whether a slot scores anything, 8 slots to a byte. */
  readonly #bits: Uint8Array
  /** How many slots before those 8 do. */
  readonly #before: Uint16Array
  /** What those that do score, `width` numbers to a slot. */
  readonly #scores: Int32Array
  /** The first number of the last sum. */
  first = 0
  /** The second one, where there are two. */
  second = 0

  /**
   * Packs scores.
   *
   * @param scores - What each slot scores, `width` numbers to it; there are a power of two of slots, and at most 65,535 score anything.
   * @param width - 1 or 2.
   */
  constructor(scores: Int32Array, width: number) {
    const slots = scores.length / width
    this.#mask = slots - 1
    this.#width = width
    this.#bits = new Uint8Array(Math.max(1, slots >> 3))
    this.#before = new Uint16Array(this.#bits.length)
    const kept: number[] = []
    for (let slot = 0; slot < slots; slot++) {
      if ((slot & 7) === 0) this.#before[slot >> 3] = kept.length / width
      const own = scores.subarray(slot * width, (slot + 1) * width)
      if (!own.some((score) => score !== 0)) continue
      this.#bits[slot >> 3] = (this.#bits[slot >> 3] as number) | (1 << (slot & 7))
      kept.push(...own)
    }
    this.#scores = Int32Array.from(kept)
  }

  /**
   * Sums up what features score: leaves it in `first` and, where a slot has two numbers, in `second`.
   *
   * @param features - Hashes of features.
   * @param count - How many of them there are.
   */
  sum(features: Int32Array, count: number): void {
    const bits = this.#bits
    const before = this.#before
    const scores = this.#scores
    const mask = this.#mask
    const width = this.#width
    let first = 0
    let second = 0
    if (width === 2) {
      for (let i = 0; i < count; i++) {
        const slot = (features[i] as number) & mask
        const byte = bits[slot >> 3] as number
        const bit = 1 << (slot & 7)
        if ((byte & bit) === 0) continue
        const at = ((before[slot >> 3] as number) + (ONES[byte & (bit - 1)] as number)) << 1
        first += scores[at] as number
        second += scores[at + 1] as number
      }
    } else {
      for (let i = 0; i < count; i++) {
        const slot = (features[i] as number) & mask
        const byte = bits[slot >> 3] as number
        const bit = 1 << (slot & 7)
        if ((byte & bit) !== 0) first += scores[(before[slot >> 3] as number) + (ONES[byte & (bit - 1)] as number)] as number
      }
    }
    this.first = first
    this.second = second
  }
}
