import {stringify} from 'csv-stringify/browser/esm/sync'
import type {NewsItem, Quote, Speaker, SpeakerKind} from '../model.js'
import {check, type FormatOptions} from './options.js'
import {printable, wellFormedData} from './safe-text.js'
import {voicesOf} from './speaker-of.js'
import {countWords} from './word-count.js'

/** What an item quotes of one speaker. */
export interface SourceRow {
  /** The speaker's id; absent in the last row, of quotations whose speaker the text does not settle. */
  speaker?: string
  name: string
  kind: SpeakerKind | 'unresolved'
  role: string
  affiliation: string
  /** Quotations: speech in quotation marks, whole or a few words. */
  quotations: number
  /** Attributions, with or without quotation marks. */
  attributions: number
  /** Words in quotation marks. */
  words: number
  /** Part of all words in quotation marks, from 0 to 1. */
  share: number
  /** Where the speaker is first heard, in UTF-16 code units. */
  start: number
  /** The line of that place, from 1. */
  line: number
}

/** The columns of the table, in the order of a sheet. */
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
 * Lists the people and bodies quoted: what a source audit starts from.
 *
 * Words inside a quotation inside another count once, for the outer one's speaker. Terms, titles and nicknames in
 * quotation marks are no quotations. What no speaker is settled for is one row at the end, so that the shares come to 1.
 *
 * @param item - The item.
 * @param text - The text that it was parsed from.
 * @param options - Nothing that the table makes use of.
 * @returns A row a speaker, most words first.
 * @throws TypeError or RangeError if the text is none, or not the item's.
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
    (a, b) =>
      Number(a.kind === 'unresolved') - Number(b.kind === 'unresolved') || b.words - a.words || a.start - b.start
  )
  const words = all.reduce((sum, row) => sum + row.words, 0)
  for (const row of all) {
    row.share = words === 0 ? 0 : Math.round((row.words / words) * 10_000) / 10_000
    row.line = lineAt(row.start)
  }
  return wellFormedData(all)
}

/**
 * Writes rows as CSV (RFC 4180) that a spreadsheet opens without running anything in it.
 *
 * A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` and the like first) gets an apostrophe before
 * it, which the spreadsheet shows as text; numbers are never changed.
 *
 * @param rows - The rows, such as {@link toTable} gives them, with any columns of your own.
 * @param columns - The columns, in order.
 * @param header - Whether to write their names first.
 * @returns The CSV.
 * @throws TypeError if the rows are no array.
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

/** Tells lines by offset; CRLF, LF and CR end one. */
function lines(text: string): (offset: number) => number {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
