import {readByline} from '../lines/byline.js'
import {isPersonName} from '../lines/person-name.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import {wireRow} from '../lines/wire-lines.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {datelineOf} from './block.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'
import {isPaperName} from './labelled.js'
import type {Turns} from './turns.js'

/** A headline that ends with a full stop is shorter. */
const LONG_SENTENCE = 110

/**
 * Finds the headline of an item that is not a page.
 *
 * @param from - The first block to look at.
 * @returns Its block, or -1 if the item has none.
 */
export function itemHeadline(draft: Draft, from: number, turns: Turns): number {
  const {blocks, text} = draft
  for (let i = from; i < Math.min(blocks.length, from + 8); i++) {
    const block = blocks[i] as DraftBlock
    if (draft.letters.has(i)) return -1
    if (
      block.role === BlockRole.time ||
      block.role === BlockRole.furniture ||
      block.role === BlockRole.table ||
      block.role === BlockRole.endMark ||
      block.role === BlockRole.credit
    )
      continue
    if (block.role === BlockRole.note && !isMarkedHeadline(text, block)) continue
    if (block.length > 320 || turns.has(i)) return -1
    if (isPreliminary(draft, block)) continue
    if (block.role === BlockRole.prose && block.shape & LineShape.fullStop && (block.length > LONG_SENTENCE || blocks.length === 1))
      return -1
    if (i === from && (opensStory(blocks, from) || isTold(text, block))) return -1
    if (isOpenedByline(draft, block)) return turns.has(1) && opensWithLabel(draft, block) ? 0 : -1
    if (isMasthead(draft, i)) {
      if (isSection(draft, i + 2)) i += 2
      continue
    }
    if (isCatchline(draft, i) || isBreadcrumb(draft, i)) continue
    if ((block.role === BlockRole.prose && datelineOf(draft, block)) || isAlert(draft, i)) return -1
    if (isKicker(draft, i, i + 1)) return i + 1
    return isSignedKicker(draft, i) ? i + 2 : i
  }
  return -1
}

/** Checks whether a section, an author and a headline follow each other: `COMMENT`, `MARA LIND`, `The bridge that ate our town`. */
export function isSignedKicker(draft: Draft, at: number): boolean {
  const {blocks, text} = draft
  const author = blocks[at + 1]
  const headline = blocks[at + 2]
  if (at < 0 || !author || headline?.role !== BlockRole.title || headline.words < 3) return false
  return isKickerLine(draft, blocks[at] as DraftBlock) && isPersonName(text.slice(author.start, author.end))
}

// By Mara Lind: a text that begins with its byline has no headline
function isOpenedByline(draft: Draft, block: DraftBlock): boolean {
  if (!(block.opens & Opens.byline)) return false
  const read = readByline(block, draft.text, draft.words)
  return read !== undefined && read.opened && read.authors.every(({name}) => name.includes(' '))
}

// Interview: Mara Lind, right above the first question: who answers, not who asked
function opensWithLabel({text, phrases}: Draft, {start, end}: DraftBlock): boolean {
  const colon = text.indexOf(':', start)
  return colon > 0 && colon < end && phrases.has(text.slice(start, colon).toLowerCase(), 'otherLabels')
}

// The Harbour News / March 4, 2019 Monday / HARBOUR CLOSED FOR GOOD: the paper and the date above the headline
function isMasthead(draft: Draft, at: number): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const under = blocks[at + 1]
  if (block.role !== BlockRole.title || !under || (under.role !== BlockRole.time && !(under.facts & LineBit.pageHead))) return false
  const next = blocks[isSection(draft, at + 2) ? at + 3 : at + 2]
  if (next === undefined || next.words < 3 || next.role === BlockRole.note || (next.role !== BlockRole.title && next.length > 149))
    return false
  const name = text.slice(block.start, block.end)
  return isPaperName(name) || isImprint(draft, name) || ((under.facts & LineBit.pageHead) !== 0 && !(block.shape & LineShape.lower))
}

/** How many of the last blocks may name the paper. */
const IMPRINT = 4

// © 2019 The Harbour: the name above the headline once more, at the end
function isImprint({blocks, text}: Draft, name: string): boolean {
  const last = blocks[Math.max(4, blocks.length - IMPRINT)]
  return last !== undefined && text.indexOf(name, last.start) >= 0
}

// Région: the section, between a paper’s name and date and the headline
function isSection({blocks}: Draft, at: number): boolean {
  const block = blocks[at]
  const next = blocks[at + 1]
  return block?.role === BlockRole.title && block.words < 3 && next?.role === BlockRole.title
}

// Home » News » Bridge shut: the way to a page, above its title
function isBreadcrumb({blocks, text}: Draft, at: number): boolean {
  const {start, end} = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return next !== undefined && next.role !== BlockRole.prose && / [»›>] [^»›>]+ [»›>] /u.test(text.slice(start, end))
}

// 1 FIRE Market / MARKET GUTTED BY FIRE: an agency's page number and keyword above a headline in capitals
function isCatchline({blocks, text}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return (
    (block.shape & LineShape.digit) !== 0 &&
    next !== undefined &&
    next.words > 2 &&
    /^\d{1,2} \p{Lu}{3,}(?: [\p{L}/-]+){0,3}$/u.test(text.slice(block.start, block.end)) &&
    !/\p{Ll}/u.test(text.slice(next.start, next.end))
  )
}

/** Checks whether a block labels an alert, which has no headline: `URGENT` above `OSLO (Reuters) - The port is closed.` */
export function isAlert(draft: Draft, at: number): boolean {
  const next = draft.blocks[at + 1]
  return (
    next !== undefined &&
    next.role !== BlockRole.time &&
    isKickerLine(draft, draft.blocks[at] as DraftBlock) &&
    datelineOf(draft, next) !== undefined
  )
}

// a sentence too long for a headline, directly followed by others: a story without a headline
function opensStory(blocks: readonly DraftBlock[], from: number): boolean {
  if ((blocks[from] as DraftBlock).length < 148) return false
  for (let i = from; i < from + 3; i++) {
    const block = blocks[i]
    if (!block || block.role !== BlockRole.prose || block.length < 80) return false
  }
  return true
}

/** A sentence within a headline is shorter. */
const SENTENCE = 30

// two sentences of some length, or a quotation and its speaker, that end with a period: a paragraph, however short
function isTold(text: string, {role, shape, start, end}: DraftBlock): boolean {
  if (role !== BlockRole.prose || !(shape & LineShape.fullStop)) return false
  const stop = text.indexOf('. ', start + SENTENCE)
  if (stop > 0 && stop < end - SENTENCE && /\p{Ll}{3}\. \p{Lu}/u.test(text.slice(stop - 3, stop + 3))) return true
  return /^[“"«„»][^”"»“«]+(?:,[”"»“]|[”"»“«],) \p{L}/u.test(text.slice(start, Math.min(end, start + 200)))
}

/** Checks whether a block is what a wire tells newsrooms about the item: `BC-Harbour Storm, 1st Ld,416`, `REFILE`. */
export function isWireLine(draft: Draft, block: DraftBlock): boolean {
  const {text, phrases, wire} = draft
  if (block.length > 110) return false
  const mayBe =
    wire ||
    text.charCodeAt(block.start + 2) === 0x2d ||
    text.charCodeAt(block.end - 1) === 0x2f ||
    (block.role === BlockRole.title &&
      (block.shape & LineShape.digit ? block.words < 12 : block.facts & LineBit.comma && block.words < 4)) ||
    (block.shape & LineShape.bracket && block.facts & LineBit.digit)
  if (!mayBe) return false
  const row = wireRow(text.slice(block.start, block.end), phrases)
  return row !== undefined
}

/** Checks whether a block above the headline is not the headline: `FOR IMMEDIATE RELEASE`, `BC-Harbour Storm, 1st Ld,416`. */
export function isPreliminary(draft: Draft, block: DraftBlock): boolean {
  const {text, phrases} = draft
  if (isWireLine(draft, block)) return true
  if (!(block.opens & (Opens.release | Opens.contact))) return false
  const line = text.slice(block.start, Math.min(block.end, block.start + 70))
  if (block.length < 70 && phrases.opening(line.toLowerCase(), 'release') > 0) return true
  return phrases.opening(line.toLowerCase(), 'contact') > 0
}

// (CORRECTED) - HARBOUR CLOSED: the note only marks the headline
function isMarkedHeadline(text: string, block: DraftBlock): boolean {
  return !(block.shape & LineShape.fullStop) && /^\(?\p{L}{4,}\)?\s?[-–—]\s?\p{Lu}/u.test(text.slice(block.start, block.end))
}

/** Checks whether a block is a few words above the headline: `ANALYSIS`, `Politics`, `Interview |`. */
export function isKicker(draft: Draft, at: number, headline: number): boolean {
  const head = draft.blocks[headline]
  if (!head) return false
  if (head.role !== BlockRole.title && !(head.role === BlockRole.prose && head.length < 200)) return false
  return head.length >= 20 && isKickerLine(draft, draft.blocks[at] as DraftBlock)
}

function isKickerLine({text, phrases}: Draft, block: DraftBlock): boolean {
  if (block.length > 48 || block.words > 4 || block.shape & LineShape.fullStop) return false
  const line = text.slice(block.start, block.end)
  if (/[:|·]$/u.test(line) || /^\(\p{L}[^()]{1,24}\)$/u.test(line)) return true
  const lower = line.toLowerCase()
  return phrases.has(lower, 'desks') || phrases.has(lower, 'otherLabels') || (block.words <= 2 && !/\p{Ll}/u.test(line))
}
