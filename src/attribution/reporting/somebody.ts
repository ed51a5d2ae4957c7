import {Kind} from '../../text/tokens.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum tokens before the noun of a noun phrase. */
const BEFORE_NOUN = 5

/**
 * Checks whether a noun phrase names somebody to whom quoted words can belong: people, a body, a document; el también diputado, tres de los
 * vecinos, quienes lo conocen, ella; but not: su mal estado, el verano, eso.
 * @param capitals - Whether any capitalized word will do, or only one that the item shows to be a name.
 */
export function isSomebody(view: ReportingView, from: number, to: number, capitals: boolean): boolean {
  // ella, todos, quienes lo conocen
  if (
    view.is(from, Word.pronoun) &&
    !view.is(from, Word.demonstrative) &&
    (to === from + 1 || !view.is(from, Word.determiner) || view.is(from + 1, Word.link))
  )
    return true
  let t = from
  while (t < to && (view.is(t, Word.determiner) || view.has(t, Kind.number))) t++
  if (t > from && t < to) {
    // los que se quedaron
    if (view.is(t, Word.relative)) return true
    // el de Otero; tres de los vecinos, seis de cada diez vecinos
    if (view.is(t, Word.link)) return view.capital(t + 1) || isPeople(view, t, to)
  }
  return isPeople(view, t, to) || (capitals && t < to && view.capital(t))
}

/** Checks whether one of the first words from a token on means people, a body or a document, before a phrase of its own. */
function isPeople(view: ReportingView, from: number, to: number): boolean {
  let t = from
  while (t < to && view.is(t, Word.link | Word.determiner)) t++
  for (const first = t; t < to && t < first + BEFORE_NOUN && view.outside(t) && !view.breaks(t) && !view.is(t, Word.link); t++) {
    if (view.also(t, Also.holder) || view.isSpeaker(t) || (view.small(t) && view.isPersonNoun(t))) return true
  }
  return false
}
