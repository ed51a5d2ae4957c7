import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {formats} from '../format/formats.js'
import {sourceKinds, type SourceKind} from '../input/input.js'
import type {Genre} from '../model.js'
import {checkOptions, parseOptions} from '../options.js'
import {isEncoding} from './encoding.js'

/** The parsed command line. */
export interface Arguments {
  paths: string[]
  /** The kind of the input; by default, recognized by file name and content. */
  from?: SourceKind
  format?: string
  sources: boolean
  ndjson: boolean
  textField: string
  idField: string
  keepFailed: boolean
  language?: string
  genre?: Genre
  /** How many workers to use; by default, as many as the size of the input justifies. */
  jobs?: number
  encoding?: string
  maxLength: number
  output?: string
  width?: number
}

/** Ends the command before it starts, to print the help, the version or a usage error. */
export class Usage extends Error {
  /** The status to exit with. */
  readonly status: number

  constructor(message: string, status = 2) {
    super(message)
    this.status = status
  }
}

const examples = `
Examples:
  nutgraf item.txt                                  show one item: its parts, quotations and speakers
  nutgraf articles/ --sources > quoted.csv          who is quoted in a folder of stories, as CSV
  nutgraf 'wire/**/*.txt' --format ndjson           one JSON record per line, for jq or a database
  nutgraf item.txt --format nitf                    convert to a news exchange format
  nutgraf articles/ --format html --output pages/   one web page per item
  nutgraf --ndjson items.ndjson --text-field body --format ndjson --jobs 8 --output parsed.ndjson
  nutgraf feed.rss pages/ --sources                 reads HTML, mail, Markdown and feeds too
  pbpaste | nutgraf                                 read stdin

Formats:
  readable     for reading in a terminal (default for texts)
${formats.map(({name, description}) => `  ${name.padEnd(12)} ${description}`).join('\n')}
  ndjson       one record per line: {"file": …, "item": …}, or the input record with "item" (default for --ndjson)

Exit status: 0 success, 1 some input failed (reported on stderr with file and line), 2 usage error.
`

/**
 * Parses the command line.
 *
 * @param argv - The arguments after the command's name.
 * @throws {@link Usage} for help, version and invalid arguments.
 */
export function readArguments(argv: readonly string[], version: string): Arguments {
  const command = new Command('nutgraf')
    .description('Parses news items: headline, byline, sections, quotations and who said them.')
    .argument('[path...]', 'files, folders or glob patterns; stdin if omitted or -')
    .addOption(new Option('-f, --format <name>', 'output format').choices(['readable', ...formats.map(({name}) => name), 'ndjson']))
    .addOption(
      new Option('--from <kind>', 'kind of input (default: by file extension and first characters; text for records)').choices([
        ...sourceKinds
      ])
    )
    .option('-s, --sources', 'write a table of the people quoted (CSV; with json or ndjson, added to each record)')
    .option('-o, --output <path>', 'output file; for formats with one file per item, output folder')
    .option('-l, --language <tag>', 'language of the texts, such as en or de-AT (default: detected)')
    .addOption(
      new Option('-g, --genre <genre>', 'genre of the items (default: detected)').choices(['article', 'wire', 'release', 'transcript'])
    )
    .option('-n, --ndjson', 'read NDJSON records, one JSON object per line')
    .option('--text-field <name>', 'record field that holds the text', 'text')
    .option('--id-field <name>', 'record field that names the item in tables; used as its address if it is a URI', 'id')
    .option('--keep-failed', 'with json or ndjson, write {…, "error": …} in place of failed records')
    .option('-j, --jobs <number>', 'number of worker threads (default: by input size)', count)
    .option('-e, --encoding <name>', 'encoding of the input, such as windows-1252 (default: detected)')
    .option('--max-length <characters>', 'maximum length of a text', count, 1_000_000)
    .option('--width <columns>', 'width of the readable view (default: terminal width, at most 100)', count)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({writeOut: () => undefined, writeErr: () => undefined})
  try {
    command.parse(argv, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') throw new Usage(helpOf(command), 0)
    if (error.code === 'commander.version') throw new Usage(version, 0)
    throw new Usage(error.message.replace(/^error: /u, ''))
  }
  const unset = {sources: false, ndjson: false, keepFailed: false}
  const args: Arguments = {...unset, ...command.opts<Omit<Arguments, 'paths' | keyof typeof unset>>(), paths: command.args}
  check(args)
  return args
}

function helpOf(command: Command): string {
  return (command.helpInformation() + examples).trimEnd()
}

function check({language, genre, sources, format, ndjson, keepFailed, encoding, output}: Arguments): void {
  if (output === '') throw new Usage("invalid --output '': expected a path")
  try {
    checkOptions({...(language !== undefined && {language}), ...(genre && {genre})}, parseOptions, 'nutgraf')
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Usage(`invalid --language '${language}': expected a tag such as en or de-AT`)
  }
  if (sources && format !== undefined && !['csv', 'json', 'ndjson'].includes(format)) {
    throw new Usage(`--sources requires --format csv, json or ndjson, not ${format}`)
  }
  if (encoding !== undefined && !isEncoding(encoding))
    throw new Usage(`unknown --encoding '${encoding}': expected a name such as windows-1252, utf-16le or shift_jis`)
  const records = format === 'json' || format === 'ndjson' || (format === undefined && ndjson && !sources)
  if (keepFailed && !records) throw new Usage('--keep-failed requires --format json or ndjson')
}

function count(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Expected a positive integer.')
  return number
}
