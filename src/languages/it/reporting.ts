import type {ReportingWords} from '../types/reporting-words.js'

/** Italian vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'ciare', finite: '-cia -ciano -ciò -ciarono -ciava -ciavano -cerà -cio -ciamo', participle: '-ciato -ciata -ciati', gerund: '-ciando'},
    {ending: 'iare', finite: '-ia -iano -iò -iarono -iava -iavano -ierà -ierebbe -io -iamo', participle: '-iato -iata -iati -iate', gerund: '-iando'},
    {ending: 'care', finite: '-ca -cano -cò -carono -cava -cavano -cherà -co -chiamo', participle: '-cato -cata -cati -cate', gerund: '-cando'},
    {ending: 'gare', finite: '-ga -gano -gò -garono -gava -gavano -gherà -go -ghiamo', participle: '-gato -gata -gati -gate', gerund: '-gando'},
    {ending: 'are', finite: '-a -ano -ò -arono -ava -avano -avo -erà -eranno -erebbe -o -iamo', participle: '-ato -ata -ati -ate', gerund: '-ando'},
    {ending: 'mettere', finite: '-mette -mettono -mise -misero -metteva -mettevano -metterà -metto', participle: '-messo -messa', gerund: '-mettendo'},
    {ending: 'ngere', finite: '-nge -ngono -nse -nsero -ngeva -ngevano -ngerà -ngo', participle: '-nto -nta', gerund: '-ngendo'},
    {ending: 'leggere', finite: '-legge -leggono -lesse -lessero -leggeva -leggo', participle: '-letto', gerund: '-leggendo'},
    {ending: 'crivere', finite: '-crive -crivono -crisse -crissero -criveva -crivevano -crivo', participle: '-critto', gerund: '-crivendo'},
    {ending: 'chiedere', finite: '-chiede -chiedono -chiese -chiesero -chiedeva -chiedevano -chiederà -chiedo -chiediamo', participle: '-chiesto -chiesta', gerund: '-chiedendo'},
    {ending: 'vedere', finite: '-vede -vedono -vide -videro -vedeva -vedevano -vedo -vediamo', participle: '-visto -vista', gerund: '-vedendo'},
    {ending: 'cludere', finite: '-clude -cludono -cluse -clusero -cludeva -cludevano -cluderà', participle: '-cluso -clusa', gerund: '-cludendo'},
    {ending: 'idere', finite: '-ide -idono -ise -isero -ideva -idevano', participle: '-iso -isa', gerund: '-idendo'},
    {ending: 'endere', finite: '-ende -endono -ese -esero -endeva -endevano -endo -endiamo', participle: '-eso -esa', gerund: '-endendo'},
    {ending: 'ondere', finite: '-onde -ondono -ose -osero -ondeva -ondevano -onderà -ondo', participle: '-osto', gerund: '-ondendo'},
    {ending: 'tenere', finite: '-tiene -tengono -tenne -tennero -teneva -tenevano -terrà -tengo -teniamo', participle: '-tenuto -tenuta', gerund: '-tenendo'},
    {ending: 'porre', finite: '-pone -pongono -pose -posero -poneva -ponevano -porrà -pongo -poniamo', participle: '-posto -posta', gerund: '-ponendo'},
    {ending: 'durre', finite: '-duce -ducono -dusse -dussero -duceva', participle: '-dotto', gerund: '-ducendo'},
    {ending: 'scere', finite: '-sce -scono -bbe -bbero -sceva -scevano -sco', participle: '-sciuto', gerund: '-scendo'},
    {ending: 'istere', finite: '-iste -istono -istette -isteva -istevano', participle: '-istito', gerund: '-istendo'},
    {ending: 'ere', finite: '-e -ono -eva -evano -é -ette -erà -o -iamo', participle: '-uto', gerund: '-endo'},
    {ending: 'vertire', finite: '-verte -vertono -vertì -vertirono -vertiva -vertivano -vertirà', participle: '-vertito', gerund: '-vertendo'},
    {ending: 'frire', finite: '-fre -frono -frì -frirono -friva', participle: '-ferto', gerund: '-frendo'},
    {ending: 'sentire', finite: '-sente -sentono -sentì -sentiva', participle: '-sentito', gerund: '-sentendo'},
    {ending: 'ire', finite: '-isce -iscono -ì -irono -iva -ivano -irà -irebbe -irebbero -isco -iamo', participle: '-ito -ita -iti', gerund: '-endo'}
  ],
  verbs: {
    plain:
      'volere+sapere:vuole,vogliono,volle,voleva,vorrebbe;voluto; lasciare+scappare:lascia,lasciano,lasciò;lasciato,lasciata; lasciare+sfuggire:lascia,lasciano,lasciò;lasciato,lasciata; fare+eco:fa,fanno,fece,fecero,faceva;fatto; essere+sbottato:è,sono,era,erano;stato; essere+sbottata:è,sono,era,erano;stato; essere+sbottati:è,sono,era,erano;stato; essere+intervenuto:è,sono,era,erano;stato; essere+intervenuta:è,sono,era,erano;stato; essere+insorto:è,sono,era,erano;stato; essere+insorta:è,sono,era,erano;stato; essere+insorti:è,sono,era,erano;stato; essere+esploso:è,sono,era,erano;stato; essere+esplosa:è,sono,era,erano;stato; essere+tornato_a_ripetere:è,sono,era,erano;stato; essere+tornata_a_ripetere:è,sono,era,erano;stato; lasciare+intendere tagliare+corto allargare+le_braccia sbottare tuonare scandire incalzare puntualizzare asserire sbraitare strepitare snocciolare rintuzzare rimbeccare glissare rammentare constatare riscontrare reiterare lagnare piagnucolare sibilare bisbigliare esplodere:esplode,esplose,esplodeva;esploso; gongolare apostrofare redarguire annotare chiacchierare motteggiare scandire sbuffare fischiare lanciare+l_allarme mettere+in_chiaro mettere+le_mani_avanti gettare+acqua_sul_fuoco alzare+la_voce rincarare+la_dose dire:dice,dicono,disse,dissero,diceva,dicevano,dirà,diranno,direbbe,dico,dissi,diciamo;detto,detta;dicendo affermare aggiungere soggiungere replicare ribattere rispondere obiettare commentare osservare rimarcare rilevare puntualizzare concordare ragionare ' +
      'giurare confidare notare pensare credere ritenere gridare urlare strillare sussurrare mormorare sospirare scherzare ironizzare cinguettare twittare postare esclamare sbottare tuonare concludere sintetizzare riassumere:riassume,riassunse,riassumeva;riassunto; insistere ' +
      'ripetere argomentare premettere chiosare specificare avvertire ammonire testimoniare sapere:sa,sanno,seppe,sapeva,sapevano,sappiamo,so;saputo; valutare frenare ridere sorridere giustificare narrare incalzare parlare vociferare protestare brontolare borbottare balbettare ' +
      'singhiozzare piangere ridacchiare filosofeggiare rincarare esordire tagliare allargare scrollare attaccare motivare teorizzare verbalizzare recitare leggere enfatizzare dettagliare esultare commuovere:commuove,commosse;commosso; rassicurare tranquillizzare avvisare allertare informare ' +
      'dettare giudicare aggiornare proseguire:prosegue,proseguono,proseguì,proseguiva;proseguito; continuare supporre scrivere interrogare chiarire sostenere rammaricare dolere dispiacere compiacere indignare infuriare sfogare vantare schermire stupire meravigliare preoccupare rallegrare ' +
      'congratulare felicitare immaginare intervenire:interviene,intervenne,interveniva;intervenuto; iniziare cominciare finire chiudere:chiude,chiuse,chiudeva;chiuso; riprendere reagire convenire:conviene,convenne;convenuto; eccepire controbattere arringare inveire deridere blaterare farfugliare biascicare implorare ' +
      'intuire capire comprendere rassegnare trasecolare canticchiare salmodiare profetizzare monologare dialogare dibattere evidenziare sottolineare assicurare ' +
      'affondare allarmare analizzare annuire arrabbiare azzardare bofonchiare complimentare contrattaccare declamare delirare discettare ' +
      'divagare dissentire:dissente,dissentì,dissentiva; drammatizzare esternare fantasticare fulminare gemere gioire gracchiare insinuare ' +
      'insorgere:insorge,insorgono,insorse,insorgeva;insorto; interrompere:interrompe,interruppe,interrompeva;interrotto; intonare ' +
      'malignare martellare meditare mentire:mente,mentiva; mugugnare opinare perorare polemizzare pontificare provocare recriminare ' +
      'ricostruire riepilogare riflettere:riflette,riflettono,rifletteva;riflettuto; ringhiare ruggire scusare sdrammatizzare sentenziare ' +
      'sogghignare vaticinare vociare',
    speech:
      'impegnare riservare appurare confutare ratificare enunciare delineare profilare pronosticare preconizzare mettere+in_guardia mettere+in_dubbio mettere+in_discussione mettere+in_evidenza rendere+noto rendere+nota rendere+pubblico chiedere+scusa lanciare+un_appello tirare+in_ballo sollevare+dubbi fare+appello:fa,fanno,fece,fecero,faceva,farà;fatto; annunciare comunicare confermare smentire negare rivelare svelare promettere minacciare chiedere proporre suggerire consigliare raccomandare sollecitare invocare reclamare pretendere esigere:esige,esigono,esigeva;; invitare esortare intimare prevedere calcolare attribuire descrivere ' +
      'definire escludere contestare ammettere citare illustrare dimostrare mostrare pubblicare diffondere:diffonde,diffuse;diffuso; ribadire offrire accettare rifiutare respingere auspicare ricordare ipotizzare rivendicare dichiarare evocare indicare segnalare stabilire fissare quantificare confessare ' +
      'rilanciare ventilare paventare ordinare imporre vietare concedere:concede,concesse,concedeva;concesso; consentire decidere supplicare sconsigliare diffidare prescrivere documentare registrare certificare accertare attestare dedurre raccontare spiegare riferire riportare garantire denunciare ' +
      'lamentare deplorare anticipare menzionare elencare enumerare riconoscere esporre esprimere:esprime,espressero,espresse,esprimeva;espresso; formulare notificare rettificare precisare tacere:tace,tacque,taceva;taciuto; nascondere:nasconde,nascose;nascosto; domandare addurre additare ' +
      'bocciare scongiurare patrocinare caldeggiare propugnare predicare preannunciare ufficializzare proclamare decretare sancire stimare prospettare richiedere trasmettere tradurre insegnare ritrattare ritirare divulgare ' +
      'accennare alludere:allude,alludono,alluse,allusero,alludeva,alludevano;alluso;alludendo avanzare esemplificare predire:predice,predisse,prediceva;predetto; presagire proferire ridimensionare ' +
      'tratteggiare sciorinare',
    judgement:
      'essere+convinto:è,sono,era,erano,siamo;stato,stata; essere+convinta:è,sono,era,erano,siamo;stato,stata; essere+convinti:è,sono,era,erano,siamo;stato,stata; essere+favorevole:è,sono,era,erano,siamo;stato,stata; essere+favorevoli:è,sono,era,erano,siamo;stato,stata; essere+contrario:è,sono,era,erano,siamo;stato,stata; essere+contraria:è,sono,era,erano,siamo;stato,stata; essere+contrari:è,sono,era,erano,siamo;stato,stata; essere+certo:è,sono,era,erano,siamo;stato,stata; essere+sicuro:è,sono,era,erano,siamo;stato,stata; essere+sicura:è,sono,era,erano,siamo;stato,stata; dire+convinto:dice,dicono,disse,detto;detto,detta; dire+convinta:dice,dicono,disse,detto;detto,detta; dire+favorevole:dice,dicono,disse,detto;detto,detta; dire+contrario:dice,dicono,disse,detto;detto,detta; dire+contraria:dice,dicono,disse,detto;detto,detta; dire+certo:dice,dicono,disse,detto;detto,detta; dire+certa:dice,dicono,disse,detto;detto,detta; dire+sicuro:dice,dicono,disse,detto;detto,detta; dire+sicura:dice,dicono,disse,detto;detto,detta; dire+preoccupato:dice,dicono,disse,detto;detto,detta; dire+preoccupata:dice,dicono,disse,detto;detto,detta; dire+soddisfatto:dice,dicono,disse,detto;detto,detta; dire+soddisfatta:dice,dicono,disse,detto;detto,detta; dire+pronto:dice,dicono,disse,detto;detto,detta; dire+pronta:dice,dicono,disse,detto;detto,detta; puntare+il_dito prendere+atto prendere+le_distanze prendere+posizione rendere+omaggio dare+ragione:dà,danno,diede,diedero,dava,darà;dato; dare+torto:dà,danno,diede,diedero,dava,darà;dato; dare+la_colpa:dà,danno,diede,diedero,dava,darà;dato; criticare accusare condannare attaccare lodare elogiare plaudire:plaude,plaudono,plaudì,plaudiva;plaudito; applaudire salutare ringraziare difendere approvare chiamare bollare bacchettare rimproverare biasimare scusare celebrare vedere trovare gelare professare disapprovare ' +
      'stigmatizzare deridere irridere minimizzare esaltare acclamare apprezzare promuovere:promuove,promosse;promosso; rinfacciare imputare addebitare incolpare insultare giudicare considerare etichettare benedire:benedice;benedetto; snobbare liquidare demolire stroncare appoggiare avallare ' +
      'sconfessare ridicolizzare tacciare accogliere:accoglie,accolgono,accolse,accoglieva;accolto; censurare encomiare osannare bistrattare demonizzare sminuire esecrare commentare felicitare ' +
      'avvalorare denigrare rimbrottare sbeffeggiare schernire sfidare spronare',
    mind:
      'avere+intenzione:ha,hanno,aveva,avevano,ho,abbiamo;avuto; avere+in_programma:ha,hanno,aveva,avevano;avuto; credere pensare ritenere volere:vuole,vogliono,volle,vollero,voleva,volevano,voglio,vogliamo,vorrebbe,vorrebbero,vorrei;voluto; sperare temere desiderare preferire dubitare sognare propendere puntare confidare auspicare intendere mirare aspettare attendere ' +
      'sospettare ambire aspirare augurare immaginare progettare pianificare valutare vagheggiare bramare paventare cercare contare scommettere'
  },
  particles: '',
  weak:
    'impegnare riservare delineare profilare glissare constatare riscontrare esplodere annotare fischiare scandire osservare rilevare pensare credere ritenere sapere ridere sorridere parlare attaccare tagliare allargare scrollare recitare leggere motivare rassicurare informare avvisare dettare:dettano,dettò,dettava,dettavano;dettato,dettata;dettando aggiornare commuovere argomentare testimoniare proseguire continuare ragionare protestare piangere ' +
    'frenare valutare stimare scrivere interrogare narrare giustificare lamentare confidare rispondere ripetere vantare sfogare stupire meravigliare preoccupare immaginare intervenire iniziare cominciare finire chiudere riprendere reagire convenire intuire capire comprendere dibattere concludere ' +
    'rincarare allertare tranquillizzare notare urlare gridare assicurare ' +
    'indicare stabilire fissare ordinare imporre vietare concedere consentire decidere registrare documentare accertare rilanciare citare illustrare dimostrare mostrare pubblicare diffondere offrire accettare invitare minacciare descrivere definire attribuire calcolare ' +
    'esporre tacere nascondere elencare trasmettere tradurre insegnare ritirare divulgare prescrivere patrocinare predicare sancire ' +
    'chiamare salutare scusare celebrare vedere trovare promuovere apprezzare considerare liquidare demolire snobbare accogliere appoggiare gelare ' +
    'puntare mirare aspettare attendere progettare pianificare aspirare augurare cercare contare sognare intendere dubitare ' +
      'affondare allarmare analizzare annuire arrabbiare azzardare bofonchiare complimentare contrattaccare declamare delirare discettare ' +
      'divagare dissentire drammatizzare esternare fantasticare fulminare gemere gioire gracchiare insinuare insorgere interrompere ' +
      'intonare lagnare malignare martellare meditare mentire mugugnare opinare perorare polemizzare pontificare provocare rallegrare ' +
      'rammaricare recriminare ricostruire riepilogare riflettere ringhiare ruggire sdrammatizzare sentenziare sogghignare vaticinare ' +
      'vociare accennare alludere avanzare esemplificare predire presagire proferire ridimensionare tratteggiare sciorinare avvalorare ' +
      'denigrare rimbrottare sbeffeggiare schernire sfidare spronare',
  governs:
    'avere+intenzione:di impegnare:a riservare:di essere+convinto:di,del,della essere+convinta:di,del,della essere+convinti:di,del,della essere+favorevole:a,al,alla,alle essere+favorevoli:a,al,alla,alle essere+contrario:a,al,alla,alle essere+contraria:a,al,alla,alle essere+contrari:a,al,alla,alle essere+certo:di,del,della essere+sicuro:di,del,della essere+sicura:di,del,della dire+favorevole:a,al,alla dire+contrario:a,al,alla dire+convinto:di dire+convinta:di dire+preoccupato:per dire+soddisfatto:di,del,della,per dire+pronto:a mettere+in_guardia:da,dal,dalla,dai,contro chiedere+scusa:per lanciare+un_appello:a,al,alla sollevare+dubbi:su,sul,sulla,sui fare+appello:a,al,alla puntare+il_dito:contro prendere+atto:di,del,della prendere+le_distanze:da,dal,dalla prendere+posizione:contro,su rendere+omaggio:a,al,alla dare+ragione:a,al,alla dare+torto:a,al,alla dare+la_colpa:a,al,alla,di parlare:di,del,della,dei,delle,d,dell lamentare:di,del,della,dei,dell dubitare:di,del,della,dell sognare:di,del plaudire:a,al,alla,all,ai,alle propendere:per minacciare:di credere:a,in,nel,nella,alla,al insistere:su,sul,sulla,sull puntare:su,sul,sulla,a invitare:a esortare:a accusare:di tacciare:di ' +
    'scusare:per confidare:in,nel,nella rispondere:a,al,alla,ai pensare:a,di aspirare:a,al,alla ambire:a,al,alla contare:su,sul,sulla,di cercare:di ringraziare:per intendere:; vantare:di,del,della rammaricare:per,di congratulare:con,per felicitare:con,per intimare:di inveire:contro convenire:su ' +
    'preoccupare:per stupire:di,del,della rallegrare:di,del,della,per scommettere:su,sul,sulla mirare:a,al,alla giudicare:',
  auxiliaries: 'ha hanno aveva avevano ho abbiamo ebbe avrà avrebbe avrebbero abbia abbiano',
  modals: 'vuole vogliono voleva volevano può possono poteva deve devono doveva devo dobbiamo posso possiamo potrei vorrei intende',
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
  firstPersons:
    'io noi tu voi mi ci voglio vogliamo vorrei credo crediamo penso pensiamo spero speriamo temo temiamo dico diciamo chiedo chiediamo preferisco propongo prometto ringrazio confido dubito detesto so sappiamo auspicio dolo auguro temo ho abbiamo',
  firstPersonEndings: 'iamo o',
  otherPersonEndings: 'ano ono nno ero rono',
  objects: 'lo la li le gli ne ci vi mi ti l lui lei loro',
  things: 'lo la li l ne',
  nounForms:
    'legge intima rassegna pubblica riprese chiese dolo mostra denuncia domanda critica accusa nota firma risposta proposta offerta minaccia smentita richiesta conferma replica replica cita condanna protesta promessa attesa lettera chiama conta contano indica punta spera stima condanna difesa offesa pretesa intesa rivista vista ' +
    'ringraziamento auspicio augurio parere timore governo incontro ordine comando salute scritto stato giudizio verbale testimone protesta predica divulga scusa scuse loda',
  agents: 'da dal dallo dalla dall dai dagli dalle',
  finiteEndings: 'arono irono avano evano ivano ava eva iva ò erà irà arà eranno iranno',
  participleEndings: 'ato ata ati ate uto uta uti ute ito ita iti ite',
  otherInfinitives: 'aver esser far dir dar voler poter dover saper star andar proporre imporre esporre porre ridurre produrre condurre tradurre introdurre trarre',
  notInfinitives:
    'consigliere carabiniere ingegnere infermiere portiere cantiere quartiere mare popolare militare regolare particolare genere potere dovere piacere mestiere cavaliere giardiniere corriere parlamentare familiare scolare esemplare centinare titolare cameriere barbiere panettiere falegname pompiere finanziere banchiere parrucchiere',
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
  openers: 'sì che se come perché quando dove quanto quanti quanta chi cosa quale quali',
  complementizers: 'che se',
  subordinators: 'perché poiché mentre quando anche affinché sebbene benché dove appena siccome come',
  asConjunctions: 'come secondo',
  relatives: 'che cui quale quali chi',
  coordinators: 'e ed o né',
  turns: 'ma però bensì eppure',
  adverbs:
    'corto ieri oggi domani qui lì là già ancora anche sempre spesso poi così bene male molto più meno solo soltanto quasi invece infine dunque quindi subito presto tardi adesso ora allora stamattina stasera forse appena ' +
    'tanto inoltre pure perfino addirittura certo piuttosto insomma comunque però intanto finora',
  professing: 'dire dichiarare mostrare',
  quantifiers: 'più meno',
  adjoining: 'vicino vicina vicini vicine contrario contraria contrari contrarie favorevole favorevoli esperto esperta esperti esperte',
  replies: 'risposta replica conclusione verdetto reazione commento spiegazione messaggio parole',
  answers: 'no sì niente nulla basta lo_stesso il_contrario',
  outOf: 'su',
  contrasts: 'mentre',
  adverbEndings: 'mente',
  times: 'volta volte lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina mattino pomeriggio sera notte settimana mese mesi anno anni giorno giorni ore settimane vigilia indomani serata mattinata minuti weekend',
  infinitives: '',
  infinitiveEndings: 'are ere ire rre rgli arle erle irle arvi irvi arsi ersi irsi arlo erlo irlo arla erla irla arli erli irli arne erne arci erci armi ermi',
  carriers: 'riesce riuscito tiene tenuto fa fanno fatto faceva lascia lasciato lasciava torna tornato limitato limita voluto tornati tornata',
  opinion: 'per',
  criteria: 'giorno giorni ora momento mese piano programma calendario caso casi circostanze età taglia stagione gusto gusti usanza ordine regole bisogno',
  before: 'secondo_quanto_emerge_da secondo_quanto_emerge_dal secondo_quanto_emerge_dalla secondo_quanto_emerge_dalle secondo_quanto_emerge_dai secondo_quanto_emerge_dagli secondo_quanto_emerge_dall secondo_quanto_emerso_da secondo_quanto_emerso_dal secondo_quanto_emerso_dalla secondo_quanto_emerso_dalle secondo_quanto_emerso_dai secondo_quanto_emerso_dagli secondo_quanto_emerso_dall secondo stando_a stando_al stando_alla stando_alle stando_ai a_detta_di a_detta_del a_detta_della a_parere_di a_parere_del a_parere_della a_parere_dell a_giudizio_di a_giudizio_del per_bocca_di sempre_secondo',
  behind: '',
  trailing: 'così',
  reportNouns: 'avviso parere giudizio dire detta',
  nounPrepositions: 'a ad',
  own: 'proprio',
  impersonal: 'si_legge si_leggeva si_dice si_sussurra si_vocifera si_apprende',
  bodies: 'in nel nella sul sulla da dal dalla dall dai',
  nouns: 'rifiuto impegno volontà invito promessa richiesta proposta minaccia accusa annuncio idea convinzione speranza timore appello ipotesi sospetto tesi impressione intenzione dichiarazione denuncia avvertimento affermazione avviso certezza convincimento garanzia confessione rivelazione insistenza',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  pluralVerbEndings: 'no ro',
  pluralDeterminers: 'i gli le dei degli delle alcuni alcune molti molte due tre quattro',
  nullSubject: true,
  verbFinal: false
}
