// Who said what in German, each kind with what must be found and what must not.
import {describe, expect, it} from 'vitest'
import {find, readTold, rulesOf} from './told.js'

const must: Record<string, string[]> = {
  'a judgement of the speaker’s own in a quotation': [
    '{c1:„{s2:Wir} {q2:lehnen} {c2:den Umbau} {q2:ab}“}, {q1:sagt} {s1:Mara Lind}.',
    '{c1:„{s2:Ich} {q2:begrüße} {c2:den Umbau}“}, {q1:sagt} {s1:Mara Lind}.',
    '{c1:„{s2:Mein Vater} {q2:dachte}, {c2:dass es reicht}“}, {q1:sagt} {s1:Mara Lind}.'
  ],
  'the quoted name of a body': [
    'Am Mittag {q1:meldete} {s1:die Agentur „Norwick“}, {c1:das Boot sei gesunken}.',
    'Am Montag {q1:forderte} {s1:die Initiative „Grünes Ufer“}, {c1:den Plan zu stoppen}.',
    '{c1:„Das Boot sinkt“}, {q1:sagte} {s1:Lind} der Zeitung „Nordkurier“.',
    'Gestern {q1:nannte} {s1:die Ministerin} {c1:„Unsinn“}, was der Rat fordert.'
  ],
  'what something is called in marks': [
    '{s1:Der Verein} {q1:bezeichnete} {c1:den Umbau als ein „gutes Zeichen“}.',
    '{s1:Die Gemeinde} {q1:feierte} {c1:das Fest als „großen Tag für alle“}.',
    '{s1:Mara Lind} {q1:hält} {c1:den Kran bis heute für „ein Ungetüm, das keiner braucht“}.',
    '{s1:Die Fans} {q1:skandierten} {c1:Rufe wie „Nie mehr zweite Liga“}.',
    '{q1:Für} {s1:den Trainer} {c1:ist die Lage im Verein „ernst“}.'
  ],
  'a noun that looks like the particle of a verb': [
    '{s1:Mara Lind} {q1:freut sich auf} {c1:das Fest}.',
    '{s1:Die Ministerin} {q1:lobte} {c1:den größten Teil}.'
  ],
  'what somebody can imagine': [
    '{s1:Jon Ruge} {q1:kann sich vorstellen}, {c1:dass er bleibt}.',
    '{s1:Jon Ruge} {q1:kann sich} gut {q1:vorstellen}, {c1:im Hafen zu bleiben}.'
  ],
  'a time at the head of what is reported': [
    '{c1:Bis Ende 2027 fallen 1.200 Stellen weg}, {q1:teilte} {s1:das Werk} am Mittwoch {q1:mit}.',
    '{c1:Seit Anfang Mai ruht der Verkehr}, {q1:sagte} {s1:Mara Lind}.'
  ],
  'a judgement behind a clause whose mood only its ending shows': [
    '{c1:Der Vorstand präsentiere den Leuten die Rechnung}, {q1:kritisierte} {s1:Jon Ruge}.'
  ],
  'what a paper shows': [
    '{q1:Aus} {s1:einem Bericht der Stadt} {q1:geht hervor}, {c1:dass das Geld fehlt}.'
  ],
  'several people with a determiner that looks like a verb': [
    '{s1:Einige Mediziner} {q1:vertreten die Auffassung}, {c1:der Test sei überflüssig}.'
  ],
  'an adverb before a speaker who goes on': [
    'So {s1:Lind} {q1:weiter}: {c1:„Wir lassen niemanden allein.“}'
  ],
  'a name before the one who is told': [
    '{c1:„Wir haben viele gerettet“}, {q1:sagte} {s1:Bender} der Deutschen Presse-Agentur.',
    '{c1:„Das war knapp“}, {q1:sagte} {s1:Ministerin Anna Bender} der „Abendpost“.',
    '{c1:„Das war knapp“}, {q1:sagte} {s1:Anna Bender} der dpa.',
    '{c1:„Mag sein“}, {q1:sagten} {s1:Vertreter der Kirche}.',
    '{c1:„Mag sein“}, {q1:sagte} {s1:der Sprecher der Stadt}.',
    '{c1:„Mag sein“}, {q1:meinte} {s1:ein Sprecher der Polizei}.'
  ],
  'a quotation behind a colon after another cue': [
    '{s1:Sie} {q1:warnte vor} {c1:einer Sturmflut}, wenn der Deich bricht: {c1:„Das Dorf steht unter Wasser, und dann die Felder.“}'
  ],
  'a sentence that goes on with what is reported': [
    '{s1:{s3:Jon Ruge}} {q1:erklärte}, {c1:{s2:die Werft} {q2:rechne mit} {c2:einem Stillstand von zwei Wochen}}. {c3:Das sei „teuer, aber nicht das Ende“}.',
    '{s1:{s2:Jon Ruge}} {q1:erklärte}, {c1:man rechne mit zwei Wochen Stillstand}. {c2:Das sei „teuer, aber nicht das Ende“}.'
  ],
  'a quotation after a reported sentence': [
    '{c1:Die Gefahr sei gebannt}, {q1:sagte} {s1:Jon Ruge}. {c1:„Das Wasser fällt seit Stunden.“}',
    '{s1:{s2:Jon Ruge}} {q1:lehnte} {c1:den Umbau} {q1:ab}. {c2:Er sei zu teuer}. {c2:„Das Geld fehlt uns an jeder Ecke.“}'
  ],
  'a reported clause whose subject has a phrase behind it': [
    '{s1:Mara Lind} {q1:sagte}, {c1:das Haus an der Gasse sei zu alt}.',
    '{s1:Mara Lind} {q1:erklärte}, {c1:die Kritik an diesem Umbau müsse man ernst nehmen}.'
  ],
  'a time at the beginning of a clause': [
    '{c1:Seit dem 19. Juni ist die Kamera ausgefallen}, {q1:teilte} {s1:das Institut} {q1:mit}.',
    'Zudem {q1:warf} {s1:die Stadt} dem Mann {q1:vor}, {c1:seit 2014 Regeln verletzt zu haben}.'
  ],
  'an appositive before the rest of the clause': [
    'Gestern {q1:hatte} {s1:die Ministerin, Mara Lind}, {q1:gesagt}, {c1:es werde ruhig}.',
    'Vor kurzem {q1:hatte} {s1:der Bürgermeister, Jon Ruge}, {q1:erklärt}, {c1:die Helfer würden kommen}.',
    'Am Montag {q1:lehnte} {s1:Jon Ruge, der Trainer}, {c1:den Wechsel} {q1:ab}.',
    'So {q1:sagte} {s1:der Leiter, Jon Ruge}, gegenüber der „Abendpost“, {c1:dass es ruhig werde}.'
  ],
  'a phrase between an article and its participle': [
    '{c1:„Mag sein“}, {q1:sagte} {s1:die für Verkehr zuständige Dezernentin Mara Lind}.',
    '{c1:„Mag sein“}, {q1:sagte} {s1:der aus Nordau stammende Trainer} am Montag.',
    '{c1:Er starb am Samstag}, {q1:teilte} {s1:die zur Universität gehörende Stiftung} {q1:mit}.'
  ],
  'a demonstrative after its content': [
    '{c1:Die Brücke bleibt bis Mai gesperrt}, das {q1:teilte} {s1:die Stadt} am Freitag {q1:mit}.',
    '{c1:Die Strecke ist wieder frei} – das zumindest {q1:meint} {s1:Bahnsprecher Jon Ruge}.',
    '{c1:Sie kamen spät}, {q1:so klagt} {s1:der Wirt}.'
  ],
  'a subject shared by a second verb': [
    '{s1:{s2:Jon Ruge, der Leiter, und Ida Harms, Sprecherin der Werft,}} {q1:sprachen von} {c1:einem „Irrweg“} und {q2:forderten} die Stadt {q2:auf}, {c2:den Bau zu stoppen}.'
  ],
  'a clause behind a subordinate one': ['{s1:Der Wirt} {q1:befürchtet}, {c1:sobald der Deich breche, werde das Dorf untergehen}.'],
  'a colon before the next cue': ['{s1:Der Rat} {q1:kritisierte} {c1:die Art, wie der Plan entstand, scharf}: So {q2:sagte} {s2:Ida Harms}: {c2:„Das geht zu weit.“}'],
  'a name in the genitive before its noun': ['{s1:Orths persönlicher Mitarbeiter Jon Ruge} {q1:warnt}: {c1:„Das geht zu weit.“}'],
  'an object before its verb': [
    '{c1:Den Vorschlag} {q1:lehnte} {s1:sie} {q1:ab}.',
    '{c1:Die Reform} {q1:nennt} {s1:Ministerin Ida Harms} {c1:„ein Luftschloss“}.',
    '{c1:Weitere Kürzungen} {q1:schloss} {s1:der Manager} {q1:nicht aus}.',
    '{c1:Das Angebot der Reederei, Boote zu stellen}, {q1:lehnte} {s1:sie} {c1:als „Hohn“} {q1:ab}.',
    '{c1:Die Pläne der Stadt} {q1:lehnt} {s1:der Verein} {q1:ab}.',
    '{s1:Die Partei} {q1:unterstützt} {c1:Minister Jon Ruge}.',
    '{s1:Eine Biologin} {q1:lobt} {c1:die Jäger}.',
    '{s1:Der Verband} {q1:fordert} {c1:Zuschüsse}.'
  ],
  'what somebody refuses to say': [
    '{c1:Zu den Gründen} {q1:wollte} {s1:er} {q1:nichts sagen}.',
    '{c1:Ob es reicht}, {q1:kann} {s1:die Stadt} {q1:nicht sagen}.',
    '{c1:Wie es weitergeht}, {q1:ließ} {s1:die Stadt} {q1:offen}.',
    '{c1:Zur Ursache} {q1:machte} {s1:die Polizei} {q1:keine Angaben}.'
  ],
  'verbs with a noun, an adjective or a preposition': [
    '{s1:Mara Lind} {q1:nimmt} {c1:die Fraktion} {q1:in die Pflicht}.',
    '{s1:Der Minister} {q1:weist} {c1:alle Vorwürfe} {q1:von sich}.',
    '{s1:Die Anklage} {q1:legt} dem Fahrer {q1:zur Last}, {c1:den Zaun gerammt zu haben}.',
    '{s1:Der Rat} {q1:sprach sich für} {c1:einen Radweg} {q1:aus}.',
    '{s1:Die Stadt} {q1:sieht} {c1:das} {q1:anders}.',
    '{s1:Der Trainer} {q1:hält nichts von} {c1:Ausreden}.',
    '{s1:Die Eltern} {q1:sind empört über} {c1:den Beschluss}.',
    '{s1:Mara Lind} {q1:ist über} {c1:den Ausgang} {q1:enttäuscht}.'
  ],
  'a feeling without its reason': ['{s1:Der Minister} {q1:zeigte sich} {c1:verärgert}.'],
  'a perfect with the verb to be': ['{s1:Die Werft} {q1:war von} {c1:160 Millionen Euro} {q1:ausgegangen}.'],
  'what stands in a document': [
    '{c1:Sie fühle sich „verhöhnt“}, {q1:steht in} {s1:einem Brief der Schule}.',
    '{q1:In} {s1:dem Brief} {q1:steht}, {c1:dass es gut sei}.'
  ],
  'a question or a call before a modal': ['{c1:„Wo ist sie?“}, {q1:wollte} {s1:er} {q1:wissen}.', '{c1:„Raus!“}, {q1:soll} {s1:sie} dabei {q1:gerufen haben}.'],
  'a governed phrase behind a clause': ['Nach dem Treffen, das lange dauerte, {q1:sprach sich} {s1:Mara Lind} {q1:für} {c1:einen Umbau} {q1:aus}.'],
  'a demonstrative before the verb of what is reported': ['{s1:Der Wirt} {q1:meint}, {c1:das höre bald auf}.', '{s1:Der Wirt} {q1:entgegnete}, {c1:das gelte auch für ihn}.'],
  'who is quoted': ['{c1:„Das wird ein gutes Jahr“}, {q1:zitiert} die Zeitung {s1:den Minister} in einem Bericht.'],
  'impersonal parentheses': ['{c1:Gezählt wurde nur am Sonntag}, {q1:wie es in} {s1:einer Fußnote} {q1:heißt}.'],
  'adverbs before the verb': ['Offiziell {q1:geht} {s1:das Amt} {q1:davon aus}, {c1:dass der Deich hält}.'],
  'a quotation and its verb': [
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:Mara Lind} am Montag.',
    '{c1:»Hält sie?«}, {q1:fragte} {s1:die Ingenieurin}.',
    '{c1:«Das geht nicht»}, {q1:meint} {s1:Stadtrat Urs Amrein (Grüne)}, {c1:«und das wissen alle.»}',
    '{s1:Der Bauleiter} {q1:rief} ins Telefon: {c1:„Wir kommen morgen wieder!“}',
    '{c1:„Niemand muss sich sorgen“}, {q1:so} {s1:die Stadtverwaltung}.',
    'Laut wurde es erst am Abend. {s1:Bürgermeisterin Ida Harms, seit zwölf Jahren im Amt,} {q1:sagte}: {c1:„Jetzt reicht es mir aber.“}'
  ],
  'a verb in two pieces': [
    '{s1:Das Ministerium} {q1:teilte} am Dienstag {q1:mit}, {c1:dass die Brücke gesperrt bleibe}.',
    '{s1:Die Reederei} {q1:lehnt} {c1:den Vorschlag der Stadt} {q1:ab}.',
    '{s1:Lind} {q1:hatte} im Mai {q1:erklärt}, {c1:die Brücke sei sicher}.',
    '{q1:Wie} {s1:die Polizei} am Morgen {q1:bekannt gab}, {c1:blieb der Fahrer unverletzt}.'
  ],
  'a clause in the mood of reported speech': [
    '{s1:Der Kapitän} {q1:versicherte}, {c1:er habe das Signal gesehen}.',
    '{c1:Das Signal sei gut zu sehen gewesen}, {q1:sagte} {s1:der Kapitän}.',
    '{c1:Das Signal}, {q1:sagte} {s1:der Kapitän}, {c1:sei gut zu sehen gewesen}.',
    '{c1:Die Brücke werde halten}, {q1:sagte} {s1:Lind}. {c2:Man müsse sie nur pflegen}.'
  ],
  'a phrase': [
    '{q1:Laut} {s1:Feuerwehr} {c1:brach der Brand im Keller aus}.',
    '{c1:Die Kosten steigen} {q1:nach Angaben} {s1:der Stadt} {c1:auf drei Millionen Euro}.',
    '{s1:Dem Gutachten} {q1:zufolge} {c1:ist der Pfeiler gesund}.'
  ],
  'a passive': [
    'Es {q1:wird vermutet}, {c1:dass der Kran schon länger schief stand}.',
    '{c1:Der Kran habe schon länger schief gestanden}, {q1:wird vermutet}.',
    'Dem Pächter {q1:wird vorgeworfen}, {c1:den Steg ohne Erlaubnis verlängert zu haben}.',
    'Von {s1:der Gemeinde} {q1:wurde gefordert}, {c1:den Steg wieder abzubauen}.',
    'Im April {q1:wurde bekannt}, {c1:dass die Werft verkauft wird}.',
    '{c1:„Der Steg bleibt“}, {q1:wird} {s1:der Pächter} {q1:zitiert}.',
    '{s1:Der Pächter} {q1:wird} mit den Worten {q1:zitiert}: {c1:„Der Steg bleibt.“}',
    'In {s1:einer Mitteilung der Werft} {q1:wird gefordert}, {c1:dass der Steg bleibt}.'
  ],
  'what the sentence before it says': [
    '{c1:Der Steg bleibt bis Ostern gesperrt}. Das {q1:teilte} {s1:die Gemeinde} am Montag {q1:mit}.',
    '{c1:Der Steg bleibt bis Ostern gesperrt}. Dies {q1:bestätigte} {s1:eine Sprecherin der Werft}.',
    '{c1:Der Steg bleibt bis Ostern gesperrt}. Das {q1:hat} {s1:die Gemeinde} am Montag {q1:mitgeteilt}.',
    'Es gibt {s1:Berichte}, {q1:wonach} {c1:der Steg morsch ist}.'
  ],
  'a parenthesis': [
    '{q1:Wie} aus {s1:dem Gutachten} {q1:hervorgeht}, {c1:ist der Steg morsch}.',
    '{q1:Wie} schon {s1:die Werft} {q1:sagte}, {c1:ist der Steg morsch}.'
  ],
  'what a verb quotes': [
    '{s1:Lind} {q1:konstatierte} {c1:eine wachsende „Lust am Abriss“}.',
    '{c1:„Es gibt Risse“}. Das {q1:musste} {s1:die Werft} am Abend {q1:einräumen}.'
  ],
  'an owner behind a noun of saying': [
    '{q1:Nach Auffassung} {s1:Lindes} {c1:ist der Steg morsch}.',
    '{q1:Nach Meinung} {s1:politischer Beobachter} {c1:ist der Steg morsch}.',
    '{q1:Laut} {s1:hafenbote.de} {c1:ist der Steg morsch}.'
  ],
  'what somebody is sure of': [
    '{s1:Mara Lind} {q1:zeigte sich überzeugt}, {c1:dass der Steg hält}.',
    '{s1:Die Gemeinde} {q1:hält} es {q1:für möglich}, {c1:dass der Steg bald öffnet}.',
    '{s1:Er} {q1:ging davon aus}, {c1:dass der Steg hält}.'
  ],
  'a verb and whom it tells': [
    '{s1:Lind} {q1:warf} der Gemeinde {q1:vor}, {c1:das Geld zu verschwenden}.',
    'Der Gemeinde {q1:schlug} {s1:er} {q1:vor}, {c1:sich an der Werft ein Beispiel zu nehmen}.',
    '{s1:Lind} {q1:sagte} am Sonntag weiter, {c1:sie habe das gewusst}.',
    '{s1:Die Gemeinde} {q1:hat} am Montag {q1:bekannt gegeben}, {c1:dass der Steg öffnet}.',
    '{c1:„Wie lange noch?“}, {q1:schrieben} {s1:die Nachbarn} und kündigten weitere Briefe an.',
    '{c1:Als „unerwartetes Geschenk“} {q1:bezeichnete} {s1:die Archäologin} {c1:den Fund}.'
  ],
  'a clause whose first word looks like a conjunction or an article': [
    '{s1:Die Werft} {q1:erklärte} hingegen, {c1:damit solle der Verkehr beruhigt werden}.',
    '{s1:Die Gemeinde} {q1:hatte argumentiert}, {c1:die Ranken zögen Ameisen an}.',
    '{s1:Das Amt} {q1:hofft}, {c1:durch die seit Jahren geltende Regel beteiligte Firmen zu Aussagen zu bewegen}.',
    '{c1:Als Kind habe sie hier gebadet}, {q1:erzählt} {s1:sie}.'
  ],
  'a subject with its appositive': [
    '{s1:Mara Lind, Leiterin der Werft} {q1:erklärte}, {c1:der Steg sei morsch}.',
    'Am Montag {q1:erklärte} {s1:die Leiterin der Werft (LW), Mara Lind}, {c1:der Steg besitze keinen Anstrich}.',
    '{q1:Wie} {s1:hafen-bote.de} {q1:berichtet}, {c1:ist der Steg morsch}.'
  ],
  'a subject that is no noun': [
    '{s1:Dieser} {q1:behauptet}, {c1:der Steg sei morsch}.',
    '{c1:„Der Steg bleibt“}, {q1:sagte} {s1:er} der Zeitung.',
    'Ende Mai 2031 {q1:erklärte} {s1:die Werft}, {c1:der Steg sei morsch}.',
    'Weiterhin {q1:erklärte} {s1:die Werft}, {c1:der Steg sei morsch}.'
  ],
  'where it is written': [
    '{c1:Der Steg ist morsch}. Das {q1:geht} aus {s1:einem Gutachten der Werft} {q1:hervor}.',
    '{c1:„Der Steg bleibt“}, {q1:heißt es in} {s1:einer gestern verbreiteten Erklärung}.',
    '{s1:Die Werft} {q1:gab} in einer gestern veröffentlichten Mitteilung {q1:bekannt}, {c1:dass der Steg bleibt}.',
    '{q1:Wie von} {s1:der Werft} am Montag {q1:mitgeteilt}, {c1:bleibt der Steg gesperrt}.',
    '{q1:Wie} aus {s1:Kreisen der Werft} {q1:verlautete}, {c1:bleibt der Steg gesperrt}.'
  ],
  'a verb of two or three pieces': [
    '{s1:Die Leiterin} {q1:soll gesagt haben}, {c1:der Steg müsse weg}.',
    '{c1:Stege seien „Brücken auf halbem Weg“}, {q1:pflegte} {s1:der alte Lind} zu {q1:sagen}.',
    '{s1:Die Gemeinde} {q1:stellte in Aussicht}, {c1:den Steg zu erneuern}.',
    '{q1:Kritisiert wird} vor allem, {c1:dass der Steg morsch ist}.',
    '{s1:Sie} {q1:halten} {c1:die Preise für unbezahlbar}.'
  ],
  'all of a clause that has a cue of its own': ['{c1:Viele fordern einen neuen Steg}, {q1:sagte} {s1:Lind}.', '{c1:Das Rathaus will den Platz sperren}, {q1:sagte} {s1:Lind}, {c1:und die Schule schließen}.'],
  'another who is quoted behind a colon': ['{s1:Die Werft} {q1:war froh}, {c1:dass der Steg hielt}: {c2:„Wir wussten, wie morsch er ist“}, {q2:meinte} {s2:der Leiter}.'],
  'no more than the object': ['{s1:Der Verein} {q1:empfiehlt} {c1:Salat}, die Stadt empfiehlt Abstand.', '{s1:Die Werft} {q1:ruft nach} {c1:einem Fonds}, die Stadt baut den Steg.'],
  'any verb behind a quotation': ['{c1:„Der Steg bleibt“}, {q1:grinste} {s1:Lind}.', '{c1:„Der Steg bleibt“}, {q1:knurrt} {s1:der Leiter der Werft}.'],
  'a noun': ['{s1:Ihre} {q1:Forderung}, {c1:die Brücke zu sperren}, fand Gehör.'],
  'an inquiry without an answer': ['{s1:Das Ministerium} {q1:ließ} {c1:Fragen} {q1:unbeantwortet}.'],
  'understanding shown for something': ['{s1:Lind} {q1:zeigte Verständnis für} {c1:die Sorgen der Anwohner}.'],
  'a subject behind a phrase of time or place': [
    '{c1:„Der Steg bleibt“}, {q1:sagte} am Freitag {s1:die Sprecherin}.',
    '{c1:„Der Steg bleibt“}, {q1:sagte} am Freitagabend {s1:Minister Ole Behrmann} vor Journalisten.',
    '{c1:„Der Steg bleibt“}, {q1:erklärte} im Landtag {s1:Ministerin Anna Kern}.',
    '{c1:„Der Steg bleibt“}, {q1:sagte} {s1:die Sprecherin} am Abend der Wahl.',
    '{c1:Der Steg bleibe zu}, {q1:teilte} am Donnerstag {s1:die Stadt} {q1:mit}.',
    '{c1:Der Steg bleibt zu}. Das {q1:teilte} am Freitag {s1:die Polizei} {q1:mit}.'
  ],
  'a Swiss preposition': ['{q1:Gemäss} {s1:Hagenbuch} {c1:schlafen Kinder zu wenig}.']
}

const mustNot = [
  'Kern kam, sagte am Abend der Wahl jedoch nichts.',
  'Kern ging, lief am Freitag die Treppe hinauf.',
  'Seit die Brücke gesperrt ist, sagte Mara Lind nichts mehr.',
  'Karl Brandner, der in Olten arme Kinder betreut, kam mit dem Zug.',
  'Die Karte zeigt die Straße, die am Hafen vorbei zur alten Werft führt.',
  'Die Pumpe zeigte Risse.',
  'Der Film läuft als „Die Brücke“ im Kino.',
  'Sie spielt am Wochenende als „Joker“.',
  'Das Auto, das gestern gestohlen wurde, steht in der Garage.',
  'Die Halle hält für Gäste „offene Türen“ bereit.',
  '„Der lange Abend“ sahen 4000 Zuschauer.',
  'Der Umzug fand am Sonntag bei Regen statt, der Markt fiel aus.',
  'Am 3. Mai war die Brücke zum ersten Mal gesperrt.',
  'Die genannte Straße führt am Hafen vorbei.',
  'Er hat die Brücke gebaut und drei Häuser gekauft.',
  'Das Stück „Die lange Brücke“ läuft bis Juni im Stadttheater.',
  'Als „Wunder von Harrow“ kennt man das Spiel noch heute.',
  'Der Angeklagte wurde dreimal verurteilt.',
  'Die sogenannte „Brücke“ ist ein Steg.',
  'Wenn der Wind dreht, bleibt die Fähre im Hafen.',
  'Nach dem Spiel ging es mit dem Bus nach Hause.',
  'Das Wort „Brücke“ fiel kein einziges Mal.',
  'So ein Wetter hat es lange nicht gegeben.',
  'Die Zuschauer zeigten ihre Karten und gingen hinein.',
  'Der Fluss heißt Lind.',
  'Die Polizei sperrte den Platz, der Verkehr wurde umgeleitet.',
  'Zufolge hatte das nichts.',
  'Lange hielt das Eis nicht.',
  'Drei Männer halten das Seil.',
  'Der Platz wurde gesperrt, die Halle geräumt.',
  'Die Halle ist bekannt, weil sie groß ist.',
  'Er wurde bekannt als Sänger der Band.',
  'Das Auto wurde beschrieben und fotografiert.',
  'Die Werft war lange Zeit sehr bekannt.',
  'Der Steg bleibt bis Ostern gesperrt. Das ärgert die Nachbarn.',
  'Der Steg bleibt bis Ostern gesperrt. Das sagte Lind nicht.',
  'Der Steg bleibt bis Ostern gesperrt. Das dauert der Gemeinde zu lange.',
  'Es war der Sommer, nach dem der Steg geschlossen blieb.',
  'Die Brücke ist sicher, weil sie neu ist.',
  'Nach Berichten große Aufregung im Ort.',
  'Die verdächtigen Personen flohen über den Steg.',
  'Wegen wiederholten Foulspiels flog er vom Platz.',
  'Wie im Mai ging es zweimal unter.',
  'Wie immer schwieg Lind.',
  'Die neue Fahne zeigt wie die alte drei Streifen.',
  'Sie ging mit dem Licht in der Hand aus.',
  'Der Strom ging aus, dann kam er wieder.',
  'Nach Ostern wird der Steg gestrichen.',
  'Das Spiel findet am Freitag, 17. Mai, um acht Uhr in der Halle statt.',
  'In der Halle fand sie ihre Töchter, die acht und elf Jahre alt waren, im Schlaf.',
  'Das ist der Steg, der den Verein unterstützt.',
  'Sie kommen, weil die Gemeinde den Anbau bestätigt hatte.',
  'Wie von Geisterhand bewegt, öffnete sich die Tür.',
  'Die Werft erklärte das Rennen für beendet.',
  'Er pflegte seine Mutter, die Schule schloss.',
  'Das Haus in einer veröffentlichten Liste steht am Hafen.',
  'Er nahm das Geld an, der Steg blieb morsch.',
  '„Der Steg“, ein beliebtes Lokal, schließt.',
  'Niemand wird gebeten, jeder kommt von selbst.',
  'Er sah ein Boot, das meldete sich nicht.',
  'Am Abend kam „Die Flut“, das größte der Feste, in die Stadt.',
  'So alt wie das Haus ist niemand.',
  'Er nahm das Kind in die Arme.',
  'Sie legte den Brief zur Seite.',
  'Der Rat sprach die Miete an.',
  'Das Wasser hielt die Leute von der Brücke fern.',
  'Das Haus ist traurig.',
  'Am Abend wollte er nicht schlafen.',
  'Zur Schule wollte sie nicht gehen.',
  'In der Zeitung steht ein Inserat, das keiner las.',
  'Ein Kahn, der niemandem gehört, steht auf der Liste.',
  'Der Name „Ruhe“ soll an die Mondlandung erinnern.',
  'Der Streit war von der Werft ausgelöst.',
  'Sein erstes großes Werk erschien vor zehn Jahren: „Das leere Haus“.',
  'Der Umbau, den sie in Olten zeigte, war ihr erster: „Das leere Haus“.',
  'Die Werft äußerte große Bedenken.',
  'Sie soll sich im Hafen umsehen, das Tor steht offen.',
  'Während die Stadt schlief, sagte niemand etwas.',
  'Aus dem Haus geht niemand, der Angst hat.',
  'Bis Ende 2027 fallen viele Stellen weg, das Werk schließt.'
]

describe('German', () => {
  for (const [kind, texts] of Object.entries(must)) {
    it.each(texts)(`reads ${kind}: %s`, (marked) => {
      const {text, told} = readTold(marked)
      const found = find(text, 'de')
      for (const one of told) {
        const same = found.find(({content}) => content.join() === one.content.join())
        expect(found.map(({content}) => content)).toContainEqual(one.content)
        expect(same?.cue).toEqual(one.cue)
        if (one.source) expect(same?.source?.replace(/,$/u, '')).toBe(one.source.replace(/,$/u, ''))
      }
    })
  }

  it.each(mustNot)('finds nothing in %s', (text) => expect(find(text, 'de')).toEqual([]))

  it('gives a reported sentence to the last source, of whatever cue', () => {
    const text = 'Ida Harms sagte, der Deich halte. Jon Ruge lehnte den Bau ab. Er sei zu teuer.'
    expect(find(text, 'de').map(({source}) => source)).toEqual(['Ida Harms', 'Jon Ruge', 'Jon Ruge'])
  })

  it('reads no stance of its own in a reported sentence', () => {
    const found = find('Ida Harms sagte, der Deich halte. Die Stadt lehne den Bau ab.', 'de')
    expect(found.map(({source, content}) => `${source}: ${content.join()}`)).toEqual(['Ida Harms: der Deich halte', 'Ida Harms: Die Stadt lehne den Bau ab'])
  })

  it.each(['Das zeigt, dass es geht.', 'Jeder weiß, dass es geht.', 'Die Zahlen belegen, dass es geht.', 'Sie lehnen den Umbau ab.'])('reads no attribution inside „%s“', (said) => {
    expect(find(`„${said.slice(0, -1)}“, sagt Mara Lind.`, 'de').map(({source}) => source)).toEqual(['Mara Lind'])
  })

  it('says whose the reported sentence is', () => {
    expect(rulesOf('Die Brücke werde halten, sagte Mara Lind. Niemand müsse sich sorgen.', 'de')).toEqual(['clause-cue-source', 'reported-mood'])
    expect(find('Die Brücke werde halten, sagte Mara Lind. Niemand müsse sich sorgen.', 'de')[1]?.source).toBe('Mara Lind')
  })
})
