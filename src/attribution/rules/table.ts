/** A rule: what it reads, in one sentence and an example. */
export interface Rule {
  id: string
  /** The share of its finds that are right, measured on the project's corpus. */
  confidence: number
  explain: string
  example: string
}

/** Ids of the rules. */
export type RuleId = string

const confidences: Record<string, number> = {}

export function confidenceOf(rule: RuleId): number {
  return confidences[rule] ?? 0.8
}
