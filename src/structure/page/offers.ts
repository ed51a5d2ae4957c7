import type {Phrases} from '../../lines/phrases.js'
import {longerWords, type PageWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

const LONGEST = 330
/** Words of offers in a line by which it is one, wherever it stands. */
const SURE = 2
/** Letters of a word that are compared: all of it. */
const WHOLE = 40
const known = new WeakMap<Phrases, PageWords>()

/**
 * Tells whether sentences offer the reader something of the site's: a newsletter, a subscription, its app. Words say so,
 * two of them, or one beside furniture.
 */
export function isOffer({blocks, text, phrases}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  if (block.role !== BlockRole.prose || block.length > LONGEST) return false
  const offers = offersOf(phrases)
  const found = new Set<number>()
  for (const word of longerWords(text, block, WHOLE)) if (offers.has(word)) found.add(word)
  return found.size >= SURE || (found.size > 0 && (isFurniture(blocks[at - 1]) || isFurniture(blocks[at + 1])))
}

function isFurniture(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.furniture || block?.role === BlockRole.related
}

function offersOf(phrases: Phrases): PageWords {
  const made = known.get(phrases) ?? new Set(phrases.all('offers').flatMap((word) => longerWords(word, {start: 0, end: word.length}, WHOLE)))
  known.set(phrases, made)
  return made
}
