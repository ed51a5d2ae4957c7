import type {Run} from '../rules/rule-view.js'
import type {ReportingFinding} from './finding.js'
import {wholePhraseEnd} from './appositive.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {withLastClause} from './source-end.js'
import {isSomebody} from './somebody.js'
import {subjectBefore} from './subject.js'
import {Also, Word} from './words.js'

/** Maximum tokens between a participle and the quotation or the agent. */
const NEAR = 8

/**
 * Reads a participle of judging with quoted words and whoever judges, in either order, after an auxiliary or a noun: fue calificado de
 * «farsa» por la oposición; une mesure jugée par le maire « insuffisante ».
 * @param from - First token of the sentence.
 * @param to - The end of the sentence.
 */
export function readAgent(view: ReportingView, t: number, from: number, to: number): ReportingFinding | undefined {
  if (t === from || !view.small(t) || view.is(t - 1, Word.determiner | Word.auxiliary) || !view.is(t, Word.judgement | Word.speech))
    return undefined
  let agent = -1
  let open = -1
  let source: Run | undefined
  for (let i = t + 1; i < to && i <= (source ?? {to: t}).to + NEAR && !(agent >= 0 && open >= 0); i++) {
    if (view.outside(i) && (view.breaks(i) || view.finite(i))) return undefined
    if (view.opens(i)) {
      if (open >= 0) return undefined
      open = i
      i = view.quotedTo(i, to) - 1
      if (agent < 0 && !view.also(i + 1, Also.agent)) return undefined
    } else if (view.also(i, Also.agent)) {
      const end = wholePhraseEnd(view, i + 1, open < 0 ? quoteAfter(view, i, to) : to)
      if (agent >= 0 || end < 0 || !isSomebody(view, i + 1, end, true)) return undefined
      agent = i
      source = open < 0 ? {from: i + 1, to: end} : withLastClause(view, {from: i + 1, to: end}, to)
      i = source.to - 1
    }
  }
  if (!source || open < 0) return undefined
  const quoted = {
    from: open < agent ? predicateStart(view, t + 1, open) : predicateStart(view, source.to, open),
    to: view.quotedTo(open, to)
  }
  const governed = view.governs(t, quoted.from - 1) && quoted.from - 1 > t ? quoted.from - 1 : -1
  // fue calificado, a été jugée
  let begin = t
  while (
    begin > from &&
    begin > t - 3 &&
    view.outside(begin - 1) &&
    (view.is(begin - 1, Word.passive | Word.auxiliary) ||
      (begin === t && view.is(t - 2, Word.auxiliary) && view.table.participleEndings.some((ending) => view.endsIn(t - 1, ending))))
  )
    begin--
  const subject = begin < t ? subjectBefore(view, begin, from) : undefined
  const pieces = [
    {from: begin, to: governed === t + 1 ? t + 2 : t + 1},
    {from: agent, to: agent + 1}
  ]
  if (governed > t + 1) pieces.push({from: governed, to: governed + 1})
  pieces.sort((a, b) => a.from - b.from)
  return {rule: 'passive', source, cue: pieces, content: subject ? [subject, trimRun(view, quoted)] : [trimRun(view, quoted)], open: false}
}

/** Returns the first opening mark near a preposition, or the end of the sentence. */
function quoteAfter(view: ReportingView, from: number, to: number): number {
  for (let t = from + 1; t < to && t < from + 2 * NEAR; t++) if (view.opens(t)) return predicateStart(view, from + 2, t)
  return to
}

/** Returns where quoted words begin, with a determiner or a word of comparison before them. */
function predicateStart(view: ReportingView, from: number, open: number): number {
  let t = open
  while (t > from && t > open - 2 && view.outside(t - 1) && (view.is(t - 1, Word.determiner) || view.also(t - 1, Also.as | Also.predicate)))
    t--
  return t
}
