import {prepareRows, type ReadyRow} from './patterns/compile.js'
import {wireRows} from './patterns/wire-lines.js'
import type {Phrases} from './phrases.js'

/** Maximum length of such a line. */
const LONGEST = 110

const ready = new WeakMap<Phrases, ReadyRow[]>()

/** Finds the ID of the row that matches a line which a wire puts above a story. */
export function wireRow(line: string, phrases: Phrases): string | undefined {
  if (line.length > LONGEST) return undefined
  let rows = ready.get(phrases)
  if (!rows) ready.set(phrases, (rows = prepareRows(wireRows, phrases)))
  return rows.find(({row, regex}) => (row.needs === undefined || row.needs.test(line)) && regex.test(line))?.row.id
}
