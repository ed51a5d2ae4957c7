// A word divided at the end of a line, as in text out of a PDF, is whole in a speaker's name, role, affiliation and description.
// Passages of the text keep the hyphen.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

const of = (paragraph: string, language = 'en') => parseNewsItem(`Storm closes road\n\n${paragraph}`, {language}).speakers.map(({name, role, description}) => [name, role ?? description])

describe('words divided at the end of a line', () => {
  it.each([
    ['in a role', '“It is shut,” said Mara Lind, the har-\nbour master of Skarvik.', 'Mara Lind', 'harbour master of Skarvik'],
    ['in a role before the name', 'Council-\nlor Tom Reeve said the road was shut.', 'Tom Reeve', 'Councillor'],
    ['in a description', 'The har-\nbour master said the road was shut.', undefined, 'The harbour master'],
    ['more than once', '“It is shut,” said Mara Lind, the assis-\ntant har-\nbour master.', 'Mara Lind', 'assistant harbour master'],
    ['with line ends of Windows and an indent', '“It is shut,” said Mara Lind, the har-\r\n   bour master.', 'Mara Lind', 'harbour master'],
    ['a compound, which keeps its hyphen', '“It is shut,” said Mara Lind, the owner of a non-\nprofit shipyard.', 'Mara Lind', 'owner of a non-profit shipyard'],
    ['a number', '“It is shut,” said Mara Lind, the chief of the twenty-\nfive pilots.', 'Mara Lind', 'chief of the twenty-five pilots'],
    ['a participle with its adverb', '“It is shut,” said Mara Lind, the master of the well-\nknown port.', 'Mara Lind', 'master of the well-known port'],
    ['no word: the hyphen is inside the line', '“It is shut,” said Mara Lind, the co-chair of\nthe harbour.', 'Mara Lind', 'co-chair of the harbour']
  ])('%s', (_, paragraph, name, words) => {
    expect(of(paragraph)).toEqual([[name, words]])
  })

  it('in French', () => {
    expect(of('« La route est fermée », a déclaré Mara Lind, capi-\ntaine du port.', 'fr')).toEqual([['Mara Lind', 'capitaine du port']])
    expect(of('« La route est fermée », a déclaré Mara Lind, capitaine du sous-\nmarin.', 'fr')).toEqual([['Mara Lind', 'capitaine du sous-marin']])
  })

  it('stay divided in passages of the text', () => {
    const {attributions} = parseNewsItem('Storm closes road\n\nThe har-\nbour master said the road was shut.')
    expect(attributions[0]?.source?.text).toBe('The har- bour master')
  })
})
