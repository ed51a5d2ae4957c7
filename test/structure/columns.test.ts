// Narrow columns, as a newspaper's PDF has them: wrapped lines become paragraphs, and short lines of any other kind stay apart.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const headed = (column: string): string => `Ferry to return in May\nBy Mara Holt\n\n${column}\n`

const column = `VELLACOTT — The ferry that links
Eastmere with the island will be back
by May, the council said on Monday,
after a winter in which the harbour was
shut for repairs.
“We had no choice,” said Tom Reyes,
the harbour master of Eastmere, as he
showed the wrecked crane to the coun-
cil. “The wind took it.”
The council has spent 1.2 million
crowns on the harbour since 2019. The
company that runs the boat promised its
passengers their money back.
“It is a long wait for everyone, and we
know it,” said Mara Lind, its spokes-
woman.`

const paragraphs = [
  'The ferry that links Eastmere with the island will be back by May, the council said on Monday, after a winter in which the harbour was shut for repairs.',
  '“We had no choice,” said Tom Reyes, the harbour master of Eastmere, as he showed the wrecked crane to the coun- cil. “The wind took it.”',
  'The council has spent 1.2 million crowns on the harbour since 2019. The company that runs the boat promised its passengers their money back.',
  '“It is a long wait for everyone, and we know it,” said Mara Lind, its spokes- woman.'
]

const first = /^(?=VELL|“We|The council|“It is)/gmu
const partsOf = (text: string) => {
  const {headline, byline, sections, boilerplate} = parseNewsItem(text)
  return {headline: headline?.text, byline: byline?.text, headings: sections.flatMap(({heading}) => heading?.text ?? []), boilerplate: boilerplate.map((part) => part.text), blocks: sections.flatMap(({blocks}) => blocks.map((block) => block.text))}
}

describe('a narrow column', () => {
  it.each([
    ['with nothing between its paragraphs', column],
    ['with indents', column.replace(first, '   ')],
    ['with a blank line between its paragraphs', column.replace(first, '\n').trim()],
    ['with a blank line after each line', column.replaceAll('\n', '\n\n')]
  ])('%s is read as paragraphs', (_, text) => {
    expect(partsOf(headed(text))).toEqual({headline: 'Ferry to return in May', byline: 'By Mara Holt', headings: [], boilerplate: [], blocks: paragraphs})
  })

  it('may stand under a headline that is wider', () => {
    const wide = 'Ferry to return in May after a long winter of repairs'
    expect(partsOf(headed(column).replace('Ferry to return in May', wide))).toMatchObject({headline: wide, blocks: paragraphs})
  })

  it('may have a headline and a deck of more than one line', () => {
    const text = `Ferry to return in May, after a\nwinter of repairs\nCouncil sets a date for the boat\nBy Mara Holt\n\n${column}`
    expect(parseNewsItem(text)).toMatchObject({headline: {text: 'Ferry to return in May, after a winter of repairs'}, deck: {text: 'Council sets a date for the boat'}, byline: {text: 'By Mara Holt'}})
  })

  it('keeps both halves of a sentence that a page break divides', () => {
    const head = '\n\nThe Eastmere Gazette — Friday 12 March 2031\nPage 2 of 2\n\n'
    const text = headed(column.replace('crowns on the harbour', `${head}crowns on the harbour`))
    const {boilerplate, blocks} = partsOf(text.replace('Ferry', `The Eastmere Gazette — Friday 12 March 2031\nPage 1 of 2\n\nFerry`))
    expect(boilerplate).toHaveLength(4)
    expect(blocks).toEqual([paragraphs[0], paragraphs[1], 'The council has spent 1.2 million', 'crowns on the harbour since 2019. The company that runs the boat promised its passengers their money back.', paragraphs[3]])
  })

  it('may be in German, where nouns have capitals', () => {
    const text = `Fähre fährt im Mai wieder
Von Mara Holt

Die Fähre zwischen Eastmere und
der Insel fährt im Mai wieder,
teilte der Rat am Montag mit, nach
einem Winter, in dem der Hafen
wegen Reparaturen geschlossen
war.
„Wir hatten keine Wahl“, sagte
Hafenmeister Tom Reyes, als er dem
Rat den zerstörten Kran zeigte.`
    expect(partsOf(text)).toMatchObject({
      headline: 'Fähre fährt im Mai wieder',
      blocks: [
        'Die Fähre zwischen Eastmere und der Insel fährt im Mai wieder, teilte der Rat am Montag mit, nach einem Winter, in dem der Hafen wegen Reparaturen geschlossen war.',
        '„Wir hatten keine Wahl“, sagte Hafenmeister Tom Reyes, als er dem Rat den zerstörten Kran zeigte.'
      ]
    })
  })

  it.each([
    ['of a single sentence', `The ferry that links Eastmere
with the island will be back
by the end of May, the council
said on Monday, after a winter
in which the harbour was shut
for repairs.`],
    ['with a sentence to each paragraph', `The ferry that links Eastmere
with the island will be back
by May, the council said.

The company that runs the boat
promised its passengers their
money back.`]
  ])('may be short: %s', (_, text) => {
    expect(partsOf(headed(text))).toEqual({
      headline: 'Ferry to return in May', byline: 'By Mara Holt', headings: [], boilerplate: [],
      blocks: text.split('\n\n').map((one) => one.replaceAll('\n', ' '))
    })
  })

  describe('without a blank line between headline and story', () => {
    const story = column.replace(/^VELLACOTT — /u, '')

    it.each([
      ['a headline of one line', 'Ferry to return in May', 'VELLACOTT, March 3 - '],
      ['a headline shorter than the column', 'Ferry to return\nin May', 'VELLACOTT — '],
      ['an agency', 'Ferry to return in May, council\nsays', 'VELLACOTT (Reuters) - '],
      ['an agency alone', 'Ferry to return in May, council\nsays', '(Reuters) - ']
    ])('has a headline above its dateline: %s', (_, headline, dateline) => {
      const {headline: found, blocks} = partsOf(`${headline}\n${dateline}${story}\n`)
      expect(found).toBe(headline.replace('\n', ' '))
      expect(blocks).toEqual(paragraphs)
    })

    it('has a byline above its dateline', () => {
      expect(partsOf(`Ferry to return\nin May\nBy Mara Holt\n${column}\n`)).toMatchObject({headline: 'Ferry to return in May', byline: 'By Mara Holt', blocks: paragraphs})
    })

    it.each([
      ['a place in capitals between dashes', 'The ferry links the island with\nVELLACOTT — a town of stone — and'],
      ['a month after a dash', 'The ferry stops in winter. In\nSkarvik – May is mild – it sails and'],
      ['a place in capitals after a sentence', 'The ferry is old. It came from\nVELLACOTT — Skarvik has none — and']
    ])('goes on at %s', (_, lines) => {
      const {blocks} = partsOf(headed(column.replace('The council has spent', `${lines}\nthe council has spent`)))
      expect(blocks.some((block) => block.includes(lines.replaceAll('\n', ' ')))).toBe(true)
    })
  })

  it('ends before a subhead', () => {
    expect(partsOf(headed(column.replace('The council has', '\nWhat happens next\nThe council has'))).headings).toEqual(['What happens next'])
  })
})

describe('short lines of another kind stay apart:', () => {
  it.each([
    ['a list', 'The steam crane on the north quay|The lime trees of Quay Street|The ferry Eider at its berth|The old school in Sound Lane|The market hall on Saturdays|The lighthouse of Skerry Point|The regatta in early summer'],
    ['a list in small letters', 'the crane on the north quay|the lime trees of Quay Street|the roof of the old school|the nets of seven fishermen|the bell of the rescue boat|the lights along the pier|the windows of the market hall'],
    ['a list of even lines', 'the crane on the north quay|the limes that line the road|the nets of seven fishermen|the bell of the rescue boat|the windows of the old hall|the lamps of the long pier|the old roof of the school'],
    ['what a dish needs', 'two pounds of cod or haddock|one onion, peeled and chopped|three carrots, cut in rounds|half a pint of cream|a handful of parsley, chopped|two bay leaves, a pinch of salt|one pound of floury potatoes'],
    ['names', 'Mara Lind, Vellacott School|Bo Lund, Eastmere School|Tom Reyes, Vellacott School|Hilde Sand, Skerry School|Olaf Brandt, Eastmere School|Greta Moe, Skerry School|Runa Aas, Vellacott School'],
    ['results', 'Eastmere 2, Vellacott 1 (Lund 12, 40)|Skerry 0, North Quay 0|Sound Lane 4, Harbour 2 (aban.)|Island Rovers 1, Town 3 (Moe 77)|Eastmere Women 5, Skerry Women 0|Vellacott B 1, North Quay B 1'],
    ['sentences', 'The ferry is late again today.|The bus is late as well.|The crane is under the water.|The council meets on Monday.|Nobody knows what it will cost.|The baker has sold all his bread.|The school stays shut this week.'],
    ['a poem with capitals', 'It lifted boats from out of the sea|And set them down upon the land;|It lifted nets and it lifted me|One winter, with a broken hand.|It never asked what the load was for,|It never asked what the load was worth|But stood all night beside the door|And put the morning back on earth.'],
    ['a log', '22:10 the wind reaches force nine|22:40 the pier is closed to walkers|23:05 the first roof is reported gone|23:30 the crane begins to lean|23:50 the quay is cleared of people|0:12 the crane falls into the water'],
    ['messages', 'are you up|no|the crane is down|what do you mean, down|in the water. all of it|who is there|nobody yet. bo is coming|i will put my boots on|bring the big lamp. and tea'],
    ['titles', 'Ferry to return in May, council says|crane falls into the harbour at night|Council buys a new crane for the quay|Skerry wins the regatta at Eastmere|Road shut until Friday, county says|School opens after the winter storm']
  ])('%s', (_, lines) => {
    const each = lines.split('|')
    const {blocks, headings, boilerplate} = partsOf(`A day in Vellacott\n\n${each.join('\n')}\n`)
    for (const block of [...blocks, ...headings, ...boilerplate]) expect(each).toContain(block)
  })

  it('a poem in small letters has its stanzas', () => {
    const stanzas = ['It lifted boats from out of the sea\nand set them down upon the land,\nit lifted nets and it lifted me\none winter, with a broken hand.', 'It never asked what the load was for,\nit never asked what the load was worth.', 'It stood the whole of the night by the door\nand put the morning back on earth.']
    expect(partsOf(`The crane\n\n${stanzas.join('\n')}\n`).blocks).toEqual(stanzas.map((one) => one.replaceAll('\n', ' ')))
  })
})
