import {availableParallelism} from 'node:os'
import {Tinypool} from 'tinypool'
import type {NotedBatch} from './batches.js'
import {sizeOf, type Batch, type Failure, type Result, type Settings} from './settings.js'

/** How many batches each worker holds, so that it never has to wait for the next one. */
const ahead = 2

/**
 * How many bytes of input to process before starting workers, unless the user specified a number of workers: each worker
 * has to JIT-compile the hot code again, which takes as long as processing several megabytes.
 */
const worthWorkers = 1 << 24

/** How many bytes of input justify one worker. */
const worthOne = 1 << 23

/** Processes batches in worker threads, or in the main thread if the input is small. */
export class WorkerPool {
  readonly #jobs: number
  readonly #settings: Settings
  readonly #worker: URL
  /** How many more bytes to process in the main thread. */
  #here: number
  #pool: Tinypool | undefined

  /**
   * Makes a pool; starts workers only when they are needed.
   *
   * @param jobs - The number of workers, if the user specified it.
   * @param bytes - The size of the input, if known.
   * @param worker - The script that workers run.
   */
  constructor(jobs: number | undefined, bytes: number | undefined, settings: Settings, worker: URL) {
    const worth = bytes === undefined ? Infinity : Math.ceil(bytes / worthOne)
    this.#jobs = jobs ?? Math.max(1, Math.min(availableParallelism(), worth))
    const here = jobs === undefined && (bytes === undefined || bytes < worthWorkers) ? worthWorkers : 0
    this.#here = this.#jobs === 1 ? Infinity : here
    this.#settings = settings
    this.#worker = worker
  }

  /** How many batches may be in progress. */
  get width(): number {
    return this.#jobs === 1 ? 2 : this.#jobs * (ahead + 1) + 1
  }

  /**
   * Processes a batch.
   *
   * @returns The result; if the worker dies, a failure of the whole batch.
   */
  async run({batch, alone}: NotedBatch): Promise<Result> {
    if (this.#here > 0 || alone) {
      this.#here -= sizeOf(batch)
      // yield to the event loop, for reads and Ctrl-C
      await new Promise((resolve) => setImmediate(resolve))
      const {work} = await import('./work.js')
      return work(batch, this.#settings)
    }
    this.#pool ??= this.#start()
    const size = sizeOf(batch)
    // transfer the bytes instead of copying them
    const transferList = 'bytes' in batch ? [batch.bytes.buffer as ArrayBuffer] : []
    try {
      return (await this.#pool.run({batch, settings: this.#settings}, {transferList})) as Result
    } catch (error) {
      const failures = [lossOf(batch, `worker died: ${(error as Error).message}`)]
      return {output: new Uint8Array(), documents: [], items: 0, failures, notices: [], bytes: size}
    }
  }

  #start(): Tinypool {
    const pool = new Tinypool({
      filename: this.#worker.href,
      runtime: 'worker_threads',
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      concurrentTasksPerWorker: ahead,
      isolateWorkers: false
    })
    // a worker that dies while idle has lost nothing
    pool.on('error', () => undefined)
    return pool
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }
}

/** Describes the input that was lost with a worker. */
function lossOf(batch: Batch, reason: string): Failure {
  if (batch.kind === 'failed') return batch.failure
  if (batch.kind === 'text') return {file: batch.name, reason}
  if (batch.kind === 'lines') {
    const {file, line, lines} = batch
    return {file, line, reason: lines > 1 ? `${reason}; lines ${line} to ${line + lines - 1} are lost` : reason, count: lines}
  }
  const paths = batch.files.map(({path}) => path)
  const others = paths.length > 1 ? `; also lost: ${paths.slice(1).join(', ')}` : ''
  return {file: paths[0] as string, reason: reason + others, count: paths.length}
}
