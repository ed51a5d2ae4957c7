import {creditsOf, mayBeCredit} from '../lines/credits.js'
import {isEndMark, noteKind} from '../lines/furniture.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import type {Phrases} from '../lines/phrases.js'
import {isTimeLine} from '../lines/timestamp.js'
import {Char, charClass, isWordClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {startsLower} from './broken-paragraph.js'
import {BlockRole, type DraftBlock} from './draft.js'
import {bulletLength} from './join-lines.js'

const HEAD = 100
const LONG = 320
const OPENING_MARKS = /^["“„»«'‘([]*/u

/** Assigns each block its role. */
export function giveRoles(text: string, blocks: DraftBlock[], phrases: Phrases): DraftBlock[] {
  for (const block of blocks) block.role = roleOf(text, block, phrases)
  for (let at = 1; at < blocks.length; at++) if ((blocks[at] as DraftBlock).facts & LineBit.pageHead) keepBothHalves(text, blocks, at)
  return blocks
}

// … would get their / The Eastmere Gazette / Page 2 / money back.: both halves of a sentence that a page break divides are prose
function keepBothHalves(text: string, blocks: readonly DraftBlock[], at: number): void {
  const above = blocks[at - 1] as DraftBlock
  if (above.facts & LineBit.pageHead || above.shape & (LineShape.stop | LineShape.colon)) return
  let next = at + 1
  while (next < blocks.length && (blocks[next] as DraftBlock).facts & LineBit.pageHead) next++
  const below = blocks[next]
  if (below && startsLower(text, below.start)) above.role = below.role = BlockRole.prose
}

function roleOf(text: string, block: DraftBlock, phrases: Phrases): number {
  const {start, end, shape, length} = block
  if (block.field !== undefined && block.field !== 'headline' && block.field !== 'deck') {
    // a mail's subject may say that it is a release
    if (block.field === 'slug') block.opens = phrases.opens(text, start, end)
    return BlockRole.furniture
  }
  if (block.table) return BlockRole.table
  if (block.facts & LineBit.pageHead || isData(text, block)) return BlockRole.furniture
  const prose = looksLikeProse(text, block)
  if (prose && length > 90 && (length > 600 || isPlain(text, block, phrases))) {
    block.plain = length <= 600
    return BlockRole.prose
  }
  if (length > 600) return BlockRole.prose
  const opens = (block.opens = phrases.opens(text, start, end))
  const lower = opens & marked || length <= 24 ? text.slice(start, Math.min(end, start + (length > LONG ? 40 : HEAD))).toLowerCase() : ''
  if (length <= 24 && isEndMark(lower, opens, phrases)) return BlockRole.endMark
  const note = opens & Opens.note ? noteKind(lower, phrases) : undefined
  if (note !== undefined) {
    block.note = note
    return BlockRole.note
  }
  if (mayBeCredit(text, start, end, block.facts, opens, phrases)) {
    const credits = creditsOf(text, start, end, phrases)
    if (credits.length > 0) {
      block.credits = credits
      return BlockRole.credit
    }
  }
  if (length <= 70 && opens & Opens.related && phrases.matches(lower, 'relatedHeads')) return BlockRole.related
  const furniture = opens & Opens.furniture ? furnitureOf(lower, length, phrases) : 0
  if (furniture === 2) return BlockRole.furniture
  if ((!prose || length < 60) && length <= 130 && shape & LineShape.digit && isTimeLine(text.slice(start, end), phrases))
    return BlockRole.time
  if (furniture === 1) return prose ? BlockRole.prose : BlockRole.likeFurniture
  if (
    !(shape & (LineShape.lower | LineShape.upper)) ||
    (block.facts & LineBit.at && length < 60 && /^[^\s@]*@\S+$/u.test(text.slice(start, end)))
  )
    return BlockRole.furniture
  if (bulletLength(text, start) > 0) return BlockRole.bullet
  return prose ? BlockRole.prose : BlockRole.title
}

const marked = Opens.note | Opens.related | Opens.furniture

/** Checks whether a block is at least one sentence, by its length and its ending. */
export function looksLikeProse(text: string, block: DraftBlock): boolean {
  const {shape, words, start, end} = block
  const length = end - start
  if (shape & (LineShape.colon | LineShape.comma)) return words >= (shape & LineShape.comma ? 2 : 3)
  if (words < 7 && endsInDots(text, end)) return false
  if (shape & LineShape.fullStop) return words >= 3 && (shape & LineShape.lower) !== 0
  if (length > 150) return true
  if (length > 30 && block.facts & (LineBit.comma | LineBit.semicolon) && isUnfinished(text, start, end)) return true
  if (shape & LineShape.stop) return words > 18 || length > 110 || /[.!?…]["”“»]? +[“"„«]?\p{Lu}/u.test(text.slice(start, end - 1))
  return false
}

/** Checks whether a line ends in an ellipsis: Loading..., Mehr zum Thema … */
export function endsInDots(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2026 || text.startsWith('...', end - 3)
}

// a list entry whose sentence continues: "…; and"
function isUnfinished(text: string, start: number, end: number): boolean {
  let last = end
  while (last > end - 4 && charClass(text.charCodeAt(last - 1)) === Char.lower) last--
  return text.charCodeAt(last - 1) === 0x20 && /[;,] \p{Ll}{1,4}$/u.test(text.slice(Math.max(start, end - 6), end))
}

// {"@context":"https://schema.org", …}, ((mara.lind@wire.example; +47 …)): a page's data for machines, a wire's for newsrooms
function isData(text: string, {start, end, facts}: DraftBlock): boolean {
  const first = text.charCodeAt(start)
  if (first === 0x28 && text.charCodeAt(start + 1) === 0x28) return (facts & LineBit.at) !== 0 && text.endsWith('))', end)
  const at = first === 0x5b ? start + 1 : start
  return (
    text.charCodeAt(at) === 0x7b &&
    text.charCodeAt(at + 1) === 0x22 &&
    (text.charCodeAt(end - 1) === 0x7d || text.charCodeAt(end - 1) === 0x5d)
  )
}

// prose whose beginning and end rule out a note, credit or furniture
function isPlain(text: string, block: DraftBlock, phrases: Phrases): boolean {
  const {start, end, shape} = block
  const first = charClass(text.charCodeAt(start))
  if (shape & LineShape.bracket || (first !== Char.upper && first !== Char.mark)) return false
  if (phrases.mayMark(text, start, end)) return false
  let last = end - 1
  while (last > start && charClass(text.charCodeAt(last)) === Char.stop) last--
  return !phrases.mayEndContribution(text, start, last + 1)
}

// of longer lines, only certain furniture counts: "Sign up for our daily newsletter and get …"
function furnitureOf(lower: string, length: number, phrases: Phrases): number {
  if (length > LONG) return 0
  const line = isWordClass(charClass(lower.charCodeAt(0))) ? lower : lower.replace(OPENING_MARKS, '')
  if (length > HEAD) return phrases.furniture(line) === 2 ? 2 : 0
  const bare = isWordClass(charClass(line.charCodeAt(0))) ? line : line.replace(/^[\s>»›→▸▶•|·–—-]+/u, '')
  return bare === '' ? 2 : phrases.furniture(bare)
}
