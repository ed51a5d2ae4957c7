import {Kind} from '../../text/tokens.js'
import {contentEnd, trimEnd, trimStart} from './content.js'
import type {TokenFinding} from './token-finding.js'
import type {Run, RuleView} from './rule-view.js'
import {LONGEST, subjectBefore} from './source.js'
import {sourceAfter} from './source-after.js'
import {Extra, RuleWord, VERB} from './words.js'

/**
 * Reads a prepositional cue: According to Lind, …; …, according to Lind.
 *
 * @param left - What is said begins here or after.
 * @param a - First token of the sentence.
 */
export function prepositional(view: RuleView, t: number, length: number, left: number, a: number, b: number): TokenFinding | undefined {
  const cue = {from: t, to: t + length}
  if (length === 1 && view.isExtra(t, Extra.apart) && !standsApart(view, t, a)) return undefined
  const leading = trimStart(view, left, t) >= t
  const source = sourceAfter(view, cue.to, b, true)
  if (!source || !isSource(view, source)) return undefined
  if (leading) source.to = firstComma(view, source)
  if (leading) {
    const from = trimStart(view, source.to, b)
    const to = contentEnd(view, from, b)
    return to > from ? {rule: 'according-to', source, cue, content: [{from, to}], open: false} : undefined
  }
  const from = trimStart(view, left, t)
  const content = [{from, to: trimEnd(view, from, t)}]
  if (view.comma(t - 1) && source.to < b && view.comma(source.to)) {
    const next = source.to + 1
    const to = trimEnd(view, next, b)
    if (to > next + 1 && !view.is(next, VERB)) content.push({from: next, to})
  }
  return {rule: 'according-to', source, cue, content, open: false}
}

/** Whether a preposition of other meanings is a cue: …, per police; Per a spokesman, …; but not: 60 miles per hour, Per Olsen. */
function standsApart(view: RuleView, t: number, a: number): boolean {
  if (t > a) return view.comma(t - 1) || view.closes(t - 1)
  return view.is(t + 1, RuleWord.determiner | RuleWord.possessive | RuleWord.people | RuleWord.document)
}

/** Whether words after a preposition can be somebody: a name, a pronoun, or a noun with an article or of people and documents. */
export function isSource(view: RuleView, {from}: Run): boolean {
  return view.has(from, Kind.capital | Kind.number) || view.is(from, RuleWord.determiner | RuleWord.possessive | RuleWord.pronoun | RuleWord.people | RuleWord.document | RuleWord.object) || view.is(from + 1, RuleWord.people | RuleWord.document)
}

/** Where a source at the front ends: at its first comma, or at its second if an appositive stands between the two. */
function firstComma(view: RuleView, {from, to}: Run): number {
  let first = from
  while (first < to && !view.comma(first)) first++
  if (first >= to) return to
  let second = first + 1
  while (second < to && !view.comma(second)) second++
  const apposed = second < to || view.comma(to)
  return apposed && second - first < 12 && view.has(first - 1, Kind.capital) ? second : first
}

/**
 * Reads a noun as a cue: Lind’s claim that …
 *
 * @param floor - The source begins here or after.
 */
export function nominal(view: RuleView, t: number, floor: number, b: number): TokenFinding | undefined {
  const next = t + 1
  if (next >= b || view.inside[next] !== 0) return undefined
  const sent = view.isExtra(next, Extra.sender) ? sentBy(view, t, b) : undefined
  if (sent) return sent
  const that = view.is(next, RuleWord.opener) && view.is(next, RuleWord.determiner | RuleWord.relative)
  const before = t - 1
  if (before < floor || view.inside[before] !== 0) return undefined
  let source: Run | undefined
  if (view.is(before, RuleWord.possessive)) source = {from: before, to: t}
  else if (view.has(before, Kind.clitic)) {
    const subject = subjectBefore(view, before, floor)
    if (subject) source = {from: subject.from, to: t}
  }
  if (!source && !that) return undefined
  // her promise to act, but not: her ties to Holm
  if (!that && (!view.is(next, RuleWord.infinitive) || next + 1 >= b || view.has(next + 1, Kind.capital) || view.is(next + 1, RuleWord.determiner | RuleWord.possessive | RuleWord.object | RuleWord.preposition))) return undefined
  if (!source) return undefined
  const from = view.is(next, RuleWord.infinitive) || that ? next : next + 1
  const to = contentEnd(view, from, b)
  return to > from ? {rule: 'nominal', source, cue: {from: t, to: from}, content: [{from, to}], open: false} : undefined
}

/** Reads a noun whose source follows it: a warning from Lind that … */
function sentBy(view: RuleView, t: number, b: number): TokenFinding | undefined {
  const from = t + 2
  let opener = from
  // from Lind, who built it, that …
  let aside = false
  while (opener < b && opener < from + LONGEST && !(view.is(opener, RuleWord.opener) && view.is(opener, RuleWord.determiner) && opener > from)) {
    if (view.inside[opener] !== 0 || (view.stop(opener) && !view.has(opener, Kind.abbreviation)) || (!aside && view.is(opener, RuleWord.past | RuleWord.auxiliary | RuleWord.passive))) return undefined
    if (view.comma(opener)) aside = !aside
    opener++
  }
  const to = trimEnd(view, from, opener)
  if (opener >= b || to <= from || !isSource(view, {from, to})) return undefined
  const end = contentEnd(view, opener, b)
  return end > opener + 1 ? {rule: 'noun-from-source', source: {from, to}, cue: {from: t, to: t + 1}, content: [{from: opener, to: end}], open: false} : undefined
}
