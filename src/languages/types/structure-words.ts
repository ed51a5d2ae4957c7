/**
 * Words found in bylines, datelines, credits, notes and page furniture.
 *
 * Each entry is a word or phrase in lower case; the rows in `lines/patterns/` define the lines built from them. An entry that ends
 * with `…` matches the start of a line, one that begins with `…` its end, and one with `…` inside both. A list that a language omits
 * is empty.
 */
export interface StructureWords {
  /** Openings of bylines: `by`, `words by`. */
  bylineOpeners: readonly string[]
  /** Words between the last two authors: `and`. */
  joiners?: readonly string[]
  /** Articles, which can begin the name of a newspaper but not of a person. */
  articles?: readonly string[]
  /** A paper's words for its own reporters, before their names in a byline: `our correspondent`. */
  ownReporters?: readonly string[]
  /** Words of relative times: `ago` in `3 hours ago`. */
  relativeTimes?: readonly string[]
  /** Words between an author and the place: `in`, `reporting from`. */
  placeOpeners?: readonly string[]
  /** Words between an author and the publisher: `for`, `with`. */
  publisherOpeners?: readonly string[]
  /** Words between two places in a dateline: `and`. */
  placeJoiners?: readonly string[]
  /** Lower-case words inside place names: `of the`, `upon`, `am`. */
  placeWords?: readonly string[]
  /** Abbreviations that begin place names: `st`, `ft`. */
  placeAbbreviations?: readonly string[]
  /** Words that begin the names of many places: `Bad`, `San`, `Port`. */
  placeFirstWords?: readonly string[]
  /** Words before a day or month that begin a sentence, not a dateline: `on`, `the`. */
  sentenceOpeners?: readonly string[]
  /** Words in lines with an author's role: `reporter`, `correspondent`. */
  roles?: readonly string[]
  /** Last parts of compounds for an author's role: `korrespondentin`. */
  roleEndings?: readonly string[]
  /** Bylines that do not name a person: `staff writer`, `newsroom`. */
  staff?: readonly string[]
  /** Openings of lines with the time of publication. */
  published?: readonly string[]
  /** Openings of lines with the time of the last update. */
  updated?: readonly string[]
  /** Names of months and their short forms, without stops. */
  months?: readonly string[]
  /** Names of weekdays and their short forms, without stops. */
  weekdays?: readonly string[]
  /** Clock and calendar words in lines with a time: `uhr`, `pm`, `ago`, `min read`. */
  times?: readonly string[]
  /** Words between a credit's label and the name: `by`. */
  creditJoiners?: readonly string[]
  /** Words between the label of a photo credit, if no punctuation follows it, and the name: `by`. */
  photoJoiners?: readonly string[]
  /** Words between a photographer and the agency that distributes the picture: `via`. */
  relays?: readonly string[]
  /** Labels of photo credits: `photo`, `image source`. */
  photo?: readonly string[]
  /** Labels of photo credits that nothing separates from a name: *foto*, *photo d’archives*. */
  photoBare?: readonly string[]
  /** Words for photos after the name of whoever had them taken: `photo` in `staff photo by`. */
  photoLabels?: readonly string[]
  /** What photographers are called after their names: `staff photographer`. */
  photographers?: readonly string[]
  /** Credits that name nobody, and agencies that have only pictures: `photo supplied`, `shutterstock`. */
  photoAlone?: readonly string[]
  /** Labels of photo credits that need no punctuation after them: `image source`, `photo courtesy of`. */
  photoSource?: readonly string[]
  /** Labels of video credits. */
  video?: readonly string[]
  /** Labels of credits for graphics. */
  graphic?: readonly string[]
  /** Labels before a caption that are not part of it: `image caption`. */
  captionLabels?: readonly string[]
  /** Openings of captions that are part of them: `file photo`. */
  captionOpeners?: readonly string[]
  /** Words in captions for people's positions in the picture: `, left,`, `from left`. */
  captionSigns?: readonly string[]
  /** Openings of reporting credits: `additional reporting by`. */
  reporting?: readonly string[]
  editing?: readonly string[]
  writing?: readonly string[]
  translation?: readonly string[]
  /** Endings of lines that credit contributors: `contributed to this report`. */
  contributed?: readonly string[]
  /** Words between a reporter and the place in a closing line: `reported from`. */
  reportedFrom?: readonly string[]
  /** Openings of lines that name an agency as the source. */
  source?: readonly string[]
  /** Words of copyright lines. */
  rights?: readonly string[]
  /** Openings of corrections. */
  correction?: readonly string[]
  /** Openings of editor's notes. */
  editorsNote?: readonly string[]
  /** Openings of embargoes. */
  embargo?: readonly string[]
  /** Openings of notes that an item updates another. */
  updateNote?: readonly string[]
  /** How a note about the author at the end of an item begins: `the writer is`. */
  authorNotes?: readonly string[]
  /** Openings of advisories to editors. */
  advisory?: readonly string[]
  /** Where a wire changed a story, before the number of a paragraph: `in paragraph`. */
  noteParagraphs?: readonly string[]
  /** A wire's status labels above the headline: `refile`, `lead`. */
  wireStatus?: readonly string[]
  /** Field labels in exports of press archives and in newsroom templates, here and below: of the headline. */
  headlineFields?: readonly string[]
  /** Of the deck. */
  deckFields?: readonly string[]
  /** Of the authors. */
  bylineFields?: readonly string[]
  /** Of the time of publication. */
  dateFields?: readonly string[]
  /** Of the publication. */
  paperFields?: readonly string[]
  /** Of the section or desk. */
  sectionFields?: readonly string[]
  /** Of the length, in {@link StructureWords.lengthUnits}. */
  lengthFields?: readonly string[]
  /** Of the place that an item was filed from. */
  datelineFields?: readonly string[]
  /** Of the keyword. */
  slugFields?: readonly string[]
  /** Of the text itself. */
  bodyFields?: readonly string[]
  /** Of other metadata: `load-date`, `subject`. */
  otherFields?: readonly string[]
  /** Those of all these labels that do not occur in lists within stories: `load-date`, but not `date`. */
  sureFields?: readonly string[]
  /** Units of length: `words`. */
  lengthUnits?: readonly string[]
  /** An archive's words for the items it counts: `documents` in `3 of 10 documents`. */
  documentWords?: readonly string[]
  /** Words before a page number and their abbreviations, without stops: `page`, `p`. */
  pageWords?: readonly string[]
  /** Labels of email headers. */
  mailFields?: readonly string[]
  /** Those of them for the subject. */
  mailSubjects?: readonly string[]
  /** Headings of a wire's notes to editors, which end the item. */
  notepad?: readonly string[]
  /** Words that end an item. */
  endMarks?: readonly string[]
  /** Lines of page furniture, or their openings (with `…`): share lines, newsletters, menus, comments, advertisements. */
  furniture?: readonly string[]
  /** Words in sentences that promote the site's own offers: `newsletter`, `subscribe`. */
  offers?: readonly string[]
  /** Words with which a site speaks of itself: `we`, `our`. */
  ownWords?: readonly string[]
  /** Words with which a site speaks to its readers: `you`, `your`. */
  readerWords?: readonly string[]
  /** The same where only a capital within a sentence tells them from words for others: `Ihnen`. */
  formalWords?: readonly string[]
  /** Words for the text in which they stand: `this article`. */
  itselfWords?: readonly string[]
  /** What a site's requests to its readers begin with, and sentences about the text itself: `sign up`, `this article`. */
  calls?: readonly string[]
  /** What such sentences are about: `podcast`, `article`. */
  wares?: readonly string[]
  /** Headings of lists of other stories or tags; on a page, the lines under them are furniture too. */
  relatedHeads?: readonly string[]
  /** Names of a newspaper's sections, as in menus and breadcrumbs. */
  desks?: readonly string[]
  /** Openings of kickers, the lines above a headline that give only the topic: `nach`, `streit um`. */
  kickerOpeners?: readonly string[]
  /** Lines that consist of a label for the media next to them: `video`, `podcast`. */
  mediaLabels?: readonly string[]
  /** Headings of bulleted summaries: `key points`. */
  summaryHeads?: readonly string[]
  /** Openings of press releases. */
  release?: readonly string[]
  /** Openings of lines that name the sender of a press release. */
  releaseSources?: readonly string[]
  /** Openings of the contact details in a press release. */
  contact?: readonly string[]
  /** Openings of the company boilerplate at the end of a press release: `about`. */
  about?: readonly string[]
  /** Salutations of letters to the editor: `sir`, `dear editor`. */
  salutations?: readonly string[]
  /** Closings before the signature of a letter: `yours sincerely`. */
  closings?: readonly string[]
  /** Labels of questions and answers in an interview. */
  questionLabels?: readonly string[]
  /** Labels that do not name a speaker: `note`, `update`, `source`. */
  otherLabels?: readonly string[]
  /** Names of agencies beyond nutgraf's own list. */
  agencies?: readonly string[]
}
