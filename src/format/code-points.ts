import {partitionPoint} from '../text/binary-search.js'
/**
 * Converts offsets in UTF-16 code units to offsets in Unicode code points; a lone surrogate counts as one code point.
 *
 * @returns A function that converts an offset; one inside a surrogate pair maps to the start of the pair.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++)
  }
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - partitionPoint(pairs.length, (i) => (pairs[i] as number) < offset)
}
