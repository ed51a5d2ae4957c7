import type {AttributionKind} from '../model.js'
import type {Span} from '../text/span.js'
import {isSpace} from '../text/span.js'
import {openedBefore, type Quotation, type Quotations} from './pairing.js'

/** Share of a content that must be inside quotation marks for it to count as direct. */
const DIRECT = 0.9
/** So few code units inside quotation marks, in a content that is not direct, are a stray mark. */
const STRAY = 2

/**
 * Classifies a content as direct, mixed or indirect by how many of its code units are inside quotation marks. The marks count as
 * quoted; white space is ignored.
 */
export function quotedKind(text: string, spans: readonly Span[], {list}: Quotations): AttributionKind {
  let whole = true
  const quoted: Span[] = []
  for (const span of spans) {
    let at = span.start
    const next = openedBefore(list, at + 1)
    for (let i = outermost(list, Math.max(next - 1, 0)); i < list.length; i = Math.max(i + 1, next)) {
      const {outer, parent} = list[i] as Quotation
      if ((outer[0] as Span).start >= span.end) break
      if (parent >= 0) continue
      for (const part of outer) {
        const start = Math.max(at, part.start)
        const end = Math.min(span.end, part.end)
        if (start >= end) continue
        whole &&= start === at
        quoted.push({start, end})
        at = end
      }
    }
    whole &&= at === span.end
  }
  // most contents have no marks, or stand in them whole: only the others are counted
  if (quoted.length === 0) return 'indirect'
  if (whole) return 'direct'
  const inside = solidIn(text, quoted)
  if (inside > 0 && inside >= DIRECT * solidIn(text, spans)) return 'direct'
  return inside > STRAY ? 'mixed' : 'indirect'
}

function outermost(list: readonly Quotation[], i: number): number {
  while ((list[i]?.parent ?? -1) >= 0) i = (list[i] as Quotation).parent
  return i
}

/** Counts code units of spans that are not white space. */
function solidIn(text: string, spans: readonly Span[]): number {
  let n = 0
  for (const {start, end} of spans) for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) n++
  return n
}
