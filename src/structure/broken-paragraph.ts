import type {Phrases} from '../lines/phrases.js'
import {isTimeLine} from '../lines/timestamp.js'
import {Char, charClass} from '../text/characters.js'
import {type Lines, LineShape} from '../text/lines.js'
import {isSpace} from '../text/span.js'

/** The most lines that links split one paragraph into. */
const MOST_PIECES = 12
/** A line with nothing but a date is shorter. */
const LONGEST_DATE = 70
/** Maximum length of a linked name on a line of its own within a sentence. */
const LONGEST_LINK = 90

/**
 * Finds the last line of a paragraph that is split by links, a drop cap or a quotation: a sentence breaks off and continues,
 * at once or after a linked name, with a lower-case letter or a comma.
 *
 * @param known - The last line known to belong to the paragraph.
 * @param to - The line after the last of the text.
 * @param phrases - Supplies the words of dates.
 */
export function lastOfParagraph(text: string, lines: Lines, first: number, known: number, to: number, phrases: Phrases): number {
  if (
    known === first &&
    first + 2 < to &&
    isSlash(text, lines, first + 1) &&
    lines.blanks[first + 1] === 0 &&
    lines.blanks[first + 2] === 0 &&
    lengthOf(lines, first) < LONGEST_NAME &&
    lengthOf(lines, first + 2) < LONGEST_NAME
  )
    return first + 2
  if (
    known === first &&
    ((lines.shape[first] as number) & (LineShape.stop | LineShape.fullStop | LineShape.colon | LineShape.gaps) ||
      startsLower(text, lines.start[first] as number))
  )
    return first
  let last = known
  for (let at = known; at + 1 < to && at - first < MOST_PIECES;) {
    if ((lines.blanks[at + 1] as number) > 0 || (lines.shape[at] as number) & (LineShape.stop | LineShape.colon)) break
    if (goesOnWith(text, lines, at + 1, phrases)) at++
    else if (
      at + 2 < to &&
      lines.blanks[at + 2] === 0 &&
      lengthOf(lines, at + 1) <= LONGEST_LINK &&
      !((lines.shape[at + 1] as number) & (LineShape.stop | LineShape.colon | LineShape.comma)) &&
      endsInSmall(text, lines.end[at] as number) &&
      goesOnWith(text, lines, at + 2, phrases)
    )
      at += 2
    else break
    last = at
  }
  if (last === known) return known
  // L / ast night the harbour …: a drop cap
  if (lengthOf(lines, first) === 1)
    return startsLower(text, lines.start[first + 1] as number) && lengthOf(lines, first + 1) > 60 ? last : first
  for (let at = first; at < last; at++) if (isBroken(text, lines, at)) return last
  const ends = (lines.shape[last] as number) & (LineShape.stop | LineShape.comma)
  return ends !== 0 && (lines.end[last] as number) - (lines.start[first] as number) > 80 ? last : known
}

/** Names on both sides of a slash on a line of its own are shorter. */
const LONGEST_NAME = 50

// Mara Lind / (a slash) / Harbour Radio: a maker and a station on three lines
function isSlash(text: string, lines: Lines, at: number): boolean {
  return text.charCodeAt(lines.start[at] as number) === 0x2f && lengthOf(lines, at) === 1
}

/** The most lines on which an unfinished quotation may continue. */
const MOST_QUOTED = 2

/**
 * Finds the line that closes a quotation which an earlier line opens and leaves unfinished: “When they come they ask, / 'Who
 * sails in that?'” says Lind.
 *
 * @returns The line, or `first` if there is no such quotation.
 */
export function quotedTo(text: string, lines: Lines, first: number, to: number): number {
  const code = text.charCodeAt(lines.start[first] as number)
  if (
    (code !== 0x22 && code !== 0x201c) ||
    (lines.shape[first] as number) & (LineShape.stop | LineShape.colon | LineShape.gaps) ||
    isClosed(text, lines, first, false)
  )
    return first
  for (let at = first + 1; at < to && at <= first + MOST_QUOTED && lines.blanks[at] === 0; at++) {
    if (isClosed(text, lines, at, true)) return at
    if ((lines.shape[at] as number) & LineShape.stop) break
  }
  return first
}

// whether a line contains a closing quotation mark; with `left`, one for a quotation opened on an earlier line
function isClosed(text: string, lines: Lines, at: number, left: boolean): boolean {
  const end = lines.end[at] as number
  for (let i = (lines.start[at] as number) + (left ? 0 : 1); i < end; i++) {
    const code = text.charCodeAt(i)
    // another quotation opens first
    if (code === 0x201c) return false
    if (code === 0x22 || code === 0x201d) return !left || i + 1 >= end || charClass(text.charCodeAt(i + 1)) !== Char.lower
  }
  return false
}

/**
 * Checks whether a word is hyphenated at the end of a line (the pier re- / opened): the hyphen and a lower-case letter on the
 * next line are enough.
 */
export function isBroken(text: string, lines: Lines, at: number): boolean {
  const end = lines.end[at] as number
  return (
    text.charCodeAt(end - 1) === 0x2d &&
    charClass(text.charCodeAt(end - 2)) === Char.lower &&
    startsLower(text, lines.start[at + 1] as number)
  )
}

// whether a line begins with a lower-case letter or with punctuation that continues a sentence
function goesOnWith(text: string, lines: Lines, at: number, phrases: Phrases): boolean {
  const start = lines.start[at] as number
  const end = lines.end[at] as number
  // lunes, 4 de marzo de 2024: a date of its own
  if (startsLower(text, start))
    return (
      charClass(text.charCodeAt(start + 1)) !== Char.upper &&
      !isAddress(text, start, end) &&
      !(end - start < LONGEST_DATE && (lines.shape[at] as number) & LineShape.digit && isTimeLine(text.slice(start, end), phrases))
    )
  const code = text.charCodeAt(start)
  const sign = code === 0x2c || code === 0x2e || code === 0x3b || code === 0x29
  return sign && (start + 1 === end || isSpace(text.charCodeAt(start + 1)))
}

// harbour.example, mara.lind@harbour.example
function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && !isSpace(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at)
    if (code === 0x40 || (code === 0x2e && !isSpace(text.charCodeAt(at + 1)))) return true
  }
  return false
}

function endsInSmall(text: string, end: number): boolean {
  const kind = charClass(text.charCodeAt(end - 1))
  return kind === Char.lower || text.charCodeAt(end - 1) === 0x2c
}

function lengthOf(lines: Lines, at: number): number {
  return (lines.end[at] as number) - (lines.start[at] as number)
}

/** Checks whether a character is a lower-case letter. */
export function startsLower(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === Char.lower
}
