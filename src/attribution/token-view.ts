import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {beginsSentence} from '../quote/sentence-start.js'
import {Kind} from '../text/tokens.js'

/** An item's tokens as a finder sees them: which word lists each is on, and its position relative to quotations. */
export abstract class TokenView {
  readonly kind: Uint16Array
  readonly first: Uint16Array
  readonly hash: Int32Array

  /**
   * @param bits - For each token, the word lists it is on, as bits.
   * @param inside - For each token, its position relative to quotations.
   * @param kind - For each token, its kind, if the finder sees some otherwise than the item.
   */
  constructor(
    readonly item: ReadItem,
    readonly bits: Int32Array,
    readonly inside: Uint8Array,
    kind?: Uint16Array
  ) {
    const {first, hash} = item.tokens
    this.kind = kind ?? item.tokens.kind
    this.first = first
    this.hash = hash
  }

  /** Returns whether a token is on any of the given lists. */
  is(t: number, lists: number): boolean {
    return ((this.bits[t] as number) & lists) !== 0
  }

  /** Returns whether a token is of any of the given kinds. */
  has(t: number, kinds: number): boolean {
    return ((this.kind[t] as number) & kinds) !== 0
  }

  /** Returns whether a token is a word in small letters. */
  small(t: number): boolean {
    return this.has(t, Kind.word) && !this.has(t, Kind.capital)
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

  /** Returns whether a token ends a sentence. */
  stop(t: number): boolean {
    return this.has(t, Kind.stop)
  }

  /** Returns the token after the run of quoted tokens that begins at `from`. */
  quotedTo(from: number, to: number): number {
    let t = from
    while (t < to && this.inside[t] !== Inside.none) t++
    return t
  }

  /**
   * Returns whether an outer sentence begins at a token. After a quotation, it does only if the quotation ended with a full stop
   * or {@link opensAfterQuotation} says so.
   */
  begins(t: number): boolean {
    if (!this.has(t, Kind.sentence)) return false
    if (this.has(t, Kind.block)) return true
    if (this.inside[t] === Inside.quoted || this.closes(t)) return false
    return beginsSentence(this, this.inside, t) || (this.has(t, Kind.capital) && this.opensAfterQuotation(t))
  }

  /** Returns whether a capitalized word begins a sentence even though the preceding quotation does not end with a full stop. */
  protected abstract opensAfterQuotation(t: number): boolean
}
