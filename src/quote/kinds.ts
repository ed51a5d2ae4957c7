import type {QuoteKind} from '../model.js'
import type {Prose} from '../structure/structure.js'
import type {Span} from '../text/span.js'
import {Kind} from '../text/tokens.js'
import {Inside, type Quotation} from './pairing.js'
import type {ReadItem} from './read-item.js'
import {QuoteWord} from './words.js'

/** A quotation with more words than this is speech, unless it is a title. */
const FEW = 4
const LONGEST_TITLE = 12
/** How far a verb of saying may be from its quotation, in tokens. */
const REACH = 5

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
  if (isNickname(item, quotation, look)) return 'nickname'
  if (look.words <= LONGEST_TITLE && isTitle(item, quotation, look)) return 'title'
  if (look.words > FEW) return 'speech'
  if (isSentence(item, quotation, look, attributed)) return 'speech'
  return attributed ? 'fragment' : 'term'
}

function lookAt(item: ReadItem, quotation: Quotation): Look {
  const {tokens, quoteWords} = item
  const {kind, hash, end} = tokens
  const last = (quotation.parts.at(-1) as Span).end
  const from = quotation.token + 1
  let to = from
  let count = 0
  let capitalized = true
  let capitals = 0
  // stop as soon as the answer is clear: many words that are not all capitalized are speech
  while (to < tokens.count && (end[to] as number) <= last && count <= (capitalized ? LONGEST_TITLE : FEW)) {
    const bits = kind[to] as number
    if (bits & (Kind.word | Kind.number)) {
      count++
      if (bits & Kind.capital) capitals++
      else if (capitalized && bits & Kind.word && !(quoteWords.get(hash[to] as number) & QuoteWord.small)) capitalized = false
    }
    to++
  }
  const stopped = ((kind[to - 1] as number) & Kind.stop) !== 0
  return {words: count, capitalized: capitalized && capitals > 0, stopped, from, to}
}

/** Recognizes a nickname: Orla “Skipper” Penn; known as “Skipper”. */
function isNickname(item: ReadItem, quotation: Quotation, look: Look): boolean {
  if (look.words > FEW || look.stopped || !look.capitalized) return false
  const {first, last} = paragraphOf(item, quotation)
  const before = quotation.token - 1
  const after = look.to + 1
  if (!inHeadline(item, quotation) && before >= first && after < last && isName(item, before) && isName(item, after)) return true
  return precedes(item, QuoteWord.naming, before, first, 3) && !precedes(item, QuoteWord.work, before, first, 5)
}

/**
 * Recognizes a title: In her book “The Long Pier”. Without such a word, it takes at least three words, all capitalized, outside
 * headlines and not in all caps.
 */
function isTitle(item: ReadItem, quotation: Quotation, look: Look): boolean {
  if (!look.capitalized) return false
  const {first, last} = paragraphOf(item, quotation)
  if (precedes(item, QuoteWord.work, quotation.token - 1, first, 4) || follows(item, QuoteWord.work, look.to + 1, last, 4)) return true
  return !inHeadline(item, quotation) && look.words >= 3 && !look.stopped && !allCapitals(item, look)
}

/**
 * Returns whether a few words are a whole sentence, and therefore speech. They must begin with a capital, and their punctuation
 * or a nearby verb of saying must confirm it: “No,” she said.
 */
function isSentence(item: ReadItem, quotation: Quotation, look: Look, attributed: boolean): boolean {
  const {kind} = item.tokens
  if (!((kind[look.from] as number) & Kind.capital)) return false
  const begins = ((kind[quotation.token] as number) & Kind.sentence) !== 0
  if (attributed) return look.stopped || begins
  if (begins && (look.stopped || saysAfter(item, quotation, look))) return true
  return look.stopped && saysBefore(item, quotation)
}

/** Returns whether a verb of saying and a comma or colon precede a quotation: Lind said, “No.” */
function saysBefore(item: ReadItem, quotation: Quotation): boolean {
  const sign = item.tokens.first[quotation.token - 1]
  return (sign === 0x2c || sign === 0x3a) && precedes(item, QuoteWord.says, quotation.token - 2, paragraphOf(item, quotation).first, REACH)
}

/** Returns whether a quotation ends with a comma, inside or outside its marks, and a verb of saying follows: „Nein“, sagte er. */
function saysAfter(item: ReadItem, quotation: Quotation, {to}: Look): boolean {
  const {first} = item.tokens
  const {last} = paragraphOf(item, quotation)
  return (first[to - 1] === 0x2c || first[to + 1] === 0x2c) && follows(item, QuoteWord.says, to + 1, last, REACH)
}

/** Returns whether a word from a list occurs shortly before a mark, in the same sentence and outside quotations. */
function precedes({tokens, quotations, quoteWords}: ReadItem, list: number, before: number, first: number, reach: number): boolean {
  for (let t = before; t >= first && t > before - reach; t--) {
    if ((quotations.inside[t] as number) >= Inside.opening || (tokens.kind[t] as number) & Kind.stop) return false
    if (quoteWords.get(tokens.hash[t] as number) & list) return true
  }
  return false
}

/** Returns whether a word from a list follows in the same way: “The Long Pier,” a film about … */
function follows({tokens, quotations, quoteWords}: ReadItem, list: number, after: number, last: number, reach: number): boolean {
  for (let t = after; t < last && t < after + reach; t++) {
    if ((quotations.inside[t] as number) >= Inside.opening || (tokens.kind[t] as number) & Kind.stop) return false
    if (quoteWords.get(tokens.hash[t] as number) & list) return true
  }
  return false
}

/** Returns the first token of the paragraph in which a quotation begins, and the token after its last. */
function paragraphOf({tokens}: ReadItem, {block}: Quotation): {first: number; last: number} {
  return {first: tokens.blockStart[block] as number, last: tokens.blockStart[block + 1] as number}
}

/** Returns whether a quotation is in a headline, heading or deck, where any word may be capitalized. */
function inHeadline(item: ReadItem, quotation: Quotation): boolean {
  const {kind} = item.prose[quotation.block] as Prose
  return kind === 'headline' || kind === 'heading' || kind === 'deck'
}

/** Returns whether a token is a word with a capital, but not in capitals. */
function isName(item: ReadItem, t: number): boolean {
  return ((item.tokens.kind[t] as number) & (Kind.capital | Kind.capitals)) === Kind.capital
}

function allCapitals({tokens}: ReadItem, {from, to}: Look): boolean {
  for (let t = from; t < to; t++) {
    const bits = tokens.kind[t] as number
    if (bits & Kind.word && !(bits & Kind.capitals)) return false
  }
  return true
}
