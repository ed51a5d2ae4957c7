import {dateJoiners, dateOpeners, ordinalEndings} from '../languages/common/dates.js'
import {Char, charClass} from '../text/characters.js'
import {addToHash, HASH_START, hashBetween, Lexicon} from '../text/lexicon.js'
import {latinPattern} from '../text/latin.js'
import {anyOf, type Phrases} from './phrases.js'

/**
 * Placeholders for the letters of months and weekdays: characters that no text contains. With hundreds of names spelled out in
 * several places, a pattern takes long to compile.
 */
const Mark = {capitalMonth: '\x80', month: '\x81', capitalDay: '\x82', day: '\x83', rest: '\x88'} as const
/** What a word names: bits in the table of months and weekdays. */
const enum Name {
  month = 1,
  day = 2
}

const month = `[${Mark.capitalMonth}${Mark.month}]${Mark.rest}*`
const day = `[${Mark.capitalDay}${Mark.day}]${Mark.rest}*`
const capital = `[\\p{Lu}${Mark.capitalMonth}${Mark.capitalDay}]`
const letter = `\\p{L}${Mark.capitalMonth}-${Mark.day}${Mark.rest}`

const word = `${capital}[${letter}\\p{M}]*(?:[.'’‘-][${letter}]+)*`
const region =
  `(?:,\\s+(?!${month}|${day})(?:${word}\\.?(?: ${word}\\.?){0,3})|` +
  `\\s\\((?=[^)]*\\)(?:\\s*\\(|,\\s\\d))${word}(?: ${word}){0,2}\\)|\\s\\[${word}(?: ${word})?\\])`
const date =
  `(?:${month}\\.?\\s{1,3}\\d{1,2}(?:${ordinalEndings})?(?:,?\\s{1,2}\\d{4})?|\\d{1,2}(?:${ordinalEndings})?\\.?\\s{1,2}(?:(?:${dateJoiners}) )?${month}\\.?(?:\\s(?:(?:${dateJoiners}) )?\\d{4})?|` +
  `\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|${day})`
const separator = '\\s*(?:\\.?\\s?--+|\\.\\s?[-–—]|[-–—]|_)\\s+|\\s*--+\\s*|[.:]\\s+|\\s[=·|]\\s+|(?<=[)/])\\s+'

/** Longest month that a dateline has in lower case, in letters. */
const LONGEST_MONTH = 5

/** A pattern that compiles on first use, separately for lines in Latin letters and all others. */
class LinePattern {
  readonly #source: string
  readonly #flags: string
  #latin: RegExp | undefined
  #any: RegExp | undefined

  constructor(source: string, flags: string) {
    this.#source = source
    this.#flags = flags
  }

  exec(line: string, latin: boolean): RegExpExecArray | null {
    const regex = latin
      ? (this.#latin ??= new RegExp(latinPattern(this.#source), this.#flags))
      : (this.#any ??= new RegExp(this.#source, this.#flags))
    return regex.exec(line)
  }
}

/** A pattern for datelines. */
class DatelinePattern {
  readonly #pattern: LinePattern

  constructor(source: string) {
    this.#pattern = new LinePattern(source, 'u')
  }

  /**
   * Matches a line with placeholders, and returns the groups as written in the text. They follow one another, so each is looked up
   * after the one before, which takes less time than asking the engine for their indices.
   */
  exec({written, marked, latin}: DatelineLine): (string | undefined)[] | undefined {
    let at = 0
    return this.#pattern.exec(marked, latin)?.map((group: string | undefined, index) => {
      if (group === undefined) return undefined
      const start = marked.indexOf(group, at)
      const end = start + group.length
      if (index > 0) at = end
      return written.slice(start, end)
    })
  }
}

/** A line prepared for matching datelines. */
export interface DatelineLine {
  written: string
  /** The same text, of the same length, with placeholders for months and weekdays. */
  marked: string
  latin: boolean
}

/** The patterns that match datelines in a set of languages. */
export class DatelinePatterns {
  /** The usual form: places, region, date, agency, separator. */
  readonly usual: DatelinePattern
  /** Begins with an agency in parentheses: `(AFP) – Oslo, March 3 –`. */
  readonly agencyFirst: DatelinePattern
  /** Has no place: `(Reuters) -`. */
  readonly agencyAlone: DatelinePattern
  /** Begins with a date: `May 3--OSLO --`. */
  readonly dateFirst: DatelinePattern
  /** The places at the start of a line. */
  readonly places: LinePattern
  /** What joins two places: a slash or a word. */
  readonly joiner: RegExp
  /** Lower-case words between the capitalized words of places, with the spaces around them. */
  readonly between: RegExp
  readonly #names: Lexicon
  readonly #smallWords: Lexicon

  /** Builds the patterns. Groups are numbered because the engine creates an object for named ones. */
  constructor(phrases: Phrases) {
    const days = phrases.all('weekdays').filter((each) => each.length > 3)
    this.#names = new Lexicon([
      ...days.map((name): [string, number] => [name, Name.day]),
      ...phrases.all('months').map((name): [string, number] => [name, Name.month])
    ])
    const inside = phrases.all('placeWords')
    const abbreviations = casings(phrases.all('placeAbbreviations')).filter((written) => written !== written.toLowerCase())
    const joiners = phrases.all('placeJoiners').flatMap((entry) => [entry, entry.toUpperCase()])
    const place = `(?:${anyOf(abbreviations)}\\.? )?${word}(?:[ \\u00a0](?:${anyOf(inside)} )?${word}){0,3}`
    const places = `${place}(?:(?: ?/ ?| ${anyOf(joiners)} )${place}){0,2}`
    const smallWords = [...inside, ...phrases.all('placeJoiners')].flatMap((entry) => entry.split(' '))
    this.#smallWords = new Lexicon(smallWords.map((each) => [each, 1]))
    // EASTMERE, Norland and LINDTON, Calif.
    const regions = `${region}(?:,? ${anyOf(joiners)} ${place}(?:${region})?)?`
    this.usual = new DatelinePattern(
      `^(${places})(${regions})?,?(?:(?:\\s*,?\\s*|\\s[-–—]\\s)\\(?(?:(?:${dateOpeners})\\s)?(${date})\\)?\\.?,?)?(?:(?:\\s*|--+)\\(([${letter}][${letter}\\d ./,–-]{1,40})\\)|\\s*/([${letter}][${letter} -]{1,30})/)?(${separator})`
    )
    this.agencyFirst = new DatelinePattern(`^\\((${capital}{2,10})\\) [-–—] (${places})(${region})?(?:,\\s(${date}))?( [-–—] )`)
    this.agencyAlone = new DatelinePattern(`^\\(([${letter}][${letter} /-]{1,30})\\)(\\s*--+\\s*|\\s[-–—]\\s)`)
    this.dateFirst = new DatelinePattern(
      `^(${date})--+\\s?(${places})(${region})?(?:\\s\\(([${letter}][${letter} ./-]{1,40})\\))?(\\s*--+\\s*|\\s[-–—]\\s)`
    )
    this.places = new LinePattern(`^${places}`, 'u')
    this.joiner = new RegExp(`\\s?/\\s?| ${anyOf(joiners)} `, 'u')
    this.between = new RegExp(` ${anyOf(smallWords)} `, 'gu')
  }

  /** Checks whether a word in lower case may be in a dateline: one that joins or is inside places, or a month before a number. */
  mayHold(text: string, start: number): boolean {
    let end = start + 1
    while (isLetter(text, end)) end++
    if (this.#smallWords.get(hashBetween(text, start, end)) !== 0) return true
    if (end - start < 2 || end - start > LONGEST_MONTH) return false
    const space = text.charCodeAt(end) === 0x2e ? end + 1 : end
    return text.charCodeAt(space) === 0x20 && charClass(text.charCodeAt(space + 1)) === Char.digit
  }

  /** Replaces the names of months and weekdays by placeholders. */
  mark(line: string): string {
    let marked = ''
    let done = 0
    for (let at = 0; at < line.length; at++) {
      if (!isLetter(line, at)) continue
      let end = at
      let hash = HASH_START
      do hash = addToHash(hash, line.charCodeAt(end++))
      while (isLetter(line, end))
      let name = this.#names.get(hash)
      if (line.charCodeAt(end) === 0x2d && isLetter(line, end + 1)) {
        // terça-feira: a name is rather the hyphenated word than its first part
        let last = end
        while (isLetter(line, last) || (line.charCodeAt(last) === 0x2d && isLetter(line, last + 1))) last++
        const hyphenated = this.#names.get(hashBetween(line, at, last))
        if (hyphenated !== 0) {
          name = hyphenated
          end = last
        }
      }
      if (name !== 0) {
        const capital = charClass(line.charCodeAt(at)) === Char.upper
        const first = name & Name.month ? (capital ? Mark.capitalMonth : Mark.month) : capital ? Mark.capitalDay : Mark.day
        marked += line.slice(done, at) + first + Mark.rest.repeat(end - at - 1)
        done = end
      }
      at = end
    }
    return marked + line.slice(done)
  }
}

function isLetter(line: string, at: number): boolean {
  const kind = charClass(line.charCodeAt(at))
  return kind === Char.lower || kind === Char.upper
}

// may, May, MAY
function casings(entries: readonly string[]): string[] {
  return entries.flatMap((entry) => [entry, entry.charAt(0).toUpperCase() + entry.slice(1), entry.toUpperCase()])
}

const patterns = new WeakMap<Phrases, DatelinePatterns>()

/** Returns the patterns for a set of languages, built once for each set. */
export function datelinePatternsOf(phrases: Phrases): DatelinePatterns {
  let made = patterns.get(phrases)
  if (!made) patterns.set(phrases, (made = new DatelinePatterns(phrases)))
  return made
}
