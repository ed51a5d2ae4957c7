/** An entropy coder, seen from outside: a decoder returns each symbol, an encoder takes it. */
export interface Coder {
  /** Whether the symbols are known in advance, as they are to an encoder. */
  readonly knows: boolean
  /**
   * Codes one symbol.
   *
   * @param table - Index of the frequency table to use.
   * @param symbol - The symbol; a decoder ignores it.
   * @returns The symbol.
   */
  code(table: number, symbol: number): number
}

/** Bits per character of packed numbers. */
export const DIGIT_BITS = 6

/** The shares of all symbols add up to 1 << SHARE_BITS. */
export const SHARE_BITS = 12

/** The lower bound of the coder's state, which stays below 64 times this. */
export const LEAST_STATE = 1 << 18

/** Number of symbols in the alphabet. */
export const SYMBOLS = 64

const FIRST = 40
const BACKSLASH = 92

/** Writes a number of {@link DIGIT_BITS} bits as a character that needs no escaping in a string literal. */
export function digitOf(value: number): string {
  return String.fromCharCode(FIRST + value + (FIRST + value >= BACKSLASH ? 1 : 0))
}

function valueOf(code: number): number {
  return code - FIRST - (code > BACKSLASH ? 1 : 0)
}

/** Reads a symbol's frequency from its digit, a tiny floating-point number: three bits of mantissa, and an exponent. */
export function countOf(digit: number): number {
  return digit < 8 ? digit : (8 + (digit & 7)) << ((digit >> 3) - 1)
}

/** The share of each symbol in one table. */
export class Shares {
  readonly share = new Uint16Array(SYMBOLS)
  /** The sum of the shares of all lower symbols. */
  readonly before = new Uint16Array(SYMBOLS)
  /** The symbol for each part of the range. */
  readonly symbols = new Uint8Array(1 << SHARE_BITS)

  /** Distributes the range by frequency, one digit per symbol. Every symbol that occurs gets a share. */
  constructor(counts: string) {
    let total = 0
    let most = 0
    for (let i = 0; i < counts.length; i++) {
      const count = countOf(valueOf(counts.charCodeAt(i)))
      total += count
      if (count > countOf(valueOf(counts.charCodeAt(most)))) most = i
    }
    let left = 1 << SHARE_BITS
    for (let i = 0; i < counts.length; i++) {
      const count = countOf(valueOf(counts.charCodeAt(i)))
      left -= this.share[i] = count && Math.max(1, Math.floor((count << SHARE_BITS) / total))
    }
    this.share[most] = (this.share[most] as number) + left
    for (let i = 0, at = 0; i < SYMBOLS; i++) {
      this.before[i] = at
      this.symbols.fill(i, at, (at += this.share[i] as number))
    }
  }
}

/**
 * Decodes symbols packed by asymmetric numeral systems (ANS): the lower bits of the state identify the symbol, and its share
 * determines how many bits it took.
 *
 * It uses integers only and no loop over bits, since the first parse waits for it.
 */
export class Decoder implements Coder {
  readonly knows = false
  readonly #packed: string
  /** The shares of all tables, one after another; the same goes for the next two. */
  readonly #share: Uint16Array
  readonly #before: Uint16Array
  readonly #symbols: Uint8Array
  #next = 0
  #state = 0

  /**
   * Starts to decode.
   *
   * @param counts - The frequency of each symbol, one digit each, for each table; tables are separated by spaces.
   */
  constructor(packed: string, counts: string) {
    const tables = counts.split(' ')
    this.#packed = packed
    this.#share = new Uint16Array(tables.length * SYMBOLS)
    this.#before = new Uint16Array(tables.length * SYMBOLS)
    this.#symbols = new Uint8Array(tables.length << SHARE_BITS)
    for (const [table, each] of tables.entries()) {
      const {share, before, symbols} = new Shares(each)
      this.#share.set(share, table * SYMBOLS)
      this.#before.set(before, table * SYMBOLS)
      this.#symbols.set(symbols, table << SHARE_BITS)
    }
    while (this.#next < 4) this.#state = (this.#state << DIGIT_BITS) | valueOf(packed.charCodeAt(this.#next++))
  }

  code(table: number): number {
    const part = this.#state & ((1 << SHARE_BITS) - 1)
    const symbol = this.#symbols[(table << SHARE_BITS) + part] as number
    const at = table * SYMBOLS + symbol
    let state = (this.#share[at] as number) * (this.#state >> SHARE_BITS) + part - (this.#before[at] as number)
    while (state < LEAST_STATE && this.#next < this.#packed.length) state = (state << DIGIT_BITS) | valueOf(this.#packed.charCodeAt(this.#next++))
    this.#state = state
    return symbol
  }
}

/** The tables of gaps and of label sets. The tables of steps follow, four to a label. */
const GAP = 0
const LABELS = 1
const STEP = 2

/** The largest step in size, and the offset of coded steps: symbol 0 stands for minus this many. */
export const MOST_STEPS = 31

/**
 * Codes the steps of all slots: for each slot that has any, its distance from the last one, the set of labels with a step, and
 * the steps.
 *
 * @param steps - The steps, `labels` numbers per slot, at most 5; a decoder fills them in.
 * @returns The slots that have any steps, in ascending order.
 */
export function codeSteps(coder: Coder, steps: Int8Array, labels: number): number[] {
  const slots: number[] = []
  for (let at = 0; ; at += labels) {
    at += codeGap(coder, steps, at, labels) * labels
    if (at >= steps.length) return slots
    slots.push(at / labels)
    let used = 0
    if (coder.knows) for (let label = 0; label < labels; label++) if (steps[at + label]) used |= 1 << label
    used = coder.code(LABELS, used)
    let last = (used & (used - 1)) === 0 ? 0 : 1
    for (let label = 0; label < labels; label++) {
      if (((used >> label) & 1) === 0) continue
      const step = coder.code(STEP + label * 4 + last, (steps[at + label] as number) + MOST_STEPS) - MOST_STEPS
      steps[at + label] = step
      last = step < 0 ? 2 : 3
    }
  }
}

function codeGap(coder: Coder, steps: Int8Array, at: number, labels: number): number {
  let next = at
  if (coder.knows) while (next < steps.length && !steps[next]) next++
  const gap = Math.floor((next - at) / labels)
  for (let coded = 0; ; coded += SYMBOLS - 1) {
    const symbol = coder.code(GAP, Math.min(SYMBOLS - 1, gap - coded))
    if (symbol < SYMBOLS - 1) return coded + symbol
  }
}
