import {english} from './language/en/index.js'
import {french} from './language/fr/index.js'
import {german} from './language/de/index.js'
import {spanish} from './language/es/index.js'
import type {Attribution, NewsItem, Quote, Section} from './model.js'
import {findersFor} from './finders.js'
import {taggers} from './language/en/weights.js'
import {makeParser, type ParseOptions, type Parser, type ParserOptions} from './parser.js'

export type * from './model.js'
export type {Language} from './language/language.js'
export type {ParseOptions, Parser, ParserOptions} from './parser.js'

let parser: Parser | undefined
const own = (): Parser => (parser ??= createParser())

/**
 * Makes a parser with other languages or with words of your own.
 *
 * @param options - Languages, cues, agencies.
 * @returns The parser.
 * @throws TypeError if an option is of the wrong type, RangeError if there is none of its name.
 */
export function createParser(options: ParserOptions = {}): Parser {
  return makeParser({languages: [{...english, taggers}, german, french, spanish], ...options}, findersFor)
}

/**
 * Parses the plain text of a news item into its parts, each with its place in the text.
 *
 * @param text - The plain text, as pasted, saved or filed.
 * @param options - Its language and genre, if known.
 * @returns The item.
 * @throws TypeError if `text` is no string.
 */
export function parseNewsItem(text: string, options?: ParseOptions): NewsItem {
  return own().parseNewsItem(text, options)
}

/**
 * Finds the body's sections; attributions are not looked for, which is much faster.
 *
 * @param text - The plain text.
 * @param options - Its language and genre, if known.
 * @returns The sections; the first has no heading.
 * @throws TypeError if `text` is no string.
 */
export function parseSections(text: string, options?: ParseOptions): Section[] {
  return own().parseSections(text, options)
}

/**
 * Finds what stands between quotation marks, and what it is.
 *
 * @param text - The plain text.
 * @param options - Its language and genre, if known.
 * @returns The quotations in the order of the text.
 * @throws TypeError if `text` is no string.
 */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  return own().extractQuotes(text, options)
}

/**
 * Finds who said what.
 *
 * @param text - The plain text.
 * @param options - Its language and genre, if known.
 * @returns The attributions in the order of the text.
 * @throws TypeError if `text` is no string.
 */
export function extractAttributions(text: string, options?: ParseOptions): Attribution[] {
  return own().extractAttributions(text, options)
}
