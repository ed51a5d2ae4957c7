import {Char, charClass, lowerCode} from '../../text/characters.js'
import type {Span} from '../../text/span.js'
import {firstSlot} from '../../text/vocabulary.js'
import {BlockRole, type DraftBlock} from '../draft.js'

/** Words as numbers made of their beginnings: forms of a word are one. A set of small numbers costs a third of one of JavaScript's. */
export class PageWords {
  /** How many words there are. */
  size = 0
  /** Open addressing; 0 is no word. */
  #slots = new Int32Array(FEWEST)

  /** Adds words, as {@link longerWords} gives them. */
  add(words: readonly number[]): void {
    while (2 * (this.size + words.length) > this.#slots.length) this.#grow()
    for (const word of words) {
      const slot = this.#slotOf(word)
      if (this.#slots[slot] === word) continue
      this.#slots[slot] = word
      this.size++
    }
  }

  /** Tells whether a word is among them. */
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

/** Slots at first, a power of two. */
const FEWEST = 1 << 9
const LEAST = 4
const STEM = 6
const LONGEST = 1200
const ENOUGH = 8000

/** Gathers the longer words of a page's paragraphs. */
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

/** Gathers the longer words of a stretch of text. */
export function wordsOf(text: string, span: Span): PageWords {
  const found = new PageWords()
  found.add(longerWords(text, span))
  return found
}

/**
 * Tells how much of a line the paragraphs speak of too: what is about the item shares its words, in any language.
 *
 * @param words - The words of the paragraphs.
 * @returns The share of the line's longer words that are among them, 0 if it has none.
 */
export function sharedWords(text: string, line: Span, words: PageWords): number {
  return shareOf(longerWords(text, line), words)
}

/**
 * Tells the share of some words that are among others.
 *
 * @param own - The words, as {@link longerWords} gives them.
 * @returns The share, 0 if there are none.
 */
export function shareOf(own: readonly number[], words: PageWords): number {
  let shared = 0
  for (const word of own) if (words.has(word)) shared++
  return own.length === 0 ? 0 : shared / own.length
}

/** Gives the longer words of a block, which are asked for more than once. */
export function wordsOfBlock(text: string, block: DraftBlock): readonly number[] {
  return (block.longerWords ??= longerWords(text, block))
}

/**
 * Gives the longer words of a stretch of text, each as a number made of its first letters without case.
 *
 * @param stem - How many letters; forms of a word share its first six.
 */
export function longerWords(text: string, {start, end}: Span, stem = STEM): number[] {
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
    if (length >= LEAST) found.push(hash === 0 ? 1 : hash)
    length = 0
    hash = 0
  }
  return found
}

/** Code units of Latin letters, in which most texts are. */
const LATIN = 0x250
const latin = Uint16Array.from({length: LATIN}, (_, code) => learnUnit(code))

// a letter in lower case or a figure; 0 is no part of a word
function wordUnit(code: number): number {
  return code < LATIN ? (latin[code] as number) : learnUnit(code)
}

function learnUnit(code: number): number {
  const kind = charClass(code)
  return kind === Char.lower || kind === Char.upper || kind === Char.digit ? lowerCode(code) : 0
}
