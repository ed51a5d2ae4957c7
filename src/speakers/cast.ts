import {Inside} from '../quote/pairing.js'
import {hashBetween} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import {isAcronymic, isInitials, noteShortNames, opensWithAcronym} from './acronyms.js'
import {makeName, Sort, type Name} from './name.js'
import {initialHashes, oneWord, wholeHash, withoutNoun} from './name-hashes.js'
import {type Figure, isNamedBefore, makeFigure} from './figure.js'
import type {NameView} from './name-view.js'
import {canBeGiven, cutOwned, tighten} from './tighten.js'
import {isPersonal, Trait} from './words.js'
import {bareHash, contradicts, endsAs, firstOfTwo, samePerson, shortens, SHORTEST_MISSPELT} from './same-name.js'

/** All figures of an item, with indexes to find them. */
export interface Cast {
  figures: Figure[]
  /** People, and names of unknown sort, by last name. */
  byLast: Map<number, number[]>
  byFirst: Map<number, number[]>
  /** Organizations, and names of unknown sort, by whole name, initials and short name. */
  byWhole: Map<number, number>
  /** People by last name with doubled letters reduced to one; computed on first use. */
  byBare?: Map<number, number[]>
}

/** Score of a last name on its own while only one person with that name has been mentioned. */
const ONLY_ONE = 10
/** Most figures considered for one last or first name. */
const MOST_NAMESAKES = 12

/** Groups the names of an item into figures: full names first, then initials, then last and first names. */
export function castOf(view: NameView): Cast {
  const cast: Cast = {figures: [], byLast: new Map(), byFirst: new Map(), byWhole: new Map()}
  const {names} = view
  for (const name of names) {
    if (name.size < 2 || name.loose || isParticled(view, name)) continue
    if (name.sort === Sort.organization) joinBody(view, cast, name)
    else joinFull(view, cast, name)
  }
  for (const name of names) {
    if (name.size < 2 || !name.loose) continue
    if (name.sort === Sort.organization) joinBody(view, cast, name)
    else {
      if (view.table.genitiveEnding) cutOwned(view, cast, name)
      tighten(view, cast, name)
      if (name.size > 1 && !isInitials(view, name)) joinFull(view, cast, name)
    }
  }
  for (const name of names) if (isParticled(view, name)) joinParticled(view, cast, name)
  noteShortNames(view, cast)
  const initials = names.filter((name) => name.figure < 0 && isInitials(view, name))
  if (initials.length > 0) joinInitials(view, cast, initials)
  settleNamesakes(view, cast)
  // weak names last: each counts only if it matches a name found elsewhere
  for (const name of names) if (name.figure < 0 && !name.weak) joinShort(view, cast, name)
  for (const name of names) if (name.figure < 0) joinShort(view, cast, name)
  view.names = names.filter((name) => name.figure >= 0)
  fromHeadlines(view, cast)
  view.placeNames()
  for (const figure of cast.figures)
    if (figure.sort === Sort.unknown) {
      if (personal(view, figure)) figure.sort = Sort.person
      // the Galen Lyric
      else if (
        figure.full &&
        figure.male === figure.female &&
        !view.table.capitalNouns &&
        figure.names.every((name) => name.size < 2 || hasArticle(view, name))
      )
        figure.kind = 'organization'
    }
  return cast
}

function add(cast: Cast, name: Name, sort: number): number {
  const index = cast.figures.length
  const kind = sort === Sort.organization || sort === Sort.place ? 'organization' : 'person'
  cast.figures.push(makeFigure(sort, kind, name))
  return index
}

function put(map: Map<number, number[]>, key: number, index: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [index])
  else if (list.length < MOST_NAMESAKES && !list.includes(index)) list.push(index)
}

/** Adds a name to a figure, with its evidence of sort and gender; the fullest name becomes the figure's own. */
function join(view: NameView, cast: Cast, index: number, name: Name): void {
  const figure = cast.figures[index] as Figure
  name.figure = index
  figure.names.push(name)
  if (figure.sort === Sort.unknown && (name.sort === Sort.person || (name.sort === Sort.organization && figure.full === 0)))
    figure.sort = name.sort
  if (figure.sort === Sort.organization) figure.kind = 'organization'
  const sure = name.courtesy ? 4 : 1
  if (name.gender & Trait.male) figure.male += sure
  if (name.gender & Trait.female) figure.female += sure
  figure.hangs += view.is(name.before - 1, Trait.preposition | Trait.definite) && !view.is(name.before - 1, Trait.relative) ? 1 : -1
  const best = figure.name as Name
  if (figure.sort === Sort.organization) {
    if (name.size > best.size) figure.name = name
    return
  }
  // William J. Voss is the fuller name of Bill Voss
  if (best.size > 1 && name.first !== figure.first && name.size <= best.size) return
  if (name.size > best.size || (name.size === best.size && endsAs(view, name, best))) figure.name = name
}

function joinBody(view: NameView, cast: Cast, name: Name): void {
  const whole = wholeHash(view, name)
  let index = cast.byWhole.get(whole) ?? withoutNoun(view, cast.byWhole, cast.figures, name)
  if (index === undefined) {
    index = add(cast, name, Sort.organization)
    cast.byWhole.set(whole, index)
    for (const hash of initialHashes(view, name)) if (!cast.byWhole.has(oneWord(hash))) cast.byWhole.set(oneWord(hash), index)
    put(cast.byFirst, name.first, index)
    put(cast.byLast, name.last, index)
  }
  join(view, cast, index, name)
}

/** Returns whether a name of an organization begins with an article that is also a particle of last names: De Wit. */
function isParticled(view: NameView, {from, sort, size}: Name): boolean {
  return (
    sort === Sort.organization && size === 2 && view.is(from, Trait.definite) && (view.table.headFirst || view.is(from, Trait.particle))
  )
}

/** Joins such a name to the person whose name ends with it: De Wit after Ada de Wit. */
function joinParticled(view: NameView, cast: Cast, name: Name): void {
  const index = byEnd(view, cast, cast.byLast.get(name.last) ?? [], name)
  if (index < 0) return joinBody(view, cast, name)
  name.sort = Sort.person
  join(view, cast, index, name)
}

function joinFull(view: NameView, cast: Cast, name: Name): void {
  const known = cast.byLast.get(name.last)
  let index = -1
  if (known) for (const one of known) if (samePerson(view, cast.figures[one] as Figure, name)) index = one
  if (index < 0 && known) index = byEnd(view, cast, known, name)
  // Ada Voss … Ada Voss Lind
  if (index < 0 && view.table.twoLastNames && name.size > 2)
    for (const one of cast.byLast.get(firstOfTwo(view, name)) ?? [])
      if (samePerson(view, cast.figures[one] as Figure, name) && (cast.figures[one] as Figure).name?.size === name.size - 1) index = one
  if (index < 0) {
    index = add(cast, name, name.sort)
    put(cast.byLast, name.last, index)
    put(cast.byFirst, name.first, index)
    if (view.table.twoLastNames) put(cast.byLast, firstOfTwo(view, name), index)
  } else if (view.table.twoLastNames) put(cast.byLast, name.last, index)
  const figure = cast.figures[index] as Figure
  figure.full++
  const trait = view.traitsOf(name.from)
  if (figure.full === 1) {
    const sure = trait & Trait.firstName ? 2 : 1
    const gender = trait & Trait.firstName ? trait : trait === 0 ? (view.endingOf(name.from, view.table.firstNameEndings)?.bits ?? 0) : 0
    if (gender & Trait.male) figure.male += sure
    if (gender & Trait.female) figure.female += sure
  }
  if (!figure.suffix) figure.suffix = name.suffix
  join(view, cast, index, name)
}

/** Joins names of two initials to the only person whose names begin with them; if there is none or several, treats them as full names. */
function joinInitials(view: NameView, cast: Cast, names: readonly Name[]): void {
  const {first} = view
  const initials = ({from}: Name): number => ((first[from] as number) << 16) | (first[from + 1] as number)
  // -1: several people
  const byInitials = new Map<number, number>()
  for (let index = 0; index < cast.figures.length; index++) {
    const {name, full} = cast.figures[index] as Figure
    if (name && full && !isInitials(view, name)) byInitials.set(initials(name), byInitials.has(initials(name)) ? -1 : index)
  }
  for (const name of names) {
    const found = byInitials.get(initials(name)) ?? -1
    if (found < 0) joinFull(view, cast, name)
    else join(view, cast, found, name)
  }
}

/** Finds the only person whose name ends with this one or vice versa, or -1: Van Lind for Ada van Lind, Voss Lind for Ada Voss Lind. */
function byEnd(view: NameView, {figures}: Cast, known: readonly number[], name: Name): number {
  let found = -1
  for (const index of known) {
    const figure = figures[index] as Figure
    if (figure.sort === Sort.organization || !figure.name) continue
    const isLonger = endsAs(view, name, figure.name)
    if (!isLonger && !endsAs(view, figure.name, name)) continue
    if (found >= 0) return -1
    if (isLonger) figure.first = name.first
    found = index
  }
  return found
}

/** For people who share a last name, scores how often it follows each one's full name on its own, and so refers to that person. */
function settleNamesakes({names}: NameView, cast: Cast): void {
  if (!hasNamesakes(cast)) return
  const latest = new Map<number, number>()
  const shared = new Set<number>()
  for (const name of names) {
    if (name.sort === Sort.organization || name.sort === Sort.place) continue
    const list = cast.byLast.get(name.last)
    if (!list || list.length < 2) continue
    if (name.figure >= 0) {
      if (latest.has(name.last) && latest.get(name.last) !== name.figure) shared.add(name.last)
      latest.set(name.last, name.figure)
    } else {
      const figure = cast.figures[latest.get(name.last) ?? -1]
      if (figure) figure.alone += shared.has(name.last) ? 1 : ONLY_ONE
    }
  }
}

function hasNamesakes({byLast}: Cast): boolean {
  for (const list of byLast.values()) if (list.length > 1) return true
  return false
}

function joinShort(view: NameView, cast: Cast, name: Name): void {
  const index =
    namesake(view, cast, cast.byLast.get(name.last), name, true) ??
    cast.byWhole.get(wholeHash(view, name)) ??
    namesake(view, cast, cast.byFirst.get(name.first), name, false) ??
    namesake(view, cast, owning(view, cast, name), name, true) ??
    namesake(view, cast, misspelt(view, cast, name), name, true)
  if (index !== undefined) {
    const figure = cast.figures[index] as Figure
    if (!name.weak || figure.sort !== Sort.place) join(view, cast, index, name)
    return
  }
  if (name.weak) return
  const initials =
    name.sort === Sort.unknown && ((view.has(name.from, Kind.capitals) && view.lengthOf(name.from) < 6) || isAcronymic(view, name))
  if (initials) name.sort = Sort.organization
  const made = add(cast, name, name.sort)
  put(cast.byLast, name.last, made)
  if (name.sort === Sort.organization || name.sort === Sort.unknown) cast.byWhole.set(wholeHash(view, name), made)
  join(view, cast, made, name)
}

/** Finds people whose last name is this one without its genitive's ending: nach Angaben Stahnkes. */
function owning({item: {tokens, text}, table: {genitiveEnding}}: NameView, {byLast}: Cast, {from, to, sort}: Name): number[] | undefined {
  if (!genitiveEnding || sort === Sort.place) return undefined
  const end = (tokens.end[to - 1] as number) - genitiveEnding.length
  return text.startsWith(genitiveEnding, end) ? byLast.get(hashBetween(text, tokens.start[from] as number, end)) : undefined
}

/** Finds people whose last name differs only in doubled letters: Hoffman and Hoffmann. */
function misspelt({item: {tokens, text}}: NameView, cast: Cast, {from, to, sort}: Name): number[] | undefined {
  if (sort === Sort.organization || sort === Sort.place) return undefined
  if ((tokens.end[to - 1] as number) - (tokens.start[from] as number) < SHORTEST_MISSPELT) return undefined
  if (!cast.byBare) {
    cast.byBare = new Map()
    for (let index = 0; index < cast.figures.length; index++) {
      const {name, full, sort: kind} = cast.figures[index] as Figure
      if (full && name && kind !== Sort.place && !name.suffix) put(cast.byBare, bareHash(text, tokens, name.to - 1), index)
    }
  }
  return cast.byBare.get(bareHash(text, tokens, from))
}

/** Chooses, among figures that share a last (or first) name, the one that the name on its own refers to; its gender must fit. */
function namesake(view: NameView, cast: Cast, list: number[] | undefined, name: Name, last: boolean): number | undefined {
  let best: number | undefined
  let most = -Infinity
  const known =
    list !== undefined &&
    list.length > 1 &&
    list.some(
      (index) =>
        isNamedBefore(cast.figures[index] as Figure, name) && !(name.gender && contradicts(cast.figures[index] as Figure, name.gender))
    )
  for (const index of list ?? []) {
    const figure = cast.figures[index] as Figure
    // Jonah Lind rowed. “It leaked,” Lind said. His mother, Carol Lind, …
    if (known && !isNamedBefore(figure, name)) continue
    if (figure.sort === Sort.organization && (last ? name.sort !== Sort.organization : name.sort === Sort.person || !shortens(view, name)))
      continue
    // the House, after Ann House
    if (view.table.lastNames.has(name.last) && figure.sort === Sort.person && hasArticle(view, name)) continue
    // CTS Vanneau is a union, Vanneau the firm
    if (last && view.table.headFirst && figure.name && opensWithAcronym(view, figure.name)) continue
    if (name.sort === Sort.organization && figure.sort === Sort.person && figure.full === 0) continue
    if (name.weak && !last && figure.sort !== Sort.organization && !canBeGiven(view, name.from)) continue
    if (figure.sort === Sort.place && name.sort === Sort.person) continue
    if ((name.gender && contradicts(figure, name.gender)) || (last && name.suffix && name.suffix !== figure.suffix)) continue
    const score = figure.full ? 100 + figure.alone - figure.full + (figure.sort === Sort.person ? 20 : 0) : 0
    if (score > most) {
      most = score
      best = index
    }
  }
  return best
}

/** Joins last names in headlines to known figures; if the text never gives a first name, takes the one in the headline. */
function fromHeadlines(view: NameView, cast: Cast): void {
  const {tokens, prose, quotations} = view.item
  for (let b = 0; b < prose.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (!view.titleCase[b]) continue
    for (let t = from; t < to; t++) {
      if (!view.has(t, Kind.capital) || view.is(t, Trait.common)) continue
      const list = cast.byLast.get(view.hashOf(t))
      if (!list) continue
      const before = t > from && view.has(t - 1, Kind.capital) ? t - 1 : -1
      const first = before >= 0 ? view.hashOf(before) : 0
      let index = list.find((one) => (cast.figures[one] as Figure).first === first)
      const given = view.is(before, Trait.firstName) && !view.is(before, Trait.common)
      const full = index !== undefined || given
      index ??= list.find((one) => {
        const figure = cast.figures[one] as Figure
        return given ? figure.full === 0 && figure.sort !== Sort.organization : figure.sort !== Sort.organization
      })
      if (index === undefined) continue
      const figure = cast.figures[index] as Figure
      const name = makeName(full ? t - 1 : t, t + 1)
      if (given) name.sort = Sort.person
      name.size = full ? 2 : 1
      name.first = full ? first : figure.first
      name.last = figure.last
      name.quoted = quotations.inside[t] !== Inside.none
      name.figure = index
      join(view, cast, index, name)
      view.names.push(name)
    }
  }
}

/** Returns whether an article precedes a name: the Galen Lyric; but: said that Ada Voss. */
function hasArticle(view: NameView, {before}: Name): boolean {
  return view.is(before - 1, Trait.definite) && !view.is(before - 1, Trait.relative)
}

/**
 * Returns whether a figure of unknown sort is a person: its full name is also shortened to one word, without an article before either, or
 * an age or `who` follows it.
 */
function personal(view: NameView, figure: Figure): boolean {
  if (
    figure.full &&
    figure.names.some((name) => name.size === 1 && name.last === figure.last) &&
    !figure.names.some((name) => hasArticle(view, name))
  )
    return true
  for (const name of figure.names) {
    let t = name.to
    if (view.is(name.before - 1, Trait.preposition) && !view.is(name.before - 1, Trait.relative)) continue
    if (view.comma(t)) {
      t++
      if (view.has(t, Kind.number) && view.lengthOf(t) <= 3) return true
    }
    if (isPersonal(view.traitsOf(t))) return true
  }
  return false
}
