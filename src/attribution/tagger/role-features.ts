import {Char, charClass} from '../../text/characters.js'
import {Inside} from '../../quote/pairing.js'
import {Kind} from '../../text/tokens.js'
import type {TaggerView} from './tagger-view.js'
import {TaggerList} from './words.js'
import {mix3} from './word-types.js'

/**
 * The features of a token near a cue. The numbers are part of the hashes that the weights were trained on: changing one requires
 * retraining. `pairWithBefore`, `pairWithAfter` and `lemmaAndClass` take three numbers each, one for each side of the cue.
 */
const enum Feature {
  distanceInPlace = 301,
  gapAndFlags = 303,
  gapAndMarks = 304,
  lemmaNearby = 305,
  lemmaInPlace = 306,
  settingNearby = 307,
  settingInPlace = 308,
  wordRightOfCue = 309,
  wordLeftOfCue = 310,
  pairWithBefore = 311,
  pairWithAfter = 314,
  lemmaAndClass = 317,
  classNearby = 320,
  classAndGap = 321,
  settingAndGap = 323,
  pairBefore = 325,
  pairAfter = 326,
  pairAfterInPlace = 327
}

/** How far around a token the role tagger looks at single words. */
export const ROLE_REACH = 2

/** The positions of a word relative to the token being labelled, separately for tokens before, in and after the cue. */
export const ROLE_COLUMNS = 3 * (2 * ROLE_REACH + 1)

/** How many tokens before and after a cue to search for its source and content. */
export const ROLE_WINDOW = 160

/** Labels of the role tagger. */
export const enum RoleLabel {none = 0, source = 1, sourceInside = 2, content = 3, contentInside = 4}

const EDGE = 0x5bd1e995

/** A cue as found by the cue tagger: tokens from `from` to `to`, exclusive. */
export interface CueTokens {
  from: number
  to: number
  /** By how much the cue's labels beat any others. */
  margin: number
}

/** What all tokens around a cue have in common. */
export interface CueFrame {
  cue: CueTokens
  from: number
  /** Token after the window's last. */
  to: number
  lemma: number
  /** Word classes of the tokens before and after the cue. */
  left: number
  right: number
  /** The cue's position relative to quotations and in its sentence, in 7 bits. */
  setting: number
  /** For each token, counting from `from`, whether another cue covers it. */
  others: Uint8Array
  /** For each token, counting from `from`, whether another cue follows in its sentence in the direction away from this cue. */
  beyond: Uint8Array
  /** The tokens of the window to be labelled: all except those deep inside quotations other than the cue's own. */
  tokens: Int32Array
  /** How many tokens that is in all, before the cue, and up to the end of the cue. */
  count: number
  before: number
  through: number
}

/** Buffers for the columns of a frame, reused from frame to frame. */
export interface FrameRoom {
  others: Uint8Array
  beyond: Uint8Array
  tokens: Int32Array
}

/** Allocates buffers for frames; they grow as needed. */
export function frameRoom(): FrameRoom {
  return {others: new Uint8Array(0), beyond: new Uint8Array(0), tokens: new Int32Array(0)}
}

function makeRoom(room: FrameRoom, length: number): void {
  if (room.tokens.length >= length) return
  room.others = new Uint8Array(length * 2)
  room.beyond = new Uint8Array(length * 2)
  room.tokens = new Int32Array(length * 2)
}

/**
 * Computes what all tokens around a cue have in common.
 *
 * @param room - Buffers for the frame, which is valid until they are used again.
 * @param cues - The cues of the paragraph.
 * @param from - First token of the paragraph.
 */
export function frameOf(room: FrameRoom, view: TaggerView, cues: readonly CueTokens[], index: number, from: number, to: number): CueFrame {
  const {types, table, item, number} = view
  const {klass} = table
  const {inside} = item.quotations
  const {kind} = item.tokens
  const cue = cues[index] as CueTokens
  const start = firstWithin(view, cue, from)
  const end = lastWithin(view, cue, to)
  // the cue's verb or noun: the last word on a list, or else the first word
  let head = cue.from
  for (let t = cue.to - 1; t >= cue.from; t--) {
    if ((table.lists[types[t] as number] as number) & (TaggerList.speech | TaggerList.judgement | TaggerList.mind | TaggerList.showing | TaggerList.nouns)) {
      head = t
      break
    }
  }
  makeRoom(room, end - start)
  const others = room.others.fill(0, 0, end - start)
  for (let i = Math.max(0, index - 12); i < cues.length && i <= index + 12; i++) {
    const other = cues[i] as CueTokens
    if (i === index) continue
    for (let t = Math.max(start, other.from); t < other.to && t < end; t++) others[t - start] = 1
  }
  const sentence = number[cue.from] as number
  let closing = 0
  for (let t = cue.from - 1; t >= from && t >= cue.from - 40 && number[t] === sentence; t--) {
    if (inside[t] === Inside.closing) {
      closing = t >= cue.from - 2 ? 2 : 1
      break
    }
  }
  let opening = 0
  for (let t = cue.to; t < to && t < cue.to + 40 && number[t] === sentence; t++) {
    if (inside[t] === Inside.opening) {
      opening = t < cue.to + 2 ? 2 : 1
      break
    }
  }
  const next = cue.to < to ? cue.to : -1
  const stops = next < 0 || ((kind[next] as number) & Kind.stop) !== 0 ? 1 : 0
  const comma = next >= 0 && charClass(item.tokens.first[next] as number) === Char.comma ? 1 : 0
  const quoted = inside[cue.from] === Inside.none ? 0 : 1
  const frame: CueFrame = {
    cue,
    from: start,
    to: end,
    lemma: table.lemma[types[head] as number] as number,
    left: cue.from > from ? (klass[types[cue.from - 1] as number] as number) : EDGE,
    right: next >= 0 ? (klass[types[next] as number] as number) : EDGE,
    setting: closing | (opening << 2) | (stops << 4) | (comma << 5) | (quoted << 6),
    others,
    beyond: cuesBeyond(room.beyond, others, number, cue, start, end),
    tokens: room.tokens,
    count: 0,
    before: 0,
    through: 0
  }
  listTokens(frame, view)
  return frame
}

/** Marks the tokens that are followed by another cue in their sentence, in the direction away from this cue. */
function cuesBeyond(beyond: Uint8Array, others: Uint8Array, number: Int32Array, cue: CueTokens, from: number, to: number): Uint8Array {
  beyond.fill(0, 0, to - from)
  let seen = 0
  for (let t = from; t < cue.from; t++) {
    if (t > from && number[t] !== number[t - 1]) seen = 0
    beyond[t - from] = seen
    if (others[t - from]) seen = 1
  }
  seen = 0
  for (let t = to - 1; t >= cue.to; t--) {
    if (t < to - 1 && number[t] !== number[t + 1]) seen = 0
    beyond[t - from] = seen
    if (others[t - from]) seen = 1
  }
  return beyond
}

/** Collects the tokens of a window to be labelled. */
function listTokens(frame: CueFrame, {deep, item}: TaggerView): void {
  const {cue, from, to, tokens} = frame
  const {inside} = item.quotations
  let own = cue.from
  let ownEnd = cue.to
  if (inside[cue.from] !== Inside.none) {
    while (own > from && inside[own] !== Inside.opening) own--
    while (ownEnd < to && inside[ownEnd - 1] !== Inside.closing) ownEnd++
  }
  let count = 0
  for (let t = from; t < to; t++) {
    if (t === cue.from) frame.before = count
    if (!deep[t] || (t >= own && t < ownEnd)) tokens[count++] = t
    if (t === cue.to - 1) frame.through = count
  }
  frame.count = count
}

/** Returns the start of the window: the start of the cue's sentence, extended back while it borders on a quotation. */
function firstWithin(view: TaggerView, cue: CueTokens, from: number): number {
  const {sentence, item} = view
  const {inside} = item.quotations
  const least = Math.max(from, cue.from - ROLE_WINDOW)
  let start = Math.max(least, sentence[cue.from] as number)
  while (start > least) {
    if (inside[start - 1] === Inside.none && inside[start] === Inside.none) break
    start = Math.max(least, sentence[start - 1] as number)
  }
  return start
}

/** Returns the end of the window: the end of the cue's sentence, extended over sentences that begin inside a quotation. */
function lastWithin(view: TaggerView, cue: CueTokens, to: number): number {
  const {sentence, item} = view
  const {inside} = item.quotations
  const most = Math.min(to, cue.to + ROLE_WINDOW)
  let t = cue.to
  while (t < most && !(sentence[t] === t && inside[t] === Inside.none)) t++
  return t
}

/** The features of a token's position, apart from its words. */
export interface Surroundings {
  /** Distance from the cue, in buckets of increasing size. */
  d: number
  /** The same in fewer buckets, combined with the side. */
  near: number
  /** Side of the cue, and distance in sentences. */
  here: number
  /** `here`, combined with the number of commas and other cues between the token and the cue. */
  gap: number
  /** Position relative to quotation marks. */
  q: number
  /** Whether another cue follows it, whether another cue covers it, and whether it begins a sentence. */
  flags: number
  /** `near`, `here` and `q` combined. */
  place: number
  /** `d`, `gap` (and so `here`), `q` and `flags` combined, in 18 bits. */
  key: number
}

const steps = new Uint8Array(ROLE_WINDOW + 1)
for (let d = 0; d <= ROLE_WINDOW; d++) {
  steps[d] = d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 50 ? 9 : 10
}

/** Walks away from a cue over the tokens on one side, counting what lies in between. */
export class Walk {
  readonly at: Surroundings = {d: 0, near: 0, here: 0, gap: 0, q: 0, flags: 0, place: 0, key: 0}
  #context!: TaggerView
  #frame!: CueFrame
  #commas = 0
  #cues = 0
  #side = 0

  /**
   * Starts a walk on one side of a cue.
   *
   * @param side - 0 before, 1 in, 2 after the cue.
   */
  begin(view: TaggerView, frame: CueFrame, side: number): void {
    this.#context = view
    this.#frame = frame
    this.#side = side
    this.#commas = 0
    this.#cues = 0
  }

  /** Moves to the next token away from the cue and computes its surroundings. */
  step(t: number): void {
    const {cue, others, from} = this.#frame
    const {sentence, number, item} = this.#context
    const side = this.#side
    const before = side === 0
    const distance = before ? cue.from - t : side === 1 ? 0 : t - cue.to + 1
    const other = others[t - from] as number
    if (side === 2 && other && !others[t - 1 - from]) this.#cues++
    const {at} = this
    at.d = steps[distance > ROLE_WINDOW ? ROLE_WINDOW : distance] as number
    at.near = side * 8 + (at.d < 3 ? at.d : at.d < 6 ? 3 : at.d < 8 ? 4 : 5)
    const off = (number[t] as number) - (number[cue.from] as number)
    at.here = side * 8 + (off < -2 ? 0 : off > 2 ? 4 : off + 2)
    at.gap = at.here * 16 + (this.#commas < 3 ? this.#commas : 3) * 4 + (this.#cues < 2 ? this.#cues : 2)
    at.q = item.quotations.inside[t] as number
    at.flags = (this.#frame.beyond[t - from] as number) * 4 + other * 2 + (sentence[t] === t ? 1 : 0)
    at.place = (at.near * 32 + at.here) * 4 + at.q
    at.key = ((at.gap * 16 + at.d) * 4 + at.q) * 8 + at.flags
    if (isComma(this.#context, t)) this.#commas++
    if (before && other && !(t > from && others[t - 1 - from])) this.#cues++
  }
}

function isComma(view: TaggerView, t: number): boolean {
  const {tokens, quotations} = view.item
  const bits = tokens.kind[t] as number
  if (!(bits & Kind.sign) || quotations.inside[t] !== Inside.none) return false
  return (bits & Kind.dash) !== 0 || charClass(tokens.first[t] as number) === Char.comma
}

/** Computes the features that depend only on a token's surroundings and the cue's setting, not on any words. */
export function settingSlots(setting: number, {d, near, here, gap, q, flags}: Surroundings, out: Int32Array): number {
  out[0] = mix3((here >> 3) * 16 + d, q, Feature.distanceInPlace)
  out[1] = mix3(gap, flags, Feature.gapAndFlags)
  out[2] = mix3(gap, q, Feature.gapAndMarks)
  out[3] = mix3(setting, near * 8 + q, Feature.settingNearby)
  out[4] = mix3(setting, (here * 8 + flags) * 8 + q, Feature.settingInPlace)
  out[5] = mix3(setting, gap, Feature.settingAndGap)
  return 6
}

/** Computes the features of the words in and around the cue. They depend only on `place`, so whole stretches of tokens share them. */
export function cueWordSlots({lemma, left, right}: CueFrame, {near, here, q}: Surroundings, out: Int32Array): number {
  const place = near * 8 + q
  out[0] = mix3(lemma, near, Feature.lemmaNearby)
  out[1] = mix3(lemma, here * 8 + q, Feature.lemmaInPlace)
  out[2] = mix3(right, place, Feature.wordRightOfCue)
  out[3] = mix3(left, place, Feature.wordLeftOfCue)
  return 4
}

/**
 * Computes the features of pairs of adjacent words, for which only the side of the cue matters.
 *
 * @param side - 0 before, 1 in, 2 after the cue.
 * @param from - First token of the paragraph.
 */
export function pairSlots(view: TaggerView, t: number, side: number, from: number, to: number, out: Int32Array): number {
  const {types} = view
  const {klass} = view.table
  const k0 = klass[types[t] as number] as number
  out[0] = mix3(t > from ? (klass[types[t - 1] as number] as number) : EDGE, k0, Feature.pairWithBefore + side)
  out[1] = mix3(k0, t + 1 < to ? (klass[types[t + 1] as number] as number) : EDGE, Feature.pairWithAfter + side)
  return 2
}

/**
 * Computes the features that combine a token's word with its surroundings.
 *
 * @param from - First token of the paragraph.
 */
export function tokenSlots(
  view: TaggerView,
  frame: CueFrame,
  t: number,
  at: Surroundings,
  from: number,
  to: number,
  out: Int32Array
): number {
  const {near, here, gap, q, flags} = at
  const {types} = view
  const {klass} = view.table
  const k0 = klass[types[t] as number] as number
  const p1 = t > from ? (klass[types[t - 1] as number] as number) : EDGE
  const k1 = t + 1 < to ? (klass[types[t + 1] as number] as number) : EDGE
  const place = q * 32 + here
  out[0] = mix3(frame.lemma, k0, Feature.lemmaAndClass + (here >> 3))
  out[1] = mix3(k0, near, Feature.classNearby)
  out[2] = mix3(k0, gap, Feature.classAndGap)
  out[3] = mix3(p1, place, Feature.pairBefore)
  out[4] = mix3(k1, place, Feature.pairAfter)
  out[5] = mix3(k1, (here >> 3) * 8 + flags, Feature.pairAfterInPlace)
  return 6
}
