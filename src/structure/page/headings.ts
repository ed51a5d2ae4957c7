import {Char, charClass} from '../../text/characters.js'
import {captionOf} from '../block.js'
import {PageWords, sharedWords, wordsOfBlock} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

/** The words from which on a title can be another story's; headings are shorter. */
const LONG = 9
/** The same for the last title of a box of which no caption stands over it, where links are more likely. */
const LONG_IN_BOX = 5
/** The share of its longer words that a heading has from the paragraphs under it, a long one at least. */
const OWN = 0.34

/**
 * Tells whether a title among the paragraphs of a page is a link to another story rather than a heading: it is long
 * and the paragraphs under it speak of something else.
 */
export function isOtherStory(draft: Draft, at: number): boolean {
  const {blocks, text, tight} = draft
  const block = blocks[at] as DraftBlock
  if (block.words < (block.blanks === 0 && !tight && !captionOf(draft, at - 1) ? LONG_IN_BOX : LONG) || text.charCodeAt(block.end - 1) === 0x3f) return false
  const words = new PageWords()
  let paragraphs = 0
  for (let i = at + 1; i < Math.min(blocks.length, at + 9) && paragraphs < 3; i++) {
    const under = blocks[i] as DraftBlock
    if (under.role !== BlockRole.prose || under.length < 60) continue
    paragraphs++
    words.add(wordsOfBlock(text, under))
  }
  return sharedWords(text, block, words) < OWN
}

/**
 * Tells whether a title ends a box of titles that stands over a paragraph: the heading, while those above it are links
 * or captions.
 *
 * @returns Whether no blank line parts it from the line above, which heads no list, one does from the paragraph below,
 *   and it is shorter than a link. On a page without blank lines its words decide instead of the one below.
 */
export function endsBox({blocks, text, tight}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (block.blanks > 0 || blocks[at - 1]?.role === BlockRole.related || block.words >= (tight && isQuestionOrQuote(text, block) ? LONGEST : LONG)) return false
  if (next === undefined || next.role !== BlockRole.prose || next.length <= 60) return false
  return next.blanks > 0 || (tight && block.words > 2 && (block.words < SHORT || isQuestionOrQuote(text, block)))
}

/** Words from which on no title is a heading, though it be a question or quotation. */
const LONGEST = 14
/** Words of a title that is shorter than links to other stories are. */
const SHORT = 6

function isMark(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at))
  return kind === Char.mark || kind === Char.apostrophe
}

function isQuestionOrQuote(text: string, {start, end}: DraftBlock): boolean {
  return isMark(text, start) || isMark(text, end - 1) || text.charCodeAt(end - 1) === 0x3f
}
