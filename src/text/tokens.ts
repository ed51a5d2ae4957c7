import {Char, charClass, isWordClass} from './characters.js'
import {addSmallToHash, addToHash, HASH_START, Lexicon} from './lexicon.js'
import type {Span} from './span.js'
import {resized, Vocabulary} from './vocabulary.js'

/** What a token is: bits of `Words.kind`. */
export const Kind = {
  /** Letters, perhaps with digits, hyphens and apostrophes inside. */
  word: 1,
  /** Begins with a digit. */
  number: 2,
  /** Begins with a capital. */
  capital: 4,
  /** Two letters or more, all of them capitals. */
  capitals: 8,
  /** Any sign: punctuation, bracket, dash, symbol. */
  sign: 16,
  /** Can be a quotation mark, single ones and `''` too. */
  mark: 32,
  /** A full stop, question or exclamation mark, or ellipsis. */
  stop: 64,
  /** White space stands before it, or the block begins. */
  spaced: 128,
  /** The first token of a sentence. */
  sentence: 256,
  /** The first token of a block. */
  block: 512,
  /** A possessive or contracted ending: `'s`. */
  clitic: 1024,
  /** Ends with the full stop of an abbreviation. */
  abbreviation: 2048,
  /** A dash, also `--` and a spaced hyphen. */
  dash: 4096
} as const

/** The tokens of an item's prose, as columns; row `i` is the token `text.slice(start[i], end[i])`. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Hash of the token without case, see {@link addToHash}. */
  hash: Int32Array
  /** Number of the token's word in `vocabulary`. */
  word: Int32Array
  vocabulary: Vocabulary
  /** Bits of {@link Kind}. */
  kind: Uint16Array
  /** First code unit. */
  first: Uint16Array
  /** Index of the block that the token stands in. */
  block: Int32Array
  /** First token of each block, and `count` at the end. */
  blockStart: Int32Array
  /** Of each block, 1 if all its white space is single spaces, so that a passage of it has none to fold. */
  even: Uint8Array
}

const FULL_STOP = 0x2e
const SPACE = 0x20

/** What stops have to do with a word: bits of the table that {@link abbreviationTable} makes. */
const Stops = {keeps: 1, keepsBeforeNumber: 2, openerAfter: 4, ordinalBefore: 8, proclitic: 16, enclitic: 32} as const

/**
 * Makes the table of the words that tell whether a full stop ends a sentence.
 *
 * @param words - A language's lists of them, apart by spaces.
 * @param words.abbreviations - Those that always do (`mr sen conn`).
 * @param words.numberAbbreviations - Those that do before a number (`no`).
 * @param words.sentenceOpeners - Those that begin a new sentence after initials (`the he but`).
 * @param words.ordinals - Those before which a figure keeps its stop (`mai`).
 * @param words.proclitics - Those that end with an apostrophe and are words of their own (`l d qu`).
 * @param words.enclitics - Those that are words of their own after a hyphen (`il elle`).
 */
export function abbreviationTable(words: {
  abbreviations: string
  numberAbbreviations?: string
  sentenceOpeners?: string
  ordinals?: string
  proclitics?: string
  enclitics?: string
}): Lexicon {
  const list = (all: string, bit: number): [string, number][] => all.split(' ').filter(Boolean).map((word) => [word, bit])
  return new Lexicon([
    ...list(words.abbreviations, Stops.keeps),
    ...list(words.numberAbbreviations ?? '', Stops.keepsBeforeNumber),
    ...list(words.sentenceOpeners ?? '', Stops.openerAfter),
    ...list(words.ordinals ?? '', Stops.ordinalBefore),
    ...list(words.proclitics ?? '', Stops.proclitic),
    ...list(words.enclitics ?? '', Stops.enclitic)
  ])
}

/**
 * Reads the tokens of blocks of prose, and where sentences begin.
 *
 * Possessive `'s` is a token of its own, `''` and two backticks are one mark, a hyphenated word is one word.
 *
 * @param blocks - The blocks, in order, apart.
 * @param abbreviations - Words that keep a full stop after them, see {@link abbreviationTable}.
 * @returns The tokens; they are to be used before others are read with the same vocabulary.
 */
export function readTokens(text: string, blocks: readonly Span[], abbreviations: Lexicon, vocabulary = new Vocabulary()): Tokens {
  vocabulary.begin()
  let length = 0
  for (const block of blocks) length += block.end - block.start
  let room = (length >> 2) + 64
  const {arena} = vocabulary
  let start = arena.int32(room)
  let end = arena.int32(room)
  let hash = arena.int32(room)
  let word = arena.int32(room)
  let inBlock = arena.int32(room)
  let kind = arena.uint16(room)
  let first = arena.uint16(room)
  const blockStart = arena.int32(blocks.length + 1)
  const even = arena.uint8(blocks.length).fill(1)
  let count = 0

  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Span
    const last = block.end
    blockStart[b] = count
    let at = block.start
    let spaced: number = Kind.spaced | Kind.block | Kind.sentence
    // 0: inside a sentence, 1: after its closing stop, 2: after a stop and white space
    let ended = 0
    while (at < last) {
      const code = text.charCodeAt(at)
      const cls = charClass(code)
      if (cls === Char.space || cls === Char.newline) {
        if (code !== SPACE || (spaced & Kind.spaced) !== 0) even[b] = 0
        spaced |= Kind.spaced
        if (ended === 1) ended = 2
        at++
        continue
      }
      if (count === room) {
        room *= 2
        start = resized(start, room)
        end = resized(end, room)
        hash = resized(hash, room)
        word = resized(word, room)
        kind = resized(kind, room)
        first = resized(first, room)
        inBlock = resized(inBlock, room)
      }
      const from = at
      let h = HASH_START
      let bits = spaced
      if (isWordClass(cls)) {
        let classes = 0
        let uppers = 0
        let stops = 0
        let inside = code
        let insideClass: number = cls
        for (;;) {
          do {
            h = addToHash(h, inside)
            classes |= 1 << insideClass
            if (insideClass === Char.upper) uppers++
            // most of a text is small letters of ASCII, which are hashed as they are
            const small = ++at
            while (at < last && (inside = text.charCodeAt(at)) >= 0x61 && inside <= 0x7a) {
              h = addSmallToHash(h, inside)
              at++
            }
            if (at > small) classes |= 1 << Char.lower
            if (at >= last) break
            insideClass = charClass(inside)
          } while (isWordClass(insideClass))
          if (at + 1 >= last || insideClass === Char.space) break
          const next = text.charCodeAt(at + 1)
          const nextClass = charClass(next)
          if (!isWordClass(nextClass)) {
            // U.S., a.m.: the last stop of initials belongs to the word
            if (stops > 0 && inside === FULL_STOP && at - from <= 2 * stops + 1) stops++
            break
          }
          if (insideClass === Char.hyphen) {
            // a-t-il, dit-elle, queixou-se
            if (isWordNext(text, at + 1, last, abbreviations, Stops.enclitic)) {
              at++
              break
            }
            continue
          }
          if (insideClass === Char.apostrophe) {
            // l'homme, qu'il
            if (abbreviations.get(h) & Stops.proclitic) {
              at++
              break
            }
            // the s of a possessive, at the word's end
            if ((next | 32) === 0x73 && !isLetterAt(text, at + 2, last)) break
            continue
          }
          const figures = cls === Char.digit && nextClass === Char.digit
          if (inside === FULL_STOP) {
            if (figures) continue
            if (at - from === 2 * stops + 1) {
              stops++
              continue
            }
            // nutgraf.example, No.10
            if (nextClass === Char.lower) continue
            break
          }
          // 10,000 and 9:30; a@b.example, snake_case, R&B
          if (figures && (inside === 0x2c || inside === 0x3a)) continue
          if (inside === 0x40 || inside === 0x5f || (inside === 0x26 && uppers > 0)) continue
          break
        }
        bits |= cls === Char.digit ? Kind.number : Kind.word
        if (cls === Char.upper) bits |= Kind.capital
        if (uppers > 1 && !(classes & (1 << Char.lower))) bits |= Kind.capitals
        if (at < last && text.charCodeAt(at) === FULL_STOP) {
          // a lone capital in front of a name, an abbreviation, or initials such as U.S.
          if (stops > 0 || (cls === Char.digit && at - from <= 2 && isWordNext(text, at + 1, last, abbreviations, Stops.ordinalBefore)) || (at - from === 1 && cls === Char.upper && code !== 0x49) || (cls !== Char.digit && keepsStop(abbreviations.get(h), text, at + 1, last))) {
            bits |= Kind.abbreviation
            at++
          }
        }
      } else {
        at++
        bits |= Kind.sign
        if (cls === Char.apostrophe) {
          const next = at < last ? text.charCodeAt(at) : 0
          if ((next | 32) === 0x73 && !(bits & Kind.spaced) && !isLetterAt(text, at + 1, last)) {
            at++
            bits = (bits & ~Kind.sign) | Kind.clitic
          } else {
            if (next === code && code === 0x27) at++
            bits |= Kind.mark
          }
        } else if (cls === Char.mark) bits |= Kind.mark
        else if (cls === Char.backtick) {
          if (at < last && text.charCodeAt(at) === 0x60) at++
          bits |= Kind.mark
        } else if (cls === Char.stop) {
          while (at < last && charClass(text.charCodeAt(at)) === Char.stop) at++
          bits |= Kind.stop
        } else if (cls === Char.dash) bits |= Kind.dash
        else if (cls === Char.hyphen || code === 0x5f) {
          while (at < last && text.charCodeAt(at) === code) at++
          if (at - from > 1 || (bits & Kind.spaced && (at >= last || charClass(text.charCodeAt(at)) === Char.space))) bits |= Kind.dash
        } else if (cls === Char.surrogate && code < 0xdc00 && at < last) {
          const next = text.charCodeAt(at)
          if (next >= 0xdc00 && next <= 0xdfff) at++
        }
        for (let i = from; i < at; i++) h = addToHash(h, text.charCodeAt(i))
      }
      if (ended === 2) {
        // a sentence begins with a capital, a figure or a mark; a lower-case word goes on with the old one
        if (!(bits & Kind.word) || bits & Kind.capital) bits |= Kind.sentence
        ended = 0
      } else if (ended === 1 && !(bits & Kind.mark) && cls !== Char.close) ended = 0
      if (bits & Kind.stop) ended = 1
      else if (bits & Kind.abbreviation && at + 1 < last && endsAfterAbbreviation(text, from, at, last, abbreviations)) ended = 1
      start[count] = from
      end[count] = at
      hash[count] = h
      word[count] = vocabulary.numberOf(h)
      kind[count] = bits
      first[count] = code
      inBlock[count] = b
      count++
      spaced = 0
    }
  }
  blockStart[blocks.length] = count
  return {count, start, end, hash, word, vocabulary, kind, first, block: inBlock, blockStart, even}
}

function keepsStop(when: number, text: string, after: number, last: number): boolean {
  if (when & Stops.keeps) return true
  if (!(when & Stops.keepsBeforeNumber)) return false
  let next = after
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  return next < last && charClass(text.charCodeAt(next)) === Char.digit
}

/** Whether the next word, white space before it aside, is on a list. */
function isWordNext(text: string, after: number, last: number, words: Lexicon, bit: number): boolean {
  let next = after
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  let hash = HASH_START
  for (; next < last; next++) {
    const cls = charClass(text.charCodeAt(next))
    if (cls !== Char.lower && cls !== Char.upper) break
    hash = addToHash(hash, text.charCodeAt(next))
  }
  return (words.get(hash) & bit) !== 0
}

function isLetterAt(text: string, at: number, last: number): boolean {
  if (at >= last) return false
  const cls = charClass(text.charCodeAt(at))
  return isWordClass(cls)
}

// "in the U.S. The council": initials of two letters and more end a sentence before an article or pronoun; titles and single initials never do
function endsAfterAbbreviation(text: string, from: number, at: number, last: number, abbreviations: Lexicon): boolean {
  if (at - from < 4 || text.charCodeAt(from + 1) !== FULL_STOP) return false
  let next = at
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  if (next === at || charClass(text.charCodeAt(next)) !== Char.upper) return false
  let hash = addToHash(HASH_START, text.charCodeAt(next++))
  while (next < last && charClass(text.charCodeAt(next)) === Char.lower) hash = addToHash(hash, text.charCodeAt(next++))
  return !isLetterAt(text, next, last) && (abbreviations.get(hash) & Stops.openerAfter) !== 0
}


/**
 * Gives the span of a run of tokens.
 *
 * @param run.from - Its first token.
 * @param run.to - The token after its last.
 * @returns Where it stands in the text.
 */
export function spanOf(tokens: Tokens, {from, to}: {from: number; to: number}): Span {
  return {start: tokens.start[from] as number, end: tokens.end[to - 1] as number}
}

/**
 * Finds a token by halving.
 *
 * @param offset - A code unit of the text.
 * @returns The first token that ends after it.
 */
export function firstToken({count, end}: Tokens, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
