// Lines of boxes between a page's paragraphs: told from headings and short paragraphs by their repetition, their manner and the
// gaps around them, in no language's words.
import {describe, expect, it} from 'vitest'
import type {Parts} from '../../src/item-fields.js'
import {findStructure} from '../../src/structure/structure.js'
import {council, divers, fall, ferry, foot, keeper, top} from './tower-page.js'
import {words} from './words.js'

/** Reads a page whose paragraphs and headings have blank lines between them. */
const read = (...blocks: string[]): Parts => findStructure([top, ...blocks, foot].join('\n\n'), words).parts
const headings = (...blocks: string[]): (string | undefined)[] => read(...blocks).sections.flatMap(({heading}) => (heading ? [heading.text] : []))
const paragraphs = (...blocks: string[]): string[] => read(...blocks).sections.flatMap((section) => section.blocks.filter(({kind}) => kind === 'paragraph').map(({text}) => text))

describe('a short line that occurs three times', () => {
  it('is a button or label', () => {
    expect(headings(fall, 'Qorvo', divers, 'Qorvo', ferry, 'Qorvo', council)).toEqual([])
  })
  it.each([
    ['it occurs twice, the first time in a table of contents', [fall, 'The stones\nThe ferry', 'The stones', divers, 'The ferry', ferry, council], ['The stones', 'The ferry']],
    ['it occurs once', [fall, 'The stones', divers, ferry, 'The ferry', council], ['The stones', 'The ferry']]
  ])('is a heading where %s', (_, blocks, found) => {
    expect(headings(...blocks)).toEqual(found)
  })
  it('is not the author of the page', () => {
    const parts = findStructure(['Home\nNews\nSport\nShare\nStorm closes harbour as light tower falls\nMara Lind\n7 May 2024', fall, divers, ferry, 'Mara Lind', 'Mara Lind', foot].join('\n\n'), words).parts
    expect(parts.byline?.authors.map(({name}) => name)).toEqual(['Mara Lind'])
  })
})

describe('a number of readers before the same words', () => {
  it('is no heading, whatever the number', () => {
    const lines = 'Shopper finds snail in soup\n12.4k viewing now\nWhere nobody locks a door\n8.1k viewing now'
    expect(headings(fall, divers, lines, ferry, council)).not.toContain('8.1k viewing now')
  })
  it.each([['Day 1', 'Day 2'], ['1 The fall', '2 The harbour']])('leaves headings with numbers alone: %s, %s', (one, two) => {
    expect(headings(fall, one, divers, ferry, two, council)).toEqual([one, two])
  })
})

describe('a title with the gap that a player leaves below it', () => {
  it('is no heading', () => {
    expect(headings(fall, 'The stones', divers, ferry, 'My hardest choice\n\n', council)).toEqual(['The stones'])
  })
  it('is one if all gaps are as wide', () => {
    expect(headings(fall, '\nThe stones\n', divers, ferry, '\nThe price\n', council)).toEqual(['The stones', 'The price'])
  })
})

describe('a title over a line of its own box', () => {
  it.each([
    ['right below it', 'Morning letter\nThe island before breakfast, every day at six.'],
    ['below it, with a field', 'Morning letter\nThe island before breakfast, every day at six.\nSign up']
  ])('is no heading where other paragraphs stand apart: %s', (_, box) => {
    expect(headings(fall, divers, box, ferry, council)).toEqual([])
  })
  it('is one over paragraphs without blank lines', () => {
    const page = [top, fall, divers, 'The old pier', ferry, council, keeper, foot].join('\n')
    expect(findStructure(page, words).parts.sections.flatMap(({heading}) => (heading ? [heading.text] : []))).toEqual(['The old pier'])
  })
})

describe('a title that is set as no other is', () => {
  it.each([
    ['in capitals', [fall, 'The stones', divers, 'QORVO DAILY', ferry, 'The price', council]],
    ['in capitals, one of two', [fall, 'The stones', divers, ferry, 'QORVO DAILY', council]]
  ])('is no heading: %s', (_, blocks) => {
    expect(headings(...blocks)).not.toContain('QORVO DAILY')
  })
  it.each([
    ['all are in capitals', [fall, 'THE STONES', divers, ferry, 'THE PRICE', council], ['THE STONES', 'THE PRICE']],
    ['most are in capitals', [fall, 'THE STONES', divers, 'Knut Berg’s kitchen', keeper, ferry, 'THE PRICE', council], ['THE STONES', 'Knut Berg’s kitchen', 'THE PRICE']],
    ['it is the only one', [fall, divers, 'THE STONES', ferry, council], ['THE STONES']]
  ])('is a heading where %s', (_, blocks, found) => {
    expect(headings(...blocks)).toEqual(found)
  })
})

describe('a title of two or three words with capitals', () => {
  const below = 'The council suspended the engineer on Tuesday, and the three who worked for him, because of what they had written about the tower in the spring.'
  it('is a heading if the paragraph below it has its words without them', () => {
    expect(headings(fall, divers, 'Share', 'Engineer Suspended', below, ferry)).toEqual(['Engineer Suspended'])
  })
  it.each([['Ravel Oster'], ['Ida van Holm']])('is a name otherwise: %s', (name) => {
    expect(headings(fall, divers, 'Share', name, below, ferry)).toEqual([])
  })
})

describe('a line between the paragraphs with an author’s name', () => {
  it.each([['Mara Lind'], ['By Mara Lind']])('heads a box about the author: %s', (line) => {
    expect(headings(fall, divers, ferry, line, council)).toEqual([])
  })
  it.each([['Mara Lind’s view'], ['What Mara Lind saw']])('is a heading with words of its own: %s', (line) => {
    expect(headings(fall, divers, ferry, line, council)).toEqual([line])
  })
})

describe('a dash and a name below a paragraph', () => {
  it.each([['— Knut Berg'], ['–  Knut Berg, keeper of the light']])('signs a pull quote: %s', (line) => {
    expect(headings(fall, divers, line, ferry, council)).toEqual([])
  })
  it.each([['– We heard a crack'], ['- The tower is gone']])('is a heading with other words: %s', (line) => {
    expect(headings(fall, divers, line, ferry, council)).toEqual([line])
  })
})

describe('a long quotation as a title', () => {
  it('is a heading though the paragraphs below it have other words', () => {
    expect(headings(fall, divers, '‘You can’t insure it and you can’t sell it either’', ferry, council)).toEqual(['‘You can’t insure it and you can’t sell it either’'])
  })
  it('is another story’s without the marks', () => {
    expect(headings(fall, divers, 'You cannot insure a dog and you cannot sell it either', ferry, council)).toEqual([])
  })
})

describe('a short sentence alone between boxes', () => {
  const offer = 'Breakfast with Ida: gossip and recipes, Sundays at nine.'
  it('is no paragraph if the story has none of its words', () => {
    expect(paragraphs(fall, divers, 'Share', offer, 'Save', ferry, keeper, council)).not.toContain(offer)
  })
  it.each([
    ['the story has its words', 'The harbour is closed to the boats of the ferry.', 'Share', 'Save'],
    ['a paragraph is next to it', offer, 'Share', ferry]
  ])('is one where %s', (_, line, above, below) => {
    expect(paragraphs(fall, divers, above, line, below, keeper, council)).toContain(line)
  })
})

describe('a paragraph above a credit', () => {
  const caption = 'Knut Berg at his window above the harbour in 2016'
  it('is no caption if the caption is below the credit', () => {
    expect(paragraphs(fall, divers, ferry, `Photo: Ida Holm\n${caption}\nThe price of a tower`, council, keeper)).toContain(ferry)
  })
  it('is one without any below', () => {
    expect(paragraphs(fall, divers, `The harbour with the tower, seen from the old pier in the summer of 2016.\nPhoto: Ida Holm`, council, keeper)).not.toContain(
      'The harbour with the tower, seen from the old pier in the summer of 2016.'
    )
  })
})

describe('a line that ends in three dots', () => {
  it.each([['Loading...'], ['Videospeler inladen...'], ['Type your address...']])('is what a page says while it waits: %s', (line) => {
    const parts = read(fall, divers, line, ferry, council)
    expect(parts.boilerplate.map(({text}) => text)).toContain(line)
    expect(parts.sections.flatMap(({heading}) => (heading ? [heading.text] : []))).toEqual([])
  })
  it('is a paragraph as a sentence of some length', () => {
    const line = 'Then the light went out and the wind took the rest of the tower into the harbour...'
    expect(paragraphs(fall, divers, line, ferry, council)).toContain(line)
  })
})

describe('a few words with a colon', () => {
  it.each([['Topics of this story:'], ['Kindly share this story:']])('label what is below them: %s', (line) => {
    expect(paragraphs(fall, divers, ferry, council, `${line}\nHarbour\nTower`)).not.toContain(line)
    expect(findStructure(['Home', 'News', 'Sport', line, 'Storm closes harbour as light tower falls', '7 May 2024', line, fall, divers, ferry].join('\n'), words).parts.headline?.text).toBe('Storm closes harbour as light tower falls')
  })
  it('are a paragraph above what is said', () => {
    expect(paragraphs(fall, divers, 'Knut Berg said:', '“We heard a crack and then a roar from the harbour, and then nothing at all.”', ferry)).toContain('Knut Berg said:')
  })
})

describe('the length of a film after a title', () => {
  it.each([['The best of the storm (1:22)'], ['Knut Berg on the harbour (12:05)']])('makes it no heading: %s', (line) => {
    expect(headings(fall, divers, line, ferry, council)).toEqual([])
  })
  it('is no clock time', () => {
    expect(headings(fall, divers, 'What happened at 4:30', ferry, council)).toEqual(['What happened at 4:30'])
  })
})

describe('a copyright line', () => {
  it('below the last paragraph makes it no caption', () => {
    const page = [top, fall, divers, ferry, council, '© 2024 Harbour News', foot].join('\n')
    expect(findStructure(page, words).parts.captions).toEqual([])
  })
  it('below the sentence of a picture at the top leaves it a caption', () => {
    const page = [top, 'The harbour on Tuesday morning.', '© Harbour News', fall, divers, ferry, council, foot].join('\n')
    expect(findStructure(page, words).parts.captions.map(({text}) => text)).toEqual(['The harbour on Tuesday morning.'])
  })
})

describe('the caption of a picture among the paragraphs', () => {
  const captions = (...blocks: string[]): string[] => read(...blocks).captions.map(({text}) => text)
  const line = 'The pier of Eastmere without its tower on Tuesday.'
  it.each([['© Lindfoto/Ida Holm'], ['© Harbour News']])('stands above whose picture it is: %s', (credit) => {
    expect(captions(fall, divers, line, credit, ferry, council)).toEqual([line])
  })
  it.each([
    ['what somebody says', '“We heard a crack and then a roar,” said Knut Berg.', 'Photo: Ida Holm'],
    ['the last paragraph', 'The harbour opens on Friday.', '© 2024 Harbour News']
  ])('is not %s above a credit', (_, paragraph, credit) => {
    expect(paragraphs(fall, divers, ferry, paragraph, credit, council)).toContain(paragraph)
  })
  it.each([
    ['Image: Stones of the tower on the kitchen floor. Pic: Ida Holm', 'Stones of the tower on the kitchen floor.', ['Ida Holm']],
    ['Image: Stones of the tower on the kitchen floor', 'Stones of the tower on the kitchen floor', []]
  ])('may begin with a label of credits: %s', (labelled, caption, names) => {
    const parts = read(fall, divers, labelled, ferry, council)
    expect(parts.captions.map(({text}) => text)).toEqual([caption])
    expect(parts.credits.flatMap((credit) => credit.names)).toEqual(names)
    expect(captions(fall, divers, 'Image: Ida Holm', ferry, council)).not.toContain('Ida Holm')
  })
  it('is no turn, however often its label occurs', () => {
    const labelled = ['Knut Berg', 'The pier', 'A rowing boat'].map((shown) => `Caption: ${shown} in the harbour of Eastmere.`)
    expect(captions(fall, labelled[0] as string, divers, labelled[1] as string, ferry, labelled[2] as string, council)).toHaveLength(3)
  })
  it.each([['The council meets again on Thursday. DM'], ['The council meets again on Thursday. XY']])('is not the last sentence before two letters: %s', (paragraph) => {
    expect(captions(fall, divers, ferry, council, paragraph)).toEqual([])
  })
  it('ends with the name of an agency, though', () => {
    expect(captions(fall, divers, 'Stones of the tower in the harbour. AP', ferry, council)).toHaveLength(1)
  })
})

describe('what a site says to its readers', () => {
  const plea = 'If you enjoyed this story, help us to tell the next one.'
  it.each([
    ['below the story and apart from it', ['Harbour\nTower', plea]],
    ['in two paragraphs', ['Harbour\nTower', plea, 'Every pound of yours goes to the reporters.']],
    ['below its heading', ['Stay with us', plea]],
    ['above the heading of nothing', ['Join the talk', 'Harbour\nTower', 'Be kind to others, and we will be kind to you.']]
  ])('is no paragraph %s', (_, below) => {
    const found = read(fall, divers, 'The stones', ferry, council, keeper, ...below)
    expect(found.sections.flatMap((section) => section.blocks.map(({text}) => text))).toEqual([fall, divers, ferry, council, keeper])
    expect(found.sections.flatMap(({heading}) => (heading ? [heading.text] : []))).toEqual(['The stones'])
  })
  it.each([
    ['at the end of the story', [keeper, 'Then help us to tell the next one.']],
    ['if somebody says it', ['Harbour\nTower', '“Help us to tell the next one, if you enjoyed this,” said Knut Berg.']],
    ['below a heading with other paragraphs', ['What you can do', keeper, 'Then help us to tell the next one.']],
    ['below a heading if it only speaks to them', ['What you can do', 'Ring your councillor before Thursday, and bring a stone.']]
  ])('is a paragraph %s', (_, below) => {
    expect(paragraphs(fall, divers, ferry, council, ...below)).toContain(below[below.length - 1])
  })
})

describe('the last line of a box', () => {
  it('is no heading, but the line below the blank line that ends the box is', () => {
    const box = 'Ten walks by the sea\nWhy gulls laugh\nSkip the list'
    expect(headings(fall, divers, box, ferry, council, keeper)).toEqual([])
    expect(headings(fall, divers, box, 'An awkward vote', ferry, council, keeper)).toEqual(['An awkward vote'])
  })
  it('is a heading on a page without blank lines if its words are those of the paragraphs below', () => {
    const page = (line: string): (string | undefined)[] =>
      findStructure([top, fall, divers, 'Read also', 'Ten walks by the sea and one by the old canal', line, ferry, council, keeper, foot].join('\n'), words).parts.sections.flatMap(({heading}) => (heading ? [heading.text] : []))
    expect(page('The ferry and its old wooden shelters')).toEqual(['The ferry and its old wooden shelters'])
    expect(page('Dog forgets lead and takes the bus home')).toEqual([])
  })
})

describe('a line that opens with a sign for mail, telephones or a link', () => {
  it.each([['📨 Harbour letters for everybody'], ['📱 The tower for your pocket'], ['✅ Tower channel of Eastmere'], ['👉 The stones, one by one'], ['→ The stones, one by one']])('is no heading: %s', (line) => {
    expect(headings(fall, divers, line, ferry, council)).toEqual([])
  })
  it.each([['⚓ The old pier'], ['🌊 The stones'], ['½ a tower']])('may be one with any other sign: %s', (line) => {
    expect(headings(fall, divers, line, ferry, council)).toEqual([line])
  })
})

describe('a page', () => {
  it('holds no item if its longest sentences ask for consent', () => {
    const consent = 'We and our 812 partners store information on your device, such as cookies, and process personal data to show you advertising and content that suit you, to measure both and to learn about those who see them; you may change your mind at any time at the foot of each page, and nothing that you have read before is lost by it.'
    const parts = findStructure(['The Harbour News', 'Log in', 'Subscribe', 'Your privacy', consent, 'Accept', 'Manage choices', 'Subscribe', 'Imprint', 'Help', 'Cookies', 'Terms'].join('\n'), words).parts
    expect(parts.sections).toEqual([])
    expect(parts.headline).toBeUndefined()
  })
  it('may be of short paragraphs only', () => {
    const short = ['THE light tower of Eastmere fell into the harbour on Monday night, to great noise.', 'Nobody was hurt.', 'It stood there for a hundred years.']
    const parts = findStructure(['Menu', 'The Harbour Sun', 'News', 'Sport', 'Stars', 'Home / News', 'TOWER FALLS INTO THE HARBOUR – AND NOBODY WAKES UP!', 'By Mara Lind', '7 May 2024', ...short, 'Read next', 'Ten walks by the sea', 'Share', 'Contact us', 'Imprint'].join('\n'), words).parts
    expect(parts.headline?.text).toMatch(/^TOWER FALLS/u)
    expect(parts.sections.flatMap((section) => section.blocks.map(({text}) => text))).toEqual(short)
  })
})

describe('a few words below a list of other stories, where no line is blank', () => {
  const tight = (...lines: string[]): (string | undefined)[] =>
    findStructure([top, fall, divers, 'Read also', 'Swans are back at the mill and nobody counts them', 'Why the old bridge hums', ...lines, ferry, council, keeper, foot].join('\n'), words).parts.sections.flatMap(({heading}) => (heading ? [heading.text] : []))
  it('are a heading if they are much shorter than its titles', () => {
    expect(tight('The pier')).toEqual(['The pier'])
    expect(tight('FERRY')).toEqual(['FERRY'])
  })
  it('are none if a title of the list is no longer', () => {
    expect(tight('Geese land in the reservoir above Lowmere')).toEqual([])
  })
})

describe('titles of other stories with blank lines between them', () => {
  it('are no headings, nor is the last of them', () => {
    expect(headings(fall, divers, 'Read more', 'Swans are back at the mill', 'Why the old bridge hums', 'Baker leaves his oven to his dog', ferry, council, keeper)).toEqual([])
  })
  it.each([
    ['it is in words of the story', 'The old pier and the ferry'],
    ['it is a question', 'Who pays for that?']
  ])('are followed by a heading where %s', (_, heading) => {
    expect(headings(fall, divers, 'Read more', 'Swans are back at the mill', heading, ferry, council, keeper)).toEqual([heading])
  })
})

describe('a single title of another story, with a blank line above it', () => {
  it.each([['Swans are back at the mill'], ['Baker sells his oven']])('is no heading: %s', (line) => {
    expect(headings(fall, divers, 'Read more', line, ferry, council, keeper)).toEqual([])
  })
})

describe('two or three short sentences about something else between lines of a box', () => {
  const story = [fall, divers, ferry, council]
  const lines = ['Mornings at the mill.', 'Gossip and recipes for hungry early risers.']
  it('are no paragraphs', () => {
    expect(paragraphs(...story, 'Share', ...lines, 'Save', keeper).filter((line) => lines.includes(line))).toEqual([])
  })
  it('are paragraphs if they are somebody’s words and a signature', () => {
    const signed = ['“Gossip and recipes for hungry early risers.”', '-Ada Moe, poet.']
    expect(paragraphs(...story, 'Share', ...signed, 'Save', keeper)).toEqual(expect.arrayContaining([signed[0]]))
  })
  it('are the story’s if they are in one paragraph and say nothing to its readers', () => {
    const told = 'Painters asked for another week. Their foreman, Ole Brandt, explained that most ladders had been lent until Advent.'
    expect(paragraphs(...story, 'Share', told, 'Save', keeper)).toContain(told)
    for (const line of ['Painters have asked us for another week. Write and say whether ladders should be lent until Advent, please.', 'Painters asked for another week.', 'Painters asked for another week, as their foreman explained, and most ladders had been lent until Advent, too.'])
      expect(paragraphs(...story, 'Share', line, 'Save', keeper)).not.toContain(line)
  })
  it('are the story’s last paragraph too', () => {
    const told = 'Painters want seven pots. Foreman Ole Brandt rented nine ladders, whose varnish smells of ginger and glue.'
    expect(paragraphs(...story, keeper, 'Share', told, 'Save')).toContain(told)
    expect(paragraphs(...story, keeper, 'Share', 'Painters want pots. Foremen rented ladders.', 'Save')).not.toContain('Painters want pots. Foremen rented ladders.')
  })
  it('are paragraphs if one speaks of the story', () => {
    const mixed = ['Nobody slept that night.', 'The tower, the council and the harbour were dark.']
    expect(paragraphs(...story, 'Share', ...mixed, 'Save', keeper)).toEqual(expect.arrayContaining(mixed))
  })
})

describe('a bullet alone among paragraphs', () => {
  it.each([['– Why the ferry waits at sea'], ['• Nine boats that never sailed']])('is no list: %s', (link) => {
    expect(read(fall, divers, link, ferry, council).sections.flatMap(({blocks}) => blocks.map(({text}) => text))).not.toContain(link.slice(2))
  })
  it('is an entry of a list that a colon leads to', () => {
    const entry = '• the stones of the tower'
    const led = 'The divers are to bring up what the harbour has taken from the town since Monday night, which is one thing above all:'
    expect(read(fall, led, entry, ferry, council).sections.flatMap(({blocks}) => blocks.map(({text}) => text))).toContain(entry.slice(2))
  })
})

describe('short lines with the same label', () => {
  const answers = [fall, divers, ferry].map((each) => `Berg: ${each}`)
  it('are an interviewer’s if it also labels longer questions', () => {
    const lines = ['PACKET: Where were you when the light of the tower went out, and what did you think?', answers[0] as string, 'PACKET: By boat?', answers[1] as string, 'PACKET: And now?', answers[2] as string]
    expect(read(...lines).boilerplate.map(({text}) => text)).not.toContain('PACKET: By boat?')
  })
  it('are data if it does not', () => {
    expect(read(fall, 'Rope: 9 metres', divers, 'Rope: 4 metres', ferry, council).boilerplate.map(({text}) => text)).toContain('Rope: 9 metres')
  })
})
