import type {Language} from '../types/language.js'
import {quotes} from './quotes.js'
import {structure} from './structure.js'

/** German, for the structure of an item and its quotations only. */
export const german: Language = {
  tag: 'de',
  functionWords: 'der die das und ist nicht ein eine zu den mit sich auf für von dem im des auch es an werden aus er hat dass sie nach',
  abbreviations: 'dr prof mag dipl hr fr st mio mrd bzw ca etc nr str jan feb mrz apr aug sept okt nov dez evtl ggf inkl vgl',
  sentenceOpeners: 'der die das dem den ein eine im in am an er sie es ich wir man auch bei mit nach auf für seit gegen vor zu sein seine ihr ihre dabei dann doch aber als wenn weil laut wie so nun jetzt später danach zuvor',
  ordinals:
    'januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts bundesliga liga platz stock ' +
    'klasse runde spieltag minute senat strafsenat zivilsenat kammer strafkammer rang etappe lebensjahr geburtstag weltkrieg auflage quartal halbjahr bezirk',
  quotes,
  structure
}
