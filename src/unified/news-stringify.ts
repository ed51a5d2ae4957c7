import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Plugin, Processor} from 'unified'

/**
 * Adds a compiler that returns the text of a newst or nlcst tree, byte for byte.
 *
 * @example
 * ```ts
 * import {newsParse, newsStringify} from 'nutgraf/unified'
 * import {unified} from 'unified'
 *
 * const text = '\tBy INES CARROW\r\n\r\nThe road is shut.'
 * console.log(String(unified().use(newsParse).use(newsStringify).processSync(text)) === text) // => true
 * ```
 */
export const newsStringify: Plugin<[], Root, string> = function (this: Processor) {
  this.compiler = (tree) => toString(tree as Root)
}
