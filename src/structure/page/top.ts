import {isRole, readByline} from '../../lines/byline.js'
import {LineShape} from '../../text/lines.js'
import {type Span, withoutTail} from '../../text/span.js'
import {bylineAt} from '../byline.js'
import {isCaption, isOwnCaption} from '../caption.js'
import {isDateLine} from './dates.js'
import {isRetold, pageHeadline, splitKicker} from './headline.js'
import {readMetaLine} from './meta-line.js'
import {longerWords, type PageWords, paragraphWords, sharedWords} from './shared-words.js'
import {hasProse, plain, type Draft, standsApart, type TopMatter} from '../draft.js'
import {BlockRole, type DraftBlock} from '../block.js'
import {bulletRun, isSummaryHead} from '../top.js'

/** What shares less of its longer words with the paragraphs, and none with the headline, is an offer or notice. */
const STRANGE = 0.2
/** Paragraphs of fewer longer words than that cannot tell what is strange to them. */
const FEW = 80

/**
 * Reads what stands above the body on a page: menus, the headline among them, the standfirst, and what lies between it
 * and the body.
 *
 * @returns The parts, and where the body begins.
 */
export function readPageTop(draft: Draft): TopMatter {
  const {blocks, text} = draft
  const top: TopMatter = {
    keyPoints: [],
    times: [],
    captions: [],
    furniture: [],
    body: 0
  }
  const first = firstParagraph(draft)
  const words = paragraphWords(text, blocks, first)
  const headline = pageHeadline(draft, first, words)
  let at = 0
  if (headline >= 0) {
    const block = blocks[headline] as DraftBlock
    const [kicker, title] = splitKicker(draft, block)
    top.headline = title
    if (kicker) top.kicker = kicker
    for (; at < headline; at++) {
      const above = blocks[at] as DraftBlock
      if (at === headline - 1 && top.kicker === undefined && isPageKicker(above, block)) top.kicker = above
      else if (above.role === BlockRole.time) top.times.push(above)
      else if (isCaption(draft, at)) top.captions.push(at)
      else if (above.role !== BlockRole.credit && above.role !== BlockRole.note) top.furniture.push(at)
    }
    at++
  }
  const names = new Set<string>(top.headline ? [plain(text, top.headline)] : [])
  let seen = false
  let weak: TopMatter['byline']
  let weakAt = -1
  let others: PageWords | undefined
  for (; at < blocks.length; at++) {
    const block = blocks[at] as DraftBlock
    if (block.role === BlockRole.credit || block.role === BlockRole.note) continue
    if (block.role === BlockRole.time || isDateLine(draft, block)) {
      const found = top.byline === undefined ? bylineAt(draft, at, top) : undefined
      const parts = found || top.byline !== undefined ? undefined : readMetaLine(draft, block)
      if (found && found[0].authors.length > 0) top.byline = found[0]
      else if (parts?.byline) top.byline = parts.byline
      top.times.push(...(found ? found[0].times : parts?.byline ? parts.times : [block]))
      seen = true
      continue
    }
    const meta = top.headline === undefined ? undefined : readMetaLine(draft, block)
    if (meta) {
      if (top.byline === undefined && meta.byline !== undefined) top.byline = meta.byline
      top.times.push(...meta.times)
      seen = true
      continue
    }
    if (
      isSummaryHead(draft, block) ||
      names.has(plain(text, block)) ||
      (block.role === BlockRole.title &&
        top.headline !== undefined &&
        isRetold(plain(text, top.headline), plain(text, block)))
    ) {
      top.furniture.push(at)
      continue
    }
    if (block.role === BlockRole.bullet) {
      const run = bulletRun(blocks, at)
      if (run < 2 || !hasProse(blocks, at + run)) break
      for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
      at += run - 1
      continue
    }
    if (block.length < 200 && (block.role !== BlockRole.prose || block.length < 90)) {
      const found = bylineAt(draft, at, top)
      if (
        found &&
        weak === undefined &&
        top.byline === undefined &&
        !found[0].opened &&
        !isAttested(draft, at + found[1] - 1, found[0])
      ) {
        weak = found[0]
        weakAt = at
        top.furniture.push(at)
        continue
      }
      if (found && top.byline === undefined) {
        top.byline = found[0]
        top.times.push(...found[0].times)
        for (const author of found[0].authors) names.add(author.name.toLowerCase())
        at += found[1] - 1
        seen = true
        continue
      }
    }
    if (
      block.role === BlockRole.furniture ||
      block.role === BlockRole.related ||
      block.role === BlockRole.likeFurniture ||
      block.role === BlockRole.endMark
    ) {
      top.furniture.push(at)
      seen = true
      continue
    }
    const signature = top.standfirst === undefined && hasProse(blocks, at + 1) ? signatureAt(draft, block) : 0
    if (signature > 0) {
      const signed = readByline({start: signature, end: block.end}, text, draft.words)
      if (signed && top.byline === undefined) top.byline = signed
      block.end = signature
      block.length = block.end - block.start
    }
    if (signature > 0 || isLead(draft, at, top)) {
      top.standfirst = at
      continue
    }
    if (isCaption(draft, at) || isLooseCaption(draft, at, seen)) {
      top.captions.push(at)
      seen = true
      continue
    }
    if (block.role === BlockRole.prose || (block.words >= 6 && block.length >= 36 && hasProse(blocks, at + 1))) {
      if (
        isStandfirst(draft, at, top) ||
        (draft.framed && !standsApart(blocks, at) && block.length < 700 && hasProse(blocks, at + 1))
      ) {
        others ??= paragraphWords(text, blocks, first + 1)
        if (at <= first && isStrange(draft, block, others, top.headline)) top.furniture.push(at)
        else if (top.standfirst === undefined) top.standfirst = at
        else if ((top.byline === undefined || draft.framed) && block.length < 320)
          (seen ? top.captions : top.keyPoints).push(at)
        else break
        continue
      }
      break
    }
    if (!hasProse(blocks, at + 1) || opensBody(draft, at, top)) break
    top.furniture.push(at)
  }
  if (top.byline === undefined && weak !== undefined) {
    top.byline = weak
    top.furniture = top.furniture.filter((each) => each !== weakAt)
  }
  top.body = at
  return top
}

// whether what follows a name says that it is the author's: a time, a role, or the place with the date
function isAttested(draft: Draft, at: number, byline: NonNullable<TopMatter['byline']>): boolean {
  const {blocks, text, phrases} = draft
  const next = blocks[at + 1]
  if (
    byline.times.length > 0 ||
    byline.authors.some((author) => author.role !== undefined || author.organization !== undefined)
  )
    return true
  if (!next || next.role === BlockRole.credit) return false
  return (
    next.role === BlockRole.time ||
    isDateLine(draft, next) ||
    (next.length < 60 && isRole(text.slice(next.start, next.end), phrases))
  )
}

// the first block that is surely a paragraph: others follow it soon
function firstParagraph(draft: Draft): number {
  const {blocks, text} = draft
  const repeated = repeatedBlocks(draft)
  let only = blocks.length
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose) continue
    if (block.length < 80 && !(block.shape & LineShape.fullStop && block.words > 9)) continue
    if (!(block.shape & (LineShape.stop | LineShape.colon)) || repeated.has(openingOf(text, block)) || isCaption(draft, i)) continue
    let others = 0
    for (let j = i + 1; j < Math.min(blocks.length, i + 14); j++)
      if ((blocks[j] as DraftBlock).role === BlockRole.prose && (blocks[j] as DraftBlock).length > 90) others++
    if (others >= 2) return i
    only = Math.min(only, i)
  }
  return only
}

// long lines that stand there twice, as a ticker does that a page shows for wide and narrow windows
function repeatedBlocks({blocks, text}: Draft): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const block of blocks) {
    if (block.role !== BlockRole.prose || block.length < 80) continue
    const words = openingOf(text, block)
    if (seen.has(words)) again.add(words)
    seen.add(words)
  }
  return again
}

function openingOf(text: string, {start, end}: DraftBlock): string {
  return `${end - start} ${text.slice(start, Math.min(end, start + 80))}`
}

// whether other parts of the top follow before the next paragraph
function isStandfirst(draft: Draft, at: number, top: TopMatter): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (!next || block.length > 800) return false
  if (next.role === BlockRole.time || next.role === BlockRole.credit || isCaption(draft, at + 1) || isDateLine(draft, next))
    return true
  if (next.length < 200 && (next.role !== BlockRole.prose || next.length < 90) && bylineAt(draft, at + 1, top)) return true
  if (next.role === BlockRole.prose) return block.role === BlockRole.title
  if (
    next.role === BlockRole.title &&
    next.blanks > 0 &&
    blocks[at + 2]?.role === BlockRole.prose &&
    (blocks[at + 2] as DraftBlock).blanks > 0
  )
    return block.role === BlockRole.title
  return top.byline === undefined || block.role === BlockRole.title
}

// whether a line over the paragraphs speaks of something else than they and the headline do
function isStrange({text}: Draft, block: DraftBlock, words: PageWords, headline: Span | undefined): boolean {
  if (words.size <= FEW || sharedWords(text, block, words) >= STRANGE) return false
  return headline === undefined || sharedWords(text, block, new Set(longerWords(text, headline))) === 0
}

// … the harbour is open again. By Mara Lind: where the author's name begins that a page puts after the standfirst
function signatureAt({text, words, phrases}: Draft, block: DraftBlock): number {
  if (block.length < 80 || block.length > 700 || block.shape & LineShape.stop) return 0
  const from = Math.max(block.start, block.end - 60)
  const tail = /[.!?]["”“»]? (?=\p{L}+ [^.!?]{5,50}$)/u.exec(text.slice(from, block.end))
  if (!tail) return 0
  const at = from + tail.index + tail[0].length
  if (phrases.opening(text.slice(at, block.end).toLowerCase(), 'bylineOpeners') === 0) return 0
  const byline = readByline({start: at, end: block.end}, text, words)
  return byline?.opened === true && byline.authors.length > 0 ? at : 0
}

// whether a day, a month and a year end it
function endsInDate({text, phrases}: Draft, block: DraftBlock): boolean {
  const words = withoutTail(text.slice(Math.max(block.start, block.end - 30), block.end).toLowerCase(), '.').split(/[\s,.]+/u)
  const [a, b, year] = words.slice(-3)
  if (year === undefined || !/^\d{4}$/u.test(year)) return false
  const isDay = (word: string | undefined): boolean => /^\d{1,2}$/u.test(word ?? '')
  const isMonth = (word: string | undefined): boolean => phrases.has(word ?? '', 'months')
  return (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b))
}

// a sentence by itself over a photo's credit that stands apart from it: the photo is below, the sentence opens the story
function isLead(draft: Draft, at: number, top: TopMatter): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return (
    top.standfirst === undefined &&
    top.headline !== undefined &&
    next?.role === BlockRole.credit &&
    next.blanks > 0 &&
    block.words > 5 &&
    (block.role === BlockRole.prose || block.role === BlockRole.title) &&
    !isOwnCaption(draft, at)
  )
}

// a caption without a credit: a sentence among the lines of the top that no blank line holds apart, with the
// paragraphs still to come
function isLooseCaption(draft: Draft, at: number, seen: boolean): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (!seen || block.role !== BlockRole.prose || block.length > 320 || !next) return false
  // as captions of agencies end: "… in the harbour of Eastmere on May 6, 2024."
  if (block.blanks === 0 && endsInDate(draft, block)) return true
  // names and no sentence: "Members of the board (from left): …"
  if (!(block.shape & (LineShape.stop | LineShape.colon | LineShape.comma)) && next.role === BlockRole.prose) return true
  if (block.blanks > 0 && next.blanks === 0 && next.role === BlockRole.title && next.words <= 6 && next.length < 60)
    return hasProse(blocks, at + 2)
  return false
}

// a heading by itself over the first paragraph
function opensBody(draft: Draft, at: number, top: TopMatter): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (top.byline === undefined && top.standfirst === undefined) return false
  return (
    block.role === BlockRole.title &&
    block.words >= 3 &&
    block.blanks > 0 &&
    next !== undefined &&
    next.role === BlockRole.prose &&
    next.blanks > 0 &&
    next.length > 120
  )
}

function isPageKicker(above: DraftBlock, headline: DraftBlock): boolean {
  return (
    (above.role === BlockRole.title || above.role === BlockRole.likeFurniture) &&
    above.words <= 6 &&
    above.length <= 48 &&
    above.words < headline.words &&
    !(above.shape & LineShape.fullStop)
  )
}
