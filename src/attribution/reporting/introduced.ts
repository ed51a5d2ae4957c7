import type {Run} from '../rules/rule-view.js'
import {wholePhraseEnd} from './appositive.js'
import type {ReportingFinding} from './finding.js'
import {isOfNumber} from './number.js'
import type {ReportingView} from './reporting-view.js'
import {subjectAfter} from './subject-after.js'
import {subjectBefore} from './subject.js'
import {Also, Word} from './words.js'

/** Maximum tokens before a colon that introduces a quotation. */
export const LONGEST_LEAD = 32

/** Minimum tokens in a quoted sentence that continues an attribution of another kind. */
export const SHORTEST_ALONE = 6

/**
 * Records the likely source of verbs without a subject: «…», añadió; según explicó, … It is the last source, or a subject that the sentence
 * before has introduced since.
 * @param cued - The sentence's findings.
 * @param last - The paragraph's last finding before it.
 * @param said - The last source before it, in this paragraph or an earlier one.
 * @param before - The previous sentence of the paragraph.
 */
export function addMeant(
  view: ReportingView,
  cued: readonly ReportingFinding[],
  last: ReportingFinding | undefined,
  said: Run | undefined,
  before: Run | undefined
): void {
  const at = last?.cue[0]?.from ?? last?.content[0]?.from ?? -1
  const since = before && at < before.from ? before : undefined
  let latest: Run | undefined
  for (const one of cued) {
    if (one.source) {
      latest = one.source
      continue
    }
    const first = one.cue[0]
    if (
      !first ||
      one.rule === 'passive' ||
      view.also(first.to - 1, Also.firstPerson) ||
      (one.rule === 'according-to' && !isPersonalCue(view, first))
    )
      continue
    // dijo que el plan prometió ayudas: the subject stands in the content, unless it is the speaker
    if (cued.some((other) => other !== one && other.content.some((run) => run.from < first.from && run.to > first.to))) continue
    latest ??= [since && introducedIn(view, since), last?.source, last?.meant, said].find((run) => run && isOfNumber(view, run, first))
    one.meant = latest
  }
}

/** Checks whether a phrase has a verb that somebody is the subject of: según explicó; but not: según se supo. */
function isPersonalCue(view: ReportingView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++) if (view.is(t, Word.reflexive)) return false
  return view.anyFinite(from, to)
}

/** Finds the subject of a sentence if it has a name. */
export function introducedIn(view: ReportingView, run: Run): Run | undefined {
  return (
    named(view, run, subjectOf(view, run.from, run.to)) ??
    named(view, run, openingPhrase(view, run.from, run.to)) ??
    named(view, run, personBehindComma(view, run))
  )
}

/** Returns a subject if it has a name, which a capital at the start of a sentence does not show. */
function named(view: ReportingView, {from}: Run, subject: Run | undefined): Run | undefined {
  if (!subject) return undefined
  for (let t = Math.max(from + 1, subject.from); t < subject.to; t++) if (view.capital(t)) return subject
  return view.capital(subject.to - 1) ? subject : undefined
}

/** Reads the noun phrase that begins a sentence, where nothing but a subject is likely to. */
function openingPhrase(view: ReportingView, from: number, to: number): Run | undefined {
  if (!view.is(from, Word.determiner) && !view.capital(from)) return undefined
  const end = wholePhraseEnd(view, from, to)
  return end > from && end < to ? {from, to: end} : undefined
}

/** Finds the person whose name begins the main clause after what a sentence begins with: En el quiosco, | Rosa Vega | apila los diarios. */
function personBehindComma(view: ReportingView, {from, to}: Run): Run | undefined {
  if (view.table.words.verbSecond) return undefined
  for (let comma = from + 1; comma < to - 2; comma++) {
    if (!view.comma(comma)) continue
    const end = view.personEnd(comma + 1)
    if (end > 0 && end < to && view.outside(end) && !view.breaks(end) && !view.is(end, Word.coordinator | Word.link))
      return {from: comma + 1, to: end}
  }
  return undefined
}

/** Adds a quoted sentence after one in which somebody comes in: Mara Lind hausse les épaules. « Je n’y peux rien. » */
export function addIntroduced(view: ReportingView, found: ReportingFinding[], before: Run, from: number, to: number): boolean {
  if (view.table.words.verbSecond || to - from < SHORTEST_ALONE || before.to - before.from > LONGEST_LEAD) return false
  const last = found.at(-1)
  if (last && Math.max(...[...last.cue, ...last.content].map((run) => run.to)) > before.from) return false
  for (let t = before.from; t < before.to; t++) if (!view.outside(t)) return false
  const source = introducedIn(view, before)
  // La calle Mayor sigue cortada: nobody
  if (!source || (view.is(source.from, Word.determiner) && !view.also(source.from + 1, Also.holder) && !view.isPersonNoun(source.from + 1)))
    return false
  found.push({rule: 'continued-quote', source, cue: [], content: [{from, to}], open: true})
  return true
}

/** Returns the start of a verb group with the pronouns and negations before its verb: lo | tiene claro. */
export function withObjects(view: ReportingView, from: number, verb: number): number {
  let t = verb
  while (t > from && view.is(t - 1, Word.object | Word.reflexive | Word.negation)) t--
  return t
}

/** Finds the subject of a sentence, before or after its first finite verb. */
export function subjectOf(view: ReportingView, from: number, to: number): Run | undefined {
  for (let t = from; t < to && t < from + 24 && view.outside(t); t++) {
    if (!view.finite(t)) continue
    const verb = view.table.words.verbSecond ? t : withObjects(view, from, t)
    return subjectBefore(view, verb, from) ?? subjectAfter(view, t + 1, to)
  }
  return undefined
}
