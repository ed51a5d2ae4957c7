import {Kind} from '../../text/tokens.js'
import {Bit, Extra, VERB} from './words.js'
import type {Run, Sight} from './rule-tokens.js'

/** How many tokens a source may have. */
export const LONGEST = 40

/** How many tokens a relative clause without commas may have. */
const RELATIVE = 20

/** How many tokens a name may have with a nickname in it. */
const LONGEST_NAME = 8

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
  // Lind, without naming him, also accused …
  while (last > least && sight.is(last, Bit.adverb) && !sight.is(last, Bit.determiner | Bit.pronoun) && sight.comma(last - 1)) last--
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
  let from = to === verb ? overRelative(sight, last, least) : -1
  if (from < 0) from = nounPhrase(sight, last, least)
  if (from <= last && sight.is(from, Bit.opener)) from++
  if (from > last) return undefined
  return {from, to: beforeTime(sight, from, to)}
}

/** Where a subject with a relative clause begins, or -1: An official who asked not to be named … */
function overRelative(sight: Sight, last: number, least: number): number {
  for (let t = last; t > least && t > last - RELATIVE; t--) {
    if (sight.inside[t] !== 0 || (sight.has(t, Kind.sign) && !sight.has(t, Kind.clitic)) || sight.is(t, Bit.turn)) return -1
    if (!sight.is(t, Bit.relative) || sight.is(t, Bit.determiner)) continue
    // the man who Lind said …: who is no subject there
    const next = t + 1
    if (next > last || sight.has(next, Kind.capital) || sight.is(next, Bit.pronoun | Bit.determiner | Bit.possessive)) return -1
    const from = nounPhrase(sight, t - 1, least)
    return from < t ? from : -1
  }
  return -1
}

/**
 * Finds the subject of a sentence's main clause: a pronoun, or the noun phrase that it begins with after its openings.
 *
 * @param sight - The tokens.
 * @param from - The sentence's beginning.
 * @param to - The token after the last that may belong to the subject.
 * @returns The subject, or undefined.
 */
export function mainSubject(sight: Sight, from: number, to: number): Run | undefined {
  let t = from
  for (let openings = 0; openings < 3 && t < to; openings++) {
    while (t < to && sight.inside[t] === 0 && sight.is(t, Bit.turn | Bit.conjunction | Bit.joiner) && !sight.isExtra(t, Extra.subordinator)) t++
    while (t < to && sight.is(t, Bit.adverb | Bit.time) && !sight.is(t, Bit.determiner | Bit.pronoun)) t++
    if (t < to && sight.comma(t)) {
      t++
      continue
    }
    // In a speech on Monday, …; Speaking in Harrow, …
    if (t >= to || !(sight.is(t, Bit.preposition) || sight.isExtra(t, Extra.subordinator | Extra.asked) || opensWithParticiple(sight, t))) break
    let comma = t
    while (comma < to && comma < t + LONGEST && !(sight.comma(comma) && sight.inside[comma] === 0)) comma++
    if (comma >= to || !sight.comma(comma)) return undefined
    t = comma + 1
  }
  while (t < to && sight.is(t, Bit.adverb) && !sight.is(t, Bit.determiner | Bit.pronoun)) t++
  if (t >= to || sight.inside[t] !== 0) return undefined
  if (sight.is(t, Bit.pronoun)) return {from: t, to: t + 1}
  const begin = t
  if (sight.is(t, Bit.determiner | Bit.possessive)) t++
  let noun = false
  for (; t < to && t < begin + LONGEST && sight.inside[t] === 0; t++) {
    const bits = sight.bits[t] as number
    if (sight.has(t, Kind.sign) && !sight.has(t, Kind.clitic)) break
    if (sight.has(t, Kind.capital | Kind.number | Kind.clitic | Kind.abbreviation)) {
      noun = true
      continue
    }
    if (bits & (Bit.people | Bit.document)) noun = true
    // a footnote in the report
    else if (t > begin && bits & Bit.link && !(bits & Bit.relative) && t + 1 < to && (sight.is(t + 1, Bit.determiner | Bit.possessive) || sight.has(t + 1, Kind.capital))) {
      if (sight.is(t + 1, Bit.determiner | Bit.possessive)) t++
      noun = false
    } else if (noun || bits & (Bit.auxiliary | Bit.preposition | Bit.conjunction | Bit.opener | Bit.pronoun | Bit.adverb | Bit.infinitive)) break
    else if (bits & VERB && bits & (Bit.past | Bit.present)) break
  }
  return noun && t > begin ? {from: begin, to: t} : undefined
}

/**
 * Tells whether a word that opens a sentence ends as a participle: Speaking in Harrow, …
 *
 * @param sight - The tokens.
 * @param t - The word.
 * @returns Whether it does.
 */
export function opensWithParticiple(sight: Sight, t: number): boolean {
  const {text, words} = sight.reading
  const {participleEnding} = sight.table
  return participleEnding !== '' && text.startsWith(participleEnding, (words.end[t] as number) - participleEnding.length)
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
    // R-Vell., said
    if (sight.stop(t) && !sight.has(t, Kind.abbreviation) && !sight.comma(t + 1)) break
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
      // a nickname inside a name, but no quotation before it
      if (from > last || sight.quoteEnds(t) || last - t > LONGEST_NAME) break
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
    // one old friend, one in five
    if (bits & Bit.pronoun && from <= t + 2 && sight.isExtra(t, Extra.counts)) {
      from = t
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
    if (bits & (Bit.pronoun | Bit.auxiliary | Bit.infinitive) || (bits & Bit.turn && !(bits & Bit.joiner))) break
    if (bits & (Bit.link | Bit.joiner)) {
      if (from > last) break
      // she and another
      if (bits & Bit.joiner && t > least && sight.is(t - 1, Bit.pronoun)) {
        from = t - 1
        break
      }
      if (!joined(sight, t + 1, least)) break
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
  // one in five, some of the crew
  if (!toward && sight.isExtra(noun, Extra.counts | Extra.alone)) return true
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
