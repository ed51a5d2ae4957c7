import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Italian words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'sig signor don padre fra', female: 'sigra signora suor', either: 'dott dottssa prof avv ing'},
  portfolios: 'istruzione cultura interno interni economia finanze giustizia difesa salute sanità lavoro trasporti agricoltura industria turismo ambiente energia esteri sport commercio mobilità urbanistica bilancio welfare infrastrutture università ricerca innovazione scuola pubblici',
  compoundStarts: 'vice ex co capo non',
  titles: 're regina principe principessa papa cardinale vescovo ex',
  roles: {
    male:
      'giornalista artista specialista interessato imprenditore portiere attaccante difensore ciclista corridore nuotatore pugile arbitro rettore ' +
        'vescovo magistrato difensore perito indagato detenuto condannato questore ambasciatore premier vicepresidente ex-ministro dirigente ' +
        'sindacalista commerciante ristoratore albergatore cuoco cameriere pescatore allevatore pastore viticoltore apicoltore falegname idraulico ' +
        'elettricista muratore meccanico tassista pilota marinaio pompiere carabiniere maresciallo colonnello generale comandante chirurgo psichiatra ' +
        'psicologo dentista veterinario biologo fisico chimico geologo climatologo meteorologo astronomo matematico linguista filosofo archeologo ' +
        'antropologo politologo infermiere farmacista docente bibliotecario conservatore collezionista gallerista curatore editore libraio traduttore ' +
        'interprete sceneggiatore romanziere poeta saggista editorialista cronista inviato corrispondente conduttore produttore fotografo pittore ' +
        'scultore architetto urbanista disegnatore compositore pianista tenore baritono ballerino coreografo comico inquilino cliente utente ' +
        'consumatore passeggero viaggiatore turista giovane anziano ottantenne novantenne settantenne fidanzato vedovo cugino nipote erede successore ' +
        'rivale avversario vincitore campione inventore ideatore sviluppatore informatico contabile tesoriere azionista banchiere mediatore attivista ' +
        'ambientalista volontario prete frate monaco ex-marito suggeritore amministratore uomo padre figlio fratello zio marito ragazzo nonno ' +
        'ministro presidente direttore sindaco portavoce procuratore avvocato giudice deputato senatore ricercatore allenatore ingegnere agricoltore ' +
        'medico professore maestro capo titolare fondatore autore scrittore regista attore cantante musicista capitano poliziotto vicino pensionato ' +
        'testimone imputato candidato assessore consigliere segretario responsabile economista storico sociologo proprietario autista alunno studente ' +
        'collega amico commissario ispettore delegato parroco governatore prefetto tecnico abate addetto agente arcivescovo artigiano bagnino bomber ' +
        'capogruppo capotreno casaro centravanti cittadino coach compagno consulente contadino custode dipendente diplomatico drammaturgo ds dg ct ad ' +
        'esercente europarlamentare eurodeputato funzionario garante geometra imam impiegato insegnante leader legale liutaio manager  mister ' +
        'negoziante notaio operaio oste padrone parlamentare passante patron  pediatra pm postino prelato rappresentante referente sacerdote ' +
        'sarto scienziato sergente sostituto socio sopravvissuto sottosegretario   terzino tutor ufficiale vicario vicepreside ' +
        'vicesindaco ' +
        'francese spagnolo tedesco inglese britannico russo cinese giapponese svizzero belga olandese ungherese polacco norvegese ' +
        'svedese danese serbo croato argentino brasiliano statunitense azzurro romano milanese napoletano torinese genovese bolognese ' +
        'fiorentino veneziano palermitano catanese barese sardo siciliano pugliese calabrese campano lombardo piemontese ligure ' +
        'emiliano romagnolo marchigiano umbro abruzzese bergamasco bresciano varesino ' +
        'fornaio macellaio chef pizzaiolo sommelier calzolaio orologiaio imbianchino netturbino portinaio vigile vigilante tenente ' +
        'ammiraglio soldato accademico dottorando mecenate miliardario magnate astrofisico agronomo geografo gip onorevole viceministro ' +
        'vicesegretario ex-sindaco grillino meloniano pentastellato dissidente sfidante veterano esordiente mediano pivot playmaker judoka ' +
        'schermidore maratoneta ginnasta biatleta centauro skipper fantino rapper scenografo cineasta blogger influencer youtuber designer ' +
        'startupper vignaiolo militante pontefice rabbino migrante immigrato rifugiato esule papà genero suocero residente villeggiante ' +
        'bagnante tifoso superstite sospettato arrestato ucraino siriano palestinese israeliano greco turco portoghese scozzese irlandese ' +
        'austriaco romeno albanese marocchino tunisino egiziano senegalese nigeriano americano canadese messicano coreano australiano ' +
        'cagliaritano veronese padovano triestino friulano trentino altoatesino veneto toscano lucano ticinese luganese',
    female:
      'giornalista artista specialista interessata imprenditrice attaccante ciclista nuotatrice rettrice magistrata avvocatessa perita indagata ' +
        'detenuta governatrice prefetta questora ambasciatrice premier vicepresidente dirigente sindacalista commerciante ristoratrice albergatrice ' +
        'cuoca cameriera pescatrice allevatrice viticoltrice apicoltrice autista pilota comandante chirurga psichiatra psicologa dentista veterinaria ' +
        'biologa fisica chimica geologa climatologa meteorologa astronoma matematica linguista filosofa archeologa antropologa politologa infermiera ' +
        'farmacista docente bibliotecaria conservatrice collezionista gallerista curatrice editrice libraia traduttrice interprete sceneggiatrice ' +
        'romanziera poetessa saggista editorialista cronista inviata corrispondente conduttrice produttrice fotografa pittrice scultrice architetta ' +
        'urbanista disegnatrice compositrice pianista soprano ballerina coreografa inquilina cliente utente consumatrice passeggera viaggiatrice ' +
        'turista giovane anziana fidanzata vedova cugina nipote erede rivale avversaria vincitrice campionessa inventrice ideatrice sviluppatrice ' +
        'contabile tesoriera azionista mediatrice attivista ambientalista volontaria suora ex-moglie suggeritrice amministratrice donna madre figlia ' +
        'sorella zia moglie ragazza nonna ministra presidente presidentessa direttrice sindaca portavoce procuratrice avvocata giudice deputata ' +
        'senatrice ricercatrice allenatrice ingegnera agricoltrice medica professoressa maestra titolare fondatrice autrice scrittrice regista ' +
        'attrice cantante musicista poliziotta vicina pensionata imputata candidata assessora consigliera segretaria responsabile economista storica ' +
        'sociologa proprietaria studentessa collega amica commissaria ispettrice delegata preside addetta agente artigiana badante capitana ' +
        'capogruppo casalinga cittadina compagna consulente contadina custode dipendente diplomatica dottoressa drammaturga esercente eurodeputata ' +
        'europarlamentare funzionaria geometra impiegata insegnante leader legale manager negoziante notaia operaia ostetrica padrona parlamentare ' +
        ' pediatra pm rappresentante referente sarta scienziata socia sopravvissuta sottosegretaria tecnica vicesindaca ' +
        'francese spagnola tedesca inglese britannica russa cinese giapponese svizzera belga olandese ungherese polacca norvegese ' +
        'svedese danese serba croata argentina brasiliana statunitense azzurra romana milanese napoletana torinese genovese bolognese ' +
        'fiorentina veneziana palermitana catanese barese sarda siciliana pugliese calabrese campana lombarda piemontese ligure ' +
        'emiliana romagnola marchigiana umbra abruzzese bergamasca bresciana ' +
        'fornaia ostessa chef postina vigilessa accademica dottoranda alunna geografa onorevole viceministra grillina pentastellata sfidante ' +
        'veterana esordiente maratoneta ginnasta amazzone rapper mezzosoprano scenografa cineasta blogger influencer designer badessa ' +
        'migrante rifugiata esule mamma nuora suocera residente tifosa superstite ucraina americana',
    either:
      'persona membro vittima esperto esperta'
  },
  personEndings: {male: 'tore iere ista ologo', female: 'trice iera ista ologa', either: ''},
  headFirst: true,
  concerned: 'interessato interessata',
  anyPerson: {
    male: 'autore scienziato esperto giovane calciatore colombiano uruguaiano uomo politico dirigente giocatore artista cantante attore ricercatore scrittore atleta campione interessato protagonista studioso esponente',
    female: 'autrice scienziata esperta giovane calciatrice colombiana uruguaiana donna politica dirigente giocatrice artista cantante attrice ricercatrice scrittrice atleta campionessa interessata protagonista studiosa esponente',
    either: ''
  },
  variesNouns: true,
  offices:
    'ministro ministra presidente direttore direttrice sindaco sindaca portavoce procuratore procuratrice avvocato avvocata giudice prefetto ' +
      'prefetta commissario capitano allenatore allenatrice segretario segretaria responsabile capo padre madre figlio figlia fratello sorella ' +
      'marito moglie zio zia vicino vicina collega amico amica testimone assessore assessora rettore rettrice questore ambasciatore premier ' +
      'governatore governatrice proprietario proprietaria titolare parroco vescovo capogruppo pm vicesindaco vicesindaca sottosegretario ' +
      'sottosegretaria notaio garante vicequestore ds dg ct ad mister vicario',
  firstNameEndings: {male: 'o', female: 'a'},
  groups:
    'gente tifoseria cittadinanza popolazione turisti passeggeri viaggiatori clienti utenti automobilisti elettori consumatori pompieri poliziotti soldati infermieri artisti attori musicisti ' +
      'scrittori allevatori pescatori sostenitori detrattori firmatari superstiti vittime abitanti ' +
      'residenti vicini genitori ricercatori esperti critici oppositori deputati inquilini commercianti agricoltori studenti insegnanti medici osservatori ' +
      'testimoni autorità sindacati associazioni familiari tifosi giocatori colleghi amici cittadini lavoratori dipendenti organizzatori analisti economisti ' +
      'storici attivisti manifestanti maggioranza alcuni molti tutti carabinieri',
  organizations:
    'stampa cgil cisl uil fiom fim uilm usb confindustria ente impresa ditta ong emittente cooperativa consorzio confederazione ordine protezione parrocchia diocesi osservatorio polizia comune ' +
      'governo ministero tribunale associazione partito gruppo sindacato azienda società banca istituto università chiesa fondazione camera senato ' +
      'parlamento procura opposizione coalizione commissione giornale agenzia clinica ospedale scuola club collettivo federazione consiglio regione ' +
      'provincia onu unione questura prefettura museo teatro comitato organizzazione lega ansa compagnia soprintendenza multinazionale colosso ' +
      'controllata catena produttore utility ' +
        'coordinamento accademia facoltà liceo asl curia arcivescovado mutua holding costruttore quotidiano settimanale mensile rivista ' +
        'testata portale segreteria sottosegretariato cancelleria ambasciata consolato municipio giunta cassazione consulta capitaneria ' +
        'authority movimento alleanza dirigenza presidenza fabbricante operatore gestore startup istituzione onlus proloco',
  anyOrganization: 'azienda società gruppo associazione organizzazione partito ente impresa istituto multinazionale colosso emittente ' +
        'sindacato collettivo coordinamento movimento federazione compagnia ditta cooperativa istituzione operatore costruttore fabbricante ' +
        'testata',
  organizationEndings: 'spa srl',
  documents: 'rapporto studio sondaggio documento comunicato lettera testo sentenza progetto nota statistica analisi lista libro articolo video messaggio cartello relazione perizia',
  pronouns: {
    male: 'lui egli',
    female: 'lei ella',
    latter: 'costui costei',
    latterPhrases: {male: 'quest_ultimo', female: 'quest_ultima'},
    neuter: 'esso ciò',
    plural: 'loro essi',
    first: 'io mi me mio mia',
    firstPlural: 'noi ci nostro nostra',
    second: 'tu te voi',
    relative: 'che chi cui quale',
    emphatic: 'stesso stessa stessi stesse',
    indefinite: 'alcuni alcune molti nessuno qualcuno tutti altri',
    nobody: 'nessuno nessun nessuna'
  },
  possessives: 'suo sua suoi sue loro mio mia nostro nostra',
  subjects: 'lui lei loro io noi',
  articles: {male: 'il lo un uno questo quel', female: 'la una questa quella'},
  contractions: 'del dello della dell',
  pluralArticles: 'i gli le questi queste quei quelle',
  definite: 'il lo la l i gli le questo questa quel quella',
  indefinite: 'un uno una due tre quattro cinque alcuni',
  pluralEndings: '',
  decades: 'trentenne:30 quarantenne:40 cinquantenne:50 sessantenne:60 settantenne:70 ottantenne:80 novantenne:90',
  years: 'anni',
  nations:
    'italiano italiana:italiano francese tedesco tedesca:tedesco spagnolo spagnola:spagnolo portoghese inglese irlandese svizzero ' +
    'svizzera:svizzero austriaco austriaca:austriaco belga olandese polacco polacca:polacco russo russa:russo ucraino ucraina:ucraino ' +
    'svedese norvegese danese greco greca:greco turco turca:turco serbo serba:serbo croato croata:croato argentino argentina:argentino ' +
    'brasiliano brasiliana:brasiliano colombiano colombiana:colombiano uruguaiano uruguaiana:uruguaiano messicano messicana:messicano ' +
    'americano americana:americano giapponese cinese ungherese',
  ordinaryEndings: 'ò arono irono avano evano ivano',
  lastNames: 'chiesa sabato domenica maggio',
  joiners: 'e ed o',
  prepositions: 'di d del dello della dell dei degli delle a al alla in nel nella per da dal dalla con su che chi',
  affiliators: 'di del dello della dell dei degli delle per',
  namers: 'chiamato chiamata',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'attaccante:centravanti,bomber,giocatore,giocatrice,calciatore maestra:insegnante,docente maestro:insegnante,docente romanziere:scrittore,autore romanziera:scrittrice,autrice dottor:medico,dottore meteorologo:esperto biologa:ricercatrice,scienziata biologo:ricercatore,scienziato cuoco:chef,ristoratore cuoca:chef,ristoratrice ' +
      'sindaco:amministratore,cittadino sindaca:cittadina,amministratrice avvocato:legale,difensore,penalista avvocata:legale,difensore ' +
      'ministro:titolare,politico ministra:titolare,politica premier:presidente attaccante:bomber,centravanti,giocatore,calciatore ' +
      'allenatore:tecnico,mister,coach allenatrice:tecnica commissario:tecnico vescovo:prelato,presule arcivescovo:prelato papa:pontefice ' +
      'procuratore:magistrato,magistrata procuratrice:magistrata scrittore:autore,romanziere scrittrice:autrice,romanziera deputato:parlamentare,onorevole ' +
      'deputata:parlamentare,onorevole senatore:parlamentare senatrice:parlamentare presidente:governatore,dirigente,patron ' +
      'professore:docente,studioso,esperto professoressa:docente,studiosa,esperta re:sovrano direttore:manager,dirigente,responsabile ' +
      'direttrice:manager,dirigente,responsabile amministratore:manager,dirigente,ad amministratrice:manager,dirigente,ad ' +
      'mister:tecnico,allenatore,coach ct:tecnico,allenatore bomber:attaccante,centravanti centravanti:attaccante,bomber pm:magistrato,magistrata ' +
      'giudice:magistrato,magistrata ricercatore:scienziato,studioso,esperto ricercatrice:scienziata,studiosa,esperta medico:dottore,sanitario ' +
      'medica:dottoressa,sanitaria cantante:artista,interprete regista:cineasta,autore,autrice attore:artista,interprete attrice:artista,interprete ' +
      'grafologa:perita,esperta capogruppo:consigliere,consigliera',
  suffixes: 'jr sr ii iii',
  particles: 'di de da del della dei van von la lo d ben',
  adjectives: '',
  places: 'italia roma milano napoli torino palermo genova bologna firenze venezia europa francia germania spagna sicilia sardegna toscana lombardia',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations, reporting.reflexives, reporting.demonstratives].join(' ')
}
