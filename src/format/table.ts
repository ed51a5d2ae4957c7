import {stringify} from 'csv-stringify/browser/esm/sync'
import type {NewsItem, Quote, Speaker, SpeakerKind} from '../model.js'
import {check, type FormatOptions} from './options.js'
import {printable, wellFormedData} from './safe-text.js'
import {voicesOf} from './speaker-of.js'
import {countWords} from './word-count.js'
import {partitionPoint} from '../text/binary-search.js'

/** How much an item quotes one speaker. */
export interface SourceRow {
  /** The speaker's id; absent in the last row, which counts quotations whose speaker is unclear. */
  speaker?: string
  name: string
  kind: SpeakerKind | 'unresolved'
  role: string
  affiliation: string
  /** Number of quotations: speech in quotation marks, whether full sentences or a few words. */
  quotations: number
  /** Number of attributions, with or without quotation marks. */
  attributions: number
  /** Number of words in quotation marks. */
  words: number
  /** Share of all words in quotation marks, from 0 to 1. */
  share: number
  /** Offset of the first attribution or quotation, in UTF-16 code units. */
  start: number
  /** The line of that offset, from 1. */
  line: number
}

/** The columns of the table, in order. */
export const sourceColumns = [
  'name',
  'kind',
  'role',
  'affiliation',
  'quotations',
  'attributions',
  'words',
  'share',
  'line',
  'start',
  'speaker'
] as const satisfies readonly (keyof SourceRow)[]

/**
 * Lists the people and organizations quoted, the starting point of a source audit.
 *
 * Words in a nested quotation count once, for the outer quotation's speaker. Terms, titles and nicknames in quotation
 * marks do not count as quotations. All quotations without a clear speaker share one row at the end, so that the shares
 * add up to 1.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - Accepted for uniformity; the table has no use for the URI.
 * @returns One row per speaker, most words first.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toTable} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toTable(parseNewsItem(text), text)[0])
 * // => {
 * //      speaker: 's1',
 * //      name: 'Mara Lind',
 * //      kind: 'person',
 * //      role: '',
 * //      affiliation: '',
 * //      quotations: 1,
 * //      attributions: 1,
 * //      words: 3,
 * //      share: 1,
 * //      start: 17,
 * //      line: 3
 * //    }
 * ```
 */
export function toTable(item: NewsItem, text: string, options: FormatOptions = {}): SourceRow[] {
  check('toTable', item, text, options)
  const voices = voicesOf(item)
  const rows = new Map<string | undefined, SourceRow>()
  const rowOf = (speaker: Speaker | undefined, start: number): SourceRow => {
    let row = rows.get(speaker?.id)
    if (!row) rows.set(speaker?.id, (row = emptyRow(speaker, start)))
    row.start = Math.min(row.start, start)
    return row
  }
  for (const attribution of item.attributions) {
    const {speaker} = voices.ofAttribution(attribution)
    const starts = [attribution.source?.start, attribution.content[0]?.start].filter((start) => start !== undefined)
    if (speaker && starts.length > 0) rowOf(speaker, Math.min(...starts)).attributions++
  }
  for (const quote of item.quotes) {
    const first = quote.parts[0]
    if (!first || quote.parent !== undefined || !isSaid(quote)) continue
    const row = rowOf(voices.ofQuote(quote).speaker, first.start)
    row.quotations++
    for (const part of quote.parts) row.words += countWords(part.text)
  }
  const lineAt = lines(text)
  const all = [...rows.values()].sort(
    (a, b) => Number(a.kind === 'unresolved') - Number(b.kind === 'unresolved') || b.words - a.words || a.start - b.start
  )
  const words = all.reduce((sum, row) => sum + row.words, 0)
  for (const row of all) {
    row.share = words === 0 ? 0 : Math.round((row.words / words) * 10_000) / 10_000
    row.line = lineAt(row.start)
  }
  return wellFormedData(all)
}

/**
 * Writes rows as CSV (RFC 4180) that is safe to open in a spreadsheet.
 *
 * A cell that a spreadsheet would treat as a formula (one that starts with `=`, `+`, `-`, `@` and the like) is prefixed
 * with an apostrophe, so that it is shown as text; numbers are never changed.
 *
 * @param rows - The rows, such as those from {@link toTable}, with any columns of your own.
 * @param columns - The columns, in order.
 * @param header - Whether to write a header row.
 * @returns The CSV.
 * @throws TypeError if `rows` is not an array.
 * @example
 * ```ts
 * import {toCsv} from 'nutgraf/formats'
 *
 * console.log(JSON.stringify(toCsv([{name: '=Mara', words: 3}], ['name', 'words']))) // => "name,words\r\n'=Mara,3\r\n"
 * ```
 */
export function toCsv(rows: readonly object[], columns: readonly string[] = sourceColumns, header = true): string {
  if (!Array.isArray(rows)) throw new TypeError('toCsv: pass rows, such as those of toTable(item, text)')
  const clean = rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column])))
  return stringify([...(header ? [[...columns]] : []), ...clean], {escape_formulas: true, record_delimiter: 'windows'})
}

function cell(value: unknown): unknown {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? printable(value) : typeof value === 'object' ? JSON.stringify(value) : value
}

function isSaid(quote: Quote): boolean {
  return quote.kind === 'speech' || quote.kind === 'fragment' || quote.attribution !== undefined
}

function emptyRow(speaker: Speaker | undefined, start: number): SourceRow {
  return {
    ...(speaker && {speaker: speaker.id}),
    name: speaker?.name ?? speaker?.description ?? '',
    kind: speaker?.kind ?? 'unresolved',
    role: speaker?.role ?? '',
    affiliation: speaker?.affiliation ?? '',
    quotations: 0,
    attributions: 0,
    words: 0,
    share: 0,
    start,
    line: 0
  }
}

/** Returns a function that finds the line of an offset, from 1; lines end at CRLF, LF or CR. */
function lines(text: string): (offset: number) => number {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length)
  return (offset) => partitionPoint(starts.length, (i) => (starts[i] as number) <= offset)
}
