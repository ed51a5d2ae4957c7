// Bylines above a first paragraph of a few words, with what each author did, where each was, and when.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const item = (line: string) => parseNewsItem(`Owl stuck in chimney\n\n${line}\n\nAn owl spent Sunday in a chimney.`)
const authors = (line: string) => item(line).byline?.authors.map(({name, role, place}) => [name, role, place])

describe('the byline is', () => {
  it.each([
    ['Nell Farraday, Environment reporter, 3 hours ago', [['Nell Farraday', 'Environment reporter', undefined]]],
    ['Nell Farraday, 3 hours ago', [['Nell Farraday', undefined, undefined]]],
    ['Text by Aino Rautio, photos by Leif Gunnarsen', [['Aino Rautio', undefined, undefined]]],
    ['By Rana Khalil (in Brest) and Joost Wieringa', [['Rana Khalil', undefined, 'Brest'], ['Joost Wieringa', undefined, undefined]]],
    ['Maëlle Courtois (à Brest) et Yann Le Goff', [['Maëlle Courtois', undefined, 'Brest'], ['Yann Le Goff', undefined, undefined]]],
    ['De notre correspondante à Besançon, Maëlle Courtois', [['Maëlle Courtois', undefined, 'Besançon']]],
    ['Wiebke Althaus (Text) und Jan Hopf (Fotos)', [['Wiebke Althaus', 'Text', undefined], ['Jan Hopf', 'Fotos', undefined]]]
  ])('%s', (line, expected) => {
    expect(authors(line)).toEqual(expected)
    expect(item(line).lede?.text).toBe('An owl spent Sunday in a chimney.')
  })
})

describe('no byline is', () => {
  it.each(['By Monday, nobody slept.', 'The owl (a barn owl) and Nell Farraday', 'Owls in Brest and Photos in London', 'Hope, fear, 3 owls ago'])('%s', (line) => {
    expect(authors(line)).toBeUndefined()
  })
})
