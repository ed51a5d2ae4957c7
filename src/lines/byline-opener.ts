import {charClass, Char, isWordClass} from '../text/characters.js'
import {isSpace} from '../text/span.js'
import {isClosing} from './byline-segments.js'
import {smallNameWords, isPersonName} from './person-name.js'
import type {Phrases} from './phrases.js'
import {Opens} from './prefilter/line-openings.js'
import {mayBeTimeLine, timeWordsOf} from './prefilter/time-lines.js'
import {isTimeLine} from './timestamp.js'

/** Maximum length of a label before the names. */
export const LONGEST_LABEL = 30

/** Longest label of a section before a byline. */
const LONGEST_SECTION = 14

/** Matches text with a digit. */
export const hasFigure = /\d/u

/** Finds the opener behind a label of one word: EXCLUSIVE | By Mara Lind; Analysis: By Mara Lind. Returns 0 if there is none. */
export function openerAfterLabel(text: string, start: number, end: number, phrases: Phrases): number {
  if (charClass(text.charCodeAt(start)) !== Char.upper) return 0
  let at = start + 1
  while (at < end && at <= start + LONGEST_SECTION && isWordClass(charClass(text.charCodeAt(at)))) at++
  while (isSpace(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  if (code !== 0x7c && code !== 0x3a && code !== 0x2022 && charClass(code) !== Char.dash && charClass(code) !== Char.hyphen) return 0
  if (!isSpace(text.charCodeAt(at + 1))) return 0
  at++
  while (isSpace(text.charCodeAt(at))) at++
  return phrases.begins(text, at, end) & Opens.byline && openingLength(text, at, end, phrases) > 0 ? at : 0
}

/** Matches the label of a story's part rather than a time: `Tag 1:` */
const countsParts = /^\p{L}+ \d{1,3}:$/u

/** Finds the opener behind a date or time: 3 May 2026 by Mara Lind; Updated 12:00 By Mara Lind. Returns 0 if there is none. */
export function openerAfterTime(text: string, start: number, end: number, phrases: Phrases): number {
  const line = text.slice(start, end)
  if (line.length > 130 || !mayBeTimeLine(line, timeWordsOf(phrases)) || !hasFigure.test(line)) return 0
  for (let at = start; at < end; at++) {
    if (!isSpace(text.charCodeAt(at)) || openingLength(text, at + 1, end, phrases) === 0) continue
    let to = at
    while (to > start && isClosing(text.charCodeAt(to - 1))) to--
    if (isTimeLine(text.slice(start, to), phrases) && !countsParts.test(text.slice(start, at))) return at + 1
  }
  return 0
}

// Editor in charge: Mara Lind; Text/Photos: Mara Lind: the length of a label made of words for writing and for writers
function labelLength(text: string, start: number, end: number, phrases: Phrases): number {
  const until = Math.min(end, start + LONGEST_LABEL)
  let colon = start
  while (colon < until && text.charCodeAt(colon) !== 0x3a) colon++
  if (colon === until || colon === start) return 0
  let writes = false
  for (const word of text
    .slice(start, colon)
    .toLowerCase()
    .trim()
    .split(/[\s/&+,]+/u)) {
    if (phrases.has(word, 'editing')) return 0
    if (phrases.has(word, 'roles') || phrases.has(word, 'bylineOpeners')) writes = true
    else if (!phrases.has(word, 'photo') && !phrases.has(word, 'joiners')) return 0
  }
  if (!writes) return 0
  colon++
  while (colon < end && isSpace(text.charCodeAt(colon))) colon++
  return colon - start
}

// byMara Lind: the length of a short opener joined to the name
function gluedOpener(text: string, start: number, end: number, phrases: Phrases): number {
  let at = start + 1
  while (at < start + 5 && charClass(text.charCodeAt(at)) === Char.lower) at++
  if (at < start + 2 || charClass(text.charCodeAt(at)) !== Char.upper) return 0
  const opener = text.slice(start, at).toLowerCase()
  return phrases.has(opener, 'bylineOpeners') && !smallNameWords.includes(opener) && isPersonName(text.slice(at, end)) ? at - start : 0
}

const oddSpace = /[^\S ]/u

/** Returns the length of the words that a byline opens with, and of the colon and white space behind them; 0 if there are none. */
export function openingLength(text: string, start: number, end: number, phrases: Phrases): number {
  const label = labelLength(text, start, end, phrases)
  if (label > 0) return label
  if (!(phrases.begins(text, start, end) & Opens.byline)) return gluedOpener(text, start, end, phrases)
  const lower = text.slice(start, Math.min(end, start + 40)).toLowerCase()
  const length = phrases.opening(oddSpace.test(lower) ? lower.replace(/\s/gu, ' ') : lower, 'bylineOpeners')
  if (length === 0) return 0
  let at = start + length
  // Par : Luc Morel
  if (isSpace(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 0x3a) at++
  if (at < end && text.charCodeAt(at) === 0x3a) at++
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at - start
}
