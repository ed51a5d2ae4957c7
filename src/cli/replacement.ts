import {createWriteStream, type Stats, type WriteStream} from 'node:fs'
import {lstat, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import type {Writable} from 'node:stream'
import {Unwritable} from './faults.js'

/** An output file that replaces the file at its path only once it has been written completely. */
export interface Replacement {
  stream: Writable
  /** Whether there is a file at the path already; it stays unchanged until the commit. */
  readonly replaces: boolean
  /** Moves the new file into place. */
  commit(): Promise<void>
  /** Leaves the new file beside its destination, and returns its path. */
  leave(): Promise<string>
  /** Deletes the new file. */
  discard(): Promise<void>
}

/**
 * Opens a file beside the one to be replaced, so that neither an error nor a kill leaves a partial file at the path.
 *
 * @param path - The file to replace; a device or pipe is written to directly.
 */
export async function openReplacement(path: string): Promise<Replacement> {
  const {target, known} = await targetOf(path)
  if (known && !known.isFile()) return openDevice(path)
  const part = partOf(target)
  const stream = createWriteStream(part, {flags: 'wx', ...(known && {mode: known.mode}), flush: true})
  const close = (): Promise<void> => closed(stream)
  const discard = async (): Promise<void> => {
    stream.destroy()
    await close()
    await rm(part, {force: true})
  }
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', reject)
  }).catch((error: unknown) => {
    throw new Unwritable(path, error, known !== undefined)
  })
  return {
    stream,
    replaces: known !== undefined,
    async commit() {
      await close()
      if (stream.errored) return
      await rename(part, target).catch(async (error: unknown) => {
        await discard()
        throw new Unwritable(path, error, known !== undefined)
      })
    },
    async leave() {
      await close()
      return part
    },
    discard
  }
}

/**
 * Writes a file, replacing any existing one in a single step.
 *
 * @param path - The file; a link is replaced, not followed.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const part = partOf(path)
  try {
    await writeFile(part, content, {flag: 'wx'})
    await rename(part, path)
  } catch (error) {
    await rm(part, {force: true})
    throw new Unwritable(path, error, false)
  }
}

/** Names the temporary file: in the same folder, so that the rename is atomic. */
function partOf(path: string): string {
  return `${path}.${process.pid}.part`
}

async function targetOf(path: string): Promise<{target: string; known: Stats | undefined}> {
  const known = await stat(path).catch(() => undefined)
  // keep a symbolic link, and replace the file it points to
  const linked = known && (await lstat(path)).isSymbolicLink()
  return {target: linked ? await realpath(path) : path, known}
}

/** Opens a path that cannot be replaced by renaming, such as `/dev/null` or a named pipe. */
function openDevice(path: string): Replacement {
  const stream = createWriteStream(path)
  const close = (): Promise<void> => closed(stream)
  return {stream, replaces: false, commit: close, leave: async () => (await close(), path), discard: close}
}

function closed(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) return resolve()
    stream.once('close', resolve)
    stream.end()
  })
}
