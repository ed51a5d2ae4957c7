import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** Dutch, for the structure of an item and its quotations only. */
export const dutch: Language = {
  tag: 'nl',
  functionWords: 'de het een van en in is dat op te zijn met voor niet aan er om ook als door over maar bij uit naar wordt hij deze nog geen',
  abbreviations: 'dr mr drs ir ing prof dhr mevr mw st bv nr ca jan feb mrt apr aug sept okt nov dec evt resp blz o.a d.w.z',
  sentenceOpeners: 'het een hij zij ze dat die er in op aan bij met volgens ook toen maar als wie dit daarna daarbij zijn haar voor na',
  elisions: 's t n k m',
  quotes,
  structure
}
