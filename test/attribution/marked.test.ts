import {describe, expect, it} from 'vitest'
import {found, isMarked} from './marked.js'

describe('attributions in marked sentences', () => {
  it.each([
    '{c1:“We had no choice,”} {s1:Mara Lind} {q1:said}. {c1:“The wind took the crane off its rails.”}',
    '{c1:"The pier is safe,"} {q1:said} {s1:Tom Reyes, 43, a fisherman who lost his boat in the storm}.',
    '{s1:The council} {q1:said} {c1:it would repair the pier before the summer season}.',
    '{q1:According to} {s1:the port authority}, {c1:the crane had not been inspected since 2019}.',
    '{c1:The crane had not been inspected since 2019}, {q1:according to} {s1:the port authority}.',
    '{s1:She} {q1:told} reporters {c1:that the works would end in May}.',
    '{c1:“The works,”} {s1:the engineer} {q1:said}, {c1:“will end in May.”}',
    '{s1:The mayor} {q1:wants} {c1:to build a second bridge upstream}.',
    '{s1:Critics} {q1:accused} {c1:the board of hiding the report}.',
    '{s1:The diver} {q1:was pleading} {c1:guilty to two counts}.',
    '{c1:"{s2:My grandmother} {q2:used to say}, {c2:\'Look after the crane and the crane will look after you,\'}"} {q1:said} {s1:Runa Aas}.',
    '{s1:Union leaders} {q1:sharply criticised} {c1:the port for its silence}.',
    '{s1:The agency} {q1:estimated} {c1:that 3,000 boats were in the strait}.',
    '{s1:Ostermark} {q1:accuses} {c1:Vell of “blocking the strait” after a dispute over fishing}.'
  ])('must: %s', isMarked)

  it.each([
    'The bridge opened in 1932 and was painted green in the spring of 1950.',
    'The so-called “Green Mile” runs along the river for about a kilometre.',
    'Lind, 54, was born in Vellacott and studied in Ostermark.',
    'The States have two rivers that carry ships of this size.',
    'His book, “The Weight of Water,” came out in March.',
    'A noted chef from the north cooked for the crew on Friday.',
    'The team won 3-1 on Saturday and drew the next match.',
    'Copies of the report lay on the table beside the door.',
    'The port held the boat of the accused for a week.',
    'The five states on the lake share two ports.',
    'He has clearly never proposed on one.',
    'The storm hits the coast on Friday.'
  ])('must not: %s', (marked) => {
    expect(found(marked).actual).toEqual([])
  })
})
