import {type Lines, LineShape} from '../text/lines.js'
import {LineBit} from '../text/line-bits.js'
import {isSpace} from '../text/span.js'
import {startsLower} from './broken-paragraph.js'

const WIDEST = 104
/** The width of narrow columns, such as those of a newspaper's PDF. */
const NARROWEST = 24
const WIDEST_NARROW = 46
/** The fewest lines that break a sentence in a narrow column; fewer may be a stanza. */
const FEWEST = 4
/** The most lines of a headline that can be shorter than the column under it. */
const HEADLINE = 2
/** The fewest lines without room for the next word that no poem or list has by chance. */
const ENOUGH = 6

/**
 * Finds the column at which lines are wrapped: most lines have no room for the first word of the next.
 *
 * @param blanks - How many blank lines follow each line of a paragraph.
 * @returns The column, or 0 if lines are not wrapped.
 */
export function wrapWidth(text: string, lines: Lines, from: number, to: number, blanks: number): number {
  let longest = 0
  let short = 0
  let all = 0
  for (let i = from; i < to; i++) {
    const length = columnsOf(lines, i)
    all += length
    if (length <= WIDEST) {
      short += length
      if (length > longest) longest = length
    }
  }
  if (longest < 40 || short < all * 0.92) return 0
  let pairs = 0
  let full = 0
  let open = 0
  for (let i = from; i + 1 < to; i++) {
    if ((lines.blanks[i + 1] as number) > blanks || (lines.indent[i + 1] as number) > (lines.indent[i] as number)) continue
    // headlines, names and last lines reveal nothing
    if (columnsOf(lines, i) < longest * 0.6) continue
    pairs++
    if (columnsOf(lines, i) + 1 + firstWord(text, lines, i + 1) <= longest - 6) continue
    full++
    if (!((lines.shape[i] as number) & (LineShape.stop | LineShape.colon))) open++
  }
  // wrapping breaks sentences; lines that each end a sentence are paragraphs
  const sure = blanks === 0 ? 0.5 : 0.6
  return full > (blanks === 0 ? 0 : 3) && full >= pairs * sure && open >= full * sure ? longest : 0
}

/**
 * Finds the width of a narrow column under heads that may be wider. The lines of lists, poems, tables and results are as short, so
 * sentences have to go on from line to line in small letters, nearly each of these lines has to be full, and few may end with the
 * comma that ends the line of a poem. Either sentences also end within lines, or not one line has room
 * for the next word, and most of what is wrapped ends with a sentence.
 *
 * @param blanks - How many blank lines follow each line of a paragraph.
 * @returns The width, or 0 if there is no such column.
 */
export function narrowWidth(text: string, lines: Lines, from: number, to: number, blanks: number): number {
  let narrow = 0
  let all = 0
  for (let i = from; i < to; i++) {
    const length = columnsOf(lines, i)
    all += length
    if (length <= WIDEST_NARROW) narrow += length
  }
  if (to - from <= FEWEST || narrow < all * 0.7) return 0
  const open: number[] = []
  const lengths = new Uint16Array(WIDEST_NARROW + 1)
  let broken = 0
  let commas = 0
  let sentences = 0
  for (let i = from; i + 1 < to; i++) {
    const length = columnsOf(lines, i)
    if ((lines.facts[i] as number) & LineBit.stop) sentences++
    if (
      (lines.blanks[i + 1] as number) > blanks ||
      length > WIDEST_NARROW ||
      (lines.shape[i] as number) & (LineShape.stop | LineShape.colon)
    )
      continue
    open.push(i)
    if ((lines.shape[i] as number) & LineShape.comma) commas++
    if (!startsLower(text, lines.start[i + 1] as number)) continue
    broken++
    lengths[length] = (lengths[length] as number) + 1
  }
  if (broken < FEWEST || broken < open.length * 0.5 || commas > open.length * 0.35) return 0
  let width = WIDEST_NARROW
  for (let longer = lengths[width] as number; longer < Math.max(2, broken * 0.05);) longer += lengths[--width] as number
  if (width < NARROWEST) return 0
  let full = 0
  let exact = 0
  let paragraph = 0
  let closed = 0
  for (const i of open) {
    paragraph++
    const needed = columnsOf(lines, i) + 1 + firstWord(text, lines, i + 1)
    const goesOn = startsLower(text, lines.start[i + 1] as number)
    if (needed > width) exact++
    if (needed > width - 5 && goesOn) full++
    // the lines of a headline end where its sense does
    else if (goesOn && i - from < HEADLINE) broken--
    if ((lines.shape[i + 1] as number) & LineShape.stop) {
      closed += paragraph
      paragraph = 0
    }
  }
  if (sentences < broken * 0.15 && (open.length < ENOUGH || exact < open.length || closed < open.length * 0.5)) return 0
  return full >= broken * 0.85 ? width : 0
}

/** Returns the column at which a line ends. */
export function columnsOf(lines: Lines, i: number): number {
  return (lines.indent[i] as number) + (lines.end[i] as number) - (lines.start[i] as number)
}

/** Returns the length of a line's first word. */
export function firstWord(text: string, lines: Lines, i: number): number {
  const start = lines.start[i] as number
  const end = Math.min(lines.end[i] as number, start + 40)
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at - start
}
