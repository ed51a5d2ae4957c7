import {type BylineReading, readByline} from '../lines/byline.js'
import {isRole} from '../lines/byline-segments.js'
import {newsroomWord, organizationWords} from '../lines/known-names.js'
import {
  endOfLabel,
  type FieldKind,
  isDocumentCount,
  labelOf,
  type LabelledField,
  mayBeCode,
  readCodedField,
  readField,
  readMailField
} from '../lines/labelled-fields.js'
import type {Phrases} from '../lines/phrases.js'
import {isPersonName, smallNameWords} from '../lines/person-name.js'
import type {Author, EnvelopeFormat} from '../model.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {passage, type Span} from '../text/span.js'
import {bulletLength} from './join-lines.js'
import {BlockRole, type Draft, type DraftBlock, type LabelledItem, type TopMatter} from './draft.js'

/** How many blocks at each end of a text are searched for fields. */
const ENDS = 24
/** Longer values are paragraphs that begin like a field. */
const LONGEST_VALUE = 240

/**
 * Finds the fields of a text and marks their blocks.
 *
 * @returns The content of the fields, or undefined if the text is not an export, template or mail.
 */
export function markFields(text: string, blocks: DraftBlock[], phrases: Phrases): LabelledItem | undefined {
  const lines = linesOf(text, blocks)
  if (lines.length === 0) return undefined
  const mail = fieldsOf(blocks, lines, ({start, end, label}) => readMailField(text, start, end, phrases, label))
  if (mail.length > 0) {
    let run = 0
    while (mail[run]?.[0] === run) run++
    const head = mail.slice(0, run)
    if (labelsOf(head) > 2 && head.some(([, {kind}]) => kind === 'slug')) return marked(text, blocks, head, 'mail', false)
  }
  const coded = fieldsOf(blocks, lines, ({start, end}) => readCodedField(text, start, end))
  if (labelsOf(coded) > 2 && coded.some(([, {sure}]) => sure)) return marked(text, blocks, withValues(coded, blocks), 'archive', false)
  const first = blocks.find(({shape}) => shape & (LineShape.lower | LineShape.upper))
  const counted = first !== undefined && first.length < 40 && isDocumentCount(text.slice(first.start, first.end), phrases)
  const fields = fieldsOf(blocks, lines, ({start, end, label}) => readField(text, start, end, phrases, label))
  const sure = labelsOf(fields.filter(([, field]) => field.sure))
  if ((sure === 0 || (sure < 2 && !counted)) && !isForm(text, blocks, fields)) return undefined
  const bulleted = fields.filter(([i]) => bulletLength(text, (blocks[i] as DraftBlock).start) > 0).length > 2
  const archived = counted || bulleted || fields.some(([, {kind, sure: one}]) => one && (kind === 'length' || kind === 'other'))
  return marked(text, blocks, archived ? withUnknown(text, blocks, fields) : fields, archived ? 'archive' : 'template', counted)
}

type Found = [number, LabelledField]

/** A line that may be a field. */
interface FieldLine extends Span {
  block: number
  /** What may be its label, see {@link labelOf}; undefined for a line that can only begin with a code. */
  label: string | undefined
}

/** Finds the lines at each end of a text that may be fields. */
function linesOf(text: string, blocks: readonly DraftBlock[]): FieldLine[] {
  const lines: FieldLine[] = []
  for (let i = 0; i < blocks.length; i++) {
    if (i === ENDS && blocks.length > 2 * ENDS) i = blocks.length - ENDS
    const block = blocks[i] as DraftBlock
    const bullet = block.facts & LineBit.colon ? bulletLength(text, block.start) : 0
    if (!(block.shape & LineShape.capital) && bullet === 0) continue
    if (!(block.facts & LineBit.colon) && block.length > 12 && !(block.facts & LineBit.odd) && text.charCodeAt(block.start + 2) !== 0x20)
      continue
    const start = block.start + bullet
    const label = labelOf(text, start, block.end)
    if (label !== undefined || mayBeCode(text, start)) lines.push({block: i, start, end: block.end, label})
  }
  return lines
}

function fieldsOf(
  blocks: readonly DraftBlock[],
  lines: readonly FieldLine[],
  read: (line: FieldLine) => LabelledField | undefined
): Found[] {
  const found: Found[] = []
  for (const line of lines) {
    const field = read(line)
    if (field && (field.kind === 'body' || (blocks[line.block] as DraftBlock).end - field.value <= LONGEST_VALUE))
      found.push([line.block, field])
  }
  return found
}

// SLUG: … / HEAD: … / BY: …, or Source: … / Date: … / Author: …: a text that begins with at least three labels, which are in capitals
// with a headline among them, or say when it was published and who wrote it or what it is called
function isForm(text: string, blocks: readonly DraftBlock[], fields: readonly Found[]): boolean {
  let run = 0
  while (fields[run]?.[0] === run) run++
  const head = fields.slice(0, run)
  const capitals = head.filter(([i, {label}]) => text.startsWith(label.toUpperCase(), (blocks[i] as DraftBlock).start))
  const kinds = new Set(head.map(([, {kind}]) => kind))
  return (
    (labelsOf(capitals) > 2 && capitals.some(([, {kind}]) => kind === 'headline')) ||
    (labelsOf(head) > 2 && kinds.has('date') && (kinds.has('byline') || kinds.has('headline')))
  )
}

function labelsOf(fields: readonly Found[]): number {
  return new Set(fields.map(([, {label}]) => label)).size
}

// Full text availability: … between Subject: … and Publication title: …: an archive’s fields have others among them and beside them
function withUnknown(text: string, blocks: readonly DraftBlock[], fields: readonly Found[]): Found[] {
  const all = new Map(fields)
  const add = (i: number): void => {
    const block = blocks[i]
    if (!block || all.has(i) || block.length > LONGEST_VALUE || !(block.facts & LineBit.colon)) return
    const bullet = bulletLength(text, block.start)
    const value = bullet > 0 || !(block.shape & LineShape.fullStop) ? endOfLabel(text, block.start + bullet, block.end) : 0
    if (value > 0) all.set(i, {kind: 'other', label: text.slice(block.start, value), value, sure: false})
  }
  for (const [i] of fields) for (let next = i + 1; next < i + 8 && all.has(next - 1); next++) add(next)
  for (const [i] of fields) for (let next = i - 1; next > i - 8 && all.has(next + 1); next--) add(next)
  for (let last = blocks.length - 1; last > blocks.length - 8 && (last === blocks.length - 1 || all.has(last + 1)); last--) add(last)
  return [...all].sort(([a], [b]) => a - b)
}

// the value of a code on a line of its own is on the next line
function withValues(fields: readonly Found[], blocks: readonly DraftBlock[]): Found[] {
  return fields.flatMap(([i, field]): Found[] => {
    const block = blocks[i] as DraftBlock
    const under = blocks[i + 1]
    if (field.value < block.end || field.kind === 'body' || !under || fields.some(([at]) => at === i + 1)) return [[i, field]]
    return [
      [i, {...field, kind: 'other'}],
      [i + 1, {...field, value: under.start}]
    ]
  })
}

const hasValue: ReadonlySet<FieldKind> = new Set<FieldKind>(['headline', 'deck', 'byline', 'dateline', 'date'])
const envelopeField: Partial<Record<FieldKind, 'source' | 'slug' | 'category' | 'wordCount' | 'dateTime'>> = {
  paper: 'source',
  slug: 'slug',
  section: 'category',
  length: 'wordCount',
  date: 'dateTime'
}

function marked(text: string, blocks: DraftBlock[], fields: readonly Found[], format: EnvelopeFormat, counted: boolean): LabelledItem {
  const at = new Set(fields.map(([i]) => i))
  const body = fields.find(([i, {kind, value}]) => kind === 'body' && value < (blocks[i] as DraftBlock).end)?.[0]
  let top = counted ? 1 : 0
  for (let i = 0; i < (body ?? blocks.length); i++) {
    if (at.has(i)) top = i + 1
    else if (top > 0 && at.has(i - 1) && isUnknownField(text, blocks[i] as DraftBlock)) {
      at.add(i)
      ;(blocks[i] as DraftBlock).field = 'other'
      top = i + 1
    } else if (i > 0 && (blocks[i] as DraftBlock).shape & LineShape.fullStop && !(top <= (counted ? 1 : 0) && at.has(i + 1))) break
  }
  const {start} = blocks[counted ? 0 : (fields[0]?.[0] ?? 0)] as DraftBlock
  const told: Partial<Record<'source' | 'slug' | 'category' | 'wordCount' | 'dateTime', string>> = {}
  for (const [i, {kind, value}] of fields) {
    const block = blocks[i] as DraftBlock
    const name = envelopeField[kind]
    const written = passage(text, value, block.end).text
    if (name !== undefined && written !== '') told[name] ??= kind === 'length' ? (/^[\d.,]+/u.exec(written)?.[0] ?? written) : written
    // LP  The harbour is closed: a paragraph
    if (kind === 'body' && value < block.end) moveStart(block, value)
    else {
      block.field = kind
      if ((hasValue.has(kind) || (kind === 'slug' && format === 'mail')) && value < block.end) moveStart(block, value)
    }
  }
  const last = blocks[(top > 0 ? top : blocks.length) - 1] as DraftBlock
  return {envelope: {...passage(text, start, last.end), format, ...told}, top, counted}
}

// RUNS: Sunday A1, right below other fields: a label of the house’s own
function isUnknownField(text: string, {start, end, facts}: DraftBlock): boolean {
  return (facts & LineBit.colon) !== 0 && /^\p{Lu}[\p{Lu} /-]{2,18}:\s/u.test(text.slice(start, Math.min(end, start + 24)))
}

function moveStart(block: DraftBlock, start: number): void {
  block.start = start
  block.length = block.end - start
}

/**
 * Reads what is above the body of an item with fields.
 *
 * @returns The block after it.
 */
export function readLabelledTop(draft: Draft, {envelope, top: until, counted}: LabelledItem, top: TopMatter): number {
  const {blocks, text, words} = draft
  const others: number[] = []
  let time = -1
  for (let i = 0; i < until; i++) {
    const block = blocks[i] as DraftBlock
    switch (block.field) {
      case 'headline':
        top.headline ??= block
        break
      case 'deck':
        top.deck ??= i
        break
      case 'byline': {
        const byline = top.byline ?? readInverted(draft, block) ?? readByline(block, text, words, true)
        if (byline) top.byline = byline
        break
      }
      case 'date':
        top.times.push(block)
        break
      case 'dateline': {
        const at = passage(text, block.start, block.end)
        if (block.length < 60) top.dateline = {...at, places: [at.text], agencies: []}
        break
      }
      case undefined:
        if (block.role === BlockRole.time) {
          if (time < 0) time = others.length
          top.times.push(block)
        } else if (block.role !== BlockRole.credit && block.shape & (LineShape.lower | LineShape.upper)) others.push(i)
        break
      default:
        top.furniture.push(i)
    }
  }
  const headline = top.headline === undefined ? headlineAmong(draft, others, time, counted) : undefined
  const paper = others[time - 1]
  if (paper !== undefined) envelope.source ??= passageOf(draft, paper)
  for (const i of others) {
    const block = blocks[i] as DraftBlock
    if (i === headline) {
      top.headline = block
      continue
    }
    const byline = top.byline === undefined ? readByline(block, text, words) : undefined
    if (byline?.opened && byline.authors.length > 0) top.byline = byline
    else if (block.role === BlockRole.prose) top.deck ??= i
    else top.furniture.push(i)
  }
  return until
}

// Marsh, Helen; De Vries, Jan: a library’s form of names, the last name first
function readInverted({text, phrases}: Draft, {start, end}: DraftBlock): BylineReading | undefined {
  const authors: Author[] = []
  for (let at = start; at < end;) {
    const semicolon = text.indexOf(';', at)
    const until = semicolon < 0 || semicolon > end ? end : semicolon
    const one = passage(text, at, until)
    const [last, first, ...more] = one.text.split(', ')
    if (!last || !first || more.length > 0 || !isLastName(last) || !isPersonName(`${first} ${last}`) || isRole(first, phrases))
      return undefined
    authors.push({...one, name: `${first} ${last}`})
    at = until + 1
  }
  return {...passage(text, start, end), authors, opened: true, row: 'labelled', times: []}
}

// Marsh, De Vries, van der Berg; but: Goh Swee Lan
function isLastName(name: string): boolean {
  const words = name.split(' ')
  return words.every((word, i) => (i < words.length - 1 ? smallNameWords.includes(word.toLowerCase()) : /^\p{Lu}[\p{L}'’-]+$/u.test(word)))
}

function passageOf({text, blocks}: Draft, at: number): string {
  const {start, end} = blocks[at] as DraftBlock
  return passage(text, start, end).text
}

// the paper's name and the date may be above or below the headline
function headlineAmong({blocks}: Draft, others: readonly number[], time: number, counted: boolean): number | undefined {
  if (others.length === 0) return undefined
  const after = time >= 0 ? others.slice(time) : others
  if (after.length > 0 && (counted || time === 1))
    return after.findLast((i) => (blocks[i] as DraftBlock).role !== BlockRole.prose) ?? after[0]
  return others[0]
}

/** Checks whether a line looks like the name of a newspaper. */
export function isPaperName(line: string): boolean {
  const words = line.split(/\s+/u)
  return (
    words.length < 6 &&
    /^\p{Lu}/u.test(line) &&
    !/[.!?:,]/u.test(line) &&
    (newsroomWord.test(line) || words.some((word, i) => i > 0 && organizationWords.has(word.toLowerCase())))
  )
}
