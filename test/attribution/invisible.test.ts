// Soft hyphens and zero-width spaces, as copied from a page or PDF, are not part of a name. Passages of the text keep them.
import {describe, expect, it} from 'vitest'
import {parseByline, parseNewsItem} from '../../src/index.js'

const soft = '\u00ad'
const none = '\u200b'
const text = `Storm closes road

“It is shut,” said Ma${soft}ra Li${none}nd, the har${soft}bour mas${soft}ter.

Mara Lind wa${soft}rned that more was to come.`

describe('invisible characters', () => {
  const {speakers, attributions} = parseNewsItem(text)

  it('are not part of a speaker’s name and role', () => {
    expect(speakers).toMatchObject([{name: 'Mara Lind', role: 'harbour master'}])
    expect(attributions.map(({speaker}) => speaker)).toEqual(['s1', 's1'])
  })

  it('are not part of a lemma', () => {
    expect(attributions.map(({cue}) => cue?.lemma)).toEqual(['say', 'warn'])
  })

  it('stay in passages of the text', () => {
    for (const {source, cue} of attributions) {
      for (const part of [source, cue]) expect(part?.text).toBe(text.slice(part?.start, part?.end))
    }
    expect(attributions[0]?.source?.text).toContain(soft)
  })

  it('are not part of an author’s name and role', () => {
    const line = `By Ma${soft}ra Lind and To${none}m Reyes, chief re${soft}porter`
    const {authors} = parseNewsItem(`Storm closes road\n\n${line}\n\nThe road is shut un${soft}til Friday, the county said.`).byline ?? {}
    expect(authors).toMatchObject([{name: 'Mara Lind'}, {name: 'Tom Reyes', role: 'chief reporter'}])
    expect(authors?.map((author) => author.text)).toEqual([`Ma${soft}ra Lind`, `To${none}m Reyes`])
    expect(parseByline(line)?.text).toBe(line)
  })

  it('do not turn an ordinary line into a byline', () => {
    expect(parseByline(`The har${soft}bour is shut until Friday`)).toBeUndefined()
    expect(parseByline(`${soft}${none}`)).toBeUndefined()
  })

  it('leave joiners that belong to the spelling of a name', () => {
    const joined = 'Mi\u200dra'
    const item = parseNewsItem(`Storm closes road\n\n“It is shut,” said ${joined} Lind, who runs the ferry.`)
    expect(item.speakers[0]?.name).toBe(`${joined} Lind`)
  })
})
