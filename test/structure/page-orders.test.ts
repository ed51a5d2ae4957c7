// The lines between headline and story in every order that pages put them in: caption, standfirst, date, byline and buttons.
import {describe, expect, it} from 'vitest'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const headline = 'Tower of Eastmere falls into the harbour'
const story = [
  'The tower stood over the harbour of Eastmere for a hundred and fifty years, and the wind on Monday night was the worst that the island has had since 1953.',
  '“We heard a crack and then a roar,” said Knut Berg, who lives beside the harbour and has kept the light of the tower for thirty years of his life.',
  'The council met in the morning and said that the tower would be rebuilt, with the stones that divers are to bring up from the floor of the harbour.'
]
const lines = {
  standfirst: 'Divers are to bring up the stones, and the council will build it again',
  date: 'Published 3 May 2026, 06:00',
  byline: 'By Mara Lind',
  caption: 'The stones at low water. Photo: Ida Holm',
  buttons: 'Share\nSave'
}
type Name = keyof typeof lines

/** Every order of some names. */
const orders = (names: readonly Name[]): Name[][] => (names.length < 2 ? [[...names]] : names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest])))

const read = (order: readonly Name[], gap: string) =>
  findStructure([['Home', 'News', 'Weather', 'Sign in'].join('\n'), headline, ...order.map((name) => lines[name]), ...story, 'Most read\nContact us'].join(gap), words).parts

describe.each([
  ['without blank lines', '\n'],
  ['with blank lines', '\n\n']
])('a page %s', (_, gap) => {
  it.each([
    [['standfirst', 'date', 'byline', 'caption']],
    [['standfirst', 'date', 'byline', 'buttons']],
    [['standfirst', 'date', 'caption']],
    [['standfirst', 'byline', 'caption']],
    [['standfirst', 'byline', 'date']]
  ] as [Name[]][])('has its headline, standfirst and author above the story, in whatever order %j are', (names) => {
    const wrong = orders(names).filter((order) => {
      const {headline: title, deck, byline} = read(order, gap)
      return title?.text !== headline || deck?.text !== lines.standfirst || byline?.authors[0]?.name !== (names.includes('byline') ? 'Mara Lind' : undefined)
    })
    expect(wrong).toEqual([])
  })

  it('has no standfirst where there is none, in whatever order the others are', () => {
    expect(orders(['date', 'byline', 'caption', 'buttons']).filter((order) => read(order, gap).deck !== undefined)).toEqual([])
  })
})
