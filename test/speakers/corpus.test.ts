// Who is behind each source that the corpus marks, in all its languages. corpus.json lists for each text what is not as marked today:
// anything else is a fault to mend. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {nest} from '../../src/attribution/assemble.js'
import type {Finding} from '../../src/attribution/finding.js'
import type {Speaker} from '../../src/model.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import {readNames} from '../../src/speakers/read-names.js'
import {readSources} from '../../src/speakers/sources.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {speakerTable} from '../../src/speakers/words.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'
import {type Folder, foldersOf, type Marked} from '../support/marked-corpus.js'

const file = new URL('corpus.json', import.meta.url)
/**
 * For each text, the sources whose speaker has another name or is of another kind than marked (`7name`, `7kind`), those where a speaker
 * comes first who is told otherwise (`7told`), those that are parted from the source before of the same speaker (`7apart`), and those joined
 * with sources of others (`7mixed`); then how many pairs of sources have one speaker, rightly and wrongly.
 */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>

/** A name without title, article and possessive ending. */
const plain = (name = ''): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/^(?:(?:the|mr|mrs|ms|dr|sen|senator|gov|governor|rep|president|former)\.? )+/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a speaker has a role that is part of what is marked, or, without a name, is called what is marked. */
function isTold({name, description, role}: Speaker, told: string): boolean {
  return name === undefined ? plain(description) === plain(told) : role !== undefined && plain(told).includes(plain(role))
}

/** Whether a source has another speaker than the source before it that should have the same one. */
function isApart(pairs: ReturnType<typeof speakersOf>, index: number): boolean {
  const before = pairs.slice(0, index).findLast(({gold}) => gold === pairs[index]?.gold)
  return before !== undefined && (before.found === undefined || before.found !== pairs[index]?.found)
}

function read(item: Marked, language: Folder['language'], table: ReturnType<typeof speakerTable>): {faults: string[]; joined: number; confused: number} {
  const pairs = speakersOf(item, language, table)
  const faults = pairs.flatMap(({source, gold, found}, index) => [
    ...(plain(found?.name) === plain(gold.name ?? '') ? [] : [`${source}name`]),
    ...(found?.kind === gold.kind ? [] : [`${source}kind`]),
    ...(!found || !gold.description || pairs.findIndex((one) => one.gold === gold) < index || isTold(found, gold.description) ? [] : [`${source}told`]),
    ...(isApart(pairs, index) ? [`${source}apart`] : []),
    ...(found !== undefined && pairs.some((one) => one.gold !== gold && one.found === found) ? [`${source}mixed`] : [])
  ])
  const all = {faults, joined: 0, confused: 0}
  for (const [index, one] of pairs.entries())
    for (const other of pairs.slice(index + 1)) if (one.found !== undefined && one.found === other.found) all[one.gold === other.gold ? 'joined' : 'confused']++
  return all
}

/** The marked and the found speaker of each source. */
function speakersOf({text, prose, attributions, speakers: marked}: Marked, language: Folder['language'], table: ReturnType<typeof speakerTable>) {
  const quoteWords = quoteTable(language)
  const tokens = readTokens(text, prose, abbreviationTable(language))
  const item = {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteWords), quoteWords}
  const span = ([start, end]: [number, number]) => ({start, end})
  const {findings, holders} = nest(
    attributions.map(({id, source, cue, content}): Finding => {
      const [first] = source
      const last = source.at(-1)
      return {source: first && last && {start: first[0], end: last[1]}, standsFor: undefined, cue: cue.map(span), content: content.map(span), addressee: undefined, rule: id, confidence: 1, block: 0, tokens: undefined}
    })
  )
  const names = readNames(item, table)
  const {speakers, speakerOf} = findSpeakers(item, names, readSources(item, names, findings), holders)
  return findings.flatMap(({rule, source}, index) => {
    const gold = marked.find(({sources}) => sources.includes(rule))
    return gold && source ? [{source: rule, gold, found: speakers.find(({id}) => id === speakerOf[index])}] : []
  })
}

describe.each([...foldersOf('english'), ...foldersOf('others')])('$name', ({language, items}) => {
  it('has its sources named and joined as marked', () => {
    if (!language.speakers) throw new Error(`no words for speakers in ${language.tag}`)
    const table = speakerTable(language.speakers)
    const worse: string[] = []
    for (const item of items) {
      const {faults, joined, confused} = read(item, language, table)
      if (process.env['UPDATE']) recorded[item.id] = [...faults, joined, confused].join(' ')
      const known = recorded[item.id]?.split(' ') ?? []
      const [together = 0, mixed = 0] = known.slice(-2).map(Number)
      const found = [...faults.filter((fault) => !known.includes(fault)), ...(joined < together ? [`${joined} pairs joined`] : []), ...(confused > mixed ? [`${confused} pairs confused`] : [])]
      worse.push(...found.map((fault) => `${item.id}: ${fault}`))
    }
    expect(worse).toEqual([])
  })
})

if (process.env['UPDATE']) afterAll(() => writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`))
