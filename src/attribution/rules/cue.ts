import {Kind} from '../../text/tokens.js'
import {Bit, Extra, pairHash, VERB} from './words.js'
import type {Run, Sight} from './rule-tokens.js'

/** A verb that may be a cue, with its auxiliaries and adverbs. */
export interface Cue extends Run {
  /** The verb itself. */
  verb: number
  /** Bits of the verb. */
  bits: number
  /** Whether an auxiliary makes it a passive. */
  passive: boolean
  /** Whether an auxiliary or infinitive stands before it, so that it can be nothing but a verb. */
  helped: boolean
}

/** How many tokens an aside between a cue and its conjunction may have. */
const ASIDE = 14

/** What stands after a cue. */
export const After = {end: 0, comma: 1, quote: 2, colon: 3, opener: 4, infinitive: 5, clause: 6, preposition: 7} as const

/** What stands after a cue, and where. */
export interface Following {
  kind: number
  /** The token where it begins. */
  at: number
  addressee: Run | undefined
}

/**
 * Reads the cue around a verb.
 *
 * @param sight - The tokens.
 * @param verb - A verb of the lists.
 * @param floor - The cue begins here or after.
 * @param to - The sentence's end.
 * @returns The cue, or undefined if the word is no verb here.
 */
export function readCue(sight: Sight, verb: number, floor: number, to: number): Cue | undefined {
  const bits = sight.bits[verb] as number
  let from = verb
  let helped = false
  let passive = false
  let near = true
  for (let t = verb - 1; t >= floor && sight.inside[t] === 0; t--) {
    const own = sight.bits[t] as number
    if (sight.has(t, Kind.clitic) && !sight.is(t - 1, Bit.pronoun)) break
    if (own & Bit.auxiliary) {
      if (near && own & Bit.passive) passive = (bits & Bit.past) !== 0 && !(bits & Bit.participle)
      near = false
      helped = true
      from = t
    } else if (own & Bit.infinitive && near && bits & Bit.base) {
      let before = t - 1
      while (before >= floor && sight.is(before, Bit.adverb) && !sight.is(before, Bit.carrier)) before--
      if (before < floor || !sight.is(before, Bit.carrier)) return undefined
      near = false
      helped = true
      t = before
      from = before
      if (t - 1 >= floor && sight.is(t - 1, Bit.carrier)) {
        t--
        from = t
      }
    } else if (own & Bit.adverb && !(own & (Bit.determiner | Bit.pronoun)) && !sight.has(t, Kind.capital)) {
      from = t
    } else break
  }
  // an adverb at the front belongs to the clause
  while (from < verb && sight.is(from, Bit.adverb) && from > floor && sight.comma(from - 1)) from++
  if (!helped && !isFinite(sight, verb, bits, floor)) return undefined
  let end = verb + 1
  if (end < to && sight.inside[end] === 0 && sight.table.particles.get(pairHash(sight.hash[verb] as number, sight.hash[end] as number)) !== 0) end++
  return {from, to: end, verb, bits, passive, helped}
}

function isFinite(sight: Sight, verb: number, bits: number, floor: number): boolean {
  if (bits & Bit.participle) return true
  const before = verb - 1
  const close = before < floor || sight.inside[before] !== 0 || sight.has(before, Kind.sign)
  // another said, many said
  if (!close && sight.isExtra(before, Extra.alone)) return before === floor || sight.has(before - 1, Kind.sign) || sight.is(before - 1, Bit.turn | Bit.conjunction | Bit.opener)
  if (!close && sight.is(before, Bit.determiner | Bit.possessive) && !sight.is(before, Bit.pronoun)) return false
  if (!close && sight.has(before, Kind.clitic)) return false
  // the five states that …
  if (sight.isExtra(verb, Extra.nounLike)) return !close && sight.is(before, Bit.pronoun | Bit.relative | Bit.adverb)
  if (bits & Bit.present && bits & (Bit.noun | Bit.document | Bit.people) && !close && !sight.has(before, Kind.capital)) {
    if (!sight.is(before, Bit.pronoun | Bit.relative | Bit.people | Bit.document | Bit.adverb)) return false
  }
  if (bits & (Bit.past | Bit.present)) {
    if (!close && sight.is(before, Bit.preposition) && !sight.is(before, Bit.adverb)) return false
    return true
  }
  // a bare form needs a plural before it
  if (close) return !(bits & (Bit.noun | Bit.document)) && sight.inside[before] !== 0
  // three in 10 say
  if (sight.is(before, Bit.pronoun | Bit.relative) || sight.has(before, Kind.number)) return true
  if (sight.is(before, Bit.people) && !(bits & (Bit.noun | Bit.document | Bit.people))) return true
  if (sight.is(before, Bit.preposition | Bit.auxiliary | Bit.adverb | Bit.infinitive | Bit.conjunction)) return sight.is(before, Bit.adverb)
  // in each state say
  return plural(sight, before) || ((bits & (Bit.plain | Bit.speech)) === (Bit.plain | Bit.speech) && !(bits & Bit.noun) && (sight.isExtra(before - 1, Extra.alone) || !sight.is(before - 1, Bit.determiner | Bit.possessive)))
}

function plural(sight: Sight, t: number): boolean {
  const {text, words} = sight.reading
  return text.charCodeAt((words.end[t] as number) - 1) === 0x73
}

/**
 * Reads what stands after a cue, over who is told, where and when.
 *
 * @param sight - The tokens.
 * @param cue - The cue.
 * @param from - The token after it (and after the source, where that follows).
 * @param to - The sentence's end.
 * @returns What follows.
 */
export function readFollowing(sight: Sight, cue: Cue, from: number, to: number): Following {
  let t = from
  let addressee: Run | undefined
  if (cue.bits & Bit.telling && from === cue.to && t < to) {
    const end = phraseEnd(sight, t, to)
    if (end > t) {
      addressee = {from: t, to: end}
      t = end
    }
  }
  const start = t
  while (t < to) {
    if (sight.inside[t] !== 0) return {kind: After.quote, at: t, addressee}
    if (sight.stop(t) || sight.first[t] === 0x3b) return {kind: After.end, at: t, addressee}
    if (sight.comma(t)) {
      // said, among other things, that …
      const opener = sight.is(cue.verb, Bit.plain | Bit.telling) ? overAside(sight, t, to) : 0
      return opener ? {kind: After.opener, at: opener, addressee} : {kind: After.comma, at: t, addressee}
    }
    if (sight.colon(t)) return {kind: After.colon, at: t, addressee}
    if (sight.has(t, Kind.dash)) return {kind: After.comma, at: t, addressee}
    const bits = sight.bits[t] as number
    if (bits & Bit.opener && !(bits & Bit.preposition)) return {kind: After.opener, at: t, addressee}
    if (bits & Bit.infinitive && t === start) return {kind: After.infinitive, at: t, addressee}
    if (bits & Bit.time && !(bits & Bit.determiner)) {
      t++
      while (t < to && sight.is(t, Bit.time)) t++
      continue
    }
    if (bits & Bit.adverb && !(bits & Bit.determiner) && !sight.has(t, Kind.capital)) {
      t++
      continue
    }
    if (bits & Bit.preposition && !(bits & Bit.infinitive && t === start)) {
      const end = adjunctEnd(sight, t + 1, to)
      if (end < 0) return {kind: After.preposition, at: start, addressee}
      t = end
      continue
    }
    return {kind: After.clause, at: t, addressee}
  }
  return {kind: After.end, at: to, addressee}
}

/** Where a conjunction opens what is said after a short aside between commas, or 0. */
function overAside(sight: Sight, comma: number, to: number): number {
  for (let t = comma + 1; t < to && t < comma + ASIDE; t++) {
    if (sight.inside[t] !== 0 || sight.stop(t)) return 0
    if (sight.comma(t)) return t + 1 < to && sight.is(t + 1, Bit.opener) && sight.is(t + 1, Bit.determiner) ? t + 1 : 0
  }
  return 0
}

/** Walks over what a preposition holds, up to a mark, a conjunction or the end; -1 if a clause begins there. */
function adjunctEnd(sight: Sight, from: number, to: number): number {
  for (let t = from; t < to; t++) {
    if (sight.inside[t] !== 0) return t
    if (sight.has(t, Kind.sign) && !sight.has(t, Kind.clitic)) {
      if (sight.stop(t) || sight.comma(t) || sight.colon(t) || sight.has(t, Kind.dash) || sight.first[t] === 0x3b) return t
      continue
    }
    const bits = sight.bits[t] as number
    if (sight.has(t, Kind.capital)) continue
    if (bits & Bit.opener && !(bits & (Bit.determiner | Bit.preposition))) return t
    if (bits & Bit.opener && bits & Bit.determiner) return t
    if (bits & (Bit.pronoun | Bit.auxiliary)) return -1
    if (bits & VERB && bits & (Bit.past | Bit.present | Bit.base) && !(bits & (Bit.noun | Bit.document | Bit.people)) && t > from + 1 && !sight.is(t - 1, Bit.determiner | Bit.preposition)) return -1
  }
  return to
}

/** Walks over who is told: a pronoun, or words up to a mark, a conjunction or a subject. */
function phraseEnd(sight: Sight, from: number, to: number): number {
  if (sight.is(from, Bit.object)) return from + 1
  let t = from
  for (; t < to && t < from + 14; t++) {
    if (sight.inside[t] !== 0) break
    const bits = sight.bits[t] as number
    if (sight.has(t, Kind.sign)) {
      if (sight.has(t, Kind.clitic)) continue
      break
    }
    if (bits & (Bit.infinitive | Bit.opener) && !(bits & Bit.relative && t === from)) break
    if (bits & Bit.pronoun) break
    if (bits & Bit.preposition && t === from) return from
    if (bits & Bit.determiner && t > from && !sight.is(t - 1, Bit.link | Bit.joiner)) break
    if (bits & Bit.time && t > from && !sight.is(t - 1, Bit.preposition)) break
    if (bits & Bit.auxiliary) return from
  }
  return t
}
