import {Kind} from '../../text/words.js'
import type {Context} from './context.js'
import {mix3} from './word-types.js'

/** How far around a token the cue tagger looks at words by themselves. */
export const CUE_REACH = 2

/** Places a word can stand at, seen from the token that is labelled. */
export const CUE_COLUMNS = 2 * CUE_REACH + 1

/** Labels of the cue tagger. */
export const CueLabel = {none: 0, begin: 1, inside: 2} as const

const EDGE = 0x5bd1e995

/**
 * Lists the features of a token that are more than its neighbours' words.
 *
 * @param context - The item's context.
 * @param t - The token.
 * @param from - First token of its paragraph.
 * @param to - Token after the paragraph's last.
 * @param out - Takes the features' hashes.
 * @returns How many there are.
 */
export function cueFeatures(context: Context, t: number, from: number, to: number, out: Int32Array): number {
  const {types, klass, table, sentence, reading} = context
  const {kind, block} = reading.words
  const type = types[t] as number
  const k0 = klass[t] as number
  const k1 = t + 1 < to ? (klass[t + 1] as number) : EDGE
  const k2 = t + 2 < to ? (klass[t + 2] as number) : EDGE
  const p1 = t > from ? (klass[t - 1] as number) : EDGE
  const p2 = t - 1 > from ? (klass[t - 2] as number) : EDGE
  const lemma = table.lemma[type] as number
  const lists = table.lists[type] as number
  const q = reading.quotations.inside[t] as number
  const form = context.form[block[t] as number] as number
  const stops = t + 1 < to && (kind[t + 1] as number) & Kind.stop ? 1 : 0
  const place = t - (sentence[t] as number)
  out[0] = mix3(p1, k0, 201)
  out[1] = mix3(k0, k1, 202)
  out[2] = mix3(mix3(p1, k0, 203), k1, 0)
  out[3] = mix3(mix3(p2, p1, 204), k0, 0)
  out[4] = mix3(mix3(k0, k1, 205), k2, 0)
  out[5] = mix3(lemma, p1, 206)
  out[6] = mix3(lemma, k1, 207)
  out[7] = mix3(p1, k1, 208)
  out[8] = mix3(lemma, q, 209)
  out[9] = mix3(lists, (context.sinceClosing[t] as number) * 4 + q, 210)
  out[10] = mix3(lists, (context.untilOpening[t] as number) * 2 + stops, 212)
  out[11] = mix3(lists, (place < 5 ? place : 5) * 4 + form, 213)
  out[12] = mix3(lemma, form, 216)
  return 13
}
