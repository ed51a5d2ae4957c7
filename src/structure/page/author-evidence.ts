import {isRole} from '../../lines/byline-segments.js'
import {LineBit} from '../../text/line-bits.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock} from '../draft.js'
import {isDateLine} from './dates.js'

/** How many lines below the heading of a contact may contain its phone number. */
const CONTACT = 7
/** Maximum length of a line about an author; a story's paragraph that begins with a name is usually longer. */
const ABOUT = 100

/** Checks whether something next to or below a name shows that it is an author's: a time, a role, an organization or a date. */
export function isAttested(draft: Draft, at: number, {byline, blocks: lines}: BylineLines): boolean {
  if (byline.times.length > 0 || byline.authors.some(({role, organization}) => role !== undefined || organization !== undefined)) return true
  const next = draft.blocks[at + lines]
  if (!next) return false
  return isHandle(draft.text, next) || next.role === BlockRole.time || isDateLine(draft, next) || isRole(draft.text.slice(next.start, next.end), draft.phrases)
}

// @maralind, mara.lind@harbour.example
function isHandle(text: string, {start, end, facts, length}: DraftBlock): boolean {
  return length < 60 && (facts & LineBit.at) !== 0 && !/\s/u.test(text.slice(start, end))
}

/** Checks whether a phone number follows soon: the lines before it then name a contact, not the author. */
export function opensContact({blocks, text}: Draft, at: number): boolean {
  for (let i = at + 1; i < Math.min(blocks.length, at + CONTACT); i++) {
    const block = blocks[i] as DraftBlock
    const {facts, start, end} = block
    if (isParagraph(block)) return false
    if (/(?:^|[\s:])[+(]?\d[\d ()/.–-]{5,}\d$/u.test(text.slice(start, end)) && !(facts & LineBit.copyright)) return true
  }
  return false
}

function isParagraph({role, length}: DraftBlock): boolean {
  return role === BlockRole.prose && length >= ABOUT
}
