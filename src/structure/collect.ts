import type {Parts} from '../item-fields.js'
import type {BlockKind, Envelope, NoteKind, Passage} from '../model.js'
import {timestampOf} from '../lines/timestamp.js'
import {LineBit} from '../text/line-bits.js'
import {byStart, inOrder} from '../text/nearly-sorted.js'
import {passage, type Span} from '../text/span.js'
import {datelineOf} from './block.js'
import {splitCaption} from './caption.js'
import {type BodyPart, type Draft, type DraftBlock, type TopMatter} from './draft.js'
import {afterClock, hasTimedEntries} from './page/entries.js'
import {withoutBullet} from './top.js'
import type {Turns} from './turns.js'

/** A passage of prose to search for quotations and attributions. */
export interface Prose extends Span {
  kind: 'headline' | 'deck' | 'keyPoint' | 'heading' | Exclude<BlockKind, 'table'>
  /** The label of a turn (`Q`, `LIND`), without its colon. */
  label?: Span
  /** Index in `sections`, or -1 above them. */
  section: number
}

/** The parts of an item, and the prose that is still to be analysed. */
export interface Structure {
  parts: Parts
  /** The prose in text order. A paragraph begins after its dateline. */
  prose: Prose[]
}

/** The results of the steps of the structure stage. */
export interface Found {
  envelope: Envelope | undefined
  top: TopMatter
  turns: Turns
  /** What each block of the body is. */
  body: readonly BodyPart[]
}

/** Assembles an item's parts and its prose from the results for its blocks. */
export function collect(draft: Draft, {envelope, top, turns, body}: Found): Structure {
  const parts: Parts = {
    genre: 'article',
    envelope,
    kicker: undefined,
    headline: undefined,
    deck: undefined,
    keyPoints: [],
    byline: undefined,
    dateline: undefined,
    timestamps: [],
    lede: undefined,
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    boilerplate: []
  }
  const structure: Structure = {parts, prose: []}
  addTop(structure, draft, top)
  const timed = hasTimedEntries(draft)
  for (let i = 0; i < body.length; i++) {
    const block = withoutClock(parts, draft, top.body + i)
    addBodyPart(structure, draft, block, body[i] as BodyPart, turns.get(top.body + i), timed)
  }
  addLede(parts, draft, top)
  inOrder(parts.boilerplate, byStart)
  inOrder(parts.credits, byStart)
  inOrder(parts.captions, byStart)
  inOrder(parts.timestamps, byStart)
  inOrder(structure.prose, byStart)
  return structure
}

// 21:37 The road is open: removes the clock time from an entry and records it as a timestamp
function withoutClock({timestamps}: Parts, {blocks, text, phrases, entries}: Draft, at: number): DraftBlock {
  const block = blocks[at] as DraftBlock
  const start = entries.get(at)
  if (start === undefined || start === block.start) return block
  const stamp = timestampOf(text, {start: block.start, end: clockEnd(text, block.start, start)}, phrases)
  if (stamp) timestamps.push(stamp)
  return {...block, start, length: block.end - start}
}

function clockEnd(text: string, from: number, to: number): number {
  while (to > from && /[\s:–—-]/u.test(text.charAt(to - 1))) to--
  return to
}

// adds what is above the body
function addTop(structure: Structure, draft: Draft, top: TopMatter): void {
  const {parts: found, prose} = structure
  const {text, blocks, phrases} = draft
  if (top.kicker !== undefined) found.kicker = passage(text, top.kicker.start, top.kicker.end)
  if (top.headline !== undefined) {
    const headline = passage(text, top.headline.start, top.headline.end)
    found.headline = headline
    prose.push({start: headline.start, end: headline.end, kind: 'headline', section: -1})
  }
  const deck =
    top.deck !== undefined
      ? passageOf(text, blocks[top.deck] as DraftBlock)
      : top.standfirst && passageOf(text, blocks[top.standfirst.at] as DraftBlock, top.standfirst.end)
  if (deck !== undefined) {
    found.deck = deck
    prose.push({start: deck.start, end: deck.end, kind: 'deck', section: -1})
  }
  for (const i of top.keyPoints) {
    const {start, end} = withoutBullet(text, blocks[i] as DraftBlock)
    const point = passage(text, start, end)
    found.keyPoints.push(point)
    prose.push({start: point.start, end: point.end, kind: 'keyPoint', section: -1})
  }
  if (top.byline) {
    const {text: written, start, end, authors} = top.byline
    found.byline = {text: written, start, end, authors}
  }
  for (const span of top.times) {
    const stamp = timestampOf(text, span, phrases)
    if (stamp) found.timestamps.push(stamp)
    else found.boilerplate.push(passage(text, span.start, span.end))
  }
  for (const i of top.furniture) found.boilerplate.push(passageOf(text, blocks[i] as DraftBlock))
  for (let i = 0; i < top.body; i++) {
    const {credits, note} = blocks[i] as DraftBlock
    if (credits && i !== top.written) found.credits.push(...credits)
    if (note !== undefined) addNote(found, text, blocks[i] as DraftBlock, note)
  }
  for (const i of top.captions) addCaption(structure, draft, blocks[i] as DraftBlock, -1)
}

function addNote({notes}: Parts, text: string, block: DraftBlock, kind: NoteKind): void {
  const {text: written, start, end} = passageOf(text, block)
  notes.push({text: written, start, end, kind})
}

function addCaption({parts: found, prose}: Structure, draft: Draft, span: Span, section: number): void {
  const {caption, credits} = splitCaption(draft, span)
  if (caption) {
    const {text, start, end} = passage(draft.text, caption.start, caption.end)
    if (end > start) {
      found.captions.push({text, start, end})
      prose.push({start, end, kind: 'caption', section})
      if (section >= 0) found.sections[section]?.blocks.push({text, start, end, kind: 'caption'})
    }
  }
  found.credits.push(...credits)
}

function addLede(found: Parts, draft: Draft, {standfirst}: TopMatter): void {
  if (standfirst !== undefined && found.deck) {
    found.lede = standfirstLede(found, draft, draft.blocks[standfirst.at] as DraftBlock, standfirst.end)
    return
  }
  for (const {text, start, end, kind} of found.sections[0]?.blocks ?? [])
    if (kind === 'paragraph') {
      found.lede = {text, start, end}
      return
    }
}

// strips a place before a middle dot from the standfirst, but not one before a period, which may be a sentence
function standfirstLede(found: Parts, draft: Draft, block: DraftBlock, end: number): NonNullable<Parts['lede']> {
  const read = datelineOf(draft, block)
  if (read?.row !== 'mixed-dot') return passage(draft.text, block.start, end)
  found.dateline ??= read.dateline
  return passage(draft.text, read.after, end)
}

function addBodyPart(structure: Structure, draft: Draft, block: DraftBlock, part: BodyPart, label: Span | undefined, timed: boolean): void {
  const {text} = draft
  const {parts: found, prose} = structure
  const section = Math.max(0, found.sections.length - 1)
  switch (part) {
    case 'heading': {
      if (found.sections.length === 0) found.sections.push({blocks: []})
      const heading = passageOf(text, block)
      found.sections.push({heading, blocks: []})
      prose.push({
        start: heading.start,
        end: heading.end,
        kind: 'heading',
        section: found.sections.length - 1
      })
      return
    }
    case 'caption':
      if (found.sections.length === 0) found.sections.push({blocks: []})
      addCaption(structure, draft, block, section)
      return
    case 'credit':
      for (const credit of block.credits ?? []) {
        found.credits.push(credit)
        if (credit.kind === 'copyright') found.boilerplate.push(passageOf(text, block))
      }
      return
    case 'note':
      addNote(found, text, block, block.note ?? 'advisory')
      return
    case 'byline':
      return
    case 'boilerplate':
      found.boilerplate.push(passageOf(text, block))
      return
    default: {
      const span = part === 'listItem' ? withoutBullet(text, block) : block
      let {start} = span
      if ((part === 'paragraph' || part === 'blockQuote') && found.dateline === undefined && section === 0 && isOpening(found)) {
        const read = datelineOf(draft, block)
        if (read) {
          found.dateline = read.dateline
          start = read.after
        }
      }
      const one = passage(text, start, span.end, isEven(block))
      // nothing follows the dateline
      if (one.end <= one.start) return
      if (found.sections.length === 0) found.sections.push({blocks: []})
      found.sections[section]?.blocks.push({text: one.text, start: one.start, end: one.end, kind: part})
      if (part === 'table') return
      const stretch: Prose = {start: timed ? afterClock(draft, one) : one.start, end: one.end, kind: part, section}
      if (label) stretch.label = label
      prose.push(stretch)
    }
  }
}

// whether the body so far has nothing but captions
function isOpening({sections}: Parts): boolean {
  for (const {kind} of sections[0]?.blocks ?? []) if (kind !== 'caption') return false
  return true
}

function isEven(block: DraftBlock): boolean {
  return (block.facts & LineBit.odd) === 0
}

function passageOf(text: string, block: DraftBlock, end = block.end): Passage {
  return passage(text, block.start, end, isEven(block))
}
