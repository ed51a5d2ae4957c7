import {Kind} from '../../text/tokens.js'
import {piecesOf, readCue} from './cue.js'
import {type Cue} from './simple-cue.js'
import type {ReportingFinding} from './finding.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectAfter} from './subject-after.js'
import {REPORTS, Word} from './words.js'

/** Maximum tokens between the dashes of an aside. */
const LONGEST_ASIDE = 40

/**
 * Reads a paragraph of dialogue that begins with a dash, with an aside that names the speaker:
 * —Nos vamos —dijo Marta Ríos—. Es tarde; — Non, répond Lind, je reste.
 * @returns The finding, and the tokens of the aside.
 */
export function readDialogue(
  view: ReportingView,
  from: number,
  to: number
): {said: ReportingFinding; aside: {from: number; to: number}} | undefined {
  if (view.table.words.verbSecond || !view.has(from, Kind.dash)) return undefined
  for (let at = from + 2; at + 1 < to; at++) {
    const dashed = view.has(at, Kind.dash)
    if (!(dashed || view.comma(at) || view.stop(at)) || !view.outside(at)) continue
    const cue = cueBehind(view, at + 1, to)
    if (!cue) continue
    // an aside ends where it began: with a dash, or with a comma or stop
    const ends = (t: number): boolean => (dashed ? view.has(t, Kind.dash) : view.comma(t) || view.stop(t))
    let stop = cue.to
    while (stop < to && stop < at + LONGEST_ASIDE && !view.stop(stop) && !view.has(stop, Kind.dash)) stop++
    const source = cue.clitic >= 0 ? {from: cue.clitic, to: cue.clitic + 1} : subjectAfter(view, cue.to, stop)
    if (!source && !(dashed && view.table.words.nullSubject)) continue
    let end = Math.max(cue.to, cue.second?.to ?? 0, source?.to ?? 0)
    while (end < to && end < at + LONGEST_ASIDE && !ends(end)) end++
    // — Vamos — disse Lima. A porta bateu.
    if (dashed && !(end < to && ends(end))) end = to
    let next = end
    while (next < to && (view.stop(next) || view.comma(next) || view.has(next, Kind.dash))) next++
    const content = [trimRun(view, {from: from + 1, to: view.stop(at) ? at + 1 : at}), trimRun(view, {from: next, to})].filter(
      (run) => run.to > run.from
    )
    if (!content.length) return undefined
    return {
      said: {rule: content.length > 1 ? 'interrupted-quote' : 'quote-cue-source', source, cue: piecesOf(cue), content, open: false},
      aside: {from: at, to: end}
    }
  }
  return undefined
}

/** Reads the verb at the beginning of an aside, with pronouns before it. */
function cueBehind(view: ReportingView, from: number, to: number): Cue | undefined {
  let verb = from
  while (
    verb < to &&
    verb < from + 3 &&
    view.is(verb, Word.object | Word.reflexive | Word.negation) &&
    view.small(verb) &&
    !view.finite(verb)
  )
    verb++
  if (verb >= to || !view.small(verb) || !view.is(verb, REPORTS | Word.separable | Word.auxiliary)) return undefined
  const last = Math.min(to, verb + LONGEST_ASIDE)
  const cue = readCue(view, verb, from, last, new Uint8Array(last - from))
  return cue && !cue.passive && !cue.gerund && cue.bits & REPORTS ? cue : undefined
}
