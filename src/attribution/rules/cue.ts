import {Kind} from '../../text/tokens.js'
import {isCount, isPlural, PERCENT} from './agreement.js'
import {headIsPlural} from './long-subject.js'
import {endsRelative, isRelativeThat, overContact} from './subject-clause.js'
import {RuleWord, Extra, pairHash} from './words.js'
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

/** Maximum tokens between a verb like *quoted* and `as`: was quoted by the Post as saying. */
const AGENT = 10

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
    if (view.has(t, Kind.clitic)) {
      // he’s said, he’s warning; but: the town’s claim
      if (!view.is(t - 1, RuleWord.pronoun)) break
      if (near && isContractedPassive(view, verb)) passive = (bits & RuleWord.past) !== 0
      near = false
      helped = true
      from = t
    } else if (own & RuleWord.auxiliary) {
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
      // who was not allowed to speak publicly | said
      if (view.is(t - 2, RuleWord.infinitive) && !view.is(t - 1, RuleWord.adverb)) break
      from = t
    } else break
  }
  // had in January | announced
  if (!helped && bits & RuleWord.past) {
    const helper = beforeMonth(view, from, floor)
    if (helper >= 0) {
      from = helper
      helped = true
    }
  }
  // an adverb at the start of the sentence modifies the clause, not the verb
  while (from < verb && view.is(from, RuleWord.adverb) && from > floor && view.comma(from - 1)) from++
  if (!helped && !isFinite(view, verb, bits, floor)) return undefined
  let end = idiom || verb + 1
  if (hasParticle(view, verb, end) && !(bits & RuleWord.mind && opensInfinitive(view, end))) end++
  return {from, to: end, verb, bits, passive, helped}
}

/** Checks whether *to* opens an infinitive rather than a noun phrase: agreed | to return; but: agreed to changes, to the plan. */
function opensInfinitive(view: RuleView, t: number): boolean {
  const next = t + 1
  return (
    view.is(t, RuleWord.infinitive) &&
    view.small(next) &&
    !view.is(next, RuleWord.specifier | RuleWord.object | RuleWord.pronoun) &&
    !isPlural(view, next)
  )
}

/** Finds the auxiliary that a phrase of time parts from its verb, or -1: had in January | announced, has this week | warned. */
function beforeMonth(view: RuleView, verb: number, floor: number): number {
  let t = verb - 1
  while (t > floor && view.is(t, RuleWord.time)) t--
  if (t === verb - 1) return -1
  if (t > floor && (view.isExtra(t, Extra.locative) || view.is(t, RuleWord.determiner))) t--
  return t > floor && view.is(t, RuleWord.auxiliary) && !view.is(t, RuleWord.passive) ? t : -1
}

/** Checks whether a contracted form of *be*, not *have*, precedes a verb: he’s accused of, it’s called Long Quay; but: he’s called it a lie. */
function isContractedPassive(view: RuleView, verb: number): boolean {
  const next = verb + 1
  if (view.isExtra(verb, Extra.naming)) return !view.is(next, RuleWord.object | RuleWord.specifier | RuleWord.pronoun)
  return view.isExtra(verb, Extra.needy | Extra.held) && view.is(next, RuleWord.link | RuleWord.infinitive)
}

/** Finds the end of a verb that reports only with a word after it, or 0: made clear | that, made it plain | that. */
export function idiomEnd(view: RuleView, verb: number, to: number): number {
  if (!view.is(verb, RuleWord.phrase)) return 0
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
  if (t <= floor || !view.isExtra(t, Extra.overheard)) return -1
  let helper = t - 1
  while (helper > floor && view.is(helper, RuleWord.adverb)) helper--
  return view.is(helper, RuleWord.passive) ? t : -1
}

/** Checks whether a plural noun for people begins after a verb: …, say | residents; …, say | the engineers. */
function precedesPlural(view: RuleView, t: number): boolean {
  const noun = view.is(t, RuleWord.determiner) && !view.is(t, RuleWord.pronoun) ? t + 1 : t
  return view.inside[noun] === 0 && view.is(noun, RuleWord.people) && isPlural(view, noun)
}

/** Checks for a verb of saying that takes a plain clause and is no noun: say, but not: claim. */
function isPlainSpeech(bits: number): boolean {
  return (bits & (RuleWord.plain | RuleWord.speech | RuleWord.noun)) === (RuleWord.plain | RuleWord.speech)
}

/** Checks whether a clause shows a form that is mostly a noun to be a verb: the judge rules that it must; Judge Ada Lind, rules that; but: the court rules that govern piers. */
function leadsToThat(view: RuleView, verb: number): boolean {
  if (!view.isThat(verb + 1)) return false
  if (view.comma(verb - 1)) return view.has(verb - 2, Kind.capital)
  return (
    (view.is(verb - 1, RuleWord.people | RuleWord.document) || view.has(verb - 1, Kind.capital)) &&
    view.is(verb + 2, RuleWord.specifier | RuleWord.pronoun)
  )
}

/** Checks whether names that a conjunction joins, without an article, stand before a verb. */
function namesAreJoined(view: RuleView, verb: number, floor: number): boolean {
  let t = verb - 1
  while (t >= floor && view.has(t, Kind.capital)) t--
  if (t < floor || t === verb - 1 || !view.is(t, RuleWord.joiner)) return false
  while (t - 1 >= floor && view.has(t - 1, Kind.capital)) t--
  return view.has(t, Kind.capital) && !view.is(t, RuleWord.determiner) && !view.is(t - 1, RuleWord.determiner)
}

/** Checks whether a verb without an auxiliary is a predicate: a participle, or a form that agrees with what precedes it. */
function isFinite(view: RuleView, verb: number, bits: number, floor: number): boolean {
  if (bits & RuleWord.participle) return true
  const before = verb - 1
  // 26% say; but: a 26% claim
  const percent = view.first[before] === PERCENT && !(bits & RuleWord.noun)
  const close = before < floor || (view.has(before, Kind.sign) && !percent)
  // another said, many said
  if (!close && view.isExtra(before, Extra.alone))
    return (
      before === floor || view.has(before - 1, Kind.sign) || view.is(before - 1, RuleWord.turn | RuleWord.conjunction | RuleWord.opener)
    )
  if (!close && view.is(before, RuleWord.specifier) && !view.is(before, RuleWord.pronoun))
    return isRelativeThat(view, before) || (isPlainSpeech(bits) && endsRelative(view, before, floor))
  if (!close && view.has(before, Kind.clitic)) return false
  // a hurriedly called meeting
  if (
    !close &&
    bits & RuleWord.past &&
    view.is(before, RuleWord.adverb) &&
    view.is(before - 1, RuleWord.specifier) &&
    !view.is(before - 1, RuleWord.pronoun) &&
    view.has(verb + 1, Kind.word) &&
    !view.is(verb + 1, RuleWord.opener | RuleWord.determiner | RuleWord.pronoun | RuleWord.preposition)
  )
    return false
  // there was one rule
  if (bits & RuleWord.base && !(bits & RuleWord.past) && view.isExtra(before, Extra.counts)) return false
  // the five states that …
  if (view.isExtra(verb, Extra.nounLike))
    return (!close && view.is(before, RuleWord.pronoun | RuleWord.relative | RuleWord.adverb)) || leadsToThat(view, verb)
  if (
    bits & RuleWord.present &&
    bits & (RuleWord.noun | RuleWord.document | RuleWord.people) &&
    !close &&
    !view.has(before, Kind.capital)
  ) {
    if (!view.is(before, RuleWord.pronoun | RuleWord.relative | RuleWord.people | RuleWord.document | RuleWord.adverb)) return false
  }
  if (bits & RuleWord.finite) {
    // most people I spoke to said
    if (!close && view.is(before, RuleWord.preposition) && !view.is(before, RuleWord.adverb) && overContact(view, before, floor) < 0)
      return false
    return true
  }
  // a base form needs a plural before it
  if (close)
    return (
      !(bits & (RuleWord.noun | RuleWord.document)) &&
      (view.inside[before] !== 0 ||
        (view.breaks(before) && isPlainSpeech(bits) && (headIsPlural(view, verb, floor) || precedesPlural(view, verb + 1))))
    )
  // three in 10 say, the two say; but: a 60-page report
  if (
    view.is(before, RuleWord.pronoun | RuleWord.relative) ||
    isCount(view, before) ||
    ((bits & RuleWord.plain || view.is(before - 1, RuleWord.determiner)) && view.isExtra(before, Extra.counting))
  )
    return true
  if (view.is(before, RuleWord.people) && !(bits & (RuleWord.noun | RuleWord.document | RuleWord.people))) return true
  // have called it a duty and | say so
  if (view.is(before, RuleWord.joiner) && isPlainSpeech(bits)) return true
  if (view.is(before, RuleWord.preposition | RuleWord.auxiliary | RuleWord.adverb | RuleWord.infinitive | RuleWord.conjunction))
    return view.is(before, RuleWord.adverb)
  // in each state say
  if (isPlural(view, before) || (isPlainSpeech(bits) && headIsPlural(view, verb, floor))) return true
  // Lind and Oakes claim it leaks; but: the Lind and Oakes claim
  return (
    (bits & RuleWord.plain) !== 0 &&
    view.has(before, Kind.capital) &&
    view.is(verb + 1, RuleWord.pronoun | RuleWord.specifier | RuleWord.opener) &&
    namesAreJoined(view, verb, floor)
  )
}
