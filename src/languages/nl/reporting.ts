import type {ReportingWords} from '../types/reporting-words.js'

/** Dutch vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'roepen', finite: '-roept -roepen -riep -riepen', participle: '-roepen'},
    {ending: 'spreken', finite: '-spreekt -spreken -sprak -spraken', participle: '-sproken'},
    {ending: 'geven', finite: '-geeft -geven -gaf -gaven', participle: '-gegeven'},
    {ending: 'ijzen', finite: '-ijst -ijzen -ees -ezen', participle: '-ezen'},
    {ending: 'ijven', finite: '-ijft -ijven -eef -even', participle: '-even'},
    {ending: 'ijten', finite: '-ijt -ijten -eet -eten', participle: '-eten'},
    {ending: 'sluiten', finite: '-sluit -sluiten -sloot -sloten', participle: '-sloten'},
    {ending: 'zoeken', finite: '-zoekt -zoeken -zocht -zochten', participle: '-zocht'},
    {ending: 'bieden', finite: '-biedt -bieden -bood -boden', participle: '-boden'},
    {ending: 'werpen', finite: '-werpt -werpen -wierp -wierpen', participle: '-worpen'},
    {ending: 'raden', finite: '-raadt -raden -raadde -raadden', participle: '-raden'},
    {ending: 'houden', finite: '-houdt -houden -hield -hielden', participle: '-houden'},
    {ending: 'vallen', finite: '-valt -vallen -viel -vielen', participle: '-vallen'},
    {ending: 'zweren', finite: '-zweert -zweren -zwoer -zwoeren', participle: '-zworen'},
    {ending: 'nemen', finite: '-neemt -nemen -nam -namen', participle: '-nomen'},
    {ending: 'vragen', finite: '-vraagt -vragen -vroeg -vroegen', participle: '-vraagd'},
    {ending: 'wegen', finite: '-weegt -wegen -woog -wogen', participle: '-wogen'},
    {ending: 'voeren', finite: '-voert -voeren -voerde -voerden', participle: '-voerd'},
    {ending: 'brengen', finite: '-brengt -brengen -bracht -brachten', participle: '-bracht'},
    {ending: 'zien', finite: '-ziet -zien -zag -zagen', participle: '-zien'},
    {ending: 'laten', finite: '-laat -laten -liet -lieten', participle: ''},
    {ending: 'dringen', finite: '-dringt -dringen -drong -drongen', participle: '-drongen'},
    {ending: 'oorden', finite: '-oordt -oorden -oordde -oordden', participle: '-oord'},
    {ending: 'ageren', finite: '-ageert -ageren -ageerde -ageerden', participle: '-ageerd'},
    {ending: 'uggereren', finite: '-uggereert -uggereren -uggereerde -uggereerden', participle: '-uggereerd'},
    {ending: 'keren', finite: '-kert -keren -kerde -kerden', participle: '-kerd'},
    {ending: 'geren', finite: '-gert -geren -gerde -gerden', participle: '-gerd'},
    {ending: 'pperen', finite: '-ppert -pperen -pperde -pperden', participle: '-pperd'},
    {ending: 'mperen', finite: '-mpert -mperen -mperde -mperden', participle: '-mperd'},
    {ending: 'steren', finite: '-stert -steren -sterde -sterden', participle: '-sterd'},
    {ending: 'nneren', finite: '-nnert -nneren -nnerde -nnerden', participle: '-nnerd'},
    {ending: 'orderen', finite: '-ordert -orderen -orderde -orderden', participle: '-orderd'},
    {ending: 'nderen', finite: '-ndert -nderen -nderde -nderden', participle: '-nderd'},
    {ending: 'tteren', finite: '-ttert -tteren -tterde -tterden', participle: '-tterd'},
    {ending: 'eteren', finite: '-etert -eteren -eterde -eterden', participle: '-eterd'},
    {ending: 'jmeren', finite: '-jmert -jmeren -jmerde -jmerden', participle: '-jmerd'},
    {ending: 'jferen', finite: '-jfert -jferen -jferde -jferden', participle: '-jferd'},
    {ending: 'eren', finite: '-eert -eren -eerde -eerden', participle: '-eerd'},
    {ending: 'igen', finite: '-igt -igen -igde -igden', participle: '-igd'},
    {ending: 'llen', finite: '-lt -llen -lde -lden', participle: '-ld'},
    {ending: 'ggen', finite: '-gt -ggen -gde -gden', participle: '-gd'},
    {ending: 'kken', finite: '-kt -kken -kte -kten', participle: '-kt'},
    {ending: 'ppen', finite: '-pt -ppen -pte -pten', participle: '-pt'},
    {ending: 'nnen', finite: '-nt -nnen -nde -nden', participle: '-nd'},
    {ending: 'mmen', finite: '-mt -mmen -mde -mden', participle: '-md'},
    {ending: 'tten', finite: '-t -tten -tte', participle: '-t'},
    {ending: 'chten', finite: '-cht -chten -chtte -chtten', participle: '-cht'},
    {ending: 'lden', finite: '-ldt -lden -ldde -ldden', participle: '-ld'},
    {ending: 'oeten', finite: '-oet -oeten -oette -oetten', participle: '-oet'},
    {ending: 'eiten', finite: '-eit -eiten -eitte -eitten', participle: '-eit'},
    {ending: 'isten', finite: '-ist -isten -istte -istten', participle: '-ist'},
    {ending: 'aren', finite: '-aart -aren -aarde -aarden', participle: '-aard'},
    {ending: 'amen', finite: '-aamt -amen -aamde -aamden', participle: '-aamd'},
    {ending: 'agen', finite: '-aagt -agen -aagde -aagden', participle: '-aagd'},
    {ending: 'aken', finite: '-aakt -aken -aakte -aakten', participle: '-aakt'},
    {ending: 'alen', finite: '-aalt -alen -aalde -aalden', participle: '-aald'},
    {ending: 'kenen', finite: '-kent -kenen -kende -kenden', participle: '-kend'},
    {ending: 'enen', finite: '-eent -enen -eende -eenden', participle: '-eend'},
    {ending: 'onen', finite: '-oont -onen -oonde -oonden', participle: '-oond'},
    {ending: 'epen', finite: '-eept -epen -eepte -eepten', participle: '-eept'},
    {ending: 'oven', finite: '-ooft -oven -oofde -oofden', participle: '-oofd'},
    {ending: 'even', finite: '-eeft -even -eefde -eefden', participle: '-eefd'},
    {ending: 'ogen', finite: '-oogt -ogen -oogde -oogden', participle: '-oogd'},
    {ending: 'omen', finite: '-oomt -omen -oomde -oomden', participle: '-oomd'},
    {ending: 'ezen', finite: '-eest -ezen -eesde -eesden', participle: '-eesd'},
    {ending: 'nzen', finite: '-nst -nzen -nsde -nsden', participle: '-nsd'},
    {ending: 'delen', finite: '-deelt -delen -deelde -deelden', participle: '-deeld'},
    {ending: 'uwen', finite: '-uwt -uwen -uwde -uwden', participle: '-uwd'},
    {ending: 'elen', finite: '-elt -elen -elde -elden', participle: '-eld'},
    {ending: 'euren', finite: '-eurt -euren -eurde -eurden', participle: '-eurd'},
    {ending: 'oemen', finite: '-oemt -oemen -oemde -oemden', participle: '-oemd'},
    {ending: 'unen', finite: '-unt -unen -unde -unden', participle: '-und'},
    {ending: 'ilen', finite: '-ilt -ilen -ilde -ilden', participle: '-ild'},
    {ending: 'rken', finite: '-rkt -rken -rkte -rkten', participle: '-rkt'},
    {ending: 'nsen', finite: '-nst -nsen -nste -nsten', participle: '-nst'},
    {ending: 'nken', finite: '-nkt -nken -nkte -nkten', participle: '-nkt'},
    {ending: 'chen', finite: '-cht -chen -chte -chten', participle: '-cht'},
    {ending: 'gen', finite: '-gt -gen -gde -gden', participle: '-gd'}
  ],
  participlePrefix: 'ge',
  adjectiveEnding: 'e',
  bareParticipleEnding: 'en',
  inseparable: 'be ge ver ont er her weer onder voor over om',
  verbs: {
    plain:
      'aan|vullen op|merken aan|tekenen vast|stellen uit|roepen in|brengen tegen|werpen toe|lichten samen|vatten schetsen:schetst,schetste;geschetst bezweren betogen klagen jubelen schamperen relativeren nuanceren preciseren suggereren grommen brommen schreeuwen juichen herinneren getuigen filosoferen ' +
      'peinzen mijmeren glunderen twitteren oordelen zeggen:zegt,zeggen,zei,zeiden,zeg;gezegd vertellen:vertelt,vertellen,vertelde,vertelden,vertel;verteld verklaren antwoorden reageren vragen:vraagt,vragen,vroeg,vroegen,vraag;gevraagd schrijven stellen menen vinden:vindt,vinden,vond,vonden,vind;gevonden ' +
      'denken:denkt,denken,dacht,dachten,denk;gedacht beweren benadrukken roepen lachen:lacht,lachen,lachte,lachten;gelachen zuchten verzuchten grappen sneren foeteren mopperen bekennen verzekeren zweren herhalen concluderen vol|houden toe|voegen weten|laten uit|leggen doorschemeren|laten noteren|laten ' +
      'beginnen:begint,begon;begonnen luiden:luidt,luidde,luidden; mailen besluiten spreken weten:weet,weten,wist,wisten;geweten begrijpen:begrijpt,begrijpen,begreep;begrepen opperen constateren redeneren vervolgen verduidelijken:verduidelijkt,verduidelijkte;verduidelijkt fluisteren mee|delen af|vragen ' +
      'beamen verkondigen motiveren argumenteren beklemtonen memoreren snauwen fulmineren aan|stippen verwoorden repliceren riposteren:riposteert,riposteren,riposteerde,riposteerden;geriposteerd tegen|werpen op|sommen op|biechten voor|rekenen preken:preekt,preken,preekte,preekten;gepreekt oreren poneren spotten schelden:scheldt,schelden,schold,scholden;gescholden tieren:tiert,tieren,tierde,tierden;getierd briesen:briest,briesen,brieste,briesten;gebriest stamelen snikken grinniken:grinnikt,grinniken,grinnikte,grinnikten;gegrinnikt mompelen morren:mort,morren,morde,morden;gemord sputteren:sputtert,sputteren,sputterde,sputterden;gesputterd protesteren:protesteert,protesteren,protesteerde,protesteerden;geprotesteerd pochen:pocht,pochen,pochte,pochten;gepocht ' +
      'speculeren smeken:smeekt,smeken,smeekte,smeekten;gesmeekt verhalen terug|blikken terug|kijken:kijkt,kijken,keek,keken;gekeken uit|varen:vaart,varen,voer,voeren;gevaren fantaseren parafraseren citeren op|tekenen bezingen:bezingt,bezong;bezongen zeuren gniffelen schateren brullen:brult,brullen,brulde,brulden;gebruld krijsen:krijst,krijsen,krijste;gekrijst ' +
      'verontschuldigen:verontschuldigt,verontschuldigen,verontschuldigde;verontschuldigd beklagen verbazen:verbaast,verbazen,verbaasde,verbaasden;verbaasd verheugen:verheugt,verheugen,verheugde;verheugd uiten:uitte,uitten;geuit in|zien door|vragen na|vragen bij|vallen verslag|doen:doet,doen,deed,deden;gedaan ' +
      'conclusie|komen:komt,komen,kwam,kwamen;gekomen indruk|hebben:heeft,hebben,had,hadden;gehad gevoel|hebben:heeft,hebben,had,hadden;gehad herinnering|brengen mededelingen|doen:doet,doen,deed,deden;gedaan mening|zijn:is,zijn,was,waren;geweest oordeel|zijn:is,zijn,was,waren;geweest duidelijk|maken kenbaar|maken hard|maken kennen|geven voren|brengen blijken|laten merken|laten horen|laten optekenen|laten weten|doen:doet,doen,deed,deden;gedaan gerust|stellen ' +
      'hart|drukken:drukt,drukken,drukte,drukten;gedrukt doeken|doen:doet,doen,deed,deden;gedaan midden|laten mee|geven in|haken:haakt,haken,haakte,haakten;gehaakt uit|halen:haalt,halen,haalde,haalden;gehaald scanderen:scandeert,scanderen,scandeerde,scandeerden;gescandeerd smalen:smaalt,smalen,smaalde;gesmaald schimpen:schimpt,schimpen,schimpte;geschimpt honen:hoont,honen,hoonde;gehoond sakkeren:sakkert,sakkeren,sakkerde;gesakkerd sussen:sust,sussen,suste;gesust',
    speech:
      'uit|rekenen:rekent,rekenen,rekende,rekenden;gerekend voor|houden open|houden bewezen|achten:acht,achten,achtte,achtten;geacht alarm|slaan:slaat,slaan,sloeg,sloegen;geslagen alarmbel|trekken:trekt,trekken,trok,trokken;getrokken schatten ramen becijferen concluderen claimen:claimt,claimen,claimde;geclaimd pleiten vorderen bepleiten aan|bevelen:beveelt,beval;bevolen aan|voeren aan|geven door|geven aan|dringen garanderen:garandeert,garanderen,garandeerde;gegarandeerd onderstrepen ontraden weerleggen ' +
      'weerspreken tegen|spreken rapporteren publiceren besluiten opperen voor|spellen noteren melden berichten bevestigen ontkennen erkennen aan|kondigen bekend|maken eisen:eist,eisen,eiste,eisten;geëist beloven toe|zeggen:zegt,zeggen,zei,zegde;gezegd waarschuwen dreigen adviseren aan|raden af|raden ' +
      'voor|stellen op|roepen verzoeken beschrijven toe|geven uit|sluiten aan|bieden terug|eisen:eist,eisen,eiste;geëist wijzen onderzoeken voorspellen weigeren onthullen verklappen bewijzen tonen zwijgen:zwijgt,zwijgen,zweeg;gezwegen aan|tonen ontkrachten in|schatten uit|spreken signaleren aan|kaarten:kaart,kaarten,kaartte,kaartten;gekaart bestrijden:bestrijdt,bestrijden,bestreed,bestreden;bestreden sommeren gelasten:gelast,gelasten,gelastte,gelastten;gelast op|dragen:draagt,dragen,droeg,droegen;gedragen verbieden:verbiedt,verbieden,verbood,verboden;verboden vermelden verraden:verraadt,verraden,verraadde,verraadden;verraden verzwijgen:verzwijgt,verzwijgen,verzweeg,verzwegen;verzwegen ' +
      'aan|zeggen:zegt,zeggen,zei,zegde,zeiden;gezegd aan|manen:maant,manen,maande,maanden;gemaand manen:maant,manen,maande,maanden;gemaand hameren:hamert,hameren,hamerde,hamerden;gehamerd beroepen aan|sporen:spoort,sporen,spoorde,spoorden;gespoord aan|dringen bevelen:beveelt,bevelen,beval,bevalen;bevolen vermanen:vermaant,vermanen,vermaande,vermaanden;vermaand verwijzen citeren dementeren opperen prognosticeren begroten:begroot,begroten,begrootte,begrootten;begroot profeteren:profeteert,profeteren,profeteerde,profeteerden;geprofeteerd adviseren berispen:berispt,berispen,berispte,berispten;berispt suggereren toe|lichten ' +
      'uit|gaan:gaat,gaan,ging,gingen;gegaan onderschrijven:onderschrijft,onderschrijven,onderschreef,onderschreven;onderschreven specificeren vast|houden becommentariëren:becommentarieert,becommentariëren,becommentarieerde,becommentarieerden;becommentarieerd aan|vechten:vecht,vechten,vocht,vochten;gevochten',
    judgement:
      'kanttekeningen|plaatsen:plaatst,plaatsen,plaatste,plaatsten;geplaatst twijfels|hebben:heeft,hebben,had,hadden;gehad bedenkingen|hebben:heeft,hebben,had,hadden;gehad aansprakelijk|stellen sterk|maken zitten|zien balen:baalt,balen,baalde,baalden;gebaald reppen scharen:schaart,scharen,schaarde,schaarden;geschaard eens|zijn:is,zijn,was,waren;geweest oneens|zijn:is,zijn,was,waren;geweest twijfel|trekken:trekt,trekken,trok,trokken;getrokken kaak|stellen discussie|stellen vuur|nemen korrel|nemen tafel|vegen:veegt,vegen,veegde,veegden;geveegd weg|wuiven:wuift,wuiven,wuifde,wuifden;gewuifd ' +
      'kritiek|uiten:uiten,uitte,uitten;geuit bezwaar|maken vraagtekens|zetten:zet,zetten,zette;gezet vraagtekens|stellen vraagtekens|plaatsen:plaatst,plaatsen,plaatste,plaatsten;geplaatst begrip|hebben:heeft,hebben,had,hadden;gehad begrip|tonen lof|hebben:heeft,hebben,had,hadden;gehad waardering|hebben:heeft,hebben,had,hadden;gehad moeite|hebben:heeft,hebben,had,hadden;gehad spijt|hebben:heeft,hebben,had,hadden;gehad niets|zien weinig|zien roemen laken bespotten aan|klagen aan|vallen kraken af|keuren goed|keuren waarderen verwelkomen:verwelkomt,verwelkomen,verwelkomde;verwelkomd feliciteren noemen bekritiseren hekelen veroordelen prijzen loven verdedigen beschuldigen verwijten wijten betreuren steunen af|wijzen bedanken ' +
      'verantwoordelijk|stellen:stelt,stellen,stelde;gesteld bestempelen omschrijven toe|juichen begroeten verwerpen betwisten complimenteren verdenken:verdenkt,verdenken,verdacht,verdachten;verdacht kwalificeren kenschetsen:kenschetst,kenschetsen,kenschetste,kenschetsten;gekenschetst typeren karakteriseren betitelen beschouwen bagatelliseren beoordelen bejubelen hekelen ridiculiseren af|kraken af|doen:doet,doen,deed,deden;gedaan rechtvaardigen ' +
      'bewonderen onderschatten overschatten bevechten:bevecht,bevechten,bevocht,bevochten;bevochten bedreigen verwensen zwart|maken belachelijk|maken hand|wijzen:wijst,wijzen,wees,wezen;gewezen kritiek|leveren kritiek|hebben:heeft,hebben,had,hadden;gehad aan|merken schuld|geven:geeft,geven,gaf,gaven;gegeven kwalijk|nemen:neemt,nemen,nam,namen;genomen ' +
      'anders|zien:ziet,zien,zag,zagen;gezien betichten:beticht,betichten,betichtte,betichtten;beticht verzetten',
    mind:
      'houden zien dromen plannen streven beogen betwijfelen aan|nemen willen:wil,willen,wilde,wilden,wou;gewild hopen:hoopt,hopen,hoopte,hoopten,hoop;gehoopt vrezen verwachten geloven:gelooft,geloven,geloofde,geloofden,geloof;geloofd wensen overwegen twijfelen ' +
      'vermoeden:vermoedt,vermoeden,vermoedde;vermoed voorzien rekenen beraden voor|nemen:neemt,nemen,nam,namen;genomen mikken:mikt,mikken,mikte,mikten;gemikt vertrouwen:vertrouwt,vertrouwen,vertrouwde,vertrouwden;vertrouwd wantrouwen:wantrouwt,wantrouwen,wantrouwde,wantrouwden;gewantrouwd verlangen:verlangt,verlangen,verlangde,verlangden;verlangd duchten:ducht,duchten,duchtte,duchtten;geducht aan|koersen:koerst,koersen,koerste,koersten;gekoerst in|calculeren vast|houden mogelijk|achten:acht,achten,achtte,achtten;geacht ' +
      'achten:acht,achten,achtte,achtten;geacht plan|zijn:is,zijn,was,waren;geweest uit|kijken:kijkt,kijken,keek,keken;gekeken rekening|houden zorgen|maken vertrouwen|hebben:heeft,hebben,had,hadden;gehad hoop|hebben:heeft,hebben,had,hadden;gehad'
  },
  particles: 'aan af op uit in toe mee terug weg voort over na om door bij samen neer plaats',
  weak:
    'balen reppen scharen uitkijken openhouden uithalen inhaken honen meegeven alarmslaan houden zien dromen plannen streven mikken vertrouwen verlangen koersen aankoersen uitgaan beroepen verwijzen citeren bestrijden verbieden opdragen hameren begroten aanzeggen vasthouden inzien verbazen verheugen beklagen verontschuldigen uiten bezingen ' +
    'terugkijken doorvragen bijvallen beschouwen beoordelen bewonderen bevechten bedreigen verzetten aanvechten onderschatten overschatten achten voornemen tieren brullen preken citeren duiden uitvaren spotten schelden zeuren protesteren verhalen ' +
    'waarderen kraken aanvallen ' +
    'publiceren besluiten noteren vorderen aandringen ' +
    'herinneren schreeuwen klagen schetsen juichen getuigen bezweren glunderen peinzen ' +
    'vragen schrijven stellen vinden denken roepen lachen beginnen besluiten spreken weten begrijpen wijzen onderzoeken weigeren pleiten tonen zwijgen bewijzen dreigen waarschuwen adviseren oproepen verzoeken luiden rekenen beraden twijfelen geloven voorstellen bedanken begroeten mailen berichten vervolgen bekennen',
  feelings:
    'geschrokken ongerust pessimistisch gelukkig ongelukkig lovend gekant gewonnen indruk overtuigd zeker blij tevreden ontevreden trots bezorgd teleurgesteld verrast optimistisch hoopvol sceptisch verbaasd boos woedend opgelucht bang verontwaardigd geschokt ontzet dankbaar enthousiast verheugd benieuwd vastbesloten bereid kritisch voorstander tegenstander',
  feels: 'is zijn was waren toont tonen toonde toonden',
  governs:
    'mededelingendoen:over kanttekeningenplaatsen:bij twijfelshebben:over bedenkingenhebben:bij sterkmaken:voor balen:van reppen:over,van scharen:achter uitkijken:naar geschrokken:van ongerust:over pessimistisch:over gelukkig:met ongelukkig:met lovend:over gekant:tegen gewonnen:voor indruk:van eenszijn:met,ermee,daarmee oneenszijn:met kritiekuiten:op bezwaarmaken:tegen vraagtekenszetten:bij vraagtekensplaatsen:bij vraagtekensstellen:bij alarmslaan:over begriphebben:voor begriptonen:voor lofhebben:voor waarderinghebben:voor moeitehebben:met spijthebben:van nietszien:in weinigzien:in ' +
    'rekeninghouden:met,mee zorgenmaken:over,erover vertrouwenhebben:in,erin hoophebben:op uitspreken:voor,tegen,over uithalen:naar blij:met,over tevreden:met,over ontevreden:met,over trots:op bezorgd:over teleurgesteld:over,in verbaasd:over boos:over,op woedend:over,op opgelucht:over bang:voor verontwaardigd:over enthousiast:over verheugd:over sceptisch:over kritisch:over voorstander:van tegenstander:van benieuwd:naar optimistisch:over overtuigd:van ' +
    'verwijzen:naar mikken:op verlangen:naar beroepen:op uitgaan:van,ervan hameren:op,erop verbazen:over verheugen:over beklagen:over verontschuldigen:voor verzetten:tegen protesteren:tegen vasthouden:aan,eraan vertrouwen:op,erop schatten:op begroten:op aandringen:op,erop feliciteren:met dringen:op klagen:over complimenteren:met herinneren:aan,eraan geloven:in,erin vrezen:voor kritiekhebben:op kritiekleveren:op ' +
    'spreken:van,over pleiten:voor waarschuwen:voor,ervoor dreigen:met,ermee wijzen:op,erop hopen:op,erop rekenen:op,erop beraden:op twijfelen:aan,eraan geloven:in oproepen:tot vragen:om,erom zwijgen:over toevoegen:eraan,daaraan reageren:op bedanken:voor denken:aan berichten:over',
  auxiliaries: 'heeft hebben had hadden heb zou zouden',
  modals: 'wil willen wilde wilden kan kunnen kon konden moet moeten moest moesten mag mogen durft durven durfde durfden',
  passives: 'wordt worden werd werden is zijn was waren',
  becoming: 'wordt worden werd werden',
  addressed: 'wetenlaten zeggen vertellen uitleggen antwoorden schrijven melden berichten meedelen mailen herinneren voorhouden verwijten beloven aanraden adviseren verzoeken vragen beschuldigen oproepen aansporen bevelen dreigen waarschuwen verzekeren garanderen aanbieden',
  agents: 'door',
  citing: 'citeren',
  settled: 'staat_vast stond_vast is_duidelijk was_duidelijk is_zeker is_helder',
  origins: 'uit',
  seats: 'in',
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
  indefinites: 'een geen elk ieder veel',
  genitives: '',
  possessives: 'zijn haar hun mijn onze ons',
  prepositions:
    'in op aan bij met na naar om onder over tegen tijdens tot tussen uit via voor vanuit zonder door volgens sinds rond achter binnen buiten naast per namens dankzij wegens vanwege te ten ter richting ondanks tegenover',
  links: 'van',
  openers: 'dat of hoe waarom wanneer waar wie wat welke waarmee waarin',
  complementizers: 'dat of',
  subordinators: 'omdat als toen nadat voordat terwijl hoewel zodat doordat zodra totdat indien want',
  asConjunctions: 'zoals',
  predicatives: 'als voor',
  relatives: 'die dat wie wat waar wiens wier waarvan waarmee waarbij waardoor waaronder waarop waarin',
  coordinators: 'en of',
  turns: 'maar doch',
  adverbs:
    'geleden minder ervan erover ermee erop eraan erin ertegen ervoor ernaar zo voorts daartoe eveneens desgevraagd uiteraard derhalve kortom daarover hierover daarmee daarvoor hiervoor daarop hierop daaraan daarbij hierbij daarnaast tegelijkertijd tegelijk tevens overigens uiteindelijk eindelijk onlangs destijds voorheen aanvankelijk vervolgens daarna daarvoor ' +
    'ondertussen desondanks niettemin namelijk immers misschien wellicht waarschijnlijk mogelijk kennelijk blijkbaar volgend vorige nogmaals opnieuw telkens nergens ergens overal elders eens ooit nooit gauw snel langzaam ' +
    'duidelijk stellig fel scherp droog kort hardop zachtjes lachend zuchtend boos opgelucht teleurgesteld ook nu dan daar hier gisteren vandaag morgen al nog maar pas eerder later weer steeds altijd vaak echter daarom toch wel zelf zelfs vooral bovendien verder intussen inmiddels alsnog meteen toen straks zojuist ooit slechts alleen even juist eerst laatst samen erg heel zeer meer',
  adverbEndings: '',
  times: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ochtend middag avond nacht week weken maand jaar jaren dag dagen uur maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend',
  quotingEndings: 't de te den ten',
  infinitives: 'te',
  infinitiveEndings: 'en',
  carriers: '',
  opinion: 'voor',
  criteria: 'plan afspraak schema traditie',
  moving: 'uitgegaan',
  topics: 'over van',
  before: 'volgens naar_verluidt aldus blijkens luidens',
  behind: '',
  trailing: 'aldus zo',
  reportNouns: 'zeggen inzicht schatting gevoel mening oordeel opvatting inschatting idee overtuiging',
  nounPrepositions: 'naar',
  own: 'eigen',
  impersonal: 'luidt_het luidde_het klinkt_het klonk_het heet_het heette_het blijkt bleek staat stond staat_te_lezen stond_te_lezen is_te_lezen valt_te_lezen komt_naar_voren kwam_naar_voren',
  bodies: 'in uit bij van op',
  nouns:
    'eis oproep belofte kritiek bewering waarschuwing voorstel verwijt vrees hoop verzoek dreigement klacht stelling vermoeden overtuiging indruk vraag betoog mening aankondiging advies aanklacht aantijging angst argument beschuldiging besluit conclusie constatering dreiging eed gedachte gerucht idee inschatting klaagzang motie ' +
    'mededeling opmerking opvatting oordeel pleidooi plan prognose suggestie theorie toezegging uitspraak veronderstelling verklaring vermaning verwachting verzekering voornemen voorspelling wens zorg twijfel verdenking eisen beloften beweringen waarschuwingen voorstellen verwijten klachten geruchten beschuldigingen uitspraken',
  incises: true,
  verbSecond: true,
  capitalNouns: false,
  nullSubject: false,
  verbFinal: true
}
