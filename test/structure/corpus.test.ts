// The parts of each page of examples/pages/ that are read exactly as marked today. A page that loses one of them shows a fault to mend.
// UPDATE=1 records the parts that are right.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {parseNewsItem} from '../../src/index.js'
import type {NewsItem} from '../../src/model.js'
import {type MarkedPage, ownPages, readPages, scorePages} from '../eval/pages.mjs'

const file = new URL('corpus.json', import.meta.url)
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>

/** Parts that the figures of pages leave out, and where an item has them. */
const further: Record<string, (item: NewsItem) => readonly {start: number; end: number}[]> = {
  caption: ({captions}) => captions,
  credit: ({credits}) => credits,
  timestamp: ({timestamps}) => timestamps
}

/** Returns the parts of a page that are all found where they are marked, and nowhere else. */
function rightIn(page: MarkedPage): string {
  const item = parseNewsItem(page.text, {language: page.language})
  const {misses} = scorePages([page], () => item)
  const right = Object.keys(page.gold).filter((part) => !misses.some(({metric}) => metric.startsWith(part)))
  const {parts} = readItem(readFileSync(join(ownPages, `${page.id}.txt`), 'utf8'))
  const words = (list: readonly {start: number; end: number}[]): string => JSON.stringify(list.map(({start, end}) => page.text.slice(start, end).trim()).sort())
  for (const [kind, placesIn] of Object.entries(further)) if (words(parts.filter((part) => part.kind === kind)) === words(placesIn(item))) right.push(kind)
  return right.join(', ')
}

const pages = readPages(ownPages)

describe('a page keeps the parts that are right', () => {
  it.each(pages.map((page) => [page.id, page] as const))('%s', (id, page) => {
    const right = rightIn(page)
    if (process.env['UPDATE']) recorded[id] = right
    expect((recorded[id] ?? '').split(', ').filter((part) => !right.split(', ').includes(part))).toEqual([])
  })
})

it('has a record of each page', () => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
  expect(Object.keys(recorded)).toEqual(pages.map(({id}) => id))
})
