import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** Italian, for the structure of an item and its quotations only. */
export const italian: Language = {
  tag: 'it',
  functionWords: 'il lo la gli le di che è un una per del della dei delle con non si al alla nel nella da sono ha più come dal dalla anche ma',
  abbreviations: 'sig sigg dott dottssa prof profssa avv ing on sen arch geom s ecc pag art n gen feb mar apr giu lug ago set ott nov dic',
  proclitics: 'l un d all dell dall nell sull c n s t m v quest quell sant dov com cos bell nessun',
  quotes,
  structure
}
