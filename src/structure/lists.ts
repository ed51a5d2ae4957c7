import {Char, charClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {captionOf} from './block.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** The most entries that a list without bullets can have. */
const MOST_ENTRIES = 20
/** A sentence that leads to a list is at least this long. */
const LEADING = 25

/**
 * Checks whether a title is an entry of a list without bullets: one of several similar lines below a sentence that ends with a
 * colon, or below a heading and with blank lines around them, and above a paragraph or a larger gap. `nine sausage rolls`,
 * `two cheese twists`
 *
 * @param from - The first block of the body.
 * @param end - The block after the story's last.
 */
export function isEntry(draft: Draft, from: number, end: number, at: number): boolean {
  const {blocks} = draft
  const isLine = (i: number): boolean => {
    const block = blocks[i] as DraftBlock
    return i >= from && i < end && block.role === BlockRole.title && !(block.shape & LineShape.stop) && !captionOf(draft, i)
  }
  const gapAbove = (i: number): number => (blocks[i] as DraftBlock).blanks
  const gap = isLine(at + 1) ? Math.min(gapAbove(at), gapAbove(at + 1)) : gapAbove(at)
  let first = at
  while (at - first < MOST_ENTRIES && gapAbove(first) === gap && isLine(first - 1)) first--
  let next = at + 1
  while (next - at < MOST_ENTRIES && isLine(next) && gapAbove(next) === gap) next++
  const above = blocks[first - 1]
  return (
    isLine(at) &&
    next - first > 1 &&
    first > from &&
    next < end &&
    (blocks[next]?.role === BlockRole.prose || gapAbove(next) > gap) &&
    (above?.role === BlockRole.prose
      ? (above.shape & LineShape.colon) !== 0 && (above.length >= LEADING || isLower(draft, first, next))
      : above?.role === BlockRole.title && gap === 0 && gapAbove(first) > 0 && gapAbove(next) > 0 && isLower(draft, first, next))
  )
}

/** The fewest entries of a list in lower case. */
const LEAST_LOWER = 3

// two onions / stale bread / olive oil: whether all entries are in lower case, below their heading or a few words with a colon
function isLower({blocks, text}: Draft, first: number, next: number): boolean {
  if (next - first < LEAST_LOWER) return false
  for (let i = first; i < next; i++) if (charClass(text.charCodeAt((blocks[i] as DraftBlock).start)) !== Char.lower) return false
  return true
}

/** Checks whether a sentence with a colon precedes the lines without blank lines between them that contain a block. */
export function isLedTo(blocks: readonly DraftBlock[], at: number): boolean {
  const above = blocks[groupFrom(blocks, at) - 1]
  return above?.role === BlockRole.prose && (above.shape & LineShape.colon) !== 0
}

/** Checks whether a block is one of three or more sentences below a paragraph, without labels or blank lines between them. */
export function isListOfSentences(blocks: readonly DraftBlock[], at: number): boolean {
  const first = groupFrom(blocks, at)
  let next = first
  while (next - first < MOST_ENTRIES && isPlainSentence(blocks[next]) && (next === first || blocks[next]?.blanks === 0)) next++
  return next > at && next - first > 2 && (blocks[next]?.blanks ?? 1) > 0 && blocks[first - 1]?.role === BlockRole.prose
}

/** Checks whether a block is a sentence with a bullet, and only others with bullets are in its group of lines. */
export function isBulletSentence(blocks: readonly DraftBlock[], at: number): boolean {
  return ((blocks[at] as DraftBlock).shape & LineShape.fullStop) !== 0 && blocks[groupFrom(blocks, at)]?.role === BlockRole.bullet
}

// the first of the lines without blank lines between them
function groupFrom(blocks: readonly DraftBlock[], at: number): number {
  let first = at
  while (first > 0 && at - first < MOST_ENTRIES && blocks[first]?.blanks === 0) first--
  return first
}

function isPlainSentence(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.prose && (block.shape & LineShape.fullStop) !== 0 && !(block.facts & LineBit.colon)
}
