import type {Timestamp} from '../model.js'
import {passage, type Span, withoutTail} from '../text/span.js'
import type {Phrases} from './phrases.js'

const clock =
  /^(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,2}h|\d{4}-\d{2}-\d{2}t?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?-?|\d{1,4}(?:st|nd|rd|th|er)?|\d{1,2}[ap]m|utc[+-]\d+|gmt[+-]\d+|\+\d+)$/u

/**
 * Tells whether a line is about nothing but time: when the item was published or updated, or how long it takes to read.
 *
 * @param line - The line.
 * @param phrases - The words.
 * @returns Whether every word of it is a date's, a clock's or a label's, and a figure or label is among them.
 */
export function isTimeLine(line: string, phrases: Phrases): boolean {
  if (line.length > 130 || !/\d/u.test(line)) return false
  const lower = line.toLowerCase()
  let figures = 0
  let labels = 0
  let at = 0
  const published = phrases.opening(lower, 'published') || phrases.opening(lower, 'updated')
  if (published > 0) {
    labels++
    at = published
  }
  for (const raw of lower.slice(at).split(/[\s,]+/u)) {
    for (const one of hasFigure.test(raw) ? unglued(raw) : [raw]) {
      const kind = wordKind(one, phrases)
      if (kind === 'other') return false
      if (kind === 'figure') figures++
      else if (kind === 'label') labels++
    }
  }
  return figures > 0 && (labels > 0 || figures > 1 || /\d[./:-]\d/u.test(line))
}

const hasFigure = /\d/u

function wordKind(raw: string, phrases: Phrases): 'figure' | 'label' | 'sign' | 'other' {
  const word = withoutTail(raw.replace(/^[(„"“•]+/u, ''), '),.:;•|·"”“')
  if (word === '' || word === '-' || word === '–' || word === '—' || word === '|' || word === '•' || word === '·')
    return 'sign'
  if (hasFigure.test(word) && clock.test(word)) return 'figure'
  const stopless = word.includes('.') ? word.replace(/\./gu, '') : word
  if (
    phrases.has(word, 'months') ||
    phrases.has(stopless, 'months') ||
    phrases.has(word, 'weekdays') ||
    phrases.has(word, 'times') ||
    phrases.has(stopless, 'times') ||
    phrases.has(stopless, 'weekdays') ||
    phrases.has(word, 'published') ||
    phrases.has(word, 'updated')
  )
    return 'label'
  if (phrases.hasTimePart(word)) return 'sign'
  return /^\d/u.test(word) && /\d(?:uhr|min|minuten|h|am|pm|utc|gmt)?$/u.test(word) ? 'figure' : 'other'
}

// 12:24Lesezeit: a browser leaves words of neighbouring boxes together
function unglued(word: string): string[] {
  return word
    .replace(/(\d)(\p{Ll}{4,})/gu, '$1 $2')
    .replace(/(\p{L}{4})(\d)/gu, '$1 $2')
    .split(' ')
}

/**
 * Makes the record of a line of time.
 *
 * @param text - The input.
 * @param span - Where the line stands.
 * @param phrases - The words.
 * @returns The timestamp, or nothing if the line only says how long the item takes to read.
 */
export function timestampOf(text: string, span: Span, phrases: Phrases): Timestamp | undefined {
  const line = text.slice(span.start, span.end)
  const lower = line.toLowerCase()
  const updated = phrases.opening(lower, 'updated') > 0
  const published = phrases.opening(lower, 'published') > 0
  if (!updated && !published && !/\d{4}|\d[.:/]\d/u.test(line)) return undefined
  return {
    ...passage(text, span.start, span.end),
    kind: updated ? 'updated' : 'published'
  }
}
