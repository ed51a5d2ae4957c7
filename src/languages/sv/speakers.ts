import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Swedish words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'herr hr', female: 'fru frk fröken', either: 'dr prof'},
  titles: 'kung drottning prins prinsessa påve biskop kardinal ex',
  roles: {
    male: 'man mannen far pappa son bror farbror make kille pojke morfar farfar brandman polisman talesman ombudsman fackman ordförande',
    female: 'kvinna kvinnan mor mamma dotter syster moster faster maka tjej flicka mormor farmor taleskvinna',
    either:
      'minister statsminister utrikesminister finansminister president talesperson pressekreterare presschef borgmästare kommunalråd regionråd riksdagsledamot ledamot partiledare språkrör vd chef direktör ägare grundare ' +
      'åklagare advokat domare forskare professor läkare lärare rektor tränare förbundskapten spelare målvakt kapten författare regissör skådespelare sångare konstnär musiker ekonom analytiker expert ' +
      'polis befäl insatsledare räddningsledare bonde granne vittne pensionär student elev person barn medlem journalist generalsekretär rådgivare kommissionär inspektör'
  },
  roleEndings: {male: 'man', female: 'kvinna', either: 'minister chef ledare direktör ledamot forskare tränare kapten rådgivare råd sekreterare'},
  groups:
    'invånare boende föräldrar forskare experter kritiker motståndare hyresgäster bönder elever studenter lärare läkare bedömare vittnen myndigheter anhöriga spelare kollegor vänner medborgare anställda arrangörer analytiker ' +
    'ekonomer aktivister demonstranter majoritet många några andra grannar fack partier källor',
  organizations:
    'polis polisen kommun kommunen stad regering regeringen departement departementet domstol tingsrätt hovrätt förening parti partiet fackförbund företag företaget bolag bolaget bank institut universitet högskola kyrka stiftelse ' +
    'riksdag riksdagen opposition oppositionen utskott utskottet tidning tidningen myndighet myndigheten byrå sjukhus sjukhuset skola skolan klubb klubben förbund förbundet region regionen styrelse styrelsen nämnd museum museet ' +
    'teater räddningstjänst räddningstjänsten länsstyrelsen trafikverket organisation organisationen verket tt',
  anyOrganization: 'företaget bolaget föreningen organisationen partiet förbundet myndigheten',
  organizationEndings: 'ab',
  bodyEndings: 'verket styrelsen förbundet partiet bolaget myndigheten nämnden departementet tjänsten polisen rätten tidningen',
  documents: 'rapport rapporten utredning utredningen studie studien undersökning undersökningen enkät dokument brev text dom domen plan statistik analys bok artikel video meddelande pressmeddelande uttalande inlägg protokoll',
  pronouns: {
    male: 'han honom hans',
    female: 'hon henne hennes',
    neuter: 'den det',
    plural: 'de dem deras',
    first: 'jag mig min mitt mina',
    firstPlural: 'vi oss vår vårt våra',
    second: 'du dig ni er',
    relative: 'som',
    indefinite: 'någon ingen man många några andra',
    nobody: 'ingen inga inget man'
  },
  possessives: 'hans hennes deras min mitt mina vår vårt våra sin sitt sina dess',
  subjects: 'han hon de jag vi',
  definite: 'den det de denna detta dessa',
  indefinite: 'en ett två tre fyra fem några flera',
  pluralEndings: '',
  ordinaryEndings: '',
  joiners: 'och eller',
  prepositions: 'av för på i från vid med om över hos till som',
  affiliators: 'på vid för i hos från',
  nameLinks: 'på vid för hos',
  namers: 'heter',
  firstNames: {male: `${male} anders lars erik johan karl nils sven gustav göran mats ulf bengt bo lennart leif håkan kjell stefan magnus fredrik mikael jonas mattias henrik linus oskar viktor`, female: `${female} anna karin kristina lena kerstin ingrid birgitta elin malin åsa annika maria emma sara ebba maja elsa linnea ulrika gunilla` },
  nicknames: '',
  suffixes: 'jr sr ii iii',
  particles: 'af von de',
  adjectives: '',
  places: 'sverige stockholm göteborg malmö uppsala västerås örebro linköping norrköping umeå luleå norge oslo danmark köpenhamn finland helsingfors europa tyskland frankrike',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations].join(' ')
}
