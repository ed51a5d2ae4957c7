// What the command does when the environment misbehaves: nothing is lost silently.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {WorkerPool} from '../../src/cli/worker-pool.js'
import type {Batch, Settings} from '../../src/cli/settings.js'
import {run, start} from '../support/command.js'

const text = 'School stays shut\n\n“Not one window is left,” said Emeric Tull, the head teacher.\n'
const record = `${JSON.stringify({id: 1, text})}\n`
let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  for (const folder of ['a', 'b']) {
    mkdirSync(join(cwd, folder))
    writeFileSync(join(cwd, folder, 'x.txt'), text)
  }
  writeFileSync(join(cwd, 'records.ndjson'), record)
  writeFileSync(join(cwd, 'old.json'), 'old')
})
afterEach(() => rmSync(cwd, {recursive: true}))

const content = (file: string): string => readFileSync(join(cwd, file), 'utf8')

describe('an output', () => {
  it.each([
    ['one of the inputs', ['--ndjson', 'records.ndjson', '--output', 'records.ndjson'], '--output would overwrite the input records.ndjson'],
    ['without a name', ['a', '--output', ''], "invalid --output '': expected a path"],
    ['an input by another name', ['--ndjson', 'records.ndjson', '--output', 'link.ndjson'], '--output would overwrite the input records.ndjson'],
    ['an input with the ending of its document', ['notes', '--format', 'markdown', '--output', 'notes'], '--output would overwrite the input notes/n.md'],
    ['a folder', ['a', '--format', 'json', '--output', 'b'], '--output b is a directory'],
    ['one for two files of a name', ['a/x.txt', 'b/x.txt', '--format', 'html', '--output', 'out'], 'a/x.txt and b/x.txt would both be written to out/x.html'],
    ['one for two endings', ['c', '--format', 'html', '--output', 'out'], 'c/x.text and c/x.txt would both be written to out/x.html'],
    ['one for two files of records', ['--ndjson', 'records.ndjson', 'd/records.ndjson', '--format', 'html', '--output', 'out'], 'records.ndjson and d/records.ndjson would both']
  ])('is refused if it is %s', async (_, args, message) => {
    symlinkSync('records.ndjson', join(cwd, 'link.ndjson'))
    for (const folder of ['c', 'd', 'notes']) mkdirSync(join(cwd, folder))
    for (const file of ['c/x.txt', 'c/x.text', 'notes/n.md']) writeFileSync(join(cwd, file), text)
    writeFileSync(join(cwd, 'd/records.ndjson'), record)
    const {status, stderr} = await run(args, {cwd})
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
    expect([content('records.ndjson'), content('notes/n.md'), content('b/x.txt')]).toEqual([record, text, text])
    expect(readdirSync(cwd)).not.toContain('out')
  })

  it('is unchanged if nothing can be read', async () => {
    const {status, stderr} = await run(['nowhere.txt', '--format', 'json', '--output', 'old.json'], {cwd})
    expect([status, stderr]).toEqual([1, 'nowhere.txt: no such file or directory\nold.json is unchanged: no input could be read\n'])
    expect([content('old.json'), readdirSync(cwd).filter((name) => name.includes('part'))]).toEqual(['old', []])
  })

  it('replaces the existing file once it is complete, and leaves no temporary file', async () => {
    const before = readdirSync(cwd)
    const {status} = await run(['a', '--format', 'json', '--output', 'old.json'], {cwd})
    expect([status, JSON.parse(content('old.json'))]).toEqual([0, [expect.objectContaining({file: 'a/x.txt'})]])
    expect(readdirSync(cwd)).toEqual(before)
  })

  it('is written through a link, and to what is not a regular file', async () => {
    symlinkSync('old.json', join(cwd, 'now.json'))
    await run(['a', '--format', 'json', '--output', 'now.json'], {cwd})
    expect(content('old.json')).toContain('Emeric Tull')
    expect(await run(['a', '--format', 'json', '--output', '/dev/null'], {cwd})).toEqual({status: 0, stdout: '', stderr: ''})
  })

  it('stays inside its folder', async () => {
    const {status} = await run(['../b/*.txt', '--format', 'html', '--output', 'out'], {cwd: join(cwd, 'a')})
    expect([status, readdirSync(join(cwd, 'a/out'), {recursive: true}).sort()]).toEqual([0, ['b', 'b/x.html']])
    expect(readdirSync(join(cwd, 'b'))).toEqual(['x.txt'])
  })

  it('that cannot be written is reported', async () => {
    expect(await run(['a', '--format', 'json', '--output', 'nowhere/out.json'], {cwd})).toEqual({
      status: 1,
      stdout: '',
      stderr: 'nutgraf: cannot write nowhere/out.json: no such file or directory\n'
    })
    const {status, stderr} = await run(['a', '--format', 'html', '--output', 'old.json'], {cwd})
    expect([status, stderr]).toEqual([1, expect.stringContaining('cannot write old.json/x.html: ')])
  })

  it.runIf(process.platform === 'linux')('on a full disk is reported, however small it is', async () => {
    expect(await run(['a', '--format', 'json', '--output', '/dev/full'], {cwd})).toEqual({
      status: 1,
      stdout: '',
      stderr: 'nutgraf: cannot write /dev/full: no space left on device\n'
    })
  })

  it.skipIf(process.platform === 'win32')('ends by a signal while it waits for a pipe that nobody writes to', {timeout: 30_000}, async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const child = start(['pipe'], {cwd})
    const ended = new Promise((resolve) => child.on('close', (status, signal) => resolve(signal ?? status)))
    // the first signal may come before the command listens for any, which ends it too
    await new Promise((resolve) => setTimeout(resolve, 1500))
    child.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)('is unchanged after %s, with what is done in a file beside it', async (signal, status) => {
    const child = start(['--ndjson', '--format', 'json', '--output', 'old.json'], {cwd})
    let stderr = ''
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()))
    // the child ends before it has read everything
    child.stdin?.on('error', () => undefined)
    child.stdin?.write(record.repeat(4000))
    await expect.poll(() => readdirSync(cwd).some((name) => name.endsWith('.part')), {timeout: 20_000}).toBe(true)
    child.kill(signal)
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(status)
    const part = readdirSync(cwd).find((name) => name.endsWith('.part')) as string
    expect(stderr).toBe(`partial output is in ${part}; old.json was left unchanged\n`)
    expect([content('old.json'), Array.isArray(JSON.parse(content(part)))]).toEqual(['old', true])
  })
})

describe('an input', () => {
  it('is read once, even if it is reached through several links', async () => {
    symlinkSync('x.txt', join(cwd, 'a/again.txt'))
    symlinkSync('.', join(cwd, 'a/loop'))
    symlinkSync('../b/x.txt', join(cwd, 'a/other.txt'))
    const {stdout} = await run(['a', 'a/x.txt', '--format', 'ndjson'], {cwd})
    const files = stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as {file: string}).file)
    expect(files).toEqual(['a/other.txt', 'a/x.txt'])
  })

  it('that cannot be read is reported, and the rest is processed', async () => {
    symlinkSync('circle.txt', join(cwd, 'circle.txt'))
    const {status, stdout, stderr} = await run(['circle.txt', 'a/x.txt', '--format', 'ndjson'], {cwd})
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^circle\.txt: too many symbolic links encountered\n1 failed, 1 done\n$/u)])
    expect(stdout).toContain('Emeric Tull')
  })

  it('that is deleted while others are read is reported, and the rest is processed', async () => {
    const names = Array.from({length: 1500}, (_, n) => `${String(n).padStart(4, '0')}.txt`)
    mkdirSync(join(cwd, 'many'))
    for (const name of names) writeFileSync(join(cwd, 'many', name), text)
    const child = start(['many', '--format', 'ndjson', '--jobs', '1'], {cwd})
    child.stdin?.end()
    let [stdout, stderr] = ['', '']
    child.stderr?.on('data', (data) => (stderr += String(data)))
    child.stdout?.once('data', () => rmSync(join(cwd, 'many', names.at(-1)!)))
    child.stdout?.on('data', (data) => (stdout += String(data)))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
    expect(stderr).toBe('many/1499.txt: no such file or directory\n1 failed, 1,499 done\n')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1499)
  })

  it('of twenty megabytes in one record is reported, and the rest is processed', async () => {
    const long = `${JSON.stringify({id: 2, text: 'The boat sailed at nine. '.repeat(800_000)})}\n`
    writeFileSync(join(cwd, 'records.ndjson'), record + long + record)
    const {status, stdout, stderr} = await run(['--ndjson', 'records.ndjson', '--format', 'ndjson'], {cwd})
    expect([status, stderr]).toEqual([1, 'records.ndjson:2: longer than 1000000 characters (see --max-length)\n1 failed, 2 done\n'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  it.runIf(process.platform === 'linux')('without an end is reported, and the rest is processed', async () => {
    const {status, stdout, stderr} = await run(['/dev/zero', 'a/x.txt', '--format', 'ndjson'], {cwd})
    expect([status, stderr]).toEqual([1, '/dev/zero: longer than 1000000 characters (see --max-length)\n1 failed, 1 done\n'])
    expect(stdout).toContain('Emeric Tull')
  })

  it('is reported on stderr only while stderr is open', async () => {
    const child = start(Array.from({length: 200}, (_, n) => `nowhere-${n}.txt`).concat('a/x.txt'), {cwd})
    child.stderr?.destroy()
    child.stdin?.end()
    child.stdout?.resume()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  })
})

describe('a worker that dies', () => {
  const lines = (line: number): Batch => ({kind: 'lines', file: 'f', line, lines: 5, bytes: new Uint8Array(3)})

  it('loses the batches it held, which is reported', async () => {
    const worker = join(cwd, 'worker.mjs')
    // an uncaught error ends a thread just as running out of memory does
    writeFileSync(
      worker,
      `export default ({batch}) => batch.line === 1
        ? new Promise(() => setTimeout(() => { throw new Error('out of memory') }))
        : {items: 1, failures: []}`
    )
    const pool = new WorkerPool(2, undefined, {} as Settings, pathToFileURL(worker))
    expect(await pool.run({batch: lines(1), alone: false})).toMatchObject({
      items: 0,
      failures: [{file: 'f', line: 1, reason: 'worker died: out of memory; lines 1 to 5 are lost', count: 5}]
    })
    expect(await pool.run({batch: lines(6), alone: false})).toMatchObject({items: 1})
    await pool.close()
  })
})
