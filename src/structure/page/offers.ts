import {structure as common} from '../../languages/common/structure.js'
import type {StructureWords} from '../../languages/types/structure-words.js'
import type {Phrases} from '../../lines/phrases.js'
import {beginningAt} from '../../lines/prefilter/beginnings.js'
import {Char, charClass} from '../../text/characters.js'
import {longerWords, PageWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock} from '../draft.js'

/** This many different words of offers make a line an offer, whatever surrounds it. */
const SURE = 2
/** How many letters of a word to compare: all of them. */
const WHOLE = 40
const offerWords = new WeakMap<Phrases, PageWords>()
const siteWords = new WeakMap<
  StructureWords,
  {own: PageWords; reader: PageWords; formal: PageWords; wares: PageWords; calls: ReadonlySet<string>; openings: ReadonlySet<number>}
>()
/** An offer over paragraphs has fewer words. */
const FEW_WORDS = 4
/** Sentences in which a site asks something of its readers are shorter. */
const LONGEST_CALL = 200
/** What stands before a call in a sentence of its own is shorter, unless it speaks to the readers. */
const SHORT = 50
/** How many code units of a sentence may hold the words of a call. */
const OPENING = 32

/**
 * Checks whether sentences promote something of the site's: a newsletter, a subscription, its app. Two words for such offers are
 * enough, or one next to furniture; so is a site that speaks both of itself and to its readers: `Tell us what you think.`
 */
export function isOffer(draft: Draft, at: number): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  if (block.role !== BlockRole.prose && block.role !== BlockRole.title) return false
  if (isCall(draft, block)) return true
  // Subscribe for free: a few words over paragraphs that are no heading of theirs
  if (block.role === BlockRole.title && !isFurniture(blocks[at + 1]))
    return (
      blocks[at + 1]?.role === BlockRole.prose &&
      block.words < FEW_WORDS &&
      !isQuoted(draft.text, block) &&
      wordsIn(draft, block).offers > 0
    )
  // between paragraphs, it is one itself
  if (blocks[at - 1]?.role === BlockRole.prose && blocks[at + 1]?.role === BlockRole.prose) return false
  const {offers, own, reader} = wordsIn(draft, block)
  if (offers >= SURE) return true
  if (isQuoted(draft.text, block) || (offers === 0 && !(own && reader && isFurniture(blocks[at + 1])))) return false
  return isFurniture(blocks[at - 1]) || isFurniture(blocks[at + 1])
}

/**
 * Checks whether a line asks something of the site's readers, or tells them about the text itself, wherever it is: `Listen to the
 * latest episode of our podcast.`, `This article was first checked by a machine.`
 */
export function isCall(draft: Draft, block: DraftBlock): boolean {
  const [language] = draft.words
  if (block.length > LONGEST_CALL || !language?.calls) return false
  const at = callAt(draft.text, block, siteWordsOf(language))
  if (at < 0 || isQuoted(draft.text, block) || !namesWare(draft, block)) return false
  if (at - block.start < SHORT) return true
  const {own, reader} = wordsIn(draft, block)
  return own || reader
}

// where the first sentence that is a call begins; otherwise -1
function callAt(
  text: string,
  {start, end}: DraftBlock,
  {calls, openings}: {calls: ReadonlySet<string>; openings: ReadonlySet<number>}
): number {
  for (let at = start; at < end; at = nextSentence(text, at, end)) {
    if (!openings.has(beginningAt(text, at))) continue
    const [first = '', second = ''] = text
      .slice(at, Math.min(end, at + OPENING))
      .toLowerCase()
      .split(/[ ,:!-]+/u, 2)
    if (calls.has(first) || calls.has(`${first} ${second}`)) return at
  }
  return -1
}

// where the next sentence begins, or the end
function nextSentence(text: string, from: number, end: number): number {
  for (let at = from + 2; at < end; at++)
    if (text.charCodeAt(at - 1) === 0x20 && charClass(text.charCodeAt(at)) === Char.upper && isStop(text.charCodeAt(at - 2))) return at
  return end
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3a
}

function namesWare({text, phrases, words: [language]}: Draft, block: DraftBlock): boolean {
  const offers = offersOf(phrases)
  const {wares} = siteWordsOf(language as StructureWords)
  return longerWords(text, block, WHOLE, 1).some((word) => wares.has(word) || offers.has(word))
}

/** What a paragraph is to the readers of a site. */
export interface Appeal {
  /** Whether it offers something, or the site speaks both of itself and to its readers. */
  offered: boolean
  /** Whether it has a word for offers. */
  sells: boolean
  /** Whether the site speaks of itself or to its readers. */
  speaks: boolean
}

/** Tells what a paragraph is to the readers of a site. One that quotes somebody is nothing to them. */
export function appealOf(draft: Draft, block: DraftBlock): Appeal {
  if (isQuoted(draft.text, block)) return {offered: false, sells: false, speaks: false}
  const {offers, own, reader} = wordsIn(draft, block)
  return {offered: offers > 0 || (own && reader), sells: offers > 0, speaks: own || reader}
}

/** Checks whether a block is two or more sentences in which a site neither offers something nor speaks of itself or to its readers. */
export function saysNothingToReaders(draft: Draft, block: DraftBlock): boolean {
  if (!/[.!?…]["”»]? +["“„«]?\p{Lu}/u.test(draft.text.slice(block.start, block.end))) return false
  const {offered, speaks} = appealOf(draft, block)
  return !offered && !speaks
}

/** Checks whether a block has quotation marks: somebody else may speak of himself and to others. */
export function isQuoted(text: string, {start, end}: DraftBlock): boolean {
  return /["“”„«»]/u.test(text.slice(start, end))
}

interface SiteWords {
  /** How many different words of offers there are, two at most. */
  offers: number
  /** Whether one is of the site's words for itself. */
  own: boolean
  /** Whether one is of its words for its readers. */
  reader: boolean
}

// words of offers are looked for in all languages, the short ones for itself and its readers only in the page's own
function wordsIn({text, phrases, words: [language]}: Draft, block: DraftBlock): SiteWords {
  const offers = offersOf(phrases)
  const site = language && siteWordsOf(language)
  const found: SiteWords = {offers: 0, own: false, reader: false}
  let first = 0
  let formal = false
  for (const word of longerWords(text, block, WHOLE, 1)) {
    found.own ||= site?.own.has(word) === true
    formal ||= site?.formal.has(word) === true
    found.reader ||= site?.reader.has(word) === true
    if (word === first || found.offers === SURE || !offers.has(word)) continue
    first = word
    found.offers++
  }
  if (formal && language?.formalWords) found.reader ||= isAddressed(text.slice(block.start, block.end), language.formalWords)
  return found
}

// Wir berichten Ihnen, but not Ihnen half niemand: a capital that does not begin a sentence
function isAddressed(line: string, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = line.indexOf(` ${word}`); at >= 0; at = line.indexOf(` ${word}`, at + 1))
      if (!isStop(line.charCodeAt(at - 1))) return true
    return false
  })
}

function isFurniture(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.furniture || block?.role === BlockRole.related
}

function offersOf(phrases: Phrases): PageWords {
  let made = offerWords.get(phrases)
  if (!made) offerWords.set(phrases, (made = hashed(phrases.all('offers'))))
  return made
}

function siteWordsOf(language: StructureWords): NonNullable<ReturnType<typeof siteWords.get>> {
  let made = siteWords.get(language)
  if (!made)
    siteWords.set(
      language,
      (made = {
        own: hashed(language.ownWords ?? []),
        reader: hashed(language.readerWords ?? []),
        formal: hashed(language.formalWords ?? []),
        wares: hashed([...(common.wares ?? []), ...(language.wares ?? [])]),
        calls: new Set(language.calls),
        openings: new Set(language.calls?.map((call) => beginningAt(call, 0)))
      })
    )
  return made
}

function hashed(list: Iterable<string>): PageWords {
  const words = new PageWords()
  for (const word of list) words.add(longerWords(word, {start: 0, end: word.length}, WHOLE, 1))
  return words
}
