import {english} from './languages/en/index.js'
import {madeOnFirstUse, makeParser, type Parser, type ParserOptions} from './parser.js'

export type * from './model.js'
export {explain, type Explanation} from './attribution/explain.js'
export type {Language} from './languages/types/language.js'
export type {ParseOptions} from './options.js'
export type {LineOptions, Parser, ParserOptions} from './parser.js'
export {attributionsOf, quotesOf, speakerOf} from './queries.js'
export type {StreamInput, StreamOutput} from './stream.js'

const own = madeOnFirstUse(createParser)

/**
 * Makes an English parser, or one with other languages or your own words.
 *
 * For other languages, from `nutgraf/languages/*`, it reads structure and quotations; for their attributions use `nutgraf`.
 *
 * @param options - Languages, cues, agencies and persons.
 * @returns The parser.
 * @throws TypeError if an option has the wrong type, RangeError for an unknown option.
 */
export function createParser(options: ParserOptions = {}): Parser {
  return makeParser({languages: [english], ...options})
}

/** Works like `parseNewsItem` of `nutgraf`. */
export const parseNewsItem: Parser['parseNewsItem'] = own.parseNewsItem
/** Works like `parseSections` of `nutgraf`. */
export const parseSections: Parser['parseSections'] = own.parseSections
/** Works like `extractQuotes` of `nutgraf`. */
export const extractQuotes: Parser['extractQuotes'] = own.extractQuotes
/** Works like `extractAttributions` of `nutgraf`. */
export const extractAttributions: Parser['extractAttributions'] = own.extractAttributions
/** Works like `parseByline` of `nutgraf`. */
export const parseByline: Parser['parseByline'] = own.parseByline
/** Works like `parseDateline` of `nutgraf`. */
export const parseDateline: Parser['parseDateline'] = own.parseDateline
/** Works like `parseCredit` of `nutgraf`. */
export const parseCredit: Parser['parseCredit'] = own.parseCredit
/** Works like `parseStream` of `nutgraf`. */
export const parseStream: Parser['parseStream'] = own.parseStream
