import {Char, charClass} from '../../text/characters.js'
import {LineShape} from '../../text/lines.js'
import {captionOf} from '../block.js'
import {PageWords, sharedWords, wordsOfBlock} from './shared-words.js'
import {BlockRole, type BodyPart, type Draft, type DraftBlock} from '../draft.js'

/** A title with at least this many words may be another story's; headings are shorter. */
const LONG = 9
/** The same for the last title in a box without a caption above it, where links are likelier. */
const LONG_IN_BOX = 5
/** The share of its longer words that a long heading has in common with the paragraphs below it. */
const OWN = 0.34

/**
 * Checks whether a title among a page's paragraphs is a link to another story rather than a heading: whether it is long and off
 * the topic of the paragraphs below.
 */
export function isOtherStory(draft: Draft, at: number): boolean {
  const {blocks, text, tight} = draft
  const block = blocks[at] as DraftBlock
  if (block.words < LONGEST && block.blanks > 0 && isMark(text, block.start) && isMark(text, block.end - 1)) return false
  if (
    block.words < (block.blanks === 0 && !tight && !captionOf(draft, at - 1) ? LONG_IN_BOX : LONG) ||
    text.charCodeAt(block.end - 1) === 0x3f
  )
    return false
  return !isOnTopic(draft, at)
}

// whether it shares its words with the paragraphs below
function isOnTopic({blocks, text}: Draft, at: number): boolean {
  const words = new PageWords()
  let paragraphs = 0
  for (let i = at + 1; i < Math.min(blocks.length, at + 9) && paragraphs < 3; i++) {
    const under = blocks[i] as DraftBlock
    if (under.role !== BlockRole.prose || under.length < 60) continue
    paragraphs++
    words.add(wordsOfBlock(text, under))
  }
  return sharedWords(text, blocks[at] as DraftBlock, words) >= OWN
}

/**
 * Checks whether a title is the last of a box above a paragraph. It is then the heading, and the titles above it are links or
 * captions.
 *
 * @returns Whether no blank line separates it from the line above, which does not head a list, one separates it from the
 *   paragraph below, and it is shorter than a link. On a page without blank lines, its words replace the blank line below.
 */
export function endsBox(draft: Draft, at: number): boolean {
  const {blocks, text, tight} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (
    block.blanks > 0 ||
    (blocks[at - 1]?.role === BlockRole.related && blocks[at - 2]?.listed !== true) ||
    block.words >= (tight && isQuestionOrQuote(text, block) ? LONGEST : LONG)
  )
    return false
  if (next === undefined || next.role !== BlockRole.prose || next.length <= 60) return false
  return (
    next.blanks > 0 ||
    (tight &&
      (isShorter(draft, at) || (block.words > 2 && (block.words < SHORT || isQuestionOrQuote(text, block))) || isOnTopic(draft, at)))
  )
}

/** `Rainfall: 560mm`, `Surface : 1 940 m²`: a label, and what it labels. */
const labelled = /^\p{Lu}[^:.!?]{1,30}?\s?:\s/u
/** `Totals 27 11-15 71`: a row of figures. */
const figures = /\s\d[\d.,:–-]*\s\d[\d.,:–-]*$/u

/** Tells whether a line is one of a box's data, by the line above it: both begin with a label, and one has a figure. */
export function isDatum({blocks, text}: Pick<Draft, 'blocks' | 'text'>, at: number): boolean {
  const {start, end, blanks, shape} = blocks[at] as DraftBlock
  const above = blocks[at - 1]
  return (
    above !== undefined &&
    blanks === 0 &&
    ((shape | above.shape) & LineShape.digit) !== 0 &&
    labelled.test(text.slice(start, end)) &&
    labelled.test(text.slice(above.start, above.end))
  )
}

/** Checks whether a title has a line of data above it and is none: it is not of the same box. */
export function endsData({blocks, text}: Draft, at: number): boolean {
  const above = blocks[at - 1]
  if (above === undefined || !(above.shape & LineShape.digit) || (blocks[at] as DraftBlock).shape & LineShape.digit) return false
  const line = text.slice(above.start, above.end)
  return figures.test(line) || (labelled.test(line) && !isDatum({blocks, text}, at))
}

/** The most titles of a list whose titles have blank lines between them. */
const MOST_SPACED = 6

/**
 * Checks whether a title is one of a list of other stories with blank lines between its titles: whether only titles are between it
 * and the heading of the list, and none of its words is the story's.
 */
export function isInSpacedList(draft: Draft, at: number): boolean {
  const {blocks, text} = draft
  let first = at
  while (
    first > 0 &&
    at - first < MOST_SPACED &&
    (blocks[first - 1] as DraftBlock).role === BlockRole.title &&
    (blocks[first - 1] as DraftBlock).blanks > 0
  )
    first--
  return (
    (blocks[at] as DraftBlock).blanks > 0 &&
    blocks[first - 1]?.role === BlockRole.related &&
    !isQuestionOrQuote(text, blocks[at] as DraftBlock) &&
    !isOnTopic(draft, at)
  )
}

/** A heading of a word or two is at most this long compared to the longest title of the list above it. */
const SHORTER = 0.5

// Read also / Swans are back at the mill / The price: much shorter than the title above it
function isShorter({blocks}: Draft, at: number): boolean {
  const above = blocks[at - 1]
  return (
    above !== undefined &&
    (above.role === BlockRole.title || above.listed === true) &&
    (blocks[at] as DraftBlock).length < above.length * SHORTER
  )
}

/** A title with at least this many words is not a heading, not even as a question or quotation. */
const LONGEST = 14
/** Titles with fewer words are shorter than links to other stories. */
const SHORT = 6

function isMark(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at))
  return kind === Char.mark || kind === Char.apostrophe
}

/** Checks whether a title is a question or a quotation. */
export function isQuestionOrQuote(text: string, {start, end}: DraftBlock): boolean {
  return isMark(text, start) || isMark(text, end - 1) || text.charCodeAt(end - 1) === 0x3f
}

/** The gap below a heading is that of at least this share of the page's headings. */
const COMMON = 0.25
/** Fewer headings do not show a page's manner. */
const ENOUGH = 3

/**
 * Marks headings as boilerplate that are not set as the page's others are: in capitals where at most half of them are, or with
 * a gap below that is hardly used.
 *
 * @param parts - What each block of the body is; changed in place.
 */
export function dropOddHeadings({blocks, text, entries, named}: Draft, parts: BodyPart[], from: number): void {
  if (entries.size > 0) return
  const found: number[] = []
  for (let i = 0; i < parts.length; i++) if (parts[i] === 'heading') found.push(i)
  if (found.length < 2) return
  const gaps = found.map((i) => (blocks[from + i + 1]?.blanks ?? 0) > 0)
  const open = gaps.filter((one) => one).length
  const shouted = found.map((i) => isShouted(text, blocks[from + i] as DraftBlock))
  const loud = shouted.filter((one) => one).length
  found.forEach((i, index) => {
    const alike = gaps[index] ? open : found.length - open
    const rare = found.length >= ENOUGH && alike < found.length * COMMON
    if (!named.has(from + i) && (rare || (shouted[index] && loud * 2 <= found.length))) parts[i] = 'boilerplate'
  })
}

function isShouted(text: string, {start, end}: DraftBlock): boolean {
  return !/\p{Ll}/u.test(text.slice(start, end))
}
