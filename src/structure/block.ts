import {type DatelineReading, readDateline} from '../lines/dateline.js'
import {readBylineLines} from './byline.js'
import {looksLikeCaption} from './caption.js'
import type {BylineLines, Draft, DraftBlock} from './draft.js'
import {opensMeta} from './page/meta-line.js'

// What is asked of a block more than once. Each fact is computed on first use and kept on the block; it rests on the
// text and on the roles of blocks alone, so that it is the same whoever asks first.

/** Tells whether a block is a caption. */
export function captionOf(draft: Draft, at: number): boolean {
  const block = draft.blocks[at] as DraftBlock
  return (block.caption ??= looksLikeCaption(draft, at))
}

/**
 * Gives the byline that a block begins under a headline.
 *
 * @returns The byline and how many blocks it takes, or nothing.
 */
export function bylineOf(draft: Draft, at: number): BylineLines | undefined {
  const block = draft.blocks[at] as DraftBlock
  block.byline ??= readBylineLines(draft, at) ?? false
  return block.byline === false ? undefined : block.byline
}

/** Gives the dateline that a block begins with, if there is one. */
export function datelineOf(draft: Draft, block: DraftBlock): DatelineReading | undefined {
  block.dateline ??= readDateline(draft.text, block.start, block.end, draft.words) ?? false
  return block.dateline === false ? undefined : block.dateline
}

/** Tells whether a block opens the lines of date and author under a page's headline. */
export function metaOf(draft: Draft, block: DraftBlock): boolean {
  return (block.meta ??= opensMeta(draft, block))
}
