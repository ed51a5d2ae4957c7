import type {Phrases} from '../../lines/phrases.js'
import {longerWords, type PageWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

const LONGEST = 330
/** Words of offers in a line by which it is one, wherever it stands; beside furniture one is enough. */
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
  // among paragraphs it is one
  if (blocks[at - 1]?.role === BlockRole.prose && blocks[at + 1]?.role === BlockRole.prose) return false
  const offers = offersOf(phrases)
  const least = isFurniture(blocks[at - 1]) || isFurniture(blocks[at + 1]) ? 1 : SURE
  let first: number | undefined
  for (const word of longerWords(text, block, WHOLE)) {
    if (!offers.has(word) || word === first) continue
    if (least === 1 || first !== undefined) return true
    first = word
  }
  return false
}

function isFurniture(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.furniture || block?.role === BlockRole.related
}

function offersOf(phrases: Phrases): PageWords {
  const made = known.get(phrases) ?? new Set(phrases.all('offers').flatMap((word) => longerWords(word, {start: 0, end: word.length}, WHOLE)))
  known.set(phrases, made)
  return made
}
