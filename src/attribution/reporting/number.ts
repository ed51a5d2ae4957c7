import type {Run} from '../rules/rule-view.js'
import type {ReportingView} from './reporting-view.js'
import {FINITE, Word} from './words.js'

/** Checks whether a noun phrase can be the subject of a verb by its number: not la empresa … aseguran. */
export function isOfNumber(view: ReportingView, {from, to}: Run, cue: Run): boolean {
  const {pluralDeterminers, pluralVerbs} = view.table
  let verb = cue.from
  while (verb < cue.to - 1 && !view.is(verb, FINITE)) verb++
  const plural = pluralVerbs.some((ending) => view.endsIn(verb, ending))
  if (pluralDeterminers.has(view.hash[from] as number)) return plural
  if (!plural || !(view.is(from, Word.determiner) || (view.capital(from) && view.capital(to - 1)))) return true
  for (let t = from; t < to; t++) if (view.is(t, Word.coordinator)) return true
  return false
}

/**
 * Cuts what seems two coordinated subjects to the second, a person, if the verb is singular: El club empata y | Vega estalla; but: la dueña
 * del bar y la tienda dijo.
 */
export function ofSingular(view: ReportingView, {from, to}: Run, verb: number): Run {
  const {pluralVerbs} = view.table
  let and = pluralVerbs.length ? to - 1 : from
  while (and > from && !(view.is(and, Word.coordinator | Word.turn) && view.outside(and))) and--
  if (and === from) return {from, to}
  let t = verb
  while (view.is(t, Word.object | Word.reflexive | Word.negation)) t++
  const noun = view.is(and + 1, Word.determiner) ? and + 2 : and + 1
  const person =
    noun > and + 1 ? view.isPerson(noun) || view.isPersonNoun(noun) : view.capital(noun) && view.small(and - 1) && view.isSpeaker(noun)
  return person && !pluralVerbs.some((ending) => view.endsIn(t, ending)) ? {from: and + 1, to} : {from, to}
}
