/** Words that tell what stands in quotation marks; each list is one space-separated string, lower case. */
export interface QuoteWords {
  /** What has a title: `book film song`. */
  works: string
  /** Words after which a name or nickname stands in marks: `known nicknamed dubbed`. */
  naming: string
  /** Short words that a title may have in small letters: `the of and`. */
  small: string
}
