import type {ListItem, Paragraph, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import {defaultHandlers, toMarkdown as serialize, type Handle} from 'mdast-util-to-markdown'
import type {NewsItem, Passage} from '../model.js'
import {layOut, type Figure, type Part} from './article.js'
import {plainText} from './inline.js'
import {check, type FormatOptions} from './options.js'
import {printable} from './safe-text.js'

/**
 * Writes an item as Markdown: the article in reading order, with its quotation marks and without boilerplate.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - Accepted for uniformity; Markdown has no use for the URI.
 * @returns The Markdown; characters of the text that would be markup are escaped.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toMarkdown} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toMarkdown(parseNewsItem(text), text))
 * // => # Harbour reopens
 * //
 * //    “It is over,” said Mara Lind.
 * ```
 */
export function toMarkdown(item: NewsItem, text: string, options: FormatOptions = {}): string {
  check('toMarkdown', item, text, options)
  const {sections, figures, credits} = layOut(item, text)
  const children: RootContent[] = [
    ...each(item.kicker, ({text}) => paragraph(strong(text))),
    ...each<Passage, RootContent>(item.headline, ({text}) => ({type: 'heading', depth: 1, children: [plain(text)]})),
    ...each(item.deck, ({text}) => paragraph(emphasis(text))),
    ...(item.keyPoints.length > 0
      ? [
          list(
            false,
            item.keyPoints.map(({text}) => text)
          )
        ]
      : []),
    ...[...each(item.byline, (byline) => byline), ...item.timestamps].map(({text}) => paragraph(plain(text))),
    ...sections.flatMap(({heading, parts}): RootContent[] => [
      ...each<string, RootContent>(heading, (value) => ({type: 'heading', depth: 2, children: [plain(value)]})),
      ...parts.map(partOf)
    ]),
    ...figures.map(figureOf),
    ...(item.notes.length + credits.length > 0 ? [{type: 'thematicBreak'} as const] : []),
    ...[...item.notes, ...credits].map(({text}) => paragraph(emphasis(text)))
  ]
  const root: Root = {type: 'root', children}
  return serialize(root, {bullet: '-', emphasis: '_', rule: '-', fences: true, handlers: {listItem: numberedItem()}})
}

/** Numbers list items as they come; the library would search the list from the start for each item, in quadratic time. */
function numberedItem(): Handle {
  let list: unknown
  let number = 0
  return (item: ListItem, parent: Parents | undefined, state, info) => {
    number = parent === list ? number + 1 : 1
    list = parent
    const alone = parent?.type === 'list' ? {...parent, start: number, children: [item]} : parent
    return defaultHandlers.listItem(item, alone, state, info)
  }
}

function partOf(part: Part): RootContent {
  switch (part.kind) {
    case 'list':
      return list(part.ordered, part.items.map(plainText))
    case 'blockQuote':
    case 'pullQuote':
      return {type: 'blockquote', children: [paragraph(plain(plainText(part.content)))]}
    case 'table':
      return {type: 'code', value: printable(part.text)}
    case 'figure':
      return figureOf(part)
    default:
      return paragraph(...(part.dateline === undefined ? [] : [plain(part.dateline)]), plain(plainText(part.content)))
  }
}

function figureOf({caption, credits}: Figure): Paragraph {
  return paragraph(emphasis([...(caption === undefined ? [] : [caption]), ...credits.map(({text}) => text)].join(' ')))
}

function list(ordered: boolean, items: readonly string[]): RootContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({type: 'listItem', spread: false, children: [paragraph(plain(item))]}))
  }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function plain(value: string): PhrasingContent {
  return {type: 'text', value: printable(value)}
}

function emphasis(value: string): PhrasingContent {
  return {type: 'emphasis', children: [plain(value)]}
}

function strong(value: string): PhrasingContent {
  return {type: 'strong', children: [plain(value)]}
}

function each<From, To>(value: From | undefined, make: (value: From) => To): To[] {
  return value === undefined ? [] : [make(value)]
}
