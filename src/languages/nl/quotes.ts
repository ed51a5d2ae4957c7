import type {QuoteWords} from '../types/quote-words.js'

/** Dutch words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works: 'boek boeken roman film films documentaire lied liedje nummer album serie programma toneelstuk opera gedicht schilderij tentoonstelling column essay artikel tijdschrift spel aflevering hoofdstuk titel getiteld',
  naming: 'bijgenaamd bijnaam alias genaamd genoemd bekend gedoopt',
  small: 'de het een van en of in op aan voor met te',
  says: 'zegt zei zeiden gezegd vertelt vertelde verteld verklaart verklaarde verklaard meldt meldde schrijft schreef stelt stelde benadrukt benadrukte vraagt vroeg antwoordt antwoordde reageert reageerde roept riep lacht verzucht verzuchtte vindt vond denkt dacht belooft beloofde waarschuwt waarschuwde bevestigt bevestigde erkent erkende legt laat liet aldus begint besluit bekent bekende sneert',
  tells: 'vertelt vertelde antwoordt antwoordde vraagt vroeg',
  settings: 'in op tijdens na voor gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tegen bij',
  subjects: 'hij zij ze'
}
