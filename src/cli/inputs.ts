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

/** The input of one run. */
export interface Inputs {
  /** Files, in the order given and, inside a folder or pattern, by name; each once, by however many names it is reached. */
  files: InputFile[]
  /** Whether stdin is read, behind the files. */
  stdin: boolean
  /** Whether more than one item may come of it. */
  several: boolean
  /** How many bytes the files have. */
  bytes: number
}

/**
 * Gives the endings of the files that are read in a folder.
 *
 * @param ndjson - Whether they hold records.
 */
export function endingsOf(ndjson: boolean): readonly string[] {
  return ndjson ? ['ndjson', 'jsonl'] : ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'eml', 'rss', 'atom', 'xml']
}

/**
 * Finds the input: files, folders, patterns, `-` for stdin.
 *
 * @param paths - What the user named; nothing is stdin.
 * @param ndjson - Whether the files hold records.
 * @param from - What they are, if the user says.
 * @returns The input. A file that is named but not there is in it, to be reported when it cannot be read.
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

/**
 * Identifies a file, whatever its name.
 *
 * @param stats - What the system knows of it.
 */
export function identify({dev, ino}: BigIntStats): string {
  return `${dev}:${ino}`
}

/** Takes from a path what leads out of the folder that output goes to. */
function inside(path: string): string {
  return normalize(path).replace(/^(?:[a-z]:)?(?:[/\\]|\.\.?(?=[/\\]))+/iu, '')
}

/** Leaves out the other names of files, by links: of a file's names the first that goes through no link stays, or the shortest. */
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

/** What is to be known of the input to read it. */
export interface Reading {
  /** Whether it holds records. */
  ndjson: boolean
  /** How many characters a text may have. */
  maxLength: number
  /** Its encoding, if the user knows it. */
  encoding?: string
}

/**
 * Reads the input in batches, as fast as they are asked for.
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
