// The lines of a text, each with the parts of the item that it is.
import type {NewsItem} from '../../src/model.js'

/** A part of an item by its name. */
export interface Part {
  name: string
  start: number
  end: number
}

/** Lists the parts of an item. */
export function partsOf(item: NewsItem): Part[] {
  const parts: Part[] = []
  const add = (name: string, ...places: readonly ({start: number; end: number} | undefined)[]): void => {
    for (const place of places) if (place) parts.push({name, start: place.start, end: place.end})
  }
  add('envelope', item.envelope)
  add('kicker', item.kicker)
  add('headline', item.headline)
  add('deck', item.deck)
  add('point', ...item.keyPoints)
  add('byline', item.byline)
  add('dateline', item.dateline)
  add('time', ...item.timestamps)
  add('caption', ...item.captions)
  add('credit', ...item.credits)
  add('note', ...item.notes)
  add('boilerplate', ...item.boilerplate)
  for (const {heading, blocks} of item.sections) {
    add('heading', heading)
    for (const block of blocks) add(block.kind, block)
  }
  return parts.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Names the parts of each line of a text; … marks one that an earlier line begins. A blank line has none. */
export function namesOfLines(text: string, parts: readonly Part[]): {line: string; names: string[]}[] {
  let at = 0
  return text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length]
    at = end + 1
    if (line.trim() === '') return {line, names: []}
    const names = parts.filter((one) => one.start < end && one.end > start).map((one) => (one.start < start ? `${one.name}…` : one.name))
    return {line, names: [...new Set(names)]}
  })
}
