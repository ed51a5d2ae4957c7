import type {BylineReading} from '../credit/byline.js'
import type {Phrases} from '../credit/phrases.js'
import type {StructureWords} from '../language/structure-words.js'
import type {Span} from '../text/span.js'
import {Role, type RoledBlock} from './roles.js'

/** What the blocks are read with. */
export interface Reading {
  text: string
  blocks: RoledBlock[]
  words: readonly StructureWords[]
  phrases: Phrases
  /** Whether the text is a page with its furniture. */
  page: boolean
}

/** What stands above the body; indices are of blocks. */
export interface TopMatter {
  kicker?: Span
  headline?: Span
  deck?: number
  keyPoints: number[]
  byline?: BylineReading
  times: Span[]
  captions: number[]
  /** Blocks that are neither part nor prose. */
  furniture: number[]
  /** The standfirst of a page, which opens the story there. */
  standfirst?: number
  /** The first block of the body. */
  body: number
}

/**
 * Gives a block's words as they are compared: in lower case, white space folded.
 *
 * @param text - The input.
 * @param span - The block.
 * @returns The words.
 */
export function plain(text: string, span: Span): string {
  return text.slice(span.start, span.end).toLowerCase().replace(/\s+/gu, ' ')
}

/**
 * Tells whether a paragraph follows soon.
 *
 * @param blocks - The blocks.
 * @param from - Where to look from.
 * @returns Whether one of the next forty is prose.
 */
export function hasProse(blocks: readonly RoledBlock[], from: number): boolean {
  const to = Math.min(blocks.length, from + 40)
  for (let i = from; i < to; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role === Role.prose && block.length > 40) return true
  }
  return false
}
