// What follows the last paragraph: who the author is, how to reach her, addresses by themselves.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

const story = 'The bridge at Aldwick was built in 1931, and nobody has painted it since the war ended, the council says.'
const quote = '“We are sorry,” said Mayor Tom Hale. “It had to be done.”'
const item = (end: string, byline = 'By Ada Crewe\n\n') => parseNewsItem(`Bridge at Aldwick shut for a year\n\n${byline}${story}\n\n${quote}\n\n${end}\n`)
const body = (end: string, byline?: string): string[] => item(end, byline).sections.flatMap(({blocks}) => blocks.map(({text}) => text))

describe('is no paragraph', () => {
  it.each([
    'Ada Crewe covers the county for the Gazette. Reach her at 555-0100.',
    'Contact Ada Crewe at acrewe@gazette.example or 555-0100.',
    'Follow Ada Crewe on X: @adacrewe',
    'Crewe writes about bridges. Follow her @adacrewe',
    'Email: acrewe@gazette.example',
    'Online: https://gazette.example',
    'The writer is a former mayor of Aldwick.',
    'Die Autorin ist Physikerin.',
    'L’auteur est médecin.',
    'Ada Crewe est journaliste.\n\n@adacrewe',
    'Una Kell and Bo Lund contributed reporting from Oslo.'
  ])('%s', (end) => {
    expect(body(end)).toEqual([story, quote])
  })
})

describe('is a paragraph', () => {
  it.each([
    '“It was cold,” Ada Crewe said.',
    'Applications go to jobs@aldwick.example by May 4.',
    'Una Kell covers her ears when trains cross.',
    'Call 555-0100 to report a loose rivet.',
    'Writers are welcome on the bridge.'
  ])('%s', (end) => {
    expect(body(end)).toContain(end)
  })

  it('if nobody signed', () => {
    expect(body('Ada Crewe crossed it every day.', '')).toContain('Ada Crewe crossed it every day.')
  })

  it('in the middle of the story', () => {
    expect(body(`Ada Crewe crossed it every day.\n\n${story}`)).toContain('Ada Crewe crossed it every day.')
  })
})
