import type {Cue} from './simple-cue.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum tokens in an aside between a verb and its content. */
const LONGEST_ASIDE = 9

/** Maximum tokens in a clause between a verb and its content. */
const LONGEST_CLAUSE = 24

/**
 * Finds the conjunction, or the infinitive with its preposition, after a person or organization that is told something, or -1:
 * pidió al alcalde, Jorge Vega, | que; a prévenu les élus | que; lembrou o presidente | de que.
 */
export function behindAddressee(view: ReportingView, {bits, verb}: Cue, from: number, to: number): number {
  const indirect = view.is(from, Word.preposition) && !view.is(from, Word.link)
  const begin = indirect && !view.is(from, Word.determiner) ? from + 1 : from
  let noun = begin
  while (noun < to && view.is(noun, Word.determiner)) noun++
  if (noun >= to || !view.outside(noun) || !(view.also(noun, Also.holder) || (view.capital(noun) && view.bits[noun] === 0))) return -1
  // respondió a los vecinos que; but: invitó a los vecinos que
  if (indirect && (view.also(from, Also.body) || (view.governs(verb, from) && !(bits & Word.plain)))) return -1
  const last = wholePhraseEnd(view, begin, to)
  if (last < 0) return -1
  let t = skipTimes(view, view.comma(last) ? last + 1 : last, to)
  if (view.comma(t)) t++
  if (t + 1 >= to || !view.outside(t)) return -1
  if (view.is(t, Word.link)) return view.also(t + 1, Also.complementizer) || view.isInfinitive(t + 1, to) ? t : -1
  // cite le ministre que tous attendent: the object itself
  return view.also(t, Also.complementizer) && (indirect || bits & Word.plain) ? t : -1
}

/** Checks for the first half of a negation alone, whose *que* means *only*: n’a alerté le ministère qu’en mai. */
export function isRestrictive(view: ReportingView, {from, to}: Cue): boolean {
  let negations = 0
  for (let t = from; t < to; t++) if (view.is(t, Word.negation)) negations++
  return negations === 1 && !view.table.words.nullSubject
}

/** Returns the end of a noun phrase that can be the addressee, which a relative clause with *dat* cannot follow. */
export function addresseeEnd(view: ReportingView, from: number, to: number): number {
  if (view.also(from, Also.expletive)) return from
  if (view.is(from, Word.object) && !view.is(from, Word.determiner)) return from + 1
  const end = nounPhraseEnd(view, from, to)
  // de vrouw of zij: not a coordination
  for (let t = from + 1; t < end; t++) if (view.also(t, Also.complementizer)) return t
  return end > 0 ? skipAdverbials(view, end, to) : from
}

/** Skips an aside in commas between a verb and its content: soutient, elle, que; a appelé, mercredi, à voter. */
export function behindAside(view: ReportingView, from: number, to: number): number {
  const comma = view.table.words.verbSecond ? from : skipAdverbials(view, from, to)
  // afirmó (en mayo) que
  if (view.first[comma] === 0x28 && !view.table.words.verbSecond) {
    for (let t = comma + 1; t + 1 < to && t < comma + LONGEST_ASIDE; t++)
      if (view.first[t] === 0x29) return view.also(t + 1, Also.complementizer) ? t + 1 : from
  }
  if (comma + 2 >= to || !view.comma(comma) || !view.outside(comma) || view.table.words.verbSecond) return from
  const first = comma + 1
  if (view.is(first, Word.subordinator) || (view.is(first, Word.adverb) && view.also(first + 1, Also.complementizer))) {
    // garantiza, aunque nadie lo cree, que
    for (let t = first + 1; t + 1 < to && t < first + LONGEST_CLAUSE && view.outside(t); t++)
      if (view.comma(t) && view.also(t + 1, Also.complementizer)) return t + 1
  }
  if (view.is(first, Word.opener | Word.relative)) return from
  const adverbial = view.is(first, Word.pronoun | Word.object | Word.adverb | Word.time | Word.preposition)
  for (let t = first + 1; t < to && t < first + LONGEST_ASIDE; t++) {
    if (!view.outside(t) || view.finite(t) || view.is(t, Word.opener)) return from
    // dice, riéndose, que
    if (view.comma(t))
      return t + 1 < to && (comma === from && adverbial ? !view.finite(t + 1) : view.also(t + 1, Also.complementizer)) ? t + 1 : from
  }
  return from
}
