import {isRole} from '../lines/byline-segments.js'
import {isPersonName} from '../lines/person-name.js'
import {Char, charClass} from '../text/characters.js'
import {LineShape} from '../text/lines.js'
import {bylineOf, captionOf} from './block.js'
import {isBulletSentence, isEntry, isLedTo, isListOfSentences} from './lists.js'
import {storyFollows} from './page/entries.js'
import {pageEnd} from './page/end.js'
import {dropOddHeadings, endsBox, endsData, isDatum, isInSpacedList, isOtherStory, isQuestionOrQuote} from './page/headings.js'
import {dropAppeals, dropLoneLines} from './page/lone-lines.js'
import {isCall} from './page/offers.js'
import {type PageWords, paragraphWords, sharedWords} from './page/shared-words.js'
import {markQuotes} from './quotes-apart.js'
import {BlockRole, type BodyPart, type Draft, type DraftBlock, standsApart} from './draft.js'
import type {Turns} from './turns.js'
import {endsInDots} from './roles.js'

/** What is known about the body before its blocks are classified. */
export interface BodyFrame {
  /** The first block. */
  from: number
  /** Whether paragraphs are marked by their indents. */
  indented: boolean
  turns: Turns
  /** The first block of a wire's notes to editors, or the number of blocks. */
  notepad: number
  /** The first block about a release's sender, or the number of blocks. */
  sender: number
}

/** The body while its blocks are classified. */
interface Body {
  draft: Draft
  from: number
  /** The block after the story's last. */
  end: number
  /** Whether lines that are flush among indented paragraphs are titles. */
  flush: boolean
  turns: Turns
  /** Whether titles follow its clock times, so that the times are not headings; computed on first use. */
  timed: boolean | undefined
  /** The longer words of a page's paragraphs; computed on first use. */
  words: PageWords | undefined
}

/** Classifies each block of the body, in order. */
export function readBody(draft: Draft, {from, indented, turns, notepad, sender}: BodyFrame): BodyPart[] {
  const {blocks, page} = draft
  const until = Math.min(notepad, sender)
  const end = until < blocks.length ? until : page ? pageEnd(draft, from) : itemEnd(draft, from)
  const body: Body = {draft, from, end, flush: indented, turns, timed: undefined, words: undefined}
  const parts: BodyPart[] = []
  for (let i = from; i < blocks.length; i++) parts.push(i < end ? partOf(body, i) : tailPart(blocks[i] as DraftBlock))
  keepQuestions(draft, parts, from)
  if (page) {
    dropOddHeadings(draft, parts, from)
    dropLoneLines(draft, parts, from)
    if (sender === blocks.length) dropAppeals(draft, parts, from)
  }
  markQuotes(draft, parts, from)
  for (let i = notepad; i < blocks.length; i++) if ((blocks[i] as DraftBlock).role !== BlockRole.credit) parts[i - from] = 'note'
  return parts
}

function tailPart(block: DraftBlock): BodyPart {
  if (block.role === BlockRole.credit) return 'credit'
  return block.role === BlockRole.note ? 'note' : 'boilerplate'
}

function partOf(body: Body, at: number): BodyPart {
  const {draft, from, flush, turns} = body
  const {blocks, page} = draft
  const block = blocks[at] as DraftBlock
  if (turns.has(at)) return 'turn'
  if (draft.named.has(at)) return 'heading'
  if (draft.entries.has(at)) return block.length < 80 && storyFollows(draft, at) ? 'heading' : 'paragraph'
  switch (block.role) {
    case BlockRole.credit:
      return 'credit'
    case BlockRole.note:
      return 'note'
    case BlockRole.table:
      return page ? 'boilerplate' : 'table'
    case BlockRole.endMark:
    case BlockRole.furniture:
      return 'boilerplate'
    case BlockRole.related:
      return 'boilerplate'
    case BlockRole.time:
      return page || (body.timed ??= hasTimedTitles(draft)) ? 'boilerplate' : isHeading(body, at) ? 'heading' : 'paragraph'
    case BlockRole.likeFurniture:
      if (page) return isApartQuestion(body, at) ? 'heading' : 'boilerplate'
      return isHeading(body, at) ? 'heading' : isProse(body, at + 1) ? 'paragraph' : 'boilerplate'
    case BlockRole.bullet:
      if (draft.framedBody && !standsApart(blocks, at) && !isLedTo(blocks, at) && !isBulletSentence(blocks, at)) return 'boilerplate'
      if (isLoneBullet(draft, at) && isHeading(body, at)) return page && signsQuote(draft.text, block) ? 'boilerplate' : 'heading'
      if (page && isLoneLink(draft, at)) return 'boilerplate'
      return isDashSpeech(draft.text, block) ? 'paragraph' : 'listItem'
    case BlockRole.prose:
      if (flush && isFlushTitle(body, at)) return 'heading'
      if (at > from && captionOf(draft, at)) return 'caption'
      if (draft.framedBody && at > from && !standsApart(blocks, at))
        return isLedTo(blocks, at) || isListOfSentences(blocks, at) ? 'listItem' : 'boilerplate'
      return 'paragraph'
    default:
      if (at > from && captionOf(draft, at)) return 'caption'
      if (afterCredit(draft, at)) return 'caption'
      if (isEntry(draft, from, body.end, at)) return 'listItem'
      if (isHeading(body, at)) return 'heading'
      return page && !isShortSentence(draft, at) ? 'boilerplate' : 'paragraph'
  }
}

// “Thank you.”, Tore auf, und gute Fahrt!: a few words with a closing mark, spaced like the paragraph above
function isShortSentence(draft: Draft, at: number): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  if (isOneOrTwoWords(draft, at)) return true
  if (!(block.shape & LineShape.stop) || block.words < 2 || before?.role !== BlockRole.prose || before.length < 60) return false
  if (text.charCodeAt(block.end - 1) === 0x3f || endsInDots(text, block.end)) return false
  return before.blanks > 0 === block.blanks > 0
}

/** Sentences of a word or two. */
const SHORTEST = 2

// She laughed., “No.”: a word or two with a full stop, right below a paragraph and spaced like it
function isOneOrTwoWords({blocks, text}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  if (
    block.words > SHORTEST ||
    !(block.shape & LineShape.fullStop) ||
    endsInDots(text, block.end) ||
    before?.role !== BlockRole.prose ||
    before.length < 60
  )
    return false
  return before.blanks > 0 === block.blanks > 0
}

// a line right below a credit, in the same group of lines
function afterCredit(draft: Draft, at: number): boolean {
  const {blocks, page} = draft
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  return page && before?.role === BlockRole.credit && before.blanks > 0 && block.blanks === 0 && block.words > 3
}

// a short flush line among indented paragraphs is a title, whatever it ends with
function isFlushTitle({draft, end}: Body, at: number): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return at + 1 < end && next !== undefined && block.indent < 2 && block.length <= 120 && next.indent >= 2
}

function isHeading(body: Body, at: number): boolean {
  const {draft, end, flush} = body
  const {blocks, page, text} = draft
  const block = blocks[at] as DraftBlock
  if (flush && block.indent >= 2) return false
  // (Applause): what happens between turns
  if (body.turns.size > 0 && /^[([][^()[\]]*[)\]]$/u.test(text.slice(block.start, block.end))) return false
  const next = blocks[at + 1]
  if (!next || isOneOrTwoWords(draft, at)) return false
  // a line with a blank line only below it belongs to what is above
  if (!page && at > body.from && block.blanks === 0 && next.blanks > 0 && blocks[at - 1]?.role !== BlockRole.time) return false
  const opening = charClass(text.charCodeAt(block.start))
  if (page ? opensLikeRest(text.slice(block.start, block.start + 2)) : opening === Char.lower && block.words < 3) return false
  if (opening === Char.mark && at > 0 && leavesOpen(text, blocks[at - 1] as DraftBlock, text.charAt(block.start))) return false
  if (flush && isFlushTitle(body, at)) return true
  let after = at + 1
  while (after < end && after < at + 4 && isBetween(body, after)) after++
  const following = blocks[after]
  if (!following || after >= end) return false
  // Lind continued: “…”
  if (block.shape & LineShape.colon && charClass(text.charCodeAt(following.start)) === Char.mark) return false
  if (isProse(body, after))
    return !page || ((isLong(following) || leadsToList(body, after)) && headingOnPage(draft, at, following) && !closesBox(body, at))
  if (following.role === BlockRole.bullet)
    return block.blanks > 0 || ((draft.tight || (!page && following.blanks === 0)) && isDashSpeech(text, following))
  return page && block.blanks > 0 && isEntry(draft, body.from, end, after)
}

// , opens new tab; *Required; to the gallery; 📨 Our letters
function opensLikeRest(character: string): boolean {
  return /^[\p{Ll},;*+|•·→➡✅✉\u{1F449}\u{1F4E7}-\u{1F4F2}\u{1F514}]/u.test(character)
}

// whether a quotation is still open before its second paragraph: “We told them. / “Nobody came.”
function leavesOpen(text: string, {start, end}: DraftBlock, mark: string): boolean {
  const before = text.slice(start, end)
  if (mark === '"') return before.split(mark).length % 2 === 0
  const close = {'“': '”', '„': '“', '«': '»', '»': '«'}[mark]
  return close !== undefined && before.lastIndexOf(mark) > before.lastIndexOf(close)
}

function isLong({length, words}: DraftBlock): boolean {
  return length >= 40 || words >= 6
}

// What helps: / a cold towel / a dark room
function leadsToList({draft, from, end}: Body, at: number): boolean {
  return ((draft.blocks[at] as DraftBlock).shape & LineShape.colon) !== 0 && at + 1 < end && isEntry(draft, from, end, at + 1)
}

function headingOnPage(draft: Draft, at: number, following: DraftBlock): boolean {
  const {blocks, text, phrases} = draft
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  // where blank lines separate paragraphs, one without is a box's text
  if (draft.framedBody && following.blanks === 0) return false
  // Loading...
  if (block.length < 3 || endsInDots(text, block.end)) return false
  const line = text.slice(block.start, block.end)
  if (isRole(line, phrases) && block.words < 4) return false
  if (isName(draft, at, line)) return false
  // By Mara Lind
  const signed = bylineOf(draft, at)?.byline
  if (signed?.opened === true) return false
  // 24.95 € at Lind’s
  if (/^(?:\p{L}{2,4} )?(?:\p{Sc}\s?\d|\d[\d.,]*\s?\p{Sc})/u.test(line)) return false
  // (Applause)
  if (/^[([][^()[\]]*[)\]]$/u.test(line)) return false
  if (isOtherStory(draft, at) || isInSpacedList(draft, at) || isDatum(draft, at) || standsAway(blocks, at)) return false
  if (block.blanks > 0 || before === undefined || endsBox(draft, at)) return true
  return before.role !== BlockRole.title
}

/** The words above their speaker's name are shorter. */
const PULLED = 200

// Mara Lind; Mara Lind, harbour master: a name apart from paragraphs, or of somebody whose words are above
function isName(draft: Draft, at: number, line: string): boolean {
  const {blocks, text} = draft
  const {start, end, words} = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  if (before === undefined) return false
  const below = before.role === BlockRole.prose
  const quoted = below && charClass(text.charCodeAt(before.start)) === Char.mark
  if (below ? !quoted && before.length >= PULLED : words > 3) return false
  const [, name, role] = /^([^,]{3,40}?)\.?(,\s(?:\p{Ll}|\p{Lu}\p{L}+ ).*)?$/u.exec(line) ?? []
  if (name === undefined || !/\p{Ll}/u.test(name) || !isPersonName(name)) return false
  if (!below) return role === undefined && !isTold(draft, at, line)
  return (quoted && role !== undefined) || (before.length < PULLED && (text.indexOf(name) < start || text.includes(name, end)))
}

// Engineer Suspended: a word that the paragraph below has in lower case, as no name is
function isTold({blocks, text}: Draft, at: number, line: string): boolean {
  let next = at + 1
  while (next < at + 4 && blocks[next]?.role !== BlockRole.prose) next++
  const {start, end} = blocks[next] ?? {start: 0, end: 0}
  const below = text.slice(start, end)
  return line.split(' ').some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && below.includes(` ${word.toLowerCase()}`))
}

// a title nearer to what is above it than to the paragraph below, with the gap that a player or a picture leaves
function standsAway(blocks: readonly DraftBlock[], at: number): boolean {
  const {blanks} = blocks[at] as DraftBlock
  return blanks > 0 && (blocks[at + 1] as DraftBlock).blanks > blanks + 1
}

// Create an account, below other lines of a box: no word of it occurs in the paragraphs
function closesBox(body: Body, at: number): boolean {
  const {draft, from} = body
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const above = blocks[at - 1]?.role
  // a blank line ends a box whose lines have none between them
  if (block.blanks > 0 && blocks[at - 1]?.blanks === 0) return false
  const boxed = above === BlockRole.title || (!draft.tight && block.blanks === 0 && above === BlockRole.furniture)
  if (!boxed || at === from || isQuestionOrQuote(text, block) || captionOf(draft, at - 1) || endsData(draft, at)) return false
  body.words ??= paragraphWords(text, blocks, from)
  return body.words.telling && sharedWords(text, block, body.words) === 0
}

// Comment réagissent les pêcheurs ?: a question between paragraphs that merely begins like furniture
function isApartQuestion({draft, end}: Body, at: number): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  return standsApart(blocks, at) && at + 1 < end && text.charCodeAt(block.end - 1) === 0x3f
}

// whether a block can come between a heading and its first paragraph
function isBetween(body: Body, at: number): boolean {
  const {draft} = body
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  if (block.role === BlockRole.credit) return true
  if (block.role === BlockRole.furniture && draft.letters.has(at)) return true
  if (block.role === BlockRole.furniture)
    return !isCall(draft, block) && (blocks[at + 1]?.role === BlockRole.prose || captionOf(draft, at + 1))
  return (block.role === BlockRole.prose || block.role === BlockRole.title) && captionOf(draft, at)
}

// sentences, or a turn of any length
function isProse({draft, turns}: Body, at: number): boolean {
  return draft.blocks[at]?.role === BlockRole.prose || turns.has(at)
}

// – That is how people speak in novels, he said.
function isDashSpeech(text: string, block: DraftBlock): boolean {
  const code = text.charCodeAt(block.start)
  return (code === 0x2d || code === 0x2013 || code === 0x2014) && (block.shape & (LineShape.stop | LineShape.colon)) !== 0
}

// — Mara Lind, harbour master: the name below a pull quote
function signsQuote(text: string, {start, end}: DraftBlock): boolean {
  const name = /^[—–]\s*([^,]{5,40})(?:,|$)/u.exec(text.slice(start, end))?.[1]
  return name !== undefined && isPersonName(name)
}

// 1) What happens next: a single entry without final punctuation
function isLoneBullet(draft: Draft, at: number): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  return (
    !(block.shape & (LineShape.stop | LineShape.colon | LineShape.comma)) &&
    block.length < 100 &&
    blocks[at - 1]?.role !== BlockRole.bullet &&
    blocks[at + 1]?.role !== BlockRole.bullet
  )
}

// – Why the ferry waits: a bullet alone among a page's paragraphs, which leads to another story
function isLoneLink(draft: Draft, at: number): boolean {
  return (
    isLoneBullet(draft, at) &&
    !isLedTo(draft.blocks, at) &&
    draft.blocks[at - 1]?.role === BlockRole.prose &&
    !((draft.blocks[at - 1] as DraftBlock).shape & LineShape.colon)
  )
}

// finds where an item's trailing furniture begins: after the last block that belongs to the item
function itemEnd(draft: Draft, from: number): number {
  const {blocks} = draft
  let end = blocks.length
  while (end > from) {
    const block = blocks[end - 1] as DraftBlock
    if (
      block.role === BlockRole.furniture ||
      block.role === BlockRole.related ||
      block.role === BlockRole.endMark ||
      block.role === BlockRole.likeFurniture ||
      block.role === BlockRole.credit ||
      block.role === BlockRole.note ||
      block.role === BlockRole.time
    )
      end--
    else break
  }
  // titles of other stories below the heading of such a list
  for (let i = from; i < end; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.related) continue
    let prose = false
    for (let j = i + 1; j < end && !prose; j++) prose = (blocks[j] as DraftBlock).role === BlockRole.prose
    if (!prose) return i
  }
  return end
}

// 10.41am / “Stay away from the pier”: a live report whose entries have titles
function hasTimedTitles(draft: Draft): boolean {
  const {blocks} = draft
  for (let at = 0; at < blocks.length; at++)
    if (blocks[at]?.role === BlockRole.time && blocks[at + 1]?.role === BlockRole.title && storyFollows(draft, at + 1)) return true
  return false
}

// ten or more questions make an interview, so they are not headings
function keepQuestions(draft: Draft, parts: BodyPart[], from: number): void {
  const {blocks, text} = draft
  const questions: number[] = []
  for (let i = 0; i < parts.length; i++) {
    const block = blocks[from + i] as DraftBlock
    if (parts[i] !== 'heading' || !/[?？]["”“»]?$/u.test(text.slice(block.end - 2, block.end))) continue
    questions.push(i)
  }
  if (questions.length < 10) return
  for (const i of questions) parts[i] = 'paragraph'
}
