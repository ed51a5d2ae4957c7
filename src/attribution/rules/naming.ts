import {Kind} from '../../text/tokens.js'
import type {Cue} from './cue.js'
import type {Run, RuleView} from './rule-view.js'
import {Extra, RuleWord} from './words.js'

/** Maximum tokens in a thing and the name after it. */
const LONGEST_THING = 6

/** Checks whether a verb merely names the noun right before it: a film called “The Pier”. */
export function isNaming(view: RuleView, cue: Cue, subject: Run): boolean {
  if (cue.helped || cue.from !== cue.verb || cue.to > cue.verb + 1 || subject.to < cue.from || !view.isExtra(cue.verb, Extra.naming))
    return false
  // The opposition called her “…”
  if (view.is(cue.to, RuleWord.possessive | RuleWord.object)) return false
  const head = subject.to - 1
  return !view.has(head, Kind.capital | Kind.sign) && !view.is(head, RuleWord.pronoun | RuleWord.people)
}

/** Drops a thing before the name of who gives it a name: a decision | Lind labelled “a joke”; but: the mayor Lind. */
export function afterNamed(view: RuleView, cue: Cue, subject: Run): Run {
  const {from, to} = subject
  if (
    cue.helped ||
    !view.is(from, RuleWord.determiner) ||
    view.has(from, Kind.capital) ||
    to - from > LONGEST_THING ||
    !view.opens(cue.to + (view.isExtra(cue.to, Extra.likeness) ? 1 : 0))
  )
    return subject
  let name = to
  while (name > from && view.has(name - 1, Kind.capital)) name--
  const noun = name - 1
  return name < to &&
    noun > from &&
    view.has(noun, Kind.word) &&
    !view.is(noun, RuleWord.people | RuleWord.link | RuleWord.joiner | RuleWord.preposition) &&
    (view.isExtra(cue.verb, Extra.naming | Extra.needy) || view.is(cue.verb, RuleWord.judgement))
    ? {from: name, to}
    : subject
}
