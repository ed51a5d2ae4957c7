import {readFile, stat} from 'node:fs/promises'
import {formats} from '../format/formats.js'
import {isUri} from '../format/options.js'
import {wellFormed} from '../format/safe-text.js'
import {toTable} from '../format/table.js'
import {parseNewsItem} from '../index.js'
import type {NewsItem} from '../model.js'
import type {ParseOptions} from '../options.js'
import {EncodedPieces} from './encoded-pieces.js'
import {renderReadable} from './readable.js'
import {csv} from './rows.js'
import {
  unreadable,
  type Batch,
  type Failure,
  type InputFile,
  type LinesBatch,
  type Result,
  type Settings
} from './settings.js'

/** One text to parse, and what the output says of it. */
interface Entry {
  text: string
  /** What messages and tables call it. */
  label: string
  /** The fields of its record beside the item. */
  fields: Record<string, unknown>
  /** The name of its own file of output, without extension. */
  name: string
  uri?: string
}

/**
 * Works a batch: reads, parses and writes each of its items.
 *
 * @returns What goes out, and what failed.
 */
export async function work(batch: Batch, settings: Settings): Promise<Result> {
  const out = new Collector(settings)
  if (batch.kind === 'failed') out.fail(batch.failure, {file: batch.failure.file})
  else if (batch.kind === 'files') for (const file of batch.files) await workFile(file, settings, out)
  else if (batch.kind === 'lines') workLines(batch, settings, out)
  else if (batch.tooLong) out.fail({file: batch.name, reason: tooLong(settings)})
  else out.attempt({file: batch.name}, {}, () => textEntry(decode(batch.bytes), batch.name, 'stdin', {}, settings))
  return out.result(sizeOf(batch))
}

function sizeOf(batch: Batch): number {
  if (batch.kind === 'files') return batch.files.reduce((sum, {size}) => sum + size, 0)
  return batch.kind === 'failed' ? 0 : batch.bytes.length
}

async function workFile({path, name}: InputFile, settings: Settings, out: Collector): Promise<void> {
  let bytes: Uint8Array
  try {
    const {size} = await stat(path)
    // no text of that many characters takes more bytes, in UTF-8 or in UTF-16 with its mark
    if (size > settings.maxLength * 4 + 4) return out.fail({file: path, reason: tooLong(settings)}, {file: path})
    bytes = await readFile(path)
  } catch (error) {
    return out.fail(unreadable(path, error), {file: path})
  }
  out.attempt({file: path}, {file: path}, () => {
    const stem = name.replace(/\.[^./\\]{1,8}$/u, '')
    return textEntry(decode(bytes), path, stem, {file: path}, settings)
  })
}

function workLines({bytes, file, line: first, tooLong: cut}: LinesBatch, settings: Settings, out: Collector): void {
  const stem = file === '-' ? 'stdin' : (file.split(/[/\\]/u).at(-1) as string).replace(/\.[^.]{1,8}$/u, '')
  if (cut) return out.fail({file, line: first, reason: tooLong(settings)}, {line: first})
  let line = first
  for (const raw of decode(bytes).split('\n')) {
    const source = line === 1 ? raw.replace(/^\ufeff/u, '') : raw
    const number = line++
    if (source.trim() === '') continue
    out.attempt({file, line: number}, {line: number, record: source.trimEnd()}, () =>
      recordEntry(source, `${stem}-${number}`, number, settings)
    )
  }
}

function recordEntry(source: string, name: string, line: number, settings: Settings): Entry {
  let record: unknown
  try {
    record = JSON.parse(source)
  } catch (error) {
    throw new Unfit(`this is no JSON: ${(error as Error).message}`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Unfit('this is JSON, but no object')
  const {[settings.textField]: text, ...fields} = record as Record<string, unknown>
  if (typeof text !== 'string') throw new Unfit(`there is no text in the field ${JSON.stringify(settings.textField)}`)
  const id = fields[settings.idField]
  const label = typeof id === 'string' || typeof id === 'number' ? String(id) : String(line)
  return {...textEntry(text, label, name, fields, settings), ...(typeof id === 'string' && isUri(id) && {uri: id})}
}

function textEntry(
  text: string,
  label: string,
  name: string,
  fields: Record<string, unknown>,
  settings: Settings
): Entry {
  if (text.length > settings.maxLength) throw new Unfit(tooLong(settings))
  if (text.trim() === '') throw new Unfit('there is no text')
  return {text: wellFormed(text), label, name, fields}
}

function tooLong({maxLength}: Settings): string {
  return `this is over the ${maxLength} characters of --max-length`
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

/** A record or file that cannot be worked, and why. */
class Unfit extends Error {}

/** Gathers what the items of a batch become. */
class Collector {
  readonly #settings: Settings
  readonly #options: ParseOptions
  readonly #output = new EncodedPieces()
  readonly #documents: Result['documents'] = []
  readonly #failures: Failure[] = []
  #items = 0

  constructor(settings: Settings) {
    this.#settings = settings
    const {language, genre} = settings
    this.#options = {...(language !== undefined && {language}), ...(genre && {genre})}
  }

  /** Reads an entry and works it; an unfit one is reported at its place. */
  attempt(place: Omit<Failure, 'reason'>, known: Record<string, unknown>, read: () => Entry): void {
    try {
      this.#add(read())
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      this.fail({...place, reason: error.message}, known)
    }
  }

  fail(failure: Failure, known: Record<string, unknown> = {}): void {
    this.#failures.push(failure)
    const {keepFailed, layout, records} = this.#settings
    if (keepFailed && records && (layout === 'lines' || layout === 'array')) {
      this.#put(JSON.stringify({...known, error: failure.reason}))
    }
  }

  result(bytes: number): Result {
    if (this.#output.size > 0) this.#output.put(separators[this.#settings.layout].behindAll)
    return {
      output: this.#output.bytes(),
      documents: this.#documents,
      items: this.#items,
      failures: this.#failures,
      bytes
    }
  }

  #add(entry: Entry): void {
    const item = parseNewsItem(entry.text, this.#options)
    this.#items++
    const {layout, colors, width, several} = this.#settings
    if (layout === 'readable') {
      this.#put(renderReadable(item, {colors, width, ...(several && {title: entry.label})}))
      return
    }
    const format = formats.find(({name}) => name === this.#settings.format)
    if (!format) throw new Error(`no format ${this.#settings.format}`)
    const options = entry.uri === undefined ? {} : {uri: entry.uri}
    if (format.holds === 'document') {
      const name = `${entry.name}.${format.extension}`
      const content = format.make(item, entry.text, options)
      if (several) this.#documents.push({name, content})
      else this.#put(content)
    } else if (format.holds === 'rows') {
      const rows = format.make(item, entry.text, options)
      if (rows.length > 0) this.#put(csv(rows, entry.label, several))
    } else {
      const made = format.make(item, entry.text, options)
      const value = this.#settings.records ? this.#record(entry, item, made) : made
      this.#put(JSON.stringify(value, null, layout === 'value' ? 2 : 0))
    }
  }

  #put(piece: string): void {
    if (this.#output.size > 0) this.#output.put(separators[this.#settings.layout].between)
    this.#output.put(piece)
  }

  #record(entry: Entry, item: NewsItem, made: object): Record<string, unknown> {
    const sources = this.#settings.sources ? {sources: toTable(item, entry.text)} : {}
    return {...entry.fields, item: made, ...sources}
  }
}

/** What parts the pieces of a layout, and what stands behind the last of a batch. */
const separators: Record<Settings['layout'], {between: string; behindAll: string}> = {
  readable: {between: '\n', behindAll: ''},
  value: {between: '', behindAll: '\n'},
  array: {between: ',\n', behindAll: ''},
  lines: {between: '\n', behindAll: '\n'},
  rows: {between: '', behindAll: ''},
  documents: {between: '', behindAll: ''}
}
