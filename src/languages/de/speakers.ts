import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** German words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'herr herrn pater bruder pfarrer', female: 'frau schwester', either: 'dr prof doktor mag dipl'},
  titles: 'könig königin prinz prinzessin papst kaiser graf gräfin freiherr baron bischof kardinal vize ex us eu',
  roles: {
    male:
      'mann vater sohn bruder onkel großvater opa junge ehemann witwer minister kanzler präsident bürgermeister sprecher chef leiter direktor vorsitzender richter anwalt verteidiger staatsanwalt lehrer arzt ' +
      'forscher professor trainer bauer landwirt pfarrer förster fischer händler unternehmer gründer autor schriftsteller regisseur schauspieler musiker sänger dirigent kapitän polizist beamter nachbar rentner zeuge ' +
      'angeklagter beschuldigter kandidat abgeordneter senator landrat dezernent experte ökonom historiker soziologe jurist veranstalter besitzer betreiber fahrer pilot gärtner schüler student kollege freund wirt metzger bäcker ' +
      'coach obmann imker analyst manager politiker redakteur inspektor wissenschaftler züchter prüfer berater pfleger nachfolger vorgänger stellvertreter inhaber torwart gewerkschafter sozialdemokrat christdemokrat liberaler innenverteidiger außenverteidiger linksverteidiger rechtsverteidiger franzose brite schotte ire däne schwede finne pole tscheche slowake slowene kroate serbe bosnier bulgare rumäne grieche türke russe ungar chinese portugiese hesse sachse franke bayer jäger lokführer koordinator geschäftsführer intendant kommissar ermittler einsatzleiter gutachter botschafter betroffener cousin neffe enkel dekan oberst augenzeuge sachverständiger angestellter verdächtiger sportwart jugendwart kassenwart zeugwart gerätewart ' +
      'mediziner chirurg psychologe chemiker physiker künstler therapeut ingenieur journalist fotograf architekt bildhauer komponist erzieher pädagoge biologe geologe meteorologe virologe archäologe theologe philosoph mathematiker informatiker moderator kurator dozent doktorand verleger ' +
      'patient tischler konditor pensionist bewohner anwohner torhüter keeper läufer schwimmer skispringer biathlet kritiker kabarettist pianist cellist rapper handwerker dachdecker sanitäter rektor psychiater aktivist ' +
      'organisator preisträger olympiasieger weltmeister stadtplaner kämmerer gastronom hotelier filmemacher staatssekretär generalsekretär notar imam radprofi geselle jubilar fluglotse österreicher norweger niederländer italiener spanier belgier engländer kanadier amerikaner japaner australier westfale rheinländer schwabe',
    female:
      'mutter tochter tante großmutter oma ehefrau witwe ministerin kanzlerin präsidentin bürgermeisterin sprecherin chefin leiterin direktorin vorsitzende richterin anwältin verteidigerin staatsanwältin lehrerin ärztin ' +
      'forscherin professorin trainerin bäuerin landwirtin pfarrerin försterin händlerin unternehmerin gründerin autorin schriftstellerin regisseurin schauspielerin musikerin sängerin dirigentin kapitänin polizistin beamtin nachbarin rentnerin ' +
      'zeugin angeklagte kandidatin abgeordnete senatorin landrätin dezernentin expertin ökonomin historikerin soziologin juristin veranstalterin besitzerin betreiberin fahrerin pilotin gärtnerin schülerin studentin kollegin freundin wirtin ' +
      'obfrau imkerin analystin managerin politikerin redakteurin inspektorin wissenschaftlerin beraterin pflegerin nachfolgerin vorgängerin stellvertreterin inhaberin gewerkschafterin sozialdemokratin christdemokratin jägerin geschäftsführerin intendantin kommissarin ermittlerin gutachterin botschafterin cousine nichte enkelin anwohnerin dekanin augenzeugin sachverständige angestellte verdächtige kassenwartin portugiesin dänin norwegerin finnin tschechin griechin türkin ungarin chinesin kroatin serbin rumänin bulgarin irin schottin ' +
      'medizinerin chirurgin psychologin chemikerin physikerin therapeutin ingenieurin torfrau journalistin fotografin architektin bildhauerin komponistin erzieherin pädagogin biologin geologin meteorologin virologin archäologin theologin mathematikerin moderatorin kuratorin dozentin doktorandin verlegerin ' +
      'patientin pensionistin bewohnerin torhüterin läuferin schwimmerin biathletin kritikerin kabarettistin pianistin sopranistin psychiaterin aktivistin organisatorin preisträgerin olympiasiegerin weltmeisterin ' +
      'stadtplanerin kämmerin filmemacherin staatssekretärin generalsekretärin krankenschwester hebamme auszubildende mieterin österreicherin schweizerin norwegerin niederländerin italienerin spanierin amerikanerin französin britin schwedin polin russin wienerin berlinerin hamburgerin bündnerin tirolerin',
    either: 'kind person mitglied opfer gast vorstand ceo cfo'
  },
  roleEndings: {
    male:
      'bischof mediziner chirurg psychologe biologe chemiker physiker künstler pädagoge therapeut ingenieur kommandant spieler gewerkschafter sozialdemokrat christdemokrat liberaler grünenpolitiker trainer teamkollege inhaber vorgänger nachfolger stellvertreter ankläger coach ' +
      'minister kanzler präsident bürgermeister meister sprecher chef leiter direktor vorsitzender richter anwalt verteidiger lehrer arzt forscher professor trainer bauer händler gründer autor regisseur schauspieler musiker sänger ' +
      'kapitän polizist kandidat abgeordneter senator rat dezernent experte ökonom historiker soziologe jurist besitzer betreiber fahrer wirt führer torwart hauswart platzwart hüttenwart vorsteher pfleger berater politiker manager inspektor präfekt vorstand redakteur analyst beauftragter kommissar wissenschaftler geschäftsführer züchter prüfer pfarrer mann',
    female:
      'medizinerin chirurgin psychologin biologin chemikerin physikerin künstlerin pädagogin therapeutin ingenieurin kommandantin spielerin gewerkschafterin sozialdemokratin christdemokratin vertreterin teamkollegin inhaberin vorgängerin nachfolgerin stellvertreterin anklägerin ' +
      'ministerin kanzlerin präsidentin bürgermeisterin meisterin sprecherin chefin leiterin direktorin vorsitzende richterin anwältin verteidigerin lehrerin ärztin forscherin professorin trainerin bäuerin händlerin gründerin autorin regisseurin schauspielerin ' +
      'musikerin sängerin polizistin kandidatin abgeordnete senatorin rätin dezernentin expertin ökonomin historikerin soziologin juristin besitzerin betreiberin fahrerin wirtin führerin politikerin managerin inspektorin redakteurin analystin beauftragte kommissarin wissenschaftlerin schützerin pfarrerin frau',
    either: 'mitglied vize jährige jähriger jährigen'
  },
  bodyEndings: 'firma anbieter hersteller lieferant versorger kette fluglinie maschinenbauer anlagenbauer flugzeugbauer fahrzeugbauer versicherer zulieferer ausrüster dienstleister discounter riese ' +
      'akademie allianz ausschuss betrieb dienst forum fraktion genossenschaft gruppe initiative kirche kommission leitung museum netzwerk orchester portal ' +
      'regierung rundfunk sender stelle verlag versicherung vertretung werft zentrale zentrum zoo redaktion liste ' +
      'ministerium verband amt gericht verein rat kammer gesellschaft behörde gewerkschaft partei institut stiftung bank kasse polizei anwaltschaft verwaltung feuerwehr zeitung agentur konzern werke werk klinik schule universität hof bund club klub unternehmen bündnis',
  personEndings: {
    male: 'er ist or eur ant ent ling mann oge ege nom arch at gast',
    female: 'in frau',
    either: ''
  },
  capitalNouns: true,
  anyPerson: {
    male: 'mann chef politiker sportler künstler forscher wissenschaftler schauspieler sänger autor spieler athlet stürmer rentner geistliche unternehmer musiker',
    female: 'frau chefin politikerin sportlerin künstlerin forscherin wissenschaftlerin schauspielerin sängerin autorin spielerin athletin stürmerin rentnerin unternehmerin musikerin',
    either: 'jährige jähriger jährigen'
  },
  variesNouns: true,
  ageEndings: 'jährige jähriger jährigen',
  demonymEndings: 'er',
  adjectivalNouns: {article: 'der', ending: 'e'},
  rivals:
    'trainer,torwart,torhüter,stürmer,verteidiger,mittelfeldspieler,schiedsrichter,sportdirektor,sportchef trainerin,torhüterin,stürmerin,verteidigerin,mittelfeldspielerin,schiedsrichterin,sportdirektorin ' +
    'ökonom,virologe,biologe,physiker,chemiker,historiker,soziologe,psychologe,politologe,geologe,meteorologe,archäologe,theologe,mathematiker ' +
    'ökonomin,virologin,biologin,physikerin,chemikerin,historikerin,soziologin,psychologin,politologin,geologin,meteorologin,archäologin,theologin,mathematikerin ' +
    'ministerpräsident,kanzler,minister,oppositionsführer ministerpräsidentin,kanzlerin,ministerin,oppositionsführerin verband,behörde,ministerium,gericht,amt,gewerkschaft',
  genitiveEnding: 's',
  obliqueArticles: 'dem des einem eines diesem dieses',
  caseEndings: 'es en s n',
  offices:
    'minister ministerin kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin sprecher sprecherin leiter leiterin direktor direktorin vorsitzender vorsitzende richter richterin anwalt anwältin verteidiger verteidigerin staatsanwalt staatsanwältin trainer trainerin kapitän landrat landrätin dezernent dezernentin senator senatorin geschäftsführer geschäftsführerin intendant intendantin kommissar kommissarin botschafter botschafterin gutachter gutachterin angeklagter angeklagte beschuldigter beschuldigte verdächtiger verdächtige kläger klägerin täter täterin zeuge zeugin vater mutter sohn tochter bruder schwester ehemann ehefrau nachbar nachbarin kollege kollegin freund freundin einsatzleiter rat meister',
  firstNameEndings: {male: 'bert fried helm mar hold rich hard gang ulf olf bald mund brecht', female: 'a ine linde gard trud hild'},
  groups:
    'schwestern brüder opfer künstler musiker vertreter sprecher mitglieder deutsche vertraute touristen reisende fahrgäste verbraucher wähler urlauber ' +
      'beamte polizisten retter helfer freiwillige winzer jäger fischer ökologen mediziner psychologen soziologen ' +
      'leute menschen anwohner nachbarn eltern forscher experten fachleute ermittler kritiker gegner befürworter politiker abgeordnete mieter händler bauern landwirte schüler studenten lehrer ärzte beobachter augenzeugen zeugen medien behörden ' +
    'parteien gewerkschaften verbände angehörige fans spieler kollegen freunde bürger einwohner arbeiter beschäftigte mitarbeiter veranstalter analysten ökonomen historiker umweltschützer aktivisten demonstranten prozent mehrheit hälfte viele manche andere einige',
  organizations:
    'hersteller lieferant versorger autobauer maschinenbauer anlagenbauer flugzeugbauer fluglinie kette akademie allianz arbeitskreis ausschuss betrieb bistum brauerei dachverband diözese fonds genossenschaft gerichtshof gesellschaft hochschule holding ' +
      'hotel innung kabinett kirchengemeinde komitee kommune konsortium kurie landkreis magistrat molkerei orchester oper plattform portal reederei redaktion ' +
      'rundfunk sparkasse stadtrat stadtverwaltung verlag versicherung werft zentrum zoo gemeinderat kreistag betriebsrat jury airline ' +
      'polizei feuerwehr stadt gemeinde regierung ministerium behörde amt gericht verband verein partei fraktion gewerkschaft unternehmen firma konzern bank institut universität kirche stiftung kammer verwaltung senat bundestag landtag parlament ' +
    'staatsanwaltschaft opposition koalition kommission zeitung blatt wochenblatt tageszeitung zeitschrift agentur sender magazin klinik krankenhaus schule club klub bündnis initiative bahn flughafen museum theater bund land kanton rathaus bundesamt anwaltschaft spd cdu csu fdp grüne grünen afd linke övp spö fpö svp dpa afp un uno eu nato fifa',
  appellatives: 'hersteller lieferant versorger kette fluglinie autobauer maschinenbauer anlagenbauer flugzeugbauer fahrzeugbauer unternehmen firma konzern organisation portal magazin blatt plattform agentur sender airline fluggesellschaft reederei anbieter versicherer zulieferer ausrüster dienstleister discounter riese nachrichtenagentur',
  anyOrganization: 'unternehmen firma konzern gruppe gesellschaft organisation hersteller versorger anbieter autobauer maschinenbauer betrieb',
  bodyNames: 'verband:verband,bund verein:verein behörde:behörde,amt partei:partei,union gewerkschaft:gewerkschaft,bund,metall,verdi,evg,gdl,gew,ngg,ufo,cockpit',
  organizationEndings: 'gmbh ag kg se eg mbh ev',
  documents:
    'bericht kommentar leitartikel studie umfrage gutachten papier dokument schreiben brief mitteilung erklärung meldung urteil entwurf antrag statistik analyse untersuchung protokoll zettel schild anklage liste buch artikel text video post tweet prognose metaanalyse prüfbericht',
  pronouns: {
    male: 'er ihn ihm sein seine seinen seinem seiner',
    female: 'sie ihr ihre ihren ihrem ihrer',
    neuter: 'es',
    plural: 'ihnen beide',
    first: 'ich mir mich mein meine meinen meinem meiner',
    firstPlural: 'wir uns unser unsere unseren unserem',
    second: 'du dir dich dein deine',
    relative: 'der die das dem den welcher welche welches wer',
    emphatic: 'selbst selber',
    indefinite: 'man jemand niemand einer keiner manche viele andere einige alle mancher jeder',
    nobody: 'niemand niemanden niemandem keiner keine kein man'
  },
  possessives: 'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere dessen deren',
  subjects: 'er sie es ich wir du man',
  definite: 'der die das dem den des dieser diese dieses diesem diesen',
  indefinite: 'ein eine einer eines einem einen kein keine zwei drei vier fünf mehrere einige',
  pluralEndings: '',
  officeAdjectives: 'ischer ische ischen icher iche ichen ender ende enden erster erste ersten zweiter zweite zweiten',
  pluralVerbEndings: 'en sind',
  partyNouns: 'sozialdemokrat:SPD sozialdemokratin:SPD christdemokrat:CDU christdemokratin:CDU christsozialer:CSU christsoziale:CSU freidemokrat:FDP freidemokratin:FDP grüne:Grüne freisinniger:FDP freisinnige:FDP',
  papers: 'blatt zeitung magazin tageszeitung wochenzeitung wochenblatt zeitschrift boulevardblatt regionalzeitung lokalzeitung',
  paperEndings: 'post bote kurier anzeiger zeitung blatt echo rundschau nachrichten merkur allgemeine presse spiegel stern focus magazin woche abend morgen tagwacht',
  ordinaryEndings: 'ung heit keit en er ern ände eunde gesetz schaft isten enten oren euren ler',
  joiners: 'und oder',
  prepositions: 'von vom der des für aus bei beim in im am an auf mit zu zum zur über gegen nach seit',
  affiliators: 'von vom des bei beim für der',
  nameLinks: 'von vom des für der',
  namers: 'namens heißt heisst',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'angeklagter:angeklagte beschuldigter:beschuldigte beamter:beamte sachverständiger:sachverständige angestellter:angestellte betroffener:betroffene liberaler:liberale verdächtiger:verdächtige beauftragter:beauftragte ' +
    'kommandant:einsatzleiter kommandantin:einsatzleiterin minister:ressortchef,politiker ministerin:ressortchefin,politikerin ministerpräsident:regierungschef,landeschef,politiker ministerpräsidentin:regierungschefin,landeschefin,politikerin ' +
    'bürgermeister:rathauschef,stadtchef,ortschef,gemeindechef,dorfchef,stadtoberhaupt,gemeindeoberhaupt,politiker ortschef:bürgermeister rathauschef:bürgermeister stadtchef:bürgermeister gemeindechef:bürgermeister rathauschefin:bürgermeisterin stadtchefin:bürgermeisterin ortschefin:bürgermeisterin gemeindechefin:bürgermeisterin bürgermeisterin:rathauschefin,stadtchefin,ortschefin,gemeindechefin,politikerin verteidiger:anwalt,jurist,rechtsanwalt ' +
    'verteidigerin:anwältin,juristin,rechtsanwältin anwalt:verteidiger,jurist,rechtsanwalt anwältin:verteidigerin,juristin,rechtsanwältin kanzler:regierungschef,politiker ' +
    'kanzlerin:regierungschefin,politikerin präsident:staatschef,vereinschef,klubchef,clubchef,verbandschef präsidentin:staatschefin,vereinschefin,klubchefin,clubchefin,verbandschefin vorsitzender:vorsitzende,vereinschef,verbandschef,parteichef,fraktionschef,gewerkschaftschef vorsitzende:vereinschefin,verbandschefin,parteichefin,fraktionschefin,gewerkschaftschefin richter:vorsitzender richterin:vorsitzende geschäftsführer:firmenchef,unternehmenschef,unternehmer geschäftsführerin:firmenchefin,unternehmenschefin,unternehmerin inhaber:firmenchef inhaberin:firmenchefin torwart:keeper,schlussmann,torhüter torhüter:keeper,schlussmann,torwart torhüterin:keeperin,torfrau torfrau:torhüterin kapitän:spielführer,skipper kapitänin:spielführerin trainer:coach,übungsleiter,chefcoach trainerin:coach,übungsleiterin,chefcoach abgeordneter:abgeordnete,politiker,parlamentarier abgeordnete:politikerin,parlamentarierin ' +
    'professor:forscher,wissenschaftler,experte professorin:forscherin,wissenschaftlerin,expertin forscher:wissenschaftler,experte forscherin:wissenschaftlerin,expertin staatsanwalt:ankläger,anklagevertreter oberstaatsanwalt:ankläger,anklagevertreter oberstaatsanwältin:anklägerin,anklagevertreterin ' +
    'staatsanwältin:anklägerin,anklagevertreterin stürmer:angreifer,torschütze,torjäger stürmerin:angreiferin,torschützin,torjägerin landwirt:bauer landwirtin:bäuerin bauer:landwirt bäuerin:landwirtin wirt:gastronom wirtin:gastronomin pfarrer:geistliche,geistlicher,seelsorger,theologe pfarrerin:geistliche,seelsorgerin,theologin priester:geistliche,geistlicher,seelsorger bischof:geistliche,geistlicher,oberhirte schulleiter:rektor,direktor,schuldirektor schulleiterin:rektorin,direktorin,schuldirektorin rektor:schulleiter rektorin:schulleiterin regisseur:filmemacher regisseurin:filmemacherin autor:schriftsteller,schreiber autorin:schriftstellerin schriftsteller:autor schriftstellerin:autorin schauspieler:darsteller,mime schauspielerin:darstellerin arzt:mediziner,doktor ärztin:medizinerin,doktorin ökonom:wirtschaftswissenschaftler,experte,wissenschaftler ökonomin:wirtschaftswissenschaftlerin,expertin,wissenschaftlerin landrat:kreischef landrätin:kreischefin sprecher:behördensprecher sprecherin:behördensprecherin vorstandschef:manager,konzernchef,vorstandsvorsitzende,firmenchef,unternehmenschef vorstandschefin:managerin,konzernchefin,vorstandsvorsitzende,firmenchefin,unternehmenschefin vorstandsvorsitzender:vorstandschef,konzernchef,manager,firmenchef vorstandsvorsitzende:vorstandschefin,konzernchefin,managerin,firmenchefin fraktionschef:fraktionsvorsitzende fraktionschefin:fraktionsvorsitzende fraktionsvorsitzender:fraktionschef fraktionsvorsitzende:fraktionschefin parteichef:parteivorsitzende parteichefin:parteivorsitzende parteivorsitzender:parteichef parteivorsitzende:parteichefin betriebsratschef:betriebsratsvorsitzende betriebsratschefin:betriebsratsvorsitzende betriebsratsvorsitzender:betriebsratschef betriebsratsvorsitzende:betriebsratschefin vereinschef:vereinsvorsitzende vereinschefin:vereinsvorsitzende verbandschef:verbandsvorsitzende,verbandspräsident verbandschefin:verbandsvorsitzende,verbandspräsidentin papst:pontifex,kirchenoberhaupt könig:monarch königin:monarchin',
  suffixes: 'jr sr ii iii junior senior jun sen',
  lastNames:
    'kaiser könig graf papst prinz herzog baron bischof kardinal freiherr lange lang kurz ernst früh frei gut wohl klug still stark schnell recht ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar märz mai august abend morgen amt bund hof kammer rat kirch werk stadt land',
  setPhrases: 'hause gast besuch boden fuß hilfe bett tisch wort recht unrecht anfang beginn ende protokoll mittag weihnachten ostern pfingsten rate rande wasser lande pferd papier',
  particles: 'von van de der den du la le di da al el bin ten ter zu zur zum vom dem',
  adjectives: '',
  places: 'deutschland österreich schweiz berlin hamburg münchen köln frankfurt wien zürich bern europa usa russland china frankreich italien spanien polen ukraine england türkei sachsen bayern hessen niedersachsen brandenburg brüssel paris london moskau',
  common: [reporting.determiners, reporting.pronouns, reporting.prepositions, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, 'angaben auffassung ansicht meinung einschätzung darstellung worten aussage aussagen überzeugung schätzung dass sich nicht auch prozent euro platz meine meiner meinem seine seiner ihre ihrer unsere unserer eure dessen deren'].join(' ')
}
