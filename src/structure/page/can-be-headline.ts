import {LineBit} from '../../text/line-bits.js'
import {LineShape} from '../../text/lines.js'
import {captionOf} from '../block.js'
import {isOwnCaption} from '../caption.js'
import {type Draft, type DraftBlock, BlockRole} from '../draft.js'
import {isDateLine} from './dates.js'

/** Checks whether a line of a page can be its headline. One that stands twice may look like furniture. */
export function canBeHeadline(draft: Draft, at: number, again = false): boolean {
  const block = draft.blocks[at] as DraftBlock
  if (block.words < 2 || block.length > 200 || block.shape & LineShape.colon) return false
  if (
    block.role !== BlockRole.title &&
    block.role !== BlockRole.likeFurniture &&
    !(block.role === BlockRole.prose && (block.length < 130 || !(block.shape & LineShape.fullStop))) &&
    !(block.role === BlockRole.furniture && again && block.words > 3) &&
    !(block.role === BlockRole.bullet && isDashTitle(draft, at))
  )
    return false
  if (
    isDateLine(draft, block) ||
    isTimeLabel(draft, at) ||
    isOwnCaption(draft, at) ||
    isEntry(draft, block) ||
    holdsAddress(draft, block) ||
    isQuote(draft, block)
  )
    return false
  return !captionOf(draft, at) || (block.role === BlockRole.title && draft.blocks[at - 1]?.role !== BlockRole.credit)
}

// Last updated on / 4 May 2024, 10:12
function isTimeLabel({blocks, text, phrases}: Draft, at: number): boolean {
  const {start, end} = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (next?.role !== BlockRole.time || next.blanks > 0) return false
  const line = text.slice(start, end).toLowerCase()
  return phrases.opening(line, 'updated') > 0 || phrases.opening(line, 'published') > 0
}

// 11.14 Talks adjourned: an entry of a live report, or of its list above the report
function isEntry({text}: Draft, {start}: DraftBlock): boolean {
  return /^\d{1,2}[.:]\d{2}\s/u.test(text.slice(start, start + 6))
}

// Port shares 128,412 pts +0.62%: a price and how it has changed
function isQuote({text}: Draft, {end}: DraftBlock): boolean {
  return /[+−-]\d[\d.,]*\s?%\)?$/u.test(text.slice(Math.max(0, end - 12), end))
}

// Printed from https://…
function holdsAddress({text}: Draft, {start, end, facts}: DraftBlock): boolean {
  return (facts & LineBit.slash) !== 0 && text.slice(start, end).includes('://')
}

// – We are afraid: a quotation with a dash instead of marks, not a list entry
function isDashTitle({blocks, text}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  return (
    /^[-–—]\s?\p{Lu}/u.test(text.slice(block.start, block.start + 3)) &&
    blocks[at - 1]?.role !== BlockRole.bullet &&
    blocks[at + 1]?.role !== BlockRole.bullet
  )
}
