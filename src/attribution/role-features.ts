import {Char, charClass} from '../text/characters.js'
import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/words.js'
import type {Context} from './context.js'
import {List} from './lists.js'
import {mix} from './word-types.js'

/** How far around a token the role tagger looks at words by themselves. */
export const ROLE_REACH = 2

/** Places a word can stand at, seen from the token that is labelled; before, in and after the cue count apart. */
export const ROLE_COLUMNS = 3 * (2 * ROLE_REACH + 1)

/** Tokens before and after a cue that its source and content are looked for in. */
export const ROLE_WINDOW = 160

/** Labels of the role tagger. */
export const RoleLabel = {none: 0, source: 1, sourceInside: 2, content: 3, contentInside: 4} as const

const EDGE = 0x5bd1e995

/** A cue as the first tagger finds it: tokens from `from` to `to`, exclusive. */
export interface CueTokens {
  from: number
  to: number
  /** By how much the cue's labels beat any others. */
  margin: number
}

/** What is the same for all tokens around one cue. */
export interface CueFrame {
  cue: CueTokens
  /** First token of the window. */
  from: number
  /** Token after the window's last. */
  to: number
  lemma: number
  before: number
  after: number
  /** How the cue stands to quotations and its sentence. */
  setting: number
  /** Whether another cue covers a token, seen from `from`. */
  others: Uint8Array
}

/**
 * Works out what is the same for all tokens around a cue.
 *
 * @param context - The item's context.
 * @param cues - The cues of the paragraph.
 * @param index - Which of them.
 * @param from - First token of the paragraph.
 * @param to - Token after its last.
 * @returns The frame.
 */
export function frameOf(context: Context, cues: readonly CueTokens[], index: number, from: number, to: number): CueFrame {
  const {types, table, reading, number} = context
  const {inside} = reading.quotations
  const {kind} = reading.words
  const cue = cues[index] as CueTokens
  const start = Math.max(from, cue.from - ROLE_WINDOW)
  const end = Math.min(to, cue.to + ROLE_WINDOW)
  // the cue's verb: the last word of a list, else the first word
  let head = cue.from
  for (let t = cue.to - 1; t >= cue.from; t--) {
    if ((table.lists[types[t] as number] as number) & (List.speech | List.judgement | List.mind | List.showing | List.nouns)) {
      head = t
      break
    }
  }
  const others = new Uint8Array(end - start)
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
  const comma = next >= 0 && charClass(reading.words.first[next] as number) === Char.comma ? 1 : 0
  const quoted = inside[cue.from] === Inside.none ? 0 : 1
  return {
    cue,
    from: start,
    to: end,
    lemma: table.lemma[types[head] as number] as number,
    before: cue.from > from ? (table.klass[types[cue.from - 1] as number] as number) : EDGE,
    after: next >= 0 ? (table.klass[types[next] as number] as number) : EDGE,
    setting: closing | (opening << 2) | (stops << 4) | (comma << 5) | (quoted << 6),
    others
  }
}

const far = new Uint8Array(ROLE_WINDOW + 1)
for (let d = 0; d <= ROLE_WINDOW; d++) {
  far[d] = d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 50 ? 9 : 10
}

/**
 * Lists the features of all tokens of a window, but for their neighbours' words.
 *
 * @param context - The item's context.
 * @param frame - The cue's frame.
 * @param take - Takes each token, its side (0 before, 1 in, 2 after the cue), and its features' hashes and their number.
 * @param out - Room for the hashes.
 */
export function roleFeatures(
  context: Context,
  frame: CueFrame,
  take: (t: number, side: number, out: Int32Array, count: number) => void,
  out: Int32Array
): void {
  const {cue} = frame
  let commas = 0
  let cues = 0
  for (let t = cue.from - 1; t >= frame.from; t--) {
    take(t, 0, out, features(context, frame, t, 0, cue.from - t, commas, cues, out))
    if (isComma(context, t)) commas++
    if (frame.others[t - frame.from] && !(t > frame.from && frame.others[t - 1 - frame.from])) cues++
  }
  for (let t = cue.from; t < cue.to; t++) take(t, 1, out, features(context, frame, t, 1, 0, 0, 0, out))
  commas = 0
  cues = 0
  for (let t = cue.to; t < frame.to; t++) {
    if (frame.others[t - frame.from] && !frame.others[t - 1 - frame.from]) cues++
    take(t, 2, out, features(context, frame, t, 2, t - cue.to + 1, commas, cues, out))
    if (isComma(context, t)) commas++
  }
}

function isComma(context: Context, t: number): boolean {
  const {words, quotations} = context.reading
  if (quotations.inside[t] !== Inside.none) return false
  const bits = words.kind[t] as number
  return (bits & Kind.sign) !== 0 && (charClass(words.first[t] as number) === Char.comma || (bits & Kind.dash) !== 0)
}

function features(
  context: Context,
  frame: CueFrame,
  t: number,
  side: number,
  distance: number,
  commas: number,
  cues: number,
  out: Int32Array
): number {
  const {types, table, sentence, number, reading} = context
  const {inside} = reading.quotations
  const {klass} = table
  const {cue} = frame
  const type = types[t] as number
  const k0 = klass[type] as number
  const p1 = t > frame.from ? (klass[types[t - 1] as number] as number) : EDGE
  const k1 = t + 1 < frame.to ? (klass[types[t + 1] as number] as number) : EDGE
  const d = far[Math.min(distance, ROLE_WINDOW)] as number
  const near = d < 3 ? d : d < 6 ? 3 : d < 8 ? 4 : 5
  const off = Math.max(-2, Math.min(2, (number[t] as number) - (number[cue.from] as number)))
  const q = inside[t] as number
  const first = sentence[t] === t ? 1 : 0
  const here = side * 8 + off + 2
  const gap = Math.min(commas, 3) * 4 + Math.min(cues, 2)
  const other = frame.others[t - frame.from] as number
  let n = 0
  out[n++] = mix(side * 16 + d, 301)
  out[n++] = mix(here * 8 + q, 302)
  out[n++] = mix(here * 16 + gap, 303)
  out[n++] = mix((here * 16 + gap) * 8 + q, 304)
  out[n++] = mix(frame.lemma, mix(side * 8 + near, 305))
  out[n++] = mix(frame.lemma, mix(here * 8 + q, 306))
  out[n++] = mix(frame.setting, mix((side * 8 + near) * 8 + q, 307))
  out[n++] = mix(frame.setting, mix((here * 2 + first) * 8 + q, 308))
  out[n++] = mix(frame.after, mix((side * 8 + near) * 8 + q, 309))
  out[n++] = mix(frame.before, mix((side * 8 + near) * 8 + q, 310))
  out[n++] = mix(mix(p1, k0), 311 + side)
  out[n++] = mix(mix(k0, k1), 314 + side)
  out[n++] = mix(frame.lemma, mix(k0, 317 + side))
  out[n++] = mix(mix(k0, side * 8 + near), 320)
  out[n++] = mix(mix(k0, here * 16 + gap), 321)
  out[n++] = mix(mix(p1, here * 16 + gap), 322)
  out[n++] = mix(frame.setting, mix(here * 16 + gap, 323))
  out[n++] = mix(here * 4 + other * 2 + first, mix(q, 324))
  out[n++] = mix(p1, mix(q * 32 + here, 325))
  out[n++] = mix(k1, mix(q * 32 + here, 326))
  return n
}
