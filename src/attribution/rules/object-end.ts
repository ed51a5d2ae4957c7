import {Kind} from '../../text/tokens.js'
import {nextComma} from './adverbial.js'
import type {Cue} from './cue.js'
import type {RuleView} from './rule-view.js'
import {Extra, RuleWord} from './words.js'

/** Maximum tokens between the first comma in an aside and its end. */
const LONGEST_ASIDE = 16

/** Maximum tokens in the subject of a clause that *and* adds. */
const LONGEST_SUBJECT = 6

/**
 * Ends the object of a verb of judging or wanting before what the writer adds after a comma: praised Lind, | who lives there; backs the
 * plan, | but has not read it; wants a pier, | and the town has money.
 * @param to - The token after the last that belongs to the object if nothing is added.
 */
export function objectEnd(view: RuleView, {verb, bits}: Pick<Cue, 'verb' | 'bits'>, from: number, to: number): number {
  // called Lind, the mayor, a liar
  const names = view.isExtra(verb, Extra.naming)
  /** Whether a colon has opened a list: both: the fee, the tax. */
  let listed = false
  let seen = from
  for (let comma = nextComma(view, from, to); comma + 1 < to; comma = nextComma(view, comma + 1, to)) {
    for (; seen < comma; seen++) listed ||= view.colon(seen)
    if (view.inside[comma] !== 0) continue
    const next = comma + 1
    if (view.is(next, RuleWord.joiner)) {
      if (addsClause(view, next + 1, to)) return comma
    } else if (view.is(next, RuleWord.turn)) {
      // a poll shows 40% for Lind, while 32% …; defended the plan, though not the fee
      const subordinate = view.isExtra(next, Extra.subordinator)
      if (!subordinate || !(bits & RuleWord.showing || view.table.negations.has(view.hash[next + 1] as number))) return comma
    } else if (!names && isAside(view, next, to, listed) && !resumesAfter(view, next, to)) return comma
  }
  return to
}

/** Checks whether a relative clause or an appositive follows a comma: Lind, | who lives there; the fee, | a sign of decline; but: a fee, a tax and new loans. */
function isAside(view: RuleView, next: number, to: number, listed: boolean): boolean {
  if (view.is(next, RuleWord.relative) || view.isExtra(next, Extra.belonging)) return true
  // a loss of $4, | a year ago
  if (
    listed ||
    !view.table.articles.has(view.hash[next] as number) ||
    view.is(next + 1, RuleWord.time) ||
    view.isExtra(next + 1, Extra.moment)
  )
    return false
  const end = nextComma(view, next, to)
  for (let t = next + 1; t < end && !view.isThat(t) && !view.is(t, RuleWord.relative); t++) if (view.is(t, RuleWord.joiner)) return false
  return !view.is(end + 1, RuleWord.joiner | RuleWord.determiner)
}

/** Checks whether the object goes on after an aside, which may have commas of its own: accused Lind, whose rough, loud manner won her votes, | of lying. */
function resumesAfter(view: RuleView, from: number, to: number): boolean {
  const first = nextComma(view, from, to)
  if (resumes(view, first + 1, to)) return true
  for (let comma = nextComma(view, first + 1, to); comma < to && comma < first + LONGEST_ASIDE; comma = nextComma(view, comma + 1, to))
    if (view.is(comma + 1, RuleWord.link) && !view.isExtra(comma + 1, Extra.locative)) return true
  return false
}

/** Checks whether the object goes on after an aside: praised Lind, who lives there, | for her patience; Lind, who lives there, | and the board; showed Lind, the mayor, | had left. */
function resumes(view: RuleView, t: number, to: number): boolean {
  if (t >= to) return false
  return view.is(t, RuleWord.joiner)
    ? !addsClause(view, t + 1, to)
    : view.is(t, RuleWord.preposition | RuleWord.link | RuleWord.infinitive | RuleWord.auxiliary) ||
        view.looksPast(t) ||
        view.endsIn(t, view.table.participleEnding)
}

/** Checks whether a clause follows *and*, with a subject of its own or that of the verb before: and | the town has money, and | has read it; but: and | the woman who saw it. */
function addsClause(view: RuleView, from: number, to: number): boolean {
  let t = from
  while (t < to && view.is(t, RuleWord.adverb)) t++
  if (view.isExtra(t, Extra.dummy | Extra.irregular) || view.is(t, RuleWord.auxiliary)) return true
  const subject = t
  if (view.is(t, RuleWord.pronoun))
    return (
      !view.is(t, RuleWord.object | RuleWord.relative) && (view.is(t + 1, RuleWord.auxiliary | RuleWord.adverb) || view.looksPast(t + 1))
    )
  for (; t < to && t < subject + LONGEST_SUBJECT; t++) {
    if (
      view.inside[t] !== 0 ||
      (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) ||
      view.is(t, RuleWord.relative | RuleWord.opener | RuleWord.joiner)
    )
      return false
    if (t > subject && (view.is(t, RuleWord.auxiliary) || (view.has(t - 1, Kind.capital) && view.pastForm(t)))) return true
  }
  return false
}
