import {Kind} from '../../text/tokens.js'
import {afterTitleOfWork} from './title.js'
import {RuleWord, Extra, pairHash, VERB} from './words.js'
import type {Run, RuleView} from './rule-view.js'

/** A verb that may be a cue, with its auxiliaries and adverbs. */
export interface Cue extends Run {
  /** The verb itself. */
  verb: number
  /** Bits of the verb. */
  bits: number
  /** Whether an auxiliary makes it passive. */
  passive: boolean
  /** Whether an auxiliary or infinitive marker precedes it, so that it must be a verb. */
  helped: boolean
}

/** Maximum tokens in an aside between a cue and its conjunction. */
const ASIDE = 14

/** Maximum tokens between a verb like *quoted* and `as`: was quoted by the Post as saying. */
const AGENT = 10

/** The kind of construction after a cue. */
export const enum After {end = 0, comma = 1, quote = 2, colon = 3, opener = 4, infinitive = 5, clause = 6, preposition = 7}

/** The construction after a cue, and where it begins. */
export interface Following {
  kind: number
  /** Its first token. */
  at: number
  addressee: Run | undefined
}

/**
 * Reads the cue around a verb.
 * @param verb - A verb from the lists.
 * @param floor - The first token that the cue may include.
 * @returns The cue, or undefined if the word is not used as a verb here.
 */
export function readCue(view: RuleView, verb: number, floor: number, to: number): Cue | undefined {
  const idiom = idiomEnd(view, verb, to)
  const bits = idiom ? RuleWord.speech | RuleWord.plain | view.table.idioms.get(view.hash[verb] as number) : (view.bits[verb] as number)
  let from = verb
  let helped = false
  let passive = false
  let near = true
  const overheard = overheardBefore(view, verb, floor)
  if (overheard >= floor) {
    from = overheard
    helped = true
    near = false
  }
  for (let t = from - 1; t >= floor && view.inside[t] === 0; t--) {
    const own = view.bits[t] as number
    if (view.has(t, Kind.clitic) && !view.is(t - 1, RuleWord.pronoun)) break
    if (own & RuleWord.auxiliary) {
      if (near && own & RuleWord.passive) passive = (bits & RuleWord.past) !== 0 && !(bits & RuleWord.participle)
      near = false
      helped = true
      from = t
    } else if (own & RuleWord.infinitive && near && bits & RuleWord.base) {
      let before = t - 1
      while (before >= floor && view.is(before, RuleWord.adverb) && !view.is(before, RuleWord.carrier)) before--
      if (before < floor || !view.is(before, RuleWord.carrier)) return undefined
      near = false
      helped = true
      t = before
      from = before
      if (t - 1 >= floor && view.is(t - 1, RuleWord.carrier)) {
        t--
        from = t
      }
    } else if (own & RuleWord.adverb && !(own & (RuleWord.determiner | RuleWord.pronoun)) && !view.has(t, Kind.capital)) {
      from = t
    } else break
  }
  // an adverb at the start of the sentence modifies the clause, not the verb
  while (from < verb && view.is(from, RuleWord.adverb) && from > floor && view.comma(from - 1)) from++
  if (!helped && !isFinite(view, verb, bits, floor)) return undefined
  let end = idiom || verb + 1
  if (!idiom && end < to && view.inside[end] === 0 && hasParticle(view, verb, end)) end++
  return {from, to: end, verb, bits, passive, helped}
}

/** Finds the end of a verb that reports only with a word after it, or 0: made clear | that, made it plain | that. */
export function idiomEnd(view: RuleView, verb: number, to: number): number {
  if (!view.is(verb, RuleWord.phrase) || view.inside[verb] !== 0) return 0
  const word = view.isExtra(verb + 1, Extra.frameObject) ? verb + 2 : verb + 1
  return word < to && hasParticle(view, verb, word) ? word + 1 : 0
}

/** Checks whether a word is a particle or preposition of a verb: ask about, point out. */
export function hasParticle(view: RuleView, verb: number, t: number): boolean {
  return view.table.particles.get(pairHash(view.hash[verb] as number, view.hash[t] as number)) !== 0
}

/** Finds the passive verb that reports the subject's own words, or -1: is quoted as saying. */
function overheardBefore(view: RuleView, verb: number, floor: number): number {
  if (!view.is(verb, RuleWord.participle | RuleWord.base)) return -1
  let t = verb - 1
  if (t > floor && (view.is(t, RuleWord.infinitive) || view.isExtra(t, Extra.likeness))) t--
  // was quoted by the Post, in a letter on Monday, as saying
  const behind = t
  while (t > floor && t > behind - AGENT && !view.isExtra(t, Extra.overheard) && !view.is(t, RuleWord.turn | RuleWord.auxiliary)) t--
  if (t < behind && (!view.is(t + 1, RuleWord.preposition) || view.is(behind, RuleWord.preposition))) return -1
  if (t <= floor || view.inside[t] !== 0 || !view.isExtra(t, Extra.overheard)) return -1
  let helper = t - 1
  while (helper > floor && view.is(helper, RuleWord.adverb)) helper--
  return view.is(helper, RuleWord.passive) ? t : -1
}

function isFinite(view: RuleView, verb: number, bits: number, floor: number): boolean {
  if (bits & RuleWord.participle) return true
  const before = verb - 1
  const close = before < floor || view.inside[before] !== 0 || view.has(before, Kind.sign)
  // another said, many said
  if (!close && view.isExtra(before, Extra.alone)) return before === floor || view.has(before - 1, Kind.sign) || view.is(before - 1, RuleWord.turn | RuleWord.conjunction | RuleWord.opener)
  if (!close && view.is(before, RuleWord.determiner | RuleWord.possessive) && !view.is(before, RuleWord.pronoun)) return false
  if (!close && view.has(before, Kind.clitic)) return false
  // there was one rule
  if (bits & RuleWord.base && !(bits & RuleWord.past) && view.isExtra(before, Extra.counts)) return false
  // the five states that …
  if (view.isExtra(verb, Extra.nounLike)) return !close && view.is(before, RuleWord.pronoun | RuleWord.relative | RuleWord.adverb)
  if (bits & RuleWord.present && bits & (RuleWord.noun | RuleWord.document | RuleWord.people) && !close && !view.has(before, Kind.capital)) {
    if (!view.is(before, RuleWord.pronoun | RuleWord.relative | RuleWord.people | RuleWord.document | RuleWord.adverb)) return false
  }
  if (bits & (RuleWord.past | RuleWord.present)) {
    if (!close && view.is(before, RuleWord.preposition) && !view.is(before, RuleWord.adverb)) return false
    return true
  }
  // a base form needs a plural before it
  if (close) return !(bits & (RuleWord.noun | RuleWord.document)) && view.inside[before] !== 0
  // three in 10 say, the two say; but: a 60-page report
  if (view.is(before, RuleWord.pronoun | RuleWord.relative) || isCount(view, before) || view.isExtra(before, Extra.counting)) return true
  if (view.is(before, RuleWord.people) && !(bits & (RuleWord.noun | RuleWord.document | RuleWord.people))) return true
  if (view.is(before, RuleWord.preposition | RuleWord.auxiliary | RuleWord.adverb | RuleWord.infinitive | RuleWord.conjunction)) return view.is(before, RuleWord.adverb)
  // in each state say
  return isPlural(view, before) || ((bits & (RuleWord.plain | RuleWord.speech)) === (RuleWord.plain | RuleWord.speech) && !(bits & RuleWord.noun) && (view.isExtra(before - 1, Extra.alone) || !view.is(before - 1, RuleWord.determiner | RuleWord.possessive)))
}

/** Checks whether a number counts people rather than measuring what follows: 10, but not 60-page. */
function isCount(view: RuleView, t: number): boolean {
  if (!view.has(t, Kind.number)) return false
  const {text, tokens} = view.item
  const last = text.charCodeAt((tokens.end[t] as number) - 1)
  return last >= 0x30 && last <= 0x39
}

/** Checks whether a word ends like a regular plural. */
export function isPlural(view: RuleView, t: number): boolean {
  return view.endsIn(t, view.table.pluralEnding)
}

/**
 * Classifies what follows a cue, skipping the addressee and adjuncts of time and place.
 * @param from - The token after the cue, or after the source if that follows the cue.
 */
export function readFollowing(view: RuleView, cue: Cue, from: number, to: number): Following {
  let t = from
  let addressee: Run | undefined
  // told the porter; but: asked for a key
  if (cue.bits & RuleWord.telling && from === cue.to && from === cue.verb + 1 && t < to) {
    const end = phraseEnd(view, t, to)
    if (end > t) {
      addressee = {from: t, to: end}
      t = end
      // asked the porter about the key
      if (t < to && hasParticle(view, cue.verb, t)) return {kind: After.clause, at: t, addressee}
    }
  }
  const start = t
  while (t < to) {
    if (view.inside[t] !== 0) return {kind: After.quote, at: t, addressee}
    if (view.stop(t) || view.first[t] === 0x3b) return {kind: After.end, at: t, addressee}
    if (view.comma(t)) {
      // said, among other things, that …
      const opener = view.is(cue.verb, RuleWord.plain | RuleWord.telling) ? overAside(view, t, to) : 0
      return opener ? {kind: After.opener, at: opener, addressee} : {kind: After.comma, at: t, addressee}
    }
    if (view.colon(t)) return {kind: After.colon, at: t, addressee}
    if (view.has(t, Kind.dash)) return {kind: After.comma, at: t, addressee}
    const bits = view.bits[t] as number
    // added to the uncertainty of those | who ran it
    if (bits & RuleWord.relative && t > start && !view.is(t - 1, RuleWord.time | RuleWord.adverb)) return {kind: After.preposition, at: start, addressee}
    if (bits & RuleWord.opener && !(bits & RuleWord.preposition)) return {kind: After.opener, at: t, addressee}
    // urged guests | not to wait
    if (bits & RuleWord.adverb && t === start && addressee && view.is(t + 1, RuleWord.infinitive)) return {kind: After.infinitive, at: t, addressee}
    const infinitive = bits & RuleWord.infinitive && t === start && !view.is(t + 1, RuleWord.determiner | RuleWord.possessive)
    if (infinitive) return {kind: After.infinitive, at: t, addressee}
    if (bits & RuleWord.time && !(bits & RuleWord.determiner)) {
      t++
      while (t < to && view.is(t, RuleWord.time)) t++
      continue
    }
    if (bits & RuleWord.adverb && !(bits & RuleWord.determiner) && !view.has(t, Kind.capital) && !isDummy(view, t, to)) {
      t++
      continue
    }
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

/** Checks whether a word is the dummy subject of a clause: said there were three ways. */
function isDummy(view: RuleView, t: number, to: number): boolean {
  if (!view.isExtra(t, Extra.dummy) || t + 1 >= to) return false
  let next = t + 1
  while (next < to && view.is(next, RuleWord.adverb)) next++
  return next < to && (view.is(next, RuleWord.passive | RuleWord.auxiliary) || view.has(next, Kind.clitic))
}

/** Returns the conjunction that introduces the content after a short aside between commas, or 0. */
function overAside(view: RuleView, comma: number, to: number): number {
  for (let t = comma + 1; t < to && t < comma + ASIDE; t++) {
    if (view.inside[t] !== 0 || view.stop(t)) return 0
    if (view.comma(t)) return t + 1 < to && view.is(t + 1, RuleWord.opener) && view.is(t + 1, RuleWord.determiner) ? t + 1 : 0
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
    if (view.inside[t] !== 0 || view.has(t, Kind.sign)) return end
    if (view.is(t, RuleWord.opener) && view.is(t, RuleWord.determiner) && !view.is(t - 1, RuleWord.preposition)) return t
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
    if (bits & RuleWord.opener && bits & RuleWord.determiner && !view.is(t - 1, RuleWord.preposition)) return t
    // before the vote | she would go, on Monday | it would go, at a hearing | the board had gone
    const begun = t > from + 1 || (t > from && view.has(t - 1, Kind.capital))
    if (bits & RuleWord.pronoun && begun && !infinitive && !view.is(t - 1, RuleWord.preposition)) return t
    if (t > from && !infinitive && view.table.articles.has(view.hash[t] as number) && !view.is(t - 1, LEADS) && (!view.is(t - 1, VERB) || view.is(t - 2, RuleWord.determiner))) return thatAhead(view, t, to)
    if (bits & RuleWord.infinitive) infinitive = true
    if (bits & (RuleWord.pronoun | RuleWord.auxiliary)) return -1
    // in a statement read to the court
    if (bits & RuleWord.past && view.is(t - 1, RuleWord.document | RuleWord.noun)) continue
    if (bits & VERB && bits & (RuleWord.past | RuleWord.present | RuleWord.base) && !(bits & (RuleWord.noun | RuleWord.document | RuleWord.people)) && t > from + 1 && !view.is(t - 1, RuleWord.determiner | RuleWord.preposition)) return -1
  }
  return to
}

/** Returns the conjunction that comes before any verb or mark, else the start: in a speech the crowd booed | that …; at a hearing | the board had … */
function thatAhead(view: RuleView, from: number, to: number): number {
  for (let t = from + 1; t < to && t < from + ASIDE; t++) {
    if (view.is(t, RuleWord.opener) && view.is(t, RuleWord.determiner)) return t
    if (view.inside[t] !== 0 || view.is(t, RuleWord.auxiliary) || (view.has(t, Kind.sign) && !view.has(t, Kind.clitic))) return from
  }
  return from
}

/** Skips the addressee: a pronoun, or words up to a punctuation mark, a conjunction or a subject. */
function phraseEnd(view: RuleView, from: number, to: number): number {
  // told her; but: told her students that …
  const owned = view.is(from, RuleWord.possessive) && view.is(from + 1, RuleWord.people) && !view.is(from + 2, VERB | RuleWord.auxiliary)
  if (view.is(from, RuleWord.object) && !owned) return from + 1
  let t = from
  for (; t < to && t < from + 14; t++) {
    if (view.inside[t] !== 0) break
    const bits = view.bits[t] as number
    if (view.has(t, Kind.sign)) {
      // Ring & Rope
      if (view.has(t, Kind.clitic) || (view.first[t] === 0x26 && t > from)) continue
      break
    }
    if (bits & (RuleWord.infinitive | RuleWord.opener) && !(bits & RuleWord.relative && t === from)) break
    // told one sailor
    if (bits & RuleWord.pronoun && view.isExtra(t, Extra.counts) && t + 1 < to && view.has(t + 1, Kind.word) && !view.is(t + 1, VERB | RuleWord.auxiliary | RuleWord.link)) continue
    if (bits & RuleWord.pronoun) {
      if (t > from) return t
      if (isTold(view, t, to)) return t + 1
      // told everyone at the clinic, “…”
      if (t + 1 < to && view.isExtra(t + 1, Extra.locative)) continue
      return t
    }
    if (bits & RuleWord.preposition && t > from && t + 1 < to && view.is(t + 1, RuleWord.time)) break
    if (bits & RuleWord.adverb && t > from && t + 1 < to && view.is(t + 1, RuleWord.auxiliary | RuleWord.infinitive)) break
    if (bits & RuleWord.preposition && (t === from || view.isExtra(t, Extra.agent))) return t
    // told Judge Bell before she was led away
    if (t > from && view.isExtra(t, Extra.subordinator)) break
    if (bits & RuleWord.determiner && t > from && !view.is(t - 1, RuleWord.link | RuleWord.joiner)) break
    if (bits & RuleWord.time && t > from && !view.is(t - 1, RuleWord.preposition)) break
    // told the agency | two men were missing
    if (t > from && (view.has(t, Kind.number) || view.isExtra(t, Extra.counting)) && !view.has(t - 1, Kind.capital) && (view.is(from, RuleWord.determiner) ? t > from + 1 : isPlural(view, t - 1)) && !view.is(t - 1, RuleWord.preposition | RuleWord.joiner | RuleWord.adverb)) break
    if (bits & RuleWord.auxiliary) return from
  }
  return t
}

/** Checks whether a pronoun after a verb of telling is the addressee rather than the subject of a clause: told everyone, “…” */
function isTold(view: RuleView, t: number, to: number): boolean {
  const next = t + 1
  return next < to && (view.comma(next) || view.colon(next) || view.inside[next] !== 0 || view.is(next, RuleWord.opener | RuleWord.pronoun))
}
