import {LineShape} from '../../text/lines.js'
import {captionOf, metaOf} from '../block.js'
import {BlockRole, type Draft, type DraftBlock, standsApart} from '../draft.js'
import {isInTitleCase} from './headline.js'

/** Finds the first block of a page that is certainly a paragraph because others follow soon. */
export function firstParagraph(draft: Draft): number {
  const {blocks, text} = draft
  let only = blocks.length
  let titled = false
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    titled ||= isTitled(draft, i)
    if (block.role !== BlockRole.prose) continue
    if (block.length < 80 && !(block.shape & LineShape.fullStop && block.words > 9)) continue
    if (!(block.shape & (LineShape.stop | LineShape.colon)) || captionOf(draft, i)) continue
    if (!titled && titleFollows(draft, i)) continue
    if (block.length < 130 && isInTitleCase(text.slice(block.start, block.end))) continue
    if (draft.framed && isBoxed(draft, i)) continue
    let others = 0
    for (let j = i + 1; j < Math.min(blocks.length, i + 14); j++)
      if ((blocks[j] as DraftBlock).role === BlockRole.prose && (blocks[j] as DraftBlock).length > 90) others++
    if (others >= 2) return i
    only = Math.min(only, i)
  }
  return only
}

/** Sentences in a box with other lines are shorter. */
const BOXED = 150

// a sentence alone among the titles of a box, where blank lines separate the paragraphs
function isBoxed({blocks}: Draft, at: number): boolean {
  const {length} = blocks[at] as DraftBlock
  return length < BOXED && !standsApart(blocks, at) && blocks[at + 1]?.role !== BlockRole.prose
}

// a notice above the headline: a title with a date or byline below it follows
function titleFollows(draft: Draft, at: number): boolean {
  const {blocks} = draft
  for (let i = at + 1; i < Math.min(blocks.length, at + 6); i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose && block.length > 90) return false
    if (isTitled(draft, i)) return true
  }
  return false
}

function isTitled(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  if (block?.role !== BlockRole.title || block.length < 20) return false
  for (let i = at + 1; i < Math.min(draft.blocks.length, at + 3); i++) if (metaOf(draft, draft.blocks[i] as DraftBlock)) return true
  return false
}
