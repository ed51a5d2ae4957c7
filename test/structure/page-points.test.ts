// Key points without bullets above the paragraphs of a page, with as many lookalikes.
import {describe, expect, it} from 'vitest'
import type {Parts} from '../../src/item-fields.js'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const story = [
  'The tower stood over the harbour of Eastmere for a hundred and fifty years, and the wind on Monday night was the worst that the island has had since 1953.',
  '“We heard a crack and then a roar,” said Knut Berg, who lives beside the harbour and has kept the light of the tower for thirty years of his life.',
  'The council met in the morning and said that the tower would be rebuilt, with the stones that divers are to bring up from the floor of the harbour.'
]
const top = ['Home', 'News', 'Weather', 'Sign in', 'Tower of Eastmere falls into the harbour']
const foot = ['Most read', 'Ten walks by the sea', 'Contact us']
const deck = 'Nobody was hurt when the old light fell on Monday night. The council wants it back.'
const points = ['Divers will look for the stones this week.', 'A new tower may cost nine million.']

const read = (...lines: string[]): Parts => findStructure([...top, ...lines, ...story, ...foot].join('\n'), words).parts
const keyPoints = (...lines: string[]): string[] => read(...lines).keyPoints.map(({text}) => text)

describe('key points without bullets', () => {
  it.each([
    ['below the head of a summary', ['Mara Lind', '3 May 2026', 'Key points', ...points]],
    ['below a standfirst', ['By Mara Lind', '3 May 2026', deck, ...points]],
    ['below a standfirst and the date', [deck, 'By Mara Lind', '3 May 2026', ...points]],
    ['below a line on who made them', ['Mara Lind', '3 May 2026', 'Key points', 'Made by a machine and read by an editor', '', ...points]],
    ['above buttons', [deck, 'By Mara Lind', '3 May 2026', ...points, 'Share', 'Save']]
  ])('are short sentences %s', (_, lines) => {
    expect(keyPoints(...lines)).toEqual(points)
  })

  it.each([
    ['one short sentence', [deck, 'By Mara Lind', '3 May 2026', points[0] as string]],
    ['short sentences without a standfirst', ['By Mara Lind', '3 May 2026', ...points]],
    ['several sentences each', [deck, 'By Mara Lind', '3 May 2026', 'It was dark. Nobody was hurt.', 'It rained. Boats sank.']]
  ])('are not %s', (_, lines) => {
    expect(keyPoints(...lines)).toEqual([])
  })

  it('are also below a question, down to the buttons', () => {
    const more = 'The council meets on Thursday.'
    const parts = findStructure([...top, 'By Mara Lind', '3 May 2026', 'In short', points.join('\n\n'), '', 'What now?', '', more, '', 'Share', story.join('\n\n'), ...foot].join('\n'), words).parts
    expect(parts.keyPoints.map(({text}) => text)).toEqual([...points, more])
    expect(parts.lede?.text).toBe(story[0])
  })

  describe('in a group above paragraphs that blank lines separate', () => {
    const all = [...points, 'The ferry leaves from the old pier until then.']
    const group = (...lines: string[]): Parts => findStructure([...top, 'By Mara Lind', '3 May 2026', 'Share', '', lines.join('\n'), '', story.join('\n\n'), ...foot].join('\n'), words).parts
    it('are three sentences or more', () => {
      expect(group(...all).keyPoints.map(({text}) => text)).toEqual(all)
      expect(group(...all).lede?.text).toBe(story[0])
    })
    it.each([
      ['two', points],
      ['three with blank lines between them', [all.join('\n\n')]],
      ['three of which one has two sentences', [...points, 'It rained. Boats sank.']]
    ])('are not %s', (_, lines) => {
      expect(group(...lines).keyPoints).toEqual([])
    })
  })

  const third = 'The ferry leaves from the old pier until then.'
  const apart = (...lines: string[]): string[] => findStructure([...top, 'By Mara Lind', '3 May 2026', lines.join('\n\n'), '', story.join('\n\n'), ...foot].join('\n'), words).parts.keyPoints.map(({text}) => text)
  it.each([
    ['a longer paragraph ends them', ['Key points', ...points, third]],
    ['a button ends them', ['Key points', ...points, third, 'Share']]
  ])('have blank lines between them below the head of a summary where %s', (_, lines) => {
    expect(apart(...lines)).toEqual([...points, third])
  })
  it.each([
    ['no head is above them', [...points, third]],
    ['a heading ends them', ['Key points', ...points, third, 'What the tower was']],
    ['they are as long as paragraphs', ['Key points', `${points[0] as string} ${deck} ${third}`, `${points[1] as string} ${deck} ${third}`, 'Share']]
  ])('are not paragraphs where %s', (_, lines) => {
    expect(apart(...lines)).toEqual([])
  })

  it('leave the standfirst above them its place', () => {
    const parts = read('By Mara Lind', '3 May 2026', deck, ...points)
    expect(parts.lede?.text).toBe(deck)
    expect(parts.sections.flatMap(({blocks}) => blocks.map(({text}) => text))).toEqual(story)
  })
})

describe('two lines of about the same length right below the headline', () => {
  const pair = ['Divers look for the stones this week', 'A new tower may cost nine million']
  it.each([
    ['a byline', ['By Mara Lind', '3 May 2026']],
    ['a date', ['3 May 2026 07.30', 'By Mara Lind']],
    ['a caption and a name', ['The tower before it fell on Monday. Photo: Tom Reyes', 'Mara Lind', '3 May 2026']]
  ])('are key points above %s', (_, lines) => {
    const parts = read(...pair, ...lines)
    expect(parts.keyPoints.map(({text}) => text)).toEqual(pair)
    expect(parts.deck).toBeUndefined()
    expect(parts.lede?.text).toBe(story[0])
  })
  it.each([
    ['one line', [pair[0] as string, 'By Mara Lind', '3 May 2026']],
    ['a line of half the length', [pair[0] as string, 'The tower in May 2019', 'By Mara Lind', '3 May 2026']],
    ['a line and what a photo shows', [...pair, 'Photo: Tom Reyes', 'By Mara Lind']],
    ['a line and a credit', [pair[0] as string, 'Photo: Tom Reyes', 'By Mara Lind']],
    ['two lines below the date', ['By Mara Lind', '3 May 2026', ...pair]]
  ])('are not %s', (_, lines) => {
    expect(keyPoints(...lines)).toEqual([])
  })
})

describe('a link with a dash in the top', () => {
  it.each([['– Why the ferry waits'], ['— Fares rise again']])('does not end it: %s', (link) => {
    const parts = read(deck, link, 'By Mara Lind', '3 May 2026')
    expect(parts.byline?.authors.map(({name}) => name)).toEqual(['Mara Lind'])
    expect(parts.boilerplate.map(({text}) => text)).toContain(link)
  })
  it('is speech above the paragraphs', () => {
    const said = '– We heard a crack and then a roar, says Knut Berg.'
    expect(read('By Mara Lind', '3 May 2026', said).sections.flatMap(({blocks}) => blocks.map(({text}) => text))[0]).toBe(said)
  })
})

describe('a credit after a dash', () => {
  it.each([
    ['ends a caption', 'The light over the quay in its last summer. — M. Lind / Coast Now', true],
    ['is not what a sentence says after a dash', 'The light over the quay in its last summer. — Nobody knew, said Lind, what to do now', false]
  ])('%s', (_, line, isCaption) => {
    expect(read('By Mara Lind', '3 May 2026', 'Share', line).captions.length > 0).toBe(isCaption)
  })
})

describe('an address of the web', () => {
  it('is no headline, even below what a printer put on the page', () => {
    const parts = findStructure(['3/5/2026, 09:12', 'Printed from https://harbour.example/news/tower-of-eastmere-falls-into-the-harbour', 'Tower falls into the harbour', 'By Mara Lind', '3 May 2026', ...story, 'Page 1 of 1', ...foot].join('\n'), words).parts
    expect(parts.headline?.text).toBe('Tower falls into the harbour')
  })
})
