import type {Passage} from '../model.js'

/** A half-open stretch `[start, end)` of the input, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** Returns whether two spans overlap. */
export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

// white space other than a single space
const oddRuns = /[^\S ]\s*| \s+/g

/**
 * Makes the passage of a span: the span without white space at its ends, and its text with each run of white space folded to one space.
 *
 * @param end - End of the span, exclusive.
 * @param even - Whether all its white space is known to be single spaces, so that there is nothing to fold.
 */
export function passage(text: string, start: number, end: number, even = false): Passage {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const slice = text.slice(start, end)
  return {
    text: even ? slice : folded(slice),
    start,
    end
  }
}

/** Folds each run of white space to one space. */
export function folded(line: string): string {
  return hasOddSpace(line) ? line.replace(oddRuns, ' ') : line
}

// returns whether there is white space other than single spaces
function hasOddSpace(line: string): boolean {
  let before = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (isSpace(code) && (code !== 0x20 || before === 0x20)) return true
    before = code
  }
  return false
}

/**
 * Strips trailing characters from a line.
 *
 * @param signs - The characters to strip; include white space if it should go too.
 */
export function withoutTail(line: string, signs: string): string {
  let end = line.length
  while (end > 0 && signs.includes(line.charAt(end - 1))) end--
  return line.slice(0, end)
}

/** Returns whether a code unit is white space, as matched by `\s`. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 9 && code <= 13)
  if (code <= 0x200a) return code >= 0x2000 || code === 0xa0 || code === 0x1680
  // most of what remains is letters of other scripts, quotation marks and dashes: the first comparison settles many of them
  return code >= 0x2028 && (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff)
}
