// What is part of a name and what is next to it: nouns for people, offices in capitals, nicknames, acronyms.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const names = (text: string): (string | undefined)[] => parseNewsItem(`Bridge shut for a week\n\nThe bridge was shut on Monday.\n\n${text}`, {language: 'en'}).speakers.map(({name}) => name)

describe('the name of a speaker', () => {
  it.each([
    ['Foreman Glyn Parrow said the deck was wet.', 'Glyn Parrow'],
    ['Botanist Oke Udarro said the reeds were gone.', 'Oke Udarro'],
    ['Bell maker Rukmini Dassel said it rang.', 'Rukmini Dassel'],
    ['Ernst Kvist Holmen said it rang.', 'Ernst Kvist Holmen'],
    ['Herman Vell Parrow said it rang.', 'Herman Vell Parrow'],
    ['A report of the H.B.C. Paul Horvell read was lost. Paul Horvell said so.', 'Paul Horvell'],
    ['Luis “El Remo” Camparo rows. Camparo said it was late.', 'Luis “El Remo” Camparo'],
    ['Robert (Bob) Halloway said it was late.', 'Robert (Bob) Halloway'],
    ['“It is shut,” PC Dawn Halloway said.', 'Dawn Halloway']
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it('is the same as the last name before an office in capitals', () => {
    expect(names('“Where is it?” asked Bridget Oyelan KC. “And then?” Ms Oyelan asked.')).toEqual(['Bridget Oyelan KC'])
  })
})
