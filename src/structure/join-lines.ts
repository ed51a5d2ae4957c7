import type {StructureWords} from '../languages/types/structure-words.js'
import {readByline} from '../lines/byline.js'
import {readDateline} from '../lines/dateline.js'
import {readCodedField, readField, readMailField} from '../lines/labelled-fields.js'
import {type Phrases, phrasesOf} from '../lines/phrases.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import {Char, charClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {endShape, type Lines, LineShape} from '../text/lines.js'
import {isSpace, type Span} from '../text/span.js'
import {isBroken, lastOfParagraph, quotedTo, startsLower} from './broken-paragraph.js'
import type {DraftBlock} from './draft.js'
import {isMarked, takeMarkdownOff, takeMarksOff} from './line-marks.js'
import {markPageHeads} from './page-breaks.js'
import {columnsOf, firstWord, narrowWidth, wrapWidth} from './wrap-width.js'

/** The blocks of a text and its layout. */
export interface Layout {
  /** The blocks, without roles yet. */
  blocks: DraftBlock[]
  /** The column at which the text is wrapped, or 0. */
  width: number
  /** Whether paragraphs are marked by their indents. */
  indented: boolean
}

const endBits = LineShape.stop | LineShape.fullStop | LineShape.colon | LineShape.comma | LineShape.bracket

/**
 * Joins the lines of a text into blocks: one block for the lines of a hard-wrapped paragraph, one for every other line.
 *
 * @param inside - The span of the item without the lines of its envelope.
 * @param marked - Whether to remove all of a wire's typesetting marks, or only the unmistakable ones.
 */
export function joinLines(text: string, lines: Lines, inside: Span, languages: readonly StructureWords[], marked: boolean): Layout {
  let from = 0
  let to = lines.count
  while (from < to && (lines.start[from] as number) < inside.start) from++
  while (to > from && (lines.start[to - 1] as number) >= inside.end) to--
  const phrases = phrasesOf(languages)
  markPageHeads(text, lines, from, to, phrases)
  const spaced = closeUp(text, lines, from, to)
  const {width, narrow} = wrappingOf(text, lines, from, to)
  const indented = hasIndents(lines, from, to, width)
  const coded = hasCodes(text, lines, from, to)
  const wrapping = {width, narrow, indented}
  const blocks: DraftBlock[] = []
  let at = from
  while (at < to) {
    const first = at
    let shape = lines.shape[at] as number
    let words = lines.words[at] as number
    let facts = lines.facts[at] as number
    const indent = lines.indent[at] as number
    const rows = coded ? 0 : tableRows(lines, at, to)
    if (rows > 2) {
      for (const last = at + rows - 1; at < last;) facts |= lines.facts[++at] as number
      blocks.push(newBlock(lines, from, first, at, indent, shape, words, facts | LineBit.odd, true))
      at++
      continue
    }
    for (const quoted = quotedTo(text, lines, at, to); at < quoted;) {
      at++
      shape |= lines.shape[at] as number
      words += lines.words[at] as number
      facts |= (lines.facts[at] as number) | LineBit.odd
    }
    if (width > 0)
      while (
        at + 1 < to &&
        (goesOn(text, lines, at, wrapping, first) || (spaced && breaksOff(text, lines, at))) &&
        !isLabelled(text, lines.start[at + 1] as number, lines.end[at + 1] as number, phrases) &&
        !(coded && readCodedField(text, lines.start[at + 1] as number, lines.end[at + 1] as number)) &&
        !isHeadMatter(text, lines.start[at + 1] as number, lines.end[at + 1] as number, languages, phrases) &&
        !(narrow && !(facts & LineBit.stop) && opensStory(text, lines, at + 1, languages))
      ) {
        at++
        shape |= lines.shape[at] as number
        words += lines.words[at] as number
        facts |= (lines.facts[at] as number) | LineBit.odd
      }
    if (width === 0) {
      const last = lastOfParagraph(text, lines, first, at, to, phrases)
      while (at < last) {
        at++
        shape |= lines.shape[at] as number
        words += lines.words[at] as number
        facts |= (lines.facts[at] as number) | LineBit.odd
      }
    }
    if (at > first) shape = (shape & ~endBits) | endShape(text, lines.start[first] as number, lines.end[at] as number)
    blocks.push(newBlock(lines, from, first, at, indent, shape, words, facts, false))
    at++
  }
  for (const block of blocks) {
    if (marked || isMarked(text, block)) takeMarksOff(text, block)
    if (!marked) takeMarkdownOff(text, block)
  }
  return {blocks, width, indented}
}

// Foto: …, PHOTO © …: does not continue a wrapped caption
function isLabelled(text: string, start: number, end: number, phrases: Phrases): boolean {
  const head = text.slice(start, Math.min(end, start + 28))
  if (!head.includes(':') && !head.includes('©')) return false
  return /^[([]?\p{Lu}[\p{L} ]{1,22}\s?[:©]/u.test(head) && phrases.opening(head.replace(/^[([]/u, '').toLowerCase(), 'photo') > 0
}

/** How many lines at the start of an archive's export may precede the code of its headline. */
const BEFORE_CODE = 8

// HD    Harbour closed: an export of a press archive, where codes begin lines down to the last
function hasCodes(text: string, lines: Lines, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + BEFORE_CODE); i++) {
    const field = readCodedField(text, lines.start[i] as number, lines.end[i] as number)
    if (field?.sure === true) return true
  }
  return false
}

/** How many code units at the start of a text may contain its byline and fields. */
const HEAD = 1200

// HEADLINE: …, By Mara Lind: lines near the start that do not continue the line above
function isHeadMatter(text: string, start: number, end: number, words: readonly StructureWords[], phrases: Phrases): boolean {
  if (start > HEAD || charClass(text.charCodeAt(start)) !== Char.upper) return false
  if (phrases.begins(text, start, end) & Opens.byline) {
    const byline = readByline({start, end}, text, words)
    if (byline?.opened && byline.authors.every(({name}) => name.includes(' '))) return true
  }
  return readField(text, start, end, phrases) !== undefined || readMailField(text, start, end, phrases) !== undefined
}

// VELLACOTT, March 3 - The coastal: the story begins below its headline, without a blank line between
function opensStory(text: string, lines: Lines, at: number, words: readonly StructureWords[]): boolean {
  const start = lines.start[at] as number
  if (start > HEAD || (lines.shape[at - 1] as number) & LineShape.comma || startsLower(text, start)) return false
  const after = readDateline(text, start, lines.end[at] as number, words)?.after
  return after !== undefined && !startsLower(text, after)
}

// sets every property up front: objects of one shape are much faster to read
function newBlock(
  lines: Lines,
  from: number,
  first: number,
  last: number,
  indent: number,
  shape: number,
  words: number,
  facts: number,
  table: boolean
): DraftBlock {
  const start = lines.start[first] as number
  const end = lines.end[last] as number
  return {
    start,
    end,
    line: first,
    lines: last - first + 1,
    blanks: first === from ? 1 : (lines.blanks[first] as number),
    indent,
    shape,
    words,
    facts,
    table,
    role: 0,
    length: end - start,
    plain: false,
    listed: false,
    opens: 0,
    credits: undefined,
    note: undefined,
    field: undefined,
    byline: undefined,
    dateline: undefined,
    caption: undefined,
    meta: undefined,
    longerWords: undefined
  }
}

// counts consecutive lines that have gaps between their words
function tableRows(lines: Lines, at: number, to: number): number {
  let row = at
  while (row < to && (lines.shape[row] as number) & LineShape.gaps && (row === at || lines.blanks[row] === 0)) row++
  return row - at
}

/**
 * Measures the bullet or number that a list entry begins with.
 *
 * @param start - The line's first code unit.
 * @returns The length of the bullet with its white space, or 0 if the line is not a list entry.
 */
export function bulletLength(text: string, start: number): number {
  const code = text.charCodeAt(start)
  let at = start + 1
  if (
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2a ||
    code === 0x2b ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x25cf ||
    code === 0x25aa ||
    code === 0x25e6 ||
    code === 0x2023 ||
    code === 0x25a0 ||
    code === 0x203a ||
    code === 0x2043 ||
    (code === 0xbb && !opensAngles(text, at))
  ) {
    if (!isSpace(text.charCodeAt(at))) return code === 0x2022 || code === 0x25cf || code === 0x25aa ? 1 : 0
  } else if (code >= 0x30 && code <= 0x39) {
    while (at < start + 3 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
    const sign = text.charCodeAt(at)
    if ((sign !== 0x2e && sign !== 0x29) || !isSpace(text.charCodeAt(at + 1))) return 0
    at++
  } else return 0
  const space = at
  while (at < space + 12 && isSpace(text.charCodeAt(at))) at++
  return at - start
}

// » Die Fähre fährt «, sagte sie: the guillemet opens a quotation that closes on the same line
function opensAngles(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xab) return true
    if (code === 0x0a) return false
  }
  return false
}

/** Wider lines cannot be the headline over a narrow column. */
const WIDEST_HEAD = 64

/** The fewest lines that show how a text is spaced. */
const ENOUGH = 8

// removes the blank line after each line of a paragraph, as left by PDF extraction; returns whether the text was spaced that way
function closeUp(text: string, lines: Lines, from: number, to: number): boolean {
  if (to - from < ENOUGH) return false
  let spaced = 0
  for (let i = from + 1; i < to; i++) if ((lines.blanks[i] as number) > 0) spaced++
  if (spaced < (to - from) * 0.8 || (wrapWidth(text, lines, from, to, 1) === 0 && narrowWidth(text, lines, from, to, 1) === 0)) return false
  for (let i = from + 1; i < to; i++) lines.blanks[i] = Math.max(0, (lines.blanks[i] as number) - 1)
  return true
}

// Ferry to return in May, / council says: a title of two lines
function breaksOff(text: string, lines: Lines, at: number): boolean {
  const known =
    (lines.shape[at] as number) & (LineShape.stop | LineShape.colon) ||
    ((lines.facts[at] as number) | (lines.facts[at + 1] as number)) & LineBit.pageHead
  return !known && lines.blanks[at + 1] === 0 && startsLower(text, lines.start[at + 1] as number)
}

/** How the lines of a text are wrapped. */
interface Wrapping {
  /** The column, or 0. */
  width: number
  /** Whether it is a column as narrow as a newspaper's. */
  narrow: boolean
  indented: boolean
}

function wrappingOf(text: string, lines: Lines, from: number, to: number): Omit<Wrapping, 'indented'> {
  const wide = wrapWidth(text, lines, from, to, 0)
  if (wide > WIDEST_HEAD) return {width: wide, narrow: false}
  const width = narrowWidth(text, lines, from, to, 0)
  // a headline over the column is wider than it
  return width > 0 && (wide === 0 || width < wide - 3) ? {width, narrow: true} : {width: wide, narrow: false}
}

function hasIndents(lines: Lines, from: number, to: number, width: number): boolean {
  if (width === 0) return false
  let indented = 0
  let flush = 0
  for (let i = from; i < to; i++) {
    if ((lines.facts[i] as number) & LineBit.pageHead) continue
    if ((lines.indent[i] as number) >= 2) indented++
    else flush++
  }
  return indented > 0 && indented <= flush * 2 + 2
}

function goesOn(text: string, lines: Lines, at: number, {width, narrow, indented}: Wrapping, first: number): boolean {
  const next = at + 1
  if ((lines.blanks[next] as number) > 0 || ((lines.facts[at] as number) | (lines.facts[next] as number)) & LineBit.pageHead) return false
  if (isBroken(text, lines, at)) return true
  const bullet = bulletLength(text, lines.start[first] as number)
  if (bullet > 0) {
    if (bulletLength(text, lines.start[next] as number) > 0) return false
    if ((lines.indent[next] as number) === (lines.indent[first] as number) + bullet) return true
  }
  if (indented && (lines.indent[next] as number) > 0) return false
  if ((lines.shape[next] as number) & LineShape.control && (lines.words[next] as number) < 3) return false
  const room = columnsOf(lines, at) + 1 + firstWord(text, lines, next) - width
  if (indented && (lines.indent[first] as number) >= 2) {
    // an indented paragraph continues until the next indent, unless it ends with a short line and a title follows
    return !(
      room < -24 &&
      (lines.shape[at] as number) & LineShape.stop &&
      (lines.shape[next] as number) & LineShape.capital &&
      columnsOf(lines, next) < width * 0.7
    )
  }
  if (narrow) {
    const ended = (lines.shape[at] as number) & (LineShape.stop | LineShape.colon)
    // the end of a paragraph can be almost full; a quotation begins the next one more often than not
    const opens = charClass(text.charCodeAt(lines.start[next] as number)) === Char.mark
    return room > (ended ? (opens ? 0 : -3) : -8) || (!ended && startsLower(text, lines.start[next] as number))
  }
  if (room > -1) return true
  if (room > -5 && !((lines.shape[at] as number) & LineShape.stop)) return bulletLength(text, lines.start[next] as number) === 0
  // a slightly shorter line, and a sentence that clearly continues
  if (room > -14 && startsLower(text, lines.start[next] as number) && !((lines.shape[at] as number) & (LineShape.stop | LineShape.colon)))
    return true
  return false
}
