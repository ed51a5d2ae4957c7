import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {encodeSteps} from '../training/encoder.js'
import {Chain} from '../../src/attribution/tagger/weights/chain.js'
import {highOf, lowOf, pack} from '../../src/attribution/tagger/weights/score-pair.js'
import {KeptSums} from '../../src/attribution/tagger/weights/sum-cache.js'
import {SlotScores} from '../../src/attribution/tagger/weights/weight-table.js'
import {parseNewsItem} from '../../src/index.js'

/** Parses a marked-up paragraph under a headline and returns the finds in the same markup. */
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
    // no tagger finds it, but a rule does, and the verb is one of speech
    '{s1:The diver} {q1:was pleading} {c1:guilty to two counts}.',
    '{c1:"{s2:My grandmother} {q2:used to say}, {c2:\'Look after the crane and the crane will look after you,\'}"} {q1:said} {s1:Runa Aas}.',
    '{s1:Union leaders} {q1:sharply criticised} {c1:the port for its silence}.',
    '{s1:The agency} {q1:estimated} {c1:at 3,000 the number of boats in the strait}.',
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
    'The five states on the lake share two ports.',
    'He has clearly never proposed on one.',
    'The storm hits the coast on Friday.'
  ])('must not: %s', (marked) => {
    expect(found(marked).actual).toEqual([])
  })
})

describe('the best labels', () => {
  const three = [5, 1, -300, -3, -20, 7, -2, -9, 6]
  const five = [2, -4, -300, 1, -300, -3, -20, 7, -5, -300, -2, -9, 6, -1, -300, 3, -6, -300, -7, 4, -1, -8, -300, -30, 5]
  // a row that begins with label 2 or 4 is never the best: it continues something that was not begun
  const rows = (labels: number, count: number): number[][] =>
    Array.from({length: labels ** count}, (_, n) => Array.from({length: count}, (_, t) => Math.floor(n / labels ** t) % labels))

  it.each([
    ['three labels', 3, three, 6],
    ['five labels', 5, five, 4]
  ] as const)('score at least as high as any other row of %s, and their margins are right', (_name, labels, transitions, most) => {
    const chain = new Chain({slots: 1, labels, transitions, scale: 1, ...encodeSteps(new Int8Array(labels), labels)})
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({min: -50, max: 50}), {minLength: 4, maxLength: 4}), {minLength: 1, maxLength: most}), (values) => {
        const count = values.length
        const scoreOf = (t: number, label: number): number => (label === 0 ? 0 : (values[t]?.[label - 1] ?? 0))
        const packed = values.flatMap(([a, b, c, d]) => (labels === 3 ? [pack(a ?? 0, b ?? 0)] : [pack(a ?? 0, b ?? 0), pack(c ?? 0, d ?? 0)]))
        const total = (row: readonly number[]): number =>
          row.reduce((sum, label, t) => sum + (t > 0 ? (transitions[(row[t - 1] as number) * labels + label] as number) : 0) + scoreOf(t, label), 0)
        const all = rows(labels, count).map((row) => ({row, score: total(row)}))
        const best = all.reduce((one, other) => (other.score > one.score ? other : one))
        const found = chain.decode(Int32Array.from(packed), count)
        if (!found) {
          expect(best.score).toBe(total(new Array<number>(count).fill(0)))
          return
        }
        for (let t = 0; t < count; t++) {
          const label = found.labels[t] as number
          const other = Math.max(...all.filter(({row}) => row[t] !== label).map(({score}) => score))
          expect(Math.max(...all.filter(({row}) => row[t] === label).map(({score}) => score))).toBe(best.score)
          expect(found.margins[t]).toBe(best.score - other)
        }
        if (labels === 5) {
          const withSource = Math.max(...all.filter(({row}) => row[found.likeliest] === 1).map(({score}) => score))
          expect(found.cost).toBe(best.score - withSource)
          expect(withSource).toBe(Math.max(...all.filter(({row}) => row.includes(1)).map(({score}) => score)))
        }
      })
    )
  })
})

describe('two scores in one number', () => {
  it('are added separately', () => {
    const score = fc.integer({min: -90, max: 90})
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), {maxLength: 70}), (pairs) => {
        const sum = pairs.reduce((sofar, [high, low]) => sofar + pack(high, low), 0)
        expect(highOf(sum)).toBe(pairs.reduce((one, [high]) => one + high, 0))
        expect(lowOf(sum)).toBe(pairs.reduce((one, [, low]) => one + low, 0))
      })
    )
  })
})

describe('the scores of slots', () => {
  it.each([2, 4])('are as packed, for %i labels', (labels) => {
    const scores = fc.array(fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.integer({min: -128, max: 127})), {minLength: 64 * labels, maxLength: 64 * labels})
    fc.assert(
      fc.property(scores, fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {maxLength: 16}), (values, features) => {
        const slots = new SlotScores(Int8Array.from(values), labels, Array.from({length: values.length / labels}, (_, slot) => slot))
        slots.sum(Int32Array.from(features), features.length)
        const sum = (label: number): number => features.reduce((sofar, feature) => sofar + (values[(feature & 63) * labels + label] as number), 0)
        expect([highOf(slots.first), lowOf(slots.first)]).toEqual([sum(0), sum(1)])
        expect([highOf(slots.second), lowOf(slots.second)]).toEqual(labels === 4 ? [sum(2), sum(3)] : [0, 0])
      })
    )
  })
})

describe('cached sums', () => {
  it('equal freshly computed ones, whatever keys replaced them', () => {
    const slots = new SlotScores(Int8Array.from({length: 256}, (_, i) => (i % 3 === 0 ? (i % 90) - 45 : 0)), 4, Array.from({length: 64}, (_, slot) => slot))
    const kept = new KeptSums(slots)
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 2 ** 25 - 1}), {minLength: 1, maxLength: 50}), (keys) => {
        for (const key of [...keys, ...keys]) {
          const features = Int32Array.of(key, key * 7, key ^ 29)
          slots.sum(features, 3)
          const anew = [slots.first, slots.second]
          slots.first = slots.second = NaN
          if (!kept.find(key)) kept.sum(key, features, 3)
          expect([slots.first, slots.second]).toEqual(anew)
          expect(kept.find(key)).toBe(true)
        }
      })
    )
  })
})
