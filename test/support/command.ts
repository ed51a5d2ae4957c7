import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync} from 'node:fs'
import {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {vi} from 'vitest'

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** What a run of the command said and how it ended. */
export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** How to run it. */
export interface RunOptions {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

/**
 * Starts the built command.
 *
 * @param args - Its arguments.
 * @param options - Folder and environment.
 * @returns The process.
 */
export function start(args: readonly string[], {cwd, env}: RunOptions = {}): ChildProcess {
  if (!existsSync(command)) throw new Error('the command is not built: npm run build')
  const {NO_COLOR: _, FORCE_COLOR: __, ...inherited} = process.env
  return spawn(process.execPath, [command, ...args], {cwd, env: {...inherited, ...env}})
}

/**
 * Runs the built command to its end.
 *
 * @param args - Its arguments.
 * @param options - Folder, environment and what stdin has.
 * @returns What came of it.
 */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options)
  const read = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
    const chunks: Buffer[] = []
    if (stream) for await (const chunk of stream) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString()
  }
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(options.input ?? '')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, status] = await Promise.all([read(child.stdout), read(child.stderr), ended])
  return {status, stdout, stderr}
}

/**
 * Runs the command's source in this process, so that what of it runs is known.
 *
 * @param args - Its arguments.
 * @param options - Folder and what stdin has.
 * @returns What came of it.
 */
export async function runHere(args: readonly string[], {cwd = process.cwd(), input = ''}: RunOptions = {}): Promise<Run> {
  const written = {stdout: '', stderr: ''}
  const collect = (name: keyof typeof written): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        written[name] += chunk.toString()
        done()
      }
    })
  const streams = {stdin: Readable.from(input.length > 0 ? [Buffer.from(input)] : []), stdout: collect('stdout'), stderr: collect('stderr')}
  const kept = Object.keys(streams).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const)
  const {argv, exitCode} = process
  const folder = process.cwd()
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, process.listeners(signal)] as const)
  try {
    for (const [name, value] of Object.entries(streams)) Object.defineProperty(process, name, {value, configurable: true})
    process.argv = [argv[0] as string, command, ...args]
    process.chdir(cwd)
    vi.resetModules()
    await import('../../src/cli/main.js')
    return {status: Number(process.exitCode ?? 0), ...written}
  } finally {
    for (const [name, descriptor] of kept) Object.defineProperty(process, name, descriptor as PropertyDescriptor)
    for (const [signal, own] of listeners) for (const listener of process.listeners(signal)) if (!own.includes(listener)) process.removeListener(signal, listener)
    process.argv = argv
    process.exitCode = exitCode
    process.chdir(folder)
  }
}
