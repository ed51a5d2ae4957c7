import {Char, charClass} from '../text/characters.js'
import type {Lexicon} from '../text/lexicon.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {Family, familyAt, spacedAfter, spacedBefore} from './marks.js'
import {QuoteWord} from './words.js'

/** How many marks to try for the one that closes a single mark. */
const MOST_MARKS = 40
/** How far to search for a double mark, in tokens. */
const REACH = 600

/**
 * Finds the token that closes a single mark: an apostrophe at the end of a word, preferably after or before a stop or comma. In
 * speech, a word that ends with an apostrophe (goin’ home) is skipped if such a token follows. A plural possessive (the nurses’
 * claim) is accepted only if nothing better follows.
 *
 * @param t - The token that may open a quotation.
 * @param to - The token after the paragraph's last.
 * @param words - Words that begin with an apostrophe, see {@link quoteTable}.
 * @returns The token, or -1 if nothing closes the mark.
 */
export function closingSingle(text: string, tokens: Tokens, t: number, to: number, words: Lexicon): number {
  const mark = tokens.first[t] as number
  const speech = beginsSpeech(tokens, t)
  let likely = -1
  let weak = -1
  let nested = 0
  let marks = 0
  for (let i = t + 1; i < to && marks < MOST_MARKS; i++) {
    const bits = tokens.kind[i] as number
    if (!(bits & Kind.mark)) continue
    marks++
    const code = tokens.first[i] as number
    if (familyAt(tokens, i) !== Family.single) {
      if (spacedBefore(tokens, i) && !spacedAfter(text, tokens, i, to)) nested++
      else if (nested-- === 0) break
      continue
    }
    if (code === 0x2018 && mark === 0x201a) return i
    if (code === 0x2018) {
      if (mark === 0x2018) break
      continue
    }
    if (bits & Kind.spaced || !spacedAfter(text, tokens, i, to)) {
      // another quotation opens, so this one must have closed before it
      if (likely >= 0 && bits & Kind.spaced && !isElided(tokens, i + 1, words)) return likely
      continue
    }
    // rock 'n' roll
    if (words.get(tokens.hash[i - 1] as number) & QuoteWord.elision && (tokens.kind[i - 2] as number) & Kind.mark) continue
    if (!((tokens.kind[i - 1] as number) & (Kind.word | Kind.number))) return i
    const after = i + 1 < to ? charClass(text.charCodeAt(tokens.end[i] as number)) : Char.stop
    if (after === Char.comma || after === Char.stop || after === Char.close) return i
    if ((text.charCodeAt((tokens.end[i - 1] as number) - 1) | 32) === 0x73) {
      if (weak < 0) weak = i
    } else if (!speech) return i
    else if (likely < 0) likely = i
  }
  return likely >= 0 ? likely : weak
}

/** Returns whether a token can only close a single mark, since a comma or stop stands beside it, and is no apostrophe: the nurses’ claims. */
export function isFirmlyClosed(text: string, tokens: Tokens, closing: number, to: number): boolean {
  if (closing < 0) return false
  if (!((tokens.kind[closing - 1] as number) & (Kind.word | Kind.number))) return true
  const after = closing + 1 < to ? charClass(text.charCodeAt(tokens.end[closing] as number)) : Char.stop
  return after === Char.comma || after === Char.stop || after === Char.close
}

/** Returns whether a word may begin with an apostrophe that replaces letters or digits: ’em, ’60s. */
export function isElided(tokens: Tokens, t: number, words: Lexicon): boolean {
  return ((tokens.kind[t] ?? 0) & Kind.number) !== 0 || (words.get(tokens.hash[t] ?? 0) & QuoteWord.elision) !== 0
}

/** Returns whether speech may begin at a mark: a capital follows, and the mark begins a sentence or follows a comma or colon. */
export function beginsSpeech(tokens: Tokens, t: number): boolean {
  if (!((tokens.kind[t + 1] as number) & Kind.capital)) return false
  return ((tokens.kind[t] as number) & Kind.sentence) !== 0 || charClass(tokens.first[t - 1] ?? 0) === Char.comma
}

/**
 * Checks whether two apostrophes are an opening mark and the apostrophe of an elided word: ''Twas a road. If another pair of
 * apostrophes follows that can close them, they are a double mark instead.
 *
 * @param t - A token of two apostrophes.
 * @param to - The token after the paragraph's last.
 */
export function isMarkBeforeElision(tokens: Tokens, t: number, to: number, words: Lexicon): boolean {
  if (tokens.first[t] !== 0x27 || (tokens.end[t] as number) - (tokens.start[t] as number) !== 2 || !isElided(tokens, t + 1, words))
    return false
  for (let i = t + 1; i < to && i < t + REACH; i++) {
    if (
      tokens.first[i] === 0x27 &&
      (tokens.end[i] as number) - (tokens.start[i] as number) === 2 &&
      !((tokens.kind[i] as number) & Kind.spaced)
    )
      return false
  }
  return true
}

/**
 * Checks whether a single mark was mistyped for a double one: 'We broke it," she said. The next double mark must be a closing
 * one.
 *
 * @param t - A single mark with space before it and no closing mark of its own.
 * @param to - The token after the paragraph's last.
 */
export function isMistyped(text: string, tokens: Tokens, t: number, to: number, words: Lexicon): boolean {
  if (!beginsSpeech(tokens, t) || isElided(tokens, t + 1, words)) return false
  for (let i = t + 1; i < to && i < t + REACH; i++) {
    if ((tokens.kind[i] as number) & Kind.mark && familyAt(tokens, i) === Family.double)
      return !spacedBefore(tokens, i) && spacedAfter(text, tokens, i, to)
  }
  return false
}
