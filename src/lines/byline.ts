import type {StructureWords} from '../languages/types/structure-words.js'
import type {Author, Byline} from '../model.js'
import {withoutInvisible} from '../text/broken-words.js'
import {folded, isSpace, passage, type Span} from '../text/span.js'
import {type AuthorList, isBodyName, readAuthors, readBracketed, withoutLinks} from './byline-authors.js'
import {gluedAt, isClosing, isOpening, isRole, splitSegments} from './byline-segments.js'
import {bylineRows} from './patterns/bylines.js'
import {isAgencyName, isKnownCity, isNewsAgency} from './known-names.js'
import {mayNameAuthor, Word, wordsOf} from './prefilter/bylines.js'
import {isPersonName, isPlainName} from './person-name.js'
import {Opens} from './prefilter/line-openings.js'
import {type Phrases, phrasesOf} from './phrases.js'
import {isTimeLine} from './timestamp.js'

const LONGEST = 260
/** Mara Lind (text) and Tom Reyes (photos). */
const twoBrackets = /^\p{Lu}[^()]{4,40} [^()]*\(\p{L}+\)[^()]{6,50}\(\p{L}+\)$/u
/** M.L., mar.tos., mvo, lin/rey: how authors sign by their initials or abbreviations. */
const initials = /^(?:(?:\p{Lu}\. ?){2,3}|\p{Ll}{2,4}\.\p{Ll}{2,4}\.|\p{Ll}{2,3}(?:\/\p{Ll}{2,3})?)$/u

/** What a byline says besides its authors. */
export interface BylineReading extends Byline {
  /** Whether a word such as `By` began it. */
  opened: boolean
  /** The form of the byline. */
  row: string
  /** Stretches of the line that say when the item was published or updated. */
  times: Span[]
}

/**
 * Reads a byline: the authors, each with role, place and organization.
 *
 * @param line - The line, or the lines of the byline.
 * @param words - The words of each language to look for.
 * @param labelled - Whether a field's label says that it names authors.
 * @returns The byline, or nothing if the line names no author.
 */
export function readByline(line: Span, text: string, words: readonly StructureWords[], labelled = false): BylineReading | undefined {
  if (line.end - line.start > LONGEST + 2) return undefined
  const seen = withoutInvisible(text.slice(line.start, line.end))
  if (seen.length < line.end - line.start) return readSeen(seen, line, text, words, labelled)
  const phrases = phrasesOf(words)
  let {start, end} = line
  // From Mara Lind: what follows is hers
  if (!labelled && text.charCodeAt(end - 1) === 0x3a) return undefined
  while (start < end && isOpening(text.charCodeAt(start))) start++
  while (end > start && isClosing(text.charCodeAt(end - 1))) end--
  if (end - start < 3 || end - start > LONGEST) return undefined
  const opening = openingLength(text, start, end, phrases)
  const opened = labelled || opening > 0
  if (!opened && !mayNameAuthor(text, start, end, phrases)) return undefined
  const from = start
  const whole = end
  const named = start + opening
  if (isOneName(text, named, end, phrases))
    return bylineOf(text, from, end, [{...passage(text, named, end), name: text.slice(named, end)}], opened, [])
  const last: AuthorList = {authors: [], times: []}
  const {authors, times} = last
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
  start = named
  if (open > start && (opened || twoBrackets.test(text.slice(start, line.end))) && readBracketed(text, start, line.end, phrases, last)) return bylineOf(text, from, line.end, withShared(last), opened, times)
  const segments = splitSegments(text, start, end, phrases, opened)
  const glued = gluedAt(text, start, end, phrases, opened)
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s] as Span
    const slice = text.slice(segment.start, segment.end)
    if (/\d/u.test(slice)) {
      if (isTimeLine(slice, phrases) || (authors.length > 0 && slice.length === 1)) {
        if (slice.length > 1) times.push(segment)
        continue
      }
      const stamp = stampInside(slice, phrases)
      if (stamp > 0) {
        times.push({start: segment.start + stamp, end: segment.end})
        segment.end = segment.start + stamp
      }
    }
    if (authors.length === 0) {
      if (!readAuthors(text, segment.start + openingLength(text, segment.start, segment.end, phrases), segment.end, phrases, opened, last)) return undefined
    } else if (phrases.furniture(slice.toLowerCase()) === 2) continue
    else if (isBodyName(slice, phrases)) last.organization ??= slice
    else if (segment.start === glued || isRole(slice, phrases)) last.role ??= folded(slice)
    // By Mara Lind, HP News — Eastmere
    else if (opened && last.organization !== undefined && last.place === undefined && isPersonName(slice)) last.place = slice
    else if (isKnownCity(slice) || /^\p{Lu}[\p{L}-]+$/u.test(slice)) {
      if (isAgencyName(slice, phrases)) last.organization ??= slice
      else last.place ??= slice
    } else if (isAgencyName(slice, phrases)) last.organization ??= slice
    else if (!readAuthors(text, segment.start, segment.end, phrases, true, last)) return undefined
  }
  if (authors.length === 0 && last.organization === undefined) return undefined
  if (authors.length === 0 && !opened) return undefined
  const closed =
    whole < line.end && text.charCodeAt(whole) === 0x29 && last.organization !== undefined && open > start
  return bylineOf(text, from, closed ? whole + 1 : whole, withShared(last), opened, times)
}

/**
 * Reads the initials or the abbreviation that an author signs with, which are nothing by themselves: where they stand says it.
 *
 * @param line - The line.
 * @returns The byline, or nothing if it is built otherwise or an agency's.
 */
export function readInitials(line: Span, text: string, words: readonly StructureWords[]): BylineReading | undefined {
  let {start, end} = line
  while (start < end && isOpening(text.charCodeAt(start))) start++
  while (end > start && isClosing(text.charCodeAt(end - 1))) end--
  const name = text.slice(start, end)
  if (name.length > 9 || !initials.test(name) || isNewsAgency(name.toLowerCase(), phrasesOf(words))) return undefined
  const authors = name.split('/').map((one) => {
    const from = start + name.indexOf(one)
    return {...passage(text, from, from + one.length), name: one}
  })
  return bylineOf(text, start, end, authors, false, [])
}

// soft hyphens out of a page's columns: the line is read without them, and what is found is led back to its places
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

// gives each author what is told of all
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

// By Mara Lind: the name of one person and nothing else, as most bylines are
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

// Mara Lind published 19 May 2026: where the label of time begins
function stampInside(slice: string, phrases: Phrases): number {
  const lower = slice.toLowerCase()
  for (let at = lower.indexOf(' '); at > 0; at = lower.indexOf(' ', at + 1)) {
    if (phrases.opening(lower, 'published', at + 1) === 0 && phrases.opening(lower, 'updated', at + 1) === 0) continue
    if (isTimeLine(slice.slice(at + 1), phrases)) return at
  }
  return 0
}

const oddSpace = /[^\S ]/u

function openingLength(text: string, start: number, end: number, phrases: Phrases): number {
  if (!(phrases.begins(text, start, end) & Opens.byline)) return 0
  const lower = text.slice(start, Math.min(end, start + 40)).toLowerCase()
  const length = phrases.opening(oddSpace.test(lower) ? lower.replace(/\s/gu, ' ') : lower, 'bylineOpeners')
  if (length === 0) return 0
  let at = start + length
  if (at < end && text.charCodeAt(at) === 0x3a) at++
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at - start
}
