// A story pasted without its headline: its first paragraph is not a headline, however short.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const rest = 'The ferry has been out of service since March, and nobody knows when it will return to the quay.'
const first = (line: string) => parseNewsItem(`${line}\n\n${rest}`)

describe('no headline', () => {
  it.each([
    '“No,” said Mara Lind, the harbour master, on Monday.',
    '"We are shut," the county said.',
    '„Nein“, sagte Mara Lind am Montag.',
    '« Non », a dit Mara Lind lundi.',
    'Sir, Your report on the quay (March 3) says that it is shut. I walked there yesterday and found it open.',
    'The ferry to Skerry was cancelled on Tuesday for a third day, and the council could not say when it would sail again.',
    'The harbour was shut for most of the week. Nobody could say on Monday when it would open.'
  ])('%s', (line) => {
    const item = first(line)
    expect(item.headline).toBeUndefined()
    expect(item.lede?.text).toBe(line)
  })
})

describe('a headline', () => {
  it.each([
    'Harbour shut on Monday',
    'The harbour was shut on Monday.',
    'Mayor resigns. Town cheers.',
    'The council will not say when the ferry to the island of Skerry, cancelled on Tuesday, is to sail.',
    '“No,” says harbour master',
    '“We are shut”: county closes ferry quay',
    'St. Ann’s harbour shut by the storm of the year'
  ])('%s', (line) => expect(first(line).headline?.text).toBe(line))
})

describe('the way to a page', () => {
  const told = 'The bridge at Aldwick was built in 1931, and nobody has painted it since the war ended, the council says.'
  it.each(['Home » News » Local » Bridge shut for a year', 'News › Local › Bridge shut for a year', 'Home > News > Bridge shut'])('is no headline: %s', (way) => {
    expect(parseNewsItem(`${way}\n\nBridge shut for a year\n\n${told}\n\n${told}\n`).headline?.text).toBe('Bridge shut for a year')
  })

  it.each(['3 > 2 > 1: how a council counts', 'A » B, and what it means'])('but these are: %s', (title) => {
    expect(parseNewsItem(`${title}\n\n${told}\n\n${told}\n`).headline?.text).toBe(title)
  })
})
