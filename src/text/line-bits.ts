import {Char, charClass, isWordClass} from './characters.js'
import {isSpace} from './span.js'

/**
 * The characters that occur in a line, as bits collected in one pass while lines are read. A pattern that needs a character is
 * tried only on lines that contain it.
 */
export const enum LineBit {
  /** A letter or digit. */
  word = 1,
  /** A character that does not end the word around it: an apostrophe, hyphen or control character. */
  joining = 2,
  /** A space, U+0020. */
  space = 4,
  /** A lower-case letter. This bit, `upper`, `digit`, `control` and `tab` have the same values as in `LineShape`. */
  lower = 8,
  /** A capital. */
  upper = 16,
  /** A digit. */
  digit = 32,
  /** A control character other than white space. */
  control = 1024,
  /** A tab. */
  tab = 2048,
  /** White space that a passage folds: any other than a single space. */
  odd = 1 << 16,
  /** `(` or `[`. */
  open = 1 << 17,
  /** `)` or `]`. */
  close = 1 << 18,
  slash = 1 << 19,
  colon = 1 << 20,
  semicolon = 1 << 21,
  comma = 1 << 22,
  /** A full stop, question or exclamation mark, or ellipsis. */
  stop = 1 << 23,
  copyright = 1 << 24,
  /** An at sign. */
  at = 1 << 25,
  /** A bar, middle dot or bullet. */
  bar = 1 << 26,
  /** A dash or hyphen. */
  dash = 1 << 27,
  /** Belongs to a page break. Set from the lines around it, not from any character. */
  pageHead = 1 << 28,
  /** Set for every code unit, so that 0 in the table means “not computed yet”. */
  any = 1 << 30
}

const facts = new Int32Array(0x10000)

/** Returns the bits that a code unit contributes to its line. */
export function lineBitsOf(code: number): number {
  const known = facts[code] as number
  return known === 0 ? learnFacts(code) : known
}

/**
 * Collects the bits of a line that {@link readLines} did not read.
 *
 * @returns Bits of {@link LineBit}; `odd` does not cover runs of spaces.
 */
export function gatherLineBits(text: string, start: number, end: number): number {
  let seen = 0
  for (let i = start; i < end; i++) seen |= lineBitsOf(text.charCodeAt(i))
  return seen
}

const signs: ReadonlyMap<number, number> = new Map([
  [0x2f, LineBit.slash],
  [0x3a, LineBit.colon],
  [0x3b, LineBit.semicolon],
  [0x2c, LineBit.comma],
  [0xa9, LineBit.copyright],
  [0x40, LineBit.at],
  [0x7c, LineBit.bar],
  [0xb7, LineBit.bar],
  [0x2022, LineBit.bar],
  [0x20, LineBit.space],
  [9, LineBit.tab]
])

const kinds: Partial<Record<number, number>> = {
  [Char.lower]: LineBit.lower,
  [Char.upper]: LineBit.upper,
  [Char.digit]: LineBit.digit,
  [Char.apostrophe]: LineBit.joining,
  [Char.hyphen]: LineBit.joining | LineBit.dash,
  [Char.dash]: LineBit.dash,
  [Char.stop]: LineBit.stop,
  [Char.open]: LineBit.open,
  [Char.close]: LineBit.close
}

function learnFacts(code: number): number {
  const kind = charClass(code)
  let bits = LineBit.any | (signs.get(code) ?? 0) | (kinds[kind] ?? 0)
  if (isWordClass(kind)) bits |= LineBit.word
  if (isSpace(code) && code !== 0x20) bits |= LineBit.odd
  if (code < 0x20 && !isSpace(code)) bits |= LineBit.control | LineBit.joining
  facts[code] = bits
  return bits
}
