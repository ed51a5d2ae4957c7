import type {StructureWords} from '../languages/types/structure-words.js'
import type {Dateline} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {isLatin} from '../text/latin.js'
import {isSpace, passage} from '../text/span.js'
import {isRole} from './byline-segments.js'
import {type DatelineLine, type DatelinePatterns, datelinePatternsOf} from './dateline-patterns.js'
import {isAgencyName, isKnownCity, isNewsAgency} from './known-names.js'
import {type DatelineRow, datelineRows, type Separator} from './patterns/datelines.js'
import {type Phrases, phrasesOf} from './phrases.js'
import {isPlaceElsewhere} from './place-elsewhere.js'

const READ = 170

/** A dateline and where the text of the paragraph begins. */
export interface DatelineReading {
  dateline: Dateline
  /** First code unit after the separator and the white space that follows it. */
  after: number
  /** The ID of the row that matched. */
  row: string
}

/**
 * Reads the dateline at the start of a paragraph.
 *
 * @param wire - Whether the text is in a wire's envelope, where capitals in brackets are an agency.
 * @returns The dateline without its separator, or undefined.
 */
export function readDateline(
  text: string,
  start: number,
  end: number,
  words: readonly StructureWords[],
  wire = false
): DatelineReading | undefined {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  const phrases = phrasesOf(words)
  const ready = datelinePatternsOf(phrases)
  if (!mayBegin(text, start, end, ready)) return undefined
  const written = text.slice(start, Math.min(end, start + READ))
  const latin = isLatin(written)
  if (!mayClose(text, start, written, latin, ready, phrases)) return undefined
  const parts = matched({written, latin, marked: ready.mark(written)}, ready)
  if (!parts) return undefined
  const {places, region, agency} = parts
  // MARA LIND, HOST: labels a speaker's turn
  if (region !== undefined && separatorOf(parts.separator) === 'colon' && isRole(region.replace(/^,\s*/u, ''), phrases)) return undefined
  let agencies = agency === undefined ? [] : agenciesOf(agency, phrases)
  if (places === '' && agencies.length === 0) return undefined
  if (agency !== undefined && agencies.length === 0 && parts.within !== 'first') {
    if (!standsForAgency(agency, parts, phrases, ready, wire)) return undefined
    agencies = agency.split(/\s?\/\s?/u)
  }
  const after = start + parts.length
  const facts: Facts = {
    places,
    region: region !== undefined,
    date: parts.date !== undefined,
    agency: parts.within,
    separator:
      region?.endsWith('.') && parts.date === undefined && parts.separator.charCodeAt(0) === 0x2d
        ? 'stopDash'
        : separatorOf(parts.separator),
    capitals: isInCapitals(places, ready),
    next: text.slice(after, Math.min(end, after + 90)),
    text,
    start
  }
  if (isNewsAgency(places.toLowerCase(), phrases)) return undefined
  const row = datelineRows.find((one) => suits(one, facts, phrases))
  if (!row) return undefined
  const at = passage(text, start, after - parts.separator.length)
  const all =
    region === undefined ? separatePlaces(places, ready) : [`${places}${region.charCodeAt(0) === 0x2c ? region : ''}`.replace(/\s+/gu, ' ')]
  const date = parts.date?.replace(/[()]/gu, '').replace(/\s+/gu, ' ')
  const dateline: Dateline = {text: at.text, start: at.start, end: at.end, places: all, ...(date === undefined ? {} : {date}), agencies}
  return {dateline, after, row: row.id}
}

/** The parts of a matched dateline. */
interface Parts {
  places: string
  region: string | undefined
  date: string | undefined
  agency: string | undefined
  /** What encloses the agency, or where it is. */
  within: DatelineRow['agency']
  separator: string
  /** Length of the whole match in code units. */
  length: number
}

// accepts an agency that is on no list: because of a place in capitals, a date, or the agency's own name
function standsForAgency(agency: string, parts: Parts, phrases: Phrases, ready: DatelinePatterns, wire: boolean): boolean {
  const {places, region, date, within, separator} = parts
  const sign = separatorOf(separator)
  // Ostmeer (mli) - Der Hafen: the initials of a writer or desk
  if ((sign === 'dash' || sign === 'stop') && /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?$/u.test(agency) && isPlainPlace(places, phrases)) return true
  // Puerto Lindo (SNX).- El puerto
  if (sign === 'stopDash' && /^\p{Lu}{3,6}$/u.test(agency)) return true
  if (sign === 'stop') return false
  // Skarvik, Nov 13 (SNX) The port; Skarvik, Nov 13 (SNX): The port
  if (date !== undefined && /^\p{Lu}{3,5}$/u.test(agency)) return true
  if (sign === 'space' || sign === 'colon') return false
  if (!/^\p{Lu}/u.test(agency) || /\s\p{Ll}{1,3}\s/u.test(agency) || phrases.has(agency.toLowerCase(), 'weekdays')) return false
  const capitals = isInCapitals(places, ready)
  if (date !== undefined || (capitals && within === 'slashes')) return true
  // HAVNVIK (SNX) —: in copy without an envelope, only after a place that no party or title looks like
  if (/^\p{Lu}{2,5}$/u.test(agency) && (wire || (capitals && (region !== undefined || places.length > 5) && sign !== 'equals'))) return true
  const named = agency.length > 6 && isAgencyName(agency, phrases)
  return named && (capitals || region !== undefined || hasKnownCity(places) || !/\s/u.test(places))
}

function matched(line: DatelineLine, {usual, agencyFirst, agencyAlone, dateFirst}: DatelinePatterns): Parts | undefined {
  const enclosed = line.written.charCodeAt(0) === 0x28
  const first = enclosed ? agencyFirst.exec(line) : null
  if (enclosed && !first) {
    const alone = agencyAlone.exec(line)
    return (
      alone && {
        places: '',
        region: undefined,
        date: undefined,
        agency: alone[1],
        within: 'first',
        separator: alone[2] as string,
        length: (alone[0] as string).length
      }
    )
  }
  if (first)
    return {
      places: first[2] as string,
      region: first[3],
      date: first[4],
      agency: first[1],
      within: 'first',
      separator: first[5] as string,
      length: (first[0] as string).length
    }
  const dated = /^\p{L}+\.? \d{1,2}--/u.test(line.written) ? dateFirst.exec(line) : null
  if (dated)
    return {
      places: dated[2] as string,
      region: dated[3],
      date: dated[1],
      agency: dated[4],
      within: dated[4] === undefined ? 'none' : 'round',
      separator: dated[5] as string,
      length: (dated[0] as string).length
    }
  const found = usual.exec(line)
  if (!found) return undefined
  const round = found[4]
  const slashes = found[5]
  return {
    places: found[1] as string,
    region: found[2],
    date: found[3],
    agency: round ?? slashes,
    within: round !== undefined ? 'round' : slashes !== undefined ? 'slashes' : 'none',
    separator: found[6] as string,
    length: (found[0] as string).length
  }
}

function separatePlaces(written: string, {joiner}: DatelinePatterns): string[] {
  return written === '' ? [] : written.split(joiner)
}

// ignores lower-case words between capitalized ones
function isInCapitals(written: string, {between}: DatelinePatterns): boolean {
  return !/\p{Ll}/u.test(written.replace(between, ' '))
}

// whether a separator comes before the first lower-case word that cannot be part of a place or date
function mayBegin(text: string, start: number, end: number, patterns: DatelinePatterns): boolean {
  const until = Math.min(end, start + 120)
  const first = charClass(text.charCodeAt(start))
  if (first !== Char.upper && text.charCodeAt(start) !== 0x28) return false
  let before: number = Char.space
  let figure = false
  for (let at = start; at < until; at++) {
    const code = text.charCodeAt(at)
    const kind = charClass(code)
    const begins = before === Char.space || before === Char.newline
    if (
      kind === Char.dash ||
      code === 0x3a ||
      code === 0x2f ||
      code === 0x28 ||
      code === 0x2e ||
      code === 0xb7 ||
      code === 0x7c ||
      code === 0x5f ||
      code === 0x3d
    )
      return true
    if (kind === Char.hyphen && (begins || text.charCodeAt(at + 1) === code)) return true
    if (begins && kind === Char.lower && !figure && !patterns.mayHold(text, at)) return false
    if (kind !== Char.space) figure = kind === Char.digit
    before = kind
  }
  return false
}

// whether what follows the places can continue a dateline; a period or colon can only after a known city, and a period also
// after a place that the text mentions elsewhere
function mayClose(text: string, start: number, line: string, latin: boolean, {places}: DatelinePatterns, phrases: Phrases): boolean {
  if (line.charCodeAt(0) === 0x28) return true
  const written = places.exec(line, latin)?.[0]
  if (written === undefined) return false
  let at = written.length
  while (isSpace(line.charCodeAt(at))) at++
  const sign = line.charAt(at)
  if (sign === ':') return hasKnownCity(written)
  // Sept. 3--OSLO --
  if (sign === '.' && charClass(line.charCodeAt(isSpace(line.charCodeAt(at + 1)) ? at + 2 : at + 1)) === Char.digit) return true
  if (sign === '.' && charClass(line.charCodeAt(at + 1)) !== Char.space) return true
  if (sign === '.') return hasKnownCity(written) || isPlaceElsewhere(text, start, written, phrases)
  return sign !== '' && closing.includes(sign)
}

const closing = ',([/_=·|0123456789-–—'

interface Facts {
  places: string
  /** Whether the place is known or mentioned elsewhere; computed on first use. */
  city?: boolean
  region: boolean
  date: boolean
  agency: DatelineRow['agency']
  separator: Separator | undefined
  capitals: boolean
  next: string
  text: string
  start: number
}

function suits(row: DatelineRow, facts: Facts, phrases: Phrases): boolean {
  if (facts.separator === undefined || !row.separators.includes(facts.separator)) return false
  if (row.agency !== facts.agency) return false
  if ((row.date === 'yes' && !facts.date) || (row.date === 'no' && facts.date)) return false
  if (row.place === 'capitals' && !facts.capitals) return false
  if ((row.place === 'none') !== (facts.places === '')) return false
  const city = (facts.city ??=
    hasKnownCity(facts.places) || (facts.separator === 'stop' && isPlaceElsewhere(facts.text, facts.start, facts.places, phrases)))
  if (row.place === 'city' && !city) return false
  if (facts.agency !== 'none') return facts.separator !== 'space' || /^[\p{Lu}\p{N}"“„«]/u.test(facts.next)
  if (!/^["“„«'‘»(<]*[\p{Lu}\p{N}]/u.test(facts.next) && !(facts.date && (facts.capitals || city))) return false
  if (city) return true
  const lower = facts.places.toLowerCase()
  if (isLabel(lower, phrases)) return false
  if (row.id === 'mixed-stop-dash')
    return facts.region || / \p{Lu}/u.test(facts.places) || isPlaceElsewhere(facts.text, facts.start, facts.places, phrases)
  if (row.id === 'capitals-colon') return facts.region || facts.date
  if (row.place === 'capitals') return facts.date || facts.region || facts.places.length > 4
  if (row.id === 'mixed-date-dash') return !phrases.has(lower, 'weekdays') && phrases.opening(lower, 'sentenceOpeners') === 0
  // a place of one word or one mentioned elsewhere, and no second dash, which would make the text between them an aside
  const told = facts.region
    ? facts.text.indexOf(facts.places, facts.start + 1) >= 0 || facts.text.indexOf(facts.places) < facts.start
    : /\s/u.test(facts.places)
      ? phrases.has(lower.slice(0, lower.indexOf(' ')), 'placeFirstWords') ||
        isPlaceElsewhere(facts.text, facts.start, facts.places, phrases)
      : facts.places.length > 3
  return told && !(facts.separator === 'dash' && / [-–—] /u.test(facts.next)) && !phrases.has(lower, 'weekdays')
}

// Ostmeer, Bad Ostmeer: one word, or two of which the first is one that begins the names of places
function isPlainPlace(places: string, phrases: Phrases): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}+\.? )?\p{Lu}\p{Ll}+$/u.test(places) &&
    (!places.includes(' ') || phrases.has(places.slice(0, places.indexOf(' ')).toLowerCase(), 'placeFirstWords'))
  )
}

// Politics, Update, Share: what no place is called
function isLabel(lower: string, phrases: Phrases): boolean {
  return (
    phrases.has(lower, 'otherLabels') ||
    phrases.has(lower, 'desks') ||
    phrases.matches(lower, 'furniture') ||
    phrases.matches(lower, 'correction')
  )
}

function hasKnownCity(written: string): boolean {
  return written.includes('/') ? written.split(/\s?\/\s?/u).some((each) => isKnownCity(each)) : isKnownCity(written)
}

function agenciesOf(written: string, phrases: Phrases): string[] {
  if (isNewsAgency(written.toLowerCase(), phrases)) return [written]
  const parts = written.split(/\s?[-/,–]\s?/u)
  return parts.some((part) => isNewsAgency(part.toLowerCase(), phrases)) ? parts : []
}

function separatorOf(written: string): Separator | undefined {
  const sign = written.trim()
  switch (sign.charAt(0)) {
    case '':
      return 'space'
    case '.':
      return sign.length === 1 ? 'stop' : 'stopDash'
    case ':':
      return 'colon'
    case '_':
      return 'underscore'
    case '·':
    case '|':
      return 'dot'
    case '=':
      return 'equals'
  }
  if (sign.startsWith('--')) return 'doubleDash'
  // a hyphen with white space on only one side may belong to a word
  const spaced = isSpace(written.charCodeAt(0)) && isSpace(written.charCodeAt(written.length - 1))
  return spaced || sign !== '-' ? 'dash' : undefined
}
