import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** French, for the structure of an item and its quotations only. */
export const french: Language = {
  tag: 'fr',
  functionWords: 'le la les de des et est un une du que qui dans pour pas sur au avec il elle ce par plus ont été sont se à',
  abbreviations: 'm mm mme mlle dr me st ste janv févr avr juil sept oct nov déc etc',
  quotes,
  proclitics: 'l d j n s m t c qu jusqu lorsqu puisqu quoiqu',
  enclitics: 'il elle ils elles on je t',
  structure
}
