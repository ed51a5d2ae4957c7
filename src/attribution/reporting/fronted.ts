import type {Run} from '../rules/rule-view.js'
import {type Content} from './content.js'
import {hasQuote} from './clause.js'
import {governedBy} from './cue.js'
import {type Cue} from './simple-cue.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum tokens before a verb. */
const LONGEST = 40

/** Returns the first token of the sentence, if it is near. */
function sentenceStart(view: ReportingView, verb: number): number {
  let t = verb
  while (t > 0 && t > verb - LONGEST && !view.begins(t)) t--
  return t
}

/** Returns a predicate that comes before the verb: Als „Wunder“ bezeichnete Lind den Fund. */
export function frontedPredicate(view: ReportingView, cue: Cue, subject: Run | undefined): Run | undefined {
  if (!subject || subject.from < cue.from || !(cue.bits & Word.judgement)) return undefined
  const start = sentenceStart(view, cue.from)
  return view.begins(start) && view.also(start, Also.predicate) && cue.from - start > 1 ? {from: start, to: cue.from} : undefined
}

/** Reads a governed prepositional phrase before its verb: Von einem Fehler sprach Lind. */
export function fronted(view: ReportingView, cue: Cue, subject: Run | undefined): Content | undefined {
  if (!subject || subject.from < cue.from || !view.table.words.verbSecond) return undefined
  const start = sentenceStart(view, cue.from)
  if (!view.begins(start) || !governedBy(view, cue, start)) return undefined
  // in dem Verfahren sieht Lind einen „Angriff“: the content follows the subject
  const end = nounPhraseEnd(view, subject.to, subject.to + LONGEST)
  if (end > 0 && view.is(subject.to, Word.determiner) && hasQuote(view, subject.to, end))
    return {run: {from: subject.to, to: end}, rule: 'quoted-judgement', governed: start}
  const run = trimRun(view, {from: start + 1, to: cue.from})
  return run.to > run.from ? {run, rule: 'judgement', governed: start} : undefined
}
