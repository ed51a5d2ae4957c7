import type {CreditKind, NoteKind} from '../../model.js'
import {type PhraseList, Opens, opensOfList} from '../prefilter/line-openings.js'
import {anyOf, type Phrases} from '../phrases.js'

/** What a row says a line is. */
export type LineKind = 'credit' | 'note' | 'endMark' | 'furniture' | 'byline' | 'timestamp' | 'release'

/**
 * A pattern for lines, with lines that it must match and lines that it must not.
 *
 * In `pattern`, the name of a list in braces, such as `{photo}`, stands for any entry of that list in the languages' words:
 * in lower case, in capitals, or with the first or every word capitalized.
 */
export interface Row {
  id: string
  /** What a matching line is. */
  of: LineKind
  /** The kind of credit or note. */
  kind?: CreditKind | NoteKind
  /** A regular expression for the whole line. The group `rest` is what the label applies to. */
  pattern: string
  /** A character or word without which the pattern is not tried. */
  needs?: RegExp
  /** Whether `rest` must begin with the name of a person or be that of an agency. */
  named?: true
  /** Lines that match this row and no earlier one. */
  examples: readonly string[]
  /** Lines that do not match. */
  misses: readonly string[]
}

/** A row with the languages' words filled into its pattern. */
export interface ReadyRow {
  row: Row
  regex: RegExp
  /** Bits of {@link Opens} for the lists before `rest`, of which a line must have at least one; 0 if there are none. */
  opens: number
  /** Whether the line's last word must end an entry of `contributed`. */
  contributed: boolean
}

/** Fills the languages' words into the patterns of a table. */
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
