import {Kind} from '../text/tokens.js'
import type {NameView} from './name-view.js'
import {type Name, Sort} from './name.js'
import type {SourceReading} from './source-reading.js'
import {Trait} from './words.js'

/** Traits of words that are neither nouns nor adjectives. */
const NO_NOUN = Trait.common | Trait.preposition | Trait.joiner | Trait.relative | Trait.pronoun | Trait.namer

/** Finds the name in `the senator from Ohio, Ada Voss` and `a man named Ada Voss`. */
export function appositive(view: NameView, from: number, end: number, to: number): Name | undefined {
  for (let t = end; t < to; t++) {
    const name = view.nameFrom(t)
    if (!name) continue
    let before = name.before - 1
    while (
      before > from &&
      (view.is(before, Trait.definite | Trait.indefinite) || view.has(before, Kind.number) || describes(view, before)) &&
      !view.has(before, Kind.sign)
    )
      before--
    const named = view.is(before, Trait.namer)
    const ends = name.to >= to || view.has(name.to, Kind.sign) || view.is(name.to, Trait.relative | Trait.affiliator)
    if (named && name.sort !== Sort.organization) return name
    if (
      view.comma(before) &&
      ends &&
      name.sort !== Sort.place &&
      (name.sort === Sort.person || name.size > 1 || isPlainTo(view, end, before))
    )
      return name
  }
  return undefined
}

/** Finds the organization that several people stand for, in commas: its owners, Merrow Estates, said; but: the twins, Ada Voss and Bo Lind, said. */
export function bodyBehind(view: NameView, end: number): Name | undefined {
  const name = view.comma(end) ? view.nameFrom(end + 1) : undefined
  return name && name.sort === Sort.organization ? name : undefined
}

/** Returns whether nothing between two tokens can be or end a name: his wife | of 41 years |, Ada. */
function isPlainTo(view: NameView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.has(t, Kind.sign | Kind.capital)) return false
  return true
}

/** Returns whether a word before a name may be a noun or adjective that describes it: his trainer, the Dane Ada Voss. */
function describes(view: NameView, t: number): boolean {
  return view.has(t, Kind.word) && !view.isCapital(t) && !view.is(t, NO_NOUN)
}

/** Finds a name that follows its noun without a comma: the agency Norvex, la ministre d’Etat Ada Voss. */
export function closeAppositive(view: NameView, {head, to}: SourceReading, trait: number): Name | undefined {
  if (!(trait & (Trait.role | Trait.organization)) || view.isCapital(head)) return undefined
  let body = false
  for (let t = head + 1; t < to && !view.comma(t); t++) {
    const name = view.nameFrom(t)
    if (!name) {
      body ||= view.is(t, Trait.organization)
      continue
    }
    // the director of the school Norvex
    if (body && name.sort !== Sort.person) return undefined
    let before = t - 1
    while (before > head && view.is(before, Trait.courtesy | Trait.title)) before--
    if (isOthers(view, head, before)) return undefined
    // an aide to County Executive Ada Voss
    if (view.is(name.before - 1, Trait.preposition)) return undefined
    const ends = name.to >= to || view.has(name.to, Kind.sign)
    const fits = trait & Trait.role ? name.sort !== Sort.organization && name.size > 1 : name.sort !== Sort.person
    if (ends && fits && view.has(before, Kind.word) && !view.is(before, NO_NOUN | Trait.definite | Trait.indefinite)) return name
  }
  return undefined
}

/** Checks whether an office right before a name has an article of its own, so that the name is not that of whoever comes before: la viuda del minero | Íñigo Zubi; but: el jefe de policía Íñigo Zubi. */
export function isOthers(view: NameView, head: number, office: number): boolean {
  if (!view.table.headFirst || office < head + 2 || view.isCapital(office)) return false
  const trait = view.traitsOf(office)
  return (
    ((trait & Trait.role) !== 0 || (trait === 0 && view.isPersonNoun(office))) &&
    (trait & (Trait.organization | Trait.group)) === 0 &&
    (view.is(office - 1, Trait.definite) || view.table.contractions.has(view.hashOf(office - 1)))
  )
}

/** Returns whether a second person is coordinated with a name: `Ada Voss, the mayor, and Tom Hale`. */
export function coordinates(view: NameView, name: Name, to: number): boolean {
  for (let t = name.to; t < to; t++) {
    if (!view.is(t, Trait.joiner) || view.has(t, Kind.capital)) continue
    const near = t === name.to || view.comma(t - 1) || view.nameAt[t - 1] !== -1
    if (!near) continue
    for (let next = t + 1; next < to; next++) {
      const other = view.nameFrom(next)
      if (other) {
        if (other.before === t + 1 || other.before === t + 2) {
          const after = other.to
          const ends = after >= to || view.has(after, Kind.sign) || view.is(after, Trait.relative | Trait.affiliator)
          // and Tom Hale’s aide, but not president of Voss and Hale, …
          if (ends && (t === name.to || other.sort === Sort.person)) return true
        }
        break
      }
    }
    // Voss and his wife, Voss and two others
    if (
      t === name.to &&
      (view.is(t + 1, Trait.possessive | Trait.definite | Trait.indefinite | Trait.nobody | Trait.group) || view.has(t + 1, Kind.number))
    )
      return true
  }
  return false
}

/** Returns whether a second noun phrase is coordinated with the first: the mayor and the sheriff, the mayor and Sheriff Ada Voss. */
export function joined(view: NameView, end: number, to: number): boolean {
  if (end >= to - 1 || !view.is(end, Trait.joiner)) return false
  if (view.is(end + 1, Trait.definite | Trait.indefinite | Trait.possessive | Trait.group)) return true
  for (let t = end + 1; t < to; t++) {
    const name = view.nameFrom(t)
    if (name) return name.before === end + 1 && name.before < t && name.to >= to
  }
  return false
}
