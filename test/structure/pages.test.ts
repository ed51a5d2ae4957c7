// Reads the pages of examples/pages/ and checks the scores against minimums: F1 in percent, and the share of whole pages.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {ownPages, readPages, scorePages} from '../eval/pages.mjs'

const floors: Record<string, number> = {
  headline: 98,
  deck: 95,
  lede: 92,
  'byline names': 95,
  headings: 93,
  paragraphs: 94.5,
  whole: 55
}

// the number of pages before those by another author
const FIRST = 54
const laterFloors: Record<string, number> = {
  headline: 93.5,
  lede: 87,
  'byline names': 93,
  headings: 93,
  paragraphs: 96,
  whole: 56
}

describe('pages', () => {
  const pages = readPages(ownPages)
  it('are marked up as docs/corpus.md says', () => {
    expect(pages.length).toBeGreaterThan(300)
    expect(pages.flatMap(({id, problems}) => problems.map((problem) => `${id}: ${problem}`))).toEqual([])
  })

  const {figures} = scorePages(pages.slice(0, FIRST), parseNewsItem)
  it.each(Object.entries(floors))('are read with at least %s of %d', (metric, floor) => {
    expect(figures[metric]).toBeGreaterThanOrEqual(floor)
  })

  const later = scorePages(pages.slice(FIRST), parseNewsItem)
  it.each(Object.entries(laterFloors))('by another author are read with at least %s of %d', (metric, floor) => {
    expect(later.figures[metric]).toBeGreaterThanOrEqual(floor)
  })
})
