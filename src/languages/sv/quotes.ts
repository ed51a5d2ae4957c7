import type {QuoteWords} from '../types/quote-words.js'

/** Swedish words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works:
    'bok boken roman romanen film filmen dokumentär dokumentären låt låten singel singeln album albumet serie serien musikal musikalen opera pjäs pjäsen dikt dikten tavla målning målningen ' +
    'utställning utställningen krönika podd podden artikel artikeln tidskrift tidskriften spel spelet avsnitt avsnittet kapitel kapitlet titeln',
  naming: 'kallad kallade kallat kallas känd känt smeknamnet smeknamn alias döpt döpts',
  small: 'den det de en ett och eller av i på för till med om som att',
  says:
    'säger sa sade sagt säga berättar berättade uppger uppgav skriver skrev skrivit svarar svarade frågar frågade menar menade tycker tyckte tror trodde anser ansåg hävdar hävdade ' +
    'förklarar förklarade konstaterar konstaterade betonar betonade varnar varnade lovar lovade bekräftar bekräftade tillägger tillade kommenterar kommenterade ropar ropade utbrister utbrast ' +
    'undrar undrade påpekar påpekade understryker underströk fortsätter fortsatte medger medgav erkänner erkände skrattar skrattade suckar suckade skämtar skämtade meddelar meddelade kallar kallade lyder löd heter enligt',
  tells: 'berättar berättade svarar svarade frågar frågade varnar varnade',
  settings: 'i på under efter före igår idag till vid måndag tisdag onsdag torsdag fredag lördag söndag',
  subjects: 'han hon de'
}
