import {Char, charClass} from '../text/characters.js'
import {smallNameWords} from './person-name.js'
import type {Phrases} from './phrases.js'

/** Small words of names: `do` in São Bento do Vale. */
const small: ReadonlySet<string> = new Set(smallNameWords)
/** The most occurrences of a name to check. */
const TRIED = 12

/**
 * Checks whether the rest of a text uses a name as a place: `in Wesel` somewhere, or `Wesel` on a line by itself.
 *
 * @param start - Offset of the occurrence in question.
 * @param written - The name as written, possibly in capitals.
 */
export function isPlaceElsewhere(text: string, start: number, written: string, phrases: Phrases): boolean {
  if (written.length < 4 || written.length > 40) return false
  const place = /\p{Ll}/u.test(written)
    ? written
    : written
        .toLowerCase()
        .replace(/(?<=^|[ -])\p{Ll}+/gu, (word, at: number) =>
          at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
        )
  for (let at = text.indexOf(place), tried = 0; at >= 0 && tried < TRIED; at = text.indexOf(place, at + 1), tried++) {
    if (at === start || charClass(text.charCodeAt(at + place.length)) === Char.lower) continue
    const before = text.slice(Math.max(0, at - 20), at)
    // several words on a line of their own may be a person's name
    if (!place.includes(' ') && (at === 0 || before.endsWith('\n') || before.endsWith('\t'))) {
      const after = text.charCodeAt(at + place.length)
      if (after === 10 || after === 9) return true
    }
    const opener = /(?:^|\s)(\p{Ll}+) $/u.exec(before)?.[1]
    if (opener !== undefined && phrases.has(opener, 'placeOpeners')) return true
  }
  return false
}
