import {type Transferable, Tinypool} from 'tinypool'
import type {Batch, Settings} from './settings.js'
import {work} from './work.js'

/**
 * Processes a batch in a worker thread.
 *
 * @returns A `Result`, whose bytes are transferred rather than copied.
 */
export default async function run(task: {batch: Batch; settings: Settings}): Promise<unknown> {
  const result = await work(task.batch, task.settings)
  const transferable = {[Tinypool.transferableSymbol]: [result.output.buffer], [Tinypool.valueSymbol]: result}
  return Tinypool.move(transferable as unknown as Transferable)
}
