/** A rule that finds attributions, as described to readers. */
export interface Rule {
  /** What the rule matches, in one sentence. */
  summary: string
  /** A text that it matches. */
  example: string
}
