#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {readArguments, Usage} from './arguments.js'
import {run} from './run.js'

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}
const interrupted = 130

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

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
  process.exitCode = stop.signal.aborted ? interrupted : status
} catch (error) {
  if (error instanceof Usage) {
    if (error.status === 0) process.stdout.write(`${error.message}\n`)
    else process.stderr.write(`nutgraf: ${error.message}\nTry nutgraf --help.\n`)
    process.exitCode = error.status
  } else {
    process.stderr.write(`nutgraf: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
