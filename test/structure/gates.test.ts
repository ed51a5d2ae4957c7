// Before a pattern is tried on a line, a cheap gate checks whether the line can match at all. It must let through
// every example of every row; and it must reject ordinary lines, or it saves nothing.
import {describe, expect, it} from 'vitest'
import {mayNameAuthor} from '../../src/lines/prefilter/bylines.js'
import {bylineRows} from '../../src/lines/patterns/bylines.js'
import {mayBeCredit} from '../../src/lines/credits.js'
import {bracketRow, creditRows} from '../../src/lines/patterns/credits.js'
import {furnitureRows} from '../../src/lines/patterns/furniture.js'
import {noteRows} from '../../src/lines/patterns/notes.js'
import {LinePrefilter, Opens} from '../../src/lines/prefilter/line-openings.js'
import {phrasesOf} from '../../src/lines/phrases.js'
import {prepareRows} from '../../src/lines/patterns/compile.js'
import {mayBeTimeLine, timeWordsOf} from '../../src/lines/prefilter/time-lines.js'
import {isTimeLine} from '../../src/lines/timestamp.js'
import {LineBit, gatherLineBits} from '../../src/text/line-bits.js'
import {readLines} from '../../src/text/lines.js'
import {words} from './words.js'

const phrases = phrasesOf(words)
const opens = (line: string): number => phrases.opens(line, 0, line.length)
const passes = (line: string): boolean =>
  mayBeCredit(line, 0, line.length, gatherLineBits(line, 0, line.length), opens(line), phrases)

const ordinary = [
  'Storm closes the coastal road for a third day',
  '“We asked, and nobody came,” she added.',
  'Der Hafen bleibt bis Montag gesperrt',
  'Le port reste fermé jusqu’à lundi',
  'The road is open again.',
  '12 boats were towed to Lindhaven'
]

describe('credits', () => {
  const rows = [...creditRows, bracketRow]
  it.each(rows.flatMap((row) => row.examples.map((line) => [line, row.id])))('lets %s through to %s', (line) => {
    expect(passes(line)).toBe(true)
  })
  it.each(prepareRows(rows, phrases).flatMap(({row, opens: labels}) => row.examples.map((line) => [line, row.id, labels] as const)))(
    'finds the label of %s for %s',
    (line, _, labels) => {
      expect(labels === 0 || (labels & opens(line)) !== 0).toBe(true)
    }
  )
  it.each(ordinary.map((line) => [line]))('rejects %s', (line) => {
    expect(passes(line)).toBe(false)
  })
})

describe('notes and furniture', () => {
  it.each(noteRows.flatMap((row) => row.examples.map((line) => [line])))('lets %s through as a possible note', (line) => {
    expect(opens(line) & Opens.note).not.toBe(0)
  })
  const listed = furnitureRows.flatMap((row) =>
    row.list === 'furniture' || row.list === 'relatedHeads'
      ? row.examples.map((line) => [line, row.list === 'furniture' ? Opens.furniture : Opens.related] as const)
      : []
  )
  it.each(listed)('lets %s through as possible furniture', (line, bit) => {
    expect(opens(line) & bit).not.toBe(0)
  })
  it.each(ordinary.map((line) => [line]))('rejects %s', (line) => {
    expect(opens(line) & (Opens.note | Opens.furniture | Opens.related)).toBe(0)
  })
})

describe('bylines', () => {
  const bare = bylineRows.filter((row) => !row.opened).flatMap((row) => row.examples)
  it.each([
    ...bare,
    'Lind Marine press office, Mara Lind',
    'Leitende Redakteurin, Mara Lind',
    'Vera van der Berg',
    'Mara d’Arcy',
    'sports reporter Mara Lind',
    'Mara Lind in Oslo for The Harbour News'
  ].map((line) => [line]))('reads %s', (line) => {
    expect(mayNameAuthor(line, 0, line.length, phrases)).toBe(true)
  })
  it.each([
    'Storm closes the coastal road',
    'Der Hafen bleibt gesperrt, sagt Mara Lind',
    'Officials of the harbour want more boats',
    'The press asked nothing'
  ].map((line) => [line]))('does not read %s', (line) => {
    expect(mayNameAuthor(line, 0, line.length, phrases)).toBe(false)
  })
})

describe('times', () => {
  it.each([
    'Updated 4:15 p.m. ET, Thu January 23, 2025',
    '9:52 p.m.',
    'P.M. 9:52',
    'Lesezeit5 Min., 3. Mai 2024',
    'May 3, 2024 | 12:05 UTC+2',
    'UTC+2 12:05, Sept. 3',
    '(Veröffentlicht am 3. Mai 2024)',
    'Publié le 3 mai 2024 à 10h15'
  ].map((line) => [line]))('reads %s', (line) => {
    expect(mayBeTimeLine(line, timeWordsOf(phrases))).toBe(true)
    expect(isTimeLine(line, phrases)).toBe(true)
  })
  it.each(['Lind Marine cuts 400 jobs', 'Storm: 12 boats sink', 'Hafen bleibt bis 3. Mai gesperrt', 'Mara Lind, 3 May 2024'].map((line) => [line]))(
    'does not read %s',
    (line) => {
      expect(mayBeTimeLine(line, timeWordsOf(phrases))).toBe(false)
    }
  )
})

describe('openings', () => {
  const openings = new LinePrefilter([['by', 1], ['photo by', 2], ['é-mail', 4]], [['newsletter', 8], ['tv', 16]])
  const at = (line: string): number => openings.at(line, 0, line.length)
  const before = (line: string): number => openings.before(line, 0, line.length)
  it('finds a phrase in any case, after punctuation', () => {
    expect(at('BY Mara Lind')).toBe(1)
    expect(at('(by Mara Lind')).toBe(1)
    expect(at('Photo by')).toBe(2)
    expect(at('É-mail')).toBe(4)
    expect(at('by\u00a0Mara')).toBe(1)
  })
  it('finds none if a word merely starts like the phrase', () => {
    expect(at('Byron said')).toBe(0)
    expect(at('Phonetic')).toBe(0)
    expect(at('b')).toBe(0)
  })
  it('finds an ending', () => {
    expect(before('Our daily Newsletter')).toBe(8)
    expect(before('Harbour TV')).toBe(16)
    expect(before('A letter.')).toBe(0)
  })
  it('rules nothing out of signs alone, nor of capitals that fold oddly', () => {
    expect(at('******')).toBe(-1)
    expect(at('\u212aeep')).toBe(-1)
    expect(before('ΛΙΜΑΝΙ')).toBe(-1)
  })
})

describe('facts of a line', () => {
  const factsOf = (text: string): number[] => {
    const lines = readLines(text)
    return [...lines.facts.subarray(0, lines.count)]
  }
  it('tells signs of the whole line, however long', () => {
    const [facts] = factsOf(`${'The road is shut '.repeat(40)}(© Lind/AFP): 9`)
    for (const bit of [LineBit.open, LineBit.close, LineBit.slash, LineBit.colon, LineBit.copyright, LineBit.digit]) expect((facts ?? 0) & bit).toBe(bit)
    expect((facts ?? 0) & (LineBit.odd | LineBit.semicolon | LineBit.bar | LineBit.at)).toBe(0)
  })
  it.each([['two  spaces'], ['a\ttab'], ['no\u00a0break'], ['a\u2003quad']])('finds odd white space in %j', (text) => {
    expect((factsOf(text)[0] ?? 0) & LineBit.odd).toBe(LineBit.odd)
  })
  it('finds none in single spaces, at the ends of lines or between them', () => {
    for (const facts of factsOf('  The road \r\n\r\n is shut\t\n')) expect(facts & LineBit.odd).toBe(0)
  })
})
