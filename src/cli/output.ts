import {mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Writable} from 'node:stream'
import {toCsv} from '../format/table.js'
import {Unwritable} from './faults.js'
import {openReplacement, replaceFile} from './replacement.js'
import {columnsOf} from './rows.js'
import type {Result, Settings} from './settings.js'

/** How a run ended. */
export type Ending =
  /** Everything was processed. */
  | 'whole'
  /** It was interrupted. */
  | 'cut'
  /** Nothing could be read. */
  | 'empty'

/** A destination for results. */
export interface Output {
  /** Whether the reader has closed the pipe. */
  readonly closed: boolean
  /** Writes a result; resolves when the output is ready for more. */
  write(result: Result): Promise<void>
  /** Finishes the output; returns a message for the user if it is not where they expect it. */
  end(ending: Ending): Promise<string | undefined>
  /** Releases open files after an error. */
  discard(): Promise<void>
}

/**
 * Opens the output.
 *
 * @param path - A file, or a folder for documents; `undefined` means stdout.
 * @throws {@link Unwritable} if it cannot be opened.
 */
export async function openOutput(path: string | undefined, settings: Settings, stdout: Writable): Promise<Output> {
  if (settings.layout === 'documents' && settings.several) return folderOutput(path as string)
  if (path === undefined) return stdoutOutput(stdout, settings)
  return fileOutput(path, settings)
}

function folderOutput(folder: string): Output {
  return {
    closed: false,
    async write({documents}) {
      for (const {name, content} of documents) {
        const file = join(folder, name)
        await mkdir(dirname(file), {recursive: true}).catch((error: unknown) => {
          throw new Unwritable(file, error, false)
        })
        await replaceFile(file, content)
      }
    },
    end: () => Promise.resolve(undefined),
    discard: () => Promise.resolve()
  }
}

async function stdoutOutput(stdout: Writable, settings: Settings): Promise<Output> {
  const laid = await layOut(stdout, settings, (error) => new Unwritable('stdout', error, false))
  return {
    get closed() {
      return laid.closed
    },
    write: (result) => laid.write(result),
    async end() {
      await laid.close()
      return undefined
    },
    discard: () => Promise.resolve()
  }
}

async function fileOutput(path: string, settings: Settings): Promise<Output> {
  const file = await openReplacement(path)
  const laid = await layOut(file.stream, settings, (error) => new Unwritable(path, error, file.replaces))
  return {
    get closed() {
      return laid.closed
    },
    write: (result) => laid.write(result),
    async end(ending) {
      if (ending === 'empty') {
        await file.discard()
        return file.replaces ? `${path} is unchanged: no input could be read` : undefined
      }
      await laid.close()
      if (ending === 'cut') {
        const part = await file.leave()
        return part === path ? undefined : `partial output is in ${part}; ${path} was ${file.replaces ? 'left unchanged' : 'not written'}`
      }
      await file.commit()
      laid.check()
      return undefined
    },
    discard: () => file.discard()
  }
}

/** A stream that lays out the results written to it. */
interface LaidOut {
  readonly closed: boolean
  write(result: Result): Promise<void>
  /** Writes the end of the output, and waits until everything is flushed. */
  close(): Promise<void>
  /** Throws the error from writing, if there was one. */
  check(): void
}

async function layOut(sink: Writable, {layout, several}: Settings, fault: (error: unknown) => Unwritable): Promise<LaidOut> {
  let closed = false
  let failed: Error | undefined
  const check = (): void => {
    if (failed) throw fault(failed)
  }
  let first = true
  let release: (() => void) | undefined
  const wake = (): void => release?.()
  sink.on('drain', wake)
  sink.on('error', (error: NodeJS.ErrnoException) => {
    // a reader such as `head` may stop early, which is not an error
    closed = true
    if (error.code !== 'EPIPE') failed = error
    wake()
  })
  const put = async (bytes: Uint8Array | string): Promise<void> => {
    check()
    if (closed || bytes.length === 0) return
    if (!sink.write(bytes) && !closed) await new Promise<void>((resolve) => (release = resolve))
    check()
  }
  if (layout === 'rows') await put(toCsv([], columnsOf(several)))
  if (layout === 'array') await put('[')
  return {
    get closed() {
      return closed
    },
    async write({output}) {
      if (output.length === 0) return
      if (layout === 'array') await put(first ? '\n' : ',\n')
      else if (layout === 'readable' && !first) await put('\n')
      first = false
      await put(output)
    },
    async close() {
      if (layout === 'array') await put(first ? ']\n' : '\n]\n')
      // the callback of an empty write comes after the last real one has been flushed or has failed
      if (!closed) await new Promise<void>((resolve) => sink.write('', () => setImmediate(resolve)))
      check()
    },
    check
  }
}
