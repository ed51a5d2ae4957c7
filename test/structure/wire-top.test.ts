// Lines that a wire puts above a story tell newsrooms about it. The headline is the line below them, and an alert has none.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const story = 'The fish market burned on Sunday, officials said. Nobody was hurt.'

describe('the headline below', () => {
  it.each([
    '^Harbour-Fire,3rdLd-Writethru,<\n^Fire guts fish market<',
    'Harbour-fire-market,lead\nFire guts fish market',
    'harbour-fire, 2ndlead-WRAP\nFire guts fish market',
    'Hafen/Brand/\nFire guts fish market',
    'Hafen/Brand/\n(Zusammenfassung 1830)\nFire guts fish market',
    'Adds mayor in paragraph 3\n\nFire guts fish market'
  ])('%s', (top) => {
    const item = parseNewsItem(`${top}\n\nSaltby, Nov 4 (AFP) - ${story}`)
    expect([item.headline?.text, item.deck?.text, item.lede?.text]).toEqual(['Fire guts fish market', undefined, story])
  })

  it('in capitals below a page number and a keyword', () => {
    const item = parseNewsItem(`1 FIRE Market\nMARKET GUTTED BY FIRE, COUNCIL SAYS\n\nBy Rhona Mapple, PA\n\n${story}`)
    expect(item.headline?.text).toBe('MARKET GUTTED BY FIRE, COUNCIL SAYS')
    expect(item.byline?.authors.map(({name}) => name)).toEqual(['Rhona Mapple'])
  })
})

describe('a headline that only looks like such a line', () => {
  it.each(['Mother-in-law, lead singer', 'Sugar-free, a town waits', '3 DEAD in fire', 'Market/harbour: who pays?', 'Adds up to 40 pages'])('%s', (line) => {
    expect(parseNewsItem(`${line}\n\n${story}`).headline?.text).toBe(line)
  })
})

describe('an alert has a label and no headline', () => {
  it.each(['URGENT\n\nSALTBY, Maine (AP) — ', 'FLASH\nSALTBY (Reuters) - ', 'BULLETIN\n\nSALTBY, 4 nov 2023 (AFP) - '])('%s', (top) => {
    const item = parseNewsItem(top + story)
    expect([item.kicker?.text, item.headline, item.lede?.text]).toEqual([/^\w+/u.exec(top)?.[0], undefined, story])
    expect(item.dateline).toBeDefined()
  })

  it('unless one stands between', () => {
    const item = parseNewsItem(`URGENT\n\nFire guts fish market\n\nSALTBY, Maine (AP) — ${story}`)
    expect([item.kicker?.text, item.headline?.text]).toEqual(['URGENT', 'Fire guts fish market'])
  })
})

describe('an agency that no list has', () => {
  it.each([
    ['Saltby, Nov 4 (Nordwire) - ', 'Nordwire'],
    ['Villar del Mar, 6 oct (Agencia Faro) - ', 'Agencia Faro']
  ])('%s', (dateline, agency) => {
    expect(parseNewsItem(`Fire guts fish market\n\n${dateline}${story}`).dateline?.agencies).toEqual([agency])
  })

  it('in capitals within an envelope', () => {
    const item = parseNewsItem(`\u0001bna0117 4 e 140  XAA 023\n\nHarbour/fire/GRAPHIC\n\u0002Fire guts fish market\n\nSaltby (XAA) - ${story}\n\u0003061544 GMT Mar 06\n\u0004`)
    expect([item.headline?.text, item.dateline?.agencies]).toEqual(['Fire guts fish market', ['XAA']])
  })

  it.each(['Saltby (pop. 300) - ', 'Mara Lind (KLP) - ', 'Wages, May 3 (revised) - '])('is not in %s', (opening) => {
    expect(parseNewsItem(`Fire guts fish market\n\n${opening}${story}`).dateline).toBeUndefined()
  })
})

describe('a release', () => {
  const sent = (top: string, foot: string) => parseNewsItem(`Lind Marine opens mill\n\n${top}Lind Marine opened a mill on Friday, it said.\n\n“It turns,” said founder Shona Baird.\n\n${foot}`)

  it.each(['GULLANE, Scotland – May 3, 2023 – ', 'Brest, le 3 mai 2023 – ', 'GULLANE, Scotland, May 3, 2023 – '])('has the date of its dateline: %s', (dateline) => {
    const item = sent(dateline, '')
    expect(item.dateline?.date).toMatch(/^(?:May 3,|3 mai) 2023$/u)
    expect(item.lede?.text).toBe('Lind Marine opened a mill on Friday, it said.')
  })

  it('is told by what it says of its sender', () => {
    const item = sent('', 'About Lind Marine\n\nLind Marine makes boats.\n\nMedia contact: Tad Rusk, press@lind.example')
    expect([item.genre, item.boilerplate.length, item.speakers.some(({name}) => name === 'Tad Rusk')]).toEqual(['release', 3, false])
  })

  it.each(['About the sea\n\nThe sea is cold.\n\nContact: press@lind.example', 'About Tom Reyes\n\nTom Reyes writes.\n\nContact: press@lind.example'])('is not one by %s', (foot) => {
    expect(sent('', foot).genre).toBe('article')
  })
})

describe('the paper after a bar is no part of a headline', () => {
  it.each(['Swan attack | The Wexcombe Advertiser', 'Swan attack | Wexcombe News'])('%s', (line) => {
    expect(parseNewsItem(`${line}\n\n${story}`).headline?.text).toBe('Swan attack')
  })

  it.each(['Swan attack | A history', 'Swans | geese | ducks'])('but: %s', (line) => {
    expect(parseNewsItem(`${line}\n\n${story}`).headline?.text).toBe(line)
  })
})

describe('a dateline on a line of its own', () => {
  const story = 'Bei Bauarbeiten ist am Mittwoch in Ostmeer ein Kran umgestürzt, niemand wurde verletzt, sagte die Polizei.'
  it.each([
    ['Ostmeer, 13.11.2024 (sdn)', ['Ostmeer'], '13.11.2024'],
    ['Ostmeer (SDN)', ['Ostmeer'], undefined],
    ['OSTMEER, 13 nov 2024 (SDN)', ['OSTMEER'], '13 nov 2024']
  ])('%s', (line, places, date) => {
    const {headline, deck, dateline, sections} = parseNewsItem(`Kran in Ostmeer umgestürzt\n\n${line}\n\n${story}\n`)
    expect([headline?.text, deck, dateline?.text, dateline?.places, dateline?.date]).toEqual(['Kran in Ostmeer umgestürzt', undefined, line, places, date])
    expect(sections.flatMap(({heading, blocks}) => [heading?.text, ...blocks.map(({text}) => text)])).toEqual([undefined, story])
  })

  it.each(['Polizei sucht Zeugen (mit Video)', 'Drei Kräne in 2024', 'Mara Lind (SDN)'])('is no other line: %s', (line) => {
    expect(parseNewsItem(`Kran in Ostmeer umgestürzt\n\n${line}\n\n${story}\n`).dateline).toBeUndefined()
  })
})

describe('a word or two between the lines of the top', () => {
  it.each([
    `Kran umgestürzt\n\nOSTMEER\n(SDN) - OSTMEER, 13 NOV - Ein Kran ist umgestürzt, sagte die Polizei.\n`,
    `Kran umgestürzt\nEditor: mlind\n2024-11-13 15:09:15\n\nBy Mara Lind\n\nOSTMEER, Nov. 13 (SDN) -- Ein Kran ist umgestürzt, sagte die Polizei.\n`
  ])('is neither deck nor heading: %s', (text) => {
    const {headline, deck, dateline, sections} = parseNewsItem(text)
    expect([headline?.text, deck, dateline !== undefined]).toEqual(['Kran umgestürzt', undefined, true])
    expect(sections.map(({heading}) => heading)).toEqual([undefined])
  })
})
