// Nothing in a text breaks out of a format, and every document is accepted by its readers.
import {describe, expect, it} from 'vitest'
import {formats, toCsv, toHtml, toMarkdown, toNitf, toTable} from '../../src/formats.js'
import {parseNewsItem} from '../../src/index.js'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {harbour, hostileTexts} from '../support/items.js'
import {readMarkup} from '../support/markup.js'

const empty = ['meta']
const own = {
  html: new Set(
    (
      'html head meta title style body main article header footer section aside h1 h2 p span ul ol li address ' +
      'blockquote q cite a b pre figure figcaption small'
    ).split(' ')
  ),
  nitf: new Set(
    (
      'nitf head title tobject tobject.property docdata correction doc-id urgency ed-msg key-list keyword body ' +
      'body.head hedline hl1 hl2 byline person byttl location distributor dateline story.date abstract body.content p ' +
      'ul ol li bq block q pre note body.end tagline'
    ).split(' ')
  )
}

const lone = /\p{Surrogate}/u

describe.each([...hostileTexts, {name: 'an item', text: harbour}, {name: 'nothing', text: ''}])('$name', ({text}) => {
  const item = parseNewsItem(text)

  it('stays inside an HTML page', () => {
    const page = readMarkup(toHtml(item, text, {page: true, style: true}), empty, ['style'])
    for (const {name, attributes} of page.elements) {
      expect(own.html).toContain(name)
      expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([])
      if (attributes['href'] !== undefined) expect(attributes['href']).toMatch(/^#s\d+$/u)
    }
  })

  it('stays inside NITF', () => {
    for (const {name} of readMarkup(toNitf(item, text)).elements) expect(own.nitf).toContain(name)
  })

  it('is no live markup in Markdown', () => {
    const markdown = toMarkdown(item, text)
    expect(markdown).not.toMatch(/(?<!\\)<[a-z!/?]/iu)
    expect(markdown).not.toMatch(/(?<!\\)\]\(/u)
    expect(markdown).not.toMatch(lone)
  })

  it('starts no formula in a spreadsheet', () => {
    for (const row of readCsv(toCsv(toTable(item, text)))) {
      for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/u)
    }
  })

  it.each(formats.filter(({holds}) => holds === 'data').filter(({name}) => name !== 'json'))(
    'makes well-formed strings in $name',
    ({make}) => {
      const data = JSON.parse(JSON.stringify(make(item, text, {})), (_, value: unknown) => {
        if (typeof value === 'string') expect(value).not.toMatch(lone)
        return value
      }) as unknown
      expect(data).toBeTypeOf('object')
    }
  )
})

it('holds over every item of the corpus', () => {
  const texts = readCorpus()
  expect(texts.length).toBeGreaterThan(50)
  for (const {text} of texts) {
    const item = parseNewsItem(text)
    readMarkup(toHtml(item, text, {page: true}), empty, ['style'])
    readMarkup(toNitf(item, text))
    for (const {make} of formats) expect(() => JSON.stringify(make(item, text, {}))).not.toThrow()
  }
})

/** Reads CSV as specified in RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
