import type {TaggerWeights} from '../../languages/types/weights.js'
import {Inside} from '../../quote/pairing.js'
import type {ReadItem} from '../../quote/read-item.js'
import {byStart, inOrder} from '../../text/nearly-sorted.js'
import type {Span} from '../../text/span.js'
import {Kind, spanOf} from '../../text/tokens.js'
import {confidenceOf, type Surety} from './confidence.js'
import {readTaggerView, type TaggerView} from './tagger-view.js'
import {CueTagger} from './cue-tagger.js'
import type {Tagger} from '../find.js'
import type {Finding} from '../finding.js'
import type {Run} from '../rules/rule-view.js'
import {TaggerList, type WordLists} from './words.js'
import type {CueTokens} from './role-features.js'
import {RoleTagger, type Roles, type RoleTokens} from './role-tagger.js'
import {WordTypes} from './word-types.js'

/** Findings of rules with at least this confidence are kept as they are; the taggers handle all other cues. */
const TRUSTED = 0.75

/**
 * Findings of the taggers with at least this confidence replace an unsure finding of a rule with the same cue. Passives are an
 * exception, since the taggers take their subject for the source.
 */
const OUTDOES = 0.74

/** Findings of rules below this confidence, other than of verbs of speech, are kept only if the taggers find the cue too. */
const SURE_ALONE = 0.55

/** Findings of the taggers below this confidence are dropped: more of them are wrong than right. */
const LEAST_SURE = 0.42

/**
 * Limits the number of tokens examined around cues: so many for each token up to the cue, plus a fixed number. Ordinary copy
 * needs less than one per token; in a text of nothing but cues, each one has some 160 tokens on either side, and beyond the limit
 * such a text is left to the rules.
 */
const MOST_FOR_EACH = 6
const MOST_BESIDES = 2000

/**
 * Builds the tagger of a language from learned weights: one model labels cues, another the source and content of each.
 *
 * Cues about which a rule is sure are left to the rule. The least sure findings of rules need the taggers to find the cue too, unless
 * the cue is a verb of speech: of those, even the least sure are right more often than not.
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
    settle(findings, learned, unsure, ({confidence, tokens: found}) => confidence >= SURE_ALONE || (found !== undefined && speaks(view, found.cue)))
    return findings
  }
}

/** Returns whether a cue holds a verb of speech. */
function speaks({types, table}: TaggerView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++) if ((table.lists[types[t] as number] as number) & TaggerList.speech) return true
  return false
}

/** Adds the findings of the taggers, and unsure findings of rules that they confirm or that can stand alone. Of two with one cue, keeps one. */
function settle(findings: Finding[], learned: readonly Finding[], unsure: Finding[], standsAlone: (finding: Finding) => boolean): void {
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
      else if (standsAlone(one)) findings.push(one)
    }
    if (ruled && (finding.confidence < OUTDOES || ruled.rule === 'passive' || (ruled.rule !== 'participle' && isNearer(ruled, finding)))) {
      ruled.confidence = Math.max(ruled.confidence, finding.confidence)
      findings.push(ruled)
    } else findings.push(finding)
  }
  for (; next < unsure.length; next++) {
    const one = unsure[next] as Finding
    if (standsAlone(one)) findings.push(one)
  }
}

/** Returns whether a source stands between another's and the cue: Asked if he was ready, | the mayor, Bo Lund, called it … */
function isNearer({source}: Finding, {source: other, cue: [cue]}: Finding): boolean {
  return source !== undefined && other !== undefined && cue !== undefined && other.end <= source.start && source.end <= cue.start
}

/** Collects the margins of a finding. The content's margin is that of its least certain piece. */
export function suretyOf(cue: CueTokens, {source, content}: Roles): Surety {
  let least = Infinity
  for (const piece of content) if (piece.margin < least) least = piece.margin
  return {cue: cue.margin, source: source?.margin, content: least}
}

/**
 * Removes from a content what precedes its source if the content continues directly after the cue: “At a summit, leaders backed
 * the levy.” Content before the source is kept only if quoted.
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

/** Trims the closing mark from content that begins inside a quotation: in “I think it broke,” the mark belongs to the outer quotation. */
function withoutOuterMark(inside: Uint8Array, run: Run): Run {
  const {from, to} = run
  const last = to - 1
  return last > from && inside[from] === Inside.quoted && inside[last] === Inside.closing ? {from, to: last} : run
}
