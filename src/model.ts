/**
 * A stretch of the input.
 *
 * `start` and `end` are offsets in UTF-16 code units into the input as given; `end` is exclusive. `text` is that slice with each
 * run of white space folded to one space, and nothing else changed.
 */
export interface Passage {
  /** The words, with each run of white space as one space. */
  text: string
  /** The first code unit. */
  start: number
  /** The code unit after the last. */
  end: number
}

/** The parts of a news item, each with its place in the text. A part that the text lacks is left out; a list is empty instead. */
export interface NewsItem {
  /** BCP 47 tag of the language, given or detected. */
  language: string
  /** The form of the item, given or detected. */
  genre: Genre
  /** What a wire's header and trailer, or an archive's fields, say. */
  envelope?: Envelope
  /** The line above the headline that names a topic or column. */
  kicker?: Passage
  /** The headline, without kicker and deck. */
  headline?: Passage
  /** The standfirst or subheadline. */
  deck?: Passage
  /** The bullet summary above the body. */
  keyPoints: Passage[]
  /** Who wrote the item. */
  byline?: Byline
  /** Where and when the item was filed, and by which agency. */
  dateline?: Dateline
  /** Lines that say when the item was published or updated. */
  timestamps: Timestamp[]
  /** The opening paragraph, without its dateline. */
  lede?: Passage
  /** The body; the first section has no heading. */
  sections: Section[]
  /** Everything in quotation marks. */
  quotes: Quote[]
  /** Who said what. */
  attributions: Attribution[]
  /** The people and organizations behind the sources. */
  speakers: Speaker[]
  /** The captions of pictures, without their credits. */
  captions: Passage[]
  /** Who took the pictures, and who else contributed. */
  credits: Credit[]
  /** Corrections, editor's notes, embargoes, updates and advisories. */
  notes: Note[]
  /** Related links, newsletter and share lines, end marks, menus. */
  boilerplate: Passage[]
}

/** The form of an item. */
export type Genre = 'article' | 'wire' | 'release' | 'transcript'

/** What came with an item: a wire's header and trailer, or labelled fields. Values are as written; nothing is mapped. */
export interface Envelope extends Passage {
  /** What kind of header it is. */
  format: EnvelopeFormat
  /** The source identifier of a wire (`eca`), the publication of an archive, or the sender of a mail. */
  source?: string
  /** The story number, as written. */
  sequence?: string
  /** The priority, as written. */
  priority?: string
  /** The category, or the section of a publication. */
  category?: string
  /** The keywords, or the subject of a mail. */
  slug?: string
  /** The word count, as written. */
  wordCount?: string
  /** The date-time group or the date, as written. */
  dateTime?: string
}

/**
 * The format of an envelope: the header of a wire item (IPTC 7901 or ANPA 1312), the labelled fields of a press archive's export or of a
 * newsroom's template, or the headers of a mail.
 */
export type EnvelopeFormat = 'iptc7901' | 'anpa1312' | 'archive' | 'template' | 'mail'

/** The byline, with the place of each author in it. */
export interface Byline extends Passage {
  /** The authors, in the order of the text. */
  authors: Author[]
}

/** One author of a byline. The passage is the name. */
export interface Author extends Passage {
  /** The name without titles and roles. */
  name: string
  /** Set where an agency, a desk or a newspaper signs; left out for a person. */
  kind?: 'organization'
  /** What the author does, as written: `Science Correspondent`. */
  role?: string
  /** Where the author writes from, as written. */
  place?: string
  /** The agency or publication that the author works for, as written. */
  organization?: string
}

/** Where, when and by which agency an item was filed. The passage ends before the separator. */
export interface Dateline extends Passage {
  /** Empty if the dateline is an agency alone: `(Reuters) -`. */
  places: string[]
  /** The date, as written. */
  date?: string
  /** The agencies, as written: `AP`. */
  agencies: string[]
}

/** A line that says when the item was published or updated. */
export interface Timestamp extends Passage {
  /** Which of the two it is. */
  kind: TimestampKind
}

/** Whether a timestamp says when an item was published or when it was updated. */
export type TimestampKind = 'published' | 'updated'

/** The part of the body under one heading. */
export interface Section {
  /** The heading; left out for the first section. */
  heading?: Passage
  /** The blocks, in the order of the text. */
  blocks: Block[]
}

/** A paragraph or another block of the body. */
export interface Block extends Passage {
  /** What the block is. */
  kind: BlockKind
}

/** The kind of a block of the body. */
export type BlockKind = 'paragraph' | 'listItem' | 'turn' | 'blockQuote' | 'pullQuote' | 'caption' | 'table'

/**
 * One quotation. One that is interrupted, or runs over several paragraphs, has several parts; its passage reaches from the start of the
 * first to the end of the last, and so includes what interrupts it.
 */
export interface Quote extends Passage {
  /** Its id, unique within the item: `q1`. */
  id: string
  /** What the words in quotation marks are. */
  kind: QuoteKind
  /** The quoted words, without their marks. */
  parts: Passage[]
  /** The id of the quotation that this one is nested in. */
  parent?: string
  /** Whether it has a closing mark. */
  closed: boolean
  /** The id of the attribution that this quotation belongs to. */
  attribution?: string
}

/** The kind of a quotation: whole speech, a fragment of it, a term, a title or a nickname. */
export type QuoteKind = 'speech' | 'fragment' | 'term' | 'title' | 'nickname'

/** Who said what: a source, its cue and the content. */
export interface Attribution {
  /** Its id, unique within the item: `a1`. */
  id: string
  /** How much of the content is in quotation marks. */
  kind: AttributionKind
  /** The words that name the speaker; left out if the text names nobody. */
  source?: Source
  /** The words that mark the content as said; left out if layout or mood shows it. */
  cue?: Cue
  /** What is said, in one or more stretches, with quotation marks. */
  content: Passage[]
  /** The ids of the quotations in the content. */
  quotes: string[]
  /** Who is told. */
  addressee?: Passage
  /** What this one is nested in: the attribution whose content it is part of, or the quotation, where no speaker of that is known. */
  within?: Holder
  /** The id of the speaker behind the source. */
  speaker?: string
  /** The rule that found it; `explain` describes the rule. */
  rule: AttributionRule
  /** From 0 to 1: the share of findings like this one that are right. */
  confidence: number
}

/** How much of the content is in quotation marks: all of it, some of it, or none. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect'

/** What an attribution is nested in, by id. */
export type Holder = {attribution: string} | {quote: string}

/** The id of a rule that finds attributions. Later versions may add more. */
export type AttributionRule = RuleId | MoodRuleId | LayoutRuleId | (string & Record<never, never>)

/** The ids of the rules on words and marks. */
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

/** The id of the rule on the mood of reported speech, for languages that have one. */
export type MoodRuleId = 'reported-mood'

/** The ids of the rules on layout. */
export type LayoutRuleId =
  'turn' | 'answer' | 'labelled-quote' | 'signed-quote' | 'headline-label' | 'headline-source-last' | 'introduced-block' | 'continued-quote'

/** The words that name the speaker. */
export interface Source extends Passage {
  /** What the words are. */
  kind: SourceKind
}

/** The kind of words that a source consists of. */
export type SourceKind = 'name' | 'pronoun' | 'description' | 'organization' | 'document'

/** The words that mark something as said. A cue in pieces (`teilte … mit`) has several parts; its passage reaches from the first to the last. */
export interface Cue extends Passage {
  /** Its stretches, in the order of the text. */
  parts: Passage[]
  /** The base form of its last verb, such as `say`; the cue itself in lower case if it has none. */
  lemma: string
}

/** A person or organization behind one or more sources. */
export interface Speaker {
  /** Its id, unique within the item: `s1`. */
  id: string
  /** The fullest name that the text gives. */
  name?: string
  /** What the text calls a speaker whom it does not name. */
  description?: string
  /** Who or what speaks. */
  kind: SpeakerKind
  /** What the text says that the person is: `harbour master`. */
  role?: string
  /** The organization that the role belongs to, or that follows the name: *Ada Quill of Hollin University*. */
  affiliation?: string
  /** The named person whom the role relates to: `Mara Lind` for *Lind's lawyer*. */
  relatedTo?: string
  /** Where the text names the speaker: its sources and other mentions by name, in the order of the text. */
  mentions: Passage[]
}

/** The kind of a speaker. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document'

/** A line, or part of one, that says who made something. */
export interface Credit extends Passage {
  /** What the credit is for. */
  kind: CreditKind
  /** The names of those credited; empty if only an agency is. */
  names: string[]
  /** The agency or publication, as written. */
  agency?: string
}

/** What a credit is for. */
export type CreditKind = 'photo' | 'video' | 'graphic' | 'reporting' | 'editing' | 'writing' | 'translation' | 'agency' | 'copyright'

/** A correction, an editor's note, an embargo, an update or an advisory. */
export interface Note extends Passage {
  /** What the note is. */
  kind: NoteKind
}

/** The kind of a note. */
export type NoteKind = 'correction' | 'editor' | 'embargo' | 'update' | 'advisory'
