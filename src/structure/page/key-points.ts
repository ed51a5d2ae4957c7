import {LineShape} from '../../text/lines.js'
import {bylineOf, captionOf, metaOf} from '../block.js'
import {BlockRole, type Draft, type DraftBlock, hasProse} from '../draft.js'
import {bulletRun, isSummaryHead} from '../top.js'
import {BODY, partFollows, type TopReading} from './top-reading.js'

/** Two key points differ less than this in length. */
const ALIKE = 1.5
/** The most key points without bullets. */
const MOST_POINTS = 12
/** Points with blank lines between them are shorter than paragraphs. */
const LONG_SPACED = 160
/** A paragraph is at least this many times as long as the longest key point above it. */
const LONGER = 1.4

/** Reads the sentences below the heading of a summary, up to another gap, furniture or, where the gap is the paragraphs' own, a longer paragraph. */
export function readSummary({draft, top}: TopReading, at: number): number {
  const {blocks} = draft
  if (top.keyPoints.length > 0 || !isSummaryHead(draft, blocks[at] as DraftBlock)) return 0
  // Key points / AI-assisted summary: how they were made
  const head = isAboutText(draft, at + 1) ? 2 : 1
  const from = at + head
  let run = 0
  let longest = 0
  const gap = blocks[from + 1]?.blanks ?? 0
  const spaced = gap > 0
  while (run < MOST_POINTS && isSentence(blocks[from + run]) && (run === 0 || blocks[from + run]?.blanks === gap)) {
    const {length} = blocks[from + run] as DraftBlock
    if ((draft.tight || spaced) && run > 1 && length > longest * LONGER) break
    if (spaced && blocks[from + run]?.role !== blocks[from]?.role) break
    longest = Math.max(longest, length)
    run++
  }
  const next = blocks[from + run]
  if (run < 2 || next === undefined || !hasProse(blocks, from + run)) return 0
  const longer = next.role === BlockRole.prose && next.length > longest * LONGER
  // What happens now? / The council meets on Thursday. / Share
  const more =
    spaced && next.role === BlockRole.title && isSentence(blocks[from + run + 1]) && blocks[from + run + 2]?.role === BlockRole.furniture
  if (spaced && (longest > LONG_SPACED || !(longer || more || next.role === BlockRole.furniture))) return 0
  for (let i = at; i < from; i++) top.furniture.push(i)
  for (let i = 0; i < run; i++) top.keyPoints.push(from + i)
  if (!more) return head + run
  top.furniture.push(from + run)
  top.keyPoints.push(from + run + 1)
  return head + run + 2
}

// a line of furniture or a few words between the heading of a summary and its sentences
function isAboutText(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  if (block === undefined || block.words > 10 || draft.blocks[at + 1] === undefined) return false
  return (
    block.role === BlockRole.furniture ||
    (block.role === BlockRole.title && (block.words < 4 || (block.blanks === 0 && (draft.blocks[at + 1] as DraftBlock).blanks > 0)))
  )
}

function isSentence(block: DraftBlock | undefined): boolean {
  return block !== undefined && (block.role === BlockRole.prose || block.role === BlockRole.title) && block.words >= 4 && block.length < 320
}

/**
 * Reads key points without bullets: three or more consecutive lines without final punctuation above the paragraphs, or two alike
 * right below the headline.
 */
export function readPlainPoints({draft, top, seen}: TopReading, at: number): number {
  const {blocks} = draft
  if (top.keyPoints.length > 0 || (!seen && blocks[at - 1]?.end !== top.headline?.end)) return 0
  let run = 0
  while (run < MOST_POINTS && isPoint(draft, at + run) && (run === 0 || (blocks[at + run] as DraftBlock).blanks === 0)) run++
  const next = blocks[at + run]
  if (
    (run < 3 && (seen || !isPair(draft, at, run))) ||
    next === undefined ||
    (seen ? next.role !== BlockRole.prose || next.length < 100 : !metaFollows(draft, at + run))
  )
    return 0
  for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
  return run
}

// two lines of about the same length: one of them alone would be the standfirst
function isPair({blocks}: Draft, at: number, run: number): boolean {
  const [first, second] = [(blocks[at] as DraftBlock).length, blocks[at + 1]?.length ?? 0]
  return run === 2 && first < second * ALIKE && second < first * ALIKE
}

// whether a byline or date follows, directly or after furniture or a picture's lines
function metaFollows(draft: Draft, at: number): boolean {
  const {blocks} = draft
  let next = at
  while (next < at + 2 && next < blocks.length && (blocks[next]?.role === BlockRole.furniture || captionOf(draft, next))) next++
  const block = blocks[next]
  return block !== undefined && (metaOf(draft, block) || (next > at && (bylineOf(draft, next)?.byline.authors.length ?? 0) > 0))
}

/** Longer sentences are paragraphs rather than key points. */
const LONG_POINT = 100

/** Reads key points that are sentences without bullets: several short ones between the standfirst and longer paragraphs. */
export function readShortPoints({draft, top, seen}: TopReading, at: number): number {
  if (!seen || top.keyPoints.length > 0) return 0
  const run = top.standfirst === undefined ? groupedPoints(draft, at) : shortPoints(draft, at)
  for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
  return run
}

// counts the sentences from a block on that only have blank lines above and below them, while such lines separate the paragraphs
function groupedPoints({blocks, text, tight}: Draft, at: number): number {
  if (tight || blocks[at]?.blanks === 0) return 0
  let run = 0
  for (
    let block = blocks[at];
    block !== undefined && isOneSentence(text, block, LONG_SPACED) && (run === 0 || block.blanks === 0);
    block = blocks[at + run]
  )
    run++
  const next = blocks[at + run]
  return run > 2 && run < MOST_POINTS && next?.role === BlockRole.prose && next.blanks > 0 && next.length > LONG_POINT ? run : 0
}

/** Counts the short sentences from a block on in which nobody speaks, if a longer paragraph is below them. */
export function shortPoints({blocks, text}: Draft, at: number): number {
  let run = 0
  let longest = 0
  for (
    let block = blocks[at];
    run < MOST_POINTS && block !== undefined && isShortSentence(text, block) && !/[,.!?]["”»]/u.test(text.slice(block.start, block.end));
    block = blocks[at + run]
  ) {
    longest = Math.max(longest, block.length)
    run++
  }
  if (run < 2) return 0
  let next = at + run
  while (next < at + run + 4 && blocks[next]?.role === BlockRole.furniture) next++
  const under = blocks[next]
  if (under?.role !== BlockRole.prose || under.length < longest * LONGER) return 0
  return run
}

/** Checks whether a block is a single sentence as short as a key point. */
export function isShortSentence(text: string, block: DraftBlock): boolean {
  return isOneSentence(text, block, LONG_POINT)
}

function isOneSentence(text: string, {role, length, words, shape, start, end}: DraftBlock, longest: number): boolean {
  return (
    role === BlockRole.prose &&
    length <= longest &&
    words >= 4 &&
    (shape & LineShape.fullStop) !== 0 &&
    !/[.!?] +\p{Lu}/u.test(text.slice(start, end))
  )
}

function isPoint(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  return (
    block?.role === BlockRole.title &&
    block.words >= 4 &&
    block.length > 24 &&
    !captionOf(draft, at) &&
    !(bylineOf(draft, at)?.byline.opened ?? false)
  )
}

/** Reads a list of key points. */
export function readKeyPoints({draft, top}: TopReading, at: number): number {
  const {blocks} = draft
  if ((blocks[at] as DraftBlock).role !== BlockRole.bullet) return 0
  const run = bulletRun(blocks, at)
  // – Why the ferry waits: a link between the parts of the top
  if (run === 1 && (blocks[at + 1]?.role !== BlockRole.prose || partFollows(draft, at, top)) && hasProse(blocks, at + 1)) {
    top.furniture.push(at)
    return 1
  }
  if (run < 2 || !hasProse(blocks, at + run)) return BODY
  for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
  return run
}
