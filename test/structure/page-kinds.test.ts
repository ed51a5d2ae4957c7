// Kinds of pages and of lines that only they have; with as many lookalikes.
import {describe, expect, it} from 'vitest'
import type {Parts} from '../../src/item-fields.js'
import {structure as de} from '../../src/languages/de/structure.js'
import {structure as es} from '../../src/languages/es/structure.js'
import {structure as fr} from '../../src/languages/fr/structure.js'
import {structure as italian} from '../../src/languages/it/structure.js'
import {structure as nl} from '../../src/languages/nl/structure.js'
import {structure as pt} from '../../src/languages/pt/structure.js'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const partsOf = (text: string): Parts => findStructure(text, words).parts
const paragraphs = (text: string): string[] =>
  partsOf(text).sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'paragraph').map((block) => block.text))
const headings = (text: string): (string | undefined)[] => partsOf(text).sections.flatMap(({heading}) => (heading ? [heading.text] : []))

const menu = 'Home\nNews\nSport\nWeather\nShare\nStorm closes harbour as light tower falls\nBy Mara Lind\n7 May 2024, 14:05 BST\nShare\n'
const first = 'The light tower of Eastmere fell into the harbour on Monday night, and the harbour has been closed since then.'
const second = 'Divers are to bring up the stones of the tower from the floor of the harbour once the sea is calm again.'

describe('a paragraph broken up by links', () => {
  it.each([
    ['at a linked name', 'The tower was kept for thirty years by', 'Knut Berg', ', who lives beside the harbour and heard it fall.'],
    ['at a link in small letters', 'A letter that was seen by', 'the Harbour News', 'says that the council knew of the cracks in March.'],
    ['after a letter set large', 'T', 'he light tower of Eastmere fell into the harbour on Monday night, and nobody was hurt.']
  ])('is one %s', (_, ...lines) => {
    expect(paragraphs(`${menu}${first}\n${lines.join('\n')}\n${second}`)).toContain(lines.join(' '))
  })

  it.each([
    ['a heading and a paragraph about a thing written in small letters', 'What the new phone tells', `iPhones rang all over the island when the tower fell, and ${second}`],
    ['a list of tags', 'harbours', 'towers', 'storms'],
    ['sentences that each have their stop', `${first}`, 'and nobody was hurt, as the police said in the morning of the day.']
  ])('is not %s', (_, ...lines) => {
    expect(paragraphs(`${menu}${first}\n${second}\n${lines.join('\n')}\n${first} ${second}`)).not.toContain(lines.join(' '))
  })
})

describe('a live report', () => {
  const entries = (times: readonly string[]): string =>
    `${menu}${times.map((time, i) => `${time}Tower number ${i + 1} still stands\n${second.replace('Divers', ['Divers', 'Boats', 'Cranes'][i] as string)}`).join('\n')}\nShare`
  const titles = ['Tower number 1 still stands', 'Tower number 2 still stands', 'Tower number 3 still stands']

  it.each([['21:37 '], ['21.37 '], ['21h37 : '], ['9:37pm – ']])('has titles separate from their times: %s', (time) => {
    expect(headings(entries([time, time, time]))).toEqual(titles)
  })
  it('has its times as timestamps', () => {
    expect(partsOf(entries(['21:37 ', '20:15 ', '19:02 '])).timestamps.map(({text}) => text)).toEqual(['7 May 2024, 14:05 BST', '21:37', '20:15', '19:02'])
  })
  it('keeps a time that a colon makes part of the title', () => {
    expect(headings(entries(['9.37 Uhr: ', '9.15 Uhr: ', '9.02 Uhr: ']))).toEqual(['9.37 Uhr: ', '9.15 Uhr: ', '9.02 Uhr: '].map((time, i) => time + (titles[i] as string)))
  })
  it('needs more than two clock times', () => {
    expect(partsOf(entries(['21:37 ', '', ''])).timestamps).toHaveLength(1)
  })
})

describe('a page without an item', () => {
  it.each([
    ['a front', 'The Harbour News\nSearch\nLog in\nNews\nSport\nTower falls in storm\nNobody was hurt, the police say on Tuesday.\n2 hours ago\nFerry fares rise\nBy Tom Reyes\n3 hours ago\nMost read\nTen walks by the sea\nSubscribe\nContact us'],
    ['a wall', 'The Harbour News\nWelcome back\nLog in\nEmail\nPassword\nForgot your password?\nNo account yet? Make one\nWith an account you read three stories of ours a month.\nDigital\n€2 a week\nPaper on Saturdays\n€4 a week\nQuestions and answers\nSubscribe\nPrivacy policy']
  ])('has no headline: %s', (_, text) => {
    expect(partsOf(text).headline).toBeUndefined()
    expect(paragraphs(text)).toEqual([])
  })
  it.each([
    ['a short item with its byline', `${menu}${first}\nMost read\nTen walks by the sea\nSubscribe\nContact us`],
    ['two paragraphs', `Home\nNews\nSport\nLog in\nStorm closes harbour as light tower falls\n${first}\n${second}\nMost read\nSubscribe\nContact us`]
  ])('is not %s', (_, text) => {
    expect(partsOf(text).headline?.text).toBe('Storm closes harbour as light tower falls')
    expect(paragraphs(text)).toContain(first)
  })
})

describe('a title among the paragraphs', () => {
  const page = (...lines: string[]): string => `${menu}${first}\n${second}\n${lines.join('\n')}\n${first} It will be built again.\n${second}\nShare`
  it.each([['What the council plans'], ['Who pays for the tower?'], ['Analysis: Why the tower fell']])('is a heading: %s', (line) => {
    expect(headings(page(line))).toEqual([line])
  })
  it.each([
    ['24.95 € at Lind’s'],
    ['£18 a month'],
    ['(Applause)'],
    ['Video: The tower falls (2 min)'],
    ['By Tom Reyes'],
    ['#harbour']
  ])('is not: %s', (line) => {
    expect(headings(page(line))).toEqual([])
  })
  it('is not a heading if its label occurs on two lines', () => {
    expect(headings(`${page('Address: 4 Mill Street')}\n${page('Address: 9 Rope Walk')}`)).toEqual([])
  })
})

describe('the end of a story', () => {
  const page = (last: string, byline = ''): string =>
    `Home\nNews\nSport\nWeather\nShare\nStorm closes harbour as light tower falls\n${byline}7 May 2024, 14:05 BST\nShare\n${first}\n${second}\n${first} It will be built again.\n${last}\nMost read\nTen walks by the sea`
  it('has the byline that the top lacks', () => {
    expect(partsOf(page('By Tom Reyes')).byline?.authors.map(({name}) => name)).toEqual(['Tom Reyes'])
  })
  it('leaves out a sentence about the author', () => {
    expect(paragraphs(page('Tom Reyes has written about harbours for the paper since 2016.', 'By Tom Reyes\n')).at(-1)).toMatch(/built again/u)
  })
  it('keeps a sentence about somebody else', () => {
    expect(paragraphs(page('Knut Berg has kept the light of the tower since 2016.', 'By Tom Reyes\n')).at(-1)).toMatch(/^Knut Berg/u)
  })
})

describe('offers among the paragraphs of a page', () => {
  const page = (line: string): string => paragraphs(`${menu}${first}\n${second}\nShare\n${line}\nShare\n${first} ${second}`).join('\n')
  it.each([
    ['The tower is told in our newsletter, and subscribers read of it first.'],
    ['Alles vom Hafen im Newsletter, für Abonnenten schon am Abend.'],
    ['Toute la mer dans la newsletter, réservée aux abonnés du port.'],
    ['Did you see the tower fall from your window? Tell us what it was like.']
  ])('are not paragraphs: %s', (line) => {
    expect(page(line)).not.toContain(line)
  })
  it.each([
    ['Warst du an dem Abend im Hafen? Schreib uns, was du gesehen hast.', de],
    ['Notre rédaction vous raconte chaque soir ce qui arrive au port.', fr],
    ['¿Estabas en el puerto aquella noche? Cuenta a nuestra redacción lo que te pasó.', es]
  ])('are not paragraphs of a page in their language: %s', (line, own) => {
    const text = `${menu}${first}\n${second}\nShare\n${line}\nShare\n${first} ${second}`
    expect(findStructure(text, [own, ...words.filter((other) => other !== own)]).parts.sections.flatMap((section) => section.blocks.map((block) => block.text))).not.toContain(line)
    // the short words are not looked for in those of another language
    expect(page(line)).toContain(line)
  })
  it.each([
    ['The council sent a letter to those who live beside the harbour and asked them to wait.'],
    ['Der Hafenmeister schrieb allen, die am Wasser wohnen, und bat sie um Geduld.'],
    ['“Tell us when you are back in the harbour,” the keeper had asked the crew.'],
    ['„Ruf uns an, wenn du im Hafen bist“, sagte der Wärter.'],
    ['We shall never know how the tower fell, and the keeper will not say.'],
    ['Nobody tells you how loud a tower is when it falls into the sea.']
  ])('do not include: %s', (line) => {
    expect(page(line)).toContain(line)
  })
})

describe('what a site asks of its readers', () => {
  const page = (line: string, language = words[0]): string[] =>
    findStructure(`${menu}${first}\n${second}\n${line}\n${first} ${second}\n${second} It stood for a century.`, [language as (typeof words)[0], ...words.filter((other) => other !== language)]).parts.sections.flatMap((section) => section.blocks.map((block) => block.text))
  it.each([
    ['Listen to the latest episode of our podcast wherever the sea is calm.', undefined],
    ['Get local updates from the harbour before breakfast.', undefined],
    ['Enjoyed this story? Support the Harbour Packet with a crown a month.', undefined],
    ['Watch Knut Berg climb the tower in the video above.', undefined],
    ['This article was first written for the print edition by a machine.', undefined],
    ['For three crowns a month: Download the app.', undefined],
    ['Every morning, the news of the harbour and the island.', undefined],
    ['Folgen Sie dem Hafenboten auf dem Kanal für Seeleute.', de],
    ['Diese Zusammenfassung wurde mit einer Maschine erstellt.', de],
    ['Retrouvez toute l’actualité du port chaque soir.', fr],
    ['Sigue toda la actualidad del puerto en el canal de la casa.', es],
    ['Segui tutte le notizie del porto ogni mattina.', italian],
    ['Bekijk hieronder de beelden van de toren.', nl],
    ['Receba as notícias do porto todas as manhãs.', pt]
  ])('is no paragraph, wherever it is: %s', (line, language) => {
    expect(page(line, language)).not.toContain(line)
  })
  it.each([
    ['Watch the tide for an hour and the tower seems to walk.', undefined],
    ['Listen at the door of the keeper and there is only wind.', undefined],
    ['“Get the news to the county,” the keeper told the boy.', undefined],
    ['The harbour master reads the news on the radio at noon. Follow him there.', undefined],
    ['The last light of the tower was seen from the ferry before noon, said the crew. Read the article of 1928 on it.', undefined],
    ['Every morning Knut Berg counts the stones of the tower.', undefined],
    ['Alle Boote lagen am Abend wieder im Hafen.', de],
    ['Lisez dans les yeux du gardien, disait sa mère.', fr],
    ['Mira al mar y calla, dijo el farero.', es]
  ])('is not: %s', (line, language) => {
    expect(page(line, language)).toContain(line)
  })
})

describe('lines of a site between paragraphs', () => {
  const page = (line: string): string[] => {
    const {sections} = partsOf(`${menu}${first}\n\n${second}\n\n${line}\n\nThe ferry goes from the old pier until then, twice a day and never after dark.\n\nThe council will hear on Thursday what a new tower costs, and who is to pay for it.`)
    return sections.flatMap(({heading, blocks}) => [...(heading ? [heading.text] : []), ...blocks.map(({text}) => text)])
  }
  it.each([
    ['Enable notifications'], ['See a typo? Let us know'], ['Republish this story'], ['Cancel anytime'],
    ['Kostenlos abonnieren'], ['Beitrag auf Instagram ansehen'], ['Bild in Detailansicht öffnen'],
    ['Continuer sans accepter'], ['Votre inscription a bien été prise en compte'],
    ['¿Has visto un error?'], ['Activa las notificaciones'],
    ['Lascia un commento'], ['Contenuto riservato agli abbonati'],
    ['Zet meldingen aan'], ['Verder lezen na de advertentie'],
    ['Deixe o seu comentário'], ['Ative as notificações']
  ])('are neither headings nor paragraphs: %s', (line) => {
    expect(page(line)).not.toContain(line)
  })
  it.each([
    ['Nobody saw a typo'], ['A story that nobody republished'], ['Anytime, at sea'],
    ['Die Abonnenten des Hafens'], ['Ein Fehler im Turm'],
    ['Continuer sans phare'], ['Un error en el faro'], ['Il faro riservato'], ['Zee aan de deur'], ['O comentário do faroleiro']
  ])('do not include: %s', (line) => {
    expect(page(line)).toContain(line)
  })
})

describe('a quotation set apart, with a line below that says whose it is', () => {
  const page = (quotation: string, under: string): string[] =>
    paragraphs(`${menu}${first}\n\n${second}\n\n${quotation}\n\n${under}\n\nThe ferry goes from the old pier until then, twice a day and never after dark.\n\nThe council will hear on Thursday what a new tower costs.`)
  const quotation = 'A light is a promise. Two lights would have been a plan.'
  it.each([['— Knut Berg'], ['– Harbour master Ida Holm'], ['— Mara Lind, who keeps the ferry']])('is no paragraph: %s', (under) => {
    expect(page(quotation, under)).not.toContain(quotation)
  })
  it.each([['— Nobody knew.'], ['— the tower'], ['Knut Berg']])('is one above another line: %s', (under) => {
    expect(page(quotation, under)).toContain(quotation)
  })
  it('is one if it says itself who spoke', () => {
    const told = '“A light is a promise,” Knut Berg said on Monday.'
    expect(page(told, '— Knut Berg')).toContain(told)
  })
})

describe('a source in the middle of a story', () => {
  const line = 'What is left of the tower, seen from the ferry.'
  const page = (...lines: string[]): Parts => partsOf(`${menu}${first}\n\n${lines.join('\n\n')}`)
  it('is the picture’s above it', () => {
    expect(page(line, 'Source: AFP', second, `${first} ${second}`).captions.map(({text}) => text)).toEqual([line])
  })
  it.each([
    ['the story ends', [second, `${first} ${second}`, line, 'Source: AFP']],
    ['the line above is no sentence', ['The pier', 'Source: AFP', second, `${first} ${second}`]]
  ])('is not where %s', (_, lines) => {
    expect(page(...lines).captions).toEqual([])
  })
})

describe('a caption', () => {
  const captions = (line: string, language = words[0]): string[] =>
    findStructure(`${menu}${first}\n\n${second}\n\n${line}\n\n${first} ${second}`, [language as (typeof words)[0], ...words.filter((other) => other !== language)]).parts.captions.map(({text}) => text)
  it.each([
    ['The keeper of the light (file photo) on the steps of the tower.', undefined],
    ['Der Hafen von Ostmeer (Archivbild): Hier stand der Turm.', de],
    ['Le port de Valmer en hiver (photo d’illustration).', fr],
    ['El faro (foto de archivo) en una tarde de invierno.', es]
  ])('says that its picture is older, or stands for another: %s', (line, language) => {
    expect(captions(line, language)).toHaveLength(1)
  })
  it.each([
    ['The keeper keeps each file (photographs too) in a chest.', undefined],
    ['Marco Galli (Mitte) widersprach: Der Turm sei nie sicher gewesen.', de]
  ])('does not: %s', (line, language) => {
    expect(captions(line, language)).toEqual([])
  })
  it('stands once under a picture: a short sentence below it begins the story', () => {
    const top = 'Home\nNews\nSport\nShare\nStorm closes harbour as light tower falls\nBy Mara Lind\n7 May 2024, 14:05 BST'
    expect(partsOf(`${top}\n\nDivers on Monday. © Ida Holm\n\nIt was over in a minute.\n\n${first}\n\n${second}\n\n${first} ${second}`).lede?.text).toBe('It was over in a minute.')
  })
  it('is above who filmed it, and not above the title of a film', () => {
    const line = 'Knut Berg climbs what is left of the tower.'
    const page = (under: string): string[] => partsOf(`${menu}${first}\n${second}\n${line}\n${under}\n${first} ${second}`).captions.map(({text}) => text)
    expect(page('Video: Mara Lind')).toEqual([line])
    expect(page('VIDEO: Seal rides 40 miles in a lorry of ice')).toEqual([])
  })
  it('is below a maker and a station that a slash parts', () => {
    const line = 'Knut Berg climbs what is left of the tower.'
    const {credits} = partsOf(`${menu}Ida Holm\n/\nWXQL\n${line}\n\n${first}\n\n${second}\n\n${first} ${second}`)
    expect(credits.map(({names}) => names)).toEqual([['Ida Holm']])
  })
})

describe('an author who signs', () => {
  const signed = (line: string): (string | undefined)[] =>
    partsOf(`Home\nNews\nSport\nLog in\nStorm closes harbour as light tower falls\n7 May 2024, 14:05 BST\nShare\n${first}\n${second}\n${first} ${second}\n${line}\nShare\nMost read\nSubscribe`).byline?.authors.map(({name}) => name) ?? []
  it.each([
    ['mvo', ['mvo']],
    ['(lin/rey)', ['lin', 'rey']],
    ['— Merle', ['Merle']]
  ])('at the end: %s', (line, names) => {
    expect(signed(line)).toEqual(names)
  })
  it.each([['dpa'], ['ENDS'], ['Top'], ['– and more of it']])('is not at the end: %s', (line) => {
    expect(signed(line)).toEqual([])
  })
  it.each([
    ['Mara Lind, keeper of the lights', ['Mara Lind']],
    ['Mara Lind (text) and Tom Reyes (photos)', ['Mara Lind', 'Tom Reyes']],
    ['M.L.', ['M.L.']]
  ])('is below the headline: %s', (line, names) => {
    expect(partsOf(`Home\nNews\nSport\nLog in\nStorm closes harbour as light tower falls\n${line}\n7 May 2024, 14:05 BST\nShare\n${first}\n${second}\n${first} ${second}`).byline?.authors.map(({name}) => name)).toEqual(names)
  })
})
