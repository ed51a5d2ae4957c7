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

describe('a line at the top of a page without a credit known as such', () => {
  const gap = '\n'
  it.each([
    ['below a photo’s credit', ['Photo: Tom Reyes', caption]],
    ['above whose picture it is', [caption, 'Harbour Trust']],
    ['with a name right above the story', ['Ida Holm among the stones at low water']]
  ])('is a caption %s', (_, lines) => {
    expect(read([...top, ...lines], gap)).toMatchObject({deck: undefined, captions: [lines.find((line) => line.includes('stones'))]})
  })

  it.each([
    ['sentences below a photo’s credit', ['Photo: Tom Reyes', 'Divers are to bring up the stones. The council will build it again.']],
    ['a long sentence below a photo’s credit', ['Photo: Tom Reyes', `${standfirst}, with the stones that nobody has carried off for a garden by then.`]],
    ['with a semicolon right above the story', ['The stones of the tower at low water; divers to go down on Friday']]
  ])('is no caption: %s', (_, lines) => {
    expect(read([...top, ...lines], gap).captions).toEqual([])
  })

  it('is no caption right below the headline', () => {
    expect(read([headline, 'The stones of the tower at low water', ...top.slice(1)], gap)).toMatchObject({deck: 'The stones of the tower at low water', captions: []})
  })
})

describe('a page’s first title above a button to listen', () => {
  it.each(['Listen', 'Watch', 'Share', 'Read aloud', 'Anhören', 'Ascolta', 'Luister', 'Ouvir', 'Écouter'])('is its headline: %s', (button) => {
    const {parts} = findStructure(['Home', 'News', 'Weather', ...[headline, button, ...top.slice(1)], ...story, 'Most read\nContact us'].join('\n'), words)
    expect(parts.headline?.text).toBe(headline)
  })

  it('is the title of a film where the date is above it', () => {
    const {parts} = findStructure(['Home', 'News', 'Weather', ...top, 'How the light keeper saved his cat from the tower', 'Watch', standfirst, ...story, 'Most read\nContact us'].join('\n'), words)
    expect(parts.headline?.text).toBe(headline)
    expect(parts.deck?.text).not.toBe('How the light keeper saved his cat from the tower')
  })
})

describe('the headline of a page', () => {
  const headlineOf = (...lines: string[]) => findStructure(['Home', 'News', 'Weather', ...lines, ...story, 'Most read\nContact us'].join('\n'), words).parts.headline?.text

  it('stands below the prices of shares', () => {
    expect(headlineOf('Harbour Index 128,412 pts +0.62%', 'Dollar in crowns 5.11 -0.30%', headline, standfirst, 'By Mara Lind', '3 May 2026')).toBe(headline)
    expect(headlineOf('Storm costs harbour of Eastmere 30%', standfirst, 'By Mara Lind', '3 May 2026')).toBe('Storm costs harbour of Eastmere 30%')
  })

  it('begins with an article, above a long standfirst without a last stop', () => {
    const deck = 'Divers are to go down for the stones before Friday evening, if the wind lets them and nobody has carried them off. The council will build all of it again next year'
    expect(headlineOf('The Light of Eastmere', deck, 'By Mara Lind', '3 May 2026')).toBe('The Light of Eastmere')
  })
})
