import {wireCycles} from '../languages/common/agencies.js'
import {timeZones} from '../languages/common/dates.js'
import type {Envelope} from '../model.js'
import {isSpace, passage, type Span} from '../text/span.js'

/** A kind of header or trailer line of a wire format. */
export interface EnvelopeRow {
  id: string
  format: Envelope['format']
  /** Where such a line is found. */
  at: 'header' | 'slug' | 'trailer'
  /** Matches the whole line. Its groups are named after the fields of {@link Envelope}. */
  pattern: RegExp
  examples: readonly string[]
  misses: readonly string[]
}

/** Header and trailer lines of the wire formats, with or without their control characters. */
export const envelopeRows: readonly EnvelopeRow[] = [
  {
    id: 'iptc7901-header',
    format: 'iptc7901',
    at: 'header',
    pattern:
      /^(?:[\x01\x16]+|\^A)?\s?(?<source>[A-Za-z]{3})(?<sequence>\d{3,4})\s(?<priority>[1-6])\s(?<category>[A-Za-z]{1,3})\s+(?<wordCount>\d{1,4})(?:\s.{0,60})?$/u,
    examples: ['eca062 4 i 211 ccccb   dpa 061', 'bdt0000 2 pl 41  dpa 0000', 'INT001 3 GEN 0091 F BELGA-0031 COR 703'],
    misses: ['May 4 in 211 days', 'abc 4 i 211', 'The 3 ministers met in 2019']
  },
  {
    id: 'iptc7901-slug',
    format: 'iptc7901',
    at: 'slug',
    pattern: /^(?<slug>[\p{L}\d][^\s/.!?]{0,40}(?:[ /-][^\s/.!?]{1,40}){0,9}\/)\s?(?:=)?$/u,
    examples: ['Germany-politics/', 'Partei/Deutschland/Grüne/'],
    misses: ['either/or', 'The harbour is closed.']
  },
  {
    id: 'iptc7901-keywords',
    format: 'iptc7901',
    at: 'slug',
    pattern: /^(?<slug>[\p{L}\d][^\s/.!?]{0,40}(?:\/[^\s/.!?]{1,40}){1,5})$/u,
    examples: ['Mine/accident/GRAPHIC', 'Hafen/Brand'],
    misses: ['either / or', 'Mine', 'Hafen/']
  },
  {
    id: 'iptc7901-trailer',
    format: 'iptc7901',
    at: 'trailer',
    pattern: new RegExp(
      `^(?:[\\x03\\x04\\x7f]|\\^C)*\\s?(?:(?<source>[A-Z]{2,5})\\s)?(?<dateTime>\\d{6}\\s(?:(?:${timeZones})\\s)?[A-Za-z]{3}\\s\\d{2})(?:[\\x03\\x04\\x7f]|\\^D)*$`,
      'u'
    ),
    examples: ['131137 GMT Nov 13', '241205 Sep 24', '310001 JUL 97', 'SUN 131509 GMT NOV 24'],
    misses: ['13 Nov 2013', '131137 people', 'SUN 131509 people']
  },
  {
    id: 'anpa1312-header',
    format: 'anpa1312',
    at: 'header',
    pattern: /^(?:[\x16\x01]+)\s?(?<source>[A-Za-z])(?<sequence>\d{4})(?:\x1f.{0,10})?$/u,
    examples: ['\x16\x16\x01a0703\x1f_asian'],
    misses: ['a0703']
  },
  {
    id: 'anpa1312-priority',
    format: 'anpa1312',
    at: 'header',
    pattern: new RegExp(
      `^(?<priority>[a-z])\\s(?<category>[a-z])[\\x11-\\x14\\s]{0,4}\\s?(?<slug>(?:${wireCycles})-[^\\s,]{1,40}(?:,[^\\d]{1,30})?)(?:\\s+\\S{1,24}){0,4}?\\s+(?<dateTime>\\d{1,2}-\\d{1,2})(?:\\s+(?<wordCount>\\d{1,5}))?$`,
      'u'
    ),
    examples: [
      'r a\x13\x11BC-HarbourStorm  1stLd 11-13 0416',
      'u i\x13\x11AM-Strike 11-13 0230',
      'r i\x13\x11 BC-EU--PortFire 12thLd-Writethru   04-02 1120',
      'b s\x14\x12 BC-SOC--PortCup     04-02'
    ],
    misses: ['BC-Harbour storm was strong', 'a b AM radio 11-13']
  },
  {
    id: 'anpa1312-trailer',
    format: 'anpa1312',
    at: 'trailer',
    pattern: /^\x03?(?<source>[A-Z]{2,4})-[A-Z]{2}-(?<dateTime>\d{2}-\d{2}-\d{2}\s\d{4}(?:GMT|E[SD]?T))<?[\x0c\x04]*$/u,
    examples: ['AP-WF-11-13-13 1509GMT<', '\x03AP-NY-10-31-14 1635EDT<'],
    misses: ['AP-style rules', 'WF-11-13-13 1509GMT']
  }
]

/** Maximum length of a header line. */
const LONGEST = 110
/** Maximum length of a trailer line. */
const LONGEST_TRAILER = 60
/** Every header and trailer contains a digit. */
const figure = /\d/u

/** A wire item's envelope and the text inside it. */
export interface Enclosed {
  envelope?: Envelope
  /** The text between header and trailer. */
  inside: Span
}

/**
 * Finds the envelope of a wire item.
 *
 * @returns The fields of header and trailer, and the span between them.
 */
export function readEnvelope(text: string): Enclosed {
  const whole = {start: 0, end: text.length}
  const first = lineAt(text, skipBlank(text, 0))
  if (first.end - first.start > LONGEST || first.end - first.start < 6) return {inside: whole}
  const head = text.slice(first.start, first.end)
  const header = figure.test(head) ? matching('header', head) : undefined
  const fields: Partial<Record<string, string>> = {}
  let start = 0
  let format: Envelope['format'] | undefined
  let begin = first.start
  if (header) {
    format = header.format
    take(fields, header.pattern.exec(head))
    start = first.end
    for (let n = 0; n < 3; n++) {
      const next = lineAt(text, skipBlank(text, start))
      const line = text.slice(next.start, next.end).replace(/^\x02/u, '').trimEnd()
      const row = envelopeRows.find(
        (one) => one.format === format && one !== header && (one.at === 'slug' || one.at === 'header') && one.pattern.test(line)
      )
      if (!row || next.end - next.start > LONGEST) break
      const before = fields['slug']
      take(fields, row.pattern.exec(line))
      if (before !== undefined && row.at === 'slug') fields['slug'] = `${before} ${fields['slug'] ?? ''}`.trim()
      start = next.end
    }
  }
  let end = text.length
  const last = lastLine(text)
  while (last.start < last.end && isSpace(text.charCodeAt(last.start))) last.start++
  const tail = text.slice(last.start, last.end)
  if (tail.length < LONGEST_TRAILER && figure.test(tail)) {
    const trailer = matching('trailer', tail, format)
    if (trailer) {
      format ??= trailer.format
      const kept = fields['source']
      take(fields, trailer.pattern.exec(tail))
      if (kept !== undefined) fields['source'] = kept
      end = last.start
      if (!header) begin = last.start
    }
  }
  if (format === undefined) return {inside: whole}
  return {
    envelope: {
      ...passage(text, begin, end < text.length ? last.end : start),
      format,
      ...fields
    },
    inside: {start, end}
  }
}

function matching(at: EnvelopeRow['at'], line: string, format?: Envelope['format']): EnvelopeRow | undefined {
  for (const row of envelopeRows) if (row.at === at && (format === undefined || row.format === format) && row.pattern.test(line)) return row
  return undefined
}

function take(fields: Partial<Record<string, string>>, found: RegExpExecArray | null): void {
  for (const [name, value] of Object.entries(found?.groups ?? {})) if (value !== undefined) fields[name] = value.trim()
}

function skipBlank(text: string, from: number): number {
  while (from < text.length && (isSpace(text.charCodeAt(from)) || text.charCodeAt(from) === 2)) from++
  return from
}

function lineAt(text: string, from: number): Span {
  let end = from
  while (end < text.length && end <= from + LONGEST && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return {start: from, end}
}

function lastLine(text: string): Span {
  let end = text.length
  while (end > 0 && isAfterTrailer(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && end - start <= LONGEST_TRAILER && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  return {start, end}
}

function isAfterTrailer(code: number): boolean {
  return isSpace(code) || code === 4 || code === 0x7f
}
