import {fromFeed, readFeed} from './input/feed.js'
import {guessKind} from './input/guess.js'
import {fromHtml} from './input/html.js'
import {checkSource, sourceKinds, type Input, type SourceKind} from './input/input.js'
import {fromMail} from './input/mail.js'
import {fromMarkdown} from './input/markdown.js'
import {MappedText} from './input/offset-map.js'
import {checkNames, say} from './options.js'

export {fromFeed} from './input/feed.js'
export {fromHtml} from './input/html.js'
export type {Input, SourceKind} from './input/input.js'
export {fromMail} from './input/mail.js'
export {fromMarkdown} from './input/markdown.js'
export type {OffsetMap, Range} from './input/offset-map.js'

/** The options for reading a source. */
export interface ReadInputOptions {
  /**
   * The kind of the source.
   *
   * @defaultValue guessed from its first characters; plain text in case of doubt
   */
  from?: SourceKind
}

const optionNames: ReadonlySet<string> = new Set(['from'])

/**
 * Extracts the plain text of the news items in a source: HTML, Markdown, a mail, a feed, or plain text as it stands.
 *
 * @param source - The source.
 * @param options - The kind of the source, if you know it.
 * @returns The items: one for each entry of a feed, otherwise one. Each has its text, with a map back to the source.
 * @throws TypeError if `source` is not a string; RangeError for an unknown option or kind of source, and for a source that is
 * not a feed, if the kind passed is `rss`.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {readInput} from 'nutgraf/input'
 *
 * for (const {from, text} of readInput('<p>“No,” said Mara Lind.</p>')) {
 *   console.log(from, '|', parseNewsItem(text).attributions[0]?.source?.text)
 * }
 * // => html | Mara Lind
 * ```
 */
export function readInput(source: string, options: ReadInputOptions = {}): Input[] {
  checkSource(source, 'readInput')
  checkNames(options, optionNames, 'readInput')
  const {from = guessKind(source)} = options
  if (options.from === undefined && from === 'rss') return readFeed(source) ?? asIs(source)
  if (!sourceKinds.includes(from)) throw new RangeError(`readInput: \`from\` is one of ${sourceKinds.join(', ')}, not ${say(from)}`)
  if (from === 'rss') return fromFeed(source)
  if (from === 'html') return [fromHtml(source)]
  if (from === 'markdown') return [fromMarkdown(source)]
  if (from === 'mail') return [fromMail(source)]
  return asIs(source)
}

function asIs(source: string): Input[] {
  const text = new MappedText()
  text.copy(source, 0, source.length)
  return [{from: 'text', ...text.end()}]
}
