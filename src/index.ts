import {makeFullParser} from './defaults.js'
import type {Attribution, Byline, Credit, Dateline, NewsItem, Quote, Section} from './model.js'
import type {ParseOptions} from './options.js'
import {madeOnFirstUse, type LineOptions, type Parser, type ParserOptions} from './parser.js'
import type {StreamInput, StreamOutput} from './stream.js'

export type * from './model.js'
export {explain, type Explanation} from './attribution/explain.js'
export type {Language} from './languages/types/language.js'
export type {ParseOptions} from './options.js'
export type {LineOptions, Parser, ParserOptions} from './parser.js'
export {attributionsOf, quotesOf, speakerOf} from './queries.js'
export type {StreamInput, StreamOutput} from './stream.js'

const own = madeOnFirstUse(createParser)

/**
 * Makes a parser with other languages, or with your own cues, agencies and names.
 *
 * @param options - Languages, cues, agencies and persons.
 * @returns The parser.
 * @throws TypeError if an option has the wrong type, RangeError for an unknown option.
 * @example
 * ```ts
 * import {createParser} from 'nutgraf'
 *
 * const parser = createParser({agencies: ['Polar News Agency']})
 * console.log(parser.parseCredit('Photo: Tom Reyes / Polar News Agency')[0]?.agency) // => Polar News Agency
 * ```
 */
export function createParser(options: ParserOptions = {}): Parser {
  return makeFullParser(options)
}

/**
 * Parses the plain text of a news item into its parts, each with its place in the text.
 *
 * Any string parses; an empty one gives an empty item.
 *
 * @param text - The plain text, as pasted, saved or filed.
 * @param options - The language and genre of the text, if you know them.
 * @returns The item, as plain JSON.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option, language tag or genre.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 *
 * const item = parseNewsItem(`Storm closes coastal road
 *
 * By Ines Carrow
 *
 * VELLACOTT — The coastal road is shut until Friday, the county said.
 *
 * “Nobody should drive there,” said Mara Lind, the harbour master.`)
 *
 * console.log(item.headline) // => { text: 'Storm closes coastal road', start: 0, end: 25 }
 * console.log(item.dateline?.places) // => [ 'VELLACOTT' ]
 * console.log(item.sections[0]?.blocks.length) // => 2
 * ```
 */
export function parseNewsItem(text: string, options?: ParseOptions): NewsItem {
  return own.parseNewsItem(text, options)
}

/**
 * Finds the sections of the body. Looks for no attributions, and so is much faster than `parseNewsItem`.
 *
 * @param text - The plain text.
 * @param options - The language and genre of the text, if you know them.
 * @returns The sections in the order of the text; the first has no heading.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option, language tag or genre.
 * @example
 * ```ts
 * import {parseSections} from 'nutgraf'
 *
 * const text = `Storm closes coastal road
 *
 * The coastal road is shut until Friday, the county said on Monday.
 *
 * What happens next
 *
 * Crews will clear the stones on Thursday, if the wind allows it.`
 *
 * for (const {heading, blocks} of parseSections(text)) console.log(heading?.text, blocks.length)
 * // => undefined 1
 * //    What happens next 1
 * ```
 */
export function parseSections(text: string, options?: ParseOptions): Section[] {
  return own.parseSections(text, options)
}

/**
 * Finds everything in quotation marks, and tells speech from terms, titles and nicknames.
 *
 * @param text - The plain text.
 * @param options - The language and genre of the text, if you know them.
 * @returns The quotations in the order of the text.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option, language tag or genre.
 * @example
 * ```ts
 * import {extractQuotes} from 'nutgraf'
 *
 * const quotes = extractQuotes('“The gulls,” she said, “won’t leave the nurses’ garden.”')
 * for (const {parts} of quotes) console.log(parts.map((part) => part.text))
 * // => [ 'The gulls,', 'won’t leave the nurses’ garden.' ]
 * ```
 */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  return own.extractQuotes(text, options)
}

/**
 * Finds who said what.
 *
 * @param text - The plain text.
 * @param options - The language and genre of the text, if you know them.
 * @returns The attributions in the order of the text.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option, language tag or genre.
 * @example
 * ```ts
 * import {extractAttributions} from 'nutgraf'
 *
 * const [first] = extractAttributions('“We had no choice,” said Mara Lind, the harbour master.')
 * console.log(first?.source?.text) // => Mara Lind, the harbour master
 * console.log(first?.cue?.text) // => said
 * console.log(first?.content[0]?.text) // => “We had no choice,”
 * ```
 */
export function extractAttributions(text: string, options?: ParseOptions): Attribution[] {
  return own.extractAttributions(text, options)
}

/**
 * Reads a byline that stands alone, such as the author field of a feed or an archive.
 *
 * @param text - The byline.
 * @param options - The language of the text, if you know it.
 * @returns The byline, or `undefined` if the text names no author.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option or language tag.
 * @example
 * ```ts
 * import {parseByline} from 'nutgraf'
 *
 * const byline = parseByline('By Ines Carrow and Tom Reyes in Vellacott')
 * console.log(byline?.authors.map((author) => author.name)) // => [ 'Ines Carrow', 'Tom Reyes' ]
 * console.log(parseByline('Storm closes coastal road')) // => undefined
 * ```
 */
export function parseByline(text: string, options?: LineOptions): Byline | undefined {
  return own.parseByline(text, options)
}

/**
 * Reads a dateline that stands alone or opens a paragraph.
 *
 * @param text - The dateline or the paragraph.
 * @param options - The language of the text, if you know it.
 * @returns The dateline without its separator, or `undefined` if there is none.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option or language tag.
 * @example
 * ```ts
 * import {parseDateline} from 'nutgraf'
 *
 * const dateline = parseDateline('VELLACOTT, March 3 (Reuters) - The port is shut.')
 * console.log(dateline?.places, dateline?.date, dateline?.agencies) // => [ 'VELLACOTT' ] March 3 [ 'Reuters' ]
 * console.log(parseDateline('The port is shut.')) // => undefined
 * ```
 */
export function parseDateline(text: string, options?: LineOptions): Dateline | undefined {
  return own.parseDateline(text, options)
}

/**
 * Reads the credits of a line.
 *
 * @param text - The line.
 * @param options - The language of the text, if you know it.
 * @returns The credits in the order of the text; an empty array if the line is not a credit.
 * @throws TypeError if `text` is not a string, RangeError for an unknown option or language tag.
 * @example
 * ```ts
 * import {parseCredit} from 'nutgraf'
 *
 * for (const {kind, names} of parseCredit('(Reporting by Ines Carrow; editing by Tom Reyes)')) console.log(kind, names)
 * // => reporting [ 'Ines Carrow' ]
 * //    editing [ 'Tom Reyes' ]
 * ```
 */
export function parseCredit(text: string, options?: LineOptions): Credit[] {
  return own.parseCredit(text, options)
}

/**
 * Makes a web stream that turns texts into items, for more texts than fit into memory.
 *
 * A string becomes an item. A record, such as a row of a table, keeps its fields, with `item` in place of `text`.
 *
 * @param options - The language and genre of the texts, if you know them.
 * @returns The stream. It fails with a `TypeError` at the first chunk that is neither a string nor a record with one.
 * @throws RangeError for an unknown option, language tag or genre.
 * @example
 * ```ts
 * import {parseStream} from 'nutgraf'
 *
 * const records = new ReadableStream<{id: number; text: string}>({
 *   start(controller) {
 *     controller.enqueue({id: 7, text: 'Storm closes coastal road'})
 *     controller.enqueue({id: 8, text: 'Ferry runs again'})
 *     controller.close()
 *   }
 * })
 * for await (const {id, item} of records.pipeThrough(parseStream())) console.log(id, item.headline?.text)
 * // => 7 Storm closes coastal road
 * //    8 Ferry runs again
 * ```
 */
export function parseStream<Input extends StreamInput = string>(options?: ParseOptions): TransformStream<Input, StreamOutput<Input>> {
  return own.parseStream<Input>(options)
}
