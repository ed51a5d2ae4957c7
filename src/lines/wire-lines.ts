import {prepareRows, type ReadyRow} from './patterns/compile.js'
import {wireRows} from './patterns/wire-lines.js'
import type {Phrases} from './phrases.js'

/** The longest of such lines. */
const LONGEST = 110

const ready = new WeakMap<Phrases, ReadyRow[]>()

/**
 * Tells which of the lines that a wire sets over a story a line is.
 *
 * @returns The row's name, or nothing.
 */
export function wireRow(line: string, phrases: Phrases): string | undefined {
  if (line.length > LONGEST) return undefined
  let rows = ready.get(phrases)
  if (!rows) ready.set(phrases, (rows = prepareRows(wireRows, phrases)))
  return rows.find(({row, regex}) => (row.needs === undefined || row.needs.test(line)) && regex.test(line))?.row.id
}
