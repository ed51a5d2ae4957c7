import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {byPlace, inOrder} from '../../src/text/nearly-sorted.js'

const span = fc.record({start: fc.nat(20), end: fc.nat(20)})

describe('a list put in order', () => {
  it('is what Array.sort makes of it, those alike in the order they had', () => {
    fc.assert(
      fc.property(fc.array(span, {maxLength: 200}), (spans) => {
        const sorted = [...spans].sort(byPlace)
        const ordered = inOrder([...spans], byPlace)
        expect(ordered.map((one) => spans.indexOf(one))).toEqual(sorted.map((one) => spans.indexOf(one)))
      })
    )
  })

  it('has the longer of two that begin together first', () => {
    expect(inOrder([{start: 3, end: 5}, {start: 0, end: 2}, {start: 0, end: 9}], byPlace)).toEqual([
      {start: 0, end: 9},
      {start: 0, end: 2},
      {start: 3, end: 5}
    ])
  })

  it('takes few comparisons more where it is the wrong way round than Array.sort', () => {
    let compared = 0
    const backwards = Array.from({length: 10_000}, (_, i) => 10_000 - i)
    inOrder(backwards, (a, b) => (compared++, a - b))
    expect(backwards[0]).toBe(1)
    expect(compared).toBeLessThan(500_000)
  })
})
