import type {BylineReading} from '../../lines/byline.js'
import {LineShape} from '../../text/lines.js'
import {passage} from '../../text/span.js'
import {bylineOf, captionOf} from '../block.js'
import {BlockRole, type Draft, type DraftBlock, plain, type TopMatter, unreadTop} from '../draft.js'
import type {Turns} from '../turns.js'
import {isOfOthers} from './author-evidence.js'
import {firstParagraph} from './first-paragraph.js'
import {isBreadcrumb, pageHeadline, splitKicker} from './headline.js'
import {readKeyPoints, readPlainPoints, readShortPoints, readSummary} from './key-points.js'
import {paragraphWords} from './shared-words.js'
import {
  readBarredLine,
  readBylineLine,
  readCaption,
  readCreditOrNote,
  readDate,
  readFurniture,
  readRepeated,
  readStandfirst,
  readSureStandfirst,
  readWriter,
  skipLine
} from './top-steps.js'
import type {TopReading, TopStep} from './top-reading.js'

/** How many lines above the headline, buttons aside, may contain the byline. */
const NEAR = 5
/** The steps for a line below the headline, in order. The first to take it wins. */
const steps: readonly TopStep[] = [
  readWriter,
  readCreditOrNote,
  readDate,
  readBarredLine,
  readSummary,
  readRepeated,
  readKeyPoints,
  readPlainPoints,
  readShortPoints,
  readBylineLine,
  readFurniture,
  readSureStandfirst,
  readCaption,
  readStandfirst,
  skipLine
]

/**
 * Reads what is above the body on a page: menus and the headline among them, the standfirst, and what lies between it and the
 * body.
 *
 * @returns The parts, and where the body begins.
 */
export function readPageTop(draft: Draft, turns: Turns): TopMatter {
  const {blocks, text} = draft
  const top = unreadTop(0)
  const first = firstParagraph(draft)
  const headline = pageHeadline(draft, first, paragraphWords(text, blocks, first))
  if (headline >= 0) readAbove(draft, headline, top)
  const known = new Set<string>(top.headline ? [plain(text, top.headline)] : [])
  const reading: TopReading = {draft, top, first, known, seen: false, named: -9, weak: undefined, others: undefined}
  let at = headline + 1
  while (at < blocks.length && !draft.entries.has(at) && !draft.named.has(at) && !turns.has(at)) {
    const taken = firstTaken(reading, at)
    if (taken < 0) break
    at += taken
  }
  const {weak} = reading
  if (weak !== undefined) {
    if (top.byline === undefined && !isOfOthers(draft, weak.at, weak.found, top.headline)) top.byline = weak.found.byline
    else top.furniture.push(weak.at)
  }
  const body = top.byline === undefined ? issuedBy(draft, at) : undefined
  if (body) top.byline = body
  top.body = at
  return top
}

/** Skips all lines of a page that holds no item. */
export function skipAll({blocks}: Draft): TopMatter {
  const top = unreadTop(blocks.length)
  for (let at = 0; at < blocks.length; at++) {
    const {role} = blocks[at] as DraftBlock
    if (role !== BlockRole.credit && role !== BlockRole.note) top.furniture.push(at)
  }
  return top
}

function firstTaken(reading: TopReading, at: number): number {
  for (const step of steps) {
    const taken = step(reading, at)
    if (taken !== 0) return taken
  }
  return 1
}

// reads the headline, its kicker and the lines above it
function readAbove(draft: Draft, headline: number, top: TopMatter): void {
  const {blocks} = draft
  const block = blocks[headline] as DraftBlock
  const [kicker, title] = splitKicker(draft, block)
  top.headline = title
  if (kicker) top.kicker = kicker
  let near = headline
  for (let lines = 1; near > 0 && lines < NEAR; near--) if ((blocks[near - 1] as DraftBlock).role !== BlockRole.furniture) lines++
  for (let at = 0; at < headline; at++) {
    const above = blocks[at] as DraftBlock
    if (at === headline - 1 && readBylineAbove(draft, at, top)) continue
    if (at === headline - 1 && top.kicker === undefined && isPageKicker(draft, above, block)) top.kicker = above
    else if (above.role === BlockRole.time) top.times.push(above)
    else if (captionOf(draft, at)) top.captions.push(at)
    else if (at >= near && readBylineAbove(draft, at, top)) continue
    else if (above.role !== BlockRole.credit && above.role !== BlockRole.note) top.furniture.push(at)
  }
}

// By Mara Lind, above the headline
function readBylineAbove(draft: Draft, at: number, top: TopMatter): boolean {
  const found = bylineOf(draft, at)?.byline
  if (found?.opened !== true) return false
  top.byline = found
  return true
}

/** How near to each other the two lines with a body's name are, above and below the date. */
const AROUND = 3

// Nordheide Police / 12.03.2026 / Nordheide Police: who issued a release
function issuedBy(draft: Draft, body: number): BylineReading | undefined {
  const {blocks, text} = draft
  for (let at = 0; at < body; at++) {
    const {words, length, shape, start, end} = blocks[at] as DraftBlock
    if (words < 2 || words > 6 || length > 60 || shape & (LineShape.stop | LineShape.digit | LineShape.colon)) continue
    if (!isAroundDate(draft, at, text.slice(start, end))) continue
    const name = passage(text, start, end)
    return {...name, authors: [{...name, name: name.text, kind: 'organization'}], opened: false, row: 'bare', times: []}
  }
  return undefined
}

// the same line again, with a date between both
function isAroundDate({blocks, text}: Draft, at: number, line: string): boolean {
  let dated = false
  for (let i = at + 1; i <= at + 1 + AROUND && i < blocks.length; i++) {
    const {role, start, end} = blocks[i] as DraftBlock
    if (dated && text.slice(start, end) === line) return true
    dated ||= role === BlockRole.time
  }
  return false
}

function isPageKicker({text}: Draft, above: DraftBlock, headline: DraftBlock): boolean {
  return (
    (above.role === BlockRole.title || above.role === BlockRole.likeFurniture) &&
    above.words <= 6 &&
    above.length <= 48 &&
    above.words < headline.words &&
    !(above.shape & LineShape.fullStop) &&
    !isBreadcrumb(text.slice(above.start, above.end))
  )
}
