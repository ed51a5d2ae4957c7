// Small sentences, each made of a frame and a source, an occasion, a content or a verb: every combination has the attribution that it says,
// apart from those that grammar.json lists. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {read} from './expected.js'
import {contents, occasions, sources, verbs} from './grammar.js'

const file = new URL('grammar.json', import.meta.url)
/** For each frame, the parts with which it is not read as it should be. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>
const faults: Record<string, string[]> = {}

/** A sentence, and the source and content that it has. */
type Sentence = readonly [text: string, source: string, content: string]

/** Reads a frame with each of some parts; fails where one goes wrong that did not before. */
function reads(name: string, parts: readonly string[], frame: (part: string) => Sentence): void {
  it(name, () => {
    const wrong = parts.filter((part) => {
      const [text, source, content] = frame(part)
      const expected = bare(`${source}: ${content}`)
      return !read(`${text}\n`).some((found) => bare(found) === expected)
    })
    faults[name] = wrong
    expect(wrong.filter((part) => !recorded[name]?.includes(part))).toEqual([])
  })
}

/** Without the comma or stop that ends a part, and with the first letter as within a sentence. */
const bare = (written: string): string => written.replace(/[,.](?=:|$)/gu, '').toLowerCase()
const capital = (part: string): string => part.replace(/^([“‘]?)(\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
/** Closes an appositive or relative clause before the verb: Ada Voss, the mayor, */
const closed = (source: string): string => (source.includes(',') && !/^\w+, \w+ and \w+$|Inc\.$|\(/u.test(source) ? `${source},` : source)

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(faults).filter(([, list]) => list.length > 0)), null, 2)}\n`)
})

describe('sources', () => {
  const clause = 'the pier would close'
  const quotation = '“The pier will close,”'
  reads('S said C', sources, (s) => [`${capital(closed(s))} said ${clause}.`, s, clause])
  reads('S said on Monday that C', sources, (s) => [`${capital(closed(s))} said on Monday that ${clause}.`, s, `that ${clause}`])
  reads('S told the Packet C', sources, (s) => [`${capital(closed(s))} told the Packet ${clause}.`, s, clause])
  reads('On Tuesday S said C', sources, (s) => [`On Tuesday ${closed(s)} said ${clause}.`, s, clause])
  reads('Q, S said', sources, (s) => [`${quotation} ${closed(s)} said.`, s, quotation])
  reads('Q, said S', sources, (s) => [`${quotation} said ${s}.`, s, quotation])
  reads('Q, said S. Q', sources, (s) => [`${quotation} said ${s}. “It is over.”`, s, `${quotation} … “It is over.”`])
  reads('C, S said', sources, (s) => [`The pier will close, ${closed(s)} said.`, s, 'The pier will close'])
  reads('C, said S', sources, (s) => [`The pier will close, said ${s}.`, s, 'The pier will close'])
  reads('C, according to S', sources, (s) => [`The pier will close, according to ${s}.`, s, 'The pier will close'])
  reads('Q, said S, Q', sources, (s) => [`“The pier,” said ${s}, “will close.”`, s, '“The pier,” … “will close.”'])
  reads('but S said C', sources, (s) => [`The pier is old, but ${closed(s)} said it would close.`, s, 'it would close'])
})

describe('occasions', () => {
  const source = 'Ada Voss'
  const clause = 'the pier would close'
  reads('S said O C', occasions, (o) => [`Ada Voss said ${o} ${clause}.`, source, clause])
  reads('S said O that C', occasions, (o) => [`Ada Voss said ${o} that ${clause}.`, source, `that ${clause}`])
  reads('S said O: Q', occasions, (o) => [`Ada Voss said ${o}: “It will close.”`, source, '“It will close.”'])
  reads('Q, S said O', occasions, (o) => [`“It will close,” Ada Voss said ${o}.`, source, '“It will close,”'])
  reads('Q, S said O. Q', occasions, (o) => [`“It will close,” Ada Voss said ${o}. “It is over.”`, source, '“It will close,” … “It is over.”'])
  reads('Q, said S O', occasions, (o) => [`“It will close,” said Ada Voss ${o}.`, source, '“It will close,”'])
  reads('C, S said O', occasions, (o) => [`The pier would close, Ada Voss said ${o}.`, source, 'The pier would close'])
  reads('O, S said C', occasions, (o) => [`${capital(o)}, Ada Voss said ${clause}.`, source, clause])
  reads('O, S said, Q', occasions, (o) => [`${capital(o)}, Ada Voss said, “It will close.”`, source, '“It will close.”'])
  reads('S told the board O that C', occasions, (o) => [`Ada Voss told the board ${o} that ${clause}.`, source, `that ${clause}`])
  reads('C “Q,” S said O', occasions, (o) => [`The plan is “a mess,” Ada Voss said ${o}.`, source, 'The plan is “a mess,”'])
})

describe('contents', () => {
  const source = 'Ada Voss'
  reads('S said K', contents, (k) => [`Ada Voss said ${k}.`, source, k])
  reads('S said that K', contents, (k) => [`Ada Voss said that ${k}.`, source, `that ${k}`])
  reads('K, S said', contents, (k) => [`${capital(k)}, Ada Voss said.`, source, k])
  reads('K, said S', contents, (k) => [`${capital(k)}, said Ada Voss.`, source, k])
  reads('K, according to S', contents, (k) => [`${capital(k)}, according to Ada Voss.`, source, k])
  reads('According to S, K', contents, (k) => [`According to Ada Voss, ${k}.`, source, k])
  reads('S told the board K', contents, (k) => [`Ada Voss told the board ${k}.`, source, k])
  reads('S told the Packet that K', contents, (k) => [`Ada Voss told the Packet that ${k}.`, source, `that ${k}`])
  reads('In a statement on Monday, S said K', contents, (k) => [`In a statement on Monday, Ada Voss said ${k}.`, source, k])
  reads('S warned that K', contents, (k) => [`Ada Voss warned that ${k}.`, source, `that ${k}`])
})

describe('verbs', () => {
  const source = 'Ada Voss'
  const [past, present] = [1, 2].map((at) => (verb: string) => verb.split(' ')[at] as string) as [(verb: string) => string, (verb: string) => string]
  reads('S V that C', verbs, (v) => [`Ada Voss ${past(v)} that the pier would close.`, source, 'that the pier would close'])
  reads('S has also V that C', verbs, (v) => [`Ada Voss also ${present(v)} that the pier will close.`, source, 'that the pier will close'])
  reads('S went on to V that C', verbs, (v) => [`Ada Voss went on to ${v.split(' ')[0] as string} that the pier would close.`, source, 'that the pier would close'])
  reads('Q, V S', verbs, (v) => [`“It will close,” ${past(v)} Ada Voss.`, source, '“It will close,”'])
  reads('Q, S V', verbs, (v) => [`“It will close,” Ada Voss ${past(v)}.`, source, '“It will close,”'])
  reads('S V: Q', verbs, (v) => [`Ada Voss ${past(v)}: “It will close.”`, source, '“It will close.”'])
  reads('C, S V', verbs, (v) => [`The pier will close, Ada Voss ${past(v)}.`, source, 'The pier will close'])
})
