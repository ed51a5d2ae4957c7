import {Char, charClass} from '../text/characters.js'
import type {Lexicon} from '../text/lexicon.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {QuoteWord} from './words.js'

/** How many words may stand between a verb of saying and the name of who says it. */
const NEAR = 6
/** How many tokens a sentence may go on for after a name and its verb of saying. */
const REST = 6

/**
 * Finds where a quotation ends whose closing mark is missing: before a verb of saying with the name of somebody, which is
 * nobody's speech.
 *
 * @param tokens - `“Will it hold? asked Tom Hale.`, `“It was shut, Tom Hale told reporters.`
 * @param from - The token after its opening mark.
 * @param to - The token after the last that it may hold.
 * @param words - Verbs of saying and what stands with them, see {@link quoteTable}.
 * @returns The comma or stop that it ends with, or -1 where there is no such verb.
 */
export function missingEnd(tokens: Tokens, from: number, to: number, words: Lexicon): number {
  const {kind, hash, first} = tokens
  const has = (t: number, bits: number): boolean => t < to && ((kind[t] as number) & bits) !== 0
  const is = (t: number, bits: number): boolean => t < to && has(t, Kind.word) && (words.get(hash[t] as number) & bits) !== 0
  const isName = (t: number): boolean => has(t, Kind.word) && has(t, Kind.capital) && !has(t, Kind.sentence)
  for (let end = from + 1; end < to - 2; end++) {
    if (first[end] !== 0x2c && !has(end, Kind.stop)) continue
    const t = end + 1
    if (has(t, Kind.capital | Kind.sign) && !isName(t)) continue
    if (is(t, QuoteWord.says)) {
      // …, said the skipper, Tom Hale; …, he said
      for (let i = t + 1; i <= t + NEAR && (has(i, Kind.word) || (i > t + 2 && first[i] === 0x2c)); i++) if (isName(i)) return end
      if (is(t + 1, QuoteWord.subject) && isLast(tokens, t + 2, to)) return end
      continue
    }
    if (first[end] !== 0x2c) continue
    if (is(t, QuoteWord.subject) && is(t + 1, QuoteWord.says) && isLast(tokens, t + 2, to)) return end
    // …, the skipper Tom Hale told reporters
    let verb = t
    while (verb <= t + NEAR + 1 && has(verb, Kind.word) && !is(verb, QuoteWord.says)) verb++
    if (verb === t || !is(verb, QuoteWord.says) || !isName(verb - 1)) continue
    if (goesOn(tokens, verb + 1, to)) continue
    if (is(verb, QuoteWord.tells) || is(verb + 1, QuoteWord.setting) || isLast(tokens, verb + 1, to)) return end
  }
  return -1
}

/** Tells whether nothing but a stop follows. */
function isLast(tokens: Tokens, t: number, to: number): boolean {
  return t >= to || (t + 1 >= to && ((tokens.kind[t] as number) & Kind.stop) !== 0)
}

/** Tells whether more follows than who is told, where and when. */
function goesOn(tokens: Tokens, t: number, to: number): boolean {
  for (let i = t; i < to; i++) {
    if (isLast(tokens, i, to)) return false
    if (i - t >= REST || charClass(tokens.first[i] as number) === Char.comma) return true
  }
  return false
}
