import type {Run} from '../rules/rule-view.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {isReported} from './reported.js'
import type {ReportingView} from './reporting-view.js'
import {subjectAfter, subjectBefore} from './subject.js'
import {Also} from './words.js'

/** Longest stretch that leads to a quotation by a colon, in tokens. */
const LONGEST_LEAD = 32
/** Shortest quotation that a colon leads to, with its marks, in tokens. */
const SHORTEST_QUOTE = 4
/** Fewest tokens of a sentence in marks that goes on with what another kind of cue says. */
const SHORTEST_ALONE = 6

/**
 * Adds what a sentence without a cue goes on saying: quotations that stand by themselves join what was said before them, a
 * sentence in the mood of reported speech is said by the same source.
 *
 * @param found - What the paragraph has so far.
 * @param before - The sentence before it in the paragraph.
 */
export function addUncued(view: ReportingView, from: number, to: number, found: ReportingFinding[], before: Run | undefined): void {
  const last = found.findLast(({open}) => open)
  const led = ledByColon(view, from, to)
  // Der Plan sei fertig: „…“, what goes on in the mood of reported speech has its source already
  if (led && !(last && isReported(view, from, (led.content[0] as Run).from, true))) {
    found.push(led)
    return
  }
  if (view.opens(from) && isQuotation(view, from, to) && before && addAloneAfter(found, before, from, to)) return
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

/**
 * Notes who is meant by verbs that do without a subject: «…», añadió.
 *
 * @param cued - What the sentence says.
 * @param said - The last source before it.
 * @param before - The sentence before it in the paragraph.
 */
export function addMeant(view: ReportingView, cued: readonly ReportingFinding[], said: Run | undefined, before: Run | undefined): void {
  for (const one of cued) {
    const first = one.cue[0]
    if (one.source || !first || one.rule === 'according-to' || one.rule === 'passive' || view.also(first.to - 1, Also.firstPerson)) continue
    const subject = before && !(said && said.from >= before.from) ? subjectOf(view, before.from, before.to) : undefined
    one.meant = (subject && view.capital(subject.to - 1) ? subject : undefined) ?? said
  }
}

/** A sentence in marks behind one that says or judges something otherwise: Lind lehnt den Plan ab. „Er kostet zu viel.“ */
function addAloneAfter(found: ReportingFinding[], before: Run, from: number, to: number): boolean {
  const last = found.at(-1)
  if (!last?.source || last.open || last.source.from < before.from || to - from < SHORTEST_ALONE) return false
  found.push({rule: 'continued-quote', source: last.source, cue: [], content: [{from, to}], open: true})
  return true
}

/**
 * Adds a quotation that a colon leads to at a sentence's end to what its main clause says: Sie warnte vor einer Flut: „…“
 *
 * @param found - What the sentence has.
 */
export function addBehindColon(view: ReportingView, found: readonly ReportingFinding[], from: number, to: number): void {
  const colon = quotationColon(view, from, to)
  if (colon < 0) return
  const one = found.find(({source, cue, rule}) => source && source.to <= colon && cue.every((run) => run.to <= colon) && rule !== 'nominal')
  if (!one || found.some(({content}) => content.some((run) => run.to > colon + 1))) return
  one.content.push({from: colon + 1, to})
  one.open = true
}

/** The colon before a quotation that ends a sentence; or -1. */
function quotationColon(view: ReportingView, from: number, to: number): number {
  if (!view.closes(to - 1) && !(view.stop(to - 1) && view.closes(to - 2))) return -1
  for (let t = to - SHORTEST_QUOTE; t > from; t--) if (view.colon(t) && view.outside(t)) return view.opens(t + 1) && view.quotedTo(t + 1, to) >= to - 1 ? t : -1
  return -1
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
  // Auf einem Zettel steht: „…“
  if (quoted && view.also(from, Also.body)) {
    const end = nounPhraseEnd(view, from + 1, colon, false)
    const verb = end > 0 ? skipAdverbials(view, end, colon) : colon
    if (verb < colon && view.finite(verb) && skipAdverbials(view, verb + 1, colon) === colon) return {rule, source: {from: from + 1, to: verb}, cue: [{from, to: from + 1}, {from: verb, to: content}], content: [run], open: true}
  }
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
