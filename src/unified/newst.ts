import type {Data, Paragraph, Parent, Root, Source as SourceText, WhiteSpace} from 'nlcst'
import type {
  Attribution,
  Author,
  BlockKind,
  CreditKind,
  Envelope,
  Genre,
  NewsItem,
  NoteKind,
  Passage,
  Quote,
  Speaker,
  TimestampKind
} from '../model.js'

/** The root of a newst tree: an nlcst root that records who is quoted. */
export interface NewsRoot extends Root {
  /** BCP 47 tag of the language, as specified or detected. */
  language: string
  genre: Genre
  /** The quotations: text between quotation marks, by offset. */
  quotes: Quote[]
  /** Who said what, by offset. */
  attributions: Attribution[]
  /** The people and organizations that the sources refer to. */
  speakers: Speaker[]
  /** Parts that overlap another part or lie inside a paragraph; absent if every part is a node. */
  unplaced?: UnplacedPart[]
}

/** A part of the item that cannot be a node, because it overlaps another one or lies inside a paragraph. */
export interface UnplacedPart extends Passage {
  /** Type of the node it would have been. */
  type: PartType | 'ParagraphNode'
  /** Index of its section, if it is a heading or block. */
  section?: number
  /** Fields of the node it would have been. */
  fields?: Record<string, unknown>
}

/** Content of a part: prose in paragraphs, other parts, white space, and marks that belong to no part. */
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

/** The line above the headline. */
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
  /** Its authors. */
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

/** A section of the body, with its heading if there is one. */
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

/** One speaker's turn in a transcript or interview. */
export interface TurnNode extends Part {
  type: 'TurnNode'
}

/** A quotation set off as a block. */
export interface BlockQuoteNode extends Part {
  type: 'BlockQuoteNode'
}

/** Words of the item, repeated as a visual highlight. */
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

/** A line or parenthesis that credits someone with a picture or other contribution. */
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

/** Boilerplate: related links, newsletter and share lines, end marks, menus. */
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

/** The node type for each kind of block. */
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
    /** The item that `newsParse` or `retextNews` parsed. */
    newsItem: NewsItem
  }
}
