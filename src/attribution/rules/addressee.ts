import {Kind} from '../../text/tokens.js'
import {isPlural} from './agreement.js'
import {hasParticle} from './cue.js'
import type {RuleView} from './rule-view.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Maximum tokens in the description of an addressee. */
const LONGEST = 14

/** Skips the addressee: a pronoun, or words up to a punctuation mark, a conjunction or a subject. */
export function addresseeEnd(view: RuleView, verb: number, from: number, to: number): number {
  // told her; but: told her students that …
  const owned = view.is(from, RuleWord.possessive) && view.is(from + 1, RuleWord.people) && !view.is(from + 2, VERB | RuleWord.auxiliary)
  if (view.is(from, RuleWord.object) && !owned) return from + 1
  let t = from
  for (; t < to && t < from + LONGEST; t++) {
    if (view.inside[t] !== 0) break
    const bits = view.bits[t] as number
    if (view.has(t, Kind.sign)) {
      // Ring & Rope
      if (view.has(t, Kind.clitic) || view.first[t] === 0x26) continue
      if (view.comma(t) && isSeries(view, t, to)) continue
      // the Nordic Press (NP)
      if (view.first[t] === 0x28 && view.first[t + 2] === 0x29) {
        t += 2
        continue
      }
      break
    }
    if (bits & (RuleWord.infinitive | RuleWord.opener) && !(bits & RuleWord.relative && t === from)) break
    // asked anyone who saw it | to call
    if (view.isExtra(t, Extra.counts) && view.is(t + 1, RuleWord.relative)) return infinitiveAfter(view, t + 2) || from
    // told one sailor
    if (
      bits & RuleWord.pronoun &&
      view.isExtra(t, Extra.counts) &&
      view.has(t + 1, Kind.word) &&
      !view.is(t + 1, VERB | RuleWord.auxiliary | RuleWord.link)
    )
      continue
    if (bits & RuleWord.pronoun) {
      if (t > from) return t
      if (isTold(view, t)) return t + 1
      // told everyone at the clinic, “…”
      if (view.isExtra(t + 1, Extra.locative)) continue
      return t
    }
    // asked Lind | about the key
    if (t > from && hasParticle(view, verb, t)) break
    if (bits & RuleWord.preposition && t > from && view.is(t + 1, RuleWord.time)) break
    if (bits & RuleWord.adverb && t > from && view.is(t + 1, RuleWord.auxiliary | RuleWord.infinitive)) break
    if (bits & RuleWord.preposition && (t === from || view.isExtra(t, Extra.agent))) return t
    // told Judge Bell before she was led away
    if (t > from && view.isExtra(t, Extra.subordinator)) break
    // told the board | during the debate that …
    if (bits & RuleWord.determiner && t > from && !view.is(t - 1, RuleWord.link | RuleWord.joiner))
      return view.is(t - 1, RuleWord.preposition) && t - 1 > from ? t - 1 : t
    // told the Sunday Times, the Harrow Sunday Courier, Radio Harrow’s Morning Tea
    const named =
      view.has(t, Kind.capital) &&
      (view.has(t - 1, Kind.clitic) ||
        view.is(t - 1, RuleWord.determiner) ||
        (view.has(t - 1, Kind.capital) && (view.is(t - 1, RuleWord.time) || view.has(t + 1, Kind.capital))))
    // told the rink’s last skaters
    const order =
      (view.has(t - 1, Kind.clitic) || view.is(t - 1, RuleWord.determiner | RuleWord.possessive)) &&
      view.has(t + 1, Kind.word) &&
      !view.is(t + 1, RuleWord.time | RuleWord.opener)
    if (bits & RuleWord.time && t > from && !named && !order && !view.is(t - 1, RuleWord.preposition)) break
    // told the agency | two men were missing
    // told the board | nearly 40 houses had gone
    if (
      t > from &&
      view.has(t + 1, Kind.number) &&
      view.table.focusing.has(view.hash[t] as number) &&
      !view.is(t - 1, RuleWord.preposition | RuleWord.link)
    )
      break
    if (
      t > from &&
      (view.has(t, Kind.number) || view.isExtra(t, Extra.counting)) &&
      !view.has(t - 1, Kind.capital) &&
      (view.is(from, RuleWord.determiner) ? t > from + 1 : isPlural(view, t - 1)) &&
      !view.is(t - 1, RuleWord.preposition | RuleWord.joiner | RuleWord.adverb)
    )
      break
    // told the board in May | that …
    const helper = (bits & RuleWord.auxiliary) !== 0 && !(view.has(t, Kind.capital) && view.is(t - 1, RuleWord.preposition))
    // told the court | Lind had gone, told the court | Lind left
    if (helper || (t > from && view.has(t - 1, Kind.capital) && view.pastForm(t))) {
      const subject = nameBefore(view, from, t)
      if (subject > from) return subject
      if (helper) return from
    }
  }
  return t
}

/** Finds the name or bare plural that is the subject of a verb and follows an addressee in small letters, or returns `from`: told the court | Lind had gone; but: told Judge Lind. */
function nameBefore(view: RuleView, from: number, verb: number): number {
  let t = verb
  while (t > from && view.is(t - 1, RuleWord.adverb)) t--
  // Lind’s dog had gone
  if (t - 2 > from && view.has(t - 2, Kind.clitic)) t -= 2
  const end = t
  // told the board | residents had left
  const bare = t - 1
  if (
    bare - 1 > from &&
    view.is(from, RuleWord.determiner) &&
    view.small(bare) &&
    isPlural(view, bare) &&
    view.has(bare - 1, Kind.word) &&
    !view.is(bare - 1, RuleWord.specifier | RuleWord.preposition | RuleWord.link | RuleWord.joiner) &&
    !view.is(bare, RuleWord.auxiliary)
  )
    t--
  else while (t > from && view.has(t - 1, Kind.capital | Kind.abbreviation)) t--
  const hearer = t - 1
  const apart = t < end && t > from && view.has(hearer, Kind.word) && !view.is(hearer, RuleWord.specifier)
  // reminded the crowd of remarks Lind made
  for (let i = from + 1; i < t; i++) if (view.is(i, RuleWord.link | RuleWord.joiner | RuleWord.preposition)) return from
  return apart && (view.is(from, RuleWord.specifier) || isPlural(view, hearer)) ? t : from
}

/** Checks whether a comma parts the first of several names: told Mills, Sullivan and Abell to search. */
function isSeries(view: RuleView, comma: number, to: number): boolean {
  if (!view.has(comma - 1, Kind.capital)) return false
  let t = comma + 1
  while (t < to && (view.has(t, Kind.capital | Kind.abbreviation) || view.comma(t))) t++
  return t > comma + 1 && view.is(t, RuleWord.joiner) && view.has(t + 1, Kind.capital)
}

/** Finds the next infinitive before any mark, or returns 0. */
function infinitiveAfter(view: RuleView, from: number): number {
  for (let t = from; t < from + LONGEST && !view.has(t, Kind.sign); t++)
    if (view.is(t, RuleWord.infinitive) && !view.is(t + 1, RuleWord.specifier)) return t
  return 0
}

/** Checks whether a pronoun after a verb of telling is the addressee rather than the subject of a clause: told everyone, “…” */
function isTold(view: RuleView, t: number): boolean {
  const next = t + 1
  return view.comma(next) || view.colon(next) || view.is(next, RuleWord.opener | RuleWord.pronoun)
}
