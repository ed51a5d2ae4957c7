import {BlockRole, type BodyPart, type Draft, type DraftBlock} from '../draft.js'
import {LineShape} from '../../text/lines.js'
import {PageWords, shareOf, wordsOfBlock} from './shared-words.js'

/** A label of what is below it has fewer words. */
const FEW_WORDS = 5
/** A line this long is a paragraph wherever it is. */
const LONGEST = 130
/** A paragraph has at least this share of its longer words in common with the story's longer ones. */
const KIN = 0.25
/** The same for what may be the story's last sentence. */
const KIN_AT_END = 0.15
/** Paragraphs with fewer distinct longer words cannot show what is off their topic. */
const FEW = 80

/**
 * Marks as boilerplate what reads like a short paragraph but is alone among other boilerplate and off the topic of the story:
 * `The stories that matter, every morning at six.`
 *
 * @param parts - What each block of the body is; changed in place.
 */
export function dropLoneLines({blocks, text, entries}: Draft, parts: BodyPart[], from: number): void {
  if (entries.size > 0) return
  const last = parts.lastIndexOf('paragraph')
  let words: PageWords | undefined
  for (let i = 1; i < parts.length; i++) {
    const block = blocks[from + i] as DraftBlock
    if (parts[i] === 'paragraph' && block.shape & LineShape.colon && block.words < FEW_WORDS && isLabel(parts[i + 1])) parts[i] = 'boilerplate'
    if (parts[i] !== 'paragraph' || block.length >= LONGEST || parts[i - 1] !== 'boilerplate' || (parts[i + 1] ?? 'boilerplate') !== 'boilerplate') continue
    words ??= longParagraphs(blocks, text, from)
    if (words.size > FEW && shareOf(wordsOfBlock(text, block), words) < (i < last ? KIN : KIN_AT_END)) parts[i] = 'boilerplate'
  }
}

// Topics of this story:, above what belongs to no story
function isLabel(next: BodyPart | undefined): boolean {
  return next === undefined || next === 'boilerplate' || next === 'heading' || next === 'credit'
}

function longParagraphs(blocks: readonly DraftBlock[], text: string, from: number): PageWords {
  const words = new PageWords()
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose && block.length >= LONGEST) words.add(wordsOfBlock(text, block))
  }
  return words
}
