/** What is known of a rule that finds attributions. */
export interface Rule {
  /** What it reads, in one sentence. */
  summary: string
  /** A text that it reads. */
  example: string
  /** From 0 to 1: the share of its finds that are right. */
  confidence: number
}
