import type {TaggerWeights} from '../../languages/types/weights.js'
import {Inside} from '../../quote/pairing.js'
import type {ReadItem} from '../../quote/read-item.js'
import {byStart, inOrder} from '../../text/nearly-sorted.js'
import type {Span} from '../../text/span.js'
import {Kind, spanOf} from '../../text/tokens.js'
import {confidenceOf, type Surety} from './confidence.js'
import {readTaggerView} from './tagger-view.js'
import {CueTagger} from './cue-tagger.js'
import type {Tagger} from '../find.js'
import type {Finding} from '../finding.js'
import type {Run} from '../rules/rule-view.js'
import type {WordLists} from './words.js'
import type {CueTokens} from './role-features.js'
import {RoleTagger, type Roles, type RoleTokens} from './role-tagger.js'
import {WordTypes} from './word-types.js'

/** Finds of rules that are at least so sure are kept as they are; the taggers look for all others. */
const TRUSTED = 0.75

/** What the taggers find, if they are at least so sure, takes the place of an unsure find of a rule with the same cue, but for passives: the taggers take their subject for who says so. */
const OUTDOES = 0.74

/** Finds of rules less sure than this stand only where the taggers find a cue too. */
const SURE_ALONE = 0.55

/** Finds less sure than this are dropped: they are wrong more often than right. */
const LEAST_SURE = 0.42

/**
 * How many tokens around cues are looked at, for each token up to the cue and besides. Ordinary copy looks at fewer than one
 * for each; a text that is nothing but cues has some 160 tokens on either side of each, and is left to the rules from here on.
 */
const MOST_FOR_EACH = 6
const MOST_BESIDES = 2000

/**
 * Makes the tagger of a language out of learned weights: one model marks cues, another the source and content of each.
 *
 * What a rule is sure of is left to the rule; what it is not sure of needs the taggers' word.
 */
export function makeTagger(weights: TaggerWeights, lists: WordLists): Tagger {
  const types = new WordTypes(lists)
  const cueTagger = new CueTagger(weights.cue, types)
  const roleTagger = new RoleTagger(weights.role, types)
  return (item, ruled) => {
    const findings: Finding[] = []
    const unsure: Finding[] = []
    const learned: Finding[] = []
    const settled: Span[] = []
    for (const finding of ruled) {
      if (finding.confidence < TRUSTED) {
        unsure.push(finding)
        continue
      }
      findings.push(finding)
      for (const cue of finding.cue) settled.push(cue)
    }
    inOrder(settled, byStart)
    let next = 0
    let looked = 0
    const view = readTaggerView(item, types)
    cueTagger.update()
    roleTagger.update()
    const {tokens} = item
    for (let block = 0; block < item.prose.length; block++) {
      const from = tokens.blockStart[block] as number
      const to = tokens.blockStart[block + 1] as number
      const cues = cueTagger.find(view, from, to)
      if (!cues.length) continue
      roleTagger.begin(view, from, to)
      for (let index = 0; index < cues.length; index++) {
        const cue = cues[index] as CueTokens
        const {start, end} = spanOf(tokens, cue)
        while (next < settled.length && (settled[next] as Span).end <= start) next++
        if (next < settled.length && (settled[next] as Span).start < end) continue
        if (looked > MOST_FOR_EACH * cue.from + MOST_BESIDES) continue
        const roles = roleTagger.find(cues, index)
        looked += roleTagger.looked
        dropAdjuncts(item, cue, roles)
        const confidence = confidenceOf(suretyOf(cue, roles), weights.confidence)
        if (roles.content.length && confidence >= LEAST_SURE) learned.push(makeFinding(item, cue, roles, block, confidence))
      }
    }
    settle(findings, learned, unsure)
    return findings
  }
}

/** Adds what the taggers found, and what rules are unsure of and the taggers do not speak against; of two with one cue, one. */
function settle(findings: Finding[], learned: readonly Finding[], unsure: Finding[]): void {
  const cueOf = ({cue, content}: Finding): Span => cue[0] ?? (content[0] as Span)
  inOrder(unsure, (a, b) => cueOf(a).start - cueOf(b).start)
  let next = 0
  for (const finding of learned) {
    const {start, end} = cueOf(finding)
    let ruled: Finding | undefined
    for (; next < unsure.length; next++) {
      const one = unsure[next] as Finding
      const cue = cueOf(one)
      if (cue.start >= end) break
      if (cue.end > start) ruled = one
      else if (one.confidence >= SURE_ALONE) findings.push(one)
    }
    if (ruled && (finding.confidence < OUTDOES || ruled.rule === 'passive')) {
      ruled.confidence = Math.max(ruled.confidence, finding.confidence)
      findings.push(ruled)
    } else findings.push(finding)
  }
  for (; next < unsure.length; next++) {
    const one = unsure[next] as Finding
    if (one.confidence >= SURE_ALONE) findings.push(one)
  }
}

/**
 * Tells how sure the taggers are of a find.
 *
 * @returns The margins; the content's is that of its least sure piece.
 */
export function suretyOf(cue: CueTokens, {source, content}: Roles): Surety {
  let least = Infinity
  for (const piece of content) if (piece.margin < least) least = piece.margin
  return {cue: cue.margin, source: source?.margin, content: least}
}

/**
 * Takes from a content what stands before its source if the content goes on right after the cue: “At a summit, leaders
 * backed the levy.” What is said on both sides of its cue has a comma after it, or is quoted.
 */
function dropAdjuncts({tokens, quotations: {inside}}: ReadItem, cue: CueTokens, roles: Roles): void {
  const {source, content} = roles
  if (!source || content.length < 2 || source.from > cue.from || !content.some(({from}) => from === cue.to)) return
  const last = (to: number): number => (tokens.kind[to - 1] as number) & Kind.sign ? to - 2 : to - 1
  roles.content = content.filter(({from, to}) => from >= source.from || inside[from] !== Inside.none || inside[last(to)] !== Inside.none)
}

function makeFinding({tokens, quotations: {inside}}: ReadItem, cue: CueTokens, {source, content}: Roles, block: number, confidence: number): Finding {
  const runs: Run[] = []
  const spans: Span[] = []
  for (let i = 0; i < content.length; i++) {
    const run = withoutOuterMark(inside, content[i] as RoleTokens)
    runs.push(run)
    spans.push(spanOf(tokens, run))
  }
  const finding: Finding = {cue: [spanOf(tokens, cue)], content: spans, rule: 'learned', confidence, block, tokens: {source, cue, content: runs}}
  if (source) finding.source = spanOf(tokens, source)
  return finding
}

/** Moves the end of what begins inside a quotation off the mark that closes it: “I think it broke,” has the mark of its speaker. */
function withoutOuterMark(inside: Uint8Array, run: Run): Run {
  const {from, to} = run
  const last = to - 1
  return last > from && inside[from] === Inside.quoted && inside[last] === Inside.closing ? {from, to: last} : run
}
