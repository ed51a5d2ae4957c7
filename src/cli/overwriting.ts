import {fstat} from 'node:fs'
import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {Usage} from './arguments.js'
import {fileStem, recordStem} from './document-names.js'
import {identify, type Inputs} from './inputs.js'
import type {InputFile} from './settings.js'

/** Where the results go, as far as it can be overwritten. */
export interface Destination {
  /** The path of `--output`, if there is one. */
  output: string | undefined
  /** The extension of documents that go into a folder, a file for each item. */
  documents: string | undefined
  /** Whether the inputs hold records. */
  ndjson: boolean
}

/**
 * Refuses what would overwrite an input, or one document by another.
 *
 * @throws {@link Usage} that says which.
 */
export async function refuseOverwriting(inputs: Inputs, {output, documents, ndjson}: Destination): Promise<void> {
  if (output === undefined) return refuseStdout(inputs)
  if (documents === undefined) {
    const known = await stat(output, {bigint: true}).catch(() => undefined)
    if (known?.isDirectory()) throw new Usage(`--output is the folder ${output}: name a file, since all goes into one`)
    const input = known?.isFile() && inputs.files.find(({identity}) => identity === identify(known))
    if (input) throw new Usage(`${input.path} is an input, and --output would overwrite it: name another file`)
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

const remedy = 'read them in two runs, each with an --output of its own'

/** Whether names of files that differ only in case are one. */
const foldsCase = process.platform === 'darwin' || process.platform === 'win32'

/** Refuses documents that would take the place of an input, as `a.md` read and written in one folder would. */
async function refuseDocuments(files: readonly InputFile[], folder: string, extension: string): Promise<void> {
  if (!files.some(({path}) => path.toLowerCase().endsWith(`.${extension}`))) return
  const inputs = new Map(files.map((file) => [file.identity, file]))
  for (const file of files) {
    const known = await stat(join(folder, `${fileStem(file.name)}.${extension}`), {bigint: true}).catch(() => undefined)
    const input = known && inputs.get(identify(known))
    if (input) throw new Usage(`${input.path} is an input, and would be overwritten: name another folder with --output`)
  }
}

/** Refuses a shell's redirection into an input: what is written would be read, and written again. */
async function refuseStdout({files, stdin}: Inputs): Promise<void> {
  const output = await identifyOpen(1)
  if (output === undefined) return
  const input = stdin && (await identifyOpen(0)) === output ? 'stdin' : files.find(({identity}) => identity === output)?.path
  if (input !== undefined) throw new Usage(`${input} is an input, and the output too: write to another file`)
}

/** Identifies the file that is open at a descriptor, if it is one. */
function identifyOpen(descriptor: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    fstat(descriptor, {bigint: true}, (error, stats) => resolve(error || !stats.isFile() ? undefined : identify(stats)))
  })
}
