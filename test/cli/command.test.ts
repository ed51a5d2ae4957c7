import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {formats} from '../../src/formats.js'
import {parseNewsItem, type NewsItem} from '../../src/index.js'
import {run, start} from '../support/command.js'
import {harbour} from '../support/items.js'

const other = 'School stays shut\n\n“Not one window is left,” said Emeric Tull, the head teacher.\n'
let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  mkdirSync(join(cwd, 'items/more'), {recursive: true})
  writeFileSync(join(cwd, 'items/harbour.txt'), harbour)
  writeFileSync(join(cwd, 'items/more/school.txt'), other)
  writeFileSync(join(cwd, 'items/notes.rst'), 'Not an item.')
  writeFileSync(join(cwd, 'records.ndjson'), records.join('\n'))
})
afterAll(() => rmSync(cwd, {recursive: true}))

const records = [
  JSON.stringify({id: 'a', body: harbour, desk: 'coast', n: 1}),
  'no json',
  '',
  JSON.stringify({id: 'b', desk: 'schools'}),
  JSON.stringify(['a list']),
  JSON.stringify({id: 'c', body: 'x'.repeat(5000)}),
  JSON.stringify({id: 'https://news.example/d', body: other})
]
const fields = ['--ndjson', '--text-field', 'body', '--max-length', '4000']
const parse = (line: string): {item?: NewsItem; [key: string]: unknown} => JSON.parse(line) as {item?: NewsItem}

describe('one text', () => {
  it('is rendered for people by default', async () => {
    const {status, stdout, stderr} = await run(['items/harbour.txt'], {cwd})
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Storm closes harbour road\n')
    expect(stdout).toContain('“We have never seen water this high,” said Ottoline Gravesend')
    expect(stdout).toMatch(/^ {2}└ Ottoline Gravesend/mu)
    expect(stdout).not.toContain('\u001b')
  })

  it('comes from stdin too', async () => {
    expect((await run([], {input: other})).stdout).toBe((await run(['-'], {input: other})).stdout)
  })

  it('gives the item itself as json', async () => {
    const {stdout} = await run(['items/harbour.txt', '--format', 'json'], {cwd})
    expect(JSON.parse(stdout)).toStrictEqual(parseNewsItem(harbour))
  })

  it.each(formats)('is written as $name', async ({name, holds}) => {
    const {status, stdout, stderr} = await run(['items/harbour.txt', '--format', name], {cwd})
    expect([status, stderr]).toEqual([0, ''])
    if (holds === 'data') expect(() => JSON.parse(stdout) as unknown).not.toThrow()
    expect(stdout).toContain('Ottoline Gravesend')
  })

  it('takes a language and a genre', async () => {
    const {stdout} = await run(['--language', 'de-AT', '--genre', 'wire', '--format', 'json'], {input: other})
    expect(JSON.parse(stdout)).toMatchObject({language: 'de-AT', genre: 'wire'})
  })

  it('is read in UTF-16 with a byte order mark', async () => {
    const input = Buffer.from(`\ufeff${other}`, 'utf16le')
    expect((await run([], {input})).stdout).toContain('Emeric Tull')
  })

  it('sends no control character of its own to the terminal', async () => {
    const {stdout} = await run([], {
      input: 'Road \u001b]0;title\u0007 closes\n\n“\u001b[31mRed,” said Mara \u009b Lind.'
    })
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/u)
  })
})

describe('colours', () => {
  it('are used if requested, unless NO_COLOR is set', async () => {
    expect((await run([], {input: other, env: {FORCE_COLOR: '1'}})).stdout).toContain('\u001b[1m')
    expect((await run([], {input: other, env: {FORCE_COLOR: '1', NO_COLOR: '1'}})).stdout).not.toContain('\u001b')
  })
})

describe('a folder', () => {
  it('becomes a table of people quoted', async () => {
    const {status, stdout} = await run(['items', '--sources'], {cwd})
    const rows = stdout.split('\r\n')
    expect(status).toBe(0)
    expect(rows[0]).toBe('item,name,kind,role,affiliation,quotations,attributions,words,share,line,start,speaker')
    expect(rows.find((row) => row.includes('more/school.txt'))).toMatch(/school\.txt,Emeric Tull,person,head teacher/u)
    expect(stdout).not.toContain('notes.rst')
  })

  it('is an array of records as json, lines as ndjson, sorted by name', async () => {
    const array = JSON.parse((await run(['items', '--format', 'json'], {cwd})).stdout) as unknown[]
    const lines = (await run(['items', '--format', 'ndjson'], {cwd})).stdout.trimEnd().split('\n').map(parse)
    expect(array).toStrictEqual(lines)
    expect(lines.map(({file}) => file)).toEqual(['items/harbour.txt', 'items/more/school.txt'])
    expect(lines[1]?.item).toStrictEqual(parseNewsItem(other))
  })

  it('has the table in each record if requested', async () => {
    const {stdout} = await run(['items', '--format', 'ndjson', '--sources'], {cwd})
    expect(parse(stdout.split('\n')[1]!)['sources']).toMatchObject([{name: 'Emeric Tull', words: 5}])
  })

  it('becomes a folder of documents', async () => {
    const {status} = await run(['items', '--format', 'html', '--output', 'pages'], {cwd})
    expect(status).toBe(0)
    expect(readdirSync(join(cwd, 'pages'), {recursive: true}).sort()).toEqual([
      'harbour.html',
      'more',
      'more/school.html'
    ])
    expect(readFileSync(join(cwd, 'pages/more/school.html'), 'utf8')).toMatch(/^<!doctype html>/u)
  })

  it('may contain files with any text extension', async () => {
    const folder = join(cwd, 'endings')
    mkdirSync(folder)
    for (const ending of ['md', 'markdown', 'text', 'TXT', 'html']) writeFileSync(join(folder, `${ending}.${ending}`), other)
    const {stdout} = await run(['endings', '--format', 'ndjson'], {cwd})
    expect(stdout.match(/endings\/\w+/gu)).toEqual(['endings/TXT', 'endings/html', 'endings/markdown', 'endings/md', 'endings/text'])
  })

  it('requires an output folder for documents', async () => {
    const {status, stderr} = await run(['items', '--format', 'nitf'], {cwd})
    expect([status, stderr]).toEqual([2, expect.stringContaining('pass a folder with --output')])
  })

  it('can be given as a pattern', async () => {
    const {stdout} = await run(['items/**/s*.txt', '--format', 'ndjson'], {cwd})
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => parse(line)['file'])
    ).toEqual(['items/more/school.txt'])
  })
})

describe('records', () => {
  it('are written as records by default', async () => {
    const input = JSON.stringify({id: 7, text: other})
    const {stdout} = await run(['--ndjson'], {input})
    expect(parse(stdout)).toMatchObject({id: 7, item: {headline: {text: 'School stays shut'}}})
    expect((await run(['--ndjson', '--format', 'readable'], {input})).stdout).toContain('School stays shut\n')
  })

  it('are processed in order and keep their other fields; what fails is reported by file and line', async () => {
    const {status, stdout, stderr} = await run([...fields, '--format', 'ndjson', 'records.ndjson'], {cwd})
    const lines = stdout.trimEnd().split('\n').map(parse)
    expect(status).toBe(1)
    expect(lines.map(({item: _, ...rest}) => rest)).toEqual([
      {id: 'a', desk: 'coast', n: 1},
      {id: 'https://news.example/d'}
    ])
    expect(lines[0]?.item).toStrictEqual(parseNewsItem(harbour))
    expect(stderr.split('\n').map((line) => line.replace(/(not valid JSON): .*/u, '$1'))).toEqual([
      'records.ndjson:2: not valid JSON',
      'records.ndjson:4: no field "body" (see --text-field)',
      'records.ndjson:5: not a JSON object',
      'records.ndjson:6: longer than 4000 characters (see --max-length)',
      '4 failed, 2 done',
      ''
    ])
  })

  it('that fail stay in their place with --keep-failed', async () => {
    const {status, stdout} = await run([...fields, '--format', 'ndjson', '--keep-failed'], {input: records.join('\n')})
    const lines = stdout.trimEnd().split('\n').map(parse)
    expect(status).toBe(1)
    expect(lines.map(({error}) => typeof error)).toEqual([
      'undefined',
      'string',
      'string',
      'string',
      'string',
      'undefined'
    ])
    expect(lines[1]).toMatchObject({line: 2, record: 'no json'})
  })

  it('give their name to tables and, if it is a URI, to documents', async () => {
    const {stdout} = await run([...fields, '--format', 'ninjs', 'records.ndjson'], {cwd})
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as {uri: string}).uri)
    ).toEqual([expect.stringMatching(/^urn:uuid:/u), 'https://news.example/d'])
    expect((await run([...fields, '--sources', 'records.ndjson'], {cwd})).stdout).toMatch(/^a,Ottoline Gravesend/mu)
  })

  it('are the same, in the same order, from one worker and from three', async () => {
    const input = Array.from({length: 600}, (_, n) => JSON.stringify({id: n, text: `${harbour}\nNumber ${n}.`})).join(
      '\n'
    )
    const one = await run(['--ndjson', '--format', 'ndjson', '--jobs', '1'], {input})
    const three = await run(['--ndjson', '--format', 'ndjson', '--jobs', '3'], {input})
    expect(
      one.stdout
        .trimEnd()
        .split('\n')
        .map((line) => parse(line)['id'])
    ).toEqual(Array.from({length: 600}, (_, n) => n))
    expect(three.stdout === one.stdout).toBe(true)
  })

  it('too long to buffer are skipped', async () => {
    const long = JSON.stringify({text: 'x'.repeat(3_000_000)})
    const good = JSON.stringify({id: 'good', text: other})
    const {status, stdout, stderr} = await run(['--ndjson', '--format', 'ndjson', '--max-length', '2000'], {
      input: `${good}\n${long}\n${good}\n${long}`
    })
    expect(status).toBe(1)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => parse(line)['id'])
    ).toEqual(['good', 'good'])
    expect(stderr).toMatch(/^stdin:2: .*--max-length\)\nstdin:4: .*--max-length\)\n2 failed, 2 done\n$/u)
  })
})

describe('an error', () => {
  it('is reported for a missing file, and the rest is processed', async () => {
    const {status, stdout, stderr} = await run(['nowhere.txt', 'items/more/school.txt', '--format', 'ndjson'], {cwd})
    expect(status).toBe(1)
    expect(stderr).toBe('nowhere.txt: no such file or directory\n1 failed, 1 done\n')
    expect(stdout).toContain('Emeric Tull')
  })

  it('is reported for a missing file of records', async () => {
    const {status, stderr} = await run(['--ndjson', 'nowhere.ndjson', 'records.ndjson', '--text-field', 'body'], {cwd})
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^nowhere\.ndjson: no such file or directory\nrecords\.ndjson:2/u)
    ])
  })

  it.each([
    ['an encoding that is none', ['--encoding', 'latin-seven'], 'windows-1252, utf-16le or'],
    ['escape sequences', ['--\u001b[31mred'], '--\ufffd[31mred'],
    ['a format that is none', ['--format', 'pdf'], 'readable, json'],
    ['a genre that is none', ['--genre', 'poem'], 'article, wire'],
    ['a language that is none', ['--language', 'not a tag'], 'en or de-AT'],
    ['an option that is none', ['--colour'], 'unknown option'],
    ['workers that are none', ['--jobs', '0'], 'Expected a positive integer'],
    ['a folder without items', ['more'], 'no input files in more'],
    ['a table in a format of documents', ['--sources', '--format', 'html'], 'csv, json or ndjson']
  ])('is wrong usage: %s', async (_, args, message) => {
    mkdirSync(join(cwd, 'more'), {recursive: true})
    const {status, stdout, stderr} = await run(args, {cwd, input: other})
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).toContain('Try nutgraf --help.')
  })

  it('is not reported if the reader closes the pipe', async () => {
    const input = Array.from({length: 3000}, () => JSON.stringify({text: harbour})).join('\n')
    const child = start(['--ndjson', '--format', 'ndjson', '--jobs', '2'])
    let stderr = ''
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()))
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
    child.stdout?.once('data', () => child.stdout?.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, stderr]).toEqual([0, ''])
  })

  it('Ctrl-C ends the run with complete output for what is done', async () => {
    const child = start(['--ndjson', '--format', 'json', '--jobs', '2'])
    let stdout = ''
    let stderr = ''
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()))
    child.stdout?.on('data', (data: Buffer) => {
      const before = stdout.includes('"item"')
      stdout += data.toString()
      if (!before && stdout.includes('"item"')) child.kill('SIGINT')
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.write(`${Array.from({length: 2000}, () => JSON.stringify({text: harbour})).join('\n')}\n`)
    const status = await new Promise((resolve) => child.on('close', resolve))
    const items = JSON.parse(stdout) as unknown[]
    expect([status, stderr]).toEqual([130, ''])
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThan(2000)
  })
})

it('prints help and version', async () => {
  const help = await run(['--help'])
  expect([help.status, help.stderr]).toEqual([0, ''])
  for (const {name} of formats) expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
  expect(help.stdout).toContain('Exit status: 0')
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await run(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
})
