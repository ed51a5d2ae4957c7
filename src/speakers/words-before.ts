import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import {GENDERED, Trait} from './words.js'

/**
 * Strips an unlisted noun from the start of a full name.
 *
 * @returns Whether another may follow, where nouns are capitalized.
 */
export function skipOtherNoun(view: NameView, name: Name, end: number): boolean {
  const {from} = name
  const {capitalNouns} = view.table
  // Oltens Torjägerin Tabea Fuchs, die Oltener Restauratorin Tabea Fuchs: a place before the noun
  if (
    capitalNouns &&
    end - from > 3 &&
    view.traits[from] === 0 &&
    view.isCapital(from + 1) &&
    view.isCapital(from + 2) &&
    view.isPersonNoun(from + 1)
  ) {
    name.from++
    return true
  }
  // Publisher Ada Voss, Defiant Ada Voss
  const beforeFirstName =
    end - from > 2 &&
    !view.is(from, Trait.firstName) &&
    view.is(from + 1, Trait.firstName) &&
    !view.isInitial(from) &&
    !view.isInitial(from + 1) &&
    view.isCapital(from + 1) &&
    (view.opensSentence(from) || capitalNouns)
  // die Bioakustikerin Tabea Fuchs: where nouns are capitalized, an article shows that a noun precedes the full name
  const afterArticle =
    capitalNouns && end - from === 3 && view.is(from - 1, Trait.definite) && view.traits[from] === 0 && !view.is(from + 1, Trait.common)
  // Töpferin Tabea Fuchs; Botanist Ada Voss at the start of a sentence
  const person =
    (capitalNouns || view.opensSentence(from)) && end - from > 2 && view.traits[from] === 0 && view.isCapital(from + 1)
      ? view.endingOf(from, view.table.personEndings)
      : undefined
  if (!beforeFirstName && !afterArticle && !person) return false
  name.from++
  if (person) name.gender |= person.bits & GENDERED
  if (capitalNouns || person) name.sort = Sort.person
  return false
}

/** Strips a word for somebody's state from the start of a sentence: Sobbing Ada Voss, Furious Voss. */
export function skipEpithets(view: NameView, name: Name, end: number): void {
  while (end - name.from > 1 && view.opensSentence(name.from) && view.table.epithets.has(view.hashOf(name.from))) {
    name.from++
    name.sort = Sort.person
  }
}

/**
 * Strips a noun for a kind of body that is no part of the name: der Konzern Lumax, Zulieferer Lumax; elsewhere only a compound at the start of a
 * sentence, where a name alone has a capital: Chipbedrijf Lumax.
 */
export function skipBodyNoun(view: NameView, name: Name, end: number): void {
  const {from} = name
  if (view.table.headFirst || end - from < 2 || !view.isCapital(from + 1)) return
  if (!view.is(from, Trait.organization)) return
  const compound = view.compounds.get(view.hashOf(from))
  const opens = !view.table.capitalNouns && compound !== undefined && view.opensSentence(from)
  if (!opens && !view.table.appellatives.has(compound ?? view.hashOf(from)) && !isNameOfKind(view, from, end)) return
  name.from++
  name.sort = Sort.organization
}

/** Returns whether the name after a noun for a body is known to be one of its kind: Gewerkschaft Verdi. */
function isNameOfKind({table, hash}: NameView, from: number, end: number): boolean {
  const last = hash[end - 1] as number
  return table.bodyNames.get(hash[from] as number)?.includes(last) ?? false
}

/** Strips adjectives of party, faith and nationality: Republican Ada Voss. */
export function skipAdjectives(view: NameView, name: Name, end: number): void {
  while (end - name.from > 2 || (end - name.from === 2 && name.sort === Sort.person)) {
    if (!view.is(name.from, Trait.adjective) || view.is(name.from, Trait.firstName)) break
    name.from++
  }
}
