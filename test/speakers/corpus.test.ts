// Who is behind each source that the corpus marks, in all its languages. The numbers are what is right today: more is better, less is a
// fault to mend. UPDATE=1 records them.
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {nest} from '../../src/attribution/assemble.js'
import type {Finding} from '../../src/attribution/finding.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import {readNames} from '../../src/speakers/read-names.js'
import {readSources} from '../../src/speakers/sources.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {speakerTable} from '../../src/speakers/words.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'
import {type Folder, foldersOf, type Marked} from '../support/marked-corpus.js'

/** What is counted over the sources of a folder. */
interface Count {
  sources: number
  /** Sources whose speaker has the right name, or rightly none. */
  named: number
  /** Sources whose speaker is rightly a person, an organization, a group or a document. */
  ofKind: number
  /** Pairs of sources of one item that have one speaker, and rightly so. */
  joined: number
  /** Pairs that have one speaker, and should not. */
  confused: number
}

const file = new URL('corpus.json', import.meta.url)
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Count>

/** A name without title, article and possessive ending. */
const plain = (name = ''): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/^(?:(?:the|mr|mrs|ms|dr|sen|senator|gov|governor|rep|president|former)\.? )+/, '')
    .replace(/\s+/g, ' ')
    .trim()

function count({language, items}: Folder): Count {
  const all = {sources: 0, named: 0, ofKind: 0, joined: 0, confused: 0}
  if (!language.speakers) throw new Error(`no words for speakers in ${language.tag}`)
  const table = speakerTable(language.speakers)
  for (const item of items) {
    const pairs = speakersOf(item, language, table).map(({gold, found}) => {
      all.sources++
      if (plain(found?.name) === plain(gold.name ?? '')) all.named++
      if (found?.kind === gold.kind) all.ofKind++
      return {gold, id: found?.id}
    })
    for (const [index, one] of pairs.entries())
      for (const other of pairs.slice(index + 1)) if (one.id !== undefined && one.id === other.id) all[one.gold === other.gold ? 'joined' : 'confused']++
  }
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
    return gold && source ? [{gold, found: speakers.find(({id}) => id === speakerOf[index])}] : []
  })
}

const folders = [...foldersOf('english'), ...foldersOf('others')]

describe.each(folders)('$name', (folder) => {
  it('has its sources named and joined as marked', () => {
    const found = count(folder)
    const {named, ofKind, joined, confused} = (process.env['UPDATE'] ? (recorded[folder.name] = found) : recorded[folder.name]) as Count
    expect(found.named).toBeGreaterThanOrEqual(named)
    expect(found.ofKind).toBeGreaterThanOrEqual(ofKind)
    expect(found.joined).toBeGreaterThanOrEqual(joined)
    expect(found.confused).toBeLessThanOrEqual(confused)
  })
})

it('has a record of each folder', () => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
  expect(Object.keys(recorded)).toEqual(folders.map(({name}) => name))
})
