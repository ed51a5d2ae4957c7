import type {Literals, Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {placeNode} from './positions.js'

/** The text of a tree that another parser made. */
export interface TreeText {
  /** The text; the offsets in it are those of the nodes' positions. */
  text: string
  /** Whether the positions are places in the file, and not made up to go by. */
  placed: boolean
}

/**
 * Reads the text of a tree that another parser made, and sees to it that every node has a position in that text.
 *
 * Where the tree holds all of the file, that is the file's text, and positions that are wrong are mended. Where it
 * holds pieces of it, such as the prose of a Markdown file, it is the file's text with all else blanked. A tree
 * without places has only its own text.
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

// the file's text, blank where no literal stands
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
 * Lists the literals in a node.
 *
 * @param node - The node.
 * @returns They, in the order of the text.
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
 * Gives the parents in a node, and the node itself, the positions that their children have.
 *
 * @param node - The node; its literals have positions.
 */
export function spanParents(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) spanParents(child)
  spanChildren(node)
}

/**
 * Gives a parent the position that its children have.
 *
 * @param node - The parent.
 */
export function spanChildren(node: Extract<Nodes, {children: unknown}>): void {
  const first = node.children[0]?.position
  const last = node.children.at(-1)?.position
  if (first && last) node.position = {start: {...first.start}, end: {...last.end}}
}
