// The command's source, run in this process, does the same as the built command in its own: nothing depends on the build, or on what
// ran before in the process.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {formats} from '../../src/formats.js'
import {run, runHere, type RunOptions} from '../support/command.js'
import {harbour} from '../support/items.js'

const school = 'School stays shut\n\n“Not one window is left,” said Emeric Tull, the head teacher.\n'
const records = [JSON.stringify({id: 'a', body: harbour, desk: 'coast'}), 'no json', '', JSON.stringify({id: 'b'}), '[1]', JSON.stringify({id: 'c', body: 'x'.repeat(5000)}), JSON.stringify({id: 'https://news.example/d', body: school})].join('\n')
let cwd: string

/** Makes a folder of texts and records. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  for (const name of ['a/more', 'b', 'none']) mkdirSync(join(folder, name), {recursive: true})
  writeFileSync(join(folder, 'a/harbour.txt'), harbour)
  writeFileSync(join(folder, 'a/more/school.txt'), school)
  writeFileSync(join(folder, 'b/school.txt'), school)
  writeFileSync(join(folder, 'b/latin.txt'), Buffer.from(`${school}Café Lübeck, déjà vu, größer. `.repeat(4), 'latin1'))
  writeFileSync(join(folder, 'wide.txt'), Buffer.from(`\ufeff${school}`, 'utf16le'))
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0xff, 0xfe, 0, 7]))
  writeFileSync(join(folder, 'broken.txt'), Buffer.concat([Buffer.from(harbour), Buffer.from([0xc3, 0x28, 0x0a])]))
  writeFileSync(join(folder, 'records.ndjson'), records)
  writeFileSync(join(folder, 'old.json'), 'old')
  symlinkSync('harbour.txt', join(folder, 'a/again.txt'))
  symlinkSync('circle.txt', join(folder, 'circle.txt'))
  return folder
}

beforeEach(() => {
  cwd = makeFolder()
})
afterEach(() => rmSync(cwd, {recursive: true}))

/** All files of a folder, with what is in them. */
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(cwd, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(cwd.length), readFileSync(file, 'utf8')])
  )

const fields = ['--ndjson', '--text-field', 'body', '--max-length', '4000']

describe('the same as in a process of its own', () => {
  it.each<[string, string[], RunOptions?]>([
    ['a text, to read', ['a/harbour.txt']],
    ['a text, narrow', ['a/harbour.txt', '--width', '30']],
    ['a text from stdin', [], {input: school}],
    ['nothing', [], {input: ''}],
    ...formats.map(({name}) => [`a text as ${name}`, ['a/harbour.txt', '--format', name]] as [string, string[]]),
    ['a folder, to read', ['a', 'b/school.txt']],
    ['a folder as a table', ['a', '--sources']],
    ['a folder as an array with tables', ['a', '--sources', '--format', 'json']],
    ['a folder as lines', ['a', 'b', '--format', 'ndjson', '--language', 'en', '--genre', 'article']],
    ['a folder into documents', ['a', '--format', 'html', '--output', 'pages']],
    ['a pattern', ['**/s*.txt', '--format', 'ninjs']],
    ['a folder without texts', ['none']],
    ['documents without a folder', ['a', '--format', 'nitf']],
    ['records', [...fields, 'records.ndjson']],
    ['records to read', [...fields, '--format', 'readable', 'records.ndjson']],
    ['records that fail, kept', [...fields, '--format', 'json', '--keep-failed', 'records.ndjson']],
    ['records as a table', [...fields, '--format', 'csv', 'records.ndjson']],
    ['records into documents', [...fields, '--format', 'markdown', '--output', 'pages', 'records.ndjson']],
    ['records from stdin', ['--ndjson', '--text-field', 'body'], {input: records}],
    ['records of a file that is missing', ['--ndjson', 'nowhere.ndjson']],
    ['a missing file and one that is there', ['nowhere.txt', 'circle.txt', 'b/school.txt', '--format', 'json']],
    ['an encoding found, and bytes that are none', ['b/latin.txt', 'wide.txt', 'broken.txt', 'binary.txt', '--format', 'ndjson']],
    ['an encoding named', ['b/latin.txt', '--encoding', 'windows-1252', '--format', 'json']],
    ['output over what was there', ['a', '--format', 'json', '--output', 'old.json']],
    ['output if nothing can be read', ['nowhere.txt', '--format', 'json', '--output', 'old.json']],
    ['output over an input', ['--ndjson', 'records.ndjson', '--output', 'records.ndjson']],
    ['output into a folder that is one', ['a', '--format', 'json', '--output', 'b']],
    ['output into no folder', ['a', '--format', 'json', '--output', 'nowhere/out.json']],
    ['documents into a file', ['a', '--format', 'html', '--output', 'old.json']],
    ['documents of one name', ['a/more/school.txt', 'b/school.txt', '--format', 'html', '--output', 'pages']],
    ['output to what is full', ['a', '--format', 'json', '--output', '/dev/full']],
    ['help', ['--help']],
    ['the version', ['--version']],
    ['a language that is none', ['--language', 'not a tag', 'a']],
    ['an encoding that is none', ['--encoding', 'latin-seven', 'a']],
    ['workers that are none', ['--jobs', '0', 'a']],
    ['a table of documents', ['--sources', '--format', 'html', 'a']],
    ['kept records of documents', ['--keep-failed', '--format', 'html', 'a']],
    ['escape sequences in an option', ['--\u001b[31mred']]
  ])('comes of %s', async (_, args, options = {}) => {
    const own = {...(await run(args, {...options, cwd})), files: contents()}
    rmSync(cwd, {recursive: true})
    cwd = makeFolder()
    const here = {...(await runHere(args, {...options, cwd})), files: contents()}
    expect(here).toEqual(own)
  })
})
