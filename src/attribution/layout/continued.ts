import type {ReadItem} from '../../quote/read-item.js'
import {partitionPoint} from '../../text/binary-search.js'
import type {Span} from '../../text/span.js'
import type {Finding} from '../finding.js'

/**
 * Adds the later paragraphs of a quotation to the attribution of its first. They repeat the opening mark, or the first paragraph
 * left the quotation open.
 *
 * @param findings - What was found, paragraph by paragraph; contents are added to it.
 */
export function addContinued(item: ReadItem, findings: readonly Finding[]): void {
  const long = item.quotations.list.filter((quotation) => quotation.outer.length > 1 && quotation.parent < 0)
  if (!long.length) return
  const places = findings.flatMap((finding) => finding.content.map((span) => ({finding, span}))).sort((a, b) => a.span.start - b.span.start)
  for (const {outer} of long) {
    const holders = outer.map((part) => holderOf(places, part))
    const owner = holders.find((holder) => holder !== undefined)
    if (!owner) continue
    for (const [i, part] of outer.entries()) if (!holders[i]) owner.content.push({...part})
    owner.content.sort((a, b) => a.start - b.start)
  }
}

/** Finds the attribution whose content overlaps a span, by binary search. */
function holderOf(places: readonly {finding: Finding; span: Span}[], part: Span): Finding | undefined {
  const last = partitionPoint(places.length, (i) => (places[i] as {span: Span}).span.start < part.end) - 1
  let within: Finding | undefined
  for (let i = last; i >= 0 && i > last - 8; i--) {
    const {finding, span} = places[i] as {finding: Finding; span: Span}
    if (span.end <= part.start) continue
    // what the speaker reports of others is not what goes on: “He said it would grow. …
    if (span.start <= part.start) return finding
    within ??= finding
  }
  return within
}
