// Fits how much each fact about a find of a rule weighs, on the project's corpus, and writes src/attribution/surety-table.ts; prints how many
// finds are then at 0.9 and more, and the share of them that is right. Usage: npx tsx test/training/surety.ts
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {keepConsistent} from '../../src/attribution/consistent.js'
import type {Finding} from '../../src/attribution/finding.js'
import {readRules} from '../../src/attribution/rules/read.js'
import {RuleView} from '../../src/attribution/rules/rule-view.js'
import {confidences} from '../../src/attribution/rules/table.js'
import {ruleTable} from '../../src/attribution/rules/words.js'
import {factsOf, sortOf} from '../../src/attribution/surety.js'
import {facts, sorts, type Sort} from '../../src/attribution/surety-table.js'
import {english} from '../../src/languages/en/index.js'
import type {RuleId} from '../../src/model.js'
import {fit} from './logistic.js'
import {lessons, type Lesson} from './lessons.js'

/** How strongly a weight is drawn to nought: what few finds tell weighs little. */
const RIDGE = 3

/** What may be taken off in log odds: the least of these is chosen with which finds in kinds of news that a fit has not seen are right as often as is said of them. */
const CAUTIONS = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5] as const

/** Finds so sure, and surer, are what caution is chosen by. */
const SURE = 0.9

type Spans = readonly (readonly [number, number])[]

/** A find of a rule: what is known of it, and whether it is right. */
interface Find {
  rule: string
  /** One for its rule among those of its sort, and one for each fact. */
  terms: number[]
  /** What its rule says by itself, as log odds. */
  offset: number
  right: boolean
  fold: string
}

const finds: Record<Sort, Find[]> = {quotation: [], clause: [], aside: [], view: []}
if (!english.attribution || !english.rules) throw new Error('English has no rules')
const table = ruleTable(english.attribution, english.rules, [], english.speakers)
for (const {item, reading} of lessons()) {
  // its folder, a kind of news
  const fold = item.id.slice(0, item.id.indexOf('/'))
  const view = new RuleView(reading, table)
  for (const finding of keepConsistent(reading, [], readRules(view), view)) {
    const sort = sortOf(finding.rule)
    if (!sort || !finding.tokens) continue
    const known = factsOf(view, finding.tokens)
    const confidence = confidences[finding.rule as RuleId]
    const rule = finding.rule as string
    finds[sort].push({rule, terms: facts.map((_, i) => (known >> i) & 1), offset: Math.log(confidence / (1 - confidence)), right: isRight(finding, item), fold})
  }
}
const bases: string[] = []
const rows: string[] = []
const named = new Map<Sort, string[]>()
for (const sort of sorts) {
  const names = [...new Set(finds[sort].map(({rule}) => rule))].sort()
  for (const find of finds[sort]) find.terms.unshift(...names.map((name) => (name === find.rule ? 1 : 0)))
  named.set(sort, names)
}
const caution = leastCaution()
const fitted = new Map<Sort, number[]>()
for (const [sort, names] of named) {
  const weights = fit(finds[sort], RIDGE).map((weight) => Math.round(weight * 100) / 100)
  fitted.set(sort, weights)
  for (const [i, name] of names.entries()) {
    weights[i] = Math.round(100 * ((weights[i] ?? 0) - caution)) / 100
    bases.push(`  '${name}': ${weights[i] ?? 0}`)
  }
  rows.push(`  ${sort}: [${weights.slice(names.length).join(', ')}]`)
}
const file = fileURLToPath(new URL('../../src/attribution/surety-table.ts', import.meta.url))
writeFileSync(file, `/** What may be known about a finding besides its rule; src/attribution/surety.ts determines each fact. */
export const facts = ['${facts.join("', '")}'] as const

/** Groups of rules that share weights: on quotations, on clauses introduced by a cue, on asides that attribute a clause, and on views. */
export const sorts = ['${sorts.join("', '")}'] as const

/** A group of rules that share weights. */
export type Sort = (typeof sorts)[number]

/** Offset to the log odds of a rule's confidence, before any facts; measured by \`npx tsx test/training/surety.ts\`. */
export const bases: Readonly<Record<string, number>> = {
${bases.join(',\n')}
}

/** Weight of each fact for each group of rules; measured by \`npx tsx test/training/surety.ts\`. */
export const weights: Readonly<Record<Sort, readonly number[]>> = {
${rows.join(',\n')}
}
`)
for (const [sort, weights] of fitted) {
  const sure = finds[sort].filter((find) => logOdds(find, weights) >= Math.log(9))
  console.log(`${sort.padEnd(12)}${finds[sort].length} finds, ${sure.length} at 0.9 and more, ${((100 * sure.filter(({right}) => right).length) / sure.length).toFixed(1)} in 100 of them right`)
}

/** Chooses the least caution with which sure finds in kinds of news that a fit has not seen are right as often as is said of them. */
function leastCaution(): number {
  const unseen: {sum: number; right: boolean}[] = []
  for (const sort of sorts) {
    for (const fold of new Set(finds[sort].map((find) => find.fold))) {
      const weights = fit(finds[sort].filter((find) => find.fold !== fold), RIDGE)
      for (const find of finds[sort]) if (find.fold === fold) unseen.push({sum: logOdds(find, weights), right: find.right})
    }
  }
  for (const caution of CAUTIONS) {
    const sure = unseen.map(({sum, right}) => ({said: 1 / (1 + Math.exp(caution - sum)), right})).filter(({said}) => said >= SURE)
    const said = sure.reduce((total, find) => total + find.said, 0) / sure.length
    const right = sure.filter((find) => find.right).length / sure.length
    console.log(`caution ${caution}: ${sure.length} unseen finds at ${SURE} and more, ${(100 * right).toFixed(1)} in 100 right, ${(100 * said).toFixed(1)} said`)
    if (right >= said) return caution
  }
  return CAUTIONS.at(-1) as number
}

function logOdds({terms, offset}: Find, weights: readonly number[]): number {
  return terms.reduce((sum, term, i) => sum + term * (weights[i] ?? 0), offset)
}

/** Whether a find has the gold's cue and source, and half of the longer content is in both. */
function isRight({cue, source, content}: Finding, {attributions}: Lesson['item']): boolean {
  const spans = content.map(({start, end}): [number, number] => [start, end])
  const said = source ? [[source.start, source.end] as const] : []
  const cues = cue.map(({start, end}): [number, number] => [start, end])
  return attributions.some(
    (gold) =>
      (gold.cue.length ? common(cues, gold.cue) > 0 : common(spans, gold.content) > 0) &&
      (gold.source.length ? common(said, gold.source) > 0 : !source) &&
      common(spans, gold.content) >= 0.5 * Math.max(size(spans), size(gold.content))
  )
}

function size(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

function common(a: Spans, b: Spans): number {
  let sum = 0
  for (const [start, end] of a) for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return sum
}
