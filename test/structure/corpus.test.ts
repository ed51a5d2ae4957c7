// What each line of the corpus and of examples/pages/ is, and where each part of it stands: corpus.json lists what is not read as marked
// today. Anything else is a fault to mend. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {parseNewsItem} from '../../src/all.js'
import type {NewsItem} from '../../src/model.js'
import {ownPages, readPages} from '../eval/pages.mjs'
import {foldersOf} from '../support/marked-corpus.js'
import {namesOfLines, partsOf} from './lines.js'

const file = new URL('corpus.json', import.meta.url)
/** For each text, the lines and parts that are read otherwise than marked. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>

interface Marked {
  id: string
  language: string
  text: string
  parts: {kind: string; start: number; end: number}[]
  /** `start-end` of each paragraph, where the paragraphs of the text are not just its lines without a mark. */
  paragraphs?: string[]
}

/** The names of marks that are other words than those of the model. */
const names: Record<string, string> = {timestamp: 'time', keypoint: 'point', listitem: 'listItem', blockquote: 'blockQuote', pullquote: 'pullQuote'}

/** Names the parts of each line as marked; what no mark is on, or comes after a dateline or time on its line, is a paragraph. */
function markedLines({text, parts}: Marked): string[] {
  const named = parts.filter(({kind}) => kind !== 'author').map(({kind, start, end}) => ({name: names[kind] ?? kind, start, end}))
  let at = 0
  return namesOfLines(text, named).map(({line, names: own}) => {
    const end = at + line.trimEnd().length
    at += line.length + 1
    const lead = own.length === 1 && /^(?:dateline|time)$/u.test(own[0] ?? '') && !named.some((part) => part.end >= end && part.start < end)
    return line.trim() === '' ? '' : own.length === 0 || lead ? 'paragraph' : plain(own)
  })
}

/** What a line is, whichever line it began on and whatever else stands on it. */
const plain = (own: readonly string[]): string => own.find((name) => !/^(?:envelope|dateline|time)/u.test(name))?.replace('…', '') ?? own[0]?.replace('…', '') ?? 'paragraph'

/** Lists the lines of a text that are not read as marked, by number. */
function wrongLines(marked: Marked, item: NewsItem): string[] {
  const found = namesOfLines(marked.text, partsOf(item))
  return markedLines(marked).flatMap((name, i) => (name !== '' && name !== plain(found[i]?.names ?? []) ? [`line:${i + 1}`] : []))
}

/** Lists the marked parts that are not found just where the marks are, and the authors that are not found by name. */
function missedParts({text, parts, paragraphs = []}: Marked, item: NewsItem): string[] {
  const found = new Set(partsOf(item).map(({name, start, end}) => `${name}:${start}-${end}`))
  const authors = new Set(item.byline?.authors.map(({name}) => name))
  const blocks = new Set(item.sections.flatMap((section) => section.blocks.map(({start, end}) => `${start}-${end}`)))
  return [
    ...parts
      .filter(({kind, start, end}) => kind !== 'boilerplate' && (kind === 'author' ? !authors.has(text.slice(start, end)) : !found.has(`${names[kind] ?? kind}:${start}-${end}`)))
      .map(({kind, start}) => `${kind}:${start}`),
    ...paragraphs.filter((place) => !blocks.has(place)).map((place) => `paragraph:${place.replace(/-.*/u, '')}`)
  ]
}

function faultsOf(marked: Marked): string[] {
  const item = parseNewsItem(marked.text, {language: marked.language})
  return [...wrongLines(marked, item), ...missedParts(marked, item)]
}

const folders: [string, Marked[]][] = [...foldersOf('english'), ...foldersOf('others')].map(({name, language, items}) => [name, items.map(({id, text, parts}) => ({id, text, parts, language: language.tag}))])
const pages = readPages(ownPages).map(({id, language, text, gold}): Marked => ({id, language, text, parts: readItem(readFileSync(join(ownPages, `${id}.txt`), 'utf8')).parts, paragraphs: gold['paragraphs'] ?? []}))
for (let first = 0; first < pages.length; first += 20) folders.push([`pages from ${pages[first]?.id}`, pages.slice(first, first + 20)])

describe.each(folders)('%s', (_, texts) => {
  it('has its lines and parts read as marked', () => {
    const worse: string[] = []
    for (const text of texts) {
      const faults = faultsOf(text)
      if (process.env['UPDATE']) recorded[text.id] = faults.join(' ')
      const known = new Set(recorded[text.id]?.split(' '))
      worse.push(...faults.filter((fault) => !known.has(fault)).map((fault) => `${text.id}: ${fault}`))
    }
    expect(worse).toEqual([])
  })
})

it('has a record of the texts with faults', () => {
  const faulty = Object.fromEntries(Object.entries(recorded).filter(([, faults]) => faults !== ''))
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faulty, null, 2)}\n`)
  else expect(recorded).toEqual(faulty)
})
