// Mutually exclusive candidates: which of them is kept, and what cannot be a source.
import {describe, expect, it} from 'vitest'
import {keepConsistent} from '../../src/attribution/consistent.js'
import type {Finding} from '../../src/attribution/finding.js'
import {extractAttributions as found} from '../../src/index.js'
import {readingOf, viewOf} from './reading.js'

const find = (text: string): {source: string | undefined; cue: string | undefined; content: string}[] =>
  found(text, {language: 'en'}).map(({source, cue, content}) => ({source: source?.text, cue: cue?.text, content: content.map((one) => one.text).join(' ')}))

const unset = {standsFor: undefined, addressee: undefined, tokens: undefined}

/** Makes candidates from words of a text, each with a confidence, and returns those that are kept. */
function keep(text: string, ...candidates: [confidence: number, source: string, cue: string, content: string][]): (string | undefined)[] {
  const item = readingOf(text)
  const span = (words: string): {start: number; end: number} => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
  const findings = candidates.map(([confidence, source, cue, content]): Finding => ({...unset, source: span(source), cue: [span(cue)], content: [span(content)], rule: 'source-cue-clause', confidence, block: 0}))
  return keepConsistent(item, [], findings, viewOf(item)).map(({source, cue}) => `${source ? text.slice(source.start, source.end) : '?'} ${text.slice(cue[0]?.start, cue[0]?.end)}`)
}

describe('what somebody was asked', () => {
  it.each([
    ['Asked whether the roof would hold, he shrugged. “Ask me in May,” he said.', 'he', 'shrugged'],
    ['Asked about the roof, he laughed.', 'he', 'laughed']
  ])('is nothing that the other one said: %s', (text, source, cue) => {
    expect(find(text).filter((one) => one.source === source && one.cue === cue)).toEqual([])
  })

  it('is no part of who answers', () => {
    expect(find('Asked about the cracks, a guard at the gate of the mill, Mara Lind, wrote in an email, “We saw them in 2022.”')).toContainEqual({
      source: 'a guard at the gate of the mill, Mara Lind', cue: 'wrote', content: '“We saw them in 2022.”'
    })
  })

  it('but the answer is kept', () => {
    expect(find('Asked about the roof, Mara Lind said it would hold.').map(({source, content}) => [source, content])).toContainEqual(['Mara Lind', 'it would hold'])
  })
})

describe('a word in small letters by itself', () => {
  it('is nobody who speaks', () => {
    expect(find('City engineer Tom Hale said cracks were found in “three of the four” main beams.')).toEqual([
      {source: 'City engineer Tom Hale', cue: 'said', content: 'cracks were found in “three of the four” main beams'}
    ])
  })

  it.each([['“The roof leaks,” residents said.', 'residents'], ['“The roof leaks,” police said.', 'police'], ['“The roof leaks,” she said.', 'she']])('unless it names people: %s', (text, source) => {
    expect(find(text).map((one) => one.source)).toEqual([source])
  })
})

describe('of two candidates', () => {
  it('the more confident one for a quotation is kept', () => {
    const text = '“The roof leaks,” Mara Lind said, and Tam Oakes nodded.'
    expect(keep(text, [0.9, 'Mara Lind', 'said', '“The roof leaks,”'], [0.5, 'Tam Oakes', 'nodded', '“The roof leaks,”'])).toEqual(['Mara Lind said'])
    expect(keep(text, [0.4, 'Mara Lind', 'said', '“The roof leaks,”'], [0.5, 'Tam Oakes', 'nodded', '“The roof leaks,”'])).toEqual(['Tam Oakes nodded'])
  })

  it('the one whose cue introduces the quotation is kept', () => {
    const text = 'Mara Lind went on by saying, “The roof leaks.”'
    expect(keep(text, [0.7, 'Mara Lind', 'went on', '“The roof leaks.”'], [0.6, 'Mara Lind', 'saying', '“The roof leaks.”'])).toEqual(['Mara Lind saying'])
  })

  it('a name that introduces the quotation beats the pronoun after it', () => {
    const text = 'Mara Lind said “The roof leaks,” she added.'
    expect(keep(text, [0.7, 'Mara Lind', 'said', '“The roof leaks,”'], [0.9, 'she', 'added', '“The roof leaks,”'])).toEqual(['Mara Lind said'])
  })

  it('the one who told somebody a quotation is kept, not who was told', () => {
    const text = 'Mara Lind told a friend: “The roof leaks.”'
    expect(keep(text, [0.7, 'Mara Lind', 'told', '“The roof leaks.”'], [0.6, 'a friend', ':', '“The roof leaks.”'])).toEqual(['Mara Lind told'])
  })

  it('one is dropped if its cue is in the other’s source', () => {
    const text = '“The roof leaks,” press secretary Tam Oakes said.'
    expect(keep(text, [0.7, 'secretary Tam Oakes said', 'press', '“The roof leaks,”'], [0.8, 'press secretary Tam Oakes', 'said', '“The roof leaks,”'])).toEqual(['press secretary Tam Oakes said'])
  })

  it('both are kept if one reports the other', () => {
    const text = 'Mara Lind said Tam Oakes had told her, “The roof leaks.”'
    expect(keep(text, [0.7, 'Mara Lind', 'said', 'Tam Oakes had told her, “The roof leaks.”'], [0.6, 'Tam Oakes', 'told', '“The roof leaks.”'])).toHaveLength(2)
  })

  it('both are kept if a clause in a source reports something of its own', () => {
    const text = 'Mara Lind, citing the storm, said the roof leaks.'
    expect(keep(text, [0.7, 'Mara Lind, citing the storm', 'said', 'the roof leaks'], [0.6, 'Mara Lind', 'citing', 'the storm'])).toHaveLength(2)
  })

  it('both are kept if each has a quotation of its own', () => {
    const text = '“The roof leaks,” Mara Lind said, adding, “It is old.”'
    expect(keep(text, [0.9, 'Mara Lind', 'said', '“The roof leaks,”'], [0.6, 'Mara Lind', 'adding', '“It is old.”'])).toHaveLength(2)
  })
})

describe('a content', () => {
  it.each([
    ['Mara Lind called the pier “a disgrace,” blaming Tam Oakes.', 'the pier “a disgrace,”', 'Tam Oakes'],
    ['Mara Lind repeated her attack on the board, calling it a “circus.”', 'her attack on the board', 'it a “circus.”'],
    ['Mara Lind criticized Tam Oakes by reminding voters that the pier had sunk.', 'Tam Oakes', 'that the pier had sunk'],
    ['Mara Lind criticized the board and said the pier was a wreck.', 'the board', 'the pier was a wreck'],
    ['Mara Lind slammed the board, praised the crew.', 'the board', 'the crew']
  ])('ends before another cue of its source: %s', (text, ...contents) => {
    expect(find(text).map(({content}) => content).sort()).toEqual(contents.sort())
  })

  it.each([
    'Mara Lind said she was tired of the pier and wanted a bridge.',
    'Mara Lind said the union had no boats and supports the crew of the pier.',
    'Mara Lind blamed a crew that had called the pier a wreck.',
    'Mara Lind said the clerk had a role in denying the crew a boat.'
  ])('goes on over a verb of its own: %s', (text) => {
    expect(find(text)[0]?.content).toBe(text.slice(text.indexOf(' ', 11) + 1, -1))
  })
})

describe('a source', () => {
  it.each([
    ['Mara Lind, speaking on a ferry in Harrow, said the roof leaks.', 'Mara Lind'],
    ['Mara Lind, during a long walk along the pier, said the roof leaks.', 'Mara Lind'],
    ['Mara Lind, a roofer from Harrow, said the roof leaks.', 'Mara Lind, a roofer from Harrow'],
    ['Mara Lind, who built it, said the roof leaks.', 'Mara Lind, who built it'],
    ['Mara Lind of the port, fishing and farming board, said the roof leaks.', 'Mara Lind of the port, fishing and farming board']
  ])('ends before an aside that tells when, where or how: %s', (text, source) => {
    const whole = text.slice(0, text.indexOf(', said'))
    const item = readingOf(text)
    const at = (words: string): {start: number; end: number} => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
    const [kept] = keepConsistent(item, [], [{...unset, source: at(whole), cue: [at('said')], content: [at('the roof leaks')], rule: 'source-cue-clause', confidence: 0.9, block: 0}], viewOf(item))
    expect(text.slice(kept?.source?.start, kept?.source?.end)).toBe(source)
  })

  it.each(['—', 'However', '“', '–', 'and', 'pointing', 'then', 'in', 'pointing to a list'])('is never %s', (word) => {
    const text = `A storm. ${word} said the roof leaks.`
    expect(keep(text, [0.9, word, 'said', 'the roof leaks'])).toEqual(['? said'])
  })

  it.each(['Lind', 'she', 'one', 'another', 'the roofer', 'who', 'some', '12', 'NATO', 'residents', 'my aunt'])('can be %s', (word) => {
    const text = `A storm. ${word} said the roof leaks.`
    expect(keep(text, [0.9, word, 'said', 'the roof leaks'])).toEqual([`${word} said`])
  })

  it('does not include the word before it: as Lind rightly says', () => {
    expect(keep('Sir — As Mara Lind rightly says, the roof leaks.', [0.9, 'As Mara Lind rightly', 'says', 'the roof leaks'])).toEqual(['Mara Lind says'])
    expect(keep('Now Mara Lind says the roof leaks.', [0.9, 'Mara Lind', 'says', 'the roof leaks'])).toEqual(['Mara Lind says'])
  })

  it('does not include a dash at either end', () => {
    expect(keep('Rain — Mara Lind — said the roof leaks.', [0.9, '— Mara Lind —', 'said', 'the roof leaks'])).toEqual(['Mara Lind said'])
  })
})

describe('a quotation', () => {
  it.each([
    ['“It will not hold,” press officer Tam Oakes said.', 'press officer Tam Oakes'],
    ['“We were never asked,” claims manager Ida Voss said.', 'claims manager Ida Voss'],
    ['“It will not hold,” said press officer Tam Oakes.', 'press officer Tam Oakes']
  ])('has one speaker in %s', (text, source) => {
    const all = find(text)
    expect(all).toHaveLength(1)
    expect(all[0]?.source).toBe(source)
  })
})

describe('a subject that is nobody', () => {
  it.each([
    'Nobody said that the roof would hold.',
    'No one believes that the roof will hold.',
    'None of the divers said the roof would hold.',
    'No warden said the roof would hold.',
    'The roof will hold, nobody said.',
    'Nobody in the harbour wants the roof gone.'
  ])('says nothing in %s', (text) => {
    expect(find(`The harbour board met on Monday.\n\n${text}`)).toEqual([])
  })

  it.each([
    ['Nell said that nobody believed the warden.', 'Nell'],
    ['“Nobody said that,” Nell added.', 'Nell'],
    ['No Nonsense Ltd said the roof would hold.', 'No Nonsense Ltd'],
    ['No. 10 said the roof would hold.', 'No. 10'],
    ['Everyone said the roof would hold.', 'Everyone'],
    ['One said that the roof would hold.', 'One'],
    ['Not one but two divers said the roof would hold.', 'two divers']
  ])('is not the source in %s', (text, source) => {
    expect(find(`The harbour board met on Monday.\n\n${text}`).map((one) => one.source)).toEqual([source])
  })
})

describe('a cue that means something else', () => {
  it.each([
    'Nell asked the warden for a lamp.',
    'The board asked two divers for their prices.',
    'Rain added to the trouble.',
    'Nell added 22 points and 14 rebounds.',
    'Nell added a goal in the second half.',
    'Oakes broke two promises and two plates.',
    'New hands report to the mate at six.',
    'It says a lot about the harbour that nobody rowed.',
    'That said, the pears were hard.',
    'The rows are sorted according to weight.',
    'Seats are filled according to age and height.',
    'The warden said nothing.',
    'The warden said nothing on Monday.',
    'The warden said a lot.',
    'A guard called a cab.',
    'Nell called a cab and nobody took it.',
    'The board called an election on Monday.'
  ])('does not report anything in %s', (text) => {
    expect(find(`The harbour board met on Monday.\n\n${text}`)).toEqual([])
  })

  it.each([
    ['Nell asked the warden to leave.', 'Nell'],
    ['Nell asked whether the roof would hold.', 'Nell'],
    ['Nell added that the roof would hold.', 'Nell'],
    ['Nell added a warning: the roof would not hold.', 'Nell'],
    ['Nell said nothing was lost.', 'Nell'],
    ['Nell said nothing in the file was new.', 'Nell'],
    ['Nell said more of them would come.', 'Nell'],
    ['Nell called the plan unsafe.', 'Nell'],
    ['Nell called the plan “a sieve.”', 'Nell'],
    ['Nell called him slow.', 'Nell'],
    ['The roof will hold, according to the warden.', 'the warden'],
    ['The roof will hold, according to Nell Oakes.', 'Nell Oakes']
  ])('reports something in %s', (text, source) => {
    expect(find(`The harbour board met on Monday.\n\n${text}`).map((one) => one.source)).toEqual([source])
  })
})

describe('the subject of a passive', () => {
  it.each([
    'Oakes was accused of hiding the report.',
    'The crew was praised for its calm.',
    'The pier was described as ugly.',
    'A baker accused of theft left the hall by a side door.',
    'Lind was asked whether the roof would hold.'
  ])('does not report anything in %s', (text) => {
    for (const {source} of find(`The harbour board met on Monday.\n\n${text}`)) expect(source).toBeUndefined()
  })

  it.each(['Lind was quoted as saying that the roof would hold.', 'Lind was heard to say that the roof would hold.', 'Lind was quoted by the Post as saying the roof would hold.'])('is the speaker in %s', (text) => {
    expect(find(`The harbour board met on Monday.\n\n${text}`).map(({source}) => source)).toEqual(['Lind'])
  })
})

describe('a source', () => {
  it.each([
    ['A judge on Tuesday blocked the plan, saying the roof leaks.', 'A judge'],
    ['The mayor on Monday closed the pier, saying the roof leaks.', 'The mayor'],
    ['The board in Harrow closed the pier, saying the roof leaks.', 'The board in Harrow'],
    ['Lind blocked the plan, saying the roof leaks.', 'Lind']
  ])('ends before the day and the verb: %s', (text, source) => {
    expect(find(text)[0]?.source).toBe(source)
  })
})
