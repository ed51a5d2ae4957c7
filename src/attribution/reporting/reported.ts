import {Kind} from '../../text/tokens.js'
import type {ReportingFinding} from './finding.js'
import type {ReportingView} from './reporting-view.js'
import {Also, FINITE, Word} from './words.js'

/** Checks whether the first finite verb is in the mood of reported speech; with `sure`, conditionals do not count. */
export function isReported(view: ReportingView, from: number, to: number, sure = false): boolean {
  for (let t = from; t < to; t++) {
    if (!view.outside(t) || !view.has(t, Kind.word)) continue
    if (view.is(t, Word.mood) && !(view.capital(t) && t > from)) return !sure || !view.also(t, Also.conditional)
    if (view.is(t, FINITE) && view.finite(t) && !view.is(t, Word.mood)) return false
    if (t > from && view.moodByPronoun(t)) return true
  }
  return false
}

/** Checks whether a verb of a stance is itself in the mood of reported speech, and so is told by somebody else. */
export function isReportedStance(view: ReportingView, {cue: [first]}: ReportingFinding): boolean {
  if (!first || !view.table.words.verbFinal) return false
  const verb = first.from
  return (
    view.is(verb, Word.mood) &&
    !view.also(verb, Also.conditional) &&
    !view.is(verb, Word.plain | Word.passive) &&
    !view.also(verb + 1, Also.firstPerson)
  )
}

/** Returns where the content of a cue at the end may begin: with the sentence, unless a cue at the end of another content is before it. */
export function leftOf(view: ReportingView, found: readonly ReportingFinding[], from: number, left: number): number {
  return found.every(
    ({open, rule}) => !open || (view.table.words.verbSecond && (rule === 'source-cue-that' || rule === 'source-cue-clause'))
  )
    ? from
    : left
}

/** Ends contents before the cue whose content holds them: Er gehe davon aus, dass die Brücke hält, | sagte Lind. */
export function endBefore(
  view: ReportingView,
  {rule, content: [whole], cue: [cue]}: ReportingFinding,
  found: readonly ReportingFinding[]
): void {
  if (rule !== 'clause-cue-source' || !view.table.words.verbSecond || !whole || !cue || whole.to > cue.from) return
  for (const {
    cue: [first],
    content
  } of found) {
    const last = content.at(-1)
    if (first && last && first.from >= whole.from && last.from < whole.to && last.to > whole.to) last.to = whole.to
  }
}
