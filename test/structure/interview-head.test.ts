// A first line that says that an interview follows is its headline; the label is nobody.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const turns = 'Q: When did you start?\n\nA: In 2009, on the first boat.\n\nQ: And the last trip?\n\nA: Next week.\n'

describe('a line above questions and answers', () => {
  it.each(['Interview: Lotte Brix', 'Interview: the engineer of the ferry'])('is the headline: %s', (line) => {
    const {headline, byline, attributions} = parseNewsItem(`${line}\n\n${turns}`)
    expect(headline?.text).toBe(line)
    expect(byline).toBeUndefined()
    expect(attributions.map(({source}) => source?.text)).toEqual(['Q', 'A', 'Q', 'A'])
  })

  it.each(['By Lotte Brix', 'Interview by Lotte Brix'])('is the byline: %s', (line) => {
    const {headline, byline} = parseNewsItem(`${line}\n\n${turns}`)
    expect([headline, byline?.authors[0]?.name]).toEqual([undefined, 'Lotte Brix'])
  })

  it('is the byline under a headline', () => {
    const {headline, byline} = parseNewsItem(`“I never missed a trip”\n\nInterview: Lotte Brix\n\n${turns}`)
    expect([headline?.text, byline?.authors[0]?.name]).toEqual(['“I never missed a trip”', 'Lotte Brix'])
  })
})

const story = 'The bridge at Aldwick was built in 1931, and nobody has painted it since the war ended, the council says.'

describe('questions right above their answers', () => {
  it.each([`Five minutes with Bo Lund\n\nWhat are you reading?\nThe gas bill.\nWhat keeps you awake?\nMy neighbour’s dog, and lately the council.\n`])('are no deck: %s', (text) => {
    const {deck, sections} = parseNewsItem(text)
    expect(deck).toBeUndefined()
    expect(sections.flatMap(({heading}) => heading?.text ?? [])).toEqual(['What are you reading?', 'What keeps you awake?'])
  })

  it('but one question over a story is', () => {
    expect(parseNewsItem(`Bridge shut again\n\nWho will pay for the paint?\n\n${story}\n\n${story}\n`).deck?.text).toBe('Who will pay for the paint?')
  })
})

describe('an author between the section and the headline', () => {
  it.each(['COLUMN', 'Opinion', 'COMMENT'])('%s', (kicker) => {
    const item = parseNewsItem(`${kicker}\nADA CREWE\nThe bridge that ate our town\n${story}\n${story}\n`)
    expect([item.kicker?.text, item.byline?.authors[0]?.name, item.headline?.text]).toEqual([kicker, 'ADA CREWE', 'The bridge that ate our town'])
  })

  it('is none where the headline comes first', () => {
    const item = parseNewsItem(`Bridge shut again\nAda Crewe\nThe council wants to paint it\n${story}\n${story}\n`)
    expect([item.kicker, item.headline?.text]).toEqual([undefined, 'Bridge shut again'])
  })
})
