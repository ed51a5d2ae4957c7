import {readByline} from '../lines/byline.js'
import {isStaff} from '../lines/byline-authors.js'
import {isPersonName} from '../lines/person-name.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import {wireRow} from '../lines/wire-lines.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import type {Span} from '../text/span.js'
import {bulletLength} from './join-lines.js'
import {bylineOf, captionOf, datelineOf} from './block.js'
import {readReleaseHead} from './release-top.js'
import {isPaperName, readLabelledTop} from './labelled.js'
import {isOfOthers} from './page/author-evidence.js'
import {noTurns, type Turns} from './turns.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock, hasProse, type TopMatter} from './draft.js'

/**
 * Reads what is above the body of an item that is not a page.
 *
 * @returns The parts, and where the body begins.
 */
export function readItemTop(draft: Draft, turns: Turns): TopMatter {
  const {blocks} = draft
  const top: TopMatter = {
    keyPoints: [],
    times: [],
    captions: [],
    furniture: [],
    body: 0
  }
  let at = draft.labelled ? readLabelledTop(draft, draft.labelled, top) : 0
  const from = at
  const release = draft.release && top.headline === undefined ? readReleaseHead(draft, from, (block) => isPreliminary(draft, block)) : undefined
  const headline = release && release.headline >= 0 ? release.headline : top.headline === undefined && (from === 0 || opensAfterFields(draft, from)) ? itemHeadline(draft, from, turns) : -1
  if (headline < 0) {
    while (at < blocks.length && isWireLine(draft, blocks[at] as DraftBlock)) top.furniture.push(at++)
    if (at < blocks.length && isAlert(draft, at)) top.kicker = blocks[at++] as DraftBlock
  }
  if (headline >= 0) {
    top.headline = withoutPaper(draft, blocks[headline] as DraftBlock)
    for (; at < headline; at++) {
      const block = blocks[at] as DraftBlock
      const signed = top.byline === undefined && at === headline - 1 && isSignedKicker(draft, at - 1) ? bylineOf(draft, at) : undefined
      if (signed) top.byline = signed.byline
      else if (at === headline - 2 && isSignedKicker(draft, at)) top.kicker = block
      else if (at === headline - 1 && !release && !isPreliminary(draft, block) && isKicker(draft, at, headline)) top.kicker = block
      else if (block.role === BlockRole.time || at === release?.placedDate) top.times.push(block)
      else if (block.role !== BlockRole.credit && block.role !== BlockRole.note) top.furniture.push(at)
    }
    at++
  }
  for (; at < blocks.length; at++) {
    const block = blocks[at] as DraftBlock
    if (turns.has(at) || draft.letters.has(at) || beginsLiveReport(draft, at)) break
    if ((block.role === BlockRole.time || at === release?.placedDate) && hasProse(blocks, at + 1)) top.times.push(block)
    else if (release?.contact.has(at)) top.furniture.push(at)
    else if (block.role === BlockRole.credit || block.role === BlockRole.note) continue
    else if (block.role === BlockRole.endMark || block.role === BlockRole.furniture || isSummaryHead(draft, block) || isPreliminary(draft, block))
      top.furniture.push(at)
    else if (top.byline !== undefined && block.role === BlockRole.title && isStaff(draft.text.slice(block.start, block.end), draft.phrases)) top.furniture.push(at)
    else if (block.role === BlockRole.bullet) {
      const run = bulletRun(blocks, at)
      if (top.byline !== undefined || top.headline === undefined || run < 2 || at + run >= blocks.length) break
      for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
      at += run - 1
    } else {
      const found =
        top.byline === undefined && block.length < 260 && (block.role !== BlockRole.prose || block.length < 90)
          ? bylineUnder(draft, at, top, turns)
          : undefined
      if (found && isOfOthers(draft, at, found, top.headline)) top.furniture.push(at)
      else if (found) {
        top.byline = found.byline
        top.times.push(...found.byline.times)
        at += found.blocks - 1
      } else if (captionOf(draft, at)) top.captions.push(at)
      else if (leadsToTurn(draft, at, turns)) top.furniture.push(at)
      else if (isDeck(draft, at, top)) top.deck = at
      else break
    }
  }
  top.body = at
  return top
}

// Mill turns again | The Aldwick Star: the title of the page
function withoutPaper({text}: Draft, block: DraftBlock): Span {
  const bar = block.facts & LineBit.bar ? text.lastIndexOf(' | ', block.end) : -1
  return bar > block.start && isPaperName(text.slice(bar + 3, block.end)) ? {start: block.start, end: bar} : block
}

/** The most lines between the headline of a transcript and its first turn. */
const MOST_BEFORE_TURN = 5

// State House / Calder Falls, Ohio / 10:14 a.m.: where and when the turns below were said
function leadsToTurn({blocks}: Draft, at: number, turns: Turns): boolean {
  if (turns.size === 0) return false
  for (let i = at; i < at + MOST_BEFORE_TURN && i < blocks.length; i++) {
    if (turns.has(i)) return i > at && (blocks[at] as DraftBlock).words < 5
    const {role, shape} = blocks[i] as DraftBlock
    if ((role !== BlockRole.title && role !== BlockRole.time) || shape & LineShape.stop) return false
  }
  return false
}

/** A bare time is shorter: 14:05, 2.05 p.m., 14.05 Uhr. */
const BARE_TIME = 14
/** The most blocks of one entry in a live report. */
const MOST_IN_ENTRY = 12

// 14:05 / The ferry has been cancelled … / 13:40 / …: the time is the head of an entry if another one comes below
function beginsLiveReport({blocks}: Draft, at: number): boolean {
  const isEntry = (i: number): boolean => {
    const block = blocks[i] as DraftBlock
    return block.role === BlockRole.time && block.length <= BARE_TIME && blocks[i + 1]?.role === BlockRole.prose
  }
  if (!isEntry(at)) return false
  for (let i = at + 2; i < Math.min(blocks.length, at + MOST_IN_ENTRY); i++) if (isEntry(i)) return true
  return false
}

/** Returns the byline that begins at a block. Without a headline above it, it must begin with an opener. */
export function bylineUnder(draft: Draft, at: number, top: TopMatter, turns: Turns = noTurns): BylineLines | undefined {
  const found = bylineOf(draft, at)
  if (!found || (top.headline === undefined && !found.byline.opened)) return undefined
  // State House / Calder Falls, Ohio / 10:14 a.m.: where a speech was held
  if (turns.size > 0 && !found.byline.opened) {
    const next = at + found.blocks
    if ((draft.blocks[next]?.role === BlockRole.title && !turns.has(next)) || found.byline.authors.some(({place}) => place !== undefined)) return undefined
  }
  return found
}

/** Returns the span of a key point or list entry without its bullet. */
export function withoutBullet(text: string, block: Span): Span {
  return {
    start: block.start + bulletLength(text, block.start),
    end: block.end
  }
}

/** Counts the consecutive list entries from a block on. */
export function bulletRun(blocks: readonly DraftBlock[], at: number): number {
  let run = 0
  while (at + run < blocks.length && (blocks[at + run] as DraftBlock).role === BlockRole.bullet) run++
  return run
}

/** Checks whether a block is the heading of a summary in points. */
export function isSummaryHead(draft: Draft, block: DraftBlock): boolean {
  return (
    block.length < 40 &&
    (block.opens & Opens.summary) !== 0 &&
    draft.phrases.matches(draft.text.slice(block.start, block.end).toLowerCase(), 'summaryHeads')
  )
}

// a line below the headline that has no final punctuation or precedes a byline or dateline
function isDeck(draft: Draft, at: number, top: TopMatter): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  // What are you reading? / The gas bill.: the first question of an interview
  if (text.charCodeAt(block.end - 1) === 0x3f && next?.blanks === 0 && block.blanks > 0 && hasQuestion(draft, at + 2)) return false
  if (
    top.deck !== undefined ||
    (top.byline !== undefined && !draft.labelled) ||
    top.headline === undefined ||
    next === undefined ||
    (draft.letters.size > 1 && draft.letters.has(at + 1)) ||
    block.length > 700
  )
    return false
  if (next.role !== BlockRole.prose && next.role !== BlockRole.title)
    return next.role === BlockRole.time && !(block.role === BlockRole.prose && block.length > 400)
  if (datelineOf(draft, block)) return false
  if ((next.role !== BlockRole.prose || next.length < 90) && bylineUnder(draft, at + 1, top)) return true
  if (next.role === BlockRole.prose && datelineOf(draft, next)) return true
  return block.role === BlockRole.title && block.words >= 4 && next.role === BlockRole.prose
}

function hasQuestion({blocks, text}: Draft, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const block = blocks[i]
    if (block && text.charCodeAt(block.end - 1) === 0x3f) return true
  }
  return false
}

// below a mail's header a headline may look like anything, below other fields it must look like one
function opensAfterFields({blocks, labelled}: Draft, from: number): boolean {
  if (labelled?.envelope.format === 'mail') return true
  const below = blocks[from + 1]?.role === BlockRole.title ? from + 2 : from + 1
  return blocks[from]?.role === BlockRole.title && blocks[below]?.role === BlockRole.prose
}

/** A headline that ends with a full stop is shorter. */
const LONG_SENTENCE = 110

function itemHeadline(draft: Draft, from: number, turns: Turns): number {
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
    if (block.role === BlockRole.note && !(i === from && isMarkedHeadline(text, block))) continue
    if (block.length > 320 || turns.has(i)) return -1
    if (isPreliminary(draft, block)) continue
    if (block.role === BlockRole.prose && block.shape & LineShape.fullStop && (block.length > LONG_SENTENCE || blocks.length === 1))
      return -1
    if (i === from && (opensStory(blocks, from) || isTold(text, block))) return -1
    if (isOpenedByline(draft, block)) return i === 0 && turns.has(1) && opensWithLabel(draft, block) ? 0 : -1
    if (isMasthead(draft, i)) {
      if (isSection(draft, i + 2)) i += 2
      continue
    }
    if (isCatchline(draft, i)) continue
    if ((block.role === BlockRole.prose && datelineOf(draft, block)) || isAlert(draft, i)) return -1
    if (isKicker(draft, i, i + 1)) return i + 1
    return isSignedKicker(draft, i) ? i + 2 : i
  }
  return -1
}

// COMMENT / MARA LIND / The bridge that ate our town: the author between the section and the headline
function isSignedKicker(draft: Draft, at: number): boolean {
  const {blocks, text} = draft
  const author = blocks[at + 1]
  const headline = blocks[at + 2]
  if (at < 0 || !author || headline?.role !== BlockRole.title || headline.words < 3 || blocks[at + 3]?.role !== BlockRole.prose) return false
  return isKickerLine(draft, blocks[at] as DraftBlock) && isPersonName(text.slice(author.start, author.end))
}

// By Mara Lind: a text that begins with its byline has no headline
function isOpenedByline(draft: Draft, block: DraftBlock): boolean {
  if (block.length > 120 || !(block.opens & Opens.byline)) return false
  const read = readByline(block, draft.text, draft.words)
  return read !== undefined && read.opened && read.authors.length > 0 && read.authors.every(({name}) => name.includes(' '))
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
  if (next === undefined || next.words < 3 || next.role === BlockRole.note || (next.role !== BlockRole.title && next.length > 149)) return false
  const name = text.slice(block.start, block.end)
  return isPaperName(name) || isImprint(draft, name) || ((under.facts & LineBit.pageHead) !== 0 && !(block.shape & LineShape.lower))
}

/** How many of the last blocks may name the paper. */
const IMPRINT = 4

// © 2019 The Harbour: the name above the headline once more, at the end
function isImprint({blocks, text}: Draft, name: string): boolean {
  const last = blocks[Math.max(4, blocks.length - IMPRINT)]
  return last !== undefined && name.length > 5 && text.indexOf(name, last.start) >= 0
}

// Région: the section, between a paper’s name and date and the headline
function isSection({blocks}: Draft, at: number): boolean {
  const block = blocks[at]
  const next = blocks[at + 1]
  return block?.role === BlockRole.title && block.words < 3 && next?.role === BlockRole.title && next.words > 2
}

// 1 FIRE Market / MARKET GUTTED BY FIRE: an agency's page number and keyword above a headline in capitals
function isCatchline({blocks, text}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return (
    block.length < 40 &&
    (block.shape & LineShape.digit) !== 0 &&
    next !== undefined &&
    next.words > 2 &&
    /^\d{1,2} \p{Lu}{3,}(?: [\p{L}/-]+){0,3}$/u.test(text.slice(block.start, block.end)) &&
    !/\p{Ll}/u.test(text.slice(next.start, next.end))
  )
}

// URGENT / OSLO (Reuters) - The port is closed.: an alert, which has no headline
function isAlert(draft: Draft, at: number): boolean {
  const next = draft.blocks[at + 1]
  return next !== undefined && next.role !== BlockRole.time && isKickerLine(draft, draft.blocks[at] as DraftBlock) && datelineOf(draft, next) !== undefined
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
  if (stop > 0 && stop < end - SENTENCE && /^\p{Ll}{3}\. \p{Lu}/u.test(text.slice(stop - 3, stop + 3))) return true
  return /^[“"«„»][^”"»“«]+(?:,[”"»“]|[”"»“«],) \p{L}/u.test(text.slice(start, Math.min(end, start + 200)))
}

// BC-Harbour Storm, 1st Ld,416; REFILE: what a wire tells newsrooms about the item
function isWireLine(draft: Draft, block: DraftBlock): boolean {
  const {text, phrases, wire} = draft
  if (block.length > 110 || block.role === BlockRole.table) return false
  const mayBe =
    wire ||
    text.charCodeAt(block.start + 2) === 0x2d ||
    text.charCodeAt(block.end - 1) === 0x2f ||
    (block.role === BlockRole.title && (block.shape & LineShape.digit ? block.words < 12 : block.facts & LineBit.comma && block.words < 4)) ||
    (block.shape & LineShape.bracket && block.facts & LineBit.digit)
  if (!mayBe) return false
  const row = wireRow(text.slice(block.start, block.end), phrases)
  return row !== undefined && (wire || row !== 'wire-status')
}

// FOR IMMEDIATE RELEASE; BC-Harbour Storm, 1st Ld,416: lines above the headline that are not the headline
function isPreliminary(draft: Draft, block: DraftBlock): boolean {
  const {text, phrases} = draft
  if (isWireLine(draft, block)) return true
  if (!(block.opens & (Opens.release | Opens.contact))) return false
  const line = text.slice(block.start, Math.min(block.end, block.start + 70))
  if (block.length < 70 && phrases.opening(line.toLowerCase(), 'release') > 0) return true
  return phrases.opening(line.toLowerCase(), 'contact') > 0
}

// (CORRECTED) - HARBOUR CLOSED: the note only marks the headline
function isMarkedHeadline(text: string, block: DraftBlock): boolean {
  return (
    block.length < 140 &&
    !(block.shape & LineShape.fullStop) &&
    /^\(?\p{L}{4,}\)?\s?[-–—]\s?\p{Lu}/u.test(text.slice(block.start, block.end))
  )
}

// a few words above the headline: ANALYSIS, Politics, Interview |
function isKicker(draft: Draft, at: number, headline: number): boolean {
  const head = draft.blocks[headline]
  if (!head) return false
  if (head.role !== BlockRole.title && head.role !== BlockRole.likeFurniture && !(head.role === BlockRole.prose && head.length < 200))
    return false
  return head.length >= 20 && isKickerLine(draft, draft.blocks[at] as DraftBlock)
}

function isKickerLine({text, phrases}: Draft, block: DraftBlock): boolean {
  if (block.length > 48 || block.words > 4 || block.shape & LineShape.fullStop) return false
  const line = text.slice(block.start, block.end)
  if (/[:|·]$/u.test(line) || /^\(\p{L}[^()]{1,24}\)$/u.test(line)) return true
  const lower = line.toLowerCase()
  return (
    phrases.has(lower, 'desks') ||
    phrases.has(lower, 'otherLabels') ||
    (block.words <= 2 && !/\p{Ll}/u.test(line))
  )
}
