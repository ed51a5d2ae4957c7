import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {inFieldOrder} from '../../src/item-fields.js'
import {findStructure, type Structure} from '../../src/structure/structure.js'
import {words} from '../structure/words.js'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

/** Leaves out what is empty; the prose repeats the parts. */
function shown({parts, prose}: Structure): Record<string, unknown> {
  expect(prose.every((each) => each.start < each.end)).toBe(true)
  return JSON.parse(
    JSON.stringify({...inFieldOrder(parts, {language: 'en', quotes: [], attributions: [], speakers: []}), language: undefined}, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value))
  ) as Record<string, unknown>
}

/** Gives every passage of a structure. */
function passages(value: unknown): {text: string; start: number; end: number}[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(passages)
  return 'text' in value && 'start' in value && 'end' in value
    ? [value as {text: string; start: number; end: number}, ...inner]
    : inner
}

describe.each(names)('item %s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
  const structure = findStructure(text, words)

  it('has the parts that stand beside it', () => {
    const file = new URL(`${name}.json`, folder)
    const found = shown(structure)
    if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('has each part at its place', () => {
    for (const {text: written, start, end} of passages(structure.parts))
      expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(written)
  })

  it('has the prose in order, apart, and none of the furniture in it', () => {
    let last = 0
    for (const {start, end} of structure.prose) {
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
      for (const furniture of structure.parts.boilerplate) expect(furniture.end <= start || furniture.start >= end).toBe(true)
    }
  })
})
