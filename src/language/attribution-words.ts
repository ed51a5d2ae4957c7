/** Words that attributions are found by; each list is one string, its words apart by spaces. */
export interface AttributionWords {
  /** Verbs of saying and writing that can follow or precede a quotation: all forms. */
  speechVerbs: string
}
