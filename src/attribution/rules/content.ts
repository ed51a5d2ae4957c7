import {Kind} from '../../text/words.js'
import {Bit, VERB} from './word-bits.js'
import type {Run, Sight} from './sight.js'

/**
 * Finds where what is said ends: at the sentence's end, or before `, but` and `, while` with another speaker, or before a
 * participle of saying.
 *
 * @param sight - The tokens.
 * @param from - First token of what is said.
 * @param to - The sentence's end.
 * @returns The token after the last.
 */
export function contentEnd(sight: Sight, from: number, to: number): number {
  for (let t = from + 1; t < to; t++) {
    if (sight.inside[t] !== 0) continue
    if (sight.comma(t) || sight.has(t, Kind.dash) || sight.closes(t - 1)) {
      const next = sight.comma(t) || sight.has(t, Kind.dash) ? t + 1 : t
      if (next >= to) break
      if (cuts(sight, next, to)) return next === t ? t : t
    }
  }
  return trimEnd(sight, from, to)
}

/** Whether what begins after a comma is another's: a participle of saying, or a conjunction and a new subject with a cue. */
function cuts(sight: Sight, t: number, to: number): boolean {
  const bits = sight.bits[t] as number
  if (bits & Bit.participle && bits & Bit.speech) return true
  if (isPhrase(sight, t)) return true
  if (!(bits & Bit.turn)) return false
  for (let i = t + 1; i < to && i < t + 16; i++) {
    if (sight.comma(i) && i > t + 2) return false
    if (sight.verb(i) && sight.is(i, Bit.speech) && !sight.is(i, Bit.participle)) return true
  }
  return false
}

/** Whether a prepositional cue begins at a token. */
export function isPhrase(sight: Sight, t: number): number {
  const {hash} = sight
  for (const phrase of sight.table.prepositional) {
    let i = 0
    while (i < phrase.length && hash[t + i] === phrase[i]) i++
    if (i === phrase.length && sight.inside[t] === 0) return i
  }
  return 0
}

/** Moves an end off closing stops, commas and dashes outside of quotations. */
export function trimEnd(sight: Sight, from: number, to: number): number {
  while (to > from && sight.inside[to - 1] === 0 && sight.has(to - 1, Kind.sign) && !sight.has(to - 1, Kind.clitic)) {
    const code = sight.first[to - 1] as number
    if (!(sight.stop(to - 1) || code === 0x2c || code === 0x3a || code === 0x3b || sight.has(to - 1, Kind.dash))) break
    to--
  }
  return to
}

/** Moves a beginning off commas, dashes and a conjunction at the front of a sentence. */
export function trimStart(sight: Sight, from: number, to: number): number {
  while (from < to && sight.inside[from] === 0) {
    if (sight.comma(from) || sight.has(from, Kind.dash) || sight.first[from] === 0x3b) from++
    else if (sight.is(from, Bit.conjunction) && sight.is(from, Bit.turn | Bit.joiner) && !sight.has(from, Kind.number)) from++
    else break
  }
  return from
}

/** Tells whether a run has a quotation in it, and how many words it has. */
export function measure(sight: Sight, run: Run): {quoted: boolean; words: number} {
  let quoted = false
  let words = 0
  for (let t = run.from; t < run.to; t++) {
    if (sight.inside[t] !== 0) quoted = true
    if (sight.has(t, Kind.word | Kind.number)) words++
  }
  return {quoted, words}
}

void VERB
