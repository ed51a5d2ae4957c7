// Who said what in Swedish: what must be found and what must not.
import {expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'
import {describeTold} from './describe-told.js'

describeTold('sv', {
  must: [
    '{c1:”Bron håller”}, {q1:säger} {s1:Mara Lind, ordförande i föreningen}.',
    '{c1:”Det är fel”}, {q1:har} {s1:hon} tidigare {q1:sagt}.',
    '{c1:”Bron håller”}, {q1:skriver} {s1:Lind} i ett mejl till redaktionen.',
    'De väntar än. – {c1:Vi kunde inte vänta}, {q1:säger} {s1:hon}.',
    '{s1:Mara Lind} {q1:säger} {c1:att bron håller}.',
    'På måndagen {q1:sade} {s1:hon} {c1:att bron håller}.',
    '{s1:Kommunen} {q1:har meddelat} {c1:att bron stängs}.',
    '{s1:Föreningen} {q1:kritiserar} {c1:beslutet att stänga bron}.',
    '{s1:Lind} {q1:varnar för} {c1:att bron kan rasa}.',
    '{q1:Enligt} {s1:polisen} {c1:är bron stängd}.',
    '{c1:Bron är stängd}, {q1:enligt} {s1:polisen}.',
    // a noun with its article, or a name, ends the source, whatever the verb
    '{q1:Enligt} {s1:kommunen} {c1:reser 340 personer med färjan varje dag}.',
    '{q1:Enligt} {s1:rektorn Maria Ekman} {c1:saknas tre lärare}.',
    '{q1:Enligt} {s1:Johan Tegnér} {c1:lämnar båten på måndag}.',
    '{q1:Enligt} {s1:myndigheten för vatten} {c1:kostar bron mer}.',
    '{q1:Enligt} {s1:många kritiker} {c1:faller bron om ett år}.',
    '{q1:Enligt} {s1:Oldins medarbetare Maria Ekman} {c1:stängs bron}.',
    '{c1:Bron stängs på måndag}. Det {q1:meddelar} {s1:kommunen}.',
    '{s1:Lind} {q1:kallade} {c1:förslaget ”ett haveri”}.'
  ],
  mustNot: [
    'Polisen stängde bron klockan tre.',
    'Filmen ”Den långa bron” visas på måndag.',
    'Bussen fortsatte mot centrum.',
    'Det regnade hela natten.',
    'Tåget går vid tolv.',
    'Klubben vann med tre mål mot två.',
    'Mannen köpte tre hus och en båt.',
    'Ordet ”bro” föll inte en enda gång.',
    'Bron är från 1912 och målades om i våras.',
    'Hon läste tre böcker i somras.',
    'De sålde kaffe och bullar hela dagen.',
    'Föreningen har funnits sedan 1950.'
  ]
})

it('tells Swedish from its neighbours', () => {
  expect(parseNewsItem('Kommunen stänger bron\n\nKommunen har beslutat att bron ska stängas på måndag, och det är inte första gången som den stängs för att repareras.').language).toBe('sv')
  expect(parseNewsItem('Gemeente sluit de brug\n\nDe gemeente heeft besloten dat de brug op maandag dicht gaat en het is niet de eerste keer dat dit gebeurt voor een reparatie.').language).toBe('nl')
})
