// A line at the end of an item, in which each sentence credits somebody.
import {describe, expect, it} from 'vitest'
import {parseCredit, parseNewsItem} from '../../src/index.js'

describe('a line of several credits', () => {
  it.each([
    ['Lind reported from Oslo. Tom Reyes contributed.', ['Lind', 'Tom Reyes']],
    ['Lind reported from Oslo. Tom Reyes in Lima contributed to this report.', ['Lind', 'Tom Reyes']],
    ['Lind reported from Oslo. Prieto reported from Quito. Tom Reyes and Ana Hale contributed to this report.', ['Lind', 'Prieto', 'Tom Reyes', 'Ana Hale']]
  ])('%s', (line, names) => {
    const credits = parseCredit(line)
    expect(credits.flatMap((credit) => credit.names)).toEqual(names)
    expect(credits.map(({kind}) => kind)).toEqual(credits.map(() => 'reporting'))
    expect(credits.map(({text}) => text).join(' ')).toBe(line)
  })

  it('is not a paragraph, and has no speakers', () => {
    const {credits, sections, speakers} = parseNewsItem('Week of four days\n\nBy Mara Lind\n\nThe school board voted for it, its president, Walt Simms, said.\n\nLind reported from Oslo. Tom Reyes contributed.')
    expect(credits).toHaveLength(2)
    expect(sections.flatMap(({blocks}) => blocks)).toHaveLength(1)
    expect(speakers.map(({name}) => name)).toEqual(['Walt Simms'])
  })
})

describe('a line of sentences that are not credits', () => {
  it.each([
    'Lind reported from Oslo. The storm had passed.',
    'Two deaths were reported from Oslo. Tom Reyes contributed 40 crowns.',
    'Lind reported the theft. Reyes contributed nothing to the inquiry.'
  ])('%s', (line) => {
    expect(parseCredit(line)).toEqual([])
  })

  it('is a single credit if its full stop ends no sentence', () => {
    expect(parseCredit('Mara J. Lind contributed to this report.').map(({names}) => names)).toEqual([['Mara J. Lind']])
  })
})
