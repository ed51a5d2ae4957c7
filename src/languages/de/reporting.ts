import type {ReportingWords} from '../types/reporting-words.js'

/** German vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'ieren', finite: '-iert -ieren -ierte -ierten -iere', participle: '-iert', bare: true},
    {ending: 'ten', finite: '-tet -ten -tete -teten -te', participle: '-tet'},
    {ending: 'dnen', finite: '-dnet -dnen -dnete -dneten -dne', participle: '-dnet'},
    {ending: 'den', finite: '-det -den -dete -deten -de', participle: '-det'},
    {ending: 'chnen', finite: '-chnet -chnen -chnete -chneten -chne', participle: '-chnet'},
    {ending: 'gnen', finite: '-gnet -gnen -gnete -gneten -gne', participle: '-gnet'},
    {ending: 'ern', finite: '-ert -ern -erte -erten -ere', participle: '-ert'},
    {ending: 'eln', finite: '-elt -eln -elte -elten -le', participle: '-elt'},
    {ending: 'en', finite: '-t -en -te -ten -e', participle: '-t'}
  ],
  participlePrefix: 'ge',
  possessiveEnding: 's',
  inseparable: 'be emp ent er ge miss ver zer wider wieder über unter hinter',
  verbs: {
    plain:
      'verlauten sagen erzählen meinen erklären fragen antworten entgegnen erwidern ergänzen äußern äussern witzeln scherzen spotten jubeln klagen ' +
      'rufen:ruft,rufen,rief,riefen;gerufen lachen schwärmen argumentieren kommentieren urteilen mutmaßen spekulieren konstatieren resümieren ' +
      'bilanzieren sinnieren philosophieren kontern frotzeln lästern poltern schimpfen wettern maulen murren seufzen stöhnen flüstern ' +
      'brummen brüllen schreien:schreit,schreien,schrie,schrien;geschrien betonen versichern beteuern behaupten schildern berichten ' +
      'schreiben:schreibt,schreiben,schrieb,schrieben;geschrieben formulieren denken:denkt,denken,dachte,dachten;gedacht finden:findet,finden,fand,fanden;gefunden ' +
      'glauben wissen:weiß,weiss,wissen,wusste,wussten;gewusst ' +
      'sprechen:spricht,sprechen,sprach,sprachen;gesprochen reden erinnern freuen ärgern wundern beschweren beklagen appellieren kommunizieren ' +
      'fort|fahren:fährt,fahren,fuhr,fuhren;gefahren hinzu|fügen hinzu|setzen nach|schieben:schiebt,schieben,schob,schoben;geschoben ein|werfen:wirft,werfen,warf,warfen;geworfen ' +
      'schlussfolgern folgern präzisieren lauten plaudern verkünden unken orakeln:orakelt,orakeln,orakelte,orakelten;orakelt skandieren twittern posten mailen zusammen|fassen ' +
      'an|merken heraus|stellen klar|stellen fest|stellen klar|machen aus|führen mit|teilen bekannt|geben:gibt,geben,gab,gaben;gegeben ' +
      'gestehen:gesteht,gestehen,gestand,gestanden;gestanden verraten:verrät,verraten,verriet,verrieten;verraten bekennen:bekennt,bekennen,bekannte,bekannten;bekannt raunen dichten diktieren zitieren grübeln rätseln ' +
      'argwöhnen staunen höhnen spötteln feixen frohlocken triumphieren lamentieren nörgeln prahlen sticheln stammeln stottern wispern zischen zürnen fluchen ' +
      'aus|rufen:ruft,rufen,rief,riefen;gerufen skandieren munkeln tönen raunzen jammern keuchen dozieren hadern zurück|fragen befinden:befand,befanden; nach|haken ein|haken dagegen|halten:hält,halten,hielt,hielten;gehalten bei|pflichten an|fügen hinterher|schieben:schiebt,schieben,schob,schoben;geschoben ' +
      'nach|legen entfahren:entfährt,entfahren,entfuhr,entfuhren;entfahren beschwichtigen entwarnung|geben:gibt,geben,gab,gaben;gegeben rekapitulieren sinnieren monologisieren parieren:pariert,parieren,parierte,parierten;pariert schnauben:schnaubt,schnauben,schnaubte,schnaubten;geschnaubt grummeln knurren kichern schmunzeln grinsen schluchzen:schluchzt,schluchzen,schluchzte,schluchzten;geschluchzt fauchen ätzen:ätzt,ätzen,ätzte,ätzten;geätzt giften blaffen hinzu|setzen theoretisieren schlaumeiern kalauern weis|machen:macht,machen,machte,machten;gemacht',
    speech:
      'aus|rechnen feld|führen spiel|bringen:bringt,bringen,brachte,brachten;gebracht hehl|machen ab|streiten:streitet,streiten,stritt,stritten;gestritten aus|sprechen:spricht,sprechen,sprach,sprachen;gesprochen last|legen pflicht|nehmen:nimmt,nehmen,nahm,nahmen;genommen angaben|machen schluss|kommen:kommt,kommen,kam,kamen;gekommen stark|machen nein|sagen ja|sagen auskunft|geben:gibt,geben,gab,gaben;gegeben ' +
      'an|mahnen an|sprechen:spricht,sprechen,sprach,sprachen;gesprochen entgegen|treten:tritt,treten,trat,traten;getreten widerrufen:widerruft,widerrufen,widerrief,widerriefen;widerrufen thematisieren skizzieren umreißen:umreißt,umreißen,umriss,umrissen;umrissen vor|rechnen zurück|rudern vor|bringen:bringt,bringen,brachte,brachten;gebracht ein|wenden auf|zählen aus|plaudern dekretieren postulieren suggerieren avisieren annoncieren insistieren referieren abrede|stellen aussicht|stellen bedenken|geben:gibt,geben,gab,gaben;gegeben verstehen|geben:gibt,geben,gab,gaben;gegeben nach|denken:denkt,denken,dachte,dachten;gedacht vertreten:vertritt,vertreten,vertrat,vertraten;vertreten zu|geben:gibt,geben,gab,gaben;gegeben mit|teilen bekannt|geben:gibt,geben,gab,gaben;gegeben bekannt|machen an|kündigen an|geben:gibt,geben,gab,gaben;gegeben zu|geben:gibt,geben,gab,gaben;gegeben ' +
      'ein|räumen klar|stellen fest|stellen fest|halten:hält,halten,hielt,hielten;gehalten aus|führen dar|legen hervor|heben:hebt,heben,hob,hoben;gehoben ' +
      'heraus|streichen:streicht,streichen,strich,strichen;gestrichen bestätigen bestreiten:bestreitet,bestreiten,bestritt,bestritten;bestritten dementieren ' +
      'leugnen verneinen bejahen widersprechen:widerspricht,widersprechen,widersprach,widersprachen;widersprochen fordern verlangen bitten:bittet,bitten,bat,baten;gebeten ' +
      'beantragen empfehlen:empfiehlt,empfehlen,empfahl,empfahlen;empfohlen raten:rät,raten,riet,rieten;geraten vor|schlagen:schlägt,schlagen,schlug,schlugen;geschlagen ' +
      'an|regen an|bieten:bietet,bieten,bot,boten;geboten versprechen:verspricht,versprechen,versprach,versprachen;versprochen zu|sagen zu|sichern ' +
      'drohen an|drohen warnen mahnen ermahnen prophezeien:prophezeit,prophezeien,prophezeite,prophezeiten;prophezeit prognostizieren vorher|sagen voraus|sagen erläutern begründen bekräftigen unterstreichen:unterstreicht,unterstreichen,unterstrich,unterstrichen;unterstrichen ' +
      'wiederholen melden vermelden verkünden verlesen:verliest,verlesen,verlas,verlasen;verlesen enthüllen offenbaren:offenbart,offenbaren,offenbarte,offenbarten;offenbart gestehen:gesteht,gestehen,gestand,gestanden;gestanden ' +
      'beichten:beichtet,beichten,beichtete,beichteten;gebeichtet beschreiben:beschreibt,beschreiben,beschrieb,beschrieben;beschrieben signalisieren diagnostizieren attestieren bescheinigen bemerken erwähnen ' +
      'auf|fordern auf|rufen:ruft,rufen,rief,riefen;gerufen ab|raten:rät,raten,riet,rieten;geraten hin|weisen:weist,weisen,wies,wiesen;gewiesen ' +
      'verweisen:verweist,verweisen,verwies,verwiesen;verwiesen ein|wenden:wendet,wenden,wandte,wandten,wendete;gewandt,gewendet entgegen|halten:hält,halten,hielt,hielten;gehalten ' +
      'ergeben:ergibt,ergeben,ergab,ergaben;ergeben besagen nahe|legen zeigen belegen veröffentlichen nach|fragen an|fragen erkundigen aus|sagen vor|tragen:trägt,tragen,trug,trugen;getragen ' +
      'zu|rufen:ruft,rufen,rief,riefen;gerufen aus|schließen:schließt,schließen,schliesst,schloss,schlossen;geschlossen offen|lassen:lässt,lassen,ließ,ließen,liess;gelassen unbeantwortet|lassen:lässt,lassen,ließ,ließen,liess;gelassen unkommentiert|lassen:lässt,lassen,ließ,ließen,liess;gelassen ' +
      ' verlauten|lassen:lässt,lassen,ließ,ließen;lassen wissen|lassen:lässt,lassen,ließ,ließen;lassen ausrichten|lassen:lässt,lassen,ließ,ließen;lassen durchblicken|lassen:lässt,lassen,ließ,ließen;lassen ' +
      'mitteilen|lassen:lässt,lassen,ließ,ließen;lassen erkennen|lassen:lässt,lassen,ließ,ließen;lassen verschweigen:verschweigt,verschweigen,verschwieg,verschwiegen;verschwiegen ' +
      'beziffern ermitteln informieren unterrichten benachrichtigen schätzen konkretisieren reklamieren verheißen:verheißt,verheißen,verhieß,verhießen;verheißen beschwören:beschwört,beschwören,beschwor,beschworen;beschworen schwören:schwört,schwören,schwor,schworen;geschworen ' +
      'heraus|finden:findet,finden,fand,fanden;gefunden errechnen an|deuten an|ordnen an|weisen:weist,weisen,wies,wiesen;gewiesen verlautbaren bekunden aus|drücken ' +
      'entscheiden:entscheidet,entscheiden,entschied,entschieden;entschieden erkennen:erkennt,erkennen,erkannte,erkannten;erkannt an|erkennen:erkennt,erkennen,erkannte,erkannten;erkannt ' +
      'hervor|gehen:geht,gehen,ging,gingen;gegangen durch|geben:gibt,geben,gab,gaben;gegeben durch|sagen ein|gestehen:gesteht,gestehen,gestand,gestanden;gestanden zu|gestehen:gesteht,gestehen,gestand,gestanden;gestanden ' +
      'kund|tun:tut,tun,tat,taten;getan geloben garantieren befehlen:befiehlt,befehlen,befahl,befahlen;befohlen drängen dringen:dringt,dringen,drang,drangen;gedrungen ermuntern ermutigen ' +
      'verpflichten einigen bekanntwerden:;bekannt ein|fordern ein|schärfen auf|zeigen nach|weisen:weist,weisen,wies,wiesen;gewiesen umschreiben:umschreibt,umschreiben,umschrieb,umschrieben;umschrieben ' +
      'deutlich|machen geltend|machen aufmerksam|machen publik|machen zu|spitzen voraus|schicken protokollieren nahe|bringen:bringt,bringen,brachte,brachten;gebracht ' +
      'verbreiten|lassen:lässt,lassen,ließ,ließen,liess;lassen erklären|lassen:lässt,lassen,ließ,ließen,liess;lassen verkünden|lassen:lässt,lassen,ließ,ließen,liess;lassen anklingen|lassen:lässt,lassen,ließ,ließen,liess;lassen ' +
      'vermelden|lassen:lässt,lassen,ließ,ließen,liess;lassen ausdruck|bringen:bringt,bringen,brachte,brachten;gebracht ausdruck|geben:gibt,geben,gab,gaben;gegeben protokoll|geben:gibt,geben,gab,gaben;gegeben ' +
      'wert|legen klage|führen:führt,führen,führte,führten;geführt schließen:schließt,schließen,schloss,schlossen;geschlossen weis|sagen verständigen vereinbaren beschließen:beschließt,beschließen,beschloss,beschlossen;beschlossen urteilen',
    judgement:
      'wenden:wendet,wenden,wandte,wandten,wendete,wendeten;gewandt,gewendet nach|vollziehen:vollzieht,vollziehen,vollzog,vollzogen;vollzogen stören werben:wirbt,werben,warb,warben;geworben zweifel|äußern kritik|äußern unmut|äußern bedenken|äußern nichts|halten:hält,halten,hielt,hielten;gehalten viel|halten:hält,halten,hielt,hielten;gehalten wenig|halten:hält,halten,hielt,hielten;gehalten ' +
      'kritisieren loben rügen schutz|nehmen:nimmt,nehmen,nahm,nahmen;genommen frage|stellen infrage|stellen gericht|gehen:geht,gehen,ging,gingen;gegangen rücken|stärken verständnis|zeigen verständnis|äußern absage|erteilen kritik|üben lob|zollen respekt|zollen anders|sehen:sieht,sehen,sah,sahen;gesehen gelassen|sehen:sieht,sehen,sah,sahen;gesehen kritisch|sehen:sieht,sehen,sah,sahen;gesehen skeptisch|sehen:sieht,sehen,sah,sahen;gesehen ähnlich|sehen:sieht,sehen,sah,sahen;gesehen positiv|sehen:sieht,sehen,sah,sahen;gesehen ' +
      'sich|weisen:weist,weisen,wies,wiesen;gewiesen hand|weisen:weist,weisen,wies,wiesen;gewiesen gut|heißen:heißt,heißen,hieß,hießen;geheißen übel|nehmen:nimmt,nehmen,nahm,nahmen;genommen schelten:schilt,schelten,schalt,schalten;gescholten verübeln verteufeln schmähen idealisieren honorieren bewundern verdammen bemitleiden an|lasten an|kreiden lustig|machen tadeln bemängeln monieren an|prangern verurteilen begrüßen begrüssen würdigen preisen:preist,preisen,pries,priesen;gepriesen rühmen ' +
      'feiern verteidigen rechtfertigen verspotten verhöhnen beschimpfen beleidigen verunglimpfen attackieren geißeln:geißelt,geißeln,geißelte,geißelten;gegeißelt brandmarken zerpflücken ' +
      'ab|lehnen zurück|weisen:weist,weisen,wies,wiesen;gewiesen verwerfen:verwirft,verwerfen,verwarf,verwarfen;verworfen nennen:nennt,nennen,nannte,nannten;genannt ' +
      'bezeichnen beschuldigen bezichtigen vor|werfen:wirft,werfen,warf,warfen;geworfen vor|halten:hält,halten,hielt,hielten;gehalten unterstellen verdächtigen ' +
      'verantwortlich|machen entschuldigen bedanken danken gratulieren befürworten unterstützen beklagen bedauern bezweifeln ' +
      'an|zweifeln hinterfragen werten bewerten ein|stufen ein|schätzen beurteilen titulieren verharmlosen dämpfen relativieren protestieren ' +
      'zu|stimmen vor|stellen beanstanden missbilligen ächten huldigen mokieren distanzieren verwahren zurück|führen zu|schreiben:schreibt,schreiben,schrieb,schrieben;geschrieben ' +
      'vergleichen:vergleicht,vergleichen,verglich,verglichen;verglichen charakterisieren bejubeln beweinen betrauern bestaunen belächeln bespötteln diffamieren herunter|spielen klein|reden schön|reden kommentieren quittieren ab|tun:tut,tun,tat,taten;getan ab|kanzeln',
    mind:
      'erwarten hoffen befürchten fürchten rechnen vermuten bezweifeln zweifeln erhoffen wünschen bevorzugen planen beabsichtigen erwägen:erwägt,erwägen,erwog,erwogen;erwogen ' +
      'wollen:will,wollen; möchten:möchte,möchten; glauben träumen beharren pochen plädieren liebäugeln ' +
      'halten:hält,halten,hielt,hielten;gehalten sehen:sieht,sehen,sah,sahen;gesehen an|sehen:sieht,sehen,sah,sahen;gesehen weigern ' +
      'gehen:geht,gehen,ging,gingen;gegangen an|nehmen:nimmt,nehmen,nahm,nahmen;genommen zu|trauen bangen vor|sehen:sieht,sehen,sah,sahen;gesehen ' +
      'begrüssen streben sträuben wehren überlegen vertrauen misstrauen aus|gehen:geht,gehen,ging,gingen;gegangen bestehen:besteht,bestehen,bestand,bestanden;bestanden ' +
      'ahnen möglich|halten:hält,halten,hielt,hielten;gehalten wahrscheinlich|halten:hält,halten,hielt,hielten;gehalten denkbar|halten:hält,halten,hielt,hielten;gehalten wähnen:wähnt,wähnen,wähnte,wähnten;gewähnt argwöhnen'
  },
  particles: 'statt fern ab an auf aus ein fort heim her herum hin los mit nach nieder teil um vor weg weiter zu zurück zusammen heraus hinaus hinein hinunter herunter dar fest bei frei herbei vorbei hervor hoch unter über durch teil',
  weak:
    'wenden befinden spielbringen feldführen stören werben nachvollziehen nichtshalten vielhalten wenighalten annehmen festhalten angeben aussprechen auskunftgeben ansprechen entgegentreten lustigmachen grinsen schmunzeln kichern bewundern honorieren parieren bemerken wiederholen beantragen verlauten zurückrudern vorbringen aufzählen referieren nachdenken bedenkengeben vertreten auffordern ermahnen finden wissen denken lachen erinnern freuen ärgern wundern rufen schreien zeigen belegen ergeben sehen gehen halten melden schreiben sprechen reden lauten ' +
    'feiern dichten rechnen überlegen beschließen vereinbaren dämpfen verständigen hoffen träumen glauben zweifeln warnen drohen plädieren pochen beharren erkundigen klagen ' +
    'bitten raten appellieren wehren sträuben protestieren entschuldigen bedanken schimpfen wettern streben vertrauen bangen setzen verweisen ermitteln danken gratulieren beschweren vergleichen formulieren zitieren halten schätzen unterrichten informieren erinnern ' +
    'hinweisen aufrufen abraten aussagen ausführen vorsehen vorstellen ansehen veröffentlichen liebäugeln distanzieren mokieren verwahren weigern verlesen verraten argumentieren erkennenlassen ' +
    'ausgehen bestehen hervorgehen entscheiden erkennen anerkennen drängen dringen ermuntern ermutigen verpflichten einigen bekanntwerden ausdrücken andeuten anordnen anweisen durchgeben garantieren aufzeigen nachweisen ' +
    'umschreiben zuspitzen tönen staunen hadern fluchen nachlegen nachhaken schließen wertlegen klageführen möglichhalten wahrscheinlichhalten denkbarhalten befehlen ausdruckgeben ausdruckbringen protokollgeben ahnen wähnen beruhigen nahebringen aufmerksammachen deutlichmachen publikmachen',
  feelings:
    'einverstanden gelassen zurückhaltend siegessicher selbstbewusst angetan beeindruckt frustriert genervt gespannt sauer geständig unbeeindruckt kämpferisch selbstkritisch versöhnlich reumütig hoffnungsvoll fassungslos ratlos alarmiert erstaunt erbost gesprächsbereit überzeugt sicher zuversichtlich optimistisch skeptisch besorgt enttäuscht erfreut entsetzt bestürzt erschüttert verärgert empört erleichtert zufrieden unzufrieden dankbar stolz verwundert überrascht gewiss ' +
    'einig bewusst bereit entschlossen betroffen traurig froh glücklich schockiert begeistert irritiert wütend',
  feels: 'ist sind war waren sei seien zeigt zeigen zeigte zeigten gibt geben gab gaben',
  governs:
    'einverstanden:mit,damit angetan:von beeindruckt:von frustriert:über genervt:von gespannt:auf sauer:auf,über stören:an,daran werben:für,dafür hehlmachen:daraus zweifeläußern:an,daran kritikäußern:an,daran unmutäußern:über,darüber bedenkenäußern:gegen setzen:darauf zufrieden:mit unzufrieden:mit stolz:auf enttäuscht:von,über erfreut:über entsetzt:über bestürzt:über verärgert:über empört:über erleichtert:über skeptisch:gegenüber besorgt:über,um dankbar:für begeistert:von traurig:über froh:über glücklich:über,mit wütend:auf,über überzeugt:davon sicher:dessen,da gewiss:dessen,da einig:darin,da überrascht:von,über schockiert:über,von irritiert:über,von überzeugt:von ' +
    'wenden:gegen,dagegen nachdenken:über,darüber aussprechen:für,gegen,dafür,dagegen schätzen:auf nichtshalten:von,davon vielhalten:von,davon wenighalten:von,davon angabenmachen:zu,zum,zur,über lustigmachen:über kritiküben:an,daran verständniszeigen:für,dafür verständnisäußern:für,dafür starkmachen:für,dafür gerichtgehen:mit begründen:mit,damit warnen:vor,davor hoffen:auf,darauf rechnen:mit,damit sprechen:von,davon reden:von,davon bitten:um,darum drohen:mit,damit plädieren:für,dafür pochen:auf,darauf ' +
    'beharren:auf,darauf glauben:an,daran zweifeln:an,daran träumen:von,davon klagen:über,darüber beklagen:über schimpfen:über,auf wettern:gegen schwärmen:von,vom ' +
    'appellieren:an erinnern:an,daran freuen:über,auf,darüber,darauf entschuldigen:für,dafür bedanken:für,dafür danken:für,dafür gratulieren:zu,zum,zur verweisen:auf,darauf ' +
    'hinweisen:auf,darauf,drauf auffordern:dazu,zu aufrufen:dazu,zu,zur,zum abraten:von,vom,davon raten:dazu,zu,zur,zum ausgehen:davon,von gehen:davon protestieren:gegen wehren:gegen,dagegen ' +
    'beschweren:über,darüber ärgern:über,darüber distanzieren:von,davon mokieren:über streben:nach bangen:um vertrauen:auf,darauf liebäugeln:mit rufen:nach ' +
    'sehen:in,darin zurückführen:auf,darauf berichten:von,über,davon,darüber erzählen:von,davon zitieren:aus sträuben:gegen verwahren:gegen ' +
    'warnen:vorm fragen:nach vergleichen:mit denken:an,daran bestehen:auf,darauf dringen:auf,darauf drängen:auf,darauf,dazu einigen:auf,darauf verpflichten:dazu,zu schließen:daraus wertlegen:auf,darauf ' +
    'klageführen:über,darüber aufmerksammachen:auf,darauf staunen:über,darüber jammern:über,darüber hadern:mit berichten:vom',
  auxiliaries: 'hat haben hatte hatten habe hätte hätten',
  modals: 'pflegt pflegen pflegte pflegten will wollen wollte wollten kann können konnte konnten muss müssen musste mussten mag möchte möchten darf durfte soll sollte',
  passives: 'wird werden wurde wurden ist sind war waren worden sei seien bin',
  becoming: 'wird werden wurde wurden werde würde würden',
  addressed:
    'vorwerfen vorhalten unterstellen zuschreiben empfehlen raten befehlen versprechen verbieten gestatten erlauben anbieten zusagen zusichern androhen drohen beschuldigen bezichtigen verdächtigen auffordern ' +
    'bitten lastlegen anlasten ankreiden verübeln übelnehmen ermahnen mahnen drängen ermuntern ermutigen anweisen verpflichten zugestehen einschärfen nahelegen attestieren bescheinigen garantieren vorschlagen aufrufen warnen schwören beteuern versichern überreden',
  agents: 'von vom durch seitens',
  citing: 'zitieren',
  unreflexive: 'befand befanden',
  press: 'Presse zeitung Zeitung zeitungen Zeitungen achrichtenagentur achrichtenagenturen resse-Agentur resseagentur redaktion Redaktion mediengruppe Mediengruppe Sendung Illustrierten zeitschrift Zeitschrift Rundschau dpa AFP Reuters KNA epd APA sda',
  pressPeople: 'ertreter ertreterin edakteur edakteurin eporter eporterin orrespondent orrespondentin erausgeber erausgeberin ournalist ournalistin erleger erlegerin utor utorin eser eserin',
  finite:
    'ist sind war waren wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte ' +
    'gibt gab gilt galt geht ging kommt kam kamen kommen steht stand standen liegt lag lagen bleibt blieb blieben macht machte machten nimmt nahm ' +
    'lässt ließ hält hielt sieht sah führt führte stellt stellte bringt brachte fällt fiel läuft lief trägt trug zieht zog setzt setzte zeigt zeigte ' +
    'beginnt begann endet endete braucht brauchte heißt hieß will wollte wollten scheint schien bekommt bekam starb sitzt saß fährt fuhr arbeitet arbeitete ' +
    'lebt lebte hat haben hatte hatten gehört gehörte kostet kostete verlor verliert gewann gewinnt spielt spielte kauft kaufte baut baute schließt schloss ' +
    'warb warben wirbt warf wirft trat traten tritt griff griffen greift bat lud lädt schlug schlugen schwieg schweigt stieg steigt stiegen sank sinkt sprang springt traf trafen trifft trank trinkt ' +
    'verließ verlässt wich weicht wuchs wächst zwang zwingt erlitt erleidet entstand entsteht erschien erschienen erscheint floh flieht floss fließt flog flogen fliegt gelang gelingt genoss genießt geschah geschieht half halfen hilft ' +
    'hing hängt las liest log lügt riss reißt ritt reitet riecht roch schlief schläft schnitt schneidet schob schiebt schoss schießt schuf schafft schaffte schwamm sang singt stieß stieß stößt strich stritt stritten streitet ' +
    'tat tut taten trieb treibt verbarg verbot verbietet vergaß vergisst verschwand verschwindet verzieh wandte wendet wog wiegt wartet wartete wohnt wohnte reagiert reagierte handelt handelte dient diente folgt folgte folgen ' +
    'sucht suchte suchten lenkt lenkte landet landete startet startete öffnet öffnete nickt nickte lacht lachte lachten kämpft kämpfte siegt siegte dreht drehte wirkt wirkte klingt klang schmeckt schmeckte blickt blickte legt legte ' +
    'stürzt stürzte hebt hob schaut schaute winkt winkte zuckt zuckte freut freute ärgert ärgerte sitzt saßen sammelt sammelte teilt teilte holt holte hört hörte reicht reichte weist wies wiesen schweigt grüßt grüßte lächelt lächelte ' +
    'kannte kennt weiß wusste dauert dauerte fehlt fehlte führten kehrt kehrte nutzt nutzte passt passte packt packte räumt räumte ruht ruhte schickt schickte spürt spürte stammt stammte starten stoppt stoppte tanzt tanzte tobt tobte ' +
    'trennt trennte übt übte wagt wagte wählt wählte wechselt wechselte weint weinte zahlt zahlte zählt zählte zielt zielte betrifft betraf bezog bezieht übernimmt übernahm unternimmt unternahm',
  moods:
    'sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe lasse liege bleibe halte nehme sehe wisse führe ' +
    'brauche gelte bringe finde trage mache stelle setze zeige fehle gehöre handle handele bestehe erwarte arbeite rechne bedeute koste ' +
    'biete leiste betrachte reiche spreche laufe falle ziehe sorge entspreche bekomme verliere schließe verstehe hoffe plane liefere ' +
    'übernehme erhalte befinde fürchte glaube denke werfe nutze wachse helfe dauere steige sinke drohe tue lebe wohne spiele kenne ' +
    'heiße diene folge beginne lehne weise gehe trete treffe verfüge verlange fordere verdiene enthalte unterstütze ändere erfülle ' +
    'fahre betrage hänge gelinge scheine wirke freue bedauere passe lohne herrsche existiere funktioniere besitze betreibe verstoße entstehe erreiche ermögliche verursache gefährde profitiere verfolge beruhe basiere umfasse reagiere respektiere akzeptiere beteilige kümmere bemühe verzichte',
  conditionals:
    'hätte hätten würde würden könnte könnten müsste müssten dürfte gäbe ginge käme kämen stünde ließe wären wäre gäben stünden läge lägen nähme nähmen sähe sähen fände fänden träte träten spräche sprächen bräche brächen ' +
    'verlöre verlören böte böten zöge zögen flöge flögen trüge trügen schlüge schlügen bliebe hielte fiele wüsste wüssten bräuchte bräuchten brächte brächten dächte entstünde entstünden bestünde bestünden verstünde verstünden ' +
    'ergäbe ergäben gälte hülfe hülfen würfe täte täten wüchse wüchsen säße säßen bekäme bekämen sänke sänken schlösse schlössen genösse geschähe geschähen',
  moodEndings: 'e',
  notMoodEndings: 'te',
  notMoods:
    'heute ohne gerne eine keine meine seine ihre unsere alle viele beide diese jene solche welche manche lange gerade bitte ende ebene erste zweite dritte letzte nächste ' +
    'sowie etwa lediglich beinahe selbe ganze halbe eigene andere mehrere wenige einige danke strafe leute stelle sache quelle rande lande hause falle grunde wege',
  pronouns: 'er sie es ich wir man ihr jemand niemand einer eine keiner dieser diese dieses letzterer letztere ersterer erstere ersteres derjenige dasjenige beide alle viele manche andere mancher jeder',
  nominatives: 'er ich wir man',
  firstPersons: 'ich wir du',
  objects: 'ihm ihr ihnen ihn mir mich uns euch dir dich es dies das',
  expletives: 'es',
  obliques: 'des den dem einen einem keinen keinem diesen diesem jenen jenem seinen seinem ihrem ihren meinem meinen unserem unseren jedem',
  demonstratives: 'das dies dem',
  reflexives: 'sich',
  negations: 'nicht nie niemals kaum nichts',
  determiners:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden ' +
    'mehrere mehrerer einige einiger einigen zahlreicher etlicher zweier dreier vieler viele vielen allen alle beide beiden beider zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zahlreiche manche andere weitere etliche derselbe dieselbe rund',
  genitives: 'des der eines einer dessen deren seines seiner ihres ihrer dieser dieses unserer unseres aller zweier dreier mehrerer beider vieler einiger zahlreicher',
  genitiveEndings: 'er',
  attributeEndings: 'ende enden ender endes endem ene enen ener enes enem ige igen iger iges igem te ten ter',
  possessives: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meiner unser unsere unserer unseren dessen deren',
  prepositions:
    'in im am an auf aus bei beim mit nach seit zu zum zur vor vom von durch für gegen ohne um über unter hinter neben zwischen während wegen trotz ins ans aufs laut gemäß gemäss ' +
    'bis ab per pro statt anstatt innerhalb außerhalb angesichts anlässlich gegenüber mithilfe aufgrund infolge seitens vonseiten namens vors übers fürs nahe bezüglich hinsichtlich entsprechend zugunsten zulasten stellvertretend inklusive samt binnen innert via',
  links: 'von vom für aus beim bei gegen zum zur',
  openers: 'dass daß ob wie warum wieso weshalb wann wo woher wohin wer was wen wem wessen welche welcher welches wofür womit wozu worauf inwieweit inwiefern wonach wobei',
  complementizers: 'dass daß ob',
  subordinators: 'um ohne anstatt statt weil da wenn als nachdem bevor obwohl während damit sodass indem falls sofern solange sobald seit bis ehe obgleich wohingegen nachdem zumal',
  asConjunctions: 'wie',
  predicatives: 'als für',
  relatives: 'der die das dem den deren dessen denen welcher welche welches was wer',
  coordinators: 'und oder sowie sondern',
  turns: 'aber doch jedoch denn allerdings',
  adverbs:
    'weniger anders überraschend unmittelbar allem weiterhin hieraus hernach vorab neuerlich passend auch nun jetzt dann da dort hier heute gestern morgen schon noch nur erst bereits zudem außerdem ausserdem dabei dazu dafür dagegen darüber daher deshalb deswegen jedoch allerdings ' +
    'weiter ferner zugleich gleichzeitig zuvor zunächst später anschließend schließlich zuletzt inzwischen mittlerweile bislang bisher derzeit damals einst wieder immer oft häufig ' +
    'gern gerne ebenfalls ebenso indes indessen hingegen dennoch trotzdem vielmehr so nämlich offenbar wohl vielleicht möglicherweise eher sogar selbst selber zumindest etwa knapp rund leise laut ' +
    'unterdessen abends morgens mittags nachmittags vormittags nachts montags freitags lange lang mehr sehr stets stattdessen demnach danach hierzu wörtlich sinngemäß unumwunden ' +
    'ähnlich relativierend einschränkend ergänzend abschließend einleitend hauptsächlich letztlich ursprünglich andernfalls unmissverständlich weiters überdies obendrein ohnehin umgekehrt einerseits andererseits ' +
    'anfangs eingangs ausgerechnet insgesamt insbesondere insofern infolgedessen folglich somit hiermit nunmehr vorher nachher seither seitdem jüngst unlängst alljährlich beispielsweise beziehungsweise ' +
    'grundsätzlich tatsächlich eigentlich schlussendlich letztendlich bestenfalls allenfalls keinesfalls keineswegs gleichwohl nichtsdestotrotz dessenungeachtet währenddessen gleichfalls desgleichen genauso teils teilweise ' +
    'trocken offen vorsichtig ausdrücklich erneut eindringlich scharf deutlich öffentlich schriftlich mündlich telefonisch knapp vorerst endlich daraufhin darauf nochmals zufrieden überrascht wütend empört ruhig kühl nüchtern ' +
    'überhaupt gar einmal zweimal mehrfach wiederholt kürzlich jüngst neulich anderntags tags jedenfalls immerhin freilich eben halt ja doch zwar also mal davon damit daran darin hin ' +
    'besorgt verärgert erfreut enttäuscht begeistert optimistisch skeptisch betont wiederum zudem ebenfalls dort abermals gemeinsam schnell sofort umgehend ständig allein bereitwillig fröhlich stolz entschieden vehement heftig rundweg',
  adverbEndings: 'erweise lich isch ell iv los haft sam mäßig',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember ' +
    'jänner montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen ' +
    'samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag ' +
    'montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag freitagvormittag abend morgen mittag nachmittag vormittag nacht woche jahr monat jahre tage monate stunden minuten minute wochenende jahren wochen tagen monaten stunden uhr tag',
  quotingEndings: 't te ten',
  infinitives: 'zu',
  infinitiveEndings: 'en',
  carriers: '',
  opinion: 'für',
  settled: 'steht_fest stand_fest ist_klar war_klar ist_sicher ist_gewiss',
  origins: 'von vom aus',
  seats: 'bei beim',
  criteria: 'plan fahrplan zeitplan wunsch bedarf belieben',
  moving: 'ausgegangen eingegangen',
  topics: 'zu zum zur über von vom',
  before: 'laut gemäß gemäss so_wörtlich aus_sicht',
  behind: 'zufolge gemäß gemäss nach',
  trailing: 'so',
  reportNouns:
    'angaben ansicht meinung auffassung einschätzung aussage aussagen worten auskunft darstellung informationen information berichten bericht überzeugung schätzung schätzungen erkenntnissen ' +
    'meldungen meldung bekunden erkenntnisstand darstellungen untersuchungen untersuchung vorhersage vorhersagen ermittlungen quellen dokument gesetzentwurf gesetzesentwurf bewertung bewertungen stellungnahme darlegung darlegungen vorstellung vorstellungen analyse analysen hochrechnung hochrechnungen prognose prognosen statistik statistiken recherchen erklärung erklärungen ' +
    'verlautbarung verlautbarungen gutachten befund befunden hinweisen beobachtungen willen wunsch kenntnis beschreibung beschreibungen rechnung argumentation version zählung zählungen messungen vernehmen verfassung grundgesetz ' +
    'agentur protokoll papier schreiben bulletin beteuerungen dementi gerüchten lagebild auswertung auswertungen plänen planungen ergebnis ergebnissen umfrage umfragen studie studien medien zeitung dafürhalten berechnungen eindruck lesart mitteilung gefühl',
  nounPrepositions: 'nach laut',
  own: 'eigenen eigener',
  impersonal: 'geht_hervor ging_hervor geht_klar_hervor steht stand heißt_es hieß_es heisst_es es_heißt es_hieß hatte_es_geheißen verlautete verlautet',
  accordingly: 'demnach',
  whereby: 'wonach demzufolge',
  bodies: 'in im aus von vom bei beim seitens vonseiten auf am an',
  nouns: 'forderung vorwurf kritik behauptung aussage ankündigung hoffnung warnung vorschlag versprechen angebot appell aufruf ruf drohung befürchtung sorge annahme vermutung einschätzung begründung these theorie vorgabe ansicht meinung auffassung standpunkt ansicht eindruck bitte wunsch anliegen ultimatum gelöbnis eid tenor motto aufforderung weisung mahnung anklage anschuldigung beschuldigung unterstellung ansage parole prognose erwartung zuversicht schlussfolgerung position botschaft erklärung mitteilung nachricht information anfrage absicht vorhaben darstellung ' +
    'forderungen vorwürfe behauptungen aussagen ankündigungen hoffnungen warnungen vorschläge angebote appelle aufrufe rufe drohungen befürchtungen sorgen annahmen vermutungen einschätzungen thesen theorien meinungen ' +
    'bitten zusagen bekenntnisse hinweise argumente beschlüsse anordnungen anweisungen beschwerden klagen gerüchte meldungen berichte nachrichten anschuldigungen prognosen erwartungen erkenntnisse spekulationen stimmen ' +
    ' plädoyer zusage bekenntnis ergebnis schluss überzeugung hinweis argument befehl beschluss fazit erkenntnis theorie verdacht anordnung anweisung urteil entscheidung feststellung beschwerde klage frage zweifel gerücht meldung bericht',
  incises: false,
  verbSecond: true,
  capitalNouns: true,
  nullSubject: false,
  verbFinal: true
}
