import {Kind} from '../../text/tokens.js'
import type {TaggerView} from './tagger-view.js'
import {mix3} from './word-types.js'

/**
 * The features of a token that may be a cue. The numbers are part of the hashes that the weights were trained on: changing one
 * requires retraining.
 */
const enum Feature {
  wordBeforeAndOwn = 201,
  ownAndWordAfter = 202,
  wordsAround = 208,
  lemmaInSentence = 209,
  listsByNeighbour = 210,
  listsInSentence = 212,
  listsByMarks = 213,
  lemmaInProse = 216
}

/** How far around a token the cue tagger looks at single words. */
export const CUE_REACH = 2

/** The positions of a word relative to the token being labelled. */
export const CUE_COLUMNS = 2 * CUE_REACH + 1

/** Labels of the cue tagger. */
export const enum CueLabel {none = 0, begin = 1, inside = 2}

/** The positions for which a word's lists are scored: distance to the quotations before and after it, and place in its sentence. */
export const LIST_PLACES = 64
const AFTER = 28
const IN_SENTENCE = 40

/** The positions for which a word's lemma is scored: relation to quotation marks, and kind of prose. */
export const LEMMA_PLACES = 8
const IN_PROSE = 4

const EDGE = 0x5bd1e995

/**
 * Computes the features of pairs of neighbouring words.
 *
 * Trigrams, and pairs with the lemma itself, were hardly better than chance on unseen text.
 *
 * `from` and `to` bound the paragraph.
 */
export function neighbourFeatures({types, table: {klass}}: TaggerView, t: number, from: number, to: number, out: Int32Array): number {
  const own = klass[types[t] as number] as number
  const before = t > from ? (klass[types[t - 1] as number] as number) : EDGE
  const after = t + 1 < to ? (klass[types[t + 1] as number] as number) : EDGE
  out[0] = mix3(before, own, Feature.wordBeforeAndOwn)
  out[1] = mix3(own, after, Feature.ownAndWordAfter)
  out[2] = mix3(before, after, Feature.wordsAround)
  return 3
}

/** The position of a token: three positions for its lists and two for its lemma. */
export interface CuePlaces {
  before: number
  after: number
  inSentence: number
  marks: number
  prose: number
}

/**
 * Computes the position of a token.
 *
 * @param to - The token after its paragraph's last.
 */
export function readPlaces({item, sentence, sinceClosing, untilOpening, form: forms}: TaggerView, t: number, to: number, at: CuePlaces): void {
  const {kind, block} = item.tokens
  const q = item.quotations.inside[t] as number
  const form = forms[block[t] as number] as number
  const stops = t + 1 < to && (kind[t + 1] as number) & Kind.stop ? 1 : 0
  const place = t - (sentence[t] as number)
  at.before = (sinceClosing[t] as number) * 4 + q
  at.after = AFTER + (untilOpening[t] as number) * 2 + stops
  at.inSentence = IN_SENTENCE + (place < 5 ? place : 5) * 4 + form
  at.marks = q
  at.prose = IN_PROSE + form
}

/** Hashes the feature of a word's lists at a position. */
export function listFeature(lists: number, place: number): number {
  if (place < AFTER) return mix3(lists, place, Feature.listsByNeighbour)
  return place < IN_SENTENCE ? mix3(lists, place - AFTER, Feature.listsInSentence) : mix3(lists, place - IN_SENTENCE, Feature.listsByMarks)
}

/** Hashes the feature of a word's lemma at a position. */
export function lemmaFeature(lemma: number, place: number): number {
  return place < IN_PROSE ? mix3(lemma, place, Feature.lemmaInSentence) : mix3(lemma, place - IN_PROSE, Feature.lemmaInProse)
}
