// retext plugins on newst trees, and newst on trees from retext's parsers.
import {readdirSync, readFileSync} from 'node:fs'
import type {Nodes, Paragraph, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextLatin from 'retext-latin'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {select, selectAll} from 'unist-util-select'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {attributionsOf, type NewsRoot, newsParse, newsStringify, quotesOf, retextNews, speakerOf, toNewsItem} from '../../src/unified.js'
import {expectNewst} from '../support/newst.js'

const corpus = new URL('../../examples/corpus/', import.meta.url)
const corpusItems = readdirSync(corpus, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => [file, (readFileSync(new URL(file, corpus), 'utf8').split('\n====\n')[0] as string).replace(/\{[a-z]+\d*:|\}/g, '')] as const)

const faulty = `Storm closes closes coastal road

“The chairman said 'no way' to "everyone"," said Mara Lind. The the firemen wait wait for the the wind.

He said: "We had a bug in the system. She said 'nobody' waits.

Notwithstanding extraordinary meteorological circumstances, metropolitan administrations unanimously prioritised infrastructural rehabilitation programmes, organisational reconfigurations and intergovernmental collaboration.`

const linted = unified().use(retextQuotes).use(retextReadability).use(retextRepeatedWords).use(retextEquality).use(retextStringify).freeze()

function lint(tree: Root, text: string): string[] {
  const file = new VFile(text)
  linted.runSync(tree, file)
  return file.messages.map(({place, ruleId, reason}) => {
    const {start, end} = place as NonNullable<Nodes['position']>
    return `${start.line}:${start.column}-${end.line}:${end.column} ${start.offset}-${end.offset} ${ruleId} ${reason}`
  })
}

describe('retext plugins on a newst tree', () => {
  const english = (text: string): Root => unified().use(retextEnglish).parse(text)
  const news = (text: string): NewsRoot => unified().use(newsParse, {language: 'en'}).parse(text)

  it('report the same messages as on the tree of retext-english', () => {
    const expected = lint(english(faulty), faulty)
    for (const rule of ['quote', 'readability', 'closes', 'the', 'firemen-firewomen']) expect(expected.map((line) => line.split(' ')[2])).toContain(rule)
    expect(expected.length).toBeGreaterThan(8)
    expect(lint(news(faulty), faulty)).toEqual(expected)
  })

  it('report them paragraph by paragraph on items of the corpus', () => {
    let count = 0
    for (const [name, text] of corpusItems.filter((_, index) => index % 8 === 0)) {
      const tree = news(text)
      visit(tree, 'ParagraphNode', (paragraph: Paragraph) => {
        const {start, end} = paragraph.position as Required<NonNullable<Paragraph['position']>>
        // the paragraph at its position in an otherwise blank text
        const alone = text.slice(0, start.offset).replace(/[^\r\n]/g, ' ') + text.slice(start.offset, end.offset)
        const expected = lint(english(alone), alone)
        count += expected.length
        expect([name, ...lint({type: 'RootNode', children: [structuredClone(paragraph)]}, text)]).toEqual([name, ...expected])
      })
    }
    expect(count).toBeGreaterThan(100)
  })

  it('compile with retext-stringify', () => {
    expect(String(unified().use(newsParse).use(retextStringify).processSync(faulty))).toBe(faulty)
  })
})

const story = `Storm closes coastal road
By Ines Carrow
VELLACOTT — The coastal road is shut until Friday,
the county said. Nobody was hurt.

“We had no choice,” said Mara Lind, the harbour master.

What happens next

Crews will clear the stones on Thursday.
`

describe('retextNews', () => {
  for (const [name, parser] of Object.entries({'retext-english': retextEnglish, 'retext-latin': retextLatin})) {
    describe(`after ${name}`, () => {
      it('adds the parts and records of the item', () => {
        const file = new VFile(story)
        const processor = unified().use(parser).use(retextNews).use(newsStringify)
        const tree = processor.runSync(processor.parse(file), file)
        expectNewst(tree, story)
        expect(processor.stringify(tree)).toBe(story)
        expect(toNewsItem(tree)).toEqual(parseNewsItem(story))
        expect(file.data.newsItem).toEqual(parseNewsItem(story))
        expect(toString(select('HeadlineNode', tree) as Nodes)).toBe('Storm closes coastal road')
        expect(select('DatelineNode', tree)).toMatchObject({places: ['VELLACOTT']})
      })

      it('does so for each item of the corpus', () => {
        const processor = unified().use(parser).use(retextNews, {rules: []}).freeze()
        for (const [file, text] of corpusItems.filter((_, index) => index % 5 === 0)) {
          const vfile = new VFile(text)
          const tree = processor.runSync(processor.parse(vfile), vfile)
          expectNewst(tree, text)
          expect(toNewsItem(tree), file).toEqual(vfile.data.newsItem)
        }
      })
    })
  }

  it('keeps words, their data, and paragraphs that do not exceed a part', () => {
    const tree = unified().use(retextEnglish).parse(story)
    const words = selectAll('WordNode', tree)
    for (const [index, word] of words.entries()) word.data = {index} as never
    const quote = selectAll('ParagraphNode', tree).at(-3)
    unified().use(retextNews).runSync(tree, new VFile(story))
    const kept = selectAll('WordNode', tree)
    expect(kept.map(({data}) => data)).toEqual(words.map((_, index) => ({index})))
    expect(kept.every((word, index) => word === words[index])).toBe(true)
    expect(selectAll('SectionNode > ParagraphNode', tree)).toContain(quote)
  })

  it('reads the prose of another format at its position in the file', () => {
    // as remark-retext converts Markdown
    const text = '# Storm closes **road**\n\n“We had no choice.\n'
    const tree: Root = {type: 'RootNode', children: []}
    for (const [from, to] of [[2, 14], [17, 21], [25, 43]] as const) {
      const paragraph = new ParseEnglish().parse(' '.repeat(from) + text.slice(from, to)).children.at(-1) as Paragraph
      visit(paragraph, (node: Nodes) => {
        if (node.position) Object.assign(node.position, structuredClone(node.position))
      })
      tree.children.push(paragraph)
    }
    const file = new VFile(text)
    const news = unified().use(retextNews).runSync(tree, file) as NewsRoot
    expect(toNewsItem(news).headline).toMatchObject({start: 2, end: 21})
    expect(select('SectionNode', news)?.position?.start).toMatchObject({offset: 25})
    expect(file.messages.map(({ruleId, place}) => [ruleId, place])).toContainEqual(['quotation-open', {start: {line: 3, column: 1, offset: 25}, end: {line: 3, column: 19, offset: 43}}])
  })

  it('reads a tree without positions, and reports without them', () => {
    const tree = JSON.parse(JSON.stringify(unified().use(retextEnglish).parse(story.replace('choice,” said', 'choice, said')), (key, value: unknown) => (key === 'position' ? undefined : value))) as Root
    const file = new VFile()
    const news = unified().use(retextNews).runSync(tree, file) as NewsRoot
    expect(selectAll('HeadlineNode, BylineNode, DatelineNode', news)).toHaveLength(3)
    expect(JSON.stringify(news.children)).not.toContain('position')
    expect(file.messages.map(({ruleId, place}) => [ruleId, place])).toContainEqual(['quotation-open', undefined])
    expect(toNewsItem(news).headline).toEqual({text: 'Storm closes coastal road', start: 0, end: 25})
  })

  it('accepts trees with all kinds of nodes at the root', () => {
    const at = (start: number, end: number) => ({position: {start: {line: 1, column: start + 1, offset: start}, end: {line: 1, column: end + 1, offset: end}}})
    const text = 'Storm closes road.'
    const tree: Root = {
      type: 'RootNode',
      children: [
        {type: 'TextNode', value: 'Storm', ...at(0, 5)},
        {type: 'WhiteSpaceNode', value: ' ', ...at(5, 6)},
        {type: 'WordNode', children: [{type: 'TextNode', value: 'closes', ...at(6, 12)}]},
        {type: 'SourceNode', value: ' road', ...at(12, 17)},
        {type: 'PunctuationNode', value: '.', ...at(17, 18)}
      ]
    }
    expectNewst(unified().use(retextNews).runSync(tree, new VFile(text)) as NewsRoot, text)
  })

  it('reads large trees of one paragraph in linear time', () => {
    const text = 'Road shut\nCrews wait\n\n'.repeat(3000)
    const children = text.split(/(\s+)/).filter(Boolean).map((value) => (value.trim() ? {type: 'WordNode', children: [{type: 'TextNode', value}]} : {type: 'WhiteSpaceNode', value}))
    const tree = {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]} as Root
    expectNewst(unified().use(retextNews).runSync(tree, new VFile(text)) as NewsRoot, text)
  })

  it('says what is wrong with its options', () => {
    const use = (options: unknown) => () => unified().use(retextNews, options as never).freeze()
    expect(use({rules: ['open']})).toThrow('retextNews: no rule `open`; there are quotation-open, quotation-without-source, source-unsettled, scare-quotes')
    expect(use({rules: 'quotation-open'})).toThrow('retextNews: `rules` takes an array')
    expect(use({proseParsers: {}})).toThrow('retextNews: no option `proseParsers`')
    expect(use({parser: {}})).toThrow('retextNews: `parser` takes a parser')
  })
})

describe('doubts', () => {
  const doubts = (text: string, options = {}): string[] => {
    const file = retext().use(retextNews, {language: 'en', ...options}).processSync(text)
    return file.messages.map((message) => {
      expect(message.source).toBe('nutgraf')
      expect(message.note).toMatch(/\.$/)
      const {start, end} = message.place as NonNullable<Nodes['position']>
      expect(message.ancestors?.map(({type}) => type).join(' ')).toMatch(/^RootNode .*ParagraphNode SentenceNode$/)
      return `${message.ruleId}: ${text.slice(start.offset, end.offset)}`
    })
  }
  const headline = 'Storm closes coastal road\n\nVELLACOTT — The coastal road is shut until Friday.\n\n'

  it('include a quotation that is left open', () => {
    expect(doubts(`${headline}“We had no choice, and the wind took the crane.`)).toContain('quotation-open: “We had no choice, and the wind took the crane.')
  })

  it('include one that ends before its cue without a mark, without the cue', () => {
    expect(doubts(`${headline}“We had no choice, Mara Lind said.`)).toContain('quotation-open: “We had no choice,')
  })

  it('do not include one that continues in the next paragraph', () => {
    expect(doubts(`${headline}“We had no choice,” said Mara Lind. “The wind took the crane.\n\n“It will be back.”`).filter((line) => line.startsWith('quotation-open'))).toEqual([])
  })

  it('include a quotation without a source', () => {
    expect(doubts(`${headline}“We had no choice. The wind took the crane off its rails.”`)).toEqual(['quotation-without-source: “We had no choice. The wind took the crane off its rails.”'])
  })

  it('do not include one with a source, or in a headline', () => {
    const text = `“We had no choice”\n\nVELLACOTT — The coastal road is shut until Friday.\n\n“We had no choice,” Mara Lind said.`
    expect(doubts(text).filter((line) => line.startsWith('quotation-without-source'))).toEqual([])
  })

  it('are reported once each, by the rules requested, in text order', () => {
    const text = `${headline}“We had no choice. The wind took the crane.”\n\n“It will be back. We wait.`
    expect(doubts(text, {rules: ['quotation-open']})).toEqual(['quotation-open: “It will be back. We wait.'])
    expect(doubts(text, {rules: []})).toEqual([])
    expect(doubts(text).map((line) => line.split(':')[0])).toEqual(['quotation-without-source', 'quotation-open'])
  })

  it('are found on the tree of newsParse without parsing it again', () => {
    const text = `${headline}“We had no choice. The wind took the crane.”`
    const parser = {parseNewsItem: () => expect.unreachable()}
    const file = unified().use(newsParse).use(retextNews, {parser}).use(newsStringify).processSync(text)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['quotation-without-source'])
    expect(String(file)).toBe(text)
  })

  it('are formatted like those of remark', () => {
    const file = retext().use(retextNews).processSync(new VFile({path: 'storm.txt', value: `${headline}“We had no choice. The wind took the crane.”`}))
    expect(reporter(file, {color: false})).toBe(
      'storm.txt\n5:1-5:45 warning Unexpected quotation without a source, expected an attribution quotation-without-source nutgraf\n\n⚠ 1 warning'
    )
  })
})

describe('quotesOf, attributionsOf and speakerOf', () => {
  const tree = unified().use(newsParse).parse(story)
  const paragraphs = selectAll('SectionNode ParagraphNode', tree) as Paragraph[]
  const said = paragraphs[1] as Paragraph

  it('find the records of a node', () => {
    expect(quotesOf(tree)).toEqual(tree.quotes)
    expect(attributionsOf(tree)).toEqual(tree.attributions)
    expect(paragraphs.map((paragraph) => quotesOf(paragraph, tree).length)).toEqual([0, 1, 0, 0])
    expect(attributionsOf(said, tree).map(({source}) => source?.text)).toEqual(['Mara Lind, the harbour master'])
    expect(attributionsOf(said, tree).map((attribution) => speakerOf(attribution)?.name)).toEqual(['Mara Lind'])
    expect(quotesOf(select('WordNode', said) as Nodes, tree)).toHaveLength(1)
  })

  it('find them in a copy, given the tree', () => {
    const copy = structuredClone(tree)
    const [attribution] = copy.attributions.filter(({source}) => source?.text.startsWith('Mara'))
    expect(attribution && speakerOf(attribution, copy)?.name).toBe('Mara Lind')
    expect(attribution && (() => speakerOf(attribution))).toThrow('speakerOf: pass the newst tree as second argument')
    expect(() => quotesOf(select('WordNode', copy) as Nodes)).toThrow('quotesOf: pass the newst tree as second argument')
    expect(() => attributionsOf({type: 'RootNode', children: []})).toThrow('attributionsOf: pass the newst tree')
  })

  it('find those of parts created by retextNews', () => {
    const processor = unified().use(retextEnglish).use(retextNews)
    const news = processor.runSync(processor.parse(story), new VFile(story))
    expect(selectAll('SectionNode', news).map((section) => quotesOf(section as Nodes, news).length)).toEqual([1, 0])
  })
})
