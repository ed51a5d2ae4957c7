import type {Attribution} from '../model.js'
import type {Span} from '../text/span.js'
import {isSpace} from '../text/span.js'
import type {Quotation, Quotations} from './pairing.js'

/** Share of a content in quotation marks from which on it is direct. */
const DIRECT = 0.9

/**
 * Tells whether a content is quoted, in part quoted or not at all: by its code units inside quotation marks, the marks
 * included, white space left out.
 *
 * @param text - The input.
 * @param spans - The content's pieces.
 * @param quotations - The item's quotations.
 * @returns What an attribution with this content is.
 */
export function quotedKind(text: string, spans: readonly Span[], quotations: Quotations): Attribution['kind'] {
  const quoted = inMarks(spans, quotations)
  if (!quoted.length) return 'indirect'
  if (length(quoted) === length(spans)) return 'direct'
  const inside = solid(text, quoted)
  const all = solid(text, spans)
  return inside >= DIRECT * all ? 'direct' : inside > 2 ? 'mixed' : 'indirect'
}

/** The stretches of spans that stand inside quotation marks, the marks included. */
function inMarks(spans: readonly Span[], quotations: Quotations): Span[] {
  const quoted: Span[] = []
  for (const span of spans) {
    for (let i = firstReaching(quotations, span.start); i < quotations.list.length; i++) {
      const quotation = quotations.list[i] as Quotation
      if ((quotation.outer[0] as Span).start >= span.end) break
      if (quotation.parent >= 0) continue
      for (const outer of quotation.outer) {
        const start = Math.max(outer.start, span.start)
        const end = Math.min(outer.end, span.end)
        if (end > start) quoted.push({start, end})
      }
    }
  }
  return quoted
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

/** Counts code units. */
function length(spans: readonly Span[]): number {
  let n = 0
  for (const {start, end} of spans) n += end - start
  return n
}

function endOf({outer}: Quotation): number {
  return (outer[outer.length - 1] as Span).end
}

/** Counts code units that are no white space. */
function solid(text: string, spans: readonly Span[]): number {
  let n = 0
  for (const {start, end} of spans) {
    for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) n++
  }
  return n
}
