import type {SourceKind} from '../input/input.js'
import type {Genre} from '../model.js'

/** The layout of the command's output. */
export type Layout =
  /** For people to read. */
  | 'readable'
  /** One JSON value, indented. */
  | 'value'
  /** A JSON array of records. */
  | 'array'
  /** One JSON value per line. */
  | 'lines'
  /** CSV rows under one header. */
  | 'rows'
  /** A document for each item. */
  | 'documents'

/** Settings for processing a batch; plain data, so that they can be sent to a worker. */
export interface Settings {
  /** A name from the table of formats; `ndjson` and `readable` are `json` in another layout. */
  format: string
  layout: Layout
  /** Whether to write each item as a record, with its file or the fields of its input record. */
  records: boolean
  /** Whether records include the table of people quoted. */
  sources: boolean
  /** Whether there may be several items; tables and views then say which is which. */
  several: boolean
  /** Whether to write an error record in place of a failed record. */
  keepFailed: boolean
  /** The kind of the input, unless it is to be guessed. */
  from?: SourceKind
  language?: string
  genre?: Genre
  textField: string
  idField: string
  maxLength: number
  /** The encoding of the input, unless it is to be detected. */
  encoding?: string
  colors: boolean
  /** Whether the output goes to a terminal. */
  terminal: boolean
  width: number
}

/** A portion of the input that is processed on its own. */
export type Batch = FilesBatch | LinesBatch | TextBatch | FailedBatch

/** Text files. */
export interface FilesBatch {
  kind: 'files'
  files: readonly InputFile[]
}

/** An input file: its path, and its name in the output. */
export interface InputFile {
  path: string
  /** The path relative to the folder it was found in; names the output file. */
  name: string
  size: number
  /** An id that is the same for all names of the file; absent if the file does not exist. */
  identity?: string
}

/** Whole lines of NDJSON. */
export interface LinesBatch {
  kind: 'lines'
  file: string
  /** The number of its first line, from 1. */
  line: number
  /** The number of lines. */
  lines: number
  bytes: Uint8Array
  /** Whether it stands for a single line that exceeds the maximum length. */
  tooLong?: boolean
}

/** One text from stdin. */
export interface TextBatch {
  kind: 'text'
  name: string
  bytes: Uint8Array
  /** Whether it stands for a text that exceeds the maximum length. */
  tooLong?: boolean
}

/** Input that could not be read at all. */
export interface FailedBatch {
  kind: 'failed'
  failure: Failure
}

/** The result of processing a batch. */
export interface Result {
  /** The output for a single stream, with the records in it already separated. */
  output: Uint8Array
  /** The output if each item gets a file of its own. */
  documents: {name: string; content: string}[]
  items: number
  failures: Failure[]
  /** Inputs that were processed but could not be decoded completely. */
  notices: Failure[]
  /** The size of the batch's input. */
  bytes: number
}

/** A record or file that could not be processed. */
export interface Failure {
  file: string
  line?: number
  reason: string
  /** How many items it stands for, if more than one. */
  count?: number
}

/** Returns the size of a batch's input in bytes. */
export function sizeOf(batch: Batch): number {
  if (batch.kind === 'files') return batch.files.reduce((sum, {size}) => sum + size, 0)
  return batch.kind === 'failed' ? 0 : batch.bytes.length
}
