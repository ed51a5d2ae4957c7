// Whom the label of a turn refers to: a full name before it, the only one above, or nobody the text makes clear.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** Who says what, as `speaker: words`; a dash if it is unclear. */
function said(text: string): string[] {
  const {attributions, speakers} = parseNewsItem(text)
  return attributions
    .filter(({rule}) => rule === 'turn' || rule === 'answer')
    .map(({speaker, content}) => `${speakers.find(({id}) => id === speaker)?.name ?? '–'}: ${content.map((part) => part.text).join(' ')}`)
}

const mill = '\n\nThe mill at Aldwick has a new owner.\n\n'

describe('a label', () => {
  it.each([
    ['in initials', `“I never liked flour”${mill}Ada Crewe: Why a mill?\nTom Hale: It was cheap. I had a lorry.\n\nAC: And now?\nTH: Now I own 400 sacks.`, ['Ada Crewe: Why a mill?', 'Tom Hale: It was cheap. I had a lorry.', 'Ada Crewe: And now?', 'Tom Hale: Now I own 400 sacks.']],
    ['in initials of a name above', `The miller Tom Hale on his first year\n\nTom Hale bought the mill in March.\n\nAC: Why a mill?\nTH: It was cheap.\n\nAC: And now?\nTH: Now it turns.`, ['AC: Why a mill?', 'Tom Hale: It was cheap.', 'AC: And now?', 'Tom Hale: Now it turns.']],
    ['in initials of two names above', `Two millers on their first year\n\nWe met Tom Hale and Tim Holm at the mill.\n\nAC: Why a mill?\nTH: It was cheap.\n\nAC: And now?\nTH: Now it turns.`, ['AC: Why a mill?', 'TH: It was cheap.', 'AC: And now?', 'TH: Now it turns.']],
    ['with what the one does', `The mill on the air\n\nADA CREWE, HOST: Good evening.\n\nTOM HALE, MILLER: Good evening.\n\nCREWE: Does it turn?\n\nHALE: It does.`, ['ADA CREWE: Good evening.', 'TOM HALE: Good evening.', 'ADA CREWE: Does it turn?', 'TOM HALE: It does.']],
    ['that is a letter', `Five questions for a miller\n\nTom Hale bought the mill in March.\n\nQ. Why a mill?\nA. It was cheap.\n\nQ. And now?\nA. Now it turns.`, ['–: Why a mill?', 'Tom Hale: It was cheap.', '–: And now?', 'Tom Hale: Now it turns.']],
    ['that is a letter, under a name right after another', `Five questions for Tom Hale\n\nUna Brook bought his mill in March.\n\nQ: Why a mill?\nA: It was cheap.\n\nQ: And now?\nA: Now it turns.`, ['–: Why a mill?', 'Una Brook: It was cheap.', '–: And now?', 'Una Brook: Now it turns.']],
    ['that is a letter, under a name with two titles', `Five questions on the mill\n\nLt. Gov. Una Brook bought the mill in March.\n\nQ: Why a mill?\nA: It was cheap.\n\nQ: And now?\nA: Now it turns.`, ['–: Why a mill?', 'Una Brook: It was cheap.', '–: And now?', 'Una Brook: Now it turns.']],
    ['that is a letter, under two names', `Five questions for two millers\n\nTom Hale and Una Brook bought the mill in March.\n\nQ: Why a mill?\nA: It was cheap.\n\nQ: And now?\nA: Now it turns.`, ['–: Why a mill?', '–: It was cheap.', '–: And now?', '–: Now it turns.']],
    ['with a noise between turns', `Last call\n\nADA CREWE: This is the mill on the air.\n\n(SOUNDBITE OF A BELL)\n\nTOM HALE: It turns.\n\nCREWE: Since when?`, ['ADA CREWE: This is the mill on the air.', 'TOM HALE: It turns.', 'ADA CREWE: Since when?']],
    ['in a parliament’s record', `House of Assembly\n\nMr SPEAKER: Order.\n\nMrs ADA CREWE (Aldwick): It turns.\n\nMr SPEAKER: Order!`, ['SPEAKER: Order.', 'ADA CREWE: It turns.', 'SPEAKER: Order!']],
    ['with party and seat', `Council\n\nCllr Ada Crewe (Lab) (Aldwick): It turns.\n\nCllr Tom Hale (Con): It does not.\n\nCllr Ada Crewe (Lab): It does.`, ['Ada Crewe: It turns.', 'Tom Hale: It does not.', 'Ada Crewe: It does.']],
    ['but no field of a notice', `The mill\n\nOpening (summer): from nine to five.\n\nPrices (adults): Four pounds.\n\nOpening (winter): from ten.`, []],
    ['of two with one last name', `A mill and its family\n\nADA HALE: I bought it.\n\nTOM HALE: I paid for it.\n\nUNA BROOK: Does it turn?\n\nHALE: It does.\n\nBROOK: Good.`, ['ADA HALE: I bought it.', 'TOM HALE: I paid for it.', 'UNA BROOK: Does it turn?', '–: It does.', 'UNA BROOK: Good.']]
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('a turn of several paragraphs', () => {
  it.each([
    ['in a script', `The mill on the air\n\nADA CREWE, HOST: Good evening.\n\nTOM HALE, MILLER: Good evening.\n\nI brought a sack.\n\n(Laughter.)\n\nIt is a small one.\n\nCREWE: Does it turn?\n\nHALE: It does.`, ['ADA CREWE: Good evening.', 'TOM HALE: Good evening. I brought a sack. It is a small one.', 'ADA CREWE: Does it turn?', 'TOM HALE: It does.']],
    ['in an interview', `Five questions for a miller\n\nTom Hale bought the mill in March.\n\nQ. Why a mill?\n\nA. It was cheap.\n\nAnd I had a lorry.\n\nQ. And now?\n\nA. Now it turns.`, ['–: Why a mill?', 'Tom Hale: It was cheap. And I had a lorry.', '–: And now?', 'Tom Hale: Now it turns.']],
    ['but not a question without its label', `Five questions for a miller\n\nTom Hale bought the mill in March.\n\nQ. Why a mill?\n\nA. It was cheap.\n\nDo you have a lorry?\n\nQ. And now?\n\nA. Now it turns.`, ['–: Why a mill?', 'Tom Hale: It was cheap.', '–: And now?', 'Tom Hale: Now it turns.']],
    ['but not what comes after the last', `The mill on the air\n\nADA CREWE: Does it turn?\n\nTOM HALE: It does.\n\nCREWE: Since when?\n\nHALE: Since Monday.\n\nThe mill is open on Sundays.`, ['ADA CREWE: Does it turn?', 'TOM HALE: It does.', 'ADA CREWE: Since when?', 'TOM HALE: Since Monday.']],
    ['nor a story between turns', `A day at the mill\n\nAda Crewe: Does it turn?\n\nTom Hale: It does.\n\nHe walks to the door.\n\nThe wheel is wet.\n\nIt is noon.\n\nA cat crosses the yard.\n\nTom looks up.\n\nAda Crewe: Since when?\n\nTom Hale: Since Monday.`, ['Ada Crewe: Does it turn?', 'Tom Hale: It does.', 'Ada Crewe: Since when?', 'Tom Hale: Since Monday.']]
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('the head of a transcript', () => {
  it.each([
    ['of a programme', `RUSH TRANSCRIPT\n\nALDWICK TODAY\n\nAired March 4, 2024 - 18:00 ET\n\nTHIS IS A RUSH TRANSCRIPT. IT MAY BE UPDATED.\n\nADA CREWE, HOST: Good evening.\n\nTOM HALE, MILLER: Good evening.\n\n(COMMERCIAL BREAK)\n\nCREWE: Does it turn?\n\nHALE: It does.`, 'ALDWICK TODAY'],
    ['of a speech', `Remarks by Governor Ada Crewe at the Mill\n\nState House\nAldwick, Ohio\n\n10:14 A.M. EST\n\nGOVERNOR CREWE: Good morning.\n\nQ  Does it turn?\n\nGOVERNOR CREWE: It does.\n\nQ  Since when?\n\nGOVERNOR CREWE: Since Monday.`, 'Remarks by Governor Ada Crewe at the Mill']
  ])('%s holds its title, neither byline, deck nor heading', (_, text, headline) => {
    const item = parseNewsItem(text)
    expect([item.headline?.text, item.byline, item.deck, item.dateline]).toEqual([headline, undefined, undefined, undefined])
    expect(item.sections.map(({heading}) => heading)).toEqual([undefined])
    expect(item.sections[0]?.blocks.filter(({kind}) => kind === 'turn').length).toBeGreaterThan(3)
  })

  it('may hold the name of the author', () => {
    expect(parseNewsItem(`The mill on the air\n\nBy Mara Lind\n\nADA CREWE: Does it turn?\n\nTOM HALE: It does.\n\nCREWE: Since when?\n\nHALE: Since Monday.`).byline?.authors[0]?.name).toBe('Mara Lind')
  })
})

describe('turns under a headline', () => {
  it.each([
    [`Ask the miller\n\nQ: Does it turn?\nA: It does, on Mondays.\n\nQ: And on Sundays?\nA: Then it rests.`, 'Ask the miller'],
    [`Q&A: Tom Hale, miller\n\nQ: Does it turn?\nA: It does, on Mondays.`, 'Q&A: Tom Hale, miller'],
    [`ADA CREWE, HOST: Good evening.\n\nTOM HALE: Good evening.\n\nCREWE: Does it turn?\n\nHALE: It does.`, undefined]
  ])('are neither headline, deck, dateline nor heading: %s', (text, headline) => {
    const item = parseNewsItem(text)
    expect(item.headline?.text).toBe(headline)
    expect(item.deck).toBeUndefined()
    expect(item.dateline).toBeUndefined()
    expect(item.sections.every(({heading}) => heading === undefined)).toBe(true)
  })
})

describe('not turns', () => {
  it.each([
    [`Tom Hale: ‘I own 400 sacks’${mill}The miller said so on Monday. Nobody had asked him.\n\nTom Hale: a life in flour, page 4.`],
    [`Mill turns again${mill}Tickets: at the bakery.\n\nBuses: line 4.\n\nParking: none.`],
    [`ALDWICK, ENGLAND: The mill turns again.${mill}It was shut for years.`]
  ])('%s', (text) => {
    expect(parseNewsItem(text).sections.flatMap(({blocks}) => blocks).filter(({kind}) => kind === 'turn')).toEqual([])
  })
})

describe('questions and answers without labels', () => {
  const who = 'The miller Tom Hale met us in the yard.'
  const first = 'Why did you buy a mill?\n\nIt was cheap. I had a lorry.'
  const second = 'Does it turn?\n\nI think so.\n\nIt turned on Monday.'
  const third = 'And what do your neighbours say?\n\nNothing that I hear.'

  it('are answered by the one person named above', () => {
    expect(said(`Flour again\n\n${who}\n\n${first}\n\n${second}\n\n${third}\n\nThe mill is open on Sundays.`)).toEqual(['Tom Hale: It was cheap. I had a lorry.', 'Tom Hale: I think so. It turned on Monday.', 'Tom Hale: Nothing that I hear.'])
  })

  it('end where the author speaks of that person again', () => {
    expect(said(`Flour again\n\n${who}\n\n${first}\n\n${second}\n\n${third}\n\nI left Hale at noon.`).at(-1)).toBe('Tom Hale: Nothing that I hear.')
  })

  it.each([
    ['two people are named', `${who}\n\nHis partner Una Brook was there.\n\n${first}\n\n${second}\n\n${third}`],
    ['there are only two', `${who}\n\n${first}\n\n${third}`],
    ['nobody says I', `${who}\n\nCan you buy flour?\n\nOn Sundays only.\n\nDo you need a sack?\n\nBring your own.\n\nCan you see the wheel?\n\nChildren can, with an adult.`],
    ['nobody is asked', `${who}\n\nIs it cheap?\n\nI doubt it.\n\nDoes it turn?\n\nI think so.\n\nWho pays?\n\nI do not know.`]
  ])('are nobody’s where %s', (_, text) => {
    expect(said(`Flour again\n\n${text}`)).toEqual([])
  })
})

describe('a panel', () => {
  const panel = (turns: string): string => `Who pays for the mill?\n\nOn the stage were the miller Tom Hale and the baker Una Brook. The chair was Ada Crewe.\n\n${turns}`
  it.each([
    ['in which some speak but once', 'Ada Crewe: Who pays for it?\n\nTom Hale: I do, and I am tired.\n\nUna Brook: The town should.', ['Ada Crewe: Who pays for it?', 'Tom Hale: I do, and I am tired.', 'Una Brook: The town should.']],
    ['with somebody on the floor', 'Ada Crewe: Who pays for it?\n\nTom Hale: I do, and I am tired.\n\nAudience member: And who gets the flour?\n\nUna Brook: The town.', ['Ada Crewe: Who pays for it?', 'Tom Hale: I do, and I am tired.', '–: And who gets the flour?', 'Una Brook: The town.']],
    ['but no list of people', 'Ada Crewe: The chair of the board.\n\nTom Hale: A miller. Can he win?\n\nUna Brook: A baker who sells rye.', []],
    ['nor one of places above which nobody is named', 'North Gate: Who pays for it?\n\nSouth Dock: I do.\n\nWest Bridge: The town should.', []]
  ])('%s', (_, turns, expected) => {
    expect(said(panel(turns))).toEqual(expected)
  })
})
