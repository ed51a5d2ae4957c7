/**
 * Words of bylines, datelines, credits, notes and furniture.
 *
 * Each entry is a word or phrase in lower case; the rows in `lines/patterns/` say how a line is built from them. An
 * entry that ends with `…` stands at the beginning of a line and anything may follow; one that begins with `…` stands
 * at its end, and one with `…` inside stands at both. A list that a language leaves out is empty.
 */
export interface StructureWords {
  /** What begins a byline: `by`, `words by`. */
  bylineOpeners: readonly string[]
  /** What joins the last two authors: `and`. */
  joiners?: readonly string[]
  /** Articles, with which the name of a newspaper can begin but no person's. */
  articles?: readonly string[]
  /** What a paper calls its own people in a byline, before their names: `our correspondent`. */
  ownReporters?: readonly string[]
  /** Words of a time told from now: `ago` of `3 hours ago`. */
  relativeTimes?: readonly string[]
  /** What stands between an author and the place: `in`, `reporting from`. */
  placeOpeners?: readonly string[]
  /** What stands between an author and the publisher: `for`, `with`. */
  publisherOpeners?: readonly string[]
  /** What joins two places of a dateline: `and`. */
  placeJoiners?: readonly string[]
  /** Small words inside the names of places: `of the`, `upon`, `am`. */
  placeWords?: readonly string[]
  /** What the name of a place may begin with, shortened: `st`, `ft`. */
  placeAbbreviations?: readonly string[]
  /** Words that begin a sentence before a day or month, where a dateline would have its place: `on`, `the`. */
  sentenceOpeners?: readonly string[]
  /** Words that a line with an author's role holds: `reporter`, `correspondent`. */
  roles?: readonly string[]
  /** How words for an author's role end, in languages that make one word of several: `korrespondentin`. */
  roleEndings?: readonly string[]
  /** Bylines of no person: `staff writer`, `newsroom`. */
  staff?: readonly string[]
  /** What begins a line that says when the item was published. */
  published?: readonly string[]
  /** What begins a line that says when the item was updated. */
  updated?: readonly string[]
  /** Names of months and their short forms, without stops. */
  months?: readonly string[]
  /** Names of weekdays and their short forms, without stops. */
  weekdays?: readonly string[]
  /** Words of the clock and the calendar on a line with a time: `uhr`, `pm`, `ago`, `min read`. */
  times?: readonly string[]
  /** What stands between a credit's label and the name: `by`. */
  creditJoiners?: readonly string[]
  /** What stands between a photo's label without a sign and the name: `by`. */
  photoJoiners?: readonly string[]
  /** What stands between the one who took a picture and the agency that it comes from: `via`. */
  relays?: readonly string[]
  /** Labels of a photo's credit: `photo`, `image source`. */
  photo?: readonly string[]
  /** Labels of a photo's credit that need no sign after them: `image source`, `photo courtesy of`. */
  photoSource?: readonly string[]
  /** Labels of a video's credit. */
  video?: readonly string[]
  /** Labels of a graphic's credit. */
  graphic?: readonly string[]
  /** What stands before the words of a caption, and is no part of it: `image caption`. */
  captionLabels?: readonly string[]
  /** Words that a caption begins with and that belong to it: `file photo`. */
  captionOpeners?: readonly string[]
  /** What stands in a caption and says where in the picture somebody is: `, left,`, `from left`. */
  captionSigns?: readonly string[]
  /** What begins a credit of reporting: `additional reporting by`. */
  reporting?: readonly string[]
  editing?: readonly string[]
  writing?: readonly string[]
  translation?: readonly string[]
  /** What ends a line of contributors: `contributed to this report`. */
  contributed?: readonly string[]
  /** What stands between a reporter and the place in a line at the end: `reported from`. */
  reportedFrom?: readonly string[]
  /** What begins a line that names an agency as the source. */
  source?: readonly string[]
  /** What a line of rights says. */
  rights?: readonly string[]
  /** What begins a correction. */
  correction?: readonly string[]
  /** What begins an editor's note. */
  editorsNote?: readonly string[]
  /** What begins an embargo. */
  embargo?: readonly string[]
  /** What begins a note that an item is an update of another. */
  updateNote?: readonly string[]
  /** What begins an advisory to editors. */
  advisory?: readonly string[]
  /** What a wire says of an item over its headline: `refile`, `lead`. */
  wireStatus?: readonly string[]
  /** Labels of the fields that an export of a press archive or a newsroom's template has: of the headline. */
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
  /** Of the length; {@link StructureWords.lengthUnits} stand in it. */
  lengthFields?: readonly string[]
  /** Of the place that an item was filed from. */
  datelineFields?: readonly string[]
  /** Of the keyword. */
  slugFields?: readonly string[]
  /** Of the text itself. */
  bodyFields?: readonly string[]
  /** Of what else is told of an item: `load-date`, `subject`. */
  otherFields?: readonly string[]
  /** Those labels of all of these that no list in a story has: `load-date`, but not `date`. */
  sureFields?: readonly string[]
  /** What lengths are counted in: `words`. */
  lengthUnits?: readonly string[]
  /** Words that an archive counts its items with: `documents` in `3 of 10 documents`. */
  documentWords?: readonly string[]
  /** What stands before the number of a page, in full and shortened, without stops: `page`, `p`. */
  pageWords?: readonly string[]
  /** Labels of the head of a mail. */
  mailFields?: readonly string[]
  /** Those of them that name what the mail is about. */
  mailSubjects?: readonly string[]
  /** Heads of a wire's notes to editors, after which no line is the item's. */
  notepad?: readonly string[]
  /** Words that end an item. */
  endMarks?: readonly string[]
  /** Whole lines and openings (with `…`) of furniture: share lines, newsletters, menus, comments, advertisements. */
  furniture?: readonly string[]
  /** Words of sentences that offer the reader something of the site's: `newsletter`, `subscribe`. */
  offers?: readonly string[]
  /** Lines that head a list of other stories or tags; on a page the lines under them are furniture too. */
  relatedHeads?: readonly string[]
  /** Names of the parts of a newspaper, as menus and breadcrumbs have them. */
  desks?: readonly string[]
  /** What begins a line over the headline that only says what the item is about: `nach`, `streit um`. */
  kickerOpeners?: readonly string[]
  /** Lines that say by themselves what stands beside them: `video`, `podcast`. */
  mediaLabels?: readonly string[]
  /** Heads of a summary in points: `key points`. */
  summaryHeads?: readonly string[]
  /** What begins a press release. */
  release?: readonly string[]
  /** What begins the line that names who sends a press release. */
  releaseSources?: readonly string[]
  /** What begins the address of a release's sender. */
  contact?: readonly string[]
  /** What begins the portrait of the company at a release's end: `about`. */
  about?: readonly string[]
  /** What a letter to the editor begins with: `sir`, `dear editor`. */
  salutations?: readonly string[]
  /** Lines over the name of who signs a letter: `yours sincerely`. */
  closings?: readonly string[]
  /** Labels of question and answer. */
  questionLabels?: readonly string[]
  /** Labels that are no speaker's: `note`, `update`, `source`. */
  otherLabels?: readonly string[]
  /** Names of agencies beyond those that nutgraf knows. */
  agencies?: readonly string[]
}
