import type {Genre} from '../model.js'
import type {Parser} from '../parser.js'

/** A parser for the text of a tree, from any entry of the package. */
export type ItemParser = Pick<Parser, 'parseNewsItem'>

/** Settings for parsing the text. */
export interface ReadOptions {
  /**
   * BCP 47 tag of the text's language.
   *
   * @defaultValue detected
   */
  language?: string
  /**
   * The kind of item, such as an article or a press release.
   *
   * @defaultValue detected
   */
  genre?: Genre
  /**
   * A parser with other languages or words, created with `createParser` from any entry.
   *
   * @defaultValue the parser of `nutgraf`
   */
  parser?: ItemParser
}

/**
 * Checks the options of a plugin.
 *
 * @param options - The options that the caller passed.
 * @param known - The names of its options.
 * @param plugin - Its name, for the message.
 * @throws TypeError if the options are not an object or `parser` is not a parser; RangeError for an unknown option.
 */
export function checkOptions(options: unknown, known: readonly string[], plugin: string): void {
  if (options === null || typeof options !== 'object') throw new TypeError(`${plugin}: options are an object, not ${String(options)}`)
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new RangeError(`${plugin}: no option \`${name}\`; there are ${known.join(', ')}`)
  }
  const {parser} = options as Partial<ReadOptions>
  if (parser !== undefined && typeof parser?.parseNewsItem !== 'function') {
    throw new TypeError(`${plugin}: \`parser\` takes a parser, such as \`createParser({languages: [english]})\``)
  }
}

/**
 * Picks the options that a parser takes.
 *
 * @param options - The plugin's options.
 * @returns Language and genre, if set.
 */
export function parseOptions({language, genre}: ReadOptions): {language?: string; genre?: Genre} {
  return {...(language !== undefined && {language}), ...(genre !== undefined && {genre})}
}
