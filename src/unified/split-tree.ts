import type {Literals, Nodes, Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent} from 'nlcst'
import {type Filler, marks} from './from-news-item.js'
import type {PartContent} from './newst.js'
import {placeNode, type Place} from './positions.js'
import {literalsOf, spanChildren} from './tree-text.js'

/**
 * Makes a filler that takes the nodes of a tree in order, splitting those that extend past the end of a part.
 *
 * Keeps the nodes and their data, apart from the split: a paragraph or sentence that crosses the boundary becomes two.
 *
 * @param tree - The tree, whose nodes all have positions; its root is emptied.
 * @returns The filler.
 */
export function cutter(tree: Root): Filler {
  const rest: Rest[] = tree.children.splice(0).reverse()
  return {
    prose(_start, end) {
      const nodes = take(rest, end)
      return nodes.length === 0 ? [] : [asParagraph(nodes)]
    },
    between: (_start, end) => asMarks(take(rest, end))
  }
}

/** A parent that is being split: its remaining children, as a stack with the next one last. */
interface Opened {
  type: 'opened'
  node: Extract<Nodes, {children: unknown}>
  rest: Rest[]
}

type Rest = Nodes | Opened

// pops the nodes that begin before an offset off a stack, splitting one that extends past it
function take(rest: Rest[], end: number): RootContent[] {
  const taken: Nodes[] = []
  for (let top = rest.at(-1); top && startOf(top) < end; top = rest.at(-1)) {
    rest.pop()
    if (endOf(top) <= end) {
      taken.push(closed(top))
      continue
    }
    if (top.type !== 'opened' && !('children' in top)) {
      const [before, after] = cutLiteral(top, end)
      taken.push(before)
      if (after) rest.push(after)
      break
    }
    const opened: Opened = top.type === 'opened' ? top : {type: 'opened', node: top, rest: (top.children as Nodes[]).toReversed()}
    const {node} = opened
    const before = {...node, ...(node.data && {data: {...node.data}}), children: take(opened.rest, end)} as typeof node
    spanChildren(before)
    if (before.children.length > 0) taken.push(before)
    if (opened.rest.length > 0) rest.push(opened)
    break
  }
  return taken as RootContent[]
}

// returns the original node for the last piece of a split parent
function closed(rest: Rest): Nodes {
  if (rest.type !== 'opened') return rest
  const {node} = rest
  node.children = rest.rest.reverse().map(closed) as typeof node.children
  spanChildren(node)
  return node
}

function startOf(rest: Rest): number {
  return rest.type === 'opened' ? startOf(rest.rest.at(-1) as Rest) : (rest.position?.start.offset as number)
}

function endOf(rest: Rest): number {
  return (rest.type === 'opened' ? rest.node : rest).position?.end.offset as number
}

// splits a literal, unless the file spells it differently (as a character reference, say): such a literal stays whole
function cutLiteral(node: Literals, at: number): [Literals, Literals?] {
  const start = startOf(node)
  if (node.value.length !== endOf(node) - start) return [node]
  const before = {...node, value: node.value.slice(0, at - start)}
  const after = {...node, value: node.value.slice(at - start)}
  placeNode(after, placeNode(before, {...(node.position?.start as Place)}))
  return [before, after]
}

function asParagraph(nodes: readonly RootContent[]): Paragraph {
  const [first] = nodes
  if (nodes.length === 1 && first?.type === 'ParagraphNode') return first
  const paragraph: Paragraph = nodes.find((node) => node.type === 'ParagraphNode') ?? {type: 'ParagraphNode', children: []}
  paragraph.children = nodes.flatMap((node) => (node.type === 'ParagraphNode' ? node.children : asParagraphContent(node)))
  spanChildren(paragraph)
  return paragraph
}

function asParagraphContent(node: RootContent): ParagraphContent {
  if (node.type === 'TextNode' || node.type === 'WordNode' || node.type === 'PunctuationNode' || node.type === 'SymbolNode') {
    const word: SentenceContent = node.type === 'TextNode' ? {type: 'WordNode', children: [node]} : node
    if (word.type === 'WordNode') spanChildren(word)
    const sentence: Sentence = {type: 'SentenceNode', children: [word]}
    spanChildren(sentence)
    return sentence
  }
  return node as ParagraphContent
}

// turns nodes outside every part into white space and marks, one contiguous run of the file at a time
function asMarks(nodes: readonly RootContent[]): PartContent[] {
  const found: PartContent[] = []
  let run: Literals[] = []
  const close = (): void => {
    const [first] = run
    if (!first) return
    const value = run.map((leaf) => leaf.value).join('')
    let place: Place = {...(first.position?.start as Place)}
    for (const mark of marks(value, 0, value.length)) {
      place = placeNode(mark, place)
      found.push(mark)
    }
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'SourceNode') {
      close()
      found.push(node)
    } else {
      for (const leaf of literalsOf(node)) {
        const last = run.at(-1)
        if (last && endOf(last) !== startOf(leaf)) close()
        if (leaf.value.length === endOf(leaf) - startOf(leaf)) run.push(leaf)
        else {
          close()
          found.push({type: 'SourceNode', value: leaf.value, ...(leaf.position && {position: leaf.position})})
        }
      }
    }
  }
  close()
  return found
}
