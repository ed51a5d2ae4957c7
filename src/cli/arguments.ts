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
  nutgraf item.txt                                  read one item, its quotations and who says them
  nutgraf articles/ --sources > quoted.csv          who was quoted, over a folder of text files
  nutgraf 'wire/**/*.txt' --format ndjson           an item a line, for jq or a database
  nutgraf item.txt --format nitf                    one of the formats that newsrooms exchange
  nutgraf articles/ --format html --output pages/   a page for each item
  nutgraf --ndjson items.ndjson --text-field body --format ndjson --jobs 8 --output parsed.ndjson
  nutgraf feed.rss pages/ --sources                 out of web pages, mails, Markdown and feeds too
  pbpaste | nutgraf                                 whatever text stdin has

Formats:
  readable     for a person to read (the default for texts)
${formats.map(({name, description}) => `  ${name.padEnd(12)} ${description}`).join('\n')}
  ndjson       (the default for records) records, a line each: {"file": …, "item": …}, or the record's own fields and "item"

Exit status: 0 all was done, 1 some input failed (each is reported on stderr with file and line), 2 wrong usage.
`

/**
 * Parses the command line.
 *
 * @param argv - The arguments after the command's name.
 * @throws {@link Usage} for help, version and invalid arguments.
 */
export function readArguments(argv: readonly string[], version: string): Arguments {
  const command = new Command('nutgraf')
    .description(
      'Finds the parts of news items: headline, byline, sections, quotations and who says them.'
    )
    .argument('[path...]', 'files, folders of them, glob patterns; - or nothing is stdin')
    .addOption(
      new Option('-f, --format <name>', 'how to write the items').choices([
        'readable',
        ...formats.map(({name}) => name),
        'ndjson'
      ])
    )
    .addOption(new Option('--from <kind>', 'what the input is (default: by name and first characters; records: text)').choices([...sourceKinds]))
    .option('-s, --sources', 'write the table of people quoted (as csv; with json or ndjson, into each record)', false)
    .option('-o, --output <path>', 'write into this file, or this folder if each item is a document')
    .option('-l, --language <tag>', 'the language of the texts, such as en or de-AT (default: detected)')
    .addOption(
      new Option('-g, --genre <genre>', 'what the items are (default: detected)').choices([
        'article',
        'wire',
        'release',
        'transcript'
      ])
    )
    .option('-n, --ndjson', 'read records, a JSON object a line, rather than texts', false)
    .option('--text-field <name>', "the field with a record's text", 'text')
    .option('--id-field <name>', 'the field that names a record in tables; a URI there is its address', 'id')
    .option('--keep-failed', 'with json or ndjson, write {…, "error": …} in place of a record that fails', false)
    .option('-j, --jobs <number>', 'how many workers (default: as many as the input is worth)', count)
    .option('-e, --encoding <name>', 'the encoding of the input, such as windows-1252 (default: detected)')
    .option('--max-length <characters>', 'the longest text to take', count, 1_000_000)
    .option('--width <columns>', 'where to wrap the readable view (default: the terminal, at most 100)', count)
    .version(version, '-V, --version')
    .helpOption('-h, --help', 'show this help')
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
  const args: Arguments = {...command.opts<Omit<Arguments, 'paths'>>(), paths: command.args}
  check(args)
  return args
}

function helpOf(command: Command): string {
  return (command.helpInformation() + examples).trimEnd()
}

function check({language, genre, sources, format, ndjson, keepFailed, encoding}: Arguments): void {
  try {
    checkOptions({...(language !== undefined && {language}), ...(genre && {genre})}, parseOptions, 'nutgraf')
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Usage(`--language takes a tag such as en or de-AT, not '${language}'`)
  }
  if (sources && format !== undefined && !['csv', 'json', 'ndjson'].includes(format)) {
    throw new Usage(`--sources goes with --format csv, json or ndjson, not ${format}`)
  }
  if (encoding !== undefined && !isEncoding(encoding))
    throw new Usage(`--encoding takes a name such as windows-1252, utf-16le or shift_jis, not '${encoding}'`)
  const records = format === 'json' || format === 'ndjson' || (format === undefined && ndjson && !sources)
  if (keepFailed && !records)
    throw new Usage('--keep-failed goes with --format json or ndjson')
}

function count(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1 up.')
  return number
}
