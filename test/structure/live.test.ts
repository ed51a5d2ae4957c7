// Live reports have times as the heads of their entries; the time of a story is no head.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const entries = ['The ferry has been cancelled, the trust says.', '“Stay indoors,” the county warned.', 'Good afternoon. The wind is rising.']
const headed = (heads: readonly string[]): string => heads.map((head, i) => `${head}\n\n${entries[i]}`).join('\n\n')
const headings = (text: string) => parseNewsItem(text).sections.flatMap(({heading}) => heading?.text ?? [])

describe('a live report', () => {
  it.each([
    [['14:05', '13:40', '12:10'], ''],
    [['14.05', '13.40', '12.10'], 'By Bo Lund\n\n'],
    [['2.05pm', '1.40pm', '12.10pm'], ''],
    [['2:05 p.m.', '1:40 p.m.', '12:10 p.m.'], 'The wind has reached force nine. Follow it here.\n\n'],
    [['14:05', '13:40'], '']
  ])('has its entries under %j', (heads, above) => {
    const text = `Storm hits Keston: live updates\n\n${above}${headed(heads)}`
    const {headline, deck, timestamps} = parseNewsItem(text)
    expect(headline?.text).toBe('Storm hits Keston: live updates')
    expect(entries).not.toContain(deck?.text)
    expect(timestamps).toEqual([])
    expect(headings(text)).toEqual(heads)
  })
})

describe('an entry that begins with its time', () => {
  const spoken = (lines: readonly string[]): unknown[] => parseNewsItem(`Live: council\n\n${lines.join('\n\n')}`).attributions.map(({source, content}) => [source?.text, content[0]?.text])
  it('says nothing with it', () => {
    const said = [['Mara Lind', '“It is late,”'], ['Bo Lund', 'the road is shut']]
    expect(spoken(['9.15pm: “It is late,” says Mara Lind.', '9.17pm: Bo Lund says the road is shut.'])).toEqual(said)
    expect(spoken(['14:02 “It is late,” says Mara Lind.', '14:07 Bo Lund says the road is shut.'])).toEqual(said)
    expect(spoken(['14.02 Uhr – “It is late,” says Mara Lind.', '14.07 Uhr – Bo Lund says the road is shut.'])).toEqual(said)
  })
  it('keeps it in its paragraph', () => {
    const {sections} = parseNewsItem('Live: council\n\n9.15pm: “It is late,” says Mara Lind.\n\n9.17pm: Bo Lund says the road is shut.')
    expect(sections[0]?.blocks[0]?.text).toBe('9.15pm: “It is late,” says Mara Lind.')
  })
  it('is not alone', () => {
    expect(spoken(['14:02 “It is late,” says Mara Lind.', 'Bo Lund says the road is shut.'])[0]).toEqual(['Mara Lind', '14:02 “It is late,”'])
  })
})

describe('the time of a story', () => {
  it.each([
    `Storm hits Keston\n\n14:05\n\n${entries[0]}\n\n${entries[2]}`,
    `Storm hits Keston\n\n4 March 2024, 14:05\n\n${entries[0]}\n\n4 March 2024, 16:05\n\n${entries[2]}`,
    `Storm hits Keston\n\n14:05\n\n${entries[0]}\n\nUpdated 16:05`
  ])('is not a head: %j', (text) => {
    expect(parseNewsItem(text).timestamps[0]?.text).toMatch(/14:05$/u)
  })
})

describe('a sentence of a few words below a clock time', () => {
  const long = ['The council has closed the pier to all boats, and the ferry will not sail before dawn.', 'Nobody has been hurt so far, but nine rowing boats and two cranes are at the floor of the harbour.', 'The wind is rising, and the keeper of the light has gone up to shut the lantern for the night.']
  const page = (...titles: string[]): string =>
    ['Home\nNews\nSport\nLog in', 'Storm hits Keston: live updates', 'By Mara Lind', ...titles.map((title, i) => `1${i}:05\n\n${title}\n\n${long[i]}`), 'Most read\nTen walks by the sea\nContact us'].join('\n\n')
  it.each([
    [['The pier is shut.', 'Nobody is hurt', 'Wind rises']],
    [['“The pier is shut.”', 'Who is hurt?', 'The wind is rising.']]
  ])('is an entry’s title: %j', (titles) => {
    expect(headings(page(...titles))).toEqual(titles)
  })
  it.each([
    ['it has more words', 'The pier has been shut to all boats since noon on Monday.'],
    ['it is two sentences', 'The pier is shut. Nobody knows.']
  ])('is a paragraph if %s', (_, line) => {
    expect(headings(page(line, 'Nobody is hurt', 'Wind rises', 'Last boat'))).not.toContain(line)
  })
})
