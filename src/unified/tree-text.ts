import type {Literals, Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {placeNode} from './positions.js'

/** The text of a tree made by another parser. */
export interface TreeText {
  /** The text, indexed by the offsets in the nodes' positions. */
  text: string
  /** Whether the positions are positions in the file rather than in the tree's own text. */
  placed: boolean
}

/**
 * Reads the text of a tree made by another parser, and makes sure that every node has a position in that text.
 *
 * If the tree contains the whole file, returns the file's text and corrects wrong positions. If it contains pieces of
 * the file, such as the prose of a Markdown file, returns the file's text with everything else blanked out. If it has
 * no usable positions, returns the tree's own text.
 *
 * @param tree - The tree.
 * @param source - The file's text.
 * @returns The text.
 */
export function readTreeText(tree: Root, source: string): TreeText {
  const whole = toString(tree)
  if (whole !== source) {
    const canvas = blankAround(tree, source)
    if (canvas !== undefined) {
      spanParents(tree)
      return {text: canvas, placed: true}
    }
  }
  placeNode(tree, {line: 1, column: 1, offset: 0})
  return {text: whole, placed: whole === source}
}

// returns the file's text with everything outside literals blanked out, or nothing if their positions are unusable
function blankAround(tree: Root, source: string): string | undefined {
  const pieces: string[] = []
  let at = 0
  for (const leaf of literalsOf(tree)) {
    const start = leaf.position?.start.offset
    const end = leaf.position?.end.offset
    if (start === undefined || end === undefined || start < at || end < start || end > source.length) return undefined
    pieces.push(blank(source.slice(at, start)), leaf.value.slice(0, end - start).padEnd(end - start))
    at = end
  }
  if (at === 0) return undefined
  pieces.push(blank(source.slice(at)))
  return pieces.join('')
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/**
 * Collects the literals in a node.
 *
 * @param node - The node.
 * @returns The literals, in text order.
 */
export function literalsOf(node: Nodes): Literals[] {
  const found: Literals[] = []
  const visit = (one: Nodes): void => {
    if ('children' in one) for (const child of one.children) visit(child)
    else found.push(one)
  }
  visit(node)
  return found
}

/**
 * Sets the positions of a node and the parents in it to span their children.
 *
 * @param node - The node; all literals in it must have positions.
 */
export function spanParents(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) spanParents(child)
  spanChildren(node)
}

/**
 * Sets a parent's position to span its children.
 *
 * @param node - The parent.
 */
export function spanChildren(node: Extract<Nodes, {children: unknown}>): void {
  const first = node.children[0]?.position
  const last = node.children.at(-1)?.position
  if (first && last) node.position = {start: {...first.start}, end: {...last.end}}
}
