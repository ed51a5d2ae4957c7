import type {NewsItem} from '../model.js'
import {isSpace, passage} from '../text/span.js'
import type {NewsRoot, PartContent, PartNode, UnplacedPart} from './newst.js'
import {type OutlinePart, outlineOf} from './outline.js'
import {placeNode} from './positions.js'
import {paragraphReader, type ProseExtensions, type ProseParser} from './paragraph.js'

/** Makes the nodes for spans of a text; called in text order. */
export interface Filler {
  /** Makes the nodes for a span of prose: one paragraph. */
  prose(start: number, end: number): PartContent[]
  /** Makes the nodes for a span outside every part: white space and marks. */
  between(start: number, end: number): PartContent[]
}

/** Settings of {@link fromNewsItem}. */
export interface FromNewsItemOptions {
  /**
   * Prose parsers by primary language subtag, such as `{nl: ParseDutch}`.
   *
   * @defaultValue parse-english for English, parse-latin for other languages
   */
  proseParsers?: Readonly<Record<string, ProseParser>>
}

/**
 * Converts an item to a newst tree.
 *
 * @param item - The item, as returned by `parseNewsItem`.
 * @param text - The text that the item was parsed from.
 * @param options - Prose parsers.
 * @returns The tree; `toNewsItem` converts it back.
 * @throws RangeError if a part of the item lies outside the text.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {fromNewsItem} from 'nutgraf/unified'
 *
 * const text = 'Storm closes coastal road\n\nThe road is shut until Friday, the county said.'
 * const tree = fromNewsItem(parseNewsItem(text), text)
 * console.log(tree.children.map((child) => child.type)) // => [ 'HeadlineNode', 'WhiteSpaceNode', 'SectionNode' ]
 * ```
 */
export function fromNewsItem(item: NewsItem, text: string, options: FromNewsItemOptions = {}): NewsRoot {
  return buildTree(item, text, options, {})
}

/**
 * Converts an item to a newst tree, applying the extensions that plugins add to the prose parser.
 *
 * @param item - The item.
 * @param text - The text that the item was parsed from.
 * @param options - Prose parsers.
 * @param extensions - The extensions.
 * @returns The tree.
 * @throws RangeError if a part of the item lies outside the text.
 */
export function buildTree(item: NewsItem, text: string, options: FromNewsItemOptions, extensions: ProseExtensions): NewsRoot {
  const read = paragraphReader(item.language, options.proseParsers, extensions)
  const root = newsRoot(item, text, {
    prose: (start, end) => [read(text, start, end)],
    between: (start, end) => marks(text, start, end)
  })
  for (const extend of extensions.nlcstRootExtensions ?? []) extend(root)
  placeNode(root, {line: 1, column: 1, offset: 0})
  return root
}

/**
 * Makes an item's root with its parts filled; does not set the positions of the parts.
 *
 * @param item - The item.
 * @param text - The text that the item was parsed from.
 * @param filler - Makes the nodes in the parts.
 * @returns The root.
 * @throws RangeError if a part of the item lies outside the text.
 */
export function newsRoot(item: NewsItem, text: string, filler: Filler): NewsRoot {
  const {parts, unplaced} = outlineOf(item)
  for (const part of [...parts, ...unplaced]) {
    if (!(part.start >= 0 && part.start <= part.end && part.end <= text.length)) {
      throw new RangeError(
        `fromNewsItem: the item has a part at ${part.start}–${part.end}, the text ${text.length} code units; pass the text that the item was read from`
      )
    }
  }
  const {language, genre, quotes, attributions, speakers} = item
  const root: NewsRoot = {
    type: 'RootNode',
    language,
    genre,
    quotes,
    attributions,
    speakers,
    children: fill(text, 0, text.length, parts, filler, true)
  }
  if (unplaced.length > 0) root.unplaced = unplaced.map((part) => unplacedPart(text, part))
  return root
}

function fill(text: string, start: number, end: number, parts: readonly OutlinePart[], filler: Filler, outer: boolean): PartContent[] {
  const children: PartContent[] = []
  let at = start
  const fillUpTo = (to: number): void => {
    if (to === at) return
    for (const child of outer || !hasProse(text, at, to) ? filler.between(at, to) : proseWithin(text, at, to, filler)) children.push(child)
    at = to
  }
  for (const part of parts) {
    fillUpTo(part.start)
    if (part.type === 'ParagraphNode') children.push(...filler.prose(part.start, part.end))
    else children.push(partNode(text, part, filler))
    at = part.end
  }
  fillUpTo(end)
  return children
}

function partNode(text: string, part: OutlinePart, filler: Filler): PartNode {
  const outer = part.type === 'SectionNode' || part.type === 'EnvelopeNode' || part.type === 'TableNode'
  const children = fill(text, part.start, part.end, part.parts, filler, outer)
  return {type: part.type, ...part.fields, children} as PartNode
}

// makes prose between nested parts, keeping the white space around it separate
function proseWithin(text: string, start: number, end: number, filler: Filler): PartContent[] {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  const before = from > start ? filler.between(start, from) : []
  const prose = filler.prose(from, to)
  return [...before, ...prose, ...(end > to ? filler.between(to, end) : [])]
}

function hasProse(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

/**
 * Splits a span outside every part into white space and marks; a mark does not extend past its line.
 *
 * @param text - The text.
 * @param start - Where the span starts.
 * @param end - Where it ends, exclusive.
 * @returns The nodes.
 */
export function marks(text: string, start: number, end: number): PartContent[] {
  const nodes: PartContent[] = []
  let at = start
  while (at < end) {
    const space = skipSpace(text, at, end)
    if (space > at) nodes.push({type: 'WhiteSpaceNode', value: text.slice(at, space)})
    at = space
    let stop = at
    while (at < end) {
      const code = text.charCodeAt(at)
      if (code === 10 || code === 13) break
      at++
      if (!isSpace(code)) stop = at
    }
    if (stop > space) nodes.push({type: 'SourceNode', value: text.slice(space, stop)})
    at = stop
  }
  return nodes
}

function skipSpace(text: string, from: number, end: number): number {
  while (from < end && isSpace(text.charCodeAt(from))) from++
  return from
}

function unplacedPart(text: string, {type, start, end, fields, section}: OutlinePart): UnplacedPart {
  const part: UnplacedPart = {type, ...passage(text, start, end), start, end}
  if (section >= 0) part.section = section
  if (Object.keys(fields).length > 0) part.fields = fields
  return part
}
