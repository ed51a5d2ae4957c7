import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {structurePage} from './docs.js'

it('says in docs/structure.md what the tables say', () => {
  expect(readFileSync(new URL('../../docs/structure.md', import.meta.url), 'utf8')).toBe(structurePage())
})
