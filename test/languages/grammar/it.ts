// Italian: the parts of sentences, and the frames that put them together.
import {type Grammar, lines, parts} from './romance-frames.js'

const join = (preposition: string, stem: string): Grammar['joined'] => [
  [new RegExp(`\\b${preposition} ((?:\\{\\w+:)?)il (?=\\p{L})`, 'gu'), `${stem}l $1`],
  [new RegExp(`\\b${preposition} ((?:\\{\\w+:)?)(l’|lo |la |le )`, 'gu'), `${stem}l$2$1`],
  [new RegExp(`\\b${preposition} ((?:\\{\\w+:)?)(i |gli )`, 'gu'), `${stem}$2$1`]
]

export const it: Grammar = {
  head: 'Autunno in un paese dell’interno',
  joined: [...join('di', 'de'), ...join('a', 'a'), ...join('da', 'da')],
  sources: {
    one: parts(`
      Marta Rossi | Rossi | Ettore Zanella | Ettore De Santis | Maria Grazia dell’Orto | Anna Dall’Acqua | Khadija Benali | E. Zanella
      il signor Zanella | la signora Rossi | don Ettore | suor Marta | padre Zanella | il papa | lo stesso Zanella | Marta «la Rossa» Rossi
      il sindaco | la ministra | il portavoce | il giudice | la vittima | l’imputato | la giovane | l’assessore | lo scrittore
      l’uomo, 46 anni | la donna, che vive in ospedale da due mesi | il trentenne | il siciliano | l’interessato | l’ex sindaco
      il numero due del partito | il maggiore dei fratelli | la prima cittadina | il vecchio militante | il primo cittadino
      l’assessora ai Lavori pubblici, Marta Rossi | il direttore del porto, Ettore Zanella | il sindaco di Sasso, Ettore Zanella
      il segretario generale dell’Unione contadina, Ettore Zanella | la ministra dell’Economia e delle Finanze, Marta Rossi | suo marito, Ettore
      la presidente della Regione e leader dei Verdi, Marta Rossi | il comandante dei vigili del fuoco di Sasso, Ettore Zanella
      Marta Rossi, sindaca di Sasso | Ettore Zanella, 54 anni | Marta Rossi, 34 anni e madre di due figli | Ettore Zanella, di 54 anni
      Marta Rossi, residente in via Alta dal 1982 | Ettore Zanella, che dirige il porto dal 2010 | Marta Rossi, una delle sfollate
      Ettore Zanella, titolare di un bar in via Alta | Marta Rossi, docente di storia all’università di Sasso | Ettore Zanella, il cui figlio è morto
      l’avvocata Marta Rossi | l’ex ministro Ettore Zanella | la biologa e divulgatrice Marta Rossi | la deputata Marta Rossi (Verdi)
      il docente di diritto penale all’università di Sasso Ettore Zanella | l’attaccante colombiano Ettore Zanella | la dottoressa Rossi
      la vedova del minatore Ettore Zanella | il figlio della vittima | la madre del bambino, Marta Rossi | l’avvocato della famiglia Zanella
      l’attuale presidente | l’allora ministra della Giustizia | l’attore e regista | sua madre | il vicesindaco
      una vicina | un vicino che ha chiesto l’anonimato | una vicina di 80 anni | un altro residente | una fonte vicina al caso
      una fonte della polizia | la stessa fonte | un’intervistata su tre | uno dei testimoni | una delle più anziane
      un portavoce della compagnia | una portavoce del ministero | il capo del cantiere | la titolare del bar all’angolo
      quest’ultimo | quest’ultima | la seconda | quello di Sasso | chi fu sindaco dal 1995 al 2003 | la gente | tutto il paese
      il governo | la polizia | il Comune | la procura | la Corte suprema | la Commissione europea | l’Onu | Palazzo Chigi | il Quirinale
      il ministero della Cultura | la Regione | il gruppo di lavoro presieduto da Marta Rossi | la direzione | il consiglio di fabbrica
      l’associazione dei residenti | l’Associazione residenti di Sasso | il sindacato Csto | la Cgil | l’opposizione | il Partito verde
      il comitato Sasso viva | la fondazione Cerere | l’ong Mani aperte | l’azienda | il gruppo energetico Lumera | Lumera
      la compagnia aerea | la squadra di Zanella | la maggioranza dei residenti | un gruppo di residenti | il giornale | l’agenzia statale
      il rapporto | un rapporto dell’università di Sasso | lo studio, pubblicato ieri sulla rivista «Cerere» | la sentenza | la nota
      un comunicato del ministero | il sondaggio | l’ultimo rapporto della banca centrale | un video girato da un residente
    `),
    many: parts(`
      fonti investigative | fonti del ministero della Difesa | fonti vicine all’allenatore | diversi testimoni | alcuni esperti | molti dei presenti
      i residenti | i sindacati | le famiglie delle vittime | gli avvocati della famiglia | tre dei feriti | due di loro | sei italiani su dieci
      entrambi | tutti | altri | i genitori | le autorità | i verdi | i ricercatori | gli inquirenti | i fratelli Zanella
      Rossi e Zanella | Marta Rossi ed Ettore Zanella | il sindaco e l’assessora | Rossi, Zanella e Gallo | il governo e i sindacati
      quelli che lo conoscono | quelli di Sasso | alcuni abitanti di via Alta | esperti dell’università di Sasso | sia il sindaco sia l’assessora
    `)
  },
  ofSources: lines(`
    {s1:S} dice/dicono {c1:che il ponte chiuderà a maggio}.
    {s1:S} ha/hanno detto {c1:che il ponte chiuderà a maggio}.
    {s1:S} non ha/hanno detto {c1:se il ponte chiuderà a maggio}.
    {s1:S} ha/hanno spiegato ieri ai giornalisti {c1:che il ponte chiuderà a maggio}.
    {s1:S} crede/credono {c1:che il ponte chiuderà a maggio}.
    {s1:S} chiede/chiedono {c1:che il ponte chiuda a maggio}.
    {s1:S}, dal canto suo/loro, ha/hanno detto {c1:che il ponte chiuderà a maggio}.
    {s1:S} arriva/arrivano tardi e dice/dicono {c1:che il ponte chiuderà a maggio}.
    {s1:S} ha/hanno fatto sapere {c1:che il ponte chiuderà a maggio}.
    Ieri {s1:S} ha/hanno detto {c1:che il ponte chiuderà a maggio}.
    Ma {s1:S} dice/dicono {c1:che il ponte chiuderà a maggio}.
    Il ponte è vecchio, ma {s1:S} ha/hanno detto {c1:che non ci sono soldi}.
    In un’intervista, {s1:S} ha/hanno detto {c1:che il ponte chiuderà a maggio}.
    Quando arriva la stampa, {s1:S} dice/dicono {c1:che il ponte chiuderà a maggio}.
    {s1:S} sorprende/sorprendono affermando {c1:che il ponte chiuderà a maggio}.
    Dopo aver detto {c1:che il ponte chiuderà a maggio}, {s1:S} lascia/lasciano la sala.
    {s1:S} lascia/lasciano la sala dicendo {c1:che il ponte chiuderà a maggio}.
    {s1:S} esita/esitano a lungo prima di dire {c1:che il ponte chiuderà a maggio}.
    {s1:S} dice/dicono: {c1:«Il ponte chiuderà a maggio»}.
    {s1:S} ha/hanno definito {c1:il ponte «un rudere pericoloso»}.
    {c1:Il ponte} è stato definito {c1:«un rudere pericoloso»} da {s1:S}.
    {c1:«Il ponte chiuderà a maggio»}, dice/dicono {s1:S}.
    {c1:“Il ponte chiuderà a maggio”}, ha/hanno detto {s1:S}.
    {c1:"Il ponte chiuderà a maggio"}, ha/hanno spiegato {s1:S} in un’intervista.
    {c1:«Il ponte chiuderà a maggio»}, ha/hanno detto ieri {s1:S}.
    {c1:«Il ponte chiuderà a maggio»}, ha/hanno detto {s1:S}. {c1:«Meglio così»}.
    {c1:«Il ponte} – ha/hanno detto {s1:S} – {c1:chiuderà a maggio»}.
    {c1:«Il ponte»}, dice/dicono {s1:S}, {c1:«chiuderà a maggio»}.
    {c1:«Mai»}, è stata la risposta di {s1:S}.
    {c1:Il ponte chiuderà a maggio}, ha/hanno detto {s1:S}.
    {c1:Il ponte chiuderà a maggio}, secondo {s1:S}.
    {c1:Il ponte}, secondo {s1:S}, {c1:chiuderà a maggio}.
    {c1:Il ponte chiuderà a maggio}, secondo quanto ha/hanno spiegato {s1:S}.
    Secondo {s1:S}, {c1:il ponte chiuderà a maggio}.
    Stando a {s1:S}, {c1:il ponte chiuderà a maggio}.
    Come ha/hanno detto {s1:S}, {c1:il ponte chiuderà a maggio}.
    {c1:Il ponte chiuderà a maggio}, come ha/hanno annunciato {s1:S}.
    A parere di {s1:S}, {c1:il ponte chiuderà a maggio}.
    Per {s1:S}, {c1:il ponte è «un rudere pericoloso»}.
  `),
  verbs: {
    saying: parts(`
      dire ha_detto dice detto dicendo | dichiarare ha_dichiarato dichiara dichiarato dichiarando | affermare ha_affermato afferma affermato affermando
      assicurare ha_assicurato assicura assicurato assicurando | spiegare ha_spiegato spiega spiegato spiegando | sottolineare ha_sottolineato sottolinea sottolineato sottolineando
      precisare ha_precisato precisa precisato precisando | aggiungere ha_aggiunto aggiunge aggiunto aggiungendo | annunciare ha_annunciato annuncia annunciato annunciando
      confermare ha_confermato conferma confermato confermando | raccontare ha_raccontato racconta raccontato raccontando | lamentare ha_lamentato lamenta lamentato lamentando
      osservare ha_osservato osserva osservato osservando | denunciare ha_denunciato denuncia denunciato denunciando | rivelare ha_rivelato rivela rivelato rivelando
      ammettere ha_ammesso ammette ammesso ammettendo | promettere ha_promesso promette promesso promettendo | avvertire ha_avvertito avverte avvertito avvertendo
      rispondere ha_risposto risponde risposto rispondendo | scrivere ha_scritto scrive scritto scrivendo | concludere ha_concluso conclude concluso concludendo
      sostenere ha_sostenuto sostiene sostenuto sostenendo | ricordare ha_ricordato ricorda ricordato ricordando | ribadire ha_ribadito ribadisce ribadito ribadendo
      riferire ha_riferito riferisce riferito riferendo | segnalare ha_segnalato segnala segnalato segnalando | evidenziare ha_evidenziato evidenzia evidenziato evidenziando
      ripetere ha_ripetuto ripete ripetuto ripetendo | giurare ha_giurato giura giurato giurando | confessare ha_confessato confessa confessato confessando
      garantire ha_garantito garantisce garantito garantendo | notare ha_notato nota notato notando | chiarire ha_chiarito chiarisce chiarito chiarendo
      ipotizzare ha_ipotizzato ipotizza ipotizzato ipotizzando | replicare ha_replicato replica replicato replicando | credere ha_creduto crede creduto credendo
      pensare ha_pensato pensa pensato pensando | temere ha_temuto teme temuto temendo | ritenere ha_ritenuto ritiene ritenuto ritenendo
      negare ha_negato nega negato negando | far_sapere ha_fatto_sapere fa_sapere fatto_sapere facendo_sapere | stimare ha_stimato stima stimato stimando
    `),
    quoting: parts(`
      scherzare ha_scherzato scherza scherzato scherzando | gridare ha_gridato grida gridato gridando | tagliare_corto ha_tagliato_corto taglia_corto tagliato_corto tagliando_corto
      ironizzare ha_ironizzato ironizza ironizzato ironizzando | sospirare ha_sospirato sospira sospirato sospirando | sorridere ha_sorriso sorride sorriso sorridendo
      lamentarsi si_è_lamentato si_lamenta lamentato lamentandosi | chiedersi si_è_chiesto si_chiede chiesto chiedendosi | riassumere ha_riassunto riassume riassunto riassumendo
      attaccare ha_attaccato attacca attaccato attaccando | incalzare ha_incalzato incalza incalzato incalzando | commentare ha_commentato commenta commentato commentando
      insistere ha_insistito insiste insistito insistendo | proseguire ha_proseguito prosegue proseguito proseguendo | sbottare è_sbottato sbotta sbottato sbottando
      tuonare ha_tuonato tuona tuonato tuonando | esultare ha_esultato esulta esultato esultando | minimizzare ha_minimizzato minimizza minimizzato minimizzando
    `),
    asking: parts(`
      chiedere ha_chiesto chiede chiesto chiedendo | esigere ha_preteso pretende preteso pretendendo | proporre ha_proposto propone proposto proponendo
      suggerire ha_suggerito suggerisce suggerito suggerendo | sperare ha_sperato spera sperato sperando | auspicare ha_auspicato auspica auspicato auspicando
      volere ha_voluto vuole voluto volendo | raccomandare ha_raccomandato raccomanda raccomandato raccomandando
    `)
  },
  ofVerbs: {
    saying: lines(`
      {s1:Ettore Zanella} <past> {c1:che il ponte chiuderà a maggio}.
      {s1:Il sindaco} <pres> {c1:che il ponte chiuderà a maggio}.
      {s1:Il sindaco} ha anche <part> {c1:che il ponte chiuderà a maggio}.
      {s1:Il sindaco} ha voluto <inf> {c1:che il ponte chiuderà a maggio}.
      Alla radio, {s1:Zanella} <past> ieri {c1:che il ponte chiuderà a maggio}.
      {s1:Il sindaco} lascia la sala <ger> {c1:che il ponte chiuderà a maggio}.
      Il ponte chiuderà a maggio. Inoltre <past> {c1:che non ci sono soldi}.
      {c1:Il ponte chiuderà a maggio}, <past> {s1:il sindaco}.
      {c1:Il ponte chiuderà a maggio}, secondo quanto <past> {s1:il sindaco}.
      {s1:{s2:Il sindaco}} dice {c2:che non ci sono soldi} e <pres> {c1:che il ponte chiuderà a maggio}.
    `),
    quoting: lines(`
      {c1:«Il ponte chiuderà a maggio»}, <past> {s1:Ettore Zanella}.
      {c1:“Il ponte chiuderà a maggio”}, <pres> {s1:il sindaco}.
      {c1:«Il ponte} – <pres> {s1:il sindaco} – {c1:chiuderà a maggio»}.
      {c1:«Il ponte chiude!»}, <pres> allora {s1:una vicina}.
      {s1:Il sindaco} <pres>: {c1:«Il ponte chiuderà a maggio»}.
      {s1:Il sindaco} <past> ieri alla radio: {c1:«Il ponte chiuderà a maggio»}.
    `),
    asking: lines(`
      {s1:Il sindaco} <past> {c1:che il ponte chiuda a maggio}.
      {s1:I residenti}, <ger> {c1:che il ponte chiuda}, scendono in strada.
      {s1:Il sindaco} ha anche <part> {c1:che il ponte chiuda a maggio}.
    `)
  },
  contents: parts(`
    il ponte, aperto nel 1902, chiuderà a maggio | i sub hanno trovato la barca, ma non l’equipaggio
    il consiglio si è riunito lunedì e ha votato la chiusura | è presto per sapere quando riaprirà il ponte | ci sono tre modi di pagare
    se torna la piena, il ponte crollerà | il ponte chiuderà perché i piloni sono marci | anche se il ponte è vecchio, il passaggio è sicuro
    la Provincia, non il Comune, deve pagare | sono stati spesi 4 milioni, il 12% del bilancio, per i lavori
    i residenti devono restare in casa, bollire l’acqua e chiudere le finestre | il ponte è «un pericolo» e chiuderà
    il piano è «rozzo», «ingiusto» e «caro» | quello che è successo lunedì è stato un incidente | chi ha aperto la porta deve rispondere
    nessuno sa chi ha aperto la porta | né il Comune né la Provincia pagheranno | l’amministratore delegato di Lumera, Paolo Gallo, lascerà il posto
    nessuno lo ha avvisato della chiusura | quando il consiglio si è riunito, nessuno ha parlato | in media, un biglietto costa 12 euro
    a maggio, il ponte riaprirà | nonostante la piena, la barca è uscita | per riaprire il ponte, il Comune deve pagare
    nessuna delle 40 case ha subito danni | la piena – la peggiore in 40 anni – è passata | la piena (la peggiore in 40 anni) è passata
    il ponte è insicuro: i piloni sono marci | il ponte, il bar e la strada sono chiusi per precauzione
    la piena ha ucciso 12 persone, ne ha ferite 40 e ne ha lasciate 300 senza casa | il 60% delle case è vuoto | da due anni non piove
  `),
  ofContents: lines(`
    {s1:Marta Rossi} ha detto {c1:che K}.
    {s1:La sindaca} ha spiegato ieri ai residenti {c1:che K}.
    Secondo {s1:la sindaca}, {c1:K}.
    {c1:K}, secondo {s1:la sindaca}.
    {c1:K}, ha detto {s1:la sindaca}.
    {c1:«K»}, ha detto {s1:la sindaca}.
    In una nota, {s1:la sindaca} ricorda {c1:che K}.
    {s1:La sindaca} ha detto: {c1:«K»}.
  `),
  silent: lines(`
    Secondo i casi, S vive/vivono a Sasso.
    Secondo il giorno, S arriva/arrivano tardi.
    Per Natale, S chiude/chiudono il bar.
    Per S, c’è una sedia in prima fila.
    Il gesto la dice lunga su S.
    S mangia/mangiano al porto.
    S esce/escono dopo aver chiuso la porta.
    La porta è stata chiusa da S.
    Il premio è stato consegnato da S in «Il molo».
    Con S sono arrivati due medici.
    S apre/aprono il negozio prima di sapere che piove.
    Il libro «Il molo» è piaciuto a S.
    S dipinge/dipingono la barca e dorme/dormono a casa.
    Il lavoro di S dura due anni.
    Tre delle barche sono di S.
    S corre/corrono ogni mattina come prima.
    La sedia di S è rimasta libera.
    «Il molo», di S, esce giovedì.
    Ai tempi di S, la casa era «il Molo».
  `)
}
