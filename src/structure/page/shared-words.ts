import {Char, charClass, lowerCode} from '../../text/characters.js'
import type {Span} from '../../text/span.js'
import {BlockRole, type DraftBlock} from '../draft.js'

/** Words of paragraphs, as numbers made of their beginnings: forms of a word are one. */
export type PageWords = ReadonlySet<number>

const LEAST = 4
const STEM = 6
const LONGEST = 1200
const ENOUGH = 8000

/** Gathers the longer words of a page's paragraphs. */
export function paragraphWords(text: string, blocks: readonly DraftBlock[], first: number): PageWords {
  const found = new Set<number>()
  let left = ENOUGH
  for (let i = first; i < blocks.length && left > 0; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < 40) continue
    for (const word of longerWords(text, block)) found.add(word)
    left -= block.length
  }
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
    const code = at < stop ? text.charCodeAt(at) : 0x20
    const kind = charClass(code)
    if (kind === Char.lower || kind === Char.upper || kind === Char.digit) {
      if (length < stem) hash = (Math.imul(hash, 31) + lowerCode(code)) | 0
      length++
      continue
    }
    if (length >= LEAST) found.push(hash)
    length = 0
    hash = 0
  }
  return found
}
