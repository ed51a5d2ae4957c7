import {sourceColumns, toCsv} from '../format/table.js'

/**
 * Writes rows of the table of people quoted, without a header.
 *
 * @param rows - The rows of one item.
 * @param several - Whether the table holds several items.
 */
export function csv(rows: object[], label: string, several: boolean): string {
  return toCsv(several ? rows.map((row) => ({item: label, ...row})) : rows, columnsOf(several), false)
}

/**
 * Gives the columns of the command's table.
 *
 * @param several - Whether it holds several items.
 * @returns The columns: those of the table of people quoted, behind the item's name if there are several.
 */
export function columnsOf(several: boolean): string[] {
  return [...(several ? ['item'] : []), ...sourceColumns]
}
