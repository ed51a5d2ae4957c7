import {Kind} from '../../text/tokens.js'
import {afterAdverbial, nextComma} from './adverbial.js'
import {LONGEST_NAME, nounPhrase} from './phrase-start.js'
import type {Run, RuleView} from './rule-view.js'
import {subjectEnd} from './subject-end.js'
import {subjectStart} from './subject-start.js'
import {endsRelative, holdsFinite, overContact, overRelative} from './subject-clause.js'
import {RuleWord, Extra} from './words.js'

const SEMICOLON = 0x3b
/** Marks before the year of somebody’s class. */
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018])

/** Maximum tokens in a source. */
export const LONGEST = 40

/**
 * Finds the subject that ends before a verb: a pronoun, or a noun phrase with its appositives and relative clauses.
 * @param verb - First token of the verb and its auxiliaries.
 * @param floor - The first token that the subject may include.
 */
export function subjectBefore(view: RuleView, verb: number, floor: number): Run | undefined {
  const least = Math.max(floor, verb - LONGEST)
  const end = subjectEnd(view, least, verb)
  let last = end - 1
  // Lind, without naming him, also accused …
  while (last > least && view.is(last, RuleWord.adverb) && !view.is(last, RuleWord.determiner | RuleWord.pronoun) && view.comma(last - 1))
    last--
  if (last < least) return undefined
  // Hannah Kim ’28 said
  if (
    view.has(last, Kind.number) &&
    last - 2 >= least &&
    APOSTROPHES.has(view.first[last - 1] as number) &&
    !view.has(last, Kind.spaced) &&
    view.has(last - 2, Kind.capital)
  )
    last -= 2
  if (view.isWho(last)) return view.has(last, Kind.sentence) ? undefined : {from: last, to: end}
  if (view.is(last, RuleWord.pronoun) && !view.has(last, Kind.capitals) && !endsRelative(view, last, least)) return {from: last, to: end}
  let to = end
  if (view.comma(last) || view.has(last, Kind.dash)) {
    const issuer = view.comma(last) ? issuerBefore(view, last, floor) : -1
    if (issuer >= 0) return {from: afterAdverbial(view, floor, issuer), to: issuer}
    // The mayor, Bo Lund, | speaking in Harrow, | said
    const aside = view.comma(last) ? asideBefore(view, last, least) : 0
    if (aside) last = aside
    // X, the mayor of Y, said
    const head = headBefore(view, last, least)
    if (head < 0) return undefined
    to = last
    last = head - 1
  } else if (view.first[last] === 0x29) {
    let open = last - 1
    while (open > least && view.first[open] !== 0x28) open--
    last = open - 1
  }
  // the driver of a van that hit the bus, injuring nine, told …
  let from = to === end || (view.comma(last + 1) && opensWithParticiple(view, last + 2)) ? overRelative(view, last, least) : -1
  if (from < 0 && to === end) from = overContact(view, last, least)
  if (from < 0) from = nounPhrase(view, last, least)
  if (from <= last && view.is(from, RuleWord.opener)) from++
  // the man seen near the shop and later | arrested told …
  if (from > last || (from === last && view.bits[from] === 0 && view.pastForm(from) && view.is(from - 1, RuleWord.adverb))) return undefined
  // Lind, who in the past | has called it safe
  if (from - 2 >= least && view.is(from - 1, RuleWord.preposition) && view.isWho(from - 2)) return {from: from - 2, to: from - 1}
  from = afterAdverbial(view, from, to)
  return {from: subjectStart(view, from, to, least), to}
}

/** Checks whether a word ends like a present participle and begins no name: Speaking in Harrow, …; but: Sterling Oakes, 29, … */
export function opensWithParticiple(view: RuleView, t: number): boolean {
  return view.endsIn(t, view.table.participleEnding) && !(view.has(t, Kind.capital) && isInName(view, t))
}

/** Checks whether a capitalized word is part of a whole name; one that begins a sentence is if an age follows the name. */
function isInName(view: RuleView, t: number): boolean {
  const name = view.names?.nameOver(t)
  return name !== undefined && name.size > 1 && (!view.has(t, Kind.sentence) || (view.comma(name.to) && view.has(name.to + 1, Kind.number)))
}

/** Finds the comma before an appositive that ends at a comma: the nearest one with a head before it. */
function headBefore(view: RuleView, close: number, least: number): number {
  if (view.has(close, Kind.dash)) {
    const open = dashBefore(view, close, least)
    if (open > 0) return open
  }
  let comma = -1
  for (let t = close - 1; t > least; t--) {
    if (view.inside[t] !== 0) continue
    // R-Vell., said
    if ((view.stop(t) && !view.has(t, Kind.abbreviation) && !view.comma(t + 1)) || view.first[t] === SEMICOLON) break
    if (!view.comma(t)) continue
    // “…”, the clerk, Ada Voss, said: the quotation before it is no part of the subject
    if (comma >= 0 && view.closes(t - 1) && view.is(t + 1, RuleWord.specifier)) return comma
    // …, but a neighbour, who saw it, said: another clause begins
    if (comma >= 0 && view.is(t + 1, RuleWord.turn) && !view.is(t + 1, RuleWord.joiner)) break
    const before = comma
    comma = t
    if (before > 0 && (isSpokesman(view, t, before, close) || opensSubject(view, t, before)) && holdsFinite(view, least, t)) return before
    if (!looksApposed(view, t, least)) return before > 0 && endsOpening(view, t) ? before : t
  }
  return comma
}

/** Checks whether the words between two commas are a noun for people, and those up to the next one a name: …, a spokeswoman, Anna White, said. */
function isSpokesman(view: RuleView, comma: number, next: number, close: number): boolean {
  // with the chief negotiator for Vell, Mara Lind, saying
  const absolute = view.isExtra(comma + 1, Extra.absolute)
  if (!view.is(absolute ? comma + 2 : comma + 1, RuleWord.specifier) || !(absolute || view.is(next - 1, RuleWord.people))) return false
  for (let t = next + 1; t < close; t++) if (!view.has(t, Kind.capital | Kind.abbreviation)) return false
  return true
}

/** Checks whether a noun phrase between two commas is the subject after a clause, and no apposition to what the clause ends in: The pier will close, | the boy’s father, a carpenter, said. */
function opensSubject(view: RuleView, comma: number, next: number): boolean {
  // for population, refugees, and migration
  if (
    view.is(next + 1, RuleWord.joiner) ||
    view.is(comma - 1, RuleWord.people) ||
    view.has(comma - 1, Kind.capital | Kind.number | Kind.abbreviation)
  )
    return false
  let t = comma + 1
  // a woman there, a Republican, a grandmother, says
  if (!view.is(t, RuleWord.specifier | RuleWord.people) || view.is(t, RuleWord.relative) || view.hash[t] === view.hash[next + 1])
    return false
  for (; t < next; t++)
    if (view.is(t, RuleWord.auxiliary | RuleWord.opener) || (view.pastForm(t) && !view.is(t, RuleWord.people | RuleWord.joiner)))
      return false
  return true
}

/** Finds the comma before an aside that says what a subject named in apposition was doing, or 0: the mayor, Bo Lund, | while confirming it, | urged … */
function asideBefore(view: RuleView, close: number, least: number): number {
  let comma = close - 1
  while (comma > least && !view.comma(comma) && view.inside[comma] === 0) comma--
  if (comma <= least || !view.comma(comma) || !view.has(comma - 1, Kind.capital)) return 0
  const next = comma + 1
  const busy =
    opensWithParticiple(view, next) && !view.is(next, RuleWord.people)
      ? next
      : view.isExtra(next, Extra.subordinator) && opensWithParticiple(view, next + 1)
        ? next + 1
        : 0
  if (!busy || view.is(busy + 1, RuleWord.joiner)) return 0
  // a name in apposition stands before it
  let before = comma - 1
  while (before > least && view.has(before, Kind.capital | Kind.abbreviation)) before--
  return view.comma(before) ? comma : 0
}

/** Finds the comma before a long aside that says in what the subject spoke, or -1: The union, in a statement signed by its leader, Mara Lind, | said … */
function issuerBefore(view: RuleView, close: number, floor: number): number {
  if (!view.begins(floor)) return -1
  const comma = nextComma(view, floor, Math.min(close, floor + LONGEST_NAME))
  if (nextComma(view, comma + 1, close) >= close || !view.isExtra(comma + 1, Extra.locative)) return -1
  const article = comma + 2
  if (!view.is(article, RuleWord.specifier) || view.is(floor, RuleWord.preposition | RuleWord.adverb) || opensWithParticiple(view, floor))
    return -1
  // The plan, in a draft report, is vague, and Mara Lind, the mayor, said so
  for (let t = article; t < close; t++) if (view.is(t, RuleWord.auxiliary | RuleWord.turn) && !view.is(t, RuleWord.joiner)) return -1
  for (let t = article + 1; t <= article + 3; t++) if (view.is(t, RuleWord.document)) return comma
  return -1
}

/** Checks whether a comma is the first of its sentence and ends the words that introduce it: Asked about the pier, | the mayor, Mara Lind, said … */
function endsOpening(view: RuleView, comma: number): boolean {
  let t = comma - 1
  while (t > comma - LONGEST && !view.begins(t)) if (view.comma(t--)) return false
  if (!view.begins(t)) return false
  while (view.is(t, RuleWord.adverb) && !view.isExtra(t, Extra.subordinator)) t++
  return view.is(t, RuleWord.preposition) || view.isExtra(t, Extra.subordinator | Extra.asked) || opensWithParticiple(view, t)
}

/** Finds the opening dash of an aside between dashes, or -1: the porter – at the door since dawn – said … */
function dashBefore(view: RuleView, close: number, least: number): number {
  for (let t = close - 1; t > least; t--) {
    if (view.inside[t] !== 0) continue
    if (view.has(t, Kind.dash)) return t
  }
  return -1
}

/** Checks whether the words before a comma are themselves an appositive, or an age, a state or a title after a name. */
function looksApposed(view: RuleView, comma: number, least: number): boolean {
  let from = comma - 1
  while (from > least && !view.comma(from - 1)) from--
  if (from <= least || !view.comma(from - 1)) return false
  // Meanwhile, the porter, who …: a sentence-initial adverb cannot take an appositive
  if (view.is(from - 2, RuleWord.adverb) && view.has(from - 2, Kind.sentence)) return false
  if (view.has(from, Kind.number)) return true
  if (view.is(from, RuleWord.relative | RuleWord.preposition)) return true
  if (view.has(from, Kind.capital) && (comma - from === 1 || view.has(comma - 1, Kind.abbreviation))) return true
  // Its secretary, Eve Lund, 79, said
  if (view.has(comma + 1, Kind.number) && view.is(from - 2, RuleWord.people) && isNameOf(view, from, comma, least)) return true
  return view.is(from, RuleWord.determiner) || !view.has(from, Kind.capital)
}

/** Checks whether a run is a name after a comma, and the words before that a noun phrase which nothing else governs: the club’s secretary, | Eve Lund */
function isNameOf(view: RuleView, from: number, to: number, least: number): boolean {
  for (let t = from; t < to; t++) if (!view.has(t, Kind.capital | Kind.abbreviation)) return false
  let begin = from - 2
  while (begin > least && !view.comma(begin - 1) && !view.begins(begin)) begin--
  return view.is(begin, RuleWord.specifier) || view.named(begin)
}
