import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {makeFullParser} from './defaults.js'
import type {Parser} from './parser.js'
import {makeNewsParse, type NewsParseOptions} from './unified/news-parse.js'
import type {NewsRoot} from './unified/newst.js'
import {makeRetextNews, type RetextNewsOptions} from './unified/retext-news.js'

export type {DoubtRule} from './unified/messages.js'
export {fromNewsItem, type FromNewsItemOptions} from './unified/from-news-item.js'
export type {NewsParseOptions} from './unified/news-parse.js'
export {newsStringify} from './unified/news-stringify.js'
export type * from './unified/newst.js'
export type {ProseParser} from './unified/paragraph.js'
export type {ItemParser, ReadOptions} from './unified/options.js'
export {attributionsOf, quotesOf, speakerOf} from './unified/queries.js'
export type {RetextNewsOptions} from './unified/retext-news.js'
export {toNewsItem} from './unified/to-news-item.js'

let parser: Parser | undefined
const standard = (): Parser => (parser ??= makeFullParser())

/**
 * Adds a parser that makes a newst tree from the plain text of a news item.
 *
 * @example
 * ```ts
 * import {newsParse} from 'nutgraf/unified'
 * import {unified} from 'unified'
 * import {visit} from 'unist-util-visit'
 *
 * const tree = unified().use(newsParse).parse(`Storm closes coastal road
 *
 * VELLACOTT — The coastal road is shut until Friday, the county said.`)
 *
 * visit(tree, 'DatelineNode', ({places}) => console.log(places)) // => [ 'VELLACOTT' ]
 * ```
 */
export const newsParse: Plugin<[(Readonly<NewsParseOptions> | null | undefined)?], string, NewsRoot> = makeNewsParse(standard)

/**
 * Adds a transformer that adds the parts and records of a news item to the tree of another parser, such as retext-english,
 * and reports doubtful places as messages on the file.
 *
 * @example
 * ```ts
 * import {retextNews} from 'nutgraf/unified'
 * import {retext} from 'retext'
 *
 * const file = retext().use(retextNews).processSync('Storm closes coastal road\n\n“We had no choice. The wind took the crane.”')
 * for (const {place, ruleId, reason} of file.messages) console.log(`${place.start.line}:${place.start.column} ${ruleId}: ${reason}`)
 * // => 3:1 quotation-without-source: Unexpected quotation without a source, expected an attribution
 * ```
 */
export const retextNews: Plugin<[(Readonly<RetextNewsOptions> | null | undefined)?], Root, NewsRoot> = makeRetextNews(standard)
