import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Dutch words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'meneer dhr heer pater', female: 'mevrouw mevr mw zuster', either: 'dr drs prof mr ir ing'},
  titles: 'koning koningin prins prinses paus kardinaal bisschop oud ex',
  roles: {
    male:
      'betrokkene renner keeper doelman aanvaller verdediger wielrenner schaatser scheidsrechter rector pastoor bisschop veroordeelde gouverneur ' +
      'gedeputeerde schepen ambassadeur premier vicevoorzitter oud-minister topman bestuurder bestuursvoorzitter vakbondsman ondernemer winkelier ' +
      'kok ober visser veehouder herder imker timmerman loodgieter elektricien metselaar monteur piloot schipper brandweerman sergeant kolonel ' +
      'generaal commandant chirurg psychiater psycholoog tandarts dierenarts natuurkundige scheikundige geoloog klimatoloog meteoroloog weerman ' +
      'astronoom wiskundige taalkundige filosoof archeoloog antropoloog politicoloog verpleegkundige apotheker docent bibliothecaris conservator ' +
      'verzamelaar galeriehouder curator uitgever boekhandelaar vertaler tolk scenarist romanschrijver dichter columnist verslaggever correspondent ' +
      'presentator producent fotograaf schilder beeldhouwer architect ontwerper componist pianist tenor danser choreograaf cabaretier huurder ' +
      'verhuurder klant gebruiker reiziger toerist jongeman tachtiger zeventiger verloofde weduwnaar neef kleinzoon erfgenaam opvolger rivaal ' +
      'winnaar kampioen bedenker uitvinder ontwikkelaar boekhouder penningmeester aandeelhouder belegger bankier bemiddelaar activist vrijwilliger ' +
      'pater dominee ' +
      'man vader zoon broer oom echtgenoot jongen opa minister president voorzitter burgemeester woordvoerder directeur officier advocaat rechter kamerlid ' +
      'senator onderzoeker trainer ingenieur boer arts hoogleraar leraar baas eigenaar oprichter auteur schrijver regisseur acteur zanger muzikant kapitein ' +
      'agent buurman gepensioneerde getuige verdachte kandidaat wethouder raadslid secretaris econoom historicus socioloog chauffeur leerling student collega ' +
      'vriend bakker commissaris inspecteur korpschef bondscoach bioloog',
    female:
      'renster aanvalster wielrenster schaatsster rectrix verdachte gedeputeerde wethouder schepen ambassadrice premier topvrouw bestuurster ' +
      'vakbondsvrouw onderneemster winkelierster kokkin serveerster veehoudster imkerin monteuse chauffeuse psychologe tandarts dierenarts biologe ' +
      'geologe wiskundige archeologe antropologe verpleegster apothekeres docente bibliothecaresse conservatrice curatrice uitgeefster vertaalster ' +
      'romanschrijfster dichteres columniste verslaggeefster correspondente presentatrice producente fotografe schilderes beeldhouwster architecte ' +
      'ontwerpster componiste pianiste sopraan danseres cabaretière huurster verhuurster klante gebruikster toeriste tachtigster weduwe nicht ' +
      'kleindochter rivale winnares kampioene uitvindster activiste vrijwilligster non domina ' +
      'vrouw moeder dochter zus tante echtgenote meisje oma ministerin voorzitster woordvoerster directrice advocate onderzoekster trainster boerin lerares ' +
      'eigenares oprichtster schrijfster actrice zangeres buurvrouw kandidate secretaresse studente vriendin bakkersvrouw',
    either:
      'kind persoon lid slachtoffer journalist kunstenaar deskundige expert bewoner bewoonster'
  },
  bodyEndings: 'bank bureau centrum coöperatie corporatie dienst federatie fonds fabrikant groep instelling keten kring leverancier maatschappij ministerie ' +
      'organisatie orkest platform vakbond verbond verzekeraar kamer zender krant commissie stichting partner producent uitgeverij ' +
      'school bond vereniging club bedrijf raad partij fabriek museum ziekenhuis universiteit',
  personEndings: {male: 'aar ist oloog man', female: 'ster iste ologe vrouw', either: ''},
  anyPerson: {
    male: 'man politicus speler renner coureur schaatser kunstenaar zanger schrijver onderzoeker wetenschapper bewindsman spits atleet voorman ondernemer',
    female: 'vrouw politica speelster schaatsster kunstenares zangeres schrijfster onderzoekster bewindsvrouw atlete voorvrouw onderneemster',
    either: ''
  },
  firstNameEndings: {male: 'bert', female: 'a ine'},
  groups:
    'luisteraars kijkers lezers reizigers passagiers toeristen klanten gebruikers kiezers consumenten automobilisten fietsers ondernemers vissers telers ' +
      'kwekers verpleegkundigen agenten soldaten kunstenaars acteurs muzikanten schrijvers inwoners slachtoffers vrijwilligers gasten medewerkers ' +
      'bewoners omwonenden ouders onderzoekers deskundigen experts critici tegenstanders huurders winkeliers boeren leerlingen studenten leraren artsen ' +
      'waarnemers getuigen autoriteiten vakbonden nabestaanden supporters spelers collega’s vrienden burgers werknemers organisatoren analisten economen ' +
      'historici actievoerders betogers meerderheid velen sommigen anderen',
  organizations:
    'academie actiegroep adviesbureau agentschap alliantie archief autoriteit bedrijfsleven belangenvereniging bisdom boekhandel brouwerij broederschap ' +
      'coöperatie college corporatie dierentuin federatie festival fonds gerecht gerechtshof galerij genootschap hogeschool hotel instelling inspectie ' +
      'maatschappij magazine mutualiteit orkest parket platform redactie rijkswaterstaat schouwburg stadsbestuur studio syndicaat uitgeverij verbond ' +
      'vennootschap waterbedrijf weekblad werf winkelketen woningcorporatie ziekenfonds zender zorginstelling ' +
      'politie gemeente stad regering kabinet ministerie rechtbank vereniging partij fractie vakbond bedrijf bank instituut universiteit kerk stichting ' +
      'senaat parlement justitie openbaar oppositie coalitie commissie krant bureau omroep ziekenhuis school club bond raad provincie vn eu unie museum ' +
      'theater comité organisatie anp brandweer dienst waterschap gemeenteraad concern onderneming om',
  anyOrganization: 'bedrijf onderneming concern vereniging organisatie partij bond federatie maatschappij',
  organizationEndings: 'bv nv',
  documents: 'rapport onderzoek studie peiling enquête document brief tekst vonnis plan nota statistiek analyse lijst boek artikel video bericht bord verslag',
  pronouns: {
    male: 'hij hem',
    female: 'zij ze haar',
    neuter: 'het',
    plural: 'hun hen',
    first: 'ik mij me mijn',
    firstPlural: 'wij we ons onze',
    second: 'jij je u jullie',
    relative: 'die dat wie',
    emphatic: 'zelf',
    indefinite: 'iemand niemand men velen sommigen anderen',
    nobody: 'niemand geen men'
  },
  possessives: 'zijn haar hun mijn ons onze',
  subjects: 'hij zij ze ik wij we',
  definite: 'de het die dat deze dit',
  indefinite: 'een twee drie vier vijf enkele',
  pluralEndings: '',
  ordinaryEndings: 'en ers',
  joiners: 'en of',
  prepositions: 'van voor bij in op uit aan met over tegen die wie',
  affiliators: 'van bij',
  namers: 'genaamd',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'minister:bewindsman,bewindsvrouw,bewindspersoon staatssecretaris:bewindsman,bewindsvrouw,bewindspersoon burgemeester:burgervader,burgermoeder advocaat:raadsman,raadsvrouw advocate:raadsvrouw ' +
    'premier:regeringsleider kamerlid:politicus,politica wethouder:bestuurder,bestuurster hoogleraar:onderzoeker,onderzoekster,wetenschapper trainer:coach,oefenmeester spits:aanvaller ' +
    'bondscoach:coach koning:vorst koningin:vorstin bisschop:kerkvorst schrijver:auteur schrijfster:auteur',
  suffixes: 'jr sr ii iii',
  particles: 'van de den der het t ten ter von in op',
  adjectives: '',
  places: 'nederland amsterdam rotterdam utrecht den haag groningen eindhoven belgië brussel antwerpen gent brugge vlaanderen europa duitsland frankrijk engeland',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations].join(' ')
}
