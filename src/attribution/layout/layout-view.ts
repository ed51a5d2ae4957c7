import type {LayoutWords} from '../../languages/types/layout-words.js'
import type {ReadItem} from '../../quote/read-item.js'
import {Inside} from '../../quote/pairing.js'
import {Lexicon, wordsIn} from '../../text/lexicon.js'
import type {Span} from '../../text/span.js'
import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import type {LayoutRuleId} from '../../model.js'
import {layoutConfidences} from './table.js'

/** What a word can mean in a label. */
export const enum Label {
  notName = 1,
  document = 2,
  sender = 4
}

/** A language's words for labels, by hash. */
export type Labels = Lexicon

/**
 * Builds the table of words for labels.
 *
 * @param words - The language's words, if any.
 * @returns Bits of {@link Label} by the hash of a word.
 */
export function labelTable(words: LayoutWords | undefined): Labels {
  const entries: [string, number][] = []
  for (const word of wordsIn(words?.notNames)) entries.push([word, Label.notName])
  for (const word of wordsIn(words?.documents)) entries.push([word, Label.document])
  for (const word of wordsIn(words?.senders)) entries.push([word, Label.sender])
  return new Lexicon(entries)
}

/** An item as the layout rules see it, with paragraphs as ranges of tokens. */
export class LayoutView {
  constructor(
    readonly item: ReadItem,
    readonly labels: Labels
  ) {}

  from(block: number): number {
    return this.item.tokens.blockStart[block] as number
  }

  to(block: number): number {
    return this.item.tokens.blockStart[block + 1] as number
  }

  /** Returns the token after the quotation at the start of a range, or -1 if the range does not begin with one. */
  afterQuotation(from: number, to: number): number {
    const {inside} = this.item.quotations
    if (from >= to || inside[from] !== Inside.opening) return -1
    for (let t = from + 1; t < to; t++) if (inside[t] === Inside.closing) return t + 1
    return -1
  }

  /** Returns whether a paragraph consists of nothing but quotations, apart from a stop behind the last mark. */
  isQuotation(block: number): boolean {
    const from = this.from(block)
    return this.isQuoted(from, this.beforeStop(from, this.to(block)))
  }

  /** Returns the end of a range without a stop outside quotations: «…». */
  beforeStop(from: number, to: number): number {
    const {tokens, quotations} = this.item
    return to - 1 > from && (tokens.kind[to - 1] as number) & Kind.stop && quotations.inside[to - 1] === Inside.none ? to - 1 : to
  }

  /** Returns whether a range consists of nothing but quotations. */
  isQuoted(from: number, to: number): boolean {
    const {inside} = this.item.quotations
    for (let t = from; t < to; t++) if (inside[t] === 0) return false
    return to > from
  }

  /** Returns whether all words in a range are capitalized. */
  capitalized(from: number, to: number): boolean {
    const {kind} = this.item.tokens
    for (let t = from; t < to; t++) if ((kind[t] as number) & Kind.word && !((kind[t] as number) & Kind.capital)) return false
    return to > from
  }

  /** Returns the first code unit of the last token before `to`, ignoring quotation marks. */
  lastSign(to: number): number {
    const {kind, first} = this.item.tokens
    let t = to - 1
    while (t > 0 && (kind[t] as number) & Kind.mark) t--
    return first[t] as number
  }

  /** Returns the span of a range of tokens. */
  span(from: number, to: number): Span {
    const {start, end} = this.item.tokens
    return {start: start[from] as number, end: end[to - 1] as number}
  }

  /** Returns the span of a paragraph. */
  block(block: number): Span {
    return this.span(this.from(block), this.to(block))
  }

  /** Builds a finding with the confidence of its rule. */
  finding(rule: LayoutRuleId, block: number, source: Span | undefined, cue: Span[], content: Span[]): Finding {
    return {
      source,
      standsFor: undefined,
      cue,
      content,
      addressee: undefined,
      rule,
      confidence: layoutConfidences[rule],
      block,
      tokens: undefined
    }
  }
}
