import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** Spanish, for the structure of an item and its quotations only. */
export const spanish: Language = {
  tag: 'es',
  functionWords: 'el la los las de y en que un una por con para es del se al no su lo como más ha fue este sus',
  abbreviations: 'sr sra srta dr dra ud uds ee.uu etc ene feb mar abr jun jul ago sept oct nov dic',
  quotes,
  structure
}
