import type {RuleId} from '../model.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {firstToken} from '../text/token-span.js'
import {meets, type Span} from '../text/span.js'
import type {Finding} from './finding.js'
import {trimEnd} from './rules/content.js'
import type {Run, RuleView} from './rules/rule-view.js'
import {Extra, RuleWord, VERB} from './rules/words.js'

/** How many neighbours on either side to compare a finding with. */
const NEAR = 16

/** Rules whose content is a clause, in which a second verb may well have the clause's own subject: said she was late and called him. */
const CLAUSES: ReadonlySet<string> = new Set<RuleId>([
  'source-cue-clause',
  'source-cue-that',
  'clause-source-cue',
  'clause-cue-source',
  'interrupted-clause'
])

/**
 * Ends a content before another cue of the same source: Lind called the bridge a wreck, | blaming the rain; Lind backed the plan and |
 * promised to pay. Such a cue is coordinated with the first, not part of what was said.
 *
 * @param findings - What was found, in text order; contents are shortened in place.
 */
export function endAtCoordinated(view: RuleView, findings: readonly Finding[]): void {
  const {tokens} = view.item
  for (let i = 0; i < findings.length; i++) {
    const inner = findings[i] as Finding
    const {
      source,
      cue: [cue],
      tokens: found
    } = inner
    if (!source || !cue || !found || source.end > cue.start) continue
    const {from, to} = found.cue
    if (view.inside[from] !== 0) continue
    let first = i
    while (first > 0 && first > i - NEAR && (findings[first - 1] as Finding).block === inner.block) first--
    for (let j = first; j < findings.length && j <= i + NEAR; j++) {
      const outer = findings[j] as Finding
      // a source that both share is in one block
      if (outer.block !== inner.block) break
      if (j === i || !outer.source || !outer.cue[0] || outer.cue[0].end > cue.start || !meets(outer.source, source)) continue
      const at = pieceAround(outer.content, cue.start)
      const end = at < 0 ? 0 : linkBefore(view, from, to, CLAUSES.has(outer.rule))
      if (end > 0) endAt(view, tokens, outer, at, end)
    }
  }
}

/** Returns the index of the piece that holds a place, or -1. */
function pieceAround(content: readonly Span[], place: number): number {
  let at = content.length - 1
  while (at >= 0 && !((content[at] as Span).start < place && (content[at] as Span).end > place)) at--
  return at
}

/**
 * Finds what links a cue to an earlier one: a comma, *and*, or a word such as *by* before a participle.
 *
 * @param clause - Whether the earlier content is a clause.
 * @returns Where the earlier content ends: the link's token, the cue itself after a quotation, or 0 if nothing links the two.
 */
function linkBefore(view: RuleView, from: number, to: number, clause: boolean): number {
  const link = from - 1
  let verb = to - 1
  while (verb > from && !view.is(verb, VERB)) verb--
  if (clause && !view.is(verb, RuleWord.speech)) return 0
  const joined = view.breaks(link) || (view.is(link, RuleWord.joiner | RuleWord.turn) && !view.is(link - 1, RuleWord.auxiliary))
  if (view.is(from, RuleWord.participle))
    return joined ? link : view.closes(link) ? from : !clause && view.isExtra(link, Extra.subordinator | Extra.agent) ? link : 0
  return joined && isVerb(view, to) ? link : 0
}

/** Checks whether the words after a verb form show it to be a verb: backed and promised to pay; but: a backed and promised plan. */
function isVerb(view: RuleView, after: number): boolean {
  if (view.has(after, Kind.capital | Kind.sign | Kind.number)) return true
  return (
    view.is(
      after,
      RuleWord.opener |
        RuleWord.specifier |
        RuleWord.object |
        RuleWord.pronoun |
        RuleWord.infinitive |
        RuleWord.preposition |
        RuleWord.time |
        RuleWord.adverb
    ) || view.is(after - 1, RuleWord.preposition)
  )
}

/** Ends a piece of content before a token, unless nothing would be left. */
function endAt(view: RuleView, tokens: Tokens, {content}: Finding, at: number, token: number): void {
  const piece = content[at] as Span
  const run: Run = {from: firstToken(tokens, piece.start), to: token}
  const to = trimEnd(view, run.from, run.to)
  if (to > run.from) content[at] = {start: piece.start, end: tokens.end[to - 1] as number}
}
