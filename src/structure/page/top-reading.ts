import {captionOf} from '../block.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock, type TopMatter} from '../draft.js'
import {bylineUnder} from '../top.js'
import {isDateLine} from './dates.js'
import type {PageWords} from './shared-words.js'

/** What a step returns to end the top: the block begins the body. */
export const BODY = -1

/** The state while the top of a page is read line by line. */
export interface TopReading {
  draft: Draft
  top: TopMatter
  /** The first block that is certainly a paragraph. */
  first: number
  /** The headline and the names of authors, in lower case. A line that only repeats one of them is furniture. */
  known: Set<string>
  /** Whether a date, byline, caption or line of furniture has been read. */
  seen: boolean
  /** The last block of a date or byline. */
  named: number
  /** Names without an opener or other evidence: the byline, unless a better one follows. */
  weak: {found: BylineLines; at: number} | undefined
  /** The longer words of the paragraphs after the first, computed on first use. */
  others: PageWords | undefined
}

/** Reads what begins at a block. Returns the number of blocks it took, 0 if none, or {@link BODY}. */
export type TopStep = (reading: TopReading, at: number) => number

/** Checks whether the next line is a date, a credit, a caption or a byline. */
export function partFollows(draft: Draft, at: number, top: TopMatter): boolean {
  const next = draft.blocks[at + 1]
  if (!next) return false
  if (next.role === BlockRole.time || next.role === BlockRole.credit || captionOf(draft, at + 1) || isDateLine(draft, next)) return true
  return mayHoldByline(next) && bylineUnder(draft, at + 1, top) !== undefined
}

/** Checks whether a line is short enough for names and what may be next to them. */
export function mayHoldByline(block: DraftBlock): boolean {
  return block.length < 200 && (block.role !== BlockRole.prose || block.length < 90)
}
