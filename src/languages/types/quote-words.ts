/** Words that tell what stands in quotation marks; each list is one space-separated string, lower case. */
export interface QuoteWords {
  /** What has a title: `book film song`. */
  works: string
  /** Words after which a name or nickname stands in marks: `known nicknamed dubbed`. */
  naming: string
  /** Short words that a title may have in small letters: `the of and`. */
  small: string
  /** Forms of verbs of saying as they stand beside a quotation: `says said told`, `a-t-il déclaré` with its words apart. */
  says: string
  /** Of those, the ones that are followed by who is told: `told`. */
  tells: string
  /** Words that a verb of saying can be followed by where nothing is said after it: `on at during yesterday`. */
  settings: string
  /** Pronouns that can be who says it: `he she`. */
  subjects: string
}
