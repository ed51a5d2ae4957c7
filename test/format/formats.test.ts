import jsonld from 'jsonld'
import type {NewsArticle, WithContext} from 'schema-dts'
import {describe, expect, it, vi} from 'vitest'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {
  formats,
  toAnnotations,
  toCsv,
  toHtml,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toNitf,
  toTable
} from '../../src/formats.js'
import {parseNewsItem, type NewsItem, type Passage} from '../../src/index.js'
import {harbour, hostileTexts} from '../support/items.js'

const item = parseNewsItem(harbour)
const uri = 'https://news.example/harbour'

describe('the table of formats', () => {
  it('names each format, file and media type once', () => {
    expect(formats.map(({name}) => name)).toEqual([
      'json',
      'ninjs',
      'nitf',
      'jsonld',
      'html',
      'markdown',
      'annotations',
      'csv'
    ])
    expect(new Set(formats.map(({extension}) => extension)).size).toBe(formats.length)
    for (const {description, mediaType} of formats) {
      expect(description).not.toBe('')
      expect(mediaType).toMatch(/^[a-z]+\/[a-z+]+$/u)
    }
  })

  it.each(formats)('$name is deterministic and does not modify the item', ({make}) => {
    const before = JSON.stringify(item)
    expect(make(item, harbour, {uri})).toEqual(make(item, harbour, {uri}))
    expect(JSON.stringify(item)).toBe(before)
  })

  it.each(formats.filter(({name}) => name !== 'json'))('$name requires the text of the item', ({make}) => {
    expect(() => make(item, 'Another text.', {})).toThrow(RangeError)
    expect(() => make(item, undefined as never, {})).toThrow(TypeError)
    expect(() => make(item, harbour, {uri: 'no uri'})).toThrow(RangeError)
    expect(() => make(item, harbour, {uri: 'javascript:alert(1)'})).toThrow(RangeError)
    expect(() => make(item, harbour, {uri: 'urn:newsml:pna.example:20240507:7'})).not.toThrow()
  })
})

describe('ninjs', () => {
  const ninjs = toNinjs(item, harbour, {uri})

  it('has headlines by role', () => {
    expect(ninjs.headlines).toContainEqual({
      role: 'main',
      contentType: 'text/plain',
      value: 'Storm closes harbour road'
    })
  })

  it('names authors without the word “by”, and people quoted', () => {
    expect(ninjs.by).toBe('Mara Lind, Tom Reyes')
    expect(ninjs.people).toContainEqual({name: 'Ottoline Gravesend', rel: 'quoted'})
    expect(ninjs.people).toContainEqual({name: 'Mara Lind', rel: 'author'})
  })

  it('keeps the dateline in the body', () => {
    expect(ninjs.located).toBe('NORTH VENN, Corran')
    expect(ninjs.bodies[0]?.value).toMatch(/^NORTH VENN, Corran \(AP\) — A storm closed/u)
    expect(ninjs.bodies[0]?.charCount).toBe([...(ninjs.bodies[0]?.value ?? '')].length)
  })

  it('has the picture that the credit refers to', () => {
    expect(ninjs.associations).toEqual([
      {
        name: 'picture-1',
        uri: `${uri}#picture-1`,
        type: 'picture',
        by: 'Jon Rask',
        infoSources: [{name: 'AP', role: 'agency'}]
      }
    ])
  })

  it('has a generated URI by default, the same for the same text', () => {
    const made = toNinjs(item, harbour).uri
    expect(made).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
    expect(toNinjs(parseNewsItem(harbour), harbour).uri).toBe(made)
    expect(toNinjs(parseNewsItem(`${harbour} `), `${harbour} `).uri).not.toBe(made)
  })
})

describe('the body as plain text', () => {
  const said = '“Nobody should drive along the coast tonight,” said Mara Lind, the harbour master of Vellacott.'
  const cases = {
    'a dateline': `Storm shuts road\n\nVELLACOTT, March 3 (AP) — The road is shut, the county said.\n\n${said}\n`,
    'a pull quote': `Storm shuts road\n\nVELLACOTT, March 3 (AP) — The road is shut, the county said.\n\n${said}\n\n“Nobody should drive along the coast tonight.”\n\nThe county will look at the road again on Friday, it said.\n`,
    'a heading and a list': `Storm shuts road\n\nThe road is shut, the county said on Monday.\n\nWhat is open\n\n${said} These are open:\n\n- the bridge\n- the ferry\n`,
    'a caption': `Storm shuts road\n\nThe road is shut, the county said on Monday.\n\nThe road on Monday. Photo: Tom Reyes / AP\n\n${said}\n`,
    'a table': `Storm shuts road\n\nThe road is shut, the county said on Monday.\n\nMonday   6:10   7:20\nTuesday   6:10   7:20\nFriday   6:10   9:30\n\n${said}\n`
  }
  it.each(Object.entries(cases))('is the same in ninjs and JSON-LD, with %s', (_, text) => {
    const parsed = parseNewsItem(text)
    const [body] = toNinjs(parsed, text).bodies
    const {articleBody, wordCount} = toJsonLd(parsed, text)
    expect([articleBody, wordCount]).toEqual([body?.value, body?.wordCount])
  })

  it('has the dateline, and a pull quote only where it was said', () => {
    const text = cases['a pull quote']
    const parsed = parseNewsItem(text)
    expect(parsed.sections.flatMap(({blocks}) => blocks.map(({kind}) => kind))).toContain('pullQuote')
    expect(toJsonLd(parsed, text).articleBody).toBe(`VELLACOTT, March 3 (AP) — The road is shut, the county said.\n\n${said}\n\nThe county will look at the road again on Friday, it said.`)
  })
})

describe('NITF', () => {
  const nitf = toNitf(item, harbour)

  it('sets quotations with their source, marks outside', () => {
    expect(nitf).toContain(
      '“<q class="speech" quote-source="Ottoline Gravesend">We have never seen water this high,</q>” said <person'
    )
  })

  it('sets one quotation inside another', () => {
    expect(nitf).toMatch(
      /I<\/person> told my crew to ‘<q class="fragment"[^>]*>stay put<\/q>’,<\/q>”|I told my crew to ‘<q class="fragment"[^>]*>stay put<\/q>’,<\/q>”/u
    )
  })

  it('has headline, authors, dateline and sections', () => {
    expect(nitf).toContain('<hl1>Storm closes harbour road</hl1>')
    expect(nitf).toContain('<byline><person idsrc="nutgraf" value="Mara Lind">Mara Lind</person></byline>')
    expect(nitf).toContain('<distributor>AP</distributor><dateline><location>NORTH VENN, Corran</location></dateline>')
    expect(nitf).toContain('<hl2>What happens next</hl2>')
    expect(nitf).toContain('<p lede="true">NORTH VENN, Corran (AP) — A storm')
  })
})

describe('HTML', () => {
  const html = toHtml(item, harbour, {uri})

  it('writes quotations without marks, which browsers add, linked to their speaker', () => {
    const id = item.speakers.find(({name}) => name === 'Ottoline Gravesend')?.id
    expect(html).toContain(
      `<q cite="${uri}" data-speaker="${id}">We have never seen water this high,</q> said <cite><a href="#${id}">Ottoline`
    )
    expect(html).toMatch(new RegExp(`<li id="${id}" class="person"><b>Ottoline Gravesend</b>`, 'u'))
  })

  it('has every id once and every link its target', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target)
  })

  it('keeps the ids of several items on one page distinct', () => {
    expect(toHtml(item, harbour, {idPrefix: 'a-'})).toMatch(/<li id="a-s1"/u)
  })

  it('is a page with a title and a style only if requested', () => {
    expect(html).toMatch(/^<article lang="en"/u)
    expect(html).not.toContain('<style>')
    expect(toHtml(item, harbour, {page: true, style: true})).toMatch(
      /^<!doctype html>.*<title>Storm closes harbour road<\/title><style>/su
    )
  })

  it('puts credits of pictures into a figure, others at the end', () => {
    expect(html).toContain(
      '<figure><figcaption><small class="credit photo">(AP Photo/Jon Rask)</small></figcaption></figure>'
    )
    expect(html).toContain('<p class="credit editing">Editing by Kit Osler</p>')
  })
})

it.each([
  ['1. Ferries', '2. Roads', 'ol', '1. '],
  ['1) Ferries', '2) Roads', 'ol', '1. '],
  ['- Ferries', '- Roads', 'ul', '- '],
  ['• 3 ferries', '• 2 roads', 'ul', '- ']
])('a list that begins with %s is one of its kind in each document', (first, second, tag, bullet) => {
  const text = `Road shut\n\nThe county said on Monday what it will mend in 2025.\n\n${first}\n${second}\n\nNothing else is shut, the county said.\n`
  const list = parseNewsItem(text)
  expect(toHtml(list, text)).toContain(`<${tag}><li>`)
  expect(toNitf(list, text)).toContain(`<${tag}><li>`)
  expect(toMarkdown(list, text)).toContain(`\n${bullet}`)
})

it('Markdown numbers each list from 1, and looks for no item among its neighbours', () => {
  const entries = Array.from({length: 300}, (_, i) => `${(i % 99) + 1}. The road to quay ${i} is shut`)
  const text = `Road shut\n\nThe road is shut, the county said on Monday.\n\n${entries.join('\n')}\n\nThe ferry runs again, the county said.\n\n1. Ferry one\n2. Ferry two\n`
  const list = parseNewsItem(text)
  const search = vi.spyOn(Array.prototype, 'indexOf')
  const markdown = toMarkdown(list, text)
  const far = search.mock.contexts.filter((list) => (list as unknown[]).length > 100)
  search.mockRestore()
  expect(far).toHaveLength(0)
  expect(markdown).toContain('\n1. The road to quay 0 is shut\n2. The road to quay 1 is shut\n')
  expect(markdown).toContain('\n300. The road to quay 299 is shut\n')
  expect(markdown).toContain('\n1. Ferry one\n2. Ferry two')
})

it('Markdown has the words of the item', () => {
  const markdown = toMarkdown(item, harbour)
  expect(markdown).toContain('# Storm closes harbour road\n')
  expect(markdown).toContain('\n## What happens next\n')
  expect(markdown).toContain('“We have never seen water this high,” said Ottoline Gravesend, the harbour master.')
})

describe('JSON-LD', () => {
  const typed: WithContext<NewsArticle> = toJsonLd(item, harbour, {uri})
  const data = toJsonLd(item, harbour, {uri})

  it('is a schema.org NewsArticle by its types', () => expect(typed['@type']).toBe('NewsArticle'))

  it('links each quotation to its creator', () => {
    const speaker = data.mentions?.find((one) => one.name === 'Ottoline Gravesend')
    const quotation = data.hasPart?.find(({text}) => text.startsWith('We have never seen'))
    expect(quotation?.text).toBe('We have never seen water this high, It took the shed.')
    expect(quotation?.creator).toEqual({'@id': speaker?.['@id']})
  })

  it('loses nothing in a JSON-LD processor', async () => {
    const vocabulary = {'@context': {'@vocab': 'https://schema.org/', url: {'@type': '@id'}}}
    const documentLoader = (url: string): Promise<{documentUrl: string; document: object}> => {
      if (!/^https:\/\/schema\.org\/?$/u.test(url)) throw new Error(`no ${url} here`)
      return Promise.resolve({documentUrl: url, document: vocabulary})
    }
    const expanded = await jsonld.expand(data, {documentLoader, safe: true})
    const quads = String(
      await jsonld.toRDF(data, {
        documentLoader,
        format: 'application/n-quads',
        safe: true
      })
    )
    expect(expanded).toHaveLength(1)
    expect(quads).toContain(`<${uri}> <https://schema.org/headline> "Storm closes harbour road" .`)
    expect(quads).toMatch(
      /<https:\/\/news\.example\/harbour#q1> <https:\/\/schema\.org\/creator> <https:\/\/news\.example\/harbour#s\d+> \./u
    )
  })
})

describe('annotations', () => {
  it('hold the words that stand at their positions, counted in code points', () => {
    const emoji = '😀 Storm 𝕮 closes road\n\n“We 😀 have never seen it,” said Ottoline Gravesend 🏽.'
    const lone = /\p{Surrogate}/gu
    for (const {text} of [{text: emoji}, ...hostileTexts, ...readCorpus().slice(0, 40)]) {
      const points = [...text]
      for (const {target} of toAnnotations(parseNewsItem(text), text)) {
        for (const {selector} of target) {
          const [{start, end}, {exact, prefix, suffix}] = selector
          expect(points.slice(start, end).join('').replace(lone, '\ufffd')).toBe(exact)
          expect(points.slice(0, start).join('').replace(lone, '\ufffd').endsWith(prefix)).toBe(true)
          expect(points.slice(end).join('').replace(lone, '\ufffd').startsWith(suffix)).toBe(true)
        }
      }
    }
    const headline = toAnnotations(parseNewsItem(emoji), emoji).find(({id}) => id.endsWith('#headline-1'))
    expect(headline?.target[0]?.selector[0]).toEqual({type: 'TextPositionSelector', start: 0, end: 21})
  })

  it('have an id each', () => {
    const ids = toAnnotations(item, harbour, {uri}).map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the table of people quoted', () => {
  const text = 'A: “one two three” (“two”). B: “four”. C says five. “six seven” “term”'
  const at = (words: string): Passage => ({
    text: words,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length
  })
  const made: NewsItem = {
    language: 'en',
    genre: 'article',
    keyPoints: [],
    timestamps: [],
    captions: [],
    credits: [],
    notes: [],
    boilerplate: [],
    sections: [{blocks: [{kind: 'paragraph', ...at(text)}]}],
    quotes: [
      {...at('one two three'), id: 'q1', kind: 'speech', parts: [at('one two three')], closed: true, attribution: 'a1'},
      {...at('two'), id: 'q2', kind: 'fragment', parts: [at('two')], closed: true, parent: 'q1', attribution: 'a2'},
      {...at('four'), id: 'q3', kind: 'fragment', parts: [at('four')], closed: true, attribution: 'a2'},
      {...at('six seven'), id: 'q4', kind: 'speech', parts: [at('six seven')], closed: true},
      {...at('term'), id: 'q5', kind: 'term', parts: [at('term')], closed: true}
    ],
    attributions: [
      {
        id: 'a1',
        kind: 'direct',
        content: [at('“one two three”')],
        quotes: ['q1'],
        speaker: 's1',
        rule: 'r',
        confidence: 1
      },
      {id: 'a2', kind: 'direct', content: [at('“four”')], quotes: ['q3'], speaker: 's2', rule: 'r', confidence: 1},
      {id: 'a3', kind: 'indirect', content: [at('five')], quotes: [], speaker: 's3', rule: 'r', confidence: 1}
    ],
    speakers: [
      {id: 's1', name: 'Mara Lind', role: 'mayor', kind: 'person', mentions: [at('A')]},
      {id: 's2', name: '=Tull, Inc', kind: 'organization', mentions: [at('B')]},
      {id: 's3', description: 'a "neighbour"', kind: 'person', mentions: [at('C')]}
    ]
  }
  const rows = toTable(made, text)

  it('counts quotations, words and shares, and quotations of unknown speakers separately', () => {
    expect(
      rows.map(({name, quotations, attributions, words, share}) => [name, quotations, attributions, words, share])
    ).toEqual([
      ['Mara Lind', 1, 1, 3, 0.5],
      ['=Tull, Inc', 1, 1, 1, 0.1667],
      ['a "neighbour"', 0, 1, 0, 0],
      ['', 1, 0, 2, 0.3333]
    ])
    expect(rows.at(-1)?.kind).toBe('unresolved')
  })

  it('is CSV that is safe to open in a spreadsheet', () => {
    expect(toCsv(rows, ['name', 'role', 'words', 'share'])).toBe(
      'name,role,words,share\r\nMara Lind,mayor,3,0.5\r\n"\'=Tull, Inc",,1,0.1667\r\n"a ""neighbour""",,0,0\r\n,,2,0.3333\r\n'
    )
  })

  it('says what to pass in place of an item', () => expect(() => toCsv(parseNewsItem('Storm') as never)).toThrow('toCsv: pass rows'))
  it('leaves numbers as they are', () => expect(toCsv([{a: -3, b: '-3'}], ['a', 'b'], false)).toBe("-3,'-3\r\n"))

  it('gives the line', () => {
    const lines = 'Road closes\r\n\r\nIt rained.\r\n\r\n“We have never seen it,” Ottoline Gravesend said.'
    expect(toTable(parseNewsItem(lines), lines)[0]).toMatchObject({
      name: 'Ottoline Gravesend',
      words: 5,
      share: 1,
      line: 5
    })
  })
})
