import type {ReadItem} from '../quote/read-item.js'
import {isSpace} from '../text/span.js'

/** Length of the prefix by which names are looked up, in code units. */
const KEY = 3

/** Names of people that the caller supplies, matched exactly except for white space. */
export class KnownPersons {
  /** The words of each name, keyed by the name's prefix; the longest name first. */
  readonly #names = new Map<string, string[][]>()

  /**
   * Indexes the names.
   *
   * @param names - Full names, or single names that people go by.
   */
  constructor(names: readonly string[]) {
    const longestFirst = [...new Set(names.map((name) => name.trim()))].sort((a, b) => b.length - a.length)
    for (const name of longestFirst) {
      const key = name.slice(0, KEY)
      const words = name.split(/\s+/u)
      const bucket = this.#names.get(key)
      if (bucket) bucket.push(words)
      else this.#names.set(key, [words])
    }
  }

  /** Returns the token after the name that begins at a token, or 0 if none does. */
  endAt({text, tokens}: ReadItem, t: number): number {
    const start = tokens.start[t] as number
    const bucket = this.#names.get(text.slice(start, start + KEY))
    if (!bucket) return 0
    for (const words of bucket) {
      const end = endOf(words, text, start)
      let to = t
      while ((tokens.end[to] as number) < end) to++
      // Mara Lind, but not Mara Lindqvist
      if (tokens.end[to] === end) return to + 1
    }
    return 0
  }
}

/** Returns the end of a sequence of words in a text, with any white space between them, or 0 if they are not there. */
function endOf(words: readonly string[], text: string, start: number): number {
  let at = start
  for (const word of words) {
    while (at > start && isSpace(text.charCodeAt(at))) at++
    if (!text.startsWith(word, at)) return 0
    at += word.length
  }
  return at
}
