// German sentences by their parts; frames.ts says how a frame is written.
import {agree, capital, parts, put, type Grammar} from './frames.js'

/** Noun phrases that speak: nominative, dative and genitive where they differ; a plus where they are several. */
const sources = parts(`
  Mara Lind / Mara Lind / Mara Linds | Lind / Lind / Linds | Frau Lind | Dr. Mara Lind | Professor Jon Ruge | Mara Lind-Harms
  Jon van der Aa | Friedrich von Hagen | Karl-Heinz Ruge | Jon Ruge junior | Jon „Joe“ Ruge | Sultan Al Jaber | Emre Şahin
  Mara Lind (SPD) | Jon Ruge (54) | Mara Lind, 34, | Mara Lind, 34, Wirtin, | Mara Lind, Sprecherin des Ministeriums,
  Mara Lind, die den Verein leitet, | Jon Ruge, dessen Hof am Deich liegt, | Mara Lind vom Deichverband | Mara Lind von der Universität Nordau
  Jon Ruge aus Nordau | Jon Ruge, Leiter der Abteilung für Brückenbau, | Bürgermeister Jon Ruge | Bürgermeister Jon Ruge (SPD)
  Nordaus Bürgermeister Jon Ruge | Bundesinnenministerin Mara Lind | Bundesinnenministerin Lind | SPD-Fraktionschefin Mara Lind
  Ex-Minister Jon Ruge | Co-Autorin Mara Lind | Verdi-Chef Jon Ruge | FC-Trainer Jon Ruge | US-Präsident Jon Ruge | EU-Kommissarin Mara Lind
  NATO-Generalsekretär Jon Ruge | Wirtin Mara Lind | Landwirt Jon Ruge aus Nordau | Anwohnerin Mara Lind, 71, | Erster Stadtrat Jon Ruge
  Kriminalhauptkommissar Jon Ruge | Pressesprecher Jon Ruge von der Feuerwehr Nordau | Chefarzt Dr. Jon Ruge | Pastor Ruge | Trainer Ruge
  die CDU-Abgeordnete Mara Lind / der CDU-Abgeordneten Mara Lind / der CDU-Abgeordneten Mara Lind
  der Grünen-Politiker Jon Ruge / dem Grünen-Politiker Jon Ruge / des Grünen-Politikers Jon Ruge
  der frühere Bahnchef Jon Ruge / dem früheren Bahnchef Jon Ruge / des früheren Bahnchefs Jon Ruge
  der damalige Landrat Jon Ruge / dem damaligen Landrat Jon Ruge / des damaligen Landrats Jon Ruge
  die designierte Intendantin Mara Lind / der designierten Intendantin Mara Lind / der designierten Intendantin Mara Lind
  die 34-jährige Krankenpflegerin Mara Lind / der 34-jährigen Krankenpflegerin Mara Lind / der 34-jährigen Krankenpflegerin Mara Lind
  der Nordauer Bürgermeister Jon Ruge / dem Nordauer Bürgermeister Jon Ruge / des Nordauer Bürgermeisters Jon Ruge
  der nordrhein-westfälische Innenminister Jon Ruge / dem nordrhein-westfälischen Innenminister Jon Ruge / des nordrhein-westfälischen Innenministers Jon Ruge
  der Sprecher des Ministeriums, Jon Ruge, / dem Sprecher des Ministeriums, Jon Ruge, / des Sprechers des Ministeriums, Jon Ruge,
  die Leiterin des Hafenamts, Mara Lind, / der Leiterin des Hafenamts, Mara Lind, / der Leiterin des Hafenamts, Mara Lind,
  der Vorsitzende der Bürgerinitiative „Freie Sicht“, Jon Ruge, / dem Vorsitzenden der Bürgerinitiative „Freie Sicht“, Jon Ruge, / des Vorsitzenden der Bürgerinitiative „Freie Sicht“, Jon Ruge,
  der Parlamentarische Geschäftsführer der Grünen, Jon Ruge, / dem Parlamentarischen Geschäftsführer der Grünen, Jon Ruge, / des Parlamentarischen Geschäftsführers der Grünen, Jon Ruge,
  der außenpolitische Sprecher der FDP-Fraktion, Jon Ruge, / dem außenpolitischen Sprecher der FDP-Fraktion, Jon Ruge, / des außenpolitischen Sprechers der FDP-Fraktion, Jon Ruge,
  der Historiker und Autor Jon Ruge / dem Historiker und Autor Jon Ruge / des Historikers und Autors Jon Ruge
  die Bürgermeisterin / der Bürgermeisterin / der Bürgermeisterin | der Minister / dem Minister / des Ministers
  der CDU-Politiker / dem CDU-Politiker / des CDU-Politikers | die SPD-Politikerin / der SPD-Politikerin / der SPD-Politikerin
  der 34-Jährige / dem 34-Jährigen / des 34-Jährigen | die 71-Jährige / der 71-Jährigen / der 71-Jährigen
  die gebürtige Nordauerin / der gebürtigen Nordauerin / der gebürtigen Nordauerin | die Kölnerin / der Kölnerin / der Kölnerin
  der dreifache Vater / dem dreifachen Vater / des dreifachen Vaters | der Rechtsaußen / dem Rechtsaußen / des Rechtsaußen
  der Vorsitzende Richter / dem Vorsitzenden Richter / des Vorsitzenden Richters | der Angeklagte / dem Angeklagten / des Angeklagten
  ein Sprecher / einem Sprecher / eines Sprechers | eine Sprecherin der Stadt / einer Sprecherin der Stadt / einer Sprecherin der Stadt
  ein Polizeisprecher / einem Polizeisprecher / eines Polizeisprechers | ein Sprecher von Nordag / einem Sprecher von Nordag / eines Sprechers von Nordag
  eine Sprecherin des Auswärtigen Amtes / einer Sprecherin des Auswärtigen Amtes / einer Sprecherin des Auswärtigen Amtes
  ein Sprecher des Bundesamts für Wasserbau / einem Sprecher des Bundesamts für Wasserbau / eines Sprechers des Bundesamts für Wasserbau
  ein Mitarbeiter des Vereins, der im Lager arbeitet, / einem Mitarbeiter des Vereins, der im Lager arbeitet, / eines Mitarbeiters des Vereins, der im Lager arbeitet,
  ein mit dem Fall vertrauter Beamter / einem mit dem Fall vertrauten Beamten / eines mit dem Fall vertrauten Beamten
  ein namentlich nicht genannter Diplomat / einem namentlich nicht genannten Diplomaten / eines namentlich nicht genannten Diplomaten
  eine Frau, die alles sah, / einer Frau, die alles sah, / einer Frau, die alles sah, | ein Kunde / einem Kunden / eines Kunden
  eine von ihnen / einer von ihnen / einer von ihnen | einer der Angeklagten / einem der Angeklagten / eines der Angeklagten
  sein Anwalt / seinem Anwalt / seines Anwalts | sein Anwalt Jon Ruge / seinem Anwalt Jon Ruge / seines Anwalts Jon Ruge
  ihre Mutter / ihrer Mutter / ihrer Mutter | Linds Anwalt / Linds Anwalt / von Linds Anwalt | Linds Anwalt Jon Ruge / Linds Anwalt Jon Ruge / von Linds Anwalt Jon Ruge
  die Anwältin der Familie / der Anwältin der Familie / der Anwältin der Familie | der Vater des Jungen / dem Vater des Jungen / des Vaters des Jungen
  die Polizei / der Polizei / der Polizei | die Polizei Nordau / der Polizei Nordau / der Polizei Nordau
  die Stadt / der Stadt / der Stadt | die Stadt Nordau / der Stadt Nordau / der Stadt Nordau | das Gericht / dem Gericht / des Gerichts
  das Landgericht Nordau / dem Landgericht Nordau / des Landgerichts Nordau | das Auswärtige Amt / dem Auswärtigen Amt / des Auswärtigen Amtes
  das Bundesamt für Wasserbau / dem Bundesamt für Wasserbau / des Bundesamts für Wasserbau | der Konzern / dem Konzern / des Konzerns
  der Verband Deutscher Reeder / dem Verband Deutscher Reeder / des Verbands Deutscher Reeder | die Nordag / der Nordag / der Nordag
  der Verein „Freie Sicht“ / dem Verein „Freie Sicht“ / des Vereins „Freie Sicht“ | die Nordau Hafen GmbH / der Nordau Hafen GmbH / der Nordau Hafen GmbH
  das Unternehmen / dem Unternehmen / des Unternehmens | der Betreiber / dem Betreiber / des Betreibers | die Gewerkschaft Verdi / der Gewerkschaft Verdi / der Gewerkschaft Verdi
  die SPD / der SPD / der SPD | die Grünen / den Grünen / der Grünen + | die CDU-Fraktion im Landtag / der CDU-Fraktion im Landtag / der CDU-Fraktion im Landtag
  der ADAC / dem ADAC / des ADAC | die Deutsche Bahn / der Deutschen Bahn / der Deutschen Bahn | Greenpeace | Moskau | das Weiße Haus / dem Weißen Haus / des Weißen Hauses
  der Kreml / dem Kreml / des Kremls
  der „Bote“ / dem „Boten“ / des „Boten“ | die „Nordauer Zeitung“ / der „Nordauer Zeitung“ / der „Nordauer Zeitung“ | das Blatt / dem Blatt / des Blattes
  die Zeitung „Der Bote“ / der Zeitung „Der Bote“ / der Zeitung „Der Bote“ | der Sender NRF / dem Sender NRF / des Senders NRF
  die Nachrichtenagentur Norwick / der Nachrichtenagentur Norwick / der Nachrichtenagentur Norwick
  die Studie / der Studie / der Studie | das Gutachten / dem Gutachten / des Gutachtens | der Bericht / dem Bericht / des Berichts
  eine Studie der Universität Nordau / einer Studie der Universität Nordau / einer Studie der Universität Nordau
  mehrere Anwohner / mehreren Anwohnern / mehrerer Anwohner + | viele Eltern / vielen Eltern / vieler Eltern + | zwei Zeugen / zwei Zeugen / zweier Zeugen +
  drei der Betroffenen / drei der Betroffenen / dreier der Betroffenen + | einige von ihnen / einigen von ihnen / einiger von ihnen + | viele / vielen / vieler +
  Anwohner / Anwohnern + | Kritiker / Kritikern + | Forscher der Universität Nordau / Forschern der Universität Nordau + | Forschende / Forschenden +
  die Ermittler / den Ermittlern / der Ermittler + | die Behörden / den Behörden / der Behörden + | die Veranstalter / den Veranstaltern / der Veranstalter +
  die Forscherinnen und Forscher / den Forscherinnen und Forschern / der Forscherinnen und Forscher + | beide Seiten / beiden Seiten / beider Seiten +
  Lind und Ruge + | Mara Lind und Jon Ruge + | Lind, Ruge und Harms + | SPD und Grüne / SPD und Grünen + | Polizei und Feuerwehr +
  Mara Lind und ihr Bruder / Mara Lind und ihrem Bruder + | der Bürgermeister und seine Stellvertreterin / dem Bürgermeister und seiner Stellvertreterin / des Bürgermeisters und seiner Stellvertreterin +
  er / ihm | sie / ihr
`)

const cases = (source: string): string[] => source.replace(/ \+$/u, '').split(' / ')
const many = (source: string): boolean => source.endsWith(' +')

/** Fills in a source by its case; one without a genitive has none to fill in. */
function fillSource(frame: string, source: string): string | undefined {
  const [nominative = '', dative = nominative, genitive] = cases(source)
  if (/\bG\b/u.test(frame) && (!genitive || genitive.startsWith('von '))) return undefined
  const agreeing = agree(frame, many(source))
  return put(put(put(agreeing, 'N', nominative, 's1'), 'D', dative, 's1'), 'G', genitive ?? '', 's1')
}

const saying = parts(`
  {c1:„Die Brücke trägt“}, {q1:sagte/sagten} N.
  {c1:„Die Brücke trägt“}, {q1:sagte/sagten} N am Montag.
  {c1:„Die Brücke trägt“}, {q1:sagte/sagten} N der Deutschen Presse-Agentur in Nordau.
  {c1:„Die Brücke trägt“}, {q1:sagte/sagten} am Montag N.
  {c1:„Die Brücke trägt“}, {q1:sagt/sagen} N. {c1:„Sie ist neu.“}
  {c1:„Die Brücke“}, {q1:sagte/sagten} N, {c1:„trägt.“}
  {c1:„Die Brücke trägt“}, {q1:teilte/teilten} N am Montag {q1:mit}.
  {c1:„Die Brücke trägt“}, {q1:hatte/hatten} N im Mai {q1:gesagt}.
  {c1:„Die Brücke trägt“}, {q1:so} N.
  {c1:„Die Brücke trägt“}, {q1:so} N weiter.
  {c1:Die Brücke trägt}, {q1:so} N am Montag.
  N {q1:sagte/sagten}: {c1:„Die Brücke trägt.“}
  N {q1:sagte/sagten} am Montag in Nordau, {c1:die Brücke trage}.
  N {q1:sagte/sagten}, {c1:dass die Brücke trägt}.
  N {q1:hat/haben} am Montag {q1:erklärt}, {c1:dass die Brücke trägt}.
  N {q1:teilte/teilten} am Montag {q1:mit}, {c1:die Brücke trage}.
  Am Montag {q1:sagte/sagten} N, {c1:die Brücke trage}.
  Am Montag {q1:teilte/teilten} N {q1:mit}, {c1:dass die Brücke trägt}.
  {c1:Die Brücke trage}, {q1:sagte/sagten} N.
  {c1:Die Brücke trägt}, {q1:wie} N am Montag {q1:mitteilte/mitteilten}.
  {q1:Wie} N {q1:sagte/sagten}, {c1:trägt die Brücke}.
  {c1:Die Brücke}, {q1:wie} N {q1:sagte/sagten}, {c1:trägt}.
  N {q1:nannte/nannten} {c1:die Brücke „ein Wunder“}.
  N {q1:sprach/sprachen von} {c1:einem „Wunder“}.
  N {q1:lehnte/lehnten} {c1:den Umbau der Brücke} {q1:ab}.
  N {q1:forderte/forderten}, {c1:die Brücke zu sperren}.
  N {q1:warf/warfen} {c1:der Stadt Untätigkeit} {q1:vor}.
  {q1:Laut} D {c1:trägt die Brücke}.
  {c1:Die Brücke trägt} {q1:laut} D {c1:auch im Winter}.
  {q1:Nach Angaben} von D {c1:trägt die Brücke}.
  D {q1:zufolge} {c1:trägt die Brücke}.
  {c1:„Die Brücke trägt“}, {q1:hieß es von} D.
  {q1:Nach Angaben} G {c1:trägt die Brücke}.
  {q1:Nach Ansicht} G {c1:trägt die Brücke}.
  {q1:Aus Sicht} G {c1:ist die Brücke „ein Wunder“}.
  Die {q1:Forderung} G, {c1:die Brücke zu sperren}, stieß auf Kritik.
`)

/** Verbs that quotations, reported clauses and clauses with *dass* go with: past, participle, present, and what comes loose of it. */
const verbs = parts(`
  sagte gesagt sagt | erklärte erklärt erklärt | betonte betont betont | berichtete berichtet berichtet | schrieb geschrieben schreibt
  meinte gemeint meint | warnte gewarnt warnt | versicherte versichert versichert | behauptete behauptet behauptet
  erläuterte erläutert erläutert | ergänzte ergänzt ergänzt | entgegnete entgegnet entgegnet | erwiderte erwidert erwidert
  klagte geklagt klagt | beteuerte beteuert beteuert | schilderte geschildert schildert | gestand gestanden gesteht
  mahnte gemahnt mahnt | erzählte erzählt erzählt | bekräftigte bekräftigt bekräftigt | prophezeite prophezeit prophezeit
  mutmaßte gemutmaßt mutmaßt | verkündete verkündet verkündet | argumentierte argumentiert argumentiert | urteilte geurteilt urteilt
  kommentierte kommentiert kommentiert | konstatierte konstatiert konstatiert | bemerkte bemerkt bemerkt | scherzte gescherzt scherzt
  spottete gespottet spottet | schwärmte geschwärmt schwärmt | jubelte gejubelt jubelt | bilanzierte bilanziert bilanziert
  präzisierte präzisiert präzisiert | wiederholte wiederholt wiederholt | unterstrich unterstrichen unterstreicht | versprach versprochen verspricht
  vermutete vermutet vermutet | folgerte gefolgert folgert | orakelte orakelt orakelt | raunte geraunt raunt | äußerte geäußert äußert
  twitterte getwittert twittert | verriet verraten verrät | bekannte bekannt bekennt | prognostizierte prognostiziert prognostiziert
  teilte mitgeteilt teilt mit | gab zugegeben gibt zu | räumte eingeräumt räumt ein | fügte hinzugefügt fügt hinzu
  stellte klargestellt stellt klar | stellte festgestellt stellt fest | führte ausgeführt führt aus | wandte eingewandt wendet ein
  merkte angemerkt merkt an | kündigte angekündigt kündigt an | gab bekanntgegeben gibt bekannt | machte deutlich-gemacht macht deutlich
  machte klargemacht macht klar | hob hervorgehoben hebt hervor | legte dargelegt legt dar | sagte vorausgesagt sagt voraus
  gab zu-Protokoll-gegeben gibt zu-Protokoll | gab zu-bedenken-gegeben gibt zu-bedenken | gab zu-verstehen-gegeben gibt zu-verstehen
  ließ wissen-lassen lässt wissen | ließ verlauten-lassen lässt verlauten | ließ durchblicken-lassen lässt durchblicken
  hielt dagegengehalten hält dagegen | hielt festgehalten hält fest
`)

/** Fills in a verb; one without a loose part goes into no frame that has only that. */
function fillVerb(frame: string, verb: string): string | undefined {
  const [past = '', participle = '', present = '', loose = ''] = verb.split(' ').map((word) => word.replaceAll('-', ' '))
  const joined = loose.includes(' ') || ['wissen', 'verlauten', 'durchblicken'].includes(loose) ? `${loose} ${past}` : loose + past
  const filled = put(put(put(put(frame, 'V', past), 'T', participle), 'R', present), 'J', joined)
  return loose ? filled.replace(/\bP\b/u, `{q1:${loose}}`) : filled.replace(/ P\b/u, '')
}

const telling = parts(`
  {c1:„Die Brücke trägt“}, {q1:V} {s1:Lind} P.
  {c1:„Die Brücke trägt“}, {q1:V} {s1:die Ministerin} am Montag P.
  {c1:„Die Brücke trägt!“}, {q1:V} {s1:ein Sprecher} P. {c1:„Sie ist neu.“}
  {c1:„Die Brücke trägt“}, {q1:R} {s1:sie} P.
  {s1:Lind} {q1:V} P: {c1:„Die Brücke trägt.“}
  {s1:Die Polizei} {q1:V} am Montag P, {c1:die Brücke trage}.
  {s1:Mara Lind} {q1:V} P, {c1:dass die Brücke trägt}.
  {s1:Mara Lind} {q1:hat} am Montag {q1:T}, {c1:dass die Brücke trägt}.
  Am Montag {q1:V} {s1:Mara Lind} P, {c1:die Brücke trage}.
  {c1:Die Brücke trage}, {q1:V} {s1:Lind} P.
  {c1:Die Brücke trägt}, {q1:wie} {s1:Lind} am Montag {q1:J}.
`)

/** Words that say when, where, how or to whom. */
const occasions = parts(`
  am Montag | am Montagabend | am späten Abend | am 3. Mai | im Mai 2019 | vergangene Woche | in der vergangenen Woche | vor einer Woche | wenig später
  kurz nach der Sitzung | nach dem Spiel | nach dem 3:1 in Nordau | vor Gericht | vor Journalisten | vor der Presse in Nordau | vor dem Ausschuss
  in Nordau | in Berlin am Montag | am Montag in Nordau | am Rande der Messe in Nordau | bei einer Pressekonferenz | bei einem Besuch in Nordau
  im Interview | in einem Interview mit dem „Boten“ | im Gespräch mit unserer Zeitung | im ZDF-„Morgenmagazin“ | im Deutschlandfunk | in der Sendung „Nordau live“
  in einer Mitteilung vom Montag | in einem Brief an die Stadt | per Mail | auf Twitter | auf Facebook | auf X | auf Anfrage des „Boten“
  auf die Frage nach den Kosten | auf Nachfrage unserer Zeitung | dem „Boten“ | dem „Boten“ am Montag | der „Nordauer Zeitung“ | der „Nordauer Zeitung“ (Montag)
  den Zeitungen der Nordau-Gruppe | der Deutschen Presse-Agentur | der dpa | der Nachrichtenagentur Norwick | dem Sender NRF | dem NDR | gegenüber dem „Boten“
  gegenüber der Polizei | unserer Zeitung | der Presse | mit Blick auf den Winter | angesichts der Kosten | zum Auftakt | lachend | mit leiser Stimme
  unter Tränen | trotzig | als Zeuge | als Reaktion | am Telefon | später | dort | zugleich | außerdem | im Landtag | bei der Vorstellung der Studie
`)

const onOccasion = parts(`
  {c1:„Die Brücke trägt“}, {q1:sagte} {s1:Lind} O.
  {c1:„Die Brücke trägt“}, {q1:sagte} {s1:die Ministerin} O. {c1:„Sie ist neu.“}
  {c1:„Die Brücke trägt“}, {q1:sagte} {s1:der Leiter des Amtes, Jon Ruge}, O.
  {s1:Mara Lind} {q1:sagte} O, {c1:die Brücke trage}.
  {s1:Mara Lind} {q1:sagte} O: {c1:„Die Brücke trägt.“}
  {s1:Die Polizei} {q1:hat} O {q1:erklärt}, {c1:dass die Brücke trägt}.
  {c1:Die Brücke trage}, {q1:sagte} {s1:Mara Lind} O.
  {c1:Die Brücke trägt}, {q1:wie} {s1:Mara Lind} O {q1:sagte}.
  {s1:Das Amt} {q1:teilte} O {q1:mit}, {c1:dass die Brücke trägt}.
`)

/** What is said as a main clause, in its mood of reporting, and behind *dass*. */
const contents = parts(`
  die Brücke trägt / die Brücke trage / die Brücke trägt
  wir bauen im Mai / man werde im Mai bauen / man im Mai baut
  das ist teuer, aber nötig / das sei teuer, aber nötig / das teuer, aber nötig ist
  wer schweigt, verliert / wer schweige, verliere / verliert, wer schweigt
  wenn es regnet, bleibt sie zu / wenn es regne, bleibe sie zu / sie zubleibt, wenn es regnet
  im Mai reisen 40 Helfer an, die das Dach decken / im Mai reisten 40 Helfer an, die das Dach decken würden / im Mai 40 Helfer anreisen, die das Dach decken
  die Stadt hat kein Geld und der Kreis keine Lust / die Stadt habe kein Geld und der Kreis keine Lust / die Stadt kein Geld und der Kreis keine Lust hat
  niemand weiß, wer zahlt / niemand wisse, wer zahle / niemand weiß, wer zahlt
  die Kosten steigen von 3,4 auf 5,1 Millionen Euro / die Kosten stiegen von 3,4 auf 5,1 Millionen Euro / die Kosten von 3,4 auf 5,1 Millionen Euro steigen
  es gibt drei Wege, um das zu zahlen / es gebe drei Wege, um das zu zahlen / es drei Wege gibt, um das zu zahlen
  der Fahrer, ein 34-Jähriger aus Nordau, ist geflohen / der Fahrer, ein 34-Jähriger aus Nordau, sei geflohen / der Fahrer, ein 34-Jähriger aus Nordau, geflohen ist
  die Stadt muss zahlen, nicht der Kreis / die Stadt müsse zahlen, nicht der Kreis / die Stadt zahlen muss, nicht der Kreis
  am 3. Mai ist Schluss / am 3. Mai sei Schluss / am 3. Mai Schluss ist
  sie hat den Brief nie gelesen / sie habe den Brief nie gelesen / sie den Brief nie gelesen hat
  er kann sich daran nicht erinnern / er könne sich daran nicht erinnern / er sich daran nicht erinnern kann
  das Dach muss neu, die Wände auch / das Dach müsse neu, die Wände auch / das Dach neu muss, die Wände auch
  je länger wir warten, desto teurer wird es / je länger man warte, desto teurer werde es / es desto teurer wird, je länger wir warten
  ob sie hält, ist offen / ob sie halte, sei offen / offen ist, ob sie hält
  von den 40 Häusern sind 12 zerstört / von den 40 Häusern seien 12 zerstört / von den 40 Häusern 12 zerstört sind
  weder die Stadt noch der Kreis zahlt / weder die Stadt noch der Kreis zahle / weder die Stadt noch der Kreis zahlt
`)

const told = parts(`
  {c1:„K“}, {q1:sagte} {s1:Mara Lind} am Montag.
  {s1:Mara Lind} {q1:sagte}: {c1:„K.“}
  {s1:Mara Lind} {q1:sagte} am Montag, {c1:k}.
  {s1:Das Amt} {q1:teilte} {q1:mit}, {c1:k}.
  {c1:S}, {q1:sagte} {s1:die Ministerin}.
  {c1:S}, {q1:so} {s1:die Ministerin}.
  {c1:K}, {q1:so} {s1:die Ministerin}.
  {s1:Mara Lind} {q1:sagte}: {c1:K}.
  {s1:Die Polizei} {q1:teilte} am Montag {q1:mit}, {c1:dass d}.
  {s1:Lind} {q1:hat} dem „Boten“ {q1:erzählt}, {c1:dass d}.
  {s1:Lind} {q1:ist überzeugt}, {c1:dass d}.
`)

/** Fills in what is said: K as it was said, S and k in the mood of reporting, d behind *dass*. */
function fillContent(frame: string, content: string): string {
  const [said = '', reported = '', subordinate = ''] = content.split(' / ')
  return [['K', capital(said)], ['S', capital(reported)], ['k', reported], ['d', subordinate]].reduce((filled, [letter, part]) => put(filled, letter as string, part as string), frame)
}

/** Pairs of quotation marks. */
const marks = parts('„ “ | » « | « » | " " | “ ” | ‚ ‘ | › ‹')
const marked = parts(`
  {c1:„Die Brücke trägt“}, {q1:sagte} {s1:Mara Lind}.
  {c1:„Die Brücke trägt“}, {q1:sagte} {s1:Mara Lind}. {c1:„Sie ist neu.“}
  {c1:„Die Brücke“}, {q1:sagte} {s1:Mara Lind}, {c1:„trägt.“}
  {s1:Mara Lind} {q1:sagte}: {c1:„Die Brücke trägt.“}
  {s1:Mara Lind} {q1:sagte}, {c1:die Brücke sei „ein Wunder“}.
  {s1:Mara Lind} {q1:nannte} {c1:die Brücke „ein Wunder“}.
  {c1:„Trägt die Brücke?“}, {q1:fragte} {s1:Mara Lind}.
  {c1:„Die Brücke trägt!“}, {q1:rief} {s1:Mara Lind}.
  {c1:„Die Brücke trägt“}, {q1:heißt es in} {s1:dem Bericht}.
`)

/** Frames by themselves: rarer ways to say who says it. */
const others = parts(`
  {q1:Für} {s1:die Ministerin} {q1:steht fest}, {c1:dass die Brücke trägt}.
  {q1:Für} {s1:Mara Lind} {q1:ist klar}: {c1:Die Brücke trägt}.
  {q1:Für} {s1:den Verein} {c1:ist der Umbau „ein Irrweg“}.
  {c1:„Die Brücke trägt“}, {q1:heißt es in} {s1:der Mitteilung}.
  {c1:Die Brücke trage}, {q1:hieß es in} {s1:der Mitteilung}.
  {q1:In} {s1:der Mitteilung} {q1:heißt es}, {c1:die Brücke trage}.
  {q1:In} {s1:dem Bericht} {q1:heißt es}: {c1:„Die Brücke trägt.“}
  {c1:Die Brücke trage}, {q1:hieß es} am Montag {q1:aus} {s1:dem Ministerium}.
  {c1:„Die Brücke trägt“}, {q1:hieß es aus} {s1:der Fraktion}.
  {q1:Aus} {s1:dem Ministerium} {q1:hieß es}, {c1:die Brücke trage}.
  {q1:Von} {s1:der Stadt} {q1:hieß es}: {c1:„Die Brücke trägt.“}
  {q1:Nach} {s1:Polizeiangaben} {c1:trägt die Brücke}.
  {q1:Nach} {s1:ihren} {q1:Worten} {c1:trägt die Brücke}.
  {s1:Seinen Angaben} {q1:zufolge} {c1:trägt die Brücke}.
  {q1:Wie} {s1:er} dem „Boten“ {q1:sagte}, {c1:trägt die Brücke}.
  {q1:Wie} aus {s1:dem Bericht} {q1:hervorgeht}, {c1:trägt die Brücke}.
  {c1:Die Brücke trägt}, {q1:wie} aus {s1:einer Antwort des Senats} {q1:hervorgeht}.
  {q1:Aus} {s1:dem Bericht} {q1:geht hervor}, {c1:dass die Brücke trägt}.
  {c2:{s1:Sie} {q1:sei sich sicher}, {c1:dass die Brücke trägt}}, {q2:sagte} {s2:Lind}.
  Auf die Frage, ob die Brücke trage, {q1:antwortete} {s1:Lind}: {c1:„Ja.“}
  {s1:{s2:Lind}} {q1:lobte} {c1:den Plan} und {q2:sagte}: {c2:„Die Brücke trägt.“}
  {s1:{s2:Lind}} {q1:kritisierte} {c1:den Plan}, {q2:betonte} aber, {c2:dass die Brücke trage}.
  {s1:{s2:Lind}} {q1:sagte}, {c1:die Brücke trage}, und {q2:verwies auf} {c2:ein Gutachten}.
  {c1:„Die Brücke trägt“}, {q1:sagte} {s1:{s2:Lind}} und {q2:fügte} {q2:hinzu}: {c2:„Noch.“}
  {c1:Die Brücke trägt}. Davon {q1:ist} {s1:Lind} {q1:überzeugt}.
  {c1:Die Brücke trägt}. Das {q1:sagte} {s1:Lind} am Montag.
  {c1:Die Brücke trägt}, {q1:ist} {s1:Lind} {q1:überzeugt}.
  {c1:Die Brücke trägt}, da {q1:ist sich} {s1:Lind} {q1:sicher}.
  {c1:Die Brücke trägt}, {q1:glaubt} {s1:Lind}.
  {c1:Die Brücke trägt nicht}, {q1:fürchten} {s1:Anwohner}.
  {s1:Lind} {q1:hält} {c1:die Brücke für sicher}.
  {s1:Lind} {q1:geht davon aus}, {c1:dass die Brücke trägt}.
  {s1:Die Stadt} {q1:rechnet damit}, {c1:dass die Brücke trägt}.
  {s1:Die Stadt} {q1:will} {c1:die Brücke sperren}.
  {s1:Die Stadt} {q1:plant}, {c1:die Brücke zu sperren}.
  Weniger begeistert {q1:äußerte sich} {s1:der Bürgermeister}: {c1:„Die Brücke ist zu alt.“}
  {s1:Lind} {q1:wollte sich} {q1:nicht äußern zu} {c1:dem Plan}.
`)

/** Sentences that look like it, in which nobody is heard. */
const nobody = parts(`
  Am Abend wurden Rufe nach einer Brücke laut. | Die Musik wurde laut. | Laut hupend fuhr der Wagen davon. | So der Plan. | Die Brücke trägt, so der Plan.
  Die Brücke trägt laut Plan bis Mai. | Laut Fahrplan hält der Zug in Nordau. | Nach Ansicht der Akten fuhr Lind nach Hause. | Nach Sicht der Akten ging Lind.
  Nach Einschätzung der Lage half niemand. | Er las den Brief laut vor. | Lang lebe der König. | Man nehme drei Eier und rühre sie. | Es lebe der Sport.
  Wäre die Brücke neu, trüge sie. | Hätte Lind Zeit, käme sie. | Die Brücke trüge, wenn sie neu wäre. | Sei es im Mai, sei es im Juni: Die Brücke bleibt zu.
  Möge die Brücke halten. | Komme, was wolle: Die Brücke bleibt zu. | Die Stadt sperrt die Brücke, damit sie halte. | Lind tat, als sei nichts.
  Die Brücke sieht aus, als halte sie nicht. | Lind fuhr, ohne dass es jemand sah. | Sie baute die Brücke so, dass sie hält. | Es regnete, so dass der Fluss stieg.
  Die Tat, die er gestand, lag lange zurück. | Lind gab das Buch zurück. | Die Polizei nahm den Mann fest. | Lind hielt am Ufer fest. | Ruge teilte den Kuchen mit Lind.
  Ruge führte den Hund aus. | Lind legte den Brief dar. | Ruge stellte das Rad fest an die Wand. | Lind rief die Polizei. | Ruge rief den Hund zurück.
  Das Gericht sprach den Mann frei. | Lind sprach lange mit Ruge. | Sie sprach drei Sprachen. | Ruge schrieb drei Bücher. | Lind schrieb den Brief an die Stadt.
  Ruge erzielte das Tor. | Lind schlug den Ball ins Aus. | Der Zug meldete sich ab. | Ruge wurde gefragt. | Lind wurde 54.
  Der Wagen kam von der Straße ab, prallte gegen einen Baum und überschlug sich. | Wie im Vorjahr kamen 400 Gäste. | Wie immer regnete es. | Wie teuer sie wird, ist offen.
  Die Stimmung war, wie man so hört, gut. | Die Ministerin und ihr Mann kamen, so gut es ging, voran. | So viele Gäste kamen noch nie. | So blieb Lind zu Hause.
  Aus Sicht auf den Hafen wurde nichts. | Für Lind ist es der dritte Sieg. | Für Ruge geht es nach Nordau. | Für den Verein spielt ein Gast. | Für Lind reicht es nicht.
  Die Forderung von 300 Euro blieb offen. | Der Vorwurf wog schwer. | Die Sage von der Brücke ist alt. | Die Aussage fehlt. | Das Wort „Brücke“ ist alt. | Die „Mara Lind“ liegt im Hafen.
  Das Stück „Die Brücke trägt“ läuft im Mai. | Im Roman „Die Brücke“ stirbt der Held. | Das Lied „Wir bauen“ war 2019 ein Erfolg. | Die sogenannte „Brücke“ liegt am Hafen. | Unter dem Motto „Wir bauen“ feiert Nordau.
  Mit „Die Brücke“ gelang Lind 2019 ein Erfolg. | Der Verein „Freie Sicht“ tagt im Mai. | Die Brücke, die „Alte“ genannt wird, liegt im Hafen. | Lind (54) wohnt in Nordau. | Lind: 3, Ruge: 2.
  Ort: Rathaus, Beginn: 20 Uhr. | Trainer: Ruge. | Tore: 1:0 Lind (3.), 1:1 Ruge (40.). | Vor Gericht steht seit Montag ein 34-Jähriger. | Der 34-Jährige lebt in Nordau. | Ruge kam, sah und siegte.
`)

export const german: Grammar = {
  headline: 'Nach dem Sturm',
  groups: [
    {name: 'sources', parts: sources, frames: saying, fill: fillSource},
    {name: 'verbs', parts: verbs, frames: telling, fill: fillVerb},
    {name: 'occasions', parts: occasions, frames: onOccasion, fill: (frame, occasion) => put(frame, 'O', occasion)},
    {name: 'contents', parts: contents, frames: told, fill: fillContent},
    {name: 'marks', parts: marks, frames: marked, fill: (frame, mark) => frame.replaceAll('„', mark.slice(0, 1)).replaceAll('“', mark.slice(2))},
    {name: 'others', parts: ['as it is'], frames: others, fill: (frame) => frame}
  ],
  nobody
}
