import type {Cue} from './cue.js'
import {nounPhraseEnd, skipTimes} from './noun-phrase.js'
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
  return reflexive && t < to && view.outside(t) && view.small(t) && (view.bits[t] === 0 || view.is(t, Word.participle)) && !view.isInfinitive(t, to) ? t : -1
}

/** Returns the beginning of the object between a verb of judging and its preposition, or -1: accuse | le maire de mentir; acusó | al juez de … */
export function blamedBefore(view: ReportingView, {bits, second}: Cue, from: number, governed: number): number {
  if (governed <= from || second || view.table.words.verbSecond || !(bits & Word.judgement) || bits & Word.plain) return -1
  const begin = skipTimes(view, from, governed)
  const noun = view.is(begin, Word.preposition) && !view.is(begin, Word.link) && !view.also(begin, Also.body) ? begin + (view.is(begin, Word.determiner) ? 0 : 1) : begin
  return noun < governed && !view.is(noun + 1, Word.time) && nounPhraseEnd(view, noun, governed, true) === governed ? begin : -1
}
