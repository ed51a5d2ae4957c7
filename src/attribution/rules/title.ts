import {Inside} from '../../quote/pairing.js'
import {QuoteWord} from '../../quote/words.js'
import {Kind} from '../../text/tokens.js'
import type {RuleView} from './rule-view.js'
import {Extra, RuleWord} from './words.js'

/**
 * Checks whether a quotation of two words or more is in title case; prepositions, determiners and conjunctions may be lower-case.
 * @param open - The opening quotation mark.
 */
export function isTitle(view: RuleView, open: number, to: number): boolean {
  let words = 0
  for (let t = open + 1; t < to && view.inside[t] === Inside.quoted; t++) {
    if (!view.has(t, Kind.word) || view.has(t, Kind.clitic)) continue
    if (!view.has(t, Kind.capital) && !view.is(t, RuleWord.preposition | RuleWord.determiner | RuleWord.joiner)) return false
    words++
  }
  return words > 1
}

/**
 * Skips the title of a work that belongs to the words before it: in her book, “The Long Pier”; on Radio Harrow’s “Morning Tea”.
 * @param from - The token after those words: a comma or the opening quotation mark.
 * @returns The token after the closing mark, or `from` if no title follows.
 */
export function afterTitleOfWork(view: RuleView, from: number, to: number): number {
  const open = view.comma(from) ? from + 1 : from
  if (open >= to || !view.opens(open)) return from
  const {tokens, quoteWords} = view.item
  const work = view.is(from - 1, RuleWord.document) || (quoteWords.get(tokens.hash[from - 1] as number) & QuoteWord.work) !== 0
  // on Radio Harrow’s “Morning Tea”, on “Morning Tea”
  if (!work && !(open === from && (view.has(from - 1, Kind.clitic) || view.isExtra(from - 1, Extra.locative)))) return from
  let close = open + 1
  while (close < to && view.inside[close] === Inside.quoted) close++
  return view.closes(close) && isTitle(view, open, close) ? close + 1 : from
}
