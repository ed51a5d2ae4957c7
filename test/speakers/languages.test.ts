// Speakers in the languages other than English: whom a source names, in the words and word order of each language.
import {describe, expect, it} from 'vitest'
import {languages} from '../../src/all.js'
import type {Language} from '../../src/languages/types/language.js'
import type {Speaker} from '../../src/model.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import type {ReadItem} from '../../src/quote/read-item.js'
import {quoteTable} from '../../src/quote/words.js'
import {readNames} from '../../src/speakers/read-names.js'
import {readSources} from '../../src/speakers/sources.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {speakerTable} from '../../src/speakers/words.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'

/** Reads paragraphs in which `{…}` marks the sources, and returns the speaker of each. */
function speakersIn(tag: string, marked: string): (Speaker | undefined)[] {
  const language = languages.find((one) => one.tag === tag) as Language
  if (!language.speakers) throw new Error(`no words for speakers in ${tag}`)
  const sources: {source: {start: number; end: number}}[] = []
  let text = ''
  for (const piece of marked.split(/(\{[^{}]*\})/u)) {
    const isSource = piece.startsWith('{')
    const words = isSource ? piece.slice(1, -1) : piece
    if (isSource) sources.push({source: {start: text.length, end: text.length + words.length}})
    text += words
  }
  const prose: ReadItem['prose'] = [...text.matchAll(/[^\n]+/gu)].map(({index, 0: line}) => ({start: index, end: index + line.length, kind: 'paragraph', section: 0}))
  const tokens = readTokens(text, prose, abbreviationTable(language))
  const item: ReadItem = {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteTable(language)), quoteWords: quoteTable(language)}
  const view = readNames(item, speakerTable(language.speakers))
  const {speakers, speakerOf} = findSpeakers(item, view, readSources(item, view, sources), sources.map(() => -1))
  return speakerOf.map((id) => speakers.find((one) => one.id === id))
}

describe('speakers in other languages', () => {
  it.each([
    // the verb before a source is not part of the role
    ['nl', '‘Mooi’, zegt {directeur Saskia Wolters}.', 'directeur'],
    // a compound that is in no list
    ['nl', '‘Mooi’, zegt {huisarts Bram Kuipers}.', 'huisarts'],
    ['nl', '‘Mooi’, zegt {dorpsarts Bram Kuipers}.', 'dorpsarts'],
    ['nl', '‘Mooi’, zegt {zwager Bram Kuipers}.', undefined],
    // a title with its article behind it
    ['sv', 'Det säger {handläggaren Sofia Ekman}.', 'handläggaren'],
    ['sv', 'Det säger {kommunalrådet Marie Oldin}.', 'kommunalrådet'],
    ['sv', 'Det säger {brandmannen Ture Harnesk}.', 'brandmannen'],
    ['sv', 'Det säger {distriktsläkaren Bengt Kullman}.', 'distriktsläkaren'],
    ['sv', 'Det säger {polisen Ture Harnesk}.', undefined],
    ['sv', 'Det sker i {dalen Harnesk}.', undefined],
    // an age before the role
    ['en', '{Mara Lind}, 53, a baker, laughed.', 'baker'],
    ['en', '{Mara Lind}, aged 53, a baker, laughed.', 'baker'],
    ['fr', '« Oui », dit {Mara Lind}, 53 ans, juge à Reims.', 'juge à Reims'],
    ['es', '«Sí», dijo {Mara Lind}, de 53 años, concejala de Comercio.', 'concejala de Comercio'],
    ['de', '„Ja“, sagte {Mara Lind}, 53 Jahre alt, Sprecherin der Polizei.', 'Sprecherin der Polizei'],
    ['en', '{Mara Lind}, who paid 53 crowns, laughed.', undefined],
    ['en', '{Mara Lind}, in the pier, laughed at a baker.', undefined],
    // in German, articles are relative pronouns too
    ['de', '„Nein“, sagte {Mara Lind, die Sprecherin der Polizei}.', 'Sprecherin der Polizei'],
    ['de', '{Mara Lind (53), der neue Bürgermeister}, schwieg.', 'neue Bürgermeister'],
    ['de', '{Mara Lind, die Sprecherin war}, schwieg.', undefined],
    ['de', '{Mara Lind, die Sprecherin und Rat tadelte}, schwieg.', undefined],
    ['de', '{Mara Lind, die den Bürgermeister kennt}, schwieg.', undefined],
    // whose mother she is does not say what she is
    ['nl', '{De moeder van het slachtoffer, Ria Koster}, vroeg om rust.', 'moeder van het slachtoffer'],
    ['pt', '{A ministra da Saúde, Helena Marçal}, negou.', 'ministra da Saúde'],
    ['es', 'Pidió la salida de {la concejala de Comercio, Rosa Benavent}, ayer.', 'concejala de Comercio'],
    // a verb that looks like a role
    ['fr', '{Le député de la Marne, Éric Montel (PRC)}, juge la somme trop faible.', 'député de la Marne'],
    ['fr', '{Éric Montel}, juge à Reims, se tait.', 'juge à Reims'],
    ['fr', 'Parti avec {l’Italien Bo Lund}, le Breton de 24 ans a cru à la victoire.', 'Italien'],
    ['fr', 'Parti avec {l’Italien Bo Lund}, le Breton de l’équipe, Luc Vernay a gagné.', 'Breton de l’équipe'],
  ] as const)('reads the role in %s: %s', (tag, text, role) => expect(speakersIn(tag, text)[0]?.role).toBe(role))

  it.each([
    // a noun that is in no list, before a full name
    ['de', 'Das gehe zu weit, meinte {Goldschmiedin Tilda Brandner}. {Sie} blieb dabei.', ['Tilda Brandner', 'Tilda Brandner']],
    ['de', '„So nicht“, rief {Schlagzeuger Momme Detlefsen}.', ['Momme Detlefsen']],
    ['de', '„So nicht“, rief {der Oltener Orgelbauer Momme Detlefsen}.', ['Momme Detlefsen']],
    ['de', '„So nicht“, rief {Oltens Torjägerin Tilda Brandner}. {Sie} blieb dabei.', ['Tilda Brandner', 'Tilda Brandner']],
    ['de', '„So nicht“, rief {Anna Lauter Brandner}.', ['Anna Lauter Brandner']],
    ['de', '„Ja“, sagte Momme Detlefsen. {Der heute 66-Jährige} blieb dabei.', ['Momme Detlefsen']],
    ['de', '{Das Unternehmen bei der Vorlage der Zahlen} schweigt.', [undefined]],
    ['de', '„Nein“, rief {Feuerwehrkommandant Karl Brandner}. {Der Einsatzleiter} ging.', ['Karl Brandner', 'Karl Brandner']],
    ['de', '„Nein“, rief {Bürgermeister Karl Brandner}. {Der Einsatzleiter} ging.', ['Karl Brandner', undefined]],
    ['de', '„So nicht“, rief {Anna Maria Detlefsen}.', ['Anna Maria Detlefsen']],
    // an article or preposition after a name is not part of it; a particle is
    ['de', 'Das sagte {Kapitänin Ragna Thoms vom Hafenamt}.', ['Ragna Thoms']],
    ['de', 'Das sagte {Leonore von der Heide}.', ['Leonore von der Heide']],
    ['nl', '{Jan op den Grendel} zwijgt.', ['Jan op den Grendel']],
    ['nl', '{Jan Kuipers in Grendel} zwijgt.', ['Jan Kuipers']],
    // an intensifier or possessive is not part of a name
    ['de', 'Momme Detlefsen kam. {Detlefsen selbst} schwieg nicht.', ['Momme Detlefsen']],
    ['de', '{Meine Tante} war dagegen.', [undefined]],
    // a noun alone is not a name; a word that is not a listed noun is
    ['de', 'Die Zusammensetzung der Jury steht fest. {Die Jury} lobte das Buch.', [undefined]],
    ['es', '{El Gobierno} lo niega.', [undefined]],
    ['fr', 'La hausse est réelle. {Corvane} répond que non.', ['Corvane']],
    ['nl', '{Ondernemers} klagen al langer. {Sluyterman} niet.', [undefined, 'Sluyterman']],
    // a name after its noun, with and without a comma
    ['fr', "{L'édile, M. Gaspard Lehoux}, a refusé. {Il} part.", ['Gaspard Lehoux', 'Gaspard Lehoux']],
    ['fr', "{Son avocate, Me Solène Quéméner}, plaide.", ['Solène Quéméner']],
    ['fr', "{La secrétaire d'Etat Sandrine Quéméner} a dit oui.", ['Sandrine Quéméner']],
    ['fr', 'Il connaît {la porte-parole de Solène Quéméner}.', [undefined]],
    ['fr', '{Son caddie, Solène Le Quéméner}, confirme.', ['Solène Le Quéméner']],
    ['fr', '{Le ministre finlandais, Aaro Kinnula}, confirme.', ['Aaro Kinnula']],
    ['es', '{Su entrenadora, la noruega Solveig Aasen}, lo confirmó.', ['Solveig Aasen']],
    ['it', '{La moglie, Ornella Frassi}, non risponde.', ['Ornella Frassi']],
    // a lone possessive means the subject before
    ['es', '{Luis Mora} criticó el plan de Ana Ríos. A {su} juicio, sobra.', ['Luis Mora', 'Luis Mora']],
    // the holder of an office after the acronym of a body, but not after that of a club
    ['es', '{El líder de la CSOO Juncal Ruiz} pidió calma.', ['Juncal Ruiz']],
    ['fr', '{Le secrétaire de la CGF Fulgence Morand} se tait.', ['Fulgence Morand']],
    ['it', '{L’assessore al Lavoro Furio Deledda} tace.', ['Furio Deledda']],
    ['es', '{El entrenador del CD Nueva Marisma} calló.', [undefined]],
    // a noun for people by its ending, and a body named after its noun
    ['es', '{Su técnico, Iván Cáceres}, calla. {El preparador cordobés} bromeó.', ['Iván Cáceres', 'Iván Cáceres']],
    ['it', '{La capitana Giada Morosini} ammette. {La palleggiatrice azzurra} tace.', ['Giada Morosini', 'Giada Morosini']],
    ['es', '{El alcalde, Luis Mora}, calla. {La central obrera} no.', ['Luis Mora', undefined]],
    ['es', 'La aerolínea Quetzal Norte suspendió sus vuelos. {La compañía} pidió disculpas.', ['Quetzal Norte']],
    ['fr', 'Le groupe français de peintures Vernissol a progressé. {Le groupe} s’en réjouit.', ['Vernissol']],
    // a relative pronoun after a preposition, and a name that ends before the body its bearer works for
    ['it', 'Più cauta la collega Marta Sala, secondo la {quale} resta molto da fare.', ['Marta Sala']],
    ['es', 'El economista Luis Mora, para {quien} el plan es malo, dimitió.', ['Luis Mora']],
    ['it', '{Mauro Pini della Cgil} attacca.', ['Mauro Pini']],
    ['it', '{Luca della Valle} attacca.', ['Luca della Valle']],
    ['es', '{Luis Mora del PPX} calla.', ['Luis Mora']],
    // an article shows the gender of a noun for either, and of one listed for the other
    ['es', '{El alcalde, Tomás Quirós}, calló. {La edil Marta Iriarte} no. {La edil} pidió datos.', ['Tomás Quirós', 'Marta Iriarte', 'Marta Iriarte']],
    ['es', '{El alcalde, Tomás Quirós}, calló. {La edil} pidió datos.', ['Tomás Quirós', undefined]],
    ['fr', '{Le maire, Bernard Vasselin}, se tait. {La maire} aussi.', ['Bernard Vasselin', undefined]],
    ['fr', '{La ministre, Florence Vasselin}, se tait. {La ministre} répète. {Le ministre} non.', ['Florence Vasselin', 'Florence Vasselin', undefined]],
    ['it', '{Il dirigente Aldo Frassi} tace. {La dirigente} no.', ['Aldo Frassi', undefined]],
    ['pt', '{O deputado Rui Lameira} falou. {A petista} não.', ['Rui Lameira', undefined]],
    ['pt', '{A deputada Luciana Lameira} falou. {A petista} saiu.', ['Luciana Lameira', 'Luciana Lameira']],
    // a possessive makes a relation of the noun
    // a body named after its noun, whatever it is called before or behind it
    ['es', 'Aerolínea Pico Lira cierra\n\nLa aerolínea Pico Lira aseguró que cierra. {La compañía} pidió disculpas.', ['Pico Lira']],
    ['fr', 'Vernissol recule\n\n{Le groupe semencier Vernissol} a reculé. {L’entreprise} s’en explique.', ['Vernissol', 'Vernissol']],
    ['es', '{El Grupo Brandt} gana más. {La firma textil} lo celebra.', ['Grupo Brandt', 'Grupo Brandt']],
    ['es', '{El Grupo Brandt} gana más. {La firma de Ana Ríos} no.', ['Grupo Brandt', undefined]],
    ['fr', '{La CFG-Rail} a dit non. {L’organisation} demande plus.', ['CFG-Rail', 'CFG-Rail']],
    ['fr', '{Jean-Luc}, 53 ans, a dit non. {L’organisation} demande plus.', ['Jean-Luc', undefined]],
    ['fr', '{L’association Selle libre 62} a dit non. {Selle} aussi.', ['Selle libre 62', 'Selle libre 62']],
    ['fr', '{L’association de Luc Vernay déçue} a dit non.', [undefined]],
    // a pronoun of the body’s gender
    ['fr', 'L’entreprise Vernissol, en perte, recule. {Elle} s’en explique.', ['Vernissol']],
    ['fr', 'La CFG recule. {Elle} s’en explique. {Il} se tait.', ['CFG', undefined]],
    ['fr', 'Le groupe Vernissol recule. {Elle} s’en explique.', [undefined]],
    ['fr', 'Le groupe Vernissol a un directeur, Luc Vernay. {Il} s’en explique.', ['Luc Vernay']],
    // an article without a gender leaves it to the name behind the noun
    ['fr', 'L’équipe de Luc Vernay a gagné. {Il} est fier.', ['Luc Vernay']],
    ['fr', 'L’entreprise Vernissol recule. {Elle} se tait.', ['Vernissol']],
    // a noun for where somebody is from
    ['fr', 'L’entraîneur, Luc Vernay, a dit non. {Le Norvégien} répète.', ['Luc Vernay', ]],
    ['fr', 'La victoire revient à {la Suédoise Elsa Vernay}. {La Suédoise} rit. {Le Suédois} non.', ['Elsa Vernay', 'Elsa Vernay', undefined]],
    ['fr', '{Elsa Vernay} rit. {La presse suédoise} aussi.', ['Elsa Vernay', undefined]],
    // who is called maître is an advocate, but no prosecutor
    ['fr', '{L’avocat général, Guy Morand}, accuse. « Non », dit {Me Luc Vernay}. {L’avocat général} répète.', ['Guy Morand', 'Luc Vernay', 'Guy Morand']],
    ['fr', '« Non », dit {Me Ada Vernay}, du barreau de Nancy. {L’avocate} répète. {Le greffier} se tait.', ['Ada Vernay', 'Ada Vernay', undefined]],
    // an article shows the gender of a noun that has either
    ['fr', '{La planétologue Awa Vernay} et Luc Morand hésitent. {Elle} répond.', ['Awa Vernay', 'Awa Vernay']],
    // a second last name that comes later, an age, the office before a name as the subject
    ['es', '{Rosa Yupanqui} calló. La candidata, {Rosa Yupanqui Ccori}, habló.', ['Rosa Yupanqui Ccori', 'Rosa Yupanqui Ccori']],
    ['es', '{Rosa Yupanqui} calló. {Rosa Ccori} habló.', ['Rosa Yupanqui', 'Rosa Ccori']],
    ['es', '{Luis Mora} calló. {El ganadero de 63 años} habló.', ['Luis Mora', 'Luis Mora']],
    ['fr', '{La directrice, Ada Morin}, se défend.\n\nLa ministre de la Mer, Élise Roux, a réagi tard. « Non », écrit-{elle}.', ['Ada Morin', 'Élise Roux']],
    ['es', '«Sí», dijo {Luis Mora}, padre de tres alumnos, {quien} señaló que no.', ['Luis Mora', 'Luis Mora']],
    // a union is no shipping firm, but may be any body that has no noun yet
    ['es', '{La naviera Brandt} aseguró que no. {El sindicato} pidió más.', ['Brandt', undefined]],
    ['es', '{La naviera Brandt} aseguró que no. {La empresa} pidió más.', ['Brandt', 'Brandt']],
    ['es', '{El sindicato Brandt} aseguró que no. {El sindicato} pidió más.', ['Brandt', 'Brandt']],
    ['fr', '{La compagnie Brandt} a dit non. {Le syndicat} demande plus.', ['Brandt', undefined]],
    ['fr', '{La CGT} a dit non. {Le syndicat} demande plus.', ['CGT', 'CGT']],
    ['de', '{Verdi} erklärte das. {Die Gewerkschaft} forderte mehr.', ['Verdi', 'Verdi']],
    ['de', '{Die Reederei Brandt} erklärte das. {Die Gewerkschaft} forderte mehr.', ['Brandt', undefined]],
    ['de', '{Die Reederei} erklärte das. Die Reederei verliert Geld.', [undefined]],
    ['pt', '{A enfermeira Rosa Tavares} falou. {A profissional} saiu.', ['Rosa Tavares', 'Rosa Tavares']],
    ['pt', '{O enfermeiro Rui Tavares} falou. {A profissional} saiu.', ['Rui Tavares', undefined]],
    ['pt', '{A deputada Luciana Lameira} falou. {A minha mulher} não.', ['Luciana Lameira', undefined]],
    ['pt', '{A deputada Luciana Lameira} falou. {A mulher} saiu.', ['Luciana Lameira', 'Luciana Lameira']],
    // the grammatical gender of a victim says nothing
    ['fr', '{La victime} parle. {Il} accuse.', [undefined, undefined]],
    // another noun for the person last mentioned, but not another office
    ['nl', '{Aanvoerder Kevin Maas} was verrast. {De middenvelder} ging door. {De trainer} niet.', ['Kevin Maas', 'Kevin Maas', undefined]],
    ['nl', '{Kevin Maas} was verrast. {De doelman, Sven Hoekstra}, niet. {De keeper} zag het.', ['Kevin Maas', 'Sven Hoekstra', 'Sven Hoekstra']],
    ['nl', '{Burgemeester Marieke Slot} zwijgt. {Zij} komt niet.', ['Marieke Slot', 'Marieke Slot']],
    ['pt', '{O marido, o pintor Firmino Escórcio}, discorda.', ['Firmino Escórcio']],
    // an organization's name continues in lower case; an ordinary noun does not
    ['fr', '{La Ligue des randonneurs} proteste. {La Ligue} insiste.', ['Ligue des randonneurs', 'Ligue des randonneurs']],
    ['fr', '{La ligue des randonneurs} proteste.', [undefined]],
    ['es', '{La Secretaría de Pesca, que reparte las cuotas}, calla.', ['Secretaría de Pesca']],
    ['it', '{L’Agenzia regionale del mare} conferma.', ['Agenzia regionale del mare']],
    // an article with a capital inside a sentence is part of the name
    ['nl', 'Dat zei {vakbond De Grendel}.', ['De Grendel']],
    // the end of a full name is the same person, on either side of it
    ['es', '{Rufo Cantal Brea} lo niega. {Cantal Brea} no se va. {Cantal} calla.', ['Rufo Cantal Brea', 'Rufo Cantal Brea', 'Rufo Cantal Brea']],
    ['es', '{Cantal Brea} lo niega. Así lo dijo {Orfeo Cantal Brea}.', ['Orfeo Cantal Brea', 'Orfeo Cantal Brea']],
    ['es', '{Orfeo Cantal-Brea} lo niega. {Cantal} no se va.', ['Orfeo Cantal-Brea', 'Orfeo Cantal-Brea']],
    ['nl', 'Dat zei {Joep van der Grendel}. {Van der Grendel} zwijgt.', ['Joep van der Grendel', 'Joep van der Grendel']],
    ['nl', 'Dat zei {Joep de Grendel}. Mooi is het, zegt {De Grendel}.', ['Joep de Grendel', 'Joep de Grendel']],
    ['nl', 'Dat zei {Joep Kuipers}. Mooi is het, zegt {De Grendel}.', ['Joep Kuipers', 'De Grendel']],
    ['fr', '{Solène Le Quéméner} refuse. {Le Quéméner} part.', ['Solène Le Quéméner', 'Solène Le Quéméner']],
    ['de', '{Tilda von der Brandner} lacht. {Von der Brandner} ging. {Frau von der Brandner} blieb.', ['Tilda von der Brandner', 'Tilda von der Brandner', 'Tilda von der Brandner']],
    ['fr', '{Solène de la Quémère} refuse. {De la Quémère} part.', ['Solène de la Quémère', 'Solène de la Quémère']],
    ['es', '{Orfeo de la Brea} ríe. {De la Brea} calla.', ['Orfeo de la Brea', 'Orfeo de la Brea']],
    // initials refer to the only name that they fit
    ['es', 'Nos recibe Tadea Cantal. {T. C.} responde. {L. B.} pregunta.', ['Tadea Cantal', 'L. B.']],
    ['es', 'Nos reciben Tadea Cantal y Tomás Cruz. {T. C.} responde.', ['T. C.']],
    ['de', 'Es spricht Momme Detlefsen. {M. D.} antwortet.', ['Momme Detlefsen']],
    // but not if several names end that way, if only the last word matches, or if there is a first name
    ['es', '{Orfeo Cantal Brea} ríe. {Tadea Cantal Brea} calla. {Cantal Brea} no se va.', ['Orfeo Cantal Brea', 'Tadea Cantal Brea', 'Cantal Brea']],
    ['es', '{Orfeo Cantal Brea} ríe. {Orbe Brea} no se va.', ['Orfeo Cantal Brea', 'Orbe Brea']],
    ['es', '{Tadeo Ramón Brea} ríe. {Ramón Brea} no se va.', ['Tadeo Ramón Brea', 'Ramón Brea']],
    // y joins two last names after a first name, or else two people
    ['es', 'Lo dijo {Ramón Cantal y Brea}.', ['Ramón Cantal y Brea']],
    ['es', '{Cantal y Brea} rompen.', [undefined]],
    ['es', 'Lo dijo {Ramón Cantal y Tomás Brea}.', [undefined]],
    // a capitalized function word after a first name is a last name
    ['es', '{Ramón Cuesta Abajo} clama.', ['Ramón Cuesta Abajo']],
    // a noun for people at the start of a sentence is not a name, nor are its modifiers
    ['pt', '{Críticos de Londres} riram. {Moradores da Ribeira} não.', [undefined, undefined]],
    ['es', '{Vecinos de Cabrales} protestan.', [undefined]],
    ['it', '{Pescatori di Cabras} protestano.', [undefined]],
    // a lower-case noun says what an organization is, and later refers to it
    ['es', '{La aerolínea Norvex} calla. {La aerolínea} espera. {La compañía} también.', ['Norvex', 'Norvex', 'Norvex']],
    ['it', "{L’emittente Radio Frassi} tace. {L’emittente} aspetta.", ['Radio Frassi', 'Radio Frassi']],
    ['nl', '{De vakbond Grendel} zwijgt. {De vakbond} wacht.', ['Grendel', 'Grendel']],
    ['es', '{El alcalde Tadeo Norvex} calla. {La compañía} espera.', ['Tadeo Norvex', undefined]],
    // so does the noun that its name begins with
    ['de', '{Der Verbund Nordau} schweigt. {Der Verbund} wartet.', ['Verbund Nordau', 'Verbund Nordau']],
    ['de', '{Die Gewerkschaft Holz und Stein} schweigt.', ['Gewerkschaft Holz und Stein']],
    ['de', '{Die Gewerkschaft Nordau} und Minister Karl Thoms schweigen.', ['Gewerkschaft Nordau']],
    // an unlisted noun before a name later refers to that person
    ['de', '„Nein“, rief {Goldschmiedin Tilda Brandner}. {Die Goldschmiedin} ging.', ['Tilda Brandner', 'Tilda Brandner']],
    ['de', '„Nein“, rief {Goldschmiedin Tilda Brandner}. {Die Mutter} ging.', ['Tilda Brandner', undefined]],
    // a noun that only its ending makes a woman's
    ['de', '„Nein“, rief {Chefin Tilda Brandner}. {Die Glaziologin} ging.', ['Tilda Brandner', 'Tilda Brandner']],
    ['de', '„Nein“, rief {Trainer Karl Brandner}. {Die Glaziologin} ging.', ['Karl Brandner', undefined]],
    ['nl', '‘Nee’, riep {directrice Saskia Wolters}. {De gastvrouw} die weigerde, bleef.', ['Saskia Wolters', undefined]],
    // other words for what somebody is
    ['de', '„Nein“, rief {Vorsitzende Tilda Brandner}. {Die Managerin} ging.', ['Tilda Brandner', 'Tilda Brandner']],
    ['de', '„Nein“, rief {Kapitän Karl Brandner}. {Der Innenverteidiger} ging.', ['Karl Brandner', 'Karl Brandner']],
    ['de', '„Nein“, rief {Strafverteidigerin Tilda Brandner}. {Der Verteidiger} ging.', ['Tilda Brandner', undefined]],
    ['de', '„Nein“, rief {Trainer Karl Brandner}. {Der Kroate} ging.', ['Karl Brandner', 'Karl Brandner']],
    ['de', '„Nein“, rief {Trainerin Tilda Brandner}. {Der Kroate} ging.', ['Tilda Brandner', undefined]],
    ['de', '„Nein“, rief {Ortschef Karl Brandner}. {Der Bürgermeister} ging.', ['Karl Brandner', 'Karl Brandner']],
    ['de', '„Nein“, rief {Ortschef Karl Brandner}. {Der Landrat} ging.', ['Karl Brandner', undefined]],
    // a noun for a firm and where it is from are no part of its name
    ['de', 'Der Essener Konzern Nordau spart. Das teilte {der Essener Konzern} mit.', ['Nordau']],
    ['de', '{Nordau} spart. Das teilte {das Stuttgarter Unternehmen} mit. {Der Hamburger Versicherungskonzern} wartet.', ['Nordau', 'Nordau', 'Nordau']],
    ['de', '{Das Stuttgarter Unternehmen} wartet.', [undefined]],
    ['de', '{Das Stuttgarter Museum} wartet.', ['Stuttgarter Museum']],
    ['de', 'Der Pumpenhersteller Nordau SE spart. Das teilte {das Unternehmen} mit. {Nordau} wartet.', ['Nordau SE', 'Nordau SE']],
    ['nl', '{Vervoerder Grendel} rijdt niet. {Het Brabantse bedrijf} wacht. {De vervoerder} ook.', ['Grendel', 'Grendel', 'Grendel']],
    ['nl', 'Zuivelcoöperatie Grendel sluit. Dat meldt {de coöperatie}. {De winkel} niet.', ['Grendel', undefined]],
    // a union is known by its name, however long ago it was mentioned
    ['de', '{Die Gewerkschaft Verdi} ruft. {Verdi} wartet.', ['Verdi', 'Verdi']],
    ['de', '{Verdi} ruft. Es regnet. Es schneit. Es hagelt. Es stürmt. Es taut. {Die Gewerkschaft} wartet.', ['Verdi', 'Verdi']],
    ['de', '{Verdi} ruft. {Die GDL} auch. Es regnet. Es schneit. Es hagelt. Es stürmt. Es taut. Es friert. {Die Gewerkschaft} wartet.', ['Verdi', 'GDL', undefined]],
    ['nl', '{Vakbond FNV} roept. {FNV} wacht. {De vakbond} ook.', ['FNV', 'FNV', 'FNV']],
    // a phrase before the noun of a role
    ['de', '{Der für Verkehr zuständige Dezernent Karl Brandner} ging. {Der Dezernent} lachte.', ['Karl Brandner', 'Karl Brandner']],
    ['de', '{Die für den Bau zuständige Firma} wartet.', [undefined]],
    ['de', '{Die für den Verkehr zuständige Dezernentin Tilda Brandner} ging.', ['Tilda Brandner']],
    // a number that ends the name of a club
    ['de', '{Der Schwimmverein Nordau 09} bangt. {Der Verein} wartet.', ['Schwimmverein Nordau 09', 'Schwimmverein Nordau 09']],
    ['de', '{Karl Brandner, 53}, bangt.', ['Karl Brandner']],
    // a pronoun that another word stresses
    ['de', '{Karl Brandner} ging. {Er selbst} blieb dabei.', ['Karl Brandner', 'Karl Brandner']],
    ['nl', '{Bram Kuipers} ging. {Hij zelf} bleef.', ['Bram Kuipers', 'Bram Kuipers']],
    // the article shows that the accused is a man, and he is not the judge
    ['de', 'Richterin Tilda Brandner fragte. {Der Angeklagte} nickte. „Nein“, sagte {er}. „Gut“, sagte {sie}.', [undefined, undefined, 'Tilda Brandner']],
    ['de', 'Richter Karl Brandner fragte. {Der Angeklagte} schwieg.', [undefined]],
    ['de', 'Nach Angaben {der Abgeordneten Tilda Brandner} regnet es. {Die Abgeordnete} ging. {Der Abgeordnete} nicht.', ['Tilda Brandner', 'Tilda Brandner', undefined]],
    // a verb that says what somebody is called
    ['de', '{Ada Voss} rief. Die Senatorin heißt Tilda Brandner. {Sie} blieb. {Die Senatorin} ging.', ['Ada Voss', 'Tilda Brandner', 'Tilda Brandner']],
    ['de', 'Die Senatorin lobte Tilda Brandner. {Die Senatorin} ging.', [undefined]],
    // a noun for a firm before a name with an ampersand
    ['de', '{Die Beratungsfirma Brandner & Thoms} schweigt. {Brandner & Thoms} wartet.', ['Brandner & Thoms', 'Brandner & Thoms']],
    ['de', 'Das sagte {Tilda Brandner von Voss & Thoms}.', ['Tilda Brandner']],
    // a last name that is an adverb elsewhere
    ['de', '„Ja“, sagte {Zeugin Eva Lang}. „Nein“, sagte {Lang}. Lang war der Weg. {Sie} ging.', ['Eva Lang', 'Eva Lang', 'Eva Lang']],
    ['de', '„Ja“, sagte {Chefin Talida Kurz}. „Nein“, rief {Kurz}.', ['Talida Kurz', 'Talida Kurz']],
    ['de', '„Ja“, sagte {Karl Brandner}. Heute ging {Brandner}.', ['Karl Brandner', 'Karl Brandner']],
    // a last name that is only an initial ends a sentence
    ['de', '„Ja“, sagte {Karl B.} Der Richter nickte. {Karl B.} ging.', ['Karl B.', 'Karl B.']],
    ['de', '{Karl B. Brandner} ging. {Brandner} blieb.', ['Karl B. Brandner', 'Karl B. Brandner']],
    ['nl', 'Dat zegt {Henk-Jan P.} Het is laat, zegt {Henk-Jan P.}', ['Henk-Jan P.', 'Henk-Jan P.']],
    ['nl', 'Dat zegt {Bram K. Van Dalen}. {Van Dalen} blijft.', ['Bram K. Van Dalen', 'Bram K. Van Dalen']],
    // a name in quotation marks
    ['de', '{Der „Nordbote“} warnt. {Die Zeitung „Nordbote“} schrieb es.', ['Nordbote', 'Nordbote']],
    ['de', '{Der „Zweifel“-Rufer} warnt. {Der Zweifel} blieb.', [undefined, undefined]],
    ['nl', 'Brugwachter Douwe Kuipers blijft. {Hij} lacht. {Kuipers} ging.', ['Douwe Kuipers', 'Douwe Kuipers']],
    // what somebody is in charge of is no part of a last name that is a title elsewhere
    ['nl', '{Wethouder Ada Prins van Evenementen} bleef. {Prins} ging.', ['Ada Prins', 'Ada Prins']],
    // the one who is told is no part of a name, but an article can be
    ['nl', '{Minister Tilda Elzinga} blijft. Toen hield {Elzinga} de Kamer voor te blijven.', ['Tilda Elzinga', 'Tilda Elzinga']],
    ['nl', '{Tilda de Wit} blijft. {De Wit} gaat.', ['Tilda de Wit', 'Tilda de Wit']],
    // a preposition inside the name of a body
    ['nl', '{Het Planbureau voor de Leefomgeving} waarschuwt. {Het planbureau} wacht.', ['Planbureau voor de Leefomgeving', 'Planbureau voor de Leefomgeving']],
    ['nl', '{De federatie Gistkring} wacht. {Gistkring} blijft.', ['Gistkring', 'Gistkring']],
    ['nl', '{De federatie} wacht.', [undefined]],
    // an article before a role and its name does not make a subject less of one
    ['de', '„Ja“, sagte {Leiterin Ute Brandner}. Die neue Chefin Tilda Lauter (parteilos) glaubte es nicht. „Nein“, rief {sie}.', ['Ute Brandner', 'Tilda Lauter']],
    // the genitive of a last name
    ['de', 'Es ging {Karl Brandner}. Nach Angaben {Brandners} blieb er.', ['Karl Brandner', 'Karl Brandner']],
    ['de', 'Es gingen Tom Lauters und {Karl Lauter}. Nach Angaben {Lauters} blieb er.', ['Karl Lauter', 'Tom Lauters']],
    ['de', 'Es ging {Karl Brandner}. Nach Angaben {Brandtners} blieb er.', ['Karl Brandner', 'Brandtners']],
    // a first name alone
    ['de', '{Tilda Brandner} blieb. {Tilda} wartete.', ['Tilda Brandner', 'Tilda Brandner']],
    // the name after an organization’s noun is the organization’s, unless it is a person’s
    ['fr', '{La directrice de l’école Norvex} refuse.', [undefined]],
    ['it', '{La presidente della provincia Ornella Frassi} tace.', ['Ornella Frassi']],
    // whoever has spoken under a full name is a person
    ['fr', '{Goulven Larmet} refuse. La cale de Bréhoul est fermée. {Il} part.', ['Goulven Larmet', 'Goulven Larmet']],
    ['es', '{La química Oria Cantal} ríe. {La química, de 66 años}, se va.', ['Oria Cantal', 'Oria Cantal']],
    // a capital on a noun for any body, where its name goes on
    ['fr', '{La Société des bains} refuse. {La société} attend.', ['Société des bains', 'Société des bains']],
    ['fr', '{La Société} refuse.', [undefined]],
    // the trade of whoever has spoken, but not theirs
    ['es', '{El Sindicato de Faroles} protesta. {El gremio} calla.', ['Sindicato de Faroles', 'Sindicato de Faroles']],
    ['es', '{El Sindicato de Faroles} protesta. {Su gremio} calla.', ['Sindicato de Faroles', undefined]],
    ['es', '{Oria Cantal} ríe. {La oriunda de Brañal} calla.', ['Oria Cantal', 'Oria Cantal']],
    ['es', '{Oria Cantal} ríe. {Un oriundo de Brañal} calla.', ['Oria Cantal', undefined]],
    ['fr', '{La maire, Solène Larmet}, rit. {La native de Bréhoul} se tait. {Le natif de Bréhoul} part.', ['Solène Larmet', 'Solène Larmet', undefined]],
    // a possessive alone means whoever is in mind
    ['es', '{Oria Cantal} ríe. A {su} juicio, «sobra».', ['Oria Cantal', 'Oria Cantal']],
    ['es', '{El Sindicato de Faroles} protesta. A {su} juicio, «sobra».', ['Sindicato de Faroles', 'Sindicato de Faroles']],
    ['fr', '{Solène Larmet} rit. {Goulven Bréhat} rit. La mairie attend. À {ses} yeux, « c’est trop ».', ['Solène Larmet', 'Goulven Bréhat', undefined]],
    // a party between the office and the name
    ['fr', '{Le député (Union libre) Goulven Larmet} refuse. {Larmet} part.', ['Goulven Larmet', 'Goulven Larmet']],
    ['fr', '{La députée Solène Larmet (Union libre)} refuse.', ['Solène Larmet']],
    ['fr', '{Le député (Union libre)} refuse.', [undefined]],
    // an apostrophe inside a name
    ['fr', '{Adjoua N’Guessan} refuse. {N’Guessan} part.', ['Adjoua N’Guessan', 'Adjoua N’Guessan']],
    // the first half of two last names
    ['es', '{Ana Lucía Brañal-Ríos} ríe. {Brañal} calla.', ['Ana Lucía Brañal-Ríos', 'Ana Lucía Brañal-Ríos']],
    // Se is nobody
    ['es', 'Se cerró el plazo. {Ella} calla.', [undefined]]
  ])('%s: %s', (tag, marked, names) => {
    expect(speakersIn(tag, marked).map((speaker) => speaker?.name)).toEqual(names)
  })
})
