import type {Genre} from './model.js'

/** What one text is parsed with. */
export interface ParseOptions {
  /**
   * BCP 47 tag of the text's language (`en`, `en-GB`). One that the parser has no words of is read by layout and marks alone.
   *
   * @defaultValue detected among the parser's languages
   */
  language?: string
  /**
   * What the item is by its form.
   *
   * @defaultValue detected
   */
  genre?: Genre
}

/** The names of the options that a text is parsed with. */
export const parseOptions: ReadonlySet<string> = new Set(['language', 'genre'])

const genres = new Set<string>(['article', 'wire', 'release', 'transcript'])

/**
 * Checks that an object of options has no other name than those there are.
 *
 * @param options - What the caller passed.
 * @param known - The names there are.
 * @param name - The function that was called.
 * @throws TypeError if they are no object, RangeError if there is no such option.
 */
export function checkNames(options: unknown, known: ReadonlySet<string>, name: string): void {
  if (options === null || typeof options !== 'object') throw new TypeError(`${name}: options are an object, not ${say(options)}`)
  for (const key of Object.keys(options)) {
    if (!known.has(key)) throw new RangeError(`${name}: no option \`${key}\`; there are ${[...known].join(', ')}`)
  }
}

/**
 * Checks the options that a text is parsed with.
 *
 * @param options - What the caller passed.
 * @param known - The names there are.
 * @param name - The function that was called.
 * @param tags - The languages there are words of, for the message.
 * @throws TypeError if they are no object, RangeError if there is no such option, language tag or genre.
 */
export function checkOptions(options: ParseOptions, known: ReadonlySet<string>, name: string, tags: readonly string[] = []): void {
  checkNames(options, known, name)
  const {language: tag, genre} = options
  if (genre !== undefined && !genres.has(genre)) {
    throw new RangeError(`${name}: \`genre\` is one of ${[...genres].join(', ')}, not ${say(genre)}`)
  }
  if (tag !== undefined && (typeof tag !== 'string' || !tagShape.test(tag))) {
    const there = tags.length > 0 ? `; there are words of ${tags.join(', ')}` : ''
    const meant = typeof tag === 'string' ? tagOf(tag, tags) : undefined
    const advice = meant === undefined ? '' : `: pass '${meant}'`
    throw new RangeError(`${name}: \`language\` is a BCP 47 tag, such as 'cs' or 'cs-CZ', not ${say(tag)}${there}${advice}`)
  }
}

/** A language by its code of two or three letters, which no name of one is as short as, and what narrows it. */
const tagShape = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/iu

/** Finds the tag of a language by its name, in any of the languages, or by a locale of the system (`en_US`). */
function tagOf(name: string, tags: readonly string[]): string | undefined {
  const [locale = ''] = name.replaceAll('_', '-').split('.')
  if (tagShape.test(locale)) return locale
  const languages = tags.map((tag) => new Intl.DisplayNames([tag], {type: 'language'}))
  return tags.find((tag) => languages.some((one) => one.of(tag)?.toLowerCase() === name.toLowerCase()))
}

/**
 * Says what a value is, for a message on misuse.
 *
 * @param value - Any value.
 * @returns A string in quotation marks, or the kind of anything else.
 */
export function say(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'an array' : typeof value
}
