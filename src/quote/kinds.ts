import type {QuoteKind} from '../model.js'
import type {Span} from '../text/span.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {Inside, type Quotation} from './pairing.js'
import type {ReadItem} from './read-item.js'
import {QuoteWord} from './words.js'

/** A quotation with more words than this is speech, unless it is a title. */
const FEW = 4
/** How many tokens of a quotation to examine. One with few words among so many tokens is mostly punctuation. */
const LONGEST_LOOK = 100
const LONGEST_TITLE = 12

/** The features that tell kinds of quotation apart. */
interface Look {
  /** Number of words. */
  words: number
  /** Whether all words except short function words are capitalized. */
  capitalized: boolean
  /** Whether it ends with a full stop, question mark or exclamation mark. */
  stopped: boolean
  /** Its first token, and the token after its last. */
  from: number
  to: number
}

/**
 * Classifies a quotation. Titles are recognized by capitals or a word such as “book” nearby, nicknames by the surrounding names,
 * and speech by its length or, if short, by its form and context. Anything else is a fragment if attributed, otherwise a term.
 *
 * @param attributed - Whether an attribution's content contains it.
 */
export function quoteKind(item: ReadItem, quotation: Quotation, attributed: boolean): QuoteKind {
  const look = lookAt(item, quotation)
  if (quotation.parts.length === 1 && look.words <= LONGEST_TITLE) {
    if (isNickname(item, quotation, look)) return 'nickname'
    if (isTitle(item, quotation, look)) return 'title'
  }
  if (look.words > FEW) return 'speech'
  if (isSentence(item, quotation, look, attributed)) return 'speech'
  return attributed ? 'fragment' : 'term'
}

function lookAt(item: ReadItem, quotation: Quotation): Look {
  const {tokens, quoteWords} = item
  const {kind, hash, end} = tokens
  const last = (quotation.parts.at(-1) as Span).end
  const from = quotation.token + 1
  const most = Math.min(tokens.count, from + LONGEST_LOOK)
  let to = from
  let count = 0
  let capitalized = true
  let capitals = 0
  // stop as soon as the answer is clear: many words that are not all capitalized are speech
  while (to < most && (end[to] as number) <= last && count <= (capitalized ? LONGEST_TITLE : FEW)) {
    const bits = kind[to] as number
    if (bits & (Kind.word | Kind.number)) {
      count++
      if (bits & Kind.capital) capitals++
      else if (capitalized && bits & Kind.word && !((quoteWords?.get(hash[to] as number) ?? 0) & QuoteWord.small)) capitalized = false
    }
    to++
  }
  if (to === from) return {words: 0, capitalized: false, stopped: false, from, to}
  const stopped = ((kind[to - 1] as number) & Kind.stop) !== 0
  return {words: count, capitalized: capitalized && capitals > 0, stopped, from, to}
}

/** Recognizes a nickname: Orla “Skipper” Penn; known as “Skipper”. */
function isNickname(item: ReadItem, quotation: Quotation, look: Look): boolean {
  if (look.words === 0 || look.words > FEW || look.stopped || !look.capitalized) return false
  const {tokens} = item
  const before = quotation.token - 1
  const after = look.to + 1
  const first = tokens.blockStart[quotation.block] as number
  const last = tokens.blockStart[quotation.block + 1] as number
  if (!inHeadline(item, quotation) && before >= first && after < last && isName(item, before) && isName(item, after)) {
    // two adjacent titles or sentences are not a name
    return ((tokens.kind[after] as number) & Kind.sentence) === 0 && look.words <= 3
  }
  return isNear(item, QuoteWord.naming, before, first, 3) && !isNear(item, QuoteWord.work, before, first, 5)
}

/** Returns whether a quotation is in a headline, heading or deck, where any word may be capitalized. */
function inHeadline(item: ReadItem, quotation: Quotation): boolean {
  const kind = item.prose[quotation.block]?.kind
  return kind === 'headline' || kind === 'heading' || kind === 'deck'
}

function isName(item: ReadItem, t: number): boolean {
  const bits = item.tokens.kind[t] as number
  return (bits & Kind.capital) !== 0 && (bits & Kind.word) !== 0 && (bits & Kind.capitals) === 0
}

/**
 * Recognizes a title: In her book “The Long Pier”. Without such a word, it takes at least three words, all capitalized, outside
 * headlines and not in all caps.
 */
function isTitle(item: ReadItem, quotation: Quotation, look: Look): boolean {
  if (!look.capitalized || look.words === 0) return false
  const {tokens} = item
  const first = tokens.blockStart[quotation.block] as number
  const last = tokens.blockStart[quotation.block + 1] as number
  const before = quotation.token - 1
  if (isNear(item, QuoteWord.work, before, first, 4) || workAfter(item, look.to + 1, last)) return true
  return !inHeadline(item, quotation) && look.words >= 3 && !look.stopped && !allCapitals(item, look)
}

/** Returns whether a word from a list occurs shortly before a mark, in the same sentence and outside quotations. */
function isNear(item: ReadItem, list: number, before: number, first: number, reach: number): boolean {
  const {tokens, quotations, quoteWords} = item
  if (!quoteWords) return false
  for (let t = before; t >= first && t > before - reach; t--) {
    if (quotations.inside[t] === Inside.closing || (tokens.kind[t] as number) & Kind.stop) return false
    if (quoteWords.get(tokens.hash[t] as number) & list) return true
  }
  return false
}

/** Returns whether a word for a work follows: “The Long Pier,” a film about … */
function workAfter(item: ReadItem, after: number, last: number): boolean {
  const {tokens, quotations, quoteWords} = item
  if (!quoteWords) return false
  for (let t = after; t < last && t < after + 4; t++) {
    if (quotations.inside[t] !== 0 || (tokens.kind[t] as number) & Kind.stop) return false
    if (quoteWords.get(tokens.hash[t] as number) & QuoteWord.work) return true
  }
  return false
}

/**
 * Returns whether a few words are a whole sentence, and therefore speech. They must begin with a capital, and their punctuation
 * or a nearby verb of saying must confirm it: “No,” she said.
 */
function isSentence(item: ReadItem, quotation: Quotation, look: Look, attributed: boolean): boolean {
  const {kind} = item.tokens
  if (look.words === 0 || !((kind[look.from] as number) & Kind.capital)) return false
  const begins = ((kind[quotation.token] as number) & Kind.sentence) !== 0
  if (attributed && (look.stopped || begins)) return true
  if (inHeadline(item, quotation) && look.capitalized) return false
  if (begins && (look.stopped || saysAfter(item, look))) return true
  return look.stopped && saysBefore(item, quotation)
}

/** How far a verb of saying may be from its quotation, in tokens. */
const REACH = 5

/** Returns whether a quotation ends with a comma or stop and a verb of saying follows: „Nein“, sagte er. */
function saysAfter({tokens, quotations, quoteWords}: ReadItem, {to}: Look): boolean {
  const {kind, hash, first, count, block} = tokens
  let t = to
  let ends = isEnd(tokens, t - 1)
  while (t < count && block[t] === block[to] && (quotations.inside[t] === Inside.closing || first[t] === 0x2c)) ends = isEnd(tokens, t++) || ends
  if (!ends || !quoteWords) return false
  for (let i = t; i < count && i < t + REACH && block[i] === block[to]; i++) {
    if (!((kind[i] as number) & Kind.word)) return false
    if (quoteWords.get(hash[i] as number) & QuoteWord.says) return true
  }
  return false
}

/** Returns whether a verb of saying and a comma or colon precede a quotation: Lind said, “No.” */
function saysBefore({tokens, quotations, quoteWords}: ReadItem, {token, block}: Quotation): boolean {
  const first = tokens.blockStart[block] as number
  const sign = token - 1
  if (sign <= first || !quoteWords || (tokens.first[sign] !== 0x2c && tokens.first[sign] !== 0x3a)) return false
  for (let t = sign - 1; t >= first && t > sign - 1 - REACH && quotations.inside[t] === Inside.none; t--) {
    if (quoteWords.get(tokens.hash[t] as number) & QuoteWord.says) return true
  }
  return false
}

function isEnd(tokens: Tokens, t: number): boolean {
  return tokens.first[t] === 0x2c || ((tokens.kind[t] ?? 0) & Kind.stop) !== 0
}

function allCapitals(item: ReadItem, look: Look): boolean {
  for (let t = look.from; t < look.to; t++) {
    const bits = item.tokens.kind[t] as number
    if (bits & Kind.word && !(bits & Kind.capitals)) return false
  }
  return true
}
