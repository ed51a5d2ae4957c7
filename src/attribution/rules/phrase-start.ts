import {Kind} from '../../text/tokens.js'
import type {RuleView} from './rule-view.js'
import {Extra, pairHash, RuleWord, VERB} from './words.js'

/** Maximum tokens in a name that includes a nickname. */
export const LONGEST_NAME = 8

/** Finds the first token of the noun phrase that ends at `last`; returns a token after `last` if there is none. */
export function nounPhrase(view: RuleView, last: number, least: number): number {
  let t = last
  let from = last + 1
  for (; t >= least; t--) {
    const bits = view.bits[t] as number
    const kind = view.kind[t] as number
    if (view.inside[t] !== 0) {
      // a nickname inside a name, but not a quotation before it
      if (from > last || view.quoteEnds(t) || last - t > LONGEST_NAME) break
      continue
    }
    if (kind & Kind.clitic) continue
    if (kind & Kind.number || kind & Kind.abbreviation) {
      from = t
      continue
    }
    if (kind & Kind.sign) {
      if (view.first[t] === 0x26 || view.first[t] === 0x25 || view.first[t] === 0x24 || view.first[t] === 0x2f) {
        from = t
        continue
      }
      // Gov.-elect Ada Voss
      if (view.first[t] === 0x2d && view.has(t - 1, Kind.abbreviation) && !view.has(t, Kind.spaced)) continue
      if (view.first[t] === 0x29) {
        while (t > least && view.first[t] !== 0x28) t--
        continue
      }
      break
    }
    // one old friend, one in five
    if (bits & RuleWord.pronoun && view.isExtra(t, Extra.counts)) {
      from = t
      break
    }
    if (
      kind & Kind.capital &&
      !(kind & Kind.sentence && bits & (RuleWord.preposition | RuleWord.turn | RuleWord.conjunction | RuleWord.opener | RuleWord.adverb))
    ) {
      // Nobody in the harbour
      if (bits & RuleWord.pronoun && !(kind & Kind.capitals)) {
        if (view.isExtra(t + 1, Extra.locative) && joined(view, t + 2, least)) from = t
        break
      }
      from = t
      if (bits & RuleWord.specifier && !joined(view, t, least)) break
      continue
    }
    if (bits & RuleWord.specifier) {
      from = t
      if (joined(view, t, least)) continue
      // she and another guest
      if (t - 2 >= least && view.is(t - 1, RuleWord.joiner) && view.is(t - 2, RuleWord.pronoun)) from = t - 2
      break
    }
    // an envoy to the council
    if (bits & RuleWord.infinitive && joined(view, t + 1, least)) continue
    if (bits & (RuleWord.pronoun | RuleWord.auxiliary | RuleWord.infinitive) || (bits & RuleWord.turn && !(bits & RuleWord.joiner))) break
    if (bits & (RuleWord.link | RuleWord.joiner)) {
      if (from > last) break
      // she and another
      if (bits & RuleWord.joiner && t > least && view.is(t - 1, RuleWord.pronoun)) {
        from = t - 1
        break
      }
      // On Tuesday | about 40 residents
      if (!joined(view, t + 1, least) || isApproximate(view, t)) break
      continue
    }
    if (
      bits & (RuleWord.preposition | RuleWord.opener | RuleWord.conjunction | RuleWord.relative) ||
      (bits === 0 && view.isExtra(t, Extra.subordinator))
    )
      break
    // , whom Lind called
    if (bits & RuleWord.object && t > least && view.comma(t - 1)) break
    if (bits & RuleWord.adverb) continue
    if (
      bits & VERB &&
      !(bits & (RuleWord.noun | RuleWord.document | RuleWord.people)) &&
      bits & RuleWord.finite &&
      !nounHere(view, t) &&
      !view.isExtra(t, Extra.nounLike)
    )
      break
    from = t
  }
  // adverbs before the noun phrase are not part of it
  while (from < last && view.is(from, RuleWord.adverb) && !view.is(from, RuleWord.determiner)) from++
  return from
}

/** Checks whether a noun phrase extends to the left across the preposition or `and` before a token. */
function joined(view: RuleView, t: number, least: number): boolean {
  const link = t - 1
  const toward = view.is(link, RuleWord.infinitive)
  if (link <= least || !(toward || view.is(link, RuleWord.link | RuleWord.joiner))) return false
  const noun = link - 1
  if (view.inside[noun] !== 0 || view.has(noun, Kind.sign)) return false
  const bits = view.bits[noun] as number
  // one in five, some of the crew
  if (
    !toward &&
    (view.isExtra(noun, Extra.counts | Extra.alone) ||
      (view.is(noun, RuleWord.pronoun) &&
        view.is(link, RuleWord.link) &&
        view.isExtra(link, Extra.locative) &&
        !view.is(noun, RuleWord.relative)))
  )
    return true
  // a 31-page report to the board
  if (
    toward &&
    bits & RuleWord.document &&
    bits & RuleWord.base &&
    (nounHere(view, noun) || (nounHere(view, noun - 1) && view.has(noun - 1, Kind.number | Kind.hyphen)))
  )
    return true
  if (
    toward &&
    bits & (VERB | RuleWord.auxiliary | RuleWord.adverb | RuleWord.pronoun | RuleWord.object | RuleWord.noun) &&
    !(bits & RuleWord.people)
  )
    return false
  if (toward && view.has(noun, Kind.capital)) return false
  if (view.has(noun, Kind.capital | Kind.number))
    return !view.has(noun, Kind.sentence) || bits === 0 || (bits & (RuleWord.people | RuleWord.document | RuleWord.determiner)) !== 0
  if (bits & (RuleWord.people | RuleWord.document | RuleWord.noun)) return true
  if (bits & RuleWord.determiner && view.is(link, RuleWord.link)) return true
  return (
    (bits &
      (VERB |
        RuleWord.auxiliary |
        RuleWord.pronoun |
        RuleWord.preposition |
        RuleWord.adverb |
        RuleWord.opener |
        RuleWord.time |
        RuleWord.conjunction |
        RuleWord.object)) ===
      0 &&
    (toward || view.is(link, RuleWord.link))
  )
}

/** Checks whether a determiner makes a noun of the word after it. */
export function nounHere(view: RuleView, t: number): boolean {
  return view.is(t - 1, RuleWord.specifier)
}

/** Words before which a number is no object: said | about 40 residents; on Tuesday | about 40 residents; but: those | over 50. */
const FREE = RuleWord.turn | RuleWord.opener | RuleWord.time | RuleWord.joiner | RuleWord.preposition

/** Checks whether a word, or two, say how exact the number after them is: about 40 residents, at least 40 residents; but: those over 50. */
export function isApproximate(view: RuleView, t: number): boolean {
  const {approximators} = view.table
  const two =
    approximators.has(pairHash(view.hash[t] as number, view.hash[t + 1] as number)) &&
    (view.has(t + 2, Kind.number) || view.isExtra(t + 2, Extra.counting))
  if (!two && (!view.has(t + 1, Kind.number) || !approximators.has(view.hash[t] as number))) return false
  return view.begins(t) || !view.has(t - 1, Kind.word) || view.is(t - 1, FREE)
}
