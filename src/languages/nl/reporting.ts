import type {ReportingWords} from '../types/reporting-words.js'

/** Dutch vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [],
  verbs: {
    plain:
      'aanvullen:vult,vulde; aan|vullen:vult,vullen,vulde,vulden;gevuld op|merken:merkt,merken,merkte,merkten;gemerkt aan|tekenen:tekent,tekende;getekend vast|stellen:stelt,stellen,stelde,stelden;gesteld uit|roepen:roept,riep;geroepen in|brengen:brengt,bracht;gebracht tegen|werpen:werpt,wierp;geworpen toe|lichten:licht,lichten,lichtte,lichtten;gelicht samen|vatten:vat,vatte;gevat schetsen:schetst,schetste;geschetst bezweren:bezweert,bezwoer;bezworen betogen:betoogt,betogen,betoogde,betoogden;betoogd klagen:klaagt,klagen,klaagde,klaagden;geklaagd jubelen:jubelt,jubelde;gejubeld schamperen:schampert,schamperde;geschamperd relativeren:relativeert,relativeerde;gerelativeerd nuanceren:nuanceert,nuanceerde;genuanceerd preciseren:preciseert,preciseerde;gepreciseerd suggereren:suggereert,suggereren,suggereerde;gesuggereerd grommen:gromt,gromde;gegromd brommen:bromt,bromde;gebromd schreeuwen:schreeuwt,schreeuwden,schreeuwde;geschreeuwd juichen:juicht,juichte;gejuicht herinneren:herinnert,herinneren,herinnerde;herinnerd getuigen:getuigt,getuigen,getuigde;getuigd filosoferen:filosofeert,filosofeerde;gefilosofeerd peinzen:peinst,peinsde;gepeinsd mijmeren:mijmert,mijmerde;gemijmerd glunderen:glundert,glunderde;geglunderd twitteren:twittert;getwitterd oordelen:oordeelt,oordelen,oordeelde,oordeelden;geoordeeld ' +
      'zeggen:zegt,zeggen,zei,zeiden,zeg;gezegd vertellen:vertelt,vertellen,vertelde,vertelden,vertel;verteld verklaren:verklaart,verklaren,verklaarde,verklaarden;verklaard antwoorden:antwoordt,antwoorden,antwoordde,antwoordden;geantwoord reageren:reageert,reageren,reageerde,reageerden;gereageerd ' +
      'vragen:vraagt,vragen,vroeg,vroegen,vraag;gevraagd schrijven:schrijft,schrijven,schreef,schreven;geschreven stellen:stelt,stellen,stelde,stelden;gesteld menen:meent,menen,meende,meenden;gemeend vinden:vindt,vinden,vond,vonden,vind;gevonden denken:denkt,denken,dacht,dachten,denk;gedacht ' +
      'beweren:beweert,beweren,beweerde,beweerden;beweerd benadrukken:benadrukt,benadrukken,benadrukte,benadrukten;benadrukt roepen:roept,roepen,riep,riepen;geroepen lachen:lacht,lachen,lachte,lachten;gelachen zuchten:zucht,zuchten,zuchtte;gezucht verzuchten:verzucht,verzuchtte;verzucht grappen:grapt,grapte;gegrapt ' +
      'sneren:sneert,sneren,sneerde;gesneerd foeteren:foetert,foeteren,foeterde;gefoeterd mopperen:moppert,mopperen,mopperde;gemopperd bekennen:bekent,bekennen,bekende,bekenden;bekend verzekeren:verzekert,verzekeren,verzekerde,verzekerden;verzekerd zweren:zweert,zweren,zwoer,zwoeren;gezworen ' +
      'herhalen:herhaalt,herhalen,herhaalde,herhaalden;herhaald concluderen:concludeert,concluderen,concludeerde,concludeerden;geconcludeerd vol|houden:houdt,houden,hield,hielden;gehouden toe|voegen:voegt,voegen,voegde,voegden;gevoegd weten|laten:laat,laten,liet,lieten; uit|leggen:legt,leggen,legde,legden;gelegd ' +
      'doorschemeren|laten:laat,laten,liet,lieten; noteren|laten:laat,laten,liet,lieten; beginnen:begint,begon;begonnen luiden:luidt,luidde,luidden; mailen:mailt,mailen,mailde;gemaild twitteren:twittert,twitterde;getwitterd besluiten:besluit,besloot;besloten spreken:spreekt,spreken,sprak,spraken;gesproken weten:weet,weten,wist,wisten;geweten begrijpen:begrijpt,begrijpen,begreep;begrepen ' +
      'opperen:oppert,opperde;geopperd constateren:constateert,constateren,constateerde;geconstateerd redeneren:redeneert,redeneerde;geredeneerd vervolgen:vervolgt,vervolgde;vervolgd verduidelijken:verduidelijkt,verduidelijkte;verduidelijkt fluisteren:fluistert,fluisterde;gefluisterd',
    speech:
      'schatten:schat,schatte;geschat ramen:raamt,raamde;geraamd becijferen:becijfert,becijferde;becijferd concluderen:concludeert;geconcludeerd claimen:claimt,claimen,claimde;geclaimd pleiten:pleit;gepleit vorderen:vordert,vorderen,vorderde;gevorderd bepleiten:bepleit,bepleiten,bepleitte;bepleit aan|bevelen:beveelt,beval;bevolen aan|voeren:voert,voerde;gevoerd aan|geven:geeft,geven,gaf,gaven;gegeven door|geven:geeft,gaf;gegeven aan|dringen:dringt,dringen,drong,drongen;gedrongen garanderen:garandeert,garanderen,garandeerde;gegarandeerd onderstrepen:onderstreept,onderstreepte;onderstreept ontraden:ontraadt,ontried;ontraden weerleggen:weerlegt,weerlegde;weerlegd weerspreken:weerspreekt,weersprak;weersproken tegen|spreken:spreekt,sprak;gesproken rapporteren:rapporteert,rapporteren,rapporteerde;gerapporteerd publiceren:publiceert,publiceerde;gepubliceerd besluiten:besluit,besloot,besloten;besloten opperen:oppert,opperde;geopperd voor|spellen:spelt,spelde;gespeld noteren:noteert,noteerde;genoteerd ' +
      'melden:meldt,melden,meldde,meldden;gemeld berichten:bericht,berichten,berichtte;bericht bevestigen:bevestigt,bevestigen,bevestigde,bevestigden;bevestigd ontkennen:ontkent,ontkennen,ontkende,ontkenden;ontkend erkennen:erkent,erkennen,erkende,erkenden;erkend aan|kondigen:kondigt,kondigen,kondigde,kondigden;gekondigd ' +
      'bekend|maken:maakt,maken,maakte,maakten;gemaakt eisen:eist,eisen,eiste,eisten;geëist beloven:belooft,beloven,beloofde,beloofden;beloofd toe|zeggen:zegt,zeggen,zei,zegde;gezegd waarschuwen:waarschuwt,waarschuwen,waarschuwde,waarschuwden;gewaarschuwd dreigen:dreigt,dreigen,dreigde,dreigden;gedreigd ' +
      'adviseren:adviseert,adviseren,adviseerde;geadviseerd aan|raden:raadt,raden,raadde;geraden af|raden:raadt,raden,raadde,raadden;geraden voor|stellen:stelt,stellen,stelde,stelden;gesteld op|roepen:roept,roepen,riep,riepen;geroepen verzoeken:verzoekt,verzocht;verzocht beschrijven:beschrijft,beschrijven,beschreef;beschreven ' +
      'toe|geven:geeft,geven,gaf,gaven;gegeven uit|sluiten:sluit,sluiten,sloot,sloten;gesloten aan|bieden:biedt,bieden,bood,boden;geboden terug|eisen:eist,eisen,eiste;geëist wijzen:wijst,wijzen,wees,wezen;gewezen onderzoeken:onderzoekt,onderzoeken,onderzocht;onderzocht voorspellen:voorspelt,voorspellen,voorspelde;voorspeld ' +
      'weigeren:weigert,weigeren,weigerde,weigerden;geweigerd pleiten:pleit,pleiten,pleitte,pleitten;gepleit onthullen:onthult,onthulde;onthuld verklappen:verklapt,verklapte;verklapt bewijzen:bewijst,bewijzen,bewees;bewezen tonen:toont,toonde;getoond zwijgen:zwijgt,zwijgen,zweeg;gezwegen tegen|spreken:spreekt,spreken,sprak,spraken;gesproken schatten:schat,schatten,schatte;geschat',
    judgement:
      'roemen:roemt,roemde;geroemd laken:laakt,laakte;gelaakt bespotten:bespot,bespotte;bespot aan|klagen:klaagt,klaagde;geklaagd aan|vallen:valt,vallen,viel,vielen;gevallen kraken:kraakt,kraakte;gekraakt afkeuren:keurt,keurde; af|keuren:keurt,keurde;gekeurd goed|keuren:keurt,keurde;gekeurd waarderen:waardeert,waardeerde;gewaardeerd verwelkomen:verwelkomt,verwelkomen,verwelkomde;verwelkomd feliciteren:feliciteert,feliciteerde;gefeliciteerd ' +
      'noemen:noemt,noemen,noemde,noemden;genoemd bekritiseren:bekritiseert,bekritiseerde;bekritiseerd hekelen:hekelt,hekelen,hekelde;gehekeld veroordelen:veroordeelt,veroordelen,veroordeelde;veroordeeld prijzen:prijst,prijzen,prees,prezen;geprezen loven:looft,loofde;geloofd verdedigen:verdedigt,verdedigen,verdedigde;verdedigd ' +
      'beschuldigen:beschuldigt,beschuldigen,beschuldigde;beschuldigd verwijten:verwijt,verwijten,verweet,verweten;verweten wijten:wijt,wijten,weet;geweten betreuren:betreurt,betreuren,betreurde;betreurd steunen:steunt,steunen,steunde;gesteund af|wijzen:wijst,wijzen,wees,wezen;gewezen bedanken:bedankt,bedankte;bedankt ' +
      'verantwoordelijk|stellen:stelt,stellen,stelde;gesteld bestempelen:bestempelt,bestempelde;bestempeld omschrijven:omschrijft,omschreef;omschreven toe|juichen:juicht,juichen,juichte;gejuicht begroeten:begroet,begroette;begroet verwerpen:verwerpt,verwierp;verworpen betwisten:betwist,betwistte;betwist',
    mind:
      'houden:houdt,houden,hield,hielden;gehouden zien:ziet,zien,zag,zagen;gezien dromen:droomt,dromen,droomde;gedroomd plannen:plant,planden,plande;gepland streven:streeft,streven,streefde;gestreefd beogen:beoogt,beoogde;beoogd betwijfelen:betwijfelt,betwijfelen,betwijfelde;betwijfeld aan|nemen:neemt,nemen,nam,namen;genomen ' +
      'willen:wil,willen,wilde,wilden,wou;gewild hopen:hoopt,hopen,hoopte,hoopten,hoop;gehoopt vrezen:vreest,vrezen,vreesde,vreesden;gevreesd verwachten:verwacht,verwachten,verwachtte,verwachtten;verwacht geloven:gelooft,geloven,geloofde,geloofden,geloof;geloofd wensen:wenst,wensen,wenste;gewenst overwegen:overweegt,overwegen,overwoog,overwogen;overwogen ' +
      'twijfelen:twijfelt,twijfelen,twijfelde;getwijfeld vermoeden:vermoedt,vermoeden,vermoedde;vermoed voorzien:voorziet,voorzien,voorzag;voorzien rekenen:rekent,rekenen,rekende;gerekend beraden:beraadt,beraden,beraadde;beraden'
  },
  particles: 'aan af op uit in toe mee terug weg voort over na om door bij samen neer plaats',
  weak:
    'houden zien dromen plannen streven ' +
    'waarderen kraken aanvallen ' +
    'publiceren besluiten noteren vorderen aandringen ' +
    'herinneren schreeuwen klagen schetsen juichen getuigen bezweren oordelen glunderen peinzen ' +
    'vragen schrijven stellen vinden denken roepen lachen beginnen besluiten spreken weten begrijpen wijzen onderzoeken weigeren pleiten tonen zwijgen bewijzen dreigen waarschuwen adviseren oproepen verzoeken luiden hopen rekenen beraden twijfelen geloven voorstellen bedanken begroeten mailen berichten vervolgen bekennen',
  governs:
    'spreken:van,over pleiten:voor waarschuwen:voor,ervoor dreigen:met,ermee wijzen:op,erop hopen:op,erop rekenen:op,erop beraden:op twijfelen:aan,eraan geloven:in oproepen:tot vragen:om,erom zwijgen:over toevoegen:eraan,daaraan beschuldigen:van reageren:op bedanken:voor denken:aan berichten:over',
  auxiliaries: 'heeft hebben had hadden heb zou zouden',
  modals: 'wil willen wilde wilden kan kunnen kon konden moet moeten moest moesten mag mogen',
  passives: 'wordt worden werd werden is zijn was waren',
  becoming: 'wordt worden werd werden',
  addressed: 'verwijten beloven aanraden adviseren verzoeken vragen beschuldigen oproepen aansporen bevelen dreigen waarschuwen verzekeren garanderen aanbieden',
  agents: 'door',
  citing: 'citeren',
  finite:
    'is zijn was waren wordt worden werd werden kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden mag heeft hebben had hadden gaat gaan ging gingen komt komen kwam kwamen blijft blijven bleef staat staan stond ligt lag zit zat krijgt kreeg ' +
    'maakt maakte neemt nam geeft gaf doet deed houdt hield loopt liep valt viel begint begon duurt duurde kost kostte werkt werkte woont woonde leeft won verloor stierf opent sluit speelt blijkt bleek lijkt leek heet ' +
    'bracht brengt vertrok vertrekt reed rijdt rijden liggen lagen zitten zaten vindt vond kocht koopt verkocht verkoopt bouwt bouwde sluiten sloot opende speelde schreef trok trekt hing hangt sloeg slaat greep grijpt riep wist weet ziet zag zagen zien ' +
    'hoort hoorde voelt voelde denkt dacht volgt volgde wacht wachtte wachten stopt stopte start startte draait draaide zoekt zocht helpt hielp betaalt betaalde koos kiest stuurt stuurde verdween verdwijnt ontstond ontstaat gebeurde gebeurt reageert reageerde ' +
    'behoort gold geldt paste past raakt raakte rende rent sprong springt steeg stijgt daalt daalde stemt stemde sterft stond toont trof treft vecht vocht verliest viert vierde vliegt vloog vlucht vluchtte wint woonde zakt zakte zong zingt zwaait zwaaide',
  moods: 'zou zouden',
  conditionals: '',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'hij zij ze ik wij we het men iemand niemand u jullie die velen sommigen anderen iedereen',
  nominatives: 'hij ik wij we',
  firstPersons: 'ik wij we jij je',
  objects: 'hem haar hen hun mij me ons het dat dit er',
  expletives: 'het er',
  obliques: '',
  demonstratives: 'dat dit',
  reflexives: 'zich',
  negations: 'niet nooit',
  determiners: 'de het een die dat deze dit zijn haar hun mijn onze ons elk elke ieder iedere geen alle veel enkele sommige twee drie vier vijf zes zeven acht negen tien beide verschillende',
  genitives: '',
  possessives: 'zijn haar hun mijn onze ons',
  prepositions:
    'in op aan bij met na naar om onder over tegen tijdens tot tussen uit via voor vanuit zonder door volgens sinds rond achter binnen buiten naast per namens dankzij wegens vanwege te ten ter richting ondanks',
  links: 'van',
  openers: 'dat of hoe waarom wanneer waar wie wat welke waarmee waarin',
  complementizers: 'dat of',
  subordinators: 'omdat als toen nadat voordat terwijl hoewel zodat doordat zodra totdat indien want',
  asConjunctions: 'zoals',
  predicatives: 'als voor',
  relatives: 'die dat wie wat waar',
  coordinators: 'en of',
  turns: 'maar doch',
  adverbs:
    'daarover hierover daarmee daarvoor hiervoor daarop hierop daaraan daarbij hierbij daarnaast tegelijkertijd tegelijk tevens overigens uiteindelijk eindelijk onlangs destijds voorheen aanvankelijk vervolgens daarna daarvoor ' +
    'ondertussen desondanks niettemin namelijk immers misschien wellicht waarschijnlijk mogelijk kennelijk blijkbaar volgend vorige nogmaals opnieuw telkens nergens ergens overal elders eens ooit nooit gauw snel langzaam ' +
    'duidelijk stellig fel scherp droog kort hardop zachtjes lachend zuchtend boos opgelucht teleurgesteld ook nu dan daar hier gisteren vandaag morgen al nog maar pas eerder later weer steeds altijd vaak echter daarom toch wel zelf zelfs vooral bovendien verder intussen inmiddels alsnog meteen toen straks zojuist ooit slechts alleen even juist eerst laatst samen erg heel zeer meer',
  adverbEndings: '',
  times: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ochtend middag avond nacht week weken maand jaar jaren dag dagen uur maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend',
  quotingEndings: 't de te den ten',
  infinitives: 'te',
  infinitiveEndings: 'en',
  carriers: '',
  opinion: 'voor',
  before: 'volgens naar_verluidt aldus',
  behind: '',
  trailing: 'aldus zo',
  reportNouns: 'zeggen inzicht schatting gevoel mening oordeel opvatting',
  nounPrepositions: 'naar',
  own: 'eigen',
  impersonal: 'luidt_het heet_het',
  bodies: 'in uit bij van op',
  nouns: 'eis oproep belofte kritiek bewering waarschuwing voorstel verwijt vrees hoop verzoek dreigement klacht stelling vermoeden overtuiging indruk vraag betoog mening',
  incises: true,
  verbSecond: true,
  capitalNouns: false,
  nullSubject: false,
  verbFinal: true
}
