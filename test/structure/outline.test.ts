// The texts of outlines.txt line by line: before each bar stands the part of the item that the line is, or that it continues (…).
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

interface Place {
  start: number
  end: number
}

/** Names the parts of an item that each line of its text belongs to. */
function outline(text: string): string[] {
  const item = parseNewsItem(text)
  const found: {name: string; start: number; end: number}[] = []
  const add = (name: string, ...places: readonly (Place | undefined)[]): void => {
    for (const place of places) if (place) found.push({name, start: place.start, end: place.end})
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
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  let at = 0
  const lines = text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length]
    at = end + 1
    const names = found.filter((one) => one.start < end && one.end > start).map((one) => (one.start < start ? `${one.name}…` : one.name))
    return line.trim() === '' ? '' : `${names.join('+')}| ${line}`
  })
  return [item.genre, ...lines]
}

const texts = readFileSync(new URL('outlines.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))

describe('a text is read line by line', () => {
  it.each(texts.map(([name = '', ...marked]) => [name, marked] as const))('%s', (_, marked) => {
    const text = marked.slice(1).map((line) => line.replace(/^[^|]*\| /u, '')).join('\n')
    expect(outline(text)).toEqual(marked)
  })
})
