import {Char, charClass} from './characters.js'
import {isSpace} from './span.js'

/** What a line or block is made of: bits of `Lines.shape`. */
export const Shape = {
  /** Ends with a full stop, question or exclamation mark, closing marks and brackets aside. */
  stop: 1,
  /** Ends with a full stop or ellipsis, closing marks and brackets aside. */
  fullStop: 2,
  /** Ends with a colon. */
  colon: 4,
  /** Has a lower-case letter. */
  lower: 8,
  /** Has a capital. */
  upper: 16,
  /** Has a digit. */
  digit: 32,
  /** Begins with a capital, quotation marks aside. */
  capital: 64,
  /** Ends with a comma or semicolon. */
  comma: 128,
  /** Has a slash, bar, middle dot, bullet or copyright sign. */
  divider: 256,
  /** Ends with a closing bracket. */
  bracket: 512,
  /** Has a control character other than a tab. */
  control: 1024,
  /** Has a tab, or three spaces, between words. */
  gaps: 2048
} as const

/** The lines of a text that are not blank, as columns. */
export interface Lines {
  count: number
  /** First code unit that is not white space or a control character. */
  start: Int32Array
  /** Code unit after the last that is neither. */
  end: Int32Array
  /** Columns of white space before the line, a tab counting four. */
  indent: Uint16Array
  /** Blank lines before the line. */
  blanks: Uint16Array
  /** Bits of {@link Shape}. */
  shape: Uint16Array
  /** Words, at most 255; a long line is counted at its beginning only. */
  words: Uint8Array
}

const LONG = 180
const READ = 130

/**
 * Reads the lines of a text: where each stands and what it is made of.
 *
 * A line ends at LF, CR, CRLF, a form feed or vertical tab, or a Unicode line or paragraph separator. Of a long line,
 * only the beginning and the end are looked at.
 *
 * @param text - The input.
 * @returns The lines that are not blank.
 */
export function readLines(text: string): Lines {
  const length = text.length
  let room = (length >> 6) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let indent = new Uint16Array(room)
  let blanks = new Uint16Array(room)
  let shape = new Uint16Array(room)
  let words = new Uint8Array(room)
  const rare = /[\r\v\f\u2028\u2029]/.test(text)
  let count = 0
  let blank = 0
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < length) {
    let stop = rare ? endOfLine(text, at) : text.indexOf('\n', at)
    if (stop < 0) stop = length
    let first = at
    let columns = 0
    while (first < stop) {
      const code = text.charCodeAt(first)
      if (code === 9) columns += 4
      else if (code === 0x20 || isSpace(code)) columns++
      else if (code >= 0x20 && code !== 0x7f) break
      first++
    }
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
    if (first === stop) {
      blank++
      continue
    }
    let last = stop
    while (last > first && isTrimmed(text.charCodeAt(last - 1))) last--
    if (count === room) {
      room *= 2
      start = grow(start, new Int32Array(room))
      end = grow(end, new Int32Array(room))
      indent = grow(indent, new Uint16Array(room))
      blanks = grow(blanks, new Uint16Array(room))
      shape = grow(shape, new Uint16Array(room))
      words = grow(words, new Uint8Array(room))
    }
    let bits = 0
    let number = 0
    let inWord = false
    const until = last - first > LONG ? first + READ : last
    for (let i = first; i < until; i++) {
      const code = text.charCodeAt(i)
      const kind = charClass(code)
      if (kind === Char.lower) {
        bits |= Shape.lower
        if (!inWord) {
          inWord = true
          number++
        }
      } else if (kind === Char.upper) {
        bits |= Shape.upper
        if (!inWord) {
          inWord = true
          if (number === 0) bits |= Shape.capital
          number++
        }
      } else if (kind === Char.digit) {
        bits |= Shape.digit
        if (!inWord) {
          inWord = true
          number++
        }
      } else if (kind === Char.space) {
        inWord = false
        if (code === 9 || (text.charCodeAt(i + 1) === 0x20 && text.charCodeAt(i + 2) === 0x20)) bits |= Shape.gaps
      } else if (code < 0x20) bits |= Shape.control
      else if (code === 0x2f || code === 0x7c || code === 0xb7 || code === 0x2022 || code === 0xa9) {
        bits |= Shape.divider
        inWord = false
      } else if (kind !== Char.apostrophe && kind !== Char.hyphen) inWord = false
    }
    start[count] = first
    end[count] = last
    indent[count] = Math.min(columns, 65535)
    blanks[count] = Math.min(blank, 65535)
    shape[count] = bits | endShape(text, first, last)
    words[count] = Math.min(number, 255)
    blank = 0
    count++
  }
  return {count, start, end, indent, blanks, shape, words}
}

/**
 * Tells what a stretch of text ends with.
 *
 * @param text - The input.
 * @param start - First code unit.
 * @param end - Code unit after the last.
 * @returns Bits of {@link Shape}.
 */
export function endShape(text: string, start: number, end: number): number {
  let bits = 0
  let last = end - 1
  const least = Math.max(start, end - 8)
  for (; last >= least; last--) {
    const code = text.charCodeAt(last)
    const kind = charClass(code)
    if (kind === Char.close) bits |= Shape.bracket
    else if (kind !== Char.mark && kind !== Char.apostrophe && kind !== Char.space && kind !== Char.backtick) break
  }
  if (last < start) return bits
  const code = text.charCodeAt(last)
  const kind = charClass(code)
  if (kind === Char.stop)
    bits |= code === 0x2e || code === 0x2026 || code === 0x3002 ? Shape.stop | Shape.fullStop : Shape.stop
  else if (code === 0x3a) bits |= Shape.colon
  else if (kind === Char.comma) bits |= Shape.comma
  return bits
}

// white space and control characters, such as those of a wire's envelope
function isTrimmed(code: number): boolean {
  return code <= 0x20 || code === 0x7f || isSpace(code)
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029) return i
  }
  return -1
}

function grow<T extends Int32Array | Uint16Array | Uint8Array>(old: T, bigger: T): T {
  bigger.set(old)
  return bigger
}
