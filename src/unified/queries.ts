import type {Nodes} from 'nlcst'
import type {Attribution, Passage, Quote, Speaker} from '../model.js'
import type {NewsRoot} from './newst.js'

// the tree of each attribution returned by `attributionsOf`
const trees = new WeakMap<Attribution, NewsRoot>()

/**
 * Finds the quotations that lie in a node, wholly or partly.
 *
 * @param node - The root or one of its descendants.
 * @param tree - The newst tree that contains the node; optional if the node is the root.
 * @returns The quotations, in text order.
 * @throws TypeError if the tree is missing and the node is not its root.
 * @example
 * ```ts
 * import {newsParse, quotesOf} from 'nutgraf/unified'
 * import {unified} from 'unified'
 * import {visit} from 'unist-util-visit'
 *
 * const tree = unified().use(newsParse).parse(`“We had no choice,” said Mara Lind.
 *
 * The road is shut until Friday.`)
 *
 * visit(tree, 'ParagraphNode', (node) => console.log(quotesOf(node, tree).length))
 * // => 1
 * //    0
 * ```
 */
export function quotesOf(node: Nodes, tree?: NewsRoot): Quote[] {
  const {quotes} = treeOf(node, tree, 'quotesOf')
  return quotes.filter(({parts}) => touches(node, parts))
}

/**
 * Finds the attributions whose source, cue or content lies in a node, wholly or partly.
 *
 * @param node - The root or one of its descendants.
 * @param tree - The newst tree that contains the node; optional if the node is the root.
 * @returns The attributions, in text order.
 * @throws TypeError if the tree is missing and the node is not its root.
 * @example
 * ```ts
 * import {attributionsOf, newsParse, speakerOf} from 'nutgraf/unified'
 * import {unified} from 'unified'
 *
 * const tree = unified().use(newsParse).parse('“We had no choice,” said Mara Lind, the harbour master.')
 * for (const attribution of attributionsOf(tree)) console.log(speakerOf(attribution)?.name) // => Mara Lind
 * ```
 */
export function attributionsOf(node: Nodes, tree?: NewsRoot): Attribution[] {
  const root = treeOf(node, tree, 'attributionsOf')
  const found = root.attributions.filter(({source, cue, content}) => {
    return touches(node, content) || touches(node, cue?.parts ?? []) || (source !== undefined && touches(node, [source]))
  })
  for (const attribution of found) trees.set(attribution, root)
  return found
}

/**
 * Finds the speaker of an attribution.
 *
 * @param attribution - The attribution.
 * @param tree - The newst tree that contains it; optional if it was returned by `attributionsOf`.
 * @returns The speaker, or `undefined` if the text leaves it unclear.
 * @throws TypeError if the tree is missing and the attribution was not returned by `attributionsOf`.
 */
export function speakerOf(attribution: Attribution, tree?: NewsRoot): Speaker | undefined {
  const {speakers} = treeOf(attribution, tree, 'speakerOf')
  return speakers.find(({id}) => id === attribution.speaker)
}

function treeOf(record: Nodes | Attribution, tree: NewsRoot | undefined, name: string): NewsRoot {
  const found = tree ?? ('type' in record ? record : trees.get(record))
  if (!found || !('attributions' in found)) {
    throw new TypeError(`${name}: pass the newst tree as second argument, such as \`${name}(node, tree)\``)
  }
  return found as NewsRoot
}

function touches({type, position}: Nodes, parts: readonly Passage[]): boolean {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return type === 'RootNode'
  return parts.some((part) => part.start < end && part.end > start)
}
