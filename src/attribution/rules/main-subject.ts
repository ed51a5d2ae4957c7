import {Kind} from '../../text/tokens.js'
import {afterTime, nextComma, overAdverbs, timeEnd} from './adverbial.js'
import {isPlural} from './agreement.js'
import type {Run, RuleView} from './rule-view.js'
import {LONGEST, opensWithParticiple} from './source.js'
import {RELATIVE} from './subject-clause.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Words that can open an aside. */
const ASIDE = RuleWord.relative | RuleWord.object | RuleWord.adverb | RuleWord.past

/**
 * Finds the subject of the main clause: a pronoun, or the noun phrase after any introductory phrases.
 * @param to - The token after the last that the subject may include.
 */
export function mainSubject(view: RuleView, from: number, to: number): Run | undefined {
  let t = afterOpenings(view, from, to)
  if (t >= to) return undefined
  if (view.is(t, RuleWord.pronoun)) return {from: t, to: t + 1}
  const begin = t
  if (view.is(t, RuleWord.specifier)) t++
  let noun = false
  let owned = false
  let linked = false
  /** Whether a noun for people or a name stands before the link. */
  let holder = false
  for (; t < to && t < begin + LONGEST; t++) {
    const bits = view.bits[t] as number
    if (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) {
      // Its engineer, Bo Lund, was relieved
      if (view.comma(t) && (view.is(begin, RuleWord.specifier) || owned)) noun = true
      break
    }
    if (view.has(t, Kind.clitic)) owned = true
    // Lind’s right-hand man was relieved
    if (view.has(t, Kind.capital | Kind.number | Kind.clitic | Kind.abbreviation)) {
      noun = !isOwner(view, t)
      continue
    }
    if (bits & (RuleWord.people | RuleWord.document)) noun = true
    // Lind’s wife of 40 years
    else if (noun && bits & RuleWord.link && view.has(t + 1, Kind.number) && view.isExtra(t + 2, Extra.moment)) t += 2
    // a footnote in the report
    else if (
      t > begin &&
      bits & RuleWord.link &&
      !(bits & RuleWord.relative) &&
      (view.is(t + 1, RuleWord.specifier) || view.has(t + 1, Kind.capital))
    ) {
      holder = view.is(t - 1, RuleWord.people) || (view.named(t - 1) && !view.looksPast(t - 1))
      if (view.is(t + 1, RuleWord.specifier)) t++
      noun = false
      linked = true
    }
    // the man with the keys
    else if (linked && holder && bits === 0 && !view.looksPast(t)) noun = true
    // elders from the Vell and Harrow communities
    else if (
      linked &&
      noun &&
      ((bits & RuleWord.joiner && view.has(t + 1, Kind.capital)) || (view.has(t - 1, Kind.capital) && bits === 0 && isPlural(view, t)))
    )
      continue
    // Supermarket chain Norvex posted
    else if (t === begin + 1 && bits === 0 && view.begins(begin) && isTradeOf(view, t, to)) continue
    else if (noun && namesGroup(view, t, to)) t += view.is(t, RuleWord.people) ? 0 : 1
    else if (
      noun ||
      bits &
        (RuleWord.auxiliary |
          RuleWord.preposition |
          RuleWord.conjunction |
          RuleWord.opener |
          RuleWord.pronoun |
          RuleWord.adverb |
          RuleWord.infinitive)
    )
      break
    // officials cancelled the regatta; but: the retired engineer
    else if (t > begin + 1 && view.looksPast(t) && view.is(t + 1, RuleWord.specifier | RuleWord.object)) {
      noun = true
      break
    } else if (bits & VERB && bits & RuleWord.finite) {
      // the accused, whom …
      if (t > begin + 1 || !view.comma(t + 1)) break
      noun = true
    }
  }
  return noun ? {from: begin, to: t} : undefined
}

/** Checks whether a possessive ends at a token and a lower-case noun follows. */
function isOwner(view: RuleView, t: number): boolean {
  return view.has(t, Kind.clitic) && view.small(t + 1) && !view.is(t + 1, RuleWord.auxiliary | VERB)
}

/** Skips introductory phrases, and returns `to` if nothing follows them: In a speech on Monday, …; Hours later, …; Speaking in Harrow, Ohio, … */
function afterOpenings(view: RuleView, from: number, to: number): number {
  let t = from
  for (let openings = 0; openings < 4 && t < to; openings++) {
    while (view.is(t, RuleWord.turn | RuleWord.conjunction | RuleWord.joiner) && !view.isExtra(t, Extra.subordinator)) t++
    t = overAdverbs(view, t, to, RuleWord.determiner | RuleWord.pronoun)
    const time = timeEnd(view, t, to)
    const lead = time < to ? time : t
    if (view.comma(lead)) {
      t = lead + 1
      continue
    }
    if (!(view.is(lead, RuleWord.preposition) || view.isExtra(lead, Extra.subordinator | Extra.asked) || opensWithParticiple(view, lead)))
      return afterTime(view, t, to)
    const comma = nextComma(view, lead, Math.min(to, lead + LONGEST))
    if (!view.comma(comma)) return wholeNameAfter(view, lead, to)
    t = afterRegion(view, comma, to)
  }
  return t
}

/** Where a whole name begins after a place that no comma ends: In the engine room | Mara Lind; `to` if none does. */
function wholeNameAfter(view: RuleView, lead: number, to: number): number {
  for (let t = lead + 2; t + 2 < to; t++) {
    if ((view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) || view.is(t, VERB | RuleWord.auxiliary | RuleWord.opener)) return to
    if (!view.named(t)) continue
    let end = t
    while (end < to && view.named(end)) end++
    // after the Norwick vote, after mayor Mara Lind
    if (
      end < t + 2 ||
      view.has(t - 1, Kind.capital) ||
      view.is(t - 1, RuleWord.people | RuleWord.document | RuleWord.preposition | RuleWord.specifier | RuleWord.link | RuleWord.joiner)
    )
      return to
    return view.has(end, Kind.word) && !view.has(end, Kind.clitic) ? t : to
  }
  return to
}

/** Skips the comma of an introductory phrase, and the region after a place name: in Harrow, Ohio, | Lind. */
function afterRegion(view: RuleView, comma: number, to: number): number {
  const from = comma + 1
  if (!view.has(comma - 1, Kind.capital)) return from
  let t = from
  while (t < to && t < from + 3 && view.has(t, Kind.capital) && !view.has(t, Kind.sign)) t++
  if (t === from || !view.comma(t)) return from
  const next = t + 1
  if (view.is(next, RuleWord.preposition | RuleWord.pronoun) && !view.is(next, RuleWord.relative)) return next
  if (!view.has(next, Kind.capital)) return from
  // in Harrow, Mara Lind, Mayor of Norwick, …: no clause follows the second comma
  for (let i = next + 1; i < to && !view.comma(i); i++) {
    if (
      !view.has(i, Kind.capital | Kind.clitic | Kind.abbreviation) &&
      !view.is(i, RuleWord.link | RuleWord.determiner | RuleWord.people | RuleWord.joiner)
    )
      return next
  }
  return from
}

/**
 * Finds the subject of a sentence before an aside that ends in a quotation: the accused, whom Lind called “calm,” | told …; Lind, citing
 * “the storm,” | said …
 * @param verb - The verb after the quotation.
 */
export function beforeQuotedAside(view: RuleView, verb: number, a: number): Run | undefined {
  if (view.inside[a] !== 0) return undefined
  let open = verb - 1
  while (open > a && !view.opens(open)) open--
  let comma = open - 1
  while (comma > a && comma > open - RELATIVE && !view.comma(comma)) comma--
  if (!view.comma(comma) || !(view.is(comma + 1, ASIDE) || opensWithParticiple(view, comma + 1))) return undefined
  const subject = mainSubject(view, a, comma + 1)
  return subject?.to === comma ? subject : undefined
}

/** Checks whether a noun that no list has stands before a name with a verb of its own: supermarket | chain | Norvex posted. */
function isTradeOf(view: RuleView, t: number, to: number): boolean {
  if (!view.has(t, Kind.word) || view.looksPast(t) || !view.has(t + 1, Kind.capital)) return false
  let end = t + 1
  while (end < to && view.has(end, Kind.capital)) end++
  return view.looksPast(end) || view.is(end, RuleWord.auxiliary | VERB)
}

/** Checks whether a noun for people ends a phrase that begins with a name: the Norwick | lifeboat crew. */
function namesGroup(view: RuleView, t: number, to: number): boolean {
  if (!view.has(t - 1, Kind.capital) || view.looksPast(t) || view.is(t, VERB | RuleWord.auxiliary | RuleWord.adverb | RuleWord.preposition))
    return false
  for (let i = t; i < to && i < t + 2; i++) {
    if (!view.has(i, Kind.word) || view.has(i, Kind.capital)) return false
    if (view.is(i, RuleWord.people)) return true
  }
  return false
}
