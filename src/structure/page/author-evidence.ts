import {isRole} from '../../lines/byline-segments.js'
import {isPlaceElsewhere} from '../../lines/place-elsewhere.js'
import {LineBit} from '../../text/line-bits.js'
import type {Span} from '../../text/span.js'
import {bylineOf} from '../block.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock, plain} from '../draft.js'
import {isDateLine} from './dates.js'

/** This many lines of bare names are a list of people rather than authors. */
const LIST = 3
/** How many lines on either side to search for more of a list. */
const AROUND = 6
/** How many paragraphs to search for a name: by then a story has named the people it is about. */
const PARAGRAPHS = 12
/** How many lines below the heading of a contact may contain its phone number. */
const CONTACT = 7
/** Maximum length of a line about an author; a story's paragraph that begins with a name is usually longer. */
const ABOUT = 100

/** `1931–2026`, `* 3. April 1931 † 2. Mai 2026`: somebody's dates of birth and death. */
const lifeDates = /[†✝]|\b1[89]\d\d ?[-–—] ?(?:19|20)\d\d\b/u

/** Checks whether something next to or below a name shows that it is an author's: a time, a role, an organization or a date. */
export function isAttested(draft: Draft, at: number, {byline, blocks: lines}: BylineLines): boolean {
  if (byline.times.length > 0 || byline.authors.some(({role, organization}) => role !== undefined || organization !== undefined))
    return true
  const next = draft.blocks[at + lines]
  if (!next) return false
  return (
    isHandle(draft.text, next) ||
    next.role === BlockRole.time ||
    isDateLine(draft, next) ||
    isRole(draft.text.slice(next.start, next.end), draft.phrases)
  )
}

// @maralind, mara.lind@harbour.example
function isHandle(text: string, {start, end, facts, length}: DraftBlock): boolean {
  return length < 60 && (facts & LineBit.at) !== 0 && !/\s/u.test(text.slice(start, end))
}

/**
 * Checks whether names without an opener at the top of a page are other people's: those of a list, of somebody who died, or of
 * people in the headline or the story.
 */
export function isOfOthers(draft: Draft, at: number, {byline, blocks: lines}: BylineLines, headline: Span | undefined): boolean {
  const {blocks, text} = draft
  if (byline.opened) return false
  const under = blocks[at + lines]
  if (lifeDates.test(text.slice(byline.start, under && under.length < 60 ? under.end : byline.end + 12))) return true
  if (byline.authors.some(({name}) => isInHeadline(draft, headline, name))) return true
  if (byline.times.length > 0 || under?.role === BlockRole.time) return false
  return (
    (byline.authors.every(({role}) => role === undefined) && isListed(draft, at)) ||
    (lines === 1 && byline.authors.some(({name}) => isSpokenOf(draft, name, at + 1)))
  )
}

// a name within the headline; at its beginning or end it may be the author's: Mara Lind: The harbour is ours
function isInHeadline({text}: Draft, headline: Span | undefined, name: string): boolean {
  if (headline === undefined || !name.includes(' ')) return false
  const line = plain(text, headline)
  const found = line.indexOf(name.toLowerCase())
  return found > 0 && /^[ ,’']/u.test(line.slice(found + name.length))
}

// Goalkeepers / Mara Lind / Defenders / Tom Reyes / Ida Holm: names on lines of their own among other short lines
function isListed(draft: Draft, at: number): boolean {
  let names = 1
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= AROUND; i += step) {
      const block = draft.blocks[i]
      if (block?.role !== BlockRole.title || block.length > 45) break
      const byline = bylineOf(draft, i)?.byline
      if (byline?.opened === false && !isPlaceElsewhere(draft.text, byline.start, byline.text, draft.phrases)) names++
    }
  return names >= LIST
}

// whether the first paragraphs have the full name, but do not begin with it: Mara Lind is a reporter of the Harbour News
function isSpokenOf({blocks, text}: Draft, name: string, under: number): boolean {
  if (!name.includes(' ')) return false
  for (let at = under, read = 0; at < blocks.length && read < PARAGRAPHS; at++) {
    const block = blocks[at] as DraftBlock
    if (!isParagraph(block)) continue
    read++
    if (text.slice(block.start + 1, block.end).includes(name)) return true
  }
  return false
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
