import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {KeepAlive} from '../text/keep-alive.js'
import {firstToken, Kind, type Tokens} from '../text/tokens.js'
import {findNames, type Name} from './names.js'
import {isTitleCase} from './runs.js'
import {GENDERED, type SpeakerTable, Trait} from './words.js'

/** An item as the joining of speakers sees it: each token's traits and sentence, and the names. */
export interface NameView {
  item: ReadItem
  table: SpeakerTable
  /** Bits of `Trait`, a token. */
  traits: Int32Array
  /** Number of the sentence, a token. */
  sentence: Int32Array
  /** The names in the order of the text. */
  names: Name[]
  /** Index of the name that a token is part of, or -1. */
  nameAt: Int32Array
  /** Blocks with most words capitalised, such as headlines: one each. */
  titleCase: Uint8Array
  /** Tokens that are pronouns of one gender: he, her. */
  pronouns: number[]
  /** Hashes of compounds, and of the words that they end with. */
  compounds: ReadonlyMap<number, number>
}

const views = new KeepAlive<NameView>()

/**
 * Finds the names in an item's prose, and what else each token tells of speakers.
 *
 * @param table - The language's titles, roles, names and pronouns.
 */
export function readNames(item: ReadItem, table: SpeakerTable): NameView {
  const {count, word, kind, vocabulary} = item.tokens
  const {arena} = vocabulary
  const traits = arena.int32(count)
  const sentence = arena.int32(count)
  const known = table.traits.rows(vocabulary)
  const pronouns: number[] = []
  const compounds = new Map<number, number>()
  let n = 0
  for (let t = 0; t < count; t++) {
    const bits = kind[t] as number
    // what somebody says keeps him present: sentences inside a quotation are one with its first
    if (bits & Kind.sentence && item.quotations.inside[t] !== Inside.quoted) n++
    sentence[t] = n
    if (!(bits & Kind.word)) continue
    let trait = known[word[t] as number] as number
    if (trait === 0 && table.compoundEndings.length && bits & Kind.capital) trait = compoundTrait(item, table, t, compounds)
    traits[t] = trait
    if (trait & Trait.pronoun && trait & GENDERED) pronouns.push(t)
  }
  const titleCase = titleCaseBlocks(item)
  const names = findNames(item, traits, titleCase, table)
  const view: NameView = {item, table, traits, sentence, names, nameAt: arena.int32(count), titleCase, pronouns, compounds}
  placeNames(view)
  return views.keep(view)
}

/** What the last part of a compound tells: Innenministerin, Bauernverband; its hash is noted. */
function compoundTrait({text, tokens}: ReadItem, {compoundEndings}: SpeakerTable, t: number, compounds: Map<number, number>): number {
  const start = tokens.start[t] as number
  const end = tokens.end[t] as number
  for (const {ending, hash, bits} of compoundEndings) {
    if (end - start < ending.length + 2 || !text.startsWith(ending, end - ending.length)) continue
    compounds.set(tokens.hash[t] as number, hash)
    return bits
  }
  return 0
}

/** How many tokens a paragraph of one sentence has at most that is mostly names: Lind told Oakes. */
const FEW = 12

function titleCaseBlocks({prose, tokens}: ReadItem): Uint8Array {
  const blocks = new Uint8Array(prose.length)
  for (let b = 0; b < blocks.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (isTitleCase(tokens, from, to) && !((prose[b]?.kind === 'paragraph' || prose[b]?.kind === 'turn') && isProse(tokens, from, to))) blocks[b] = 1
  }
  return blocks
}

/** Tells whether a paragraph is full of names and no headline: it ends like one, and is short or has a second sentence. */
function isProse(tokens: Tokens, from: number, to: number): boolean {
  if (!ends(tokens, to - 1)) return false
  if (to - from <= FEW) return true
  for (let t = from + 1; t < to; t++) if ((tokens.kind[t] as number) & Kind.sentence) return true
  return false
}

/** Tells whether a token ends a sentence or leads to another: a stop, a colon, or a mark after one. */
function ends({kind, first}: Tokens, t: number): boolean {
  const last = (kind[t] as number) & Kind.mark ? t - 1 : t
  return first[last] === 0x3a || ((kind[last] ?? 0) & Kind.stop) !== 0
}

/** Notes at each token the name that it is part of; to be called when the names have changed. */
export function placeNames({names, nameAt}: NameView): void {
  nameAt.fill(-1)
  for (let index = 0; index < names.length; index++) {
    const {from, to} = names[index] as Name
    for (let t = from; t < to; t++) nameAt[t] = index
  }
}

/**
 * Finds the tokens of a span.
 *
 * @param end - Code unit after the last.
 * @returns The first token that ends after `start`, and the one after the last that begins before `end`.
 */
export function tokensOf(view: NameView, start: number, end: number): [from: number, to: number] {
  const {tokens} = view.item
  const from = firstToken(tokens, start)
  let to = from
  while (to < tokens.count && (tokens.start[to] as number) < end) to++
  return [from, to]
}
