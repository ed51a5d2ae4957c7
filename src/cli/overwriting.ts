import {fstat} from 'node:fs'
import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {Usage} from './arguments.js'
import {fileStem, recordStem} from './document-names.js'
import {identify, type Inputs} from './inputs.js'
import type {InputFile} from './settings.js'

/** The destination of the results, as far as it affects overwriting. */
export interface Destination {
  /** The path given with `--output`. */
  output: string | undefined
  /** The extension of the documents, if each item gets a file of its own in a folder. */
  documents: string | undefined
  /** Whether the inputs contain records. */
  ndjson: boolean
}

/**
 * Refuses to overwrite an input, or to write two documents to the same file.
 *
 * @throws {@link Usage} that names the files.
 */
export async function refuseOverwriting(inputs: Inputs, {output, documents, ndjson}: Destination): Promise<void> {
  if (output === undefined) return refuseStdout(inputs)
  if (documents === undefined) {
    const known = await stat(output, {bigint: true}).catch(() => undefined)
    if (known?.isDirectory()) throw new Usage(`--output ${output} is a directory: this format writes one file`)
    const input = known?.isFile() && inputs.files.find(({identity}) => identity === identify(known))
    if (input) throw new Usage(`--output would overwrite the input ${input.path}`)
    return
  }
  const owners = new Map<string, string>(inputs.stdin ? [['stdin', 'stdin']] : [])
  for (const file of inputs.files) {
    const stem = ndjson ? recordStem(file.path) : fileStem(file.name)
    const key = foldsCase ? stem.normalize('NFC').toLowerCase() : stem
    const owner = owners.get(key)
    const target = join(output, ndjson ? `${stem}-….${documents}` : `${stem}.${documents}`)
    if (owner !== undefined) throw new Usage(`${owner} and ${file.path} would both be written to ${target}: ${remedy}`)
    owners.set(key, file.path)
  }
  if (!ndjson) await refuseDocuments(inputs.files, output, documents)
}

const remedy = 'use a separate run and --output for each'

/** Whether file names are case-insensitive. */
const foldsCase = process.platform === 'darwin' || process.platform === 'win32'

/** Refuses documents that would overwrite an input, such as an `a.md` read from and written to the same folder. */
async function refuseDocuments(files: readonly InputFile[], folder: string, extension: string): Promise<void> {
  if (!files.some(({path}) => path.toLowerCase().endsWith(`.${extension}`))) return
  const inputs = new Map(files.map((file) => [file.identity, file]))
  for (const file of files) {
    const known = await stat(join(folder, `${fileStem(file.name)}.${extension}`), {bigint: true}).catch(() => undefined)
    const input = known && inputs.get(identify(known))
    if (input) throw new Usage(`--output would overwrite the input ${input.path}`)
  }
}

/** Refuses stdout redirected to an input, since the command would then read its own output. */
async function refuseStdout({files, stdin}: Inputs): Promise<void> {
  const output = await identifyOpen(1)
  if (output === undefined) return
  const input = stdin && (await identifyOpen(0)) === output ? 'stdin' : files.find(({identity}) => identity === output)?.path
  if (input !== undefined) throw new Usage(`${input} is both input and output`)
}

/** Identifies the file open at a descriptor, if it is a regular file. */
function identifyOpen(descriptor: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    fstat(descriptor, {bigint: true}, (error, stats) => resolve(error || !stats.isFile() ? undefined : identify(stats)))
  })
}
