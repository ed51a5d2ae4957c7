import {Kind} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Figure, Role} from './figure.js'
import {Sort, type Name} from './names.js'
import type {NameView} from './name-view.js'
import {type SpeakerTable, Trait} from './words.js'

/** Longest appositive, in tokens. */
const LONGEST = 24

/**
 * Reads what persons are from the words around their names: titles before them, appositives after and before them.
 *
 * @param cast - Its figures; their roles are added.
 */
export function readRoles(view: NameView, cast: Cast): void {
  for (const name of view.names) {
    const figure = cast.figures[name.figure]
    if (!figure || figure.sort === Sort.place || name.sort === Sort.place) continue
    if (figure.roles.length > 6) continue
    if (figure.sort !== Sort.organization && name.before < name.from) addPrefix(view, figure, name)
    const after = appositiveAfter(view, name, figure)
    if (after) addRole(view, figure, after)
    else if (name.size > 1 || name.before < name.from) {
      const before = appositiveBefore(view, name, figure)
      if (before) addRole(view, figure, before)
    }
  }
}

function addRole(view: NameView, figure: Figure, role: Role): void {
  figure.roles.push(role)
  if (figure.sort === Sort.organization) return
  for (const noun of role.nouns) addTitle(view.table, figure, noun)
  if (figure.sort === Sort.unknown) figure.sort = Sort.person
  for (let t = role.from; t < role.to; t++) {
    const trait = view.traits[t] as number
    if (!(trait & Trait.role) || !role.nouns.includes(view.item.tokens.hash[t] as number)) continue
    if (trait & Trait.male) figure.male++
    if (trait & Trait.female) figure.female++
  }
}

/** Notes a noun, and of a compound the word that it ends with: Innenministerin is the minister too. */
function noteNoun(nouns: number[], {item: {tokens}, compounds}: NameView, t: number): void {
  const hash = tokens.hash[t] as number
  nouns.push(hash)
  const ending = compounds.get(hash)
  if (ending !== undefined) nouns.push(ending)
}

/** Notes the nouns that a title or role stands for: Sen. is a senator, a star an actor. */
function addTitle({titleForms}: SpeakerTable, figure: Figure, title: number): void {
  for (const noun of titleForms.get(title) ?? []) if (!figure.titles.includes(noun)) figure.titles.push(noun)
}

/** The titles and the role before a name. */
function addPrefix(view: NameView, figure: Figure, name: Name): void {
  const {item: {tokens}, traits, names, nameAt, table} = view
  let from = name.before
  const nouns: number[] = []
  for (let t = name.from - 1; t >= from; t--) {
    const hash = tokens.hash[t] as number
    if ((traits[t] as number) & (Trait.title | Trait.role)) noteNoun(nouns, view, t)
    addTitle(table, figure, hash)
  }
  while (from < name.from && (traits[from] as number) & Trait.courtesy) from++
  let to = name.from
  while (to > from && (traits[to - 1] as number) & Trait.courtesy) to--
  if (!nouns.length || from >= to) return
  const role: Role = {from, to, nouns}
  // NATO chief, Fox News host
  let capitals = from
  while (
    capitals < to &&
    (tokens.kind[capitals] as number) & Kind.capital &&
    !((traits[capitals] as number) & (Trait.title | Trait.role | Trait.adjective))
  )
    capitals++
  const last = traits[capitals - 1] as number
  if (
    capitals > from &&
    capitals < to &&
    ((tokens.kind[capitals - 1] as number) & Kind.capitals || last & Trait.organization) &&
    !(last & Trait.place)
  )
    role.affiliation = {from, to: capitals}
  // Lind’s lawyer Tam Oakes
  if (from > 1 && (tokens.kind[from - 1] as number) & Kind.clitic) {
    const owner = names[nameAt[from - 2] as number]
    if (owner?.to === from - 1) own(role, owner)
  }
  figure.roles.push(role)
}

/** Reads `, the harbour master at Vellacott,` after a name, an age between them or not. */
function appositiveAfter(view: NameView, name: Name, figure: Figure): Role | undefined {
  const {tokens} = view.item
  let t = name.to
  if (t < tokens.count && tokens.first[t] === 0x28 && t + 2 < tokens.count) {
    while (t < tokens.count && t < name.to + 6 && tokens.first[t] !== 0x29) t++
    t++
  }
  if (t + 1 >= tokens.count || tokens.first[t] !== 0x2c || view.sentence[t] !== view.sentence[name.from])
    return undefined
  t++
  const kind = tokens.kind[t] as number
  if (kind & Kind.number && t + 1 < tokens.count && tokens.first[t + 1] === 0x2c) t += 2
  return nounPhrase(view, t, Math.min(tokens.count, t + LONGEST), figure)
}

/** Reads `the harbour master, ` before a name. */
function appositiveBefore(view: NameView, name: Name, figure: Figure): Role | undefined {
  const {tokens} = view.item
  const comma = name.before - 1
  if (comma < 2 || tokens.first[comma] !== 0x2c || view.sentence[comma] !== view.sentence[name.from]) return undefined
  for (let t = comma - 1; t >= 0 && t > comma - 14; t--) {
    const bits = tokens.kind[t] as number
    if (bits & Kind.sign && !(bits & Kind.clitic)) return undefined
    const trait = traits(view, t)
    const at = view.nameAt[t] as number
    const owner = at >= 0 && view.names[at]?.from === t && ownerAt(view, t)
    const role = owner || trait & (Trait.definite | Trait.indefinite | Trait.possessive) ? nounPhrase(view, t, comma, figure) : undefined
    if (role) return role
    if (bits & Kind.sentence) return undefined
  }
  return undefined
}

function traits(view: NameView, t: number): number {
  return view.traits[t] as number
}

/** Reads a noun phrase whose noun says what somebody is. */
function nounPhrase(view: NameView, from: number, most: number, figure: Figure): Role | undefined {
  const {tokens} = view.item
  const wanted = figure.sort === Sort.organization ? Trait.organization : Trait.role
  let begin = from
  const owner = ownerAt(view, begin)
  if (owner) begin = owner.to + 1
  else if (
    begin < most &&
    traits(view, begin) & (Trait.definite | Trait.indefinite | Trait.possessive) &&
    (!((tokens.kind[begin] as number) & Kind.capital) || (tokens.kind[begin] as number) & Kind.sentence)
  )
    begin++
  const sentence = view.sentence[from]
  let noun = -1
  const nouns: number[] = []
  let end = begin
  let past = false
  let affiliation: Role['affiliation']
  for (let t = begin; t < most; t++) {
    const bits = tokens.kind[t] as number
    if (view.sentence[t] !== sentence && t > begin) break
    if (bits & Kind.sign && !(bits & Kind.mark && !(bits & Kind.spaced))) break
    const trait = traits(view, t)
    if (trait & Trait.relative && !(bits & Kind.capital)) break
    if (!past && t > begin && trait & Trait.joiner && noun < 0) return undefined
    if (trait & Trait.preposition && !(bits & Kind.capital)) {
      if (noun < 0) return undefined
      const next = t + 1 < most && traits(view, t + 1) & Trait.definite ? t + 2 : t + 1
      if (!past && trait & Trait.affiliator && next < most) {
        const at = view.nameAt[next] as number
        const body = at >= 0 ? view.names[at] : undefined
        if (body && body.from === next && leadsToBody(view, t, body)) {
          affiliation = {from: next, to: body.to}
          end = t
          break
        }
      }
      past = true
    } else if (!past) {
      if (trait & wanted && !(trait & Trait.common)) {
        noun = t
        noteNoun(nouns, view, t)
      } else if (trait & Trait.common && !(bits & Kind.capital)) {
        if (noun < 0) return undefined
        break
      } else if (
        bits & Kind.word &&
        !(trait & (Trait.joiner | Trait.particle)) &&
        noun >= 0 &&
        !(bits & Kind.capital)
      ) {
        noun = -1
      } else if (bits & Kind.capital && noun >= 0 && view.nameAt[t] !== -1) noun = -1
    } else if (
      trait & Trait.common &&
      !(bits & Kind.capital) &&
      !(trait & (Trait.definite | Trait.indefinite | Trait.possessive | Trait.joiner | Trait.firstName))
    )
      break
    end = t + 1
  }
  if (noun < 0) return undefined
  const role: Role = {from: begin, to: end, nouns}
  if (affiliation) role.affiliation = affiliation
  if (owner) own(role, owner)
  return role
}

/** The name that begins at a token and owns what follows: Lind’s lawyer. */
function ownerAt(view: NameView, t: number): Name | undefined {
  const at = view.nameAt[t] as number
  const name = at >= 0 ? view.names[at] : undefined
  return name?.possessive && name.before <= t && name.from >= t ? name : undefined
}

/** Notes whose a role is: a body’s, or somebody’s. */
function own(role: Role, owner: Name): void {
  if (owner.sort === Sort.organization) role.affiliation ??= {from: owner.from, to: owner.to}
  else if (owner.sort !== Sort.place) role.owner = owner.figure
}

/** Tells whether what follows `at`, `with` or `of` is a body, not a place. */
function leadsToBody({item: {tokens}}: NameView, t: number, name: Name): boolean {
  if (name.sort === Sort.organization) return true
  const length = (tokens.end[t] as number) - (tokens.start[t] as number)
  // at, not in, of, for, from
  return tokens.first[t] === 0x61 && length === 2 && name.sort !== Sort.person
}
