import {Kind} from '../../text/tokens.js'
import {nextComma} from './adverbial.js'
import type {RuleView} from './rule-view.js'
import {Extra, RuleWord} from './words.js'

/** Ends a subject before what stands between it and its verb: a day, a time, a remark of a few words. */
export function subjectEnd(view: RuleView, from: number, verb: number): number {
  return beforeRemark(view, from, beforeTime(view, from, verb))
}

/** Ends a source before a day: China on Thursday urged … */
function beforeTime(view: RuleView, from: number, to: number): number {
  let end = to
  while (end - 1 > from && view.is(end - 1, RuleWord.time) && view.has(end - 1, Kind.capital)) end--
  if (end === to) return beforeMoment(view, from, to)
  // Lind late Monday
  if (
    end - 1 > from &&
    (view.is(end - 1, RuleWord.adverb) || (view.isExtra(end - 1, Extra.counting) && view.has(end - 2, Kind.capital))) &&
    !view.has(end - 1, Kind.capital)
  )
    end--
  // a report published on Monday | said
  if (end - 1 > from && view.is(end - 1, RuleWord.preposition))
    return view.pastForm(end - 2) && !view.is(end - 2, RuleWord.people | RuleWord.joiner) ? to : end - 1
  return view.has(end - 1, Kind.capital) ? end : to
}

/** Ends a source before when it spoke, in lower case: Lind, who built it, last week | said …; Lind earlier this month | said … */
function beforeMoment(view: RuleView, from: number, to: number): number {
  let end = to
  while (
    end - 1 > from &&
    (view.is(end - 1, RuleWord.time) || (end < to && view.is(end - 1, RuleWord.determiner))) &&
    !view.is(end - 1, RuleWord.people)
  )
    end--
  return end < to && (view.comma(end - 1) || (view.has(end - 1, Kind.capital) && !view.is(end - 1, RuleWord.specifier))) ? end : to
}

/** Maximum tokens in a remark between a subject and its verb. */
const LONGEST_REMARK = 3

/**
 * Ends a source before a remark of a few words, or the comma after a bracket: The judges, for instance, | said; Lind (L-Vell), | said. The
 * comma that closes an appositive before it is kept.
 */
function beforeRemark(view: RuleView, from: number, to: number): number {
  if (!view.comma(to - 1)) return to
  const bracket = view.first[to - 2] === 0x29
  let open = bracket ? to - 1 : to - 2
  while (!bracket && open > from && open >= to - 1 - LONGEST_REMARK && view.small(open)) open--
  if (
    !bracket &&
    !(
      open > from &&
      open < to - 3 &&
      view.comma(open) &&
      view.is(open + 1, RuleWord.link) &&
      !view.is(open + 1, RuleWord.relative) &&
      !view.is(open + 2, RuleWord.specifier | RuleWord.time)
    )
  )
    return to
  if (nextComma(view, from, open) >= open) return open
  return bracket ? to : open + 1
}
