import type {Author} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {folded, passage, type Span} from '../text/span.js'
import {isRole} from './byline-segments.js'
import {isAgencyName, isKnownCity, isNewsAgency, newsroomWord, organizationWords} from './known-names.js'
import {isPersonName, nameEnd, type NamePiece, splitNames} from './person-name.js'
import type {Phrases} from './phrases.js'
import {Opens} from './prefilter/line-openings.js'
import {endsInRole, Word, wordsOf} from './prefilter/bylines.js'
import {isTimeLine} from './timestamp.js'
import {withoutLinks, divide, isBodyName, isNewsRole, isStaff} from './byline-pieces.js'

/** The authors of a byline and what applies to all of them. */
export interface AuthorList {
  authors: Author[]
  role?: string
  place?: string
  organization?: string
  /** Passages that say when the item was published or updated. */
  times: Span[]
}

/** A list of authors while it is read. */
interface Reading {
  text: string
  /** Code unit after the last of the list. */
  end: number
  phrases: Phrases
  /** Whether a word such as `By` began the byline. */
  opened: boolean
  list: AuthorList
  pieces: readonly NamePiece[]
  /** How many authors this list has named so far. */
  found: number
  /** Where the description of the last author began, or -1. */
  described: number
}

/** One piece of the list: its words without links, and the name and the place in it. */
interface Piece extends NamePiece {
  at: number
  slice: string
  name: string
  place: string | undefined
  /** Bits of {@link Word}. */
  bits: number
}

/** Reads a piece as one kind of thing, and returns whether it is of that kind. */
type PieceReader = (reading: Reading, piece: Piece) => boolean

// the first that takes a piece reads it: what a list or a pattern knows comes before what only looks like a name
const pieceReaders: readonly PieceReader[] = [
  readTime,
  readForOrIn,
  readPhotographer,
  readOwnStaff,
  readRoleAndName,
  readNameAndRole,
  readOrganization,
  readRole,
  readPlace,
  readInCapitals,
  readDeskAfterAuthor,
  readAuthor,
  readDescription,
  readUnlikePerson
]

/**
 * Reads a list of authors with their roles and places.
 *
 * @param opened - Whether a word such as `By` precedes the list.
 * @param list - What has been read so far; receives the authors.
 * @returns Whether every part was understood.
 */
export function readAuthors(text: string, start: number, end: number, phrases: Phrases, opened: boolean, list: AuthorList): boolean {
  const own = opened && list.authors.length === 0 ? ownReporter(text, start, end, phrases) : undefined
  const pieces = splitNames(text, own?.start ?? start, end, phrases)
  const reading: Reading = {text, end, phrases, opened, list, pieces, found: 0, described: -1}
  for (let at = 0; at < pieces.length; at++) {
    const piece = readPiece(reading, at, own?.place)
    if (isInstitute(reading, piece)) {
      list.organization ??= folded(piece.slice)
      continue
    }
    if (piece.bits & Word.turn) dividePiece(reading, piece)
    if (!isUnderstood(reading, piece)) {
      // Mara Lind/Sea & Shore: what a slash separates from a name is the publication
      if (piece.before !== '/' || reading.found === 0) return false
      list.organization ??= text.slice(piece.start, end)
      return true
    }
  }
  return reading.found > 0 || list.organization !== undefined
}

function isUnderstood(reading: Reading, piece: Piece): boolean {
  for (const read of pieceReaders) if (read(reading, piece)) return true
  return false
}

function readPiece({text, phrases, pieces, found}: Reading, at: number, ownPlace: string | undefined): Piece {
  const {start, end, before} = pieces[at] as NamePiece
  const slice = withoutLinks(text.slice(start, end), phrases)
  return {start, end, before, at, slice, name: slice, place: found === 0 ? ownPlace : undefined, bits: wordsOf(text, start, end, phrases)}
}

// Mara Lind in Oslo, Mara Lind for The Harbour News
function dividePiece({phrases, list}: Reading, piece: Piece): void {
  const [name, place, organization] = divide(piece.slice, phrases)
  piece.name = name
  piece.place = place ?? piece.place
  if (organization !== undefined) list.organization = organization
}

// by Institute for Coastal Research, Eastmere
function isInstitute({opened}: Reading, {at, bits, slice}: Piece): boolean {
  return opened && at === 0 && (bits & Word.body) !== 0 && organizationWords.has(slice.slice(0, slice.indexOf(' ')).toLowerCase())
}

function addAuthor(reading: Reading, {place}: Piece, author: Author): void {
  const {authors} = reading.list
  // Mara Lind, arts editor, and Tom Reyes in Oslo: what each does parts them
  placeAuthors(authors.some(({role}) => role !== undefined) ? [author] : [...authors, author], place)
  authors.push(author)
  reading.found++
}

/** Makes an author of a name in the text. */
export function authorAt(text: string, from: number, to: number, name: string): Author {
  const {text: written, start, end} = passage(text, from, to)
  return {text: written, start, end, name}
}

function readTime({phrases, list, found}: Reading, {slice, start, end}: Piece): boolean {
  if (found === 0 || !isTimeOf(slice, phrases)) return false
  list.times.push({start, end})
  return true
}

// By Mara Lind, for The Harbour Post; Par Mara Lind, à Oslo
function readForOrIn({phrases, list, found}: Reading, {name}: Piece): boolean {
  if ((found === 0 && list.organization === undefined) || charClass(name.charCodeAt(0)) !== Char.lower) return false
  const lower = name.toLowerCase()
  const publisher = phrases.opening(lower, 'publisherOpeners')
  const rest = name.slice(publisher || phrases.opening(lower, 'placeOpeners')).trimStart()
  if (rest === name || !/^(?:\p{Ll}{2,3} )?\p{Lu}/u.test(rest)) return false
  if (publisher > 0) list.organization ??= rest
  else if (found > 0) placeAuthors(list.authors, rest)
  else list.place ??= rest
  return true
}

// Text by Mara Lind, photos by Tom Reyes: who took the pictures is no author
function readPhotographer({text, phrases, found}: Reading, {slice, start, end}: Piece): boolean {
  return found > 0 && (phrases.begins(text, start, end) & Opens.photo) !== 0 && phrases.opening(slice.toLowerCase(), 'photo') > 0
}

function readOwnStaff({phrases, list, found}: Reading, {name, bits}: Piece): boolean {
  if (found > 0 || !(bits & (Word.body | Word.role)) || !isStaff(name, phrases)) return false
  list.organization ??= name
  return true
}

// By political editor Mara Lind
function readRoleAndName(reading: Reading, piece: Piece): boolean {
  const {name, bits, start} = piece
  const before = bits & Word.role && name.split(' ').length > 2 ? roleBefore(name, reading.phrases) : 0
  if (before === 0) return false
  const {text, start: from, end} = passage(reading.text, start + before, start + name.length)
  addAuthor(reading, piece, {text, start: from, end, name: text, role: folded(name.slice(0, before).trim())})
  return true
}

// By Mara Lind Deputy news editor
function readNameAndRole(reading: Reading, piece: Piece): boolean {
  const {text, phrases, found} = reading
  const {name, bits, start} = piece
  if (found > 0 || !(bits & Word.role)) return false
  const after = nameEnd(name)
  const own = name.slice(0, after).trimEnd()
  const role = name.slice(after).trimStart()
  if (!isPersonName(own) || isAgencyName(own, phrases) || !isRole(role, phrases) || !isRole(name, phrases)) return false
  addAuthor(reading, piece, {...authorAt(text, start, start + own.length, own), role})
  return true
}

function readOrganization(reading: Reading, piece: Piece): boolean {
  if (!isOrganization(reading, piece)) return false
  reading.list.organization ??= piece.name
  return true
}

// Mara Lind, senior reporter
function readRole(reading: Reading, piece: Piece): boolean {
  const {phrases, list, found} = reading
  const {name, bits, place} = piece
  if (!(bits & Word.role) || !isRole(name, phrases)) return false
  const last = list.authors[list.authors.length - 1]
  if (found > 0 && last) last.role ??= name
  placeAuthors(list.authors, place)
  return true
}

/** A state, abbreviated: Wis. */
const state = /^\p{Lu}\p{Ll}{1,5}\.$/u

// By Mara Lind, Oslo; By Mara Lind, Harbour News, Wis.; By Mara Lind, Oslo, Wis.
function readPlace({text, list, found, pieces}: Reading, {name, before, at}: Piece): boolean {
  if (before !== ',' || (found === 0 && list.organization === undefined)) return false
  const last = pieces[pieces.length - 1] as NamePiece
  if (at < pieces.length - 1 && !(at === pieces.length - 2 && last.before === ',' && state.test(text.slice(last.start, last.end))))
    return false
  if (state.test(name)) return true
  if (!isKnownCity(name) && !/^\p{Lu}[\p{L}-]+$/u.test(name)) return false
  list.place ??= name
  return true
}

// By Mara Lind, HARBOUR NEWS; By Mara Lind, HKR Nord
function readInCapitals({list, found}: Reading, {name, before}: Piece): boolean {
  if (found === 0 || before !== ',' || !/\p{Lu}/u.test(name) || (/\p{Ll}/u.test(name) && !/^\p{Lu}{2,5} /u.test(name))) return false
  if (!/\p{Ll}/u.test(list.authors[list.authors.length - 1]?.name ?? '')) return false
  list.organization ??= name
  return true
}

function readDeskAfterAuthor({phrases, list, found}: Reading, {name, bits}: Piece): boolean {
  if (found === 0 || !(bits & Word.body) || !isStaff(name, phrases)) return false
  list.organization ??= name
  return true
}

function readAuthor(reading: Reading, piece: Piece): boolean {
  const {name, before, start} = piece
  if (reading.found > 0 && before === ',' && charClass(name.charCodeAt(0)) === Char.lower) return false
  if (!isAuthor(reading, name)) return false
  addAuthor(reading, piece, authorAt(reading.text, start, start + name.length, folded(name)))
  return true
}

// By Mara Lind, harbour master and poet: words that no list of roles has
function readDescription(reading: Reading, {slice, before, start, end}: Piece): boolean {
  const {text, list, opened, found} = reading
  const author = opened && found > 0 && isDescription(slice) ? list.authors[list.authors.length - 1] : undefined
  if (!author || (before !== ',' && reading.described < 0)) return false
  if (reading.described < 0) reading.described = start
  author.role = folded(text.slice(reading.described, end))
  return true
}

// By Mara Lind, g9 Lower Eastmere: a name that no person has
function readUnlikePerson({list, opened, found}: Reading, {name, before}: Piece): boolean {
  if (!opened || found === 0 || before !== ',' || name.length >= 50 || !/\p{Lu}|\p{L}\d/u.test(name)) return false
  list.organization ??= name
  return true
}

/**
 * Reads authors whose work or place is given in parentheses: `Mara Lind (text) and Tom Reyes (photos)`.
 *
 * @returns Whether there are such parentheses and every part was understood.
 */
export function readBracketed(text: string, start: number, end: number, phrases: Phrases, list: AuthorList): boolean {
  const slice = text.slice(start, end)
  let from = 0
  for (const found of slice.matchAll(/\((\p{L}[\p{L} &/-]{1,28})\)/gu)) {
    const [whole, doing = ''] = found
    const place = placeIn(doing, phrases)
    if (place === '' && /\p{Lu}/u.test(doing) && (/^.+\p{Lu}/u.test(doing) || !isWork(doing.toLowerCase(), phrases))) return false
    if (isNewsAgency(doing.slice(doing.lastIndexOf(' ') + 1), phrases)) return false
    const before = list.authors.length
    if (!readAuthors(text, start + from, start + found.index, phrases, true, list)) return false
    for (const author of list.authors.slice(before)) {
      if (place === '') author.role ??= doing
      else author.place ??= place
    }
    from = found.index + whole.length
  }
  if (from === 0) return false
  return !/\p{L}/u.test(slice.slice(from)) || readAuthors(text, start + from, end, phrases, true, list)
}

/** Returns the place in a part of a byline such as `in Eastmere`, or an empty string. */
export function placeIn(slice: string, phrases: Phrases): string {
  const place = slice.slice(phrases.opening(slice.toLowerCase(), 'placeOpeners')).trimStart()
  return place.length < slice.length && /^\p{Lu}/u.test(place) ? place : ''
}

// Text, Fotos, Recherche
function isWork(word: string, phrases: Phrases): boolean {
  return phrases.has(word, 'bylineOpeners') || phrases.has(word, 'photo') || phrases.has(word, 'reporting')
}

// not the one whom a word such as By names first, if the name is built as a person's
function isOrganization({phrases, opened, found}: Reading, {name, before, bits, at}: Piece): boolean {
  // Mara Lind, HKR-Studio Nord; Mara Lind, NewsSound
  if (
    found > 0 &&
    (before === ',' || before === '/') &&
    (isBodyName(name, phrases) || /^\p{Lu}(?:\p{Lu}+-\p{Lu}\p{Ll}|\p{Ll}{2,}\p{Lu}\p{Ll}+$)/u.test(name))
  )
    return true
  if (!(bits & Word.body)) return false
  if (found > 0 && isNewsRole(phrases, name, bits)) return false
  if (isNewsAgency(name.toLowerCase(), phrases)) return true
  return isAgencyName(name, phrases) && !(opened && at === 0 && isPersonName(name) && !newsroomWord.test(name))
}

function isAuthor({phrases, opened, list, pieces, found}: Reading, name: string): boolean {
  if (isPersonName(name)) return true
  if (!opened || (found === 0 && list.organization !== undefined) || !isPersonName(name, 1)) return false
  const lower = name.toLowerCase()
  if (phrases.has(lower, 'weekdays') || phrases.has(lower, 'months')) return false
  return found + pieces.length > 1 || (name.length > 2 && /\p{Ll}/u.test(name))
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
