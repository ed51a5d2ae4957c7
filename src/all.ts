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

/** All languages of the package, each with everything the package has for it. */
export const languages: readonly Language[] = [english, german, french, spanish, dutch, italian, portuguese, swedish]

const own = madeOnFirstUse(createParser)

/**
 * Makes a parser with all languages, or with other languages, or with your own cues, agencies and names.
 *
 * @param options - Languages, cues, agencies and persons.
 * @returns The parser.
 * @throws TypeError if an option has the wrong type, RangeError for an unknown option.
 */
export function createParser(options: ParserOptions = {}): Parser {
  return makeFullParser({languages, ...options})
}

/** Works like `parseNewsItem` of `nutgraf`, with attributions in all languages. */
export const parseNewsItem: Parser['parseNewsItem'] = own.parseNewsItem
/** Works like `parseSections` of `nutgraf`. */
export const parseSections: Parser['parseSections'] = own.parseSections
/** Works like `extractQuotes` of `nutgraf`. */
export const extractQuotes: Parser['extractQuotes'] = own.extractQuotes
/** Works like `extractAttributions` of `nutgraf`, in all languages. */
export const extractAttributions: Parser['extractAttributions'] = own.extractAttributions
/** Works like `parseByline` of `nutgraf`. */
export const parseByline: Parser['parseByline'] = own.parseByline
/** Works like `parseDateline` of `nutgraf`. */
export const parseDateline: Parser['parseDateline'] = own.parseDateline
/** Works like `parseCredit` of `nutgraf`. */
export const parseCredit: Parser['parseCredit'] = own.parseCredit
/** Works like `parseStream` of `nutgraf`. */
export const parseStream: Parser['parseStream'] = own.parseStream
