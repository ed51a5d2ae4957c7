import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import type {Span} from '../text/span.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** Fewest turns of a transcript. */
const LEAST = 3
const label =
  /^(?:\[(?<bracket>\p{Lu}[\p{L} .'’-]{1,30})\]\s|(?<name>\p{Lu}[\p{L}'’.-]*(?: (?:& )?\p{Lu}[\p{L}'’.-]*){0,3}):\s|(?<letter>\p{Lu})\.\s)/u

/** The turns of a transcript: the label of each, without its colon, by the number of its block. */
export type Turns = ReadonlyMap<number, Span>

/** No turns, as in most items. */
export const noTurns: Turns = new Map()

/**
 * Finds the turns of question and answer, or of the speakers of a transcript.
 *
 * @param from - The first block of the body.
 */
export function findTurns(draft: Draft, from: number): Turns {
  const {blocks, text, phrases} = draft
  let labels = 0
  for (let i = from; i < blocks.length && labels < LEAST; i++)
    if (mayHaveLabel(text, blocks[i] as DraftBlock)) labels++
  if (labels < LEAST) return noTurns
  const found: {at: number; name: string; span: Span}[] = []
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (
      (block.role !== BlockRole.prose && block.role !== BlockRole.title) ||
      (!(block.shape & LineShape.capital) && text.charCodeAt(block.start) !== 0x5b)
    )
      continue
    if (!mayHaveLabel(text, block)) continue
    const head = text.slice(block.start, Math.min(block.end, block.start + 60))
    if (!head.includes(':') && !head.includes(']') && head.charCodeAt(1) !== 0x2e) continue
    const match = label.exec(head)
    const name = match?.groups?.['bracket'] ?? match?.groups?.['name'] ?? match?.groups?.['letter']
    if (!match || name === undefined) continue
    const lower = name.toLowerCase()
    if (
      !phrases.has(lower, 'questionLabels') &&
      (phrases.has(lower, 'otherLabels') || phrases.has(lower, 'photo') || name.length < 2)
    )
      continue
    const start = block.start + (match.groups?.['bracket'] === undefined ? 0 : 1)
    found.push({at: i, name: lower, span: {start, end: start + name.length}})
  }
  if (found.length < LEAST) return noTurns
  const spoken = new Set(found.filter(({at}) => (blocks[at] as DraftBlock).role === BlockRole.prose).map(({name}) => name))
  const counts = new Map<string, number>()
  for (const {name} of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  // a label is a speaker's only where it comes again, beside another that does
  const again = [...counts].filter(([name, count]) => (count > 1 && spoken.has(name)) || phrases.has(name, 'questionLabels'))
  if (again.length < 2 && !(again.length === 1 && (again[0] as [string, number])[1] > 2)) return noTurns
  const speakers = new Set(again.map(([name]) => name))
  const turns = found.filter(({name}) => speakers.has(name))
  return turns.length < LEAST ? noTurns : new Map(turns.map(({at, span}) => [at, span]))
}

// a colon or closing bracket somewhere, or a stop after the first letter
function mayHaveLabel(text: string, block: DraftBlock): boolean {
  return (block.facts & (LineBit.colon | LineBit.close)) !== 0 || text.charCodeAt(block.start + 1) === 0x2e
}
