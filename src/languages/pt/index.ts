import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** Portuguese, for the structure of an item and its quotations only. */
export const portuguese: Language = {
  tag: 'pt',
  functionWords: 'o os as de que e do da em um uma para com não no na dos das ao à mais por se foi são pelo pela como mas ele ela já',
  abbreviations: 'sr sra srs dr dra prof profa eng av r d exmo etc jan fev mar abr jun jul ago set out nov dez art pág nº',
  enclitics: 'se lhe lhes me nos',
  quotes,
  structure
}
