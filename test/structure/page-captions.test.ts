// What stands above a photo's credit at the top of a page: its caption, or the standfirst; and names below a caption that are no author's.
import {describe, expect, it} from 'vitest'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const headline = 'Tower of Eastmere falls into the harbour'
const standfirst = 'Divers are to bring up the stones, and the council will build it again'
const caption = 'Ida Holm watched the stones at low water.'
const story = [
  'The tower stood over the harbour of Eastmere for a hundred and fifty years, and the wind on Monday night was the worst that the island has had since 1953.',
  '“We heard a crack and then a roar,” said Knut Berg, who lives beside the harbour and has kept the light of the tower for thirty years of his life.',
  'The council met in the morning and said that the tower would be rebuilt, with the stones that divers are to bring up from the floor of the harbour.'
]
const top = [headline, 'By Mara Lind', '3 May 2026']

const read = (lines: readonly string[], gap: string) => {
  const {parts} = findStructure([['Home', 'News', 'Weather', 'Sign in'].join('\n'), ...lines, ...story, 'Most read\nContact us'].join(gap), words)
  return {deck: parts.deck?.text, captions: parts.captions.map(({text}) => text), authors: parts.byline?.authors.map(({name}) => name)}
}

const credits = [
  'Photo: Tom Reyes', 'HP PHOTO: TOM REYES', 'Packet photo by Tom Reyes', 'Tom Reyes/Staff Photographer', 'Tom Reyes, The Packet', 'Tom Reyes/Getty Images', 'Tom Reyes for The Harbour Post',
  'Google Earth', 'Photo supplied', 'ANP-foto / Tom Reyes', 'Foto Tom Reyes', 'Divulgação/Porto'
]

describe.each([
  ['without blank lines', '\n'],
  ['with blank lines', '\n\n']
])('a page %s', (_, gap) => {
  it.each(credits)('has a caption above %s', (credit) => {
    expect(read([...top, caption, credit], gap)).toEqual({deck: undefined, captions: [caption], authors: ['Mara Lind']})
  })

  it.each(credits)('has a standfirst and a caption above %s', (credit) => {
    expect(read([headline, standfirst, ...top.slice(1), caption, credit], gap)).toEqual({deck: standfirst, captions: [caption], authors: ['Mara Lind']})
  })

  it.each(credits)('has its author below the caption and %s', (credit) => {
    expect(read([headline, caption, credit, 'By Mara Lind', '3 May 2026'], gap)).toEqual({deck: undefined, captions: [caption], authors: ['Mara Lind']})
  })

  it('has a standfirst below the credit of the caption', () => {
    expect(read([...top, caption, 'Photo: Tom Reyes', `${standfirst}.`], gap)).toMatchObject({captions: [caption], authors: ['Mara Lind']})
    expect(read([...top, caption, 'Photo: Tom Reyes', `${standfirst}.`], gap).captions).not.toContain(`${standfirst}.`)
  })
})

describe('a page with blank lines', () => {
  it.each([
    ['two sentences', 'Divers are to bring up the stones. The council will build it again.'],
    ['a sentence that tells the news of the headline', 'The tower fell into the harbour when the wind was at its worst.'],
    ['a long sentence', 'Divers are to bring up the stones from among the boats, and the council wants to have all of it built again before next winter.'],
    ['a line without a stop right below the headline', standfirst]
  ])('has %s above the credit of a photo as its standfirst', (_, deck) => {
    expect(read([headline, deck, 'Photo: Tom Reyes', 'By Mara Lind', '3 May 2026'], '\n\n').deck).toBe(deck)
  })

  it.each(['Tom Reyes, The Packet', 'Tom Reyes/AFP'])('has a standfirst above its only author, %s', (author) => {
    expect(read([headline, standfirst, author, '3 May 2026'], '\n\n')).toMatchObject({deck: standfirst, authors: ['Tom Reyes']})
  })
})
