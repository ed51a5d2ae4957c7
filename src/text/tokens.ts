import {isInvisible, wordGoesOn} from './broken-words.js'
import {KeepAlive} from './keep-alive.js'
import {Char, charClass, isWordClass} from './characters.js'
import {addSmallToHash, addToHash, HASH_START, Lexicon} from './lexicon.js'
import type {Span} from './span.js'
import {TokenColumns} from './token-columns.js'
import {Vocabulary} from './vocabulary.js'

/** What a token is: bits of `Tokens.kind`. */
export const enum Kind {
  /** Letters, perhaps with digits, hyphens and apostrophes inside. */
  word = 1,
  /** Begins with a digit. */
  number = 2,
  /** Begins with a capital. */
  capital = 4,
  /** Two letters or more, all of them capitals. */
  capitals = 8,
  /** Any sign: punctuation, bracket, dash, symbol. */
  sign = 16,
  /** Can be a quotation mark, single ones and `''` too. */
  mark = 32,
  /** A full stop, question or exclamation mark, or ellipsis. */
  stop = 64,
  /** White space stands before it, or the block begins. */
  spaced = 128,
  /** The first token of a sentence. */
  sentence = 256,
  /** The first token of a block. */
  block = 512,
  /** A possessive or contracted ending: `'s`. */
  clitic = 1024,
  /** Ends with the full stop of an abbreviation. */
  abbreviation = 2048,
  /** A dash, also `--` and a spaced hyphen. */
  dash = 4096
}

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

/** How a word goes with full stops, apostrophes and hyphens: bits of the table that {@link abbreviationTable} builds. */
const enum Stops {keeps = 1, keepsBeforeNumber = 2, openerAfter = 4, ordinalBefore = 8, proclitic = 16, enclitic = 32}

/**
 * Builds the table of words that decide whether a full stop ends a sentence.
 *
 * @param words - A language's lists, space-separated.
 * @param words.abbreviations - Words after which a full stop does not end a sentence (`mr sen conn`).
 * @param words.numberAbbreviations - Words that do so only before a number (`no`).
 * @param words.sentenceOpeners - Words that begin a new sentence after initials (`the he but`).
 * @param words.ordinals - Words before which a figure keeps its full stop (`mai`).
 * @param words.proclitics - Words that end with an apostrophe and stand before another (`l d qu`).
 * @param words.enclitics - Words that follow another after a hyphen (`il elle`).
 */
export function abbreviationTable(words: {
  abbreviations: string
  numberAbbreviations?: string
  sentenceOpeners?: string
  ordinals?: string
  proclitics?: string
  enclitics?: string
}): Lexicon {
  const list = (all: string | undefined, bit: number): [string, number][] => (all ? all.split(' ').map((word) => [word, bit]) : [])
  return new Lexicon([
    ...list(words.abbreviations, Stops.keeps),
    ...list(words.numberAbbreviations, Stops.keepsBeforeNumber),
    ...list(words.sentenceOpeners, Stops.openerAfter),
    ...list(words.ordinals, Stops.ordinalBefore),
    ...list(words.proclitics, Stops.proclitic),
    ...list(words.enclitics, Stops.enclitic)
  ])
}

/** The place in a text that is being read, and the hash of the token read last. */
interface Scan {
  readonly text: string
  readonly abbreviations: Lexicon
  /** End of the block. */
  last: number
  at: number
  hash: number
  /** Whether a line's end broke a word of the block. */
  broken: boolean
}

const scans = new KeepAlive<Scan>()

/**
 * Reads the tokens of blocks of prose, and where sentences begin.
 *
 * Possessive `'s` is a token of its own, `''` and two backticks are one mark, a hyphenated word is one word.
 *
 * @param blocks - The blocks, in order, apart.
 * @param abbreviations - Words that keep a full stop after them, see {@link abbreviationTable}.
 * @returns The tokens; they are overwritten when others are read with the same vocabulary.
 */
export function readTokens(text: string, blocks: readonly Span[], abbreviations: Lexicon, vocabulary = new Vocabulary()): Tokens {
  vocabulary.begin()
  const {arena} = vocabulary
  let length = 0
  for (const block of blocks) length += block.end - block.start
  const columns = new TokenColumns(vocabulary, (length >> 2) + 64)
  const blockStart = arena.int32(blocks.length + 1)
  const even = arena.uint8(blocks.length).fill(1)
  const scan = scans.keep({text, abbreviations, last: 0, at: 0, hash: 0, broken: false})
  for (let b = 0; b < blocks.length; b++) {
    const {start, end} = blocks[b] as Span
    blockStart[b] = columns.count
    scan.at = start
    scan.last = end
    scan.broken = false
    if (!readBlock(scan, columns)) even[b] = 0
    columns.inBlock.fill(b, blockStart[b], columns.count)
  }
  blockStart[blocks.length] = columns.count
  const {count, start, end, hash, word, kind, first, inBlock} = columns
  // all at once, which keeps the vocabulary's table in the cache
  for (let t = 0; t < count; t++) word[t] = vocabulary.numberOf(hash[t] as number)
  return {count, start, end, hash, word, vocabulary, kind, first, block: inBlock, blockStart, even}
}

/** Where a sentence stands: inside, after its closing stop, or after that and white space. */
const enum Ended {no = 0, stopped = 1, spaced = 2}

/** Reads the tokens of one block; returns whether all its white space is single spaces. */
function readBlock(scan: Scan, columns: TokenColumns): boolean {
  const {text, last} = scan
  let even = true
  let spaced: number = Kind.spaced | Kind.block | Kind.sentence
  let ended: number = Ended.no
  while (scan.at < last) {
    const from = scan.at
    const code = text.charCodeAt(from)
    const cls = charClass(code)
    if (cls === Char.space || cls === Char.newline) {
      if (code !== SPACE || (spaced & Kind.spaced) !== 0) even = false
      spaced |= Kind.spaced
      if (ended === Ended.stopped) ended = Ended.spaced
      scan.at++
      continue
    }
    if (cls === Char.other && isInvisible(code)) {
      scan.at++
      continue
    }
    if (code < 0x80 && (cls === Char.lower || cls === Char.upper)) {
      // most of a text is plain words with a space after them, which are read at once
      let at = from + 1
      let hash = addToHash(HASH_START, code)
      let next = 0
      while (at < last && (next = text.charCodeAt(at)) >= 0x61 && next <= 0x7a) {
        hash = addSmallToHash(hash, next)
        at++
      }
      if (next === SPACE && at < last) {
        let bits = cls === Char.upper ? spaced | Kind.word | Kind.capital : spaced | Kind.word
        if (ended === Ended.spaced && cls === Char.upper) bits |= Kind.sentence
        ended = Ended.no
        columns.add(from, at, hash, bits, code)
        scan.at = at + 1
        spaced = Kind.spaced
        continue
      }
    }
    let bits = spaced | (isWordClass(cls) ? readWord(scan, code, cls) : readSign(scan, code, cls, spaced))
    if (ended === Ended.spaced) {
      // a sentence begins with a capital, a figure or a mark; a lower-case word goes on with the old one
      if (!(bits & Kind.word) || bits & Kind.capital) bits |= Kind.sentence
      ended = Ended.no
    } else if (ended === Ended.stopped && !(bits & Kind.mark) && cls !== Char.close) ended = Ended.no
    if (bits & Kind.stop || (bits & Kind.abbreviation && endsAfterAbbreviation(scan, from))) ended = Ended.stopped
    columns.add(from, scan.at, scan.hash, bits, code)
    spaced = 0
  }
  return even && !scan.broken
}

/** Reads a word or number from its first code unit to its end; returns its bits of {@link Kind}. */
function readWord(scan: Scan, code: number, cls: number): number {
  const {text, last} = scan
  const from = scan.at
  let at = from
  let hash = HASH_START
  let classes = 0
  let uppers = 0
  /** Stops of initials so far: `U.S.` has two. */
  let stops = 0
  let inside = code
  let insideClass = cls
  /** 1 if the word ends with the sign that joins it to another. */
  let clitic = 0
  for (;;) {
    do {
      hash = addToHash(hash, inside)
      classes |= 1 << insideClass
      if (insideClass === Char.upper) uppers++
      // most of a text is small letters of ASCII, which are hashed as they are
      const small = ++at
      while (at < last && (inside = text.charCodeAt(at)) >= 0x61 && inside <= 0x7a) {
        hash = addSmallToHash(hash, inside)
        at++
      }
      if (at > small) classes |= 1 << Char.lower
      if (at >= last) break
      insideClass = charClass(inside)
    } while (isWordClass(insideClass))
    if (at + 1 >= last || insideClass === Char.space) break
    if (insideClass === Char.other || insideClass === Char.hyphen) {
      const on = wordGoesOn(text, at, insideClass, last)
      if (on > at) {
        if (insideClass === Char.hyphen) scan.broken = true
        at = on
        inside = text.charCodeAt(at)
        insideClass = charClass(inside)
        continue
      }
    }
    const nextClass = charClass(text.charCodeAt(at + 1))
    if (!isWordClass(nextClass)) {
      // U.S., a.m.: the last stop of initials belongs to the word
      if (stops > 0 && inside === FULL_STOP && at - from <= 2 * stops + 1) stops++
      break
    }
    if (endsClitic(scan, at, insideClass, hash)) {
      clitic = 1
      break
    }
    const figures = cls === Char.digit && nextClass === Char.digit
    if (inside === FULL_STOP && !figures && at - from === 2 * stops + 1) stops++
    else if (!joinsWord(scan, at, insideClass, figures, uppers > 0)) break
  }
  scan.at = at + clitic
  scan.hash = hash
  let bits: number = cls === Char.digit ? Kind.number : Kind.word
  if (cls === Char.upper) bits |= Kind.capital
  if (uppers > 1 && !(classes & (1 << Char.lower))) bits |= Kind.capitals
  if (clitic === 0 && at < last && text.charCodeAt(at) === FULL_STOP) {
    // a lone capital in front of a name, an abbreviation, or initials such as U.S.
    if (stops > 0 || (at - from === 1 && cls === Char.upper && code !== 0x49) || (cls === Char.digit ? at - from <= 2 && isWordNext(scan, at + 1, Stops.ordinalBefore) : keepsStop(scan))) {
      bits |= Kind.abbreviation
      scan.at++
    }
  }
  return bits
}

/** Whether a sign between two letters ends a word of its own: l'homme, qu'il; a-t-il, queixou-se. */
function endsClitic(scan: Scan, at: number, cls: number, hash: number): boolean {
  if (cls === Char.apostrophe) return (scan.abbreviations.get(hash) & Stops.proclitic) !== 0
  return cls === Char.hyphen && isWordNext(scan, at + 1, Stops.enclitic)
}

/** Whether a sign between two letters or digits belongs to their word. */
function joinsWord({text, last}: Scan, at: number, cls: number, figures: boolean, capital: boolean): boolean {
  if (cls === Char.hyphen) return true
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  // the s of a possessive, at the word's end
  if (cls === Char.apostrophe) return (next | 32) !== 0x73 || isLetterAt(text, at + 2, last)
  // nutgraf.example, No.10
  if (code === FULL_STOP) return figures || charClass(next) === Char.lower
  // 10,000 and 9:30; a@b.example, snake_case, R&B
  if (figures && (code === 0x2c || code === 0x3a)) return true
  return code === 0x40 || code === 0x5f || (code === 0x26 && capital)
}

/** Reads a sign, or a run of signs that count as one; returns its bits of {@link Kind}. */
function readSign(scan: Scan, code: number, cls: number, spaced: number): number {
  const {text, last} = scan
  const from = scan.at
  const next = from + 1 < last ? text.charCodeAt(from + 1) : 0
  let at = from + 1
  let bits: number = Kind.sign
  if (cls === Char.apostrophe) {
    if ((next | 32) === 0x73 && !(spaced & Kind.spaced) && !isLetterAt(text, at + 1, last)) {
      at++
      bits = Kind.clitic
    } else {
      if (next === code && code === 0x27) at++
      bits |= Kind.mark
    }
  } else if (cls === Char.mark) bits |= Kind.mark
  else if (cls === Char.backtick) {
    if (next === 0x60) at++
    bits |= Kind.mark
  } else if (cls === Char.stop) {
    while (at < last && charClass(text.charCodeAt(at)) === Char.stop) at++
    bits |= Kind.stop
  } else if (cls === Char.dash) bits |= Kind.dash
  else if (cls === Char.hyphen || code === 0x5f) {
    while (at < last && text.charCodeAt(at) === code) at++
    if (at - from > 1 || (spaced & Kind.spaced && (at >= last || charClass(text.charCodeAt(at)) === Char.space))) bits |= Kind.dash
  } else if (cls === Char.surrogate && code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++
  let hash = HASH_START
  for (let i = from; i < at; i++) hash = addToHash(hash, text.charCodeAt(i))
  scan.at = at
  scan.hash = hash
  return bits
}

/** Whether a word keeps the full stop that stands after it. */
function keepsStop({text, abbreviations, at, hash, last}: Scan): boolean {
  const when = abbreviations.get(hash)
  if (when & Stops.keeps) return true
  if (!(when & Stops.keepsBeforeNumber)) return false
  let next = at + 1
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  return next < last && charClass(text.charCodeAt(next)) === Char.digit
}

/** Whether the next word, white space before it aside, is on a list. */
function isWordNext({text, abbreviations, last}: Scan, from: number, list: number): boolean {
  let next = from
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  let hash = HASH_START
  for (; next < last; next++) {
    const cls = charClass(text.charCodeAt(next))
    if (cls !== Char.lower && cls !== Char.upper) break
    hash = addToHash(hash, text.charCodeAt(next))
  }
  return (abbreviations.get(hash) & list) !== 0
}

function isLetterAt(text: string, at: number, last: number): boolean {
  return at < last && isWordClass(charClass(text.charCodeAt(at)))
}

/**
 * Whether a sentence ends with an abbreviation. "in the U.S. The council": initials of two letters and more end one before an
 * article or pronoun; titles and single initials never do.
 */
function endsAfterAbbreviation({text, abbreviations, at, last}: Scan, from: number): boolean {
  if (at + 1 >= last || at - from < 4 || text.charCodeAt(from + 1) !== FULL_STOP) return false
  let next = at
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  if (next === at || charClass(text.charCodeAt(next)) !== Char.upper) return false
  let hash = addToHash(HASH_START, text.charCodeAt(next++))
  while (next < last && charClass(text.charCodeAt(next)) === Char.lower) hash = addToHash(hash, text.charCodeAt(next++))
  return !isLetterAt(text, next, last) && (abbreviations.get(hash) & Stops.openerAfter) !== 0
}

/**
 * Returns the span of a run of tokens.
 *
 * @param run.from - Its first token.
 * @param run.to - The token after its last.
 * @returns Where it stands in the text.
 */
export function spanOf(tokens: Tokens, {from, to}: {from: number; to: number}): Span {
  return {start: tokens.start[from] as number, end: tokens.end[to - 1] as number}
}

/**
 * Finds the first token that ends after an offset, by binary search.
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
