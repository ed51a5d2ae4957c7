import {governedBy} from './cue.js'
import {type Cue} from './simple-cue.js'
import {isTimePhrase} from './dates.js'
import {wholePhraseEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Returns the adjective that somebody attributes to themselves, or -1: se dit | prêt à signer; declarou-se | inocente. */
export function professedAt(view: ReportingView, {from: cue, to: after, verb}: Cue, from: number, to: number): number {
  if (!view.table.professes.has(view.hash[verb] as number)) return -1
  let reflexive = false
  for (let t = cue; t < after; t++) reflexive ||= view.is(t, Word.reflexive)
  let t = from
  if (!reflexive && t === after && t < to && view.is(t, Word.reflexive) && view.outside(t)) {
    reflexive = true
    t++
  }
  while (t < to && view.outside(t) && view.is(t, Word.adverb) && view.small(t)) t++
  return reflexive &&
    t < to &&
    view.outside(t) &&
    view.small(t) &&
    (view.bits[t] === 0 || view.is(t, Word.participle)) &&
    !view.isInfinitive(t, to)
    ? t
    : -1
}

/** Returns the beginning of the object between a verb of judging and its preposition, or -1: accuse | le maire de mentir; acusó | al juez de … */
export function blamedBefore(view: ReportingView, {bits, second}: Cue, from: number, governed: number): number {
  if (governed <= from || second || view.table.words.verbSecond || !(bits & Word.judgement) || bits & Word.plain) return -1
  const begin = skipTimes(view, from, governed)
  const noun =
    view.is(begin, Word.preposition) && !view.is(begin, Word.link) && !view.also(begin, Also.body)
      ? begin + (view.is(begin, Word.determiner) ? 0 : 1)
      : begin
  return noun < governed && !view.is(noun + 1, Word.time) && wholePhraseEnd(view, noun, governed) === governed ? begin : -1
}

/** Finds the preposition that a cue governs, within its clause, or -1. */
export function governedIn(view: ReportingView, cue: Cue, from: number, to: number): number {
  for (let t = cue.to; t < to && t < from + 14; t++) {
    if (!view.outside(t)) return -1
    if (t >= from && view.breaks(t)) return -1
    if (!view.table.words.verbSecond && (view.is(t, Word.opener) || view.finite(t))) return -1
    // hoopt dat hij op tijd is: inside the clause
    if (!view.table.words.capitalNouns && view.table.words.verbFinal && view.also(t, Also.complementizer)) return -1
    if (governedBy(view, cue, t)) {
      // lamentó la pérdida de «una voz»: part of the object
      if (t < from || isTimePhrase(view, t, to) || (t > from && isLinked(view, cue, from, t))) continue
      return t
    }
  }
  return -1
}

/** Checks whether a preposition links the verb's object, which is a thing, to another noun, rather than being governed. */
function isLinked(view: ReportingView, {bits}: Cue, from: number, t: number): boolean {
  return (
    !view.table.words.verbSecond &&
    !(bits & Word.judgement) &&
    view.is(t, Word.link) &&
    view.is(from, Word.determiner) &&
    !view.is(from, Word.preposition | Word.pronoun) &&
    view.small(from + 1) &&
    !view.also(from + 1, Also.holder) &&
    !view.is(from + 1, Word.time)
  )
}
