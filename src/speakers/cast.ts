import {addToHash, HASH_START} from '../text/lexicon.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {initialHashes, Sort, wholeHash, type Name} from './names.js'
import {type Figure, makeFigure} from './figure.js'
import {placeNames, type NameView} from './name-view.js'
import {GENDERED, isPersonal, Trait} from './words.js'

/** All figures of an item, with the tables to find them by. */
export interface Cast {
  figures: Figure[]
  /** Persons, and names of unknown sort, by last name. */
  byLast: Map<number, number[]>
  byFirst: Map<number, number[]>
  /** Bodies by their whole name, their initials and their short names. */
  byWhole: Map<number, number>
  /** Persons by their last name without doubled letters; gathered when first asked for. */
  byBare?: Map<number, number[]>
}

/** What a last name alone tells while only one who bears it has been named. */
const ONLY_ONE = 10
/** Figures of one last or first name that are looked at. */
const MOST_NAMESAKES = 12

/** Joins the names of an item into figures: full names first, then last and first names and initials. */
export function castOf(view: NameView): Cast {
  const cast: Cast = {figures: [], byLast: new Map(), byFirst: new Map(), byWhole: new Map()}
  const {names} = view
  for (const name of names) {
    if (name.size < 2 || name.loose) continue
    if (name.sort === Sort.organization) joinBody(view, cast, name)
    else joinFull(view, cast, name)
  }
  for (const name of names) {
    if (name.size < 2 || !name.loose) continue
    if (name.sort === Sort.organization) joinBody(view, cast, name)
    else {
      tighten(view, cast, name)
      if (name.size > 1) joinFull(view, cast, name)
    }
  }
  settleNamesakes(view, cast)
  // capitalised words inside sentences are names; at the beginning of one, only if they are names elsewhere
  for (const name of names) if (name.figure < 0 && !name.weak) joinShort(view, cast, name)
  for (const name of names) if (name.figure < 0) joinShort(view, cast, name)
  view.names = names.filter((name) => name.figure >= 0)
  fromHeadlines(view, cast)
  placeNames(view)
  for (const figure of cast.figures)
    if (figure.sort === Sort.unknown && personal(view, figure)) figure.sort = Sort.person
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

/** Counts one name for a figure. */
function join(view: NameView, cast: Cast, index: number, name: Name): void {
  const figure = cast.figures[index] as Figure
  name.figure = index
  figure.names.push(name)
  if (name.sort === Sort.person && figure.sort === Sort.unknown) figure.sort = Sort.person
  const sure = name.courtesy ? 4 : 1
  if (name.gender & Trait.male) figure.male += sure
  if (name.gender & Trait.female) figure.female += sure
  const {traits} = view
  figure.hangs += name.before > 0 && (traits[name.before - 1] as number) & (Trait.preposition | Trait.definite) ? 1 : -1
  const best = figure.name as Name
  if (figure.sort === Sort.organization) {
    if (name.size > best.size && name.first === best.first) figure.name = name
    return
  }
  if (best.size > 1 && name.first !== figure.first) return
  if (name.size > best.size || (name.size === best.size && name.suffix && !best.suffix)) figure.name = name
}

function joinBody(view: NameView, cast: Cast, name: Name): void {
  const {tokens, text} = view.item
  const whole = wholeHash(tokens, view.traits, name)
  let index = cast.byWhole.get(whole)
  if (index === undefined) {
    index = add(cast, name, Sort.organization)
    cast.byWhole.set(whole, index)
    if (name.size > 1) {
      for (const hash of initialHashes(text, tokens, name))
        if (!cast.byWhole.has(oneWord(hash))) cast.byWhole.set(oneWord(hash), index)
      put(cast.byFirst, name.first, index)
      put(cast.byLast, name.last, index)
    }
  }
  join(view, cast, index, name)
}

/** What {@link wholeHash} makes of a name of one word. */
function oneWord(hash: number): number {
  return (Math.imul(hash, 0x01000193) + 1) | 0
}

function joinFull(view: NameView, cast: Cast, name: Name): void {
  const known = cast.byLast.get(name.last)
  let index = -1
  if (known) for (const one of known) if (samePerson(view, cast.figures[one] as Figure, name)) index = one
  if (index < 0) {
    index = add(cast, name, name.sort)
    put(cast.byLast, name.last, index)
    put(cast.byFirst, name.first, index)
  }
  const figure = cast.figures[index] as Figure
  figure.full++
  const trait = view.traits[name.from] as number
  if (figure.full === 1 && trait & Trait.firstName) {
    if (trait & Trait.male) figure.male += 2
    if (trait & Trait.female) figure.female += 2
  }
  if (!figure.suffix) figure.suffix = name.suffix
  join(view, cast, index, name)
}

/** Takes an ordinary word off a name that is known without it: Crooked Ada Voss, Defending Voss. */
function tighten(view: NameView, cast: Cast, name: Name): void {
  const {hash, kind} = view.item.tokens
  const known = cast.byLast
    .get(name.last)
    ?.map((index) => cast.figures[index] as Figure)
    .filter((figure) => figure.sort === Sort.person)
  if (!known?.length || known.some((figure) => figure.first === name.first)) return
  const next = hash[name.from + 1] as number
  const full = name.size > 2 && known.some((figure) => figure.first === next)
  const opens = ((kind[name.from] as number) & Kind.sentence) !== 0
  if (!full && !(opens && name.size === 2)) return
  name.from++
  name.before = name.from
  name.first = next
  name.size--
}

/**
 * Weighs those who share a last name: whom the last name alone most often follows,
 * and who is not named in full each time, is meant by it.
 */
function settleNamesakes({names}: NameView, cast: Cast): void {
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

function samePerson({table}: NameView, figure: Figure, name: Name): boolean {
  if (figure.sort === Sort.organization) return false
  if (figure.suffix && name.suffix && figure.suffix !== name.suffix) return false
  // Voss Sr. after Voss is somebody else; Voss after Voss Jr. is not
  if (figure.first === name.first) return !name.suffix || figure.suffix === name.suffix
  const short = table.nicknames.get(name.first)
  if (short?.includes(figure.first)) return true
  return table.nicknames.get(figure.first)?.includes(name.first) ?? false
}

function joinShort(view: NameView, cast: Cast, name: Name): void {
  const {tokens} = view.item
  const index =
    namesake(view, cast, cast.byLast.get(name.last), name, true) ??
    cast.byWhole.get(wholeHash(tokens, view.traits, name)) ??
    namesake(view, cast, cast.byFirst.get(name.first), name, false) ??
    namesake(view, cast, misspelt(view, cast, name), name, true)
  if (index !== undefined) {
    const figure = cast.figures[index] as Figure
    if (!name.weak || figure.sort !== Sort.place) join(view, cast, index, name)
    return
  }
  if (name.weak) return
  const letters = (tokens.end[name.from] as number) - (tokens.start[name.from] as number)
  const initials =
    ((tokens.kind[name.from] as number) & Kind.capitals) !== 0 && letters < 6 && name.sort === Sort.unknown
  if (initials) name.sort = Sort.organization
  const made = add(cast, name, name.sort)
  put(cast.byLast, name.last, made)
  if (name.sort === Sort.organization || name.sort === Sort.unknown)
    cast.byWhole.set(wholeHash(tokens, view.traits, name), made)
  join(view, cast, made, name)
}

/** Persons whose last name is the same but for doubled letters: Hoffman and Hoffmann. */
function misspelt({item: {tokens, text}}: NameView, cast: Cast, {from, to, size, sort}: Name): number[] | undefined {
  if (size !== 1 || sort === Sort.organization || sort === Sort.place) return undefined
  if ((tokens.end[to - 1] as number) - (tokens.start[from] as number) < SHORTEST_MISSPELT) return undefined
  if (!cast.byBare) {
    cast.byBare = new Map()
    for (let index = 0; index < cast.figures.length; index++) {
      const {name, full, sort: kind} = cast.figures[index] as Figure
      if (full && name && kind !== Sort.organization && kind !== Sort.place && !name.suffix) put(cast.byBare, bareHash(text, tokens, name.to - 1), index)
    }
  }
  return cast.byBare.get(bareHash(text, tokens, from))
}

/** Hashes a word with each doubled letter once. */
function bareHash(text: string, {start, end}: Tokens, t: number): number {
  let hash = HASH_START
  for (let i = start[t] as number; i < (end[t] as number); i++) {
    const code = text.charCodeAt(i)
    hash = addToHash(hash, code)
    if (code === text.charCodeAt(i + 1)) i++
  }
  return hash
}

/** How many letters a name has at least that may be misspelt. */
const SHORTEST_MISSPELT = 5

/** Of the figures with one last (or first) name, the one whom the name alone means; it fits in gender. */
function namesake(view: NameView, cast: Cast, list: number[] | undefined, name: Name, last: boolean): number | undefined {
  let best: number | undefined
  let most = -Infinity
  for (const index of list ?? []) {
    const figure = cast.figures[index] as Figure
    if (
      figure.sort === Sort.organization &&
      (last ? name.sort !== Sort.organization : name.sort === Sort.person || !shortens(view, name))
    )
      continue
    if (name.sort === Sort.organization && figure.sort === Sort.person && figure.full === 0) continue
    if (name.weak && !last && figure.sort !== Sort.organization) continue
    if (figure.sort === Sort.place && name.sort === Sort.person) continue
    if (name.gender && contradicts(figure, name.gender)) continue
    const score = figure.full ? 100 + figure.alone - figure.full + (figure.sort === Sort.person ? 20 : 0) : 0
    if (score > most) {
      most = score
      best = index
    }
  }
  return best
}

/** Tells whether a word can stand for a body whose name it begins: Hallbrook for Hallbrook Stores, but not NATO or London. */
function shortens({item: {tokens}, traits}: NameView, name: Name): boolean {
  return traits[name.from] === 0 && !((tokens.kind[name.from] as number) & Kind.capitals)
}

function contradicts(figure: Figure, gender: number): boolean {
  if (gender === GENDERED) return false
  return gender & Trait.male ? figure.female > figure.male : figure.male > figure.female
}

/**
 * Joins names of known figures in headlines; where the text has only a last name, takes the first name that stands
 * before it there.
 */
function fromHeadlines(view: NameView, cast: Cast): void {
  const {tokens, prose, quotations} = view.item
  for (let b = 0; b < prose.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (!view.titleCase[b]) continue
    for (let t = from; t < to; t++) {
      if (!((tokens.kind[t] as number) & Kind.capital) || (view.traits[t] as number) & Trait.common) continue
      const list = cast.byLast.get(tokens.hash[t] as number)
      if (!list) continue
      const before = t > from && (tokens.kind[t - 1] as number) & Kind.capital ? t - 1 : -1
      const first = before >= 0 ? (tokens.hash[before] as number) : 0
      let index = list.find((one) => (cast.figures[one] as Figure).first === first && first !== 0)
      const given =
        before >= 0 && ((view.traits[before] as number) & (Trait.firstName | Trait.common)) === Trait.firstName
      const full = index !== undefined || given
      index ??= list.find((one) => {
        const figure = cast.figures[one] as Figure
        return given
          ? figure.full === 0 && figure.sort !== Sort.organization && figure.sort !== Sort.place
          : figure.sort !== Sort.organization
      })
      if (index === undefined) continue
      const figure = cast.figures[index] as Figure
      const name: Name = {
        from: full ? t - 1 : t,
        to: t + 1,
        before: full ? t - 1 : t,
        sort: given ? Sort.person : Sort.unknown,
        gender: 0,
        size: full ? 2 : 1,
        courtesy: false,
        first: full ? first : figure.first,
        last: figure.last,
        suffix: 0,
        possessive: false,
        loose: false,
        weak: false,
        quoted: (quotations.inside[t] as number) !== 0,
        figure: index
      }
      if (given && figure.full === 0) {
        const trait = view.traits[before] as number
        if (trait & Trait.male) figure.male += 2
        if (trait & Trait.female) figure.female += 2
        figure.first = first
      }
      join(view, cast, index, name)
      view.names.push(name)
    }
  }
}

/** Evidence that a name of unknown sort is a person's: its last name alone elsewhere, an age or `who` after it. */
function personal(view: NameView, figure: Figure): boolean {
  if (figure.full && figure.names.some((name) => name.size === 1)) return true
  const {tokens} = view.item
  for (const name of figure.names) {
    let t = name.to
    if (t >= tokens.count || (name.before > 0 && (view.traits[name.before - 1] as number) & Trait.preposition)) continue
    if (tokens.first[t] === 0x2c && t + 1 < tokens.count) {
      t++
      if ((tokens.kind[t] as number) & Kind.number && (tokens.end[t] as number) - (tokens.start[t] as number) <= 3)
        return true
    }
    if (isPersonal(view.traits[t] as number)) return true
  }
  return false
}
