import {Kind} from '../../text/tokens.js'
import {isApproximate} from './phrase-start.js'
import type {RuleView} from './rule-view.js'
import {Extra, pairHash, RuleWord, VERB} from './words.js'

/** Maximum tokens between a subject's start and the `and` in its complement. */
const COMPLEMENT = 12

/** Finds where a subject begins whose last noun phrase begins at a token: with what is joined to that, counts it or owns it. */
export function subjectStart(view: RuleView, from: number, to: number, least: number): number {
  const start = overComplement(view, pairedBefore(view, overList(view, beforeForm(view, from, least), to, least), to, least), least)
  return afterOwner(view, beforeCount(view, start, least), to)
}

/** Finds where a list of names begins: Lind, | Oakes and Voss. Only at the start of a clause, since elsewhere a comma may end what introduces it. */
function overList(view: RuleView, from: number, to: number, least: number): number {
  if (from - 2 < least || !view.comma(from - 1) || !view.has(from, Kind.capital)) return from
  let joiner = from
  while (joiner < to && view.has(joiner, Kind.capital | Kind.abbreviation)) joiner++
  if (joiner >= to || !view.is(joiner, RuleWord.joiner)) return from
  let start = from
  for (let t = from - 1; t > least && view.comma(t);) {
    let name = t
    while (name > least && (view.named(name - 1) || view.has(name - 1, Kind.abbreviation)) && !view.is(name - 1, RuleWord.time)) name--
    if (name === t) return from
    start = name
    if (view.begins(name) || view.closes(name - 1) || view.is(name - 1, RuleWord.turn | RuleWord.opener | RuleWord.time)) return start
    t = name - 1
  }
  return from
}

function isNumber(view: RuleView, t: number): boolean {
  return view.has(t, Kind.number) || view.isExtra(t, Extra.counting)
}

/** Finds where the words begin that say how exact a number is: at least | three officials; about | 40 percent of voters. */
function beforeCount(view: RuleView, from: number, least: number): number {
  const one = from - 1
  if (one < least || view.inside[one] !== 0 || view.has(one, Kind.sign)) return from
  if (!isNumber(view, from) && !isNumber(view, from + 1) && !view.is(from, RuleWord.determiner)) return from
  const {approximators} = view.table
  // at | least three
  if (approximators.has(pairHash(view.hash[one] as number, view.hash[from] as number))) return one
  // more than | a dozen
  if (one > least && approximators.has(pairHash(view.hash[one - 1] as number, view.hash[one] as number))) return one - 1
  return isApproximate(view, one) ? one : from
}

/** Finds where a body's name begins whose legal form a comma sets off: Norvex, | Inc. said. */
function beforeForm(view: RuleView, from: number, least: number): number {
  if (!view.comma(from - 1)) return from
  const name = view.names?.nameOver(from)
  return name && name.from >= least ? name.from : from
}

/**
 * Finds where a subject begins whose last noun is coordinated with one in a complement: Officials from the county and | the state; the
 * minister for trade and | industry. Only at the start of a clause, since elsewhere `and` may join two clauses.
 */
function overComplement(view: RuleView, from: number, least: number): number {
  const joiner = from - 1
  if (joiner <= least || !view.is(joiner, RuleWord.joiner) || view.has(joiner, Kind.capital)) return from
  let link = false
  for (let t = joiner - 1; t >= least && t > joiner - COMPLEMENT; t--) {
    if (view.inside[t] !== 0 || !view.has(t, Kind.word | Kind.clitic | Kind.number)) return from
    const bits = view.bits[t] as number
    if (
      bits & (VERB | RuleWord.auxiliary | RuleWord.pronoun | RuleWord.opener | RuleWord.turn | RuleWord.infinitive) &&
      !(bits & (RuleWord.noun | RuleWord.people | RuleWord.document | RuleWord.preposition | RuleWord.determiner))
    )
      return from
    if (view.pastForm(t)) return from
    link ||= (bits & (RuleWord.link | RuleWord.preposition)) !== 0 && view.is(t - 1, RuleWord.people)
    if (view.begins(t) || view.comma(t - 1) || (view.is(t - 1, RuleWord.turn) && view.begins(t - 1)))
      return link && !(bits & RuleWord.preposition) ? t : from
  }
  return from
}

/** Finds where a series begins whose first member has a word of its own: Neither Lind nor Oakes, nor the mayor, …; Both the mayor and Lind … */
function pairedBefore(view: RuleView, from: number, to: number, least: number): number {
  // Neither | candidate
  if (from > least && view.table.paired.has(view.hash[from - 1] as number) && !view.has(from, Kind.capital)) return from - 1
  let joins = false
  for (let t = from; t < to && !joins; t++) joins = view.is(t, RuleWord.joiner)
  for (let t = from - 1; t >= least && (joins || view.is(t, RuleWord.joiner)); t--) {
    if (view.table.paired.has(view.hash[t] as number)) return t
    if (view.is(t, RuleWord.joiner)) joins = true
    else if (
      view.inside[t] !== 0 ||
      view.is(t, VERB | RuleWord.auxiliary | RuleWord.pronoun | RuleWord.turn) ||
      (view.has(t, Kind.sign) && !view.has(t, Kind.clitic | Kind.abbreviation) && !view.comma(t))
    )
      return from
  }
  return from
}

/** Finds where the subject of an owner's relative clause begins: the union, | whose leader, Mara Lind, called it …; but: Lind, whose book won a prize, said … */
function afterOwner(view: RuleView, from: number, to: number): number {
  // Lind, whose firm, Norvex, builds docks, said: the name is closed by a comma of its own
  let commas = view.comma(to) ? 0 : 1
  for (let t = to - 1; t > from; t--) {
    if (view.isExtra(t, Extra.belonging) && view.comma(t - 1)) return commas === 1 ? t : from
    if (view.comma(t)) commas++
  }
  return from
}
