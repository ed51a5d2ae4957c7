import type {RuleId} from '../model.js'
import {Inside} from '../quote/pairing.js'
import type {Finding, FoundTokens} from './finding.js'
import type {Run, RuleView} from './rules/rule-view.js'
import {confidences} from './rules/table.js'
import {RuleWord, VERB} from './rules/words.js'
import {bases, type Sort, weights} from './surety-table.js'

/** The group of each rule; rules in a group share weights. */
const sorts: Readonly<Record<RuleId, Sort>> = {
  'quote-source-cue': 'quotation',
  'quote-cue-source': 'quotation',
  'interrupted-quote': 'quotation',
  'source-cue-quote': 'quotation',
  'colon-quote': 'quotation',
  'cue-source-quote': 'quotation',
  'relative-quote': 'quotation',
  'as-put': 'quotation',
  gesture: 'quotation',
  'source-cue-that': 'clause',
  'source-cue-clause': 'clause',
  'clause-source-cue': 'aside',
  'clause-cue-source': 'aside',
  'interrupted-clause': 'aside',
  'according-to': 'aside',
  participle: 'aside',
  asked: 'aside',
  'possessive-noun-that': 'aside',
  'noun-from-source': 'aside',
  judgement: 'view',
  'quoted-judgement': 'view',
  stance: 'view',
  passive: 'view',
  nominal: 'view',
  relative: 'view'
}

/** The bit of each fact. */
const enum Fact {
  named = 1,
  pronoun = 2,
  someone = 4,
  sourceless = 8,
  long = 16,
  apart = 32,
  plain = 64,
  weak = 128,
  helped = 256,
  quoted = 512,
  partly = 1024,
  short = 2048,
  opened = 4096,
  split = 8192,
  first = 16384,
  last = 32768
}

/** The log odds of each rule before any facts. */
const starts = Object.fromEntries(
  Object.entries(confidences).map(([rule, least]) => [rule, Math.log(least / (1 - least)) + (bases[rule] ?? 0)])
) as Record<RuleId, number>

/** A source of more tokens than this is suspicious. */
const LONG = 14
/** A content of fewer tokens than this is suspicious. */
const SHORT = 4

/** Returns the group of rules whose weights a rule shares; undefined for anything but a rule on words. */
export function sortOf(rule: string): Sort | undefined {
  return sorts[rule as RuleId]
}

/**
 * Computes the confidence of a finding from its rule and the facts known about it.
 *
 * @returns From 0 to 1, in steps of a thousandth.
 */
export function suretyOf(view: RuleView, finding: Finding): number {
  const {rule, tokens} = finding
  const sort = sortOf(rule)
  if (!sort || !tokens) return finding.confidence
  const own = weights[sort]
  let sum = starts[rule as RuleId]
  const known = factsOf(view, tokens)
  for (let left = known; left !== 0; left &= left - 1) sum += own[31 - Math.clz32(left & -left)] as number
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}

/**
 * Collects the facts known about a finding besides its rule.
 *
 * @returns One bit per fact, in the order of `facts` in the table of weights.
 */
export function factsOf(view: RuleView, {source, cue, content}: FoundTokens): number {
  const [first] = content
  let known = content.length > 1 ? Fact.split : 0
  if (!source) known |= Fact.sourceless
  else {
    known |= sourceFacts(view, source)
    if (cue.from > source.to) known |= Fact.apart
  }
  known |= cueFacts(view, cue)
  if (first) known |= contentFacts(view, first, content.length)
  return known
}

function sourceFacts(view: RuleView, {from, to}: Run): number {
  const long = (to - from > LONG ? Fact.long : 0) | (view.begins(from) ? Fact.first : 0)
  if (to === from + 1 && view.is(from, RuleWord.pronoun)) return view.is(from, RuleWord.relative) ? long : long | Fact.pronoun
  let someone = 0
  for (let t = from; t < to; t++) {
    if (view.named(t)) return long | Fact.named
    if (view.is(t, RuleWord.people | RuleWord.document)) someone = Fact.someone
  }
  return long | someone
}

function cueFacts(view: RuleView, {from, to}: Run): number {
  let verb = to - 1
  while (verb > from && !view.is(verb, VERB)) verb--
  const bits = view.bits[verb] as number
  let known = verb > from ? Fact.helped : 0
  if (bits & RuleWord.speech && bits & RuleWord.plain) known |= Fact.plain
  if (bits & RuleWord.weak) known |= Fact.weak
  return known
}

function contentFacts(view: RuleView, {from, to}: Run, pieces: number): number {
  const {inside} = view
  let known = view.is(from, RuleWord.opener) ? Fact.opened : 0
  if (to - from < SHORT && pieces === 1) known |= Fact.short
  if (to >= view.item.tokens.count || view.stop(to) || view.begins(to)) known |= Fact.last
  if (inside[from] === Inside.opening && (inside[to - 1] === Inside.closing || staysOpen(view, to))) return known | Fact.quoted
  for (let t = from; t < to; t++) if (inside[t] === Inside.opening) return known | Fact.partly
  return known
}

/** Returns whether a quotation is still open at the end of its paragraph, because the next one continues it. */
function staysOpen({item: {tokens}, inside}: RuleView, to: number): boolean {
  return inside[to - 1] === Inside.quoted && tokens.block[to] !== tokens.block[to - 1]
}
