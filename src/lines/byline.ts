import type {StructureWords} from '../languages/types/structure-words.js'
import type {Author, Byline} from '../model.js'
import {withoutInvisible} from '../text/broken-words.js'
import {folded, passage, type Span, withoutTail} from '../text/span.js'
import {authorAt, type AuthorList, placeIn, readAuthors, readBracketed} from './byline-authors.js'
import {isBodyName, isStaff} from './byline-pieces.js'
import {withoutLinks} from './byline-pieces.js'
import {gluedAt, isClosing, isOpening, isRole, splitSegments} from './byline-segments.js'
import {bylineRows} from './patterns/bylines.js'
import {isAgencyName, isKnownCity, isNewsAgency, isPhotoAgency, organizationWords} from './known-names.js'
import {mayNameAuthor, Word, wordsOf} from './prefilter/bylines.js'
import {isPersonName, isPlainName, splitNames} from './person-name.js'
import {Opens} from './prefilter/line-openings.js'
import {type Phrases, phrasesOf} from './phrases.js'
import {timeWordsOf} from './prefilter/time-lines.js'
import {isTimeLine} from './timestamp.js'
import {openingLength, openerAfterLabel, openerAfterTime, hasFigure} from './byline-opener.js'

const LONGEST = 260
/** Mara Lind (text) and Tom Reyes (photos), Mara Lind (in Eastmere) and Tom Reyes. */
const severalBrackets = /^\p{Lu}[^()]{4,40} \((?:\p{L}+|\p{Ll}+ \p{Lu}[\p{L}-]+)\)(?: \p{Ll}|,)[^()]{6,50}(?:\([\p{L} -]+\))?$/u
/** M.L., mar.tos., mvo, lin/rey: initials and abbreviations that authors sign with. */
const initials = /^(?:(?:\p{Lu}\. ?){2,3}|\p{Ll}{2,4}\.\p{Ll}{2,4}\.|\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?)$/u

/** A byline and how it was read. */
export interface BylineReading extends Byline {
  /** Whether it began with a word such as `By`. */
  opened: boolean
  /** The ID of the byline's form. */
  row: string
  /** Passages of the line that say when the item was published or updated. */
  times: Span[]
}

/**
 * Reads a byline: the authors with their roles, places and organizations.
 *
 * @param line - The line or lines of the byline.
 * @param labelled - Whether a field's label says that the line names authors.
 * @returns The byline, or undefined if the line names no author.
 */
export function readByline(line: Span, text: string, words: readonly StructureWords[], labelled = false): BylineReading | undefined {
  if (line.end - line.start > LONGEST + 2) return undefined
  const seen = withoutInvisible(text.slice(line.start, line.end))
  if (seen.length < line.end - line.start) return readSeen(seen, line, text, words, labelled)
  const phrases = phrasesOf(words)
  let {start, end} = line
  // From Mara Lind: introduces what she wrote
  if (!labelled && text.charCodeAt(end - 1) === 0x3a) return undefined
  while (start < end && isOpening(text.charCodeAt(start))) start++
  while (end > start && isClosing(text.charCodeAt(end - 1))) end--
  if (end - start < 3 || end - start > LONGEST) return undefined
  const from = start
  const whole = end
  const last: AuthorList = {authors: [], times: []}
  const {authors, times} = last
  let opening = openingLength(text, start, end, phrases)
  if (!labelled && opening === 0) {
    const own = openerAfterLabel(text, start, end, phrases)
    if (own > 0) {
      start = own
      opening = openingLength(text, start, end, phrases)
    }
  }
  if (!labelled && opening === 0) {
    const opener = openerAfterTime(text, start, end, phrases)
    if (opener > 0) {
      times.push({start, end: opener})
      start = opener
      opening = openingLength(text, start, end, phrases)
    } else if (!mayNameAuthor(text, start, end, phrases)) return undefined
  }
  const opened = labelled || opening > 0
  const named = start + opening
  if (isOneName(text, named, end, phrases))
    return bylineOf(text, from, end, [authorAt(text, named, end, text.slice(named, end))], opened, times)
  // News provided by / Lind Marine, Inc.
  if (labelled && named < end && isCompany(text.slice(named, end), phrases))
    return bylineOf(text, from, whole, [organizationAt(text, named, whole, folded(text.slice(named, whole)))], true, times)
  // By Mara Lind (with AFP)
  const open = start + text.slice(start, end).lastIndexOf('(')
  if (open > start + 5) {
    const inside = text.slice(open + 1, end)
    const agency = inside.slice(inside.lastIndexOf(' ') + 1)
    if (isNewsAgency(agency.toLowerCase(), phrases) || isNewsAgency(inside.toLowerCase(), phrases)) {
      last.organization = isNewsAgency(inside.toLowerCase(), phrases) ? inside : agency
      end = open
    }
  }
  // The Kiosk Echo (Mara Lind, Tom Reyes)
  if (!opened && open > start && text.charCodeAt(end) === 0x29) {
    const names = splitNames(text, open + 1, end, phrases)
    if (names.length > 1 && names.every((one) => isPersonName(text.slice(one.start, one.end)))) {
      const organization = text.slice(start, open).trimEnd()
      return bylineOf(
        text,
        from,
        end + 1,
        names.map((one) => ({...authorAt(text, one.start, one.end, text.slice(one.start, one.end)), organization})),
        opened,
        times
      )
    }
  }
  start = named
  if (open > start && (opened || severalBrackets.test(text.slice(start, line.end))) && readBracketed(text, start, line.end, phrases, last))
    return bylineOf(text, from, line.end, withShared(last), opened, times)
  if (!readSegments(text, start, end, phrases, opened, last)) return undefined
  if (authors.length === 0) {
    const body = bodyThatSigns(text, named, end, phrases, opened, last)
    return body && bylineOf(text, from, whole, [body], opened, times)
  }
  const closed = whole < line.end && text.charCodeAt(whole) === 0x29 && last.organization !== undefined && open > start
  return bylineOf(text, from, closed ? whole + 1 : whole, withShared(last), opened, times)
}

// reads the parts of a byline in order; returns whether every part was understood
function readSegments(text: string, start: number, end: number, phrases: Phrases, opened: boolean, last: AuthorList): boolean {
  const {authors, times} = last
  const glued = gluedAt(text, start, end, phrases, opened)
  for (const segment of splitSegments(text, start, end, phrases, glued)) {
    let slice = text.slice(segment.start, segment.end)
    if (hasFigure.test(slice)) {
      if (isTimeLine(slice, phrases, authors.length > 0)) {
        times.push(segment)
        continue
      }
      if (authors.length > 0 && slice.length === 1) continue
      const stamp = timeInside(slice, phrases)
      if (stamp > 0) {
        times.push({start: segment.start + stamp, end: segment.end})
        segment.end = segment.start + stamp
        slice = slice.slice(0, stamp)
      }
    }
    // The Harbour Packet • Mara Lind • 3h
    if (
      authors.length === 0 &&
      !opened &&
      slice.length < 40 &&
      text.charCodeAt(segment.end + 1) !== 0x28 &&
      segment.end < end &&
      !slice.includes(',') &&
      isBodyName(slice, phrases)
    ) {
      last.organization ??= slice
      continue
    }
    if (authors.length === 0) {
      if (!readAuthors(text, segment.start + openingLength(text, segment.start, segment.end, phrases), segment.end, phrases, opened, last))
        return false
    } else if (isAside(text, segment, slice, phrases)) continue
    else if (text.charCodeAt(segment.start - 1) === 0x28 && placeIn(slice, phrases) !== '') last.place ??= placeIn(slice, phrases)
    // Mara Lind (Puerto Lindo)
    else if (
      text.charCodeAt(segment.start - 1) === 0x28 &&
      text.charCodeAt(segment.end) === 0x29 &&
      authors.length === 1 &&
      isPlainName(slice) &&
      !isAgencyName(slice, phrases) &&
      !isRole(slice, phrases)
    )
      last.place ??= slice
    // Mara Lind (Alamy): whose picture it is
    else if (!opened && text.charCodeAt(segment.start - 1) === 0x28 && isPhotoAgency(slice)) return false
    else if (isBodyName(slice, phrases)) last.organization ??= slice
    else if (isNameWithRole(slice, phrases)) readAuthors(text, segment.start, segment.end, phrases, true, last)
    else if (segment.start === glued || isRole(slice, phrases)) last.role ??= folded(slice)
    // By Mara Lind, HP News — Eastmere
    else if (opened && last.organization !== undefined && last.place === undefined && isPersonName(slice)) last.place = slice
    else if (isKnownCity(slice) || /^\p{Lu}[\p{L}-]+$/u.test(slice)) {
      if (isAgencyName(slice, phrases)) last.organization ??= slice
      else last.place ??= slice
    } else if (isAgencyName(slice, phrases)) last.organization ??= slice
    else if (
      !readAuthors(
        text,
        segment.start + (joinerLength(slice, phrases) || openingLength(text, segment.start, segment.end, phrases)),
        segment.end,
        phrases,
        true,
        last
      )
    )
      return false
  }
  return authors.length > 0 || last.organization !== undefined
}

// Mara Lind (with Tom Reyes)
function joinerLength(slice: string, phrases: Phrases): number {
  const joiner = /^(\p{Ll}{1,5}) (?=\p{Lu})/u.exec(slice)
  return joiner && phrases.has(joiner[1] as string, 'joiners') ? joiner[0].length : 0
}

// Mara Lind, Reporter | Tom Reyes, Arts Editor: another author with a role
function isNameWithRole(slice: string, phrases: Phrases): boolean {
  const name = slice.slice(0, Math.max(0, slice.indexOf(',')))
  return (
    isPersonName(name) && !isRole(name, phrases) && !isAgencyName(name, phrases) && isRole(slice.slice(name.length + 1).trim(), phrases)
  )
}

// next to names, but not about an author: a page's buttons, (she/her), (ml), Photos: Tom Reyes
function isAside(text: string, {start, end}: Span, slice: string, phrases: Phrases): boolean {
  if (text.charCodeAt(start - 1) === 0x28 && slice.length < 16 && (!/\p{Lu}/u.test(slice) || /\d/u.test(slice)) && !isRole(slice, phrases))
    return true
  if (phrases.begins(text, start, end) & Opens.photo && phrases.opening(slice.toLowerCase(), 'photo') > 0) return true
  // By Mara Lind | Category: Gardens
  if (text.charCodeAt(start - 2) === 0x7c && /^\p{Lu}[\p{L} ]{2,16}: \S/u.test(slice)) return true
  return phrases.furniture(slice.toLowerCase()) === 2
}

// By AFP; Packet staff: an organization that signs in place of a person; without an opener, only an agency or a desk
function bodyThatSigns(
  text: string,
  start: number,
  end: number,
  phrases: Phrases,
  opened: boolean,
  {organization, place}: AuthorList
): Author | undefined {
  if (organization === undefined || organization === '') return undefined
  const at = text.indexOf(organization, start)
  if (at < 0 || at + organization.length > end) return undefined
  const rest = text.slice(at + organization.length, end).replace(/^,\s+/u, '')
  if (!opened && (at > start || (rest !== '' && rest !== place) || !isDesk(organization, phrases))) return undefined
  const author = organizationAt(text, at, at + organization.length, organization)
  if (place !== undefined) author.place = place
  return author
}

function organizationAt(text: string, from: number, to: number, name: string): Author {
  const author = authorAt(text, from, to, name)
  author.kind = 'organization'
  return author
}

/**
 * Reads the initials or abbreviation that an author signs with. Call it only where a signature is expected: the letters
 * alone prove nothing.
 *
 * @returns The byline, or undefined if the line has another form or is an agency's name.
 */
export function readInitials(line: Span, text: string, words: readonly StructureWords[]): BylineReading | undefined {
  let {start, end} = line
  while (start < end && isOpening(text.charCodeAt(start))) start++
  while (end > start && isClosing(text.charCodeAt(end - 1))) end--
  const name = text.slice(start, end)
  if (name.length > 9 || !initials.test(name) || isNewsAgency(name.toLowerCase(), phrasesOf(words))) return undefined
  const authors = name.split('/').map((one) => {
    const from = start + name.indexOf(one)
    return authorAt(text, from, from + one.length, one)
  })
  return bylineOf(text, start, end, authors, false, [])
}

// the page's columns left soft hyphens: reads the line without them, then maps the result back to the original offsets
function readSeen(seen: string, line: Span, text: string, words: readonly StructureWords[], labelled: boolean): BylineReading | undefined {
  const found = readByline({start: 0, end: seen.length}, seen, words, labelled)
  if (!found) return undefined
  const places: number[] = []
  for (let at = line.start; at < line.end; at++) if (withoutInvisible(text.charAt(at)) !== '') places.push(at)
  const place = <T extends Span>(part: T): T => {
    const [start, end] = [places[part.start] as number, (places[part.end - 1] as number) + 1]
    return {...part, start, end, ...('text' in part && {text: passage(text, start, end).text})}
  }
  return {...place(found), authors: found.authors.map(place), times: found.times.map(place)}
}

function withShared({authors, role, place, organization}: AuthorList): Author[] {
  for (const author of authors) {
    if (role !== undefined && author.role === undefined) author.role = role
    if (place !== undefined && author.place === undefined) author.place = place
    if (organization !== undefined && author.organization === undefined) author.organization = organization
  }
  return authors
}

function bylineOf(text: string, start: number, end: number, authors: Author[], opened: boolean, times: Span[]): BylineReading {
  const row = bylineRows.find((one) => one.opened === opened && one.dated === times.length > 0)
  const written = passage(text, start, end)
  return {text: written.text, start: written.start, end: written.end, authors, opened, row: row?.id ?? '', times}
}

// By Mara Lind: a single person's name, as in most bylines
function isOneName(text: string, start: number, end: number, phrases: Phrases): boolean {
  const name = text.slice(start, end)
  return (
    isPlainName(name) &&
    (wordsOf(text, start, end, phrases) & ~Word.name) === 0 &&
    gluedAt(text, start, end, phrases, false) < 0 &&
    withoutLinks(name, phrases) === name &&
    !(phrases.begins(text, start, end) & Opens.byline)
  )
}

// Lind Marine, Inc.
function isCompany(name: string, phrases: Phrases): boolean {
  const bare = withoutTail(name, '.').toLowerCase()
  return (
    name.length < 60 &&
    (organizationWords.has(bare.slice(bare.lastIndexOf(' ') + 1)) || (isAgencyName(name, phrases) && !isPersonName(name)))
  )
}

// AFP, Agencia EFE, Packet staff: an agency, with or without a word for agency, or a newspaper's own people
function isDesk(name: string, phrases: Phrases): boolean {
  const lower = name.toLowerCase()
  return (
    isNewsAgency(lower, phrases) ||
    isStaff(name, phrases) ||
    (isAgencyName(name, phrases) && isNewsAgency(lower.slice(lower.lastIndexOf(' ') + 1), phrases))
  )
}

// Mara Lind published 19 May 2026; Mara Lind 2 minutes read: finds a time that only a space separates from the names
function timeInside(slice: string, phrases: Phrases): number {
  const {kinds} = timeWordsOf(phrases)
  const lower = slice.toLowerCase()
  for (let at = lower.indexOf(' ', lower.indexOf(' ') + 1); at > 0; at = lower.indexOf(' ', at + 1)) {
    const word = /^[^\s,:;]*/u.exec(lower.slice(at + 1))?.[0] ?? ''
    if (!/^\d/u.test(word) && !kinds.has(word)) continue
    const time = slice.slice(at + 1)
    if (isTimeLine(time, phrases, true) && /\p{L}/u.test(time) && !/^\p{L}+ \d{1,2}$/u.test(time)) return at
    if (/\d[/.:-]\d/u.test(time) && isTimeLine(time, phrases)) return at
  }
  return 0
}
