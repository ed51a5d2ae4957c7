import {structure as common} from '../language/common/structure.js'
import type {StructureWords} from '../language/structure-words.js'
import {Char, charClass} from '../text/characters.js'

/** The name of a list of {@link StructureWords}. */
export type List = keyof StructureWords

interface Phrase {
  list: List
  /** What the line begins with. */
  head: string
  /** What it ends with, if that is told. */
  tail: string
  /** Whether the line ends where the phrase does. */
  whole: boolean
}

const KEY = 4

/** The words of one or more languages, ready to be looked for at the beginnings of lines. */
export class Phrases {
  readonly #heads = new Map<string, Phrase[]>()
  readonly #tails: Phrase[] = []
  readonly #lists = new Map<List, string[]>()

  /**
   * Gathers the words.
   *
   * @param words - The words of each language.
   */
  constructor(words: readonly StructureWords[]) {
    const seen = new Set<string>()
    for (const language of words) {
      for (const [name, entries] of Object.entries(language) as [List, readonly string[] | undefined][]) {
        const all = this.#lists.get(name) ?? []
        this.#lists.set(name, all)
        for (const written of entries ?? []) {
          const entry = written.toLowerCase()
          if (seen.has(`${name} ${entry}`)) continue
          seen.add(`${name} ${entry}`)
          all.push(entry)
          const gap = entry.indexOf('…')
          const head = gap < 0 ? entry : entry.slice(0, gap)
          const tail = gap < 0 ? '' : entry.slice(gap + 1)
          const phrase = {list: name, head, tail, whole: gap < 0}
          if (head === '') {
            this.#tails.push(phrase)
            continue
          }
          const key = head.slice(0, KEY)
          const bucket = this.#heads.get(key)
          if (bucket) bucket.push(phrase)
          else this.#heads.set(key, [phrase])
        }
      }
    }
    for (const bucket of this.#heads.values()) bucket.sort((a, b) => b.head.length - a.head.length)
  }

  /**
   * Gives a list, all languages together.
   *
   * @param list - Its name.
   * @returns The entries.
   */
  all(list: List): readonly string[] {
    return this.#lists.get(list) ?? []
  }

  /**
   * Tells whether a line is an entry of a list, or begins or ends as one that has `…` says.
   *
   * @param line - The line in lower case, trimmed.
   * @param list - The list's name.
   * @returns Whether it is.
   */
  matches(line: string, list: List): boolean {
    for (let length = Math.min(KEY, line.length); length > 0; length--) {
      const bucket = this.#heads.get(line.slice(0, length))
      if (!bucket) continue
      for (const phrase of bucket) {
        if (phrase.list !== list || (length < KEY && phrase.head.length > length)) continue
        if (phrase.whole) {
          if (sameLine(line, phrase.head)) return true
        } else if (line.startsWith(phrase.head) && atBoundary(line, phrase.head.length)) {
          if (phrase.tail === '' || line.endsWith(phrase.tail)) return true
        }
      }
    }
    for (const phrase of this.#tails) if (phrase.list === list && line.endsWith(phrase.tail) && boundaryBefore(line, phrase.tail)) return true
    return false
  }

  /**
   * Tells how surely a line is furniture.
   *
   * @param line - The line in lower case, trimmed.
   * @returns 2 if it is an entry or begins with two words or more of one, 1 if only its first word or its end is an entry's, 0 if nothing is.
   */
  furniture(line: string): number {
    let weak = 0
    for (let length = Math.min(KEY, line.length); length > 0; length--) {
      const bucket = this.#heads.get(line.slice(0, length))
      if (!bucket) continue
      for (const phrase of bucket) {
        if (phrase.list !== 'furniture' || (length < KEY && phrase.head.length > length)) continue
        if (phrase.whole) {
          if (sameLine(line, phrase.head)) return 2
        } else if (line.startsWith(phrase.head) && atBoundary(line, phrase.head.length) && (phrase.tail === '' || line.endsWith(phrase.tail))) {
          if (phrase.tail !== '' || phrase.head.includes(' ') || sameLine(line, phrase.head)) return 2
          weak = 1
        }
      }
    }
    if (weak === 0)
      for (const phrase of this.#tails) if (phrase.list === 'furniture' && line.endsWith(phrase.tail) && boundaryBefore(line, phrase.tail)) return 1
    return weak
  }

  /**
   * Finds the longest entry of a list that a line begins with.
   *
   * @param line - The line in lower case.
   * @param list - The list's name.
   * @param from - Where in the line to look.
   * @returns The length of the entry, or 0.
   */
  opening(line: string, list: List, from = 0): number {
    for (let length = Math.min(KEY, line.length - from); length > 0; length--) {
      const bucket = this.#heads.get(line.slice(from, from + length))
      if (!bucket) continue
      for (const phrase of bucket) {
        if (phrase.list !== list || phrase.tail !== '') continue
        if (line.startsWith(phrase.head, from) && atBoundary(line, from + phrase.head.length)) return phrase.head.length
      }
    }
    return 0
  }

  /**
   * Tells whether a word is an entry of a list.
   *
   * @param word - The word in lower case.
   * @param list - The list's name.
   * @returns Whether it is.
   */
  has(word: string, list: List): boolean {
    const bucket = this.#heads.get(word.slice(0, KEY))
    if (!bucket) return false
    for (const phrase of bucket) if (phrase.list === list && phrase.head === word) return true
    return false
  }
}

// the line is the phrase, a closing mark or sign aside: "Advertisement", "Read more »", "Comments:"
function sameLine(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false
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

/**
 * Gives the phrases of a list of languages, made once for each list.
 *
 * @param words - The words of each language.
 * @returns The phrases.
 */
export function phrasesOf(words: readonly StructureWords[]): Phrases {
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
