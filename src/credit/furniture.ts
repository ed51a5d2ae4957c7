import type {Note} from '../model.js'
import type {List, Phrases} from './phrases.js'

const kinds: ReadonlyMap<List, Note['kind']> = new Map<List, Note['kind']>([
  ['embargo', 'embargo'],
  ['correction', 'correction'],
  ['editorsNote', 'editor'],
  ['updateNote', 'update'],
  ['advisory', 'advisory']
])
const noteLists: ReadonlySet<List> = new Set(kinds.keys())

/**
 * Tells what note a block is.
 *
 * @param lower - The beginning of the block in lower case.
 * @param phrases - The words.
 * @returns The kind of note, or nothing.
 */
export function noteKind(lower: string, phrases: Phrases): Note['kind'] | undefined {
  const first = lower.charCodeAt(0)
  const line = first >= 0x61 && first <= 0x7a ? lower : lower.replace(/^[\s([*_+–—-]+/u, '')
  const found = phrases.openingOf(line, noteLists)
  if (!found) return undefined
  const [list, length] = found
  // one word is a note's only in brackets or with a sign after it: "Correction:", "(Corrects …"
  if (line.length < lower.length || /[\s:.]/u.test(line.slice(0, length)) || /^\s?[:–—]/u.test(line.slice(length))) return kinds.get(list)
  return undefined
}

/**
 * Tells whether a line marks the end of an item.
 *
 * @param line - The line in lower case.
 * @param phrases - The words.
 * @returns Whether it is `-30-`, `###`, `ENDS` and the like.
 */
export function isEndMark(line: string, phrases: Phrases): boolean {
  if (line.length > 24) return false
  if (/^(?:-\s?30\s?-|–\s?30\s?–|—\s?30\s?—|\(?30\)?-|#\s?#\s?#|###+|\*\s?\*\s?\*(?:\s?\*)*|_{3,}|\*{3,}|\.\/\.(?:[a-z]{2,4})?|x\s?x\s?x|[-–—]{3,}|[■◆●▪□∎]|\+\+\+|#{1,2}|\.)$/u.test(line)) return true
  return phrases.has(line, 'endMarks')
}
