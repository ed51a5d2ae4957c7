/** What is known of a rule that finds attributions. */
export interface Rule {
  /** What it reads, in one sentence. */
  summary: string
  /** A text that it reads. */
  example: string
}
