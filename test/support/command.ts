import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

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
