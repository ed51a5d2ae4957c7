import {Kind} from '../text/tokens.js'
import {endsInOffice, mayEndInOffice} from './last-names.js'
import {isIntroduced} from './mentions.js'
import type {NameView} from './name-view.js'
import {type Name, Sort} from './name.js'
import {lowerRole} from './role-before.js'
import {isPlainVerb} from './runs.js'
import {Trait, GENDERED, isPersonal} from './words.js'

/** Most words between a noun for a body and its name. */
const MOST_BETWEEN = 3

/** Traits of words that count as a name only if the text uses them as one elsewhere. */
const ORDINARY = Trait.title | Trait.role | Trait.adjective | Trait.group | Trait.document

/** Sets the sort of a name without an organization's noun; returns undefined for a run that is nobody's name, such as a bare title. */
export function sorted(view: NameView, name: Name, end: number): Name | undefined {
  const {from} = name
  const person = name.sort === Sort.person
  const given = view.is(from, Trait.firstName)
  // Eliana Rey, Ersilio D’Amico: where an office comes before its holder, one behind a word that no list has is a last name
  const holds = view.table.headFirst && view.traits[from] === 0
  // Vice President, Chief Operating Officer; but Sen. King
  const office = !given && view.is(end - 1, holds ? Trait.group : Trait.title | Trait.group) && !endsInOffice(view, name, end, person)
  if (office && view.is(end - 1, Trait.title) && person && !name.courtesy && !view.has(from - 1, Kind.abbreviation)) {
    return undefined
  }
  // she told The Harbour Post: a capitalized article inside a sentence is part of an organization's name
  if (!person && isNameArticle(view, from - 1)) {
    name.sort = Sort.organization
    // minister De Wit, mevrouw De Wit
    const role = view.is(from - 1, Trait.particle) ? (view.is(from - 2, Trait.courtesy) ? from - 2 : lowerRole(view, from - 1)) : from
    if (role < from - 1) {
      name.sort = Sort.person
      name.before = role
      name.gender |= view.traitsOf(from - 2) & GENDERED
    }
    if (!view.table.bodiesAlone) {
      name.from--
      name.size++
    }
    return name
  }
  if (!person && !given && (followsBody(view, name) || (name.size === 1 && isTrade(view, from - 1)))) {
    name.sort = Sort.organization
    return name
  }
  if (name.size === 1) {
    // der Konzern Lumax: a noun for a body has been stripped
    const behindBody = name.sort === Sort.organization && view.table.capitalNouns && view.traits[from] === 0 && !view.endsOrdinarily(from)
    if (!person && !behindBody) sortLone(view, name, end)
    return name
  }
  // the Secretary of State, White House Press Secretary
  if (office) {
    // Ottoline Dean: if the item has a Ms. Dean
    name.weak = name.loose = true
    return mayEndInOffice(view, name, end) ? name : undefined
  }
  if (view.is(end - 1, Trait.role) && !given && !holds && (name.size > 2 || view.traits[from] !== 0)) return undefined
  if (!person) sortFull(view, name, end)
  return name
}

/** Returns whether a noun for a body and its article come before a name, where the noun leads: la aerolínea Quetzal Norte, le groupe français de peintures Vernissol. */
function followsBody(view: NameView, {from, size}: Name): boolean {
  if (!view.table.headFirst || view.has(from, Kind.sentence)) return false
  // the nearest word belongs to the noun phrase, so that the name is not what a preposition leads to
  if (view.is(from - 1, Trait.preposition | Trait.definite | Trait.common)) return false
  for (let t = from - 1; from - t <= (size > 1 ? 1 : MOST_BETWEEN + 1); t--) {
    if (!view.has(t, Kind.word) || view.isCapital(t) || view.has(t, Kind.sentence | Kind.block) || view.is(t, Trait.role)) return false
    // de la asociación Ada Voss: whoever heads it may be meant
    if (view.is(t, Trait.organization))
      return view.is(t - 1, Trait.definite | Trait.indefinite) && !view.is(t - 1, Trait.preposition) && !view.is(t - 2, Trait.preposition)
  }
  return false
}

/** Returns whether a noun for a body without an article leads to a name of one word: supermarket chain | Norvex; but: the company Lind founded. */
function isTrade(view: NameView, noun: number): boolean {
  if (
    view.table.headFirst ||
    view.table.capitalNouns ||
    noun < 0 ||
    !view.is(noun, Trait.organization) ||
    view.is(noun, Trait.role) ||
    view.isCapital(noun)
  )
    return false
  for (let t = noun - 1; t >= 0 && t >= noun - MOST_BETWEEN && !view.has(t + 1, Kind.sentence); t--) {
    if (view.is(t, Trait.definite | Trait.indefinite | Trait.possessive) || view.has(t, Kind.clitic)) return false
    if (!view.has(t, Kind.word)) break
  }
  return true
}

/** Returns whether a token is an article that is capitalized without beginning a sentence. */
function isNameArticle(view: NameView, t: number): boolean {
  if (!view.has(t, Kind.capital) || view.has(t, Kind.sentence | Kind.capitals) || !view.is(t, Trait.definite)) return false
  return view.table.bodiesAlone || view.has(t - 1, Kind.word)
}

/** Sets the sort of a one-word name, and whether it may be an ordinary word. */
function sortLone(view: NameView, name: Name, end: number): void {
  const {from} = name
  const t = end - 1
  const initials = view.has(from, Kind.capitals)
  const given = view.is(t, Trait.firstName)
  // der zwölfjährige Emre
  if (given && view.endingOf(from - 1, view.table.ageEndings) && !view.has(from, Kind.sentence)) {
    name.sort = Sort.person
    return
  }
  if (view.table.capitalNouns && !initials && !view.is(t, Trait.place)) name.weak = true

  // de Amsterdammer, de D66’er
  else if (
    view.is(from - 1, Trait.definite) &&
    !view.isCapital(from - 1) &&
    !view.is(t, Trait.organization | Trait.place) &&
    view.isDemonym(t)
  )
    name.weak = true

  // a Johnny-come-lately, a Reagan of the left
  else if (view.is(from - 1, Trait.indefinite) && !view.is(t, Trait.place | Trait.organization)) name.weak = true
  else if (view.is(t, ORDINARY) && !given) name.weak = true
  else if (view.is(t, Trait.place)) name.sort = Sort.place
  else if (view.is(t, Trait.organization)) {
    name.sort = Sort.organization
    name.weak = !initials && (!view.table.bodiesAlone || view.opensSentence(from))
  } else if (!initials && view.opensSentence(from) && !given) name.weak = !saysOn(view, end)
}

/** Sets the sort of a name of several words. */
function sortFull(view: NameView, name: Name, end: number): void {
  const {from, size} = name
  const given = view.is(from, Trait.firstName)
  const initials = view.has(from, Kind.capitals)
  name.loose = !given
  if (
    view.is(end - 1, Trait.place) &&
    !given &&
    (size === 2 ? name.before === from && !isIntroduced(view, name) : isOfPlaces(view, from, end - 1))
  )
    name.sort = Sort.place
  else if (given && !(initials && size > 3)) name.sort = Sort.person

  // Daily Beltway
  else if (view.is(from, Trait.organization)) name.sort = Sort.organization
}

/** Returns whether every word may be part of a place name. */
function isOfPlaces(view: NameView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (!view.is(t, Trait.place | Trait.common | Trait.adjective)) return false
  return true
}

/** Returns whether a lone word at the start of a sentence reads like a name: it has no ordinary ending, and a verb follows. */
function saysOn(view: NameView, to: number): boolean {
  if (view.has(to, Kind.clitic) || leadsToPerson(view, to)) return true
  return !view.endsOrdinarily(to - 1) && isPlainVerb(view.traitsOf(to))
}

/** Returns whether a comma and a relative pronoun for people follow: Lind, who …; Lind, whose … */
function leadsToPerson(view: NameView, to: number): boolean {
  return view.comma(to) && isPersonal(view.traitsOf(to + 1))
}
