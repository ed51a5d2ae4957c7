import {Char, charClass} from '../text/characters.js'
import {addSmallToHash, addToHash, HASH_START, Lexicon} from '../text/lexicon.js'
import type {Language} from './types/language.js'

/** Length of the part of a text in which words are counted, in code units. */
const ENOUGH = 6000
/** Code units between checks for a clear winner. */
const STRETCH = 100
/** Lead over every other language, in words, that ends the count early. */
const AHEAD = 16
/** Fewest words that allow the verdict that a text is in none of the languages. */
const TELLING = 24
/** Fewest function words outside quotations, more than any other language has there, that settle the language. */
const FEWEST = 2
/** Length above which a line counts as prose however it ends, in code units. */
const LONG_LINE = 70
const SENTENCE_ENDS = '.!?…:"”“»«'
/** Closing quotation marks, by the code unit of the opening one. */
const CLOSING = new Map([
  [0x22, '"'],
  [0x201c, '”"'],
  [0x201d, '”'],
  [0x201e, '“”"'],
  [0xab, '»'],
  [0xbb, '«']
])
/** In a text in a known language, at least one word in this many is one of its function words. */
const RARE = 25

/**
 * Makes a function that detects the language of a text as the one whose function words are most frequent in it.
 *
 * @param languages - The languages to choose from, at most 30; the first is the default for texts without function words.
 * @param unknown - Returned for a text that is long enough but has hardly any function words of these languages; if omitted, the best
 *   match is returned for such texts too.
 * @returns A function from a text to a language.
 */
export function languageTeller(languages: readonly Language[], unknown?: Language): (text: string) => Language {
  const lexicon = new Lexicon(
    languages.flatMap((language, index) => language.functionWords.split(' ').map((word) => [word, 1 << index] as const))
  )
  return (text) => {
    const counts = languages.length === 1 ? new Int32Array(2) : countProse(text, lexicon, languages.length, true)
    // a text that consists of headlines or quotations
    if (languages.length > 1 && !isAhead(counts, bestOf(counts), FEWEST)) return told(countProse(text, lexicon, languages.length, false))
    return told(counts)
  }

  function told(counts: Int32Array): Language {
    const best = bestOf(counts)
    const words = counts[languages.length] as number
    if (unknown && words >= TELLING && (counts[best] as number) * RARE < words) return unknown
    return languages[best] as Language
  }
}

function bestOf(counts: Int32Array): number {
  let best = 0
  for (let i = 1; i < counts.length - 1; i++) if ((counts[i] as number) > (counts[best] as number)) best = i
  return best
}

/**
 * Counts the function words of each language and, in the last element, all words, until one language is far ahead.
 *
 * @param proseOnly - Whether to skip quotations and lines that are not sentences: they are often in another language.
 */
function countProse(text: string, lexicon: Lexicon, languages: number, proseOnly: boolean): Int32Array {
  const counts = new Int32Array(languages + 1)
  const last = Math.min(text.length, ENOUGH)
  for (let at = 0; at < last;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 || found > last ? last : found
    if (!proseOnly || isSentence(text, at, end)) {
      while (at < end) {
        at = countWords(text, at, Math.min(at + STRETCH, end), end, lexicon, counts, proseOnly)
        if (isAhead(counts, bestOf(counts), AHEAD)) return counts
      }
    }
    at = end + 1
  }
  return counts
}

/** Returns whether a line is long or ends like a sentence. */
function isSentence(text: string, start: number, end: number): boolean {
  if (end - start > LONG_LINE) return true
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end > start && SENTENCE_ENDS.includes(text[end - 1] as string)
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xd || code === 0xa0 || code === 9
}

/** Returns the end of the quotation that opens at `open`, or `open` if none does; an unclosed quotation ends with its line. */
function quotationEnd(text: string, open: number, end: number): number {
  const code = text.charCodeAt(open)
  // most words end at a space, which needs no lookup
  const closing = code > 0x20 ? CLOSING.get(code) : undefined
  if (closing === undefined) return open
  for (let at = open + 1; at < end; at++) if (closing.includes(text[at] as string)) return at + 1
  return end
}

// counts the words that begin in a stretch; returns the offset after the last of them
function countWords(
  text: string,
  start: number,
  end: number,
  last: number,
  lexicon: Lexicon,
  counts: Int32Array,
  proseOnly: boolean
): number {
  let at = start
  while (at < end) {
    let hash = HASH_START
    for (; at < last; at++) {
      const code = text.charCodeAt(at)
      const small = code | 0x20
      // fast path: ASCII letters; any other ASCII character ends the word
      if (small >= 0x61 && small <= 0x7a) hash = addSmallToHash(hash, small)
      else {
        if (code < 0x80) break
        const cls = charClass(code)
        if (cls !== Char.lower && cls !== Char.upper) break
        hash = addToHash(hash, code)
      }
    }
    if (hash === HASH_START) {
      const past = proseOnly ? quotationEnd(text, at, last) : at
      at = past > at ? past : at + 1
      continue
    }
    counts[counts.length - 1] = (counts[counts.length - 1] as number) + 1
    for (let bits = lexicon.get(hash); bits !== 0; bits &= bits - 1) {
      const index = 31 - Math.clz32(bits & -bits)
      counts[index] = (counts[index] as number) + 1
    }
  }
  return at
}

/** Returns whether a language has so many words more than any other. */
function isAhead(counts: Int32Array, best: number, lead: number): boolean {
  if ((counts[best] as number) < lead) return false
  const least = (counts[best] as number) - lead
  for (let i = 0; i < counts.length - 1; i++) if (i !== best && (counts[i] as number) > least) return false
  return true
}
