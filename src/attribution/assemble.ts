import type {Attribution, Passage, Quote, Source} from '../model.js'
import {quotedKind} from '../quote/coverage.js'
import type {Quotation} from '../quote/pairing.js'
import {quoteKind} from '../quote/kinds.js'
import type {Reading} from '../quote/reading.js'
import {Living} from '../text/living.js'
import {passage, type Span} from '../text/span.js'
import type {Finding} from './finding.js'
import {lemmaOf} from './lemma.js'

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
  const ordered = inOrder(findings)
  const pieces = piecesOf(ordered)
  const attributions = ordered.map((finding, index) => makeAttribution(reading, finding, `a${index + 1}`, sourceKind, lemmas))
  for (const [index, holder] of holders(ordered, pieces).entries()) {
    const attribution = attributions[index]
    const held = attributions[holder]
    if (attribution && held) attribution.within = held.id
  }
  const quotes = makeQuotes(reading, ordered, pieces, attributions)
  for (const attribution of attributions) {
    if (attribution.within === undefined) nameQuotation(attribution, quotes)
  }
  return {attributions, quotes}
}

/** Puts findings in the order of the text, the longer of two that begin together first; those without content go. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const reaching: {finding: Finding; start: number; end: number}[] = []
  for (const finding of findings) {
    if (!finding.content.length) continue
    let start = finding.source?.start ?? Infinity
    let end = finding.source?.end ?? 0
    for (const spans of [finding.cue, finding.content]) {
      for (const span of spans) {
        if (span.start < start) start = span.start
        if (span.end > end) end = span.end
      }
    }
    reaching.push({finding, start, end})
  }
  return reaching.sort((a, b) => a.start - b.start || b.end - a.end).map(({finding}) => finding)
}

function makeAttribution(
  reading: Reading,
  {source, cue, content, addressee, rule, confidence, block}: Finding,
  id: string,
  sourceKind: (source: Span) => Source['kind'],
  lemmas: ReadonlyMap<string, string>
): Attribution {
  const attribution: Attribution = {
    id,
    kind: quotedKind(reading.text, content, reading.quotations),
    content: content.map((span) => passageIn(reading, span, block)),
    quotes: [],
    rule,
    confidence
  }
  if (source) {
    const whole = passageIn(reading, source, block)
    attribution.source = {text: whole.text, start: whole.start, end: whole.end, kind: sourceKind(whole)}
  }
  if (cue.length) {
    const parts = cue.map((span) => passageIn(reading, span, block))
    const words = parts.length === 1 ? (parts[0] as Passage).text : parts.map((part) => part.text).join(' ')
    attribution.cue = {text: words, parts, lemma: lemmaOf(words, lemmas)}
  }
  if (addressee) attribution.addressee = passageIn(reading, addressee, block)
  return attribution
}

/** Makes the passage of a span that most likely stands in a block; where it does, the block knows whether there is white space to fold. */
function passageIn({text, prose, words}: Reading, {start, end}: Span, block: number): Passage {
  const {start: from, end: to} = prose[block] as Span
  return passage(text, start, end, start >= from && end <= to && words.even[block] === 1)
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

/** A piece of a finding's content. */
interface Piece extends Span {
  /** Index of the finding. */
  of: number
}

/** The pieces of all contents in the order of the text, a longer one before what it begins with. */
function piecesOf(findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = []
  for (let of = 0; of < findings.length; of++) {
    for (const {start, end} of (findings[of] as Finding).content) pieces.push({start, end, of})
  }
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Pieces that stand in each other, deepest first, are looked at to this depth. */
const DEEPEST = 8

/** Tells what stands in which content; it is asked in the order of the text. */
class Nesting {
  #next = 0
  readonly #open: Piece[] = []

  constructor(readonly pieces: readonly Piece[]) {}

  /** The finding with the smallest piece that holds a span, or -1; `not` is one that does not count. */
  holder(span: Span, not: number): number {
    const {pieces} = this
    const open = this.#open
    for (; this.#next < pieces.length; this.#next++) {
      const piece = pieces[this.#next] as Piece
      if (piece.start > span.start) break
      closeBefore(open, piece.start)
      open.push(piece)
    }
    closeBefore(open, span.start)
    for (let i = open.length - 1; i >= 0 && i >= open.length - DEEPEST; i--) {
      const piece = open[i] as Piece
      if (piece.of !== not && piece.end >= span.end) return piece.of
    }
    return -1
  }
}

const nestings = new Living<Nesting>()

function closeBefore(open: Piece[], offset: number): void {
  while (open.length && (open[open.length - 1] as Piece).end <= offset) open.pop()
}

/** For each finding the one with the smallest content that holds its cue (or, without one, its source), or -1. */
function holders(findings: readonly Finding[], pieces: readonly Piece[]): number[] {
  const anchors = findings.map(({cue, source, content}, index) => ({index, span: cue[0] ?? source ?? (content[0] as Span)}))
  anchors.sort((a, b) => a.span.start - b.span.start)
  const nesting = nestings.keep(new Nesting(pieces))
  const result = new Array<number>(findings.length).fill(-1)
  for (const {index, span} of anchors) result[index] = nesting.holder(span, index)
  // two contents that hold each other's cues: neither is within the other
  for (let i = 0; i < result.length; i++) {
    let at = result[i] as number
    if (at < 0) continue
    const seen = new Set([i])
    while (at >= 0 && !seen.has(at)) {
      seen.add(at)
      at = result[at] as number
    }
    if (at >= 0) result[i] = -1
  }
  return result
}

function makeQuotes(
  reading: Reading,
  findings: readonly Finding[],
  pieces: readonly Piece[],
  attributions: readonly Attribution[]
): Quote[] {
  const {text, quotations} = reading
  const {list} = quotations
  const nesting = nestings.keep(new Nesting(pieces))
  const owners = list.map(({parts}) => nesting.holder(parts[0] as Span, -1))
  const follows = joined(text, list, owners, findings)
  const quotes: Quote[] = []
  /** The quotation that each of the list is, or goes on with. */
  const made: (Quote | undefined)[] = []
  for (let i = 0; i < list.length; i++) {
    const quotation = list[i] as Quotation
    const parts = passages(reading, quotation)
    const first = made[follows[i] as number]
    if (!parts.length || first) {
      made.push(parts.length ? first : undefined)
      if (first && parts.length) {
        first.parts.push(...parts)
        first.closed = quotation.closed
      }
      continue
    }
    const attribution = attributions[owners[i] as number]
    const quote: Quote = {
      id: `q${quotes.length + 1}`,
      kind: quoteKind(reading, quotation, attribution !== undefined),
      parts,
      closed: quotation.closed
    }
    const parent = made[quotation.parent]
    if (parent) quote.parent = parent.id
    if (attribution) {
      quote.attribution = attribution.id
      // a new array takes no room beyond its ids, one that is pushed to does
      attribution.quotes = attribution.quotes.concat(quote.id)
    }
    made.push(quote)
    quotes.push(quote)
  }
  return quotes
}

/** The passages of a quotation's parts, those of nothing but white space left out. */
function passages(reading: Reading, {parts, block}: Quotation): Passage[] {
  const list = parts.map((span) => passageIn(reading, span, block))
  return list.every((part) => part.end > part.start) ? list : list.filter((part) => part.end > part.start)
}

/** For each quotation the one that it goes on with after an interruption by source and cue, or -1. */
function joined(text: string, list: readonly Quotation[], owners: readonly number[], findings: readonly Finding[]): number[] {
  /** The last quotation of each finding. */
  const last: number[] = []
  return list.map((quotation, index) => {
    const of = owners[index] as number
    if (of < 0 || quotation.parent >= 0) return -1
    const before = last[of]
    last[of] = index
    if (before === undefined) return -1
    const from = (list[before] as Quotation).outer.at(-1)?.end ?? 0
    const to = (quotation.outer[0] as Span).start
    const {cue, source} = findings[of] as Finding
    const isBetween = (span: Span): boolean => span.start >= from && span.end <= to
    // a cue between the two, and no sentence's end on the way to it: “A,” she said, “b.”
    return (cue.some(isBetween) || (source && isBetween(source))) && /[,–—-]\W{0,3}$/u.test(text.slice(Math.max(0, from - 3), from))
      ? before
      : -1
  })
}
