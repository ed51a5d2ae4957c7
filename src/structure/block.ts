import type {FieldKind} from '../lines/labelled-fields.js'
import type {BylineReading} from '../lines/byline.js'
import type {DatelineReading} from '../lines/dateline.js'
import type {Credit, NoteKind} from '../model.js'
import type {Span} from '../text/span.js'

/** What a block says of itself, before its neighbours are looked at. */
export const BlockRole = {
  /** One or more sentences. */
  prose: 0,
  /** Words without a closing stop: a title, a heading, a name, a menu's entry. */
  title: 1,
  /** Furniture of a page. */
  furniture: 2,
  /** Furniture on a page, but in an item's body perhaps a title: begins as furniture does. */
  likeFurniture: 3,
  /** The head of a list of other stories. */
  related: 4,
  credit: 5,
  note: 6,
  endMark: 7,
  /** A date or clock time by itself. */
  time: 8,
  bullet: 9,
  table: 10
} as const

/** A block: one line, or the lines that a hard wrap broke one paragraph into; and what was told of it. */
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
  /** Bits of {@link Shape}, of all its lines; what it ends with is its last line's. */
  shape: number
  /** Words, about; a long line is counted at its beginning only. */
  words: number
  /** Bits of {@link Fact}, of all its lines. */
  facts: number
  /** Whether its lines are rows with columns. */
  table: boolean
  role: number
  /** Length in code units. */
  length: number
  credits: Credit[] | undefined
  note: NoteKind | undefined
  /** What it may be by its first words and its last: bits of {@link Opens}, once that was asked. */
  opens: number | undefined
  /** Whether it begins and ends as no note, credit or caption with its credit does. */
  plain: boolean
  /** The byline that it is and how many blocks it takes, once that was asked under a headline. */
  byline: [BylineReading, number] | false | undefined
  /** The dateline that it begins with, once that was asked. */
  dateline: DatelineReading | false | undefined
  /** Whether it is a caption, once that was asked. */
  caption: boolean | undefined
  /** Whether it opens the lines of date and author under a page's headline, once that was asked. */
  opensCredits: boolean | undefined
  /** Whether it stands in a page's list of other stories. */
  listed: boolean
  /** Which field of an archive's export or a template it is, if any. */
  field: FieldKind | undefined
  /** The label of a turn, without its colon. */
  turn: Span | undefined
}
