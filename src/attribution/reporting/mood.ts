import type {Run} from '../rules/rule-view.js'
import type {ReportingFinding} from './finding.js'
import {SHORTEST_QUOTE} from '../rules/before-quotation.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {isReported} from './reported.js'
import type {ReportingView} from './reporting-view.js'
import {subjectAfter, subjectBefore} from './subject.js'
import {Also} from './words.js'

/** Longest stretch that leads to a quotation by a colon, in tokens. */
const LONGEST_LEAD = 24

/**
 * Adds what a sentence without a cue goes on saying: quotations that stand by themselves join what was said before them, a
 * sentence in the mood of reported speech is said by the same source.
 *
 * @param found - What the paragraph has so far.
 * @param before - The sentence before it in the paragraph.
 */
export function addUncued(view: ReportingView, from: number, to: number, found: ReportingFinding[], before: Run | undefined): void {
  const led = ledByColon(view, from, to)
  if (led) {
    found.push(led)
    return
  }
  const last = found.findLast(({open}) => open)
  if (!last) {
    const source = before && isReported(view, from, to, true) ? subjectOf(view, before.from, before.to) : undefined
    if (source) found.push({rule: 'reported-mood', source, cue: [], content: [{from, to}], open: true})
    return
  }
  if (view.opens(from) && isQuotation(view, from, to)) {
    const content = last.content.at(-1)
    if (content && (view.closes(content.to - 1) || (before && content.to >= before.to && last.cue.length > 0))) last.content.push({from, to})
    return
  }
  if (isReported(view, from, to)) found.push({rule: 'reported-mood', source: last.source, cue: [], content: [{from, to}], open: true})
}

/** Mara Lind nimmt es sportlich: „…“; the subject is the source, and what stands between it and the colon the cue. */
function ledByColon(view: ReportingView, from: number, to: number): ReportingFinding | undefined {
  let colon = from
  while (colon < to && !(view.colon(colon) && view.outside(colon))) {
    if (!view.outside(colon) && view.opens(colon)) return undefined
    colon++
  }
  const content = colon + 1
  if (content >= to || colon - from > LONGEST_LEAD) return undefined
  const quoted = view.opens(content) && to - content >= SHORTEST_QUOTE && view.quotedTo(content, to) >= to - 1
  if (!quoted && !isReported(view, content, to)) return undefined
  const run = {from: content, to}
  const rule = quoted ? 'colon-quote' : 'source-cue-clause'
  const end = nounPhraseEnd(view, from, colon, true)
  if (view.also(from, Also.expletive)) return undefined
  if (view.also(from, Also.oblique)) return inverse(view, rule, from, colon, run)
  if (quoted && end === colon && colon > from + 1) return {rule, source: {from, to: end}, cue: [{from: colon, to: content}], content: [run], open: true}
  if (end > 0 && end < colon) return {rule, source: {from, to: end}, cue: [{from: end, to: colon}], content: [run], open: true}
  return inverse(view, rule, from, colon, run)
}

/** Dann wurde Lind deutlich: „…“; the verb comes before its subject. */
function inverse(view: ReportingView, rule: ReportingFinding['rule'], from: number, colon: number, run: Run): ReportingFinding | undefined {
  for (let t = from; t < colon && t < from + 8; t++) {
    if (!view.finite(t)) continue
    const source = subjectAfter(view, t + 1, colon)
    if (source) return {rule, source, cue: [{from: t, to: source.from}, ...(source.to < colon ? [{from: source.to, to: colon}] : [])], content: [run], open: true}
    break
  }
  return undefined
}

/** The subject of a sentence: what it begins with, or what follows its first finite verb. */
function subjectOf(view: ReportingView, from: number, to: number): Run | undefined {
  for (let t = from; t < to && t < from + 24 && view.outside(t); t++) {
    if (!view.finite(t)) continue
    return subjectBefore(view, t, from) ?? subjectAfter(view, t + 1, to)
  }
  return undefined
}

function isQuotation(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.outside(t)) return false
  return to > from + 3
}
