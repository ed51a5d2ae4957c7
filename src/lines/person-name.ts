import {particles as smallWords, suffixes as suffixWords} from '../languages/common/names.js'
import {Char, charClass} from '../text/characters.js'
import type {Span} from '../text/span.js'
import {isSpace} from '../text/span.js'
import type {Phrases} from './phrases.js'

const particles = new Set(smallWords.split(' '))
const suffixes = new Set(suffixWords.split(' '))
/** Lower-case words that can be part of a person's name. */
export const smallNameWords: readonly string[] = [...particles, ...suffixes]

const token =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}]*\.?|[\p{Lu}]\.(?:-?[\p{Lu}]\.)*|[dlDLO]['’][\p{Lu}][\p{L}\p{M}]*)(?:[-–'’‑][\p{L}\p{M}]+\.?)*$/u
const nickname = /^["“„'‘][\p{Lu}][\p{L}\p{M}]+["”“'’]$/u

/**
 * Checks whether a string is built like a person's name: up to six capitalized words, with particles and initials among them.
 *
 * @param least - The fewest words it must have.
 */
export function isPersonName(name: string, least = 2): boolean {
  if (name.length > 60) return false
  const plain = plainNames(name)
  if (plain > 0) return plain >= least && plain <= 6
  const words = name.replace(/,/gu, '').split(/\s+/u)
  if (words.length < least || words.length > 6) return false
  let full = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (token.test(word)) {
      if (!word.endsWith('.') || word.length > 3) full++
      continue
    }
    if (nickname.test(word) && i > 0) continue
    if (i > 0 && suffixes.has(word.toLowerCase())) continue
    if (particles.has(word.toLowerCase()) && (i < words.length - 1 || words.length > 2)) continue
    return false
  }
  return full >= Math.min(2, least) || (full === 1 && words.length > 1)
}

/** Checks whether a name ends in a suffix with a period of its own: `Jr.`, `Esq.`. */
export function endsInSuffix(name: string): boolean {
  return name.endsWith('.') && suffixes.has(name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf(',')) + 1).toLowerCase())
}

/**
 * Checks whether a string is built like most people's names: two to six capitalized words of letters only.
 * {@link isPersonName} accepts all of them.
 */
export function isPlainName(name: string): boolean {
  if (name.length > 60) return false
  const words = plainNames(name)
  return words >= 2 && words <= 6
}

// counts the words if all are capitalized and consist of letters, as in most names: Mara Lind-Berg; otherwise returns 0
function plainNames(name: string): number {
  let words = 0
  let before: number = Char.space
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    const kind = charClass(code)
    if (before === Char.space) {
      if (kind !== Char.upper) return 0
      words++
    } else if (kind !== Char.lower && kind !== Char.upper && (before === Char.hyphen || (code !== 0x20 && code !== 0x2d))) return 0
    before = kind
  }
  return before === Char.space || before === Char.hyphen ? 0 : words
}

/** Finds where a name of two words ends, with its initials and particles: `Mara Lind | Deputy news editor`, `T. J. van der Lind | Reporter`. */
export function nameEnd(name: string): number {
  let full = 0
  let at = 0
  while (full < 2 && at < name.length) {
    let space = name.indexOf(' ', at)
    if (space < 0) space = name.length
    const word = name.slice(at, space)
    if (at === 0 || !(/^\p{Lu}\.$/u.test(word) || particles.has(word.toLowerCase()))) full++
    at = space + 1
  }
  return Math.min(at, name.length)
}

/** A piece of a list of names and what separates it from the piece before. */
export interface NamePiece extends Span {
  /** The punctuation or word before it (`,`, `and`, `/`), or an empty string. */
  before: string
}

/**
 * Splits a list of names at commas, conjunctions, slashes and bars. A suffix such as `Jr.` stays with its name.
 *
 * @param phrases - Supplies the conjunctions.
 * @param slashes - Whether to split at `/`.
 * @returns The pieces, trimmed, none of them empty.
 */
export function splitNames(text: string, start: number, end: number, phrases: Phrases, slashes = true): NamePiece[] {
  const pieces: NamePiece[] = []
  let from = start
  let before = ''
  const put = (to: number): void => {
    let a = from
    let b = to
    while (a < b && isSpace(text.charCodeAt(a))) a++
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--
    if (a >= b) return
    const last = pieces[pieces.length - 1]
    if (last && before === ',' && suffixes.has(text.slice(a, b).toLowerCase())) last.end = b
    else pieces.push({start: a, end: b, before})
  }
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (
      code === 0x2c ||
      code === 0x7c ||
      code === 0x3b ||
      (code === 0x2f && slashes) ||
      code === 0xff0f ||
      code === 0x2022 ||
      code === 0xb7 ||
      code === 0x26
    ) {
      put(at)
      before = text.charAt(at)
      from = ++at
      continue
    }
    if (isSpace(code)) {
      let stop = at + 1
      while (stop < end && isSpace(text.charCodeAt(stop))) stop++
      let word = stop
      while (word < end && !isSpace(text.charCodeAt(word))) word++
      if (word < end && word - stop <= 6 && phrases.has(text.slice(stop, word).toLowerCase(), 'joiners') && text.charAt(stop) !== '&') {
        put(at)
        before = text.slice(stop, word).toLowerCase()
        from = word
        at = word
        continue
      }
      at = stop
      continue
    }
    at++
  }
  put(end)
  return pieces
}
