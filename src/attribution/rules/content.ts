import {Kind} from '../../text/tokens.js'
import {isCount} from './agreement.js'
import {hasParticle} from './cue.js'
import {Extra, RuleWord} from './words.js'
import {Looked, type RuleView} from './rule-view.js'

/** Maximum tokens of content, so that reading an endless sentence takes linear time. */
const LONGEST = 1000

/** Maximum tokens in brackets that open a content. */
const LONGEST_BRACKET = 60

/** Maximum tokens between a conjunction and the verb of its clause. */
const LONGEST_ASIDE = 24

/** Maximum tokens in the speaker of such a clause: with the port’s director, … */
const LONGEST_SPEAKER = 8

/**
 * Finds where content ends: at the end of the sentence, or before `, but` or `, while` with another speaker, a second verb of the
 * same source, or a participle of saying.
 * @param from - First token of the content.
 * @param tense - Tense bits of the cue, which a second verb of the same source shares; 0 where no second verb can follow.
 * @param clause - Whether the first comma ends the content, as in a relative clause.
 * @returns The token after the content.
 */
export function contentEnd(view: RuleView, from: number, to: number, tense = 0, clause = false): number {
  const limit = Math.min(to, from + LONGEST)
  const closed = view.opens(from) ? view.quotedTo(from, limit) : limit
  if (closed < limit && closesAll(view, closed)) return trimEnd(view, from, closed)
  // nested contents end together, so tokens already searched in vain are skipped
  const {looked} = view
  const row = ((tense / RuleWord.base) * 2 + (clause ? 1 : 0)) * Looked.width
  const known =
    (looked[row + Looked.from] as number) <= from && (looked[row + Looked.upTo] as number) > from && looked[row + Looked.to] === to
  looked[row + Looked.from] = from
  looked[row + Looked.to] = to
  let t = known ? (looked[row + Looked.upTo] as number) : from + 1
  let end = -1
  while (t < limit && (end = endAt(view, t, from, to, tense, clause)) < 0) t++
  looked[row + Looked.upTo] = Math.min(t, limit - 1)
  return end < 0 ? trimEnd(view, from, limit) : end
}

/** Returns where the content ends if token `t` ends it, or -1. */
function endAt(view: RuleView, t: number, from: number, to: number, tense: number, clause: boolean): number {
  if (view.inside[t] !== 0) return -1
  // said that, according to Oakes, it held
  if (t === from + 1 && view.is(from, RuleWord.opener) && view.comma(t)) return -1
  if (view.comma(t) || view.has(t, Kind.dash))
    return clause || (t + 1 < to && !addsClause(view, from, t + 1) && !endsAppositive(view, from, t) && cuts(view, t + 1, to, tense))
      ? trimEnd(view, from, t)
      : -1
  if (
    view.is(t, RuleWord.joiner | RuleWord.turn) &&
    !addsClause(view, from, t) &&
    (goesOnWithVerb(view, t, tense) || (view.closes(t - 1) && cuts(view, t, to, tense)))
  )
    return trimEnd(view, from, t)
  if (view.closes(t - 1) && (view.is(t, RuleWord.participle) || view.comma(t - 2)) && cuts(view, t, to, tense)) return t
  return view.first[t] === 0x3b ? t : -1
}

/** Checks whether `and` adds another clause with the conjunction that begins a content, or with *that*: said that the ward was “cold” and | that she had complained. */
function addsClause(view: RuleView, from: number, t: number): boolean {
  if (!view.is(t, RuleWord.joiner | RuleWord.turn)) return false
  if (view.is(from, RuleWord.opener) && view.hash[t + 1] === view.hash[from]) return true
  return view.isThat(t + 1) && view.is(t + 2, RuleWord.specifier | RuleWord.pronoun)
}

/** Checks whether a comma closes an appositive name whose noun is the subject of the next verb: that the editor, Mara Lind, | denied it. */
function endsAppositive(view: RuleView, from: number, comma: number): boolean {
  let t = comma - 1
  while (t > from && view.has(t, Kind.capital | Kind.abbreviation)) t--
  return t < comma - 1 && t > from && view.comma(t) && !view.has(t - 1, Kind.capital)
}

/** Checks whether the content ends with the quotation, since a conjunction with a new subject follows: said, “You may go!” | and I went. */
function closesAll(view: RuleView, t: number): boolean {
  return view.quoteEnds(t - 1) && view.is(t, RuleWord.joiner | RuleWord.turn) && (view.is(t + 1, RuleWord.pronoun) || acts(view, t + 1))
}

/** Words that follow a verb rather than a noun. */
const BEHIND_VERB =
  RuleWord.preposition | RuleWord.link | RuleWord.determiner | RuleWord.possessive | RuleWord.object | RuleWord.adverb | RuleWord.time

/** Maximum tokens in what else a speaker did. */
const LONGEST_ACT = 12

/** Checks whether a past form tells what else the speaker did: said, “Thank you,” and | handed out cocoa; but: and land prices rose. */
function acts(view: RuleView, t: number): boolean {
  if (!view.looksPast(t) || view.has(t, Kind.capital) || view.is(t, RuleWord.people | RuleWord.document | RuleWord.noun | RuleWord.speech))
    return false
  if (view.stop(t + 1) || view.is(t + 1, BEHIND_VERB)) return true
  for (let i = t + 1; i < t + LONGEST_ACT; i++) {
    if (view.inside[i] !== 0 || view.is(i, RuleWord.auxiliary) || view.looksPast(i)) return false
    if (view.stop(i) || view.comma(i)) return true
  }
  return false
}

/** Checks whether the words after a comma belong to another attribution: a participle of saying, a second verb, or a new subject with a cue. */
function cuts(view: RuleView, t: number, to: number, tense: number): boolean {
  const bits = view.bits[t] as number
  // …, adding that it would close; but: …, adding to the town’s debt
  if (
    bits & RuleWord.participle &&
    bits & RuleWord.speech &&
    !(view.is(t + 1, RuleWord.infinitive) && view.is(t + 2, RuleWord.specifier) && !hasParticle(view, t, t + 1))
  )
    return true
  if (goesOnAfterAside(view, t, to) || anotherSays(view, t, to) || opensAbsolute(view, t, to)) return true
  if (isPhrase(view, t)) return true
  if (!(bits & RuleWord.turn)) return false
  if (goesOnWithVerb(view, t, tense)) return true
  let last = t + 16
  for (let i = t + 1; i < to && i < last; i++) {
    if (view.comma(i) && i > t + 1) {
      // …, but a neighbour, who saw it, said; …, but his lawyer, Bo Lund, said
      const aside = view.is(i + 1, RuleWord.relative)
      if (!aside && !view.named(i + 1)) {
        if (i > t + 2) return false
        continue
      }
      while (i + 1 < to && i < t + LONGEST_ASIDE && !view.comma(i + 1)) {
        if (!aside && !view.has(i + 1, Kind.capital | Kind.abbreviation)) return false
        i++
      }
      i++
      last = t + LONGEST_ASIDE
    }
    if (
      view.verb(i) &&
      view.is(i, RuleWord.speech | RuleWord.judgement | RuleWord.mind) &&
      !view.is(i, RuleWord.participle | RuleWord.weak | RuleWord.noun)
    )
      return true
  }
  return false
}

/** Checks whether a clause with another speaker and a participle of saying begins: …, with Lind saying that … */
export function opensAbsolute(view: RuleView, t: number, to: number): boolean {
  if (!view.isExtra(t, Extra.absolute)) return false
  for (let i = t + 2; i < to && i < t + LONGEST_SPEAKER && view.inside[i] === 0 && !view.breaks(i); i++)
    if (
      view.is(i, RuleWord.participle) &&
      view.is(i, RuleWord.speech) &&
      (view.named(i - 1) ||
        view.is(i - 1, RuleWord.people | RuleWord.pronoun) ||
        view.isExtra(i - 1, Extra.counting | Extra.alone) ||
        isCount(view, i - 1))
    )
      return true
  return false
}

/** Checks whether a comma introduces another speaker: …, which she called a trap; …, Voss replied, “…” */
function anotherSays(view: RuleView, t: number, to: number): boolean {
  const relative = view.is(t, RuleWord.opener) && !view.is(t, RuleWord.determiner)
  let subject = relative ? t + 1 : t
  const begin = subject
  if (view.is(subject, RuleWord.pronoun)) subject++
  else while (subject < to && subject < begin + 5 && view.has(subject, Kind.capital | Kind.abbreviation)) subject++
  if (subject === begin) return false
  while (subject < to && view.is(subject, RuleWord.adverb | RuleWord.auxiliary)) subject++
  if (subject + 1 >= to || !view.verb(subject)) return false
  const bits = view.bits[subject] as number
  if (!(bits & RuleWord.finite) || !(bits & (RuleWord.speech | RuleWord.judgement))) return false
  if (relative) return !(bits & RuleWord.weak)
  const next = subject + 1
  // a quotation or that-clause must follow: the comma alone could close a parenthesis
  return view.opens(next) || (view.comma(next) && view.opens(next + 1)) || view.isThat(next)
}

/** Checks whether an unambiguous verb follows an aside: Lind, citing the storm, said … */
function goesOnAfterAside(view: RuleView, t: number, to: number): boolean {
  let next = t
  while (next < to && view.is(next, RuleWord.adverb)) next++
  if (next + 1 >= to || !view.verb(next)) return false
  const bits = view.bits[next] as number
  if (!(bits & RuleWord.past) || bits & (RuleWord.noun | RuleWord.document | RuleWord.people)) return false
  return (
    view.is(next + 1, RuleWord.opener | RuleWord.pronoun | RuleWord.specifier | RuleWord.infinitive | RuleWord.object) ||
    view.has(next + 1, Kind.capital) ||
    view.comma(next + 1)
  )
}

/** Checks whether `and` or `but` introduces a second verb of the same source: blamed the rain and conceded … */
function goesOnWithVerb(view: RuleView, t: number, tense: number): boolean {
  let next = t + 1
  while (view.is(next, RuleWord.adverb)) next++
  if (!view.verb(next)) return false
  const bits = view.bits[next] as number
  return (
    (bits & tense) !== 0 &&
    (bits & (RuleWord.speech | RuleWord.judgement)) !== 0 &&
    !(bits & (RuleWord.noun | RuleWord.document) && !(bits & RuleWord.past))
  )
}

/** Returns the length in tokens of the prepositional cue that begins at a token, or 0 if there is none. */
export function isPhrase(view: RuleView, t: number): number {
  if (!view.is(t, RuleWord.phrase)) return 0
  const {hash} = view
  for (const phrase of view.table.prepositional) {
    let i = 0
    while (i < phrase.length && hash[t + i] === phrase[i]) i++
    if (i === phrase.length) return i
  }
  return 0
}

/**
 * Drops trailing stops, commas and dashes outside quotations from a run.
 * @param from - The run's first token.
 * @returns The new end, at or after `from`.
 */
export function trimEnd(view: RuleView, from: number, to: number): number {
  while (to > from && view.inside[to - 1] === 0 && view.has(to - 1, Kind.sign) && !view.has(to - 1, Kind.clitic)) {
    const code = view.first[to - 1] as number
    if (!(view.stop(to - 1) || code === 0x2c || code === 0x3a || code === 0x3b || view.has(to - 1, Kind.dash))) break
    to--
  }
  return to
}

/**
 * Drops leading commas and dashes, a conjunction, and a bracket that nothing closes, from a run.
 * @param to - The token after the run.
 * @returns The new start, at or before `to`.
 */
export function trimStart(view: RuleView, from: number, to: number): number {
  while (from < to && view.inside[from] === 0) {
    if (view.comma(from) || view.has(from, Kind.dash) || (view.first[from] === 0x28 && !closesIn(view, from, to))) from++
    // Nor are they safe: a verb right after the conjunction keeps it
    else if (
      view.is(from, RuleWord.conjunction) &&
      view.is(from, RuleWord.turn | RuleWord.joiner) &&
      !view.isExtra(from, Extra.subordinator) &&
      !view.has(from, Kind.number) &&
      (view.is(from, RuleWord.turn) || !view.is(from + 1, RuleWord.auxiliary))
    )
      from++
    else break
  }
  return from
}

/** Checks whether a bracket closes within a run: (Harrow) fell | she said; but: (It fell, | she said.) */
function closesIn(view: RuleView, from: number, to: number): boolean {
  for (let t = from + 1; t < to && t < from + LONGEST_BRACKET; t++) if (view.first[t] === 0x29) return true
  return false
}
