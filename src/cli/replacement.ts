import {createWriteStream, type Stats, type WriteStream} from 'node:fs'
import {lstat, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import type {Writable} from 'node:stream'
import {Unwritable} from './faults.js'

/** A file of output that takes the place of what is at its path only when all of it is written. */
export interface Replacement {
  stream: Writable
  /** Whether there is a file at the path, which stays as it is until then. */
  readonly replaces: boolean
  /** Puts what is written in its place. */
  commit(): Promise<void>
  /** Leaves what is written beside its place, and gives the path of it. */
  leave(): Promise<string>
  /** Takes away what is written. */
  discard(): Promise<void>
}

/**
 * Opens a file beside the one that it is to replace, so that neither a fault nor a kill leaves half a file there.
 *
 * @param path - The file to replace; a device or pipe is written to itself.
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
 * Writes a whole file in place of what is at its path.
 *
 * @param path - The file; a link there is replaced, not followed.
 * @param content - All of it.
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

/** Names what is not finished yet: in the same folder, since only there a file can be renamed in one step. */
function partOf(path: string): string {
  return `${path}.${process.pid}.part`
}

async function targetOf(path: string): Promise<{target: string; known: Stats | undefined}> {
  const known = await stat(path).catch(() => undefined)
  // a link stays one: what it leads to is replaced
  const linked = known && (await lstat(path)).isSymbolicLink()
  return {target: linked ? await realpath(path) : path, known}
}

/** Opens what cannot be renamed to, such as `/dev/null` or a named pipe. */
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
