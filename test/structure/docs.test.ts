import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {structurePage} from './docs.js'

it('docs/structure.md matches the tables', () => {
  expect(readFileSync(new URL('../../docs/structure.md', import.meta.url), 'utf8')).toBe(structurePage())
})
