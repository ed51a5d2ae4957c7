// What holds for any text: the promises of the model, on generated strings and shuffled furniture.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as full from '../src/index.js'
import * as lite from '../src/lite.js'
import {parseWell} from './support/invariants.js'

const furniture = [
  'Storm closes coastal road',
  'WEATHER',
  'By Ines Carrow',
  'BY INES CARROW and TOM REYES',
  'Ines Carrow in Vellacott and Tom Reyes',
  'Von Jonas Feld',
  'Par Maud Lenoir',
  'VELLACOTT, March 3 (Reuters) - The port is shut until Friday, the county said on Monday.',
  'VELLACOTT — “We had no choice,” said Mara Lind, the harbour master.',
  'Published 3 March 2024, 10:14 GMT',
  'Updated: 2 hours ago',
  '- The road is shut',
  '• The ferry runs again',
  'What happens next',
  'WHAT HAPPENS NEXT?',
  'The road was built in 1931, and has been mended eleven times since then.',
  '“Nobody should drive there,” Lind said. “It is not a matter of opinion,” she added, “and the ‘shortcut’ is none.”',
  "“We asked twice, and nobody came. We'll ask again tomorrow",
  '"It\'s the nurses\' own garden," he said.',
  "``The wind took it,'' the skipper said.",
  'According to the county, repairs will cost $4.2 million.',
  '„Wir hatten keine Wahl“, sagte der Hafenmeister.',
  '« Nous n’avions pas le choix », a dit la capitaine.',
  'Q: Who pays?',
  'A: The county does.',
  'LIND: We pay.',
  'The harbour on Monday. Photo: Tom Reyes / AFP',
  'PHOTO © TOM REYES / AFP',
  '(Reporting by Ines Carrow; editing by Tom Reyes)',
  'Correction: An earlier version misspelled the name of the road.',
  'Related news',
  'Read more: The road that moves',
  'Sign up for our newsletter',
  'Share this article',
  'ENDS',
  '###',
  '***',
  'zczc ABC123',
  'NNNN',
  '\u0001\u0002',
  '\u200f\u05e9\u05dc\u05d5\u05dd',
  '        indented by eight, as typists did',
  '| a | table |',
  '1. First',
  ''
]

const units = fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 200}).map((codes) => String.fromCharCode(...codes))
const signs = fc.array(fc.constantFrom(..."\"'“”‘’«»„`´ \n\r\t.,:;-–—()[]{}|/©•*#@Aa1sS\u00a0\ufeff\0"), {maxLength: 120}).map((list) => list.join(''))
const shuffled = fc
  .array(fc.tuple(fc.constantFrom(...furniture), fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '\n   \n', '\n    ', '\u2028', '\f')), {maxLength: 24})
  .map((list) => list.flat().join(''))
const texts = fc.oneof(
  {arbitrary: shuffled, weight: 6},
  {arbitrary: signs, weight: 2},
  {arbitrary: units, weight: 1},
  {arbitrary: fc.string({unit: 'grapheme', maxLength: 300}), weight: 1},
  {arbitrary: fc.tuple(shuffled, units, shuffled).map((list) => list.join('')), weight: 1}
)

for (const [name, {parseNewsItem}] of Object.entries({nutgraf: full, 'nutgraf/lite': lite})) {
  describe(name, () => {
    it('keeps its promises for any text', {timeout: 300_000}, () => {
      fc.assert(
        fc.property(texts, (text) => {
          parseWell(text, parseNewsItem)
        }),
        {numRuns: 400, seed: 20240303}
      )
    })

    it('keeps them in any language and genre', () => {
      fc.assert(
        fc.property(shuffled, fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'nb', 'zh-Hant'), fc.constantFrom('article', 'wire', 'release', 'transcript'), (text, language, genre) => {
          parseWell(text, (one) => parseNewsItem(one, {language, genre}))
        }),
        {numRuns: 120, seed: 20240304}
      )
    })
  })
}

describe('an item', () => {
  const paragraphs = fc.array(fc.constantFrom(...furniture.filter((line) => /^\P{C}+$/u.test(line))), {minLength: 1, maxLength: 16})
  const without = (item: unknown, ...names: string[]): unknown => JSON.parse(JSON.stringify(item, (name, value: unknown) => (names.includes(name) ? undefined : value)))

  it('of a text with CRLF is that of the text with LF, except for offsets', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n', '\n\n'), (lines, between) => {
        const text = lines.join(between)
        const windows = without(full.parseNewsItem(text.replaceAll('\n', '\r\n')), 'start', 'end')
        expect(windows).toEqual(without(full.parseNewsItem(text), 'start', 'end'))
      }),
      {numRuns: 300, seed: 20240307}
    )
  })

  it('written with combining marks is the item written without', () => {
    const accented = [
      'Sturm schließt Küstenstraße',
      'Von Jörg Möller',
      'MÜNCHEN (dpa) – Die Straße ist gesperrt.',
      '„Wir hatten keine Wahl“, sagte Bürgermeister Jürgen Köhler.',
      '« Nous n’avions pas le choix », a déclaré Éloïse Lefèvre, la capitaine.',
      '“We had no choice,” said José Muñoz, the harbor master.'
    ]
    for (let count = 1; count <= accented.length; count++) {
      const text = accented.slice(0, count).join('\n\n')
      const composed = JSON.stringify(without(full.parseNewsItem(text), 'start', 'end'))
      const parts = JSON.stringify(without(full.parseNewsItem(text.normalize('NFD')), 'start', 'end')).normalize('NFC')
      expect(parts).toBe(composed)
    }
  })

  it('is the same, except for speakers, before a paragraph that is appended', () => {
    const body = ['Storm closes coastal road', 'By Ines Carrow', 'VELLACOTT — The road is shut until Friday, the county said on Monday.', '“We had no choice,” said Mara Lind, the harbour master. “Nobody should drive there,” she added.', 'The road was built in 1931, and has been mended eleven times since then.']
    const more = ['The ferry runs again on Tuesday, according to the county.', 'Tom Reyes said the shed was gone.', '“We asked twice,” Lind said.', 'The harbour master spoke of “a shortcut” that is none.']
    const before = (item: full.NewsItem, end: number): unknown =>
      without(
        {
          ...item,
          speakers: [],
          sections: item.sections.map(({blocks, ...rest}) => ({...rest, blocks: blocks.filter((block) => block.end <= end)})),
          quotes: item.quotes.filter((quote) => quote.end <= end),
          attributions: item.attributions.filter(({content}) => content.every((part) => part.end <= end))
        },
        'speaker'
      )
    fc.assert(
      fc.property(fc.subarray(more, {minLength: 1}), (added) => {
        const text = body.join('\n\n')
        const longer = [...body, ...added].join('\n\n')
        expect(before(full.parseNewsItem(longer), text.length)).toEqual(before(full.parseNewsItem(text), text.length))
      })
    )
  })
})

describe('the parts on their own', () => {
  it('are those of the whole item', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        const item = full.parseNewsItem(text)
        const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
        return (
          same(full.parseSections(text), item.sections) &&
          same(full.extractQuotes(text), item.quotes) &&
          same(full.extractAttributions(text), item.attributions)
        )
      }),
      {numRuns: 100, seed: 20240305}
    )
  })

  it('never throw for a line of any content, and stay inside it', () => {
    fc.assert(
      fc.property(fc.oneof(units, signs, fc.constantFrom(...furniture)), (line) => {
        for (const found of [full.parseByline(line), full.parseDateline(line), ...full.parseCredit(line)]) {
          if (found && (found.start < 0 || found.end > line.length || found.text !== line.slice(found.start, found.end).replace(/\s+/g, ' '))) return false
        }
        return true
      }),
      {numRuns: 1000, seed: 20240306}
    )
  })
})
