/** What a coder goes through: a decoder gives each symbol, an encoder takes it. */
export interface Coder {
  /** Whether it knows the symbols, as an encoder does. */
  readonly knows: boolean
  /**
   * Codes one symbol.
   *
   * @param table - How often which symbol stands here.
   * @param symbol - The symbol, of which a decoder knows nothing.
   * @returns The symbol.
   */
  code(table: number, symbol: number): number
}

/** Bits of a character of packed numbers. */
export const DIGIT_BITS = 6

/** The shares of symbols add up to 1 of these bits. */
export const SHARE_BITS = 12

/** A coder's state is kept from this up to 64 times as much. */
export const LEAST_STATE = 1 << 18

/** Symbols are below it. */
export const SYMBOLS = 64

const FIRST = 40
const BACKSLASH = 92

/** Writes a number of {@link DIGIT_BITS} bits as a character that a string in code need not escape. */
export function digitOf(value: number): string {
  return String.fromCharCode(FIRST + value + (FIRST + value >= BACKSLASH ? 1 : 0))
}

function valueOf(code: number): number {
  return code - FIRST - (code > BACKSLASH ? 1 : 0)
}

/** Reads how often a symbol stands, from its digit: three bits of it, and how far they are shifted. */
export function countOf(digit: number): number {
  return digit < 8 ? digit : (8 + (digit & 7)) << ((digit >> 3) - 1)
}

/** What share of 1 the symbols of one place have. */
export class Shares {
  readonly share = new Uint16Array(SYMBOLS)
  /** The sum of the shares before. */
  readonly before = new Uint16Array(SYMBOLS)
  /** The symbol that a part of 1 belongs to. */
  readonly symbols = new Uint8Array(1 << SHARE_BITS)

  /** Shares out 1 by counts, a digit to a symbol; each that is counted has something. */
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
 * Decodes symbols that asymmetric numeral systems packed: the state's lower bits say which symbol it is, and its share how
 * many bits it took.
 *
 * In whole numbers all the way and without a loop for each bit, since the first parse waits for it.
 */
export class Decoder implements Coder {
  readonly knows = false
  readonly #packed: string
  /** The shares of all tables, one behind the other; likewise below. */
  readonly #share: Uint16Array
  readonly #before: Uint16Array
  readonly #symbols: Uint8Array
  #next = 0
  #state = 0

  /**
   * Begins to decode.
   *
   * @param counts - How often each symbol stands, a digit each, for each table; tables are apart by spaces.
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

/** The tables of gaps and of sets of labels; those of steps follow, four to a label. */
const GAP = 0
const LABELS = 1
const STEP = 2

/** The step that symbol 0 stands for is this many below none. */
export const MOST_STEPS = 31

/**
 * Codes the steps of all slots: how far on the next slot is that has any, which labels have any there, and how many.
 *
 * @param steps - The steps, `labels` numbers to a slot, at most 5; a decoder puts them there.
 * @returns The slots that have any, in ascending order.
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
