import {structure as common} from '../languages/common/structure.js'
import type {StructureWords} from '../languages/types/structure-words.js'
import {Char, charClass} from '../text/characters.js'
import {hashBetween, Lexicon} from '../text/lexicon.js'
import {isSpace} from '../text/span.js'
import {newsAgencyNames} from './known-names.js'
import {LinePrefilter, type PhraseList, Opens, opensOfList} from './prefilter/line-openings.js'

interface Phrase {
  list: PhraseList
  /** What a line must begin with. */
  head: string
  /** What it must end with; empty for any ending. */
  tail: string
  /** Whether the line must end where the phrase does. */
  whole: boolean
}

const KEY = 4
const LONGEST_WORD = 20
const none: readonly Phrase[] = []

/** The words of one or more languages, indexed for lookup at the start and end of lines. */
export class Phrases {
  /** Phrases by the hash of their first four code units, longest first. */
  readonly #heads = new Map<number, Phrase[]>()
  /** Phrases shorter than that, by their first code unit. */
  readonly #short = new Map<number, Phrase[]>()
  /** Phrases that specify only the end of a line, by their last code unit. */
  readonly #tails = new Map<number, Phrase[]>()
  readonly #lists = new Map<PhraseList, string[]>()
  /** The patterns of {@link Phrases.holds}, built on first use. */
  readonly #within = new Map<readonly PhraseList[], RegExp>()
  readonly #members = new Map<PhraseList, Set<string>>()
  readonly #openings: LinePrefilter
  readonly #lastWords: Lexicon
  /** The lengths of those words as a bit set for each last letter, so that most other words need no hash. */
  readonly #lastLengths = new Int32Array(32)

  /** Indexes the words of each language. */
  constructor(words: readonly StructureWords[]) {
    const heads: [string, number][] = [...newsAgencyNames].map((name) => [name, Opens.agency])
    const tails: [string, number][] = []
    const lastWords: [string, number][] = []
    for (const language of words) {
      for (const [name, entries] of Object.entries(language) as [PhraseList, readonly string[] | undefined][]) {
        const all = this.#lists.get(name) ?? []
        const members = this.#members.get(name) ?? new Set<string>()
        this.#lists.set(name, all)
        this.#members.set(name, members)
        for (const written of entries ?? []) {
          const entry = written.toLowerCase()
          const gap = entry.indexOf('…')
          const head = gap < 0 ? entry : entry.slice(0, gap)
          if (members.has(entry)) continue
          members.add(entry)
          if (head !== '' && gap === entry.length - 1) members.add(head)
          all.push(entry)
          const phrase = {
            list: name,
            head,
            tail: gap < 0 ? '' : entry.slice(gap + 1),
            whole: gap < 0
          }
          if (name === 'contributed') lastWords.push([entry.slice(entry.lastIndexOf(' ') + 1), 1])
          const bits = opensOfList[name]
          if (bits !== undefined) (head === '' ? tails : heads).push([head === '' ? phrase.tail : head, bits])
          if (head === '') {
            const last = phrase.tail.charCodeAt(phrase.tail.length - 1)
            this.#tails.set(last, [...(this.#tails.get(last) ?? []), phrase])
            continue
          }
          const index = head.length < KEY ? this.#short : this.#heads
          const key = head.length < KEY ? head.charCodeAt(0) : hashBetween(head, 0, KEY)
          const bucket = index.get(key)
          if (bucket) bucket.push(phrase)
          else index.set(key, [phrase])
        }
      }
    }
    this.#openings = new LinePrefilter(heads, tails)
    this.#lastWords = new Lexicon(lastWords)
    for (const [word] of lastWords) {
      const letter = word.charCodeAt(word.length - 1) & 31
      this.#lastLengths[letter] = (this.#lastLengths[letter] as number) | (1 << word.length)
    }
    for (const bucket of this.#heads.values()) bucket.sort((a, b) => b.head.length - a.head.length)
    for (const bucket of this.#short.values()) bucket.sort((a, b) => b.head.length - a.head.length)
  }

  /** Returns a list's entries in all languages. */
  all(list: PhraseList): readonly string[] {
    return this.#lists.get(list) ?? []
  }

  /**
   * Checks whether a line is an entry of a list, or matches one in which `…` stands for any text.
   *
   * @param line - The line in lower case, trimmed.
   */
  matches(line: string, list: PhraseList): boolean {
    for (const bucket of [this.#long(line, 0), this.#few(line, 0)])
      for (const phrase of bucket) {
        if (phrase.list !== list || !line.startsWith(phrase.head)) continue
        if (phrase.whole ? sameLine(line, phrase.head) : atBoundary(line, phrase.head.length) && line.endsWith(phrase.tail)) return true
      }
    for (const phrase of this.#ending(line)) if (phrase.list === list && endsSo(line, phrase.tail)) return true
    return false
  }

  /**
   * Rates how likely a line is to be furniture.
   *
   * @param line - The line in lower case, trimmed.
   * @returns 2 if it is an entry, begins with an entry of several words, or matches both its ends; 1 if it only begins with
   *   an entry of one word or ends like one; 0 otherwise.
   */
  furniture(line: string): number {
    let weak = 0
    for (const bucket of [this.#long(line, 0), this.#few(line, 0)])
      for (const phrase of bucket) {
        if (phrase.list !== 'furniture' || !line.startsWith(phrase.head)) continue
        if (sameLine(line, phrase.head)) return 2
        if (phrase.whole || !atBoundary(line, phrase.head.length) || !line.endsWith(phrase.tail)) continue
        if (phrase.tail !== '' || phrase.head.includes(' ')) return 2
        weak = 1
      }
    if (weak === 0) for (const phrase of this.#ending(line)) if (phrase.list === 'furniture' && endsSo(line, phrase.tail)) return 1
    return weak
  }

  /**
   * Finds the longest entry of a list that a line begins with.
   *
   * @param line - The line in lower case.
   * @param from - Where in the line to look.
   * @returns The length of the entry, or 0.
   */
  opening(line: string, list: PhraseList, from = 0): number {
    return openingIn(this.#long(line, from), line, list, from) || openingIn(this.#few(line, from), line, list, from)
  }

  /**
   * Finds the longest entry, from any of several lists, that a line begins with.
   *
   * @param line - The line in lower case.
   * @returns The list and the length of its entry.
   */
  openingOf(line: string, lists: ReadonlySet<PhraseList>): [PhraseList, number] | undefined {
    for (const {list, head, tail} of this.#long(line, 0))
      if (tail === '' && lists.has(list) && line.startsWith(head) && atBoundary(line, head.length)) return [list, head.length]
    // a label of up to three letters needs a colon or a space: Map: Mara Lind; but: Dok.Lind
    for (const {list, head, tail} of this.#few(line, 0))
      if (tail === '' && lists.has(list) && line.startsWith(head) && ': '.includes(line.charAt(head.length))) return [list, head.length]
    return undefined
  }

  /**
   * Checks whether a word is an entry of a list.
   *
   * @param word - The word in lower case.
   */
  has(word: string, list: PhraseList): boolean {
    return this.#members.get(list)?.has(word) ?? false
  }

  /**
   * Narrows down what a line can be by its beginning and its end.
   *
   * @returns Bits of {@link Opens}. A missing bit rules that kind out; a set bit proves nothing.
   */
  opens(text: string, start: number, end: number): number {
    return this.#openings.at(text, start, end) | this.#openings.before(text, start, end)
  }

  /**
   * Narrows down what a line can be by its beginning alone.
   *
   * @returns Bits of {@link Opens}. A missing bit rules out that the line begins with such a phrase; a set bit proves nothing.
   */
  begins(text: string, start: number, end: number): number {
    return this.#openings.at(text, start, end)
  }

  /** Checks whether a block of prose can be a note, a credit or furniture: whether its first letters are those of such an entry. */
  mayMark(text: string, start: number, end: number): boolean {
    return (this.#openings.prefix(text, start, end) & Opens.mark) !== 0
  }

  /**
   * Checks whether a line's last word ends an entry of `contributed`.
   *
   * @param start - First code unit of the line.
   * @param end - Code unit after its last word.
   */
  mayEndContribution(text: string, start: number, end: number): boolean {
    const lengths = this.#lastLengths[text.charCodeAt(end - 1) & 31] as number
    if (lengths === 0) return false
    let from = end
    while (from > start && end - from <= LONGEST_WORD && !isSpace(text.charCodeAt(from - 1))) from--
    if ((lengths & (1 << (end - from))) === 0) return false
    return this.#lastWords.get(hashBetween(text, from, end)) !== 0
  }

  /**
   * Checks whether a line contains an entry of one of several lists.
   *
   * @param line - The line in lower case.
   * @param lists - Must be the same array on each call, since the pattern is cached by it.
   */
  holds(line: string, lists: readonly PhraseList[]): boolean {
    let pattern = this.#within.get(lists)
    if (!pattern) this.#within.set(lists, (pattern = new RegExp(anyOf(lists.flatMap((list) => this.all(list))), 'u')))
    return pattern.test(line)
  }

  #ending(line: string): readonly Phrase[] {
    return this.#tails.get(line.charCodeAt(line.length - 1)) ?? none
  }

  #long(line: string, from: number): readonly Phrase[] {
    return (line.length < from + KEY ? undefined : this.#heads.get(hashBetween(line, from, from + KEY))) ?? none
  }

  #few(line: string, from: number): readonly Phrase[] {
    return this.#short.get(line.charCodeAt(from)) ?? none
  }
}

/**
 * Builds a pattern that matches any of several words or phrases, longest first.
 *
 * @returns The pattern's source. Without entries, it matches nothing.
 */
export function anyOf(entries: readonly string[]): string {
  if (entries.length === 0) return '(?!)'
  const longestFirst = [...new Set(entries)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((entry) => entry.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&')).join('|')})`
}

function openingIn(bucket: readonly Phrase[], line: string, list: PhraseList, from: number): number {
  for (const {list: of, head, tail} of bucket)
    if (of === list && tail === '' && line.startsWith(head, from) && atBoundary(line, from + head.length)) return head.length
  return 0
}

function endsSo(line: string, tail: string): boolean {
  return line.endsWith(tail) && boundaryBefore(line, tail)
}

// whether the line is the phrase, followed at most by punctuation: "Advertisement", "Read more »", "Comments:"
function sameLine(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase) || (phrase.length === 1 && line.length > 1)) return false
  for (let i = phrase.length; i < line.length; i++) {
    const kind = charClass(line.charCodeAt(i))
    if (kind === Char.lower || kind === Char.upper || kind === Char.digit || kind === Char.open || kind === Char.surrogate) return false
  }
  return true
}

function atBoundary(line: string, at: number): boolean {
  if (at >= line.length) return true
  const before = charClass(line.charCodeAt(at - 1))
  if (before !== Char.lower && before !== Char.digit && before !== Char.upper) return true
  const kind = charClass(line.charCodeAt(at))
  return kind !== Char.lower && kind !== Char.upper && kind !== Char.digit && kind !== Char.hyphen && kind !== Char.apostrophe
}

function boundaryBefore(line: string, tail: string): boolean {
  const at = line.length - tail.length
  if (at === 0) return true
  const kind = charClass(line.charCodeAt(at - 1))
  return kind !== Char.lower && kind !== Char.upper
}

interface Cached {
  phrases?: Phrases
  next: WeakMap<StructureWords, Cached>
}
const root: Cached = {next: new WeakMap()}
/** The last request and its result: most calls repeat it. */
let last: {words: readonly StructureWords[]; phrases: Phrases} | undefined

/** Returns the phrases for a list of languages, built once for each combination. */
export function phrasesOf(words: readonly StructureWords[]): Phrases {
  if (last?.words !== words) last = {words, phrases: findPhrases(words)}
  return last.phrases
}

function findPhrases(words: readonly StructureWords[]): Phrases {
  let at = root
  for (const language of words) {
    let next = at.next.get(language)
    if (!next) {
      next = {next: new WeakMap()}
      at.next.set(language, next)
    }
    at = next
  }
  return (at.phrases ??= new Phrases([...words, common]))
}
