import type {StructureWords} from '../../languages/types/structure-words.js'
import {Char, charClass, isWordClass, lowerCode} from '../../text/characters.js'
import {addSmallToHash, addToHash, HASH_START, Lexicon} from '../../text/lexicon.js'

/** The name of a list of {@link StructureWords}. */
export type PhraseList = keyof StructureWords

/** What a line may be by its first words or its last: bits for the lists that such phrases are on. */
export const enum Opens {
  note = 1,
  furniture = 1 << 1,
  related = 1 << 2,
  captionLabel = 1 << 3,
  captionOpener = 1 << 4,
  byline = 1 << 5,
  /** When the item was published or updated. */
  stamp = 1 << 6,
  release = 1 << 7,
  contact = 1 << 8,
  about = 1 << 9,
  summary = 1 << 10,
  agency = 1 << 11,
  /** Anything that a line of prose can begin with and be none. */
  mark = 1 << 12,
  photo = 1 << 13,
  photoSource = 1 << 14,
  video = 1 << 15,
  graphic = 1 << 16,
  reporting = 1 << 17,
  editing = 1 << 18,
  writing = 1 << 19,
  translation = 1 << 20,
  source = 1 << 21,
  joiner = 1 << 22,
  endMark = 1 << 23
}

/** The lists that phrases at the beginning or end of a line are on, and their bits of {@link Opens}. */
export const opensOfList: Partial<Record<PhraseList, number>> = {
  photo: Opens.photo | Opens.mark,
  photoSource: Opens.photoSource | Opens.mark,
  video: Opens.video | Opens.mark,
  graphic: Opens.graphic | Opens.mark,
  reporting: Opens.reporting | Opens.mark,
  editing: Opens.editing | Opens.mark,
  writing: Opens.writing | Opens.mark,
  translation: Opens.translation | Opens.mark,
  source: Opens.source | Opens.mark,
  joiners: Opens.joiner,
  captionOpeners: Opens.captionOpener | Opens.mark,
  captionLabels: Opens.captionLabel | Opens.mark,
  correction: Opens.note | Opens.mark,
  editorsNote: Opens.note | Opens.mark,
  embargo: Opens.note | Opens.mark,
  updateNote: Opens.note | Opens.mark,
  advisory: Opens.note | Opens.mark,
  furniture: Opens.furniture | Opens.mark,
  relatedHeads: Opens.related,
  bylineOpeners: Opens.byline,
  published: Opens.stamp,
  updated: Opens.stamp,
  release: Opens.release,
  contact: Opens.contact,
  about: Opens.about,
  summaryHeads: Opens.summary,
  agencies: Opens.agency,
  endMarks: Opens.endMark
}

/** The lists whose entries are labels of credits, or stand before one. */
const creditLabels: readonly PhraseList[] = [
  'photo', 'photoSource', 'video', 'graphic', 'captionOpeners', 'reporting', 'editing', 'writing', 'translation', 'source'
]
/** The same as a set. */
export const creditLabelLists: ReadonlySet<PhraseList> = new Set(creditLabels)
/** Bits of {@link Opens} of a line that a credit's label begins. */
export const creditLabelOpens = creditLabels.reduce((bits, list) => bits | (opensOfList[list] ?? 0), 0) & ~Opens.mark

/** Code units of a phrase that it is looked up by. */
const READ = 6
/** Code units by which a line is first told to begin as no phrase that has as many. */
const SIEVED = 4
/** Bits of that sieve: so few that it costs next to nothing to look, so many that few others pass. */
const SIEVE = 1 << 12
/** Code units of an ending that it is looked up by. */
const READ_BACK = 4
/** Signs that may stand in front of the first word. */
const SIGNS = 6
const ALL = -1

/**
 * Phrases by what they begin or end with, so that a line which begins and ends as none of them is told at a glance,
 * without a slice. What is told is that a line *may* begin so; the phrase itself is compared afterwards.
 */
export class LinePrefilter {
  readonly #heads: Lexicon
  /** The heads of fewer code units than are sieved. */
  readonly #short: Lexicon
  readonly #sieve = new Uint8Array(SIEVE >> 3)
  readonly #tails: Lexicon
  /** Code units of the shortest ending. */
  readonly #shortest: number
  /** Whether an ending has this ASCII code unit for its last. */
  readonly #lastUnits = new Uint8Array(128)

  /**
   * Makes the tables.
   *
   * @param heads - What lines begin with, in lower case, each with its bits.
   * @param tails - What lines end with, likewise.
   */
  constructor(heads: readonly (readonly [string, number])[], tails: readonly (readonly [string, number])[] = []) {
    const keys = (all: typeof heads): [number, number][] => all.map(([head, bits]) => [keyOf(head.slice(0, READ)), bits])
    const long = heads.filter(([head]) => head.length >= SIEVED)
    this.#heads = new Lexicon(keys(long))
    this.#short = new Lexicon(keys(heads.filter(([head]) => head.length < SIEVED)))
    for (const [head] of long) {
      const bit = sieveBit(keyOf(head.slice(0, SIEVED)))
      this.#sieve[bit >> 3] = (this.#sieve[bit >> 3] as number) | (1 << (bit & 7))
    }
    this.#tails = new Lexicon(tails.map(([tail, bits]) => [keyOf(tail.slice(-READ_BACK)), bits]))
    this.#shortest = tails.reduce((least, [tail]) => Math.min(least, tail.length), READ_BACK)
    for (const [tail] of tails) this.#lastUnits[tail.charCodeAt(tail.length - 1)] = 1
  }

  /**
   * Tells which phrases a line may begin with, signs in front of its first word aside.
   *
   * @param start - First code unit of the line.
   * @param end - Code unit after its last.
   * @returns The bits of those phrases, and perhaps others'.
   */
  at(text: string, start: number, end: number): number {
    let bits = 0
    for (let i = start; i < end && i < start + SIGNS; i++) {
      bits |= this.#from(text, i, end)
      if (isWordUnit(text.charCodeAt(i))) return bits
    }
    return ALL
  }

  #from(text: string, start: number, end: number): number {
    const last = Math.min(end, start + READ)
    let bits = 0
    let hash = HASH_START
    for (let i = start; i < last; i++) {
      const code = text.charCodeAt(i)
      if (foldsOddly(code)) return ALL
      hash = addKey(hash, code)
      const read = i + 1 - start
      if (read === SIEVED && !this.#passes(hash)) return bits
      // a phrase ends where its last word does
      if (read === READ || i + 1 === end || !isWordUnit(code) || !isWordUnit(text.charCodeAt(i + 1)))
        bits |= read < SIEVED ? this.#short.get(hash) : this.#heads.get(hash)
    }
    return bits
  }

  #passes(hash: number): boolean {
    const bit = sieveBit(hash)
    return ((this.#sieve[bit >> 3] as number) & (1 << (bit & 7))) !== 0
  }

  /**
   * Tells whether a line's first letters are those of a phrase of four code units or more, whatever its next word's are.
   *
   * @param start - First code unit of the line.
   * @param end - Code unit after its last.
   * @returns The bits of the phrases.
   */
  prefix(text: string, start: number, end: number): number {
    const last = Math.min(end, start + READ)
    let bits = 0
    let hash = HASH_START
    for (let i = start; i < last; i++) {
      const code = text.charCodeAt(i)
      if (foldsOddly(code)) return ALL
      hash = addKey(hash, code)
      const read = i + 1 - start
      if (read < SIEVED) continue
      if (read === SIEVED && !this.#passes(hash)) return 0
      bits |= this.#heads.get(hash)
    }
    return bits
  }

  /**
   * Tells which endings a line may have.
   *
   * @param start - First code unit of the line.
   * @param end - Code unit after its last.
   * @returns The bits of those endings, and perhaps others'.
   */
  before(text: string, start: number, end: number): number {
    if (end > start) {
      const last = lowerCode(text.charCodeAt(end - 1))
      if (last < 128 && this.#lastUnits[last] === 0) return 0
    }
    let bits = 0
    for (let length = this.#shortest; length <= READ_BACK && end - length >= start; length++) {
      let hash = HASH_START
      for (let i = end - length; i < end; i++) {
        const code = text.charCodeAt(i)
        if (foldsOddly(code)) return ALL
        hash = addKey(hash, code)
      }
      bits |= this.#tails.get(hash)
    }
    return bits
  }
}

function sieveBit(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIEVE - 1)
}

function keyOf(written: string): number {
  let hash = HASH_START
  for (let i = 0; i < written.length; i++) hash = addKey(hash, written.charCodeAt(i))
  return hash
}

// any white space counts as a space
function addKey(hash: number, code: number): number {
  const small = code | 0x20
  if (small >= 0x61 && small <= 0x7a) return addSmallToHash(hash, small)
  const kind = charClass(code)
  return addToHash(hash, kind === Char.space || kind === Char.newline ? 0x20 : code)
}

function isWordUnit(code: number): boolean {
  return isWordClass(charClass(code))
}

// capitals whose small letter may be more than one code unit, or another one at a word's end
function foldsOddly(code: number): boolean {
  if (code <= 0xff) return false
  const kind = charClass(code)
  return kind === Char.upper || kind === Char.surrogate
}
