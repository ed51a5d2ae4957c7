import {createReadStream, type BigIntStats} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {basename, join, normalize, resolve} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {batchesOfFiles, batchesOfLines, batchOfText} from './batches.js'
import {recode} from './encoding.js'
import {unreadable} from './faults.js'
import {isFeedName} from '../input/guess.js'
import type {SourceKind} from '../input/input.js'
import type {Batch, InputFile} from './settings.js'

/** The inputs of one run. */
export interface Inputs {
  /** Files, in the order given and sorted by name within a folder or pattern; each once, even if reached by several names. */
  files: InputFile[]
  /** Whether to read stdin, after the files. */
  stdin: boolean
  /** Whether there may be more than one item. */
  several: boolean
  /** The total size of the files. */
  bytes: number
}

/**
 * Returns the extensions of the files to read in a folder.
 *
 * @param ndjson - Whether the files contain records.
 */
export function endingsOf(ndjson: boolean): readonly string[] {
  return ndjson ? ['ndjson', 'jsonl'] : ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'eml', 'rss', 'atom', 'xml']
}

/**
 * Finds the input: files, folders, patterns, `-` for stdin.
 *
 * @param paths - The paths from the command line; none means stdin.
 * @param ndjson - Whether the files contain records.
 * @param from - The kind of the files, if the user specified it.
 * @returns The inputs, including named files that do not exist; these are reported when they are read.
 */
export async function findInputs(paths: readonly string[], ndjson: boolean, from?: SourceKind): Promise<Inputs> {
  const found: InputFile[] = []
  let stdin = paths.length === 0
  let several = ndjson || paths.length > 1 || from === 'rss' || (from === undefined && paths.some((path) => isFeedName(path)))
  for (const path of paths) {
    if (path === '-') {
      stdin = true
      continue
    }
    const known = await stat(path, {bigint: true}).catch(() => undefined)
    if (known?.isDirectory()) {
      several = true
      const pattern = `**/*.{${endingsOf(ndjson).join(',')}}`
      const names = await glob(pattern, {cwd: path, onlyFiles: true, caseSensitiveMatch: false})
      for (const name of names.sort()) found.push(await fileOf(join(path, name), name))
    } else if (!known && isDynamicPattern(path)) {
      several = true
      const names = await glob(path, {onlyFiles: true})
      for (const name of names.sort()) found.push(await fileOf(name, inside(name)))
    } else found.push(fileOfStats(path, basename(path), known))
  }
  const files = await eachOnce(found)
  return {files, stdin, several, bytes: files.reduce((sum, {size}) => sum + size, 0)}
}

async function fileOf(path: string, name: string): Promise<InputFile> {
  return fileOfStats(path, name, await stat(path, {bigint: true}).catch(() => undefined))
}

function fileOfStats(path: string, name: string, stats: BigIntStats | undefined): InputFile {
  const known = stats && {size: Number(stats.size), identity: identify(stats)}
  return {path, name: name.replaceAll('\\', '/'), size: 0, ...known}
}

/** Returns an id of a file that is the same for all its names. */
export function identify({dev, ino}: BigIntStats): string {
  return `${dev}:${ino}`
}

/** Strips the start of a path that would lead out of the output folder: a drive, root, `./` or `../`. */
function inside(path: string): string {
  return normalize(path).replace(/^(?:[a-z]:)?(?:[/\\]|\.\.?(?=[/\\]))+/iu, '')
}

/** Removes duplicates of files reached through links; keeps the first path without a link, or else the shortest one. */
async function eachOnce(files: readonly InputFile[]): Promise<InputFile[]> {
  const taken = new Map<string, InputFile>()
  for (const file of files) {
    if (file.identity === undefined) continue
    const other = taken.get(file.identity)
    if (!other || (await isBetter(file, other))) taken.set(file.identity, file)
  }
  return files.filter((file) => file.identity === undefined || taken.get(file.identity) === file)
}

async function isBetter({path}: InputFile, {path: other}: InputFile): Promise<boolean> {
  if (!(await isLinked(other))) return false
  return path.length < other.length || !(await isLinked(path))
}

async function isLinked(path: string): Promise<boolean> {
  return (await realpath(path).catch(() => path)) !== resolve(path)
}

/** How to read the inputs. */
export interface Reading {
  /** Whether they contain records. */
  ndjson: boolean
  /** The maximum length of a text in characters. */
  maxLength: number
  /** Their encoding, if the user specified it. */
  encoding?: string
}

/**
 * Reads the inputs in batches, on demand.
 *
 * @yields Batches, in order.
 */
export async function* readBatches(
  {files, stdin}: Inputs,
  {ndjson, maxLength, encoding}: Reading,
  standard: AsyncIterable<Uint8Array>
): AsyncGenerator<Batch> {
  if (!ndjson) {
    yield* batchesOfFiles(files)
    if (stdin) yield await batchOfText(standard, '-', maxLength)
    return
  }
  for (const file of files) {
    try {
      const chunks = createReadStream(file.path, {highWaterMark: 1 << 17})
      yield* batchesOfLines(recode(chunks, encoding), file.path, maxLength)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      yield {kind: 'failed', failure: unreadable(file.path, error)}
    }
  }
  if (stdin) yield* batchesOfLines(recode(standard, encoding), '-', maxLength)
}
