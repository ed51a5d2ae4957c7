import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Swedish words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'herr hr', female: 'fru frk fröken', either: 'dr prof'},
  titles: 'kung drottning prins prinsessa påve biskop kardinal ex',
  // each with its article behind it too, as titles have it before a name; polisen is the body
  roles: {
    male: 'far pappa son bror farbror morfar farfar man make kille pojke brandman polisman talesman ombudsman fackman ordförande mannen maken killen pojken brandmannen polismannen talesmannen ombudsmannen fackmannen ordföranden',
    female: 'mor mamma dotter syster moster faster mormor farmor kvinna maka tjej flicka taleskvinna kvinnan makan tjejen flickan taleskvinnan',
    either:
      'polis vittne barn minister statsminister utrikesminister finansminister president talesperson pressekreterare presschef borgmästare kommunalråd regionråd riksdagsledamot ' +
      'ledamot partiledare språkrör vd chef direktör ägare grundare åklagare advokat domare forskare professor läkare lärare rektor tränare förbundskapten spelare målvakt kapten ' +
      'författare regissör skådespelare sångare konstnär musiker ekonom analytiker expert befäl insatsledare räddningsledare bonde fiskare sjuksköterska granne pensionär student ' +
      'elev person medlem journalist generalsekretär rådgivare kommissionär inspektör ministern statsministern utrikesministern finansministern presidenten talespersonen ' +
      'pressekreteraren presschefen borgmästaren kommunalrådet regionrådet riksdagsledamoten ledamoten partiledaren språkröret chefen direktören ägaren grundaren åklagaren ' +
      'advokaten domaren forskaren professorn läkaren läraren rektorn tränaren förbundskaptenen spelaren målvakten kaptenen författaren regissören skådespelaren sångaren ' +
      'konstnären musikern ekonomen analytikern experten befälet insatsledaren räddningsledaren bonden fiskaren sjuksköterskan grannen pensionären studenten eleven personen ' +
      'medlemmen journalisten generalsekretären rådgivaren kommissionären inspektören'
  },
  roleEndings: {
    male: 'man mannen',
    female: 'kvinna kvinnan',
    either: 'minister chef ledare direktör ledamot forskare tränare kapten rådgivare råd sekreterare läkare läggare arbetare fiskare lärare ministern chefen ledaren direktören ledamoten forskaren tränaren kaptenen rådgivaren sekreteraren läkaren läggaren arbetaren fiskaren läraren'
  },
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
