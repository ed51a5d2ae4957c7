// The public names, pinned: a change here changes the API, and needs a changeset.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import * as all from '../src/all.js'
import * as full from '../src/index.js'
import * as lite from '../src/lite.js'

const methods = ['extractAttributions', 'extractQuotes', 'parseByline', 'parseCredit', 'parseDateline', 'parseNewsItem', 'parseSections', 'parseStream']
const names = [...methods, 'attributionsOf', 'createParser', 'explain', 'quotesOf', 'speakerOf'].sort()

describe('public names', () => {
  it('of nutgraf', () => expect(Object.keys(full).sort()).toEqual(names))
  it('of nutgraf/all', () => expect(Object.keys(all).sort()).toEqual([...names, 'languages'].sort()))
  it('of nutgraf/lite', () => expect(Object.keys(lite).sort()).toEqual(names))

  it('of a parser', () => {
    expect(Object.keys(full.createParser()).sort()).toEqual(methods)
  })

  it('of nutgraf/languages/*', async () => {
    const files = readdirSync(new URL('../src/languages/', import.meta.url)).filter((name) => name.endsWith('.ts') && name !== 'detect.ts').sort()
    const found = await Promise.all(files.map(async (file) => [file, Object.keys((await import(`../src/languages/${file.slice(0, -3)}.ts`)) as object)]))
    expect(Object.fromEntries(found)).toEqual({'de.ts': ['german'], 'en.ts': ['english'], 'es.ts': ['spanish'], 'fr.ts': ['french'], 'it.ts': ['italian'], 'nl.ts': ['dutch'], 'pt.ts': ['portuguese'], 'sv.ts': ['swedish']})
  })

  it('of the package', () => {
    const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {exports: Record<string, unknown>}
    expect(Object.keys(exports)).toEqual(['.', './all', './lite', './formats', './unified', './input', './languages', './languages/*', './schema.json', './package.json'])
    for (const entry of Object.values(exports)) if (typeof entry === 'object') expect(Object.keys(entry as object)).toEqual(['types', 'default'])
  })
})
