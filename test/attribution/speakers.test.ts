import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {readNames} from '../../src/speakers/read-names.js'
import {readSources} from '../../src/speakers/sources.js'
import {findSpeakers, type Speakers} from '../../src/speakers/speakers.js'
import {speakerTable} from '../../src/speakers/words.js'
import {english} from '../../src/languages/en/index.js'
import type {Speaker} from '../../src/model.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import type {ReadItem} from '../../src/quote/read-item.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'

if (!english.speakers) throw new Error('English has no words for speakers')
const table = speakerTable(english.speakers)
const abbreviations = abbreviationTable(english)
const quoteWords = quoteTable(english)

/** Reads plain paragraphs. */
function readingOf(text: string): ReadItem {
  const prose: ReadItem['prose'] = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph',
    section: 0
  }))
  const tokens = readTokens(text, prose, abbreviations)
  return {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteWords), quoteWords}
}

interface Marked {
  text: string
  /** The key that each source is marked with. */
  keys: string[]
  spans: {start: number; end: number}[]
  /** The index of the source that contains each source, or -1. */
  holders: number[]
  item: ReadItem
}

/**
 * Reads marks: `{a:Mara Lind} said` is a source whose speaker is a, `{-:they}` one without a speaker, `{a^1:I}` one that
 * is inside the content of the text's first source.
 */
function readMarks(marked: string): Marked {
  const keys: string[] = []
  const spans: {start: number; end: number; within: string | undefined}[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/\{([a-z]+|-)(?:\^(\d+))?:([^{}]*)\}/gu)) {
    text += marked.slice(last, match.index)
    spans.push({start: text.length, end: text.length + (match[3] as string).length, within: match[2]})
    keys.push(match[1] as string)
    text += match[3]
    last = match.index + match[0].length
  }
  text += marked.slice(last)
  const item = readingOf(text)
  const holders = spans.map(({within}) => (within === undefined ? -1 : Number(within) - 1))
  return {text, keys, spans, holders, item}
}

/** Links the sources at the given positions to speakers. */
function speakersOf(item: ReadItem, spans: readonly {start: number; end: number}[], holders: readonly number[] = spans.map(() => -1)): Speakers {
  const names = readNames(item, table)
  return findSpeakers(item, names, readSources(item, names, spans.map((source) => ({source}))), holders)
}

/** Links the sources to speakers, checks which are the same, and returns the speaker of each key. */
function join(marked: string): Record<string, Speaker> {
  const {text, keys, spans, holders, item} = readMarks(marked)
  const {speakers, speakerOf} = speakersOf(item, spans, holders)
  const sources = spans.map(({start, end}) => text.slice(start, end))
  const byKey = new Map<string, string>()
  const found = speakerOf.map((id) => {
    if (id === undefined) return '-'
    if (!byKey.has(id))
      byKey.set(id, keys[speakerOf.indexOf(id)] === '-' ? id : (keys[speakerOf.indexOf(id)] as string))
    return byKey.get(id)
  })
  const named = found.map((key, index) => `${key}:${sources[index]}`)
  expect(named, text).toEqual(keys.map((key, index) => `${key}:${sources[index]}`))
  expect(new Set(byKey.values()).size, 'two speakers for one key').toBe(byKey.size)
  const result: Record<string, Speaker> = {}
  for (const speaker of speakers) result[byKey.get(speaker.id) as string] = speaker
  return result
}

describe('names', () => {
  it.each([
    ['last name', '{a:Mara Lind} said so. Later {a:Lind} agreed.', 'Mara Lind'],
    [
      'a full name in the narrative',
      'Mara Lind runs the harbour of Vellacott. It is small, {a:Lind} said.',
      'Mara Lind'
    ],
    ['courtesy title', 'Tom Oakes was there. {a:Mr. Oakes} said so.', 'Tom Oakes'],
    ['nickname', '{a:William Oakes} said so. {a:Bill Oakes} said it again.', 'William Oakes'],
    ['nickname in marks', '{a:Fitzgerald “Fitz” Hale} said so. {a:Hale} left.', 'Fitzgerald “Fitz” Hale'],
    ['middle initial', '{a:Roberta A. Hale} said so. {a:Hale} left.', 'Roberta A. Hale'],
    ['the fullest form', '{a:Ana Voss} said so. {a:Ana Maria Voss} said it again.', 'Ana Maria Voss'],
    ['first name', '{a:Melanie Drew} said so. {a:Melanie} wept.', 'Melanie Drew'],
    ['suffix', '{a:Joseph Hale Jr.} said so. {a:Hale} said it again.', 'Joseph Hale Jr.'],
    ['capitals of a transcript', 'With us is Ana Voss. \n{a:VOSS}: I was never asked.', 'Ana Voss'],
    ['name after its first use', '{a:Voss} said so. That was Ana Voss all over, friends say.', 'Ana Voss'],
    ['first name that is also a verb, at a sentence’s beginning', '{a:Will Oakes} said so. Later {a:Oakes} left.', 'Will Oakes'],
    ['first name that is also a month, at a sentence’s beginning', '{a:May Oakes}, 40, said so. Later {a:Oakes} left.', 'May Oakes'],
    ['last name at a sentence’s beginning before who', '{a:Oakes}, who ran the pier, said so. Later {a:Oakes} left.', 'Oakes'],
    ['last name at a sentence’s beginning before whose', '{a:Oakes}, whose boat sank, said so. {a:Oakes} left.', 'Oakes'],
    ['a first name that no list has, beside a relative', '{b:Ross Oakes} said so. Ottmara Oakes, 40, was late. {a:Ottmara Oakes}, who ran the pier, said no.', 'Ottmara Oakes'],
    ['the whole name of which a source is the end', 'Ottmara {a:Oakes}, who ran the pier, said so. Later {a:Oakes} left.', 'Ottmara Oakes'],
    ['title of nobility', '{a:Comte Ottmar de Brisson} said so. {a:Brisson} left.', 'Ottmar de Brisson'],
    ['name without its epithet', '{a:Sobbing Ottoline Drew}, 40, said so. {a:Drew} left.', 'Ottoline Drew'],
    ['single name without its epithet', '{a:Furious Ottoline} said so. {a:Ottoline} left.', 'Ottoline'],
    ['name without what he is at home', '{a:Hubby Wendell}, 31, said so. {a:Wendell} left.', 'Wendell'],
    ['name without how many children she has', '{a:Mum-of-three Ottoline Drew} said so. {a:Drew} left.', 'Ottoline Drew'],
    ['misspelt name', '{a:Mara Oakess} said so. {a:Oakes} left.', 'Mara Oakess'],
    ['misspelt name before another mark than the right one', '{a:Saoirse Tennant}, a baker, said so. {a:Tenant} left.', 'Saoirse Tennant'],
    ['name with a doubled letter elsewhere', '{a:Elise Labatt} said so. {a:Labbat} left.', 'Elise Labatt'],
    ['Arabic article', '{a:Faisal al-Rumani} said so. {a:Al-Rumani} left.', 'Faisal al-Rumani']
  ])('joins a %s', (_, marked, name) => {
    expect(join(marked)['a']?.name).toBe(name)
  })

  it.each([
    ['namesakes', '{a:Daniel Voss} said so. {b:Erica Voss} said yes.'],
    ['a woman and the paper that she told', '{a:Ana Voss} kept the light in Harrow. {a:She} told The Harrow Packet so.'],
    ['namesakes by title', '{a:Daniel Voss} and Erica Voss met. {b:Ms. Voss} said yes.'],
    ['father and son', '{a:Duncan Hale} said so. {b:Duncan Hale Sr.}, his father, said yes.'],
    ['a first name that is another’s last', '{a:Grant Oakes} said so. {b:Ulysses Grant} said yes.'],
    ['a woman named like a body', '{a:Mara Bank} said so. {b:the Lind Bank} said yes.'],
    ['husband and wife', '{a:Daniel Voss} said so. His wife, {b:Erica Voss}, said yes. {a:He} left. {b:She} stayed.'],
    ['father and daughter', '{a:Daniel Voss}, 70, said so. {b:His daughter, Erica Voss,} said yes. {a:Mr. Voss} left. {b:Ms. Voss} stayed.'],
    ['brothers', '{a:Daniel Voss} and Eric Voss met. {b:Eric Voss} said yes. {b:Eric} left.'],
    ['last names that only look alike', '{a:Mara Holt} said so. {b:Tom Halt} said yes.'],
    ['a name and one with other letters, neither doubled', '{a:Ada Tanner}, a baker, said so. {b:Tamer} left.'],
    ['full names that differ by a doubled letter', '{a:Mara Hofman} said so. {b:Tom Hofmann} said yes.'],
    ['people of one role', '{a:Senator Ana Voss} said so. {b:Senator Tom Oakes} said yes.']
  ])('keeps apart %s', (_, marked) => {
    join(marked)
  })

  it('resolves a bare last name to the person who is not always named in full', () => {
    join(
      '{a:Daniel Voss} spoke for an hour. {a:Voss} said so. His son, Eric Voss, clapped. {b:Eric Voss} said yes. {a:Voss} left.'
    )
  })

  it.each([
    ['a question', 'Will Oakes run again? {a:Oakes} said no.', 'Oakes'],
    ['a month', 'April Fools and jokers met. {a:Lind} said no.', 'Lind'],
    ['an adjective inside a sentence', 'There stood a proud {a:Ottoline Drew}, who said no.', 'Ottoline Drew'],
    ['a paper’s first word', '{a:The Daily Proud} said no.', 'Daily Proud']
  ])('is not misled about a name by %s', (_, marked, name) => {
    expect(join(marked)['a']?.name).toBe(name)
  })

  it('does not take a word at the start of a sentence for a name', () => {
    expect(join('{a:Geologists} say it moved. {b:Mara Lind} knows.')['a']).toMatchObject({
      description: 'Geologists',
      kind: 'group'
    })
  })
})

describe('organizations', () => {
  it.each([
    ['initials', '{a:The National Farmers’ Union} said so. {a:The NFU} will sue.', 'National Farmers’ Union'],
    [
      'initials before',
      'A vote of the NFU is due. {a:The NFU} said so. It is long for National Farmers’ Union.',
      'National Farmers’ Union'
    ],
    [
      'a short form',
      '{a:Hallbrook Stores} warned of losses. Shares in Hallbrook fell, and {a:Hallbrook} said no more.',
      'Hallbrook Stores'
    ],
    ['Inc.', '{a:Quillon Systems, Inc.} said so. {a:Quillon Systems} said it again.', 'Quillon Systems, Inc.'],
    [
      'its noun',
      '{a:The Vellacott Harbour Council} said so. {a:The council} will meet again.',
      'Vellacott Harbour Council'
    ],
    ['it', '{a:The Vellacott Harbour Council} said so. {a:It} will meet again.', 'Vellacott Harbour Council'],
    ['the company', '{a:Quillon Freight} said it would close. “Never,” {a:the company} said.', 'Quillon Freight'],
    ['the bank', '{a:Banca Orsini} said it would close. The town of Acquabella will sue. “Never,” {a:the bank} said.', 'Banca Orsini'],
    ['the newspaper', '{a:The Harbour Gazette} said so. {a:The newspaper} printed it twice.', 'Harbour Gazette'],
    ['the company, with more about it', '{a:Quillon Freight} said it would close. {a:The company, founded in Holm,} said it was late.', 'Quillon Freight'],
    ['the theatre', '{a:The Vellacott Playhouse} said so. {a:The theatre} opens late.', 'Vellacott Playhouse'],
    ['the union, of which its name tells nothing', '{a:The bakers’ union, Korsta}, said so. {a:The union} will strike.', 'Korsta'],
    ['the airline', '{a:Quillon Airways} said so. {a:The airline} flies on.', 'Quillon Airways'],
    ['the firm, last named of two', '{b:Hallbrook Stores} said so in March. It rained in April. It rained in May. {a:Quillon Freight} said so on Monday. {a:The firm} has ten ships.', 'Quillon Freight']
  ])('joins %s', (_, marked, name) => {
    expect(join(marked)['a']).toMatchObject({name, kind: 'organization'})
  })

  it.each([
    ['other bodies', '{a:The Harbour Council} said so. {b:The Fishing Council of Holm} said yes.'],
    ['its spokesman', '{a:Hallbrook Stores} said so. {b:A Hallbrook spokesman} said yes.'],
    ['a body whose name begins with another’s', '{a:NATO} said so. {b:The NATO Defence Centre} said yes.'],
    ['a person', '{a:The Lind Foundation} said so. {b:Mara Lind} said yes.'],
    ['a company and a person', '{a:Mara Lind} said so. {b:The company} said yes.'],
    ['a bank and a council', '{a:The Harbour Council} said so. {b:The bank} said yes.'],
    ['a newspaper and a bank', '{a:The Lind Bank} said so. {b:The newspaper} said yes.'],
    ['the police and whoever spoke before', '{a:Quillon Freight} said so. {b:The police} said yes.']
  ])('keeps apart %s', (_, marked) => {
    join(marked)
  })
})

describe('pronouns', () => {
  it.each([
    ['she, by the title', 'Tom Oakes met Ms. Lind. {a:Ms. Lind} was tired, {a:she} said.'],
    ['she, brought in with an age', '{b:Councillor Mary Voss} said so. In the hall sat Dahlys Oru, 91, with a flask. “It was mine,” {a:she} said.'],
    ['he, not the woman', '{a:Tom Oakes} met Mara Lind. It was late, {a:he} said.'],
    ['she, by the first name', '{a:Tom Oakes} praised Mary Lind at length. {b:Lind} was late, and {b:she} said so.'],
    ['the subject before the object', '{a:Tom Oakes} met Daniel Voss at noon. {a:He} said so.'],
    ['the latest source', '{a:Tom Oakes} said so. {b:Daniel Voss} said yes. “It is my harbour,” {b:he} said.'],
    [
      'gender that a pronoun tells',
      'Dahlys Oru keeps her boat in the harbour. Bram Okoro keeps his at home. {a:Oru} laughed. {a:She} said so.'
    ],
    ['who', '{a:Mara Lind} said so. Tom Oakes, {b:who} said yes, left.'],
    ['who, after an aside', 'It was Tom Oakes, the mayor of Holm, {a:who} said yes. {a:Oakes} left.'],
    ['I inside what is said', '“{a^2:I} think so,” {a:Mara Lind} said.'],
    ['they, a group', '{a:The protesters} sat down. {a:They} chanted.'],
    ['an unnamed man', '{a:A fisherman} said so. {a:He} left.'],
    ['a speaker of several sentences', '“It is late. The tide is low. The pilots are tired. The crane is old,” {a:Mary Lind} said. The storm hit Tom Oakes at noon. “It was bad. It was dark. It was cold. It was long,” {a:she} said.'],
    ['whom a paragraph is about', '{a:Ann Voss} said so.\nFor Mary Lind, a pilot, the tide is early. “It is cold,” {b:she} said.'],
    ['nobody after a word with a name in it', 'Dora Lind said he was a Johnny-come-lately to the harbour. “No,” {a:she} said.']
  ])('finds %s', (_, marked) => {
    join(marked)
  })

  it.each([
    ['nobody of the right gender', '{a:Tom Oakes} said so. Then {-:she} said yes.'],
    ['nobody at all', '{-:He} said so.'],
    ['I without a speaker', '{-:I} think so.'],
    ['a body for he', '{a:The Harbour Council} said so. {-:He} said yes.'],
    ['a person for it', '{a:Tom Oakes} said so. {-:It} said yes.'],
    ['a body for they', '{a:The Harbour Council} said so. {-:They} said yes.']
  ])('leaves open: %s', (_, marked) => {
    join(marked)
  })

  it('does not confuse a quoted speaker with the man he speaks about', () => {
    join('{a:Daniel Voss} was late. {b:Tom Oakes} laughed. “{a^4:He} said no to me,” {b:Oakes} said.')
  })
})

describe('descriptions', () => {
  it.each([
    ['a spokesman', '{a:A spokesman for the Sarvian mission to the League} said so. “Never,” {a:the spokesman} added.'],
    ['a role before the name', '{a:Harbour master Mara Lind} said so. “Never,” {a:the harbour master} added.'],
    [
      'a role after the name',
      '{a:Mara Lind, the harbour master at Vellacott,} said so. “Never,” {a:the harbour master} added.'
    ],
    ['a title', '{a:Senator Ana Voss} said so. {a:The senator} left.'],
    ['a short title', '{a:Sen. Ana Voss} said so. By midnight {a:the senator} had done.'],
    ['a short title of another', '{a:Gov. Ana Voss} met Sen. Tom Oakes. {b:Oakes} said so. {a:The governor} left.'],
    ['a doctor', '{a:Dr. Ana Voss} said so. {a:The doctor} left.'],
    ['a professor', '{a:Prof. Ana Voss} said so. {a:The professor} left.'],
    ['a sheriff', '{a:Sheriff Ana Voss} said so. {a:The sheriff} left.'],
    ['a star, the actor', '{a:“Harbour” star Wendell Voss} said so. Tom Oakes was late. {a:The actor} left.'],
    ['a name after the description', '{a:The mayor of Holm, Tom Oakes,} said so. {a:Oakes} left.'],
    ['a report', '{a:A report by the council} says so. {a:The report} asks for more.'],
    ['a group', '{a:Lawyers for the town} said so. {a:The lawyers} left.'],
    ['a role that nothing else gave the only person there', '{a:Mara Lind} said so. “Never,” {a:the Labour candidate} added.']
  ])('joins %s', (_, marked) => {
    join(marked)
  })

  it.each([
    ['a second one', '{a:A spokesman for the mine} said so. {b:A spokesman for the union} said yes.'],
    ['another role', '{a:Senator Ana Voss} said so. {b:The mayor} said yes.'],
    ['whom a person belongs to', '{a:Mara Lind} said so. {b:Lind’s husband} said yes.'],
    ['another resident', '{a:One resident} said so. {b:Another resident} said yes.'],
    ['a role that nothing gave, of one who has another', '{a:Mara Lind, the harbour master,} said so. “Never,” {b:the Labour candidate} added.'],
    ['a body that is named after a relation', '{a:Lind & Daughter} said so. “Never,” {b:her daughter} added.'],
    ['a role that nothing gave, of one of two', '{a:Mara Lind} met Tom Oakes. {a:Lind} left. {c:Oakes} waited. “Never,” {b:the Labour candidate} added.'],
    ['a short title and another role', '{a:Sen. Ana Voss} said so. {b:The sheriff} said yes.'],
    ['somebody else’s', '{a:Mara Lind} said so. {b:The pier’s caretaker} said yes.'],
    ['a person and a paper', '{a:The mayor} said so. {b:The letter} says yes.']
  ])('keeps apart %s', (_, marked) => {
    join(marked)
  })

  it('describes a speaker in the words that introduced him', () => {
    const {a} = join('It was hard, a spokesman for the Sarvian mission to the Alpine League wrote. “Never,” {a:the spokesman} added.')
    expect(a?.description).toBe('a spokesman for the Sarvian mission to the Alpine League')
  })

  it('describes an unnamed speaker in the words of the text', () => {
    const {a} = join('{a:A spokesman for the mine} said so.')
    expect(a).toEqual({
      id: 's1',
      kind: 'person',
      description: 'A spokesman for the mine',
      mentions: [expect.objectContaining({start: 0})]
    })
  })

  it.each([
    ['one of several', 'One former minister', 'person'],
    ['another', 'Another', 'person'],
    ['somebody', 'Somebody', 'person'],
    ['some', 'Some', 'group'],
    ['others', 'Others', 'group'],
    ['both', 'Both', 'group']
  ])('knows whether %s is a person', (_, source, kind) => {
    expect(join(`It was late. {a:${source}} said no.`)['a']?.kind).toBe(kind)
  })

  it.each([
    ['an age', 'A deckhand, 45,', 'A deckhand'],
    ['an apposition', 'one witness, a 45-year-old baker,', 'one witness'],
    ['a relative clause behind a comma', 'the skipper, who had seen it all,', 'the skipper'],
    ['a bracket', 'a deckhand (45)', 'a deckhand'],
    ['a participle', 'the works, founded in 1790,', 'the works'],
    ['nothing where its words belong to it', 'a woman who lives on the pier', 'a woman who lives on the pier'],
    ['no preposition', 'a spokesman for the mine in Holm', 'a spokesman for the mine in Holm']
  ])('cuts %s off a description', (_, source, description) => {
    expect(join(`“It is over,” said {a:${source}}. Rain fell.`)['a']).toMatchObject({description})
  })

  it('makes a group of several names', () => {
    const {a, b} = join('{a:Ana Voss and Tom Oakes} said so. {b:Voss} left.')
    expect(a).toMatchObject({kind: 'group', description: 'Ana Voss and Tom Oakes'})
    expect(a).not.toHaveProperty('name')
    expect(b?.name).toBe('Ana Voss')
  })
})

describe('roles', () => {
  it.each([
    ['NATO chief Jens Halvorsen', {role: 'NATO chief', affiliation: 'NATO', name: 'Jens Halvorsen'}],
    [
      'Mara Lind, the harbour master at the Vellacott Harbour Board',
      {role: 'harbour master', affiliation: 'Vellacott Harbour Board', name: 'Mara Lind'}
    ],
    [
      'Tom Oakes, a spokesman for the Farmers’ Union',
      {role: 'spokesman', affiliation: 'Farmers’ Union', name: 'Tom Oakes'}
    ],
    ['Senator Ana Voss', {role: 'Senator', name: 'Ana Voss'}],
    ['Breeder Ottmara Voss', {role: 'Breeder', name: 'Ottmara Voss'}],
    ['Tom Oakes, mayor of Holm', {role: 'mayor of Holm', name: 'Tom Oakes'}],
    ['Secretary of State John Quarrie', {role: 'Secretary of State', name: 'John Quarrie'}],
    ['Ines Marrow, 43, a nurse', {role: 'nurse', name: 'Ines Marrow'}],
    ['his mother, Ines Marrow', {role: 'mother', name: 'Ines Marrow'}],
    ['her lawyer Ines Marrow', {role: 'lawyer', name: 'Ines Marrow'}],
    ['the company’s lawyer, Ines Marrow', {role: 'lawyer', name: 'Ines Marrow'}],
    ['the landlord’s agent, Ines Marrow', {role: 'landlord’s agent', name: 'Ines Marrow'}],
    ['Ines Marrow, his aunt', {role: 'aunt', name: 'Ines Marrow'}]
  ])('reads %s', (source, expected) => {
    expect(join(`“It is over,” said {a:${source}}. Rain fell.`)['a']).toMatchObject(expected)
  })

  it.each([
    ['before a comma', 'Oakes’s lawyer, Ines Marrow,', {role: 'lawyer', relatedTo: 'Tom Oakes'}],
    ['before the name', 'Oakes’s lawyer Ines Marrow', {role: 'lawyer', relatedTo: 'Tom Oakes'}],
    ['after the name', 'Ines Marrow, Oakes’s lawyer,', {role: 'lawyer', relatedTo: 'Tom Oakes'}],
    ['of a body', 'the Harbour Board’s lawyer, Ines Marrow,', {role: 'lawyer', affiliation: 'Harbour Board'}]
  ])('finds whose role it is %s', (_, source, expected) => {
    const {a} = join(`Tom Oakes left early. {a:${source}} said that he was ill. Rain fell.`)
    expect(a).toMatchObject({name: 'Ines Marrow', ...expected})
  })

  it.each([
    ['a list', 'Tom Oakes, Ana Voss and a nurse met. {a:Oakes} said so.'],
    ['a clause', 'Tom Oakes, said the mayor, was late. {a:Oakes} said so.'],
    ['a time', 'Tom Oakes, on Monday, was late. {a:Oakes} said so.']
  ])('does not read a role from %s', (_, marked) => {
    expect(join(marked)['a']).not.toHaveProperty('role')
  })
})

describe('source kinds', () => {
  it.each([
    ['Mara Lind', 'name'],
    ['she', 'pronoun'],
    ['who', 'pronoun'],
    ['the spokesman', 'description'],
    ['Lind’s lawyer', 'description'],
    ['the harbour council', 'organization'],
    ['the National Farmers’ Union', 'organization'],
    ['the report', 'document'],
    ['a survey of 900 voters', 'document']
  ])('calls %s a %s', (source, kind) => {
    const text = `In the end it was clear that ${source} had said so.`
    const start = text.indexOf(source)
    const item = readingOf(text)
    expect(readSources(item, readNames(item, table), [{source: {start, end: start + source.length}}])[0]?.kind).toBe(kind)
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    'Mara',
    'Lind',
    'Tom',
    'Oakes',
    'Mr.',
    'Senator',
    'the',
    'The',
    'mayor',
    'council',
    'she',
    'He',
    'they',
    'I',
    'who',
    'said',
    'of',
    'for',
    'and',
    ',',
    '.',
    '“',
    '”',
    '’s',
    'report',
    'NFU',
    'Jr.',
    '\n',
    '(',
    ')',
    '43'
  )
  const marked = fc
    .array(fc.tuple(word, fc.boolean()), {maxLength: 60})
    .map((list) => list.map(([one, source]) => (source && one !== '\n' ? `{a:${one}}` : one)).join(' '))

  it('gives speakers that resolve, with mentions in order and within the text, deterministically', () => {
    fc.assert(
      fc.property(marked, (source) => {
        const {text, spans, holders, item} = readMarks(source)
        const first = speakersOf(item, spans, holders)
        const ids = first.speakers.map(({id}) => id)
        expect(ids).toEqual(ids.map((_, index) => `s${index + 1}`))
        expect([...new Set(first.speakerOf.filter((id) => id !== undefined))]).toEqual(ids)
        for (const {name, description, mentions} of first.speakers) {
          expect((name === undefined) !== (description === undefined)).toBe(true)
          expect(mentions.length).toBeGreaterThan(0)
          let end = -1
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(mention.text).toBe(text.slice(mention.start, mention.end).replace(/\s+/gu, ' '))
            end = mention.end
          }
        }
        expect(speakersOf({...item}, spans, holders)).toEqual(first)
      }),
      {numRuns: 300, seed: 7}
    )
  })

  it('joins the same name without a language’s words', () => {
    const text = 'Lind sagte nein. Lind ging.'
    const item = readingOf(text)
    const sources = readSources(item, undefined, [0, 17].map((start) => ({source: {start, end: start + 4}})))
    expect(findSpeakers(item, undefined, sources, [-1, -1]).speakerOf).toEqual(['s1', 's1'])
  })
})
