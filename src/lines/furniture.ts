import type {NoteKind} from '../model.js'
import {furnitureRows, type FurnitureRow} from './patterns/furniture.js'
import {noteRows} from './patterns/notes.js'
import {type PhraseList, Opens} from './prefilter/line-openings.js'
import type {Phrases} from './phrases.js'

const noteLists: ReadonlySet<PhraseList> = new Set(noteRows.map((row) => row.list))
const endMarks = furnitureRows.filter((row) => row.longest <= 24)

/**
 * Tells what note a block is.
 *
 * @param lower - The beginning of the block in lower case.
 * @returns The kind of note, or nothing.
 */
export function noteKind(lower: string, phrases: Phrases): NoteKind | undefined {
  const first = lower.charCodeAt(0)
  const line = first >= 0x61 && first <= 0x7a ? lower : lower.replace(/^[\s([*_+–—-]+/u, '')
  const found = phrases.openingOf(line, noteLists)
  if (!found) return undefined
  const [list, length] = found
  // one word is a note's only in brackets or with a sign after it: "Correction:", "(Corrects …"
  if (line.length < lower.length || /[\s:.]/u.test(line.slice(0, length)) || /^\s?[:–—]/u.test(line.slice(length)))
    return noteRows.find((row) => row.list === list)?.kind
  return undefined
}

/**
 * Tells whether a line marks the end of an item.
 *
 * @param line - The line in lower case.
 * @param opens - What it may be by its first words.
 * @returns Whether it is `-30-`, `###`, `ENDS` and the like.
 */
export function isEndMark(line: string, opens: number, phrases: Phrases): boolean {
  for (const row of endMarks)
    if ((row.list === undefined || opens & Opens.endMark) && isFurniture(row, line, phrases)) return true
  return false
}

/**
 * Tells whether a line is furniture of a row.
 *
 * @param line - The line in lower case.
 */
export function isFurniture(row: FurnitureRow, line: string, phrases: Phrases): boolean {
  if (line.length > row.longest) return false
  if (row.pattern) {
    if (row.first !== undefined && !row.first.includes(line.charAt(0))) return false
    if (row.list === undefined) return row.pattern.test(line)
    const word = row.pattern.exec(line)?.[1]
    return word !== undefined && phrases.has(word, row.list)
  }
  if (row.list === 'furniture')
    return phrases.furniture(line) === 2 || (line.length < 70 && phrases.furniture(line) === 1)
  return row.list === 'endMarks'
    ? phrases.has(line, row.list)
    : row.list !== undefined && phrases.matches(line, row.list)
}
