// Pairing takes time in proportion to the marks. A file of its own, so that mutation testing can leave it out.
import {expect, it} from 'vitest'
import {pair} from './marked.js'

it('takes no longer for 100,000 marks than for as much text', () => {
  const time = (text: string): number => {
    let best = Infinity
    for (let i = 0; i < 2; i++) {
      const began = performance.now()
      pair(text)
      best = Math.min(best, performance.now() - began)
    }
    return best
  }
  for (const piece of ['“a ', '"a" ', "'a ", "''a ", '“a‘b ', '“a“ ', '«a ']) {
    const small = time(piece.repeat(50_000))
    expect(time(piece.repeat(100_000)), piece).toBeLessThan(Math.max(small, 20) * 8)
  }
}, 120_000)
