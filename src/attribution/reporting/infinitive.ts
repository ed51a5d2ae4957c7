import type {Run} from '../rules/rule-view.js'
import {readAgent} from './agent.js'
import {contentEnd} from './content-end.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {appositiveEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import {beforeUnknownVerb, coordinatedEnd, withoutVerb} from './source-end.js'
import {resumedAt} from './plain.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum pronouns between a preposition and its infinitive. */
const MOST_PRONOUNS = 3

/** Reads a participle with its agent, or an infinitive after a preposition. */
export function readBeside(
  view: ReportingView,
  t: number,
  left: number,
  from: number,
  to: number,
  taken: Uint8Array,
  found: readonly ReportingFinding[]
): ReportingFinding | undefined {
  const agent = view.is(t, Word.participle) ? readAgent(view, t, from, to) : undefined
  return agent ?? (taken[t - from] ? undefined : readInfinitive(view, t, left, from, to, found))
}

/**
 * Reads a verb of saying in the infinitive after a preposition, whose subject is that of its sentence: sorprendió al afirmar que …;
 * tras recordar que …, Lind se marchó; après avoir rappelé que …; sans préciser si …
 * @param left - The first token that the sentence's subject may include.
 * @param from - First token of the sentence.
 * @param to - The end of the sentence.
 */
function readInfinitive(
  view: ReportingView,
  t: number,
  left: number,
  from: number,
  to: number,
  found: readonly ReportingFinding[]
): ReportingFinding | undefined {
  if (!view.small(t) || t === from || !view.is(t, Word.plain | Word.speech | Word.judgement)) return undefined
  // après avoir dit
  const first = view.is(t, Word.participle) ? t - 1 : t
  if (first <= from || !view.isInfinitive(first, t + 1)) return undefined
  let preposition = first - 1
  while (
    preposition > from &&
    preposition >= first - MOST_PRONOUNS &&
    view.is(preposition, Word.object | Word.reflexive) &&
    !view.is(preposition, Word.preposition)
  )
    preposition--
  const begin = leadOf(view, preposition, from)
  if (begin < 0) return undefined
  const content = contentOf(view, t, to)
  if (!content) return undefined
  const {nullSubject} = view.table.words
  const cue = [{from: first, to: t + 1}]
  // Tras decir que …, Lind se marchó
  if (begin === from || view.is(begin - 1, Word.turn | Word.coordinator)) {
    const source = subjectBehind(view, content, to)
    if (!source) content.to = resumedAt(view, content, false)
    return source || (nullSubject && content.to < to) ? {rule: 'participle', source, cue, content: [content], open: false} : undefined
  }
  content.to = resumedAt(view, content, false)
  const source = found.findLast(({rule}) => rule !== 'nominal')?.source ?? subjectOf(view, left, begin)
  return source || nullSubject ? {rule: 'participle', source, cue, content: [content], open: false} : undefined
}

/** Returns the first token of a preposition that puts an act of saying beside another act, or -1: al, tras, antes de; but not: de, a, por, es hora de. */
function leadOf(view: ReportingView, t: number, from: number): number {
  if (t < from || !view.outside(t) || !view.is(t, Word.preposition) || view.also(t, Also.agent | Also.opinion)) return -1
  // a, à: one letter also comes before an infinitive that is the object
  if (!view.is(t, Word.link)) return (view.item.tokens.end[t] as number) - (view.item.tokens.start[t] as number) === 1 ? -1 : t
  return t > from && view.is(t - 1, Word.preposition | Word.subordinator) && !view.is(t - 1, Word.link) ? t - 1 : -1
}

/** Returns the clause or quotation that follows a verb directly, or after a time or the preposition that the verb governs. */
function contentOf(view: ReportingView, verb: number, to: number): Run | undefined {
  let t = skipTimes(view, verb + 1, to)
  if (t + 1 < to && view.governs(verb, t) && view.also(t + 1, Also.complementizer)) t++
  const quoted = view.opens(t) || (view.colon(t) && view.opens(t + 1))
  if (t >= to || !(quoted || (view.also(t, Also.complementizer) && !view.is(verb, Word.weak)))) return undefined
  const begin = view.colon(t) ? t + 1 : t
  const run = trimRun(view, {from: begin, to: contentEnd(view, begin, to)})
  return run.to > run.from ? run : undefined
}

/** Ends a content before the main clause that follows it, and returns that clause's subject. */
function subjectBehind(view: ReportingView, content: Run, to: number): Run | undefined {
  for (let t = content.from + 2, verb = !view.outside(content.from); t + 2 < content.to; t++) {
    verb ||= t > content.from + 3
    if (!view.outside(t)) continue
    verb ||= view.finite(t)
    if (!verb || !view.comma(t) || !(view.is(t + 1, Word.determiner | Word.pronoun) || view.capital(t + 1) || view.isSpeaker(t + 1)))
      continue
    const phrase = nounPhraseEnd(view, t + 1, to)
    if (phrase < 0) continue
    const end = withoutVerb(view, t + 1, phrase, to)
    const last = appositiveEnd(view, end, to)
    const next = view.comma(last) ? last + 1 : last
    if (end === phrase && !view.finite(skipAdverbials(view, next, to))) continue
    content.to = t
    return {from: t + 1, to: last}
  }
  return undefined
}

/** Finds the subject at the beginning of a sentence. */
function subjectOf(view: ReportingView, from: number, to: number): Run | undefined {
  const begin = view.is(from, Word.turn | Word.coordinator) ? from + 1 : skipAdverbials(view, from, to)
  const first = view.comma(begin) ? begin + 1 : begin
  const whole = coordinatedEnd(view, wholePhraseEnd(view, first, to), to)
  if (whole < 0) return undefined
  const end = beforeUnknownVerb(view, first, withoutVerb(view, first, whole, to), to)
  const next = view.comma(end) ? end + 1 : end
  return end < whole || (next < to && (view.finite(next) || view.finite(skipAdverbials(view, next, to))))
    ? {from: first, to: end}
    : undefined
}
