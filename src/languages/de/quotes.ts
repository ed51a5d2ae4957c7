import type {QuoteWords} from '../types/quote-words.js'

/** German words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works:
    'buch roman romane film films filme kinofilm dokumentarfilm lied song songs single album serie musical oper stück theaterstück gedicht gemälde ' +
    'ausstellung kolumne podcast essay artikel zeitschrift magazin spiel app titel folge kapitel hymne schlager bestseller titels',
  naming: 'genannt bekannt sogenannte sogenannten sogenannter sogenanntes namens spitznamen spitzname alias getauft',
  small: 'der die das den dem des ein eine einer eines und oder von im in am zu zum zur für mit auf aus bei als',
  says:
    'sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten berichtet berichtete schreibt schrieb ergänzt ergänzte antwortet antwortete ' +
    'fragt fragte fragten erläutert erläuterte meint meinte meinten findet fand ruft rief warnt warnte kritisiert kritisierte fordert forderte ' +
    'versichert versicherte bekräftigt bekräftigte bestätigt bestätigte räumt räumte gibt gab teilt teilte fügt fügte erzählt erzählte ' +
    'erinnert erinnerte klagt klagte lobt lobte hofft hoffte sagte scherzt scherzte schildert schilderte stellt stellte heißt hieß zitiert so ' +
    'hat habe haben kündigt kündigte verspricht versprach beteuert beteuerte resümiert resümierte unterstreicht unterstrich behauptet behauptete',
  tells: 'erzählt erzählte fragt fragte antwortet antwortete warnt warnte versichert versicherte',
  settings: 'am im in an auf bei beim nach vor zu zum zur während gestern heute dem der gegenüber',
  subjects: 'er sie'
}
