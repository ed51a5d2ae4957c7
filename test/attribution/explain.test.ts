// Every rule has an explanation, and its example triggers it.
import {describe, expect, it} from 'vitest'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {layoutConfidences, layoutRules} from '../../src/attribution/layout/table.js'
import {confidences, rules} from '../../src/attribution/rules/table.js'
import * as full from '../../src/index.js'
import * as lite from '../../src/lite.js'

const known = {...layoutRules, ...rules}

describe('explain', () => {
  it.each(Object.keys(known))('describes %s with a sentence, and with an example in which nutgraf/lite applies it', (rule) => {
    const explanation = lite.explain(rule)
    expect(explanation?.summary).toMatch(/^[A-Z][^.]+\.$/u)
    expect(lite.extractAttributions(explanation?.example ?? '', {language: 'en'}).map((one) => one.rule)).toContain(rule)
  })

  it('describes no rule that does not exist', () => {
    expect(full.explain('hunch')).toBeUndefined()
    expect(full.explain('toString')).toBeUndefined()
  })

  it('describes all rules that occur in the corpus', () => {
    const seen = new Set<string>()
    for (const {text} of readCorpus()) {
      for (const {rule} of full.extractAttributions(text, {language: 'en'})) seen.add(rule)
      for (const {rule} of lite.extractAttributions(text, {language: 'en'})) seen.add(rule)
    }
    expect(seen.size).toBeGreaterThan(15)
    for (const rule of seen) expect(full.explain(rule), rule).toBeDefined()
  })

  it('gives the precision of each rule on the corpus', () => {
    const meets = (a: {start: number; end: number}[], b: [number, number][]): boolean => a.some(({start, end}) => b.some(([from, to]) => start < to && from < end))
    const count = new Map<string, {finds: number; right: number}>()
    for (const item of readCorpus()) {
      for (const found of lite.extractAttributions(item.text, {language: 'en'})) {
        const row = count.get(found.rule) ?? {finds: 0, right: 0}
        row.finds++
        const right = (item.attributions as {source: [number, number][]; cue: [number, number][]; content: [number, number][]}[]).some(
          (gold) => meets(found.cue?.parts ?? [], gold.cue) && meets(found.content, gold.content) && (found.source ? meets([found.source], gold.source) : gold.source.length === 0)
        )
        if (right) row.right++
        count.set(found.rule, row)
      }
    }
    for (const [rule, {finds, right}] of count) {
      // no rule claims a higher precision than it has
      if (finds >= 30) expect(right / finds, rule).toBeGreaterThan(({...layoutConfidences, ...confidences} as Record<string, number>)[rule]! - 0.05)
    }
  })
})
