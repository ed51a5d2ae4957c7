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
