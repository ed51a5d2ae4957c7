import {readdirSync, readFileSync} from 'node:fs'
import * as fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseLatin} from 'parse-latin'
import {unified} from 'unified'
import {inspectNoColor} from 'unist-util-inspect'
import {is} from 'unist-util-is'
import {select, selectAll} from 'unist-util-select'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import * as lite from '../../src/lite.js'
import {fromNewsItem, type NewsRoot, newsParse, newsStringify, toNewsItem} from '../../src/unified.js'
import {expectNewst, problemsOf} from '../support/newst.js'

const processor = unified().use(newsParse).use(newsStringify).freeze()

/** Parses, and expects what holds for every text: a valid tree, and the same text and item from it. */
function parseWell(text: string): NewsRoot {
  const file = new VFile(text)
  const tree = processor.parse(file)
  expectNewst(tree, text)
  expect(processor.stringify(tree) === text).toBe(true)
  expect(toNewsItem(tree)).toEqual(file.data.newsItem)
  expect(toNewsItem(JSON.parse(JSON.stringify(tree)) as NewsRoot)).toEqual(file.data.newsItem)
  return tree
}

const outline = (node: Nodes): unknown =>
  node.type === 'ParagraphNode' || !('children' in node) ? node.type : [node.type, ...node.children.map((child) => outline(child as Nodes))]

const story = `HARBOUR
Storm closes coastal road

By Ines Carrow

VELLACOTT — The coastal road is shut until Friday,
the county said. Nobody was hurt.

“We had no choice,” said Mara Lind, the harbour master.

What happens next

Crews will clear the stones on Thursday.

• Ferries run from the north pier
• Buses take the hill road

(Reporting by Ines Carrow; editing by Tom Reyes)`

describe('the tree', () => {
  const tree = parseWell(story)

  it('has a node around each part', () => {
    for (const [type, text] of [
      ['HeadlineNode', 'Storm closes coastal road'],
      ['BylineNode', 'By Ines Carrow'],
      ['DatelineNode', 'VELLACOTT'],
      ['LedeNode', 'The coastal road is shut until Friday,\nthe county said. Nobody was hurt.'],
      ['HeadingNode', 'What happens next'],
      ['ListItemNode', 'Ferries run from the north pier'],
      ['CreditNode', 'Reporting by Ines Carrow']
    ] as const) {
      expect(toString(select(type, tree) as Nodes), type).toBe(text)
    }
  })

  it('has sections around headings and blocks', () => {
    expect(selectAll('SectionNode', tree).map((section) => outline(section as Nodes))).toEqual([
      ['SectionNode', ['LedeNode', 'ParagraphNode'], 'WhiteSpaceNode', 'ParagraphNode'],
      [
        'SectionNode', ['HeadingNode', 'ParagraphNode'], 'WhiteSpaceNode', 'ParagraphNode', 'WhiteSpaceNode', 'SourceNode',
        'WhiteSpaceNode', ['ListItemNode', 'ParagraphNode'], 'WhiteSpaceNode', 'SourceNode', 'WhiteSpaceNode', ['ListItemNode', 'ParagraphNode']
      ]
    ])
  })

  it('has the fields of the item on its nodes and its records on the root', () => {
    expect(select('BylineNode', tree)).toMatchObject({authors: [{name: 'Ines Carrow', start: 38, end: 49}]})
    expect(select('DatelineNode', tree)).toMatchObject({places: ['VELLACOTT']})
    expect(selectAll('CreditNode', tree)).toMatchObject([{kind: 'reporting', names: ['Ines Carrow']}, {kind: 'editing', names: ['Tom Reyes']}])
    expect(tree).toMatchObject({language: 'en', genre: 'article', quotes: [{parts: [{text: 'We had no choice,'}]}]})
    expect(tree.unplaced).toBeUndefined()
  })

  it('has sentences across wrapped lines, with points by line and column', () => {
    const sentence = select('LedeNode SentenceNode', tree)
    expect(sentence?.position).toEqual({start: {line: 6, column: 13, offset: 63}, end: {line: 7, column: 17, offset: 118}})
  })

  it('is typed for visit, is and inspect', () => {
    const places: string[] = []
    visit(tree, 'DatelineNode', (node) => void places.push(...node.places))
    visit(tree, (node) => {
      if (is(node, 'CreditNode')) places.push(node.kind)
    })
    expect(places).toEqual(['VELLACOTT', 'reporting', 'editing'])
    expect(inspectNoColor(select('HeadlineNode', tree) as Nodes, {showPositions: false})).toContain('└─0 ParagraphNode[1]')
  })
})

describe('texts of every kind', () => {
  const wrapped = '    By TAM OAKES\n\n    VELLACOTT, Nov. 3 - The pier is shut, the\ncounty said on Monday, and the wind has\nnot turned.\n    "We wait," said Lind.\n'
  const texts: Record<string, string> = {
    nothing: '',
    'white space': ' \t\n\r\n \u0085\u2028',
    'a BOM': `\ufeff${story}`,
    CRLF: story.replaceAll('\n', '\r\n'),
    'lone CR': story.replaceAll('\n', '\r'),
    'blank lines that are not': story.replaceAll('\n\n', '\n \t\n'),
    'wrapped and indented lines': wrapped,
    'wrapped and indented CRLF lines': wrapped.replaceAll('\n', '\r\n'),
    'lone surrogates': 'Storm \ud83d closes\n\n\udea2 The road is shut, she said.',
    'NUL bytes': 'Storm\0closes\0road\n\n\0\n\nThe port is shut.',
    emoji: '🚢🚢 Ferry runs 🚢\n\n“We sail 👩‍👩‍👧,” said Mara Lind. 👩‍👩‍👧',
    'no sentence': '• \n\n— \n\n***',
    'a heading first': 'What happens next\n\n\n\nQ: Who pays?\nA: We do.'
  }
  for (const [name, text] of Object.entries(texts)) it(`keep ${name}`, () => void parseWell(text))

  it('keep each item of the corpus', () => {
    const corpus = new URL('../../examples/corpus/', import.meta.url)
    const files = readdirSync(corpus, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.txt'))
    expect(files.length).toBeGreaterThan(200)
    for (const file of files) {
      const text = (readFileSync(new URL(file, corpus), 'utf8').split('\n====\n')[0] as string).replace(/\{[a-z]+\d*:|\}/g, '')
      const vfile = new VFile(text)
      const tree = processor.parse(vfile)
      expect([file, ...problemsOf(tree, text).slice(0, 3)]).toEqual([file])
      expect(processor.stringify(tree) === text, file).toBe(true)
      expect(toNewsItem(tree), file).toEqual(vfile.data.newsItem)
    }
  })

  it('keep anything', () => {
    const pieces = [
      '“', '”', '"', "'", '’', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '.', '...', '…', '?!', ',', '-', '—', '•', '1.', '(', ')', '\0', '\ufeff', '\ud83d', '\ude00',
      'said', 'By ', 'Mara Lind', 'VELLACOTT', 'Photo: ', 'U.S.', 'e.g.', 'w/', '’tis', "o'", '&', '/', 'a', 'the road', 'Storm closes road', 'Reuters', '###', 'Q: ', 'é', '風'
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 4}))).map((list) => list.join(''))
    fc.assert(fc.property(text, (one) => void parseWell(one)), {numRuns: 400})
  })
})

describe('large texts', () => {
  const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))
  for (const [name, text] of Object.entries({
    'a paragraph without end': fill('The port is shut, the U.S. county said. ', 300_000),
    'a sentence without end': fill('the road, ', 300_000),
    'a word without end': fill('a', 300_000),
    'stops and no words': fill('. ', 100_000),
    'emoji and nothing else': fill('🚢', 100_000),
    'spaces in a line': `Storm${fill(' ', 100_000)}closes.`,
    'quotations in a line': fill('“No,” she said. ', 100_000)
  })) {
    it(`take linear time: ${name}`, () => {
      const tree = processor.parse(text)
      expectNewst(tree, text)
    })
  }
})

describe('newsParse', () => {
  it('accepts language, genre and parser', () => {
    const tree = unified().use(newsParse, {language: 'nl', genre: 'wire', parser: lite.createParser()}).parse('De haven is dicht.')
    expect(tree).toMatchObject({language: 'nl', genre: 'wire'})
  })

  it('accepts the parser of a language', () => {
    class Shouting extends ParseLatin {
      override tokenize(value: string): ReturnType<ParseLatin['tokenize']> {
        return [{type: 'WordNode', children: [{type: 'TextNode', value}]}]
      }
    }
    const tree = unified().use(newsParse, {language: 'nl-BE', proseParsers: {nl: Shouting}}).parse('De haven is dicht.')
    expect(selectAll('WordNode', tree)).toHaveLength(1)
  })

  it('applies what plugins add to the prose parser', () => {
    const seen: string[] = []
    unified()
      .data({
        nlcstSentenceExtensions: [(node: Nodes) => void seen.push(toString(node))],
        nlcstRootExtensions: [(node: Nodes) => void seen.push(node.type)]
      } as never)
      .use(newsParse)
      .parse('Storm closes road\n\nThe port is shut.')
    expect(seen).toEqual(['Storm closes road', 'The port is shut.', 'RootNode'])
  })

  it('says what is wrong with its options', () => {
    const use = (options: unknown) => () => unified().use(newsParse, options as never).freeze()
    expect(use({lang: 'en'})).toThrow('newsParse: no option `lang`; there are language, genre, parser, proseParsers')
    expect(use({parser: 'lite'})).toThrow('newsParse: `parser` takes a parser')
    expect(use(null)).not.toThrow()
  })
})

describe('fromNewsItem and toNewsItem', () => {
  it('say what to pass', () => {
    expect(() => toNewsItem({type: 'RootNode', children: []} as never)).toThrow('toNewsItem: pass a newst tree')
    expect(() => fromNewsItem(parseNewsItem(story), 'Storm')).toThrow('pass the text that the item was read from')
  })

  it('keep parts that overlap or are inside a paragraph', () => {
    const text = 'Storm closes road\n\nThe port (Photo: Tom Reyes) is shut.'
    const item = parseNewsItem(text)
    const part = (start: number, end: number): {text: string; start: number; end: number} => ({text: text.slice(start, end).replace(/\s+/g, ' '), start, end})
    item.credits = [{...part(28, 46), kind: 'photo', names: ['Tom Reyes']}]
    item.boilerplate = [part(6, 22)]
    item.captions = [part(19, 27)]
    const tree = fromNewsItem(item, text)
    expectNewst(tree, text)
    expect(tree.unplaced?.map(({type}) => type)).toEqual(['BoilerplateNode', 'CaptionNode', 'CreditNode'])
    expect(toNewsItem(tree)).toEqual(item)
  })

  it('keep sections without blocks, and captions above the body', () => {
    const text = 'Storm closes road\n\nWhat now\n\nWhat then\n\nThe port is shut.'
    const at = (one: string): {text: string; start: number; end: number} => ({text: one, start: text.indexOf(one), end: text.indexOf(one) + one.length})
    const item = {
      ...parseNewsItem(text),
      captions: [at('Storm closes')],
      sections: [{blocks: []}, {heading: at('What now'), blocks: []}, {heading: at('What then'), blocks: [{...at('The port is shut.'), kind: 'paragraph' as const}]}, {blocks: []}]
    }
    delete item.headline
    delete item.lede
    const tree = fromNewsItem(item, text)
    expectNewst(tree, text)
    expect(toNewsItem(tree)).toEqual(item)
  })
})
