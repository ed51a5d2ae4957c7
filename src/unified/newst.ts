import type {Data, Paragraph, Parent, Root, Source as SourceText, WhiteSpace} from 'nlcst'
import type {Attribution, Author, BlockKind, CreditKind, Envelope, Genre, NewsItem, NoteKind, Passage, Quote, Speaker, TimestampKind} from '../model.js'

/** The root of a newst tree: an nlcst root that knows who is quoted. */
export interface NewsRoot extends Root {
  /** BCP 47 tag of the language, given or detected. */
  language: string
  genre: Genre
  /** What stands between quotation marks, by offsets. */
  quotes: Quote[]
  /** Who said what, by offsets. */
  attributions: Attribution[]
  /** The people and bodies behind the sources. */
  speakers: Speaker[]
  /** Parts that cross another part or stand inside a paragraph; absent where every part is a node. */
  unplaced?: UnplacedPart[]
}

/** A part of the item that cannot be a node, as it crosses another one. */
export interface UnplacedPart extends Passage {
  /** Type of the node that it would have been. */
  type: PartType | 'ParagraphNode'
  /** Index of the section that it is a heading or block of. */
  section?: number
  /** The fields of the node that it would have been. */
  fields?: Record<string, unknown>
}

/** What a part holds: prose in paragraphs, other parts, white space, and marks that belong to no part. */
export type PartContent = Paragraph | WhiteSpace | SourceText | PartNode

/** A node around a part of the item. */
export interface Part extends Parent {
  children: PartContent[]
  data?: Data | undefined
}

/** A wire's header and trailer. */
export interface EnvelopeNode extends Part, Omit<Envelope, keyof Passage> {
  type: 'EnvelopeNode'
}

/** The line over the headline. */
export interface KickerNode extends Part {
  type: 'KickerNode'
}

/** The headline. */
export interface HeadlineNode extends Part {
  type: 'HeadlineNode'
}

/** The standfirst or subheadline. */
export interface DeckNode extends Part {
  type: 'DeckNode'
}

/** One line of the summary above the body. */
export interface KeyPointNode extends Part {
  type: 'KeyPointNode'
}

/** The byline. */
export interface BylineNode extends Part {
  type: 'BylineNode'
  /** Its authors, by offsets. */
  authors: Author[]
}

/** Where, when and by whom the item was filed, without the separator. */
export interface DatelineNode extends Part {
  type: 'DatelineNode'
  places: string[]
  date?: string
  agencies: string[]
}

/** A line that says when the item was published or updated. */
export interface TimestampNode extends Part {
  type: 'TimestampNode'
  kind: TimestampKind
}

/** The opening paragraph. */
export interface LedeNode extends Part {
  type: 'LedeNode'
}

/** A stretch of the body under one heading. */
export interface SectionNode extends Part {
  type: 'SectionNode'
}

/** The heading of a section. */
export interface HeadingNode extends Part {
  type: 'HeadingNode'
}

/** An item of a list, without its bullet. */
export interface ListItemNode extends Part {
  type: 'ListItemNode'
}

/** What one person says in a transcript or an interview. */
export interface TurnNode extends Part {
  type: 'TurnNode'
}

/** A quotation set off as a block. */
export interface BlockQuoteNode extends Part {
  type: 'BlockQuoteNode'
}

/** Words of the item that are repeated to draw the eye. */
export interface PullQuoteNode extends Part {
  type: 'PullQuoteNode'
}

/** A table. */
export interface TableNode extends Part {
  type: 'TableNode'
}

/** The caption of a picture. */
export interface CaptionNode extends Part {
  type: 'CaptionNode'
}

/** A line or bracket that says who made something. */
export interface CreditNode extends Part {
  type: 'CreditNode'
  kind: CreditKind
  names: string[]
  agency?: string
}

/** A correction, an editor's note, an embargo, an update or an advisory. */
export interface NoteNode extends Part {
  type: 'NoteNode'
  kind: NoteKind
}

/** Related links, newsletter and share lines, end marks, menus. */
export interface BoilerplateNode extends Part {
  type: 'BoilerplateNode'
}

/** The nodes that newst adds to nlcst, by name. */
export interface PartNodeMap {
  envelope: EnvelopeNode
  kicker: KickerNode
  headline: HeadlineNode
  deck: DeckNode
  keyPoint: KeyPointNode
  byline: BylineNode
  dateline: DatelineNode
  timestamp: TimestampNode
  lede: LedeNode
  section: SectionNode
  heading: HeadingNode
  listItem: ListItemNode
  turn: TurnNode
  blockQuote: BlockQuoteNode
  pullQuote: PullQuoteNode
  table: TableNode
  caption: CaptionNode
  credit: CreditNode
  note: NoteNode
  boilerplate: BoilerplateNode
}

/** Any node that newst adds to nlcst. */
export type PartNode = PartNodeMap[keyof PartNodeMap]

/** The type of any node that newst adds to nlcst. */
export type PartType = PartNode['type']

/** The node of each kind of block. */
export const blockTypes: Readonly<Record<BlockKind, UnplacedPart['type']>> = {
  paragraph: 'ParagraphNode',
  listItem: 'ListItemNode',
  turn: 'TurnNode',
  blockQuote: 'BlockQuoteNode',
  pullQuote: 'PullQuoteNode',
  table: 'TableNode',
  caption: 'CaptionNode'
}

declare module 'nlcst' {
  interface RootContentMap extends PartNodeMap {}
}

declare module 'vfile' {
  interface DataMap {
    /** The item that `newsParse` or `retextNews` read. */
    newsItem: NewsItem
  }
}
