/**
 * A stretch of the input.
 *
 * `start` and `end` count UTF-16 code units of the input as given, `end` exclusive. `text` is that slice with each run
 * of white space folded to one space, and nothing else changed.
 */
export interface Passage {
  text: string
  /**
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * @asType integer
   * @minimum 0
   */
  end: number
}

/** The parts of a news item, each with its place in the text. Optional parts are absent, lists are never absent. */
export interface NewsItem {
  /** BCP 47 tag of the language, given or detected. */
  language: string
  genre: Genre
  /** What a wire's header and trailer say, codes as they stand. */
  envelope?: Envelope
  kicker?: Passage
  headline?: Passage
  /** The standfirst or subheadline. */
  deck?: Passage
  /** The bullet summary above the body. */
  keyPoints: Passage[]
  byline?: Byline
  dateline?: Dateline
  timestamps: Timestamp[]
  /** The opening paragraph, without its dateline. */
  lede?: Passage
  /** The body; the first section has no heading. */
  sections: Section[]
  /** What stands between quotation marks. */
  quotes: Quote[]
  /** Who said what. */
  attributions: Attribution[]
  /** The people and bodies behind the sources. */
  speakers: Speaker[]
  captions: Passage[]
  credits: Credit[]
  notes: Note[]
  /** Related links, newsletter and share lines, end marks, menus. */
  boilerplate: Passage[]
}

/** What an item is by its form. */
export type Genre = 'article' | 'wire' | 'release' | 'transcript'

/** A wire's header and trailer; each code is the text's own, nothing is mapped. */
export interface Envelope {
  format: 'iptc7901' | 'anpa1312'
  /**
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * @asType integer
   * @minimum 0
   */
  end: number
  /** Source identification, such as `eca`. */
  source?: string
  /** Story number, as written. */
  sequence?: string
  priority?: string
  category?: string
  slug?: string
  /** Word count, as written. */
  wordCount?: string
  /** Date-time group, as written. */
  dateTime?: string
}

/** The byline, with each author's place in it. */
export interface Byline extends Passage {
  authors: Author[]
}

/** One author of a byline; `start` and `end` are the name's. */
export interface Author {
  name: string
  role?: string
  place?: string
  organization?: string
  /**
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * @asType integer
   * @minimum 0
   */
  end: number
}

/** Where, when and by whom an item was filed; the passage ends before the separator. */
export interface Dateline extends Passage {
  places: string[]
  date?: string
  agencies: string[]
}

/** A line that says when the item was published or updated. */
export interface Timestamp extends Passage {
  kind: 'published' | 'updated'
}

/** A stretch of the body under one heading. */
export interface Section {
  heading?: Passage
  blocks: Block[]
}

/** A paragraph or another block of the body. */
export interface Block extends Passage {
  kind: BlockKind
}

/** What a block of the body is. */
export type BlockKind = 'paragraph' | 'listItem' | 'turn' | 'blockQuote' | 'pullQuote' | 'caption' | 'table'

/** One quotation; interrupted or running over paragraphs, it has several parts. */
export interface Quote {
  id: string
  kind: QuoteKind
  /** The quoted words, without their marks. */
  parts: Passage[]
  /** The quotation that this one stands in. */
  parent?: string
  /** Whether the closing mark was found. */
  closed: boolean
  /** The attribution that this quotation belongs to. */
  attribution?: string
}

/** What a quotation is: words said, a few words of them, a term, a title or a nickname. */
export type QuoteKind = 'speech' | 'fragment' | 'term' | 'title' | 'nickname'

/** Who said what: a source, its cue and the content. */
export interface Attribution {
  id: string
  /** All of the content in quotation marks, some of it, or none. */
  kind: 'direct' | 'mixed' | 'indirect'
  source?: Source
  cue?: Cue
  content: Passage[]
  /** Ids of the quotations in the content. */
  quotes: string[]
  addressee?: Passage
  /** The attribution whose content holds this one, or the quotation, where nobody is known to say it. */
  within?: string
  /** Id of the speaker behind the source. */
  speaker?: string
  /** The rule that found it. */
  rule: string
  /**
   * From 0 to 1: the share of such finds that are right.
   *
   * @minimum 0
   * @maximum 1
   */
  confidence: number
}

/** The words that name who says it. */
export interface Source extends Passage {
  kind: 'name' | 'pronoun' | 'description' | 'organization' | 'document'
}

/** The words that say that something is said. */
export interface Cue {
  text: string
  parts: Passage[]
  lemma: string
}

/** A person or body behind one or more sources. */
export interface Speaker {
  id: string
  /** The fullest name that the text gives. */
  name?: string
  /** What the text calls a speaker that it does not name. */
  description?: string
  kind: 'person' | 'organization' | 'group' | 'document'
  role?: string
  affiliation?: string
  mentions: Passage[]
}

/** A line or bracket that says who made something. */
export interface Credit extends Passage {
  kind: CreditKind
  names: string[]
  agency?: string
}

/** What was made. */
export type CreditKind =
  | 'photo'
  | 'video'
  | 'graphic'
  | 'reporting'
  | 'editing'
  | 'writing'
  | 'translation'
  | 'agency'
  | 'copyright'

/** A correction, an editor's note, an embargo, an update or an advisory. */
export interface Note extends Passage {
  kind: 'correction' | 'editor' | 'embargo' | 'update' | 'advisory'
}
