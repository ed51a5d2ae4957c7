import {Char, charClass, isWordClass} from './characters.js'
import {LineBit, lineBitsOf} from './line-bits.js'
import {isSpace} from './span.js'

/** The shape of a line or block: bits of `Lines.shape`. */
export const enum LineShape {
  /** Ends with a full stop, question or exclamation mark, or ellipsis, ignoring closing quotation marks and brackets. */
  stop = 1,
  /** Ends with a full stop or ellipsis, ignoring closing quotation marks and brackets. */
  fullStop = 2,
  /** Ends with a colon. */
  colon = 4,
  /** Has a lower-case letter. */
  lower = 8,
  /** Has a capital. */
  upper = 16,
  /** Has a digit. */
  digit = 32,
  /** The first letter or digit is a capital. */
  capital = 64,
  /** Ends with a comma or semicolon. */
  comma = 128,
  /** Ends with a closing bracket. */
  bracket = 512,
  /** Has a control character other than a tab. */
  control = 1024,
  /** Has a tab or three spaces between words, as columns of a table do. */
  gaps = 2048
}

/** The nonblank lines of a text, in columns. The next call of {@link readLines} overwrites them. */
export interface Lines {
  count: number
  /** First code unit that is not white space or a control character. */
  start: Int32Array
  /** Code unit after the last one that is neither. */
  end: Int32Array
  /** Columns of white space before the line, a tab counting four. */
  indent: Uint16Array
  /** Blank lines before the line. */
  blanks: Uint16Array
  /** Bits of {@link LineShape}. */
  shape: Uint16Array
  /** Number of words, at most 255; of a long line, those at its beginning. */
  words: Uint8Array
  /** Bits of {@link LineBit} for the whole line. */
  facts: Int32Array
}

const LONG = 180
const READ = 130

/** Initial capacity, in lines. */
const ROOM = 1 << 9
/** Largest capacity kept for the next text; a larger buffer is freed. */
const MOST_KEPT = 1 << 14

let kept = makeLines(ROOM)

/**
 * Reads the nonblank lines of a text: their offsets, shapes and contents.
 *
 * A line ends at LF, CR, CRLF, a form feed or vertical tab, or a Unicode line or paragraph separator. In a long line, shape and
 * word count cover only its beginning and end.
 *
 * @returns The lines, in memory that the next call reuses so that it stays in the processor's cache.
 */
export function readLines(text: string): Lines {
  const length = text.length
  let lines = kept
  let room = lines.start.length
  const rare = text.includes('\r') || text.includes('\v') || text.includes('\f') || text.includes('\u2028') || text.includes('\u2029')
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
      lines = withRoom(lines, room)
    }
    readLine(text, first, last, lines, count)
    lines.indent[count] = Math.min(columns, 65535)
    lines.blanks[count] = Math.min(blank, 65535)
    blank = 0
    count++
  }
  lines.count = count
  kept = room > MOST_KEPT ? makeLines(ROOM) : lines
  return lines
}

function readLine(text: string, first: number, last: number, lines: Lines, line: number): void {
  const beginning = last - first > LONG ? first + READ : last
  let seen = 0
  let doubled = 0
  let before = 0
  let number = 0
  // LineBit.word (1) while inside a word, else 0
  let inside = 0
  for (let i = first; i < beginning; i++) {
    const fact = lineBitsOf(text.charCodeAt(i))
    seen |= fact
    doubled |= fact & before
    before = fact
    const word = fact & LineBit.word
    number += word & ~inside
    inside = word | (inside & (fact >> 1))
  }
  let bits = seen & beginningBits
  if (doubled & LineBit.space && hasGap(text, first, beginning)) bits |= LineShape.gaps
  if (beginsWithCapital(text, first, beginning)) bits |= LineShape.capital
  for (let i = beginning; i < last; i++) {
    const fact = lineBitsOf(text.charCodeAt(i))
    seen |= fact
    doubled |= fact & before
    before = fact
  }
  if (doubled & LineBit.space) seen |= LineBit.odd
  lines.start[line] = first
  lines.end[line] = last
  lines.shape[line] = bits | endShape(text, first, last)
  lines.words[line] = Math.min(number, 255)
  lines.facts[line] = seen
}

const beginningBits = LineShape.lower | LineShape.upper | LineShape.digit | LineShape.control | LineShape.gaps

function beginsWithCapital(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = charClass(text.charCodeAt(i))
    if (isWordClass(kind)) return kind === Char.upper
  }
  return false
}

// looks for three spaces in a row
function hasGap(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (text.charCodeAt(i + 1) === 0x20 && text.charCodeAt(i + 2) === 0x20 && charClass(text.charCodeAt(i)) === Char.space) return true
  return false
}

/**
 * Returns the bits of {@link LineShape} for the end of a stretch of text.
 *
 * @param end - End of the stretch, exclusive.
 */
export function endShape(text: string, start: number, end: number): number {
  let bits = 0
  let last = end - 1
  const least = Math.max(start, end - 8)
  for (; last >= least; last--) {
    const code = text.charCodeAt(last)
    const kind = charClass(code)
    if (kind === Char.close) bits |= LineShape.bracket
    else if (kind !== Char.mark && kind !== Char.apostrophe && kind !== Char.space && kind !== Char.backtick) break
  }
  if (last < start) return bits
  const code = text.charCodeAt(last)
  const kind = charClass(code)
  if (kind === Char.stop) bits |= code === 0x2e || code === 0x2026 || code === 0x3002 ? LineShape.stop | LineShape.fullStop : LineShape.stop
  else if (code === 0x3a) bits |= LineShape.colon
  else if (kind === Char.comma) bits |= LineShape.comma
  return bits
}

// white space and control characters, such as those around a wire story
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

// allocates all columns in one buffer; the widest come first, for alignment
function makeLines(room: number): Lines {
  const memory = new ArrayBuffer(room * 19)
  return {
    count: 0,
    start: new Int32Array(memory, 0, room),
    end: new Int32Array(memory, room * 4, room),
    facts: new Int32Array(memory, room * 8, room),
    indent: new Uint16Array(memory, room * 12, room),
    blanks: new Uint16Array(memory, room * 14, room),
    shape: new Uint16Array(memory, room * 16, room),
    words: new Uint8Array(memory, room * 18, room)
  }
}

function withRoom(lines: Lines, room: number): Lines {
  const bigger = makeLines(room)
  bigger.start.set(lines.start)
  bigger.end.set(lines.end)
  bigger.facts.set(lines.facts)
  bigger.indent.set(lines.indent)
  bigger.blanks.set(lines.blanks)
  bigger.shape.set(lines.shape)
  bigger.words.set(lines.words)
  return bigger
}
