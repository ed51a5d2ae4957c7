import type {Quotation} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {inOrder} from '../text/nearly-sorted.js'
import type {Span} from '../text/span.js'
import {firstToken, Kind, type Tokens} from '../text/tokens.js'
import {type Finding, type FoundTokens, stretchOf} from './finding.js'
import {holdsNoun, nounPhraseIn} from './rules/noun-phrase.js'
import {afterAdverbial} from './rules/adverbial.js'
import {meansElse} from './rules/other-meaning.js'
import {isPassive} from './rules/passive.js'
import type {Run, RuleView} from './rules/rule-view.js'
import {RuleWord} from './rules/words.js'

/** How many candidates on either side one is held against. */
const NEAR = 16

/** A candidate with the stretch that it takes, and how much it is believed. */
interface Candidate {
  finding: Finding
  start: number
  end: number
  rank: number
}

/**
 * Keeps a consistent set of what the finders found: no quotation said twice at one level, no cue shared or inside another's
 * source, and no source that holds no noun phrase. Of two that exclude each other the one that is believed more stays:
 * layout's before any other, then by confidence. What stands in another's content with a cue of its own is no rival.
 *
 * @param laidOut - What layout tells.
 * @param found - What rules and tagger found.
 * @param view - The language's words, if it has rules.
 */
export function keepConsistent(item: ReadItem, laidOut: readonly Finding[], found: readonly Finding[], view: RuleView | undefined): Finding[] {
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
    // what overlaps no other has no rival
    if (to === from + 1) kept[from] = 1
    else for (const index of byRank(candidates, from, to)) if (standsBeside(item, candidates, kept, index, view)) kept[index] = 1
    from = to
  }
  const findings: Finding[] = []
  for (let i = 0; i < candidates.length; i++) if (kept[i]) findings.push((candidates[i] as Candidate).finding)
  return findings
}

/** The candidate after those that overlap each other from one on. */
function overlapping(candidates: readonly Candidate[], from: number): number {
  let {end} = candidates[from] as Candidate
  let to = from + 1
  for (; to < candidates.length && (candidates[to] as Candidate).start < end; to++) end = Math.max(end, (candidates[to] as Candidate).end)
  return to
}

/** The indexes of a run of candidates, those that are believed most first. */
function byRank(candidates: readonly Candidate[], from: number, to: number): number[] {
  const order: number[] = []
  for (let i = from; i < to; i++) order.push(i)
  return order.sort((a, b) => (candidates[b] as Candidate).rank - (candidates[a] as Candidate).rank || a - b)
}

function candidateOf(finding: Finding, rank: number): Candidate {
  const {start, end} = stretchOf(finding.source, finding.cue, finding.content)
  return {finding, start, end, rank}
}

/** Moves a source onto its noun phrase, and takes it away where it has none. */
function mendSource({tokens}: ReadItem, finding: Finding, cue: Run, {from, to}: Run, view: RuleView | undefined): void {
  if (!holdsWord(tokens, from, to)) {
    delete finding.source
    return
  }
  if (!view) return
  const before = to <= cue.from
  const phrase = nounPhraseIn(view, before && finding.rule !== 'as-put' ? afterAdverbial(view, from, to) : from, to)
  if ((before && finding.rule !== 'colon-quote' && isPassive(view, cue.from, cue.to)) || !holdsNoun(view, phrase)) delete finding.source
  else if (phrase.from !== from || phrase.to !== to) finding.source = {start: tokens.start[phrase.from] as number, end: tokens.end[phrase.to - 1] as number}
}

function holdsWord({kind}: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ((kind[t] as number) & (Kind.word | Kind.number)) return true
  return false
}

/** The tokens of what was found as spans, but for what has no cue. */
function tokensOf(tokens: Tokens, {source, cue: [cue], content}: Finding): FoundTokens | undefined {
  return cue && {source: source && runOf(tokens, source), cue: runOf(tokens, cue), content: content.map((span) => runOf(tokens, span))}
}

function runOf(tokens: Tokens, {start, end}: Span): Run {
  const from = firstToken(tokens, start)
  // a token that ends at or before the span's end is the last
  return {from, to: Math.max(from, firstToken(tokens, end - 1) + 1)}
}

/** Tells whether a candidate agrees with those near it that are kept, once it has given them the quotations that are theirs. */
function standsBeside(item: ReadItem, candidates: readonly Candidate[], kept: Uint8Array, index: number, view: RuleView | undefined): boolean {
  const {finding, start, end, rank} = candidates[index] as Candidate
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
    if (otherRank > 1 && rank < 1 && common(finding.content, other.content) > 0.5 * Math.max(size(finding.content), size(other.content))) return false
    const content = withoutQuotations(item, finding.content, other.content)
    if (content.length) finding.content = content
    else if (isBetween(finding, other)) kept[i] = 0
    else if (view && leads(finding, other) && isPronoun(item, view, other.source) && isName(item, finding.source)) {
      other.content = withoutQuotations(item, other.content, finding.content)
      if (!other.content.length) kept[i] = 0
    } else return false
  }
  return true
}

/** Whether a cue stands in another's source, and is none of a clause in there: Lind, citing the storm; Lind, who said so; Lind, who is expected to run */
function sourceHolds({source, cue: own}: Finding, {cue, source: inner, content}: Finding): boolean {
  if (!source || !own.length) return false
  for (const span of cue) {
    if (span.start >= source.end || span.end <= source.start) continue
    const first = inner ?? content[0]
    return !(first && first.start >= source.start && span.end < source.end)
  }
  return false
}

/** Whether a cue stands between another's cue and the words that both claim: responded by saying “…” */
function isBetween({cue: [own], content: [first]}: Finding, {cue: [other], content: [claimed]}: Finding): boolean {
  return !!own && !!other && !!first && !!claimed && other.end <= own.start && own.end <= first.start && own.end <= claimed.start
}

/** Whether a source and cue lead to words that another's cue follows: Lind said “…,” she said. “…” */
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

/** Whether a cue (or, without one, a source) stands in another's content. */
function holdsCue({content}: Finding, {cue, source}: Finding): boolean {
  const anchor = cue[0] ?? source
  return anchor !== undefined && content.some(({start, end}) => start <= anchor.start && end >= anchor.end)
}

/** Takes from a content the pieces that hold a quotation which another content holds too. */
function withoutQuotations(item: ReadItem, content: Span[], other: readonly Span[]): Span[] {
  return content.every((span) => !sharesQuotation(item, span, other)) ? content : content.filter((span) => !sharesQuotation(item, span, other))
}

function sharesQuotation(item: ReadItem, {start, end}: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => {
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    return from < to && holdsQuotation(item, from, to)
  })
}

/** Whether a stretch holds a quotation that stands in no other, or most of one. */
function holdsQuotation({quotations: {list}}: ReadItem, start: number, end: number): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (((list[middle] as Quotation).outer[0] as Span).start < start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < list.length && i < low + NEAR; i++) {
    const {outer, parent} = list[i] as Quotation
    const first = outer[0] as Span
    if (first.start >= end) return false
    if (parent < 0 && first.end <= end) return true
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
