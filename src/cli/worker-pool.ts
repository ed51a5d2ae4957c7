import {availableParallelism} from 'node:os'
import {Tinypool} from 'tinypool'
import type {NotedBatch} from './batches.js'
import {sizeOf, type Batch, type Failure, type Result, type Settings} from './settings.js'

/** Batches that a worker has at hand, so that it never waits for the next one. */
const ahead = 2

/**
 * Bytes of input that are worked before workers are worth their start, if the user does not say how many: each compiles
 * for itself what is hot, which takes the time of some megabytes.
 */
const worthWorkers = 1 << 24

/** Bytes of input that one worker is worth. */
const worthOne = 1 << 23

/** Works batches in other threads; in this one if there is little to do, for that needs no worker. */
export class WorkerPool {
  readonly #jobs: number
  readonly #settings: Settings
  readonly #worker: URL
  /** Bytes still to be worked in this thread. */
  #here: number
  #pool: Tinypool | undefined

  /**
   * Makes it; workers start when they are needed.
   *
   * @param jobs - How many workers the user wants, if anybody said.
   * @param bytes - How much input is known to come, if it is known.
   * @param worker - The file that a worker runs.
   */
  constructor(jobs: number | undefined, bytes: number | undefined, settings: Settings, worker: URL) {
    const worth = bytes === undefined ? Infinity : Math.ceil(bytes / worthOne)
    this.#jobs = jobs ?? Math.max(1, Math.min(availableParallelism(), worth))
    const here = jobs === undefined && (bytes === undefined || bytes < worthWorkers) ? worthWorkers : 0
    this.#here = this.#jobs === 1 ? Infinity : here
    this.#settings = settings
    this.#worker = worker
  }

  /** How many batches may be under way. */
  get width(): number {
    return this.#jobs === 1 ? 2 : this.#jobs * (ahead + 1) + 1
  }

  /**
   * Works a batch.
   *
   * @returns What became of it; if its worker dies, that all of it failed.
   */
  async run({batch, alone}: NotedBatch): Promise<Result> {
    if (this.#here > 0 || alone) {
      this.#here -= sizeOf(batch)
      // the turn of the loop lets reading and Ctrl-C through
      await new Promise((resolve) => setImmediate(resolve))
      const {work} = await import('./work.js')
      return work(batch, this.#settings)
    }
    this.#pool ??= this.#start()
    const size = sizeOf(batch)
    // bytes are handed over, not copied
    const transferList = 'bytes' in batch ? [batch.bytes.buffer as ArrayBuffer] : []
    try {
      return (await this.#pool.run({batch, settings: this.#settings}, {transferList})) as Result
    } catch (error) {
      const failures = [lossOf(batch, `its worker died: ${(error as Error).message}`)]
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
    // one that dies with nothing at hand has lost nothing
    pool.on('error', () => undefined)
    return pool
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }
}

/** Says which input a worker took with it. */
function lossOf(batch: Batch, reason: string): Failure {
  if (batch.kind === 'failed') return batch.failure
  if (batch.kind === 'text') return {file: batch.name, reason}
  if (batch.kind === 'lines') {
    const {file, line, lines} = batch
    return {file, line, reason: lines > 1 ? `lines ${line} to ${line + lines - 1} are lost, ${reason}` : reason, count: lines}
  }
  const paths = batch.files.map(({path}) => path)
  const others = paths.length > 1 ? `it and ${paths.slice(1).join(', ')} are lost, ` : ''
  return {file: paths[0] as string, reason: others + reason, count: paths.length}
}
