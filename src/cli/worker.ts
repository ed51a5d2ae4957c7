import type {Batch, Result, Settings} from './settings.js'
import {work} from './work.js'

/**
 * Works a batch in a worker thread.
 *
 * @param task - The batch, and how to work it.
 * @returns What became of it.
 */
export default function run(task: {batch: Batch; settings: Settings}): Promise<Result> {
  return work(task.batch, task.settings)
}
