import type {Nodes, Paragraph} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {inFieldOrder} from '../item-fields.js'
import type {BlockKind, NewsItem, Passage} from '../model.js'
import {passage} from '../text/span.js'
import {byStart} from '../text/nearly-sorted.js'
import {blockTypes, type NewsRoot, type PartNode, type PartType, type UnplacedPart} from './newst.js'

const kinds = new Map(Object.entries(blockTypes).map(([kind, type]) => [type, kind as BlockKind]))
const singles = {
  EnvelopeNode: 'envelope',
  KickerNode: 'kicker',
  HeadlineNode: 'headline',
  DeckNode: 'deck',
  BylineNode: 'byline',
  DatelineNode: 'dateline',
  LedeNode: 'lede'
} as const
const lists = {
  KeyPointNode: 'keyPoints',
  TimestampNode: 'timestamps',
  CreditNode: 'credits',
  NoteNode: 'notes',
  BoilerplateNode: 'boilerplate'
} as const

/**
 * Converts a newst tree back to the item it was made from.
 *
 * @param tree - The tree.
 * @returns The item; `fromNewsItem` converts it to the same tree again.
 * @throws TypeError if `tree` is not a newst tree.
 * @example
 * ```ts
 * import {newsParse, toNewsItem} from 'nutgraf/unified'
 * import {unified} from 'unified'
 *
 * const tree = unified().use(newsParse).parse('Storm closes coastal road\n\nThe road is shut until Friday, the county said.')
 * console.log(toNewsItem(tree).headline) // => { text: 'Storm closes coastal road', start: 0, end: 25 }
 * ```
 */
export function toNewsItem(tree: NewsRoot): NewsItem {
  if (tree?.type !== 'RootNode' || !Array.isArray(tree.attributions)) {
    throw new TypeError('toNewsItem: pass a newst tree, made by `newsParse`, `retextNews` or `fromNewsItem`')
  }
  const {language, genre, quotes, attributions, speakers, unplaced = []} = tree
  const item: NewsItem = {
    language,
    genre,
    keyPoints: [],
    timestamps: [],
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    boilerplate: [],
    quotes,
    attributions,
    speakers
  }
  let offset = 0
  for (const child of tree.children) visit(child, -1, false)
  for (const {type, section, fields, ...part} of unplaced) addUnplaced(item, type, part, fields, section)
  if (unplaced.length > 0) sortLists(item)
  return inFieldOrder(item, item)

  // `isBlock`: whether a paragraph here is a block of the section rather than the prose of another part
  function visit(node: Nodes, section: number, isBlock: boolean): void {
    if (!('children' in node)) {
      offset = node.position?.end.offset ?? offset + node.value.length
      return
    }
    let inner = section
    if (node.type === 'SectionNode') inner = item.sections.push({blocks: []}) - 1
    else if (isPart(node) || (node.type === 'ParagraphNode' && isBlock)) {
      addNode(item, node, node.position?.start.offset ?? offset, section)
    }
    const blocks = node.type === 'SectionNode' || (node.type === 'LedeNode' && isBlock)
    for (const child of node.children) visit(child, inner, blocks)
  }
}

function isPart(node: Nodes): node is PartNode {
  const {type} = node
  return type in singles || type in lists || type === 'HeadingNode' || (type !== 'ParagraphNode' && kinds.has(type as PartType))
}

function addNode(item: NewsItem, node: PartNode | Paragraph, start: number, section: number): void {
  const {type, children, position, data, ...fields} = node
  void children
  void data
  const written = toString(node)
  const part = {text: passage(written, 0, written.length).text, start, end: position?.end.offset ?? start + written.length}
  addPart(item, type, part, fields, section)
  if (type === 'CaptionNode') item.captions.push({...part})
}

function addUnplaced(item: NewsItem, type: UnplacedPart['type'], part: Passage, fields: object = {}, section = -1): void {
  while (item.sections.length <= section) item.sections.push({blocks: []})
  if (type === 'CaptionNode' && section < 0) item.captions.push(part)
  else addPart(item, type, part, fields, section)
}

function addPart(item: NewsItem, type: UnplacedPart['type'], part: Passage, fields: object, section: number): void {
  const single = singles[type as keyof typeof singles]
  const list = lists[type as keyof typeof lists]
  const kind = kinds.get(type)
  const into = item.sections[section]
  if (single) Object.assign(item, {[single]: {...part, ...fields}})
  else if (list) (item[list] as Passage[]).push({...part, ...fields})
  else if (kind) into?.blocks.push({...part, kind})
  else if (into) into.heading = part
}

function sortLists(item: NewsItem): void {
  const {keyPoints, timestamps, captions, credits, notes, boilerplate} = item
  for (const list of [keyPoints, timestamps, captions, credits, notes, boilerplate]) list.sort(byStart)
  for (const {blocks} of item.sections) blocks.sort(byStart)
}
