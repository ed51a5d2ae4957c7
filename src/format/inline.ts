import type {Attribution, NewsItem, Quote} from '../model.js'
import {partitionPoint} from '../text/binary-search.js'
import {isSpace} from '../text/span.js'

/** A span of running text: plain words, a quotation, or the words that name a source. */
export type Inline = PlainInline | QuoteInline | SourceInline

/** Plain words, with white space collapsed. */
export interface PlainInline {
  kind: 'plain'
  text: string
}

/** A quotation or part of one, its quotation marks kept separate from its words. */
export interface QuoteInline {
  kind: 'quote'
  quote: Quote
  open: string
  close: string
  content: Inline[]
}

/** The words that name a source. */
export interface SourceInline {
  kind: 'source'
  attribution: Attribution
  content: Inline[]
}

/** Reads a span of the text as running text. */
export type InlineReader = (start: number, end: number) => Inline[]

interface Stretch {
  start: number
  end: number
  /** Where the words inside the quotation marks start. */
  innerStart: number
  innerEnd: number
  quote?: Quote
  attribution?: Attribution
}

const opening = new Set('"“”„‟«»‹›‘’‚‛\'`「『')
const closing = new Set('"“”‟«»‹›‘’‛\'`」』')
const deepest = 8

/** Makes a reader that nests an item's quotations and sources in the running text of its blocks. */
export function inlineReader(item: NewsItem, text: string): InlineReader {
  const stretches = stretchesOf(item, text)
  return (start, end) => {
    const root: Inline[] = []
    const open: {end: number; close?: Stretch; into: Inline[]}[] = [{end, into: root}]
    let at = start
    const top = (): (typeof open)[number] => open[open.length - 1] as (typeof open)[number]
    const flush = (to: number): void => {
      if (to > at) top().into.push({kind: 'plain', text: fold(text.slice(at, to))})
      at = Math.max(at, to)
    }
    const shut = (): void => {
      const {end: inner, close} = top()
      flush(inner)
      open.pop()
      if (close) at = close.end
    }
    for (let i = firstFrom(stretches, start); i < stretches.length; i++) {
      const stretch = stretches[i] as Stretch
      if (stretch.start >= end) break
      while (open.length > 1 && top().end <= stretch.start) shut()
      if (stretch.start < at || stretch.end > top().end || open.length > deepest) continue
      flush(stretch.start)
      const content: Inline[] = []
      top().into.push(inlineOf(stretch, text, content))
      open.push({end: stretch.innerEnd, close: stretch, into: content})
      at = stretch.innerStart
    }
    while (open.length > 0) shut()
    return root
  }
}

function inlineOf(stretch: Stretch, text: string, content: Inline[]): Inline {
  const {quote, attribution, start, end, innerStart, innerEnd} = stretch
  if (quote) return {kind: 'quote', quote, open: text.slice(start, innerStart), close: text.slice(innerEnd, end), content}
  return {kind: 'source', attribution: attribution as Attribution, content}
}

function stretchesOf(item: NewsItem, text: string): Stretch[] {
  const quotes = item.quotes.flatMap((quote) =>
    quote.parts.map(({start, end}) => ({...outside(text, start, end), innerStart: start, innerEnd: end, quote}))
  )
  const sources = item.attributions.flatMap((attribution) => {
    if (!attribution.source) return []
    const {start, end} = attribution.source
    return [{start, end, innerStart: start, innerEnd: end, attribution}]
  })
  return [...quotes, ...sources].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Widens part of a quotation to include its quotation marks, and the space that French puts inside them. */
function outside(text: string, start: number, end: number): {start: number; end: number} {
  let before = start
  if (isInnerSpace(text.charCodeAt(before - 1))) before--
  if (opening.has(text.charAt(before - 1))) {
    before--
    if ("`'".includes(text.charAt(before)) && text.charAt(before - 1) === text.charAt(before)) before--
  } else before = start
  let after = end
  if (isInnerSpace(text.charCodeAt(after))) after++
  if (closing.has(text.charAt(after))) {
    after++
    if (text.charAt(after - 1) === "'" && text.charAt(after) === "'") after++
  } else after = end
  return {start: before, end: after}
}

function isInnerSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f
}

function firstFrom(stretches: readonly Stretch[], start: number): number {
  return partitionPoint(stretches.length, (i) => (stretches[i] as Stretch).start < start)
}

/** Collapses each run of white space to a single space, at the ends too. */
export function fold(slice: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < slice.length; i++) {
    if (!isSpace(slice.charCodeAt(i))) continue
    let to = i + 1
    while (to < slice.length && isSpace(slice.charCodeAt(to))) to++
    if (to > i + 1 || slice[i] !== ' ') {
      out += `${slice.slice(from, i)} `
      from = to
    }
    i = to - 1
  }
  return out + slice.slice(from)
}

/** Returns running text as a plain string, quotation marks included. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'plain') return inline.text
      const inner = plainText(inline.content)
      return inline.kind === 'quote' ? inline.open + inner + inline.close : inner
    })
    .join('')
}
