import {Kind} from '../../text/tokens.js'
import type {Run, RuleView} from './rule-view.js'
import {Extra, RuleWord} from './words.js'

/** The sign of a share. */
export const PERCENT = 0x25

/** Checks whether a noun phrase has a plural as its head, or joins names. */
export function isPluralPhrase(view: RuleView, subject: Run): boolean {
  if (subject.to === subject.from + 1 && view.is(subject.from, RuleWord.pronoun)) return true
  for (let t = subject.from + 1; t < subject.to && view.has(t, Kind.capital | Kind.sign | Kind.word) && !view.is(t, RuleWord.link); t++)
    if (view.is(t, RuleWord.joiner) && view.has(t - 1, Kind.capital)) return true
  for (
    let t = subject.from;
    t < subject.to &&
    view.has(t, Kind.word | Kind.number | Kind.clitic) &&
    !(t > subject.from && view.is(t, RuleWord.link | RuleWord.preposition | RuleWord.relative | RuleWord.opener));
    t++
  ) {
    if (view.has(t, Kind.clitic) || (view.has(t, Kind.capital) && !view.begins(t))) continue
    if (isPlural(view, t) || view.isExtra(t, Extra.alone) || view.is(t, RuleWord.people)) return true
    if (t > subject.from && isReducedClause(view, t)) return false
  }
  return false
}

/** Checks whether a participle in a noun phrase begins what it says of the noun: people | briefed on the plan. */
function isReducedClause(view: RuleView, t: number): boolean {
  return (view.looksPast(t) || view.endsIn(t, view.table.participleEnding)) && view.is(t + 1, RuleWord.preposition | RuleWord.link)
}

/** Checks whether a number counts people rather than measuring what follows: 10, 26%, but not 60-page. */
export function isCount(view: RuleView, t: number): boolean {
  if (view.first[t] === PERCENT) return true
  if (!view.has(t, Kind.number)) return false
  const {text, tokens} = view.item
  const last = text.charCodeAt((tokens.end[t] as number) - 1)
  return last >= 0x30 && last <= 0x39
}

/** Checks whether a word ends like a regular plural. */
export function isPlural(view: RuleView, t: number): boolean {
  return view.endsIn(t, view.table.pluralEnding)
}
