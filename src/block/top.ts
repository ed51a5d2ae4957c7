import {type BylineReading, isRole, readByline} from '../credit/byline.js'
import {trailingCredit} from '../credit/credit.js'
import {readDateline} from '../credit/dateline.js'
import type {Phrases} from '../credit/phrases.js'
import type {StructureWords} from '../language/structure-words.js'
import {Shape} from '../text/lines.js'
import type {Span} from '../text/span.js'
import {bulletLength} from './blocks.js'
import {Role, type RoledBlock} from './roles.js'

/** What stands above the body; indices are of blocks. */
export interface TopMatter {
  kicker?: number
  headline?: number
  deck?: number
  keyPoints: number[]
  byline?: BylineReading
  times: Span[]
  captions: number[]
  /** Blocks that are neither part nor prose. */
  furniture: number[]
  /** The standfirst of a page, which opens the story there. */
  standfirst?: number
  /** The first block of the body. */
  body: number
}

/** What the blocks are read with. */
export interface Reading {
  text: string
  blocks: RoledBlock[]
  words: readonly StructureWords[]
  phrases: Phrases
  /** Whether the text is a page with its furniture. */
  page: boolean
}

/**
 * Reads what stands above the body of an item.
 *
 * @param reading - The blocks.
 * @returns The parts, and where the body begins.
 */
export function readTop(reading: Reading): TopMatter {
  const {blocks, text} = reading
  const top: TopMatter = {keyPoints: [], times: [], captions: [], furniture: [], body: 0}
  const first = firstParagraph(reading)
  const headline = reading.page ? pageHeadline(reading, first) : itemHeadline(reading, first)
  let at = 0
  if (headline >= 0) {
    top.headline = headline
    for (; at < headline; at++) {
      if (at === headline - 1 && isKicker(reading, at, headline)) top.kicker = at
      else if ((blocks[at] as RoledBlock).role === Role.time) top.times.push(blocks[at] as RoledBlock)
      else if ((blocks[at] as RoledBlock).role !== Role.credit && (blocks[at] as RoledBlock).role !== Role.note) top.furniture.push(at)
    }
    at = headline + 1
  }
  readBelow(reading, top, at)
  // a line that opens the text and is a sentence in a paragraph's place
  if (top.headline === undefined && top.body === 0 && text.length === 0) top.body = 0
  return top
}

function readBelow(reading: Reading, top: TopMatter, from: number): void {
  const {blocks, text, phrases, page} = reading
  let at = from
  let seen = false
  const end = blocks.length
  const headline = top.headline === undefined ? '' : plain(text, blocks[top.headline] as RoledBlock)
  for (; at < end; at++) {
    const block = blocks[at] as RoledBlock
    const next = blocks[at + 1]
    if (block.role === Role.time) {
      top.times.push(block)
      seen = true
      continue
    }
    if (block.role === Role.credit || block.role === Role.note) continue
    if (block.role === Role.endMark || block.role === Role.furniture || (page && (block.role === Role.related || block.role === Role.likeFurniture))) {
      if (block.role === Role.furniture && phrases.matches(text.slice(block.start, block.end).toLowerCase(), 'summaryHeads')) continue
      top.furniture.push(at)
      seen = true
      continue
    }
    if (block.role === Role.bullet) {
      const run = bulletRun(blocks, at)
      if (!seen && top.byline === undefined && run > 1 && at + run < end) {
        for (let i = 0; i < run; i++) top.keyPoints.push(at + i)
        at += run - 1
        continue
      }
      break
    }
    if (phrases.matches(text.slice(block.start, Math.min(block.end, block.start + 60)).toLowerCase(), 'summaryHeads')) {
      top.furniture.push(at)
      continue
    }
    if (top.byline === undefined && block.length < 260 && (block.role !== Role.prose || block.length < 90)) {
      const found = bylineAt(reading, at, top)
      if (found) {
        const [byline, taken] = found
        top.byline = byline
        top.times.push(...byline.times)
        at += taken - 1
        seen = true
        continue
      }
    }
    if (isCaption(reading, at)) {
      top.captions.push(at)
      seen = true
      continue
    }
    if (page && headline !== '' && plain(text, block) === headline) {
      top.furniture.push(at)
      continue
    }
    if (isOpeningLine(reading, at, top, seen)) {
      if (page) top.standfirst = at
      else top.deck = at
      continue
    }
    if (block.role === Role.prose || !page) break
    // a short line between the parts of a page's top
    if (next === undefined || !hasProse(blocks, at + 1)) break
    if (block.role === Role.title && block.words >= 3 && block.blanks > 0 && (next.role === Role.prose && next.blanks > 0 && next.length > 120) && (top.byline !== undefined || top.standfirst !== undefined) && seen) break
    top.furniture.push(at)
  }
  top.body = at
}

// whether the block is the standfirst: the parts of the top go on after it
function isOpeningLine(reading: Reading, at: number, top: TopMatter, seen: boolean): boolean {
  const {blocks, text, words, phrases, page} = reading
  const block = blocks[at] as RoledBlock
  const next = blocks[at + 1]
  if (top.deck !== undefined || top.standfirst !== undefined || next === undefined) return false
  if (block.length > 700) return false
  if (!page) {
    if (top.byline !== undefined || top.headline === undefined) return false
    if (next.role === Role.prose || next.role === Role.title) {
      const ownDateline = readDateline(text, block.start, block.end, words)
      if (ownDateline) return false
      const following = bylineAt(reading, at + 1, top)
      if (following && (following[0].opened || block.role === Role.title || !(block.shape & Shape.fullStop) || following[0].authors.length > 0)) return true
      if (next.role === Role.prose && readDateline(text, next.start, next.end, words)) return true
      return block.role === Role.title && block.words >= 4 && next.role === Role.prose
    }
    return next.role === Role.time && !(block.role === Role.prose && block.length > 400)
  }
  if (block.role === Role.title && (block.words < 5 || block.length < 30)) return false
  // on a page: anything but a paragraph between this block and the next paragraph
  if (next.role === Role.prose && !isCaption(reading, at + 1) && !(next.length < 70 && bylineAt(reading, at + 1, top))) return false
  void seen
  void phrases
  for (let i = at + 1; i < Math.min(blocks.length, at + 30); i++) {
    const other = blocks[i] as RoledBlock
    if (isCaption(reading, i)) return true
    if (other.role === Role.prose) return i > at + 1
    if (other.role === Role.title && i === at + 1 && other.blanks > 0 && !bylineAt(reading, i, top)) {
      // a heading between two paragraphs
      const after = blocks[i + 1]
      if (after && after.role === Role.prose && after.blanks > 0 && other.words > 2) return false
    }
  }
  return true
}

/** Reads a byline at a block, together with the lines of role, place or time under it; gives how many blocks it takes. */
function bylineAt(reading: Reading, at: number, top: TopMatter): [BylineReading, number] | undefined {
  const {blocks, text, words, phrases, page} = reading
  const block = blocks[at] as RoledBlock
  if (block === undefined || block.length > 260) return undefined
  if (block.shape & Shape.stop && block.words > 12 && block.lines === 1) return undefined
  const lower = text.slice(block.start, block.end).toLowerCase()
  const opener = phrases.opening(lower, 'bylineOpeners')
  if (opener === lower.replace(/[\s:]+$/u, '').length && opener > 0) {
    // an opener by itself: the names stand on the lines under it
    let last = at
    while (last + 1 < blocks.length && last - at < 6 && isNameLine(reading, blocks[last + 1] as RoledBlock)) last++
    if (last === at) return undefined
    const span = {start: block.start, end: (blocks[last] as RoledBlock).end}
    const authors: BylineReading['authors'] = []
    for (let i = at + 1; i <= last; i++) {
      const one = readByline(trimSigns(text, blocks[i] as RoledBlock), text, words)
      if (one) authors.push(...one.authors)
    }
    if (authors.length === 0) {
      const one = readByline(span, text, words)
      if (!one) return undefined
      return [one, last - at + 1]
    }
    return [{text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), ...span, authors, opened: true, times: []}, last - at + 1]
  }
  const one = readByline(block, text, words)
  if (!one) return undefined
  if (one.authors.length === 0 && !one.opened) return undefined
  if (!one.opened && top.headline === undefined) return undefined
  if (!one.opened && !bareByline(reading, at, one)) return undefined
  // the line under the names: a role or the place
  const under = blocks[at + 1]
  if (under && under.blanks === 0 && under.length < 60 && one.authors.length > 0 && one.authors.every((author) => author.role === undefined) && hasProse(blocks, at + 2)) {
    const line = text.slice(under.start, under.end)
    if (isRole(line, phrases) || (!page && under.role === Role.title && under.words <= 3 && /^\p{Lu}/u.test(line))) {
      const both = readByline({start: block.start, end: under.end}, text, words)
      if (both && both.authors.length === one.authors.length) return [both, 2]
    }
  }
  return [one, 1]
}

// names alone are a byline only where one can stand, and only if they are built as people's names
function bareByline(reading: Reading, at: number, one: BylineReading): boolean {
  const {blocks, text, page} = reading
  const block = blocks[at] as RoledBlock
  if (block.role !== Role.title) return false
  if (one.authors.some((author) => author.name.split(/\s+/u).length < 2)) return false
  const next = blocks[at + 1]
  if (!next) return false
  if (!hasProse(blocks, at + 1)) return false
  if (!page) {
    if (one.authors.length > 1 || one.times.length > 0) return true
    return one.text.length < 45 && !/\d/u.test(one.text)
  }
  return one.text.length < 90 && (one.times.length > 0 || block.length < 60) && !(text.charCodeAt(block.end - 1) === 0x3a)
}

function isNameLine(reading: Reading, block: RoledBlock): boolean {
  if (block.blanks > 1 || block.length > 90 || block.role === Role.prose || block.role === Role.time || block.role === Role.furniture) return false
  const line = trimSigns(reading.text, block)
  if (line.end <= line.start) return true
  const one = readByline(line, reading.text, reading.words)
  return one !== undefined && one.authors.length + (one.opened ? 0 : 1) > 0 && one.authors.length > 0
}

function trimSigns(text: string, block: RoledBlock): Span {
  let {start, end} = block
  while (start < end && /[\s,;:|/·•]/u.test(text.charAt(start))) start++
  while (end > start && /[\s,;:|/·•]/u.test(text.charAt(end - 1))) end--
  return {start, end}
}

/**
 * Tells whether a block is a caption: a credit ends it, stands in it after a sign, or stands in the next block.
 *
 * @param reading - The blocks.
 * @param at - The block.
 * @returns Whether it is.
 */
export function isCaption(reading: Reading, at: number): boolean {
  const {blocks, text, words, phrases, page} = reading
  const block = blocks[at] as RoledBlock
  if (block.role !== Role.prose && block.role !== Role.title) return false
  if (block.length > 520) return false
  const lower = text.slice(block.start, Math.min(block.end, block.start + 40)).toLowerCase()
  if (phrases.opening(lower, 'captionLabels') > 0) return true
  if (trailingCredit(text, block.start, block.end, words, block.length < 420 && at > 0 && hasProse(blocks, at + 1)) >= 0) return true
  if (page && (block.shape & Shape.divider || block.shape & Shape.upper) && /\s©\s?\p{L}|\s(?:Foto|Photo|Bild|Credit|Copyright|Picture|Image)s?\s?: ?\p{L}|\s- Copyright\s|\(AP Photo/u.test(text.slice(block.start, block.end))) return true
  if (phrases.opening(lower, 'captionOpeners') > 0 && /^[^:]{1,24}[:|]/u.test(lower)) return true
  const next = blocks[at + 1]
  const isPhoto = next !== undefined && next.role === Role.credit && next.credits?.some((credit) => credit.kind === 'photo' || (page && credit.kind === 'copyright')) === true
  if (!isPhoto || next === undefined) return false
  if (next.blanks === 0 && (block.blanks > 0 || block.lines > 1)) return true
  return at > 0 && next.blanks <= 1 && block.length < 420 && hasProse(blocks, at + 2)
}

// the first block that is surely a paragraph
function firstParagraph(reading: Reading): number {
  const {blocks} = reading
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.prose) continue
    if (block.length < 80 && !(block.shape & Shape.fullStop && block.words > 9)) continue
    if (reading.page && isCaption(reading, i)) continue
    return i
  }
  return blocks.length
}

function itemHeadline(reading: Reading, first: number): number {
  const {blocks, text, words} = reading
  for (let i = 0; i < Math.min(blocks.length, 6); i++) {
    const block = blocks[i] as RoledBlock
    if (block.role === Role.time || block.role === Role.furniture || block.role === Role.endMark || block.role === Role.credit) continue
    if (block.role === Role.note && !(i === 0 && isMarkedHeadline(text, block))) continue
    if (block.length > 320) return -1
    if (i === first && block.shape & Shape.fullStop && (block.length > 170 || blocks.length === 1)) return -1
    if (block.role === Role.prose && readDateline(text, block.start, block.end, words)) return -1
    if (isKicker(reading, i, i + 1)) return i + 1
    return i
  }
  return -1
}

// (CORRECTED) - HARBOUR CLOSED: the note is a mark in front of the headline
function isMarkedHeadline(text: string, block: RoledBlock): boolean {
  return block.length < 140 && !(block.shape & Shape.fullStop) && /^\(?\p{L}{4,}\)?\s?[-–—]\s?\p{Lu}/u.test(text.slice(block.start, block.end))
}

// a line or two words in front of the headline: ANALYSIS, Politics, Interview |
function isKicker(reading: Reading, at: number, headline: number): boolean {
  const {blocks, text, phrases, page} = reading
  const block = blocks[at] as RoledBlock
  const head = blocks[headline]
  if (!head || block.length > 48 || block.words > 6 || block.shape & Shape.fullStop) return false
  if (head.role !== Role.title && head.role !== Role.likeFurniture && !(head.role === Role.prose && head.length < 200)) return false
  if (page) return block.role === Role.title || block.role === Role.likeFurniture
  if (head.length < 20 || head.words < 3) return false
  const line = text.slice(block.start, block.end)
  const lower = line.toLowerCase().replace(/[\s:|·-]+$/u, '')
  if (/[:|·]$/u.test(line) && block.words <= 4) return true
  return phrases.has(lower, 'desks') || phrases.has(lower, 'otherLabels') || (block.words <= 2 && !/\p{Ll}/u.test(line) && /\p{Ll}/u.test(text.slice(head.start, head.end)))
}

// of the lines above a page's first paragraph, the one that reads most like a headline
function pageHeadline(reading: Reading, first: number): number {
  const {blocks, text, phrases} = reading
  let best = -1
  let bestScore = 3
  const repeats = new Map<string, number>()
  for (let i = 0; i < Math.min(first, blocks.length); i++) {
    const key = plain(text, blocks[i] as RoledBlock)
    repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  let bylineSeen = false
  for (let i = 0; i < Math.min(first + 1, blocks.length); i++) {
    const block = blocks[i] as RoledBlock
    if (i === first && (block.length > 130 || i === 0)) break
    if (block.role === Role.time) {
      if (best >= 0) bylineSeen = true
      continue
    }
    if (block.role !== Role.title && block.role !== Role.likeFurniture && !(block.role === Role.prose && block.length < 130)) continue
    if (block.length > 220) continue
    const line = text.slice(block.start, block.end)
    if (block.words < 2) continue
    if (isCaption(reading, i)) continue
    const one = readByline(block, text, reading.words)
    if (one && one.authors.length > 0 && (one.opened || one.text.length < 40 || one.times.length > 0)) {
      if (best >= 0) bylineSeen = true
      continue
    }
    let score = Math.min(block.words, 8)
    if (block.length > 130) score -= 3
    if (block.shape & Shape.fullStop) score -= 3
    if (block.shape & (Shape.comma | Shape.colon)) score -= 4
    if (block.role === Role.likeFurniture) score -= 4
    if (block.role === Role.prose) score -= 1
    const next = blocks[i + 1]
    const before = blocks[i - 1]
    if (next && next.blanks > 0) score += 1
    if (next && next.role === Role.prose) score += 1
    if (next && (next.role === Role.time || (next.length < 90 && readByline(next, text, reading.words)?.opened))) score += 2
    if (before && before.role === Role.credit) score -= 3
    if (next && next.role === Role.credit && next.blanks === 0) score -= 1
    if (before && before.role === Role.title && before.words <= 4 && block.words > 4) score += 1
    if ((repeats.get(plain(text, block)) ?? 0) > 1 && block.words > 4) score += 1
    if (bylineSeen) score -= 4
    if (phrases.matches(line.toLowerCase(), 'relatedHeads')) score -= 4
    if (score > bestScore || (score === bestScore && best >= 0 && !bylineSeen && first - i < 12 && block.words >= 5)) {
      best = i
      bestScore = score
    }
  }
  return best
}

function plain(text: string, block: RoledBlock): string {
  return text.slice(block.start, block.end).toLowerCase().replace(/\s+/gu, ' ')
}

function bulletRun(blocks: readonly RoledBlock[], at: number): number {
  let run = 0
  while (at + run < blocks.length && (blocks[at + run] as RoledBlock).role === Role.bullet) run++
  return run
}

function hasProse(blocks: readonly RoledBlock[], from: number): boolean {
  const to = Math.min(blocks.length, from + 40)
  for (let i = from; i < to; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role === Role.prose && block.length > 40) return true
  }
  return false
}

/**
 * Gives a key point or list entry without its bullet.
 *
 * @param text - The input.
 * @param block - The block.
 * @returns Where its words stand.
 */
export function withoutBullet(text: string, block: Span): Span {
  return {start: block.start + bulletLength(text, block.start), end: block.end}
}
