import {type BylineReading, readByline} from '../../lines/byline.js'
import {isPlaceElsewhere} from '../../lines/place-elsewhere.js'
import {isTimeLine} from '../../lines/timestamp.js'
import {LineBit} from '../../text/line-bits.js'
import {LineShape} from '../../text/lines.js'
import {isSpace, type Span, withoutTail} from '../../text/span.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'
import {isDateLine} from './dates.js'

/** What a line with bars says about an item: when it was published, and who wrote it. */
export interface MetaLine {
  times: Span[]
  byline?: BylineReading
}

/** A line with bars that ends like a sentence is shorter. */
const SENTENCE = 120

/**
 * Reads a line in which bars or dots separate desks, dates and names.
 *
 * @returns The dates and the byline in it, or undefined if no part is a date.
 */
export function readMetaLine(draft: Draft, block: DraftBlock): MetaLine | undefined {
  const {text, words, phrases} = draft
  if (block.length > 240 || !(block.shape & LineShape.digit) || !(block.facts & (LineBit.bar | LineBit.slash | LineBit.dash)))
    return undefined
  // September 12 – The last ferry will sail on 4 October.
  if (block.length > SENTENCE && block.role === BlockRole.prose && block.shape & LineShape.fullStop) return undefined
  const found: MetaLine = {times: []}
  let from = block.start
  for (let at = block.start; at <= block.end; at++) {
    const code = text.charCodeAt(at)
    const spaced =
      (code === 0x2f || code === 0x2013 || code === 0x2014) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))
    if (at < block.end && code !== 0x7c && code !== 0xb7 && code !== 0x2022 && !spaced) continue
    const part = text.slice(from, at)
    const span = {start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length}
    from = at + 1
    if (span.end <= span.start) continue
    if (isTimeLine(text.slice(span.start, span.end), phrases)) found.times.push(span)
    else {
      const byline = readByline(span, text, words)
      const named =
        byline !== undefined &&
        byline.authors.every(({name}) => /\s/u.test(name)) &&
        (span.start === block.start || (found.times.length > 0 && isOnlyHere(draft, block, byline)))
      if (byline && (byline.opened || named)) found.byline ??= byline
    }
  }
  return found.times.length > 0 ? found : undefined
}

/**
 * Checks whether bare names next to a date are authors: `3 May 2026 | Mara Lind`, but not `3 May 2026 | Middle East`, a desk of
 * the menu or a place of the story.
 */
export function isOnlyHere({blocks, text, phrases}: Draft, block: DraftBlock, {authors}: BylineReading): boolean {
  return authors.every(
    ({kind, name, start}) =>
      kind === undefined &&
      !isPlaceElsewhere(text, start, name, phrases) &&
      !blocks.some((other) => other !== block && other.length === name.length && text.startsWith(name, other.start))
  )
}

/** Checks whether a line is a date, an opener such as `By`, an opener with names, or names with a date. */
export function opensMeta(draft: Draft, block: DraftBlock): boolean {
  // a bare 01:49 is the length of a video
  if (block.role === BlockRole.time) return !/^\d{1,2}[:.]\d{2}(?::\d{2})?$/u.test(draft.text.slice(block.start, block.end))
  if (isDateLine(draft, block)) return true
  if (block.length > 120 || block.role === BlockRole.furniture) return false
  const {text, words, phrases} = draft
  const lower = withoutTail(text.slice(block.start, block.end).toLowerCase(), ': \n')
  if (phrases.has(lower, 'bylineOpeners') || ((block.shape & LineShape.digit) !== 0 && phrases.opening(lower, 'bylineOpeners') > 0))
    return true
  const byline = readByline(block, text, words)
  return byline !== undefined && (byline.opened || byline.times.length > 0)
}
