import {Kind} from '../../text/tokens.js'
import {Bit} from './words.js'
import type {Sight} from './rule-tokens.js'

/** How many tokens what is said may have, so that a sentence without end is read in one go. */
const LONGEST = 1000

/**
 * Finds where what is said ends: at the sentence's end, or before `, but` and `, while` with another speaker, a second verb
 * of the same source, or a participle of saying.
 *
 * @param sight - The tokens.
 * @param from - First token of what is said.
 * @param to - The sentence's end.
 * @param tense - Bits of the cue's form, which a second verb of the same source shares; 0 where none can follow.
 * @param clause - Whether the first comma ends it, as in a relative clause.
 * @returns The token after the last.
 */
export function contentEnd(sight: Sight, from: number, to: number, tense = 0, clause = false): number {
  to = Math.min(to, from + LONGEST)
  for (let t = from + 1; t < to; t++) {
    if (sight.inside[t] !== 0) continue
    if (sight.comma(t) || sight.has(t, Kind.dash)) {
      if (clause || (t + 1 < to && cuts(sight, t + 1, to, tense))) return trimEnd(sight, from, t)
    } else if (sight.is(t, Bit.joiner | Bit.turn) && (goesOnWithVerb(sight, t, to, tense) || (sight.closes(t - 1) && cuts(sight, t, to, tense)))) {
      return trimEnd(sight, from, t)
    } else if (sight.closes(t - 1) && sight.is(t, Bit.participle) && cuts(sight, t, to, tense)) return t
    else if (sight.first[t] === 0x3b) return t
  }
  return trimEnd(sight, from, to)
}

/** Whether what begins after a comma is another's: a participle of saying, a second verb, or a new subject with a cue. */
function cuts(sight: Sight, t: number, to: number, tense: number): boolean {
  const bits = sight.bits[t] as number
  if (bits & Bit.participle && bits & Bit.speech) return true
  if (goesOnAfterAside(sight, t, to) || anotherSays(sight, t, to)) return true
  if (isPhrase(sight, t)) return true
  if (!(bits & Bit.turn)) return false
  if (goesOnWithVerb(sight, t, to, tense)) return true
  for (let i = t + 1; i < to && i < t + 16; i++) {
    if (sight.comma(i) && i > t + 2) return false
    if (sight.verb(i) && sight.is(i, Bit.speech | Bit.judgement | Bit.mind) && !sight.is(i, Bit.participle | Bit.weak | Bit.noun)) return true
  }
  return false
}

/** Whether another's words follow a comma: …, which she called a trap; …, Voss replied, “…” */
function anotherSays(sight: Sight, t: number, to: number): boolean {
  const relative = sight.is(t, Bit.opener) && !sight.is(t, Bit.determiner)
  let subject = relative ? t + 1 : t
  const begin = subject
  if (subject < to && sight.is(subject, Bit.pronoun)) subject++
  else while (subject < to && subject < begin + 5 && sight.has(subject, Kind.capital | Kind.abbreviation)) subject++
  if (subject === begin || sight.inside[begin] !== 0) return false
  while (subject < to && sight.is(subject, Bit.adverb | Bit.auxiliary)) subject++
  if (subject + 1 >= to || !sight.verb(subject)) return false
  const bits = sight.bits[subject] as number
  if (!(bits & (Bit.past | Bit.present)) || !(bits & (Bit.speech | Bit.judgement))) return false
  if (relative) return !(bits & Bit.weak)
  const next = subject + 1
  // “…” or that: but not the comma of an insertion
  return sight.opens(next) || (sight.comma(next) && next + 1 < to && sight.opens(next + 1)) || (sight.is(next, Bit.opener) && sight.is(next, Bit.determiner))
}

/** Whether a verb that cannot be anything else follows an aside: Lind, citing the storm, said … */
function goesOnAfterAside(sight: Sight, t: number, to: number): boolean {
  let next = t
  while (next < to && sight.is(next, Bit.adverb) && sight.inside[next] === 0) next++
  if (next + 1 >= to || !sight.verb(next)) return false
  const bits = sight.bits[next] as number
  if (!(bits & Bit.past) || bits & (Bit.noun | Bit.document | Bit.people)) return false
  return sight.is(next + 1, Bit.opener | Bit.pronoun | Bit.determiner | Bit.possessive | Bit.infinitive | Bit.object) || sight.has(next + 1, Kind.capital) || sight.comma(next + 1)
}

/** Whether `and` or `but` leads to a second verb of the same source: blamed the rain and conceded … */
function goesOnWithVerb(sight: Sight, t: number, to: number, tense: number): boolean {
  let next = t + 1
  while (next < to && sight.is(next, Bit.adverb) && sight.inside[next] === 0) next++
  if (next >= to || !sight.verb(next)) return false
  const bits = sight.bits[next] as number
  return (bits & tense) !== 0 && (bits & (Bit.speech | Bit.judgement)) !== 0 && !(bits & (Bit.noun | Bit.document) && !(bits & Bit.past))
}

/**
 * Tells how many tokens a prepositional cue has that begins at a token.
 *
 * @param sight - The tokens.
 * @param t - The token.
 * @returns Its tokens, or 0 if there is none.
 */
export function isPhrase(sight: Sight, t: number): number {
  if (!sight.is(t, Bit.phrase)) return 0
  const {hash} = sight
  for (const phrase of sight.table.prepositional) {
    let i = 0
    while (i < phrase.length && hash[t + i] === phrase[i]) i++
    if (i === phrase.length && sight.inside[t] === 0) return i
  }
  return 0
}

/**
 * Moves an end off closing stops, commas and dashes outside of quotations.
 *
 * @param sight - The tokens.
 * @param from - The end stays after it.
 * @param to - The end.
 * @returns The new end.
 */
export function trimEnd(sight: Sight, from: number, to: number): number {
  while (to > from && sight.inside[to - 1] === 0 && sight.has(to - 1, Kind.sign) && !sight.has(to - 1, Kind.clitic)) {
    const code = sight.first[to - 1] as number
    if (!(sight.stop(to - 1) || code === 0x2c || code === 0x3a || code === 0x3b || sight.has(to - 1, Kind.dash))) break
    to--
  }
  return to
}

/**
 * Moves a beginning off commas, dashes and a conjunction at the front of a sentence.
 *
 * @param sight - The tokens.
 * @param from - The beginning.
 * @param to - The beginning stays before it.
 * @returns The new beginning.
 */
export function trimStart(sight: Sight, from: number, to: number): number {
  while (from < to && sight.inside[from] === 0) {
    if (sight.comma(from) || sight.has(from, Kind.dash) || sight.first[from] === 0x3b) from++
    else if (sight.is(from, Bit.conjunction) && sight.is(from, Bit.turn | Bit.joiner) && !sight.has(from, Kind.number)) from++
    else break
  }
  return from
}
