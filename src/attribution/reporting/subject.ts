import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** How many commas a subject may have inside. */
const MOST_COMMAS = 4

/** The token after the last that parts clauses before a verb. */
export function clauseStart(view: ReportingView, verb: number, left: number): number {
  let t = verb
  while (t > left && !view.breaks(t - 1) && view.outside(t - 1)) t--
  return t
}

/**
 * Finds the subject before a verb: what its clause begins with, appositives and relative clauses included.
 *
 * @param verb - First token of the verb group.
 * @param left - First token of the sentence.
 * @returns Its tokens, or undefined where there is none.
 */
export function subjectBefore(view: ReportingView, verb: number, left: number): Run | undefined {
  const start = clauseStart(view, verb, left)
  if (start < verb) return nearSubject(view, start, verb, left)
  if (start === left || !view.comma(start - 1) && !view.has(start - 1, Kind.dash) && view.first[start - 1] !== 0x29) return undefined
  // Mara Lind, head of the harbour office, said: back over the commas to where the phrase begins
  let at = start - 1
  let best: Run | undefined
  for (let commas = 0; commas < MOST_COMMAS && at > left; commas++) {
    let from = at
    while (from > left && !view.breaks(from - 1) && view.outside(from - 1)) from--
    if (from === at) break
    const run = phraseFrom(view, from, at)
    if (run && run.to === at && !(commas === 0 && start - 1 === at && from > left && view.is(from, Word.relative))) best = {from: run.from, to: start - 1}
    else if (view.anyFinite(from, at) && !view.is(from, Word.relative) && !view.has(at, Kind.dash)) break
    if (from === left || !view.breaks(from - 1)) break
    at = from - 1
  }
  // one phrase and a comma is no subject, unless something stands between two commas
  return best && best.to > best.from && hasAside(view, best) ? best : undefined
}

function hasAside(view: ReportingView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++) if (view.breaks(t)) return true
  return false
}

/** A noun phrase that begins a stretch, adverbials before it left out. */
function phraseFrom(view: ReportingView, from: number, to: number): Run | undefined {
  let begin = from
  if (view.is(begin, Word.coordinator | Word.turn) && view.outside(begin)) begin++
  let end = nounPhraseEnd(view, begin, to, false)
  if (end < 0 && !view.table.words.verbSecond) {
    begin = skipAdverbials(view, begin, to)
    end = nounPhraseEnd(view, begin, to, false)
  }
  return end < 0 ? undefined : {from: begin, to: end}
}

function nearSubject(view: ReportingView, start: number, verb: number, left: number): Run | undefined {
  let from = start
  const {verbSecond} = view.table.words
  // und sagte: who did what stands before it
  if (view.is(from, Word.coordinator | Word.turn) && from < verb) {
    from++
    if (from >= verb || (skipAdverbials(view, from, verb) === verb && !verbSecond)) return sharedSubject(view, start, left)
  }
  if (view.is(from, Word.opener | Word.subordinator) && from < verb && !view.is(from, Word.determiner)) from++
  const last = lastCoordinator(view, from, verb)
  if (last === verb - 1) return sharedSubject(view, last, left)
  let run = phraseFrom(view, from, verb)
  if (!run && view.is(from, Word.relative)) return {from, to: from + 1}
  if (!run) return undefined
  if (run.to < verb) {
    let to = verb
    while (to > run.to && view.is(to - 1, Word.adverb | Word.negation | Word.object | Word.reflexive)) to--
    if (view.anyFinite(run.to, to)) {
      // the minister went home and said
      return last > run.to ? run : nearest(view, run.to, verb)
    }
    if (verbSecond && to > run.to && view.table.words.capitalNouns && view.is(run.to, Word.preposition) === false && view.small(run.to) && view.bits[run.to] === 0) return undefined
    run = {from: run.from, to}
  }
  // das sagte er: what is said
  if (verbSecond && run.to - run.from === 1 && view.is(run.from, Word.demonstrative)) return undefined
  return run
}

/** The phrase that touches a verb, where another verb stands before it. */
function nearest(view: ReportingView, from: number, verb: number): Run | undefined {
  for (let t = verb - 1; t > from; t--) {
    if (view.finite(t)) return undefined
    if (view.is(t, Word.opener | Word.subordinator | Word.coordinator)) {
      const end = nounPhraseEnd(view, t + 1, verb, false)
      return end === verb ? {from: t + 1, to: end} : undefined
    }
  }
  return undefined
}

function lastCoordinator(view: ReportingView, from: number, to: number): number {
  for (let t = to - 1; t > from; t--) if (view.is(t, Word.coordinator) && view.outside(t)) return t
  return -1
}

/** The subject of the clause before a conjunction. */
function sharedSubject(view: ReportingView, conjunction: number, left: number): Run | undefined {
  let from = left
  while (from < conjunction && view.is(from, Word.coordinator | Word.turn)) from++
  let run = phraseFrom(view, from, conjunction)
  if (run && (run.to === conjunction || view.breaks(run.to) || !(view.finite(run.to) || view.is(run.to, Word.object | Word.reflexive | Word.negation | Word.adverb) || !view.table.words.capitalNouns))) run = undefined
  if (run) return run
  // gestern kam der Minister und sagte
  const begin = skipAdverbials(view, from, conjunction)
  if (begin < conjunction && view.finite(begin)) return subjectAfter(view, begin + 1, conjunction)
  return undefined
}

/**
 * Finds the subject behind a verb.
 *
 * @param from - The token after the verb group.
 * @param to - The end of the sentence.
 */
export function subjectAfter(view: ReportingView, from: number, to: number): Run | undefined {
  const begin = skipAdverbials(view, from, to)
  const end = nounPhraseEnd(view, begin, to, true)
  return end < 0 ? undefined : {from: begin, to: end}
}

/** Whether a clause begins with a conjunction that sends its verb to the end. */
export function opensSubordinate(view: ReportingView, start: number): boolean {
  return view.is(start, Word.subordinator | Word.opener | Word.relative) || view.also(start, Also.as)
}
