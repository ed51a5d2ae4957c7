import {Kind} from '../text/tokens.js'
import {makeName, type Name, Sort} from './name.js'
import {LONGEST_ROLE} from './role-before.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {Trait} from './words.js'

/** Traits of words that cannot continue an organization's name in lower case. */
const NO_PART = Trait.relative | Trait.joiner | Trait.pronoun | Trait.possessive

/**
 * Corrects names by the sources that contain them: a source shows where its noun phrase ends, and that a word is not an ordinary one.
 */
export function namesOfSources(view: NameView, sources: readonly (SourceReading | undefined)[]): void {
  const {bodiesAlone, headFirst} = view.table
  let widened = false
  for (const source of sources) {
    if (!source || source.kind === 'pronoun') continue
    const {from, to} = source
    trimRole(view, source)
    addParticle(view, source)
    if (addLastName(view, source)) widened = true
    if (headFirst) beginName(view, source)
    const name = view.nameFrom(from)
    // Télésavane, troisième condamnée,
    if (!bodiesAlone && name?.weak && (name.to === to || (view.comma(name.to) && !view.isCapital(name.to + 1))) && isBare(view, from))
      name.weak = false
    if (headFirst && (widen(view, source) || continueName(view, source))) widened = true
    nameBehindBody(view, source)
    addNumber(view, source)
  }
  if (!widened) return
  view.names = view.names.filter((name, index) => view.nameAt[name.from] === index)
  view.placeNames()
}

/** Ends the role before a name where the source begins, past its verb: zegt | directeur Mara Lind. */
function trimRole(view: NameView, {from, to}: SourceReading): void {
  for (let t = from; t < to && t < from + LONGEST_ROLE; t++) {
    const name = view.nameFrom(t)
    if (name && name.before < from) name.before = from
  }
}

/** Begins a last name with the particle that begins its source, where only the start of a sentence seems to capitalize it: Van Voss said. */
function addParticle(view: NameView, {from, to}: SourceReading): void {
  if (view.table.headFirst || !view.is(from, Trait.particle) || view.is(from, Trait.definite) || !view.isCapital(from)) return
  const name = view.nameFrom(from + 1)
  if (name?.to !== to) return
  view.nameAt[from] = view.nameAt[from + 1] as number
  name.from = name.before = from
  name.first = view.hashOf(from)
  name.size++
  name.weak = false
}

/** Adds the last name of a known person that is a source by itself, where it seems to be an office: sagte | Richter | der Zeitung. */
function addLastName(view: NameView, {from, to}: SourceReading): boolean {
  if (!view.table.capitalNouns || to - from > 1 || !view.isCapital(from) || !view.is(from, Trait.role | Trait.title) || view.nameOver(from))
    return false
  const last = view.hashOf(from)
  if (!view.names.some((name) => name.size > 1 && name.sort === Sort.person && name.last === last)) return false
  const name = makeName(from, to)
  name.size = 1
  name.first = name.last = last
  const at = view.names.findIndex((other) => other.from > from)
  view.names.splice(at < 0 ? view.names.length : at, 0, name)
  view.placeNames()
  return true
}

/** Begins a name where its source does, behind somebody else's: affirme au Monde | Luc Gall; disse à Lusa | Rui Lima. */
function beginName(view: NameView, {from}: SourceReading): void {
  const name = view.nameOver(from)
  if (!name || name.from >= from || !view.isCapital(from) || !view.is(name.from - 1, Trait.preposition | Trait.definite)) return
  view.nameAt.fill(-1, name.from, from)
  name.size -= from - name.from
  name.from = name.before = from
  name.first = view.hashOf(from)
}

/** Takes a lone word that ends a source for a name, where it is in quotation marks or a noun for a body comes before it: der „Nordbote“, die Reederei Wellenstern. */
function nameBehindBody(view: NameView, {from, to}: SourceReading): void {
  const {capitalNouns, appellatives} = view.table
  const last = capitalNouns && to - 2 > from && view.has(to - 2, Kind.mark) && view.has(to, Kind.mark) ? view.nameFrom(to - 1) : undefined
  if (last?.weak && last.to === to && view.is(from, Trait.definite)) {
    last.weak = false
    last.sort = Sort.organization
    return
  }
  const noun = view.is(from, Trait.definite) ? from + 1 : from
  if (
    to !== noun + 2 ||
    !(capitalNouns
      ? appellatives.has(view.compounds.get(view.hashOf(noun)) ?? view.hashOf(noun))
      : view.is(noun, Trait.organization) && !view.isCapital(noun))
  )
    return
  const name = view.nameFrom(noun + 1)
  if (name?.weak) name.weak = false
}

/** Adds a number that ends a source to the name of a club before it: Schwimmverein Nordau 09. */
function addNumber(view: NameView, {from, to}: SourceReading): void {
  const name = to - 1 > from && view.has(to - 1, Kind.number) ? view.nameOver(to - 2) : undefined
  if (name?.to !== to - 1 || name.sort !== Sort.organization) return
  view.nameAt[to - 1] = view.nameAt[to - 2] as number
  name.to = to
}

/** Returns whether a word is on no list and has no ordinary ending; such a word is a name if it is a source without an article: Telcis said. */
function isBare(view: NameView, t: number): boolean {
  return view.traits[t] === 0 && !view.endsOrdinarily(t)
}

/** Extends an organization's name that continues in lower case, within the source: Ligue des consommateurs, Société postale. */
function widen(view: NameView, {from, to}: SourceReading): boolean {
  let t = from
  while (t < to && view.is(t, Trait.definite)) t++
  const name = view.nameFrom(t)
  if (!name || name.sort === Sort.person || !view.is(t, Trait.organization) || view.has(t, Kind.capitals)) return false
  const end = partEnd(view, name, to)
  if (end === name.to) return false
  const index = view.nameAt[t] as number
  name.to = end
  name.size = Math.max(2, name.size)
  name.sort = Sort.organization
  name.first = name.last = view.hashOf(t)
  name.weak = name.loose = false
  view.nameAt.fill(index, t, end)
  return true
}

/** Extends a name behind its noun by the unlisted words and numbers that its source ends with: l’association Roue | libre 56. */
function continueName(view: NameView, {from, to}: SourceReading): boolean {
  const noun = view.is(from, Trait.definite) ? from + 1 : from
  const name = view.is(noun, Trait.organization) && !view.isCapital(noun) ? view.nameFrom(noun + 1) : undefined
  if (!name || name.sort === Sort.person || name.to >= to) return false
  let end = name.to
  while (end < to && (view.has(end, Kind.number) || (view.traits[end] === 0 && view.has(end, Kind.word) && !view.isCapital(end)))) end++
  if (end === name.to || (end < to && !view.comma(end))) return false
  view.nameAt.fill(view.nameAt[noun + 1] as number, name.to, end)
  name.to = end
  name.size = Math.max(2, name.size)
  name.sort = Sort.organization
  name.last = view.hashOf(end - 1)
  return true
}

/** Finds the end of the lower-case words that continue a name: complements and adjectives after a lone noun, else adjectives only. */
function partEnd(view: NameView, name: Name, to: number): number {
  const lone = name.size === 1
  let end = name.to
  for (let t = end; t < to; t++) {
    if (!view.has(t, Kind.word) || view.is(t, NO_PART)) break
    const links = view.is(t, Trait.affiliator | Trait.definite)
    if (links ? !lone : view.is(t, Trait.common | Trait.preposition)) break
    if (!links) end = t + 1
  }
  return end
}
