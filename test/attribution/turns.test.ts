// Whom the label of a turn refers to: a full name before it, the only one above, or nobody the text makes clear.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** Who says what, as `speaker: words`; a dash if it is unclear. */
function said(text: string): string[] {
  const {attributions, speakers} = parseNewsItem(text)
  return attributions
    .filter(({rule}) => rule === 'turn')
    .map(({speaker, content}) => `${speakers.find(({id}) => id === speaker)?.name ?? '–'}: ${content.map((part) => part.text).join(' ')}`)
}

const mill = '\n\nThe mill at Aldwick has a new owner.\n\n'

describe('a label', () => {
  it.each([
    ['in initials', `“I never liked flour”${mill}Ada Crewe: Why a mill?\nTom Hale: It was cheap. I had a lorry.\n\nAC: And now?\nTH: Now I own 400 sacks.`, ['Ada Crewe: Why a mill?', 'Tom Hale: It was cheap. I had a lorry.', 'Ada Crewe: And now?', 'Tom Hale: Now I own 400 sacks.']],
    ['with what the one does', `The mill on the air\n\nADA CREWE, HOST: Good evening.\n\nTOM HALE, MILLER: Good evening.\n\nCREWE: Does it turn?\n\nHALE: It does.`, ['ADA CREWE: Good evening.', 'TOM HALE: Good evening.', 'ADA CREWE: Does it turn?', 'TOM HALE: It does.']],
    ['that is a letter', `Five questions for a miller\n\nTom Hale bought the mill in March.\n\nQ. Why a mill?\nA. It was cheap.\n\nQ. And now?\nA. Now it turns.`, ['–: Why a mill?', 'Tom Hale: It was cheap.', '–: And now?', 'Tom Hale: Now it turns.']],
    ['that is a letter, under a name right after another', `Five questions for Tom Hale\n\nUna Brook bought his mill in March.\n\nQ: Why a mill?\nA: It was cheap.\n\nQ: And now?\nA: Now it turns.`, ['–: Why a mill?', 'Una Brook: It was cheap.', '–: And now?', 'Una Brook: Now it turns.']],
    ['that is a letter, under two names', `Five questions for two millers\n\nTom Hale and Una Brook bought the mill in March.\n\nQ: Why a mill?\nA: It was cheap.\n\nQ: And now?\nA: Now it turns.`, ['–: Why a mill?', '–: It was cheap.', '–: And now?', '–: Now it turns.']],
    ['of two with one last name', `A mill and its family\n\nADA HALE: I bought it.\n\nTOM HALE: I paid for it.\n\nUNA BROOK: Does it turn?\n\nHALE: It does.\n\nBROOK: Good.`, ['ADA HALE: I bought it.', 'TOM HALE: I paid for it.', 'UNA BROOK: Does it turn?', '–: It does.', 'UNA BROOK: Good.']]
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
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
