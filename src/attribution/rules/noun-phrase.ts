import {Kind} from '../../text/tokens.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple} from './source.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Function words that cannot name anybody. */
const BINDING =
  RuleWord.opener |
  RuleWord.conjunction |
  RuleWord.turn |
  RuleWord.joiner |
  RuleWord.preposition |
  RuleWord.infinitive |
  RuleWord.auxiliary |
  RuleWord.adverb

/** Words that mark a noun phrase, whatever else they can be. */
const NAMING =
  RuleWord.pronoun | RuleWord.people | RuleWord.document | RuleWord.noun | RuleWord.possessive | RuleWord.object | RuleWord.relative

/**
 * Trims the source of a finder to its noun phrase, without punctuation marks and conjunctions at either end.
 * @returns The rest, possibly empty.
 */
export function nounPhraseIn(view: RuleView, from: number, to: number): Run {
  // as Lind rightly says
  if (to - from > 1 && view.isExtra(from, Extra.frameOpener) && view.has(from + 1, Kind.capital)) {
    from++
    while (to - from > 1 && view.is(to - 1, RuleWord.adverb)) to--
  }
  while (
    from < to &&
    (isLoose(view, from) ||
      (to - from > 1 &&
        view.is(from, RuleWord.conjunction | RuleWord.turn | RuleWord.joiner) &&
        !view.is(from, RuleWord.pronoun | RuleWord.determiner) &&
        !view.has(from, Kind.capitals | Kind.number)))
  )
    from++
  while (
    to > from &&
    (isLoose(view, to - 1) || (to - from > 1 && view.is(to - 1, RuleWord.relative) && !view.is(to - 1, RuleWord.determiner)))
  )
    to--
  return {from, to}
}

/** Ends a source before the day that its sentence tells: A judge | on Tuesday blocked the plan, saying … */
export function beforeDay(view: RuleView, {from, to}: Run): Run {
  for (let t = from; t < to; t++) if (view.comma(t) || view.is(t, RuleWord.relative)) return {from, to}
  let t = to
  while (t > from + 2 && view.is(t - 1, RuleWord.time) && view.has(t - 1, Kind.capital)) t--
  // a report published on Monday
  return t < to && view.isExtra(t - 1, Extra.locative) && !(view.looksPast(t - 2) && !view.is(t - 2, RuleWord.joiner))
    ? {from, to: t - 1}
    : {from, to}
}

/** Checks whether a punctuation mark, such as a dash or comma, cannot be part of a name. */
function isLoose(view: RuleView, t: number): boolean {
  if (!view.has(t, Kind.sign) || view.has(t, Kind.clitic)) return false
  const code = view.first[t] as number
  return view.has(t, Kind.dash) || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x2d
}

/** Checks whether a run contains a word that can refer to somebody or something: a name, a pronoun, a number, a noun. */
export function holdsNoun(view: RuleView, {from, to}: Run): boolean {
  // happy to | hear
  if (to - from === 1 && view.is(from, VERB) && !view.has(from, Kind.capital) && view.is(from - 1, RuleWord.infinitive)) return false
  if (opensWithVerb(view, from, to) || (to - from === 1 && view.table.articles.has(view.hash[from] as number))) return false
  for (let t = from; t < to; t++) {
    if (view.has(t, Kind.number | Kind.capitals)) return true
    if (!view.has(t, Kind.word) || view.has(t, Kind.clitic)) continue
    const bits = view.bits[t] as number
    if (bits & NAMING) return true
    if (view.has(t, Kind.capital) && !(view.has(t, Kind.sentence) && bits & BINDING)) return true
    // another said, all said
    if (bits & RuleWord.determiner && (to - from === 1 || view.isExtra(t, Extra.alone))) return true
    if (bits & (BINDING | RuleWord.determiner)) continue
    // pointing, noted: a verb alone names nobody
    if (bits & VERB && to - from === 1 && bits & (RuleWord.participle | RuleWord.past)) continue
    return true
  }
  return false
}

/** Checks whether an apostrophe stands inside a word: she’d, they’ll. */
export function holdsApostrophe({item: {text, tokens}}: RuleView, t: number): boolean {
  return /['’]/u.test(text.slice(tokens.start[t], tokens.end[t]))
}

/**
 * Checks whether a run is a single word in small letters within a noun phrase, on no list and not a plural, so that it is nobody's
 * name: three of the | main | beams; a | common | sense.
 */
export function isLoneWord(view: RuleView, {from, to}: Run): boolean {
  if (to - from !== 1 || view.bits[from] !== 0 || !view.has(from, Kind.word) || view.has(from, Kind.capital | Kind.number)) return false
  if (view.endsIn(from, view.table.pluralEnding) || holdsApostrophe(view, from)) return false
  const before = view.bits[from - 1] as number
  return (
    view.has(from - 1, Kind.mark) ||
    (view.has(from - 1, Kind.word) &&
      !(before & (RuleWord.opener | RuleWord.conjunction | RuleWord.turn | RuleWord.joiner | RuleWord.relative)))
  )
}

/** Maximum tokens between a noun and its determiner. */
const LONGEST_NOUN = 5

/** Finds the noun phrase right before a token, from its determiner, or the noun alone: under | a hand-painted sign; passed out | bottles. */
export function nounBefore(view: RuleView, end: number, floor: number): Run | undefined {
  for (
    let t = end - 1;
    t >= floor &&
    t >= end - LONGEST_NOUN &&
    view.has(t, Kind.word) &&
    !view.is(t, RuleWord.preposition | RuleWord.auxiliary | RuleWord.pronoun | RuleWord.opener) &&
    !(view.bits[t] === 0 && view.pastForm(t));
    t--
  ) {
    // some holding | placards
    if (view.isExtra(t, Extra.alone) && t + 2 < end && opensWithParticiple(view, t + 1)) return {from: t + 2, to: end}
    if (view.is(t, RuleWord.specifier)) return {from: t, to: end}
  }
  return end - 1 >= floor && view.has(end - 1, Kind.word) && !view.is(end - 1, RuleWord.pronoun | RuleWord.adverb)
    ? {from: end - 1, to: end}
    : undefined
}

/** Checks whether a run is a participle, alone or with a complement: pointing, pointing to a list. */
function opensWithVerb(view: RuleView, from: number, to: number): boolean {
  if (
    view.has(from, Kind.capital) ||
    view.is(from, NAMING | RuleWord.preposition | RuleWord.determiner) ||
    !opensWithParticiple(view, from)
  )
    return false
  return from + 1 === to || view.is(from + 1, RuleWord.preposition | RuleWord.infinitive | RuleWord.specifier)
}

/** Checks whether a source is a pronoun, a name or a word for people, and not a document. */
export function isPerson(view: RuleView, {from, to}: Run): boolean {
  let person = false
  for (let t = from; t < to; t++) {
    if (view.is(t, RuleWord.document)) return false
    if (view.named(t) || view.is(t, RuleWord.people | RuleWord.pronoun)) person = true
  }
  return person
}

/** Checks whether a run is a name in full, and nothing else. */
export function isName(view: RuleView, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (!view.has(t, Kind.capital | Kind.abbreviation) || view.is(t, RuleWord.determiner | RuleWord.time)) return false
  return to > from
}
