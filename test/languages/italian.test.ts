// Who said what in Italian: the constructions of reporters, and their like that say nothing.
import {describeTold} from './describe-told.js'

describeTold('it', {
  must: [
    '{c1:«Il molo reggerà»}, {q1:assicura} {s1:la comandante del porto, Ilaria Brusa}.',
    '{c1:«Non ci sono date»}, gli {q1:ha risposto} {s1:l’assessore}.',
    '{c1:«Non ci sono date»}, {q1:taglia} corto {s1:il sindaco}.',
    '{c1:«Siamo in ritardo}, {q1:ammette}, {c1:ma arriviamo»}.',
    '{c1:“Nessuno se ne va”}, {q1:gridavano} {s1:gli operai}.',
    '{c1:“Nessuno se ne va”}, {q1:ripete}, stanca, {s1:la maestra}.',
    '{c1:“Nessuno se ne va”}, {q1:dice} {s1:Elia Corsi}. {c1:“E nessuno arriva.”}',
    '{c1:Il ponte riaprirà a giugno}, {q1:ha comunicato} ieri {s1:la prefettura}.',
    '{c1:Il ponte}, {q1:precisa} {s1:il Comune}, {c1:riaprirà a giugno}.',
    '{c1:Domani}, {q1:promette}, {c1:tornerà l’acqua}.',
    '{c1:Non ci sono feriti}, {q1:riferiscono} {s1:i vigili del fuoco}.',
    '{s1:Il pm} {q1:sostiene} {c1:che l’uomo era solo}.',
    '{s1:Il custode, che vive lì da anni}, {q1:nega} {c1:di aver dormito}.',
    '{s1:Il custode} {q1:dice} {c1:di aver visto tutto}.',
    '{s1:La Regione} {q1:ha chiesto} ai cittadini {c1:di restare a casa}.',
    '{c1:Lo} {q1:ha annunciato} ieri {s1:il ministro}.',
    '{s1:L’opposizione} {q1:parla di} {c1:«forzatura»}.',
    '{s1:I sindacati, più prudenti}, {q1:chiedono} {c1:un incontro}.',
    '{q1:Secondo} {s1:i carabinieri}, {c1:sono bruciate tre auto}.',
    '{c1:Sono bruciate tre auto}, {q1:secondo} {s1:una prima stima}.',
    '{q1:Come ha spiegato} {s1:la ministra}, {c1:il testo passerà a marzo}.',
    '{c1:La linea chiuderà}, {q1:come riferisce} {s1:l’azienda}.',
    '{q1:A detta del} {s1:vicino}, {c1:la casa era vuota}.',
    '{q1:A giudizio dei} {s1:periti}, {c1:il muro ha ceduto per l’acqua}.',
    '{q1:Stando a} {s1:un testimone}, {c1:la porta era aperta}.',
    '{q1:Per} {s1:il sindacato}, {c1:la riforma è un errore}.',
    '{s1:{s2:Il sindaco}} {q1:ha lodato} {c1:l’accordo} e {q2:annunciato} {c2:un bando}.',
    '{s1:{s2:Il sindaco}} {q1:ha detto} {c1:che i soldi ci sono}, {q2:aggiungendo} {c2:che arriveranno a maggio}.',
    '{s1:La questura} {q1:mette in guardia da} {c1:nuovi crolli}.',
    '{s1:Il presidente} {q1:vuole} {c1:chiudere la miniera}.',
    '{s1:Il quartiere} {q1:confida in} {c1:una soluzione rapida}.'
  ],
  mustNot: [
    'La denuncia dorme in un cassetto.',
    'La domanda di case è raddoppiata.',
    'Un secondo treno è partito vuoto.',
    'La mostra chiude domenica.',
    'Per Natale, la piazza sarà illuminata.',
    'Come il treno, anche la corriera passa vuota.',
    'Sul posto è arrivata un’ambulanza.',
    'Ha messo la tavola e aperto la finestra.',
    'Il film «Acque ferme» esce venerdì.',
    'La nota era stonata.',
    'Conta dodici alberi il viale.'
  ]
})
