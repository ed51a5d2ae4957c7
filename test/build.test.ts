// The build drops code that it takes for dead. What the package gives is what the source gives, for every golden item, page and case.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import * as source from '../src/all.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/all.js')
if (!existsSync(built)) throw new Error('the package is not built: npm run build')
const {parseByline, parseNewsItem} = (await import(pathToFileURL(built).href)) as typeof source

const folders = ['test/items', 'examples/pages', 'examples/stories']
const texts = folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt')).map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const))
const cases = readFileSync(join(root, 'test/cases/seen.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as {id: string; text: string})

describe('the build', () => {
  it.each([...texts, ...cases.map(({id, text}) => [id, text] as const)])('parses %s like the source', (_, text) => {
    expect(parseNewsItem(text)).toEqual(source.parseNewsItem(text))
  })

  it('reads short lines as bylines like the source', () => {
    const lines = texts.flatMap(([, text]) => text.split('\n')).filter((line) => line.length > 3 && line.length < 80)
    expect(lines.length).toBeGreaterThan(3000)
    for (const line of lines) for (const written of [line, `By ${line}`]) expect([written, parseByline(written)]).toEqual([written, source.parseByline(written)])
  })
})
