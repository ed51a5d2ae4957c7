import {makeFullParser} from './defaults.js'
import {german} from './languages/de.js'
import {english} from './languages/en.js'
import {spanish} from './languages/es.js'
import {french} from './languages/fr.js'
import {italian} from './languages/it.js'
import {dutch} from './languages/nl.js'
import {portuguese} from './languages/pt.js'
import {swedish} from './languages/sv.js'
import type {Language} from './languages/types/language.js'
import {madeOnFirstUse, type Parser, type ParserOptions} from './parser.js'

export type * from './model.js'
export {explain, type Explanation} from './attribution/explain.js'
export type {Language} from './languages/types/language.js'
export type {ParseOptions} from './options.js'
export type {LineOptions, Parser, ParserOptions} from './parser.js'
export {attributionsOf, quotesOf, speakerOf} from './queries.js'
export type {StreamInput} from './stream.js'

/** Every language that the package has, each with all it has for it. */
export const languages: readonly Language[] = [english, german, french, spanish, dutch, italian, portuguese, swedish]

const own = madeOnFirstUse(createParser)

/**
 * Makes a parser with every language, or with other languages or words of your own.
 *
 * @param options - Languages, cues, agencies, persons.
 * @returns The parser.
 * @throws TypeError if an option is of the wrong type, RangeError if there is none of its name.
 */
export function createParser(options: ParserOptions = {}): Parser {
  return makeFullParser({languages, ...options})
}

/** Does what `parseNewsItem` of nutgraf does, with attributions in every language. */
export const parseNewsItem: Parser['parseNewsItem'] = own.parseNewsItem
/** Does what `parseSections` of nutgraf does. */
export const parseSections: Parser['parseSections'] = own.parseSections
/** Does what `extractQuotes` of nutgraf does. */
export const extractQuotes: Parser['extractQuotes'] = own.extractQuotes
/** Does what `extractAttributions` of nutgraf does, in every language. */
export const extractAttributions: Parser['extractAttributions'] = own.extractAttributions
/** Does what `parseByline` of nutgraf does. */
export const parseByline: Parser['parseByline'] = own.parseByline
/** Does what `parseDateline` of nutgraf does. */
export const parseDateline: Parser['parseDateline'] = own.parseDateline
/** Does what `parseCredit` of nutgraf does. */
export const parseCredit: Parser['parseCredit'] = own.parseCredit
/** Does what `parseStream` of nutgraf does. */
export const parseStream: Parser['parseStream'] = own.parseStream
