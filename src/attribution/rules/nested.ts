import {Inside, type Quotation} from '../../quote/pairing.js'
import type {Span} from '../../text/span.js'
import {firstToken} from '../../text/token-span.js'
import type {Run, RuleView} from './rule-view.js'

/**
 * Passes on the content of each quotation that holds others, with the view changed as if only the inner ones were quotations:
 * “Here it is. ‘A wonder,’ the paper said.”
 * @param read - Reads the words of one such quotation.
 */
export function eachHolder(view: RuleView, read: (words: Run) => void): void {
  const {inside, item} = view
  const {list} = item.quotations
  for (let i = 0; i < list.length; i++) {
    const {parent, outer} = list[i] as Quotation
    const holder = parent < 0 ? undefined : (list[parent] as Quotation)
    const start = (outer[0] as Span).start
    const part = holder?.parts.find((one) => one.end > start)
    if (!part) continue
    const words = runOf(view, part)
    const kept = inside.slice(words.from, words.to)
    inside.fill(Inside.none, words.from, words.to)
    for (; i < list.length && ((list[i] as Quotation).outer[0] as Span).start < part.end; i++) {
      const one = list[i] as Quotation
      if (one.parent === parent) mark(view, runOf(view, one.outer[0] as Span), one.closed)
    }
    i--
    view.looked.fill(0)
    read(words)
    inside.set(kept, words.from)
  }
}

function mark({inside}: RuleView, {from, to}: Run, closed: boolean): void {
  inside.fill(Inside.quoted, from, to)
  inside[from] = Inside.opening
  if (closed) inside[to - 1] = Inside.closing
}

function runOf({item: {tokens}}: RuleView, {start, end}: Span): Run {
  const from = firstToken(tokens, start)
  let to = from
  while (to < tokens.count && (tokens.start[to] as number) < end) to++
  return {from, to}
}
