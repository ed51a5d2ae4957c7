import {sourceColumns, toCsv} from '../format/table.js'

/**
 * Writes one item's rows of the table of people quoted, without a header.
 *
 * @param several - Whether the table covers several items; if so, `label` says which one a row belongs to.
 */
export function csv(rows: object[], label: string, several: boolean): string {
  return toCsv(several ? rows.map((row) => ({item: label, ...row})) : rows, columnsOf(several), false)
}

/** Returns the columns of the command's table: those of the table of people quoted, preceded by the item if several. */
export function columnsOf(several: boolean): string[] {
  return [...(several ? ['item'] : []), ...sourceColumns]
}
