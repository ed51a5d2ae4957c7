// Above the headline of a press release there may be labels, the sender's office, whom to call, and a place with the date.
import {describe, expect, it} from 'vitest'
import {isPhoneNumber} from '../../src/lines/phone-number.js'
import {isPlacedDate, isTimeLine} from '../../src/lines/timestamp.js'
import {phrasesOf} from '../../src/lines/phrases.js'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const partsOf = (text: string) => findStructure(text, words).parts
const phrases = phrasesOf(words)
const body = 'Lind Marine opened a yard in Ostmeer on Wednesday that will build two ferries a year, the company said.'
const quote = '“We promised people work, and here it is,” said Mara Lind, the chief executive.'

describe('the headline of a release', () => {
  it.each([
    ['below contact details', `FOR IMMEDIATE RELEASE\n\nContact:\nTom Reyes\nDirector of Communications\ntom@lind.example\n555-0142\n\nLIND MARINE OPENS YARD\n\nTwo ferries a year\n\nOSTMEER, Nov. 13, 2024 /SundNet/ -- ${body}\n\n${quote}\n`, 'LIND MARINE OPENS YARD'],
    ['between two people to call and the date', `Media Contacts:\nTom Reyes, Lind Marine, 555-0142, tom@lind.example\nAda Crewe, Crewe Relations, (555) 555-0177\n\nFor Immediate Release: November 13, 2024\n\nLind Marine Opens Yard\nTwo ferries a year\n\n${body}\n\n${quote}\n\n-30-\n`, 'Lind Marine Opens Yard'],
    ['below the sender’s office', `NEWS RELEASE\nOffice of Governor Ada Crewe\nState House\nOstmeer, Ohio\n\nFor Immediate Release\nThursday, Nov. 14, 2024\n\nContact: Tom Reyes\n(555) 555-0142\n\nGovernor Crewe opens yard\n\nOSTMEER – ${body}\n\n${quote}\n`, 'Governor Crewe opens yard'],
    ['below a place and a date', `PRESSEMITTEILUNG\n\nOstmeer, 13. November 2024\n\nLind Marine eröffnet Werft\n\n${body}\n\n${quote}\n`, 'Lind Marine eröffnet Werft'],
    ['likewise in French', `COMMUNIQUÉ DE PRESSE\nBrest, le 13 novembre 2024\n\nLind Marine ouvre un chantier\n\n${body}\n\n${quote}\n`, 'Lind Marine ouvre un chantier'],
    ['above them all', `Lind Marine opens yard\n\nFOR IMMEDIATE RELEASE\n\nContact: Tom Reyes\ntom@lind.example\n\nOSTMEER – ${body}\n\n${quote}\n`, 'Lind Marine opens yard'],
    ['and the deck below a date', `PRESS RELEASE\n\nLind Marine opens yard\n13 November 2024\n\nTwo ferries a year, says owner\n\n${body}\n\n${quote}\n`, 'Lind Marine opens yard']
  ])('%s', (_, text, expected) => {
    const {headline, genre, sections, byline} = partsOf(text)
    expect([headline?.text, genre, byline]).toEqual([expected, 'release', undefined])
    expect(sections.flatMap(({blocks}) => blocks.map((block) => block.text))).toEqual([body, quote])
  })

  it('takes dates as timestamps, and telephone numbers as none', () => {
    const {timestamps, boilerplate} = partsOf(`PRESSEMITTEILUNG\n\nOstmeer, 13. November 2024\n\nKontakt: Tom Reyes\n(555) 555-0142\n\nLind Marine eröffnet Werft\n\n${body}\n\n${quote}\n`)
    expect(timestamps.map(({text}) => text)).toEqual(['Ostmeer, 13. November 2024'])
    expect(boilerplate.map(({text}) => text)).toContain('(555) 555-0142')
  })
})

describe('what follows the end of a release', () => {
  it('is boilerplate, and makes a release', () => {
    const {genre, sections, boilerplate} = partsOf(`Lind Marine opens yard\n\n${body}\n\n${quote}\n\nENDS\n\n1. The yard is in Ostmeer.\n\nFor further information contact Tom Reyes on 0700 000000.\n`)
    expect(genre).toBe('release')
    expect(sections.flatMap(({blocks}) => blocks.map((block) => block.text))).toEqual([body, quote])
    expect(boilerplate.map(({text}) => text)).toContain('1. The yard is in Ostmeer.')
  })

  it.each([
    `Lind Marine opens yard\n\n${body}\n\n${quote}\n\n###\n\nContact the reporter at tom@post.example.\n`,
    `Lind Marine opens yard\n\n${body}\n\nFor further information contact Tom Reyes on 0700 000000.\n\n${quote}\n`,
    `Lind Marine opens yard\n\n${body}\n\n${quote}\n\nENDS\n`,
    `Lind Marine opens yard\n\n${body}\n\n${quote}\n\n* * *\n\nFor further information contact Tom Reyes on 0700 000000.\n`
  ])('but a newspaper also tells readers whom to write to: %s', (text) => {
    expect(partsOf(text).genre).toBe('article')
  })
})

describe('lines of digits', () => {
  it.each(['(555) 555-0142', '555-0142', '+47 22 00 00 00', '0700 000000', '06 00 00 00 00', '030/123456-78'])('a telephone number: %s', (line) => {
    expect([isPhoneNumber(line), isTimeLine(line, phrases)]).toEqual([true, false])
  })
  it.each(['12.11.2024', '2024-11-12 14:30', '14/11/2024 18.02', '14.05', '20241112', '3-2', '1,200'])('not one: %s', (line) => {
    expect(isPhoneNumber(line)).toBe(false)
  })
  it.each(['Ostmeer, 13. November 2024', 'Brest, le 4 juin 2024', 'New Haven, May 4, 2010', 'Bad Ostmeer, den 3. Mai 2010'])('a place and a date: %s', (line) => {
    expect(isPlacedDate(line, phrases)).toBe(true)
  })
  it.each(['Ostmeer, the port', 'Mara Lind, 45', 'On Monday, May 4', '4 May 2010, Ostmeer', 'Ostmeer, 13. November 2024: ein guter Tag', 'Lind, 13 boats'])('not one: %s', (line) => {
    expect(isPlacedDate(line, phrases)).toBe(false)
  })
})
