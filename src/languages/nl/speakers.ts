import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Dutch words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'meneer dhr heer pater', female: 'mevrouw mevr mw zuster', either: 'dr drs prof mr ir ing'},
  compoundStarts: 'ex oud vice co',
  titles: 'koning koningin prins prinses paus kardinaal bisschop oud ex',
  roles: {
    male:
      'doelman aanvaller verdediger wielrenner schaatser pastoor bisschop ' +
      'topman vakbondsman winkelier ' +
      'ober visser veehouder herder timmerman loodgieter elektricien metselaar piloot schipper brandweerman sergeant kolonel ' +
      'generaal weerman ' +
      ' ' +
      'verzamelaar boekhandelaar romanschrijver dichter ' +
      'schilder beeldhouwer pianist tenor danser ' +
      'verhuurder gebruiker reiziger toerist jongeman tachtiger zeventiger verloofde weduwnaar neef kleinzoon erfgenaam opvolger ' +
      'bedenker uitvinder ontwikkelaar aandeelhouder belegger bankier bemiddelaar ' +
      'pater ' +
      'man vader zoon broer oom echtgenoot jongen opa ' +
      'acteur zanger muzikant ' +
      'buurman ' +
      'vriend',
    female:
      'renster aanvalster wielrenster schaatsster rectrix ambassadrice topvrouw bestuurster ' +
      'vakbondsvrouw onderneemster winkelierster kokkin serveerster veehoudster imkerin monteuse chauffeuse psychologe biologe ' +
      'geologe archeologe antropologe verpleegster apothekeres docente bibliothecaresse conservatrice curatrice uitgeefster vertaalster ' +
      'romanschrijfster dichteres columniste verslaggeefster correspondente presentatrice producente fotografe schilderes beeldhouwster architecte ' +
      'ontwerpster componiste pianiste sopraan danseres cabaretière huurster verhuurster klante gebruikster toeriste tachtigster weduwe nicht ' +
      'kleindochter rivale winnares kampioene uitvindster activiste vrijwilligster non domina penningmeesteres scholiere ' +
      'bewoonster vrouw moeder dochter zus tante echtgenote meisje oma ministerin voorzitster woordvoerster directrice advocate onderzoekster trainster boerin lerares ' +
      'eigenares oprichtster schrijfster actrice zangeres buurvrouw kandidate secretaresse studente vriendin bakkersvrouw',
    either:
      'belg fries deen zweed pool turk griek spanjaard rus tsjech slowaak kroaat roemeen bulgaar hongaar portugees chinees japanner italiaan fransman engelsman schot ier zwitser oostenrijker vlaming brit amerikaan canadees marokkaan surinamer duitser nederlander noor ' +
      'liberaal socialist christendemocraat sociaaldemocraat international oud-international bakkerin aanvoerder horecabaas café-eigenaar horecaondernemer oefenmeester schaker winkelmedewerker bezorger toezichthouder zorgmedewerker onderwijzer ambtenaar geestelijke religieuze ' +
      'hacker ceo cfo jurist dijkgraaf conrector promovendus wijkagent rechercheur dj influencer gamer kraamverzorgende melkveehouder akkerbouwer kenner betrokkene renner keeper scheidsrechter rector veroordeelde gouverneur gedeputeerde schepen ambassadeur premier vicevoorzitter ' +
      'oud-minister staatssecretaris bestuurder bestuursvoorzitter ondernemer kok imker monteur commandant chirurg psychiater psycholoog tandarts ' +
      'dierenarts natuurkundige scheikundige geoloog klimatoloog meteoroloog astronoom wiskundige taalkundige filosoof archeoloog ' +
      'antropoloog politicoloog verpleegkundige apotheker docent bibliothecaris conservator galeriehouder curator uitgever vertaler tolk ' +
      'scenarist columnist verslaggever correspondent presentator producent fotograaf architect ontwerper componist choreograaf ' +
      'cabaretier huurder klant rivaal winnaar kampioen boekhouder penningmeester activist vrijwilliger dominee minister president ' +
      'voorzitter burgemeester woordvoerder directeur officier advocaat rechter kamerlid senator onderzoeker trainer ingenieur boer arts ' +
      'hoogleraar leraar baas eigenaar oprichter auteur schrijver regisseur kapitein agent gepensioneerde getuige verdachte kandidaat ' +
      'wethouder raadslid secretaris econoom historicus socioloog chauffeur leerling student collega bakker commissaris inspecteur ' +
      'korpschef bondscoach bioloog middenvelder aanvaller verdediger fractievoorzitter fractieleider lijsttrekker vakbondsbestuurder ' +
      'rechtbankvoorzitter griffier oud-docent werknemer bezoeker toeschouwer omwonende voorbijganger automobilist projectleider ' +
      'bedrijfsleider teamleider teammanager manager coach hoofdcoach adjunct-directeur wethouder ' +
      'kind persoon lid slachtoffer journalist kunstenaar deskundige expert bewoner'
  },
  bodyEndings: 'vervoerder concern bank bureau centrum coöperatie corporatie dienst federatie fonds fabrikant groep instelling keten kring leverancier maatschappij ministerie ' +
      'organisatie orkest platform vakbond verbond verzekeraar kamer zender krant commissie stichting partner producent uitgeverij ' +
      'school bond vereniging club bedrijf raad partij fabriek museum ziekenhuis universiteit',
  roleEndings: {
    male: 'bondsman zakenman raadsman',
    female: 'voorzitster woordvoerster trainster speelster directrice ministerin onderzoekster schrijfster bewoonster medewerkster begeleidster verzorgster leidster leerlinge studente advocate docente analiste specialiste coördinatrice redactrice bestuurster',
    either:
      'jarige arts auteur kenner agent beschermer graaf premier jurist rector rechercheur minister president voorzitter secretaris directeur woordvoerder voerder advocaat officier rechter trainer coach speler renner rijder bestuurder wethouder houder ambtenaar hoogleraar leraar docent ' +
      'leerling student econoom analist journalist redacteur verslaggever correspondent commissaris inspecteur commandant kapitein chauffeur machinist monteur ondernemer eigenaar manager oloog psycholoog onderzoeker deskundige kundige specialist expert handelaar leider trekker werker schrijver curator conservator architect ingenieur politicus historicus wetenschapper chef lid bewoner bouwer kweker teler begeleider verzorger medewerker adviseur consulent coördinator organisator vertegenwoordiger aanklager patroon verdachte lijder zanger'
  },
  personEndings: {male: 'aar ist oloog man lier', female: 'ster iste ologe vrouw', either: 'wachter voerder houder bestuurder bouwer begeleider verzorger medewerker werker ondernemer onderzoeker leider trekker schrijver kweker teler handelaar deskundige kundige specialist speler rijder trainer leraar advocaat minister directeur meester'},
  anyPerson: {
    male: 'man speler renner coureur schaatser zanger bewindsman voorman',
    female: 'vrouw politica speelster schaatsster kunstenares zangeres schrijfster onderzoekster bewindsvrouw atlete voorvrouw onderneemster',
    either: 'jarige politicus kunstenaar schrijver onderzoeker wetenschapper spits atleet ondernemer'
  },
  firstNameEndings: {male: 'bert', female: 'a ine'},
  variesNouns: true,
  ageEndings: 'jarige',
  rivals:
    'trainer,doelman,keeper,spits,verdediger,middenvelder,scheidsrechter trainster,doelvrouw,spits,verdedigster,scheidsrechter ' +
    'econoom,viroloog,bioloog,natuurkundige,scheikundige,historicus,socioloog,psycholoog,politicoloog,geoloog,archeoloog,wiskundige econome,virologe,biologe,sociologe,psychologe,geologe,archeologe',
  demonymEndings: 'se er aar iaan',
  partyEndings: '’er \'er -er',
  offices:
    'minister staatssecretaris president premier voorzitter voorzitster burgemeester woordvoerder woordvoerster directeur directrice officier advocaat advocate rechter trainer coach wethouder secretaris korpschef commissaris commandant kapitein aanvoerder ' +
    'gouverneur gedeputeerde ambassadeur rector baas eigenaar eigenares vader moeder zoon dochter broer zus man echtgenoot echtgenote oom tante opa oma buurman buurvrouw collega vriend vriendin getuige verdachte slachtoffer bisschop pastoor dominee penningmeester leider fractievoorzitter bewindvoerder klant patiënt',
  groups:
    'luisteraars kijkers lezers reizigers passagiers toeristen klanten gebruikers kiezers consumenten automobilisten fietsers ondernemers vissers telers ' +
      'kwekers verpleegkundigen agenten soldaten kunstenaars acteurs muzikanten schrijvers inwoners slachtoffers vrijwilligers gasten medewerkers ' +
      'bewoners omwonenden ouders onderzoekers deskundigen experts critici tegenstanders huurders winkeliers boeren leerlingen studenten leraren artsen ' +
      'waarnemers getuigen autoriteiten vakbonden nabestaanden supporters spelers collega’s vrienden burgers werknemers organisatoren analisten economen ' +
      'historici actievoerders betogers meerderheid velen sommigen anderen',
  organizations:
    'vervoerder verzekeraar fabrikant keten leverancier academie actiegroep adviesbureau agentschap alliantie brancheorganisatie rederij archief autoriteit bedrijfsleven belangenvereniging bisdom boekhandel brouwerij broederschap ' +
      'coöperatie college corporatie dierentuin federatie festival fonds gerecht gerechtshof galerij genootschap hogeschool hotel instelling inspectie ' +
      'maatschappij magazine mutualiteit orkest parket platform redactie rijkswaterstaat schouwburg stadsbestuur studio syndicaat uitgeverij verbond ' +
      'vennootschap waterbedrijf weekblad blad dagblad tijdschrift werf winkelketen woningcorporatie ziekenfonds zender zorginstelling ' +
      'politie gemeente kamer stad regering kabinet ministerie rechtbank vereniging partij fractie vakbond bedrijf bank instituut universiteit kerk stichting ' +
      'senaat parlement justitie openbaar oppositie coalitie commissie krant bureau omroep ziekenhuis school club bond raad provincie vn eu unie museum ' +
      'theater comité organisatie anp brandweer dienst waterschap gemeenteraad concern onderneming om',
  bodyNames: 'vakbond:vakbond,bond,unie,fnv,cnv,vcp,acv,abvv bond:bond,fnv,cnv,unie,knvb,knsb,acv,abvv partij:partij,vvd,pvda,cda,d66,pvv,sp,groenlinks,sgp,bbb club:club,fc,sc,vv,sv',
  appellatives: 'vakbond bedrijf concern keten fabrikant vervoerder verzekeraar coöperatie leverancier maatschappij dienst',
  anyOrganization: 'vervoerder verzekeraar fabrikant keten leverancier bedrijf onderneming concern vereniging organisatie partij bond federatie maatschappij',
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
  pluralVerbEndings: 'en zijn',
  papers: 'krant blad dagblad weekblad tijdschrift magazine ochtendblad avondblad',
  paperEndings: 'krant blad dagblad courant koerier bode post nieuws nieuwsblad tijd stem avond nieuwsbode telegraaf volk volksblad trouw parool',
  ordinaryEndings: 'en ers',
  joiners: 'en of',
  prepositions: 'van voor bij in op uit aan met over tegen die wie',
  affiliators: 'van bij voor',
  nameLinks: 'van voor',
  namers: 'genaamd heet',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'topman:ceo,bestuursvoorzitter topvrouw:ceo,bestuursvoorzitter bestuursvoorzitter:ceo,topman,topvrouw minister:bewindsman,bewindsvrouw,bewindspersoon staatssecretaris:bewindsman,bewindsvrouw,bewindspersoon burgemeester:burgervader,burgermoeder advocaat:raadsman,raadsvrouw advocate:raadsvrouw ' +
    'premier:regeringsleider kamerlid:politicus,politica wethouder:bestuurder,bestuurster hoogleraar:onderzoeker,onderzoekster,wetenschapper trainer:coach,oefenmeester spits:aanvaller ' +
    'bondscoach:coach doelman:keeper,sluitpost keeper:doelman,sluitpost doelvrouw:keepster rechter:magistraat voorzitter:preses aanvoerder:captain politicus:kamerlid,raadslid fractievoorzitter:politicus,politica,raadslid fractieleider:politicus,politica raadslid:politicus,politica koning:vorst koningin:vorstin bisschop:kerkvorst schrijver:auteur schrijfster:auteur',
  lastNames: 'koning prins keizer graaf hertog baron bisschop paus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maart mei augustus avond middag jaar vroeg laat vaak snel lang graag groot',
  suffixes: 'jr sr ii iii junior senior jun sen',
  particles: 'van de den der het t ten ter te von in op el al bin ben la le du di da',
  adjectives: '',
  places: 'nederland amsterdam rotterdam utrecht den haag groningen eindhoven belgië brussel antwerpen gent brugge vlaanderen europa duitsland frankrijk engeland',
  common: ['aldus blijkens luidens', reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations].join(' ')
}
