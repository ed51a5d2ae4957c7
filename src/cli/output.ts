import {createWriteStream} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Writable} from 'node:stream'
import {toCsv} from '../format/table.js'
import {columnsOf} from './rows.js'
import type {Result, Settings} from './settings.js'

/** Where results go. */
export interface Output {
  /** Whether the reader has gone away. */
  readonly closed: boolean
  /** Writes a result; settles when more can be taken. */
  write(result: Result): Promise<void>
  /** Writes what closes the whole. */
  end(): Promise<void>
}

/**
 * Opens the output.
 *
 * @param path - A file, or a folder for documents; nothing is stdout.
 * @param settings - How it is laid out.
 */
export async function openOutput(path: string | undefined, settings: Settings, stdout: Writable): Promise<Output> {
  if (settings.layout === 'documents' && settings.several) return folderOutput(path as string)
  const sink = path === undefined ? stdout : createWriteStream(path)
  return streamOutput(sink, settings, path !== undefined)
}

function folderOutput(folder: string): Output {
  return {
    closed: false,
    async write({documents}) {
      for (const {name, content} of documents) {
        const file = join(folder, name)
        await mkdir(dirname(file), {recursive: true})
        await writeFile(file, content)
      }
    },
    end: () => Promise.resolve()
  }
}

async function streamOutput(sink: Writable, {layout, several}: Settings, own: boolean): Promise<Output> {
  let closed = false
  let failed: Error | undefined
  const check = (): void => {
    if (failed) throw failed
  }
  let first = true
  let release: (() => void) | undefined
  const wake = (): void => release?.()
  sink.on('drain', wake)
  sink.on('error', (error: NodeJS.ErrnoException) => {
    // whoever reads may stop reading
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
    async end() {
      if (layout === 'array') await put(first ? ']\n' : '\n]\n')
      if (own && !closed) await new Promise<void>((resolve) => sink.end(resolve))
      check()
    }
  }
}
