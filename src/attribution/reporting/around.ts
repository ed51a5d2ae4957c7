import type {Run} from '../rules/rule-view.js'
import {contentBefore} from './content.js'
import {contentEnd} from './content-end.js'
import type {ReportingFinding} from './finding.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {Word} from './words.js'

/**
 * Builds the finding for a parenthesis whose content is on either side of it.
 * @param before - First token of the parenthesis.
 * @param after - The token after it.
 * @param left - The first token that the content may include.
 * @param open - Whether sentences without a cue continue it.
 */
export function around(
  view: ReportingView,
  cue: Run[],
  source: Run | undefined,
  before: number,
  after: number,
  left: number,
  to: number,
  open = false
): ReportingFinding | undefined {
  const content: Run[] = []
  const first = before > left ? contentBefore(view, left, before) : undefined
  if (first && !isConjunction(view, first)) content.push(first)
  // Aldus Lind: ‘…’
  const begin = view.colon(after) && view.opens(after + 1) ? after + 1 : after
  const second = trimRun(view, {from: begin, to: contentEnd(view, begin, to)})
  // ‘…’, aldus de wethouder, die gaat: of the source
  const told =
    first !== undefined &&
    (view.closes(first.to - 1) || view.closes(first.to - 2)) &&
    view.comma(after) &&
    view.is(second.from, Word.relative)
  if (second.to > second.from && !told && !(first && !open && view.is(second.from, Word.coordinator | Word.turn) && view.comma(after)))
    content.push(second)
  return content.length ? {rule: 'according-to', source, cue, content, open} : undefined
}

function isConjunction(view: ReportingView, {from, to}: Run): boolean {
  return to - from === 1 && view.is(from, Word.turn | Word.coordinator | Word.adverb | Word.opener)
}
