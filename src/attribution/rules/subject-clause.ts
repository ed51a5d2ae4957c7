import {Kind} from '../../text/tokens.js'
import {nounPhrase} from './phrase-start.js'
import type {Run, RuleView} from './rule-view.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Maximum tokens in a relative clause without commas. */
export const RELATIVE = 20

/** Words after *that* which make it a conjunction or a determiner rather than a relative pronoun. */
export const CLAUSAL = RuleWord.specifier | RuleWord.pronoun | RuleWord.time | RuleWord.people | RuleWord.document | RuleWord.preposition

/** Maximum tokens between the pronoun of a relative clause without *that* and the main verb. */
const CONTACT = 6

/** Checks whether a pronoun is the object of a relative clause of two words: two people who know | her; residents who want | it. */
export function endsRelative(view: RuleView, object: number, least: number): boolean {
  const verb = object - 1
  if (
    verb - 2 < least ||
    !view.isWho(verb - 1) ||
    !view.has(verb - 2, Kind.word) ||
    !(view.is(object, RuleWord.object) || view.isExtra(object, Extra.frameObject))
  )
    return false
  return (
    (view.looksPast(verb) || view.is(verb, VERB)) &&
    !view.is(verb, RuleWord.plain | RuleWord.speech) &&
    !view.is(object + 1, RuleWord.auxiliary)
  )
}

/** Finds where a subject with a relative clause begins, or -1: An official who asked not to be named … */
export function overRelative(view: RuleView, last: number, least: number): number {
  for (let t = last; t > least && t > last - RELATIVE; t--) {
    if (view.inside[t] !== 0 || (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) || view.is(t, RuleWord.turn)) return -1
    const that = isRelativeThat(view, t)
    // A woman whose son was hurt
    if (view.isExtra(t, Extra.belonging)) return saysOfOwner(view, t + 1, last) ? ownerBefore(view, t, least) : -1
    if (!that && !view.isWho(t)) continue
    // the man who Lind said …: the relative pronoun is not the subject
    const next = t + 1
    if (next > last || view.has(next, Kind.capital) || view.is(next, that ? CLAUSAL : RuleWord.pronoun | RuleWord.specifier)) return -1
    return ownerBefore(view, t, least)
  }
  return -1
}

/** Checks whether a run after *whose* is a whole clause: whose | son was hurt; but: whose | son, whose son was late as the bus. */
function saysOfOwner(view: RuleView, from: number, last: number): boolean {
  for (let t = from; t <= last; t++) if (view.isExtra(t, Extra.subordinator)) return false
  return !view.is(last, RuleWord.object) && holdsFinite(view, from, last + 1)
}

/** Finds where the noun phrase before a relative pronoun begins, or -1. */
function ownerBefore(view: RuleView, pronoun: number, least: number): number {
  const from = nounPhrase(view, pronoun - 1, least)
  return from < pronoun ? from : -1
}

/** Checks whether a pronoun may be the subject of a relative clause without *that*: everyone | I know, the people | she spoke to. */
function beginsContact(view: RuleView, pronoun: number): boolean {
  const t = pronoun - 1
  return view.is(t, RuleWord.people | RuleWord.pronoun | RuleWord.determiner) && view.has(t, Kind.capital) === view.has(t, Kind.sentence)
}

/** Checks whether a pronoun and a verb are a relative clause without *that*, since another verb follows: everyone | I know | believes. */
export function isContact(view: RuleView, subject: Run, verb: Run, b: number): boolean {
  if (
    subject.to > subject.from + 1 ||
    subject.to !== verb.from ||
    !view.is(subject.from, RuleWord.pronoun) ||
    !beginsContact(view, subject.from)
  )
    return false
  let t = verb.to
  while (t < b && view.is(t, RuleWord.preposition | RuleWord.time | RuleWord.adverb)) t++
  return (
    t < b &&
    view.inside[t] === 0 &&
    view.verb(t) &&
    view.is(t, RuleWord.finite) &&
    !view.is(t, RuleWord.noun | RuleWord.people | RuleWord.document | RuleWord.participle)
  )
}

/** Finds where a subject begins with a relative clause without *that*, or -1: Everyone | I know; Most people | I spoke to; The man | she had met. */
export function overContact(view: RuleView, last: number, least: number): number {
  let verb = false
  for (let t = last; t > least && t > last - CONTACT; t--) {
    if (
      view.inside[t] !== 0 ||
      view.has(t, Kind.sign | Kind.number) ||
      view.is(t, RuleWord.joiner | RuleWord.turn | RuleWord.opener | RuleWord.relative)
    )
      return -1
    if (view.is(t, RuleWord.pronoun)) {
      if (!verb || !beginsContact(view, t)) return -1
      const from = view.is(t - 1, RuleWord.pronoun) ? t - 1 : nounPhrase(view, t - 1, least)
      return from < t && !view.is(from - 1, RuleWord.preposition | RuleWord.auxiliary | VERB) ? from : -1
    }
    if (view.is(t, RuleWord.specifier | RuleWord.people)) return -1
    verb ||= !view.is(t, RuleWord.auxiliary | RuleWord.adverb | RuleWord.preposition | RuleWord.infinitive) && !view.has(t, Kind.capital)
  }
  return -1
}

/** Checks for a conjunction that can also be a relative pronoun, right after a noun and before a verb: the group | that runs the port. */
export function isRelativeThat(view: RuleView, t: number): boolean {
  if (!view.isThat(t) || view.has(t, Kind.sentence)) return false
  if (
    !view.has(t - 1, Kind.word) ||
    view.is(
      t - 1,
      VERB |
        RuleWord.noun |
        RuleWord.adverb |
        RuleWord.preposition |
        RuleWord.auxiliary |
        RuleWord.conjunction |
        RuleWord.turn |
        RuleWord.time |
        RuleWord.pronoun
    )
  )
    return false
  return view.is(t + 1, RuleWord.auxiliary | VERB) || view.looksPast(t + 1) || view.endsIn(t + 1, view.table.pluralEnding)
}

/** Checks whether a finite verb stands in a run. */
export function holdsFinite(view: RuleView, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++) if (view.is(t, RuleWord.auxiliary) || (view.pastForm(t) && !view.is(t, RuleWord.joiner))) return true
  return false
}
