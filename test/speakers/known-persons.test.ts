// People whom the caller names in advance are one person each, whatever the form of their names.
import {describe, expect, it} from 'vitest'
import {createParser} from '../../src/index.js'
import type {NewsItem} from '../../src/model.js'

const parser = createParser({persons: ['Rose Justice', 'bell hooks', 'Hope  Church Green', 'Old Tom', 'Sunday Oakes', 'Sunday Olsen', 'Skerry']})
const parse = (body: string): NewsItem => parser.parseNewsItem(`Hall saved\n\n${body}`)
const persons = (body: string): (string | undefined)[] => parse(body).speakers.filter(({kind}) => kind === 'person').map(({name}) => name)

describe('a known person', () => {
  it.each([
    ['“We sang,” said bell hooks, a singer.', 'bell hooks'],
    ['“We sang,” bell hooks said.', 'bell hooks'],
    ['“We sang,” said Old Tom.', 'Old Tom'],
    ['“We sang,” said Mayor Rose Justice.', 'Rose Justice'],
    ['“We sang,” said Hope Church Green.', 'Hope Church Green'],
    ['“We sang,” said Hope\nChurch Green.', 'Hope Church Green'],
    ['Sunday Oakes said the hall would stay.', 'Sunday Oakes'],
    ['Sunday Olsen said the hall would stay.', 'Sunday Olsen'],
    ['Skerry said the hall would stay.', 'Skerry']
  ])('%s is %s', (body, name) => {
    expect(persons(body)).toEqual([name])
  })

  it('is linked to the last name and the pronoun', () => {
    const {attributions, speakers} = parse('Mayor Rose Justice said the hall would stay. “We sang,” Justice said. She said the choir had won.')
    expect(speakers).toMatchObject([{name: 'Rose Justice', role: 'Mayor'}])
    expect(attributions.map(({speaker}) => speaker)).toEqual(['s1', 's1', 's1'])
  })
})

describe('not a known person', () => {
  it.each([
    ['a longer name', '“We sang,” said Rose Justicer.', ['Rose Justicer']],
    ['another name as long', 'On Sunday Lunde said the hall would stay.', ['Lunde']],
    ['a body named after one', '“We sang,” said the Rose Justice Foundation.', []],
    ['a company', 'Hope Church Green Ltd said the hall would stay.', []],
    ['the same words in small letters', 'The hope church green said nothing, but Mara Lind said the hall would stay.', ['Mara Lind']],
    ['somebody who is not named', 'The singer said the hall would stay.', [undefined]]
  ])('%s', (_, body, names) => {
    expect(persons(body)).toEqual(names)
  })

  it('a list of the wrong type', () => {
    expect(() => createParser({persons: 'Rose Justice' as never})).toThrow(/`persons` takes an array of strings/)
    expect(() => createParser({persons: ['Rose Justice', ' ']})).toThrow(/`persons` takes an array of strings; item 2 is blank/)
  })

  it('anybody where the list is empty', () => {
    const text = 'Hall saved\n\n“We sang,” said Mara Lind.'
    expect(createParser({persons: []}).parseNewsItem(text)).toEqual(createParser().parseNewsItem(text))
  })
})
