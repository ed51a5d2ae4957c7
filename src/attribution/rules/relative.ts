import {capitalInside, SHORTEST_QUOTE} from './before-quotation.js'
import type {Cue} from './cue.js'
import type {Following} from './following.js'
import type {RuleView} from './rule-view.js'
import {subjectBefore} from './source.js'
import type {TokenFinding} from './token-finding.js'
import {RuleWord} from './words.js'

/**
 * Reads a relative clause that introduces a quotation: a man who yelled “Stop that boat now!” ran off. The source is the pronoun's
 * antecedent; the content is the quotation alone, which must be a sentence of its own.
 * @param pronoun - The relative pronoun.
 * @param quote - The opening quotation mark.
 */
export function relativeQuote(
  view: RuleView,
  cue: Cue,
  pronoun: number,
  {addressee}: Following,
  quote: number,
  a: number,
  b: number
): TokenFinding | undefined {
  if (!(cue.bits & RuleWord.speech) || cue.bits & RuleWord.weak || !capitalInside(view, quote)) return undefined
  const source = view.comma(pronoun - 1) ? undefined : subjectBefore(view, pronoun, a)
  const to = view.quotedTo(quote, b)
  return source && to - quote >= SHORTEST_QUOTE
    ? {rule: 'relative-quote', source, cue, content: [{from: quote, to}], addressee, open: false}
    : undefined
}
