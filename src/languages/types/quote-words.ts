/** Words for classifying text in quotation marks; each list is a space-separated string in lower case. */
export interface QuoteWords {
  /** Nouns for works that have titles: `book film song`. */
  works: string
  /** Words that introduce a name or nickname in quotation marks: `known nicknamed dubbed`. */
  naming: string
  /** Short words that may be lower-case in a title: `the of and`. */
  small: string
  /** Forms of verbs of saying next to a quotation: `says said told`; the words of `a-t-il déclaré` are listed separately. */
  says: string
  /** Those of them that are followed by the addressee: `told`. */
  tells: string
  /** Words after a verb of saying that show that no content follows it: `on at during yesterday`. */
  settings: string
  /** Pronouns that can be the subject of a verb of saying: `he she`. */
  subjects: string
}
