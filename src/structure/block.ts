import {type DatelineReading, readDateline} from '../lines/dateline.js'
import {readBylineLines} from './byline.js'
import {looksLikeCaption} from './caption.js'
import type {BylineLines, Draft, DraftBlock} from './draft.js'
import {opensMeta} from './page/meta-line.js'

// Facts about a block that several steps ask for. Each is computed on first use and cached on the block. It depends only on
// the text and the roles of blocks, so once those are set the order of calls does not matter.

/** Checks whether a block is a caption. */
export function captionOf(draft: Draft, at: number): boolean {
  const block = draft.blocks[at] as DraftBlock
  return (block.caption ??= looksLikeCaption(draft, at))
}

/** Returns the byline that begins at a block, and the number of its blocks. */
export function bylineOf(draft: Draft, at: number): BylineLines | undefined {
  const block = draft.blocks[at] as DraftBlock
  block.byline ??= readBylineLines(draft, at) ?? false
  return block.byline === false ? undefined : block.byline
}

/** Returns the dateline that a block begins with. */
export function datelineOf(draft: Draft, block: DraftBlock): DatelineReading | undefined {
  block.dateline ??= readDateline(draft.text, block.start, block.end, draft.words, draft.wire) ?? false
  return block.dateline === false ? undefined : block.dateline
}

/** Checks whether a block begins the lines of date and author below a page's headline. */
export function metaOf(draft: Draft, block: DraftBlock): boolean {
  return (block.meta ??= opensMeta(draft, block))
}
