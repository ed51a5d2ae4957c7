import type {StructureWords} from '../languages/types/structure-words.js'
import type {BlockKind, Genre, NewsItem, NoteKind, Passage} from '../model.js'
import {readByline} from '../lines/byline.js'
import {readField, readMailField} from '../lines/labelled-fields.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import {readEnvelope} from '../lines/envelope.js'
import {type Phrases, phrasesOf} from '../lines/phrases.js'
import {timestampOf} from '../lines/timestamp.js'
import {Char, charClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {readLines} from '../text/lines.js'
import {KeepAlive} from '../text/keep-alive.js'
import {byStart, inOrder} from '../text/nearly-sorted.js'
import {passage, type Span} from '../text/span.js'
import {joinLines} from './join-lines.js'
import {type BodyPart, readBody} from './body.js'
import {splitCaption} from './caption.js'
import {isPage, markPage} from './page/is-page.js'
import {readPageTop} from './page/top.js'
import {genreOf, isRelease, notepadFrom, senderFrom} from './genre.js'
import {datelineOf, isFramed, type Draft, type TopMatter} from './draft.js'
import {BlockRole, type DraftBlock} from './block.js'
import {markFields} from './labelled.js'
import {giveRoles} from './roles.js'
import {readItemTop, withoutBullet} from './top.js'
import {markTurns} from './turns.js'

/** A stretch of prose in which quotations and attributions are looked for. */
export interface Prose extends Span {
  kind: 'headline' | 'deck' | 'keyPoint' | 'heading' | Exclude<BlockKind, 'table'>
  /** The label of a turn (`Q`, `LIND`), without its colon. */
  label?: Span
  /** Index in `sections`, or -1 above them. */
  section: number
}

/** Settings of {@link findStructure}. */
export interface StructureOptions {
  genre?: Genre | undefined
}

/** The parts of an item that layout and furniture words tell. */
export type Parts = Omit<NewsItem, 'language' | 'quotes' | 'attributions' | 'speakers'>

/** The parts of an item, and the prose that is left to be read. */
export interface Structure {
  parts: Parts
  /** The prose in the order of the text; a paragraph begins after its dateline. */
  prose: Prose[]
}

const readings = new KeepAlive<Draft>()

/**
 * Finds the parts of an item.
 *
 * @param words - The words of each language to look for, the item's own first.
 * @param options - A genre, if the caller knows it.
 */
export function findStructure(
  text: string,
  words: readonly StructureWords[],
  options: StructureOptions = {}
): Structure {
  const phrases = phrasesOf(words)
  const lines = readLines(text)
  const {envelope: wire, inside} = readEnvelope(text)
  let from = 0
  let to = lines.count
  while (from < to && (lines.start[from] as number) < inside.start) from++
  while (to > from && (lines.start[to - 1] as number) >= inside.end) to--
  const layout = joinLines(text, lines, from, to, (start, end) => isLabelled(text, start, end, phrases) || isHeadMatter(text, start, end, words, phrases))
  for (const block of layout.blocks) if (wire || isMarked(text, block)) takeMarksOff(text, block)
  const labelled = wire ? undefined : markFields(text, layout.blocks, phrases)
  const envelope = wire ?? labelled?.envelope
  const blocks = giveRoles(text, layout.blocks, phrases)
  const release = options.genre === 'release' || (options.genre === undefined && isRelease(text, blocks, phrases))
  const page = envelope === undefined && !release && isPage(blocks, text)
  const draft = readings.keep({text, blocks, words, phrases, wire: wire !== undefined, labelled, page, framed: page && isFramed(blocks)})
  if (draft.page) markPage(draft)
  const top = draft.page ? readPageTop(draft) : readItemTop(draft)
  const turns = markTurns(draft, top.body)
  const notepad = wire ? notepadFrom(draft, top.body) : blocks.length
  const sender = release ? senderFrom(draft, top.body) : notepad
  const parts = readBody(draft, top.body, layout.indented, sender)
  const found: Parts = {
    genre: options.genre ?? 'article',
    keyPoints: [],
    timestamps: [],
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    boilerplate: []
  }
  const structure: Structure = {parts: found, prose: []}
  if (envelope) found.envelope = envelope
  const above = addTop(structure, draft, top)
  for (let i = notepad; i < blocks.length; i++) {
    const note = blocks[i] as DraftBlock
    if (note.role !== BlockRole.credit && note.role !== BlockRole.note) parts[i - top.body] = 'note'
    note.note ??= 'advisory'
  }
  let paragraphs = 0
  for (let i = top.body; i < blocks.length; i++) {
    const part = parts[i - top.body] as BodyPart
    if (part === 'paragraph') paragraphs++
    addBodyPart(structure, draft, blocks[i] as DraftBlock, part)
  }
  addLede(found, draft, top)
  if (options.genre === undefined)
    found.genre = genreOf(
      {wire: wire !== undefined, indented: layout.indented, width: layout.width, turns, paragraphs, dateline: found.dateline},
      release
    )
  if (top.dateline) found.dateline ??= top.dateline
  inOrder(found.boilerplate, byStart)
  inOrder(found.credits, byStart)
  inOrder(found.captions, byStart)
  inOrder(found.timestamps, byStart)
  // without it the prose is the headline and the body in order
  if (above) inOrder(structure.prose, byStart)
  return structure
}

// gives what stands above the body, and tells whether prose is among it besides the headline
function addTop(structure: Structure, draft: Draft, top: TopMatter): boolean {
  const {parts: found, prose} = structure
  const {text, blocks, phrases} = draft
  if (top.kicker !== undefined) found.kicker = passage(text, top.kicker.start, top.kicker.end)
  if (top.headline !== undefined) {
    const headline = passage(text, top.headline.start, top.headline.end)
    found.headline = headline
    prose.push({start: headline.start, end: headline.end, kind: 'headline', section: -1})
  }
  const opening = top.deck ?? top.standfirst
  if (opening !== undefined) {
    const deck = passageOf(text, blocks[opening] as DraftBlock)
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
    const {credits, note, role} = blocks[i] as DraftBlock
    if (credits) found.credits.push(...credits)
    if (note !== undefined && role === BlockRole.note) addNote(found, text, blocks[i] as DraftBlock, note)
  }
  for (const i of top.captions) addCaption(structure, draft, blocks[i] as DraftBlock, -1)
  return opening !== undefined || top.keyPoints.length > 0 || top.captions.length > 0
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

function addLede(found: Parts, draft: Draft, top: TopMatter): void {
  if (top.standfirst !== undefined && found.deck) {
    found.lede = standfirstLede(found, draft, draft.blocks[top.standfirst] as DraftBlock)
    return
  }
  for (const {text, start, end, kind} of found.sections[0]?.blocks ?? [])
    if (kind === 'paragraph') {
      found.lede = {text, start, end}
      return
    }
}

// the standfirst without the place that a middle dot parts from it; a place with a stop can be a sentence of its own
function standfirstLede(found: Parts, draft: Draft, block: DraftBlock): NonNullable<Parts['lede']> {
  const read = datelineOf(draft, block)
  if (read?.row !== 'mixed-dot') return passage(draft.text, block.start, block.end)
  found.dateline ??= read.dateline
  return passage(draft.text, read.after, block.end)
}

// ^HARBOUR CLOSED<: the marks of ANPA 1312, which outlive its header
function isMarked(text: string, {start, end}: DraftBlock): boolean {
  const last = text.charCodeAt(end - 1)
  return last === 0x3c || (last === 0x3d && text.charCodeAt(start) === 0x5e)
}

// ^HARBOUR CLOSED<, Hafen gesperrt =: a wire's marks for the setting of a line
function takeMarksOff(text: string, block: DraftBlock): void {
  let {start, end} = block
  if (text.charCodeAt(start) === 0x5e) start++
  while (
    end > start &&
    (text.charCodeAt(end - 1) === 0x3d || text.charCodeAt(end - 1) === 0x3c || text.charCodeAt(end - 1) === 0x20)
  )
    end--
  if (end === start) return
  block.start = start
  block.end = end
  block.length = end - start
}

// Foto: …, PHOTO © …: a line that a wrapped caption does not run on into
function isLabelled(text: string, start: number, end: number, phrases: Phrases): boolean {
  const head = text.slice(start, Math.min(end, start + 28))
  if (!head.includes(':') && !head.includes('©')) return false
  return (
    /^[([]?\p{Lu}[\p{L} ]{1,22}\s?[:©]/u.test(head) &&
    phrases.opening(head.replace(/^[([]/u, '').toLowerCase(), 'photo') > 0
  )
}

/** Code units of a text that its byline and fields stand in. */
const HEAD = 1200

// HEADLINE: …, By Mara Lind: lines at a text's head that the line over them does not run on into
function isHeadMatter(text: string, start: number, end: number, words: readonly StructureWords[], phrases: Phrases): boolean {
  if (start > HEAD || end - start > 160 || charClass(text.charCodeAt(start)) !== Char.upper) return false
  if (phrases.begins(text, start, end) & Opens.byline) {
    const byline = readByline({start, end}, text, words)
    if (byline?.opened && byline.authors.length > 0 && byline.authors.every(({name}) => name.includes(' '))) return true
  }
  return readField(text, start, end, phrases) !== undefined || readMailField(text, start, end, phrases) !== undefined
}

function addBodyPart(structure: Structure, draft: Draft, block: DraftBlock, part: BodyPart): void {
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
      if (block.note !== undefined) addNote(found, text, block, block.note)
      return
    case 'boilerplate':
      found.boilerplate.push(passageOf(text, block))
      return
    default: {
      if (found.sections.length === 0) found.sections.push({blocks: []})
      const span = part === 'listItem' ? withoutBullet(text, block) : block
      let {start} = span
      if (
        (part === 'paragraph' || part === 'blockQuote') &&
        found.dateline === undefined &&
        section === 0 &&
        isOpening(found)
      ) {
        const read = datelineOf(draft, block)
        if (read) {
          found.dateline = read.dateline
          start = read.after
        }
      }
      const one = passage(text, start, span.end, isEven(block))
      found.sections[section]?.blocks.push({text: one.text, start: one.start, end: one.end, kind: part})
      if (part === 'table') return
      const stretch: Prose = {start: one.start, end: one.end, kind: part, section}
      if (part === 'turn' && block.turn) stretch.label = block.turn
      prose.push(stretch)
    }
  }
}

// whether nothing but captions stands in the body so far
function isOpening({sections}: Parts): boolean {
  for (const {kind} of sections[0]?.blocks ?? []) if (kind !== 'caption') return false
  return true
}

function isEven(block: DraftBlock): boolean {
  return (block.facts & LineBit.odd) === 0
}

function passageOf(text: string, block: DraftBlock): Passage {
  return passage(text, block.start, block.end, isEven(block))
}
