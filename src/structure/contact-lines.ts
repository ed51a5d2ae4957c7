import {Opens} from '../lines/prefilter/line-openings.js'
import {isPhoneNumber} from '../lines/phone-number.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** How many lines may be between the heading of contact details and an address or a telephone number. */
const MOST_BETWEEN = 5
/** Longer lines are sentences. */
const LONGEST = 120

/** Checks whether a block begins contact details: `Media contact:`, `Pressekontakt: Mara Lind`. */
export function opensContact({text, phrases}: Draft, block: DraftBlock): boolean {
  if (!(block.opens & Opens.contact)) return false
  return phrases.opening(text.slice(block.start, Math.min(block.end, block.start + 70)).toLowerCase(), 'contact') > 0
}

/**
 * Finds where contact details end: the person, the office, and all addresses and numbers below a heading such as `Contact:`.
 *
 * @param at - The block of the heading.
 * @returns The block after the last one.
 */
export function contactEnd(draft: Draft, at: number): number {
  const {blocks} = draft
  let end = at + 1
  for (let i = at + 1; i < blocks.length && i <= end + MOST_BETWEEN; i++) {
    const block = blocks[i] as DraftBlock
    if (block.length > LONGEST || block.shape & LineShape.fullStop || block.role === BlockRole.time || block.role === BlockRole.endMark)
      break
    // the lines right below the heading, and those down to an address or number
    if (hasDetail(draft, block) || (i === end && block.blanks === 0)) end = i + 1
  }
  return end
}

/** Checks whether a line contains an address or a telephone number. */
export function hasDetail({text}: Draft, {start, end, length, facts}: DraftBlock): boolean {
  if (length > LONGEST || !(facts & (LineBit.at | LineBit.digit))) return false
  const line = text.slice(start, end)
  return /\S@\S/u.test(line) || line.split(/[,;:|]|\s[-–]\s|\p{L}{2,}\.?/u).some(isPhoneNumber)
}
