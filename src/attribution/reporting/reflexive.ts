import type {ReportingView} from './reporting-view.js'
import {Word} from './words.js'

/** Maximum tokens of a clause on either side of its verb. */
const REACH = 40

/** Checks whether the clause of a verb has a reflexive pronoun. */
export function hasReflexive(view: ReportingView, verb: number, from: number, to: number): boolean {
  for (let t = verb - 1; t >= from && t > verb - REACH && !view.breaks(t); t--) if (view.is(t, Word.reflexive)) return true
  for (let t = verb + 1; t < to && t < verb + REACH && !view.breaks(t); t++) if (view.is(t, Word.reflexive)) return true
  return false
}
