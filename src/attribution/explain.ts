import {layoutRules} from './layout/table.js'
import {moodRules} from './reporting/table.js'
import type {Rule} from './rule.js'
import {rules} from './rules/table.js'

/** What a rule of attributions reads, for a reader. */
export interface Explanation {
  /** One sentence. */
  summary: string
  /** A text in which the rule finds an attribution. */
  example: string
}

/** What the taggers find, told as the rules are. */
const learned: Rule = {
  summary: 'Taggers that learned from the project’s corpus mark the cue, and for each cue its source and content.',
  example: 'The city was in two minds about the bridge.\n\nMara Lind, its builder, is convinced that it will hold.'
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
  // made here, so that a bundle without this function has none of it
  const known: Record<string, Rule> = {...layoutRules, ...rules, ...moodRules, learned}
  return Object.hasOwn(known, rule) ? {...(known[rule] as Rule)} : undefined
}
