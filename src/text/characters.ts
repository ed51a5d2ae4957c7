/** The tokenizer's character classes. Those of word characters are consecutive, see {@link isWordClass}. */
export const enum Char {
  other = 0,
  space = 1,
  lower = 2,
  upper = 3,
  digit = 4,
  /** A straight or curly apostrophe or single quotation mark. */
  apostrophe = 5,
  /** A quotation mark other than the apostrophe-like single ones. */
  mark = 6,
  hyphen = 7,
  dash = 8,
  stop = 9,
  comma = 10,
  newline = 11,
  open = 12,
  close = 13,
  backtick = 14,
  surrogate = 15
}

const UNKNOWN = 0xff
/** The class of each code unit, computed on first use. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

const size = 0x2100
const lowered = new Uint16Array(size)
for (let code = 0; code < size; code++) {
  lowered[code] = code
  if (code < 0x590 && code !== 0x130) lowered[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

const put = (characters: string, kind: number): void => {
  for (const c of characters) classes[c.charCodeAt(0)] = kind
}
classes.fill(Char.other, 0x2000, size)
classes.fill(Char.space, 0x2000, 0x200b)
put('\u202f\u205f\u1680', Char.space)
put('\n\r\u2028\u2029', Char.newline)
put("'’‘‛", Char.apostrophe)
put('"“”„‟«»‹›‚「」『』', Char.mark)
put('-\u2010\u2011', Char.hyphen)
put('\u2012–—―', Char.dash)
put('.!?…。！？', Char.stop)
put(',;:', Char.comma)
put('([', Char.open)
put(')]', Char.close)
put('`', Char.backtick)
classes.fill(Char.surrogate, 0xd800, 0xe000)

const letter = /\p{L}|\p{M}/u
const upper = /\p{Lu}/u
const digit = /\p{Nd}/u
const space = /\s/u

/**
 * Returns the class of a code unit.
 *
 * @param code - A UTF-16 code unit, or NaN past the end of a text.
 */
export function charClass(code: number): number {
  if (!(code <= 0xffff)) return Char.other
  const known = classes[code] as number
  return known === UNKNOWN ? learnClass(code) : known
}

/** Returns whether a class is that of a letter or digit. */
export function isWordClass(kind: number): boolean {
  return kind >= Char.lower && kind <= Char.digit
}

function learnClass(code: number): number {
  const c = String.fromCharCode(code)
  let kind: number = Char.other
  if (upper.test(c)) kind = Char.upper
  else if (letter.test(c)) kind = Char.lower
  else if (digit.test(c)) kind = Char.digit
  else if (space.test(c)) kind = Char.space
  classes[code] = kind
  return kind
}

/** Lower-cases a code unit, so that a word hashes the same in any case. */
export function lowerCode(code: number): number {
  return code < size ? (lowered[code] as number) : code
}
