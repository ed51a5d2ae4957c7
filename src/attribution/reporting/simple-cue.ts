import type {Run} from '../rules/rule-view.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum tokens between the two pieces of a cue. */
export const REACH = 40

/** A reporting verb, in one piece or two. */
export interface Cue {
  /** The finite verb, or the gerund, which determines subject and word order. */
  anchor: number
  /** First token of the first piece, and the token after it. */
  from: number
  to: number
  /** The verb that carries the meaning. */
  verb: number
  /** Bits of {@link Word} of that verb. */
  bits: number
  /** The second piece at the clause's end: a participle, an infinitive, a particle. */
  second: Run | undefined
  /** Whether the verb ends a subordinate clause. */
  final: boolean
  /** A pronoun between auxiliary and participle, or attached after the verb: a-t-il dit, dit-il. */
  clitic: number
  gerund: boolean
  /** Whether it is passive: its subject is the content, not the source. */
  passive: boolean
}

/** Returns the cue of one verb, with the reflexives and negations beside it. */
export function simple(view: ReportingView, t: number, from: number, to: number): Cue {
  const cue: Cue = {
    anchor: t,
    from: t,
    to: t + 1,
    verb: t,
    bits: view.bits[t] as number,
    second: undefined,
    final: false,
    clitic: -1,
    gerund: false,
    passive: false
  }
  widen(view, cue, from, to)
  return cue
}

/** Extends a cue over adjacent reflexives and negations. */
function widen(view: ReportingView, cue: Cue, from: number, to: number): void {
  let t = cue.from
  while (
    t > from &&
    t > cue.anchor - 4 &&
    view.outside(t - 1) &&
    view.is(t - 1, Word.reflexive | Word.negation | Word.object) &&
    view.small(t - 1) &&
    !view.table.words.verbFinal
  )
    t--
  while (t < cue.anchor && !view.is(t, Word.reflexive | Word.negation)) t++
  cue.from = Math.min(cue.from, t)
  // Non ha detto, No dijo
  if (cue.from - 1 === from && view.is(from, Word.negation | Word.reflexive)) cue.from = from
  // recusou-se a comentar
  if (
    cue.to < to &&
    view.is(cue.to, Word.reflexive) &&
    (view.table.words.verbFinal || (view.isAttached(cue.to) && !view.also(cue.to, Also.firstPerson)))
  )
    cue.to++
  if (
    cue.to < to &&
    view.is(cue.to, Word.negation) &&
    view.outside(cue.to) &&
    !(!view.table.words.verbFinal && view.isInfinitive(cue.to, to)) &&
    !(cue.to + 1 < to && view.is(cue.to + 1, Word.negation))
  )
    cue.to++
}

/** Checks whether a modal verb makes a word that can be finite an infinitive. */
export function isInfinitive(view: ReportingView, t: number, from: number): boolean {
  for (let i = t - 1; i >= from && i > t - 12 && !view.breaks(i); i--)
    if (view.is(i, Word.modal) && view.small(i)) return view.table.words.verbFinal
  return false
}

/** Checks whether a clause ends at a token. */
export function ends(view: ReportingView, t: number, to: number): boolean {
  return t >= to || view.breaks(t) || view.opens(t) || view.stop(t) || view.is(t, Word.coordinator | Word.opener)
}

/** Checks for a clause with an infinitive that no comma separates from its verb: heeft gezegd | de brug te sluiten. */
export function beginsInfinitive(view: ReportingView, from: number, to: number): boolean {
  if (view.table.words.capitalNouns || !view.small(from) || view.is(from, Word.preposition) || view.finite(from)) return false
  for (let t = from + 1; t < to && t < from + REACH && !view.breaks(t); t++)
    if (view.also(t, Also.infinitive) || view.holdsInfinitive(t)) return view.outside(t)
  return false
}

/** Checks whether a conjunction introduces a second verb: sagte Lind und kündigte Schritte an. */
export function nextVerb(view: ReportingView, t: number, to: number): boolean {
  return view.is(t, Word.coordinator) && t + 1 < to && view.small(t + 1) && view.finite(t + 1)
}
