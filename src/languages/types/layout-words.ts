/** Words for classifying labels; each list is a space-separated string in lower case. */
export interface LayoutWords {
  /** Labels before a colon that do not name a speaker: `note update photo`. */
  notNames: string
  /** Labels for a document that says what follows: `poll study`. */
  documents: string
  /** Words before the name of a person whose words follow a colon: `from`. */
  senders?: string
}
