import type {AttributionKind} from '../model.js'
import type {Span} from '../text/span.js'
import {isSpace} from '../text/span.js'
import type {Quotation, Quotations} from './pairing.js'

/** Share of a content that must be inside quotation marks for it to count as direct. */
const DIRECT = 0.9

/**
 * Classifies a content as direct, mixed or indirect by how many of its code units are inside quotation marks. The marks count as
 * quoted; white space is ignored.
 */
export function quotedKind(text: string, spans: readonly Span[], quotations: Quotations): AttributionKind {
  const quoted = inMarks(text, spans, quotations, length)
  if (quoted === 0) return 'indirect'
  if (quoted === all(text, spans, length)) return 'direct'
  const inside = inMarks(text, spans, quotations, solid)
  return inside >= DIRECT * all(text, spans, solid) ? 'direct' : inside > 2 ? 'mixed' : 'indirect'
}

type Measure = (text: string, start: number, end: number) => number

/** Measures the part of the spans inside quotation marks, including the marks. */
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

/**
 * Returns the index of the first quotation that may reach past an offset, by binary search. The list is sorted by opening mark,
 * but a quotation may continue over several paragraphs.
 */
function firstReaching(quotations: Quotations, offset: number): number {
  const {list} = quotations
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(list[middle] as Quotation) <= offset) low = middle + 1
    else high = middle
  }
  // a quotation ends after those nested in it, so step back while the previous one still reaches past the offset
  while (low > 0 && endOf(list[low - 1] as Quotation) > offset) low--
  const parent = list[low]?.parent ?? -1
  return parent >= 0 ? parent : low
}

function endOf({outer}: Quotation): number {
  return (outer[outer.length - 1] as Span).end
}

function length(_text: string, start: number, end: number): number {
  return end - start
}

/** Counts code units that are not white space. */
function solid(text: string, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) n++
  return n
}
