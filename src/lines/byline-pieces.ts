import {charClass, Char} from '../text/characters.js'
import {isSpace} from '../text/span.js'
import {isRole} from './byline-segments.js'
import {isNewsAgency, organizationWords} from './known-names.js'
import type {Phrases} from './phrases.js'
import {Word} from './prefilter/bylines.js'

/** Checks whether a name is what a newspaper calls its own people or desks: `staff writer`, `Packet staff`. */
export function isStaff(name: string, phrases: Phrases): boolean {
  const lower = name.toLowerCase()
  return phrases.has(lower, 'staff') || (/^\p{Lu}/u.test(name) && name.length < 40 && phrases.matches(lower, 'staff'))
}

/** Checks whether a part of a byline that follows the authors is built like the name of a newspaper or another organization. */
export function isBodyName(name: string, phrases: Phrases): boolean {
  const space = name.indexOf(' ')
  if (space > 0 && /^\p{Lu}/u.test(name) && phrases.has(name.slice(0, space).toLowerCase(), 'articles')) return true
  // Mere & Marsh Gazette
  if (/^\p{Lu}\S* & \p{Lu}/u.test(name)) return true
  // a name in a script without case, next to one in capitals
  return /\p{Lo}/u.test(name) && !/[\p{Lu}\p{Ll}]/u.test(name)
}

/** Checks for a role with a word that the names of newspapers have, too: News Editor, Harbour Post correspondent. */
export function isNewsRole(phrases: Phrases, name: string, bits: number): boolean {
  const space = name.lastIndexOf(' ')
  return (
    (bits & Word.role) !== 0 &&
    space > 0 &&
    phrases.has(name.slice(space + 1).toLowerCase(), 'roles') &&
    !isNewsAgency(name.slice(0, name.indexOf(' ')).toLowerCase(), phrases)
  )
}

/** Removes the links that a page puts next to a name: `Mara Lind Follow`, `Mara LindTwitter`. */
export function withoutLinks(slice: string, phrases: Phrases): string {
  // at - 1 is the capital that the last word begins with
  let at = slice.length
  while (at > 0 && charClass(slice.charCodeAt(at - 1)) === Char.lower) at--
  // the name before it must have two words
  let space = at - 1
  while (isSpace(slice.charCodeAt(space - 1))) space--
  while (space > 0 && slice.charCodeAt(space - 1) !== 0x20) space--
  if (space <= 0) return slice
  if (!phrases.has(slice.slice(at - 1).toLowerCase(), 'furniture')) return slice
  const found = /^(.*\p{L})\s*(\p{Lu}\p{Ll}+)$/u.exec(slice)
  const link = found?.[2]?.toLowerCase() ?? ''
  // in The Harbour Post, Post is not a link
  if (!found || !phrases.has(link, 'furniture') || organizationWords.has(link)) return slice
  return (found[1] as string).includes(' ') ? (found[1] as string) : slice
}

/** Divides a name from the place behind it and the publication behind it. */
export function divide(slice: string, phrases: Phrases): [string, string | undefined, string | undefined] {
  const lower = slice.toLowerCase()
  for (let at = lower.indexOf(' '); at >= 0; at = lower.indexOf(' ', at + 1)) {
    const place = phrases.opening(lower, 'placeOpeners', at + 1)
    if (place > 0 && at > 2) {
      const after = slice.slice(at + 1 + place).trimStart()
      if (/^\p{Lu}/u.test(after)) return [slice.slice(0, at), after, undefined]
    }
    const publisher = phrases.opening(lower, 'publisherOpeners', at + 1)
    if (publisher === 0) continue
    const whose = slice.slice(at + 1 + publisher).trimStart()
    // Mara Lind North of England correspondent
    if (!whose.includes(',') && isRole(whose, phrases)) continue
    const word = slice.slice(at + 1, at + 1 + publisher)
    // Mara Lind FOR The Harbour Post: an opener in capitals counts only after a name in mixed case
    // Mara Lind Special to the Packet: an opener of several words always counts
    if (
      /^(?:\p{Ll}{2,3} )?\p{Lu}/u.test(whose) &&
      (word.trim().includes(' ') ||
        (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(whose)) ||
        (!/\p{Ll}/u.test(word) && /\p{Ll}/u.test(slice.slice(0, at))))
    )
      return [slice.slice(0, at), undefined, whose]
  }
  return [slice, undefined, undefined]
}
