import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {Chain} from '../../src/attribution/tagging/chain.js'
import {parseNewsItem} from '../../src/index.js'

/** Parses a marked-up paragraph under a headline and says what was found, as the marks do. */
function found(marked: string): {expected: string[]; actual: string[]} {
  const {text, attributions} = readItem(`Bridge Works Go On\n\n${marked}`)
  const say = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').replace(/[,.]$/, '')).join(' … ')
  const expected = attributions.map(({source, cue, content}) => `${say(source)} | ${say(cue)} | ${say(content)}`)
  const actual = parseNewsItem(text, {language: 'en'}).attributions.map(({source, cue, content}) => {
    const at = (passage: {start: number; end: number}): [number, number] => [passage.start, passage.end]
    return `${say(source ? [at(source)] : [])} | ${say(cue?.parts.map(at) ?? [])} | ${say(content.map(at))}`
  })
  return {expected: expected.sort(), actual: actual.sort()}
}

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
    '{c1:"{s2:My grandmother} {q2:used to say}, {c2:\'Look after the crane and the crane will look after you,\'}"} {q1:said} {s1:Runa Aas}.',
    '{s1:Union leaders} {q1:sharply criticised} {c1:the port for its silence}.',
    '{s1:Ostermark} {q1:accuses} {c1:Vell of “blocking the strait” after a dispute over fishing}.'
  ])('must: %s', (marked) => {
    const {expected, actual} = found(marked)
    expect(actual).toEqual(expected)
  })

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
    'The five states on the lake share two ports.'
  ])('must not: %s', (marked) => {
    expect(found(marked).actual).toEqual([])
  })
})

describe('the best labels', () => {
  it('score as much as any other row of labels', () => {
    const transitions = [5, 1, -300, -3, -20, 7, -2, -9, 6]
    const chain = new Chain({slots: 1, labels: 3, transitions, scale: 1, gaps: '', steps: ''})
    fc.assert(
      fc.property(fc.array(fc.integer({min: -50, max: 50}), {minLength: 3, maxLength: 15}), (values) => {
        const count = Math.floor(values.length / 3)
        const scores = Int32Array.from(values.slice(0, count * 3))
        const total = (row: readonly number[]): number =>
          row.reduce((sum, label, t) => {
            const step = t > 0 ? (transitions[(row[t - 1] as number) * 3 + label] as number) : 0
            return sum + step + (scores[t * 3 + label] as number)
          }, 0)
        let best = -Infinity
        for (let n = 0; n < 3 ** count; n++) best = Math.max(best, total(Array.from({length: count}, (_, t) => Math.floor(n / 3 ** t) % 3)))
        const {labels, margins} = chain.decode(scores, count)
        // equal rows may be mixed where a margin is 0
        if (margins.subarray(0, count).every((margin) => margin > 0)) expect(total([...labels.subarray(0, count)])).toBe(best)
      })
    )
  })
})
