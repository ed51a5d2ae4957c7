import type {Prose} from '../../structure/structure.js'
import {Inside} from '../../quote/pairing.js'
import type {ReadItem} from '../../quote/read-item.js'
import {beginsSentence} from '../../quote/sentence-start.js'
import type {WordTypes} from './word-types.js'

/** The context of each token, for the taggers. */
export interface TaggerView {
  item: ReadItem
  types: Int32Array
  table: WordTypes
  /** First token of the token's sentence. */
  sentence: Int32Array
  /** Number of the token's sentence in the item. */
  number: Int32Array
  /** How many tokens earlier in the paragraph a quotation closed; 0 for more than {@link MARK_REACH}. */
  sinceClosing: Uint8Array
  /** How many tokens later in the paragraph a quotation opens; 0 for {@link MARK_REACH} or more. */
  untilOpening: Uint8Array
  /** Kind of prose of each paragraph, as a number. */
  form: Uint8Array
  /** 1 for tokens deep inside a quotation, which are skipped, since they belong with its ends. */
  deep: Uint8Array
}

/** How many tokens away a quotation mark still matters. */
const MARK_REACH = 6

/** How many tokens at each end of a quotation, including its marks, to examine. */
const QUOTATION_ENDS = 4

/** Computes the context of each token. */
export function readTaggerView(item: ReadItem, table: WordTypes): TaggerView {
  const {tokens, quotations} = item
  const {count} = tokens
  const {arena} = tokens.vocabulary
  const types = arena.int32(count)
  table.read(item, types)
  const sentence = arena.int32(count)
  const number = arena.int32(count)
  const form = arena.uint8(item.prose.length)
  let start = 0
  let n = 0
  for (let t = 0; t < tokens.count; t++) {
    if (beginsSentence(tokens, quotations.inside, t)) {
      start = t
      n++
    }
    sentence[t] = start
    number[t] = n
  }
  for (let b = 0; b < form.length; b++) form[b] = formOf(item.prose[b]?.kind)
  const sinceClosing = arena.uint8(count)
  const untilOpening = arena.uint8(count)
  readMarks(item, sinceClosing, untilOpening)
  const deep = arena.uint8(count)
  readDeep(item, deep)
  return {item, types, table, sentence, number, sinceClosing, untilOpening, form, deep}
}

function formOf(kind: Prose['kind'] | undefined): number {
  return kind === 'paragraph' ? 0 : kind === 'headline' ? 1 : kind === 'turn' ? 2 : 3
}

function readMarks({tokens, quotations}: ReadItem, sinceClosing: Uint8Array, untilOpening: Uint8Array): void {
  const {blockStart} = tokens
  const {inside} = quotations
  for (let b = 0; b + 1 < blockStart.length; b++) {
    const from = blockStart[b] as number
    const to = blockStart[b + 1] as number
    let closing = from - MARK_REACH - 1
    for (let t = from; t < to; t++) {
      if (t - closing <= MARK_REACH) sinceClosing[t] = t - closing
      if (inside[t] === Inside.closing) closing = t
    }
    let opening = to + MARK_REACH
    for (let t = to - 1; t >= from; t--) {
      if (opening - t < MARK_REACH) untilOpening[t] = opening - t
      if (inside[t] === Inside.opening) opening = t
    }
  }
}

function readDeep({tokens, quotations}: ReadItem, deep: Uint8Array): void {
  const {inside} = quotations
  for (let t = 0; t < tokens.count; t++) {
    if (inside[t] === Inside.none) continue
    const start = t
    const block = tokens.block[t]
    while (t + 1 < tokens.count && inside[t] !== Inside.closing && inside[t + 1] !== Inside.none && tokens.block[t + 1] === block) t++
    if (t - start >= 2 * QUOTATION_ENDS) deep.fill(1, start + QUOTATION_ENDS, t - QUOTATION_ENDS + 1)
  }
}
