// Lines above the first paragraph of a page: headline, standfirst, captions and who signs, with as many lookalikes.
import {describe, expect, it} from 'vitest'
import type {Parts} from '../../src/item-fields.js'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const story = [
  'The tower stood over the harbour of Eastmere for a hundred and fifty years, and the wind on Monday night was the worst that the island has had since 1953.',
  '“We heard a crack and then a roar,” said Knut Berg, who lives beside the harbour and has kept the light of the tower for thirty years of his life.',
  'The council met in the morning and said that the tower would be rebuilt, with the stones that divers are to bring up from the floor of the harbour.'
]
const menu = ['Home', 'News', 'Weather', 'Sign in']
const title = 'Tower of Eastmere falls into the harbour'
const foot = ['Most read', 'Ten walks by the sea', 'Contact us']

/** Reads a page from the lines between its menu and its story. */
const read = (...lines: string[]): Parts => findStructure([...menu, ...lines, ...story, ...foot].join('\n'), words).parts

describe('a table of contents above the story', () => {
  const contents = ['Contents', 'The stones of the tower', 'Who pays for the harbour']
  it('has no headline in it, though its entries stand twice', () => {
    const text = [...menu, 'Eastmere’s light', 'By Mara Lind', '3 May 2026', ...contents, story[0], contents[1], story[1], contents[2], story[2], ...foot].join('\n')
    const parts = findStructure(text, words).parts
    expect(parts.headline?.text).not.toBe(contents[1])
    expect(parts.headline?.text).not.toBe(contents[2])
  })
})

describe('two words with an article over a standfirst', () => {
  const deck = 'The tower of the island stood for a hundred and fifty years, and the council met in the morning.'
  it('are the headline', () => {
    expect(read('The Keeper', deck, 'By Mara Lind', '3 May 2026').headline?.text).toBe('The Keeper')
  })
  it('are not in a menu', () => {
    expect(read('The Lookout', title, deck, 'By Mara Lind', '3 May 2026').headline?.text).toBe(title)
  })
})

describe('the headline', () => {
  it.each([
    ['words and a hyphen before it elsewhere', ['Keeper-Tower of Eastmere falls into the harbour', title, '3 May 2026']],
    ['a link before it elsewhere', [`Home ${title}`, title, '3 May 2026']],
    ['a notice above and below it', ['This article is more than 2 years old', title, 'This article is more than 2 years old', 'By Mara Lind', '3 May 2026']],
    ['the heading of a list right above it', ['More stories', title, '3 May 2026']],
    ['a list of other stories above it', ['Most read', 'Ten walks by the sea', 'How to cook a crab at home', title, 'Knut Berg has kept it for thirty years.', '3 May 2026']],
    ['an offer below the heading of a list', ['Latest', 'The harbour is kept by the council. Read it for a crown', title, '3 May 2026']],
    ['a short form of it in the breadcrumb', ['Eastmere', 'Tower of Eastmere falls', '3 May 2026', 'By Mara Lind', 'The harbour on Monday (Photo: Ida Holm)', title]],
    ['its words before a colon in the breadcrumb', ['Eastmere', 'Tower of Eastmere falls', 'Weather', 'Tower of Eastmere falls: Harbour closed until May', '3 May 2026'], 'Tower of Eastmere falls: Harbour closed until May'],
    ['a label of a second date below it', [title, 'By Mara Lind', '3 May 2026', 'Last updated', '4 May 2026']],
    ['a film’s title below its date', [title, 'By Mara Lind', '3 May 2026', 'The tower of Eastmere falls into the harbour of the island (1:22)', 'Share']],
    ['a caption below the authors and the date', [title, 'Mara Lind', 'and', 'Tom Reyes', '3 May 2026', 'Share', 'The stones of the tower of Eastmere in the harbour (archive) - Ida Holm - Coast TV']]
  ])('is the clean line with %s', (_, lines, clean = title) => {
    expect(read(...lines).headline?.text).toBe(clean)
  })
  it.each([
    ['a site’s name after it', 'Tower of Eastmere falls into the harbour – Eastmere News'],
    ['a desk after it', 'Tower of Eastmere falls into the harbour | Weather']
  ])('is the shorter line with %s elsewhere', (_, line) => {
    expect(read(title, '3 May 2026', 'By Mara Lind', line).headline?.text).toBe(title)
  })
  it.each([
    ['a time of day in its midst', 'Tower of Eastmere falls at 4:30 in the morning'],
    ['a score at its end', 'Harbour of Eastmere beats the tower 3-1']
  ])('may have %s', (_, line) => {
    expect(read(line, 'By Mara Lind', '3 May 2026').headline?.text).toBe(line)
  })
})

describe('a sentence below the byline and date', () => {
  const caption = 'Pupils of Beck Lane look on.'
  it('is a caption if it is short, has no word of the headline, and a longer paragraph follows', () => {
    const parts = read(title, 'By Mara Lind', '3 May 2026', caption)
    expect(parts.captions.map(({text}) => text)).toEqual([caption])
    expect(parts.lede?.text).toBe(story[0])
  })
  it.each([
    ['it has the headline’s words', 'The tower of Eastmere is gone.'],
    ['it is two sentences', 'It was dark. Nobody was hurt.'],
    ['it is longer', 'Pupils of Beck Lane looked on from the top of the hill and did not believe what they saw there.']
  ])('is none if %s', (_, line) => {
    expect(read(title, 'By Mara Lind', '3 May 2026', line).captions).toEqual([])
  })
  it('is none without a byline or date', () => {
    expect(read(title, caption).captions).toEqual([])
  })
  it.each(['Divers look for the stones of the tower on Tuesday.—Harbour Packet', 'Divers look for the stones of the tower on Tuesday.— Ida Holm'])('is a caption with a name after a dash: %s', (line) => {
    expect(read(title, 'By Mara Lind', '3 May 2026', line).captions.length).toBe(1)
  })
  it.each(['Divers look for the stones of the tower — until Tuesday.', 'Divers look for the stones of the tower on Tuesday. — Will they find them all, and by when?'])('is none with a dash before more: %s', (line) => {
    expect(read(title, 'By Mara Lind', '3 May 2026', line).captions).toEqual([])
  })
  it.each([['Illustration: Ida Holm'], ['Video: Ida Holm']])('is a caption above %s', (credit) => {
    const line = 'A tower with the hands of a clock.'
    expect(read(title, 'By Mara Lind', '3 May 2026', line, credit).captions.map(({text}) => text)).toEqual([line])
  })
  it('is a caption above a credit that names no photo, with a blank line between them', () => {
    const page = [...menu, title, 'By Mara Lind', '3 May 2026', 'Share', caption, 'Lindfoto/Ida Holm', ...story, ...foot].join('\n\n')
    const parts = findStructure(page, words).parts
    expect(parts.captions.map(({text}) => text)).toEqual([caption])
    expect(parts.lede?.text).toBe(story[0])
  })
  it('is a caption above the credit of who wrote the story, if it ends with its own', () => {
    const own = 'The harbour without its tower. © Ida Holm / HP'
    const page = [...menu, title, own, 'Written by Mara Lind', '3 May 2026', ...story, ...foot].join('\n\n')
    const parts = findStructure(page, words).parts
    expect(parts.deck).toBeUndefined()
    expect(parts.captions.map(({text}) => text)).toEqual(['The harbour without its tower.'])
    expect(parts.byline?.authors.map(({name}) => name)).toEqual(['Mara Lind'])
  })
  it('is a caption if a sentence ends before a bar and a name, which a title is not', () => {
    const barred = 'Knut Berg and the keeper’s dog. | EASTMERE NEWS'
    expect(read(title, 'By Mara Lind', '3 May 2026', barred).captions.map(({text}) => text)).toEqual([barred])
    expect(read(title, 'By Mara Lind', '3 May 2026', 'Tower of Eastmere falls | EASTMERE NEWS').captions).toEqual([])
  })
  it('is a caption if it stands there twice', () => {
    const line = 'Knut Berg at the window above the harbour from which he saw the tower of Eastmere fall on Monday.'
    const parts = read(title, 'By Mara Lind', '3 May 2026', line, line, 'hide caption')
    expect(parts.deck).toBeUndefined()
    expect(parts.captions.map(({text}) => text)).toEqual([line])
  })
})

describe('sentences right above the first paragraph', () => {
  const deck = 'Nobody was hurt when the old light fell. The council wants it back.'
  it('are the standfirst if they are few', () => {
    expect(read(title, 'By Mara Lind', '3 May 2026', deck).deck?.text).toBe(deck)
  })
  it.each([
    ['one', 'Nobody was hurt when the old light of the harbour fell on Monday night.'],
    ['as long as a paragraph', `${deck} Divers are to look for the stones this week, and the ferry leaves from the old pier until they are found.`]
  ])('are the first paragraph if they are %s', (_, line) => {
    const parts = read(title, 'By Mara Lind', '3 May 2026', line)
    expect(parts.deck).toBeUndefined()
    expect(parts.lede?.text).toBe(line)
  })
})

describe('sentences in the same group of lines as the headline', () => {
  const line = 'Nobody was hurt when the old light of the harbour fell on Monday night. The divers who went down for the stones in the morning found a bell that no one knew of, and left it.'
  const parts = (top: readonly string[], gap: string): Parts => findStructure([[...menu, title, 'By Mara Lind', '3 May 2026', ...top].join('\n'), story.join(gap), foot.join('\n')].join('\n\n'), words).parts
  it('are the standfirst if blank lines part the paragraphs', () => {
    expect(parts([line], '\n\n').deck?.text).toBe(line)
  })
  it.each([
    ['none do', line, '\n'],
    ['there is only one', 'Nobody was hurt when the old light of the harbour fell on Monday night.', '\n\n']
  ])('are the first paragraph if %s', (_, first, gap) => {
    const {deck, lede} = parts([first], gap)
    expect(deck).toBeUndefined()
    expect(lede?.text).toBe(first)
  })
  it('are a caption above a source', () => {
    const {captions, lede} = parts([line, 'Source: Harbour News'], '\n\n')
    expect(captions.map(({text}) => text)).toEqual([line])
    expect(lede?.text).toBe(story[0])
  })
})

describe('a company’s name', () => {
  it('is no standfirst, though it ends in a full stop', () => {
    expect(read(title, '3 May 2026', 'Share', 'Harbour Works, Inc.').deck).toBeUndefined()
  })
})

describe('a studio and a person with a slash', () => {
  it('are a credit below a caption', () => {
    const page = [...menu, title, 'By Mara Lind', '3 May 2026', story[0], story[1], 'Knut Berg at his window.', 'Lindfoto/Ida Holm', story[2], ...foot].join('\n')
    const {credits} = findStructure(page, words).parts
    expect(credits.map(({names}) => names)).toEqual([['Ida Holm']])
  })
  it.each([['I. Holm/Eastmere Harbour Trust'], ['Ida Holm/Harbours of the North']])('are a credit in either order: %s', (line) => {
    const parts = read(title, 'By Mara Lind', '3 May 2026', 'Knut Berg beside the harbour. The stones are on the right.', line)
    expect(parts.captions.map(({text}) => text)).toEqual(['Knut Berg beside the harbour. The stones are on the right.'])
    expect(parts.sections.flatMap(({heading}) => heading ?? [])).toEqual([])
  })
  it.each([['Mara Lind/Tom Reyes'], ['Harbour/Tower']])('are not %s', (line) => {
    const page = [...menu, title, '3 May 2026', story[0], story[1], 'Knut Berg at his window.', line, story[2], ...foot].join('\n')
    expect(findStructure(page, words).parts.credits).toEqual([])
  })
})

describe('a body above and below the date', () => {
  const authors = (...lines: string[]): string[] => read(...lines).byline?.authors.map(({name, kind}) => `${kind ?? 'person'} ${name}`) ?? []
  it('has issued the release', () => {
    expect(authors('Nordheide Water Board', '12.03.2026 – 10:14', 'Nordheide Water Board', title)).toEqual(['organization Nordheide Water Board'])
  })
  it.each([
    ['it stands there once', ['Nordheide Water Board', '12.03.2026 – 10:14', title]],
    ['no date is between', ['Nordheide Water Board', 'Share', 'Nordheide Water Board', title]],
    ['a person signs', ['Nordheide Water Board', '12.03.2026 – 10:14', 'Nordheide Water Board', title, 'By Mara Lind']]
  ])('has not where %s', (_, lines) => {
    expect(authors(...lines)).not.toContain('organization Nordheide Water Board')
  })
})

describe('a date in lower case below lines without stops', () => {
  it.each(['martes, 3 de marzo de 2026 - 6:00 a.m.', 'mardi 3 mars 2026, 6:00 a.m.', 'martedì 3 marzo 2026, alle 6:00.'])('is a line of its own: %s', (date) => {
    const parts = read(title, 'Divers are to bring up the stones, and the council will build it again', date)
    expect(parts.headline?.text).toBe(title)
    expect(parts.timestamps.map(({text}) => text.slice(0, 6))).toEqual([date.slice(0, 6)])
  })
  it('does not end a sentence that a link has broken', () => {
    const parts = read(title, '3 May 2026', 'The wind on the island was the worst since the storm of', 'the winter of 1953, when', 'the lighthouse of Eastmere lost its lamp, said the council.')
    expect(parts.headline?.text).toBe(title)
    expect(parts.lede?.text).toMatch(/^The wind .* council\.$/u)
  })
})

describe('a standfirst with the first date or byline some lines below', () => {
  const deck = 'Divers are to bring up the stones. The council pays for it. Not everybody on the island of Eastmere is glad.'
  it.each([
    ['a place and a caption between', ['Eastmere', 'The stones of the tower on Monday.', 'Mara Lind', 'mara.lind@harbour.example', '3 May 2026, 06:00']],
    ['labels between', ['The stones of the tower on Monday.', 'Author:', 'Mara Lind', '3 May 2026, 06:00']]
  ])('is not the story’s beginning: %s', (_, between) => {
    const parts = read(title, deck, ...between)
    expect(parts.deck?.text).toBe(deck)
    expect(parts.byline?.authors.map(({name}) => name)).toEqual(['Mara Lind'])
  })
  it('is not one above a paragraph, whatever date is below that', () => {
    const lede = 'Divers are to bring up the stones of the tower from the floor of the harbour, and the council pays for it, though not everybody is glad.'
    expect(read(title, lede, story[0] as string, '3 May 2026, 06:00').deck).toBeUndefined()
  })
})

describe('a sentence and some words without a stop', () => {
  it.each(['The stones at low water. Ida Holm for The Harbour News', 'The stones of the tower at low water. Photo via Harbour Archive'])('are a caption with its credit: %s', (line) => {
    const parts = read(title, 'By Mara Lind', '3 May 2026', line)
    expect(parts.captions).toHaveLength(1)
    expect(parts.deck).toBeUndefined()
  })
  it.each(['A diver had left the water an hour before. The Council had been warned three times', 'Nobody was in the tower. The King will see what can be done'])('are a standfirst of two: %s', (line) => {
    const parts = read(title, 'By Mara Lind', '3 May 2026', line)
    expect(parts.captions).toEqual([])
    expect(parts.deck?.text).toBe(line)
  })
})

describe('a title that a breadcrumb begins', () => {
  const long = 'Tower of Eastmere falls: two boats crushed, one baker saved'
  const deck = 'Its keeper had left half a minute before. Three warnings had been sent to the mayor'
  const found = (...lines: string[]): unknown => {
    const {headline, kicker, deck: standfirst} = read(...lines, 'by Mara Lind | 3 May 2026')
    return [headline?.text, kicker?.text, standfirst?.text]
  }
  it('is the headline over a kicker in capitals and a standfirst', () => {
    expect(found('Home » Coast » Tower of Eastmere falls', long, 'THE ALARM', deck)).toEqual([long, undefined, deck])
  })
  it('is none where another line is that title', () => {
    expect(found('Home » Coast » Tower of Eastmere falls', 'Tower of Eastmere falls')).toEqual(['Tower of Eastmere falls', undefined, undefined])
  })
  it.each(['THE ALARM', 'After the storm'])('does not take a kicker from the headline: %s', (line) => {
    expect(found('Home » Coast', line, title)).toEqual([title, line, undefined])
  })
})
