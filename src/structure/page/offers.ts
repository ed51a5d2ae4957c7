import type {Phrases} from '../../lines/phrases.js'
import {longerWords, PageWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

const LONGEST = 330
/** This many different words of offers make a line an offer, whatever surrounds it. */
const SURE = 2
/** How many letters of a word to compare: all of them. */
const WHOLE = 40
const known = new WeakMap<Phrases, Record<'offers' | 'ownWords' | 'readerWords', PageWords>>()

/**
 * Checks whether sentences promote something of the site's: a newsletter, a subscription, its app. Two words for such offers are
 * enough, or one next to furniture; so is a site that speaks both of itself and to its readers: `Tell us what you think.`
 */
export function isOffer({blocks, text, phrases}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  if ((block.role !== BlockRole.prose && block.role !== BlockRole.title) || block.length > LONGEST) return false
  if (block.role === BlockRole.title && !isFurniture(blocks[at + 1])) return false
  // between paragraphs, it is one itself
  if (blocks[at - 1]?.role === BlockRole.prose && blocks[at + 1]?.role === BlockRole.prose) return false
  const {offers, ownWords, readerWords} = wordsOf(phrases)
  let [found, first, own, reader] = [0, 0, false, false]
  for (const word of longerWords(text, block, WHOLE, 1)) {
    own ||= ownWords.has(word)
    reader ||= readerWords.has(word)
    if (word === first || !offers.has(word)) continue
    first = word
    if (++found === SURE) return true
  }
  if (found === 0 && !(own && reader && isFurniture(blocks[at + 1]) && !quoted.test(text.slice(block.start, block.end)))) return false
  return isFurniture(blocks[at - 1]) || isFurniture(blocks[at + 1])
}

/** Somebody else may speak of himself and to others. */
const quoted = /["“”„«»]/u

function isFurniture(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.furniture || block?.role === BlockRole.related
}

function wordsOf(phrases: Phrases): Record<'offers' | 'ownWords' | 'readerWords', PageWords> {
  let made = known.get(phrases)
  if (!made) known.set(phrases, (made = {offers: hashed(phrases, 'offers'), ownWords: hashed(phrases, 'ownWords'), readerWords: hashed(phrases, 'readerWords')}))
  return made
}

function hashed(phrases: Phrases, list: 'offers' | 'ownWords' | 'readerWords'): PageWords {
  const words = new PageWords()
  for (const word of phrases.all(list)) words.add(longerWords(word, {start: 0, end: word.length}, WHOLE, 1))
  return words
}
