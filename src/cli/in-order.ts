/**
 * Runs a task for each value of a source, several at a time, and yields the results in source order.
 *
 * At most `width` tasks run or wait for their turn, so a slow consumer slows down the source.
 *
 * @param width - The maximum number of tasks in progress.
 * @param signal - Stops the run; results up to the first unfinished one are still yielded.
 * @yields The results.
 */
export async function* inOrder<Value, Result>(
  source: AsyncIterable<Value>,
  run: (value: Value) => Promise<Result>,
  width: number,
  signal: AbortSignal
): AsyncGenerator<Result> {
  const values = source[Symbol.asyncIterator]()
  const queue: Promise<{result: Result}>[] = []
  let more = true
  try {
    while (!signal.aborted) {
      while (more && queue.length < width) {
        const next = await unlessAborted(values.next(), signal)
        if (!next) break
        if (next.done) more = false
        else {
          const task = run(next.value).then((result) => ({result}))
          // a failure is reported when its turn comes, so it must not count as unhandled until then
          task.catch(() => undefined)
          queue.push(task)
        }
      }
      const head = queue[0]
      if (!head || signal.aborted) break
      const done = await unlessAborted(head, signal)
      if (!done) break
      void queue.shift()
      yield done.result
    }
    for (const task of queue) {
      const done = await Promise.race([task, Promise.resolve(undefined)])
      if (!done) break
      yield done.result
    }
  } finally {
    void values.return?.()
  }
}

/** Waits for a promise or the signal. Racing against one long-lived promise for the signal would leak every value. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined)
    signal.addEventListener('abort', stop, {once: true})
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
