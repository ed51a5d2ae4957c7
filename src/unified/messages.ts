import type {Nodes, Parents} from 'nlcst'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {NewsRoot} from './newst.js'
import {pointer} from './positions.js'
import {partitionPoint} from '../text/binary-search.js'

/** The id of a rule that reports a doubt. */
export type DoubtRule = 'quotation-open' | 'quotation-without-source' | 'source-unsettled' | 'scare-quotes'

// how to resolve each doubt
const notes: Readonly<Record<DoubtRule, string>> = {
  'quotation-open':
    'Close the quotation where the words that are quoted end, or take the opening mark away. A quotation that goes on in the next paragraph is opened again there.',
  'quotation-without-source':
    'Say in the same paragraph whose words these are, such as `…, said Mara Lind, the harbour master`, or take the quotation marks away.',
  'source-unsettled': 'Name the source here, or where the item speaks of it first.',
  'scare-quotes': 'Take the quotation marks away, or say who calls it that.'
}

/** All rule ids. */
export const doubtRules = Object.keys(notes) as DoubtRule[]

// quotations here need no source of their own: the body names it
const display = new Set<string>(['KickerNode', 'HeadlineNode', 'DeckNode', 'KeyPointNode', 'HeadingNode', 'PullQuoteNode'])

interface Doubt {
  rule: DoubtRule
  reason: string
  actual: string
  start: number
  end: number
}

/**
 * Reports the doubts in a tree as messages on its file.
 *
 * @param tree - The tree.
 * @param text - Its text.
 * @param file - The file.
 * @param rules - The rules to report.
 * @param placed - Whether the tree's positions are positions in the file; if not, messages have no place.
 */
export function reportDoubts(tree: NewsRoot, text: string, file: VFile, rules: ReadonlySet<DoubtRule>, placed: boolean): void {
  const doubts = doubtsOf(tree, text).filter(({rule}) => rules.has(rule))
  if (doubts.length === 0) return
  const pointAt = pointer(text)
  for (const {rule, reason, actual, start, end} of doubts.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const place: Position = {start: pointAt(start), end: pointAt(end)}
    const message = file.message(reason, {
      ...(placed && {ancestors: ancestorsAt(tree, start), place}),
      ruleId: rule,
      source: 'nutgraf'
    })
    message.actual = actual
    message.note = notes[rule]
  }
}

function doubtsOf(tree: NewsRoot, text: string): Doubt[] {
  const doubts: Doubt[] = []
  const sources = new Map(tree.attributions.map(({id, source}) => [id, source]))
  for (const {kind, parts, parent, closed, attribution} of tree.quotes) {
    const [first] = parts
    if (!first) continue
    const {start, end} = withMarks(text, first.start, first.end)
    const add = (rule: DoubtRule, reason: string): void => void doubts.push({rule, reason, actual: first.text, start, end})
    if (!closed) add('quotation-open', 'Unexpected quotation that is left open, expected a closing mark')
    if (kind === 'term') add('scare-quotes', `Unexpected quotation marks around the term \`${first.text}\``)
    const hasSource = attribution !== undefined && sources.get(attribution) !== undefined
    if (
      kind === 'speech' &&
      closed &&
      parent === undefined &&
      !hasSource &&
      !ancestorsAt(tree, start).some(({type}) => display.has(type))
    ) {
      add('quotation-without-source', 'Unexpected quotation without a source, expected an attribution')
    }
  }
  for (const {source, speaker} of tree.attributions) {
    if (!source || speaker !== undefined) continue
    const {start, end, text: actual} = source
    doubts.push({rule: 'source-unsettled', reason: `Unexpected source \`${actual}\`, cannot tell who it is`, actual, start, end})
  }
  return doubts
}

// widens quoted words to include the adjacent quotation marks
function withMarks(text: string, start: number, end: number): {start: number; end: number} {
  const mark = /["'“”‘’„‚«»‹›「」『』`]/u
  let from = start
  let to = end
  while (from > 0 && start - from < 2 && mark.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < 2 && mark.test(text.charAt(to))) to++
  return {start: from, end: to}
}

// collects the parents around an offset, outermost first
function ancestorsAt(tree: NewsRoot, offset: number): Parents[] {
  const ancestors: Parents[] = []
  let node: Nodes | undefined = tree
  while (node && 'children' in node && node.type !== 'WordNode') {
    ancestors.push(node)
    node = childAt(node.children, offset)
  }
  return ancestors
}

function childAt(children: readonly Nodes[], offset: number): Nodes | undefined {
  const found = children[partitionPoint(children.length, (i) => (children[i]?.position?.end.offset ?? 0) <= offset)]
  return found && (found.position?.start.offset ?? Infinity) <= offset ? found : undefined
}
