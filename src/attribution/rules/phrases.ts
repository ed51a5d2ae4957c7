import {Kind} from '../../text/tokens.js'
import {contentEnd, trimEnd, trimStart} from './content.js'
import type {Draft} from './draft.js'
import type {Run, Sight} from './rule-tokens.js'
import {sourceAfter, subjectBefore} from './source.js'
import {Bit, VERB} from './words.js'

/**
 * Reads a prepositional cue: According to Lind, …; …, according to Lind.
 *
 * @param sight - The tokens.
 * @param t - The cue's first token.
 * @param length - Its tokens.
 * @param left - What is said begins here or after.
 * @param b - The sentence's end.
 * @returns The attribution, or undefined.
 */
export function prepositional(sight: Sight, t: number, length: number, left: number, b: number): Draft | undefined {
  const cue = {from: t, to: t + length}
  const leading = trimStart(sight, left, t) >= t
  const source = sourceAfter(sight, cue.to, b, true)
  if (!source || !isSource(sight, source)) return undefined
  if (leading) source.to = firstComma(sight, source)
  if (leading) {
    const from = trimStart(sight, source.to, b)
    const to = contentEnd(sight, from, b)
    return to > from ? {rule: 'according-to', source, cue, content: [{from, to}], open: false} : undefined
  }
  const from = trimStart(sight, left, t)
  const content = [{from, to: trimEnd(sight, from, t)}]
  if (sight.comma(t - 1) && source.to < b && sight.comma(source.to)) {
    const next = source.to + 1
    const to = trimEnd(sight, next, b)
    if (to > next + 1 && !sight.is(next, VERB)) content.push({from: next, to})
  }
  return {rule: 'according-to', source, cue, content, open: false}
}

/** Whether words after a preposition can be somebody: a name, a pronoun, or a noun with an article or of people and documents. */
function isSource(sight: Sight, {from}: Run): boolean {
  return sight.has(from, Kind.capital | Kind.number) || sight.is(from, Bit.determiner | Bit.possessive | Bit.pronoun | Bit.people | Bit.document | Bit.object) || sight.is(from + 1, Bit.people | Bit.document)
}

/** Where a source at the front ends: at its first comma, or at its second if an appositive stands between the two. */
function firstComma(sight: Sight, {from, to}: Run): number {
  let first = from
  while (first < to && !sight.comma(first)) first++
  if (first >= to) return to
  let second = first + 1
  while (second < to && !sight.comma(second)) second++
  const apposed = second < to || sight.comma(to)
  return apposed && second - first < 12 && sight.has(first - 1, Kind.capital) ? second : first
}

/**
 * Reads a noun as a cue: Lind’s claim that …
 *
 * @param sight - The tokens.
 * @param t - The noun.
 * @param floor - The source begins here or after.
 * @param b - The sentence's end.
 * @returns The attribution, or undefined.
 */
export function nominal(sight: Sight, t: number, floor: number, b: number): Draft | undefined {
  const next = t + 1
  if (next >= b || sight.inside[next] !== 0) return undefined
  const that = sight.is(next, Bit.opener) && sight.is(next, Bit.determiner | Bit.relative)
  const before = t - 1
  if (before < floor || sight.inside[before] !== 0) return undefined
  let source: Run | undefined
  if (sight.is(before, Bit.possessive)) source = {from: before, to: t}
  else if (sight.has(before, Kind.clitic)) {
    const subject = subjectBefore(sight, before, floor)
    if (subject) source = {from: subject.from, to: t}
  }
  if (!source && !that) return undefined
  // her promise to act, but not: her ties to Holm
  if (!that && (!sight.is(next, Bit.infinitive) || next + 1 >= b || sight.has(next + 1, Kind.capital) || sight.is(next + 1, Bit.determiner | Bit.possessive | Bit.object | Bit.preposition))) return undefined
  if (!source) return undefined
  const from = sight.is(next, Bit.infinitive) || that ? next : next + 1
  const to = contentEnd(sight, from, b)
  return to > from ? {rule: 'nominal', source, cue: {from: t, to: from}, content: [{from, to}], open: false} : undefined
}
