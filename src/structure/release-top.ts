import {isPlacedDate} from '../lines/timestamp.js'
import {LineShape} from '../text/lines.js'
import {datelineOf} from './block.js'
import {contactEnd, hasDetail, opensContact} from './contact-lines.js'
import {isPreliminary} from './item-headline.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** How many lines may be above the first paragraph of a release. */
const MOST_ABOVE = 24
/** A sentence this long is the first paragraph. */
const PARAGRAPH = 90

/** What is above the first paragraph of a press release. */
export interface ReleaseHead {
  /** The block of the headline, or -1. */
  headline: number
  /** The blocks of contact details. */
  contact: ReadonlySet<number>
  /** The block of a place and a date, or -1. */
  placedDate: number
}

/**
 * Finds the headline of a press release. Labels such as `For immediate release`, the sender's office, contact details and the
 * date may all come before it or after it, so it is the first of the last titles that no label divides.
 *
 * @param from - The first block to look at.
 */
export function readReleaseHead(draft: Draft, from: number): ReleaseHead {
  const {blocks, text, phrases} = draft
  const contact = new Set<number>()
  let placedDate = -1
  let headline = -1
  let divided = false
  for (let at = from; at < Math.min(blocks.length, from + MOST_ABOVE); at++) {
    const block = blocks[at] as DraftBlock
    const {role, shape, start, end} = block
    if (opensContact(draft, block) || hasDetail(draft, block)) {
      const until = contactEnd(draft, at)
      for (let i = at; i < until; i++) contact.add(i)
      at = until - 1
      divided = true
    } else if (isPreliminary(draft, block) || role === BlockRole.note) divided = true
    else if (isPlacedDate(text.slice(start, end), phrases)) placedDate = at
    else if (role === BlockRole.title) {
      if (headline < 0 || divided) headline = at
      divided = false
    } else if (role === BlockRole.prose && ((shape & LineShape.fullStop && block.length >= PARAGRAPH) || datelineOf(draft, block))) break
  }
  return {headline, contact, placedDate}
}
