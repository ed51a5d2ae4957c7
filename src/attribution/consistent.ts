import {openedBefore, type Quotation} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {inOrder} from '../text/nearly-sorted.js'
import type {Span} from '../text/span.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {firstToken} from '../text/token-span.js'
import {endAtCoordinated} from './coordinated.js'
import {type Finding, type FoundTokens, stretchOf} from './finding.js'
import {beforeDay, holdsNoun, nounPhraseIn} from './rules/noun-phrase.js'
import {afterAdverbial, nextComma} from './rules/adverbial.js'
import {meansElse} from './rules/other-meaning.js'
import {isPassive} from './rules/passive.js'
import type {Run, RuleView} from './rules/rule-view.js'
import {opensWithParticiple} from './rules/source.js'
import {Extra, RuleWord} from './rules/words.js'

/** How many neighbours on either side to compare a candidate with. */
const NEAR = 16

/** A candidate with the span it covers and its rank. */
interface Candidate {
  finding: Finding
  start: number
  end: number
  rank: number
}

/**
 * Selects a consistent subset of the findings: no quotation is attributed twice at the same level, no cue is shared or lies
 * inside another finding's source, and every source contains a noun phrase. Of two conflicting candidates, the one with the
 * higher rank wins: layout first, then confidence. A finding whose cue lies in another's content is nested, not in conflict.
 *
 * @param laidOut - What the layout rules found.
 * @param found - What the rules found.
 * @param view - The rules' view of the item, if the language has rules.
 */
export function keepConsistent(
  item: ReadItem,
  laidOut: readonly Finding[],
  found: readonly Finding[],
  view: RuleView | undefined
): Finding[] {
  const candidates: Candidate[] = []
  for (const finding of laidOut) candidates.push(candidateOf(finding, 1 + finding.confidence))
  for (const finding of found) {
    const words = finding.tokens ?? tokensOf(item.tokens, finding)
    if (words) {
      const {source, cue, content} = words
      if (view && content[0] && meansElse(view, cue, source, content[0])) continue
      if (source) mendSource(item, finding, cue, source, view)
    }
    candidates.push(candidateOf(finding, finding.confidence))
  }
  inOrder(candidates, (a, b) => a.start - b.start)
  const kept = new Uint8Array(candidates.length)
  let from = 0
  while (from < candidates.length) {
    const to = overlapping(candidates, from)
    // without overlap there is no conflict
    if (to === from + 1) kept[from] = 1
    else for (const index of byRank(candidates, from, to)) if (standsBeside(item, candidates, kept, index, view)) kept[index] = 1
    from = to
  }
  const findings: Finding[] = []
  for (let i = 0; i < candidates.length; i++) if (kept[i]) findings.push((candidates[i] as Candidate).finding)
  if (view) endAtCoordinated(view, findings)
  return findings
}

/** Returns the index after the group of overlapping candidates that begins at `from`. */
function overlapping(candidates: readonly Candidate[], from: number): number {
  let {end} = candidates[from] as Candidate
  let to = from + 1
  for (; to < candidates.length && (candidates[to] as Candidate).start < end; to++) end = Math.max(end, (candidates[to] as Candidate).end)
  return to
}

/** Returns the indexes of a range of candidates, highest rank first. */
function byRank(candidates: readonly Candidate[], from: number, to: number): number[] {
  const order: number[] = []
  for (let i = from; i < to; i++) order.push(i)
  return inOrder(order, (a, b) => (candidates[b] as Candidate).rank - (candidates[a] as Candidate).rank || a - b)
}

function candidateOf(finding: Finding, rank: number): Candidate {
  const {start, end} = stretchOf(finding.source, finding.cue, finding.content)
  return {finding, start, end, rank}
}

/** Trims a source to its noun phrase, or removes it if it has none. */
function mendSource(item: ReadItem, finding: Finding, cue: Run, {from, to}: Run, view: RuleView | undefined): void {
  const {tokens} = item
  if (!holdsWord(tokens, from, to)) {
    finding.source = undefined
    return
  }
  if (!view) return
  const before = to <= cue.from
  const whole = nounPhraseIn(view, before && finding.rule !== 'as-put' ? afterAdverbial(view, from, to) : from, to)
  const phrase = before ? beforeDay(view, withoutAside(view, whole)) : whole
  if ((before && finding.rule !== 'colon-quote' && isPassive(view, cue.from, cue.to)) || !holdsNoun(view, phrase))
    finding.source = undefined
  else if (phrase.from !== from || phrase.to !== to)
    finding.source = {start: tokens.start[phrase.from] as number, end: tokens.end[phrase.to - 1] as number}
}

/** Ends a source before an aside that says when, where or how: Mara Lind, | speaking in Harrow, said …; Mara Lind, | during a walk, said … */
function withoutAside(view: RuleView, source: Run): Run {
  let comma = source.from + 1
  while (comma < source.to && !(view.breaks(comma) && view.inside[comma] === 0)) comma++
  const next = comma + 1
  // cleared by the port, as the guard, citing Lind, said: what follows a second comma may be the source
  if (next >= source.to || view.has(next, Kind.capital) || nextComma(view, next, source.to) < source.to) return source
  // Mara Lind — as the mayor noted — said
  if (view.has(comma, Kind.dash) && view.isExtra(next, Extra.subordinator)) return {from: source.from, to: comma}
  // the port, fishing and farming board
  const circumstance =
    (opensWithParticiple(view, next) && !view.is(next + 1, RuleWord.joiner)) ||
    (view.is(next, RuleWord.preposition) && (!view.is(next, RuleWord.link) || view.isExtra(next, Extra.locative)))
  let adverbs = next
  while (adverbs < source.to && view.is(adverbs, RuleWord.adverb)) adverbs++
  // Mara Lind, | for her part, said; Mara Lind, | however, said
  const contrast = (view.is(next, RuleWord.preposition) && view.is(next + 1, RuleWord.possessive)) || adverbs === source.to
  return circumstance || contrast ? {from: source.from, to: comma} : source
}

function holdsWord({kind}: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ((kind[t] as number) & (Kind.word | Kind.number)) return true
  return false
}

/** Looks up the tokens of a finding that has spans only; returns undefined if it has no cue. */
function tokensOf(tokens: Tokens, {source, cue: [cue], content}: Finding): FoundTokens | undefined {
  return cue && {source: source && runOf(tokens, source), cue: runOf(tokens, cue), content: content.map((span) => runOf(tokens, span))}
}

function runOf(tokens: Tokens, {start, end}: Span): Run {
  const from = firstToken(tokens, start)
  // the last token is the one that holds the span's last code unit
  return {from, to: Math.max(from, firstToken(tokens, end - 1) + 1)}
}

/** Returns whether a candidate is compatible with the neighbours kept so far, after resolving which of them owns shared quotations. */
function standsBeside(
  item: ReadItem,
  candidates: readonly Candidate[],
  kept: Uint8Array,
  index: number,
  view: RuleView | undefined
): boolean {
  const {finding, start, end} = candidates[index] as Candidate
  const from = Math.max(0, index - NEAR)
  const to = Math.min(candidates.length, index + NEAR + 1)
  for (let i = from; i < to; i++) {
    const {finding: other, start: otherStart, end: otherEnd, rank: otherRank} = candidates[i] as Candidate
    if (otherStart >= end) break
    if (!kept[i] || otherEnd <= start) continue
    if (other.block !== finding.block && !common(other.content, finding.content)) continue
    if (common(finding.cue, other.cue) > 0) return false
    if (sourceHolds(other, finding) || sourceHolds(finding, other)) return false
    if (holdsCue(finding, other) || holdsCue(other, finding)) continue
    if (otherRank > 1 && common(finding.content, other.content) > 0.5 * Math.max(size(finding.content), size(other.content))) return false
    const content = withoutQuotations(item, finding.content, other.content)
    if (content.length) finding.content = content
    else if (isBetween(item, finding, other)) kept[i] = 0
    else if (view && leads(finding, other) && isPronoun(item, view, other.source) && isName(item, finding.source)) {
      other.content = withoutQuotations(item, other.content, finding.content)
      if (!other.content.length) kept[i] = 0
    } else return false
  }
  return true
}

/**
 * Returns whether a cue lies in another finding's source without belonging to a clause there. Such clauses: Lind, citing the storm;
 * Lind, who said so; Lind, who is expected to run
 */
function sourceHolds({source, cue: own}: Finding, {cue, source: inner, content}: Finding): boolean {
  if (!source || !own.length) return false
  for (const span of cue) {
    if (span.start >= source.end || span.end <= source.start) continue
    const first = inner ?? content[0]
    return !(first && first.start >= source.start && span.end < source.end)
  }
  return false
}

/** Returns whether a cue lies between another's cue and the words that both claim: responded by saying “…”; but: told a friend: “…” */
function isBetween({tokens}: ReadItem, {cue: [own], content: [first]}: Finding, {cue: [other], content: [claimed]}: Finding): boolean {
  if (!own || !other || !first || !claimed || other.end > own.start || own.end > first.start || own.end > claimed.start) return false
  const {from, to} = runOf(tokens, own)
  return holdsWord(tokens, from, to)
}

/** Returns whether source and cue introduce words that another's cue follows: Lind said “…,” she said. “…” */
function leads({cue: [own], source}: Finding, {cue: [other], content: [claimed]}: Finding): boolean {
  return !!own && !!other && !!claimed && !!source && source.end <= own.start && own.end <= claimed.start && claimed.end <= other.start
}

function isPronoun({tokens}: ReadItem, view: RuleView, source: Span | undefined): boolean {
  if (!source) return false
  const t = firstToken(tokens, source.start)
  return tokens.end[t] === source.end && view.is(t, RuleWord.pronoun)
}

function isName({tokens}: ReadItem, source: Span | undefined): boolean {
  return source !== undefined && ((tokens.kind[firstToken(tokens, source.end - 1)] as number) & Kind.capital) !== 0
}

/** Returns whether a cue (or, without one, a source) lies in another's content. */
function holdsCue({content}: Finding, {cue, source}: Finding): boolean {
  const anchor = cue[0] ?? source
  return anchor !== undefined && content.some(({start, end}) => start <= anchor.start && end >= anchor.end)
}

/** Removes the pieces of a content that share a quotation with another content. */
function withoutQuotations(item: ReadItem, content: Span[], other: readonly Span[]): Span[] {
  return content.every((span) => !sharesQuotation(item, span, other))
    ? content
    : content.filter((span) => !sharesQuotation(item, span, other))
}

function sharesQuotation(item: ReadItem, {start, end}: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => {
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    return from < to && holdsQuotation(item, from, to)
  })
}

/** Returns whether a top-level quotation begins in a span and its first part ends there. */
function holdsQuotation({quotations: {list}}: ReadItem, start: number, end: number): boolean {
  const from = openedBefore(list, start)
  for (let i = from; i < list.length && i < from + NEAR; i++) {
    const {outer, parent} = list[i] as Quotation
    const first = outer[0] as Span
    if (first.start >= end) return false
    if (parent < 0) return true
  }
  return false
}

function common(a: readonly Span[], b: readonly Span[]): number {
  let n = 0
  for (const one of a) for (const other of b) n += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return n
}

function size(spans: readonly Span[]): number {
  let sum = 0
  for (const {start, end} of spans) sum += end - start
  return sum
}
