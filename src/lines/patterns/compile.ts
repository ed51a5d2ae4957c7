import type {CreditKind, NoteKind} from '../../model.js'
import {type PhraseList, Opens, opensOfList} from '../prefilter/line-openings.js'
import {anyOf, type Phrases} from '../phrases.js'

/** What a line is, told by a row. */
export type LineKind = 'credit' | 'note' | 'endMark' | 'furniture' | 'byline' | 'timestamp' | 'release'

/**
 * A pattern of a line, with the lines that it must and must not match.
 *
 * In `pattern`, a name in braces stands for any entry of that list of the language's words, in small letters, in
 * capitals or with capitals at the beginnings of words: `{photo}`.
 */
export interface Row {
  /** The row's name. */
  id: string
  /** What a line that matches is. */
  of: LineKind
  /** The kind of credit or note. */
  kind?: CreditKind | NoteKind
  /** A regular expression for the whole line; the group `rest` is what the label labels. */
  pattern: string
  /** A sign that the line must have, to be tried at all. */
  needs?: RegExp
  /** Lines that match, and no row before it matches. */
  examples: readonly string[]
  /** Lines that do not match. */
  misses: readonly string[]
}

/** A row whose pattern has the words of the languages in it. */
export interface ReadyRow {
  row: Row
  regex: RegExp
  /** Of the lists whose entries stand in front of `rest`, the bits of {@link Opens}, of which a line must have one; or 0. */
  opens: number
  /** Whether its last word must be that of an entry about contributors. */
  contributed: boolean
}

/**
 * Puts the words of the languages into the patterns of a table.
 *
 * @returns The rows, ready to be matched.
 */
export function prepareRows(rows: readonly Row[], phrases: Phrases): ReadyRow[] {
  return rows.map((row) => ({
    row,
    opens: labelsOf(row.pattern),
    contributed: row.pattern.includes('{contributed}'),
    regex: new RegExp(
      row.pattern.replace(/(?<!\\p)\{(\p{Ll}\p{L}+)\}/gu, (_, list: string) => alternatives(phrases.all(list as PhraseList))),
      'u'
    )
  }))
}

function labelsOf(pattern: string): number {
  const label = pattern.slice(0, Math.max(0, pattern.indexOf('(?<rest>')))
  let bits = 0
  for (const [, list] of label.matchAll(/(?<!\\p)\{(\p{Ll}\p{L}+)\}/gu)) bits |= opensOfList[list as PhraseList] ?? 0
  return bits & ~Opens.mark
}

function alternatives(entries: readonly string[]): string {
  return anyOf(
    entries
      .map((entry) => entry.replace(/…/gu, ''))
      .filter((entry) => entry !== '')
      .flatMap(casings)
  )
}

// photo by, Photo by, Photo By, PHOTO BY
function casings(entry: string): string[] {
  const first = entry.charAt(0).toUpperCase() + entry.slice(1)
  const title = entry.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  return [entry, first, title, entry.toUpperCase()]
}
