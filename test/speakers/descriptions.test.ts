// Whom a relative pronoun, a description or a pronoun after it means: the nearest that fits, and nobody else.
import {describe, expect, it} from 'vitest'
import {cases, speakersOf} from './marked.js'

describe('a relative pronoun means what stands right before it', () => {
  cases([
    // past a party in brackets and an apposition
    ['Ada Voss (Labour), {who} said no, was late.', 'Ada Voss'],
    ['Bo Lund met Ada Voss, the mayor of Holm, {who} said no.', 'Ada Voss'],
    // but not past another name
    ['Ada Voss (Labour) and Bo Lund, {who} said no, were late.', 'Bo Lund'],
    ['Bo Lund, who had met the firm, {which} said no, was late.', 'the firm'],
    ['Bo Lund met a spokesman for the mine, {who} said no.', 'a spokesman for the mine'],
    ['The boat of the pilots, {who} said no, was late.', 'the pilots'],
    ['They sold it to the pilots {who} said no.', 'the pilots']
  ])
})

describe('an office is that of whom the text gives it', () => {
  cases([
    ['“No,” said Ann Hale, president of the union. Bo Lund left. {The union president} said it was late.', 'Ann Hale'],
    ['“No,” said Ann Hale, vice president of the union. Bo Lund left. {The president} said it was late.', 'The president'],
    ['{The mayor} said no. {The deputy mayor} said yes. {The mayor} said it twice.', 'The mayor', 'The deputy mayor', 'The mayor'],
    ['{The foreign minister} said no. {The finance minister} said yes.', 'The foreign minister', 'The finance minister'],
    ['{The choir} said no. Hollin Choir sang. {The choir} said yes.', 'The choir', 'Hollin Choir']
  ])
})

describe('an office of somewhere else is somebody else’s', () => {
  cases([
    ['{Ada Lind, the mayor of Harrow}, said no. {Tom Lund, the mayor of Vell}, said yes. {The Harrow mayor} said it twice.', 'Ada Lind', 'Tom Lund', 'Ada Lind'],
    ['{Ada Lind, the mayor of Harrow}, said no. {The mayor of Skerry} said yes.', 'Ada Lind', 'The mayor of Skerry'],
    ['{Hale’s lawyer, Dana Fox}, said no. {Voss’s lawyer} said yes. {Hale’s lawyer} said it twice.', 'Dana Fox', 'Voss’s lawyer', 'Dana Fox'],
    ['{The farm’s owner, Walter Penn}, said no. {The shop’s owner} said yes.', 'Walter Penn', 'The shop’s owner'],
    // a noun can stand for a name, and a name for a noun
    ['{Dana Fox, a spokeswoman for Sen. Bo Hale}, said no. {The senator’s spokeswoman} said it twice.', 'Dana Fox', 'Dana Fox'],
    ['{Peggy Orme, president of the union}, said no. {The union’s president} said it twice.', 'Peggy Orme', 'Peggy Orme'],
    ['{The victim’s mother, Ann Lind}, said no. {The victim} said yes.', 'Ann Lind', 'The victim']
  ])
})

describe('a former or shadow holder of an office is another one', () => {
  cases([
    ['{Chief executive Jan Holt} said no. {The former chief executive} said yes.', 'Jan Holt', 'The former chief executive'],
    ['{Education Secretary Pat Nye} said no. {The shadow education secretary} said yes.', 'Pat Nye', 'The shadow education secretary'],
    ['{Former chief executive Jan Holt} said no. {The former chief executive} said it twice.', 'Jan Holt', 'Jan Holt'],
    ['{Fire Capt. Lou Stark} said no. {The fire captain} said it twice. {The police captain} said yes.', 'Lou Stark', 'Lou Stark', 'The police captain']
  ])
})

describe('a title of two words is one office', () => {
  cases([
    ['{Lt. Gov. Sid Crane} said no. {The governor} said yes. {The lieutenant governor} said it twice.', 'Sid Crane', 'The governor', 'Sid Crane'],
    ['{Lt. Col. Sid Crane} said no. {The colonel} said it twice.', 'Sid Crane', 'Sid Crane'],
    ['{Prime Minister Eva Strand} said no. {The premier} said it twice.', 'Eva Strand', 'Eva Strand'],
    ['{Finance Minister Eva Strand} said no. {The premier} said yes.', 'Eva Strand', 'The premier'],
    // who acts in an office or has left a trade is called by it
    ['{Acting superintendent Fiona Cobb} said no. {The superintendent} said it twice.', 'Fiona Cobb', 'Fiona Cobb'],
    ['{Superintendent Fiona Cobb} said no. {The acting superintendent} said yes.', 'Fiona Cobb', 'The acting superintendent']
  ])
})

describe('what somebody was, and what they do in court', () => {
  cases([
    ['{Coach Frank Moody} blamed the referee. “No,” {the former striker} said.', 'Frank Moody', 'Frank Moody'],
    ['{Coach Frank Moody} blamed the referee. “No,” {the former mayor} said.', 'Frank Moody', 'the former mayor'],
    ['{Striker Frank Moody} blamed the referee. “No,” {the former striker} said.', 'Frank Moody', 'the former striker'],
    ['{Tunde Bakare, defending,} said no. “No,” {the barrister} added. {The judge} said yes.', 'Tunde Bakare', 'Tunde Bakare', 'The judge'],
    ['{Hannah Kim ’28} said no. {Kim} said it twice.', 'Hannah Kim', 'Hannah Kim']
  ])
})

describe('a last name means who has been named so far', () => {
  cases([
    ['Wendeline Lind rowed. “No,” {Lind} said. Her mother, Carol Lind, watched. {Carol Lind} said yes.', 'Wendeline Lind', 'Carol Lind'],
    ['Stanley Lind died. {Mrs Lind} said no. {Beryl Lind} said it twice.', 'Beryl Lind', 'Beryl Lind']
  ])
})

describe('a noun for a body means one of its kind', () => {
  cases([
    ['{The Harrow Port Authority} said no. {The company} said yes.', 'Harrow Port Authority', 'The company'],
    ['{The Bank of Harrow} said no. {The company} said it twice.', 'Bank of Harrow', 'Bank of Harrow'],
    ['{Harrow City Council} said no. {The county council} said yes. {The city council} said it twice. {The council} left and said so.', 'Harrow City Council', 'The county council', 'Harrow City Council', 'Harrow City Council'],
    ['{The Harrow Police Department} said no. {The fire department} said yes. {The police department} said it twice.', 'Harrow Police Department', 'The fire department', 'Harrow Police Department']
  ])
})

describe('a first name, a role with a number and a compound in lower case', () => {
  cases([
    ['“No,” said {Jan van der Berg, 61}. {Van der Berg} said it twice. {The 61-year-old} left and said so.', 'Jan van der Berg', 'Jan van der Berg', 'Jan van der Berg'],
    ['“No,” said {shopkeeper and mother of two Tess Wynn}. {The shopkeeper} said it twice. {The baker} said yes.', 'Tess Wynn', 'Tess Wynn', 'The baker'],
    ['“No,” said {singer-songwriter Ellie Rook}. {The singer} said it twice. {The drummer} said yes.', 'Ellie Rook', 'Ellie Rook', 'The drummer']
  ])
})

describe('an age, a party or a nation tells people apart', () => {
  cases([
    ['“No,” said {Rosa Ortiz, 34}. “Yes,” said {Gus Hale, 61}. {The 34-year-old} said it twice. {The 61-year-old} left and said so.', 'Rosa Ortiz', 'Gus Hale', 'Rosa Ortiz', 'Gus Hale'],
    ['{The 19-year-old student Iris Kane} said no. {The 91-year-old} said yes. {The 19-year-old} said it twice.', 'Iris Kane', 'The 91-year-old', 'Iris Kane'],
    ['{Sen. Tom Reyes, D-Harrow}, said no. {The Republican} said yes. {The Democrat} said it twice.', 'Tom Reyes', 'The Republican', 'Tom Reyes'],
    ['{Democratic candidate Sue Park} said no. {Republican candidate Amy Cole} said yes. {The Democrat} said it twice.', 'Sue Park', 'Amy Cole', 'Sue Park'],
    ['{Norwegian skier Lars Moen} said no. {Swedish skier Elin Dahl} said yes. {The Norwegian} said it twice. {The Swede} left and said so. {The Austrian} said so too.', 'Lars Moen', 'Elin Dahl', 'Lars Moen', 'Elin Dahl', 'The Austrian'],
    // of whom the item has not said it
    ['{Skier Lars Moen} said no. {The Norwegian} said it twice.', 'Lars Moen', 'Lars Moen']
  ])
})

describe('a description means the one before with its noun', () => {
  cases([
    ['{A pilot} said no. {A skipper} said yes. {The pilot} said it twice.', 'A pilot', 'A skipper', 'A pilot'],
    ['{Two pilots} said no. {A skipper} said yes. {The pilots} said it twice.', 'Two pilots', 'A skipper', 'Two pilots'],
    // a noun for a woman is no man's
    ['{A waitress} said no. {She} said yes. {He} said maybe.', 'A waitress', 'A waitress', undefined],
    ['{A waitress} said no. {He} said maybe.', 'A waitress', undefined],
    ['{A waiter} said no. {He} said maybe.', 'A waiter', 'A waiter']
  ])
})

describe('a relative pronoun means what is right before it', () => {
  cases([
    ['The quay was sold to Norvex, {which} said it would close.', 'Norvex'],
    ['The letter went to Ann Hale’s lawyer, {who} said it was late. {Bo Lund’s lawyer} said no.', 'Ann Hale’s lawyer', 'Bo Lund’s lawyer'],
    ['Pilots {who} said it was late left.', 'Pilots'],
    ['{Ann Hale’s lawyer} said no. {The lawyer} said it was late.', 'Ann Hale’s lawyer', 'Ann Hale’s lawyer'],
    // the pilot is from there
    ['A pilot from Norvex {who} said it was late left.', 'A pilot from Norvex']
  ])
})

describe('a name in the middle of a list is not what a sentence is about', () => {
  cases([
    ['{Bo Lund} said no. With the board sat Ann Hale, Ida Voss and Una Tull. {She} said yes.', 'Bo Lund', undefined],
    ['{Una Lund} said no. Near the pier, Ann Hale waited. {She} said yes.', 'Una Lund', 'Ann Hale']
  ])
})

describe('a source with two people is no single one', () => {
  cases([
    ['{Ada Voss, the mayor, and Tom Hale} said no.', undefined],
    ['{Ada Voss, the mayor, and the actor Tom Hale} said no.', undefined],
    ['{Ada Voss, the mayor, and Tom Hale’s aide} said no.', undefined],
    // the second name is part of what tells who the first is
    ['{Ada Voss, president of Voss and Hale,} said no.', 'Ada Voss'],
    ['{Ada Voss, author of a book and mother of Tom Hale,} said no.', 'Ada Voss'],
    ['{Ada Voss, who met the mayor and Tom Hale,} said no.', 'Ada Voss']
  ])
})

describe('the nearer of two is not always who is meant', () => {
  cases([
    ['Ada Voss, a dean, wed Leo Voss, a pilot. {Leo Voss} said yes. {Ms. Voss} said no.', 'Leo Voss', 'Ada Voss'],
    ['Bo Lund, the mayor, accuses a former pilot, {who} said no.', 'a former pilot']
  ])
})

describe('a body right after a name is where somebody works, and a district is not', () => {
  it.each([
    ['{Ada Quill of Hollin University} said no.', 'Hollin University'],
    ['{Ada Quill, the dean of Hollin University,} said no.', 'Hollin University'],
    ['{Sen. Ada Quill, D-Ash County,} said no.', undefined],
    ['{Ada Quill of Dell} said no.', undefined],
    ['{Hollin University of Ash County} said no.', undefined]
  ])('%s', (marked, affiliation) => {
    expect(speakersOf(marked)[0]?.affiliation).toBe(affiliation)
  })
})

describe('a noun for a body before its name makes it a body', () => {
  it.each([
    ['{Le groupe semencier Agrival} a annoncé la fermeture.', 'organization'],
    ['{Le fabricant Panibot} a annoncé la fermeture.', 'organization'],
    // whose club it is remains a person
    ['{Le club de Julien Marchais} a dit non. {Julien Marchais} a dit oui.', 'organization', 'person']
  ])('%s', (marked, ...kinds) => {
    expect(speakersOf(marked, 'fr').map((speaker) => speaker?.kind)).toEqual(kinds)
  })
})
