import type {ReadItem} from '../../quote/read-item.js'
import {isTitleBlock} from '../../quote/title-case.js'
import {Kind, type Tokens} from '../../text/tokens.js'
import {Sort} from '../../speakers/name.js'
import type {NameView} from '../../speakers/name-view.js'
import {TokenView} from '../token-view.js'
import {Extra, RuleWord, VERB, type RuleTable} from './words.js'

/** Words that are no names in a title-case headline. */
const FUNCTION =
  RuleWord.auxiliary |
  RuleWord.preposition |
  RuleWord.specifier |
  RuleWord.pronoun |
  RuleWord.object |
  RuleWord.opener |
  RuleWord.infinitive |
  RuleWord.conjunction

/** What a word is that opens a clause or stands before a noun: said that …, that pier. */
const THAT = RuleWord.opener | RuleWord.determiner

/** A run of tokens; `to` is exclusive. */
export interface Run {
  from: number
  to: number
}

/** Columns of the cache of searches for an end: the start, the last token searched in vain, and the end of the sentence. */
export const enum Looked {
  from = 0,
  upTo = 1,
  to = 2,
  width = 3
}

/** An item's tokens as the rules see them: the possible roles of each word, and where sentences begin. */
export class RuleView extends TokenView {
  /** Cache of searches for the end of content, one row per combination of tense bits and clause flag. */
  readonly looked: Int32Array
  readonly #word: Int32Array
  /** Bits of {@link Extra} by word number. */
  readonly #extra: Int32Array

  /** Looks up all words. */
  constructor(
    item: ReadItem,
    readonly table: RuleTable,
    readonly names?: NameView
  ) {
    const {word, vocabulary} = item.tokens
    const extra = table.extra.rows(vocabulary)
    const bits = bitsOf(item, table, extra)
    if (names && names.ownLastNames.size > 0) clearLastNames(bits, names)
    super(item, bits, item.quotations.inside, withNames(item, names, inSmallLetters(item, bits)))
    this.#word = word
    this.#extra = extra
    this.looked = vocabulary.arena.int32(16 * Looked.width)
  }

  /** Checks whether a token has an ending, of which a language may have none. */
  endsIn(t: number, ending: string): boolean {
    const {text, tokens} = this.item
    return ending !== '' && text.startsWith(ending, (tokens.end[t] as number) - ending.length)
  }

  /** Checks whether a word looks like a past-tense form. */
  looksPast(t: number): boolean {
    return this.isExtra(t, Extra.irregular) || this.endsIn(t, this.table.pastEnding)
  }

  /** Checks whether a word looks like a past-tense form and is not written like a name. */
  pastForm(t: number): boolean {
    return this.looksPast(t) && !this.has(t, Kind.capital)
  }

  /** Checks whether a token is on any of the given short lists. */
  isExtra(t: number, lists: number): boolean {
    const word = this.#word[t]
    // beyond the item's tokens there is no word to look up
    return word !== undefined && ((this.#extra[word] as number) & lists) !== 0
  }

  /** Checks for a word like *that*, which opens a clause or stands before a noun. */
  isThat(t: number): boolean {
    return ((this.bits[t] as number) & THAT) === THAT
  }

  /** Checks for a relative pronoun that stands before no noun: who; but not: which road. */
  isWho(t: number): boolean {
    return this.is(t, RuleWord.relative) && !this.is(t, RuleWord.determiner)
  }

  /** Checks whether a token is a comma or a dash. */
  breaks(t: number): boolean {
    return this.comma(t) || this.has(t, Kind.dash)
  }

  /** Checks whether a quotation has a comma or stop before its closing marks, so that its cue must follow. */
  quoteEnds(close: number): boolean {
    if (!this.closes(close)) return false
    // where the closing mark is missing, the comma or stop itself closes the quotation
    let t = close
    while (this.has(t, Kind.mark) && t > close - 4) t--
    return this.comma(t) || this.stop(t)
  }

  /** Checks whether a word is written like a name. */
  named(t: number): boolean {
    return this.has(t, Kind.capital) && !(this.has(t, Kind.sentence) && this.bits[t] !== 0)
  }

  /** Checks whether a listed verb can be a verb here: outside quotations, and not capitalized like a name. */
  verb(t: number): boolean {
    return this.is(t, VERB) && this.inside[t] === 0 && (!this.has(t, Kind.capital) || this.has(t, Kind.sentence | Kind.capitals))
  }

  protected opensAfterQuotation(t: number): boolean {
    // “And foam?” I asked: this pronoun always has a capital
    return (
      this.is(t, RuleWord.pronoun) &&
      !((this.item.tokens.end[t] as number) - (this.item.tokens.start[t] as number) === 1 && this.is(t + 1, RuleWord.speech))
    )
  }
}

/**
 * Returns the tokens' kinds with the listed verbs of title-case headlines as if in small letters, since their capitals do not make them
 * names: Lind Vows to Fight Fee. Undefined if there are none.
 */
function inSmallLetters(item: ReadItem, bits: Int32Array): Uint16Array | undefined {
  const {tokens, prose} = item
  let kind: Uint16Array | undefined
  for (let b = 0; b < prose.length; b++) {
    if (prose[b]?.kind !== 'headline' || !isTitleBlock('headline', tokens, b)) continue
    kind ??= copyOf(tokens)
    for (let t = (tokens.blockStart[b] as number) + 1; t < (tokens.blockStart[b + 1] as number); t++) {
      const own = bits[t] as number
      // Vows to Fight
      if ((bits[t - 1] as number) & RuleWord.infinitive && (bits[t - 2] as number) & VERB) kind[t] = (kind[t] as number) & ~Kind.capital
      const verb = own & VERB && (own & (RuleWord.finite | RuleWord.participle) || (bits[t - 1] as number) & RuleWord.infinitive)
      if ((verb || own & FUNCTION) && !((kind[t] as number) & Kind.capitals)) kind[t] = (kind[t] as number) & ~Kind.capital
    }
  }
  return kind
}

/** Returns the tokens' kinds with the particles inside people's names as if in capitals: Ada van der Lind, said al-Lind. */
function withNames({tokens}: ReadItem, names: NameView | undefined, shown: Uint16Array | undefined): Uint16Array | undefined {
  let kind = shown
  for (const {from, to, sort} of names?.names ?? []) {
    if (sort === Sort.organization) continue
    for (let t = from; t < to; t++) {
      if (((tokens.kind[t] as number) & (Kind.word | Kind.capital | Kind.clitic)) !== Kind.word) continue
      kind ??= copyOf(tokens)
      kind[t] = (kind[t] as number) | Kind.capital
    }
  }
  return kind
}

/** Copies the kinds of an item's tokens into memory that lasts as long as the item. */
function copyOf({kind, count, vocabulary}: Tokens): Uint16Array {
  const copy = vocabulary.arena.uint16(count)
  copy.set(kind.subarray(0, count))
  return copy
}

/** Takes the roles of ordinary words from last names, also from one that begins a sentence, if a verb may follow: Long said; but: Long before. */
function clearLastNames(bits: Int32Array, view: NameView): void {
  for (const {to, last, weak} of view.names) {
    const t = to - 1
    if (!view.ownLastNames.has(last)) continue
    const next = bits[to] as number
    if (!weak || !view.opensSentence(t) || next === 0 || next & (VERB | RuleWord.auxiliary | RuleWord.adverb)) bits[t] = 0
  }
}

function bitsOf({tokens, text}: ReadItem, {bits: lexicon, adverbEnding}: RuleTable, extra: Int32Array): Int32Array {
  const {count, kind, word, end, start, vocabulary} = tokens
  const bits = vocabulary.arena.int32(count)
  const known = lexicon.rows(vocabulary)
  const least = adverbEnding.length + 2
  const lastLetter = adverbEnding.charCodeAt(adverbEnding.length - 1)
  for (let t = 0; t < count; t++) {
    const own = kind[t] as number
    if (!(own & Kind.word)) continue
    let value = known[word[t] as number] as number
    if (value === 0) {
      if (own & Kind.capital) continue
      const last = end[t] as number
      // NaN if there is no adverb ending, so no letter matches; the rarest is asked last, and the table only then
      if (
        text.charCodeAt(last - 1) !== lastLetter ||
        last - (start[t] as number) <= least ||
        !text.startsWith(adverbEnding, last - adverbEnding.length)
      )
        continue
      if ((extra[word[t] as number] as number) & Extra.noAdverb) continue
      value = RuleWord.adverb
    }
    bits[t] = value
  }
  return bits
}
