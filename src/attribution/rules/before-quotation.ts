import {Kind} from '../../text/tokens.js'
import {contentEnd} from './content.js'
import type {Draft} from './draft.js'
import type {Run, Sight} from './rule-tokens.js'
import {mainSubject, sourceAfter} from './source.js'
import {Bit} from './words.js'

/** How many tokens may lead to a quotation after a colon. */
const LONGEST_LEAD = 30

/** How many tokens a quotation has at least that nothing but its place tells to be what is said. */
export const SHORTEST_QUOTE = 6

/**
 * Reads a quotation after a colon: She fired back: “…”. The words between the subject and the colon are the cue, whatever
 * they are.
 *
 * @param sight - The tokens.
 * @param drafts - The sentence's attributions so far.
 * @param quote - The mark that opens the quotation.
 * @param a - The sentence's beginning.
 * @param b - The sentence's end.
 * @returns The attribution, or undefined.
 */
export function afterColon(sight: Sight, drafts: readonly Draft[], quote: number, a: number, b: number): Draft | undefined {
  if (!capitalInside(sight, quote, b)) return undefined
  if (drafts.some(({content}) => content.some(({to}) => to > quote))) return undefined
  // no headline
  if (sight.reading.prose[sight.reading.words.block[quote] as number]?.kind === 'headline') return undefined
  const lead = leadOf(sight, a, quote - 1)
  if (!lead) return undefined
  const to = sight.quotedTo(quote, b)
  // “…,” he wrote: its cue follows
  if (to - quote < SHORTEST_QUOTE || sight.comma(to - 2)) return undefined
  return {rule: 'colon-quote', ...lead, content: [{from: quote, to}], open: true}
}

/**
 * Parts what leads to a quotation into its subject and the rest: The board | issued a statement on Monday.
 *
 * @param sight - The tokens.
 * @param a - The sentence's beginning.
 * @param colon - The colon after it.
 * @returns Source and cue, or undefined if the sentence is long, has a second clause or no subject that can be told.
 */
export function leadOf(sight: Sight, a: number, colon: number): {source: Run; cue: Run} | undefined {
  if (colon + 1 - a > LONGEST_LEAD) return undefined
  const source = mainSubject(sight, a, colon)
  if (!source || source.to >= colon || !sight.has(source.to, Kind.word) || sight.is(source.to, Bit.preposition | Bit.conjunction)) return undefined
  for (let t = source.to; t < colon; t++) if (sight.breaks(t)) return undefined
  return {source, cue: {from: source.to, to: colon}}
}

/**
 * Reads a sentence that its verb begins: Said Lind, an engineer: “…”.
 *
 * @param sight - The tokens.
 * @param a - The verb, with which the sentence begins.
 * @param b - The sentence's end.
 * @returns The attribution, or undefined if the verb is none of saying, or no name or title leads from it to a quotation.
 */
export function verbFirst(sight: Sight, a: number, b: number): Draft | undefined {
  if (!sight.is(a, Bit.speech) || !sight.is(a, Bit.past | Bit.present) || sight.is(a, Bit.noun | Bit.document)) return undefined
  const source = sourceAfter(sight, a + 1, b, false)
  if (!source || !(sight.has(source.from, Kind.capital) || sight.is(source.from, Bit.determiner | Bit.people | Bit.pronoun))) return undefined
  const quote = source.to + 1
  if (quote >= b || !sight.opens(quote) || !(sight.comma(source.to) || sight.colon(source.to)) || !capitalInside(sight, quote, b)) return undefined
  const to = sight.quotedTo(quote, b)
  // no name in marks: Said Harbour, “The Gem,” lies to the north
  if (to < b && !sight.stop(to) && to - quote < SHORTEST_QUOTE) return undefined
  return {rule: 'cue-source-quote', source, cue: {from: a, to: a + 1}, content: [{from: quote, to: contentEnd(sight, quote, b)}], open: true}
}

/**
 * Tells whether a quotation begins with a capital.
 *
 * @param sight - The tokens.
 * @param open - Its opening mark.
 * @param b - The sentence's end.
 * @returns Whether its first word does.
 */
export function capitalInside(sight: Sight, open: number, b: number): boolean {
  let t = open
  while (t < b && sight.has(t, Kind.mark)) t++
  return t < b && sight.has(t, Kind.capital)
}
