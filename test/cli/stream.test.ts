// What lets the command process any amount of input: batches, ordering with back-pressure, and a progress bar.
import {setTimeout as wait} from 'node:timers/promises'
import {Writable} from 'node:stream'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {batchesOfLines, notingIfAlone} from '../../src/cli/batches.js'
import {EncodedPieces} from '../../src/cli/encoded-pieces.js'
import {inOrder} from '../../src/cli/in-order.js'
import {duration, startProgress} from '../../src/cli/progress.js'
import type {Batch, LinesBatch} from '../../src/cli/settings.js'

const never = new AbortController().signal

async function* each<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  for (const value of values) yield await Promise.resolve(value)
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const got: Value[] = []
  for await (const value of values) got.push(value)
  return got
}

describe('batches of lines', () => {
  const read = async (text: string, size: number, maxLength = 1000): Promise<LinesBatch[]> => {
    const bytes = new TextEncoder().encode(text)
    const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size)
    )
    return all(batchesOfLines(each(chunks), 'f', maxLength))
  }
  const linesOf = (batches: readonly LinesBatch[]): Map<number, string> => {
    const lines = new Map<number, string>()
    for (const {line, bytes, tooLong} of batches) {
      if (tooLong) lines.set(line, 'too long')
      else
        for (const [i, text] of new TextDecoder().decode(bytes).split('\n').entries())
          if (text) lines.set(line + i, text)
    }
    return lines
  }

  it.each([1, 7, 1000, 1 << 20])('contain each line once, whole and numbered, from chunks of %i', async (size) => {
    const count = size < 100 ? 3000 : 60_000
    const text = Array.from({length: count}, (_, n) => (n % 5 === 0 ? '' : `{"é": ${n}}`)).join('\n')
    const lines = linesOf(await read(text, size))
    expect(lines.size).toBe(count - Math.ceil(count / 5))
    for (const [line, content] of lines) expect(content).toBe(`{"é": ${line - 1}}`)
  })

  it('skip a line that is too long, wherever it is', async () => {
    const long = 'x'.repeat(2_000_000)
    const lines = linesOf(await read(`a\nb\n${long}\nc\n\n${long}\n${long}\nd`, 50_000))
    expect([...lines]).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'too long'],
      [4, 'c'],
      [6, 'too long'],
      [7, 'too long'],
      [8, 'd']
    ])
  })

  it('are few bytes each', async () => {
    const batches = await read('0123456789\n'.repeat(200_000), 1 << 16)
    expect(batches.length).toBeGreaterThan(10)
    for (const {bytes} of batches) expect(bytes.length).toBeLessThan(1 << 18)
  })
})

describe('results in order', () => {
  it('come in the order of their values, even if later ones finish first', async () => {
    const slow = async (n: number): Promise<number> => {
      await wait(n % 3 === 0 ? 8 : 1)
      return n
    }
    expect(await all(inOrder(each([...Array(30).keys()]), slow, 4, never))).toEqual([...Array(30).keys()])
  })

  it('hold the source back while they are not consumed', async () => {
    let taken = 0
    async function* source(): AsyncGenerator<number> {
      for (;;) yield await Promise.resolve(taken++)
    }
    const results = inOrder(source(), (n) => Promise.resolve(n), 5, never)
    await results.next()
    await wait(20)
    expect(taken).toBeLessThanOrEqual(6)
    await results.return(undefined)
  })

  it('are released once they are consumed', async () => {
    const refs: WeakRef<object>[] = []
    const make = (n: number): Promise<object> => {
      const result = {n}
      refs.push(new WeakRef(result))
      return Promise.resolve(result)
    }
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const stop = new AbortController()
    const results = inOrder(each([...Array(100).keys()]), make, 4, stop.signal)
    while (!(await results.next()).done) await wait(0)
    collect()
    expect(refs.filter((ref) => ref.deref()).length).toBeLessThan(10)
    stop.abort()
  })

  it('end at the signal, after those that are finished', async () => {
    const stop = new AbortController()
    const run = async (n: number): Promise<number> => (n < 3 ? n : new Promise<number>(() => undefined))
    const got: number[] = []
    for await (const n of inOrder(each([...Array(10).keys()]), run, 4, stop.signal)) {
      got.push(n)
      if (n === 2) setTimeout(() => stop.abort(), 10)
    }
    expect(got).toEqual([0, 1, 2])
  })

  it('fail if the task does', async () => {
    const run = (n: number): Promise<number> => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n))
    await expect(all(inOrder(each([0, 1, 2, 3]), run, 2, never))).rejects.toThrow('two')
  })
})

describe('progress', () => {
  const terminal = (isTTY: boolean): {stream: NodeJS.WriteStream; shown: () => string} => {
    let shown = ''
    const stream = new Writable({
      write(chunk: Buffer, _, done) {
        shown += chunk.toString()
        done()
      }
    })
    const none = (): boolean => true
    const moves = {cursorTo: none, clearLine: none, clearScreenDown: none, moveCursor: none}
    return {
      stream: Object.assign(stream, {isTTY, columns: 100, ...moves}) as unknown as NodeJS.WriteStream,
      shown: () => shown
    }
  }

  it('shows rate and time left on a terminal', async () => {
    const {stream, shown} = terminal(true)
    let time = 0
    const progress = startProgress(stream, 1000, () => time)
    time = 10_000
    progress.add(500, 250)
    await wait(150)
    progress.add(0, 0)
    progress.stop()
    expect(shown()).toMatch(/25% · 500 items · 50\/s · 30s left/u)
  })

  it('is silent elsewhere', () => {
    const {stream, shown} = terminal(false)
    const progress = startProgress(stream, 1000)
    progress.add(1, 1)
    progress.stop()
    expect(shown()).toBe('')
  })

  it.each([
    [5, '5s'],
    [65, '1m05s'],
    [7500, '2h05m'],
    [NaN, '?']
  ])('formats %d seconds as %s', (seconds, said) => {
    expect(duration(seconds)).toBe(said)
  })
})

describe('marking an only batch', () => {
  const batch = (line: number): Batch => ({kind: 'lines', file: 'f', line, lines: 1, bytes: new Uint8Array()})
  async function* batches(count: number, asked: number[] = []): AsyncGenerator<Batch> {
    try {
      for (let line = 1; line <= count; line++) {
        asked.push(line)
        yield await Promise.resolve(batch(line))
      }
    } finally {
      asked.push(-1)
    }
  }

  it.each([
    [0, []],
    [1, [true]],
    [2, [false, false]],
    [4, [false, false, false, false]]
  ])('marks it among %i', async (count, alone) => {
    const noted = await all(notingIfAlone(batches(count)))
    expect(noted).toEqual(alone.map((one, i) => ({batch: batch(i + 1), alone: one})))
  })

  it('reads no further ahead than the second, and ends the source when the consumer stops', async () => {
    const asked: number[] = []
    const noted = notingIfAlone(batches(9, asked))
    await noted.next()
    expect(asked).toEqual([1, 2])
    await noted.return(undefined)
    expect(asked).toEqual([1, 2, -1])
  })
})

describe('encoded pieces', () => {
  it('are the bytes of the whole, for any strings', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.string({maxLength: 3000, minLength: 2000}))), (strings) => {
        const pieces = new EncodedPieces()
        for (const string of strings) pieces.put(string)
        const whole = Buffer.concat(strings.map((string) => Buffer.from(string)))
        expect(Buffer.from(pieces.bytes()).equals(whole)).toBe(true)
        expect(pieces.size).toBe(whole.length)
      })
    )
  })
})
