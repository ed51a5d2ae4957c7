import type {Run} from '../rules/rule-view.js'
import {contentAfter} from './content.js'
import {piecesOf} from './cue.js'
import {type Cue} from './simple-cue.js'
import {dateEnd} from './dates.js'
import type {ReportingFinding} from './finding.js'
import {skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {resumedAt} from './plain.js'
import type {ReportingView} from './reporting-view.js'
import {beforeUnknownVerb, coordinatedEnd, withoutVerb} from './source-end.js'
import {Word} from './words.js'

/** Reads a gerund, whose subject is that of the clause before it: …, adding that … */
export function gerund(
  view: ReportingView,
  cue: Cue,
  left: number,
  to: number,
  found: readonly ReportingFinding[]
): ReportingFinding | undefined {
  const content = contentAfter(view, cue, cue.to, to)
  // convencida por la prueba: no content
  if (!content || (cue.bits & Word.judgement && cue.bits & Word.weak && content.rule === 'judgement')) return undefined
  // a annoncé son intention de faire appel, regrettant la peine: not whose intention it is
  const source = found.findLast(({rule}) => rule !== 'nominal')?.source ?? subjectOfSentence(view, left, cue.from)
  content.run.to = resumedAt(view, content.run, false)
  return {rule: 'participle', source, cue: piecesOf(cue, content.governed), content: [content.run], open: false}
}

function subjectOfSentence(view: ReportingView, from: number, to: number): Run | undefined {
  const end = dateEnd(view, from, to) > 0 ? -1 : coordinatedEnd(view, wholePhraseEnd(view, from, to), to)
  if (end > from || view.table.words.verbSecond)
    return end > from ? {from, to: beforeUnknownVerb(view, from, withoutVerb(view, from, end, to), to)} : undefined
  // vers 20 heures, un homme
  let begin = skipAdverbials(view, from, to)
  if (begin < to && view.comma(begin)) begin++
  const later = wholePhraseEnd(view, begin, to)
  return later > begin && view.finite(later) ? {from: begin, to: later} : undefined
}
