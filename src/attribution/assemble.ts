import type {Attribution, Passage, Quote, SourceKind} from '../model.js'
import {quotedKind} from '../quote/coverage.js'
import type {Quotation} from '../quote/pairing.js'
import {quoteKind} from '../quote/kinds.js'
import type {ReadItem} from '../quote/read-item.js'
import {KeepAlive} from '../text/keep-alive.js'
import {byPlace, byStart, inOrder} from '../text/nearly-sorted.js'
import {passage, type Span} from '../text/span.js'
import {type Finding, stretchOf} from './finding.js'
import {type Lemmas, lemmaOf} from './lemma.js'

/** What was found, in the order of the text, with what holds what. */
export interface Nested {
  findings: readonly Finding[]
  /** For each the one whose content holds its cue, or -1. */
  holders: readonly number[]
  /** The pieces of all contents, in the order of the text. */
  pieces: readonly Piece[]
}

/** Puts findings in the order of the text, the longer of two that begin together first; those without content go. */
export function nest(found: readonly Finding[]): Nested {
  const reaching: Reaching[] = []
  for (const finding of found) if (finding.content.length) reaching.push(reachOf(finding))
  const findings = inOrder(reaching, byPlace).map(({finding}) => finding)
  const pieces = piecesOf(findings)
  return {findings, pieces, holders: holdersOf(findings, pieces)}
}

/**
 * Makes the records of an item's attributions and quotations, each in the order of the text.
 *
 * @param item - What is known of the item.
 * @param nested - What was found, with what holds what.
 * @param sources - What the words of each finding's source tell.
 * @param speakerOf - The id of each finding's speaker, where the text settles it.
 * @param lemmas - Forms of cue verbs and their lemmas.
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

/** A finding with the stretch that all its pieces take. */
interface Reaching extends Span {
  finding: Finding
}

function reachOf(finding: Finding): Reaching {
  const {source, cue, content} = finding
  // one without a cue takes its source from somewhere before
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
    const whole = spanOver(item.text, parts)
    const words = parts.length === 1 ? whole.text : parts.map((part) => part.text).join(' ')
    attribution.cue = {text: whole.text, start: whole.start, end: whole.end, parts, lemma: lemmaOf(item.text, parts, words, lemmas)}
  }
  if (addressee) attribution.addressee = passageIn(item, addressee, block)
  return attribution
}

/** Makes the passages of spans of one finding or quotation. */
function passages(item: ReadItem, spans: readonly Span[], block: number): Passage[] {
  // as a literal, an array takes no room beyond what it holds
  if (spans.length === 1) return [passageIn(item, spans[0] as Span, block)]
  return spans.map((span) => passageIn(item, span, block))
}

/** The passage from the first of some parts to the end of the last. */
function spanOver(text: string, parts: readonly Passage[]): Passage {
  const first = parts[0] as Passage
  return parts.length === 1 ? first : passage(text, first.start, (parts[parts.length - 1] as Passage).end)
}

/** Makes the passage of a span that most likely stands in a block; where it does, the block knows whether there is white space to fold. */
function passageIn({text, prose, tokens}: ReadItem, {start, end}: Span, block: number): Passage {
  const {start: from, end: to} = prose[block] as Span
  return passage(text, start, end, start >= from && end <= to && tokens.even[block] === 1)
}

/** Names the quotation that holds both the cue and content of an attribution: “I think it broke,” whoever says so. */
function nameQuotation(attribution: Attribution, quotes: readonly Quote[]): void {
  const anchor = attribution.cue?.parts[0] ?? attribution.source
  const content = attribution.content[0]
  if (!anchor || !content) return
  const from = Math.min(anchor.start, content.start)
  const to = Math.max(anchor.end, Math.min(content.end, content.start + 1))
  const holder = quotes[lastFrom(quotes, from)]
  if (holder?.parts.some((part) => part.start <= from && part.end >= to)) attribution.within = {quote: holder.id}
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
export interface Piece extends Span {
  /** Index of the finding. */
  of: number
}

/** The pieces of all contents in the order of the text, a longer one before what it begins with. */
function piecesOf(findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = []
  for (let of = 0; of < findings.length; of++) {
    for (const {start, end} of (findings[of] as Finding).content) pieces.push({start, end, of})
  }
  return inOrder(pieces, byPlace)
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

const nestings = new KeepAlive<Nesting>()

function closeBefore(open: Piece[], offset: number): void {
  while (open.length && (open[open.length - 1] as Piece).end <= offset) open.pop()
}

/** For each finding the one with the smallest content that holds its cue (or, without one, its source), or -1. */
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
  for (const anchor of inOrder(anchors, byStart)) holders[anchor.of] = nesting.holder(anchor, anchor.of)
  // two contents that hold each other's cues: neither is within the other
  endCircles(holders)
  return holders
}

/** Ends each circle of holders at the first finding from which going on never ends; what is known to end is not walked again. */
function endCircles(holders: number[]): void {
  const ends = -1
  /** For each finding that, or the number of the walk that came through it, from 1; 0 is none. */
  const walked = new Int32Array(holders.length)
  for (let of = 0; of < holders.length; of++) {
    let at = of
    while (at >= 0 && walked[at] === 0) {
      walked[at] = of + 1
      at = holders[at] as number
    }
    const isCircle = at >= 0 && walked[at] === of + 1
    // of those on the way to a circle that does not come back here nothing is known yet
    const known = isCircle && at !== of ? 0 : ends
    for (let i = of; i >= 0 && walked[i] === of + 1; i = holders[i] as number) walked[i] = known
    if (!isCircle) continue
    holders[of] = -1
    walked[of] = ends
  }
}

function makeQuotes(
  item: ReadItem,
  findings: readonly Finding[],
  pieces: readonly Piece[],
  attributions: readonly Attribution[]
): Quote[] {
  const {list} = item.quotations
  const nesting = nestings.keep(new Nesting(pieces))
  const quotes: Quote[] = []
  /** The quotation that each of the list is, or goes on with. */
  const made: (Quote | undefined)[] = []
  /** The last quotation of each finding, by its place in the list. */
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
        const {text, end} = spanOver(item.text, first.parts)
        first.text = text
        first.end = end
        first.closed = quotation.closed
      }
      continue
    }
    const attribution = of < 0 ? undefined : attributions[of]
    const {text, start, end} = spanOver(item.text, parts)
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
      // a new array takes no room beyond its ids, one that is pushed to does
      attribution.quotes = attribution.quotes.length ? [...attribution.quotes, quote.id] : [quote.id]
    }
    made.push(quote)
    quotes.push(quote)
  }
  return quotes
}

/** Leaves passages of nothing but white space out. */
function withoutBlank(parts: Passage[]): Passage[] {
  for (const {start, end} of parts) if (end === start) return parts.filter((part) => part.end > part.start)
  return parts
}

/** Tells whether a quotation goes on with an earlier one after an interruption by source and cue: “A,” she said, “b.” */
function goesOn(text: string, before: Quotation, quotation: Quotation, {cue, source}: Finding): boolean {
  const from = (before.outer[before.outer.length - 1] as Span).end
  const to = (quotation.outer[0] as Span).start
  const isBetween = (span: Span): boolean => span.start >= from && span.end <= to
  // no sentence's end on the way to the cue
  return (cue.some(isBetween) || (source !== undefined && isBetween(source))) && leadsOn(text, from)
}

/** Tells whether a quotation ends with a comma or dash, its marks aside. */
function leadsOn(text: string, end: number): boolean {
  for (let i = end - 1; i >= 0 && i >= end - 3; i--) {
    const code = text.charCodeAt(i)
    if (code === 0x2c || code === 0x2d || code === 0x2013 || code === 0x2014) return true
    if (isPlain(code)) return false
  }
  return false
}

/** Tells whether a code unit is a letter or figure of ASCII, or the low line. */
function isPlain(code: number): boolean {
  const small = code | 0x20
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
}
