import {Char, charClass} from '../text/characters.js'
import type {Lexicon} from '../text/lexicon.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {QuoteWord} from './words.js'

/** How many words may separate a verb of saying from the speaker's name. */
const NEAR = 6
/** How many tokens may follow a name and its verb of saying in the sentence. */
const REST = 6

/**
 * Finds the end of a quotation whose closing mark is missing, by the cue that follows it:
 * `“Will it hold? asked Tom Hale.`, `“It was shut, Tom Hale told reporters.`
 *
 * @param from - The token after the opening mark.
 * @param to - The token after the last that the quotation may include.
 * @param words - Verbs of saying and the words used with them, see {@link quoteTable}.
 * @returns The comma or stop that ends the quotation, or -1 if no such cue follows.
 */
export function missingEnd(tokens: Tokens, from: number, to: number, words: Lexicon): number {
  const {kind, hash, first} = tokens
  const has = (t: number, bits: number): boolean => t < to && ((kind[t] as number) & bits) !== 0
  const is = (t: number, bits: number): boolean => t < to && has(t, Kind.word) && (words.get(hash[t] as number) & bits) !== 0
  /** Whether nothing but a stop follows. */
  const isLast = (t: number): boolean => t + 1 >= to
  const isName = (t: number): boolean => has(t, Kind.word) && has(t, Kind.capital) && !has(t, Kind.sentence)
  for (let end = from + 1; end < to - 2; end++) {
    if (first[end] !== 0x2c && !has(end, Kind.stop)) continue
    const t = end + 1
    if (is(t, QuoteWord.says)) {
      // …, said the skipper, Tom Hale; …, he said
      for (let i = t + 1; i <= t + NEAR && (has(i, Kind.word | Kind.clitic) || (i > t + 2 && first[i] === 0x2c)); i++)
        if (isName(i)) return end
      if (is(t + 1, QuoteWord.subject) && isLast(t + 2)) return end
      continue
    }
    if (first[end] !== 0x2c) continue
    if (is(t, QuoteWord.subject) && is(t + 1, QuoteWord.says) && isLast(t + 2)) return end
    // …, the skipper Tom Hale told reporters
    let verb = t
    while (verb <= t + NEAR + 1 && has(verb, Kind.word) && !is(verb, QuoteWord.says)) verb++
    if (!is(verb, QuoteWord.says) || !isName(verb - 1)) continue
    if (goesOn(tokens, verb + 1, to)) continue
    if (is(verb, QuoteWord.tells) || is(verb + 1, QuoteWord.setting) || has(verb + 1, Kind.stop) || isLast(verb + 1)) return end
  }
  return -1
}

/** Returns whether the sentence continues beyond a short phrase such as the addressee, time or place. */
function goesOn(tokens: Tokens, t: number, to: number): boolean {
  if (to - t > REST) return true
  for (let i = t; i < to; i++) if (charClass(tokens.first[i] as number) === Char.comma) return true
  return false
}
