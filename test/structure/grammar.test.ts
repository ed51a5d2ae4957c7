// Every combination of a frame and a part has the parts that it says, apart from what grammar.json lists. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import type {StructureWords} from '../../src/languages/types/structure-words.js'
import {findStructure} from '../../src/structure/structure.js'
import {example, frames, languages, readLists, wrongIn} from './grammar.js'
import {words} from './words.js'

const file = new URL('grammar.json', import.meta.url)
/** For each language and frame, the parts with which it is not read as it should be, and what is wrong then. */
type Faults = Record<string, Record<string, string>>
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Faults
const faults: Faults = {}

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faults, null, 2)}\n`)
})

describe.each(languages)('items and pages made of parts: %s', (language) => {
  const lists = readLists(language)
  const own = words[languages.indexOf(language)] as StructureWords
  const known = [own, ...words.filter((other) => other !== own)]
  for (const [list, letter, which] of frames)
    it.each(which)(`${list}: %s`, (frame) => {
      const name = `${language} ${list}: ${frame}`
      const wrong: Record<string, string> = {}
      for (const part of lists.get(list) ?? []) {
        const made = example(lists, frame, letter, part)
        const metrics = wrongIn(made, findStructure(made.text, known).parts)
        if (metrics.length > 0) wrong[part] = metrics.join(', ')
      }
      if (Object.keys(wrong).length > 0) faults[name] = wrong
      const fresh = Object.entries(wrong).filter(([part, metrics]) => metrics.split(', ').some((metric) => !recorded[name]?.[part]?.split(', ').includes(metric)))
      expect(fresh).toEqual([])
    })
})
