import type {Plugin, Processor} from 'unified'
import {buildTree, type FromNewsItemOptions} from './from-news-item.js'
import type {NewsRoot} from './newst.js'
import type {ProseExtensions} from './paragraph.js'
import {checkOptions, type ItemParser, parseOptions, type ReadOptions} from './options.js'

/** Settings of `newsParse`. */
export interface NewsParseOptions extends ReadOptions, FromNewsItemOptions {}

/**
 * Makes the parser plugin.
 *
 * @param standard - Returns the parser to use if the options have none.
 * @returns The plugin.
 */
export function makeNewsParse(standard: () => ItemParser): Plugin<[(Readonly<NewsParseOptions> | null | undefined)?], string, NewsRoot> {
  return function (this: Processor, settings) {
    const options = settings ?? {}
    checkOptions(options, ['language', 'genre', 'parser', 'proseParsers'], 'newsParse')
    this.parser = (text, file) => {
      const item = (options.parser ?? standard()).parseNewsItem(text, parseOptions(options))
      if (file) file.data.newsItem = item
      // retext-english adds types for these fields, if it is installed
      const extensions: unknown = this.data()
      return buildTree(item, text, options, extensions as ProseExtensions)
    }
  }
}
