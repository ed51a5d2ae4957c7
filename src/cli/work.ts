import {open} from 'node:fs/promises'
import {formats} from '../format/formats.js'
import {isUri} from '../format/options.js'
import {wellFormed} from '../format/safe-text.js'
import {toTable} from '../format/table.js'
import {parseNewsItem} from '../all.js'
import type {SourceKind} from '../input/input.js'
import type {NewsItem} from '../model.js'
import type {ParseOptions} from '../options.js'
import {mostBytes, readWithin} from './batches.js'
import {fileStem, recordStem} from './document-names.js'
import {EncodedPieces} from './encoded-pieces.js'
import {decode, isBinary, type Decoded} from './encoding.js'
import {unreadable} from './faults.js'
import {renderReadable} from './readable.js'
import {kindOfFile, notFeed, readTexts, type ReadText} from './reading.js'
import {csv} from './rows.js'
import {sizeOf, type Batch, type Failure, type InputFile, type LinesBatch, type Result, type Settings} from './settings.js'

/** A text to parse, and what the output says about it. */
interface Entry {
  text: string
  /** Its name in messages and tables. */
  label: string
  /** The fields of its record other than the item. */
  fields: Record<string, unknown>
  /** The name of its output file, if it has one of its own, without extension. */
  name: string
  uri?: string
}

/**
 * Processes a batch: reads, parses and formats each of its items.
 *
 * @returns The output, and what failed.
 */
export async function work(batch: Batch, settings: Settings): Promise<Result> {
  const out = new Collector(settings)
  if (batch.kind === 'failed') out.fail(batch.failure, {file: batch.failure.file})
  else if (batch.kind === 'files') for (const file of batch.files) await workFile(file, settings, out)
  else if (batch.kind === 'lines') await workLines(batch, settings, out)
  else if (batch.tooLong) out.fail({file: batch.name, reason: tooLong(settings)})
  else await workText(batch.bytes, {path: batch.name, label: batch.name, stem: recordStem('-')}, {}, settings, out)
  return out.result(sizeOf(batch))
}

async function workFile({path, name}: InputFile, settings: Settings, out: Collector): Promise<void> {
  const most = mostBytes(settings.maxLength)
  let bytes: Uint8Array | undefined
  try {
    const file = await open(path)
    try {
      const stats = await file.stat()
      // a pipe or device has no size
      if (!stats.isFile()) bytes = await readWithin(file.createReadStream({autoClose: false}) as AsyncIterable<Uint8Array>, most)
      else if (stats.size <= most) bytes = await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    return out.fail(unreadable(path, error), {file: path})
  }
  if (!bytes) return out.fail({file: path, reason: tooLong(settings)}, {file: path})
  await workText(bytes, {path, label: path, stem: fileStem(name)}, {file: path}, settings, out)
}

/** The names of a text: in messages, in tables, and of its document. */
interface Names {
  path: string
  label: string
  stem: string
}

async function workText(
  bytes: Uint8Array,
  {path, label, stem}: Names,
  fields: Record<string, unknown>,
  settings: Settings,
  out: Collector
): Promise<void> {
  await out.attempt({file: path}, fields, async () => {
    const decoded = decode(bytes, settings.encoding)
    if (isBinary(decoded.text)) throw new Unfit('binary file: convert it to plain text first')
    if (decoded.text.length > settings.maxLength) throw new Unfit(tooLong(settings))
    const from = settings.from ?? kindOfFile(path, decoded.text)
    const texts = await readTexts(wellFormed(decoded.text), from)
    if (!texts) throw new Unfit(notFeed(decoded.text))
    if (texts.length === 0) throw new Unfit('feed without items')
    if (texts.length > 1 && !settings.several) throw new Unfit('feed with several items: pass --from rss to read them all')
    out.notice({file: path}, decoded)
    return texts.map(({number, ...text}) => {
      const [name, own] = number === undefined ? [label, stem] : [`${label}#${number}`, `${stem}-${number}`]
      return textEntry(text, name, own, {...fields, ...(number !== undefined && {number})}, settings)
    })
  })
}

async function workLines(batch: LinesBatch, settings: Settings, out: Collector): Promise<void> {
  const {bytes, file, line: first, tooLong: cut} = batch
  if (cut) return out.fail({file, line: first, reason: tooLong(settings)}, {line: first})
  let line = first
  for (const decoded of decodedLines(bytes)) {
    const source = line === 1 ? decoded.text.replace(/^\ufeff/u, '') : decoded.text
    const number = line++
    if (source.trim() === '') continue
    const place = {file, line: number}
    const known = {line: number, record: source.trimEnd()}
    const read = (): Entry => {
      const entry = recordEntry(source, `${recordStem(file)}-${number}`, number, settings)
      out.notice(place, decoded)
      return entry
    }
    // plain text is read synchronously, to spare an await for each record
    if (settings.from === undefined || settings.from === 'text') out.attemptNow(place, known, read)
    else await out.attempt(place, known, async () => readMarkup(read(), settings.from ?? 'text', settings))
  }
}

/** Decodes whole lines, one by one if they are not all UTF-8, since their encodings may differ. */
function* decodedLines(bytes: Uint8Array): Generator<Decoded> {
  const whole = decode(bytes, 'utf-8')
  if (whole.damaged === 0) {
    for (const text of whole.text.split('\n')) yield {text, damaged: 0}
    return
  }
  for (let start = 0; start <= bytes.length;) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    yield decode(bytes.subarray(start, end))
    start = end + 1
  }
}

function recordEntry(source: string, name: string, line: number, settings: Settings): Entry {
  let record: unknown
  try {
    record = JSON.parse(source)
  } catch (error) {
    throw new Unfit(`not valid JSON: ${(error as Error).message}`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new Unfit('not a JSON object')
  const {[settings.textField]: text, ...fields} = record as Record<string, unknown>
  if (typeof text !== 'string')
    throw new Unfit(
      text === undefined
        ? `no field ${JSON.stringify(settings.textField)} (see --text-field)`
        : `field ${JSON.stringify(settings.textField)} is not a string`
    )
  const id = fields[settings.idField]
  const label = typeof id === 'string' || typeof id === 'number' ? String(id) : String(line)
  return {...textEntry({text, details: {}}, label, name, fields, settings), ...(typeof id === 'string' && isUri(id) && {uri: id})}
}

/** Reads the text of a record as markup; of a feed only the first item, since a record is one item. */
async function readMarkup(entry: Entry, from: SourceKind, settings: Settings): Promise<Entry[]> {
  const texts = await readTexts(entry.text, from)
  if (!texts) throw new Unfit(notFeed(entry.text))
  const [read] = texts
  if (!read) throw new Unfit('feed without items')
  const {text, ...details} = read.details
  // fields of the record take precedence over metadata from its markup
  const fields = {...details, ...entry.fields, [settings.textField]: text}
  return [
    {
      ...textEntry({text: read.text, details: {}}, entry.label, entry.name, fields, settings),
      ...(entry.uri !== undefined && {uri: entry.uri})
    }
  ]
}

function textEntry(
  {text, details, url}: ReadText,
  label: string,
  name: string,
  fields: Record<string, unknown>,
  settings: Settings
): Entry {
  if (text.length > settings.maxLength) throw new Unfit(tooLong(settings))
  if (text.trim() === '') throw new Unfit('empty text')
  return {text: wellFormed(text), label, name, fields: {...fields, ...details}, ...(url !== undefined && isUri(url) && {uri: url})}
}

function tooLong({maxLength}: Settings): string {
  return `longer than ${maxLength} characters (see --max-length)`
}

/** The reason why a record or file cannot be processed. */
class Unfit extends Error {}

/** Collects the output, failures and notices of a batch. */
class Collector {
  readonly #settings: Settings
  readonly #options: ParseOptions
  readonly #output = new EncodedPieces()
  readonly #documents: Result['documents'] = []
  readonly #failures: Failure[] = []
  readonly #notices: Failure[] = []
  #items = 0

  constructor(settings: Settings) {
    this.#settings = settings
    const {language, genre} = settings
    this.#options = {...(language !== undefined && {language}), ...(genre && {genre})}
  }

  /** Reads entries and processes them; reports a failure under the place given. */
  async attempt(place: Omit<Failure, 'reason'>, known: Record<string, unknown>, read: () => Promise<Entry[]>): Promise<void> {
    try {
      for (const entry of await read()) this.#add(entry)
    } catch (error) {
      this.#refuse(error as Error, place, known)
    }
  }

  /** Does the same for one entry, synchronously. */
  attemptNow(place: Omit<Failure, 'reason'>, known: Record<string, unknown>, read: () => Entry): void {
    try {
      this.#add(read())
    } catch (error) {
      this.#refuse(error as Error, place, known)
    }
  }

  /** Adds a notice if decoding replaced invalid sequences. */
  notice(place: Omit<Failure, 'reason'>, {damaged}: Decoded): void {
    if (damaged === 0) return
    const sequences = damaged === 1 ? 'byte sequence' : 'byte sequences'
    this.#notices.push({
      ...place,
      reason: `${damaged} invalid ${sequences} replaced with U+FFFD (if the encoding is wrong, pass --encoding)`
    })
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
      notices: this.#notices,
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
      const json = JSON.stringify(value, null, layout === 'value' ? 2 : 0)
      // JSON-LD is embedded in `<script>` elements, which its text must not close
      this.#put(this.#settings.format === 'jsonld' ? json.replaceAll('<', '\\u003c') : json)
    }
  }

  #refuse(error: Error, place: Omit<Failure, 'reason'>, known: Record<string, unknown>): void {
    // a bug that affects one text must not lose the others
    this.fail({...place, reason: error instanceof Unfit ? error.message : `internal error, please report it: ${error.message}`}, known)
  }

  #put(piece: string): void {
    if (this.#output.size > 0) this.#output.put(separators[this.#settings.layout].between)
    this.#output.put(this.#settings.terminal && this.#settings.layout !== 'readable' ? shown(piece) : piece)
  }

  #record(entry: Entry, item: NewsItem, made: object): Record<string, unknown> {
    const sources = this.#settings.sources ? {sources: toTable(item, entry.text)} : {}
    return {...entry.fields, item: made, ...sources}
  }
}

/** Escapes control characters, which JSON and documents may contain, so that a terminal does not act on them. */
function shown(piece: string): string {
  return piece.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What each layout writes between pieces, and after the last piece of a batch. */
const separators: Record<Settings['layout'], {between: string; behindAll: string}> = {
  readable: {between: '\n', behindAll: ''},
  value: {between: '', behindAll: '\n'},
  array: {between: ',\n', behindAll: ''},
  lines: {between: '\n', behindAll: '\n'},
  rows: {between: '', behindAll: ''},
  documents: {between: '', behindAll: ''}
}
