import type {StructureWords} from '../../languages/types/structure-words.js'
import {Char, charClass, isWordClass, lowerCode} from '../../text/characters.js'
import {addSmallToHash, addToHash, HASH_START, Lexicon} from '../../text/lexicon.js'

/** The name of a list of {@link StructureWords}. */
export type PhraseList = keyof StructureWords

/** What a line can be, going by its first words or its last: one bit for each group of lists. */
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
  /** Anything that can begin a block of prose but is not prose. */
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

/** The lists whose phrases begin or end lines, with their bits of {@link Opens}. */
export const opensOfList: Partial<Record<PhraseList, number>> = {
  photo: Opens.photo | Opens.mark,
  photoBare: Opens.photo | Opens.mark,
  photoAlone: Opens.photo | Opens.mark,
  photographers: Opens.photo | Opens.mark,
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

/** The lists whose entries are labels of credits or precede one. */
const creditLabels: readonly PhraseList[] = [
  'photo',
  'photoBare',
  'photoSource',
  'video',
  'graphic',
  'captionOpeners',
  'reporting',
  'editing',
  'writing',
  'translation',
  'source'
]
/** The same lists as a set. */
export const creditLabelLists: ReadonlySet<PhraseList> = new Set(creditLabels)
/** The same lists, and that of credits without a label. */
export const creditOpeningLists: ReadonlySet<PhraseList> = new Set([...creditLabels, 'photoAlone'])
/** Bits of {@link Opens} for lines that begin with a credit's label. */
export const creditLabelOpens = creditLabels.reduce((bits, list) => bits | (opensOfList[list] ?? 0), 0) & ~Opens.mark

/** How many code units of a phrase are hashed for lookup. */
const READ = 6
/** The fewest code units that {@link LinePrefilter.prefix} compares. */
const LEAST = 4
/** How many code units of an ending are hashed for lookup. */
const READ_BACK = 4
/** How many code units to search for the first word after leading punctuation. */
const SIGNS = 6
const ALL = -1

/**
 * Rules out, without slicing, lines that begin and end like none of a set of phrases. A hit only means that a line *may* do so:
 * compare the phrase itself afterwards.
 */
export class LinePrefilter {
  readonly #heads: Lexicon
  readonly #tails: Lexicon
  /** Length of the shortest ending. */
  readonly #shortest: number
  /** Which ASCII code units an ending can end with. */
  readonly #lastUnits = new Uint8Array(128)

  /**
   * Builds the tables.
   *
   * @param heads - Beginnings of lines, in lower case, with their bits.
   * @param tails - Endings of lines, likewise.
   */
  constructor(heads: readonly (readonly [string, number])[], tails: readonly (readonly [string, number])[] = []) {
    const keys = (all: typeof heads): [number, number][] => all.map(([head, bits]) => [keyOf(head.slice(0, READ)), bits])
    this.#heads = new Lexicon(keys(heads))
    this.#tails = new Lexicon(tails.map(([tail, bits]) => [keyOf(tail.slice(-READ_BACK)), bits]))
    this.#shortest = tails.reduce((least, [tail]) => Math.min(least, tail.length), READ_BACK)
    for (const [tail] of tails) this.#lastUnits[tail.charCodeAt(tail.length - 1)] = 1
  }

  /**
   * Finds which phrases a line may begin with, ignoring punctuation before its first word.
   *
   * @returns The bits of those phrases, possibly with others.
   */
  at(text: string, start: number, end: number): number {
    let bits = 0
    for (let i = start; i < end && i < start + SIGNS; i++) {
      bits |= this.#from(text, i, end)
      if (isWordUnit(text.charCodeAt(i))) return bits
    }
    return ALL
  }

  /** Looks up the words at an offset or, with `anywhere`, the first letters whether or not a word ends after them. */
  #from(text: string, start: number, end: number, anywhere = false): number {
    const last = Math.min(end, start + READ)
    let bits = 0
    let hash = HASH_START
    for (let i = start; i < last; i++) {
      const code = text.charCodeAt(i)
      if (foldsOddly(code)) return ALL
      hash = addKey(hash, code)
      // a phrase ends at the end of a word
      if (anywhere ? i < start + LEAST - 1 : i + 1 < last && isWordUnit(code) && isWordUnit(text.charCodeAt(i + 1))) continue
      bits |= this.#heads.get(hash)
    }
    return bits
  }

  /**
   * Finds phrases of four code units or more that share a line's first letters, whether or not a word ends after them.
   *
   * @returns The bits of those phrases, possibly with others.
   */
  prefix(text: string, start: number, end: number): number {
    return this.#from(text, start, end, true)
  }

  /**
   * Finds which endings a line may have.
   *
   * @returns The bits of those endings, possibly with others.
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

function keyOf(written: string): number {
  let hash = HASH_START
  for (let i = 0; i < written.length; i++) hash = addKey(hash, written.charCodeAt(i))
  return hash
}

// treats any white space as a space
function addKey(hash: number, code: number): number {
  const small = code | 0x20
  if (small >= 0x61 && small <= 0x7a) return addSmallToHash(hash, small)
  const kind = charClass(code)
  return addToHash(hash, kind === Char.space || kind === Char.newline ? 0x20 : code)
}

function isWordUnit(code: number): boolean {
  return isWordClass(charClass(code))
}

// capitals that may become several code units in lower case, or a different one at the end of a word
function foldsOddly(code: number): boolean {
  if (code <= 0xff) return false
  const kind = charClass(code)
  return kind === Char.upper || kind === Char.surrogate
}
