import type {BylineReading} from '../lines/byline.js'
import {type DatelineReading, readDateline} from '../lines/dateline.js'
import type {Phrases} from '../lines/phrases.js'
import type {Dateline, Envelope} from '../model.js'
import type {StructureWords} from '../languages/types/structure-words.js'
import {folded, type Span} from '../text/span.js'
import {BlockRole, type DraftBlock} from './block.js'

/** What the blocks are read with. */
export interface Draft {
  text: string
  blocks: DraftBlock[]
  words: readonly StructureWords[]
  phrases: Phrases
  /** Whether it came in a wire's envelope. */
  wire: boolean
  /** Its labelled fields, if it has some. */
  labelled: LabelledItem | undefined
  /** Whether the text is a page with its furniture. */
  page: boolean
  /** Whether the paragraphs of a page are held apart by blank lines, so that what is not is no paragraph. */
  framed: boolean
}

/** Where an export of a press archive, a newsroom's template or a mail has its fields. */
export interface LabelledItem {
  envelope: Envelope
  /** The block after the last field at the top. */
  top: number
  /** Whether an archive's count of its items opens the text. */
  counted: boolean
}

/** What stands above the body; indices are of blocks. */
export interface TopMatter {
  kicker?: Span
  headline?: Span
  deck?: number
  keyPoints: number[]
  byline?: BylineReading
  /** The dateline of a field; one that opens the body goes before it. */
  dateline?: Dateline
  times: Span[]
  captions: number[]
  /** Blocks that are neither part nor prose. */
  furniture: number[]
  /** The standfirst of a page, which opens the story there. */
  standfirst?: number
  /** The first block of the body. */
  body: number
}

/** Gives a block's words as they are compared: in lower case, white space folded. */
export function plain(text: string, span: Span): string {
  return folded(text.slice(span.start, span.end).toLowerCase())
}

/**
 * Tells whether a paragraph follows soon.
 *
 * @returns Whether one of the next forty is prose.
 */
export function hasProse(blocks: readonly DraftBlock[], from: number): boolean {
  const to = Math.min(blocks.length, from + 40)
  for (let i = from; i < to; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose && block.length > 40) return true
  }
  return false
}

/**
 * Tells whether blank lines stand on both sides of a block.
 *
 * @returns Whether they do; the last block has one after it.
 */
export function standsApart(blocks: readonly DraftBlock[], at: number): boolean {
  return (blocks[at] as DraftBlock).blanks > 0 && (blocks[at + 1]?.blanks ?? 1) > 0
}

/**
 * Tells whether blank lines hold the paragraphs of a page apart.
 *
 * @returns Whether at least four in five of its longer paragraphs stand apart.
 */
export function isFramed(blocks: readonly DraftBlock[]): boolean {
  let all = 0
  let apart = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < 150) continue
    all++
    if (standsApart(blocks, i)) apart++
  }
  return all > 2 && apart >= all * 0.8
}

/**
 * Gives the dateline that a block begins with.
 *
 * @returns The dateline, or nothing; it is read once.
 */
export function datelineOf(draft: Draft, block: DraftBlock): DatelineReading | undefined {
  block.dateline ??= readDateline(draft.text, block.start, block.end, draft.words) ?? false
  return block.dateline === false ? undefined : block.dateline
}
