// Pages as copied from a browser. Each line is marked with the part that it must be found as:
// K kicker, H headline, L lede, D deck that is not a lede, B byline, t time, k key point, c caption, r credit, n note,
// h heading, p paragraph, f furniture.
import {describe, expect, it} from 'vitest'
import type {Parts} from '../../src/item-fields.js'
import {findStructure} from '../../src/structure/structure.js'
import {headlineEvidence} from '../../src/structure/page/headline.js'
import type {Passage} from '../../src/model.js'
import {words} from './words.js'

const partsOf = (text: string, languages = words): Parts => findStructure(text, languages).parts

/** Marks each line with the part that it is found as. */
function signed(text: string): string {
  const found = partsOf(text, words)
  const parts: [string, Passage | undefined][] = [
    ['H', found.headline],
    ['L', found.lede],
    ['K', found.kicker],
    ['D', found.deck],
    ['B', found.byline],
    ...found.sections.flatMap(({heading, blocks}): [string, Passage | undefined][] => [
      ['h', heading],
      ...blocks.map((block): [string, Passage] => [block.kind === 'caption' ? 'c' : 'p', block])
    ]),
    ...found.timestamps.map((each): [string, Passage] => ['t', each]),
    ...found.keyPoints.map((each): [string, Passage] => ['k', each]),
    ...found.captions.map((each): [string, Passage] => ['c', each]),
    ...found.credits.map((each): [string, Passage] => ['r', each]),
    ...found.notes.map((each): [string, Passage] => ['n', each]),
    ...found.boilerplate.map((each): [string, Passage] => ['f', each])
  ]
  let at = 0
  return text
    .split('\n')
    .map((line) => {
      const start = at
      at += line.length + 1
      if (line === '') return ''
      const part = parts.find(([, span]) => span !== undefined && span.start < at - 1 && span.end > start)
      return `${part?.[0] ?? '-'} ${line}`
    })
    .join('\n')
}

function expectSigned(page: string): void {
  const wanted = page.trim()
  expect(signed(wanted.replace(/^\S /gmu, ''))).toBe(wanted)
}

const body = `p The tower stood over the harbour of Eastmere for a hundred and fifty years, and the wind on Monday night was the worst that the island has had since the winter of 1953.

p "We heard a crack and then a roar," said Knut Berg, who lives beside the harbour and has kept the light of the tower for thirty years of his life, as his mother had done before him.

p The council met in the morning and said that the tower would be rebuilt, with the stones that divers are to bring up from the floor of the harbour once the sea is calm again.`

const lede = `L A light tower that has stood over the harbour of Eastmere since 1871 fell into the water in a storm on Monday night, and the harbour has been closed.

${body}`

describe('the headline of a page', () => {
  it.each([
    [
      'is the line that shares its words with the paragraphs, not the longest of the menu',
      `f News
f World
f Twelve long walks for a weekend in spring by the sea
K Sport
H Storm closes harbour as light tower falls
B By Mara Lind
t 7 May 2024, 14:05 BST

${lede}`
    ],
    [
      'is the first of two lines that are the same',
      `f Home
K News
H Storm closes harbour as light tower falls
f Weather
f Storm closes harbour as light tower falls
t 7 May 2024, 14:05 BST

${lede}`
    ],
    [
      'is no line that a breadcrumb holds in other letters, but the one over the byline',
      `f Home
f News
f Storm Closes Harbour As Light Tower Falls
K Ferries
H Storm closes harbour as light tower falls
t 7 May 2024, 14:05 BST

${lede}`
    ],
    [
      'is no caption with its credit',
      `K Weather
H Storm closes harbour as light tower falls
c The light tower over the harbour of Eastmere before the storm on Monday. Photo: Mara Lind/Harbour Press
t 7 May 2024, 14:05 BST
f Share

${lede}`
    ],
    [
      'ends with an abbreviated title and a name and is no caption for that',
      `f Share
H Storm over the harbour closes the office of Rep. Mara Lind
t 7 May 2024, 14:05 BST
f Share

${lede}`
    ],
    [
      'is the line under a German topic',
      `f Startseite
K Nach dem Sturm an der Küste
H Hafen von Ostmeer bleibt noch Wochen zu
B Von
B Jonas Feld
t 07.05.2024, 14:05 Uhr

L Der Leuchtturm von Ostmeer ist in der Nacht zum Dienstag im Sturm umgestürzt. Der Hafen bleibt nach Angaben der Stadt gesperrt.

p Der Turm stand seit 1871 an der Einfahrt zum Hafen von Ostmeer. Er stürzte kurz vor Mitternacht im Sturm ins Wasser, wie die Polizei an der Küste mitteilte.

p Der Wind erreichte nach Angaben des Wetterdienstes 140 Kilometer in der Stunde. Verletzt wurde an der Küste niemand, aber zwei Boote sanken im Hafen.`
    ],
    [
      'stands behind a topic and a hyphen on its line',
      `f Startseite
f Regional
H Sturm an der Nordküste - Hafen von Ostmeer bleibt noch Wochen gesperrt
t Stand: 07.05.2024 14:05 Uhr

L Der Leuchtturm von Ostmeer ist in der Nacht zum Dienstag im Sturm umgestürzt. Der Hafen bleibt nach Angaben der Stadt gesperrt.

p Der Turm stand seit 1871 an der Einfahrt zum Hafen von Ostmeer. Er stürzte kurz vor Mitternacht im Sturm ins Wasser, wie die Polizei an der Küste mitteilte.

p Der Wind erreichte nach Angaben des Wetterdienstes 140 Kilometer in der Stunde. Verletzt wurde an der Küste niemand, aber zwei Boote sanken im Hafen.`
    ]
  ])('%s', (_, page) => {
    expectSigned(page)
  })

  it('separates the topic from the headline', () => {
    const parts = partsOf(
      `Startseite\nRegional\nSturm an der Nordküste - Hafen von Ostmeer bleibt noch Wochen gesperrt\nStand: 07.05.2024 14:05 Uhr\nTeilen\n\n${'Der Hafen von Ostmeer bleibt gesperrt, teilte die Stadt am Dienstag mit, und der Sturm an der Küste geht weiter.\n\n'.repeat(4)}`,
      words
    )
    expect([parts.kicker?.text, parts.headline?.text]).toEqual([
      'Sturm an der Nordküste',
      'Hafen von Ostmeer bleibt noch Wochen gesperrt'
    ])
  })

  it.each(['Der Sturm an der Küste - und was er kostet', 'Sturm: Der Hafen - Schäden in Millionenhöhe an der Küste'])(
    'keeps a hyphen inside: %s',
    (line) => {
      const page = `Startseite\nRegional\n${line}\nStand: 07.05.2024 14:05 Uhr\nTeilen\n\n${'Der Hafen von Ostmeer bleibt gesperrt, teilte die Stadt am Dienstag mit, und der Sturm an der Küste geht weiter.\n\n'.repeat(4)}`
      expect(partsOf(page, words).headline?.text).toBe(line)
    }
  )

  it('is missing if a page begins with its story', () => {
    expect(partsOf(`${lede.replace(/^\S /gmu, '')}\n\nShare\nRelated topics\nStorms`, words).headline).toBeUndefined()
  })

  it('has a name and a weight for each piece of evidence', () => {
    expect(new Set(headlineEvidence.map(({id}) => id)).size).toBe(headlineEvidence.length)
    expect(headlineEvidence.filter(({weight}) => weight === 0)).toEqual([])
  })
})

describe('lines between the headline and the paragraphs', () => {
  const head = `K News
H Storm closes harbour as light tower falls`

  it.each([
    [
      'a sentence under the share lines is the lede',
      `${head}
B By Mara Lind
t 7 May 2024, 14:05 BST
f Share
f Comments
L The harbour of Eastmere is closed after its light tower fell into the water.

${body}`
    ],
    [
      'a sentence over a photo that stands apart is the lede',
      `${head}
B By Mara Lind
t 7 May 2024, 14:05 BST
f Share

L The harbour of Eastmere is closed after its light tower fell into the water.

r Photo: Tom Reyes

${body}`
    ],
    [
      'a sentence that says who stands left is a caption',
      `${head}
f Share
c Keeper Knut Berg, left, and the head of the council look for stones of the tower on Tuesday.

B By Mara Lind
t 7 May 2024, 14:05 BST

${lede}`
    ],
    [
      'a sentence that ends in a full date under the byline is a caption',
      `${head}
B By Mara Lind
t 7 May 2024, 14:05 BST
f Share
c The light tower over the harbour of Eastmere in its last summer, on August 3, 2023.

${lede}`
    ],
    [
      'capitals and an ellipsis open a caption',
      `${head}
t 7 May 2024, 14:05 BST
f Share
c LAST LIGHT … The tower over the harbour of Eastmere in the evening before the storm fell upon it.

${lede}`
    ],
    [
      'a photographer and a publisher in a bracket, or after a dash, close a caption',
      `${head}
f Share
c Knut Berg looks for stones of the tower in the harbour of Eastmere [Ida Holm/Coast and Island]
B By Mara Lind
t 7 May 2024, 14:05 BST

${lede}

c Divers of the council at the old pier of the harbour - Ida Holm/Coast and Island

p The council will meet again in June, said Knut Berg, once the divers have brought up what they can find of the tower.`
    ],
    [
      'a sentence in a box between the headline and the story is none of it where blank lines part the paragraphs',
      `${head}
B By Mara Lind
t 7 May 2024, 14:05 BST
f Watch
f Mara Lind reports on a harbour without its light, and on the ferry.
f Add Harbour News to your favourites

${lede}

p The council will meet again in June, said Knut Berg, once the divers have brought up what they can find of the tower, and nobody on the island believes that the ferry will sail before.`
    ],
    [
      'other stories under their head are no lede',
      `${head}
B By Mara Lind
t 7 May 2024, 14:05 BST
f Related articles
f Ferries to the harbour of Eastmere are cancelled until Tuesday, says the council
f Shop opens on island

${lede}`
    ],
    [
      'the title of a film beside its label is no lede',
      `${head}
t 7 May 2024, 14:05 BST
f Share

f How the light tower over the harbour came down in the storm
f Video

${lede}`
    ],
    [
      'desks, dates and the author between bars are no lede',
      `${head}
B Storms, Harbour, Top story | Published: 5 hours ago | Written by Mara Lind
f Share
c LAST LIGHT … The tower over the harbour of Eastmere in the evening before the storm fell upon it.

${lede}`
    ],
    [
      'data for machines is furniture',
      `${head}
t 7 May 2024, 14:05 BST
f {"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm closes harbour","description":"The harbour of Eastmere is closed after its light tower fell into the water. It will be closed for weeks."}

${lede}`
    ]
  ])('%s', (_, page) => {
    expectSigned(page)
  })

  const other = `p Divers from three islands will search between the walls, where currents are strong and one sees little, until every carved block has been found and numbered.

p Engineers want a base of concrete instead of granite, because winter after winter has washed sand away beneath older quays, bridges, fish markets and boat sheds.

p Visitors had climbed its narrow stairs each summer; tickets paid for paint, glass, lamp oil, school trips and a small museum about ships lost along these coasts.`

  it.each([
    [
      'a notice about data stands over menu and headline',
      `f We value your privacy
f We and our partners keep details on your device so that what you are shown is better. You can change this whenever you like.
f Accept all
f Manage options

f Sport
f Culture
f Weather
f Podcasts
f Letters
K News
H Storm closes harbour as light tower falls
B By Mara Lind
t 7 May 2024, 14:05 BST

${lede}

${other}`
    ],
    [
      'a standfirst over the name of its author, under a photo',
      `f Share
K News
H Storm closes harbour as light tower falls
c The tower over the harbour of Eastmere in the evening. (Coast Radio: Tom Reyes)

L The light tower of Eastmere is to be rebuilt with stones from the floor of the harbour, the council says.
B Mara Lind
t 7 May 2024, 14:05 BST

${lede.replace('L ', 'p ')}`
    ],
    [
      'a photo with its maker and no mark between them is between date and story',
      `f Share
K News
H Storm closes harbour as light tower falls
t 7 May 2024, 14:05 BST
f Save
c The keeper of the light in her kitchen over the harbour of Eastmere Photo Studio Reyes

${lede}`
    ]
  ])('%s', (_, page) => {
    expectSigned(page)
  })

  it('reads an offer between headline and byline as furniture, since nothing in the story mentions it', () => {
    const story = lede.replace(/^\S /gmu, '')
    const more =
      'Divers from three islands will search between broken walls, where currents are strong and visibility poor, until every carved block has been found and numbered.\n\n' +
      'Engineers want concrete foundations instead of granite, because repeated winters have washed sand away beneath older quays, bridges, fish markets and boat sheds.\n\n' +
      'Tourists had climbed its narrow staircase each summer; tickets paid for paint, glass, lamp oil, school trips and a small museum about shipwrecks along these northern coasts.'
    const top = 'News\nStorm closes harbour as light tower falls\n'
    const offer = 'Open your savings account today and earn five percent, with no fees or minimum deposit.'
    const page = (line: string): string => `${top}${line}\nBy Mara Lind\n7 May 2024, 14:05 BST\nShare\n\n${story}\n\n${more}`
    const parts = partsOf(page(offer), words)
    expect(parts.boilerplate.map(({text}) => text)).toContain(offer)
    expect(parts.deck).toBeUndefined()
    const deck = 'The light tower of the island is to be rebuilt with stones from the floor of the harbour.'
    expect(partsOf(page(deck), words).deck?.text).toBe(deck)
  })

  it('takes the author’s name off the end of the lede', () => {
    const opening = 'The harbour of Eastmere is closed after its light tower fell into the water in the storm.'
    const page = `News\nStorm closes harbour as light tower falls\n7 May 2024, 14:05 BST\nShare\n\n${opening} By Mara Lind\n\n${lede.replace(/^\S /gmu, '')}`
    const parts = partsOf(page, words)
    expect(parts.lede?.text).toBe(opening)
    expect(parts.byline?.authors.map(({name}) => name)).toEqual(['Mara Lind'])
  })

  it('separates the place and a middle dot from the lede', () => {
    const page =
      'Startseite\nHafen von Ostmeer bleibt noch Wochen gesperrt\n\nOstmeer · Der Hafen ist nach dem Sturm zu. Wann er wieder öffnet, weiß niemand.\n\n07.05.2024, 14:05 Uhr\nTeilen\n\n' +
      'Der Hafen von Ostmeer bleibt gesperrt, teilte die Stadt am Dienstag mit, und der Sturm an der Küste geht weiter.\n\n'.repeat(4)
    const parts = partsOf(page, words)
    expect(parts.dateline?.places).toEqual(['Ostmeer'])
    expect(parts.lede?.text).toBe('Der Hafen ist nach dem Sturm zu. Wann er wieder öffnet, weiß niemand.')
  })
})

describe('headings and the end of a page', () => {
  const top = `K News
H Storm closes harbour as light tower falls
B By Mara Lind
t 7 May 2024, 14:05 BST
f Share

${lede}`
  const more = `p The council said that divers had found the lamp of the tower, and that the stones of the tower lie on the floor of the harbour as if somebody had put them there.`

  it.each([
    [
      'the last title of a box over a paragraph is its heading, links stand above it',
      `${top}

f Ferries to the island are cancelled until Tuesday
f The long winter of 1953 in twelve photographs
h What the divers found

${more}`
    ],
    [
      'the last title of a box is a link if it is as long as one and about something else',
      `${top}

f The long winter of 1953 in twelve photographs
f Shop opens again on other island after quarrel with owners

${more}`
    ],
    [
      'a long title that the paragraphs under it do not speak of is a link to another story',
      `${top}

f How a family on another island built a sailing ship out of nothing

${more}`
    ],
    [
      'a long title that they speak of is a heading',
      `${top}

h What the divers of the council found on the floor of the harbour

${more}`
    ],
    [
      'one word over a photo is a heading',
      `${top}

h Divers
r (Photo by Tom Reyes / AFP)

${more}`
    ],
    [
      'a paragraph in the words of the story is a part of it, though a list of other stories stands above',
      `${top}

f Related topics
f Storms

p The storm on Monday night was the worst since the winter of 1953, when the wind fell in the morning and the tower over the harbour of Eastmere stood as it had.

f Most read
f Shop opens on island`
    ],
    [
      'a teaser below is not',
      `${top}

${more}

f Most read
f Shop opens on island

f Cheap flights, warm beaches, long evenings: twelve ideas from our travel desk for a weekend in spring, with prices and all that you need to know.`
    ]
  ])('%s', (_, page) => {
    expectSigned(page)
  })
})

describe('what is a page and what is an item', () => {
  const item = `Storm closes harbour as light tower falls\n\nBy Mara Lind\n\n${lede.replace(/^\S /gmu, '')}`

  it('reads boxes among paragraphs held apart by blank lines as a page’s', () => {
    const boxes = `${item}\n\nFerries to the island are cancelled\nWhat the divers found\n\nThe council said that divers had found the lamp of the tower on the floor of the harbour.\n\nIt lay there unbroken, said the council, between the stones of the tower and the wall of the harbour, and it can be lit again.`
    expect(partsOf(boxes, words).boilerplate.map(({text}) => text)).toEqual(['Ferries to the island are cancelled'])
  })

  it('finds no headline if a story begins with its first sentence, and one if a sentence is the headline', () => {
    const story = lede.replace(/^\S /gmu, '')
    const found = partsOf(story, words)
    expect(found.headline).toBeUndefined()
    expect(found.lede?.text).toBe(story.slice(0, story.indexOf('\n')))
    const sentence = 'Storm closes harbour.'
    expect(partsOf(`${sentence}\n\n${story}`, words).headline?.text).toBe(sentence)
  })

  it('reads an item’s closing turns and list as its own', () => {
    const list = Array.from({length: 12}, (_, i) => `— And the ${i + 1}. stone? — It lies there.`).join('\n\n')
    const found = partsOf(`${item}\n\n${list}`, words)
    expect(found.headline?.text).toBe('Storm closes harbour as light tower falls')
    expect(found.boilerplate).toEqual([])
  })
})
