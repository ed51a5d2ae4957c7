// Large and hostile texts. None is timed here (`npm run bench` does that): one that took more than linear time would
// hit the test runner's timeout.
import {describe, expect, it} from 'vitest'
import {formats} from '../src/formats.js'
import * as full from '../src/index.js'
import * as lite from '../src/lite.js'
import {hostileKinds} from './bench/hostile-texts.mjs'
import {problemsOf} from './support/problems.js'

const million = 1_000_000
const fill = (piece: string, length = million): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const hostile: Record<string, string> = {
  'a megabyte of one line': fill('The port is shut, the county said. '),
  'a megabyte of one word': fill('a'),
  '100,000 curly opening marks': '“'.repeat(100_000),
  '100,000 straight marks': '"'.repeat(100_000),
  '100,000 spaced straight marks': '" '.repeat(100_000),
  '100,000 apostrophes': "'".repeat(100_000),
  '100,000 spaced apostrophes': " 'a".repeat(100_000),
  '100,000 marks that close': '”'.repeat(100_000),
  'marks nested without end': fill('“a ‘b ', 300_000),
  'a quotation left open in each paragraph': fill('“We asked, and nobody came.\n\n', 500_000),
  '200,000 spaces': ' '.repeat(200_000),
  '200,000 spaces inside a line': `Storm${' '.repeat(200_000)}closes road`,
  '200,000 line ends': '\n'.repeat(200_000),
  '100,000 CRLFs': '\r\n'.repeat(100_000),
  '100,000 short lines': 'Road\n'.repeat(100_000),
  '100,000 closing brackets': `Photo: ${')'.repeat(100_000)}x`,
  '100,000 opening brackets': '('.repeat(100_000),
  '100,000 stops': `Mara Lind${'.'.repeat(100_000)}x`,
  '100,000 capitals': `${'A '.repeat(100_000)}- b`,
  '100,000 places of a dateline': `${'PORT/'.repeat(100_000)} - b`,
  '100,000 authors': `By ${'Mara Lind, '.repeat(100_000)}`,
  '100,000 dashes': '-'.repeat(100_000),
  '100,000 credits': '(Reporting by Ines Carrow; editing by Tom Reyes)\n'.repeat(20_000),
  '20,000 attributions in a line': '“No,” she said. '.repeat(20_000),
  '20,000 turns': 'Q: Who pays?\nA: We do.\n'.repeat(20_000),
  'a page of 50,000 titles over its story': `${'Storm closes road on island\n'.repeat(50_000)}Share\n\n${fill('The road is shut, the county said on Monday. ', 400)}`,
  'a page of 5,000 boxes among its paragraphs': `Home\nShare\nStorm closes road\n7 May 2024, 14:05\n\n${`${fill('The road is shut, the county said. ', 170)}.\n\nFerries stay in port\nWhat the county plans for the road and all its neighbours\n\n`.repeat(5_000)}`,
  'a page of 20,000 lines of bars and dates': `Storm closes road\nShare\n${'Roads | 7 May 2024 | By Mara Lind\n'.repeat(20_000)}\n${fill('The road is shut, the county said on Monday. ', 400)}`,
  'a page of 2,000 standfirsts': `Storm closes road\nShare\n${`${fill('Offers of the day for you and yours. ', 80)}\nPhoto: Mara Lind\n\n`.repeat(2_000)}\n${fill('The road is shut, the county said on Monday. ', 400)}`,
  '100,000 NULs': '\0'.repeat(100_000),
  '100,000 lone surrogates': '\ud83d'.repeat(100_000),
  '50,000 emoji': '🚢'.repeat(50_000)
}

for (const [name, {parseNewsItem, parseByline, parseDateline, parseCredit}] of Object.entries({nutgraf: full, 'nutgraf/lite': lite})) {
  describe(name, () => {
    for (const [what, text] of Object.entries(hostile)) {
      it(`parses ${what}`, () => {
        expect(problemsOf(text, parseNewsItem(text)).slice(0, 5)).toEqual([])
        parseByline(text)
        parseDateline(text)
        parseCredit(text)
      })
    }
  })
}

describe('of each kind without end', () => {
  for (const [kind, make] of Object.entries(hostileKinds)) {
    it(`what comes of ${kind} is sound`, () => {
      const text = make(20_000)
      const item = full.parseNewsItem(text)
      expect(problemsOf(text, item).slice(0, 5)).toEqual([])
      expect(problemsOf(text, lite.parseNewsItem(text)).slice(0, 5)).toEqual([])
      for (const {make: write} of formats) expect(() => write(item, text, {})).not.toThrow()
    })
  }

  it('quotations do not nest deeper than anybody writes', () => {
    const {quotes} = full.parseNewsItem(`Road shut\n\n${'“a ‘b «c '.repeat(200)}`)
    const depth = (id: string | undefined): number => (id === undefined ? 0 : 1 + depth(quotes.find((quote) => quote.id === id)?.parent))
    expect(Math.max(...quotes.map(({parent}) => depth(parent)))).toBeLessThan(12)
  })
})
