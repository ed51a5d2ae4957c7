// What each line of the corpus and of examples/pages/ is: corpus.json counts the lines of each text that are not read as marked today.
// More of them in a text are a fault to mend. UPDATE=1 records the numbers.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {parseNewsItem} from '../../src/all.js'
import {ownPages, readPages} from '../eval/pages.mjs'
import {foldersOf} from '../support/marked-corpus.js'
import {namesOfLines, partsOf} from './lines.js'

const file = new URL('corpus.json', import.meta.url)
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>

interface Marked {
  id: string
  language: string
  text: string
  parts: {kind: string; start: number; end: number}[]
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

/** Counts the lines of a text that are not read as marked. */
function wrongLines(marked: Marked): number {
  const found = namesOfLines(marked.text, partsOf(parseNewsItem(marked.text, {language: marked.language})))
  return markedLines(marked).filter((name, i) => name !== '' && name !== plain(found[i]?.names ?? [])).length
}

const folders: [string, Marked[]][] = [...foldersOf('english'), ...foldersOf('others')].map(({name, language, items}) => [name, items.map(({id, text, parts}) => ({id, text, parts, language: language.tag}))])
const pages = readPages(ownPages).map(({id, language, text}): Marked => ({id, language, text, parts: readItem(readFileSync(join(ownPages, `${id}.txt`), 'utf8')).parts}))
for (let first = 0; first < pages.length; first += 20) folders.push([`pages from ${pages[first]?.id}`, pages.slice(first, first + 20)])

describe.each(folders)('%s', (_, texts) => {
  it('has its lines read as marked', () => {
    const worse: string[] = []
    for (const text of texts) {
      const wrong = wrongLines(text)
      if (process.env['UPDATE']) recorded[text.id] = wrong
      else if (wrong > (recorded[text.id] ?? 0)) worse.push(`${text.id}: ${wrong} lines`)
    }
    expect(worse).toEqual([])
  })
})

it('has a record of the texts with faults', () => {
  const faulty = Object.fromEntries(Object.entries(recorded).filter(([, wrong]) => wrong > 0))
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faulty, null, 2)}\n`)
  else expect(recorded).toEqual(faulty)
})
