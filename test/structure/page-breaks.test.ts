// Text as it comes out of a PDF or a print view: a blank line after each line, and the heads of pages between them.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {parseNewsItem as parseAll} from '../../src/all.js'

const wrapped = `Page 1 of 2
The Eastmere Gazette — 12 March
Ferry to return in May, council says
By Mara Lind

The ferry that links Eastmere with the is-
land will be back by May, the council said
on Monday, after a winter in which the har-
bour was shut for repairs.

“We had no choice,” said Tom Reyes, the

Page 2 of 2
The Eastmere Gazette — 12 March

harbour master of Eastmere, as he showed
the wrecked crane to the council.

The council has spent 1.2 million crowns
on the harbour since 2019.`

const bodyOf = (text: string): string[] => parseNewsItem(text).sections.flatMap(({blocks}) => blocks.map((block) => text.slice(block.start, block.end).replace(/-?\n+/g, (end) => (end.startsWith('-') ? '' : ' '))))

describe('text from a PDF', () => {
  it.each([
    ['as it was set', wrapped],
    ['with a blank line after each line', wrapped.replace(/\n+/g, '\n\n')],
    ['with a blank line more between all lines', wrapped.replace(/\n/g, '\n\n')]
  ])('%s has its parts', (_, text) => {
    const item = parseNewsItem(text)
    expect(item.headline?.text).toBe('Ferry to return in May, council says')
    expect(item.byline?.authors.map(({name}) => name)).toEqual(['Mara Lind'])
    expect(item.boilerplate.map((part) => part.text)).toEqual(['Page 1 of 2', 'The Eastmere Gazette — 12 March', 'Page 2 of 2', 'The Eastmere Gazette — 12 March'])
    expect(item.sections.map(({heading}) => heading)).toEqual([undefined])
    expect(bodyOf(text)).toEqual([
      'The ferry that links Eastmere with the island will be back by May, the council said on Monday, after a winter in which the harbour was shut for repairs.',
      '“We had no choice,” said Tom Reyes, the',
      'harbour master of Eastmere, as he showed the wrecked crane to the council.',
      'The council has spent 1.2 million crowns on the harbour since 2019.'
    ])
  })

  it.each(['Page 3', '- p. 3 -', 'Page 3/7', 'PAGE 3 OF 7'])('%s is not part of the story', (number) => {
    const text = `Ferry returns\n\nThe ferry is back, the council said on Monday.\n\n${number}\n\nIt sails at nine each morning, the council said.`
    const item = parseNewsItem(text)
    expect(item.boilerplate.map((part) => part.text)).toEqual([number])
    expect(item.sections.map(({heading, blocks}) => [heading?.text, blocks.length])).toEqual([[undefined, 2]])
  })

  it.each([
    ['de', 'Seite 2 von 3'],
    ['fr', 'Page 2 sur 3'],
    ['es', 'Página 2 de 3'],
    ['it', 'Pagina 2 di 3'],
    ['nl', 'Pagina 2 van 3'],
    ['pt', 'Página 2 de 3'],
    ['sv', 'Sida 2 av 3']
  ])('%s: %s', (language, number) => {
    const item = parseAll(`Vellacott 2031\n\nVellacott, Eastmere, Skerry.\n\n${number}\n\nSkerry, Eastmere, Vellacott.`, {language})
    expect(item.boilerplate.map((part) => part.text)).toEqual([number])
  })
})

describe('a page of a newspaper', () => {
  const above = 'The mill at Aldwick has been turning since\nMonday, the owner said, and nobody has\ncounted the sacks. The miller said it would\ntake a month to get through the queue.'
  const below = '“It is a relief,” said Bo Lund. “We were\nafraid that it would never turn again, and\nso were the farmers of the valley.”'

  it.each([
    ['The Eastmere Gazette      Page 1      4 May 2010', 'MILL: Please see page 4', '4   The Eastmere Gazette', 'MILL\nFrom page 1'],
    ['EASTMERE GAZETTE    Tuesday, May 4, 2010    A3', '                    See MILL, Page A6', 'A6    EASTMERE GAZETTE', 'Mill\nContinued from A3'],
    ['Ostmeer-Bote    4. Mai 2010    Seite 1', 'Fortsetzung auf Seite 4', 'Seite 4', 'MÜHLE\nFortsetzung von Seite 1']
  ])('is left by its heads and jumps: %s, %s', (head, jump, next, from) => {
    const item = parseAll(`${head}\n\nMill turns again after long repair\n\nBy Ada Crewe\n\nGazette Staff\n\n${above}\n\n${jump}\n\n${next}\n\n${from}\n\n${below}\n`)
    expect(item.headline?.text).toBe('Mill turns again after long repair')
    expect(item.byline?.authors.map(({name}) => name)).toEqual(['Ada Crewe'])
    expect(item.sections.map(({heading, blocks}) => [heading?.text, blocks.map(({text}) => text)])).toEqual([
      [undefined, [above, below].map((text) => text.replace(/\n/gu, ' '))]
    ])
  })

  it.each(['Trouble on page 3', 'SEE YOU IN COURT 3', 'The best of 2010'])('is not left by a headline: %s', (title) => {
    expect(parseNewsItem(`${title}\n\n${above}\n\n${below}\n`).headline?.text).toBe(title)
  })

  it('nor by a table', () => {
    const {sections} = parseNewsItem(`Mill turns again\n\n${above}\n\nMonday    Sacks    14\nTuesday    Sacks    9\nFriday    Sacks    11\n\n${below}\n`)
    expect(sections.flatMap(({blocks}) => blocks.map(({kind}) => kind))).toContain('table')
  })
})

describe('text that only looks like it', () => {
  it('one sentence to a paragraph is not closed up', () => {
    const sentences = Array.from({length: 12}, (_, i) => `The boat numbered ${i} sailed to the island ${'again '.repeat(i % 4)}at nine.`)
    expect(bodyOf(`Twelve boats\n\n${sentences.join('\n\n')}`)).toEqual(sentences)
  })

  it('a list of titles is not closed up', () => {
    const titles = ['Ferry back by May', 'Crane falls into the harbour', 'Council buys a new crane', 'Skerry wins the regatta', 'Road shut until Friday', 'School opens after the storm', 'Lights fail in Eastmere', 'Gulls return to the pier', 'Market moves to the square']
    const {sections, headline, boilerplate, keyPoints} = parseNewsItem(titles.join('\n\n'))
    for (const part of [headline, ...boilerplate, ...keyPoints, ...sections.flatMap(({heading, blocks}) => [heading, ...blocks])]) {
      if (part) expect(titles).toContain(part.text)
    }
  })

  it.each(['Page One', 'Page turner', 'Pages 3', 'Paragraph 2', 'Room 12', 'Chapter 2 of 9'])('%s is not a page number', (line) => {
    const {boilerplate} = parseNewsItem(`Ferry returns\n\nThe ferry is back, the council said on Monday.\n\n${line}\n\nIt sails at nine each morning, the council said.\n\nThe fare is the old one, it said.`)
    expect(boilerplate).toEqual([])
  })

  it('a title next to only one number is kept', () => {
    expect(parseNewsItem('Page 1\n\nFerry to return in May\n\nThe ferry is back, the council said on Monday.\n\nPage 2\n\nIt sails at nine, the council said.').headline?.text).toBe('Ferry to return in May')
  })
})
