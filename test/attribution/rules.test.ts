// The rules on words and marks, each with what it must find, in marks as the corpus has them, and what it must not.
import {describe, expect, it} from 'vitest'
import {type RuleId, rules} from '../../src/attribution/rules/table.js'
import {readingOf, readMarks, rulesOfEnglish, tell, type Told} from './reading.js'

const must: Record<RuleId, string[]> = {
  'quote-source-cue': [
    '{c1:“The bridge will hold,”} {s1:Mara Lind} {q1:said}.',
    '{c1:"The bridge will hold,"} {s1:she} {q1:told} reporters on Monday.',
    "{c1:''The bridge will hold,''} {s1:Mr. Oakes, the mayor of Harrow,} {q1:said} in an interview.",
    '{c1:“Will it hold?”} {s1:the engineer} {q1:asked}.',
    '{c1:“It will hold,”} {s1:Lind} {q1:said}. {c1:“It always has.”}'
  ],
  'quote-cue-source': [
    '{c1:“The bridge will hold,”} {q1:said} {s1:Mara Lind}.',
    '{c1:“The bridge will hold,”} {q1:said} {s1:Mara Lind, an engineer from Harrow}.',
    '{c1:“The bridge will hold,”} {q1:said} {s1:Mara Lind, who built it}.',
    '{c1:"Never,"} {q1:replied} {s1:the mayor}.'
  ],
  'interrupted-quote': [
    '{c1:“The bridge,”} {s1:Mara Lind} {q1:said}, {c1:“will hold.”}',
    '{c1:“The bridge,”} {q1:said} {s1:Mara Lind}, {c1:“will hold.”}'
  ],
  'source-cue-quote': [
    '{s1:Mara Lind} {q1:said}: {c1:“The bridge will hold.”}',
    '{s1:Mara Lind} {q1:said}, {c1:“The bridge will hold.”}',
    '{s1:The mayor, Tam Oakes,} {q1:replied}, {c1:“It will not.”}',
    '{s1:She} {q1:said}: {c1:“The bridge will hold.”} {c1:“It always has.”}'
  ],
  'source-cue-that': [
    '{s1:Mara Lind} {q1:said} {c1:that the bridge would hold}.',
    '{s1:The council} on Thursday {q1:said} {c1:that the bridge would hold}.',
    '{s1:The mayor} {q1:asked} {c1:whether the bridge would hold}.',
    '{s1:Lind} {q1:told} the council {c1:that the bridge would hold}.',
    '{s1:Officials} {q1:have repeatedly said} {c1:that the bridge is safe}.'
  ],
  'source-cue-clause': [
    '{s1:Mara Lind} {q1:said} {c1:the bridge would hold}.',
    '{s1:She} {q1:believes} {c1:the bridge will hold}.',
    '{s1:A spokesman for the city} {q1:said} {c1:the bridge would be “as good as new”} .'
  ],
  'clause-source-cue': [
    '{c1:The bridge would hold}, {s1:Mara Lind} {q1:said}.',
    'But {c1:the bridge would not hold}, {s1:he} {q1:warned}.'
  ],
  'clause-cue-source': ['{c1:The bridge would hold}, {q1:said} {s1:Mara Lind}.', '{c1:The bridge was never safe}, {q1:said} {s1:a former inspector}.'],
  'interrupted-clause': ['{c1:The bridge}, {s1:Mara Lind} {q1:said}, {c1:would hold}.', '{c1:The old pier}, {s1:she} {q1:added}, {c1:was another matter}.'],
  'according-to': [
    '{c1:The bridge would hold}, {q1:according to} {s1:Mara Lind}.',
    '{q1:According to} {s1:the report}, {c1:the bridge would hold}.',
    '{c1:The bridge}, {q1:according to} {s1:the city’s own report}, {c1:would hold}.'
  ],
  participle: ['Mara Lind left early, {q1:saying} {c1:that the bridge would hold}.'],
  relative: ['The inspector, {s1:who} {q1:said} {c1:that the bridge would hold}, left early.'],
  stance: [
    '{s1:Mara Lind} {q1:criticized} {c1:the plan for the bridge}.',
    '{s1:The mayor} {q1:wants} {c1:to close the bridge}.',
    '{s1:They} {q1:blamed} {c1:the rain}.'
  ],
  nominal: ['{s1:Mara Lind’s} {q1:promise} {c1:that the bridge would hold}.', '{s1:His} {q1:claim} {c1:that the bridge was safe}.']
}

const mustNot: Record<RuleId, string[]> = {
  'quote-source-cue': [
    'Signs that read “Closed” hung on the bridge. Mara Lind left.',
    'The “bridge,” as they call it, is a plank.',
    '“The Long Bridge” opens on Friday at the Regent.',
    'The word “bridge” was said twice.'
  ],
  'quote-cue-source': ['The “bridge” said nothing to her.', 'A sign with “Closed” hung on the bridge.', '“Closed” and “Open” are the only signs.'],
  'interrupted-quote': ['“The bridge,” a film, and “The Pier,” a play, open on Friday.', '“It will hold,” Mara Lind said.'],
  'source-cue-quote': ['The play “Bridge” opened.', 'Mara Lind sings in “The Bridge.”', 'The bridge has a “deck” of oak.', '“It will hold,” Lind said.'],
  'source-cue-that': ['The bridge on Thursday was shut.', 'The bridge that they built held.', 'What that means is open.', 'The claim on the bridge was settled.', 'He left to see the bridge.'],
  'source-cue-clause': ['The said bridge is closed.', 'It was said to be closed.', 'The bridge closed at noon on Monday.', 'The report is due in May.'],
  'clause-source-cue': ['On Monday, she left.', 'After the vote, Mara Lind went home.', 'The bridge, the pier and the mole held.'],
  'clause-cue-source': ['Mara Lind, the engineer, said the bridge would hold.', 'The mayor, who knows bridges, said nothing about it at all to anybody.'],
  'interrupted-clause': ['The mayor, Tam Oakes, said the bridge would hold.', 'The bridge, the pier, and the mole held.'],
  'according-to': ['Tickets cost according to age?', 'They acted in accord with the rules.', 'According.'],
  participle: ['The saying is old.', 'Saying so is easy.', 'The mayor was adding salt to the road.'],
  relative: ['The engineer who built the bridge left.', 'Who said that the bridge would hold?'],
  stance: ['The bridge is supported by two piers.', 'The plan for the bridge failed.', 'The blame is with the rain.', 'The bridge needs paint.'],
  nominal: ['The promise of spring was in the air.', 'Her claim was settled.', 'The plan to close the bridge failed.']
}

const find = (text: string): Told[] => {
  const reading = readingOf(text)
  return rulesOfEnglish(reading).map((finding) => tell(text, finding))
}

describe.each(Object.keys(rules) as RuleId[])('%s', (rule) => {
  it.each(must[rule])('finds %s', (marked) => {
    const {text, told} = readMarks(marked)
    const found = find(text).filter((one) => one.rule === rule)
    expect(found).toHaveLength(told.length)
    for (const [i, one] of told.entries()) {
      const {source, cue, content} = found[i] as Told
      expect({cue, content}).toEqual({cue: one.cue, content: one.content})
      if (one.source !== undefined) expect(source?.replace(/,$/u, '')).toBe(one.source.replace(/,$/u, ''))
    }
  })

  it.each(mustNot[rule])('finds nothing of its own in %s', (text) => {
    expect(find(text).filter((one) => one.rule === rule)).toEqual([])
  })
})

describe('rules', () => {
  it('have as many texts that they must not read as those they must', () => {
    const count = (table: Record<string, string[]>): number => Object.values(table).flat().length
    expect(count(mustNot)).toBeGreaterThanOrEqual(count(must))
  })

  it('share the subject of two verbs', () => {
    const told = find('The mayor blamed the rain and said the bridge would hold.')
    expect(told).toEqual([
      {rule: 'stance', source: 'The mayor', cue: 'blamed', content: ['the rain']},
      {rule: 'source-cue-clause', source: 'The mayor', cue: 'said', content: ['the bridge would hold']}
    ])
  })

  it('end what one says where another begins', () => {
    expect(find('Lind said the bridge was safe, but Oakes said it was not.').map((one) => one.content)).toEqual([['the bridge was safe'], ['it was not']])
  })

  it('give a participle the subject of the main clause', () => {
    expect(find('Lind said the bridge was safe, adding that it always had been.')[1]?.source).toBe('Lind')
  })

  it('leave quotations of another paragraph alone', () => {
    expect(find('“It will hold,” Lind said.\n“It will not.”')).toHaveLength(1)
  })
})
