/**
 * Runs a task over each value of a source, several at a time, and gives the results in the order of the source.
 *
 * No more than `width` values are taken ahead of the result that is waited for, so a slow reader slows the source.
 *
 * @param width - How many may be under way.
 * @param signal - Ends it: what is done, up to the first that is not, is still given.
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
          // one that fails is seen when its turn comes
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

/** Waits for a promise or the signal. Racing against one promise of the signal's would keep every value until the end. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined)
    signal.addEventListener('abort', stop, {once: true})
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
