import type {StructureWords} from '../types/structure-words.js'

/** Dutch words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: ['door', 'van onze verslaggever', 'van onze verslaggeefster', 'van onze redactie', 'van onze correspondent', 'onze correspondent', 'tekst', 'tekst:', 'redactie:', 'interview door', 'geschreven door'],
  joiners: ['en'],
  placeOpeners: ['te', 'vanuit'],
  placeJoiners: ['en'],
  placeWords: ['aan', 'den', 'op'],
  creditJoiners: ['door', 'van'],
  roles: ['verslaggever', 'verslaggeefster', 'redacteur', 'correspondent', 'columniste', 'columnist', 'journaliste', 'hoofdredacteur'],
  staff: ['onze redactie', 'redactie', 'van onze redactie', 'van een verslaggever', 'onze verslaggever'],
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op'],
  updated: ['bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatste update', 'aangepast'],
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mrt', 'apr', 'aug', 'sep', 'okt', 'nov', 'dec'],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'gisteren', 'vandaag', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  times: ['uur', 'om', 'geleden', 'leestijd', 'minuten', 'minuten leestijd'],
  photo: ['foto', 'foto’s', "foto's", 'beeld', 'fotograaf', 'foto van'],
  video: ['video'],
  graphic: ['illustratie', 'infographic', 'kaart'],
  captionOpeners: ['archieffoto', 'archiefbeeld', 'stockfoto'],
  captionSigns: ['(archieffoto)', '(archiefbeeld)', '(stockfoto)', '(links)', '(rechts)', '(midden)', 'van links naar rechts'],
  reporting: ['met medewerking van', 'aanvullende berichtgeving door'],
  editing: ['eindredactie', 'bewerking'],
  writing: ['geschreven door'],
  translation: ['vertaling', 'vertaald door'],
  source: ['bron', 'bronnen'],
  rights: ['alle rechten voorbehouden'],
  correction: ['correctie…', 'rectificatie…', 'in een eerdere versie…'],
  authorNotes: ['de auteur is', 'de schrijver is', 'de auteurs zijn'],
  editorsNote: ['een versie van dit artikel…', 'noot van de redactie…', 'noot van de redacteur…'],
  embargo: ['embargo…', 'onder embargo…'],
  headlineFields: ['titel', 'kop'],
  bylineFields: ['auteur', 'door'],
  dateFields: ['datum'],
  paperFields: ['krant', 'bron'],
  sectionFields: ['rubriek', 'sectie'],
  otherFields: ['pagina', 'editie'],
  updateNote: ['update:…', 'dit artikel is bijgewerkt…'],
  endMarks: ['einde', '(einde)', 'noot voor de redactie'],
  pageWords: ['pagina', 'pag', 'p', 'blz'],
  furniture: [
    'lees ook…', 'lees verder…', 'lees meer…', 'bekijk ook…', 'meer over…', 'deel dit artikel…', 'delen', 'deel dit…', 'advertentie', 'reclame', 'reageer…', 'reacties…', 'meld je aan…', 'schrijf je in…', 'nieuwsbrief…', 'abonneer…', 'word abonnee…',
    'volg ons…', 'inloggen', 'zoeken', 'sluiten', 'kopieer link…', 'meest gelezen…', 'gerelateerd…', 'tip de redactie…'
  ],
  offers: [
    'nieuwsbrief', 'nieuwsbrieven', 'abonnee', 'abonnees', 'abonneer', 'abonnement', 'inloggen', 'cookies',
    'advertentie', 'aanmelden', 'inschrijven', 'uitschrijven'
  ],
  ownWords: ['ons', 'onze', 'wij', 'we'],
  readerWords: ['je', 'jij', 'jouw', 'u', 'uw'],
  calls: [
    'volg', 'lees', 'abonneer', 'meld', 'ontvang', 'bekijk', 'luister', 'download', 'deel', 'steun', 'klik',
    'schrijf', 'wil je', 'wilt u', 'heb je', 'heeft u', 'dit artikel', 'deze samenvatting', 'deze tekst', 'blijf',
    'praat', 'om te', 'je kunt', 'u kunt', 'mis'
  ],
  wares: [
    'nieuws', 'app', 'podcast', 'artikel', 'artikelen', 'video', 'reacties', 'reactie', 'whatsapp', 'kanaal',
    'beelden', 'meldingen', 'redactie', 'journalistiek', 'pushberichten', 'mail', 'samenvatting', 'ai', 'hieronder',
    'hier', 'aanmelden'
  ],
  relatedHeads: ['lees ook', 'meest gelezen', 'gerelateerd', 'gerelateerde artikelen', 'meer over dit onderwerp', 'meer nieuws', 'reacties', 'onderwerpen'],
  desks: ['binnenland', 'buitenland', 'economie', 'cultuur', 'politiek', 'regio', 'wetenschap', 'opinie', 'media'],
  summaryHeads: ['samenvatting', 'in het kort', 'de belangrijkste punten'],
  release: ['persbericht', 'ter onmiddellijke publicatie', 'voor onmiddellijke publicatie'],
  contact: ['contact', 'perscontact', 'contact voor de pers', 'voor meer informatie', 'niet voor publicatie'],
  about: ['over de', 'noot voor redacties', 'noot aan de redactie'],
  salutations: ['geachte redactie', 'beste redactie', 'geachte hoofdredacteur', 'geachte hoofdredactie', 'geachte heer, mevrouw', 'geachte heer/mevrouw'],
  closings: ['met vriendelijke groet', 'met vriendelijke groeten', 'vriendelijke groet', 'hoogachtend'],
  questionLabels: ['vraag', 'antwoord'],
  otherLabels: ['noot', 'interview', 'foto', 'contact', 'bron', 'video', 'datum', 'plaats', 'prijs', 'tel', 'adres', 'lees ook', 'uitslag', 'maar', 'en']
}
