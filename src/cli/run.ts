import type {Readable, Writable} from 'node:stream'
import pc from 'picocolors'
import {Tinypool} from 'tinypool'
import {formats} from '../format/formats.js'
import {printable} from '../format/safe-text.js'
import {Usage, type Arguments} from './arguments.js'
import {notingIfAlone, type NotedBatch} from './batches.js'
import {inOrder} from './in-order.js'
import {findInputs, readBatches, type Inputs} from './inputs.js'
import {openOutput} from './output.js'
import {startProgress} from './progress.js'
import type {Failure, Layout, Result, Settings} from './settings.js'

/** What a run has to do with the world outside. */
export interface World {
  stdin: Readable & {isTTY?: boolean}
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: NodeJS.WriteStream
  /** Ends the run, with what is done written. */
  signal: AbortSignal
  /** The file that a worker runs. */
  worker: URL
}

/**
 * Runs the command.
 *
 * @param args - What the user asks for.
 * @returns The status to exit with.
 * @throws {@link Usage} if it cannot be done as asked.
 */
export async function run(args: Arguments, world: World): Promise<number> {
  const inputs = await findInputs(args.paths, args.ndjson)
  if (inputs.files.length === 0 && !inputs.stdin) throw new Usage(`nothing to read in ${args.paths.join(', ')}`)
  if (args.paths.length === 0 && world.stdin.isTTY)
    throw new Usage('nothing to read: name files or folders, or pipe a text in')
  const settings = settingsOf(args, inputs, world)
  if (settings.layout === 'documents' && settings.several && args.output === undefined) {
    throw new Usage(`${settings.format} is a document for each item: name a folder for them with --output`)
  }
  const output = await openOutput(args.output, settings, world.stdout)
  const showing = settings.several && (args.output !== undefined || !world.stdout.isTTY)
  const progress = startProgress(
    showing ? world.stderr : ({isTTY: false} as NodeJS.WriteStream),
    inputs.stdin ? 0 : inputs.bytes
  )
  const report = ({file, line, reason}: Failure): void => {
    const place = [file === '-' ? 'stdin' : file, ...(line === undefined ? [] : [line])].join(':')
    progress.aside(() => world.stderr.write(`${printable(`${place}: ${reason}`).replace(/\s+/gu, ' ')}\n`))
  }
  let failed = 0
  let items = 0
  const pool = new WorkerPool(args.jobs, settings, world.worker)
  try {
    const batches = notingIfAlone(readBatches(inputs, args.ndjson, args.maxLength, world.stdin))
    for await (const result of inOrder(batches, (batch) => pool.run(batch), args.jobs * (ahead + 1) + 1, world.signal)) {
      await output.write(result)
      if (output.closed) break
      items += result.items
      failed += result.failures.length
      progress.add(result.items, result.bytes)
      result.failures.forEach(report)
    }
    await output.end()
  } finally {
    progress.stop()
    await pool.close()
    world.stdin.destroy()
  }
  if (failed > 0 && settings.several) {
    world.stderr.write(`${failed.toLocaleString('en')} failed, ${items.toLocaleString('en')} done\n`)
  }
  return failed > 0 ? 1 : 0
}

/** Batches that a worker has at hand, so that it never waits for the next one. */
const ahead = 2

/** Works batches in other threads; in this one if there is one job or one batch, for that needs no worker. */
class WorkerPool {
  readonly #jobs: number
  readonly #settings: Settings
  readonly #worker: URL
  #pool: Tinypool | undefined

  constructor(jobs: number, settings: Settings, worker: URL) {
    this.#jobs = jobs
    this.#settings = settings
    this.#worker = worker
  }

  async run({batch, alone}: NotedBatch): Promise<Result> {
    if (this.#jobs === 1 || alone) {
      // the turn of the loop lets reading and Ctrl-C through
      await new Promise((resolve) => setImmediate(resolve))
      const {work} = await import('./work.js')
      return work(batch, this.#settings)
    }
    this.#pool ??= new Tinypool({
      filename: this.#worker.href,
      runtime: 'worker_threads',
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      concurrentTasksPerWorker: ahead,
      isolateWorkers: false
    })
    // bytes are handed over, not copied
    const transferList = 'bytes' in batch ? [batch.bytes.buffer as ArrayBuffer] : []
    return (await this.#pool.run({batch, settings: this.#settings}, {transferList})) as Result
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }
}

function settingsOf(args: Arguments, inputs: Inputs, {stdout}: World): Settings {
  const format = args.format ?? (args.sources ? 'csv' : 'readable')
  const records = format === 'ndjson' || (format === 'json' && (inputs.several || args.sources))
  const plain = args.output !== undefined || !(stdout.isTTY || process.env['FORCE_COLOR'])
  return {
    format: format === 'ndjson' || format === 'readable' ? 'json' : format,
    layout: layoutOf(format, inputs.several),
    records,
    sources: args.sources,
    several: inputs.several,
    keepFailed: args.keepFailed,
    ...(args.language !== undefined && {language: args.language}),
    ...(args.genre && {genre: args.genre}),
    textField: args.textField,
    idField: args.idField,
    maxLength: args.maxLength,
    colors: pc.isColorSupported && !plain,
    width: args.width ?? Math.min(100, stdout.columns ?? 80)
  }
}

function layoutOf(format: string, several: boolean): Layout {
  if (format === 'readable') return 'readable'
  if (format === 'ndjson') return 'lines'
  if (format === 'json') return several ? 'array' : 'value'
  const holds = formats.find(({name}) => name === format)?.holds
  if (holds === 'document') return 'documents'
  if (holds === 'rows') return 'rows'
  return several ? 'lines' : 'value'
}
