import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** Swedish, for the structure of an item and its quotations only. */
export const swedish: Language = {
  tag: 'sv',
  functionWords: 'och att det som en ett är inte på av för till med den har om de jag från var kan ska vi när eller efter också men vid enligt hon han',
  abbreviations: 'dr prof hr fr st kl ca nr bl a jan feb mar apr aug sept okt nov dec t.ex m.m dvs resp milj mdr s.k f.d ev',
  quotes,
  structure
}
