import type {BylineReading} from '../lines/byline.js'
import type {DatelineReading} from '../lines/dateline.js'
import type {FieldKind} from '../lines/labelled-fields.js'
import type {Phrases} from '../lines/phrases.js'
import type {StructureWords} from '../languages/types/structure-words.js'
import type {Credit, Dateline, Envelope, NoteKind} from '../model.js'
import {folded, type Span} from '../text/span.js'

/** What a block says of itself, before its neighbours are looked at. */
export const enum BlockRole {
  /** One or more sentences. */
  prose = 0,
  /** Words without a closing stop: a title, a heading, a name, a menu's entry. */
  title = 1,
  /** Furniture of a page. */
  furniture = 2,
  /** Furniture on a page, but in an item's body perhaps a title: begins as furniture does. */
  likeFurniture = 3,
  /** The head of a list of other stories. */
  related = 4,
  credit = 5,
  note = 6,
  endMark = 7,
  /** A date or clock time by itself. */
  time = 8,
  bullet = 9,
  table = 10
}

/** A byline, and how many blocks it takes: its own, and the lines of names, role or place under it. */
export interface BylineLines {
  byline: BylineReading
  blocks: number
}

/**
 * A block: one line, or the lines that a hard wrap broke one paragraph into. Once it has its role nothing of it changes.
 */
export interface DraftBlock {
  start: number
  end: number
  /** Index of its first line. */
  line: number
  /** Number of lines. */
  lines: number
  /** Blank lines before it; the first block counts as having one. */
  blanks: number
  indent: number
  /** Bits of {@link LineShape}, of all its lines; what it ends with is its last line's. */
  shape: number
  /** Words, about; a long line is counted at its beginning only. */
  words: number
  /** Bits of {@link LineBit}, of all its lines. */
  facts: number
  /** Whether its lines are rows with columns. */
  table: boolean
  role: number
  /** Length in code units. */
  length: number
  credits: Credit[] | undefined
  note: NoteKind | undefined
  /** What it may be by its first words and its last: bits of `Opens`, none for plain prose. */
  opens: number
  /** Whether it begins and ends as no note, credit or caption with its credit does. */
  plain: boolean
  /** Which field of an archive's export, a template or a mail it is, if any. */
  field: FieldKind | undefined
  /** Whether it stands in a page's list of other stories. */
  listed: boolean
  // computed on first use by the functions of block.ts, which alone read and write them
  byline: BylineLines | false | undefined
  dateline: DatelineReading | false | undefined
  caption: boolean | undefined
  meta: boolean | undefined
  /** Its longer words as numbers, which page/shared-words.ts alone reads and writes. */
  longerWords: readonly number[] | undefined
}

/** What the blocks are read with. */
export interface Draft {
  text: string
  blocks: DraftBlock[]
  words: readonly StructureWords[]
  phrases: Phrases
  /** Whether it came in a wire's envelope. */
  wire: boolean
  /** Its labelled fields, if it has some. */
  labelled: LabelledItem | undefined
  /** Whether the text is a page with its furniture. */
  page: boolean
  /** Whether the paragraphs of a page are held apart by blank lines, so that what is not is no paragraph. */
  framed: boolean
  /** Whether a page has no blank lines between its paragraphs, so that their want says nothing. */
  tight: boolean
  /** The entries of a live report: where the words begin that follow an entry's clock time, by the block's number. */
  entries: ReadonlyMap<number, number>
  /** The headings of a page that a table of contents or their numbers tell, by the block's number. */
  named: ReadonlySet<number>
  /** The blocks that open a letter to the editor. */
  letters: ReadonlySet<number>
}

/** Where an export of a press archive, a newsroom's template or a mail has its fields. */
export interface LabelledItem {
  envelope: Envelope
  /** The block after the last field at the top. */
  top: number
  /** Whether an archive's count of its items opens the text. */
  counted: boolean
}

/** What a block of the body turned out to be. */
export type BodyPart =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'turn'
  | 'blockQuote'
  | 'pullQuote'
  | 'caption'
  | 'table'
  | 'credit'
  | 'byline'
  | 'note'
  | 'boilerplate'

/** What stands above the body; indices are of blocks. */
export interface TopMatter {
  kicker?: Span
  headline?: Span
  deck?: number
  keyPoints: number[]
  byline?: BylineReading
  /** The block of a byline that reads as a credit of writing. */
  written?: number
  /** The dateline of a field; one that opens the body goes before it. */
  dateline?: Dateline
  times: Span[]
  captions: number[]
  /** Blocks that are neither part nor prose. */
  furniture: number[]
  /** The standfirst of a page, which opens the story there; it ends where the author signs on its line. */
  standfirst?: {at: number; end: number}
  /** The first block of the body. */
  body: number
}

/** Gives a block's words as they are compared: in lower case, white space folded. */
export function plain(text: string, span: Span): string {
  return folded(text.slice(span.start, span.end).toLowerCase())
}

/**
 * Tells whether a paragraph follows soon.
 *
 * @returns Whether one of the next forty is prose.
 */
export function hasProse(blocks: readonly DraftBlock[], from: number): boolean {
  const to = Math.min(blocks.length, from + 40)
  for (let i = from; i < to; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose && block.length > 40) return true
  }
  return false
}

/**
 * Tells whether blank lines stand on both sides of a block.
 *
 * @returns Whether they do; the last block has one after it.
 */
export function standsApart(blocks: readonly DraftBlock[], at: number): boolean {
  return (blocks[at] as DraftBlock).blanks > 0 && (blocks[at + 1]?.blanks ?? 1) > 0
}

/** Tells whether few of a page's paragraphs have a blank line before them. */
export function isTight(blocks: readonly DraftBlock[]): boolean {
  let all = 0
  let tight = 0
  for (const block of blocks) {
    if (block.role !== BlockRole.prose || block.length < 60) continue
    all++
    if (block.blanks === 0) tight++
  }
  return tight > 1 && tight >= all * 0.7
}

/**
 * Tells whether blank lines hold the paragraphs of a page apart.
 *
 * @returns Whether at least four in five of its longer paragraphs stand apart.
 */
export function isFramed(blocks: readonly DraftBlock[]): boolean {
  let all = 0
  let apart = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < 150) continue
    all++
    if (standsApart(blocks, i)) apart++
  }
  return all > 2 && apart >= all * 0.8
}
