import {Kind} from '../../text/tokens.js'
import {endsPhrase, endsDefinite, behindNameParticles, isParticle} from './noun.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum tokens in what an office is for. */
export const LONGEST_OFFICE = 8

/** Extends an office by what it is for, if the holder's name follows: l’assessore ai Lavori pubblici Igor Pavan; l’adjoint à la voirie, Luc Gall. */
export function officeEnd(view: ReportingView, from: number, end: number, to: number): number {
  if (!view.is(end, Word.preposition) || view.is(end, Word.link) || !view.small(end - 1) || !view.outside(end)) return -1
  if (!view.also(view.is(from, Word.determiner) ? from + 1 : from, Also.holder)) return -1
  for (
    let t = end + 1;
    t < to && t < end + LONGEST_OFFICE && view.outside(t) && !view.finite(t) && !view.is(t, Word.opener | Word.time | Word.pronoun);
    t++
  ) {
    const comma = view.comma(t)
    if (comma && t < end + 2) return -1
    // disse il sindaco a Luca Neri Bo: a person
    if (!comma && !view.small(t) && (t > end + 1 || view.isLetter(end))) continue
    let name = t + 1
    while (name < to && view.capital(name) && view.bits[name] === 0 && view.outside(name)) name++
    if (name - t > 2 && (name >= to || view.breaks(name) || view.stop(name) || view.opens(name))) return comma ? t : name
    if (comma) return -1
  }
  return -1
}

/** Returns the capitalized word after the particles that a name begins with, or -1: Van Dalen, Van der Aa; in lower case, one that the item names in full. */
export function behindParticles(view: ReportingView, from: number, to: number): number {
  // sagte van der Aa
  if (
    !(
      view.is(from, Word.link) ||
      (view.table.words.verbSecond && (view.capital(from) || view.bits[from] === 0) && view.isNameParticle(from))
    ) ||
    view.has(from, Kind.sentence)
  )
    return -1
  if (!view.capital(from)) return view.particledName(from, to)
  let t = from + 1
  while (t < to && t < from + 4 && !view.capital(t) && (view.is(t, Word.determiner) || view.has(t, Kind.sign) || isParticle(view, t))) t++
  return t < to && view.capital(t) && view.outside(t) ? t : -1
}

/** Reads adjectives and nouns in languages that do not capitalize nouns: all words that no list excludes. */
export function wordsEnd(view: ReportingView, from: number, to: number, determined: boolean): number {
  let t = from
  const {indefinites, definiteEndings} = view.table
  while (
    t < to &&
    (!view.isOutside(t) ||
      (t === from && determined && view.has(t, Kind.word) && view.outside(t)) ||
      (t > from && view.isInnerArticle(t, to)))
  ) {
    // de wethouder onvermijdelijk: where adjectives have an ending, only names and numbers follow the noun
    if (indefinites.size && t > from && view.small(t) && endsPhrase(view, from, t - 1)) break
    // zei Lind | maandag
    if (indefinites.size && t > from && view.is(t, Word.time) && view.small(t) && (view.capital(t - 1) || view.isSpeaker(t - 1))) break
    // zei Schuurman kalm: after somebody's last name
    if (
      indefinites.size &&
      t > from &&
      view.small(t) &&
      view.bits[t] === 0 &&
      view.capital(t - 1) &&
      (t + 1 >= to || view.breaks(t + 1)) &&
      view.isKnownLastName(t - 1) &&
      !view.isSuffix(t)
    )
      break
    if (definiteEndings.length && t > from && view.small(t) && endsDefinite(view, t - 1, t === from + 1 && !determined)) break
    t++
  }
  const name = t > from && view.table.words.verbSecond ? behindNameParticles(view, t, to) : -1
  return name > 0 ? wordsEnd(view, name, to, true) : t > from ? t : -1
}

/** Ends a prepositional phrase before a whole name that follows a lower-case noun and ends the clause: En el concejo | Marta Ríos. */
export function beforeName(view: ReportingView, from: number, end: number, to: number): number {
  let name = end
  while (name > from && view.capital(name - 1)) name--
  if (!(end >= to || view.breaks(end)) || view.table.words.verbSecond) return end
  // disse à Gazeta | Rui Lima; but: dijo a Marta Ríos Vega
  // a Radio Costa | Marta Ríos; auprès de l’AHX | Luc Gall; but: en el Teatro Marta Ríos
  if (!view.isBody(name) && !view.isGiven(name))
    for (let t = name + 1; t < end - 1; t++) if (view.isGiven(t) && view.capital(t + 1)) return t
  if (
    name === from &&
    end - name >= 3 &&
    !view.also(from - 1, Also.body) &&
    !view.is(from - 1, Word.link) &&
    (view.has(from, Kind.capitals) || !view.isLetter(from - 1))
  )
    return from + 1
  return end - name >= 2 && name > from && view.small(name - 1) && view.bits[name - 1] === 0 ? name : end
}
