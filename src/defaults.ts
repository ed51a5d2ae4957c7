import {makeReader} from './attribution/reporting/reader.js'
import {german} from './languages/de.js'
import {english} from './languages/en.js'
import {spanish} from './languages/es.js'
import {french} from './languages/fr.js'
import {italian} from './languages/it/index.js'
import {dutch} from './languages/nl/index.js'
import {portuguese} from './languages/pt/index.js'
import type {Language} from './languages/types/language.js'
import {makeParser, type Parser, type ParserOptions} from './parser.js'

/** The default languages of a parser; the last three come without attributions. */
const languages: readonly Language[] = [english, german, french, spanish, dutch, italian, portuguese]

/** Makes a parser with everything that the package has, unless the options say otherwise. */
export function makeFullParser(options: ParserOptions = {}): Parser {
  return makeParser({languages, ...options}, makeReader)
}
