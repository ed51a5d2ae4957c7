import {Kind} from '../../text/words.js'
import {Bit, VERB} from './word-bits.js'
import type {Run, Sight} from './sight.js'

/** How many tokens a source may have. */
const LONGEST = 40

/**
 * Finds the subject that ends before a verb: a pronoun, or the noun phrase with its appositives and relative clauses.
 *
 * @param sight - The tokens.
 * @param verb - First token of the verb and its auxiliaries.
 * @param floor - The subject begins here or after.
 * @returns The subject, or undefined.
 */
export function subjectBefore(sight: Sight, verb: number, floor: number): Run | undefined {
  let last = verb - 1
  const least = Math.max(floor, verb - LONGEST)
  if (last < least) return undefined
  if (sight.is(last, Bit.relative) && !sight.is(last, Bit.determiner)) return sight.has(last, Kind.sentence) ? undefined : {from: last, to: verb}
  if (sight.is(last, Bit.pronoun) && !sight.has(last, Kind.capitals)) return {from: last, to: verb}
  let to = verb
  if (sight.comma(last) || sight.has(last, Kind.dash)) {
    // X, the mayor of Y, said
    const head = headBefore(sight, last, least)
    if (head < 0) return undefined
    to = last
    last = head - 1
  } else if (sight.first[last] === 0x29) {
    let open = last - 1
    while (open > least && sight.first[open] !== 0x28) open--
    last = open - 1
  }
  let from = nounPhrase(sight, last, least)
  if (from <= last && sight.is(from, Bit.opener)) from++
  if (from > last) return undefined
  return {from, to: beforeTime(sight, from, to)}
}

/** Where a source ends before a day that only tells when: China on Thursday urged … */
function beforeTime(sight: Sight, from: number, to: number): number {
  let end = to
  while (end - 1 > from && sight.is(end - 1, Bit.time) && sight.has(end - 1, Kind.capital)) end--
  if (end === to) return to
  if (end - 1 > from && sight.is(end - 1, Bit.preposition)) return end - 1
  return sight.has(end - 1, Kind.capital) ? end : to
}

/** Finds the comma before an appositive that ends at a comma: the nearest one with a head in front of it. */
function headBefore(sight: Sight, close: number, least: number): number {
  let comma = -1
  for (let t = close - 1; t > least; t--) {
    if (sight.inside[t] !== 0) continue
    if (sight.stop(t) && !sight.has(t, Kind.abbreviation)) break
    const mark = sight.comma(t) || (sight.has(t, Kind.dash) && sight.has(close, Kind.dash))
    if (!mark) continue
    comma = t
    if (!looksApposed(sight, t, least)) return t
  }
  return comma
}

/** Whether what ends at a comma is itself an appositive, an age, a state or a title after a name. */
function looksApposed(sight: Sight, comma: number, least: number): boolean {
  let from = comma - 1
  while (from > least && !sight.comma(from - 1)) from--
  if (from <= least || !sight.comma(from - 1)) return false
  if (sight.has(from, Kind.number)) return true
  if (sight.is(from, Bit.relative | Bit.preposition)) return true
  if (sight.has(from, Kind.capital) && (comma - from === 1 || sight.has(comma - 1, Kind.abbreviation))) return true
  return sight.is(from, Bit.determiner) || !sight.has(from, Kind.capital)
}

/** Walks back over a noun phrase, and gives its first token; past `last` if there is none. */
function nounPhrase(sight: Sight, last: number, least: number): number {
  let t = last
  let from = last + 1
  for (; t >= least; t--) {
    const bits = sight.bits[t] as number
    const kind = sight.kind[t] as number
    if (sight.inside[t] !== 0) {
      if (from > last) break
      continue
    }
    if (kind & Kind.clitic) continue
    if (kind & Kind.number || kind & Kind.abbreviation) {
      from = t
      continue
    }
    if (kind & Kind.sign) {
      if (sight.first[t] === 0x26 || sight.first[t] === 0x25 || sight.first[t] === 0x24 || sight.first[t] === 0x2f) {
        from = t
        continue
      }
      if (sight.first[t] === 0x29) {
        while (t > least && sight.first[t] !== 0x28) t--
        continue
      }
      break
    }
    if (kind & Kind.capital && !(kind & Kind.sentence && bits & (Bit.preposition | Bit.turn | Bit.conjunction | Bit.opener | Bit.adverb))) {
      if (bits & Bit.pronoun && !(kind & Kind.capitals)) break
      from = t
      if (bits & (Bit.determiner | Bit.possessive) && !joined(sight, t, least)) break
      continue
    }
    if (bits & (Bit.determiner | Bit.possessive)) {
      from = t
      if (!joined(sight, t, least)) break
      continue
    }
    // an envoy to the council
    if (bits & Bit.infinitive && from === t + 1 && joined(sight, t + 1, least)) continue
    if (bits & (Bit.pronoun | Bit.auxiliary | Bit.turn | Bit.infinitive)) break
    if (bits & (Bit.link | Bit.joiner)) {
      if (from > last || !joined(sight, t + 1, least)) break
      continue
    }
    if (bits & (Bit.preposition | Bit.opener | Bit.conjunction | Bit.relative)) break
    if (bits & Bit.adverb && from > last) continue
    if (bits & VERB && !(bits & (Bit.noun | Bit.document | Bit.people)) && bits & (Bit.past | Bit.present) && !nounHere(sight, t)) break
    from = t
  }
  // leading adverbs and times are no part of it
  while (from < last && sight.is(from, Bit.adverb) && !sight.is(from, Bit.determiner)) from++
  return from
}

/** Whether a noun phrase goes on to the left over the preposition or `and` before a token. */
function joined(sight: Sight, t: number, least: number): boolean {
  const link = t - 1
  const toward = sight.is(link, Bit.infinitive)
  if (link <= least || !(toward || sight.is(link, Bit.link | Bit.joiner))) return false
  const noun = link - 1
  if (sight.inside[noun] !== 0 || sight.has(noun, Kind.sign)) return false
  const bits = sight.bits[noun] as number
  if (toward && bits & (VERB | Bit.auxiliary | Bit.adverb | Bit.pronoun | Bit.object | Bit.noun) && !(bits & Bit.people)) return false
  if (toward && sight.has(noun, Kind.capital)) return false
  if (sight.has(noun, Kind.capital | Kind.number)) return !sight.has(noun, Kind.sentence) || bits === 0 || (bits & (Bit.people | Bit.document | Bit.determiner)) !== 0
  if (bits & (Bit.people | Bit.document | Bit.noun)) return true
  if (bits & Bit.determiner && sight.is(link, Bit.link)) return true
  return (bits & (VERB | Bit.auxiliary | Bit.pronoun | Bit.preposition | Bit.adverb | Bit.opener | Bit.time | Bit.conjunction | Bit.object)) === 0 && (toward || sight.is(link, Bit.link))
}

function nounHere(sight: Sight, t: number): boolean {
  return t > 0 && sight.is(t - 1, Bit.determiner | Bit.possessive)
}

/**
 * Finds the source that stands after its cue: `said Lind, a farmer who …`.
 *
 * @param sight - The tokens.
 * @param from - The token after the cue.
 * @param to - The sentence's end.
 * @param whole - Whether the source runs on through times and places up to a comma or stop, as after `according to`.
 * @returns The source, or undefined.
 */
export function sourceAfter(sight: Sight, from: number, to: number, whole: boolean): Run | undefined {
  if (from >= to) return undefined
  if (sight.is(from, Bit.pronoun) && !sight.has(from, Kind.capitals)) return {from, to: from + 1}
  let end = from
  const limit = Math.min(to, from + LONGEST)
  for (let t = from; t < limit; t++) {
    if (sight.inside[t] !== 0) break
    if (sight.stop(t) || sight.colon(t) || sight.has(t, Kind.dash) || sight.first[t] === 0x3b) break
    const bits = sight.bits[t] as number
    if (sight.comma(t)) {
      if (!runsOn(sight, t + 1, limit)) break
      continue
    }
    if (whole) {
      if (bits & Bit.turn) break
    } else if (!sight.has(t, Kind.capital)) {
      if (bits & Bit.time && !(bits & Bit.people) && t > from) break
      if (bits & Bit.preposition && adjunct(sight, t, limit)) break
      if (bits & (Bit.turn | Bit.opener) && !(bits & (Bit.relative | Bit.determiner))) break
      if (bits & Bit.adverb && t > from && !sight.comma(t - 1)) break
    } else if (bits & Bit.time && t > from) break
    end = t + 1
  }
  return end > from ? {from, to: end} : undefined
}

/** Whether what follows a comma after a name belongs to the name: an appositive or a relative clause. */
function runsOn(sight: Sight, t: number, limit: number): boolean {
  if (t >= limit || sight.inside[t] !== 0) return false
  const bits = sight.bits[t] as number
  if (bits & Bit.relative) return true
  // an age: said Tom Reyes, 43, a fisherman
  if (sight.has(t, Kind.number)) return t + 1 >= limit || sight.comma(t + 1) || sight.stop(t + 1)
  if (bits & (Bit.turn | Bit.conjunction | Bit.preposition | Bit.pronoun | Bit.adverb | Bit.opener | Bit.auxiliary | Bit.joiner)) return false
  if (bits & VERB && bits & Bit.participle) return false
  return (bits & (Bit.determiner | Bit.people | Bit.possessive)) !== 0 || sight.has(t, Kind.capital | Kind.abbreviation)
}

/** Whether a preposition begins what tells when, where or in what something is said, rather than more of the source. */
function adjunct(sight: Sight, t: number, limit: number): boolean {
  if (!sight.is(t, Bit.link)) return true
  for (let i = t + 1; i < limit && i < t + 4; i++) {
    if (sight.has(i, Kind.sign)) return false
    if (sight.is(i, Bit.time | Bit.document) && !sight.is(t - 1, Bit.people)) return true
  }
  return false
}
