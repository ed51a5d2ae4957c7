import {Kind} from '../../text/tokens.js'
import {type Cue, piecesOf, readCue} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectAfter} from './subject.js'
import {REPORTS, Word} from './words.js'

/** Maximum tokens between the dashes of an aside. */
const LONGEST_ASIDE = 40

/**
 * Reads a paragraph of dialogue that begins with a dash, with an aside between dashes that names the speaker:
 * —Nos vamos —dijo Marta Ríos—. Es tarde.
 * @returns The finding, and the tokens of the aside.
 */
export function readDialogue(view: ReportingView, from: number, to: number): {said: ReportingFinding; aside: {from: number; to: number}} | undefined {
  if (view.table.words.verbSecond || !view.has(from, Kind.dash)) return undefined
  for (let dash = from + 2; dash + 1 < to; dash++) {
    if (!view.has(dash, Kind.dash) || !view.outside(dash)) continue
    const cue = cueBehind(view, dash + 1, to)
    if (!cue) continue
    let end = cue.to
    while (end < to && end < dash + LONGEST_ASIDE && !view.has(end, Kind.dash)) end++
    const closed = end < to && view.has(end, Kind.dash)
    // — Vamos — disse Lima. A porta bateu.
    if (!closed) end = to
    let stop = cue.to
    while (stop < end && !view.stop(stop)) stop++
    const source = cue.clitic >= 0 ? {from: cue.clitic, to: cue.clitic + 1} : subjectAfter(view, cue.to, stop)
    if (!source && !view.table.words.nullSubject) return undefined
    let next = closed ? end + 1 : to
    while (next < to && (view.stop(next) || view.comma(next))) next++
    const content = [trimRun(view, {from: from + 1, to: dash}), trimRun(view, {from: next, to})].filter((run) => run.to > run.from)
    if (!content.length) return undefined
    return {said: {rule: content.length > 1 ? 'interrupted-quote' : 'quote-cue-source', source, cue: piecesOf(cue), content, open: false}, aside: {from: dash, to: end}}
  }
  return undefined
}

/** Reads the verb at the beginning of an aside, with pronouns before it. */
function cueBehind(view: ReportingView, from: number, to: number): Cue | undefined {
  let verb = from
  while (verb < to && verb < from + 3 && view.is(verb, Word.object | Word.reflexive | Word.negation) && view.small(verb) && !view.finite(verb)) verb++
  if (verb >= to || !view.small(verb)) return undefined
  const last = Math.min(to, verb + LONGEST_ASIDE)
  const cue = readCue(view, verb, from, last, new Uint8Array(last - from))
  return cue && !cue.passive && !cue.gerund && cue.bits & REPORTS ? cue : undefined
}
