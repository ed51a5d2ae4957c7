import type {AttributionKind} from '../model.js'
import type {Span} from '../text/span.js'
import {isSpace} from '../text/span.js'
import type {Quotation, Quotations} from './pairing.js'

/** Share of a content in quotation marks from which on it is direct. */
const DIRECT = 0.9

/**
 * Tells whether a content is quoted, in part quoted or not at all: by its code units inside quotation marks, the marks
 * included, white space left out.
 *
 * @returns What an attribution with this content is.
 */
export function quotedKind(text: string, spans: readonly Span[], quotations: Quotations): AttributionKind {
  const quoted = inMarks(text, spans, quotations, length)
  if (quoted === 0) return 'indirect'
  if (quoted === all(text, spans, length)) return 'direct'
  const inside = inMarks(text, spans, quotations, solid)
  return inside >= DIRECT * all(text, spans, solid) ? 'direct' : inside > 2 ? 'mixed' : 'indirect'
}

/** Measures a stretch of a text. */
type Measure = (text: string, start: number, end: number) => number

/** Measures what of spans stands inside quotation marks, the marks included. */
function inMarks(text: string, spans: readonly Span[], quotations: Quotations, measure: Measure): number {
  const {list} = quotations
  let sum = 0
  for (const span of spans) {
    for (let i = firstReaching(quotations, span.start); i < list.length; i++) {
      const quotation = list[i] as Quotation
      if ((quotation.outer[0] as Span).start >= span.end) break
      if (quotation.parent >= 0) continue
      for (const outer of quotation.outer) {
        const start = outer.start > span.start ? outer.start : span.start
        const end = outer.end < span.end ? outer.end : span.end
        if (end > start) sum += measure(text, start, end)
      }
    }
  }
  return sum
}

function all(text: string, spans: readonly Span[], measure: Measure): number {
  let sum = 0
  for (const {start, end} of spans) sum += measure(text, start, end)
  return sum
}

/** First quotation in the list that may reach past an offset: the list is in order, a quotation may run on over paragraphs. */
function firstReaching(quotations: Quotations, offset: number): number {
  const {list} = quotations
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(list[middle] as Quotation) <= offset) low = middle + 1
    else high = middle
  }
  // one that holds nested ones ends after them: step back over what it holds
  while (low > 0 && endOf(list[low - 1] as Quotation) > offset) low--
  const parent = list[low]?.parent ?? -1
  return parent >= 0 ? parent : low
}

function endOf({outer}: Quotation): number {
  return (outer[outer.length - 1] as Span).end
}

/** Counts code units. */
function length(_text: string, start: number, end: number): number {
  return end - start
}

/** Counts code units that are no white space. */
function solid(text: string, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) n++
  return n
}
