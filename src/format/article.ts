import type {Block, Credit, CreditKind, NewsItem, Passage} from '../model.js'
import {partitionPoint} from '../text/binary-search.js'
import {passage} from '../text/span.js'
import {fold, inlineReader, type Inline} from './inline.js'
import {voicesOf, type Voice} from './speaker-of.js'

/** An item laid out in reading order, ready to be written as a document. */
export interface Article {
  sections: ArticleSection[]
  /** Pictures, videos and graphics whose caption or credit is outside the body. */
  figures: Figure[]
  /** Credits that belong to no figure. */
  credits: Credit[]
}

/** A section: its heading, if any, and its parts. */
export interface ArticleSection {
  heading?: string
  parts: Part[]
}

/** A part of a section. */
export type Part = Paragraph | List | Quotation | Tabular | Figure

/** A paragraph, or one turn in an interview. */
export interface Paragraph {
  kind: 'paragraph' | 'turn'
  lede: boolean
  /** The dateline with its separator, if the paragraph opens with one. */
  dateline?: string
  content: Inline[]
}

/** A list, its items without bullets or numbers. */
export interface List {
  kind: 'list'
  ordered: boolean
  items: Inline[][]
}

/** A block quotation or a pull quote. */
export interface Quotation {
  kind: 'blockQuote' | 'pullQuote'
  voice: Voice
  content: Inline[]
}

/** A table, its lines verbatim. */
export interface Tabular {
  kind: 'table'
  text: string
}

/** A caption with its credits, or credits without a caption. */
export interface Figure {
  kind: 'figure'
  start: number
  caption?: string
  credits: Credit[]
}

/** Matches the number before a list item; the block itself starts after the number. */
const number = /(?:^|[^\p{L}\p{N}])\d{1,3}[.)][^\S\n\r\u2028\u2029]*$/u
const ofFigures = new Set<CreditKind>(['photo', 'video', 'graphic'])

/** Lays an item out in reading order. */
export function layOut(item: NewsItem, text: string): Article {
  const read = inlineReader(item, text)
  const voice = voiceFinder(item)
  const captions = new Map<number, Passage>(item.captions.map((caption) => [caption.start, caption]))
  for (const {blocks} of item.sections) {
    for (const block of blocks) if (block.kind === 'caption' && !captions.has(block.start)) captions.set(block.start, block)
  }
  const {figures, credits} = joinFigures(
    item,
    text,
    [...captions.values()].sort((a, b) => a.start - b.start)
  )
  const figureAt = new Map(figures.map((figure) => [figure.start, figure]))
  const placed = new Set<Figure>()
  let {dateline} = item

  function partOf(block: Block): Part | undefined {
    const {kind, start, end} = block
    if (kind === 'table') return {kind, text: text.slice(start, end)}
    if (kind === 'caption') {
      const figure = figureAt.get(start)
      if (figure) placed.add(figure)
      return figure
    }
    if (kind === 'listItem') {
      return {kind: 'list', ordered: number.test(text.slice(Math.max(0, start - 12), start)), items: [read(start, end)]}
    }
    if (kind === 'blockQuote' || kind === 'pullQuote') return {kind, voice: voice(start, end), content: read(start, end)}
    const paragraph: Paragraph = {kind, lede: isLede(item, block), content: read(start, end)}
    if (dateline && dateline.end <= start) {
      const between = start - dateline.end <= 8 ? text.slice(dateline.end, start) : ' '
      paragraph.dateline = dateline.text + fold(between)
      dateline = undefined
    }
    return paragraph
  }

  const sections = item.sections.map(({heading, blocks}) => {
    const parts: Part[] = []
    for (const block of blocks) {
      const part = partOf(block)
      const last = parts.at(-1)
      if (part?.kind === 'list' && last?.kind === 'list' && part.ordered === last.ordered) last.items.push(...part.items)
      else if (part) parts.push(part)
    }
    return {...(heading && {heading: heading.text}), parts}
  })
  return {sections, figures: figures.filter((figure) => !placed.has(figure)), credits}
}

/** Collects an article's figures: those in the body first, then those outside it. */
export function figuresOf({sections, figures}: Article): Figure[] {
  return [...sections.flatMap(({parts}) => parts.filter((part) => part.kind === 'figure')), ...figures]
}

function isLede({lede}: NewsItem, block: Block): boolean {
  return lede !== undefined && lede.start >= block.start && lede.start < block.end
}

/** Joins each caption with the credits inside it or directly after it. */
function joinFigures(item: NewsItem, text: string, captions: readonly Passage[]): Pick<Article, 'figures' | 'credits'> {
  const visual = item.credits.filter((credit) => ofFigures.has(credit.kind)).sort((a, b) => a.start - b.start)
  const credits = item.credits.filter((credit) => !ofFigures.has(credit.kind))
  const figures: Figure[] = []
  let next = 0
  const alone = (before: number): void => {
    for (; next < visual.length && (visual[next] as Credit).start < before; next++) {
      const credit = visual[next] as Credit
      figures.push({kind: 'figure', start: credit.start, credits: [credit]})
    }
  }
  for (const caption of captions) {
    alone(caption.start)
    const own: Credit[] = []
    let {end} = caption
    let words = ''
    let at = caption.start
    for (; next < visual.length; next++) {
      const credit = visual[next] as Credit
      if (credit.start >= end && text.slice(end, Math.min(credit.start, end + 9)).trim() !== '') break
      if (credit.start > end + 8) break
      own.push(credit)
      if (credit.start < caption.end) {
        words += text.slice(at, Math.max(at, credit.start))
        at = Math.max(at, credit.end)
      }
      end = Math.max(end, credit.end)
    }
    words += text.slice(at, Math.max(at, caption.end))
    const left = passage(words, 0, words.length).text
    figures.push({kind: 'figure', start: caption.start, ...(left !== '' && {caption: left}), credits: own})
  }
  alone(Infinity)
  return {figures, credits}
}

/** Returns a function that finds whose words a block contains. */
function voiceFinder(item: NewsItem): (start: number, end: number) => Voice {
  const voices = voicesOf(item)
  const contents = item.attributions
    .flatMap((attribution) => attribution.content.map(({start}) => ({start, attribution})))
    .sort((a, b) => a.start - b.start)
  return (start, end) => {
    const found = contents[partitionPoint(contents.length, (i) => (contents[i] as {start: number}).start < start)]
    return found && found.start < end ? voices.ofAttribution(found.attribution) : {}
  }
}
