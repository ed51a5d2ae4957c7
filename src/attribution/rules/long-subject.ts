import {Kind} from '../../text/tokens.js'
import {afterAdverbial} from './adverbial.js'
import {isPlural, isPluralPhrase} from './agreement.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple, subjectBefore} from './source.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Maximum tokens in the modifiers of a noun. */
const LONGEST_MODIFIERS = 28

/** Maximum tokens in a relative clause between a noun and its verb. */
const LONGEST_RELATIVE = 16

/** Words that cannot be part of the noun phrase at the start of a subject. */
const NO_HEAD = RuleWord.auxiliary | RuleWord.opener | RuleWord.infinitive | RuleWord.preposition | RuleWord.conjunction

/**
 * Finds the subject that ends before a verb, with all that tells more of its noun: Aides to Voss | say; A woman walking her dog near the
 * pier | said; Officials whose plans have been rejected | say. Such a noun begins a clause, and refers to people or a document.
 *
 * @param verb - First token of the verb and its auxiliaries.
 * @param floor - The first token that the subject may include.
 */
export function wholeSubject(view: RuleView, verb: number, floor: number): Run | undefined {
  const subject = subjectBefore(view, verb, floor)
  if (
    subject &&
    (subject.from === floor ||
      (subject.to === subject.from + 1 && view.is(subject.from, RuleWord.pronoun | RuleWord.possessive)) ||
      view.comma(subject.to))
  )
    return subject
  const from = subject?.from ?? verb
  const start = overModifiers(view, from, subject?.to ?? verb, floor)
  return start >= 0 && start < from ? {from: start, to: subject?.to ?? verb} : subject
}

/** Checks whether the subject before a verb has a plural as its head: People briefed on the plan | say; Owners of the mill, which burned down, | say. */
export function headIsPlural(view: RuleView, verb: number, floor: number): boolean {
  const subject = wholeSubject(view, verb, floor)
  return subject !== undefined && isPluralPhrase(view, subject)
}

/** Finds where a noun with modifiers begins, of which those from a token are the last; returns -1 if there is none. */
function overModifiers(view: RuleView, from: number, to: number, floor: number): number {
  const last = from - 1
  if (
    view.begins(from) ||
    view.inside[last] !== 0 ||
    (view.has(last, Kind.sign) && !view.has(last, Kind.clitic | Kind.abbreviation)) ||
    view.is(last, RuleWord.opener)
  )
    return -1
  /** The start of the nearest clause that a conjunction may open: after the storm; after the mayor had said so. */
  let near = -1
  /** Whether people or a name follow, so that it does open one. */
  let named = false
  for (let i = from; i < to; i++) named ||= view.named(i) || view.is(i, RuleWord.people)
  let t = from
  while (t > floor && t > from - LONGEST_MODIFIERS && !view.begins(t)) {
    const before = t - 1
    if (view.inside[before] !== 0) break
    if (view.has(before, Kind.sign) && !view.has(before, Kind.clitic | Kind.abbreviation)) break
    if (view.isExtra(before, Extra.subordinator)) {
      if (near < 0) near = t
      if (named) {
        t = near
        break
      }
    }
    named ||= view.named(before) || view.is(before, RuleWord.people | RuleWord.document)
    t--
  }
  const far = nounBegin(view, t, from)
  if (far >= 0) return far
  return near > 0 ? nounBegin(view, near, from) : -1
}

/** Finds where the noun of a clause begins, if nothing but its modifiers stands between it and a token, or -1. */
function nounBegin(view: RuleView, clause: number, to: number): number {
  let begin = afterAdverbial(view, clause, to)
  while (
    view.is(begin, RuleWord.turn | RuleWord.adverb) &&
    !view.is(begin, RuleWord.determiner) &&
    !view.isExtra(begin, Extra.subordinator)
  )
    begin++
  // down 5.2 percent after the landlord
  if (view.bits[begin] === 0 && !view.has(begin, Kind.capital) && view.has(begin + 1, Kind.number)) return -1
  const first = headEnd(view, begin, to, view.begins(clause))
  if (first < 0) return -1
  let relative = false
  for (let t = first; t < to; t++) {
    if (
      (view.isWho(t) || view.isExtra(t, Extra.belonging)) &&
      t > to - LONGEST_RELATIVE &&
      !view.is(t - 1, RuleWord.preposition | RuleWord.link)
    )
      relative = true
    if (!relative && !isModifier(view, t, first)) return -1
  }
  return begin
}

/** Finds the end of a noun for people or documents with what precedes it: Political observers | in Harrow; returns -1 if there is none. At the start of a sentence, any plural will do. */
function headEnd(view: RuleView, from: number, to: number, opens: boolean): number {
  for (let t = from; t < to; t++) {
    const bits = view.bits[t] as number
    const next = t + 1
    if (!view.has(t, Kind.word | Kind.number | Kind.clitic) || bits & NO_HEAD || (bits & RuleWord.pronoun && !view.isExtra(t, Extra.alone)))
      return -1
    if (bits & (RuleWord.people | RuleWord.document) || view.isExtra(t, Extra.alone)) {
      if (opensModifier(view, next)) return next
      continue
    }
    // putting out a statement on the pier; issued a statement after
    if (opensWithParticiple(view, t) || bits & VERB || view.pastForm(t) || view.isExtra(t, Extra.moment) || bits & RuleWord.time) return -1
    // Shopkeepers facing higher rents; but: The order comes after
    if (opensModifier(view, next))
      return isPlural(view, t) && opens && (t === from || view.is(t - 1, RuleWord.specifier | RuleWord.people)) && !view.has(t, Kind.clitic)
        ? next
        : -1
  }
  return -1
}

/** Checks whether a word begins what tells more of the noun before it. */
function opensModifier(view: RuleView, t: number): boolean {
  if (view.has(t, Kind.capital)) return false
  return (
    view.is(t, RuleWord.preposition | RuleWord.link | RuleWord.infinitive | RuleWord.relative) ||
    view.isExtra(t, Extra.belonging) ||
    opensWithParticiple(view, t) ||
    isReduced(view, t)
  )
}

/** Checks whether a past participle with a preposition tells more of the noun before it: briefed on the plan, seen near the pier. */
function isReduced(view: RuleView, t: number): boolean {
  return (
    (view.looksPast(t) || (view.is(t, RuleWord.past) && !view.is(t, RuleWord.present))) &&
    view.is(t + 1, RuleWord.preposition | RuleWord.link) &&
    !view.is(t + 1, RuleWord.infinitive)
  )
}

/** Checks whether a token can belong to modifiers: it is no finite verb and opens no clause. */
function isModifier(view: RuleView, t: number, first: number): boolean {
  if (view.has(t, Kind.capital | Kind.number | Kind.clitic)) return true
  const bits = view.bits[t] as number
  if (view.isExtra(t, Extra.subordinator) && !(bits & RuleWord.preposition)) return false
  if (
    !view.has(t, Kind.word) ||
    bits & (RuleWord.auxiliary | RuleWord.opener) ||
    bits & RuleWord.object ||
    (bits & RuleWord.pronoun && !(bits & RuleWord.possessive))
  )
    return false
  if (bits & RuleWord.turn && !(bits & RuleWord.joiner) && !view.is(t + 1, RuleWord.preposition)) return false
  if (t === first) return !(bits & VERB) || bits & RuleWord.preposition || opensWithParticiple(view, t) ? true : isReduced(view, t)
  // a flooded stall; but: officials at the port flooded it
  if (
    bits & (RuleWord.noun | RuleWord.people | RuleWord.document | RuleWord.preposition | RuleWord.link | RuleWord.joiner) ||
    view.is(t - 1, RuleWord.specifier | RuleWord.preposition | RuleWord.infinitive)
  )
    return true
  return !(bits & VERB && bits & RuleWord.finite) && !view.looksPast(t)
}
