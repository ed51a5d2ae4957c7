import {Char, charClass} from '../text/characters.js'
import {addToHash, HASH_START, Lexicon} from '../text/lexicon.js'
import type {Language} from './language.js'

/** Code units of the text that are looked at. */
const ENOUGH = 6000

/**
 * Makes a function that tells the language of a text: the one of which it has most function words.
 *
 * @param languages - The languages to choose from, at most 30; the first is taken where the text tells nothing.
 * @returns A function from a text to a language.
 */
export function languageTeller(languages: readonly Language[]): (text: string) => Language {
  const lexicon = new Lexicon(
    languages.flatMap((language, index) => language.functionWords.split(' ').map((word) => [word, 1 << index] as const))
  )
  return (text) => {
    const first = languages[0] as Language
    if (languages.length === 1) return first
    const counts = new Int32Array(languages.length)
    const end = Math.min(text.length, ENOUGH)
    let hash = HASH_START
    for (let i = 0; i <= end; i++) {
      const code = i < end ? text.charCodeAt(i) : 32
      const cls = charClass(code)
      if (cls === Char.lower || cls === Char.upper) hash = addToHash(hash, code)
      else if (hash !== HASH_START) {
        for (let bits = lexicon.get(hash); bits !== 0; bits &= bits - 1) {
          const index = 31 - Math.clz32(bits & -bits)
          counts[index] = (counts[index] as number) + 1
        }
        hash = HASH_START
      }
    }
    let best = 0
    for (let i = 1; i < counts.length; i++) if ((counts[i] as number) > (counts[best] as number)) best = i
    return languages[best] as Language
  }
}
