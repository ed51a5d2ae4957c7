import type {LayoutWords} from '../../languages/types/layout-words.js'
import type {ReadItem} from '../../quote/read-item.js'
import {Inside} from '../../quote/pairing.js'
import {Lexicon} from '../../text/lexicon.js'
import type {Span} from '../../text/span.js'
import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import type {LayoutRuleId} from '../../model.js'
import {layoutConfidences} from './table.js'

/** What a label's word can be. */
export const enum Label {notName = 1, document = 2, sender = 4}

/** A language's labels, looked up by the hash of a word. */
export type Labels = Lexicon

/**
 * Makes the table of labels.
 *
 * @param words - The language's labels, if it has any.
 * @returns Bits of {@link Label} by the hash of a word.
 */
export function labelTable(words: LayoutWords | undefined): Labels {
  const entries: [string, number][] = []
  for (const word of words?.notNames.split(' ') ?? []) entries.push([word, Label.notName])
  for (const word of words?.documents.split(' ') ?? []) entries.push([word, Label.document])
  for (const word of words?.senders?.split(' ') ?? []) entries.push([word, Label.sender])
  return new Lexicon(entries)
}

/** An item as the rules on layout see it: its paragraphs in tokens. */
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

  /** The token after the quotation that a run of tokens begins with, or -1 if it begins with none. */
  afterQuotation(from: number, to: number): number {
    const {inside} = this.item.quotations
    if (from >= to || inside[from] !== Inside.opening) return -1
    for (let t = from + 1; t < to; t++) if (inside[t] === Inside.closing) return t + 1
    return -1
  }

  /** Whether a paragraph is one quotation, or two and more side by side, and nothing else. */
  isQuotation(block: number): boolean {
    return this.isQuoted(this.from(block), this.to(block))
  }

  /** Whether a run of tokens is quotations and nothing else. */
  isQuoted(from: number, to: number): boolean {
    const {inside} = this.item.quotations
    for (let t = from; t < to; t++) if (inside[t] === 0) return false
    return to > from
  }

  /** Whether all words of a run begin with a capital. */
  capitalized(from: number, to: number): boolean {
    const {kind} = this.item.tokens
    for (let t = from; t < to; t++) if ((kind[t] as number) & Kind.word && !((kind[t] as number) & Kind.capital)) return false
    return to > from
  }

  /** First code unit of the last token before another, quotation marks aside. */
  lastSign(to: number): number {
    const {kind, first} = this.item.tokens
    let t = to - 1
    while (t > 0 && (kind[t] as number) & Kind.mark) t--
    return first[t] as number
  }

  /** The stretch of a run of tokens. */
  span(from: number, to: number): Span {
    const {start, end} = this.item.tokens
    return {start: start[from] as number, end: end[to - 1] as number}
  }

  /** The stretch of a whole paragraph. */
  block(block: number): Span {
    return this.span(this.from(block), this.to(block))
  }

  /** Makes a finding of a rule. */
  finding(rule: LayoutRuleId, block: number, source: Span, cue: Span[], content: Span[]): Finding {
    return {source, cue, content, rule, confidence: layoutConfidences[rule], block}
  }
}
