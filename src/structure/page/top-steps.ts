import {type BylineReading, readByline} from '../../lines/byline.js'
import {creditLabelOpens} from '../../lines/prefilter/line-openings.js'
import {LineShape} from '../../text/lines.js'
import {folded, type Span} from '../../text/span.js'
import {bylineOf, captionOf, datelineOf, metaOf} from '../block.js'
import {BlockRole, type Draft, type DraftBlock, hasProse, plain, standsApart} from '../draft.js'
import {bylineUnder, isSummaryHead} from '../top.js'
import {isAttested, isOfOthers} from './author-evidence.js'
import {isDateLine} from './dates.js'
import {isRetold} from './headline.js'
import {isShortSentence, shortPoints} from './key-points.js'
import {isOnlyHere, readMetaLine} from './meta-line.js'
import {appealOf} from './offers.js'
import {type PageWords, paragraphWords, sharedWords, wordsOf} from './shared-words.js'
import {isAbovePhotographer, isBarePicture, isLead, isLooseCaption, isPlacedCaption, PICTURE} from './top-captions.js'
import {BODY, mayHoldByline, partFollows, type TopReading} from './top-reading.js'

/** A line that shares less of its longer words with the paragraphs, and none with the headline, is an offer or notice. */
const STRANGE = 0.2
/** Sentences that sum up a story without a byline or date below them are shorter. */
const SUMMARY = 160
/** Paragraphs with fewer distinct longer words cannot show what is off their topic. */
const FEW = 80

/** Skips credits and notes, which are recognized by their roles. */
export function readCreditOrNote({draft}: TopReading, at: number): number {
  const {role} = draft.blocks[at] as DraftBlock
  return role === BlockRole.credit || role === BlockRole.note ? 1 : 0
}

/**
 * Reads the author in a credit for writing, or a name with an agency or paper below the headline or standfirst: `Written by Mara
 * Lind, food editor`, `Mara Lind/AFP`.
 */
export function readWriter({draft, top, known}: TopReading, at: number): number {
  const {blocks, text, words} = draft
  const block = blocks[at] as DraftBlock
  if (top.byline !== undefined || block.role !== BlockRole.credit) return 0
  const written = block.credits?.[0]?.kind === 'writing'
  const under = top.standfirst?.at === at - 1 || (top.headline !== undefined && blocks[at - 1]?.end === top.headline.end)
  if (!written && (!under || block.opens & creditLabelOpens || (at + 1 < blocks.length && bylineOf(draft, at + 1)?.byline.opened === true)))
    return 0
  const byline = readByline(block, text, words)
  const [author] = byline?.authors ?? []
  if (!byline || !author || !(byline.opened || (!written && author.start === byline.start))) return 0
  top.byline = byline
  top.written = at
  for (const {name} of byline.authors) known.add(name.toLowerCase())
  return 1
}

/** Reads a date and any author on the same line. */
export function readDate(reading: TopReading, at: number): number {
  const {draft, top} = reading
  const block = draft.blocks[at] as DraftBlock
  if (block.role !== BlockRole.time && !isDateLine(draft, block)) return 0
  const next = readNextAuthor(reading, at)
  if (next > 0) return next
  const read = top.byline === undefined ? bylineUnder(draft, at, top)?.byline : undefined
  const found = read && (read.opened || !dateFirst(read) || isOnlyHere(draft, block, read)) ? read : undefined
  const parts = found || top.byline !== undefined ? undefined : readMetaLine(draft, block)
  if (found) top.byline = found
  else if (parts?.byline) top.byline = parts.byline
  top.times.push(...(found ? found.times : parts?.byline ? parts.times : [block]))
  reading.seen = true
  reading.named = at
  return 1
}

function dateFirst({times: [time], authors: [author]}: BylineReading): boolean {
  return time !== undefined && author !== undefined && time.start < author.start
}

/** Reads a line with desk, date and author separated by bars. */
export function readBarredLine(reading: TopReading, at: number): number {
  const {draft, top} = reading
  const parts = top.headline === undefined ? undefined : readMetaLine(draft, draft.blocks[at] as DraftBlock)
  if (!parts) return 0
  if (parts.byline !== undefined) top.byline ??= parts.byline
  top.times.push(...parts.times)
  reading.seen = true
  return 1
}

/** Reads a line that repeats the headline or an author's name, or that heads a summary. */
export function readRepeated({draft, top, known}: TopReading, at: number): number {
  const block = draft.blocks[at] as DraftBlock
  const words = plain(draft.text, block)
  // Mara Lind spent three days on the coast: how an author researched the story
  if (
    block.role === BlockRole.prose &&
    block.length < 200 &&
    top.byline?.authors.some(({name}) => name.includes(' ') && words.startsWith(`${name.toLowerCase()} `))
  ) {
    top.furniture.push(at)
    return 1
  }
  const retold = block.role === BlockRole.title && top.headline !== undefined && isRetold(plain(draft.text, top.headline), words)
  // Mara Lind / Lecturer in Marine Ecology: who an author is, where the name stands again
  const below =
    at > 0 &&
    block.role === BlockRole.title &&
    known.size > 1 &&
    top.furniture[top.furniture.length - 1] === at - 1 &&
    known.has(plain(draft.text, draft.blocks[at - 1] as DraftBlock))
  if (!retold && !below && !known.has(words) && !isSummaryHead(draft, block)) return 0
  top.furniture.push(at)
  return 1
}

/** Reads a byline on lines of its own. */
export function readBylineLine(reading: TopReading, at: number): number {
  const {draft, top, known} = reading
  if (top.byline !== undefined) return readNextAuthor(reading, at)
  if (!mayHoldByline(draft.blocks[at] as DraftBlock)) return 0
  const found = bylineUnder(draft, at, top)
  if (!found) return 0
  const {byline, blocks} = found
  // Text Size
  if ((draft.blocks[at] as DraftBlock).role === BlockRole.furniture && byline.authors.every(({name}) => !name.includes(' '))) return 0
  const {weak} = reading
  if (weak !== undefined && tookPicture(byline)) {
    top.furniture.push(at)
    return 1
  }
  // the line right below a name is its publisher and place
  const under = weak?.at === at - 1
  if (!byline.opened && (weak === undefined || under) && !isAttested(draft, at, found)) {
    if (under) top.furniture.push(at)
    else reading.weak = {found, at}
    return 1
  }
  if (isOfOthers(draft, at, found, top.headline)) {
    top.furniture.push(at)
    return 1
  }
  top.byline = byline
  top.times.push(...byline.times)
  for (const author of byline.authors) known.add(author.name.toLowerCase())
  reading.seen = true
  reading.named = at + blocks - 1
  return blocks
}

// Ida Holm, The Packet: where a name is above already, this one took a picture
function tookPicture({opened, authors}: BylineReading): boolean {
  return !opened && authors.every(({role, organization}) => role === undefined && organization !== undefined)
}

// Mara Lind, Reporter / Tom Reyes, Reporter: a second author with a role, right below the first
function readNextAuthor(reading: TopReading, at: number): number {
  const {draft, top, known, named} = reading
  const block = draft.blocks[at] as DraftBlock
  const {byline} = top
  if (
    byline === undefined ||
    named !== at - 1 ||
    block.blanks > 1 ||
    !mayHoldByline(block) ||
    !byline.authors.every(({role}) => role !== undefined)
  )
    return 0
  const found = bylineOf(draft, at)
  if (
    !found ||
    found.byline.opened ||
    found.byline.authors.some(
      ({name, role = ''}) => role === '' || draft.phrases.has(role.toLowerCase(), 'photo') || known.has(name.toLowerCase())
    )
  )
    return 0
  const {authors, end, times} = found.byline
  top.byline = {...byline, end, text: folded(draft.text.slice(byline.start, end)), authors: [...byline.authors, ...authors]}
  top.times.push(...times)
  for (const {name} of authors) known.add(name.toLowerCase())
  reading.named = at + found.blocks - 1
  return found.blocks
}

/** Reads a line with a role of furniture. */
export function readFurniture(reading: TopReading, at: number): number {
  const {role} = reading.draft.blocks[at] as DraftBlock
  if (role !== BlockRole.furniture && role !== BlockRole.related && role !== BlockRole.likeFurniture && role !== BlockRole.endMark) return 0
  reading.top.furniture.push(at)
  reading.seen = true
  return 1
}

/** Reads a standfirst that ends with the author's signature or precedes the photo's credit. */
export function readSureStandfirst(reading: TopReading, at: number): number {
  const {draft, top} = reading
  const {blocks, text, words} = draft
  if (top.standfirst !== undefined) return 0
  const block = blocks[at] as DraftBlock
  const signature = hasProse(blocks, at + 1) ? signatureAt(draft, block) : 0
  if (signature === 0 && (!isLead(draft, at, top) || isBarePicture(reading, at))) return 0
  if (signature > 0) {
    const signed = readByline({start: signature, end: block.end}, text, words)
    if (signed) top.byline ??= signed
  }
  top.standfirst = {at, end: signature > 0 ? signature : block.end}
  return 1
}

/** Reads a caption. */
export function readCaption(reading: TopReading, at: number): number {
  const {draft, top, seen} = reading
  const named = isAbovePhotographer(reading, at)
  if (!named && !captionOf(draft, at) && !isLooseCaption(draft, at, seen) && !isPlacedCaption(reading, at)) return 0
  top.captions.push(at)
  reading.seen = true
  if (!named) return 1
  top.furniture.push(at + 1)
  return 2
}

/** Reads a standfirst, or other sentences above the body. */
export function readStandfirst(reading: TopReading, at: number): number {
  const {draft, top, first, seen} = reading
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  // Copy text   Download   Mark as read: a row of buttons
  if (block.role === BlockRole.title && /\S(?: {2,}|\t)\S/u.test(text.slice(block.start, block.end))) {
    top.furniture.push(at)
    return 1
  }
  // Harbour Works, Inc.
  if (block.shape & LineShape.fullStop && block.words < 4) return 0
  if (
    block.role !== BlockRole.prose &&
    !(((block.words >= 6 && block.length >= 36) || asksBetween(reading, at)) && hasProse(blocks, at + 1))
  )
    return 0
  if (isBarePicture(reading, at)) {
    top.captions.push(at)
    return 1
  }
  if (top.standfirst !== undefined && top.byline !== undefined && at >= first && block.length > PICTURE) return BODY
  const apart = (!draft.framed && (draft.entries.size > 0 || !closesGroup(draft, at))) || standsApart(blocks, at)
  if (apart && !partsFollow(reading, at)) return BODY
  reading.others ??= paragraphWords(text, blocks, first + 1)
  // sentences right between headline and byline are the standfirst, whatever their words, unless they speak to the readers
  const between = !seen && blocks[at + 1] !== undefined && metaOf(draft, blocks[at + 1] as DraftBlock) && !appealOf(draft, block).speaks
  if (
    !between &&
    at <= first &&
    (at < first || block.length < 200) &&
    (reading.named !== at - 1 || (block.length < 80 && blocks[at + 1]?.role !== BlockRole.prose)) &&
    isStrange(draft, block, reading.others, top.headline)
  )
    top.furniture.push(at)
  else if (top.standfirst === undefined) top.standfirst = {at, end: block.end}
  else if ((top.byline === undefined || draft.framed) && block.length < 320) (seen ? top.captions : top.keyPoints).push(at)
  else return BODY
  return 1
}

// Can an island live without a boat?: a question of a few words between headline and byline
function asksBetween({draft, seen}: TopReading, at: number): boolean {
  const {blocks, text} = draft
  const {words, end} = blocks[at] as DraftBlock
  return (
    !seen && words >= 4 && text.charCodeAt(end - 1) === 0x3f && blocks[at + 1] !== undefined && metaOf(draft, blocks[at + 1] as DraftBlock)
  )
}

// two or three sentences that are the last of the lines at the top that no blank line parts, while some part the paragraphs below
function closesGroup({blocks, text}: Draft, at: number): boolean {
  const [block, next, after] = [blocks[at] as DraftBlock, blocks[at + 1], blocks[at + 2]]
  return (
    block.blanks === 0 &&
    /[.!?…]["”»]? +\p{Lu}/u.test(text.slice(block.start, block.end)) &&
    next?.role === BlockRole.prose &&
    next.length > PICTURE &&
    next.blanks > 0 &&
    after !== undefined &&
    after.blanks > 0
  )
}

/** Skips a line that is not a part, or ends the top if the line begins the body. */
export function skipLine({draft, top}: TopReading, at: number): number {
  if (!hasProse(draft.blocks, at + 1)) return BODY
  top.furniture.push(at)
  return 1
}

// whether other parts of the top come before the next paragraph
function partsFollow({draft, top, seen, named}: TopReading, at: number): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (!next || block.length > 800) return false
  if (partFollows(draft, at, top) || (named < 0 && top.byline === undefined && isSignedBelow(draft, at))) return true
  if (next.role === BlockRole.furniture && top.standfirst === undefined && seen) return true
  if (next.role === BlockRole.prose)
    return (
      block.role === BlockRole.title ||
      (!datelineOf(draft, block) &&
        ((top.standfirst === undefined &&
          (sumsUp(draft, block, next) || (!isShortSentence(draft.text, block) && shortPoints(draft, at + 1) > 0))) ||
          (block.length < 320 && datelineOf(draft, next) !== undefined)))
    )
  if (next.role === BlockRole.title && blocks[at + 2]?.role === BlockRole.prose) return block.role === BlockRole.title
  return top.byline === undefined || block.role === BlockRole.title
}

/** A line between a standfirst and the date or byline is shorter than a paragraph. */
const ABOVE = 100
/** How many lines below a standfirst may contain the date or byline. */
const BELOW = 6

// the first date or opened byline of the page is a few lines below, with no paragraph in between
function isSignedBelow(draft: Draft, at: number): boolean {
  const {blocks} = draft
  for (let i = at + 1; i <= at + BELOW && i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose && block.length >= ABOVE) return false
    if (i > at + 1 && metaOf(draft, block)) return hasProse(blocks, i + 1)
  }
  return false
}

// two or three sentences above a much longer first paragraph
function sumsUp({text}: Draft, {start, end, shape, length}: DraftBlock, next: DraftBlock): boolean {
  return (
    (shape & LineShape.stop) !== 0 &&
    length <= SUMMARY &&
    next.length >= length * 1.25 &&
    /[.!?…]["”»]? +\p{Lu}/u.test(text.slice(start, end))
  )
}

// whether a line is off the topic of both the paragraphs and the headline
function isStrange({text}: Draft, block: DraftBlock, words: PageWords, headline: Span | undefined): boolean {
  if (words.size <= FEW || sharedWords(text, block, words) >= STRANGE) return false
  return headline === undefined || sharedWords(text, block, wordsOf(text, headline)) === 0
}

// … the harbour is open again. By Mara Lind: finds the byline that a page puts after the standfirst
function signatureAt({text, words, phrases}: Draft, block: DraftBlock): number {
  if (block.length > 700 || block.shape & LineShape.stop) return 0
  const from = Math.max(block.start, block.end - 60)
  const tail = /[.!?]["”“»]? (?=\p{L}+ [^.!?]{5,50}$)/u.exec(text.slice(from, block.end))
  if (!tail) return 0
  const at = from + tail.index + tail[0].length
  if (phrases.opening(text.slice(at, block.end).toLowerCase(), 'bylineOpeners') === 0) return 0
  const byline = readByline({start: at, end: block.end}, text, words)
  return byline?.opened === true && byline.authors.length > 0 ? at : 0
}
