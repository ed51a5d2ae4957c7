import {Stops} from './abbreviations.js'
import {isInvisible, wordGoesOn} from './broken-words.js'
import {KeepAlive} from './keep-alive.js'
import {Char, charClass, isWordClass} from './characters.js'
import {addSmallToHash, addToHash, HASH_START, type Lexicon} from './lexicon.js'
import {isSpace, type Span} from './span.js'
import {TokenColumns} from './token-columns.js'
import {Vocabulary} from './vocabulary.js'

/** The kinds of tokens, and where they appear: bits of `Tokens.kind`. */
export const enum Kind {
  /** Begins with a letter; may contain digits, hyphens and apostrophes. */
  word = 1,
  /** Begins with a digit. */
  number = 2,
  /** Begins with a capital. */
  capital = 4,
  /** Has two or more capitals and no lower-case letter. */
  capitals = 8,
  /** Anything other than a word, number or clitic: punctuation, bracket, dash, symbol. */
  sign = 16,
  /** May be a quotation mark, including single ones and `''`. */
  mark = 32,
  /** A full stop, question or exclamation mark, or ellipsis. */
  stop = 64,
  /** Follows white space, or begins a block. */
  spaced = 128,
  /** The first token of a sentence. */
  sentence = 256,
  /** The first token of a block. */
  block = 512,
  /** A possessive or contracted ending (`'s`), or the apostrophe of a plural possessive, which is also a mark until quotations are paired. */
  clitic = 1024,
  /** Ends with the full stop of an abbreviation. */
  abbreviation = 2048,
  /** A dash, including `--` and a hyphen between spaces. */
  dash = 4096,
  /** Has a hyphen inside. */
  hyphen = 8192
}

/** The tokens of an item's prose, in columns; row `i` is the token `text.slice(start[i], end[i])`. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Case-insensitive hash of the token, see {@link addToHash}. */
  hash: Int32Array
  /** Number of the token's word in `vocabulary`. */
  word: Int32Array
  vocabulary: Vocabulary
  /** Bits of {@link Kind}. */
  kind: Uint16Array
  /** First code unit. */
  first: Uint16Array
  /** Index of the token's block. */
  block: Int32Array
  /** First token of each block, followed by `count`. */
  blockStart: Int32Array
  /** For each block, 1 if all its white space is single spaces and nothing interrupts a word, so that its passages read as written. */
  even: Uint8Array
}

const FULL_STOP = 0x2e
const SPACE = 0x20
/** The mark that closes French and Spanish quotations and opens German ones. */
const GUILLEMET = 0xbb

/** The tokenizer's position in a text, and the hash of the last token. */
interface Scan {
  readonly text: string
  readonly abbreviations: Lexicon
  /** End of the block. */
  last: number
  at: number
  hash: number
  /** Whether something interrupts a word of the block: a hyphen at a line break, a soft hyphen. */
  broken: boolean
}

const scans = new KeepAlive<Scan>()

/**
 * Splits blocks of prose into tokens and sentences.
 *
 * A possessive `'s` is a token of its own, and so is a contracted verb (`'ll`); `''` and two backticks are one quotation mark each, and a hyphenated word is one token.
 *
 * @param blocks - The blocks, in order and without overlap.
 * @param abbreviations - How words combine with full stops, apostrophes and hyphens.
 * @returns The tokens, which the next call with the same vocabulary overwrites.
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
  // in one pass at the end, which keeps the vocabulary's table in the cache
  for (let t = 0; t < count; t++) word[t] = vocabulary.numberOf(hash[t] as number)
  return {count, start, end, hash, word, vocabulary, kind, first, block: inBlock, blockStart, even}
}

/** Returns whether white space or the block's end is at an offset. */
function isSpaceAt(text: string, at: number, last: number): boolean {
  return at >= last || isSpace(text.charCodeAt(at))
}

/** Whether a sentence has ended: not yet, at its final stop, or at white space after the stop. */
const enum Ended {
  no = 0,
  stopped = 1,
  spaced = 2
}

/** Reads the tokens of a block; returns whether all its white space is single spaces and nothing interrupts a word. */
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
      even = false
      scan.at++
      continue
    }
    if (code < 0x80 && (cls === Char.lower || cls === Char.upper)) {
      // fast path: most of a text is ASCII words followed by a space
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
      // « Non. » Elle: a guillemet between white space closes the old one; else one begins with anything but a lower-case word
      if (code !== GUILLEMET || !isSpaceAt(text, scan.at, last)) {
        if (!(bits & Kind.word) || bits & Kind.capital) bits |= Kind.sentence
        ended = Ended.no
      }
    } else if (ended === Ended.stopped && !(bits & Kind.mark) && cls !== Char.close) ended = Ended.no
    if (bits & Kind.stop || (bits & Kind.abbreviation && endsAfterAbbreviation(scan, from))) ended = Ended.stopped
    columns.add(from, scan.at, scan.hash, bits, code)
    spaced = 0
  }
  return even && !scan.broken
}

/** Reads a word or number; returns its bits of {@link Kind}. */
function readWord(scan: Scan, code: number, cls: number): number {
  const {text, last} = scan
  const from = scan.at
  let at = from
  let hash = HASH_START
  let classes = 0
  let uppers = 0
  /** Full stops of initials so far: `U.S.` has two. */
  let stops = 0
  let inside = code
  let insideClass = cls
  /** 1 if the word ends with the apostrophe or hyphen that attaches it to the next. */
  let clitic = 0
  for (;;) {
    do {
      hash = addToHash(hash, inside)
      classes |= 1 << insideClass
      if (insideClass === Char.upper) uppers++
      // fast path: most letters are lower-case ASCII, which needs no case folding
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
        scan.broken = true
        at = on
        inside = text.charCodeAt(at)
        insideClass = charClass(inside)
        continue
      }
    }
    const nextClass = charClass(text.charCodeAt(at + 1))
    if (!isWordClass(nextClass)) {
      // U.S., a.m.: the final stop of initials belongs to the word
      if (stops > 0 && inside === FULL_STOP && at - from <= 2 * stops + 1) stops++
      // d’« un chèque »
      else if (insideClass === Char.apostrophe && endsClitic(scan, at, insideClass, hash)) clitic = 1
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
  if (classes & (1 << Char.hyphen)) bits |= Kind.hyphen
  if (clitic === 0 && at < last && text.charCodeAt(at) === FULL_STOP) {
    // initials such as U.S.; a single capital other than I, as in a name; an ordinal such as 3. Mai; a known abbreviation
    if (
      stops > 0 ||
      (at - from === 1 && cls === Char.upper && code !== 0x49) ||
      (cls === Char.digit
        ? at - from <= 2 && isWordNext(scan, at + 1, Stops.ordinalBefore)
        : keepsStop(scan, cls === Char.upper) || (classes & (1 << Char.hyphen) && endsInAbbreviation(scan, from)))
    ) {
      bits |= Kind.abbreviation
      scan.at++
    }
  }
  return bits
}

/** Returns whether the last part of a hyphenated word is an abbreviation: R-Wis., D-Calif. */
function endsInAbbreviation({text, abbreviations, at}: Scan, from: number): boolean {
  let hyphen = at - 1
  while (hyphen > from && charClass(text.charCodeAt(hyphen)) !== Char.hyphen) hyphen--
  if (hyphen === from || charClass(text.charCodeAt(hyphen + 1)) !== Char.upper) return false
  let hash = HASH_START
  for (let i = hyphen + 1; i < at; i++) hash = addToHash(hash, text.charCodeAt(i))
  return (abbreviations.get(hash) & (Stops.keeps | Stops.keepsCapital)) !== 0
}

/** Returns whether an apostrophe or hyphen splits a word in two: l'homme, qu'il; a-t-il, queixou-se. */
function endsClitic(scan: Scan, at: number, cls: number, hash: number): boolean {
  if (cls === Char.apostrophe) return (scan.abbreviations.get(hash) & Stops.proclitic) !== 0
  return cls === Char.hyphen && isWordNext(scan, at + 1, Stops.enclitic)
}

/** Returns whether a character between two letters or digits is part of their word. */
function joinsWord(scan: Scan, at: number, cls: number, figures: boolean, capital: boolean): boolean {
  const {text, last} = scan
  if (cls === Char.hyphen) return true
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  // any apostrophe but that of a possessive s at the word's end, or of a contracted verb
  if (cls === Char.apostrophe)
    return ((next | 32) !== 0x73 || isLetterAt(text, at + 2, last)) && !isWordNext(scan, at + 1, Stops.contraction)
  // nutgraf.example, No.10
  if (code === FULL_STOP) return figures || charClass(next) === Char.lower
  // 10,000 and 9:30; a@b.example, snake_case, R&B
  if (figures && (code === 0x2c || code === 0x3a)) return true
  return code === 0x40 || code === 0x5f || (code === 0x26 && capital)
}

/** Reads a sign, a run of signs that form one token, or a possessive `'s`; returns its bits of {@link Kind}. */
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
    } else if (!(spaced & Kind.spaced) && isLetterAt(text, at, last) && isWordNext(scan, at, Stops.contraction)) {
      while (isLetterAt(text, at, last)) at++
      bits = Kind.word
    } else {
      if (next === code && code === 0x27) at++
      bits |= Kind.mark
      // the nurses’ union; a closing mark as well until quotations are paired
      if (
        at === from + 1 &&
        !(spaced & Kind.spaced) &&
        from > 0 &&
        (text.charCodeAt(from - 1) | 32) === 0x73 &&
        at + 1 < last &&
        charClass(next) === Char.space &&
        isLetterAt(text, at + 1, last)
      )
        bits |= Kind.clitic
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

/** Returns whether the full stop after a word belongs to it as an abbreviation. */
function keepsStop({text, abbreviations, at, hash, last}: Scan, capital: boolean): boolean {
  const when = abbreviations.get(hash)
  if (when & (capital ? Stops.keeps | Stops.keepsCapital : Stops.keeps)) return true
  if (!(when & Stops.keepsBeforeNumber)) return false
  let next = at + 1
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  return next < last && charClass(text.charCodeAt(next)) === Char.digit
}

/** Returns whether the next word is on a list. */
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
 * Returns whether a sentence ends at an abbreviation: “in the U.S. The council”, „sagte Jan K. Der Richter“. Initials end it before an
 * article, pronoun or other sentence opener; titles never do.
 */
function endsAfterAbbreviation({text, abbreviations, at, last}: Scan, from: number): boolean {
  if (at + 2 < last && opensSpeech(text, at, last)) return true
  if (at + 1 >= last || text.charCodeAt(from + 1) !== FULL_STOP) return false
  let next = at
  while (next < last && charClass(text.charCodeAt(next)) === Char.space) next++
  if (next === at || charClass(text.charCodeAt(next)) !== Char.upper) return false
  let hash = addToHash(HASH_START, text.charCodeAt(next++))
  while (next < last && charClass(text.charCodeAt(next)) === Char.lower) hash = addToHash(hash, text.charCodeAt(next++))
  return !isLetterAt(text, next, last) && (abbreviations.get(hash) & Stops.openerAfter) !== 0
}

/** Maximum length of a nickname with its marks, in UTF-16 code units. */
const LONGEST_NICKNAME = 24

/** Returns whether a quotation that is no nickname opens after a space: of Ordway, Colo. “We fed them less …”; but: Rep. “Bo” Lund. */
function opensSpeech(text: string, at: number, last: number): boolean {
  if (text.charCodeAt(at) !== SPACE || text.charCodeAt(at + 1) !== 0x201c || charClass(text.charCodeAt(at + 2)) !== Char.upper) return false
  for (let i = at + 3; i < last && i < at + LONGEST_NICKNAME; i++) if (text.charCodeAt(i) === 0x201d) return false
  return true
}
