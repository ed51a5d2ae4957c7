import type {StructureWords} from '../languages/types/structure-words.js'
import type {Credit, CreditKind} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {LineBit, gatherLineBits} from '../text/line-bits.js'
import {isSpace, passage, withoutTail} from '../text/span.js'
import {isAgencyName, isNewsAgency, isPhotoAgency} from './known-names.js'
import {type Named, namesAndAgency, people} from './credit-names.js'
import {bracketRow, creditRows} from './patterns/credits.js'
import {isPersonName} from './person-name.js'
import {beginningAt, beginningsOf} from './prefilter/beginnings.js'
import {creditLabelLists, creditLabelOpens, creditOpeningLists, Opens} from './prefilter/line-openings.js'
import {type Phrases, phrasesOf} from './phrases.js'
import {prepareRows, type ReadyRow} from './patterns/compile.js'

/** Phrases before the place that somebody reported from (*Mara Lind reported from Vellacott.*). */
const reportedFrom = ['reportedFrom'] as const

const LONGEST = 420
/** A credit whose label is not its first word is shorter. */
const LABELLED = 80
/** Fewer words stand before that label. */
const MOST_BEFORE = 5
const ready = new WeakMap<Phrases, {rows: ReadyRow[]; bracket: ReadyRow}>()

/**
 * Reads the credits of a line, or of a parenthesis at its end.
 *
 * @returns The credits in text order; none if the line is not a credit.
 */
export function readCredit(text: string, start: number, end: number, words: readonly StructureWords[]): Credit[] {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end - start < 2 || end - start > LONGEST) return []
  const phrases = phrasesOf(words)
  const facts = gatherLineBits(text, start, end)
  return mayBeCredit(text, start, end, facts, phrases.opens(text, start, end), phrases) ? creditsOf(text, start, end, phrases) : []
}

/**
 * Reads the credits of a line that passed {@link mayBeCredit}.
 *
 * @param start - First code unit of the line, which must not be white space.
 * @returns The credits in text order; none if the line is not a credit.
 */
export function creditsOf(text: string, start: number, end: number, phrases: Phrases): Credit[] {
  const line = text.slice(start, end)
  const {rows, bracket} = rowsOf(phrases)
  const inside = asBracket(line, bracket, phrases)
  if (inside !== undefined) {
    const from = start + line.indexOf(inside, 1)
    return [creditOf(text, start, end, 'photo', namesAndAgency(text, from, from + inside.length, phrases))]
  }
  if (line.length < 40 && isNewsAgency(line.toLowerCase(), phrases))
    return [creditOf(text, start, end, 'agency', {names: [], agency: line})]
  const sentences = line.includes('. ') ? eachSentence(text, start, line, rows, phrases) : []
  if (sentences.length > 1) return sentences
  if (line.includes(';') && hasTwoLabels(line, rows, phrases)) return readCompound(text, start, end, rows, phrases)
  const one = readOne(text, start, end, rows, phrases)
  return one ? [one] : []
}

/** The most sentences of a line that can each be a credit. */
const MOST_SENTENCES = 4

// Lind reported from Oslo. Tom Reyes contributed.: either every sentence is a credit or none is
function eachSentence(text: string, start: number, line: string, rows: readonly ReadyRow[], phrases: Phrases): Credit[] {
  const credits: Credit[] = []
  for (let from = 0; from < line.length;) {
    const stop = line.indexOf('. ', from)
    const to = stop < 0 ? line.length : stop + 1
    const credit = readOne(text, start + from, start + to, rows, phrases)
    if (credit?.kind !== 'reporting' || credits.length === MOST_SENTENCES) return []
    credits.push(credit)
    from = to
    while (from < line.length && isSpace(line.charCodeAt(from))) from++
  }
  return credits
}

/**
 * Checks whether a line's label, punctuation or agency name makes it worth parsing as a credit.
 *
 * @param opens - Bits of {@link Opens} for the line.
 */
export function mayBeCredit(text: string, start: number, end: number, facts: number, opens: number, phrases: Phrases): boolean {
  const length = end - start
  if (length < 2 || length > LONGEST) return false
  const first = charClass(text.charCodeAt(start))
  if (first === Char.mark || first === Char.apostrophe || first === Char.digit)
    return (facts & LineBit.semicolon) !== 0 || (opens & (creditLabelOpens | Opens.joiner | Opens.agency)) !== 0
  if (first !== Char.upper && first !== Char.lower) return true
  if (facts & (LineBit.slash | LineBit.copyright) || (opens & creditLabelOpens && opensWithLabel(text, start, end, phrases))) return true
  if (length < 40 && opens & Opens.agency) {
    const name = withoutTail(text.slice(start, end).toLowerCase(), '.:)] ')
    if (isNewsAgency(name, phrases)) return true
  }
  if (phrases.mayEndContribution(text, start, lastWordEnd(text, start, end))) return true
  const stopped = length < 200 && text.charCodeAt(end - 1) === 0x2e
  if (!stopped && length < LABELLED && namesPhotos(text, start, end, phrases)) return true
  // apart from the cases above, a line with `copyright` is a credit only if it begins with c or a label, or has parts
  const copyright =
    (facts & LineBit.semicolon) !== 0 || (opens & (creditLabelOpens | Opens.joiner)) !== 0 || (text.charCodeAt(start) | 32) === 0x63
  const open = (facts & LineBit.open) !== 0
  if (!stopped && !copyright && !open) return false
  const line = text.slice(start, end)
  if ((copyright && line.includes('opyright')) || (open && /\([cC]\)/u.test(line))) return true
  return stopped && phrases.holds(line.toLowerCase(), reportedFrom)
}

// Harbour Post photo by Mara Lind, ANP-foto / Jan Bakker, Mara Lind, staff photographer: a word for photos after the first words
function namesPhotos(text: string, start: number, end: number, phrases: Phrases): boolean {
  const beginnings = beginningsOf(phrases, 'photo')
  let words = 1
  for (let at = start + 1; at < end && words < MOST_BEFORE; at++) {
    const before = text.charCodeAt(at - 1)
    if (before !== 0x20 && before !== 0x2d) continue
    if (beginnings.has(beginningAt(text, at)) && phrases.begins(text, at, end) & Opens.photo) return true
    words++
  }
  return false
}

// the end of the line's last word, without closing periods and brackets
function lastWordEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && ').]* '.includes(text.charAt(last - 1))) last--
  return last
}

function opensWithLabel(text: string, start: number, end: number, phrases: Phrases): boolean {
  const head = text.slice(start, Math.min(end, start + 60)).toLowerCase()
  return phrases.openingOf(head, creditOpeningLists) !== undefined
}

/**
 * Finds a credit in parentheses or brackets at the end of a caption.
 *
 * @param bare - Whether a person's name alone is enough if a sentence ends before it.
 * @returns The first code unit of the bracket, or -1.
 */
export function trailingCredit(text: string, start: number, end: number, words: readonly StructureWords[], bare = false): number {
  if (text.charCodeAt(end - 1) !== 0x29 && text.charCodeAt(end - 1) !== 0x5d) return -1
  const least = Math.max(start, end - 120)
  let open = end - 1
  while (open > least && text.charCodeAt(open) !== 0x28 && text.charCodeAt(open) !== 0x5b) open--
  if (open <= start || (text.charCodeAt(open) !== 0x28 && text.charCodeAt(open) !== 0x5b)) return -1
  if (readCredit(text, open, end, words).some((credit) => credit.kind === 'photo' || credit.kind === 'video')) return open
  return bare && isBareBracket(text, start, open, end) ? open : -1
}

/** Reads a bracket that ends a caption and holds nothing but a person's name, perhaps with a publisher after a slash. */
export function bareCredit(text: string, open: number, end: number): Credit {
  const [name = '', agency] = passage(text, open + 1, end - 1).text.split('/')
  return creditOf(text, open, end, 'photo', {names: [name.trim()], ...(agency === undefined ? {} : {agency: agency.trim()})})
}

function creditOf(text: string, start: number, end: number, kind: CreditKind, {names, agency}: Named): Credit {
  const at = passage(text, start, end)
  return agency === undefined
    ? {text: at.text, start: at.start, end: at.end, kind, names}
    : {text: at.text, start: at.start, end: at.end, kind, names, agency}
}

function isBareBracket(text: string, start: number, open: number, end: number): boolean {
  const inside = text.slice(open + 1, end - 1)
  // [Ida Holm/The Harbour Packet]
  const parted = /^([^/]{5,40})\/\p{Lu}[^/.,:]{1,40}$/u.exec(inside)
  if (parted) return isPersonName((parted[1] as string).trim())
  if (!isPersonName(inside)) return false
  let before = open - 1
  while (before > start && isSpace(text.charCodeAt(before))) before--
  return text.charCodeAt(open) === 0x5b || /[.!?”"»“]/u.test(text.charAt(before))
}

function rowsOf(phrases: Phrases): {rows: ReadyRow[]; bracket: ReadyRow} {
  let known = ready.get(phrases)
  if (!known) {
    known = {
      rows: prepareRows(creditRows, phrases),
      bracket: prepareRows([bracketRow], phrases)[0] as ReadyRow
    }
    ready.set(phrases, known)
  }
  return known
}

function hasTwoLabels(line: string, rows: readonly ReadyRow[], phrases: Phrases): boolean {
  const parts = withoutTail(line.replace(/^[([]+/u, ''), ')]').split(';')
  return parts.length > 1 && parts.filter((part) => hasLabel(part.trim(), rows, phrases)).length > 1
}

function hasLabel(part: string, rows: readonly ReadyRow[], phrases: Phrases): boolean {
  const begins = phrases.begins(part, 0, part.length)
  return rows.some(({row, regex, opens}) => isPeople(row.kind) && (opens === 0 || opens & begins) && regex.test(part))
}

function isPeople(kind: string | undefined): boolean {
  return kind === 'reporting' || kind === 'writing' || kind === 'editing' || kind === 'translation'
}

// (Reporting by X; additional reporting by Y; Editing by Z): one credit for each part
function readCompound(text: string, start: number, end: number, rows: readonly ReadyRow[], phrases: Phrases): Credit[] {
  const credits: Credit[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== 0x3b) continue
    let a = from
    let b = at
    while (a < b && /[\s([]/u.test(text.charAt(a))) a++
    while (b > a && /[\s)\].]/u.test(text.charAt(b - 1))) b--
    const one = readOne(text, a, b, rows, phrases)
    if (one) credits.push(one)
    from = at + 1
  }
  return credits
}

// the content of a bracket without a label, if it names a photographer or an agency
function asBracket(line: string, bracket: ReadyRow, phrases: Phrases): string | undefined {
  if (!/^[([]/u.test(line) || phrases.openingOf(line.slice(1, 50).toLowerCase(), creditLabelLists) !== undefined) return undefined
  const rest = bracket.regex.exec(line)?.groups?.['rest']
  return rest !== undefined && isBracketCredit(rest, phrases) ? rest : undefined
}

/** Finds the ID of the row that makes a line a credit. */
export function creditRow(line: string, words: readonly StructureWords[]): string | undefined {
  if (readCredit(line, 0, line.length, words).length === 0) return undefined
  const phrases = phrasesOf(words)
  const {rows, bracket} = rowsOf(phrases)
  if (asBracket(line, bracket, phrases) !== undefined) return bracketRow.id
  if (isNewsAgency(line.toLowerCase(), phrases)) return 'agency-tag'
  return rows.find((row) => readAs(row, line, line, 0, line.length, phrases) !== undefined)?.row.id
}

function readOne(text: string, start: number, end: number, rows: readonly ReadyRow[], phrases: Phrases): Credit | undefined {
  const line = text.slice(start, end)
  const begins = phrases.begins(text, start, end)
  for (const ready of rows) {
    if (ready.opens !== 0 && !(ready.opens & begins)) continue
    const credit = readAs(ready, line, text, start, end, phrases)
    if (credit) return credit
  }
  return undefined
}

function readAs(
  {row, regex, contributed}: ReadyRow,
  line: string,
  text: string,
  start: number,
  end: number,
  phrases: Phrases
): Credit | undefined {
  if (contributed && !phrases.mayEndContribution(text, start, lastWordEnd(text, start, end))) return undefined
  if (row.needs && !row.needs.test(line)) return undefined
  const found = regex.exec(line)
  if (!found) return undefined
  const rest = found.groups?.['rest'] ?? ''
  const kind = row.kind as CreditKind
  const from = start + (rest === '' ? line.length : line.lastIndexOf(rest))
  const to = from + rest.length
  const read = isPeople(kind)
    ? people(text, from, to, phrases)
    : namesAndAgency(text, kind === 'copyright' ? from + yearLength(rest) : from, to, phrases)
  if ((kind === 'editing' || kind === 'reporting') && read.names.length === 0 && read.agency === undefined) return undefined
  if (kind === 'photo' && isTold(read)) return undefined
  if (
    row.named &&
    read.names.length === 0 &&
    !isPhotoAgency(read.agency ?? '') &&
    !isNewsAgency((read.agency ?? '').toLowerCase(), phrases)
  )
    return undefined
  return creditOf(text, start, end, kind, kind === 'agency' ? {names: [], agency: rest} : read)
}

/** This many longer words in lower case tell what a picture shows rather than whose it is. */
const TOLD = 3

// Image: Some of the loaves on the kitchen floor: the label of a caption
function isTold({names, agency = ''}: Named): boolean {
  return names.length === 0 && agency.length > 30 && (agency.match(/\s\p{Ll}{4,}(?![\p{L}’'-])/gu)?.length ?? 0) >= TOLD
}

function yearLength(rest: string): number {
  return /^[\d\s,:.–-]*/u.exec(rest)?.[0].length ?? 0
}

// a bracket without a label is a credit if it contains an agency, alone or in a list of names
function isBracketCredit(rest: string, phrases: Phrases): boolean {
  if (/\p{Ll}{2}[.!?]\s|\d{2}/u.test(rest) && !/AP Photo/u.test(rest)) return false
  const parts = rest.split(/[/|,]|\svia\s/u).map((part) => part.trim())
  if (parts.some((part) => part === '' || !/^\p{L}/u.test(part))) return false
  const agencies = parts.filter(
    (part) => isAgencyName(part, phrases) && (/^\p{Lu}/u.test(part) || isNewsAgency(part.toLowerCase(), phrases))
  )
  if (parts.length === 1)
    return isNewsAgency(rest.toLowerCase(), phrases) || (agencies.length === 1 && /\s/u.test(rest) && !/\s\p{Ll}{2,}\s/u.test(rest))
  return agencies.length > 0 && parts.every((part) => agencies.includes(part) || isPersonName(part) || /^[\p{Lu}\d]/u.test(part))
}
