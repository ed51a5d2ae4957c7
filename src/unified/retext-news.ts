import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {cutter} from './split-tree.js'
import {type DoubtRule, doubtRules, reportDoubts} from './messages.js'
import {newsRoot} from './from-news-item.js'
import type {NewsRoot} from './newst.js'
import {checkOptions, type ItemParser, parseOptions, type ReadOptions} from './options.js'
import {toNewsItem} from './to-news-item.js'
import {readTreeText, spanChildren} from './tree-text.js'

/** Settings of `retextNews`. */
export interface RetextNewsOptions extends ReadOptions {
  /**
   * The rules to report; an empty list reports nothing.
   *
   * @defaultValue all rules
   */
  rules?: readonly DoubtRule[]
}

/**
 * Makes the transformer plugin.
 *
 * @param standard - Returns the parser to use if the options have none.
 * @returns The plugin.
 */
export function makeRetextNews(standard: () => ItemParser): Plugin<[(Readonly<RetextNewsOptions> | null | undefined)?], Root, NewsRoot> {
  return function (settings) {
    const options = settings ?? {}
    checkOptions(options, ['language', 'genre', 'parser', 'rules'], 'retextNews')
    const rules = checkRules(options.rules ?? doubtRules)
    return (tree, file) => {
      const {text, placed} = isNewst(tree) ? {text: toString(tree), placed: true} : addNews(tree, file, options, standard)
      const news = tree as NewsRoot
      file.data.newsItem ??= toNewsItem(news)
      reportDoubts(news, text, file, rules, placed)
      if (!placed) forgetPlaces(news)
      return news
    }
  }
}

function isNewst(tree: Root): boolean {
  return Array.isArray((tree as NewsRoot).attributions)
}

function addNews(tree: Root, file: VFile, options: RetextNewsOptions, standard: () => ItemParser): {text: string; placed: boolean} {
  const read = readTreeText(tree, String(file))
  const {text} = read
  const item = (options.parser ?? standard()).parseNewsItem(text, parseOptions(options))
  file.data.newsItem = item
  Object.assign(tree, newsRoot(item, text, cutter(tree)))
  spanParts(tree as NewsRoot)
  return read
}

// sets each part's position to span its children; a part without children sits where the preceding text ends
function spanParts(tree: NewsRoot): void {
  let last = {line: 1, column: 1, offset: 0}
  const visit = (node: NewsRoot | NewsRoot['children'][number]): void => {
    if ('children' in node && node.type !== 'ParagraphNode') {
      const before = last
      for (const child of node.children as NewsRoot['children']) visit(child)
      spanChildren(node)
      node.position ??= {start: {...before}, end: {...before}}
    }
    last = node.position?.end as typeof last
  }
  visit(tree)
}

function forgetPlaces(node: Node & {children?: Node[]}): void {
  delete node.position
  for (const child of node.children ?? []) forgetPlaces(child)
}

function checkRules(rules: readonly DoubtRule[]): ReadonlySet<DoubtRule> {
  if (!Array.isArray(rules)) throw new TypeError('retextNews: `rules` takes an array of names of rules')
  for (const rule of rules as readonly DoubtRule[]) {
    if (!doubtRules.includes(rule)) throw new RangeError(`retextNews: no rule \`${String(rule)}\`; there are ${doubtRules.join(', ')}`)
  }
  return new Set(rules)
}
