// Soft hyphens and spaces of no width, as they come out of a page or a PDF, are no part of a name. What has a place keeps them.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const soft = '\u00ad'
const none = '\u200b'
const text = `Storm closes road

“It is shut,” said Ma${soft}ra Li${none}nd, the har${soft}bour mas${soft}ter.

Mara Lind wa${soft}rned that more was to come.`

describe('signs that nobody sees', () => {
  const {speakers, attributions} = parseNewsItem(text)

  it('are no part of a speaker’s name and role', () => {
    expect(speakers).toMatchObject([{name: 'Mara Lind', role: 'harbour master'}])
    expect(attributions.map(({speaker}) => speaker)).toEqual(['s1', 's1'])
  })

  it('are no part of a lemma', () => {
    expect(attributions.map(({cue}) => cue?.lemma)).toEqual(['say', 'warn'])
  })

  it('stay in what has a place in the text', () => {
    for (const {source, cue} of attributions) {
      for (const part of [source, cue]) expect(part?.text).toBe(text.slice(part?.start, part?.end))
    }
    expect(attributions[0]?.source?.text).toContain(soft)
  })

  it('leave joiners that a name is spelt with', () => {
    const joined = 'Mi\u200dra'
    const item = parseNewsItem(`Storm closes road\n\n“It is shut,” said ${joined} Lind, who runs the ferry.`)
    expect(item.speakers[0]?.name).toBe(`${joined} Lind`)
  })
})
