import {Char, charClass} from '../../text/characters.js'
import {addToHash, HASH_START, Lexicon} from '../../text/lexicon.js'
import {isSpace} from '../../text/span.js'
import {agencyWords, longestWord} from '../known-names.js'
import {smallNameWords} from '../person-name.js'
import type {PhraseList} from './line-openings.js'
import {anyOf, type Phrases} from '../phrases.js'

/** What a word reveals about the name that contains it. */
export const enum Word {
  /** Can be part of a person's name: `van`, `jr`. */
  name = 1,
  /** Ends a name: `and`. */
  joiner = 2,
  /** Can be part of the name of an agency or a staff: `press`. */
  body = 4,
  /** Can be part of a role: `reporter`. */
  role = 8,
  /** May precede a place or a publisher: `in`, `for`, `special` in `special to`. */
  turn = 16,
  /** Is the first word of a phrase that does: `special`. */
  first = 32
}

/** The words of bylines, as bits of {@link Word}. */
interface AuthorWords {
  bits: Lexicon
  /** Matches the endings of words for roles that are on no list. */
  roleEnding: RegExp
  /** A bit set of those endings' last letters, and their minimum length, so that most other words skip the pattern. */
  lastLetters: number
  leastLength: number
}

const tables = new WeakMap<Phrases, AuthorWords>()

/**
 * Checks whether a line that does not begin with `By` is worth parsing for authors: whether its first name, up to punctuation
 * or a conjunction, can be a person, an agency or a role. Most lines are ruled out by their first lower-case word.
 */
export function mayNameAuthor(text: string, start: number, end: number, phrases: Phrases): boolean {
  const words = tableOf(phrases)
  let small = false
  let body = false
  let count = 0
  let more = false
  for (let at = start; at < end && !more; at++) {
    const from = at
    let hash = HASH_START
    let code = 0x20
    for (; at < end; at++) {
      code = text.charCodeAt(at)
      if (isSpace(code) || isSeparator(code)) break
      hash = addToHash(hash, code)
    }
    // a parenthesis or a line break
    if (code === 0x28 || code === 10 || code === 13) return true
    more = at < end && !isSpace(code)
    if (at === from) continue
    const bits = words.bits.get(hash)
    if (bits & Word.role || isLoneDash(text, from, at) || endsAsRole(text, from, at, words)) return true
    if (bits & Word.joiner && from > start && at - from <= 6) {
      more = true
      break
    }
    if (bits & Word.body) body = true
    if (!small && bits & Word.turn && (bits & Word.first || isCapitalAfter(text, at, end))) return true
    if (!small) small = isSmall(text, from) && !(bits & Word.name)
    count++
  }
  if (!small || count < 2 || hasFigure(text, start, end)) return true
  // an organization by itself is not an author, but a desk may sign
  return body && (more || count < 3)
}

/**
 * Classifies the words of a name.
 *
 * @returns Bits of {@link Word}. Without the bits `body`, `role` and `turn`, the name is no organization, has no role and no
 *   place or publisher follows. Single words and names with `turn` always get `body`.
 */
export function wordsOf(text: string, start: number, end: number, phrases: Phrases): number {
  const words = tableOf(phrases)
  let bits = 0
  let count = 0
  for (let at = start; at < end; at++) {
    const from = at
    let hash = HASH_START
    for (; at < end && !isSpace(text.charCodeAt(at)); at++) hash = addToHash(hash, text.charCodeAt(at))
    if (at === from) continue
    bits |= words.bits.get(hash)
    if (endsAsRole(text, from, at, words)) bits |= Word.role
    count++
  }
  return count < 2 || bits & Word.turn ? bits | Word.body : bits
}

/**
 * Checks whether a word or line ends like a word for an author's role, listed or not.
 *
 * @param lower - The word or line in lower case.
 */
export function endsInRole(lower: string, phrases: Phrases): boolean {
  return tableOf(phrases).roleEnding.test(lower)
}

function endsAsRole(text: string, from: number, to: number, {roleEnding, lastLetters, leastLength}: AuthorWords): boolean {
  if (to - from < leastLength || !(lastLetters & (1 << (text.charCodeAt(to - 1) & 31)))) return false
  return roleEnding.test(text.slice(from, to).toLowerCase())
}

function isCapitalAfter(text: string, at: number, end: number): boolean {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at < end && charClass(text.charCodeAt(at)) === Char.upper
}

function isSmall(text: string, at: number): boolean {
  // d’Arcy
  return charClass(text.charCodeAt(at)) === Char.lower && charClass(text.charCodeAt(at + 1)) !== Char.apostrophe
}

function isLoneDash(text: string, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const kind = charClass(text.charCodeAt(from))
  return kind === Char.dash || kind === Char.hyphen
}

// a comma, bar, semicolon, slash, bullet, middle dot, ampersand or parenthesis
function isSeparator(code: number): boolean {
  return (
    code === 0x28 || code === 0x2c || code === 0x7c || code === 0x3b || code === 0x2f || code === 0x2022 || code === 0xb7 || code === 0x26
  )
}

function hasFigure(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (charClass(text.charCodeAt(i)) === Char.digit) return true
  return false
}

function tableOf(phrases: Phrases): AuthorWords {
  const known = tables.get(phrases)
  if (known) return known
  const entries: [string, number][] = []
  const put = (list: PhraseList, bits: number, pick: (entry: string) => readonly string[]): void => {
    for (const entry of phrases.all(list)) for (const word of pick(entry)) entries.push([word, bits])
  }
  for (const word of smallNameWords) entries.push([word, Word.name])
  for (const word of agencyWords) entries.push([word, Word.body])
  put('joiners', Word.joiner, (entry) => [entry])
  put('roles', Word.role, (entry) => entry.split(' '))
  put('relays', Word.body, (entry) => [entry])
  put('agencies', Word.body, (entry) => [longestWord(entry)])
  put('staff', Word.body, (entry) => [longestWord(entry.replace('…', ' ').trim())])
  for (const list of ['placeOpeners', 'publisherOpeners'] as const)
    for (const [word, ...others] of phrases.all(list).map((entry) => entry.split(' ')))
      entries.push([word as string, others.length > 0 ? Word.turn | Word.first : Word.turn])
  const endings = phrases.all('roleEndings')
  const made: AuthorWords = {
    bits: new Lexicon(entries),
    roleEnding: new RegExp(`${anyOf(endings)}$`, 'u'),
    lastLetters: endings.reduce((bits, ending) => bits | (1 << (ending.charCodeAt(ending.length - 1) & 31)), 0),
    leastLength: Math.min(...endings.map((ending) => ending.length))
  }
  tables.set(phrases, made)
  return made
}
