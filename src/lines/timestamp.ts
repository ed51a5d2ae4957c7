import {dateOpeners, ordinalEndings} from '../languages/common/dates.js'
import type {Timestamp} from '../model.js'
import {passage, type Span, withoutTail} from '../text/span.js'
import type {Phrases} from './phrases.js'
import {isPhoneNumber} from './phone-number.js'
import {mayBeTimeLine, type TimeWords, timeWordsOf} from './prefilter/time-lines.js'

const clock = new RegExp(
  `^(?:\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|\\d{1,2}h|\\d{4}-\\d{2}-\\d{2}t?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?-?|\\d{1,4}(?:${ordinalEndings})?|utc[+-]\\d+|gmt[+-]\\d+|\\+\\d+)$`,
  'u'
)

/**
 * Checks whether a line is only about time: when the item was published or updated, or how long it takes to read.
 *
 * @param loosely - Whether the line is next to a name, where a number and its unit are enough: `7 hours`, `10h`.
 */
export function isTimeLine(line: string, phrases: Phrases, loosely = false): boolean {
  if (line.length > 130 || !hasFigure.test(line)) return false
  const words = timeWordsOf(phrases)
  if (!mayBeTimeLine(line, words)) return false
  const lower = line.slice(0, endBeforeZone(line, words, phrases)).toLowerCase()
  let figures = 0
  let labels = 0
  let signs = 0
  let at = 0
  const published = phrases.opening(lower, 'published') || phrases.opening(lower, 'updated')
  if (published > 0) {
    labels++
    at = published
  }
  for (const raw of lower.slice(at).split(/[\s,]+/u)) {
    for (const one of isGlued(raw) ? unglued(raw) : [raw]) {
      const kind = wordKind(one, words)
      if (kind === 'other') return false
      if (kind === 'figure') figures++
      else if (kind === 'label') labels++
      else if (one !== '') signs++
    }
  }
  if (loosely && figures === 1 && (signs > 0 || unit.test(line))) return true
  return figures > 0 && (labels > 0 || figures > 1 || /\d[./:-]\d/u.test(line)) && !isPhoneNumber(line)
}

/** Checks whether a line is a place and a date: `Ostmeer, 13. November 2024`, `Brest, le 4 juin 2024`. */
export function isPlacedDate(line: string, phrases: Phrases): boolean {
  const comma = line.indexOf(',')
  if (comma < 3 || line.length > 60 || !/^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]+){0,3}$/u.test(line.slice(0, comma))) return false
  if (
    line
      .slice(0, comma)
      .toLowerCase()
      .split(' ')
      .some((word) => phrases.has(word, 'weekdays'))
  )
    return false
  return isTimeLine(
    line
      .slice(comma + 1)
      .trim()
      .replace(opensDate, ''),
    phrases
  )
}

const opensDate = new RegExp(`^(?:${dateOpeners})\\s`, 'u')

// 10:12 a.m. PE: a last word in capitals after a time is a time zone, listed or not
function endBeforeZone(line: string, words: TimeWords, phrases: Phrases): number {
  const end = line.lastIndexOf(' ')
  if (end < 0 || !/^\p{Lu}{2,4}$/u.test(line.slice(end + 1))) return line.length
  const before = line.slice(line.lastIndexOf(' ', end - 1) + 1, end).toLowerCase()
  return wordKind(before, words) === 'figure' || phrases.has(withoutTail(before, '.'), 'times') ? end : line.length
}

const hasFigure = /\d/u
const unit = /^\d+\p{Ll}{1,3}$/u
const hasWord = /\p{L}{4}/u
const openers = '(„"“•'

function wordKind(raw: string, {kinds}: TimeWords): 'figure' | 'label' | 'sign' | 'other' {
  let first = 0
  while (first < raw.length && openers.includes(raw.charAt(first))) first++
  const word = withoutTail(first === 0 ? raw : raw.slice(first), '),.:;•|·"”“')
  if (word === '' || word === '-' || word === '–' || word === '—' || word === '|' || word === '•' || word === '·') return 'sign'
  if (hasFigure.test(word) && clock.test(word)) return 'figure'
  const kind = kinds.get(word)
  if (kind === 'label' || (word.includes('.') && kinds.get(word.replace(/\./gu, '')) === 'label')) return 'label'
  if (kind === 'sign') return 'sign'
  // 14.30Uhr
  const unit = /^\d(?:.*\d)?(\p{Ll}*)$/u.exec(word)?.[1]
  return unit === '' || (unit !== undefined && kinds.get(unit) === 'label') ? 'figure' : 'other'
}

function isGlued(word: string): boolean {
  return word.length > 4 && hasFigure.test(word) && hasWord.test(word)
}

// 12:24Lesezeit: copying from a browser joins words of adjacent boxes
function unglued(word: string): string[] {
  return word
    .replace(/(\d)(\p{Ll}{4,})/gu, '$1 $2')
    .replace(/(\p{L}{4})(\d)/gu, '$1 $2')
    .split(' ')
}

// 3 hours ago, vor 2 Stunden
function isFromNow(lower: string, phrases: Phrases): boolean {
  return phrases.opening(lower, 'relativeTimes') > 0 || phrases.has(lower.slice(lower.lastIndexOf(' ') + 1), 'relativeTimes')
}

/**
 * Builds the timestamp of a line about time.
 *
 * @returns The timestamp, or undefined if the line only says how long the item takes to read.
 */
export function timestampOf(text: string, span: Span, phrases: Phrases): Timestamp | undefined {
  const line = text.slice(span.start, span.end)
  const lower = line.toLowerCase()
  const updated = phrases.opening(lower, 'updated') > 0
  const published = phrases.opening(lower, 'published') > 0
  if (!updated && !published && !/\d{4}|\d[.:/]\d/u.test(line) && !isFromNow(lower, phrases)) return undefined
  const {text: written, start, end} = passage(text, span.start, span.end)
  return {text: written, start, end, kind: updated ? 'updated' : 'published'}
}
