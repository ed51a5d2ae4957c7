import {readByline} from '../lines/byline.js'
import {readDateline} from '../lines/dateline.js'
import {isStaff} from '../lines/byline-pieces.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {passage, type Span} from '../text/span.js'
import {bulletLength} from './join-lines.js'
import {bylineOf, captionOf, datelineOf} from './block.js'
import {isAlert, isKicker, isPreliminary, isSignedKicker, isWireLine, itemHeadline} from './item-headline.js'
import {readReleaseHead} from './release-top.js'
import {isPaperName, readLabelledTop} from './labelled.js'
import {noTurns, type Turns} from './turns.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock, hasProse, type TopMatter, unreadTop} from './draft.js'

/**
 * Reads what is above the body of an item that is not a page.
 *
 * @returns The parts, and where the body begins.
 */
export function readItemTop(draft: Draft, turns: Turns): TopMatter {
  const {blocks} = draft
  const top = unreadTop(0)
  let at = draft.labelled ? readLabelledTop(draft, draft.labelled, top) : 0
  const from = at
  const release = draft.release && top.headline === undefined ? readReleaseHead(draft, from) : undefined
  const headline =
    release && release.headline >= 0
      ? release.headline
      : top.headline === undefined && (from === 0 || opensAfterFields(draft, from))
        ? itemHeadline(draft, from, turns)
        : -1
  if (headline < 0) {
    while (at < blocks.length && isWireLine(draft, blocks[at] as DraftBlock)) top.furniture.push(at++)
    if (at < blocks.length && isAlert(draft, at)) top.kicker = blocks[at++]
  }
  if (headline >= 0) {
    top.headline = withoutPaper(draft, blocks[headline] as DraftBlock)
    for (; at < headline; at++) {
      const block = blocks[at] as DraftBlock
      const signed = at === headline - 1 && isSignedKicker(draft, at - 1) ? bylineOf(draft, at) : undefined
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
    else if (block.role === BlockRole.credit || block.role === BlockRole.note) readWritten(draft, at, top)
    else if (
      block.role === BlockRole.endMark ||
      block.role === BlockRole.furniture ||
      isSummaryHead(draft, block) ||
      isPreliminary(draft, block)
    )
      top.furniture.push(at)
    else if (isDatelineAlone(draft, at, top)) continue
    else if (top.byline !== undefined && block.role === BlockRole.title && isStaff(draft.text.slice(block.start, block.end), draft.phrases))
      top.furniture.push(at)
    else if (block.role === BlockRole.bullet) {
      const run = bulletRun(blocks, at)
      if (top.byline !== undefined || run < 2 || at + run >= blocks.length) break
      for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
      at += run - 1
    } else {
      const found =
        top.byline === undefined && block.length < 260 && (block.role !== BlockRole.prose || block.length < 90)
          ? bylineUnder(draft, at, top, turns)
          : undefined
      if (found) {
        top.byline = found.byline
        top.times.push(...found.byline.times)
        at += found.blocks - 1
      } else if (captionOf(draft, at)) top.captions.push(at)
      else if (leadsToTurn(draft, at, turns) || isBetweenTopLines(draft, at)) top.furniture.push(at)
      else if (isDeck(draft, at, top)) top.deck = at
      else break
    }
  }
  top.body = at
  return top
}

// Written by Mara Lind: the author in a credit for writing
function readWritten({blocks, text, words}: Draft, at: number, top: TopMatter): void {
  const block = blocks[at] as DraftBlock
  if (top.byline !== undefined || top.headline === undefined || block.credits?.[0]?.kind !== 'writing') return
  const byline = readByline(block, text, words)
  if (byline?.opened !== true || byline.authors.length === 0) return
  top.byline = byline
  top.written = at
}

// Mill turns again | The Aldwick Star: the title of the page
function withoutPaper({text}: Draft, block: DraftBlock): Span {
  const bar = block.facts & LineBit.bar ? text.lastIndexOf(' | ', block.end) : -1
  return bar > block.start && isPaperName(text.slice(bar + 3, block.end)) ? {start: block.start, end: bar} : block
}

/** Maximum length of a dateline on a line of its own. */
const LONGEST_DATELINE = 70

// Ostmeer, 13.11.2024 (sdn) / Beim Entgleisen eines Zuges …: reads a dateline on a line of its own, above the first paragraph
function isDatelineAlone(draft: Draft, at: number, top: TopMatter): boolean {
  const {blocks, text, words} = draft
  const {role, start, end, length, shape} = blocks[at] as DraftBlock
  if (
    role === BlockRole.prose ||
    length > LONGEST_DATELINE ||
    top.headline === undefined ||
    top.dateline ||
    blocks[at + 1]?.role !== BlockRole.prose
  )
    return false
  if (!(shape & (LineShape.digit | LineShape.bracket)) || bylineOf(draft, at)?.byline.opened === true) return false
  const bare = /^(\p{Lu}[\p{L}’'-]{2,20}) \((\p{Lu}{2,6})\)$/u.exec(text.slice(start, end))
  if (bare) {
    top.dateline = {...passage(text, start, end), places: [bare[1] as string], agencies: [bare[2] as string]}
    return true
  }
  // read as if the paragraph began on the same line
  const read = readDateline(`${text.slice(start, end)} – A`, 0, end - start + 4, words)
  if (!read || read.after !== end - start + 3) return false
  top.dateline = {...read.dateline, start: start + read.dateline.start, end: start + read.dateline.end}
  return true
}

/** The most lines between the headline of a transcript and its first turn. */
const MOST_BEFORE_TURN = 5

// State House / Calder Falls, Ohio / 10:14 a.m.: where and when the turns below were said
function leadsToTurn({blocks}: Draft, at: number, turns: Turns): boolean {
  if (turns.size === 0) return false
  for (let i = at; i < at + MOST_BEFORE_TURN && i < blocks.length; i++) {
    if (turns.has(i)) return (blocks[at] as DraftBlock).words < 5
    const {role, shape} = blocks[i] as DraftBlock
    if ((role !== BlockRole.title && role !== BlockRole.time) || shape & LineShape.stop) return false
  }
  return false
}

// VALFERRO / (SUN) - VALFERRO, 13 NOV -; Editor: mlind / 13 Nov 2024: a word or two above the line of date, author or place
function isBetweenTopLines(draft: Draft, at: number): boolean {
  const block = draft.blocks[at] as DraftBlock
  const next = draft.blocks[at + 1]
  if (block.role !== BlockRole.title || block.words > 2 || !next) return false
  if (next.role === BlockRole.time) return true
  return next.role === BlockRole.prose ? datelineOf(draft, next) !== undefined : bylineOf(draft, at + 1)?.byline.opened === true
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
    if ((draft.blocks[next]?.role === BlockRole.title && !turns.has(next)) || found.byline.authors.some(({place}) => place !== undefined))
      return undefined
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
    block.words < 3 ||
    (top.byline !== undefined && !draft.labelled) ||
    top.headline === undefined ||
    next === undefined ||
    (draft.letters.size > 1 && draft.letters.has(at + 1)) ||
    block.length > 700
  )
    return false
  if (next.role === BlockRole.credit && next.credits?.[0]?.kind === 'writing') return block.role === BlockRole.title || block.length < 260
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
