import {layoutRules} from './layout/table.js'
import {moodRules} from './reporting/table.js'
import type {Rule} from './rule.js'
import {rules} from './rules/table.js'

/** An explanation of an attribution rule, for readers. */
export interface Explanation {
  /** One sentence. */
  summary: string
  /** A text in which the rule finds an attribution. */
  example: string
}

/**
 * Explains the rule that found an attribution.
 *
 * @param rule - The rule's id, as an attribution has it.
 * @returns A sentence and an example, or undefined if there is no such rule.
 * @example
 * explain('quote-source-cue')?.example // => '“The bridge will hold,” Mara Lind said.'
 */
export function explain(rule: string): Explanation | undefined {
  // built here so that a bundle without this function can drop the tables
  const known: Record<string, Rule> = {...layoutRules, ...rules, ...moodRules}
  return Object.hasOwn(known, rule) ? {...(known[rule] as Rule)} : undefined
}
