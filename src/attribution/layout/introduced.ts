import type {Span} from '../../text/span.js'
import type {Finding} from '../finding.js'
import {leadOf} from '../rules/before-quotation.js'
import {readCue} from '../rules/cue.js'
import type {RuleView} from '../rules/rule-view.js'
import {subjectBefore} from '../rules/source.js'
import {RuleWord} from '../rules/words.js'
import type {LayoutView} from './layout-view.js'

/** Finds quotations and lists that a paragraph introduces: it ends with a source, its verb and a colon. */
export function findIntroduced(view: LayoutView, rules: RuleView): Finding[] {
  const {prose, tokens} = view.item
  const findings: Finding[] = []
  for (let block = 0; block + 1 < prose.length; block++) {
    const last = view.to(block) - 1
    if (prose[block]?.kind !== 'paragraph' || tokens.first[last] !== 0x3a) continue
    let content = introduced(view, block + 1)
    if (!content.length && prose[block + 1]?.kind !== 'paragraph') continue
    let from = last
    while (from > view.from(block) && !rules.begins(from)) from--
    const found = lastCue(view, rules, from, last) ?? statement(view, rules, from, last)
    // wrote: with the tokens in a paragraph of their own, in marks or not
    if (!content.length && found?.last) content = [view.block(block + 1)]
    if (!content.length) continue
    if (found) findings.push(view.finding('introduced-block', block, found.source, [found.cue], content))
  }
  return findings
}

/** Who introduces a paragraph, and by what verb. */
interface Introduction {
  source: Span
  cue: Span
  /** Whether the verb stands right before the colon. */
  last: boolean
}

/** The last verb of saying with a subject in a sentence. */
function lastCue(view: LayoutView, rules: RuleView, from: number, to: number): Introduction | undefined {
  for (let t = to - 1; t >= from; t--) {
    if (!rules.verb(t) || !rules.is(t, RuleWord.speech) || rules.is(t, RuleWord.participle)) continue
    const cue = readCue(rules, t, from, to)
    const subject = cue && !cue.passive && subjectBefore(rules, cue.from, from)
    if (subject) return {source: view.span(subject.from, subject.to), cue: view.span(cue.from, cue.to), last: cue.to === to}
  }
  return undefined
}

/** The board issued a statement on Monday: the tokens between the subject and the colon are the cue, one of them a document. */
function statement(view: LayoutView, rules: RuleView, from: number, to: number): Introduction | undefined {
  const lead = leadOf(rules, from, to)
  if (!lead) return undefined
  const {source, cue} = lead
  for (let t = cue.from; t < cue.to; t++)
    if (rules.is(t, RuleWord.document)) return {source: view.span(source.from, source.to), cue: view.span(cue.from, cue.to), last: false}
  return undefined
}

/** What stands after a colon at a paragraph's end: the block quotations, the list, or the paragraph in quotation marks. */
function introduced(view: LayoutView, next: number): {start: number; end: number}[] {
  const {prose} = view.item
  const kind = prose[next]?.kind
  const content: {start: number; end: number}[] = []
  if (kind === 'blockQuote' || kind === 'listItem') {
    for (let block = next; prose[block]?.kind === kind; block++) if (view.to(block) > view.from(block)) content.push(view.block(block))
  } else if (kind === 'paragraph' && view.isQuotation(next)) content.push(view.block(next))
  return content
}
