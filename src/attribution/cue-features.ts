import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/words.js'
import type {Context} from './context.js'
import {mix} from './word-types.js'

/** How far around a token the cue tagger looks at words by themselves. */
export const CUE_REACH = 3

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
  const {types, table, sentence, reading} = context
  const {inside} = reading.quotations
  const {kind} = reading.words
  const {klass} = table
  const type = types[t] as number
  const k0 = klass[type] as number
  const k1 = t + 1 < to ? (klass[types[t + 1] as number] as number) : EDGE
  const k2 = t + 2 < to ? (klass[types[t + 2] as number] as number) : EDGE
  const p1 = t > from ? (klass[types[t - 1] as number] as number) : EDGE
  const p2 = t - 1 > from ? (klass[types[t - 2] as number] as number) : EDGE
  const lemma = table.lemma[type] as number
  const lists = table.lists[type] as number
  const q = inside[t] as number
  const group = mix(lists, 51)
  let n = 0
  out[n++] = mix(mix(p1, k0), 201)
  out[n++] = mix(mix(k0, k1), 202)
  out[n++] = mix(mix(mix(p1, k0), k1), 203)
  out[n++] = mix(mix(mix(p2, p1), k0), 204)
  out[n++] = mix(mix(mix(k0, k1), k2), 205)
  out[n++] = mix(mix(lemma, p1), 206)
  out[n++] = mix(mix(lemma, k1), 207)
  out[n++] = mix(p1, mix(k1, 208))
  out[n++] = mix(lemma, mix(q, 209))
  out[n++] = mix(group, mix(q, 210))
  out[n++] = mix(group, mix(sinceClosing(inside, t, from), 211))
  out[n++] = mix(group, mix(untilOpening(inside, t, to), 212))
  out[n++] = mix(group, mix(Math.min(t - (sentence[t] as number), 5), 213))
  out[n++] = mix(group, mix(t + 1 < to && (kind[t + 1] as number) & Kind.stop ? 1 : 0, 214))
  const block = reading.prose[reading.words.block[t] as number]?.kind
  out[n++] = mix(group, mix(block === 'paragraph' ? 0 : block === 'headline' ? 1 : block === 'turn' ? 2 : 3, 215))
  out[n++] = mix(lemma, mix(block === 'headline' ? 1 : 0, 216))
  return n
}

function sinceClosing(inside: Uint8Array, t: number, from: number): number {
  for (let i = 1; i <= 6 && t - i >= from; i++) if (inside[t - i] === Inside.closing) return i
  return 0
}

function untilOpening(inside: Uint8Array, t: number, to: number): number {
  for (let i = 1; i <= 5 && t + i < to; i++) if (inside[t + i] === Inside.opening) return i
  return 0
}
