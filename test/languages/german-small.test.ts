// Small German sentences by how they are put together, who speaks and how it is said; and their like that say nothing.
import {describeTold} from './describe-told.js'

describeTold('de', {
  must: [
    // a particle does not come out of the next clause
    '{q1:Wie} {s1:Mara Lind} {q1:sagte}, {c1:hält die Brücke auch den Winter aus}.',
    '{c1:Die Brücke}, {q1:wie} {s1:Mara Lind} {q1:sagte}, {c1:hält auch den Winter aus}.',
    // a part of several
    '{c1:„Es war laut“}, {q1:sagten} {s1:drei der Betroffenen}.',
    '{c1:„Es war laut“}, {q1:sagte} {s1:eine von ihnen, die Wirtin Ida Harms}, am Telefon.',
    '{q1:Nach Angaben} {s1:mehrerer Anwohner} {c1:war es laut}.',
    '{q1:Nach Ansicht} {s1:vieler Eltern} {c1:fehlt ein Zaun}.',
    '{s1:Einige von ihnen} {q1:meinten}, {c1:der Zaun sei zu niedrig}.',
    // whose words
    '{q1:Nach den Worten} {s1:Mara Linds} {c1:hält die Brücke}.',
    '{q1:Nach Einschätzung} {s1:des Amtes} {c1:hält die Brücke}.',
    '{q1:Nach} {s1:Polizeiangaben} {c1:hält die Brücke}.',
    '{q1:Nach Angaben} {s1:des Bürgermeisters und seiner Stellvertreterin} {c1:hält die Brücke}.',
    '{q1:Nach Angaben} {s1:der Polizei in Norden} {c1:hält die Brücke}.',
    '{q1:Nach Angaben} {s1:der Polizei} {c1:am Montag hält die Brücke}.',
    '{s1:Der Polizei in Norden} {q1:zufolge} {c1:hält die Brücke}.',
    '{q1:Laut} {s1:einem mit dem Bau vertrauten Beamten} {c1:hält die Brücke}.',
    'Die {q1:Forderung} {s1:Mara Linds}, {c1:die Brücke zu sperren}, stieß auf Kritik.',
    // papers and agencies are told
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:die Ministerin} der „Abendpost“.',
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:der CDU-Abgeordnete Jon Ruge} der Nachrichtenagentur Norwick.',
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:ein Sprecher des Amtes} der Deutschen Presse-Agentur.',
    '{c1:„Die Brücke hält“}, {q1:sagte} der „Abendpost“ {s1:die Ministerin Ida Harms}.',
    '{c1:„Die Brücke hält“}, {q1:sagte} der staatlichen Nachrichtenagentur Norwick {s1:der stellvertretende Minister Jon Ruge}.',
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:die Chefredakteurin der „Abendpost“}.',
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:ein Sprecher der Bundesagentur für Arbeit}.',
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:ein Sprecher der Leitung}.',
    // a time before whoever speaks
    '{c1:„Die Brücke hält“}, {q1:sagte} am Montag {s1:Lind}.',
    '{c1:„Die Brücke hält“}, {q1:schrieb} am Montag {s1:das Blatt}.',
    '{c1:„Die Brücke hält“}, {q1:sagte} am Montag {s1:der 34-Jährige}.',
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:Lind} am Abend der Wahl.',
    '{c1:Die Brücke halte}, {q1:sagte} {s1:die Leiterin des Amtes, Mara Lind}, am Montag.',
    '{c1:„Die Brücke hält“}, {q1:so} {s1:die Leiterin des Amtes, Mara Lind}, weiter.',
    // a second verb
    '{s1:{s2:Mara Lind}} {q1:kritisierte} {c1:den Plan} und {q2:sagte}: {c2:„Die Brücke hält.“}',
    '{s1:{s2:Mara Lind}} {q1:lobte} {c1:den Plan}, {q2:kritisierte} aber {c2:die Stadt}.',
    '{c1:„Die Brücke hält“}, {q1:scherzte} {s1:{s2:Lind}}, {q2:fügte} aber {q2:hinzu}: {c2:„Noch.“}',
    '{s1:Der Minister, der den Plan als „Fest der Freude“ bezeichnete}, {q1:lehnte} {c1:den Umbau} {q1:ab}.',
    // what somebody takes something for
    '{s1:Mara Lind} {q1:hält} {c1:den Preis für zu hoch}.',
    '{s1:Der Verein} {q1:hält} {c1:die Pläne der Stadt für einen Fehler}.',
    // moods that only a pronoun shows
    '{c1:Ein Derby gewinne man mit dem Kopf, nicht mit dem Rücken}, {q1:meinte} {s1:Ruge}.',
    // whoever writes, or is told
    '{c1:„Es ist bezeichnend“}, {q1:kommentiert} {s1:die in Bregenz erscheinende „Vorländer Post“}, {c1:„dass alle klatschen“}.',
    'Anders {q1:sieht} es {s1:die „Vorländer Post“}: {c1:„Ruge hat recht.“}',
    '{c1:„Ja“}, {q1:sagte} der staatlichen Agentur Tarvinform {s1:der stellvertretende Minister Rustam Ilkaev}.',
    '{c1:„Ja“}, {q1:sagte} {s1:der staatliche Beauftragte der Region}.',
    '{c1:Enten seien „keine Haustiere“}, {q1:steht auf} {s1:dem Blech}.',
    // an object of one word before its verb
    '{c1:Entlassungen} {q1:schloss} {s1:der 57-Jährige} {q1:aus}.',
    '{s1:Verstappen} {q1:lehnt} {c1:den Vertrag} {q1:ab}.',
    // feelings with their reason behind a colon
    '{s1:Lind} {q1:ist sich sicher}: {c1:Die Brücke hält}.',
    // reflexive or not
    '{c1:Die Brücke}, {q1:befand} {s1:die Kammer}, {c1:sei sicher}.',
    '{s1:Die Stadt} {q1:wandte sich gegen} {c1:den Plan}.',
    // forms
    '{s1:Mara Lind} {q1:hat} am Montag {q1:prophezeit}, {c1:die Brücke werde halten}.',
    '{s1:Der Bote} {q1:hat gebeichtet}, {c1:dass er den Brief verlor}.',
    '{s1:Ruge} {q1:gab zu verstehen}, {c1:dass er geht}.',
    '{c1:„Das glaubt keiner“}, {q1:hielt} {s1:Ruge} {q1:dagegen}.',
    '{c1:„Das glaubt keiner“}, {q1:ulkte} {s1:Ruge} dem Sender.'
  ],
  mustNot: [
    'Lind ging, hielt die Tür auf und kam zurück.',
    'Drei der Boote liegen am Steg.',
    'Ein der Stadt gehörender Kahn liegt am Steg.',
    'Die Polizei in Norden fährt wieder Rad.',
    'Lind gab der „Abendpost“ den Schlüssel.',
    'Der Bote brachte am Montag Brot.',
    'Lind kam, ging aber bald.',
    'Lind kam am Abend, sah aber das Boot nicht.',
    'Ruge hielt eine Rede für einen Freund.',
    'Ruge hielt die Tür für Gäste offen.',
    'Ruge hielt das Geld für die Mannschaft zurück.',
    'Die Forderung nach Brot, das teuer ist, steigt.',
    'Das Wasser hielt dagegen lange warm.',
    'Ruge ging zu weit.',
    'Das Boot befand sich im Hafen, als es brannte.',
    'Der Minister wandte sich an die Bürger.',
    '„Der lange Abend“ steht auf dem Programm.',
    'Anders geht es nicht.',
    'Eine große Sache gehe schief, und keiner merkt es.',
    'Der Zug, der als „Blitz“ bekannt war, lief leer.'
  ]
})
