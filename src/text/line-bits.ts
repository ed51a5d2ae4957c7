import {Char, charClass, isWordClass} from './characters.js'
import {isSpace} from './span.js'

/**
 * What stands in a line, as bits that are gathered in one pass while lines are read. A pattern that needs a sign is
 * tried only on lines that have it.
 */
export const Fact = {
  /** A letter or figure. */
  word: 1,
  /** A sign that a word can go on after: an apostrophe, a hyphen, a control character. */
  joining: 2,
  /** A space, U+0020. */
  space: 4,
  /** A lower-case letter; here and below, the value of `Shape` for the same. */
  lower: 8,
  /** A capital. */
  upper: 16,
  /** A digit. */
  digit: 32,
  /** A control character other than white space. */
  control: 1024,
  /** A tab. */
  tab: 2048,
  /** White space that a passage folds: other than a space, or more than one. */
  odd: 1 << 16,
  /** `(` or `[`. */
  open: 1 << 17,
  /** `)` or `]`. */
  close: 1 << 18,
  slash: 1 << 19,
  colon: 1 << 20,
  semicolon: 1 << 21,
  comma: 1 << 22,
  /** A full stop, question or exclamation mark, or ellipsis. */
  stop: 1 << 23,
  copyright: 1 << 24,
  /** An at sign. */
  at: 1 << 25,
  /** A bar, middle dot or bullet. */
  bar: 1 << 26,
  /** A dash or hyphen. */
  dash: 1 << 27,
  /** Any code unit; so that no fact of one is 0. */
  any: 1 << 30
} as const

const facts = new Int32Array(0x10000)

/**
 * Tells what a code unit adds to the facts of a line.
 *
 * @param code - A UTF-16 code unit.
 * @returns Bits of {@link Fact}.
 */
export function factsOf(code: number): number {
  const known = facts[code] as number
  return known === 0 ? learnFacts(code) : known
}

/**
 * Gathers the facts of a line that is held by itself.
 *
 * @param text - The input.
 * @param start - First code unit of the line.
 * @param end - Code unit after its last.
 * @returns Bits of {@link Fact}, those of white space aside.
 */
export function gatherFacts(text: string, start: number, end: number): number {
  let seen = 0
  for (let i = start; i < end; i++) seen |= factsOf(text.charCodeAt(i))
  return seen
}

const signs: ReadonlyMap<number, number> = new Map([
  [0x2f, Fact.slash],
  [0x3a, Fact.colon],
  [0x3b, Fact.semicolon],
  [0x2c, Fact.comma],
  [0xa9, Fact.copyright],
  [0x40, Fact.at],
  [0x7c, Fact.bar],
  [0xb7, Fact.bar],
  [0x2022, Fact.bar],
  [0x20, Fact.space],
  [9, Fact.tab]
])

const kinds: Partial<Record<number, number>> = {
  [Char.lower]: Fact.lower,
  [Char.upper]: Fact.upper,
  [Char.digit]: Fact.digit,
  [Char.apostrophe]: Fact.joining,
  [Char.hyphen]: Fact.joining | Fact.dash,
  [Char.dash]: Fact.dash,
  [Char.stop]: Fact.stop,
  [Char.open]: Fact.open,
  [Char.close]: Fact.close
}

function learnFacts(code: number): number {
  const kind = charClass(code)
  let bits = Fact.any | (signs.get(code) ?? 0) | (kinds[kind] ?? 0)
  if (isWordClass(kind)) bits |= Fact.word
  if (isSpace(code) && code !== 0x20) bits |= Fact.odd
  if (code < 0x20 && !isSpace(code)) bits |= Fact.control | Fact.joining
  facts[code] = bits
  return bits
}
