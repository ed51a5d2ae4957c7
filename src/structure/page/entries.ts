import {charClass, Char} from '../../text/characters.js'
import {LineShape} from '../../text/lines.js'
import type {Span} from '../../text/span.js'
import {bylineOf, captionOf} from '../block.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

/** The value for a text that is not a live report. */
export const noEntries: Draft['entries'] = new Map()
/** A line that holds no more than an entry's time is at most this long: 11:40 a.m. EDT. */
const LONGEST = 16
/** The fewest entries of a live report. */
const LEAST = 3
/**
 * `21:37`, `9.14 Uhr`, `21h37 :`, `2:41pm –`. The groups match the figures with the space after them, a unit, and a colon that belongs to
 * the line's own words: `9.14 Uhr: …`.
 */
const clock = /^(\d{1,2}[:.h]\d{2}\s?)(?:(\p{L}{1,5})(?:(:)|(?=[\s–—-])))?(?:\s\p{Lu}{2,4}(?=\s?[:–—-]))?(?:\s*[:–—-])?\s*(?=[^\p{Ll}\s])/u

/**
 * Finds the entries of a live report: lines that begin with a clock time, and titles below a line with a clock time.
 *
 * @returns The entries; empty if there are too few for a live report.
 */
export function findEntries(draft: Draft): Draft['entries'] {
  const {blocks} = draft
  const found = new Map<number, number>()
  for (let at = 0; at < blocks.length; at++) {
    const words = entryStart(draft, at)
    if (words >= 0) found.set(at, words)
  }
  return found.size < LEAST ? noEntries : found
}

function entryStart(draft: Draft, at: number): number {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  if (block.role !== BlockRole.title && block.role !== BlockRole.prose) return -1
  const time = block.shape & LineShape.digit ? readClock(draft, block) : undefined
  if (time) return block.role === BlockRole.prose || storyFollows(draft, at) ? (time.colon ? block.start : time.after) : -1
  const timed =
    before?.role === BlockRole.time && before.length <= LONGEST && /^\d{1,2}[:.h]\d{2}/u.test(text.slice(before.start, before.end))
  return timed && (block.role === BlockRole.title || isShort(draft, block)) && !captionOf(draft, at) && storyFollows(draft, at)
    ? block.start
    : -1
}

/** The most words of a sentence that is an entry's title. */
const FEW_WORDS = 8

// The bridge is shut.: a sentence of a few words
function isShort({text}: Draft, {start, end, words}: DraftBlock): boolean {
  return words <= FEW_WORDS && !/[.!?] /u.test(text.slice(start, end))
}

/** The fewest paragraphs with a clock time that make a text a live report. */
const LEAST_TIMED = 2

/** Returns whether several paragraphs begin with a clock time, which is no part of what they say: 9.15pm: “It is late,” says Mara Lind. */
export function hasTimedEntries(draft: Draft): boolean {
  let timed = 0
  for (const block of draft.blocks) if (block.role === BlockRole.prose && readClock(draft, block) && ++timed === LEAST_TIMED) return true
  return false
}

/** Returns where the words of a line begin after its clock time; the line's start if it has none. */
export function afterClock(draft: Draft, line: Span): number {
  return readClock(draft, line)?.after ?? line.start
}

// a time at the start of a line: where its words begin, and whether a colon makes the time one of them
function readClock({text, phrases}: Draft, {start, end}: Span): {after: number; colon: boolean} | undefined {
  if (charClass(text.charCodeAt(start)) !== Char.digit) return undefined
  const found = clock.exec(text.slice(start, Math.min(end, start + 24)))
  if (!found) return undefined
  const [whole, figures = '', unit, colon] = found
  // 14:07 Tom Hale says it is late
  if (unit !== undefined && !phrases.has(unit.toLowerCase(), 'times'))
    return /\s$/u.test(figures) && /^\p{Lu}/u.test(unit) ? {after: start + figures.length, colon: false} : undefined
  return /\s$/u.test(whole) ? {after: start + whole.length, colon: colon !== undefined} : undefined
}

/** Checks whether a paragraph follows an entry's title, directly or after the author's name. */
export function storyFollows(draft: Draft, at: number): boolean {
  const {blocks} = draft
  let next = at + 1
  while (next < Math.min(blocks.length, at + 3) && isBetween(draft, next)) next++
  return blocks[next]?.role === BlockRole.prose
}

// the author's name, or a button
function isBetween(draft: Draft, at: number): boolean {
  const {role} = draft.blocks[at] as DraftBlock
  return role === BlockRole.furniture || (role === BlockRole.title && bylineOf(draft, at) !== undefined)
}
