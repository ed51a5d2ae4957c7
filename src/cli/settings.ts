import type {SourceKind} from '../input/input.js'
import type {Genre} from '../model.js'

/** How the output of the command is laid out. */
export type Layout =
  /** For a person to read. */
  | 'readable'
  /** One JSON value, indented. */
  | 'value'
  /** A JSON array of records. */
  | 'array'
  /** A JSON value a line. */
  | 'lines'
  /** Rows of CSV under one header. */
  | 'rows'
  /** A document for each item. */
  | 'documents'

/** What a batch is worked with; plain data, so that it can go to a worker. */
export interface Settings {
  /** A name of the table of formats; `ndjson` and `readable` are `json` in another layout. */
  format: string
  layout: Layout
  /** Whether each item goes out as a record with its file or its other fields. */
  records: boolean
  /** Whether records hold the table of people quoted. */
  sources: boolean
  /** Whether several items may come: tables and views then say which is which. */
  several: boolean
  /** Whether a record that fails goes out in its place, with the reason. */
  keepFailed: boolean
  /** What the texts are, if it is not to be found out. */
  from?: SourceKind
  language?: string
  genre?: Genre
  textField: string
  idField: string
  maxLength: number
  /** The encoding of the texts, if it is not to be found out. */
  encoding?: string
  colors: boolean
  /** Whether a terminal shows the output. */
  terminal: boolean
  width: number
}

/** Some of the input, to be worked by itself. */
export type Batch = FilesBatch | LinesBatch | TextBatch | FailedBatch

/** Text files, an item each. */
export interface FilesBatch {
  kind: 'files'
  files: readonly InputFile[]
}

/** A file by its path and by the name that the output gives it. */
export interface InputFile {
  path: string
  /** The path inside the folder that it was found in, for a file of output of the like name. */
  name: string
  size: number
  /** What tells it from every other file, by whatever name; none if it is not there. */
  identity?: string
}

/** Whole lines of NDJSON. */
export interface LinesBatch {
  kind: 'lines'
  file: string
  /** The number of its first line, from 1. */
  line: number
  /** How many there are. */
  lines: number
  bytes: Uint8Array
  /** Whether it stands for one line that is longer than any may be. */
  tooLong?: boolean
}

/** One text from stdin. */
export interface TextBatch {
  kind: 'text'
  name: string
  bytes: Uint8Array
  /** Whether it stands for a text that is longer than any may be. */
  tooLong?: boolean
}

/** What could not be read at all. */
export interface FailedBatch {
  kind: 'failed'
  failure: Failure
}

/** What became of a batch. */
export interface Result {
  /** What goes out, if it goes into one stream; records inside are already parted. */
  output: Uint8Array
  /** What goes out, if each item has a file of its own. */
  documents: {name: string; content: string}[]
  items: number
  failures: Failure[]
  /** What was read, though not all of it as it was written. */
  notices: Failure[]
  /** How much of the input it was. */
  bytes: number
}

/** A record or file that could not be worked. */
export interface Failure {
  file: string
  line?: number
  reason: string
  /** How many items it stands for, if not one. */
  count?: number
}

/**
 * Measures a batch.
 *
 * @returns Its bytes of input.
 */
export function sizeOf(batch: Batch): number {
  if (batch.kind === 'files') return batch.files.reduce((sum, {size}) => sum + size, 0)
  return batch.kind === 'failed' ? 0 : batch.bytes.length
}
