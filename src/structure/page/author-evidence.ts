import {isRole} from '../../lines/byline-segments.js'
import {LineBit} from '../../text/line-bits.js'
import type {Span} from '../../text/span.js'
import {bylineOf} from '../block.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock, plain} from '../draft.js'
import {isDateLine} from './dates.js'

/** Lines with names alone that are a list of people rather than of authors. */
const LIST = 3
/** Lines on either side among which the others of a list stand. */
const AROUND = 6
/** Lines under the head of a contact among which its telephone is. */
const CONTACT = 7
/** What is told of an author is no longer; a paragraph of a story that begins with a name mostly is. */
const ABOUT = 100

/** `1931–2026`, `* 3. April 1931 † 2. Mai 2026`: when somebody lived. */
const lifeDates = /[†✝]|\b1[89]\d\d ?[-–—] ?(?:19|20)\d\d\b/u

/** Tells whether what stands beside a name, or follows it, says that it is the author's: a time, a role, or the place with the date. */
export function isAttested(draft: Draft, at: number, {byline, blocks: lines}: BylineLines): boolean {
  if (byline.times.length > 0 || byline.authors.some(({role, organization}) => role !== undefined || organization !== undefined)) return true
  const next = draft.blocks[at + lines]
  if (!next) return false
  return next.role === BlockRole.time || isDateLine(draft, next) || (next.length < 60 && isRole(draft.text.slice(next.start, next.end), draft.phrases))
}

/** Tells whether names without an opener at a page's top are of others: one of a list, or of whom the story speaks. */
export function isOfOthers(draft: Draft, at: number, {byline, blocks: lines}: BylineLines, headline: Span | undefined): boolean {
  const {blocks} = draft
  if (byline.opened) return false
  const under = blocks[at + lines]
  if (lifeDates.test(draft.text.slice(byline.start, under && under.length < 60 ? under.end : byline.end + 12))) return true
  if (byline.authors.some(({name}) => isInHeadline(draft, headline, name))) return true
  if (byline.times.length > 0 || under?.role === BlockRole.time) return false
  let first = at + lines
  while (first < blocks.length && !isParagraph(blocks[first] as DraftBlock)) first++
  return isListed(draft, at) || byline.authors.some(({name}) => isSpokenOf(draft, name, at, first))
}

// the headline has the name among its words; at its beginning or end it can be the author's: Mara Lind: The harbour is ours
function isInHeadline({text}: Draft, headline: Span | undefined, name: string): boolean {
  if (headline === undefined || !name.includes(' ')) return false
  const line = plain(text, headline)
  const found = line.indexOf(name.toLowerCase())
  return found > 0 && /^[ ,’']/u.test(line.slice(found + name.length))
}

// Goalkeepers / Mara Lind / Defenders / Tom Reyes / Ida Holm: names on lines of their own, among other lines as short
function isListed(draft: Draft, at: number): boolean {
  let names = 1
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= AROUND; i += step) {
      const block = draft.blocks[i]
      if (block?.role !== BlockRole.title || block.length > 45) break
      if (bylineOf(draft, i)?.byline.opened === false) names++
    }
  return names >= LIST
}

function isParagraph({role, length}: DraftBlock): boolean {
  return role === BlockRole.prose && length >= ABOUT
}

// a paragraph has the whole name, and is none that tells of the author: Mara Lind is a reporter of the Harbour News
function isSpokenOf({blocks, text}: Draft, name: string, under: number, first: number): boolean {
  if (!name.includes(' ')) return false
  let found = -1
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at] as DraftBlock
    if (!isParagraph(block)) continue
    const {start, end} = block
    // a name that stands far below is looked for once
    if (found < start) found = text.indexOf(name, start)
    if (found < 0) return false
    if (found < end && (found > start || (at === first && at > under + 1))) return true
  }
  return false
}

/** Tells whether a telephone's number follows soon: the lines between are of whom to ask, and none is the author's. */
export function opensContact({blocks, text}: Draft, at: number): boolean {
  for (let i = at + 1; i < Math.min(blocks.length, at + CONTACT); i++) {
    const block = blocks[i] as DraftBlock
    const {facts, start, end, length} = block
    if (isParagraph(block)) return false
    if (length < 60 && /(?:^|[\s:])[+(]?\d[\d ()/.–-]{5,}\d$/u.test(text.slice(start, end)) && !(facts & LineBit.copyright)) return true
  }
  return false
}
