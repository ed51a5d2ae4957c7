import type {Batch, InputFile, LinesBatch} from './settings.js'

const filesInBatch = 32
const bytesInBatch = 1 << 17
const newline = 0x0a

/**
 * Parts text files into batches.
 *
 * @yields Batches of some files each.
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
 * Parts NDJSON into batches of whole lines, holding no more of it than a batch and the longest line there may be.
 *
 * @param chunks - The file as it is read.
 * @param maxLength - How many characters a text may have.
 * @yields Batches of whole lines; a line that is too long for any record is a batch of its own, cut short.
 */
export async function* batchesOfLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxLength: number
): AsyncGenerator<LinesBatch> {
  // a character takes 6 bytes as \uXXXX; the record's other fields have the rest
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

/** Bytes that came in pieces. */
class Pieces {
  #pieces: Uint8Array[] = []
  size = 0

  push(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.#pieces.push(piece)
    this.size += piece.length
  }

  /** Gives them in one, and is empty then. */
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

/**
 * Reads all of a text, up to the longest that there may be.
 *
 * @param chunks - The text as it is read.
 * @param maxLength - How many characters it may have.
 * @returns A batch of the one text.
 */
export async function batchOfText(chunks: AsyncIterable<Uint8Array>, name: string, maxLength: number): Promise<Batch> {
  const held = new Pieces()
  for await (const chunk of chunks) {
    held.push(chunk)
    if (held.size > maxLength * 4 + 4) return {kind: 'text', name, bytes: new Uint8Array(), tooLong: true}
  }
  return {kind: 'text', name, bytes: held.take()}
}

/** A batch, and whether there is no other. */
export interface NotedBatch {
  batch: Batch
  alone: boolean
}

/**
 * Notes of each batch whether it is the only one, which the first waits for the second to tell.
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
