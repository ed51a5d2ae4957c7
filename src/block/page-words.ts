import {Char, charClass} from '../text/characters.js'
import type {Span} from '../text/span.js'
import {Role, type RoledBlock} from './roles.js'

const LEAST = 4
const STEM = 6
const ENOUGH = 20000

/**
 * Gathers the longer words of a page's paragraphs, cut to what their forms have in common.
 *
 * @param text - The input.
 * @param blocks - The blocks.
 * @param first - The first paragraph.
 * @returns The beginnings of the words, in lower case.
 */
export function paragraphWords(text: string, blocks: readonly RoledBlock[], first: number): ReadonlySet<string> {
  const found = new Set<string>()
  let left = ENOUGH
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.prose || block.length < 40) continue
    for (const stem of stems(text, block)) found.add(stem)
    left -= block.length
    if (left < 0) break
  }
  return found
}

/**
 * Tells how much of a line the paragraphs speak of too: what is about the item shares its words, in any language.
 *
 * @param text - The input.
 * @param line - The line.
 * @param words - The words of the paragraphs.
 * @returns The share of the line's longer words that are among them, 0 if it has none.
 */
export function sharedWords(text: string, line: Span, words: ReadonlySet<string>): number {
  let all = 0
  let shared = 0
  for (const stem of stems(text, line)) {
    all++
    if (words.has(stem)) shared++
  }
  return all === 0 ? 0 : shared / all
}

function* stems(text: string, {start, end}: Span): Generator<string> {
  let from = -1
  const stop = Math.min(end, start + 1200)
  for (let at = start; at <= stop; at++) {
    const kind = at < stop ? charClass(text.charCodeAt(at)) : Char.space
    if (kind === Char.lower || kind === Char.upper || kind === Char.digit) {
      if (from < 0) from = at
      continue
    }
    if (from >= 0 && at - from >= LEAST) yield text.slice(from, Math.min(at, from + STEM)).toLowerCase()
    from = -1
  }
}
