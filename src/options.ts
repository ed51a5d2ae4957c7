import type {Genre} from './model.js'

/** The options for parsing one text. */
export interface ParseOptions {
  /**
   * The BCP 47 tag of the text's language (`en`, `en-GB`). A language that the parser has no words of is read by layout and quotation marks alone.
   *
   * @defaultValue detected among the parser's languages
   */
  language?: string
  /**
   * The form of the item.
   *
   * @defaultValue detected
   */
  genre?: Genre
}

/** The names of those options. */
export const parseOptions: ReadonlySet<string> = new Set(['language', 'genre'])

const genres = new Set<string>(['article', 'wire', 'release', 'transcript'])

/**
 * Checks that an options object has no unknown key.
 *
 * @param options - What the caller passed.
 * @param known - The known keys.
 * @param name - The name of the called function, for the message.
 * @throws TypeError if they are not an object, RangeError for an unknown key.
 */
export function checkNames(options: unknown, known: ReadonlySet<string>, name: string): void {
  if (options === null || typeof options !== 'object') throw new TypeError(`${name}: options are an object, not ${say(options)}`)
  for (const key of Object.keys(options)) {
    if (!known.has(key)) throw new RangeError(`${name}: no option \`${key}\`; there are ${[...known].join(', ')}`)
  }
}

/**
 * Checks the options for parsing one text.
 *
 * @param options - What the caller passed.
 * @param known - The known keys.
 * @param name - The name of the called function, for the message.
 * @param tags - The languages that the parser has words of, for the message.
 * @throws TypeError if they are not an object, RangeError for an unknown key, language tag or genre.
 */
export function checkOptions(options: ParseOptions, known: ReadonlySet<string>, name: string, tags: readonly string[] = []): void {
  checkNames(options, known, name)
  const {language: tag, genre} = options
  if (genre !== undefined && !genres.has(genre)) {
    throw new RangeError(`${name}: \`genre\` is one of ${[...genres].join(', ')}, not ${say(genre)}`)
  }
  if (tag !== undefined && (typeof tag !== 'string' || !isTag(tag, tags))) {
    const there = tags.length > 0 ? `; there are words of ${tags.join(', ')}` : ''
    const meant = typeof tag === 'string' ? tagOf(tag, tags) : undefined
    const advice = meant === undefined ? '' : `: pass '${meant}'`
    throw new RangeError(`${name}: \`language\` is a BCP 47 tag, such as 'cs' or 'cs-CZ', not ${say(tag)}${there}${advice}`)
  }
}

/** A code of two or three letters, shorter than any name of a language, and subtags after it. */
const tagShape = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/iu

const assigned = new Map<string, boolean>()

/** Checks whether a string is a tag. A code of two letters must stand for a language, which `xx` does not; platforms do not know all of three. */
function isTag(tag: string, tags: readonly string[]): boolean {
  if (!tagShape.test(tag)) return false
  const [code = ''] = tag.toLowerCase().split('-')
  if (code.length !== 2 || tags.some((each) => each.slice(0, 2).toLowerCase() === code)) return true
  let known = assigned.get(code)
  if (known === undefined) {
    known = new Intl.DisplayNames([...tags], {type: 'language', fallback: 'none'}).of(code) !== undefined
    assigned.set(code, known)
  }
  return known
}

/** Finds the tag that was meant by the name of a language, in any of the languages, or by a locale of the system (`en_US`). */
function tagOf(name: string, tags: readonly string[]): string | undefined {
  const [locale = ''] = name.replaceAll('_', '-').split('.')
  if (isTag(locale, tags)) return locale
  const languages = tags.map((tag) => new Intl.DisplayNames([tag], {type: 'language'}))
  return tags.find((tag) => languages.some((one) => one.of(tag)?.toLowerCase() === name.toLowerCase()))
}

/**
 * Describes a value, for a message about misuse.
 *
 * @param value - Any value.
 * @returns A string in quotation marks; the type of anything else.
 */
export function say(value: unknown): string {
  if (value === null) return 'null'
  if (ArrayBuffer.isView(value)) return 'bytes: decode them first'
  if (typeof value === 'object') return Array.isArray(value) ? 'an array' : 'an object'
  return typeof value === 'string' ? JSON.stringify(value) : typeof value
}
