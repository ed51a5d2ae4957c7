// Reads the import lines of src/ and checks them against the layers of docs/architecture.md.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** From the bottom up; those on one line are on the same level and may not import each other. */
const layers = [
  ['model.ts'],
  ['queries.ts', 'item-fields.ts'],
  ['text/'],
  ['languages/'],
  ['lines/'],
  ['structure/'],
  ['quote/'],
  ['speakers/'],
  ['attribution/'],
  ['parse.ts', 'stream.ts', 'options.ts'],
  ['parser.ts'],
  ['defaults.ts'],
  ['unified/', 'format/', 'input/'],
  ['index.ts', 'all.ts', 'lite.ts', 'unified.ts', 'formats.ts', 'input.ts', 'languages.ts'],
  ['cli/', 'cli.ts']
]
/** The parser, which must not know any language. */
const stages = ['text/', 'lines/', 'structure/', 'quote/', 'speakers/', 'attribution/', 'parse.ts', 'parser.ts', 'stream.ts', 'options.ts']

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const code = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

function importsOf(file: string): string[] {
  const found: string[] = []
  for (const [, specifier] of bare(code.get(file) ?? '').matchAll(/^(?:import|export)\b(?:[^'"\n]|\n(?!import|export))*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)) {
    if (specifier?.startsWith('.')) found.push(relative(src, join(src, dirname(file), specifier)).replaceAll('\\', '/').replace(/\.js$/, '.ts'))
    else if (specifier) found.push(specifier)
  }
  return found
}

function place(file: string): {level: number; part: string} {
  for (const [level, parts] of layers.entries()) {
    for (const part of parts) if (part.endsWith('/') ? file.startsWith(part) : file === part) return {level, part}
  }
  throw new Error(`${file} stands in no layer: add it to the layers in this test and in docs/architecture.md`)
}

function bare(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** The languages that have a folder of words. */
function languageTags(): string[] {
  return readdirSync(join(src, 'languages'), {withFileTypes: true}).filter((entry) => entry.isDirectory() && entry.name.length === 2).map((entry) => entry.name)
}

describe('layers', () => {
  it('reads the imports', () => {
    expect(imports.get('parse.ts')).toContain('quote/pairing.ts')
    expect(imports.get('index.ts')).toContain('model.ts')
    for (const [file, list] of imports) for (const one of list.filter((each) => each.endsWith('.ts'))) expect(files, `${file} imports ${one}`).toContain(one)
  })

  it('contain every file', () => {
    for (const file of files) expect(place(file).level).toBeGreaterThanOrEqual(0)
  })

  it('import downward only', () => {
    const upward = []
    for (const [file, list] of imports) {
      const from = place(file)
      for (const one of list.filter((each) => each.endsWith('.ts'))) {
        const to = place(one)
        if (to.level > from.level || (to.level === from.level && to.part !== from.part)) upward.push(`${file} imports ${one}`)
      }
    }
    expect(upward).toEqual([])
  })

  it('have no cycle', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' > '))
      if (done.has(file) || path.includes(file)) return
      for (const one of imports.get(file) ?? []) if (imports.has(one)) walk(one, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  it('have no run-time dependency in the core', () => {
    const core = new Set<string>()
    const take = (file: string): void => {
      if (core.has(file)) return
      core.add(file)
      for (const one of imports.get(file) ?? []) if (imports.has(one)) take(one)
    }
    for (const file of ['index.ts', 'all.ts', 'lite.ts', ...files.filter((each) => each.startsWith('languages/'))]) take(file)
    expect([...core].flatMap((file) => (imports.get(file) ?? []).filter((one) => !imports.has(one)).map((one) => `${file} imports ${one}`))).toEqual([])
  })

  /** The words of one language, or its entry. */
  const languageWords = new RegExp(`^languages/(?:${languageTags().join('|')})(?:\\.ts|/)`)
  const parts = files.filter((file) => stages.some((stage) => (stage.endsWith('/') ? file.startsWith(stage) : file === stage)))

  it('have no stage that imports the words of one language', () => {
    const taken = parts.flatMap((file) => (imports.get(file) ?? []).filter((one) => languageWords.test(one)).map((one) => `${file} imports ${one}`))
    expect(taken).toEqual([])
  })

  it('have no stage that names a language', () => {
    const tags = languageTags()
    expect(tags).toContain('en')
    const tag = new RegExp(`['"\`](?:${tags.join('|')})['"\`]|\\b(?:english|german|french|spanish)\\b`, 'gi')
    expect(parts.flatMap((file) => (bare(code.get(file) ?? '').match(tag) ?? []).map((found) => `${file}: ${found}`))).toEqual([])
  })

  it('have no stage that holds a list of words', () => {
    const list = /['"`|(:]\p{Ll}{3,}(?:\|[\p{Ll} ]{2,}){3,}|['"`]\p{Ll}{2,}(?: \p{Ll}{2,}){5,}['"`] ?[+)]/u
    const held = parts.filter((file) => list.test(bare(code.get(file) ?? '').replace(/throw new .*/g, '')))
    expect(held).toEqual([])
    // in patterns, also in capitals: three or more alternative words
    const inCapitals = /[|(:]\p{Lu}[\p{L}. ]+(?:\|\p{L}[\p{L}. -]+){2,}/u
    const shouted = parts.filter((file) => (bare(code.get(file) ?? '').match(/(?<![\w)\]])\/(?![*/ ]).+?\/[dgimsuvy]+|'.*?'|`.*?`/g) ?? []).some((one) => inCapitals.test(one)))
    expect(shouted).toEqual([])
    expect(inCapitals.test("'(?:Foto|Bild|Photo)'")).toBe(true)
    expect(list.test(code.get('languages/common/agencies.ts') ?? '')).toBe(true)
  })

  it('have languages of words, without code', () => {
    const folders = files.filter((file) => /^languages\/[^/]+\//.test(file))
    expect(folders.length).toBeGreaterThan(4)
    expect(folders.filter((file) => /=>|\bfunction\b|\bclass\b|\bnew\b/.test(bare(code.get(file) ?? '').replace(/'[^'\n]*'|"[^"\n]*"/g, '')))).toEqual([])
  })

  it('have no file too long to keep in your head', () => {
    expect(files.filter((file) => (code.get(file) ?? '').split('\n').length > 401)).toEqual([])
  })
})
