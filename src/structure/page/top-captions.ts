import {LineShape} from '../../text/lines.js'
import {type Span, withoutTail} from '../../text/span.js'
import {bylineOf, captionOf} from '../block.js'
import {BlockRole, type Draft, type DraftBlock, plain, type TopMatter} from '../draft.js'
import {longerWords, sharedWords, wordsOf} from './shared-words.js'
import {mayHoldByline, type TopReading} from './top-reading.js'

// What tells a caption at the top of a page from a standfirst or the first paragraph, where neither of them says it itself: what
// stands above and below it. Of a hundred captions of examples/pages nearly all are one sentence or a few words of less than a
// hundred code units, and none has a semicolon; of the standfirsts only every fourth is like that.

/** Standfirsts and first paragraphs are longer than captions, or tell the news that the headline tells. */
export const PICTURE = 80
/** Lines that tell what a picture shows are shorter, wherever they stand. */
const SHOWN = 100
/** How many times as long as a caption the paragraph below it is. */
const LONGER = 1.8
/** The most words and code units of a line that says whose the picture above it is. */
const OWNER = 4
const OWNER_LENGTH = 32

/** Checks whether a line is the caption of a photo by what stands right above or below it. */
export function isPlacedCaption({draft, top}: TopReading, at: number): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const {role, shape, length, words, start, end} = block
  if (length >= SHOWN || words < 4 || top.headline === undefined || (role !== BlockRole.prose && role !== BlockRole.title)) return false
  const [above, next, after] = [blocks[at - 1], blocks[at + 1], blocks[at + 2]]
  const owned =
    (shape & LineShape.fullStop) !== 0 && top.byline !== undefined && next !== undefined && isOwner(next) && isParagraph(after, length)
  const credited =
    above?.credits?.some(({kind}) => kind === 'photo') === true && !captionAbove(draft, top, at) && next?.role === BlockRole.prose
  const last =
    !(shape & LineShape.stop) &&
    top.standfirst === undefined &&
    top.byline !== undefined &&
    top.times.length > 0 &&
    isParagraph(next, length) &&
    isPictured(text, block, top.headline, true)
  return (owned || credited || last) && !/[.!?…]["”»]? |[;:"”»\t]| {2}/u.test(text.slice(start, end))
}

// Harbour Trust, between a caption and a paragraph: whose picture it is
function isOwner({role, shape, words, length, blanks}: DraftBlock): boolean {
  return (
    role === BlockRole.title &&
    words <= OWNER &&
    length <= OWNER_LENGTH &&
    blanks < 2 &&
    !(shape & (LineShape.stop | LineShape.colon | LineShape.digit))
  )
}

function isParagraph(block: DraftBlock | undefined, length: number): boolean {
  return block?.role === BlockRole.prose && block.length >= length * LONGER
}

// one picture, one caption: whether the line above has a caption already, or is one
function captionAbove(draft: Draft, {captions}: TopMatter, at: number): boolean {
  return (
    (at > 0 && captionOf(draft, at - 1)) || (draft.blocks[at - 1]?.role === BlockRole.credit && captions[captions.length - 1] === at - 2)
  )
}

/** Checks whether a sentence below the byline or date is a caption without a credit: `Pupils of Beck Lane at the pool.` */
export function isBarePicture({draft, top, seen}: TopReading, at: number): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  const {role, length, shape, start, end} = block
  const next = blocks[blocks[at + 1]?.role === BlockRole.credit ? at + 2 : at + 1]
  if (
    !seen ||
    role !== BlockRole.prose ||
    length >= PICTURE ||
    !(shape & LineShape.fullStop) ||
    top.headline === undefined ||
    top.standfirst !== undefined
  )
    return false
  if (captionAbove(draft, top, at) || !isParagraph(next, length) || /[.!?…] +\p{Lu}/u.test(text.slice(start, end))) return false
  return blocks[at - 1]?.credits?.some(({kind}) => kind === 'photo') === true || sharedWords(text, block, wordsOf(text, top.headline)) === 0
}

/**
 * Checks whether a name with a paper is below a line, and the byline is above both or right below: `The crane on Monday.` above
 * `Tom Reyes, The Packet`.
 */
export function isAbovePhotographer({draft, top}: TopReading, at: number): boolean {
  const {blocks} = draft
  const [{role, words}, next] = [blocks[at] as DraftBlock, blocks[at + 1]]
  if (
    top.headline === undefined ||
    next === undefined ||
    words < 4 ||
    (role !== BlockRole.prose && role !== BlockRole.title) ||
    !mayHoldByline(next)
  )
    return false
  const author = bylineOf(draft, at + 1)?.byline
  if (
    author === undefined ||
    author.opened ||
    author.times.length > 0 ||
    !author.authors.every(({organization, role: work}) => organization !== undefined && work === undefined)
  )
    return false
  return (
    top.byline?.opened === true || (top.byline === undefined && at + 2 < blocks.length && bylineOf(draft, at + 2)?.byline.opened === true)
  )
}

/** Checks whether a line above a photo's credit, with a blank line between them, begins the story: the photo is below both. */
export function isLead({blocks, text}: Draft, at: number, top: TopMatter): boolean {
  const next = blocks[at + 1]
  return (
    top.standfirst === undefined &&
    top.headline !== undefined &&
    next?.role === BlockRole.credit &&
    next.blanks > 0 &&
    next.credits?.[0]?.kind !== 'writing' &&
    !isPictured(text, blocks[at] as DraftBlock, top.headline, top.byline !== undefined)
  )
}

// The ferry has docked here since June.: a single sentence, or below the byline a line with a name, that does not tell the news of the headline
function isPictured(text: string, {shape, length, start, end}: DraftBlock, headline: Span, signed: boolean): boolean {
  if (length >= SHOWN) return false
  const line = text.slice(start, end)
  if (shape & LineShape.fullStop ? /[.!?…]["”»]? +["“„«]?\p{Lu}/u.test(line) : !signed || !/ ["“„«‘(]?\p{Lu}/u.test(line)) return false
  const words = wordsOf(text, headline)
  return longerWords(text, {start, end}).filter((word) => words.has(word)).length < 2
}

/**
 * Checks whether a line is a caption without a credit: a list of names that is not a sentence, the text of a picture and the same
 * words under it, or a line that ends with a date, like agencies' captions.
 */
export function isLooseCaption(draft: Draft, at: number, seen: boolean): boolean {
  const block = draft.blocks[at] as DraftBlock
  const {role, length, blanks, shape, start, end} = block
  if (!seen || role !== BlockRole.prose || length > 320) return false
  const next = draft.blocks[at + 1]
  if (next?.length === length && plain(draft.text, block) === plain(draft.text, next)) return true
  // in the harbour of Eastmere on May 6, 2024.
  if (blanks === 0 && endsInDate(draft, block)) return true
  return !(shape & LineShape.stop) && /(?: \p{Lu}[^\s,]+ \p{Lu}[^\s,]+,){3}/u.test(draft.text.slice(start, end))
}

// whether it ends with a day, a month and a year
function endsInDate({text, phrases}: Draft, block: DraftBlock): boolean {
  const words = withoutTail(text.slice(Math.max(block.start, block.end - 30), block.end).toLowerCase(), '.').split(/[\s,.]+/u)
  const [a, b, year] = words.slice(-3)
  if (year === undefined || !/^\d{4}$/u.test(year)) return false
  const isDay = (word: string | undefined): boolean => /^\d{1,2}$/u.test(word ?? '')
  const isMonth = (word: string | undefined): boolean => phrases.has(word ?? '', 'months')
  return (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b))
}
