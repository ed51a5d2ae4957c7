import {Kind} from '../../text/tokens.js'
import type {RuleView} from './rule-view.js'
import {Extra, RuleWord} from './words.js'

/**
 * Finds where the subject begins after a phrase of time or place that no comma sets off: Last night | Lind said; In a statement
 * on Monday evening | Mayor Lind said; When the meeting ended | Lind said.
 * @param from - The first word that may belong to the phrase.
 * @param to - The token after the subject.
 * @returns The first token of the subject; `from` if there is no such phrase.
 */
export function afterAdverbial(view: RuleView, from: number, to: number): number {
  let start = afterTime(view, from, to)
  // Moments after the vote | Mayor Lind
  const lead = start === from && opensSentence(view, from) ? leadEnd(view, from, to) : to
  if (lead < to && opensAdverbial(view, lead)) start = lead + 1
  else if (start !== from || opensSentence(view, from) || !opensAdverbial(view, from - 1)) return start
  // If it looks small, Lind, the mayor, said; Speaking after the vote, Lind, the mayor, said: the first comma ends what introduces the clause
  const comma = nextComma(view, start, to)
  if (nextComma(view, comma + 1, to) < to) return comma + 1
  const boundary = phraseStart(view, start, to, start > from || afterOpening(view, from - 1))
  return boundary > 0 ? boundary : from
}

/** Skips the words of time before a preposition: Moments | after, Early | on, Just | after. */
function leadEnd(view: RuleView, from: number, to: number): number {
  let lead = timeEnd(view, from, to)
  while (
    lead < to &&
    lead < from + 2 &&
    (view.is(lead, RuleWord.adverb) || view.isExtra(lead, Extra.counting)) &&
    !view.has(lead, Kind.number)
  )
    lead++
  return lead
}

/** Skips a time expression that a subject can follow: Last night, Two weeks later, Sunday. Returns `from` if there is none. */
export function afterTime(view: RuleView, from: number, to: number): number {
  const end = timeEnd(view, from, to)
  // Monday's vote; a Sunday paper
  if (end >= to || view.has(end, Kind.clitic | Kind.sign) || view.is(end, RuleWord.preposition)) return from
  // A week ago | chief engineer Lind
  const ago = view.isExtra(end - 2, Extra.moment) && !view.isExtra(end - 1, Extra.moment) && !view.has(end - 1, Kind.capital)
  if (!ago && view.is(from, RuleWord.determiner) && !view.has(end, Kind.capital) && !view.is(end, RuleWord.people | RuleWord.determiner))
    return from
  return view.is(from, RuleWord.determiner) && end > from + 1 && view.has(end - 1, Kind.capital) ? from : end
}

/** Skips a time expression, whatever follows it; returns `from` if there is none. */
export function timeEnd(view: RuleView, from: number, to: number): number {
  let end = from
  for (let t = from; t < to; t++) {
    if (isTime(view, t)) end = t + 1
    else if (
      view.has(t, Kind.sign) ||
      !(view.is(t, RuleWord.adverb | RuleWord.determiner) || view.has(t, Kind.number) || view.isExtra(t, Extra.counting | Extra.counts))
    )
      break
  }
  return end
}

/** Maximum tokens in a time of several words: later that same day. */
const LONGEST_TIME = 6

/** Skips a time of several words, which begins like a noun phrase: this week, two days later; returns `from` if there is none. */
export function longTimeEnd(view: RuleView, from: number, to: number): number {
  // two days later, years ago
  const counted = view.is(from, RuleWord.determiner | RuleWord.adverb) || view.has(from, Kind.number) || view.isExtra(from, Extra.counting)
  if (!counted && !(view.isExtra(from, Extra.moment) && view.is(from + 1, RuleWord.time))) return from
  const end = timeEnd(view, from, Math.min(to, from + LONGEST_TIME))
  return end > from + 1 ? end : from
}

function isTime(view: RuleView, t: number): boolean {
  // In May; but: “No,” May Lind said
  if (view.is(t, RuleWord.auxiliary) && view.has(t, Kind.capital) && !view.has(t, Kind.sentence))
    return !view.has(t + 1, Kind.capital) || view.is(t - 1, RuleWord.preposition | RuleWord.time | RuleWord.determiner)
  // April Oakes; but: In April, April 3
  if (
    view.isExtra(t, Extra.monthName) &&
    view.has(t, Kind.capital) &&
    !view.is(t - 1, RuleWord.preposition) &&
    view.has(t + 1, Kind.capital) &&
    !view.is(t + 1, RuleWord.time)
  )
    return false
  // Summer Lane; but: Last Summer, In Summer
  if (
    view.isExtra(t, Extra.moment) &&
    view.has(t, Kind.capital) &&
    view.has(t + 1, Kind.capital) &&
    !view.is(t - 1, RuleWord.preposition | RuleWord.time | RuleWord.determiner)
  )
    return false
  return (view.is(t, RuleWord.time) && !view.is(t, RuleWord.people)) || view.isExtra(t, Extra.moment)
}

function opensSentence(view: RuleView, t: number): boolean {
  return view.has(t, Kind.sentence)
}

/** Checks whether a preposition opens the sentence, or follows only a word of time: After the vote, Moments after the vote. */
function afterOpening(view: RuleView, t: number): boolean {
  let first = t
  while (first > 0 && first > t - 4 && !opensSentence(view, first)) first--
  return opensSentence(view, first) && (first === t || timeEnd(view, first, t) === t)
}

/** Finds the next comma outside quotations; returns `to` if there is none. */
export function nextComma(view: RuleView, from: number, to: number): number {
  let t = from
  while (t < to && !(view.comma(t) && view.inside[t] === 0)) t++
  return t
}

/** Checks whether a word opens an introductory phrase or clause: In, When. */
function opensAdverbial(view: RuleView, t: number): boolean {
  if (view.inside[t] !== 0 || view.has(t, Kind.sign) || view.is(t, RuleWord.determiner)) return false
  return (view.is(t, RuleWord.preposition) && !view.isExtra(t, Extra.agent)) || view.isExtra(t, Extra.subordinator)
}

/** Finds where a second noun phrase begins right after the first, or -1: the vote | Omar Dale, on Monday evening | Mayor Crane. */
function phraseStart(view: RuleView, from: number, to: number, first: boolean): number {
  for (let t = from + 1; t < to; t++) {
    if (view.has(t, Kind.sign | Kind.clitic) || view.is(t, RuleWord.link | RuleWord.joiner | RuleWord.infinitive)) continue
    const before = t - 1
    if (view.has(before, Kind.sign) || view.is(before, RuleWord.preposition | RuleWord.joiner | RuleWord.possessive)) continue
    if (isTime(view, before) && !isTime(view, t)) {
      // next Friday | the mayor; but: Sunday night's show
      if (!view.has(t, Kind.clitic)) return t
      continue
    }
    if (isTime(view, t)) continue
    if (view.is(before, RuleWord.determiner)) continue
    // in Cotton Landing | Senator Ada Lund
    if (
      view.has(t, Kind.capital) &&
      view.is(t, RuleWord.people) &&
      view.has(before, Kind.capital) &&
      !view.is(before, RuleWord.people) &&
      t + 1 < to &&
      view.has(t + 1, Kind.capital) &&
      !view.is(t + 1, RuleWord.people)
    )
      return t
    // as the architect Mara Lind puts it: the common noun is a title, except after an introductory phrase
    if (first && view.has(t, Kind.capital) && !view.has(before, Kind.capital | Kind.number | Kind.abbreviation | Kind.clitic)) {
      let start = t
      // chief executive Rosa Lind
      while (start - 1 >= from && view.is(start - 1, RuleWord.people) && !view.has(start - 1, Kind.capital)) start--
      // after the vote Omar Dale; but: while old Harrow hands, after former mayor Dale
      if (start < from + 2 || !endsInName(view, t, to) || view.is(start - 1, RuleWord.preposition | RuleWord.specifier)) return -1
      return start
    }
  }
  return -1
}

/** Checks whether nothing but a name is left before the next comma or the end. */
function endsInName(view: RuleView, from: number, to: number): boolean {
  let t = from
  while (t < to && (view.has(t, Kind.capital | Kind.abbreviation | Kind.clitic) || view.is(t, RuleWord.joiner))) t++
  return t >= to || view.comma(t)
}

/** Skips adverbs and words of time that open no clause and have none of some roles. */
export function overAdverbs(view: RuleView, from: number, to: number, roles: number): number {
  let t = from
  while (t < to && view.is(t, RuleWord.adverb | RuleWord.time) && !view.is(t, roles) && !view.isExtra(t, Extra.subordinator)) t++
  return t
}
