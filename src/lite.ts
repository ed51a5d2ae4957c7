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
 * Makes a parser of English that finds attributions by rules alone, or one with words of your own.
 *
 * Of the languages of `nutgraf/languages/*` it reads structure and quotations; who said what in them is read by `nutgraf`.
 *
 * @param options - Languages, cues, agencies, persons.
 * @returns The parser.
 * @throws TypeError if an option is of the wrong type, RangeError if there is none of its name.
 */
export function createParser(options: ParserOptions = {}): Parser {
  return makeParser({languages: [english], ...options})
}

/** Does what `parseNewsItem` of nutgraf does; attributions are found by rules alone. */
export const parseNewsItem: Parser['parseNewsItem'] = own.parseNewsItem
/** Does what `parseSections` of nutgraf does. */
export const parseSections: Parser['parseSections'] = own.parseSections
/** Does what `extractQuotes` of nutgraf does. */
export const extractQuotes: Parser['extractQuotes'] = own.extractQuotes
/** Does what `extractAttributions` of nutgraf does, by rules alone. */
export const extractAttributions: Parser['extractAttributions'] = own.extractAttributions
/** Does what `parseByline` of nutgraf does. */
export const parseByline: Parser['parseByline'] = own.parseByline
/** Does what `parseDateline` of nutgraf does. */
export const parseDateline: Parser['parseDateline'] = own.parseDateline
/** Does what `parseCredit` of nutgraf does. */
export const parseCredit: Parser['parseCredit'] = own.parseCredit
/** Does what `parseStream` of nutgraf does; attributions are found by rules alone. */
export const parseStream: Parser['parseStream'] = own.parseStream
