/**
 * A stretch of the input.
 *
 * `start` and `end` count UTF-16 code units of the input as given, `end` exclusive. `text` is that slice with each run
 * of white space folded to one space, and nothing else changed.
 */
export interface Passage {
  text: string
  /** First code unit. */
  start: number
  /** Code unit after the last. */
  end: number
}

/** The parts of a news item, each with its place in the text. Optional parts are absent, lists are never absent. */
export interface NewsItem {
  /** BCP 47 tag of the language, given or detected. */
  language: string
  genre: Genre
  /** What a wire's header and trailer or an archive's fields say, as it stands. */
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

/** What came with an item: a wire's header and trailer, or labelled fields. Each value is the text's own, nothing is mapped. */
export interface Envelope extends Passage {
  format: EnvelopeFormat
  /** Source identification, such as `eca`; the publication of an archive; the sender of a mail. */
  source?: string
  /** Story number, as written. */
  sequence?: string
  priority?: string
  /** Category, or the section of a publication. */
  category?: string
  /** Keywords, or the subject of a mail. */
  slug?: string
  /** Word count, as written. */
  wordCount?: string
  /** Date-time group or date, as written. */
  dateTime?: string
}

/**
 * What an item came in: a wire's header of IPTC 7901 or ANPA 1312, the labelled fields of a press archive's export or of a
 * newsroom's template, or the head of a mail.
 */
export type EnvelopeFormat = 'iptc7901' | 'anpa1312' | 'archive' | 'template' | 'mail'

/** The byline, with each author's place in it. */
export interface Byline extends Passage {
  authors: Author[]
}

/** One author of a byline; the passage is the name. */
export interface Author extends Passage {
  name: string
  /** That a body signs, an agency, a desk or a newspaper; left out where a person does. */
  kind?: 'organization'
  role?: string
  place?: string
  organization?: string
}

/** Where, when and by whom an item was filed; the passage ends before the separator. */
export interface Dateline extends Passage {
  places: string[]
  date?: string
  agencies: string[]
}

/** A line that says when the item was published or updated. */
export interface Timestamp extends Passage {
  kind: TimestampKind
}

/** What a timestamp tells. */
export type TimestampKind = 'published' | 'updated'

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

/**
 * One quotation. Interrupted or running over paragraphs, it has several parts; the passage reaches from the first to the end of
 * the last, and so holds what interrupts it.
 */
export interface Quote extends Passage {
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
  kind: AttributionKind
  source?: Source
  cue?: Cue
  content: Passage[]
  /** Ids of the quotations in the content. */
  quotes: string[]
  addressee?: Passage
  /** What holds this one: the attribution that has it in its content, or the quotation, where nobody is known to say it. */
  within?: Holder
  /** Id of the speaker behind the source. */
  speaker?: string
  /** The rule that found it; `explain` tells what it reads. */
  rule: AttributionRule
  /** From 0 to 1: the share of such finds that are right. */
  confidence: number
}

/** How much of an attribution's content stands in quotation marks: all of it, some of it, or none. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect'

/** What an attribution stands in, by id. */
export type Holder = {attribution: string} | {quote: string}

/** The id of a rule that finds attributions; later versions can have more. */
export type AttributionRule = RuleId | MoodRuleId | LayoutRuleId | 'learned' | (string & Record<never, never>)

/** Ids of the rules on words and marks. */
export type RuleId =
  | 'quote-source-cue'
  | 'quote-cue-source'
  | 'interrupted-quote'
  | 'source-cue-quote'
  | 'colon-quote'
  | 'cue-source-quote'
  | 'source-cue-that'
  | 'source-cue-clause'
  | 'clause-source-cue'
  | 'clause-cue-source'
  | 'interrupted-clause'
  | 'according-to'
  | 'participle'
  | 'relative'
  | 'relative-quote'
  | 'judgement'
  | 'quoted-judgement'
  | 'stance'
  | 'passive'
  | 'asked'
  | 'nominal'
  | 'possessive-noun-that'
  | 'noun-from-source'
  | 'as-put'
  | 'gesture'

/** Id of the rule on the mood of reported speech, in languages that have one. */
export type MoodRuleId = 'reported-mood'

/** Ids of the rules on layout. */
export type LayoutRuleId =
  | 'turn'
  | 'labelled-quote'
  | 'signed-quote'
  | 'headline-label'
  | 'headline-source-last'
  | 'introduced-block'
  | 'continued-quote'

/** The words that name who says it. */
export interface Source extends Passage {
  kind: SourceKind
}

/** What the words of a source are. */
export type SourceKind = 'name' | 'pronoun' | 'description' | 'organization' | 'document'

/** The words that say that something is said. A cue in pieces (`teilte … mit`) has several parts, and the passage reaches over them. */
export interface Cue extends Passage {
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
  kind: SpeakerKind
  role?: string
  /** The body that the role belongs to. */
  affiliation?: string
  /** Whose the role is, where it is a person's who is named: `Mara Lind` of *Lind's lawyer*. */
  relatedTo?: string
  mentions: Passage[]
}

/** What a speaker is. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document'

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
  kind: NoteKind
}

/** What a note is for. */
export type NoteKind = 'correction' | 'editor' | 'embargo' | 'update' | 'advisory'
