/** Words that tell labels apart; each list is one space-separated string, lower case. */
export interface LayoutWords {
  /** Labels before a colon that are nobody's name: `note update photo`. */
  notNames: string
  /** Labels that are a document's, which says what follows: `poll study`. */
  documents: string
  /** Words before the name of whose words follow a colon: `from`. */
  senders?: string
}
