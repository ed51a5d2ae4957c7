// Validates a newst tree against the invariants of docs/newst.md.
import type {Nodes} from 'nlcst'
import {assert as assertNode} from 'unist-util-assert'
import {expect} from 'vitest'
import type {NewsRoot} from '../../src/unified.js'

const prose = ['SentenceNode', 'WhiteSpaceNode', 'SourceNode']
const leaves = ['WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'SourceNode', 'TextNode']
const parts = [
  'KickerNode', 'HeadlineNode', 'DeckNode', 'KeyPointNode', 'BylineNode', 'DatelineNode', 'TimestampNode', 'LedeNode', 'HeadingNode',
  'ListItemNode', 'TurnNode', 'BlockQuoteNode', 'PullQuoteNode', 'TableNode', 'CaptionNode', 'CreditNode', 'NoteNode', 'BoilerplateNode'
]
const flow = ['ParagraphNode', 'WhiteSpaceNode', 'SourceNode', ...parts]

/** What each node may hold. */
const content: Readonly<Record<string, readonly string[]>> = {
  RootNode: ['EnvelopeNode', 'SectionNode', ...flow.filter((type) => type !== 'ParagraphNode')],
  EnvelopeNode: ['SectionNode', ...flow.filter((type) => type !== 'ParagraphNode')],
  SectionNode: flow,
  ...Object.fromEntries(parts.map((type) => [type, flow])),
  ParagraphNode: prose,
  SentenceNode: ['WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'SourceNode'],
  WordNode: ['TextNode', 'PunctuationNode', 'SymbolNode', 'SourceNode']
}

/** The types of all parts. */
export const partTypes: readonly string[] = ['EnvelopeNode', 'SectionNode', ...parts]

const enumerations: Readonly<Record<string, readonly string[]>> = {
  TimestampNode: ['published', 'updated'],
  CreditNode: ['photo', 'video', 'graphic', 'reporting', 'editing', 'writing', 'translation', 'agency', 'copyright'],
  NoteNode: ['correction', 'editor', 'embargo', 'update', 'advisory']
}

/**
 * Finds where a tree breaks the invariants of newst.
 *
 * @param tree - The tree.
 * @param text - The text that it was parsed from.
 * @returns A line for each problem; none if it is well.
 */
export function problemsOf(tree: NewsRoot, text: string): string[] {
  const problems: string[] = []
  const points = new Set<object>()
  const {lineOf, columnOf} = lines(text)
  let at = 0

  function visit(node: Nodes, path: string): void {
    const {position} = node
    const where = `${path} at ${at}`
    const start = at
    if ('children' in node) {
      const allowed = content[node.type]
      if (!allowed) problems.push(`${where}: no such parent`)
      for (const child of node.children) {
        if (allowed && !allowed.includes(child.type)) problems.push(`${where}: may not hold ${child.type}`)
        visit(child as Nodes, `${path} > ${child.type}`)
      }
      if (node.children.length === 0 && node.type !== 'RootNode' && node.type !== 'SectionNode') problems.push(`${where}: is empty`)
    } else {
      if (!leaves.includes(node.type)) problems.push(`${where}: no such literal`)
      if (node.value === '') problems.push(`${where}: has no value`)
      if (!text.startsWith(node.value, at)) problems.push(`${where}: ${JSON.stringify(node.value)} is not the text there`)
      if (node.type === 'WhiteSpaceNode' && /[^\s\u0085]/.test(node.value)) problems.push(`${where}: ${JSON.stringify(node.value)} is no white space`)
      at += node.value.length
    }
    for (const [name, point, offset] of [['start', position?.start, start], ['end', position?.end, at]] as const) {
      if (!point) problems.push(`${where}: has no ${name}`)
      else {
        if (points.has(point)) problems.push(`${where}: shares its ${name}`)
        points.add(point)
        if (point.offset !== offset) problems.push(`${where}: ${name} has offset ${point.offset}, not ${offset}`)
        if (point.line !== lineOf(offset) || point.column !== columnOf(offset)) {
          problems.push(`${where}: ${name} is ${point.line}:${point.column}, not ${lineOf(offset)}:${columnOf(offset)}`)
        }
      }
    }
    const kinds = enumerations[node.type]
    if (kinds && !kinds.includes((node as {kind?: string}).kind ?? '')) problems.push(`${where}: has no kind`)
    if ('data' in node) problems.push(`${where}: has data, which newst leaves to others`)
  }

  assertNode(tree)
  visit(tree, 'RootNode')
  if (at !== text.length) problems.push(`the tree ends at ${at}, the text at ${text.length}`)
  const records = [
    ...tree.quotes.flatMap(({parts}) => parts),
    ...tree.attributions.flatMap(({source, cue, content: said, addressee}) => [source, ...(cue?.parts ?? []), ...said, addressee]),
    ...tree.speakers.flatMap(({mentions}) => mentions),
    ...(tree.unplaced ?? [])
  ]
  for (const record of records) {
    if (record && text.slice(record.start, record.end).replace(/\s+/g, ' ') !== record.text) problems.push(`record ${JSON.stringify(record)} is not the text there`)
  }
  const speakers = new Set(tree.speakers.map(({id}) => id))
  const attributions = new Set(tree.attributions.map(({id}) => id))
  for (const {id, speaker} of tree.attributions) if (speaker !== undefined && !speakers.has(speaker)) problems.push(`${id}: no speaker ${speaker}`)
  for (const {id, attribution} of tree.quotes) if (attribution !== undefined && !attributions.has(attribution)) problems.push(`${id}: no attribution ${attribution}`)
  if (JSON.stringify(JSON.parse(JSON.stringify(tree))) !== JSON.stringify(tree)) problems.push('the tree is not plain JSON')
  return problems
}

/**
 * Expects a tree to be well.
 *
 * @param tree - The tree.
 * @param text - The text that it was parsed from.
 */
export function expectNewst(tree: NewsRoot, text: string): void {
  expect(problemsOf(tree, text).slice(0, 5)).toEqual([])
}

// counted anew, a character at a time: a line ends at LF, CR or CRLF
function lines(text: string): {lineOf: (offset: number) => number; columnOf: (offset: number) => number} {
  const line = new Uint32Array(text.length + 1)
  const column = new Uint32Array(text.length + 1)
  let [l, c] = [1, 1]
  for (let i = 0; i <= text.length; i++) {
    line[i] = l
    column[i] = c
    const isEnd = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')
    if (isEnd) [l, c] = [l + 1, 1]
    else c++
  }
  return {lineOf: (offset) => line[offset] as number, columnOf: (offset) => column[offset] as number}
}
