import type {StructureWords} from '../languages/types/structure-words.js'
import type {Author, Byline} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {folded, isSpace, passage, type Span} from '../text/span.js'
import {gluedAt, isClosing, isOpening, isRole, splitSegments} from './byline-segments.js'
import {bylineRows} from './patterns/bylines.js'
import {isAgencyName, isKnownCity, isNewsAgency, newsroomWord} from './known-names.js'
import {mayNameAuthor, Word, wordsOf} from './prefilter/bylines.js'
import {isPersonName, isPlainName, type NamePiece, splitNames} from './person-name.js'
import {Opens} from './prefilter/line-openings.js'
import {type Phrases, phrasesOf} from './phrases.js'
import {isTimeLine} from './timestamp.js'

const LONGEST = 260

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
  const phrases = phrasesOf(words)
  let {start, end} = line
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
  const last: {place?: string; organization?: string; role?: string} = {}
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
  const times: Span[] = []
  const segments = splitSegments(text, start, end, phrases, opened)
  const glued = gluedAt(text, start, end, phrases, opened)
  const authors: Author[] = []
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
      if (
        !readAuthors(
          text,
          segment.start + openingLength(text, segment.start, segment.end, phrases),
          segment.end,
          phrases,
          opened,
          authors,
          last
        )
      )
        return undefined
    } else if (segment.start === glued || isRole(slice, phrases)) last.role ??= folded(slice)
    // By Mara Lind, HP News — Eastmere
    else if (opened && last.organization !== undefined && last.place === undefined && isPersonName(slice)) last.place = slice
    else if (isKnownCity(slice) || /^\p{Lu}[\p{L}-]+$/u.test(slice)) {
      if (isAgencyName(slice, phrases)) last.organization ??= slice
      else last.place ??= slice
    } else if (isAgencyName(slice, phrases)) last.organization ??= slice
    else if (!readAuthors(text, segment.start, segment.end, phrases, true, authors, last)) return undefined
  }
  if (authors.length === 0 && last.organization === undefined) return undefined
  if (authors.length === 0 && !opened) return undefined
  for (const author of authors) {
    if (last.role !== undefined && author.role === undefined) author.role = last.role
    if (last.place !== undefined && author.place === undefined) author.place = last.place
    if (last.organization !== undefined && author.organization === undefined) author.organization = last.organization
  }
  const closed =
    whole < line.end && text.charCodeAt(whole) === 0x29 && last.organization !== undefined && open > start
  return bylineOf(text, from, closed ? whole + 1 : whole, authors, opened, times)
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

function readAuthors(
  text: string,
  start: number,
  end: number,
  phrases: Phrases,
  opened: boolean,
  authors: Author[],
  last: {place?: string; organization?: string; role?: string}
): boolean {
  const pieces = splitNames(text, start, end, phrases)
  let found = 0
  let described = -1
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as NamePiece
    const slice = withoutLinks(text.slice(piece.start, piece.end), phrases)
    const bits = wordsOf(text, piece.start, piece.end, phrases)
    let name = slice
    if (bits & Word.turn) {
      const divided = divide(slice, phrases)
      name = divided[0]
      if (divided[1] !== undefined) last.place = divided[1]
      if (divided[2] !== undefined) last.organization = divided[2]
    }
    const nameEnd = piece.start + name.length
    if (
      bits & Word.body &&
      (isNewsAgency(name.toLowerCase(), phrases) ||
        (isAgencyName(name, phrases) &&
          !(
            opened &&
            i === 0 &&
            isPersonName(name) &&
            !newsroomWord.test(name)
          )))
    ) {
      last.organization ??= name
      continue
    }
    if (bits & Word.role && isRole(name, phrases) && (found > 0 || !isPersonName(name) || name.split(' ').length > 2)) {
      const mixed = /^((?:\p{Lu}[\p{L}'’.-]+\s+){2,3}?)(\p{L}.*)$/u.exec(name)
      if (found === 0 && mixed && isPersonName((mixed[1] as string).trim()) && isRole(mixed[2] as string, phrases)) {
        const own = (mixed[1] as string).trim()
        authors.push({...passage(text, piece.start, piece.start + own.length), name: own, role: mixed[2] as string})
        found++
      } else if (found > 0) {
        const author = authors[authors.length - 1]
        if (author) author.role ??= name
      }
      continue
    }
    if (
      piece.before === ',' &&
      found > 0 &&
      i === pieces.length - 1 &&
      (isKnownCity(name) || /^\p{Lu}[\p{L}-]+$/u.test(name))
    ) {
      last.place ??= name
      continue
    }
    if (
      found > 0 &&
      piece.before === ',' &&
      (!/\p{Ll}/u.test(name) || /^\p{Lu}{2,5} /u.test(name)) &&
      /\p{Ll}/u.test(authors[authors.length - 1]?.name ?? '')
    ) {
      last.organization ??= name
      continue
    }
    if (
      isPersonName(name) ||
      (opened && found + pieces.length > 1 && isPersonName(name, 1)) ||
      (opened &&
        pieces.length === 1 &&
        isPersonName(name, 1) &&
        name.length > 2 &&
        /\p{Ll}/u.test(name) &&
        !phrases.has(name.toLowerCase(), 'weekdays') &&
        !phrases.has(name.toLowerCase(), 'months'))
    ) {
      authors.push({...passage(text, piece.start, nameEnd), name: folded(name)})
      found++
      continue
    }
    // By Mara Lind, harbour master and poet: words that no list of roles has
    const author = opened && found > 0 && isDescription(slice) ? authors[authors.length - 1] : undefined
    if (author && (piece.before === ',' || described >= 0)) {
      if (described < 0) described = piece.start
      author.role = folded(text.slice(described, piece.end))
      continue
    }
    const lower = bits & Word.body ? name.toLowerCase() : ''
    if (phrases.has(lower, 'staff') || phrases.matches(lower, 'staff')) {
      last.organization ??= name
      continue
    }
    return false
  }
  return found > 0 || last.organization !== undefined
}

function isDescription(slice: string): boolean {
  return /^\p{Ll}[\p{L}’'-]+(?: [\p{L}’'.-]+){0,4}$/u.test(slice)
}

// Mara Lind Follow, Mara LindTwitter: links that a page puts beside the name
function withoutLinks(slice: string, phrases: Phrases): string {
  // the last capital with small letters after it
  let at = slice.length
  while (at > 0 && charClass(slice.charCodeAt(at - 1)) === Char.lower) at--
  // without it there must be two words
  let space = at - 1
  if (isSpace(slice.charCodeAt(space - 1))) space--
  while (space > 0 && slice.charCodeAt(space - 1) !== 0x20) space--
  if (space <= 0) return slice
  if (!phrases.has(slice.slice(at - 1).toLowerCase(), 'furniture')) return slice
  const found = /^(.*\p{L})\s?(\p{Lu}\p{Ll}+)$/u.exec(slice)
  if (!found || !phrases.has((found[2] as string).toLowerCase(), 'furniture')) return slice
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
    // a word in capitals is none among capitals
    if (/^\p{Lu}/u.test(whose) && (/^\p{Ll}/u.test(word) || (!/\p{Ll}/u.test(word) && /\p{Ll}/u.test(slice.slice(0, at)))))
      return [slice.slice(0, at), undefined, whose]
  }
  return [slice, undefined, undefined]
}
