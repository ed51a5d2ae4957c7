// What stands above a paragraph does not change what is read in it: each headline ends in a word that means something to a rule.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const paragraphs = [
  'Chief Planning Officer Dana Holt said the quay would stay shut.',
  'A major cable news network apologized Tuesday for the report, saying it “should never have aired.”',
  'The mayor of Harrow, Bo Lund, told reporters that the storm had passed.',
  'Two of the three women said they had seen nothing.',
  'He said it was late. “We are tired,” added his deputy, Ada Voss.'
]
const ends = 'over in out down for by to with before if when which who whose that and not he her Monday says said told asked warned Lind Lind’s Mr'.split(' ')

/** Source and content of what is attributed below a headline that ends in a word. */
const below = (end: string, paragraph: string): string[] => {
  const headline = `Harbour shut for the week of ${end}`
  const {attributions} = parseNewsItem(`${headline}\n\n${paragraph}`, {language: 'en'})
  return attributions.flatMap(({source, content}) => ((content[0]?.start ?? 0) > headline.length ? [`${source?.text ?? '–'}: ${content.map(({text}) => text).join(' … ')}`] : []))
}

describe('the last word of a headline', () => {
  it.each(paragraphs)('changes nothing in: %s', (paragraph) => {
    const expected = below('ferries', paragraph)
    expect(expected).not.toEqual([])
    for (const end of ends) expect(below(end, paragraph), end).toEqual(expected)
  })
})
