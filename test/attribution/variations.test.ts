// One sentence with many verbs, times, sources and names: what is found must not hang on the words that are put in.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {head, read} from './expected.js'

const verbs = (
  'added explained replied recalled noted insisted admitted joked complained argued warned continued shouted whispered muttered wrote tweeted remarked ' +
  'observed quipped sighed laughed boasted lamented stated declared announced confirmed conceded acknowledged claimed maintained stressed answered ' +
  'testified mused reflected ventured reasoned countered pleaded cautioned predicted confessed gushed fumed chuckled grumbled protested objected concluded ' +
  'reiterated thundered agreed hollered pondered blorted'
).split(' ')

const occasions = [
  'Tuesday', 'on Tuesday', 'late Tuesday', 'on Tuesday night', 'last week', 'this week', 'two days later', 'later that day', 'at the time',
  'in an interview', 'in a statement on Friday', 'at a news conference', 'at a news conference Wednesday', 'by phone', 'in an email to The Packet',
  'during a break in the hearing', 'after the vote', 'with a shrug', 'quietly', 'through a translator', 'from her kitchen', 'in court', 'on the radio',
  'outside the town hall on Thursday evening', 'in written testimony', 'before the meeting', 'without a smile', 'at the end of March'
]

const sources = [
  'one of her neighbours', 'a spokeswoman for the county', 'the second of two witnesses', 'Ada Voss, 45, a baker from Wick', 'the retired engineer',
  'Prof. Ada Voss of the University of Harrow', 'a man who gave his name only as Bo', 'one former minister', 'the union’s regional secretary, Ada Voss',
  'Voss’s lawyer, Bo Lund', 'three of the five councillors', 'an official at the ministry', 'Ada Voss, who runs the shop', 'Harrow county executive Ada Voss',
  'her mother, Ana Voss', 'neighbour Ada Voss', 'the head of the school', 'a 16-year-old girl', 'the Harrow Institute of Fisheries', 'Lt. Gen. Bo Lund',
  'the Rev. Ada Voss', 'Dr Ada Voss-Lund, head of surgery at Harrow General', 'a source close to the striker', 'officials with the port authority',
  'the boy’s grandmother', 'Norvex chief executive Ada Voss', 'deputy mayor for transport Bo Lund', 'the former world No. 1', 'Ms. Voss, whose son was hurt',
  'U.S. Sen. Bo Lund, R-Ohio', 'the ex-husband', 'both women', 'Ottoline al-Masri', 'Norvex Looms, Inc.'
]

const lastNames = 'Lund May Long Said Will Day Price King Bishop Dean House Church Court Lake Park Hill London Brown Young al-Masri O’Hara Le van_der_Berg dos_Santos De_La_Cruz El-Sayed Nguyễn Ødegård'.split(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

describe('any verb of saying', () => {
  it.each(verbs)('%s', (verb) => {
    expect(read(`“The pier is safe,” Bo Lund ${verb} on Monday.`)).toEqual(['Bo Lund: “The pier is safe,”'])
    expect(read(`“The pier is safe,” ${verb} Bo Lund, the harbour master.`)).toEqual(['Bo Lund, the harbour master: “The pier is safe,”'])
  })
})

describe('any time, place or manner', () => {
  it.each(occasions)('%s', (occasion) => {
    expect(read(`The pier was safe, Bo Lund said ${occasion}.`)).toEqual(['Bo Lund: The pier was safe'])
    expect(read(`“The pier is safe,” he said ${occasion}. “It will hold.”`)).toEqual(['he: “The pier is safe,” … “It will hold.”'])
    expect(read(`Bo Lund said ${occasion} that the pier was safe.`)).toEqual(['Bo Lund: that the pier was safe'])
  })
})

describe('any source', () => {
  it.each(sources)('%s', (source) => {
    const comma = source.includes(',') && !source.endsWith('.') ? ',' : ''
    expect(read(`“The pier is safe,” said ${source}, on Monday.`)).toEqual([`${source}: “The pier is safe,”`])
    expect(read(`${capital(source)}${comma} said that the pier was safe.`)).toEqual([`${capital(source)}: that the pier was safe`])
  })
})

describe('any last name', () => {
  it.each(lastNames.map((name) => name.replaceAll('_', ' ')))('%s', (last) => {
    const {attributions, speakers} = parseNewsItem(`${head}Ann ${last} said that the pier was safe. Bo Crane went home. ${capital(last)} told reporters that it was late.`, {language: 'en'})
    const name = speakers.find(({id}) => id === attributions[0]?.speaker)?.name
    expect(attributions).toHaveLength(2)
    expect([name, attributions[1]?.speaker]).toEqual([`Ann ${last}`, attributions[0]?.speaker])
  })
})
