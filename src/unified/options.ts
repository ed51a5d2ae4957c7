import type {Genre} from '../model.js'
import type {Parser} from '../parser.js'

/** What reads the text of a tree: a parser of `nutgraf` or `nutgraf/lite`. */
export type ItemParser = Pick<Parser, 'parseNewsItem'>

/** What the text is read with. */
export interface ReadOptions {
  /**
   * BCP 47 tag of the text's language.
   *
   * @defaultValue detected
   */
  language?: string
  /**
   * What the item is by its form.
   *
   * @defaultValue detected
   */
  genre?: Genre
  /**
   * A parser with other languages or words, from `createParser` of `nutgraf` or `nutgraf/lite`.
   *
   * @defaultValue that of `nutgraf`
   */
  parser?: ItemParser
}

/**
 * Checks the options of a plugin.
 *
 * @param options - What the caller passed.
 * @param known - The names that there are.
 * @param plugin - The plugin's name.
 * @throws TypeError if they are no object or the parser is none, RangeError if there is no such option.
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
 * @returns Language and genre, where given.
 */
export function parseOptions({language, genre}: ReadOptions): {language?: string; genre?: Genre} {
  return {...(language !== undefined && {language}), ...(genre !== undefined && {genre})}
}
