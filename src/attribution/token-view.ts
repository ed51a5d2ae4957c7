import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {beginsSentence} from '../quote/sentence-start.js'
import {Kind} from '../text/tokens.js'

/** An item's tokens as a finder sees them: what each word can be in its language, and where it stands to quotations. */
export abstract class TokenView {
  readonly kind: Uint16Array
  readonly first: Uint16Array
  readonly hash: Int32Array

  /**
   * @param bits - Of each token, bits that say which lists its word is on.
   * @param inside - Where each token stands to quotations.
   */
  constructor(
    readonly item: ReadItem,
    readonly bits: Int32Array,
    readonly inside: Uint8Array
  ) {
    const {kind, first, hash} = item.tokens
    this.kind = kind
    this.first = first
    this.hash = hash
  }

  /** Whether a token is on one of some lists. */
  is(t: number, lists: number): boolean {
    return ((this.bits[t] as number) & lists) !== 0
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

  /** Whether a token ends a sentence. */
  stop(t: number): boolean {
    return this.has(t, Kind.stop)
  }

  /** The token after the quotations that follow on one another from a token. */
  quotedTo(from: number, to: number): number {
    let t = from
    while (t < to && this.inside[t] !== Inside.none) t++
    return t
  }

  /** Whether an outer sentence begins at a token: after a quotation only where it closed with a full stop. */
  begins(t: number): boolean {
    if (!this.has(t, Kind.sentence)) return false
    if (this.has(t, Kind.block)) return true
    if (this.inside[t] === Inside.quoted || this.closes(t)) return false
    return beginsSentence(this, this.inside, t) || (this.has(t, Kind.capital) && this.opensAfterQuotation(t))
  }

  /** Whether a word with a capital begins a sentence though no full stop ends the quotation before it. */
  protected abstract opensAfterQuotation(t: number): boolean
}
