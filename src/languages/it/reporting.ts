import type {ReportingWords} from '../types/reporting-words.js'

/** Italian words and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'iare', finite: '-ia -iano -iò -iarono -iava -iavano -ierà -io -iamo', participle: '-iato -iata', gerund: '-iando'},
    {ending: 'are', finite: '-a -ano -ò -arono -ava -avano -erà -eranno -o -iamo', participle: '-ato -ata', gerund: '-ando'},
    {ending: 'ere', finite: '-e -ono -eva -evano -erà -o -iamo', participle: '-uto', gerund: '-endo'},
    {ending: 'ire', finite: '-e -ono -ì -irono -iva -ivano -irà -o -iamo', participle: '-ito', gerund: '-endo'}
  ],
  verbs: {
    plain:
      'aggiornare puntualizzare specificare soggiungere:soggiunge,soggiunsero;soggiunto; proseguire continuare concordare:concorda,concordano,concordava;concordato; chiarire:chiarisce,chiariscono,chiarì,chiariva;chiarito;chiarendo evidenziare rimarcare rilevare ragionare ipotizzare supporre:suppone,supponeva;supposto; rispondere protestare brontolare borbottare balbettare singhiozzare piangere:piange,piangeva;pianto; ridacchiare filosofeggiare rincarare esordire:esordisce,esordì;esordito; tagliare allargare scrollare attaccare argomentare motivare teorizzare testimoniare verbalizzare postare recitare leggere:legge,leggono,lesse;letto; enfatizzare stimare dettagliare illustrare esultare commuovere:commuove;commosso; rassicurare tranquillizzare avvisare allertare informare dettare giudicare ' +
      'dire:dice,dicono,disse,dissero,diceva,dicevano,dirà,dico,dissi,diciamo;detto;dicendo spiegare raccontare dichiarare affermare sostenere:sostiene,sostengono,sostenne,sosteneva,sostenevano,sostengo;sostenuto;sostenendo ' +
      'aggiungere:aggiunge,aggiungono,aggiunse,aggiungeva;aggiunto;aggiungendo precisare replicare ribattere rispondere:risponde,rispondono,rispose,risposero,rispondeva,rispondo;risposto;rispondendo obiettare commentare osservare ' +
      'sottolineare ribadire:ribadisce,ribadiscono,ribadì,ribadiva;ribadito;ribadendo assicurare garantire:garantisce,garantiscono,garantì;garantito; giurare confidare confessare ammettere:ammette,ammettono,ammise,ammetteva;ammesso;ammettendo ' +
      'riferire:riferisce,riferiscono,riferì,riferiva;riferito;riferendo riportare scrivere:scrive,scrivono,scrisse,scriveva,scrivevano;scritto;scrivendo ricordare notare pensare credere:crede,credono,credeva,credevano,credo;creduto;credendo ritenere:ritiene,ritengono,ritenne,riteneva,ritengo;ritenuto;ritenendo ' +
      'chiedere:chiede,chiedono,chiese,chiesero,chiedeva,chiedevano,chiedo;chiesto;chiedendo domandare gridare urlare sussurrare mormorare sospirare scherzare ironizzare cinguettare twittare postare esclamare sbottare tuonare ' +
      'concludere:conclude,concludono,concluse,concludeva;concluso;concludendo sintetizzare riassumere:riassume,riassunse;riassunto; insistere:insiste,insistono,insistette,insisteva;insistito;insistendo ripetere:ripete,ripetono,ripeteva;ripetuto;ripetendo argomentare premettere:premette,premettono,premise;premesso;premettendo chiosare ' +
      'specificare avvertire ammonire:ammonisce,ammoniscono,ammonì,ammoniva;ammonito;ammonendo segnalare testimoniare sapere:sa,sanno,seppe,sapeva;saputo; valutare frenare ridere:ride,ridono,rise;riso; sorridere:sorride,sorrise;sorriso; giustificare lamentare narrare puntualizzare incalzare rivendicare parlare vociferare stimare',
    speech:
      'ipotizzare rivendicare dichiarare evocare indicare segnalare ribadire:ribadisce;ribadito; stabilire:stabilisce,stabiliscono,stabilì;stabilito; fissare quantificare stimare valutare confessare rilanciare ventilare paventare ordinare imporre:impone,impongono,impose;imposto; vietare concedere:concede,concesse;concesso; consentire decidere:decide,decidono,decise,decisero;deciso; reclamare supplicare implorare sconsigliare diffidare prescrivere:prescrive;prescritto; documentare registrare certificare accertare attestare dedurre:deduce;dedotto; raccontare ' +
      'annunciare comunicare confermare smentire:smentisce,smentiscono,smentì,smentiva;smentito;smentendo negare rivelare svelare promettere:promette,promettono,promise,promisero,prometteva;promesso;promettendo minacciare ' +
      'chiedere:chiede,chiedono,chiese,chiesero,chiedeva,chiedevano;chiesto;chiedendo proporre:propone,propongono,propose,proponeva,propongo;proposto;proponendo suggerire:suggerisce,suggeriscono,suggerì;suggerito; consigliare raccomandare sollecitare invocare reclamare pretendere:pretende,pretendono,pretese,pretendeva;preteso; esigere:esige,esigono;; invitare esortare intimare ' +
      'prevedere:prevede,prevedono,previde,prevedeva,prevedevano;previsto;prevedendo calcolare attribuire:attribuisce,attribuiscono,attribuì;attribuito; descrivere:descrive,descrivono,descrisse;descritto; definire:definisce,definiscono,definì;definito;definendo escludere:esclude,escludono,escluse,escludeva;escluso;escludendo ' +
      'contestare ammettere:ammette,ammettono,ammise;ammesso;ammettendo citare illustrare dimostrare mostrare pubblicare diffondere:diffonde,diffuse;diffuso; ribadire:ribadisce,ribadì;ribadito; offrire:offre,offrono,offrì;offerto; accettare rifiutare respingere:respinge,respingono,respinse;respinto;respingendo auspicare sottolineare ricordare',
    judgement:
      'contestare stigmatizzare biasimare respingere:respinge,respinsero;respinto; deridere:deride;deriso; irridere:irride;irriso; minimizzare esaltare acclamare apprezzare promuovere:promuove,promosse;promosso; rinfacciare imputare addebitare incolpare insultare definire:definisce,definiscono,definì,definiva;definito; giudicare considerare etichettare benedire:benedice;benedetto; snobbare liquidare demolire:demolisce;demolito; stroncare ' +
      'criticare accusare denunciare condannare bocciare attaccare lodare elogiare plaudire:plaude,plaudono,plaudì;plaudito; applaudire salutare ringraziare difendere:difende,difendono,difese;difeso; approvare sostenere:sostiene,sostengono;sostenuto; ' +
      'chiamare bollare bacchettare rimproverare biasimare deplorare lamentare scusare celebrare vedere:vede,vedono,vide,vedeva;visto; trovare gelare professare disapprovare',
    mind:
      'sospettare ambire:ambisce;ambito; aspirare augurare immaginare progettare pianificare valutare ipotizzare attendersi ' +
      'volere:vuole,vogliono,volle,voleva,volevano,voglio,vorrebbe;voluto; sperare temere:teme,temono,temeva,temevano;temuto;temendo desiderare preferire:preferisce,preferiscono,preferiva,preferirebbe;preferito; dubitare sognare pretendere:pretende,pretendono,pretendeva;preteso; propendere:propende,propendono;; puntare confidare auspicare intendere:intende,intendono,intendeva;; mirare aspettare attendere:attende,attendono;atteso;'
  },
  particles: '',
  weak:
    'immaginare aspirare progettare pianificare valutare ' +
    'promuovere apprezzare considerare liquidare demolire snobbare ' +
    'indicare stabilire fissare valutare ordinare imporre vietare concedere consentire decidere registrare documentare accertare raccontare rilanciare ' +
    'proseguire continuare rilevare ragionare protestare piangere tagliare allargare scrollare attaccare recitare leggere motivare rassicurare informare avvisare dettare giudicare aggiornare commuovere argomentare testimoniare ' +
    'notare osservare sapere ridere sorridere frenare valutare giustificare parlare insistere avvertire lamentare mostrare dimostrare pubblicare diffondere offrire accettare chiamare vedere trovare attaccare salutare aspettare attendere puntare mirare invitare esortare ' +
    'pensare credere ritenere dubitare sognare propendere plaudire illustrare citare ricordare rispondere giurare minacciare confidare chiosare domandare gridare urlare stimare bocciare sintetizzare riassumere ripetere scrivere rivendicare',
  governs:
    'parlare:di,del,della,dei,delle,d lamentare:di,del,della,dei dubitare:di,del,della sognare:di,del plaudire:a,al,alla,all propendere:per minacciare:di credere:a,in,nel,nella,alla,al insistere:su,sul,sulla puntare:su,sul,sulla,a invitare:a esortare:a accusare:di scusare:per confidare:in,nel rispondere:a pensare:a,di',
  auxiliaries: 'ha hanno aveva avevano ho abbiamo ebbe avrà avrebbe avrebbero abbia abbiano',
  modals: 'vuole vogliono voleva volevano può possono poteva deve devono doveva intende',
  passives: 'è sono era erano fu furono viene vengono venne sarà stato stata',
  finite:
    'è sono era erano fu furono sarà saranno sia ha hanno aveva avevano può possono poteva deve devono doveva fa fanno fece faceva va vanno andò viene vengono venne resta restano rimane torna tornò esce uscì entra entrò arriva arrivò ' +
    'vive vivono lavora apre aprì chiude chiuse comincia inizia finisce costa costò cade cadde morì nacque vince vinse perde perse compra vende serve manca basta sembra c’è dà sta stanno stava porta portò mette mise prende prese passa dura',
  moods: 'avrebbe avrebbero',
  conditionals: 'sarebbe sarebbero potrebbe potrebbero dovrebbe dovrebbero',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'lui lei egli ella loro io noi voi tu costui costei qualcuno nessuno alcuni alcune molti molte tutti altri chi entrambi',
  firstPersons: 'io noi tu voi mi ci',
  objects: 'lo la li le gli ne ci vi mi ti l lui lei loro',
  expletives: '',
  obliques: '',
  demonstratives: 'ciò questo quello',
  reflexives: 'si mi ci s',
  negations: 'non mai neppure nemmeno',
  determiners:
    'il lo la l i gli le un uno una questo questa quest questi queste quel quella quell quei quegli quelle suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre due tre quattro cinque sei sette otto nove dieci ' +
    'alcuni alcune molti molte ogni ciascun qualche nessun nessuna tutto tutta tutti tutte altri altre entrambi entrambe diversi diverse',
  genitives: '',
  possessives: 'suo sua suoi sue loro mio mia miei mie nostro nostra',
  prepositions:
    'a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle su sul sullo sulla sull sui sugli sulle con per tra fra contro senza verso presso durante dopo prima davanti sotto sopra secondo fino oltre entro lungo circa attraverso nonostante',
  links: 'di d del dello della dell dei degli delle',
  openers: 'che se come perché quando dove quanto quanti quanta chi cosa quale quali',
  complementizers: 'che se',
  subordinators: 'perché poiché mentre quando anche affinché sebbene benché dove appena siccome come',
  asConjunctions: 'come',
  relatives: 'che cui quale quali chi',
  coordinators: 'e ed o né',
  turns: 'ma però bensì eppure',
  adverbs:
    'ieri oggi domani qui lì là già ancora anche sempre spesso poi così bene male molto più meno solo soltanto quasi invece infine dunque quindi subito presto tardi adesso ora allora stamattina stasera forse appena ' +
    'inoltre pure perfino addirittura certo piuttosto insomma comunque però intanto finora',
  adverbEndings: 'mente',
  times: 'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina mattino pomeriggio sera notte settimana mese mesi anno anni giorno giorni ore settimane vigilia',
  infinitives: '',
  infinitiveEndings: 'are ere ire',
  carriers: 'fa fanno fatto faceva lascia lasciato lasciava torna tornato limitato limita',
  opinion: 'per',
  before: 'secondo stando_a stando_al stando_alla stando_alle stando_ai a_detta_di a_detta_del a_detta_della a_parere_di a_parere_del a_parere_della a_parere_dell a_giudizio_di a_giudizio_del per_bocca_di sempre_secondo',
  behind: '',
  trailing: '',
  reportNouns: 'avviso parere giudizio dire detta',
  nounPrepositions: 'a ad',
  own: 'proprio',
  impersonal: 'si_legge si_leggeva si_dice si_sussurra si_vocifera si_apprende',
  bodies: 'in nel nella sul sulla da dal',
  nouns: 'promessa richiesta proposta minaccia accusa annuncio idea convinzione speranza timore appello ipotesi sospetto tesi impressione intenzione dichiarazione denuncia',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  nullSubject: true,
  verbFinal: false
}
