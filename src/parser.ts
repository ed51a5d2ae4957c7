import {cueTables} from './attribution/lemma.js'
import {labelTable} from './attribution/layout/layout-view.js'
import type {Reader} from './attribution/reporting/reader.js'
import {ruleTable} from './attribution/rules/words.js'
import {findStructure} from './structure/structure.js'
import {readByline} from './lines/byline.js'
import {readCredit} from './lines/credits.js'
import {readDateline} from './lines/dateline.js'
import {languageTeller} from './languages/detect.js'
import type {Language} from './languages/types/language.js'
import type {Attribution, Byline, Credit, Dateline, NewsItem, Quote, Section} from './model.js'
import {checkNames, checkOptions, parseOptions, say, type ParseOptions} from './options.js'
import {parse, type Prepared} from './parse.js'
import {makeStream, type StreamInput, type StreamOutput} from './stream.js'
import {quoteTable} from './quote/words.js'
import {speakerTable} from './speakers/words.js'
import {Vocabulary} from './text/vocabulary.js'
import {abbreviationTable} from './text/abbreviations.js'

/** The options of a parser. */
export interface ParserOptions {
  /**
   * The languages to choose from; the first is used where the text does not tell.
   *
   * @defaultValue in `nutgraf`, English, German, French and Spanish, and Italian, Dutch and Portuguese without attributions; in
   * `nutgraf/all`, all languages; in `nutgraf/lite`, English
   */
  languages?: readonly Language[]
  /** More cues of speech, such as verbs of your house or beat: single words, each form listed (`['riposted', 'ripostes']`). An empty list adds none. */
  cues?: readonly string[]
  /** More agencies that datelines, bylines and credits name (`['Polar News Agency']`). */
  agencies?: readonly string[]
  /**
   * People known in advance, by their full names as the texts spell them (`['Rose Justice', 'bell hooks']`). Each is read as
   * one person, however unusual the name. Later mentions by last name or pronoun are joined to them as to anyone else.
   */
  persons?: readonly string[]
}

/** The options for parsing a single line. */
export type LineOptions = Pick<ParseOptions, 'language'>

/** A parser with its own languages and words. */
export interface Parser {
  /**
   * Parses a whole item.
   *
   * @param text - The plain text.
   * @param options - The language and genre of the text, if you know them.
   * @returns The item.
   */
  parseNewsItem: (text: string, options?: ParseOptions) => NewsItem
  /**
   * Finds the sections of the body. Looks for no attributions, and so is much faster.
   *
   * @param text - The plain text.
   * @param options - The language and genre of the text, if you know them.
   * @returns The sections; the first has no heading.
   */
  parseSections: (text: string, options?: ParseOptions) => Section[]
  /**
   * Finds everything in quotation marks.
   *
   * @param text - The plain text.
   * @param options - The language and genre of the text, if you know them.
   * @returns The quotations.
   */
  extractQuotes: (text: string, options?: ParseOptions) => Quote[]
  /**
   * Finds who said what.
   *
   * @param text - The plain text.
   * @param options - The language and genre of the text, if you know them.
   * @returns The attributions.
   */
  extractAttributions: (text: string, options?: ParseOptions) => Attribution[]
  /**
   * Reads a byline that stands alone.
   *
   * @param text - The byline.
   * @param options - The language of the text, if you know it.
   * @returns The byline, or `undefined` if the text names no author.
   */
  parseByline: (text: string, options?: LineOptions) => Byline | undefined
  /**
   * Reads a dateline that stands alone or opens a paragraph.
   *
   * @param text - The dateline or the paragraph.
   * @param options - The language of the text, if you know it.
   * @returns The dateline without its separator, or `undefined` if there is none.
   */
  parseDateline: (text: string, options?: LineOptions) => Dateline | undefined
  /**
   * Reads the credits of a line.
   *
   * @param text - The line.
   * @param options - The language of the text, if you know it.
   * @returns The credits in the order of the text; an empty array if the line is not a credit.
   */
  parseCredit: (text: string, options?: LineOptions) => Credit[]
  /**
   * Makes a stream that turns texts into items; a record keeps its other fields.
   *
   * @param options - The language and genre of the texts, if you know them.
   * @returns The stream.
   */
  parseStream: <Input extends StreamInput = string>(options?: ParseOptions) => TransformStream<Input, StreamOutput<Input>>
}

/** Makes the reader of reported speech for a language that has the words for it; left out of `nutgraf/lite`. */
export type ReaderMaker = (language: Language, cues: readonly string[]) => Reader | undefined

const parserOptions = new Set(['languages', 'cues', 'agencies', 'persons'])
const lineOptions = new Set(['language'])

/**
 * Makes a parser.
 *
 * @param options - The languages, and the caller's own words.
 * @param readerFor - Makes the readers of reported speech; without it, only the rules find attributions.
 * @returns The parser.
 * @throws TypeError if an option has the wrong type, RangeError for an unknown option.
 */
export function makeParser(options: ParserOptions & {languages: readonly Language[]}, readerFor?: ReaderMaker): Parser {
  checkNames(options, parserOptions, 'createParser')
  const {languages} = options
  if (!Array.isArray(languages) || languages.length === 0 || languages.length > 30) {
    throw new TypeError('createParser: `languages` takes an array of 1 to 30 languages, such as those of nutgraf/languages/*')
  }
  for (const language of languages as readonly Partial<Language>[]) {
    if (typeof language?.tag !== 'string' || typeof language.functionWords !== 'string' || !language.structure) {
      throw new TypeError(
        'createParser: a language has `tag`, `functionWords`, `abbreviations` and `structure`, as those of nutgraf/languages/* do'
      )
    }
  }
  const tags = (languages as readonly Language[]).map(({tag}) => tag)
  const cues = strings(options.cues, 'cues').map(oneWord)
  const agencies = strings(options.agencies, 'agencies')
  const persons = strings(options.persons, 'persons')
  const tell = languageTeller(languages, languages.length > 1 ? shapeOnly : undefined)
  const ready = new Map<string, Prepared>()

  function prepare(language: Language, tag: string): Prepared {
    const known = ready.get(tag)
    if (known) return known
    const others = languages.filter((other) => other !== language).map((other) => other.structure)
    const reader = readerFor?.(language, cues)
    const prepared: Prepared = {
      language,
      tag,
      structure: [{...language.structure, ...withAgencies(language, agencies)}, ...others],
      abbreviations: abbreviationTable(language),
      quoteWords: quoteTable(language),
      lemmas: cueTables(language.attribution, cues, reader?.verbs),
      finders: {
        rules: language.attribution && language.rules && ruleTable(language.attribution, language.rules, cues, language.speakers),
        reader,
        labels: labelTable(language.layout)
      },
      speakerTable: language.speakers && speakerTable(language.speakers, persons),
      vocabulary: new Vocabulary()
    }
    if (ready.size < 64) ready.set(tag, prepared)
    return prepared
  }

  function choose(text: string, options: ParseOptions, name: string, known = parseOptions): Prepared {
    if (typeof text !== 'string') throw new TypeError(`${name}: pass the plain text as a string, not ${say(text)}`)
    checkOptions(options, known, name, tags)
    const {language: tag} = options
    if (tag === undefined) {
      const language = tell(text)
      return prepare(language, language.tag)
    }
    const primary = tag.toLowerCase().split('-')[0]
    const language = languages.find((one) => one.tag === primary)
    return prepare(language ?? shapeOnly, tag)
  }

  const parseNewsItem: Parser['parseNewsItem'] = (text, options = {}) => parse(text, choose(text, options, 'parseNewsItem'), options.genre)
  return {
    parseNewsItem,
    parseSections(text, options = {}) {
      const {structure} = choose(text, options, 'parseSections')
      return findStructure(text, structure, {genre: options.genre}).parts.sections
    },
    extractQuotes: (text, options = {}) => parse(text, choose(text, options, 'extractQuotes'), options.genre).quotes,
    extractAttributions: (text, options = {}) => parse(text, choose(text, options, 'extractAttributions'), options.genre).attributions,
    parseByline(text, options = {}) {
      const {structure} = choose(text, options, 'parseByline', lineOptions)
      const found = readByline({start: 0, end: text.length}, text, structure)
      return found && {text: found.text, start: found.start, end: found.end, authors: found.authors}
    },
    parseDateline(text, options = {}) {
      const {structure} = choose(text, options, 'parseDateline', lineOptions)
      return (readDateline(text, 0, text.length, structure) ?? readBareDateline(text, structure))?.dateline
    },
    parseCredit(text, options = {}) {
      const {structure} = choose(text, options, 'parseCredit', lineOptions)
      return readCredit(text, 0, text.length, structure)
    },
    parseStream(options = {}) {
      checkOptions(options, parseOptions, 'parseStream', tags)
      return makeStream((text) => parseNewsItem(text, options))
    }
  }
}

/**
 * Returns the functions of a parser that is made only when one of them is first called, so that importing costs nothing.
 *
 * @param make - Makes the parser.
 * @returns Its functions.
 */
export function madeOnFirstUse(make: () => Parser): Parser {
  let parser: Parser | undefined
  const own = (): Parser => (parser ??= make())
  return {
    parseNewsItem: (text, options) => own().parseNewsItem(text, options),
    parseSections: (text, options) => own().parseSections(text, options),
    extractQuotes: (text, options) => own().extractQuotes(text, options),
    extractAttributions: (text, options) => own().extractAttributions(text, options),
    parseByline: (text, options) => own().parseByline(text, options),
    parseDateline: (text, options) => own().parseDateline(text, options),
    parseCredit: (text, options) => own().parseCredit(text, options),
    parseStream: (options) => own().parseStream(options)
  }
}

const LONGEST_DATELINE = 120

// a dateline without its paragraph has lost its separator: read it as if one followed, and accept it only if it reaches that far
function readBareDateline(text: string, words: Language['structure'][]): ReturnType<typeof readDateline> {
  const bare = text.trimEnd()
  if (bare.length > LONGEST_DATELINE) return undefined
  const whole = `${bare} — “A`
  const found = readDateline(whole, 0, whole.length, words)
  return found?.dateline.end === bare.length ? found : undefined
}

/** Stands in for a language that the package has no words of: only layout, punctuation and quotation marks are read. */
const shapeOnly: Language = {tag: 'und', functionWords: '', abbreviations: '', structure: {bylineOpeners: []}}

function withAgencies(language: Language, agencies: readonly string[]): Partial<Language['structure']> {
  return agencies.length === 0 ? {} : {agencies: [...(language.structure.agencies ?? []), ...agencies]}
}

function strings(value: unknown, name: string): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new TypeError(`createParser: \`${name}\` takes an array of strings, not ${say(value)}`)
  const list = value as readonly unknown[]
  const wrong = list.findIndex((one) => typeof one !== 'string' || one.trim() === '')
  if (wrong >= 0) throw new TypeError(`createParser: \`${name}\` takes an array of strings; item ${wrong + 1} is ${sayNone(list[wrong])}`)
  return list as readonly string[]
}

function sayNone(value: unknown): string {
  return typeof value === 'string' ? 'blank' : say(value)
}

/** Checks that a cue is a single word, since it is compared with single words of the text. */
function oneWord(cue: string): string {
  const word = cue.trim()
  if (/\s/u.test(word)) throw new RangeError(`createParser: a cue is a single word, such as 'riposted', not ${say(cue)}`)
  return word.toLowerCase()
}
