import type {Byline, Credit, Dateline, Envelope, NewsItem, Note, Timestamp} from '../model.js'
import type {Span} from '../text/span.js'
import {blockTypes, type UnplacedPart} from './newst.js'

/** A part of the item and the parts nested in it, before it becomes a node. */
export interface OutlinePart extends Span {
  type: UnplacedPart['type']
  /** The fields of its node other than the children. */
  fields: Record<string, unknown>
  /** Index of the section that it is, or that it is a heading or block of; -1 for none. */
  section: number
  parts: OutlinePart[]
}

/** How the parts of an item nest. */
export interface Outline {
  /** Top-level parts, in text order. */
  parts: OutlinePart[]
  /** Parts that overlap another one, lie inside a paragraph, or otherwise do not fit the tree. */
  unplaced: OutlinePart[]
}

// of two parts with the same span, the one listed first contains the other
const ranks: ReadonlyMap<string, number> = new Map(
  (
    [
      'EnvelopeNode',
      'SectionNode',
      'BoilerplateNode',
      'NoteNode',
      'KickerNode',
      'HeadlineNode',
      'DeckNode',
      'BylineNode',
      'DatelineNode',
      'TimestampNode',
      'KeyPointNode',
      'LedeNode',
      'CaptionNode',
      'HeadingNode',
      'ListItemNode',
      'TurnNode',
      'BlockQuoteNode',
      'PullQuoteNode',
      'TableNode',
      'CreditNode',
      'ParagraphNode'
    ] satisfies OutlinePart['type'][]
  ).map((type, rank) => [type, rank])
)

/**
 * Nests the parts of an item.
 *
 * @param item - The item.
 * @returns The parts as a tree, and those that do not fit in it.
 */
export function outlineOf(item: NewsItem): Outline {
  const open: OutlinePart[] = []
  const top: OutlinePart[] = []
  const unplaced: OutlinePart[] = []
  const lost = new Set<number>()
  for (const part of partsOf(item)) {
    while (open.length > 0 && (open[open.length - 1] as OutlinePart).end <= part.start) open.pop()
    const parent = open[open.length - 1]
    if (lost.has(part.section) || (parent && !holds(parent, part, open))) {
      if (part.type === 'SectionNode') lost.add(part.section)
      else unplaced.push(part)
      continue
    }
    if (!parent && part.section >= 0 && part.type !== 'SectionNode') {
      unplaced.push(part)
      continue
    }
    ;(parent ? parent.parts : top).push(part)
    open.push(part)
  }
  return {parts: top, unplaced}
}

// checks whether a part can be a child of another, such that `toNewsItem` restores its role from the tree
function holds(parent: OutlinePart, part: OutlinePart, open: readonly OutlinePart[]): boolean {
  if (parent.type === 'ParagraphNode' || part.end > parent.end) return false
  if (part.type === 'SectionNode') return parent.type === 'EnvelopeNode'
  const inside = open.findLast((one) => one.type === 'SectionNode')?.section ?? -1
  if (part.type === 'CaptionNode') return part.section === inside
  if (part.section >= 0 && part.section !== inside) return false
  if (part.type !== 'ParagraphNode') return true
  return parent.type === 'SectionNode' || (parent.type === 'LedeNode' && open.at(-2)?.type === 'SectionNode')
}

function partsOf(item: NewsItem): OutlinePart[] {
  const parts: OutlinePart[] = []
  const add = (type: OutlinePart['type'], span: Span | undefined, fields: object = {}, section = -1): void => {
    if (span) parts.push({type, start: span.start, end: span.end, fields: {...fields}, section, parts: []})
  }
  if (item.envelope) add('EnvelopeNode', item.envelope, without(item.envelope))
  add('KickerNode', item.kicker)
  add('HeadlineNode', item.headline)
  add('DeckNode', item.deck)
  for (const point of item.keyPoints) add('KeyPointNode', point)
  if (item.byline) add('BylineNode', item.byline, without(item.byline))
  if (item.dateline) add('DatelineNode', item.dateline, without(item.dateline))
  for (const stamp of item.timestamps) add('TimestampNode', stamp, without(stamp))
  add('LedeNode', item.lede)
  const captions = new Set(item.captions.map(key))
  const inBody = new Set<string>()
  for (const [index, span] of sectionSpans(item).entries()) {
    add('SectionNode', span, {}, index)
    const {heading, blocks} = item.sections[index] as NewsItem['sections'][number]
    add('HeadingNode', heading, {}, index)
    for (const block of blocks) {
      add(blockTypes[block.kind], block, {}, index)
      if (block.kind === 'caption' && captions.has(key(block))) inBody.add(key(block))
    }
  }
  for (const caption of item.captions) if (!inBody.has(key(caption))) add('CaptionNode', caption)
  for (const credit of item.credits) add('CreditNode', credit, without(credit))
  for (const note of item.notes) add('NoteNode', note, without(note))
  for (const piece of item.boilerplate) add('BoilerplateNode', piece)
  return parts.sort(byPlace)
}

function byPlace(a: OutlinePart, b: OutlinePart): number {
  if (a.start !== b.start) return a.start - b.start
  // an empty section comes before parts that begin at the same offset
  if (a.end === a.start || b.end === b.start) return a.end - b.end
  return b.end - a.end || (ranks.get(a.type) as number) - (ranks.get(b.type) as number)
}

// a section spans its heading and blocks; an empty one sits where the next one begins, or at the end of the last
function sectionSpans({sections}: NewsItem): Span[] {
  const spans = sections.map(({heading, blocks}) => {
    let start = heading?.start ?? Infinity
    let end = heading?.end ?? -1
    for (const block of blocks) {
      start = Math.min(start, block.start)
      end = Math.max(end, block.end)
    }
    return {start, end}
  })
  let after = spans.reduce((latest, {end}) => Math.max(latest, end), 0)
  for (const span of spans.toReversed()) {
    if (span.end < 0) span.start = span.end = after
    after = span.start
  }
  return spans
}

function key({start, end}: Span): string {
  return `${start}-${end}`
}

function without(part: Byline | Dateline | Timestamp | Credit | Note | Envelope): object {
  const {start, end, text, ...fields} = part as Span & {text?: string}
  void start
  void end
  void text
  return fields
}
