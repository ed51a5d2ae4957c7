import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../src/index.js'
import {makeSchema} from './schema/generate.mjs'

const written = readFileSync(new URL('../schema.json', import.meta.url), 'utf8')
const validate = new Ajv({strict: true}).compile(JSON.parse(written) as object)

describe('schema.json', () => {
  it('matches the types (if not: npm run schema)', () => {
    expect(written).toBe(makeSchema())
  })

  it('accepts an item', () => {
    expect(validate(parseNewsItem('Storm closes road\n\nBy Ines Carrow\n\n“No,” said Mara Lind.'))).toBe(true)
  })

  const item = parseNewsItem('Storm closes road\n\nBy Ines Carrow\n\nOSLO (AP) — “No,” said Mara Lind, the harbour master.')
  const wrong: Record<string, unknown> = {
    'an item without a list': {...item, quotes: undefined},
    'an unknown part': {...item, author: 'Ines Carrow'},
    'an unknown genre': {...item, genre: 'poem'},
    'a passage without its place': {...item, headline: {text: 'Storm closes road'}},
    'a place that is no number of code units': {...item, headline: {text: 'Storm', start: 0.5, end: 5}},
    'a confidence above 1': {...item, attributions: item.attributions.map((one) => ({...one, confidence: 1.5}))}
  }
  for (const [name, value] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => {
      expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false)
    })
  }
})
