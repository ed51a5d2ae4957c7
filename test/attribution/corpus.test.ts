// What the corpus marks in English, and what is found that it does not mark. corpus.json lists for each text what is not found as marked
// today: anything else is a fault to mend. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {findAttributions} from '../../src/attribution/find.js'
import {labelTable} from '../../src/attribution/layout/layout-view.js'
import {ruleTable} from '../../src/attribution/rules/words.js'
import {english} from '../../src/languages/en/index.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import {readNames} from '../../src/speakers/read-names.js'
import {isUnsaid} from '../../src/speakers/sources.js'
import {speakerTable} from '../../src/speakers/words.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'
import {foldersOf, type Marked} from '../support/marked-corpus.js'

const file = new URL('corpus.json', import.meta.url)
/** For each text, the attributions that are found otherwise than marked, and after + where those begin that no mark is on. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>

if (!english.attribution || !english.rules || !english.speakers) throw new Error('English has no words for attributions')
const finders = {rules: ruleTable(english.attribution, english.rules, [], english.speakers), reader: undefined, labels: labelTable(english.layout)}
const speakerWords = speakerTable(english.speakers)
const abbreviations = abbreviationTable(english)
const quoteWords = quoteTable(english)

interface Keys {
  source: string
  cue: string
  content: string
}

/**
 * Lists the attributions of an item that are not found as marked: `7` where there is none with a word of the cue of the seventh, `7source12`
 * where its source is another one, by 12 code units. A comma or stop at the end of a span is no difference.
 */
function faultsOf({text, prose, attributions}: Marked): string[] {
  const tokens = readTokens(text, prose, abbreviations)
  const item = {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteWords), quoteWords}
  const names = readNames(item, speakerWords)
  const key = (spans: readonly {start: number; end: number}[]): string => spans.map(({start, end}) => `${start}-${start + text.slice(start, end).replace(/[,.]$/, '').length}`).join()
  const found = findAttributions(item, names, finders)
    .filter((finding) => !isUnsaid(item, names, finding))
    .map(({source, cue, content}): Keys => ({source: key(source ? [source] : []), cue: key(cue), content: key(content)}))
  const span = ([start, end]: [number, number]) => ({start, end})
  const marked = attributions.map(({id, source, cue, content}) => ({id, source: key(source.map(span)), cue: key(cue.map(span)), content: key(content.map(span))}))
  const same = (one: Keys, other: Keys): boolean => (other.cue === '' ? one.cue === '' && one.content === other.content : one.cue === other.cue || overlap(one.cue, other.cue))
  return [
    ...marked.flatMap((one) => {
      const own = found.find(({cue}) => cue !== '' && cue === one.cue) ?? found.find((other) => same(other, one))
      return own === undefined ? [one.id] : (['source', 'cue', 'content'] as const).filter((part) => own[part] !== one[part]).map((part) => `${one.id}${part}${distance(own[part], one[part])}`)
    }),
    ...found.filter((one) => !marked.some((other) => same(one, other))).map(({cue, content}) => `+${(cue || content).replace(/-.*/u, '')}`)
  ]
}

/** The places of a list of spans. */
const unitsOf = (key: string): Set<number> => new Set(key.split(',').flatMap((span) => {
  const [start = 0, end = 0] = span.split('-').map(Number)
  return Array.from({length: end - start}, (_, i) => start + i)
}))

/** The number of code units that are in one list of spans and not in the other. */
function distance(one: string, other: string): number {
  const [a, b] = [unitsOf(one), unitsOf(other)]
  return [...a].filter((unit) => !b.has(unit)).length + [...b].filter((unit) => !a.has(unit)).length
}

function overlap(one: string, other: string): boolean {
  const units = unitsOf(one)
  return [...unitsOf(other)].some((unit) => units.has(unit))
}

/** Whether a fault is on record, or one as far from the mark. */
function isKnown(fault: string, known: readonly string[]): boolean {
  const [, id = '', part = '', off = ''] = /^(\d+)([a-z]+)(\d+)$/u.exec(fault) ?? []
  return known.includes(fault) || known.some((one) => part !== '' && (one === id || (one.startsWith(`${id}${part}`) && Number(one.slice(id.length + part.length)) >= Number(off))))
}

describe.each(foldersOf('english'))('$name', ({items}) => {
  it('has the attributions that are marked', () => {
    const worse: string[] = []
    for (const item of items) {
      const faults = faultsOf(item)
      if (process.env['UPDATE']) recorded[item.id] = faults.join(' ')
      const known = recorded[item.id]?.split(' ') ?? []
      worse.push(...faults.filter((fault) => !isKnown(fault, known)).map((fault) => `${item.id}: ${fault}`))
    }
    expect(worse).toEqual([])
  })
})

if (process.env['UPDATE']) afterAll(() => writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`))
