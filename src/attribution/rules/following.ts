import {Kind} from '../../text/tokens.js'
import {addresseeEnd} from './addressee.js'
import {longTimeEnd} from './adverbial.js'
import {type Cue, hasParticle} from './cue.js'
import type {Run, RuleView} from './rule-view.js'
import {afterTitleOfWork} from './title.js'
import {Extra, pairHash, RuleWord, VERB} from './words.js'

/** Maximum tokens in an aside between a cue and its conjunction. */
const ASIDE = 14

/** The kind of construction after a cue. */
export const enum After {
  end = 0,
  comma = 1,
  quote = 2,
  colon = 3,
  opener = 4,
  infinitive = 5,
  clause = 6,
  preposition = 7
}

/** The construction after a cue, and where it begins. */
export interface Following {
  kind: number
  /** Its first token. */
  at: number
  addressee: Run | undefined
}

/**
 * Classifies what follows a cue, skipping the addressee and adjuncts of time and place.
 * @param from - The token after the cue, or after the source if that follows the cue.
 */
export function readFollowing(view: RuleView, cue: Cue, from: number, to: number): Following {
  let t = from
  let addressee: Run | undefined
  // told the porter; but: asked for a key
  if (cue.bits & RuleWord.telling && from === cue.verb + 1 && t < to) {
    const end = addresseeEnd(view, cue.verb, t, to)
    if (end > t) {
      addressee = {from: t, to: end}
      t = end
      // asked the porter about the key
      if (t < to && hasParticle(view, cue.verb, t)) return {kind: After.clause, at: t, addressee}
    }
  }
  // appealed to the state | to act
  if (view.is(cue.to - 1, RuleWord.infinitive)) {
    const end = addresseeEnd(view, cue.verb, t, to)
    if (end > t && view.is(end, RuleWord.infinitive) && !view.is(end + 1, RuleWord.specifier))
      return {kind: After.infinitive, at: end, addressee: {from: t, to: end}}
  }
  const start = t
  while (t < to) {
    if (view.inside[t] !== 0) return {kind: After.quote, at: t, addressee}
    if (view.stop(t) || view.first[t] === 0x3b) return {kind: After.end, at: t, addressee}
    if (view.comma(t)) {
      // said, among other things, that …
      const asides = view.is(cue.verb, RuleWord.plain | RuleWord.telling | RuleWord.speech)
      const opener = asides ? (addressee ? thatBehind(view, t, to) : overAside(view, t, to)) : 0
      return opener && view.inside[opener] === 0 ? {kind: After.opener, at: opener, addressee} : {kind: After.comma, at: t, addressee}
    }
    if (view.colon(t)) return {kind: After.colon, at: t, addressee}
    if (view.has(t, Kind.dash)) {
      // said — on the radio, as it happens — that …
      const opener = overDashes(view, t, to)
      return opener ? {kind: After.opener, at: opener, addressee} : {kind: After.comma, at: t, addressee}
    }
    const bits = view.bits[t] as number
    // said this week, said late Tuesday, said two days later
    const time = cue.bits & RuleWord.speech && !(bits & RuleWord.time) ? longTimeEnd(view, t, to) : t
    if (time > t && endsAdjunct(view, time, to)) {
      t = time
      continue
    }
    // added to the uncertainty of those | who ran it
    if (bits & RuleWord.relative && t > start && !view.is(t - 1, RuleWord.time | RuleWord.adverb))
      return {kind: After.preposition, at: start, addressee}
    // said when asked about it | that …, said while waiting: “…”
    if (
      view.isExtra(t, Extra.subordinator) &&
      !view.has(t + 1, Kind.capital) &&
      (view.looksPast(t + 1) || view.endsIn(t + 1, view.table.participleEnding))
    ) {
      const end = clauseEnd(view, t, to)
      if (end > t && (end >= to || view.stop(end) || view.colon(end) || view.isThat(end))) {
        t = end
        continue
      }
    }
    if (bits & RuleWord.opener && !(bits & RuleWord.preposition)) return {kind: After.opener, at: t, addressee}
    // urged guests | not to wait, pleaded | not guilty
    if (t === start && view.table.negations.has(view.hash[t] as number) && view.has(t + 1, Kind.word)) {
      if (view.is(t + 1, RuleWord.infinitive)) return {kind: After.infinitive, at: t, addressee}
      if (!view.is(t + 1, RuleWord.opener | RuleWord.preposition | RuleWord.time | RuleWord.adverb) || view.is(t + 1, RuleWord.determiner))
        return {kind: After.clause, at: t, addressee}
    }
    // vowed last month | to act
    const infinitive =
      bits & RuleWord.infinitive &&
      (t === start || view.is(t - 1, RuleWord.time)) &&
      !view.is(t + 1, RuleWord.specifier) &&
      !view.has(t + 1, Kind.capital) &&
      !((cue.bits & (RuleWord.speech | RuleWord.mind)) === RuleWord.speech && isHearer(view, t + 1))
    if (infinitive) return {kind: After.infinitive, at: t, addressee}
    if (bits & RuleWord.time && !(bits & RuleWord.determiner)) {
      t++
      while (t < to && view.is(t, RuleWord.time)) t++
      continue
    }
    if (t === start && (addressee || !(cue.bits & RuleWord.telling)) && opensWithAdverb(view, t))
      return {kind: view.is(t + 1, RuleWord.opener) && !view.is(t + 1, RuleWord.determiner) ? After.opener : After.clause, at: t, addressee}
    if (bits & RuleWord.adverb && !(bits & RuleWord.determiner) && !view.has(t, Kind.capital) && !isDummy(view, t)) {
      t++
      continue
    }
    // said about half of it was lost
    if (
      t === start &&
      cue.bits & RuleWord.plain &&
      view.table.topics.has(view.hash[t] as number) &&
      (view.has(t + 1, Kind.number) || view.isExtra(t + 1, Extra.counting))
    )
      return {kind: After.clause, at: t, addressee}
    if (bits & RuleWord.preposition) {
      const end = view.isExtra(t, Extra.subordinator) ? clauseEnd(view, t, to) : adjunctEnd(view, t + 1, to)
      if (end < 0) return {kind: After.preposition, at: start, addressee}
      t = afterTitleOfWork(view, end, to)
      // on “Morning Tea,” with the comma inside the quotation marks
      if (t > end && view.comma(t - 2)) return {kind: After.comma, at: t - 1, addressee}
      continue
    }
    return {kind: After.clause, at: t, addressee}
  }
  return {kind: After.end, at: to, addressee}
}

/**
 * Checks whether an adverb belongs to what is said rather than to how or when it was said: said only two had left, said at least 12 had
 * left, said once the storm was over …; but: said only that …, said nearly two hours later that …
 */
function opensWithAdverb(view: RuleView, t: number): boolean {
  const next = t + 1
  if (view.inside[next] !== 0 || view.has(next, Kind.sign) || view.isThat(next)) return false
  if (view.isExtra(t, Extra.subordinator))
    return view.is(t, RuleWord.adverb) && !view.is(t, RuleWord.preposition) && view.is(next, RuleWord.specifier | RuleWord.pronoun)
  const counted = view.table.approximators.has(pairHash(view.hash[t] as number, view.hash[next] as number))
    ? t + 2
    : view.table.focusing.has(view.hash[t] as number)
      ? next
      : 0
  if (counted === 0 || view.is(counted, RuleWord.preposition | RuleWord.infinitive | RuleWord.time | RuleWord.adverb)) return false
  return (
    !(view.has(counted, Kind.number) || view.isExtra(counted, Extra.counting)) ||
    !(view.is(counted + 1, RuleWord.time) || view.isExtra(counted + 1, Extra.moment))
  )
}

/** Checks whether a noun, and no verb, follows *to*: said to reporters, said to applause that …; but: said to wait. */
function isHearer(view: RuleView, t: number): boolean {
  const next = t + 1
  if (view.is(t, VERB | RuleWord.object)) return false
  return view.isThat(next) || view.colon(next) || (view.is(t, RuleWord.people) && view.stop(next))
}

/** Checks whether nothing that could be content follows a time: said this week. said this week that …; but: said this week was long. */
function endsAdjunct(view: RuleView, t: number, to: number): boolean {
  if (t >= to || view.inside[t] !== 0 || view.isThat(t)) return true
  return (
    (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) ||
    (view.is(t, RuleWord.preposition) && !view.is(t, RuleWord.link | RuleWord.opener))
  )
}

/** Checks whether a word is the dummy subject of a clause: said there were three ways. */
function isDummy(view: RuleView, t: number): boolean {
  if (!view.isExtra(t, Extra.dummy)) return false
  let next = t + 1
  while (view.is(next, RuleWord.adverb)) next++
  return view.is(next, RuleWord.passive | RuleWord.auxiliary) || view.has(next, Kind.clitic)
}

/** Returns the conjunction or quotation mark that introduces the content after a short aside between commas, or 0: said, however, | that … */
export function overAside(view: RuleView, comma: number, to: number): number {
  for (let t = comma + 1; t + 1 < to && t < comma + ASIDE; t++) {
    if (view.inside[t] !== 0 || view.stop(t)) return 0
    if (view.comma(t)) return view.opens(t + 1) || view.isThat(t + 1) ? t + 1 : 0
  }
  return 0
}

/** Returns the conjunction that introduces the content after an addressee and its places and times, or 0: told the crowd in Harrow, Maine, on Monday | that … */
function thatBehind(view: RuleView, comma: number, to: number): number {
  for (let t = comma + 1; t < to && t < comma + ASIDE; t++) {
    if (view.inside[t] !== 0 || view.stop(t)) return 0
    if (view.isThat(t) && !view.is(t - 1, RuleWord.preposition)) return t
    if (view.is(t, RuleWord.auxiliary | RuleWord.pronoun)) return 0
  }
  return 0
}

/** Returns the conjunction that introduces the content after an aside between dashes, or 0. */
function overDashes(view: RuleView, dash: number, to: number): number {
  for (let t = dash + 1; t + 1 < to && t < dash + ASIDE && view.inside[t] === 0; t++) {
    if (view.has(t, Kind.dash)) return view.isThat(t + 1) ? t + 1 : 0
  }
  return 0
}

/**
 * Skips a time clause up to the conjunction that introduces the content (told them before she left that …), or just the opener's object
 * where the opener is a preposition.
 */
function clauseEnd(view: RuleView, opener: number, to: number): number {
  const end = adjunctEnd(view, opener + 1, to)
  if (end >= 0) return end
  for (let t = opener + 1; t < to && t < opener + ASIDE; t++) {
    // “Some,” she said as she left court, | “is on us.”
    if ((view.comma(t) || view.colon(t)) && view.opens(t + 1)) return t
    if (view.has(t, Kind.sign)) return end
    if (view.isThat(t) && !view.is(t - 1, RuleWord.preposition)) return t
  }
  return end
}

/** Words after which a noun phrase goes on: in all | the rooms. */
const LEADS = RuleWord.preposition | RuleWord.link | RuleWord.joiner | RuleWord.determiner | RuleWord.adverb | RuleWord.turn

/** Skips the object of a preposition, up to a punctuation mark, a conjunction or the end; returns -1 if a clause begins there. */
function adjunctEnd(view: RuleView, from: number, to: number): number {
  let infinitive = false
  for (let t = from; t < to; t++) {
    if (view.inside[t] !== 0) return t
    if (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) {
      if (view.stop(t) || view.comma(t) || view.colon(t) || view.has(t, Kind.dash) || view.first[t] === 0x3b) return t
      continue
    }
    const bits = view.bits[t] as number
    if (view.has(t, Kind.capital)) continue
    if (bits & RuleWord.opener && !(bits & (RuleWord.determiner | RuleWord.preposition))) return t
    if (view.isThat(t) && !view.is(t - 1, RuleWord.preposition)) return t
    // before the vote | she would go, on Monday | it would go, at a hearing | the board had gone
    const begun = t > from + 1 || (t > from && view.has(t - 1, Kind.capital))
    if (bits & RuleWord.pronoun && begun && !infinitive && !view.is(t - 1, RuleWord.preposition)) return t
    if (
      t > from &&
      !infinitive &&
      view.table.articles.has(view.hash[t] as number) &&
      !view.is(t - 1, LEADS) &&
      (!view.is(t - 1, VERB) || view.is(t - 2, RuleWord.determiner))
    )
      return thatAhead(view, t, to)
    // on Tuesday | to reopen it
    if (
      bits & RuleWord.infinitive &&
      view.is(t - 1, RuleWord.time) &&
      !view.is(t + 1, RuleWord.specifier) &&
      !view.has(t + 1, Kind.capital)
    )
      return t
    if (bits & RuleWord.infinitive) infinitive = true
    // at one point
    if (bits & (RuleWord.pronoun | RuleWord.auxiliary) && !(view.isExtra(t, Extra.counts) && view.has(t + 1, Kind.word))) return -1
    // in a statement read to the court
    if (bits & RuleWord.past && view.is(t - 1, RuleWord.document | RuleWord.noun)) continue
    if (
      bits & VERB &&
      bits & (RuleWord.finite | RuleWord.base) &&
      !(bits & (RuleWord.noun | RuleWord.document | RuleWord.people)) &&
      t > from + 1 &&
      !view.is(t - 1, RuleWord.determiner | RuleWord.preposition)
    )
      return -1
  }
  return to
}

/** Returns the conjunction that comes before any verb or mark, else the start: in a speech the crowd booed | that …; at a hearing | the board had … */
function thatAhead(view: RuleView, from: number, to: number): number {
  for (let t = from + 1; t < to && t < from + ASIDE; t++) {
    if (view.isThat(t)) return t
    if (view.is(t, RuleWord.auxiliary) || (view.has(t, Kind.sign) && !view.has(t, Kind.clitic))) return from
  }
  return from
}
