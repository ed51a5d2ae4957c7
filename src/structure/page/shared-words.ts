import {Char, charClass, lowerCode} from '../../text/characters.js'
import type {Span} from '../../text/span.js'
import {firstSlot} from '../../text/vocabulary.js'
import {BlockRole, type DraftBlock} from '../draft.js'

/** A set of words, hashed by their first letters so that inflected forms count as one. Costs a third of a `Set`. */
export class PageWords {
  /** The number of words. */
  size = 0
  /** An open-addressing table; 0 marks an empty slot. */
  #slots = new Int32Array(FEWEST)

  /** Whether the words suffice to show what is off their topic. */
  get telling(): boolean {
    return this.size > FEW
  }

  /** Adds words returned by {@link longerWords}. */
  add(words: readonly number[]): void {
    while (2 * (this.size + words.length) > this.#slots.length) this.#grow()
    for (const word of words) {
      const slot = this.#slotOf(word)
      if (this.#slots[slot] === word) continue
      this.#slots[slot] = word
      this.size++
    }
  }

  /** Checks whether the set contains a word. */
  has(word: number): boolean {
    return this.#slots[this.#slotOf(word)] === word
  }

  #slotOf(word: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = firstSlot(word, mask)
    for (let known = slots[slot] as number; known !== 0 && known !== word; known = slots[slot] as number) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 2)
    for (const word of slots) if (word !== 0) this.#slots[this.#slotOf(word)] = word
  }
}

/** The initial number of slots, a power of two. */
const FEWEST = 1 << 9
/** Fewer distinct words do not show a page's topic. */
const FEW = 50
const LEAST = 4
const STEM = 6
const LONGEST = 1200
const ENOUGH = 8000

/** Collects the longer words of a page's paragraphs. */
export function paragraphWords(text: string, blocks: readonly DraftBlock[], first: number): PageWords {
  const found = new PageWords()
  let left = ENOUGH
  for (let i = first; i < blocks.length && left > 0; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < 40) continue
    found.add(wordsOfBlock(text, block))
    left -= block.length
  }
  return found
}

/** Collects the longer words of a span. */
export function wordsOf(text: string, span: Span): PageWords {
  const found = new PageWords()
  found.add(longerWords(text, span))
  return found
}

/**
 * Returns the share of a line's longer words that occur in the paragraphs: lines about the item share its words, in any language.
 *
 * @param words - The words of the paragraphs.
 * @returns The share; 0 if the line has no longer words.
 */
export function sharedWords(text: string, line: Span, words: PageWords): number {
  return shareOf(longerWords(text, line), words)
}

/**
 * Returns the share of some words that a set contains.
 *
 * @param own - Words returned by {@link longerWords}.
 * @returns The share; 0 if there are no words.
 */
export function shareOf(own: readonly number[], words: PageWords): number {
  let shared = 0
  for (const word of own) if (words.has(word)) shared++
  return own.length === 0 ? 0 : shared / own.length
}

/** Returns the longer words of a block, cached on the block. */
export function wordsOfBlock(text: string, block: DraftBlock): readonly number[] {
  return (block.longerWords ??= longerWords(text, block))
}

/**
 * Returns the longer words of a span, each as a case-insensitive hash of its first letters.
 *
 * @param text - The text that contains the span.
 * @param span - The span.
 * @param stem - How many letters to hash; inflected forms usually share the first six.
 * @param least - How many letters a word must have.
 */
export function longerWords(text: string, {start, end}: Span, stem = STEM, least = LEAST): number[] {
  const found: number[] = []
  const stop = Math.min(end, start + LONGEST)
  let length = 0
  let hash = 0
  for (let at = start; at <= stop; at++) {
    const unit = at < stop ? wordUnit(text.charCodeAt(at)) : 0
    if (unit !== 0) {
      if (length < stem) hash = (Math.imul(hash, 31) + unit) | 0
      length++
      continue
    }
    if (length >= least) found.push(hash === 0 ? 1 : hash)
    length = 0
    hash = 0
  }
  return found
}

/** Covers the Latin letters, which most texts are written in. */
const LATIN = 0x250
const latin = Uint16Array.from({length: LATIN}, (_, code) => learnUnit(code))

// a lower-case letter or a digit; 0 for anything that is not part of a word
function wordUnit(code: number): number {
  return code < LATIN ? (latin[code] as number) : learnUnit(code)
}

function learnUnit(code: number): number {
  const kind = charClass(code)
  return kind === Char.lower || kind === Char.upper || kind === Char.digit ? lowerCode(code) : 0
}
