import type {NewsItem, Passage} from '../../../src/model.js'

/** A named stretch of the text. */
export interface Part {
  name: string
  start: number
  end: number
}

/** Parts that stand on one line, shown beside their names. */
export interface Row {
  names: string[]
  parts: Part[]
  start: number
  end: number
}

/** Names of parts that are shown as words. */
const spoken: Record<string, string> = {
  keyPoint: 'key point',
  listItem: 'list item',
  blockQuote: 'block quote',
  pullQuote: 'pull quote'
}

/**
 * Lays out an item as rows: each part, or what stands on one line with it, and what belongs to no part.
 *
 * @param item - The item.
 * @param text - The text that it was parsed from.
 * @returns The rows, in the order of the text.
 */
export function rowsOf(item: NewsItem, text: string): Row[] {
  const rows: Row[] = []
  let end = 0
  for (const part of partsOf(item)) {
    const last = rows.at(-1)
    const between = text.slice(end, Math.max(end, part.start))
    if (last && !/[\n\r]/.test(between)) {
      last.parts.push(part)
      last.end = Math.max(last.end, part.end)
    } else {
      rows.push(...leftOver(item, text, end, part.start), {names: [], parts: [part], start: part.start, end: part.end})
    }
    end = Math.max(end, part.end)
  }
  rows.push(...leftOver(item, text, end, text.length))
  return joined(rows, text).map((row) => ({...row, names: row.names.length > 0 ? row.names : namesOf(row.parts)}))
}

// brackets and bars that stand on the line of a part are shown with it
function joined(rows: readonly Row[], text: string): Row[] {
  const lines: Row[] = []
  for (const row of rows) {
    const last = lines.at(-1)
    if (last && (row.names.length > 0 || last.names.length > 0) && !/[\n\r]/.test(text.slice(last.end, row.start))) {
      const parts = [...last.parts, ...row.parts].filter(({name}) => name !== 'between')
      lines[lines.length - 1] = {names: [], parts, start: last.start, end: row.end}
    } else lines.push(row)
  }
  return lines
}

function partsOf(item: NewsItem): Part[] {
  const parts: Part[] = []
  const add = (name: string, ...passages: (Passage | undefined)[]): void => {
    for (const passage of passages) if (passage) parts.push({name, start: passage.start, end: passage.end})
  }
  add('kicker', item.kicker)
  add('headline', item.headline)
  add('deck', item.deck)
  add('keyPoint', ...item.keyPoints)
  add('byline', item.byline)
  add('dateline', item.dateline)
  for (const {kind, ...passage} of item.timestamps) add(kind, passage)
  for (const {heading, blocks} of item.sections) {
    add('heading', heading)
    for (const {kind, ...block} of blocks) add(block.start === item.lede?.start ? 'lede' : kind, block)
  }
  add('caption', ...item.captions)
  for (const {kind, ...passage} of item.credits) add(kind === 'agency' || kind === 'copyright' ? kind : `${kind} credit`, passage)
  for (const {kind, ...passage} of item.notes) add(kind, passage)
  add('boilerplate', ...item.boilerplate)
  return parts.sort((a, b) => a.start - b.start || b.end - a.end)
}

// words that are no part of the item: a wire's codes, or what stands between its parts
function leftOver(item: NewsItem, text: string, start: number, end: number): Row[] {
  const words = text.slice(start, end)
  const first = words.search(/\S/)
  if (first < 0) return []
  const from = start + first
  const to = start + words.trimEnd().length
  const {envelope} = item
  const name = envelope && envelope.start <= from && to <= envelope.end ? 'envelope' : 'between'
  return [{names: [name], parts: [{name, start: from, end: to}], start: from, end: to}]
}

function namesOf(parts: Part[]): string[] {
  const names = [...new Set(parts.map(({name}) => spoken[name] ?? name))]
  return names.length > 1 ? names.filter((name) => name !== 'paragraph') : names
}
