// What the corpus marks in English, and what is found that it does not mark. The numbers are those of today: more that is right and less
// that is not is better, the opposite is a fault to mend. UPDATE=1 records them.
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
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

/** What is counted over the attributions of a folder. */
interface Count {
  marked: number
  /** Found with the source, the cue and the content that are marked. */
  exact: number
  /** Found otherwise. */
  other: number
}

const file = new URL('corpus.json', import.meta.url)
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Count>

if (!english.attribution || !english.rules || !english.speakers) throw new Error('English has no words for attributions')
const finders = {rules: ruleTable(english.attribution, english.rules, [], english.speakers), reader: undefined, labels: labelTable(english.layout)}
const speakerWords = speakerTable(english.speakers)
const abbreviations = abbreviationTable(english)
const quoteWords = quoteTable(english)

/** Counts one item; a comma or stop at the end of a span is no difference. */
function count({text, prose, attributions}: Marked): Count {
  const tokens = readTokens(text, prose, abbreviations)
  const item = {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteWords), quoteWords}
  const names = readNames(item, speakerWords)
  const key = (spans: readonly {start: number; end: number}[]): string => spans.map(({start, end}) => `${start}-${start + text.slice(start, end).replace(/[,.]$/, '').length}`).join()
  const found = findAttributions(item, names, finders)
    .filter((finding) => !isUnsaid(item, names, finding))
    .map(({source, cue, content}) => [source ? [source] : [], cue, content].map(key).join(' '))
  const span = ([start, end]: [number, number]) => ({start, end})
  const marked = new Set(attributions.map(({source, cue, content}) => [source, cue, content].map((spans) => key(spans.map(span))).join(' ')))
  const exact = found.filter((one) => marked.has(one)).length
  return {marked: attributions.length, exact, other: found.length - exact}
}

const folders = foldersOf('english')

describe.each(folders)('$name', ({name, items}) => {
  it('has the attributions that are marked', () => {
    const found = items.map(count).reduce((all, one) => ({marked: all.marked + one.marked, exact: all.exact + one.exact, other: all.other + one.other}))
    const {exact, other} = (process.env['UPDATE'] ? (recorded[name] = found) : recorded[name]) as Count
    expect(found.exact).toBeGreaterThanOrEqual(exact)
    expect(found.other).toBeLessThanOrEqual(other)
  })
})

it('has a record of each folder', () => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
  expect(Object.keys(recorded)).toEqual(folders.map(({name}) => name))
})
