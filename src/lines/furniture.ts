import type {NoteKind} from '../model.js'
import {furnitureRows, type FurnitureRow} from './patterns/furniture.js'
import {noteRows} from './patterns/notes.js'
import {type PhraseList, Opens} from './prefilter/line-openings.js'
import type {Phrases} from './phrases.js'

const noteLists: ReadonlySet<PhraseList> = new Set(noteRows.map((row) => row.list))
const inParagraphs: readonly PhraseList[] = ['noteParagraphs']
const endMarks = furnitureRows.filter((row) => row.longest <= 24)

/**
 * Finds which kind of note a block is.
 *
 * @param lower - The beginning of the block in lower case.
 * @returns The kind, or undefined if the block is not a note.
 */
export function noteKind(lower: string, phrases: Phrases): NoteKind | undefined {
  const first = lower.charCodeAt(0)
  const line = first >= 0x61 && first <= 0x7a ? lower : lower.replace(/^[\s([*_+–—-]+/u, '')
  const found = phrases.openingOf(line, noteLists)
  if (!found) return undefined
  const [list, length] = found
  // a single word needs brackets, punctuation or a paragraph to begin a note: "Correction:", "(Corrects …", "Adds chief in paragraph 3"
  if (
    line.length < lower.length ||
    /[\s:.]/u.test(line.slice(0, length)) ||
    /^\s?[:–—]/u.test(line.slice(length)) ||
    (/\d/u.test(line) && phrases.holds(line, inParagraphs))
  )
    return noteRows.find((row) => row.list === list)?.kind
  return undefined
}

/**
 * Checks whether a line marks the end of an item: `-30-`, `###`, `ENDS` and the like.
 *
 * @param line - The line in lower case.
 * @param opens - Bits of {@link Opens} for the line.
 */
export function isEndMark(line: string, opens: number, phrases: Phrases): boolean {
  for (const row of endMarks) if ((row.list === undefined || opens & Opens.endMark) && isFurniture(row, line, phrases)) return true
  return false
}

/**
 * Checks whether a line matches a row of furniture.
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
  if (row.list === 'furniture') return phrases.furniture(line) === 2 || (line.length < 70 && phrases.furniture(line) === 1)
  return row.list === 'endMarks' ? phrases.has(line, row.list) : row.list !== undefined && phrases.matches(line, row.list)
}
