import {Kind} from '../../text/tokens.js'
import type {ReportingFinding} from './finding.js'
import type {ReportingView} from './reporting-view.js'
import {FINITE, Word} from './words.js'

/**
 * Adds what a sentence without a cue goes on saying: quotations that stand by themselves join what was said before them, a
 * sentence in the mood of reported speech is said by the same source.
 *
 * @param found - What the paragraph has so far.
 */
export function addUncued(view: ReportingView, from: number, to: number, found: ReportingFinding[]): void {
  const last = found.findLast(({open}) => open)
  if (!last) return
  if (view.opens(from) && isQuotation(view, from, to)) {
    const content = last.content.at(-1)
    if (content && view.closes(content.to - 1)) last.content.push({from, to})
    return
  }
  if (isReported(view, from, to)) found.push({rule: 'reported-mood', source: last.source, cue: [], content: [{from, to}], open: true})
}

function isQuotation(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.outside(t)) return false
  return to > from + 3
}

/** Whether the first finite verb of a sentence is one of the mood of reported speech. */
export function isReported(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (!view.outside(t) || !view.has(t, Kind.word)) continue
    if (view.is(t, Word.mood) && !(view.capital(t) && t > from)) return true
    if (view.is(t, FINITE) && view.finite(t) && !view.is(t, Word.mood)) return false
    if (t > from && view.moodByEnding(t) && (view.is(t - 1, Word.pronoun) || view.is(t - 1, Word.demonstrative))) return true
  }
  return false
}
