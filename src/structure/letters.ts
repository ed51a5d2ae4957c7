import {type BylineReading, readByline} from '../lines/byline.js'
import {beginningAt, beginningsOf} from '../lines/prefilter/beginnings.js'
import type {Phrases} from '../lines/phrases.js'
import {Char, charClass} from '../text/characters.js'
import {passage} from '../text/span.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** Salutations are shorter, including their punctuation. */
const LONGEST = 40
/** The most lines of place and office below a writer's name. */
const MOST = 3
/** The most paragraphs outside letters: an introduction, and information about the last writer. */
const MOST_PROSE = 2

/** The letters to the editor in an item. */
export interface Letters {
  /** The blocks that begin a letter: a salutation by itself, or a paragraph that began with one. */
  openings: ReadonlySet<number>
  /** The signature and its block, if there is exactly one letter. */
  signed?: {at: number; byline: BylineReading}
}

/** The value for an item without letters. */
export const noLetters: Letters = {openings: new Set()}

/**
 * Finds letters to the editor by their salutations and signatures. Changes the blocks: salutations, closings and the lines
 * below a name become furniture; with several writers, each name becomes a credit; a paragraph now begins after its salutation.
 */
export function markLetters({blocks, text, phrases, words}: Draft): Letters {
  const openings: number[] = []
  for (let at = 0; at < blocks.length; at++) if (salutationOf(text, blocks[at] as DraftBlock, phrases) > 0) openings.push(at)
  if (openings.length === 0) return noLetters
  const names = new Map<number, BylineReading>()
  for (const [index, from] of openings.entries()) {
    const until = openings[index + 1] ?? blocks.length
    for (let at = from + 1; at < until && names.size <= index; at++) {
      const block = blocks[at] as DraftBlock
      const above = blocks[at - 1] as DraftBlock
      if (block.role === BlockRole.prose || (above.role !== BlockRole.prose && !isClosing(text, above, phrases))) continue
      const read = isClosing(text, block, phrases) ? undefined : readByline(block, text, words)
      if (read && !read.opened) names.set(at, read)
    }
  }
  if (names.size === 0 || isWithinStory(blocks, openings[0] as number, [...names.keys()].at(-1) as number)) return noLetters
  for (const at of openings) openLetter(text, blocks[at] as DraftBlock, phrases)
  for (const [at, read] of names) sign(blocks, at, names.size > 1 ? read : undefined, {text, phrases})
  const [first] = names
  return {openings: new Set(openings), ...(names.size === 1 && first ? {signed: {at: first[0], byline: first[1]}} : {})}
}

// a letter quoted in a story: paragraphs precede it or follow the signature
function isWithinStory(blocks: readonly DraftBlock[], from: number, until: number): boolean {
  let prose = 0
  for (let at = 0; at < blocks.length; at++) if ((at < from || at > until) && blocks[at]?.role === BlockRole.prose) prose++
  return prose > MOST_PROSE
}

// Sir –; Dear Editor,; To the Editor:; on a line of its own, Liebe Redaktion!
function salutationOf(text: string, {start, end}: DraftBlock, phrases: Phrases): number {
  if (charClass(text.charCodeAt(start)) !== Char.upper || !beginningsOf(phrases, 'salutations').has(beginningAt(text, start))) return 0
  const opening = text.slice(start, Math.min(end, start + LONGEST))
  const sign = opening.search(/[,:!–—]|\s-\s/u)
  if (sign < 0) return 0
  const length = phrases.opening(opening.toLowerCase(), 'salutations')
  const after = length > 0 ? /^\s?(?:!$|[,:–—-](?:\s?[–—-])?(?:$|\s+(?=["“‘'«„(\p{Lu}]|$)))/u.exec(opening.slice(length)) : null
  return after ? length + after[0].length : 0
}

// Yours sincerely,
function isClosing(text: string, {start, end, length}: DraftBlock, phrases: Phrases): boolean {
  return length < LONGEST && phrases.matches(text.slice(start, end).toLowerCase(), 'closings')
}

function openLetter(text: string, block: DraftBlock, phrases: Phrases): void {
  const length = salutationOf(text, block, phrases)
  if (length >= block.length) block.role = BlockRole.furniture
  else {
    block.start += length
    block.length -= length
  }
}

// marks the name, the closing above it, and the lines of place and office below it
function sign(
  blocks: readonly DraftBlock[],
  at: number,
  read: BylineReading | undefined,
  {text, phrases}: Pick<Draft, 'text' | 'phrases'>
): void {
  const block = blocks[at] as DraftBlock
  if (read) {
    block.role = BlockRole.credit
    block.credits = [{...passage(text, block.start, block.end), kind: 'writing', names: read.authors.map(({name}) => name)}]
  }
  const above = blocks[at - 1] as DraftBlock
  if (isClosing(text, above, phrases)) above.role = BlockRole.furniture
  for (let under = at + 1; under <= at + MOST; under++) {
    const line = blocks[under]
    if (!line || line.blanks > 0 || line.length > 120) return
    line.role = BlockRole.furniture
  }
}
