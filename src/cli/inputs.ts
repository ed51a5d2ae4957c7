import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {batchesOfFiles, batchesOfLines, batchOfText} from './batches.js'
import {unreadable, type Batch, type InputFile} from './settings.js'

/** The input of one run. */
export interface Inputs {
  /** Files, in the order given and, inside a folder or pattern, by name. */
  files: InputFile[]
  /** Whether stdin is read, behind the files. */
  stdin: boolean
  /** Whether more than one item may come of it. */
  several: boolean
  /** How many bytes the files have. */
  bytes: number
}

/**
 * Finds the input: files, folders, patterns, `-` for stdin.
 *
 * @param paths - What the user named; nothing is stdin.
 * @param ndjson - Whether the files hold records.
 * @returns The input. A file that is named but not there is in it, to be reported when it cannot be read.
 */
export async function findInputs(paths: readonly string[], ndjson: boolean): Promise<Inputs> {
  const ending = ndjson ? '{ndjson,jsonl}' : '{txt,text}'
  const files: InputFile[] = []
  let stdin = paths.length === 0
  let several = ndjson || paths.length > 1
  for (const path of paths) {
    if (path === '-') {
      stdin = true
      continue
    }
    const known = await stat(path).catch(() => undefined)
    if (known?.isDirectory()) {
      several = true
      const names = await glob(`**/*.${ending}`, {cwd: path, onlyFiles: true, caseSensitiveMatch: false})
      for (const name of names.sort()) files.push(await fileOf(join(path, name), name))
    } else if (!known && isDynamicPattern(path)) {
      several = true
      const names = await glob(path, {onlyFiles: true})
      for (const name of names.sort()) files.push(await fileOf(name, name))
    } else files.push({path, name: basename(path), size: known?.size ?? 0})
  }
  return {files, stdin, several, bytes: files.reduce((sum, {size}) => sum + size, 0)}
}

async function fileOf(path: string, name: string): Promise<InputFile> {
  const {size} = await stat(path).catch(() => ({size: 0}))
  return {path, name: name.replaceAll('\\', '/'), size}
}

/**
 * Reads the input in batches, as fast as they are asked for.
 *
 * @param maxLength - How many characters a text may have.
 * @yields Batches, in order.
 */
export async function* readBatches(
  {files, stdin}: Inputs,
  ndjson: boolean,
  maxLength: number,
  standard: AsyncIterable<Uint8Array>
): AsyncGenerator<Batch> {
  if (!ndjson) {
    yield* batchesOfFiles(files)
    if (stdin) yield await batchOfText(standard, '-', maxLength)
    return
  }
  for (const file of files) {
    try {
      yield* batchesOfLines(createReadStream(file.path, {highWaterMark: 1 << 17}), file.path, maxLength)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      yield {kind: 'failed', failure: unreadable(file.path, error)}
    }
  }
  if (stdin) yield* batchesOfLines(standard, '-', maxLength)
}
