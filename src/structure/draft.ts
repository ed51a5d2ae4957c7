import type {BylineReading} from '../lines/byline.js'
import type {DatelineReading} from '../lines/dateline.js'
import type {FieldKind} from '../lines/labelled-fields.js'
import type {Phrases} from '../lines/phrases.js'
import type {StructureWords} from '../languages/types/structure-words.js'
import type {Credit, Dateline, Envelope, NoteKind} from '../model.js'
import {folded, type Span} from '../text/span.js'

/** What a block looks like by itself. On pages and in letters, later steps may change it. */
export const enum BlockRole {
  /** One or more sentences. */
  prose = 0,
  /** Words without final punctuation: a title, a heading, a name, a menu entry. */
  title = 1,
  /** Furniture of a page. */
  furniture = 2,
  /** Begins like furniture: furniture on a page, but possibly a title in an item's body. */
  likeFurniture = 3,
  /** The heading of a list of other stories. */
  related = 4,
  credit = 5,
  note = 6,
  endMark = 7,
  /** A date or clock time by itself. */
  time = 8,
  bullet = 9,
  table = 10
}

/** A byline and the number of its blocks, including the lines of names, role or place below it. */
export interface BylineLines {
  byline: BylineReading
  blocks: number
}

/** A block: one line, or the lines of one hard-wrapped paragraph. */
export interface DraftBlock {
  start: number
  end: number
  /** Index of its first line. */
  line: number
  lines: number
  /** Blank lines before it; the first block counts as having one. */
  blanks: number
  indent: number
  /** Bits of {@link LineShape} of all its lines; bits about the end are those of the last line. */
  shape: number
  /** Approximate number of words; only the beginning of a long line is counted. */
  words: number
  /** Bits of {@link LineBit} of all its lines. */
  facts: number
  /** Whether its lines are the rows of a table. */
  table: boolean
  role: number
  /** Length in code units. */
  length: number
  credits: Credit[] | undefined
  note: NoteKind | undefined
  /** Bits of `Opens` for its first and last words; 0 for plain prose. */
  opens: number
  /** Whether its beginning and end rule out a note, a credit or a caption with its credit. */
  plain: boolean
  /** The kind of field it is in an archive's export, a template or a mail. */
  field: FieldKind | undefined
  /** Whether it is in a page's list of other stories. */
  listed: boolean
  // computed on first use by block.ts, which is the only file to access them
  byline: BylineLines | false | undefined
  dateline: DatelineReading | false | undefined
  caption: boolean | undefined
  meta: boolean | undefined
  /** Hashes of its longer words. Only page/shared-words.ts accesses them. */
  longerWords: readonly number[] | undefined
}

/** The blocks, and what is needed to read them. */
export interface Draft {
  text: string
  blocks: DraftBlock[]
  words: readonly StructureWords[]
  phrases: Phrases
  /** Whether it came in a wire's envelope. */
  wire: boolean
  /** Whether it is a press release. */
  release: boolean
  /** Its labelled fields, if any. */
  labelled: LabelledItem | undefined
  /** Whether the text is a page with furniture. */
  page: boolean
  /** Whether blank lines separate a page's paragraphs, so that a block without them is not a paragraph. */
  framed: boolean
  /** The same of the page's body, where shorter paragraphs show it too. */
  framedBody: boolean
  /** Whether a page has no blank lines between paragraphs, so that their absence means nothing. */
  tight: boolean
  /** The entries of a live report: the offset after each one's clock time, by block number. */
  entries: ReadonlyMap<number, number>
  /** The block numbers of headings that a table of contents or their own numbers reveal. */
  named: ReadonlySet<number>
  /** The block numbers of openings of letters to the editor. */
  letters: ReadonlySet<number>
}

/** The fields of a press archive's export, a newsroom's template or a mail. */
export interface LabelledItem {
  envelope: Envelope
  /** The block after the last field at the top. */
  top: number
  /** Whether the text begins with an archive's count of its items. */
  counted: boolean
}

/** What a block of the body is. */
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

/** What is above the body. Indices are of blocks. */
export interface TopMatter {
  kicker: Span | undefined
  headline: Span | undefined
  deck: number | undefined
  keyPoints: number[]
  byline: BylineReading | undefined
  /** The block of a byline that was read as a writing credit. */
  written: number | undefined
  /** The dateline given in a field; one at the start of the body takes precedence. */
  dateline: Dateline | undefined
  times: Span[]
  captions: number[]
  /** Blocks that are neither a part of the item nor prose. */
  furniture: number[]
  /** The standfirst of a page, which begins the story there; it ends before an author's signature on the same line. */
  standfirst: {at: number; end: number} | undefined
  /** The first block of the body. */
  body: number
}

/** Returns what is above a body that begins at a block, before anything there has been read. */
export function unreadTop(body: number): TopMatter {
  return {
    kicker: undefined,
    headline: undefined,
    deck: undefined,
    keyPoints: [],
    byline: undefined,
    written: undefined,
    dateline: undefined,
    times: [],
    captions: [],
    furniture: [],
    standfirst: undefined,
    body
  }
}

/** Returns a block's text for comparison: in lower case, with white space folded. */
export function plain(text: string, span: Span): string {
  return folded(text.slice(span.start, span.end).toLowerCase())
}

/** Checks whether one of the next forty blocks is a paragraph. */
export function hasProse(blocks: readonly DraftBlock[], from: number): boolean {
  const to = Math.min(blocks.length, from + 40)
  for (let i = from; i < to; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose && block.length > 24) return true
  }
  return false
}

/** Checks whether a block has blank lines on both sides. The last block counts as having one after it. */
export function standsApart(blocks: readonly DraftBlock[], at: number): boolean {
  return (blocks[at] as DraftBlock).blanks > 0 && (blocks[at + 1]?.blanks ?? 1) > 0
}

/** Checks whether few of a page's paragraphs have a blank line before them. */
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
 * Checks whether blank lines separate at least four in five of a page's longer paragraphs.
 *
 * @param least - How long such a paragraph is.
 */
export function isFramed(blocks: readonly DraftBlock[], least = 150): boolean {
  let all = 0
  let apart = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < least) continue
    all++
    if (standsApart(blocks, i)) apart++
  }
  return all > 2 && apart >= all * 0.8
}
