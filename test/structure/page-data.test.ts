// Data in boxes of a page: their last lines are no headings, and a heading may be right below them.
import {describe, expect, it} from 'vitest'
import {findStructure} from '../../src/structure/structure.js'
import {council, divers, fall, ferry, foot, keeper, top} from './tower-page.js'
import {words} from './words.js'

describe('a heading below data, where no line is blank', () => {
  const tight = (...lines: string[]): (string | undefined)[] =>
    findStructure([top, fall, divers, ...lines, ferry, council, keeper, foot].join('\n'), words).parts.sections.flatMap(({heading}) => (heading ? [heading.text] : []))
  it.each([
    ['a row of figures', ['Box score', 'Moen 6 2-2 17', 'Totals 26 10-13 69'], 'Old rivals meet'],
    ['a figure with its label', ['The tower in figures', 'Height: 31 metres', 'Steps: 204'], 'Old rivals meet'],
    ['a figure with a French label', ['The tower', 'Surface : 1 940 m²'], 'Old rivals meet'],
    ['words of the story in two', ['Mooring rope', 'Order it here today'], 'Island ferry']
  ])('is one: %s', (_, box, heading) => {
    expect(tight(...box, heading)).toEqual([heading])
  })
  it.each([
    ['the last figure of the box', ['The tower at a glance', 'Stones: granite, slate, brick, lime,', 'Height: 31 metres']],
    ['the box’s own last line', ['The tower at a glance', 'Height: 31 metres', 'Keeper: Berg']],
    ['a call below one price', ['Mooring rope', 'From 9 pounds', 'Buy one now']],
    ['two words that are not the story’s', ['Mooring rope', 'Order it here today', 'Buy now']]
  ])('is none: %s', (_, box) => {
    expect(tight(...box)).toEqual([])
  })
  it('may be a label with a figure itself, below a paragraph or furniture', () => {
    expect(tight('Opening bid: 1 pound')).toEqual(['Opening bid: 1 pound'])
  })
})
