import {Kind} from '../../text/tokens.js'
import {LONGEST_NAME} from './noun.js'
import type {ReportingView} from './reporting-view.js'
import {Word, REPORTS} from './words.js'

/** Maximum commas inside a subject. */
export const MOST_COMMAS = 4

/** Maximum tokens in brackets, including the brackets. */
export const LONGEST_BRACKET = 16

/** Returns the first token of the verb's clause, past the last token that separates clauses. */
export function clauseStart(view: ReportingView, verb: number, left: number): number {
  let t = verb
  while (t > left) {
    if (view.closes(t - 1)) {
      const open = quotedName(view, t, left)
      if (open < 0) break
      t = open
    } else if (view.first[t - 1] === 0x29 && view.outside(t - 1)) {
      const open = bracketBefore(view, t, left)
      if (open < 0) break
      t = open
    } else if (view.breaks(t - 1) || !view.outside(t - 1)) break
    else t--
  }
  return t
}

/** Finds the opening bracket of a short parenthesis that ends before a token, or -1. */
function bracketBefore(view: ReportingView, end: number, left: number): number {
  for (let t = end - 2; t > left && t > end - LONGEST_BRACKET; t--) if (view.first[t] === 0x28) return t
  return -1
}

/** Finds the opening mark of a short quoted name that ends before a token and is part of a noun phrase, or -1: das Magazin „Faden“. */
function quotedName(view: ReportingView, end: number, left: number): number {
  if (view.comma(end - 2) || view.stop(end - 2)) return -1
  for (let t = end - 2; t > left && t > end - LONGEST_NAME; t--) {
    if (view.opens(t))
      return view.has(t - 1, Kind.word) &&
        view.outside(t - 1) &&
        !view.finite(t - 1) &&
        (!view.is(t - 1, Word.preposition | Word.coordinator | Word.adverb) ||
          (!view.table.words.verbSecond &&
            view.is(t - 1, Word.link) &&
            view.has(t - 2, Kind.word) &&
            !view.finite(t - 2) &&
            !view.is(t - 2, REPORTS)))
        ? t
        : -1
  }
  return -1
}
