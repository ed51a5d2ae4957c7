import type {Span} from '../text/span.js'
import {isSpace} from '../text/span.js'
import type {Quotations} from './pairing.js'

/**
 * Counts how much of a stretch stands inside quotation marks, the marks included, white space left out.
 *
 * @param text - The input.
 * @param spans - The stretch's pieces.
 * @param quotations - The item's quotations.
 * @returns Code units inside marks, and all code units.
 */
export function quotedShare(text: string, spans: readonly Span[], quotations: Quotations): {quoted: number; all: number} {
  let quoted = 0
  let all = 0
  for (const span of spans) {
    all += solid(text, span.start, span.end)
    for (let i = firstReaching(quotations, span.start); i < quotations.list.length; i++) {
      const quotation = quotations.list[i]
      if (!quotation || (quotation.outer[0] as Span).start >= span.end) break
      if (quotation.parent >= 0) continue
      for (const outer of quotation.outer) {
        const start = Math.max(outer.start, span.start)
        const end = Math.min(outer.end, span.end)
        if (end > start) quoted += solid(text, start, end)
      }
    }
  }
  return {quoted, all}
}

/** First quotation in the list that may reach past an offset: the list is in order, a quotation may run on over paragraphs. */
function firstReaching(quotations: Quotations, offset: number): number {
  const {list} = quotations
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as {outer: Span[]}).outer.at(-1)!.end <= offset) low = middle + 1
    else high = middle
  }
  // one that holds nested ones ends after them: step back over what it holds
  while (low > 0 && (list[low - 1] as {outer: Span[]}).outer.at(-1)!.end > offset) low--
  const parent = list[low]?.parent ?? -1
  return parent >= 0 ? parent : low
}

function solid(text: string, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) n++
  return n
}
