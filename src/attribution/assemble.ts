import type {Attribution, Quote, Source} from '../model.js'
import {quotedShare} from '../quote/coverage.js'
import type {Quotation} from '../quote/pairing.js'
import {quoteKind} from '../quote/kinds.js'
import type {Reading} from '../quote/reading.js'
import {passage, type Span} from '../text/span.js'
import type {Finding} from './finding.js'
import {lemmaOf} from './lemma.js'

/** Share of an attribution's content that stands in quotation marks from which on it is direct. */
const DIRECT = 0.9

/**
 * Makes the item's attributions and quotations out of what was found, with what holds what.
 *
 * @param reading - What is known of the item.
 * @param findings - What the finders found, apart from each other.
 * @param sourceKind - Tells what a source is.
 * @param lemmas - Irregular forms of cue verbs and their lemmas.
 * @returns The attributions and the quotations, each in the order of the text.
 */
export function assemble(
  reading: Reading,
  findings: readonly Finding[],
  sourceKind: (source: Span) => Source['kind'],
  lemmas: ReadonlyMap<string, string>
): {attributions: Attribution[]; quotes: Quote[]} {
  const {text, quotations} = reading
  const ordered = findings.filter((finding) => finding.content.length).sort((a, b) => begin(a) - begin(b) || end(b) - end(a))
  const attributions = ordered.map((finding, index): Attribution => {
    const {quoted, all} = quotedShare(text, finding.content, quotations)
    const attribution: Attribution = {
      id: `a${index + 1}`,
      kind: quoted >= DIRECT * all ? 'direct' : quoted > 2 ? 'mixed' : 'indirect',
      content: finding.content.map((span) => passage(text, span.start, span.end)),
      quotes: [],
      rule: finding.rule,
      confidence: finding.confidence
    }
    if (finding.source) {
      const source = passage(text, finding.source.start, finding.source.end)
      attribution.source = {...source, kind: sourceKind(source)}
    }
    if (finding.cue.length) {
      const parts = finding.cue.map((span) => passage(text, span.start, span.end))
      const cue = parts.map((part) => part.text).join(' ')
      attribution.cue = {text: cue, parts, lemma: lemmaOf(cue, lemmas)}
    }
    if (finding.addressee) attribution.addressee = passage(text, finding.addressee.start, finding.addressee.end)
    return attribution
  })
  for (const [index, holder] of holders(ordered).entries()) {
    const attribution = attributions[index]
    const held = attributions[holder]
    if (attribution && held) attribution.within = held.id
  }
  const quotes = makeQuotes(reading, ordered, attributions)
  for (const attribution of attributions) {
    if (attribution.within === undefined) nameQuotation(attribution, quotes)
  }
  return {attributions, quotes}
}

function begin(finding: Finding): number {
  let least = finding.source?.start ?? Infinity
  for (const span of finding.cue) least = Math.min(least, span.start)
  for (const span of finding.content) least = Math.min(least, span.start)
  return least
}

function end(finding: Finding): number {
  let most = finding.source?.end ?? 0
  for (const span of finding.cue) most = Math.max(most, span.end)
  for (const span of finding.content) most = Math.max(most, span.end)
  return most
}

/** Names the quotation that holds both the cue and content of an attribution: “I think it broke,” whoever says so. */
function nameQuotation(attribution: Attribution, quotes: readonly Quote[]): void {
  const anchor = attribution.cue?.parts[0] ?? attribution.source
  const content = attribution.content[0]
  if (!anchor || !content) return
  const from = Math.min(anchor.start, content.start)
  const to = Math.max(anchor.end, Math.min(content.end, content.start + 1))
  const holder = quotes[lastFrom(quotes, from)]
  if (holder?.parts.some((part) => part.start <= from && part.end >= to)) attribution.within = holder.id
}

/** Index of the last quotation that begins at or before an offset, or -1; one that stands in another gives way to it. */
function lastFrom(quotes: readonly Quote[], offset: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.parts[0]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  let index = low - 1
  while (index >= 0 && quotes[index]?.parent !== undefined) index--
  return index
}

/** For each finding the one with the smallest content that holds its cue (or, without one, its source), or -1. */
function holders(findings: readonly Finding[]): number[] {
  const pieces = findings.flatMap((finding, index) => finding.content.map((span) => ({index, start: span.start, end: span.end})))
  pieces.sort((a, b) => a.start - b.start || b.end - a.end)
  const anchors = findings.map((finding, index) => ({index, span: finding.cue[0] ?? finding.source ?? (finding.content[0] as Span)}))
  anchors.sort((a, b) => a.span.start - b.span.start)
  const result = new Array<number>(findings.length).fill(-1)
  const open: typeof pieces = []
  let next = 0
  for (const {index, span} of anchors) {
    while (next < pieces.length && (pieces[next] as Span).start <= span.start) {
      const piece = pieces[next++] as (typeof pieces)[number]
      while (open.length && (open[open.length - 1] as Span).end <= piece.start) open.pop()
      open.push(piece)
    }
    while (open.length && (open[open.length - 1] as Span).end <= span.start) open.pop()
    for (let i = open.length - 1; i >= 0 && i > open.length - 9; i--) {
      const piece = open[i] as (typeof pieces)[number]
      if (piece.index !== index && piece.end >= span.end) {
        result[index] = piece.index
        break
      }
    }
  }
  // two contents that hold each other's cues: neither is within the other
  for (let i = 0; i < result.length; i++) {
    const seen = new Set([i])
    let at = result[i] as number
    while (at >= 0 && !seen.has(at)) {
      seen.add(at)
      at = result[at] as number
    }
    if (at >= 0) result[i] = -1
  }
  return result
}

function makeQuotes(reading: Reading, findings: readonly Finding[], attributions: readonly Attribution[]): Quote[] {
  const {text} = reading
  const {list} = reading.quotations
  const owner = ownersOf(list, findings)
  const follows = joined(text, list, owner, findings)
  const quotes: Quote[] = []
  const made = new Map<number, Quote>()
  for (let i = 0; i < list.length; i++) {
    const quotation = list[i] as Quotation
    const parts = quotation.parts.map((part) => passage(text, part.start, part.end)).filter((part) => part.end > part.start)
    if (!parts.length) continue
    const first = made.get(follows[i] as number)
    if (first) {
      first.parts.push(...parts)
      first.closed = quotation.closed
      made.set(i, first)
      continue
    }
    const attribution = attributions[owner[i] as number]
    const quote: Quote = {
      id: `q${quotes.length + 1}`,
      kind: quoteKind(reading, quotation, attribution !== undefined),
      parts,
      closed: quotation.closed
    }
    const parent = made.get(quotation.parent)
    if (parent) quote.parent = parent.id
    if (attribution) {
      quote.attribution = attribution.id
      attribution.quotes.push(quote.id)
    }
    made.set(i, quote)
    quotes.push(quote)
  }
  return quotes
}

/** For each quotation the finding with the smallest content that holds it, or -1. */
function ownersOf(list: readonly Quotation[], findings: readonly Finding[]): number[] {
  const pieces = findings.flatMap((finding, index) => finding.content.map((span) => ({index, start: span.start, end: span.end})))
  pieces.sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  const open: typeof pieces = []
  return list.map((quotation) => {
    const first = quotation.parts[0] as Span
    while (next < pieces.length && (pieces[next] as Span).start <= first.start) {
      const piece = pieces[next++] as (typeof pieces)[number]
      while (open.length && (open[open.length - 1] as Span).end <= piece.start) open.pop()
      open.push(piece)
    }
    while (open.length && (open[open.length - 1] as Span).end <= first.start) open.pop()
    for (let i = open.length - 1; i >= 0 && i > open.length - 9; i--) {
      const piece = open[i] as (typeof pieces)[number]
      if (piece.end >= first.end) return piece.index
    }
    return -1
  })
}

/** For each quotation the one that it goes on with after an interruption by source and cue, or -1. */
function joined(text: string, list: readonly Quotation[], owner: readonly number[], findings: readonly Finding[]): number[] {
  const last = new Map<number, number>()
  return list.map((quotation, index) => {
    const of = owner[index] as number
    if (of < 0 || quotation.parent >= 0) return -1
    const before = last.get(of)
    last.set(of, index)
    if (before === undefined) return -1
    const from = (list[before] as Quotation).outer.at(-1)?.end ?? 0
    const to = (quotation.outer[0] as Span).start
    const finding = findings[of] as Finding
    const between = [...finding.cue, ...(finding.source ? [finding.source] : [])]
    // a cue between the two, and no sentence's end on the way to it: “A,” she said, “b.”
    return between.some((span) => span.start >= from && span.end <= to) && /[,–—-]\W{0,3}$/u.test(text.slice(Math.max(0, from - 3), from))
      ? before
      : -1
  })
}
