import {BlockRole, type BodyPart, type Draft, type DraftBlock} from '../draft.js'
import {LineBit} from '../../text/line-bits.js'
import {LineShape} from '../../text/lines.js'
import {appealOf, isQuoted, saysNothingToReaders} from './offers.js'
import {PageWords, shareOf, wordsOfBlock} from './shared-words.js'

/** A label of what is below it has fewer words. */
const FEW_WORDS = 5
/** A line this long is a paragraph wherever it is. */
const LONGEST = 130
/** A paragraph has at least this share of its longer words in common with the story's longer ones. */
const KIN = 0.25
/** The same for what may be the story's last sentence. */
const KIN_AT_END = 0.15

/**
 * Marks as boilerplate what reads like a short paragraph but is alone among other boilerplate and off the topic of the story:
 * `The stories that matter, every morning at six.`
 *
 * @param parts - What each block of the body is; changed in place.
 */
export function dropLoneLines(draft: Draft, parts: BodyPart[], from: number): void {
  const {blocks, text, entries} = draft
  if (entries.size > 0) return
  const last = parts.lastIndexOf('paragraph')
  let words: PageWords | undefined
  for (let i = 1; i < parts.length; i++) {
    const block = blocks[from + i] as DraftBlock
    if (parts[i] === 'paragraph' && block.shape & LineShape.colon && block.words < FEW_WORDS && isLabel(parts[i + 1]))
      parts[i] = 'boilerplate'
    if (parts[i] !== 'paragraph' || parts[i - 1] !== 'boilerplate') continue
    let end = i
    while (end < parts.length && end - i < MOST_LONE && parts[end] === 'paragraph') end++
    if (end === i || (end < parts.length && parts[end] !== 'boilerplate')) continue
    words ??= longParagraphs(blocks, text, from)
    const all = words
    // a page's boxes quote nobody and rarely tell anything
    const isTelling = (at: number): boolean =>
      (blocks[at] as DraftBlock).length >= TELLING && saysNothingToReaders(draft, blocks[at] as DraftBlock)
    const off = (at: number): boolean =>
      !isQuoted(text, blocks[from + at] as DraftBlock) &&
      !isTelling(from + at) &&
      shareOf(wordsOfBlock(text, blocks[from + at] as DraftBlock), all) < (at < last ? KIN : KIN_AT_END)
    let strange = words.telling
    for (let at = i; at < end; at++) strange &&= off(at)
    if (strange) parts.fill('boilerplate', i, end)
    i = end - 1
  }
}

/** Two sentences between a page's boxes are the story's if they are at least this long together. */
const TELLING = 90
/** The most such lines one below the other. */
const MOST_LONE = 3

/** The most paragraphs of an appeal below the story. */
const MOST = 4

/**
 * Marks as boilerplate what a site says to its readers below the story and apart from it, with its heading: `Enjoyed this story?
 * Support our work.`
 *
 * @param parts - What each block of the body is; changed in place.
 */
export function dropAppeals(draft: Draft, parts: BodyPart[], from: number): void {
  if (draft.entries.size > 0) return
  let dropped = false
  for (let last = parts.length - 1; last > 0; last--) {
    if (isApart(parts[last])) continue
    if (parts[last] === 'paragraph' && isAboutItself(draft, from + last, parts[last - 1] !== 'paragraph')) {
      parts[last] = 'boilerplate'
      dropped = true
      continue
    }
    // what it headed is dropped
    const first = dropped && parts[last] === 'heading' ? last : startOfAppeal(draft, parts, from, last)
    if (first < 0) return
    parts.fill('boilerplate', first, last + 1)
    dropped = true
    last = first
  }
}

/** What a page says about its own text in a line below it is shorter. */
const LONGEST_NOTICE = 200
/** Where such a line names the text it is about: This article was …, To reprint this article; but: The council declined to comment for this article. */
const NOTICE_HEAD = 36
const itself = ['itselfWords'] as const

// For a reprint of this article write to reprints@packet.example.: no story speaks of itself, though it may end with an address: Witnesses
// are asked to write to police@harrow.example.
function isAboutItself({blocks, text, phrases}: Draft, at: number, apart: boolean): boolean {
  const block = blocks[at] as DraftBlock
  if (block.length > LONGEST_NOTICE || isQuoted(text, block)) return false
  const line = text.slice(block.start, block.end)
  return (
    (apart && (block.facts & LineBit.at) !== 0 && /\p{L}@[^\s.@]+\.\p{L}/u.test(line)) ||
    phrases.holds(line.slice(0, NOTICE_HEAD).toLowerCase(), itself)
  )
}

function isApart(part: BodyPart | undefined): boolean {
  return part === 'boilerplate' || part === 'credit' || part === 'note' || part === 'caption'
}

// the first part of an appeal that ends with a part, or -1: half of its paragraphs show that it is one, all below a heading
function startOfAppeal(draft: Draft, parts: readonly BodyPart[], from: number, last: number): number {
  let first = last + 1
  let appeals = 0
  let offers = 0
  let sold = 0
  while (first > 0 && last - first < MOST && parts[first - 1] === 'paragraph') {
    const {offered, sells, speaks} = appealOf(draft, draft.blocks[from + --first] as DraftBlock)
    if (sells) sold++
    if (offered) offers++
    if (offered || speaks) appeals++
  }
  if (sold === 0 && appeals > 0 && isToldByOne(draft, parts, from, first)) return -1
  if (appeals === 0 || appeals * 2 < last + 1 - first) return -1
  if (parts[first - 1] === 'heading') return offers === last + 1 - first ? first - 1 : -1
  return isApart(parts[first - 1]) ? first : -1
}

/** As many paragraphs in which somebody tells of himself or speaks to the readers make a story of that kind. */
const TOLD = 2

// We moved here in 1998.: a story told by one of those whom it is about
function isToldByOne(draft: Draft, parts: readonly BodyPart[], from: number, until: number): boolean {
  let told = 0
  for (let i = 0; i < until && told < TOLD; i++)
    if (parts[i] === 'paragraph' && appealOf(draft, draft.blocks[from + i] as DraftBlock).speaks) told++
  return told === TOLD
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
