import type {NewsItem, Passage} from '../../../src/model.js'
import type {Row} from './rows.js'

/** What a mark on the text says of it. */
export type MarkKind = 'part' | 'quote' | 'content' | 'source' | 'cue'

/** A stretch of the text that is something. */
export interface Mark {
  kind: MarkKind
  /** The part's name, or the id of the quotation or attribution. */
  id: string
  start: number
  end: number
}

/** A stretch in which nothing begins or ends, and all marks that it has. */
export interface Piece {
  start: number
  end: number
  marks: Mark[]
}

/**
 * Lists the quotations, sources, cues and contents of an item.
 *
 * @param item - The item.
 * @returns The marks, in the order of the text; of two that begin together, the longer one first.
 */
export function marksOf(item: NewsItem): Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, id: string, passages: readonly Passage[]): void => {
    for (const {start, end} of passages) marks.push({kind, id, start, end})
  }
  for (const {id, kind, parts} of item.quotes) if (kind === 'speech' || kind === 'fragment') add('quote', id, parts)
  for (const {id, content, source, cue} of item.attributions) {
    add('content', id, content)
    if (source) add('source', id, [source])
    if (cue) add('cue', id, cue.parts)
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Cuts the rows of an item wherever a mark begins or ends.
 *
 * @param rows - The rows, in the order of the text.
 * @param marks - The marks, in the order of the text.
 * @returns For each row, its pieces.
 */
export function piecesOf(rows: readonly Row[], marks: readonly Mark[]): Piece[][] {
  let next = 0
  let open: Mark[] = []
  return rows.map((row) => {
    open = open.filter(({end}) => end > row.start)
    while (next < marks.length && marks[next]!.start < row.end) open.push(marks[next++]!)
    const own: Mark[] = row.parts.map(({name, start, end}) => ({kind: 'part', id: name, start, end}))
    return cut(row, [...own, ...open.filter(({end}) => end > row.start)])
  })
}

function cut(row: Row, marks: Mark[]): Piece[] {
  const places = new Set([row.start, row.end])
  for (const {start, end} of marks) {
    if (start > row.start && start < row.end) places.add(start)
    if (end > row.start && end < row.end) places.add(end)
  }
  const cuts = [...places].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (let i = 1; i < cuts.length; i++) {
    const start = cuts[i - 1]!
    const end = cuts[i]!
    pieces.push({start, end, marks: marks.filter((mark) => mark.start <= start && mark.end >= end)})
  }
  return pieces
}
