import type {Attribution, Passage, Quote, SourceKind} from '../model.js'
import {quotedKind} from '../quote/coverage.js'
import type {Quotation} from '../quote/pairing.js'
import {quoteKind} from '../quote/kinds.js'
import {passageIn, type ReadItem} from '../quote/read-item.js'
import {partitionPoint} from '../text/binary-search.js'
import {KeepAlive} from '../text/keep-alive.js'
import {byPlace, byStart, inOrder} from '../text/nearly-sorted.js'
import type {Span} from '../text/span.js'
import {type Finding, stretchOf} from './finding.js'
import {type Lemmas, lemmaOf} from './lemma.js'

/** Findings in text order, and how they nest. */
export interface Nested {
  findings: readonly Finding[]
  /** For each finding, the index of the one whose content contains its cue, or -1. */
  holders: readonly number[]
  /** The pieces of all contents, in text order. */
  pieces: readonly Piece[]
}

/** Sorts findings in text order, the longer first where two begin together. Drops findings without content. */
export function nest(found: readonly Finding[]): Nested {
  const reaching: Reaching[] = []
  for (const finding of found) if (finding.content.length) reaching.push(reachOf(finding))
  const findings = inOrder(reaching, byPlace).map(({finding}) => finding)
  const pieces = piecesOf(findings)
  return {findings, pieces, holders: holdersOf(findings, pieces)}
}

/**
 * Builds an item's attribution and quotation records, both in text order. `sources` has the kind of each finding's source, if
 * known, and `speakerOf` the id of its speaker, if the text identifies one.
 */
export function assemble(
  item: ReadItem,
  {findings, holders, pieces}: Nested,
  sources: readonly ({kind: SourceKind} | undefined)[],
  speakerOf: readonly (string | undefined)[],
  lemmas: Lemmas
): {attributions: Attribution[]; quotes: Quote[]} {
  const attributions: Attribution[] = []
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index] as Finding
    const attribution = makeAttribution(item, finding, `a${index + 1}`, sources[index]?.kind ?? 'description', lemmas)
    const holder = holders[index] as number
    if (holder >= 0) attribution.within = {attribution: `a${holder + 1}`}
    attributions.push(attribution)
  }
  const quotes = makeQuotes(item, findings, pieces, attributions)
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index] as Attribution
    if (quotes.length && attribution.within === undefined) nameQuotation(attribution, quotes)
    const speaker = speakerOf[index]
    if (speaker !== undefined) attribution.speaker = speaker
  }
  return {attributions, quotes}
}

/** A finding with the span that covers all its pieces. */
interface Reaching extends Span {
  finding: Finding
}

function reachOf(finding: Finding): Reaching {
  const {source, cue, content} = finding
  // without a cue, the source comes from earlier in the text
  const {start, end} = stretchOf(cue.length ? source : undefined, cue, content)
  return {finding, start, end}
}

function makeAttribution(
  item: ReadItem,
  {source, cue, content, addressee, rule, confidence, block}: Finding,
  id: string,
  kind: SourceKind,
  lemmas: Lemmas
): Attribution {
  const attribution: Attribution = {
    id,
    kind: quotedKind(item.text, content, item.quotations),
    content: passages(item, content, block),
    quotes: [],
    rule,
    confidence
  }
  if (source) {
    const whole = passageIn(item, source, block)
    attribution.source = {text: whole.text, start: whole.start, end: whole.end, kind}
  }
  if (cue.length) {
    const parts = passages(item, cue, block)
    const whole = spanOver(item, parts, block)
    const words = parts.length === 1 ? whole.text : parts.map((part) => part.text).join(' ')
    attribution.cue = {text: whole.text, start: whole.start, end: whole.end, parts, lemma: lemmaOf(item.text, parts, words, lemmas)}
  }
  if (addressee) attribution.addressee = passageIn(item, addressee, block)
  return attribution
}

/** Builds the passages for the spans of one finding or quotation. */
function passages(item: ReadItem, spans: readonly Span[], block: number): Passage[] {
  // an array literal allocates no spare capacity
  if (spans.length === 1) return [passageIn(item, spans[0] as Span, block)]
  return spans.map((span) => passageIn(item, span, block))
}

/** Returns the passage from the start of the first part to the end of the last. */
function spanOver(item: ReadItem, parts: readonly Passage[], block: number): Passage {
  const first = parts[0] as Passage
  return parts.length === 1 ? first : passageIn(item, {start: first.start, end: (parts[parts.length - 1] as Passage).end}, block)
}

/** Links an attribution to the quotation that contains its cue and the start of its content: “I think it broke,” whoever says so. */
function nameQuotation(attribution: Attribution, quotes: readonly Quote[]): void {
  const anchor = attribution.cue?.parts[0] ?? attribution.source
  const content = attribution.content[0]
  if (!anchor || !content) return
  const from = Math.min(anchor.start, content.start)
  const to = Math.max(anchor.end, Math.min(content.end, content.start + 1))
  const holder = quotes[lastFrom(quotes, from)]
  if (holder?.parts.some((part) => part.start <= from && part.end >= to)) attribution.within = {quote: holder.id}
}

/** Returns the index of the last top-level quotation that begins at or before an offset, or -1. */
function lastFrom(quotes: readonly Quote[], offset: number): number {
  let index = partitionPoint(quotes.length, (i) => (quotes[i]?.parts[0]?.start ?? 0) <= offset) - 1
  while (index >= 0 && quotes[index]?.parent !== undefined) index--
  return index
}

/** A piece of a finding's content. */
export interface Piece extends Span {
  of: number
}

/** Collects the pieces of all contents in text order, the longer first where two begin together. */
function piecesOf(findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = []
  for (let of = 0; of < findings.length; of++) {
    for (const {start, end} of (findings[of] as Finding).content) pieces.push({start, end, of})
  }
  return inOrder(pieces, byPlace)
}

/** How many nested pieces to examine, innermost first. */
const DEEPEST = 8

/** Finds the content that contains a span. Spans must be passed in text order. */
class Nesting {
  #next = 0
  readonly #open: Piece[] = []

  constructor(readonly pieces: readonly Piece[]) {}

  /** Returns the index of the finding whose smallest piece contains a span, ignoring the finding `not`; or -1. */
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

const nestings = new KeepAlive<Nesting>()

function closeBefore(open: Piece[], offset: number): void {
  while (open.length && (open[open.length - 1] as Piece).end <= offset) open.pop()
}

/** Returns, for each finding, the index of the one whose smallest content contains its cue (or its own content, if it has no cue), or -1. */
function holdersOf(findings: readonly Finding[], pieces: readonly Piece[]): number[] {
  const anchors: Piece[] = []
  const holders: number[] = []
  for (let of = 0; of < findings.length; of++) {
    const {cue, content} = findings[of] as Finding
    const {start, end}: Span = cue[0] ?? (content[0] as Span)
    anchors.push({start, end, of})
    holders.push(-1)
  }
  const nesting = nestings.keep(new Nesting(pieces))
  let nested = 0
  for (const anchor of inOrder(anchors, byStart)) {
    const holder = nesting.holder(anchor, anchor.of)
    holders[anchor.of] = holder
    if (holder >= 0) nested++
  }
  // where two contents contain each other's cues, neither is nested in the other
  if (nested > 1) endCircles(holders)
  return holders
}

/** Breaks each cycle of holders at its first finding. Chains known to end are not walked again. */
function endCircles(holders: number[]): void {
  const ends = -1
  /** For each finding, `ends` if its chain is known to end, else the number of the walk that visited it, from 1, or 0. */
  const walked = new Int32Array(holders.length)
  for (let of = 0; of < holders.length; of++) {
    let at = of
    while (at >= 0 && walked[at] === 0) {
      walked[at] = of + 1
      at = holders[at] as number
    }
    const isCircle = at >= 0 && walked[at] === of + 1
    // this walk ran into a cycle that does not include its start: nothing is known about these findings yet
    const known = isCircle && at !== of ? 0 : ends
    for (let i = of; i >= 0 && walked[i] === of + 1; i = holders[i] as number) walked[i] = known
    if (!isCircle) continue
    holders[of] = -1
    walked[of] = ends
  }
}

function makeQuotes(item: ReadItem, findings: readonly Finding[], pieces: readonly Piece[], attributions: readonly Attribution[]): Quote[] {
  const {list} = item.quotations
  const nesting = nestings.keep(new Nesting(pieces))
  const quotes: Quote[] = []
  /** For each quotation in the list, the record made for it or continued by it. */
  const made: (Quote | undefined)[] = []
  /** For each finding, the index of its latest quotation in the list. */
  const last: number[] = []
  for (let i = 0; i < list.length; i++) {
    const quotation = list[i] as Quotation
    const of = nesting.holder(quotation.parts[0] as Span, -1)
    const parts = withoutBlank(passages(item, quotation.parts, quotation.block))
    let first: Quote | undefined
    if (of >= 0 && quotation.parent < 0) {
      const before = last[of]
      last[of] = i
      if (before !== undefined && goesOn(item.text, list[before] as Quotation, quotation, findings[of] as Finding)) first = made[before]
    }
    if (!parts.length || first) {
      made.push(parts.length ? first : undefined)
      if (first && parts.length) {
        first.parts.push(...parts)
        const {text, end} = spanOver(item, first.parts, quotation.block)
        first.text = text
        first.end = end
        first.closed = quotation.closed
      }
      continue
    }
    const attribution = of < 0 ? undefined : attributions[of]
    const {text, start, end} = spanOver(item, parts, quotation.block)
    const quote: Quote = {
      text,
      start,
      end,
      id: `q${quotes.length + 1}`,
      kind: quoteKind(item, quotation, attribution !== undefined),
      parts,
      closed: quotation.closed
    }
    const parent = quotation.parent < 0 ? undefined : made[quotation.parent]
    if (parent) quote.parent = parent.id
    if (attribution) {
      quote.attribution = attribution.id
      // a new array allocates no spare capacity, pushing does
      attribution.quotes = attribution.quotes.length ? [...attribution.quotes, quote.id] : [quote.id]
    }
    made.push(quote)
    quotes.push(quote)
  }
  return quotes
}

/** Removes passages of nothing but white space. */
function withoutBlank(parts: Passage[]): Passage[] {
  for (const {start, end} of parts) if (end === start) return parts.filter((part) => part.end > part.start)
  return parts
}

/** Returns whether a quotation continues an earlier one that source and cue interrupt: “A,” she said, “b.” */
function goesOn(text: string, before: Quotation, quotation: Quotation, {cue}: Finding): boolean {
  const from = (before.outer[before.outer.length - 1] as Span).end
  const to = (quotation.outer[0] as Span).start
  const isBetween = (span: Span): boolean => span.start >= from && span.end <= to
  // a comma or dash, rather than the end of a sentence, must lead to the cue
  return cue.some(isBetween) && leadsOn(text, from)
}

/** Returns whether a quotation ends with a comma or dash, ignoring its marks. */
function leadsOn(text: string, end: number): boolean {
  for (let i = end - 1; i >= end - 3; i--) {
    const code = text.charCodeAt(i)
    if (code === 0x2c || code === 0x2d || code === 0x2013 || code === 0x2014) return true
    if (isPlain(code)) return false
  }
  return false
}

/** Returns whether a code unit is an ASCII letter, digit or underscore. */
function isPlain(code: number): boolean {
  const small = code | 0x20
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
}
