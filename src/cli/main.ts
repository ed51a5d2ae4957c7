#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {printable} from '../format/safe-text.js'
import {readArguments, Usage} from './arguments.js'
import {Unwritable} from './faults.js'
import {run} from './run.js'

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}

/** Exit statuses for signals, by shell convention: 128 plus the signal number. */
const endedBy = {SIGINT: 130, SIGTERM: 143}

/** Milliseconds that the command has to write what is done, after a signal. */
const GRACE = 5000

const stop = new AbortController()
let signalled: keyof typeof endedBy | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    signalled ??= signal
    stop.abort()
    // opening a pipe that nobody writes to cannot be called off; now that nothing listens, the signal ends the process
    setTimeout(() => process.kill(process.pid, signal), GRACE).unref()
  })
}
// if stderr is closed, there is nobody left to tell
process.stderr.on('error', () => undefined)

try {
  const args = readArguments(process.argv.slice(2), version)
  const {stdin, stdout, stderr} = process
  const status = await run(args, {
    stdin,
    stdout,
    stderr,
    signal: stop.signal,
    worker: new URL('./worker.js', import.meta.url)
  })
  process.exitCode = signalled ? endedBy[signalled] : status
} catch (error) {
  if (error instanceof Usage && error.status === 0) {
    process.exitCode = await print(error.message)
  } else {
    const message = printable(error instanceof Error ? error.message : String(error)).replaceAll('\r', '\ufffd')
    process.stderr.write(`nutgraf: ${message}\n${error instanceof Usage ? 'Try nutgraf --help.\n' : ''}`)
    process.exitCode = error instanceof Usage ? error.status : 1
  }
}

/** Prints the help or version, and returns the exit status. */
function print(message: string): Promise<number> {
  return new Promise((resolve) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return resolve(0)
      process.stderr.write(`nutgraf: ${new Unwritable('stdout', error, false).message}\n`)
      resolve(1)
    })
    process.stdout.write(`${message}\n`, (error) => {
      if (!error) setImmediate(() => resolve(0))
    })
  })
}
