import {isRole, readByline} from '../credit/byline.js'
import type {Phrases} from '../credit/phrases.js'
import {Shape} from '../text/lines.js'
import {type Span, withoutTail} from '../text/span.js'
import {bylineAt} from './byline-block.js'
import {isCaption} from './caption.js'
import {hasProse, plain, type Reading, standsApart, type TopMatter} from './reading.js'
import {Role, type RoledBlock} from './roles.js'
import {bulletRun, isSummaryHead} from './top.js'

/**
 * Reads what stands above the body on a page: menus, the headline among them, the standfirst, and what lies between it
 * and the body.
 *
 * @param reading - The blocks.
 * @returns The parts, and where the body begins.
 */
export function readPageTop(reading: Reading): TopMatter {
  const {blocks, text} = reading
  const top: TopMatter = {
    keyPoints: [],
    times: [],
    captions: [],
    furniture: [],
    body: 0
  }
  const headline = pageHeadline(reading, firstParagraph(reading))
  let at = 0
  if (headline >= 0) {
    const block = blocks[headline] as RoledBlock
    const [kicker, title] = splitKicker(reading, block)
    top.headline = title
    if (kicker) top.kicker = kicker
    for (; at < headline; at++) {
      const above = blocks[at] as RoledBlock
      if (at === headline - 1 && top.kicker === undefined && isPageKicker(above, block)) top.kicker = above
      else if (above.role === Role.time) top.times.push(above)
      else if (isCaption(reading, at)) top.captions.push(at)
      else if (above.role !== Role.credit && above.role !== Role.note) top.furniture.push(at)
    }
    at++
  }
  const names = new Set<string>(top.headline ? [plain(text, top.headline)] : [])
  let seen = false
  let weak: TopMatter['byline']
  for (; at < blocks.length; at++) {
    const block = blocks[at] as RoledBlock
    if (block.role === Role.credit || block.role === Role.note) continue
    if (block.role === Role.time || isDateLine(reading, block)) {
      const found = top.byline === undefined ? bylineAt(reading, at, top) : undefined
      if (found && found[0].authors.length > 0) top.byline = found[0]
      top.times.push(...(found ? found[0].times : [block]))
      seen = true
      continue
    }
    if (
      isSummaryHead(reading, block) ||
      names.has(plain(text, block)) ||
      (block.role === Role.title &&
        top.headline !== undefined &&
        isRetold(plain(text, top.headline), plain(text, block)))
    ) {
      top.furniture.push(at)
      continue
    }
    if (block.role === Role.bullet) {
      const run = bulletRun(blocks, at)
      if (run < 2 || !hasProse(blocks, at + run)) break
      for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
      at += run - 1
      continue
    }
    if (block.length < 200 && (block.role !== Role.prose || block.length < 90)) {
      const found = bylineAt(reading, at, top)
      if (
        found &&
        weak === undefined &&
        top.byline === undefined &&
        !found[0].opened &&
        !isAttested(reading, at + found[1] - 1, found[0])
      ) {
        weak = found[0]
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
      block.role === Role.furniture ||
      block.role === Role.related ||
      block.role === Role.likeFurniture ||
      block.role === Role.endMark
    ) {
      top.furniture.push(at)
      seen = true
      continue
    }
    if (isCaption(reading, at) || isLooseCaption(reading, at, seen)) {
      top.captions.push(at)
      seen = true
      continue
    }
    if (block.role === Role.prose || (block.words >= 6 && block.length >= 36 && hasProse(blocks, at + 1))) {
      if (
        isStandfirst(reading, at, top) ||
        (reading.framed && !standsApart(blocks, at) && block.length < 700 && hasProse(blocks, at + 1))
      ) {
        if (top.standfirst === undefined) top.standfirst = at
        else if ((top.byline === undefined || reading.framed) && block.length < 320)
          (seen ? top.captions : top.keyPoints).push(at)
        else break
        continue
      }
      break
    }
    if (!hasProse(blocks, at + 1) || opensBody(reading, at, top)) break
    top.furniture.push(at)
  }
  if (top.byline === undefined && weak !== undefined) top.byline = weak
  top.body = at
  return top
}

// whether what follows a name says that it is the author's: a time, a role, or the place with the date
function isAttested(reading: Reading, at: number, byline: NonNullable<TopMatter['byline']>): boolean {
  const {blocks, text, phrases} = reading
  const next = blocks[at + 1]
  if (
    byline.times.length > 0 ||
    byline.authors.some((author) => author.role !== undefined || author.organization !== undefined)
  )
    return true
  if (!next || next.role === Role.credit) return false
  return (
    next.role === Role.time ||
    isDateLine(reading, next) ||
    (next.length < 60 && isRole(text.slice(next.start, next.end), phrases))
  )
}

// most of the headline's words over again, as breadcrumbs and share lines have them
function isRetold(headline: string, line: string): boolean {
  if (line.length > headline.length * 1.6) return false
  const words = new Set(headline.split(/[^\p{L}\p{N}]+/u))
  const own = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length * 0.7
}

// the first block that is surely a paragraph: others follow it soon
function firstParagraph(reading: Reading): number {
  const {blocks} = reading
  let only = blocks.length
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.prose) continue
    if (block.length < 80 && !(block.shape & Shape.fullStop && block.words > 9)) continue
    if (isCaption(reading, i)) continue
    let others = 0
    for (let j = i + 1; j < Math.min(blocks.length, i + 14); j++)
      if ((blocks[j] as RoledBlock).role === Role.prose && (blocks[j] as RoledBlock).length > 90) others++
    if (others >= 2) return i
    only = Math.min(only, i)
  }
  return only
}

// whether other parts of the top follow before the next paragraph
function isStandfirst(reading: Reading, at: number, top: TopMatter): boolean {
  const {blocks} = reading
  const block = blocks[at] as RoledBlock
  const next = blocks[at + 1]
  if (!next || block.length > 800) return false
  if (next.role === Role.time || next.role === Role.credit || isCaption(reading, at + 1) || isDateLine(reading, next))
    return true
  if (next.length < 200 && (next.role !== Role.prose || next.length < 90) && bylineAt(reading, at + 1, top)) return true
  if (next.role === Role.prose) return block.role === Role.title
  if (
    next.role === Role.title &&
    next.blanks > 0 &&
    blocks[at + 2]?.role === Role.prose &&
    (blocks[at + 2] as RoledBlock).blanks > 0
  )
    return block.role === Role.title
  return top.byline === undefined || block.role === Role.title
}

// a caption without a credit: a sentence among the lines of the top that no blank line holds apart, with the
// paragraphs still to come
function isLooseCaption(reading: Reading, at: number, seen: boolean): boolean {
  const {blocks} = reading
  const block = blocks[at] as RoledBlock
  const next = blocks[at + 1]
  if (!seen || block.role !== Role.prose || block.length > 320 || !next) return false
  if (block.blanks > 0 && next.blanks === 0 && next.role === Role.title && next.words <= 6 && next.length < 60)
    return hasProse(blocks, at + 2)
  return block.blanks === 0 && next.role === Role.prose && next.blanks > 0 && (blocks[at + 2]?.blanks ?? 0) > 0
}

// a heading by itself over the first paragraph
function opensBody(reading: Reading, at: number, top: TopMatter): boolean {
  const {blocks} = reading
  const block = blocks[at] as RoledBlock
  const next = blocks[at + 1]
  if (top.byline === undefined && top.standfirst === undefined) return false
  return (
    block.role === Role.title &&
    block.words >= 3 &&
    block.blanks > 0 &&
    next !== undefined &&
    next.role === Role.prose &&
    next.blanks > 0 &&
    next.length > 120
  )
}

/**
 * Tells whether a line of a page's top is about its date, other words beside it.
 *
 * @param reading - The blocks.
 * @param block - The block.
 * @returns Whether a date and a clock time, or a date and few words, are in it.
 */
function isDateLine(reading: Reading, block: RoledBlock): boolean {
  if (block.length > 130 || !(block.shape & Shape.digit) || block.words > 16) return false
  const line = reading.text.slice(block.start, block.end)
  const dated = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}/u.test(line) || hasDate(line, reading.phrases)
  return dated && (/\d{1,2}[:.h]\d{2}/u.test(line) || block.words <= 8)
}

// Culture : a line that a site puts in front of the headline, with a spaced colon or dash
function splitKicker(reading: Reading, block: RoledBlock): [Span | undefined, Span] {
  const line = reading.text.slice(block.start, block.end)
  const found = /^(\p{Lu}[^:|]{1,28}?)\s+[:|]\s+(?=\S)/u.exec(line)
  if (!found || !reading.phrases.has((found[1] as string).toLowerCase(), 'desks')) return [undefined, block]
  return [
    {start: block.start, end: block.start + (found[1] as string).length},
    {start: block.start + found[0].length, end: block.end}
  ]
}

function isPageKicker(above: RoledBlock, headline: RoledBlock): boolean {
  return (
    (above.role === Role.title || above.role === Role.likeFurniture) &&
    above.words <= 6 &&
    above.length <= 48 &&
    above.words < headline.words &&
    !(above.shape & Shape.fullStop)
  )
}

// of the lines above a page's first paragraph, the one that reads most like a headline
function pageHeadline(reading: Reading, first: number): number {
  const {blocks, text} = reading
  const captions = new Set<string>()
  const seen = new Map<string, number>()
  let best = -1
  let bestScore = 4
  let below = false
  for (let i = 0; i < Math.min(first + 1, blocks.length); i++) {
    const block = blocks[i] as RoledBlock
    if (i === first && (block.length > 130 || i === 0)) break
    if (block.role === Role.time) below ||= best >= 0
    const key = plain(text, block)
    const again = seen.get(key)
    if (again === undefined) seen.set(key, i)
    if (isCaption(reading, i) && (block.role === Role.prose || blocks[i - 1]?.role === Role.credit)) captions.add(key)
    if (!canBeHeadline(reading, i) || captions.has(key)) continue
    const one = readByline(block, text, reading.words)
    if (one && one.authors.length > 0 && (one.opened || one.times.length > 0)) {
      below ||= best >= 0
      continue
    }
    if (one && one.authors.length > 0 && one.text.length < 30) continue
    const score =
      headlineScore(reading, i) + (again !== undefined && block.words > 3 ? 2 : 0) - (below && i - best < 12 ? 4 : 0)
    if (score < bestScore || (score === bestScore && below)) continue
    best = again ?? i
    bestScore = score
  }
  return best
}

function canBeHeadline(reading: Reading, at: number): boolean {
  const block = reading.blocks[at] as RoledBlock
  if (block.words < 2 || block.length > 260) return false
  if (
    block.role !== Role.title &&
    block.role !== Role.likeFurniture &&
    !(block.role === Role.prose && (block.length < 130 || !(block.shape & Shape.fullStop)))
  )
    return false
  if (isDateLine(reading, block)) return false
  return !isCaption(reading, at) || (block.role === Role.title && reading.blocks[at - 1]?.role !== Role.credit)
}

// how much a line reads like a headline, by its own words and by its neighbours
function headlineScore(reading: Reading, at: number): number {
  const {blocks, text, phrases} = reading
  const block = blocks[at] as RoledBlock
  const before = blocks[at - 1]
  const next = blocks[at + 1]
  const line = text.slice(block.start, block.end)
  let score = Math.min(block.words, 8)
  if (block.length > 150) score -= 2
  if (block.shape & Shape.fullStop) score -= 4
  if (block.shape & (Shape.comma | Shape.colon)) score -= 4
  if (block.role === Role.likeFurniture) score -= 4
  if (block.role === Role.prose) score -= 1
  if (!/^["“„«»'‘(¿¡–-]*\s?[\p{Lu}\p{N}]/u.test(line)) score -= 3
  if (block.shape & Shape.digit && hasDate(line, phrases)) score -= 4
  if (/\s[/>›»]\s.+\s[/>›»]\s/u.test(line)) score -= 6
  if (next && next.blanks > 0) score += 1
  if (next && next.role === Role.prose) score += 1
  if (next && (next.role === Role.time || isDateLine(reading, next) || opensByline(reading, next))) score += 2
  if (before && before.role === Role.credit && block.blanks === 0) score -= 3
  if (before && before.role === Role.title && before.words <= 4 && block.words > 4) score += 1
  // a line under another as long is the standfirst of it
  if (
    before &&
    before.role === Role.title &&
    before.words >= 5 &&
    before.words >= block.words * 0.4 &&
    canBeHeadline(reading, at - 1)
  )
    score -= 3
  if (phrases.matches(line.toLowerCase(), 'relatedHeads')) score -= 4
  return score
}

function opensByline(reading: Reading, block: RoledBlock): boolean {
  if (block.length > 120) return false
  const {text, words, phrases} = reading
  const lower = withoutTail(text.slice(block.start, block.end).toLowerCase(), ': \n')
  const byline = readByline(block, text, words)
  return (
    phrases.has(lower, 'bylineOpeners') || byline?.opened === true || (byline !== undefined && byline.times.length > 0)
  )
}

// a month's name beside a figure, or a label of time before one
function hasDate(line: string, phrases: Phrases): boolean {
  const words = line.toLowerCase().split(/[\s,.:|()]+/u)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (phrases.has(word, 'months') && (/^\d/u.test(words[i - 1] ?? '') || /^\d/u.test(words[i + 1] ?? ''))) return true
    if (
      (phrases.has(word, 'published') || phrases.has(word, 'updated')) &&
      words.slice(i + 1, i + 4).some((each) => /^\d/u.test(each))
    )
      return true
  }
  return false
}
