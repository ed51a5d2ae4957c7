// Small sentences in Spanish, French, Italian and Portuguese, each made of a frame and a source, a verb or a clause: each
// has the attributions that its frame marks and no others, apart from those that grammar/romance.json lists. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'
import {es} from './grammar/es.js'
import {fr} from './grammar/fr.js'
import {bare, type Sentence, withContent, withSource, withVerb} from './grammar/romance-frames.js'
import {it as italian} from './grammar/it.js'
import {pt} from './grammar/pt.js'

const file = new URL('grammar/romance.json', import.meta.url)
/** For each language and frame, the parts with which it is not read as it should be; a star alone where that is every part. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>
const faults: Record<string, Record<string, string[]>> = {}

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faults, null, 1)}\n`)
})

for (const [language, grammar] of Object.entries({es, fr, it: italian, pt})) {
  const {head, sources, verbs, joined} = grammar
  const wrongOf: Record<string, string[]> = (faults[language] = {})

  /** Reads a frame with each of some parts; fails where one goes wrong that did not before. */
  const reads = (frame: string, list: readonly string[], put: (part: string) => Sentence): void => {
    const name = frame.replace(/\{\w+:|\}/gu, '')
    it(name, () => {
      const wrong = list.filter((part) => !isRead(put(part), language, head))
      if (wrong.length) wrongOf[name] = wrong.length === list.length ? ['*'] : wrong
      const before = recorded[language]?.[name] ?? []
      expect(before[0] === '*' ? [] : wrong.filter((part) => !before.includes(part))).toEqual([])
    })
  }

  describe(language, () => {
    const many = new Set(sources.many)
    const speaking = [...sources.one, ...sources.many]
    // every frame with one source in two or three, by turns: all of them would take too long
    const byTurns = (frame: string, at: number, step: number): void =>
      reads(frame, speaking.filter((_, i) => (i + at) % step === 0), (source) => withSource(frame, source, many.has(source), joined))
    for (const [at, frame] of grammar.ofSources.entries()) byTurns(frame, at, 2)
    for (const [at, frame] of grammar.silent.entries()) byTurns(frame, at, 3)
    for (const frame of grammar.ofVerbs.saying) reads(frame, verbs.saying, (verb) => withVerb(frame, verb, joined))
    for (const frame of grammar.ofVerbs.quoting) reads(frame, [...verbs.saying, ...verbs.quoting], (verb) => withVerb(frame, verb, joined))
    for (const frame of grammar.ofVerbs.asking) reads(frame, verbs.asking, (verb) => withVerb(frame, verb, joined))
    for (const frame of grammar.ofContents) reads(frame, grammar.contents, (clause) => withContent(frame, clause, joined))
  })
}

/** Checks that all that a sentence tells is found, and nothing else, except within a source: un vecino que pidió … */
function isRead({text, told, source: [start, end]}: Sentence, language: string, head: string): boolean {
  const {attributions} = parseNewsItem(`${head}\n\n${text}\n`, {language})
  const at = head.length + 2
  const outer = attributions.filter(({within, cue}) => within === undefined && !(cue && cue.start >= at + start && cue.end <= at + end))
  const found = outer.map(({source, content}) => ({source: bare(source?.text ?? ''), content: bare(content.map((span) => span.text).join(' … '))}))
  return found.length === told.length && told.every((one) => found.some(({source, content}) => source === one.source && content === one.content))
}
