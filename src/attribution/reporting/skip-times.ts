import {isTimePhrase} from './dates.js'
import {asksWhether, phraseEnd} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import {Word} from './words.js'

/**
 * Skips only adverbs, reflexives and phrases of time.
 * @returns The token after them.
 */
export function skipTimes(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && view.outside(t)) {
    if (view.is(t, Word.adverb | Word.time | Word.reflexive) && !view.is(t, Word.determiner) && !asksWhether(view, t)) t++
    else if (view.is(t, Word.preposition) && isTimePhrase(view, t, to)) {
      const next = phraseEnd(view, t, to)
      if (next <= t) return t
      t = next
    } else break
  }
  return t
}
