import type {Author} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {folded, isSpace, passage, type Span} from '../text/span.js'
import {isRole} from './byline-segments.js'
import {isAgencyName, isKnownCity, isNewsAgency, newsroomWord, organizationWords} from './known-names.js'
import {isPersonName, type NamePiece, splitNames} from './person-name.js'
import type {Phrases} from './phrases.js'
import {endsInRole, Word, wordsOf} from './prefilter/bylines.js'
import {isTimeLine} from './timestamp.js'

/** The authors of a byline and what applies to all of them. */
export interface AuthorList {
  authors: Author[]
  role?: string
  place?: string
  organization?: string
  /** Passages that say when the item was published or updated. */
  times: Span[]
}

/**
 * Reads a list of authors with their roles and places.
 *
 * @param opened - Whether a word such as `By` precedes the list.
 * @param list - What has been read so far; receives the authors.
 * @returns Whether every part was understood.
 */
export function readAuthors(text: string, start: number, end: number, phrases: Phrases, opened: boolean, list: AuthorList): boolean {
  const {authors} = list
  const own = opened && authors.length === 0 ? ownReporter(text, start, end, phrases) : undefined
  const pieces = splitNames(text, own?.start ?? start, end, phrases)
  let found = 0
  let described = -1
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as NamePiece
    const slice = withoutLinks(text.slice(piece.start, piece.end), phrases)
    const bits = wordsOf(text, piece.start, piece.end, phrases)
    let name = slice
    let place = found === 0 ? own?.place : undefined
    // by Institute for Coastal Research, Eastmere
    if (opened && i === 0 && bits & Word.body && organizationWords.has(slice.slice(0, slice.indexOf(' ')).toLowerCase())) {
      list.organization ??= folded(slice)
      continue
    }
    if (bits & Word.turn) {
      const divided = divide(slice, phrases)
      name = divided[0]
      place = divided[1] ?? place
      if (divided[2] !== undefined) list.organization = divided[2]
    }
    if (found > 0 && isTimeOf(slice, phrases)) {
      list.times.push({start: piece.start, end: piece.end})
      continue
    }
    if (found === 0 && bits & (Word.body | Word.role) && isStaff(name, phrases)) {
      list.organization ??= name
      continue
    }
    const role = bits & Word.role && isRole(name, phrases)
    const before = bits & Word.role && name.split(' ').length > 2 ? roleBefore(name, phrases) : 0
    if (before > 0) {
      const named = passage(text, piece.start + before, piece.start + name.length)
      authors.push({...named, name: named.text, role: folded(name.slice(0, before).trim())})
      placeAuthors(authors, place)
      found++
      continue
    }
    if (isOrganization(name, piece, bits, i, found, phrases, opened)) {
      list.organization ??= name
      continue
    }
    if (role) {
      const mixed = /^((?:\p{Lu}[\p{L}'’.-]+\s+){2,3}?)(\p{L}.*)$/u.exec(name)
      if (found === 0 && mixed && isPersonName((mixed[1] as string).trim()) && isRole(mixed[2] as string, phrases)) {
        const own = (mixed[1] as string).trim()
        authors.push({...passage(text, piece.start, piece.start + own.length), name: own, role: mixed[2] as string})
        found++
      } else if (found > 0) {
        const author = authors[authors.length - 1]
        if (author) author.role ??= name
      }
      placeAuthors(authors, place)
      continue
    }
    if (
      piece.before === ',' &&
      (found > 0 || list.organization !== undefined) &&
      i === pieces.length - 1 &&
      (isKnownCity(name) || /^\p{Lu}[\p{L}-]+$/u.test(name))
    ) {
      list.place ??= name
      continue
    }
    if (
      found > 0 &&
      piece.before === ',' &&
      (!/\p{Ll}/u.test(name) || /^\p{Lu}{2,5} /u.test(name)) &&
      /\p{Ll}/u.test(authors[authors.length - 1]?.name ?? '')
    ) {
      list.organization ??= name
      continue
    }
    if (found > 0 && bits & Word.body && isStaff(name, phrases)) {
      list.organization ??= name
      continue
    }
    if (!(found > 0 && piece.before === ',' && charClass(name.charCodeAt(0)) === Char.lower) && isAuthor(name, pieces.length, found, phrases, opened, found === 0 && list.organization !== undefined)) {
      authors.push({...passage(text, piece.start, piece.start + name.length), name: folded(name)})
      placeAuthors(authors, place)
      found++
      continue
    }
    // By Mara Lind, harbour master and poet: a role that is on no list
    const author = opened && found > 0 && isDescription(slice) ? authors[authors.length - 1] : undefined
    if (author && (piece.before === ',' || described >= 0)) {
      if (described < 0) described = piece.start
      author.role = folded(text.slice(described, piece.end))
      continue
    }
    if (bits & Word.body && isStaff(name, phrases)) {
      list.organization ??= name
      continue
    }
    // By Mara Lind, g9 Lower Eastmere: not built like a person's name
    if (opened && found > 0 && piece.before === ',' && name.length < 50 && /[\p{Lu}\d]/u.test(name)) {
      list.organization ??= name
      continue
    }
    // Mara Lind/Sea & Shore: what follows the slash is the author's organization
    if (piece.before === '/' && found > 0) {
      list.organization ??= text.slice(piece.start, end)
      return true
    }
    return false
  }
  return found > 0 || list.organization !== undefined
}

/**
 * Reads authors whose work is given in parentheses: `Mara Lind (text) and Tom Reyes (photos)`.
 *
 * @returns Whether there are such parentheses and every part was understood.
 */
export function readBracketed(text: string, start: number, end: number, phrases: Phrases, list: AuthorList): boolean {
  const slice = text.slice(start, end)
  let from = 0
  for (const found of slice.matchAll(/\(([\p{L}][\p{Ll} &/-]{1,28})\)/gu)) {
    const [whole, doing = ''] = found
    if (/^\p{Lu}/u.test(doing) && !isWork(doing.toLowerCase(), phrases)) return false
    if (isNewsAgency(doing.slice(doing.lastIndexOf(' ') + 1), phrases)) return false
    const before = list.authors.length
    if (!readAuthors(text, start + from, start + found.index, phrases, true, list)) return false
    for (let i = before; i < list.authors.length; i++) (list.authors[i] as Author).role ??= doing
    from = found.index + whole.length
  }
  if (from === 0) return false
  return !/\p{L}/u.test(slice.slice(from)) || readAuthors(text, start + from, end, phrases, true, list)
}

// Text, Fotos, Recherche
function isWork(word: string, phrases: Phrases): boolean {
  return phrases.has(word, 'bylineOpeners') || phrases.has(word, 'photo') || phrases.has(word, 'reporting')
}

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

// the first name after a word such as By is a person's if it is built like one
function isOrganization(name: string, piece: NamePiece, bits: number, i: number, found: number, phrases: Phrases, opened: boolean): boolean {
  // Mara Lind, HKR-Studio Nord
  if (found > 0 && (piece.before === ',' || piece.before === '/') && (isBodyName(name, phrases) || /^\p{Lu}{2,}-\p{Lu}\p{Ll}/u.test(name))) return true
  if (!(bits & Word.body)) return false
  if (isNewsAgency(name.toLowerCase(), phrases)) return true
  return isAgencyName(name, phrases) && !(opened && i === 0 && isPersonName(name) && !newsroomWord.test(name))
}

function isAuthor(name: string, pieces: number, found: number, phrases: Phrases, opened: boolean, organized: boolean): boolean {
  if (isPersonName(name)) return true
  if (!opened || organized || !isPersonName(name, 1)) return false
  if (found + pieces > 1) return true
  const lower = name.toLowerCase()
  return name.length > 2 && /\p{Ll}/u.test(name) && !phrases.has(lower, 'weekdays') && !phrases.has(lower, 'months')
}

// a place also applies to earlier authors who have none
function placeAuthors(authors: readonly Author[], place: string | undefined): void {
  if (place !== undefined) for (const author of authors) author.place ??= place
}

function isTimeOf(slice: string, phrases: Phrases): boolean {
  return /\d/u.test(slice) && isTimeLine(slice, phrases)
}

// notre correspondant à Oslo, Luc Morel: finds the place and the start of the name
function ownReporter(text: string, start: number, end: number, phrases: Phrases): {start: number; place?: string} | undefined {
  const lower = text.slice(start, Math.min(end, start + 90)).toLowerCase()
  const length = phrases.opening(lower, 'ownReporters')
  if (length === 0) return undefined
  let at = length
  while (lower.charAt(at) === ' ') at++
  const opener = phrases.opening(lower, 'placeOpeners', at)
  const comma = lower.indexOf(',', at)
  if (opener > 0 && comma > 0) return {start: start + comma + 1, place: text.slice(start + at + opener, start + comma).trim()}
  if (lower.charAt(at) === ',') at++
  return /\p{Lu}/u.test(text.slice(start + at, end)) ? {start: start + at} : undefined
}

// Political editor Mara Lind: returns the length of what precedes the name, or 0
function roleBefore(name: string, phrases: Phrases): number {
  let at = 0
  let before = 0
  for (const word of name.split(' ')) {
    at += word.length + 1
    const lower = word.toLowerCase()
    if (phrases.has(lower, 'roles') || endsInRole(lower, phrases)) before = at
  }
  const rest = name.slice(before)
  return before > 0 && isPersonName(rest) && !isAgencyName(rest, phrases) ? before : 0
}

function isDescription(slice: string): boolean {
  return /^\p{Ll}[\p{L}’'-]+(?: [\p{L}’'.-]+){0,4}$/u.test(slice)
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

// Mara Lind in Oslo, Mara Lind for The Harbour News
function divide(slice: string, phrases: Phrases): [string, string | undefined, string | undefined] {
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
    const word = slice.slice(at + 1, at + 1 + publisher)
    // Mara Lind FOR The Harbour Post: an opener in capitals counts only after a name in mixed case
    // Mara Lind Special to the Packet: an opener of several words always counts
    if (/^(?:\p{Ll}{2,3} )?\p{Lu}/u.test(whose) && (word.trim().includes(' ') || (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(whose)) || (!/\p{Ll}/u.test(word) && /\p{Ll}/u.test(slice.slice(0, at)))))
      return [slice.slice(0, at), undefined, whose]
  }
  return [slice, undefined, undefined]
}
