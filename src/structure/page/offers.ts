import type {Phrases} from '../../lines/phrases.js'
import {longerWords, PageWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

const LONGEST = 330
/** This many different words of offers make a line an offer, whatever surrounds it. */
const SURE = 2
/** How many letters of a word to compare: all of them. */
const WHOLE = 40
const known = new WeakMap<Phrases, PageWords>()

/**
 * Checks whether sentences promote something of the site's: a newsletter, a subscription, its app. Two words for such offers are
 * enough, or one next to furniture.
 */
export function isOffer({blocks, text, phrases}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  if ((block.role !== BlockRole.prose && block.role !== BlockRole.title) || block.length > LONGEST) return false
  if (block.role === BlockRole.title && !isFurniture(blocks[at + 1])) return false
  // between paragraphs, it is one itself
  if (blocks[at - 1]?.role === BlockRole.prose && blocks[at + 1]?.role === BlockRole.prose) return false
  const offers = offersOf(phrases)
  let found = 0
  let first = 0
  for (const word of longerWords(text, block, WHOLE)) {
    if (word === first || !offers.has(word)) continue
    first = word
    if (++found === SURE) return true
  }
  return found > 0 && (isFurniture(blocks[at - 1]) || isFurniture(blocks[at + 1]))
}

function isFurniture(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.furniture || block?.role === BlockRole.related
}

function offersOf(phrases: Phrases): PageWords {
  let made = known.get(phrases)
  if (!made) {
    known.set(phrases, (made = new PageWords()))
    for (const word of phrases.all('offers')) made.add(longerWords(word, {start: 0, end: word.length}, WHOLE))
  }
  return made
}
