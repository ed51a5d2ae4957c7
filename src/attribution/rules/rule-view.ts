import {Inside} from '../../quote/pairing.js'
import type {ReadItem} from '../../quote/read-item.js'
import {Kind} from '../../text/tokens.js'
import {RuleWord, VERB, type RuleTable} from './words.js'

/** A run of tokens, `to` exclusive. */
export interface Run {
  from: number
  to: number
}

/** What is kept of each kind of end that was looked for: from where on, up to which token in vain, and where its sentence ends. */
export const Looked = {from: 0, upTo: 1, to: 2, width: 3} as const

/** An item's tokens as the rules see them: what each word can be, and where sentences begin. */
export class RuleView {
  readonly bits: Int32Array
  readonly kind: Uint16Array
  readonly first: Uint16Array
  readonly hash: Int32Array
  readonly inside: Uint8Array
  /** What was looked through for the ends of what is said, by the three bits of a cue's tense and for clauses. */
  readonly looked = new Int32Array(16 * Looked.width)

  /**
   * Looks all words up.
   *
   * @param item - What is known of the item.
   */
  constructor(
    readonly item: ReadItem,
    readonly table: RuleTable
  ) {
    const {tokens, quotations, text} = item
    const {count, kind, hash, word, end, start} = tokens
    const {bits: lexicon, adverbEnding} = table
    const bits = tokens.vocabulary.arena.int32(count)
    const known = lexicon.rows(tokens.vocabulary)
    const least = adverbEnding.length + 2
    for (let t = 0; t < count; t++) {
      const own = kind[t] as number
      if (!(own & Kind.word)) continue
      let value = known[word[t] as number] as number
      if (value === 0 && !(own & Kind.capital) && adverbEnding) {
        const last = end[t] as number
        if (last - (start[t] as number) > least && text.startsWith(adverbEnding, last - adverbEnding.length)) value = RuleWord.adverb
      }
      bits[t] = value
    }
    this.bits = bits
    this.kind = kind
    this.first = tokens.first
    this.hash = hash
    this.inside = quotations.inside
  }

  /** Whether a token is on one of some lists. */
  is(t: number, lists: number): boolean {
    return ((this.bits[t] as number) & lists) !== 0
  }

  /** Whether a token is on one of some short lists. */
  isExtra(t: number, lists: number): boolean {
    return (this.table.extra.get(this.hash[t] as number) & lists) !== 0
  }

  /** Whether a token is of one of some kinds. */
  has(t: number, kinds: number): boolean {
    return ((this.kind[t] as number) & kinds) !== 0
  }

  comma(t: number): boolean {
    return this.first[t] === 0x2c
  }

  colon(t: number): boolean {
    return this.first[t] === 0x3a
  }

  opens(t: number): boolean {
    return this.inside[t] === Inside.opening
  }

  closes(t: number): boolean {
    return this.inside[t] === Inside.closing
  }

  /** The token after the quotations that follow on one another from a token. */
  quotedTo(from: number, to: number): number {
    let t = from
    while (t < to && this.inside[t] !== 0) t++
    return t
  }

  /** Whether a token is a comma or a dash. */
  breaks(t: number): boolean {
    return this.comma(t) || this.has(t, Kind.dash)
  }

  /** Whether a quotation closes with a comma or a stop before its marks, so that its cue must follow. */
  quoteEnds(close: number): boolean {
    if (!this.closes(close)) return false
    // where the closing mark is missing, the comma or stop itself closes
    let t = close
    while (this.has(t, Kind.mark) && t > close - 4) t--
    return this.comma(t) || this.stop(t)
  }

  /** Whether a word is written as a name is. */
  named(t: number): boolean {
    return this.has(t, Kind.capital) && !(this.has(t, Kind.sentence) && this.bits[t] !== 0)
  }

  /** Whether a verb of the lists can be one here: not a name, and not after a word that makes it a noun. */
  verb(t: number): boolean {
    return this.is(t, VERB) && this.inside[t] === 0 && (!this.has(t, Kind.capital) || this.has(t, Kind.sentence | Kind.capitals))
  }

  /** Whether a token ends a sentence. */
  stop(t: number): boolean {
    return this.has(t, Kind.stop)
  }

  /** Whether an outer sentence begins at a token: after a quotation only where it closed with a full stop. */
  begins(t: number): boolean {
    const kind = this.kind[t] as number
    if (!(kind & Kind.sentence)) return false
    if (kind & Kind.block) return true
    if (this.inside[t] === Inside.quoted || this.inside[t] === Inside.closing) return false
    if (this.inside[t - 1] !== Inside.closing) return true
    return this.first[t - 2] === 0x2e || !(kind & Kind.word) || (this.is(t, RuleWord.pronoun) && (kind & Kind.capital) !== 0)
  }
}
