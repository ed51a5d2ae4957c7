// The surety of a find: facts other than its rule raise or lower it.
import {describe, expect, it} from 'vitest'
import {suretyOf} from '../../src/attribution/surety.js'
import {bases, facts, sorts, weights} from '../../src/attribution/surety-table.js'
import {rules} from '../../src/attribution/rules/table.js'
import {readRules} from '../../src/attribution/rules/read.js'
import {readingOf, viewOf} from './reading.js'

/** The surety of the first find in a text. */
function surety(text: string): number {
  const view = viewOf(readingOf(text))
  const [first] = readRules(view)
  if (!first) throw new Error(`nothing is found in ${text}`)
  return suretyOf(view, first)
}

const more: [string, string][] = [
  ['“The bridge will hold,” Mara Lind said.', 'It is “only a bridge,” others on the bridge in the end also said.'],
  ['Mara Lind said that the bridge would hold.', 'Later that day in the hall the bridge report also indicated that the bridge would hold.'],
  ['Mara Lind said the bridge would hold.', 'Mara Lind might have feared the bridge.']
]

describe('surety', () => {
  it.each(more)('is higher for %s than for %s', (sure, unsure) => {
    expect(surety(sure)).toBeGreaterThan(surety(unsure))
  })

  it('is at least 0.9 for plain quotations, and lower for views', () => {
    expect(surety('“The bridge will hold,” Mara Lind said.')).toBeGreaterThanOrEqual(0.9)
    expect(surety('Mara Lind wants to close the bridge.')).toBeLessThan(0.9)
  })

  it('is no lower for a quotation that the next paragraph continues', () => {
    expect(surety('Lind stormed: “The bridge will hold. It always has.\n\n“It is strong.”')).toBe(surety('Lind stormed: “The bridge will hold. It always has.”'))
    expect(surety('Lind added: “The bridge will hold. It always has.\n\n“It is strong.”')).toBe(surety('Lind added: “The bridge will hold. It always has.”'))
  })

  it('has a weight for every fact of every kind, and none for unknown rules', () => {
    for (const sort of sorts) expect(weights[sort]).toHaveLength(facts.length)
    for (const rule of Object.keys(bases)) expect(rules).toHaveProperty(rule)
  })
})
