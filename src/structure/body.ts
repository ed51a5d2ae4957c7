import {isRole} from '../lines/byline.js'
import {isPersonName} from '../lines/person-name.js'
import {Char, charClass} from '../text/characters.js'
import {Shape} from '../text/lines.js'
import {isCaption} from './caption.js'
import {pageEnd} from './page/end.js'
import {endsBox, isOtherStory} from './page/headings.js'
import {type Reading, standsApart} from './draft.js'
import {Role, type RoledBlock} from './block.js'

/** What a block of the body turned out to be. */
export type BodyPart =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'turn'
  | 'blockQuote'
  | 'pullQuote'
  | 'caption'
  | 'table'
  | 'credit'
  | 'note'
  | 'boilerplate'

/**
 * Tells what each block of the body is.
 *
 * @param reading - The blocks.
 * @param from - The first block of the body.
 * @param indented - Whether paragraphs are told by their indents.
 * @param until - The block that matter about the sender begins at, or the number of blocks.
 * @returns The part of each block, from the first block of the body on.
 */
export function readBody(reading: Reading, from: number, indented: boolean, until: number): BodyPart[] {
  const {blocks, page} = reading
  const end = until < blocks.length ? until : page ? pageEnd(reading, from) : itemEnd(reading, from)
  const parts: BodyPart[] = []
  const flush =
    indented && blocks.slice(from, end).filter((block) => block.role === Role.prose && block.indent >= 2).length > 1
  for (let i = from; i < blocks.length; i++)
    parts.push(i < end ? partOf(reading, i, from, end, flush) : tailPart(blocks[i] as RoledBlock))
  keepQuestions(reading, parts, from)
  markQuotes(reading, parts, from)
  return parts
}

function tailPart(block: RoledBlock): BodyPart {
  if (block.role === Role.credit) return 'credit'
  return block.role === Role.note ? 'note' : 'boilerplate'
}

function partOf(reading: Reading, at: number, from: number, end: number, flush: boolean): BodyPart {
  const {blocks, page} = reading
  const block = blocks[at] as RoledBlock
  switch (block.role) {
    case Role.credit:
      return 'credit'
    case Role.note:
      return 'note'
    case Role.table:
      return page ? 'boilerplate' : 'table'
    case Role.endMark:
    case Role.furniture:
      return 'boilerplate'
    case Role.related:
      return page || !isHeading(reading, at, end, flush) ? 'boilerplate' : 'heading'
    case Role.time:
      return page ? 'boilerplate' : isHeading(reading, at, end, flush) ? 'heading' : 'paragraph'
    case Role.likeFurniture:
      if (page) return isApartQuestion(reading, at, end) ? 'heading' : 'boilerplate'
      return isHeading(reading, at, end, flush) ? 'heading' : nextIs(blocks, at, end) ? 'paragraph' : 'boilerplate'
    case Role.bullet:
      if (reading.framed && !standsApart(blocks, at) && !isListOfBody(reading, at)) return 'boilerplate'
      if (isLoneBullet(reading, at) && isHeading(reading, at, end, flush)) return 'heading'
      return isDashSpeech(reading.text, block) ? 'paragraph' : 'listItem'
    case Role.prose:
      if (block.turn) return 'turn'
      if (flush && isFlushTitle(reading, at, end)) return 'heading'
      if (at > from && isCaption(reading, at)) return 'caption'
      if (reading.framed && block.length < 320 && !standsApart(blocks, at))
        return afterCredit(reading, at) ? 'caption' : 'boilerplate'
      return 'paragraph'
    default:
      if (at > from && isCaption(reading, at)) return 'caption'
      if (afterCredit(reading, at)) return 'caption'
      return isHeading(reading, at, end, flush) ? 'heading' : page ? 'boilerplate' : 'paragraph'
  }
}

// a line under a photo's credit, in the same group of lines
function afterCredit(reading: Reading, at: number): boolean {
  const {blocks, page} = reading
  const block = blocks[at] as RoledBlock
  const before = blocks[at - 1]
  if (!page || !before || block.blanks > 0 || before.role !== Role.credit || before.blanks === 0) return false
  if (!before.credits?.some((credit) => credit.kind === 'photo')) return false
  return block.words > 3
}

// among paragraphs that are indented, a short line that is not: a title, whatever it ends with
function isFlushTitle(reading: Reading, at: number, end: number): boolean {
  const {blocks} = reading
  const block = blocks[at] as RoledBlock
  const next = blocks[at + 1]
  return (
    at + 1 < end &&
    next !== undefined &&
    block.indent < 2 &&
    block.blanks > 0 &&
    block.length <= 120 &&
    next.indent >= 2 &&
    next.blanks > 0 &&
    !(block.shape & Shape.colon) &&
    !isCaption(reading, at)
  )
}

function isHeading(reading: Reading, at: number, end: number, flush: boolean): boolean {
  const {blocks, page, text} = reading
  const block = blocks[at] as RoledBlock
  if (block.length > 150 || (flush && block.indent >= 2)) return false
  const next = blocks[at + 1]
  if (!next || at + 1 >= end) return false
  if (charClass(text.charCodeAt(block.start)) === Char.lower && block.words < 3) return false
  if (flush && isFlushTitle(reading, at, end)) return true
  let after = at + 1
  while (after < end && after < at + 4 && isBetween(reading, after)) after++
  const following = blocks[after]
  if (!following || after >= end) return false
  // Lind continued: “…”
  if (block.shape & Shape.colon && charClass(text.charCodeAt(following.start)) === Char.mark) return false
  if (following.role === Role.prose) return !page || (page && headingOnPage(reading, at, following))
  return following.role === Role.bullet && block.blanks > 0
}

function headingOnPage(reading: Reading, at: number, following: RoledBlock): boolean {
  const {blocks, text, phrases} = reading
  const block = blocks[at] as RoledBlock
  const before = blocks[at - 1]
  if (following.length < 40 && following.words < 6) return false
  if (block.length < 3) return false
  const line = text.slice(block.start, block.end)
  if (/\p{L}/u.test(line) && isRole(line, phrases) && block.words < 4) return false
  if (
    block.words <= 3 &&
    before !== undefined &&
    before.role !== Role.prose &&
    /\p{Ll}/u.test(line) &&
    isPersonName(line.replace(/\.$/u, ''))
  )
    return false
  // the name under a pull quote
  if (
    /^[^,]{5,40},\s(?:\p{Ll}|\p{Lu}\p{L}+ )/u.test(line) &&
    block.words < 12 &&
    (block.blanks === 0 || /,\s\p{Ll}/u.test(line)) &&
    isPersonName(line.slice(0, line.indexOf(',')))
  )
    return false
  if (/^[—–]\s?\p{Lu}/u.test(line) && /\d{4}|@/u.test(line)) return false
  if (isOtherStory(reading, at)) return false
  if (block.blanks > 0 || before === undefined || endsBox(blocks, at)) return true
  return before.role !== Role.title || afterCredit(reading, at - 1) || isCaption(reading, at - 1)
}

// Comment réagissent les pêcheurs ?: a question between paragraphs that only begins as furniture does
function isApartQuestion(reading: Reading, at: number, end: number): boolean {
  const {blocks, text} = reading
  const block = blocks[at] as RoledBlock
  return (
    standsApart(blocks, at) &&
    at + 1 < end &&
    block.words > 2 &&
    text.charCodeAt(block.end - 1) === 0x3f &&
    blocks[at - 1]?.role === Role.prose &&
    (blocks[at + 1] as RoledBlock).role === Role.prose
  )
}

// what may stand between a heading and its first paragraph
function isBetween(reading: Reading, at: number): boolean {
  const {blocks} = reading
  const block = blocks[at] as RoledBlock
  if (block.role === Role.credit) return true
  if (block.role === Role.furniture)
    return reading.page && blocks[at - 1]?.role !== Role.furniture && blocks[at + 1]?.role === Role.prose
  return (block.role === Role.prose || block.role === Role.title) && isCaption(reading, at)
}

function nextIs(blocks: readonly RoledBlock[], at: number, end: number): boolean {
  return at + 1 < end && (blocks[at + 1] as RoledBlock).role === Role.prose
}

// a list that a paragraph leads in
function isListOfBody(reading: Reading, at: number): boolean {
  const {blocks} = reading
  let first = at
  while (first > 0 && (blocks[first - 1] as RoledBlock).role === Role.bullet) first--
  const before = blocks[first - 1]
  return before !== undefined && before.role === Role.prose && (blocks[first] as RoledBlock).blanks > 0
}

// – That is how people speak in novels, he said.
function isDashSpeech(text: string, block: RoledBlock): boolean {
  const code = text.charCodeAt(block.start)
  return (code === 0x2d || code === 0x2013 || code === 0x2014) && (block.shape & (Shape.stop | Shape.colon)) !== 0
}

// 1) What happens next: an entry by itself, without a stop, that a paragraph follows
function isLoneBullet(reading: Reading, at: number): boolean {
  const {blocks} = reading
  const block = blocks[at] as RoledBlock
  return (
    !(block.shape & (Shape.stop | Shape.colon | Shape.comma)) &&
    block.length < 100 &&
    blocks[at - 1]?.role !== Role.bullet &&
    blocks[at + 1]?.role !== Role.bullet
  )
}

// where an item's furniture begins: after the last block that is a part of it
function itemEnd(reading: Reading, from: number): number {
  const {blocks} = reading
  let end = blocks.length
  while (end > from) {
    const block = blocks[end - 1] as RoledBlock
    if (
      block.role === Role.furniture ||
      block.role === Role.related ||
      block.role === Role.endMark ||
      block.role === Role.likeFurniture ||
      block.role === Role.credit ||
      block.role === Role.note ||
      block.role === Role.time
    )
      end--
    else break
  }
  // the titles of other stories under the head of a list
  for (let i = from; i < end; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.related) continue
    let prose = false
    for (let j = i + 1; j < end && !prose; j++) prose = (blocks[j] as RoledBlock).role === Role.prose
    if (!prose) return i
  }
  return end
}

// ten questions and more are an interview's and no headings
function keepQuestions(reading: Reading, parts: BodyPart[], from: number): void {
  const {blocks, text} = reading
  const questions: number[] = []
  for (let i = 0; i < parts.length; i++) {
    const block = blocks[from + i] as RoledBlock
    if (parts[i] !== 'heading' || !/[?？]["”“»]?$/u.test(text.slice(block.end - 2, block.end))) continue
    questions.push(i)
  }
  if (questions.length < 10) return
  for (const i of questions) parts[i] = 'paragraph'
}

// quotations set apart: what stands in the text once more is a pull quote, what is indented a block quote
function markQuotes(reading: Reading, parts: BodyPart[], from: number): void {
  const {blocks, text, page} = reading
  let body: string | undefined
  let tried = 0
  for (let i = 0; i < parts.length; i++) {
    const block = blocks[from + i] as RoledBlock
    const part = parts[i]
    if (!page && part === 'paragraph' && block.indent >= 4 && isMostlyFlush(blocks, from)) parts[i] = 'blockQuote'
    if (part !== 'paragraph' && !(part === 'boilerplate' && block.role === Role.title)) continue
    if (block.length < 30 || block.length > 280 || tried > 12 || charClass(text.charCodeAt(block.start)) !== Char.mark)
      continue
    tried++
    const words = text.slice(block.start + 1, block.start + Math.floor(block.length * 0.9)).trim()
    if (words.length <= 20) continue
    body ??= text.slice((blocks[from] as RoledBlock).start, (blocks[blocks.length - 1] as RoledBlock).end)
    const first = body.indexOf(words)
    const own = block.start + 1 - (blocks[from] as RoledBlock).start
    const elsewhere = first >= 0 && Math.abs(first - own) > 3 ? first : body.indexOf(words, own + words.length)
    if (elsewhere >= 0) parts[i] = 'pullQuote'
  }
}

function isMostlyFlush(blocks: readonly RoledBlock[], from: number): boolean {
  let flush = 0
  for (let i = from; i < blocks.length; i++) {
    const {role, indent} = blocks[i] as RoledBlock
    if (role === Role.prose && indent === 0) flush++
  }
  return flush > (blocks.length - from) / 2
}
