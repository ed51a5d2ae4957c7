import {Kind} from '../../text/tokens.js'
import {longTimeEnd} from './adverbial.js'
import {isPlural} from './agreement.js'
import {isName} from './noun-phrase.js'
import type {Run, RuleView} from './rule-view.js'
import {LONGEST, opensWithParticiple} from './source.js'
import {CLAUSAL} from './subject-clause.js'
import {Extra, pairHash, RuleWord, VERB} from './words.js'

/** Maximum tokens in a quoted nickname or title within a source, including its quotation marks. */
const LONGEST_TITLE = 12

/** Maximum bare words before the preposition of an office. */
const LONGEST_OFFICE = 3

/** Words that cannot open an office. */
const OFFICELESS =
  RuleWord.adverb |
  RuleWord.auxiliary |
  RuleWord.preposition |
  RuleWord.time |
  RuleWord.pronoun |
  RuleWord.conjunction |
  RuleWord.opener |
  RuleWord.people

/**
 * Finds the source after its cue: `said Lind, a farmer who …`.
 * @param from - The token after the cue.
 * @param whole - Whether the source includes times and places, up to a comma or stop, as after `according to`.
 */
export function sourceAfter(view: RuleView, from: number, to: number, whole: boolean): Run | undefined {
  if (from >= to) return undefined
  if (
    view.is(from, RuleWord.pronoun) &&
    !view.has(from, Kind.capitals) &&
    !counts(view, from) &&
    !view.table.paired.has(view.hash[from] as number)
  )
    return {from, to: from + 1}
  let end = from
  /** Whether a relative clause has begun; its times, places and adverbs belong to the source. */
  let relative = false
  /** The comma before it: a clause with a quotation has content of its own, so the source ends there. */
  let before = 0
  const limit = Math.min(to, from + LONGEST)
  for (let t = countedFrom(view, from); t < limit; t++) {
    if (view.inside[t] !== 0) {
      const after = t > from ? afterTitle(view, t, limit) : 0
      if (!after) {
        if (relative && before > from) end = before
        break
      }
      t = after - 1
      end = after
      continue
    }
    // Ada Voss (Lib., Harrow)
    if (view.first[t] === 0x28) {
      const close = bracketEnd(view, t, limit)
      if (!close) break
      t = close
      end = close + 1
      continue
    }
    if (view.stop(t) || view.colon(t) || view.has(t, Kind.dash) || view.first[t] === 0x3b || view.first[t] === 0x29) break
    const bits = view.bits[t] as number
    if (view.comma(t)) {
      if (!runsOn(view, t + 1, limit, t > from && view.has(t - 1, Kind.number))) break
      if (saysItself(view, t + 1)) break
      if (view.is(t + 1, RuleWord.relative | RuleWord.opener) || view.isExtra(t + 1, Extra.belonging)) {
        relative = true
        before = t
      }
      continue
    }
    if (t > from && view.isWho(t)) relative = true
    // captain of the side that won here
    if (view.isThat(t) && t > from && !view.has(t + 1, Kind.capital) && !view.is(t + 1, CLAUSAL)) relative = true
    if (whole) {
      if (bits & RuleWord.turn && !(bits & RuleWord.joiner && joinsSource(view, t, limit))) break
    } else if (relative) {
      // who has not sung yet; who sings but will not dance
      if (bits & RuleWord.turn && !(bits & RuleWord.joiner) && !view.stop(t + 1) && !view.is(t + 1, RuleWord.auxiliary)) break
    } else if (
      bits & RuleWord.joiner &&
      t > from &&
      (joinsName(view, from, t, limit) || joinsOffice(view, t, limit) || joinsComplement(view, from, t))
    ) {
      continue
    } else if (!view.has(t, Kind.capital)) {
      // the last of the crew, also after a name
      if (
        bits & RuleWord.time &&
        !(bits & RuleWord.people) &&
        t > from &&
        !(
          view.is(t - 1, RuleWord.determiner) &&
          (view.comma(t - 2) || (t - 1 === from && (view.is(t + 1, RuleWord.link) || view.has(t + 1, Kind.clitic))))
        ) &&
        !isOrder(view, t)
      )
        break
      if (t > from && opensTime(view, t, limit)) break
      // a trader known as “the Heron”
      const alias = view.isExtra(t, Extra.likeness) && view.isExtra(t - 1, Extra.naming)
      if (bits & RuleWord.preposition && !alias && adjunct(view, from, t, limit)) break
      if (bits & (RuleWord.turn | RuleWord.opener) && !(bits & (RuleWord.relative | RuleWord.determiner))) break
      // said the club’s only guest, said a now retired mayor
      if (bits & RuleWord.adverb && t > from && !view.comma(t - 1) && !view.has(t - 1, Kind.clitic) && !view.is(t - 1, RuleWord.specifier))
        break
      // says a study | released on Monday
      if (t > from && view.is(t - 1, RuleWord.document) && !(bits & RuleWord.people) && view.looksPast(t)) break
    } else if (bits & RuleWord.time && t > from) break
    end = t + 1
  }
  return end > from ? {from, to: end} : undefined
}

/** Skips the words that say how exact a number is: at least | three officials; about | 40 residents. */
export function countedFrom(view: RuleView, from: number): number {
  const {approximators} = view.table
  if (approximators.has(pairHash(view.hash[from] as number, view.hash[from + 1] as number))) return from + 2
  return (view.has(from + 1, Kind.number) || view.isExtra(from + 1, Extra.counting)) && approximators.has(view.hash[from] as number)
    ? from + 1
    : from
}

/** Checks whether a time of several words ends what is said: said Lind | this week; said Lind | two days later; but: said Lind, two years his senior. */
function opensTime(view: RuleView, t: number, limit: number): boolean {
  const end = view.comma(t - 1) ? t : longTimeEnd(view, t, limit)
  return (
    end > t &&
    (end >= limit ||
      view.inside[end] !== 0 ||
      (view.has(end, Kind.sign) && !view.has(end, Kind.clitic)) ||
      view.is(end, RuleWord.preposition))
  )
}

/** Checks whether a pronoun only counts the noun after it: one longtime tenant, one of the three, both women. */
function counts(view: RuleView, t: number): boolean {
  const next = t + 1
  if (!view.isExtra(t, Extra.counts | Extra.alone) || !view.has(next, Kind.word)) return false
  // one in five residents; but: said one in Harrow
  if (view.is(next, RuleWord.link) && !view.is(next, RuleWord.relative))
    return !view.isExtra(next, Extra.locative) || view.isExtra(next + 1, Extra.counting) || view.has(next + 1, Kind.number)
  return !view.is(next, RuleWord.preposition | RuleWord.conjunction | RuleWord.turn | RuleWord.adverb | RuleWord.time | RuleWord.auxiliary)
}

/** Skips a quoted nickname, title or word that is part of a source, or returns 0: John “Red” Miller, author of “The Long Road,” */
function afterTitle(view: RuleView, open: number, limit: number): number {
  let close = open + 1
  while (close < limit && close < open + LONGEST_TITLE && !view.closes(close)) close++
  if (close >= limit || !view.closes(close)) return 0
  const after = close + 1
  // said Lind, a “proud” teacher; said Lind, the “best we have”
  if (view.is(open - 1, RuleWord.determiner) && view.comma(open - 2)) return after
  if (view.isExtra(open - 1, Extra.likeness) && view.isExtra(open - 2, Extra.naming)) return after
  let first = open + 1
  while (view.has(first, Kind.mark)) first++
  if (!view.has(first, Kind.capital | Kind.number)) return 0
  // said Lind “and it will hold”
  if (view.has(open - 1, Kind.capital)) return view.has(after, Kind.capital) ? after : 0
  return after
}

/** Maximum tokens in the brackets after a name. */
const LONGEST_BRACKET = 8

/** Finds the bracket that closes the party, state or abbreviation after a name, or 0. */
function bracketEnd(view: RuleView, open: number, limit: number): number {
  for (let t = open + 1; t < limit && t < open + LONGEST_BRACKET; t++) if (view.first[t] === 0x29) return t
  return 0
}

/** Checks whether a conjunction joins a second source, with no verb after it: according to Lind and Oakes, to the mayor and her deputy. */
function joinsSource(view: RuleView, joiner: number, limit: number): boolean {
  let t = joiner + 1
  // for Norvex and television networks
  const plural = isPlural(view, t) || (view.has(t + 1, Kind.word) && isPlural(view, t + 1))
  if (!view.has(t, Kind.capital) && !view.is(t, RuleWord.specifier | RuleWord.people | RuleWord.document) && !plural) return false
  for (; t < limit && !view.comma(t) && !view.stop(t) && view.inside[t] === 0; t++)
    if (
      view.is(t, RuleWord.auxiliary | RuleWord.pronoun) ||
      view.first[t] === 0x28 ||
      (view.pastForm(t) && !view.is(t, RuleWord.joiner | RuleWord.people))
    )
      return false
  return true
}

/** Checks whether a conjunction joins a second name, with no verb after it: said Lind and Tam Oakes, who …; said author and critic Bo Lund. */
function joinsName(view: RuleView, from: number, joiner: number, limit: number): boolean {
  const named = view.has(joiner - 1, Kind.capital | Kind.abbreviation)
  // said Lind and others
  if (named && view.isExtra(joiner + 1, Extra.alone)) return true
  if (named && view.is(joiner + 1, RuleWord.possessive | RuleWord.determiner)) return joinsPerson(view, joiner + 2, limit)
  if (!named && joiner - 1 !== from) return false
  let t = joiner + 1
  if (!named)
    while (
      t <= joiner + LONGEST_OFFICE &&
      view.small(t) &&
      !view.is(t, VERB | RuleWord.auxiliary | RuleWord.preposition | RuleWord.determiner)
    )
      t++
  const name = t
  while (t < limit && view.has(t, Kind.capital | Kind.abbreviation)) t++
  return t > name && (t >= limit || view.comma(t) || view.stop(t) || view.is(t, RuleWord.link))
}

/** Checks whether a noun phrase for somebody ends a source, with no verb after it: said Lind and her | sister; but: said Lind and her | sister agreed. */
function joinsPerson(view: RuleView, from: number, limit: number): boolean {
  let t = from
  while (
    t < limit &&
    t < from + LONGEST_OFFICE &&
    view.has(t, Kind.word) &&
    !view.is(t, RuleWord.auxiliary | RuleWord.preposition | RuleWord.turn)
  )
    t++
  return view.is(t - 1, RuleWord.people) && (t >= limit || view.stop(t))
}

/** Checks whether a noun ends what an office is over: the leader of the | opposition. */
function isComplement(view: RuleView, noun: number): boolean {
  const link = view.is(noun - 1, RuleWord.determiner) ? noun - 2 : noun - 1
  return view.is(link, RuleWord.link) && view.is(link - 1, RuleWord.people)
}

/** Checks whether a conjunction joins a second office to the one before it: president and chief executive of Norvex. */
function joinsOffice(view: RuleView, joiner: number, limit: number): boolean {
  if (view.has(joiner - 1, Kind.capital) || !(view.is(joiner - 1, RuleWord.people) || isComplement(view, joiner - 1))) return false
  let t = joiner + 1
  while (
    t < joiner + LONGEST_OFFICE &&
    view.has(t, Kind.word) &&
    !view.is(t, RuleWord.people) &&
    !view.has(t, Kind.capital) &&
    !view.is(t, VERB | RuleWord.auxiliary | RuleWord.preposition)
  )
    t++
  // Norvex chief executive and co-founder Ada Voss
  if (t > joiner + 1 && view.has(t, Kind.capital) && !view.is(t, RuleWord.people)) return joinsName(view, joiner - 1, joiner, limit)
  if (!(view.is(t, RuleWord.people) || view.has(t, Kind.capitals))) return false
  while (view.is(t, RuleWord.people) && !view.has(t, Kind.sign)) t++
  // chief executive and founder Ada Voss
  while (t < limit && view.has(t, Kind.capital | Kind.abbreviation)) t++
  return t >= limit || view.comma(t) || view.stop(t) || (view.is(t, RuleWord.link) && !view.is(t, RuleWord.relative))
}

/** Checks whether a conjunction joins two nouns of which an office is made, since a name follows: the minister for trade and | industry, Ada Voss. */
function joinsComplement(view: RuleView, from: number, joiner: number): boolean {
  let comma = joiner + 1
  while (
    comma <= joiner + LONGEST_OFFICE &&
    view.has(comma, Kind.word) &&
    !view.is(comma, VERB | OFFICELESS | RuleWord.determiner) &&
    !view.looksPast(comma)
  )
    comma++
  if (comma === joiner + 1 || !(view.stop(comma) || (view.comma(comma) && view.has(comma + 1, Kind.capital)))) return false
  for (let t = joiner - 1; t > from; t--) if (view.is(t, RuleWord.link)) return view.is(t - 1, RuleWord.people)
  return false
}

/** Checks whether the words after a comma belong to the name before it: an appositive, an age, a place or a relative clause. */
function runsOn(view: RuleView, t: number, limit: number, aged: boolean): boolean {
  if (t >= limit || view.inside[t] !== 0) return false
  const bits = view.bits[t] as number
  if (bits & RuleWord.relative || view.isExtra(t, Extra.belonging)) return true
  // then a young teacher, now the mayor
  if (
    bits & RuleWord.adverb &&
    view.is(t + 1, RuleWord.determiner) &&
    !view.is(t, RuleWord.determiner) &&
    !view.isExtra(t, Extra.subordinator)
  )
    return true
  // an age: said Tom Reyes, 43, a fisherman; said Tom Reyes, 43, of Harrow; said Tom Reyes, aged 43
  const age = view.looksPast(t) ? t + 1 : t
  if (view.has(age, Kind.number)) return age + 1 >= limit || view.comma(age + 1) || view.stop(age + 1) || view.colon(age + 1)
  if (aged && bits & RuleWord.link && view.has(t + 1, Kind.capital)) return true
  if (bits & RuleWord.link && isAtHome(view, t, limit)) return true
  if (
    bits &
    (RuleWord.turn |
      RuleWord.conjunction |
      RuleWord.preposition |
      RuleWord.pronoun |
      RuleWord.adverb |
      RuleWord.opener |
      RuleWord.auxiliary |
      RuleWord.joiner)
  )
    return false
  if (bits & VERB && bits & RuleWord.participle) return false
  // his voice breaking, her arms folded
  if (
    bits & RuleWord.possessive &&
    !view.is(t + 1, RuleWord.people) &&
    !view.has(t + 2, Kind.capital) &&
    (opensWithParticiple(view, t + 2) || view.looksPast(t + 2))
  )
    return false
  return (bits & (RuleWord.specifier | RuleWord.people)) !== 0 || view.has(t, Kind.capital | Kind.abbreviation) || isOffice(view, t)
}

/** Checks whether nothing but a name follows a preposition after a name and a comma: said Ada Voss, | of Norvex. */
function isAtHome(view: RuleView, link: number, limit: number): boolean {
  if (view.isExtra(link, Extra.locative) || view.is(link, RuleWord.relative | RuleWord.infinitive) || !view.has(link - 2, Kind.capital))
    return false
  let t = link + 1
  while (t < limit && view.has(t, Kind.capital | Kind.abbreviation) && !view.is(t, RuleWord.time)) t++
  return t > link + 1 && (t >= limit || view.stop(t))
}

/** Checks whether a relative clause has content of its own, and is read as an attribution: said Lind, | who acknowledged that it held. */
function saysItself(view: RuleView, who: number): boolean {
  if (!view.isWho(who)) return false
  let verb = who + 1
  while (view.is(verb, RuleWord.adverb | RuleWord.auxiliary)) verb++
  if (!view.is(verb, RuleWord.speech) || !view.is(verb, RuleWord.finite)) return false
  return (
    view.opens(verb + 1) ||
    view.isThat(verb + 1) ||
    (view.is(verb, RuleWord.plain) && (view.is(verb + 1, RuleWord.pronoun | RuleWord.specifier) || view.has(verb + 1, Kind.capital)))
  )
}

/** Checks whether a word for a time only tells which one is meant: at the next table. */
function isOrder(view: RuleView, t: number): boolean {
  return (
    view.is(t - 1, RuleWord.determiner) &&
    !view.has(t, Kind.capital) &&
    view.has(t + 1, Kind.word) &&
    !view.is(t + 1, RuleWord.time | RuleWord.preposition | RuleWord.relative | RuleWord.joiner)
  )
}

/** Checks whether bare words after a comma are an office: parish priest of St Anne’s, union rep at the plant, bell-ringer. */
function isOffice(view: RuleView, t: number): boolean {
  let i = t
  while (i < t + LONGEST_OFFICE && view.small(i) && !view.is(i, VERB | OFFICELESS)) i++
  if (i === t) return false
  if (view.is(i, RuleWord.people)) return true
  // tears in her eyes; hands on hips
  return (
    view.is(i, RuleWord.link) &&
    !view.is(i, RuleWord.relative | RuleWord.infinitive) &&
    !view.isExtra(i, Extra.agent) &&
    (!view.isExtra(i, Extra.locative) || view.has(view.is(i + 1, RuleWord.determiner) ? i + 2 : i + 1, Kind.capital))
  )
}

/** Checks whether a preposition opens an adjunct (when, where, in what or to whom something is said) rather than more of the source. */
function adjunct(view: RuleView, from: number, t: number, limit: number): boolean {
  // say experts like Ada Lind, such as Ada Lind
  if (
    view.has(t + 1, Kind.capital) &&
    (view.is(t, RuleWord.base) ? view.is(t - 1, RuleWord.people) : view.is(t - 1, RuleWord.determiner) && view.is(t - 2, RuleWord.people))
  )
    return false
  if (!view.is(t, RuleWord.link)) return true
  // said Lind to the boys; but: an adviser to the mayor
  if (view.is(t, RuleWord.infinitive)) return view.has(t - 1, Kind.capital)
  // said Lind on Facebook, by phone; but: Lind of the council, from Harrow
  if (!view.is(t, RuleWord.infinitive) && !view.table.affiliators.has(view.hash[t] as number) && isName(view, from, t)) return true
  const locative = view.isExtra(t, Extra.locative)
  let place = false
  for (let i = t + 1; i < limit && i < t + 4; i++) {
    if (view.has(i, Kind.sign)) break
    if (isOrder(view, i)) continue
    if (
      (view.is(i, RuleWord.time | RuleWord.document) || (view.is(i, RuleWord.auxiliary) && view.has(i, Kind.capital))) &&
      (locative || !view.is(t - 1, RuleWord.people))
    )
      return true
    if (view.has(i, Kind.capital)) place = true
  }
  // said Lind in the hall; but: the leader of the Greens in the council
  return (locative || isTopic(view, t, limit)) && !place && view.has(t - 1, Kind.capital) && !view.is(t - 2, RuleWord.determiner)
}

/** Checks whether a preposition after a name introduces the topic: Lind of her teacher, of the lease; but: Lind of the council. */
function isTopic(view: RuleView, t: number, limit: number): boolean {
  const next = t + 1
  if (view.is(next, RuleWord.possessive)) return true
  if (!view.is(next, RuleWord.determiner)) return false
  for (let i = next + 1; i < limit && i < t + 4; i++) if (view.is(i, RuleWord.people)) return false
  return true
}
