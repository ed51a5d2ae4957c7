import {Char, charClass} from '../text/characters.js'
import {addSmallToHash, addToHash, HASH_START, Lexicon} from '../text/lexicon.js'
import type {Language} from './types/language.js'

/** Code units of the text that are counted. */
const ENOUGH = 6000
/** Code units between two checks whether one language is far ahead. */
const STRETCH = 300
/** Lead over the next language, in words, that ends the count early. */
const AHEAD = 16
/** Fewest words by which a text can be told to be in none of the languages. */
const TELLING = 24
/** One word in how many is a function word in a text of any language that is known. */
const RARE = 25

/**
 * Makes a function that detects the language of a text: the one whose function words are most frequent in it.
 *
 * @param languages - The languages to choose from, at most 30; the first is taken where the text tells nothing.
 * @param unknown - What a text is in that is long enough to tell and has hardly a word of any of them; without it, the first that fits best.
 * @returns A function from a text to a language.
 */
export function languageTeller(languages: readonly Language[], unknown?: Language): (text: string) => Language {
  const lexicon = new Lexicon(
    languages.flatMap((language, index) => language.functionWords.split(' ').map((word) => [word, 1 << index] as const))
  )
  return (text) => {
    // the last counts all words
    const counts = new Int32Array(languages.length + 1)
    const end = languages.length === 1 ? 0 : Math.min(text.length, ENOUGH)
    let best = 0
    for (let at = 0; at < end; ) {
      at = countWords(text, at, Math.min(at + STRETCH, end), lexicon, counts)
      best = 0
      for (let i = 1; i < languages.length; i++) if ((counts[i] as number) > (counts[best] as number)) best = i
      if (isFarAhead(counts, best)) break
    }
    const words = counts[languages.length] as number
    if (unknown && words >= TELLING && (counts[best] as number) * RARE < words) return unknown
    return languages[best] as Language
  }
}

// counts the words that begin in a stretch, and gives the place after the last of them
function countWords(text: string, start: number, end: number, lexicon: Lexicon, counts: Int32Array): number {
  const last = Math.min(text.length, ENOUGH)
  let at = start
  while (at < end) {
    let hash = HASH_START
    for (; at < last; at++) {
      const code = text.charCodeAt(at)
      const small = code | 0x20
      // most are letters of ASCII, or signs of it
      if (small >= 0x61 && small <= 0x7a) hash = addSmallToHash(hash, small)
      else {
        if (code < 0x80) break
        const cls = charClass(code)
        if (cls !== Char.lower && cls !== Char.upper) break
        hash = addToHash(hash, code)
      }
    }
    at++
    if (hash === HASH_START) continue
    counts[counts.length - 1] = (counts[counts.length - 1] as number) + 1
    for (let bits = lexicon.get(hash); bits !== 0; bits &= bits - 1) {
      const index = 31 - Math.clz32(bits & -bits)
      counts[index] = (counts[index] as number) + 1
    }
  }
  return at
}

function isFarAhead(counts: Int32Array, best: number): boolean {
  const least = (counts[best] as number) - AHEAD
  for (let i = 0; i < counts.length - 1; i++) if (i !== best && (counts[i] as number) > least) return false
  return true
}
