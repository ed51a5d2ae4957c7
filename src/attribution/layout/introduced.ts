import type {Span} from '../../text/span.js'
import type {Finding} from '../finding.js'
import {leadOf} from '../rules/before-quotation.js'
import {readCue} from '../rules/cue.js'
import {Sight} from '../rules/rule-tokens.js'
import {subjectBefore} from '../rules/source.js'
import {Bit, type WordBits} from '../rules/words.js'
import type {Page} from './layout-tokens.js'

/**
 * Finds quotations and lists that a paragraph introduces: it ends with a source, its verb and a colon.
 *
 * @param page - The item.
 * @param table - The language's words.
 * @returns The findings.
 */
export function findIntroduced(page: Page, table: WordBits): Finding[] {
  const {prose, words} = page.reading
  const findings: Finding[] = []
  let sight: Sight | undefined
  for (let block = 0; block + 1 < prose.length; block++) {
    const last = page.to(block) - 1
    if (prose[block]?.kind !== 'paragraph' || words.first[last] !== 0x3a) continue
    let content = introduced(page, block + 1)
    if (!content.length && prose[block + 1]?.kind !== 'paragraph') continue
    sight ??= new Sight(page.reading, table)
    let from = last
    while (from > page.from(block) && !sight.begins(from)) from--
    const found = lastCue(page, sight, from, last) ?? statement(page, sight, from, last)
    // wrote: with the words in a paragraph of their own, in marks or not
    if (!content.length && found?.last) content = [page.block(block + 1)]
    if (!content.length) continue
    if (found) findings.push(page.finding('introduced-block', block, found.source, [found.cue], content))
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
function lastCue(page: Page, sight: Sight, from: number, to: number): Introduction | undefined {
  for (let t = to - 1; t >= from; t--) {
    if (!sight.verb(t) || !sight.is(t, Bit.speech) || sight.is(t, Bit.participle)) continue
    const cue = readCue(sight, t, from, to)
    const subject = cue && !cue.passive && subjectBefore(sight, cue.from, from)
    if (subject) return {source: page.span(subject.from, subject.to), cue: page.span(cue.from, cue.to), last: cue.to === to}
  }
  return undefined
}

/** The board issued a statement on Monday: the words between the subject and the colon are the cue, one of them a document. */
function statement(page: Page, sight: Sight, from: number, to: number): Introduction | undefined {
  const lead = leadOf(sight, from, to)
  if (!lead) return undefined
  const {source, cue} = lead
  for (let t = cue.from; t < cue.to; t++)
    if (sight.is(t, Bit.document)) return {source: page.span(source.from, source.to), cue: page.span(cue.from, cue.to), last: false}
  return undefined
}

/** What stands after a colon at a paragraph's end: the block quotations, the list, or the paragraph in quotation marks. */
function introduced(page: Page, next: number): {start: number; end: number}[] {
  const {prose} = page.reading
  const kind = prose[next]?.kind
  const content: {start: number; end: number}[] = []
  if (kind === 'blockQuote' || kind === 'listItem') {
    for (let block = next; prose[block]?.kind === kind; block++) if (page.to(block) > page.from(block)) content.push(page.block(block))
  } else if (kind === 'paragraph' && page.isQuotation(next)) content.push(page.block(next))
  return content
}
