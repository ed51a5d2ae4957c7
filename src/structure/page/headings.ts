import {longerWords, sharedWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

/** The words from which on a title can be another story's; headings are shorter. */
const LONG = 9
/** The same for the last title of a box, where links are more likely. */
const LONG_IN_BOX = 5
/** The share of its longer words that a heading has from the paragraphs under it, a long one at least. */
const OWN = 0.34

/**
 * Tells whether a title among the paragraphs of a page is a link to another story rather than a heading: it is long
 * and the paragraphs under it speak of something else.
 */
export function isOtherStory(draft: Draft, at: number): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  if (block.words < (block.blanks === 0 ? LONG_IN_BOX : LONG) || text.charCodeAt(block.end - 1) === 0x3f) return false
  const words = new Set<number>()
  let paragraphs = 0
  for (let i = at + 1; i < Math.min(blocks.length, at + 9) && paragraphs < 3; i++) {
    const under = blocks[i] as DraftBlock
    if (under.role !== BlockRole.prose || under.length < 60) continue
    paragraphs++
    for (const word of longerWords(text, under)) words.add(word)
  }
  return sharedWords(text, block, words) < OWN
}

/**
 * Tells whether a title ends a box of titles that stands over a paragraph: the heading, while those above it are links
 * or captions.
 *
 * @returns Whether no blank line parts it from the line above, which heads no list, one does from the paragraph below,
 *   and it is shorter than a link.
 */
export function endsBox(blocks: readonly DraftBlock[], at: number): boolean {
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return (
    block.blanks === 0 &&
    blocks[at - 1]?.role !== BlockRole.related &&
    block.words < LONG &&
    next !== undefined &&
    next.role === BlockRole.prose &&
    next.blanks > 0 &&
    next.length > 60
  )
}
