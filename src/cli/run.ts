import type {Readable, Writable} from 'node:stream'
import pc from 'picocolors'
import {formats} from '../format/formats.js'
import {printable} from '../format/safe-text.js'
import {Usage, type Arguments} from './arguments.js'
import {notingIfAlone} from './batches.js'
import {inOrder} from './in-order.js'
import {endingsOf, findInputs, readBatches, type Inputs} from './inputs.js'
import {openOutput} from './output.js'
import {refuseOverwriting} from './overwriting.js'
import {startProgress} from './progress.js'
import type {Failure, Layout, Settings} from './settings.js'
import {WorkerPool} from './worker-pool.js'

/** The environment of a run. */
export interface World {
  stdin: Readable & {isTTY?: boolean}
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: NodeJS.WriteStream
  /** Ends the run early; results so far are still written. */
  signal: AbortSignal
  /** The script that workers run. */
  worker: URL
}

/**
 * Runs the command.
 *
 * @returns The exit status.
 * @throws {@link Usage} if the arguments do not fit the inputs.
 */
export async function run(args: Arguments, world: World): Promise<number> {
  const inputs = await findInputs(args.paths, args.ndjson, args.from)
  if (inputs.files.length === 0 && !inputs.stdin) throw new Usage(nothingIn(args))
  if (args.paths.length === 0 && world.stdin.isTTY) throw new Usage('no input: pass files or folders, or pipe text to stdin')
  const settings = settingsOf(args, inputs, world)
  const folder = settings.layout === 'documents' && settings.several
  if (folder && args.output === undefined) {
    throw new Usage(`${settings.format} writes one file per item: pass a folder with --output`)
  }
  const documents = folder ? formats.find(({name}) => name === settings.format)?.extension : undefined
  await refuseOverwriting(inputs, {output: args.output, documents, ndjson: args.ndjson})
  return readAndWrite(args, inputs, settings, world)
}

function nothingIn({paths, ndjson}: Arguments): string {
  const endings = endingsOf(ndjson).map((ending) => `.${ending}`)
  return `no input files in ${paths.join(', ')} (in folders, only ${endings.join(', ')})`
}

async function readAndWrite(args: Arguments, inputs: Inputs, settings: Settings, world: World): Promise<number> {
  const output = await openOutput(args.output, settings, world.stdout)
  const showing = settings.several && (args.output !== undefined || !world.stdout.isTTY)
  const progress = startProgress(showing ? world.stderr : ({isTTY: false} as NodeJS.WriteStream), inputs.stdin ? 0 : inputs.bytes)
  const say = (line: string): void => progress.aside(() => world.stderr.write(`${printable(line).replace(/\s+/gu, ' ')}\n`))
  const report = ({file, line, reason}: Failure): void =>
    say(`${[file === '-' ? 'stdin' : file, ...(line === undefined ? [] : [line])].join(':')}: ${reason}`)
  let failed = 0
  let items = 0
  const pool = new WorkerPool(args.jobs, inputs.stdin ? undefined : inputs.bytes, settings, world.worker)
  try {
    const batches = notingIfAlone(readBatches(inputs, args, world.stdin))
    for await (const result of inOrder(batches, (batch) => pool.run(batch), pool.width, world.signal)) {
      await output.write(result)
      if (output.closed) break
      items += result.items
      failed += result.failures.reduce((sum, {count = 1}) => sum + count, 0)
      progress.add(result.items, result.bytes)
      result.notices.forEach(report)
      result.failures.forEach(report)
    }
    const nothing = items === 0 && failed > 0 && !args.keepFailed
    const told = await output.end(world.signal.aborted ? 'cut' : nothing ? 'empty' : 'whole')
    if (told !== undefined) say(told)
  } catch (error) {
    await output.discard()
    throw error
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

function settingsOf(args: Arguments, inputs: Inputs, {stdout}: World): Settings {
  const format = args.format ?? (args.sources ? 'csv' : args.ndjson ? 'ndjson' : 'readable')
  const records = format === 'ndjson' || (format === 'json' && (inputs.several || args.sources))
  const plain = args.output !== undefined || !(stdout.isTTY || process.env['FORCE_COLOR'])
  return {
    format: format === 'ndjson' || format === 'readable' ? 'json' : format,
    layout: layoutOf(format, inputs.several),
    records,
    sources: args.sources,
    several: inputs.several,
    keepFailed: args.keepFailed,
    ...(args.from && {from: args.from}),
    ...(args.language !== undefined && {language: args.language}),
    ...(args.genre && {genre: args.genre}),
    textField: args.textField,
    idField: args.idField,
    maxLength: args.maxLength,
    ...(args.encoding !== undefined && {encoding: args.encoding}),
    terminal: args.output === undefined && stdout.isTTY === true,
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
