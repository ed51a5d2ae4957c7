import {archiveCodes} from '../languages/common/agencies.js'
import {isSpace} from '../text/span.js'
import type {Phrases} from './phrases.js'
import type {PhraseList} from './prefilter/line-openings.js'

/** What a labelled line holds, in an archive's export, a newsroom's template or a mail's header. */
export type FieldKind = 'headline' | 'deck' | 'byline' | 'date' | 'paper' | 'section' | 'length' | 'slug' | 'dateline' | 'body' | 'other'

/** A line made of a label and its value. */
export interface LabelledField {
  kind: FieldKind
  /** The label in lower case. */
  label: string
  /** First code unit of the value; the end of the line if there is none. */
  value: number
  /** Whether the line cannot be an entry of a list within a story. */
  sure: boolean
}

/** Maximum length of a label. */
const LONGEST = 30
const lists: readonly (readonly [PhraseList, FieldKind])[] = [
  ['otherFields', 'other'],
  ['bodyFields', 'body'],
  ['slugFields', 'slug'],
  ['datelineFields', 'dateline'],
  ['lengthFields', 'length'],
  ['sectionFields', 'section'],
  ['paperFields', 'paper'],
  ['dateFields', 'date'],
  ['bylineFields', 'byline'],
  ['deckFields', 'deck'],
  ['headlineFields', 'headline']
]
const codes = new Map<string, FieldKind>(
  Object.entries(archiveCodes).flatMap(([kind, all]) =>
    all.split('|').map((code) => [code, kind === 'text' ? 'body' : (kind as FieldKind)])
  )
)

interface FieldWords {
  labels: ReadonlyMap<string, FieldKind>
  /** Words that end a line about length. */
  units: ReadonlySet<string>
}

const tables = new WeakMap<Phrases, FieldWords>()

function wordsOf(phrases: Phrases): FieldWords {
  let known = tables.get(phrases)
  if (!known) {
    known = {
      labels: new Map(lists.flatMap(([list, kind]) => phrases.all(list).map((label): [string, FieldKind] => [label, kind]))),
      units: new Set(phrases.all('lengthUnits'))
    }
    tables.set(phrases, known)
  }
  return known
}

/** Reads a line as a field: `BYLINE: Mara Lind`, `Länge: 155 Wörter`, or `Body` by itself. */
export function readField(
  text: string,
  start: number,
  end: number,
  phrases: Phrases,
  label = labelOf(text, start, end)
): LabelledField | undefined {
  if (label === undefined) return undefined
  const {labels, units} = wordsOf(phrases)
  const kind = labels.get(label)
  if (kind === undefined) return undefined
  const value = valueAt(text, start + label.length, end)
  if (value === start + label.length && kind !== 'body') return undefined
  const written = text.slice(value, Math.min(end, value + 80))
  const isLength =
    kind === 'length' &&
    /^\d/u.test(written) &&
    (/^\d{2,6}$/u.test(written) || units.has(written.slice(written.lastIndexOf(' ') + 1).toLowerCase()))
  if (kind === 'length' && !isLength) return undefined
  return {kind, label, value, sure: isLength || phrases.has(label, 'sureFields') || /\(\d{1,3}%\)/u.test(written)}
}

/** Reads a line as a field with a press archive's code: `HD  Harbour closed`, `LP` by itself. */
export function readCodedField(text: string, start: number, end: number): LabelledField | undefined {
  if (!mayBeCode(text, start)) return undefined
  const found = /^([A-Z]{2,3})(?:[ \t]+|$)/u.exec(text.slice(start, Math.min(end, start + 12)))
  const code = found?.[1]
  const kind = code === undefined ? undefined : codes.get(code)
  if (!found || code === undefined || kind === undefined) return undefined
  return {kind, label: code.toLowerCase(), value: Math.min(end, start + found[0].length), sure: code === archiveCodes.headline}
}

/** Checks whether a line may begin with a code, by its second letter. */
export function mayBeCode(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1)
  return second >= 0x41 && second <= 0x5a
}

/** Reads a line as a field of a mail's header: `Subject: Harbour closed`. */
export function readMailField(
  text: string,
  start: number,
  end: number,
  phrases: Phrases,
  label = labelOf(text, start, end)
): LabelledField | undefined {
  if (label === undefined || !phrases.has(label, 'mailFields')) return undefined
  const value = valueAt(text, start + label.length, end)
  if (value === start + label.length) return undefined
  const subject = phrases.has(label, 'mailSubjects')
  const date = !subject && phrases.has(label, 'dateFields')
  const address = text.slice(value, end).includes('@')
  return {kind: subject ? 'slug' : date ? 'date' : address ? 'paper' : 'other', label, value, sure: subject || address}
}

/**
 * Finds where the value of a line with any label begins: `Full text availability: from 2009`.
 *
 * @returns The value's first code unit, or 0 if the line does not begin with a label of a few words.
 */
export function endOfLabel(text: string, start: number, end: number): number {
  const label = labelOf(text, start, end)
  const value = label === undefined ? 0 : valueAt(text, start + label.length, end)
  return label === undefined || value === start + label.length || label.split(' ').length > 4 ? 0 : value
}

/** Checks whether a line counts the items of an export: `3 of 10 DOCUMENTS`. */
export function isDocumentCount(line: string, phrases: Phrases): boolean {
  const found = /^(?:(\p{L}{4,}) )?\d{1,6} \p{L}{2,3} \d{1,6}(?: (\p{L}{4,}))?$/u.exec(line.toLowerCase())
  const word = found?.[1] ?? found?.[2]
  return word !== undefined && phrases.has(word, 'documentWords')
}

/** Returns what may be a line's label, in lower case: the text before its first colon, or the whole of a short line. */
export function labelOf(text: string, start: number, end: number): string | undefined {
  const last = Math.min(end, start + LONGEST)
  let at = start
  while (at < last && text.charCodeAt(at) !== 0x3a) {
    // most lines have a comma, a digit or another mark before any colon, so the pattern never runs on them
    if (isNoLetter(text.charCodeAt(at))) return undefined
    at++
  }
  if (at === last && end > last) return undefined
  const label = text.slice(start, at).trimEnd()
  return /^\p{Lu}[\p{L} /.-]+$/u.test(label) ? label.toLowerCase() : undefined
}

// an ASCII character that labels do not contain
function isNoLetter(code: number): boolean {
  if (code > 0x7f) return false
  const small = code | 0x20
  return !((small >= 0x61 && small <= 0x7a) || code === 0x20 || (code >= 0x2d && code <= 0x2f))
}

// finds the value after a label, its colon and white space; returns the end of the label if no colon follows
function valueAt(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  if (at >= end || text.charCodeAt(at) !== 0x3a) return from
  at++
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}
