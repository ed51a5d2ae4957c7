import type {Batch, InputFile, LinesBatch} from './settings.js'

const filesInBatch = 32
const bytesInBatch = 1 << 17
const newline = 0x0a

/**
 * Groups text files into batches.
 *
 * @yields Batches of one or more files.
 */
export function* batchesOfFiles(files: readonly InputFile[]): Generator<Batch> {
  let batch: InputFile[] = []
  let bytes = 0
  for (const file of files) {
    batch.push(file)
    bytes += file.size
    if (batch.length < filesInBatch && bytes < bytesInBatch) continue
    yield {kind: 'files', files: batch}
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield {kind: 'files', files: batch}
}

/**
 * Splits NDJSON into batches of whole lines, buffering no more than one batch and one line of the maximum length.
 *
 * @param chunks - The file, as it is read.
 * @param maxLength - The maximum length of a text in characters.
 * @yields Batches of whole lines; a line that is too long for any record becomes a batch of its own, without its bytes.
 */
export async function* batchesOfLines(chunks: AsyncIterable<Uint8Array>, file: string, maxLength: number): AsyncGenerator<LinesBatch> {
  // a character takes up to 6 bytes, as \uXXXX; the rest is for the record's other fields
  const longest = maxLength * 6 + (1 << 20)
  const lines = new Pieces()
  let rest = new Pieces()
  let line = 1
  let skipping = false

  function take(): LinesBatch {
    const bytes = lines.take()
    const batch: LinesBatch = {kind: 'lines', file, line, lines: countLines(bytes), bytes}
    line += batch.lines
    return batch
  }

  for await (const chunk of chunks) {
    let bytes = chunk
    if (skipping) {
      const end = bytes.indexOf(newline)
      if (end < 0) continue
      bytes = bytes.subarray(end + 1)
      skipping = false
      line++
    }
    const end = bytes.lastIndexOf(newline) + 1
    if (end > 0) {
      lines.push(rest.take())
      lines.push(bytes.subarray(0, end))
    }
    rest.push(bytes.subarray(end))
    if (lines.size >= bytesInBatch || (rest.size > longest && lines.size > 0)) yield take()
    if (rest.size > longest) {
      rest = new Pieces()
      yield {kind: 'lines', file, line, lines: 1, bytes: new Uint8Array(), tooLong: true}
      skipping = true
    }
  }
  lines.push(rest.take())
  if (lines.size > 0) yield take()
}

/** Collects bytes that arrive in pieces. */
class Pieces {
  #pieces: Uint8Array[] = []
  size = 0

  push(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.#pieces.push(piece)
    this.size += piece.length
  }

  /** Returns all bytes in one array, and empties the collection. */
  take(): Uint8Array {
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const piece of this.#pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    this.#pieces = []
    this.size = 0
    return whole
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++
  return lines
}

/** Reads a whole text from stdin, unless it exceeds the maximum length. */
export async function batchOfText(chunks: AsyncIterable<Uint8Array>, name: string, maxLength: number): Promise<Batch> {
  const bytes = await readWithin(chunks, mostBytes(maxLength))
  return bytes ? {kind: 'text', name, bytes} : {kind: 'text', name, bytes: new Uint8Array(), tooLong: true}
}

/** Returns how many bytes a text of a maximum length takes at most, in UTF-8 or in UTF-16 with a byte order mark. */
export function mostBytes(maxLength: number): number {
  return maxLength * 4 + 4
}

/**
 * Reads what may have no end: a pipe, a device.
 *
 * @returns The bytes, or `undefined` if there are more than so many.
 */
export async function readWithin(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const held = new Pieces()
  for await (const chunk of chunks) {
    held.push(chunk)
    if (held.size > most) return undefined
  }
  return held.take()
}

/** A batch, and whether it is the only one. */
export interface NotedBatch {
  batch: Batch
  alone: boolean
}

/**
 * Marks whether a batch is the only one; to find out, the first one is held back until the second arrives.
 *
 * @yields The batches, in order.
 */
export async function* notingIfAlone(source: AsyncGenerator<Batch>): AsyncGenerator<NotedBatch> {
  try {
    const first = await source.next()
    if (first.done) return
    const second = await source.next()
    yield {batch: first.value, alone: second.done === true}
    if (second.done) return
    yield {batch: second.value, alone: false}
    for await (const batch of source) yield {batch, alone: false}
  } finally {
    await source.return(undefined)
  }
}
