import {type Transferable, Tinypool} from 'tinypool'
import type {Batch, Settings} from './settings.js'
import {work} from './work.js'

/**
 * Works a batch in a worker thread.
 *
 * @param task - The batch, and how to work it.
 * @returns What became of it, as `Result`; its bytes are handed over, not copied.
 */
export default async function run(task: {batch: Batch; settings: Settings}): Promise<unknown> {
  const result = await work(task.batch, task.settings)
  const transferable = {[Tinypool.transferableSymbol]: [result.output.buffer], [Tinypool.valueSymbol]: result}
  return Tinypool.move(transferable as unknown as Transferable)
}
