// Small German and Dutch sentences, each made of a frame and a source, a verb, an occasion or a content: every one has the attribution that
// its marks show and no other, apart from those that grammar/germanic.json lists. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {dutch} from './grammar/nl.js'
import {german} from './grammar/de.js'
import {find, readTold, type Told} from './told.js'

const file = new URL('grammar/germanic.json', import.meta.url)
type Faults = Record<string, Record<string, string[]>>
/** For each language and frame, the parts with which it is not read as it should be. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Faults
const faults: Faults = {}

/** An attribution in words, without the commas and stops that end its parts. */
const bare = ({source, cue, content}: Told): string => [source ?? '–', cue.join(' '), content.join(' … ')].join(' | ').replace(/[,.](?= \||$)/gu, '')

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faults, null, 1)}\n`)
})

describe.each(Object.entries({de: german, nl: dutch}))('%s', (language, {headline, groups, nobody}) => {
  const wrongBy: Record<string, string[]> = (faults[language] = {})

  /** Fails where one of some parts goes wrong that did not before. */
  function holds(name: string, parts: readonly string[], isRight: (part: string) => boolean): void {
    it(name, () => {
      const wrong = parts.filter((part) => !isRight(part))
      if (wrong.length) wrongBy[name] = wrong
      expect(wrong.filter((part) => !recorded[language]?.[name]?.includes(part))).toEqual([])
    })
  }

  describe.each(groups)('$name', ({frames, parts, fill}) => {
    for (const frame of frames) {
      holds(frame, parts.filter((part) => fill(frame, part) !== undefined), (part) => {
        const {text, told} = readTold(`${headline}\n\n${fill(frame, part) as string}`)
        return find(text, language).map(bare).sort().join('\n') === told.map(bare).sort().join('\n')
      })
    }
  })

  holds('nobody', nobody, (text) => find(`${headline}\n\n${text}`, language).length === 0)
})
