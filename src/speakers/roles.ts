import {addToHash, hashBetween, HASH_START} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Figure, Role} from './figure.js'
import {genderOf} from './gender.js'
import {Sort, type Name} from './name.js'
import type {NameView} from './name-view.js'
import {officeAt} from './offices.js'
import {isPlainVerb} from './runs.js'
import {type SpeakerTable, Trait} from './words.js'
import {leadsToBody, leadsToRole, overLowerBody, titleEnd} from './role-end.js'

/** Longest appositive, in tokens. */
const LONGEST = 24

/** Adds roles to figures from the words around their names: titles before them, appositives before and after. */
export function readRoles(view: NameView, cast: Cast): void {
  for (const name of view.names) {
    const figure = cast.figures[name.figure]
    if (!figure || figure.sort === Sort.place || name.sort === Sort.place) continue
    if (figure.roles.length > 6) continue
    if (figure.sort !== Sort.organization && name.before < name.from) addPrefix(view, figure, name)
    if (figure.sort !== Sort.organization) addNamed(view, figure, name)
    if (figure.sort !== Sort.person) addBodyNoun(view, figure, name.from - 1)
    if (name.size > 1) figure.affiliation ??= bodyAfter(view, name)
    // Ada Voss, defending, said … the barrister
    if (view.comma(name.to) && view.comma(name.to + 2)) addTitle(view.table, figure, view.hashOf(name.to + 1))
    const after = appositiveAfter(view, name, figure)
    if (after) addRole(view, figure, after)
    else if (name.size > 1 || name.before < name.from || isEnclosed(view, name)) {
      const before = appositiveBefore(view, name, figure)
      if (before) addRole(view, figure, before)
    }
  }
}

function addRole(view: NameView, figure: Figure, role: Role): void {
  figure.roles.push(role)
  // the union, Klasse: an appositive settles the sort of an unknown name
  if (figure.sort === Sort.unknown && (role.body || isPluralBody(view, figure, role))) {
    makeBody(figure)
    return
  }
  for (const noun of role.nouns) addTitle(view.table, figure, noun)
  addInitials(view, figure, role)
  if (figure.sort === Sort.unknown) figure.sort = Sort.person
  for (let t = role.from; t < role.to; t++) {
    const trait = view.traitsOf(t)
    if (!(trait & Trait.role) || !role.nouns.includes(view.hashOf(t))) continue
    const gender = genderOf(view, t, role.from - 1)
    if (gender & Trait.male) figure.male++
    if (gender & Trait.female) figure.female++
  }
}

/** Returns whether a noun for a person or an organization stands with a name that ends in a plural: the operator, Ashcombe Buses; not: the operator, Bo Lind. */
function isPluralBody(view: NameView, {name}: Figure, {nouns}: Role): boolean {
  if (!name || name.size < 2 || !nouns.every((noun) => view.table.traits.get(noun) & Trait.organization)) return false
  const {text, tokens} = view.item
  return view.table.pluralEndings.some((ending) => text.startsWith(ending, (tokens.end[name.to - 1] as number) - ending.length))
}

/**
 * Adds a noun, and for a compound also its last part: an Innenministerin is also called Ministerin. A chief minister is no chief.
 *
 * @param to - The token after the role.
 */
function noteNoun(nouns: number[], view: NameView, t: number, to: number): void {
  const hash = officeAt(view, t)
  if (t + 1 < to && view.table.portfolios.has(hash) && view.is(t + 1, Trait.role | Trait.title)) return
  nouns.push(hash)
  const ending = view.compounds.get(hash)
  if (ending !== undefined) nouns.push(ending)
}

/** Adds the lower-case noun for an organization right before a name: the airline Norvex. */
function addBodyNoun(view: NameView, figure: Figure, t: number): void {
  if (
    view.has(t + 1, Kind.sentence | Kind.block) ||
    !view.is(t, Trait.organization) ||
    (view.isCapital(t) && !view.table.capitalNouns && !view.opensSentence(t))
  )
    return
  makeBody(figure)
  noteNoun(figure.titles, view, t, t + 1)
}

/** Adds the noun of a subject whose name its sentence gives: Die Senatorin heißt Ada Lind. */
function addNamed(view: NameView, figure: Figure, {before}: Name): void {
  const noun = before - 2
  if (noun < 1 || !view.is(before - 1, Trait.namer) || !view.is(noun, Trait.role) || view.has(before - 1, Kind.sentence)) return
  const nouns: number[] = []
  noteNoun(nouns, view, noun, noun + 1)
  addRole(view, figure, {from: noun, to: noun + 1, nouns})
}

/** Marks a figure as an organization. */
function makeBody(figure: Figure): void {
  figure.sort = Sort.organization
  figure.kind = 'organization'
}

/** Adds the nouns that a title or role stands for: Sen. is a senator, a star an actor. */
function addTitle({titleForms}: SpeakerTable, figure: Figure, title: number): void {
  for (const noun of titleForms.get(title) ?? []) if (!figure.titles.includes(noun)) figure.titles.push(noun)
}

/** Fewest words of an office that goes by its initials. */
const INITIALED = 3

/** Adds the initials of an office as a word for its holder: CFO for a chief financial officer. */
function addInitials(view: NameView, figure: Figure, {from, to}: Role): void {
  if (to - from < INITIALED || view.table.headFirst || view.table.capitalNouns) return
  const {text, tokens} = view.item
  let hash = HASH_START
  for (let t = to - INITIALED; t < to; t++) {
    if (!view.has(t, Kind.word) || view.is(t, Trait.joiner | Trait.preposition)) return
    hash = addToHash(hash, text.charCodeAt(tokens.start[t] as number))
  }
  figure.titles.push(hash)
}

/** Adds the titles and the role before a name. */
function addPrefix(view: NameView, figure: Figure, name: Name): void {
  const {names, nameAt, table} = view
  let from = name.before
  const nouns: number[] = []
  for (let t = name.from - 1; t >= from; t--) {
    const hash = view.hashOf(t)
    if (view.is(t, Trait.title | Trait.role) || view.isPersonNoun(t)) noteNoun(nouns, view, t, name.from)
    // Lt. Gov. Ada Voss is neither lieutenant nor governor
    if (t > from && officeAt(view, t) !== hash) {
      t--
      continue
    }
    addTitle(table, figure, hash)
    const ending = view.compounds.get(hash)
    if (ending !== undefined) addTitle(table, figure, ending)
    // SPD-Fraktionschefin: what the whole noun behind the hyphen stands for
    const hyphen = view.lastHyphen(t)
    if (hyphen >= 0) addTitle(table, figure, hashBetween(view.item.text, hyphen + 1, view.item.tokens.end[t] as number))
  }
  while (from < name.from && view.is(from, Trait.courtesy)) from++
  let to = name.from
  while (to > from && view.is(to - 1, Trait.courtesy)) to--
  if (!nouns.length || from >= to) return
  const role: Role = {from, to, nouns}
  figure.roles.push(role)
  addInitials(view, figure, role)
  // chief executive of Northern Rail Ada Voss
  const body = view.nameOver(to - 1)
  if (body && body.from > from && view.is(body.from - 1, Trait.preposition | Trait.definite)) {
    role.to = view.is(body.from - 1, Trait.definite) ? body.from - 2 : body.from - 1
    role.affiliation = {from: body.from, to: body.to}
    return
  }
  // NATO chief, Fox News host, senior White House adviser
  let begin = from
  while (begin < to && view.is(begin, Trait.adjective)) begin++
  let capitals = begin
  while (capitals < to && view.has(capitals, Kind.capital) && !view.is(capitals, Trait.title | Trait.role | Trait.adjective)) capitals++
  const last = view.traitsOf(capitals - 1)
  if (
    capitals > begin &&
    capitals < to &&
    (view.has(capitals - 1, Kind.capitals) || last & Trait.organization) &&
    !(last & Trait.place) &&
    // Club captain Ada Voss: only the sentence capitalizes it
    !(capitals === begin + 1 && view.has(begin, Kind.sentence) && !view.has(begin, Kind.capitals))
  )
    role.affiliation = {from: begin, to: capitals}
  // Lind’s lawyer Tam Oakes
  if (view.has(from - 1, Kind.clitic)) {
    const owner = names[nameAt[from - 2] as number]
    if (owner?.to === from - 1) own(role, owner)
  }
}

/** Reads the organization right after a person's name: Ada Quill of Hollin University. */
function bodyAfter(view: NameView, {to, sort}: Name): Figure['affiliation'] {
  if (sort === Sort.organization || !view.is(to, Trait.affiliator) || view.has(to, Kind.capital)) return undefined
  const from = view.is(to + 1, Trait.definite) ? to + 2 : to + 1
  const body = view.nameFrom(from)
  return body && leadsToBody(view, to, body) ? {from, to: body.to} : undefined
}

/** Reads `, the harbour master at Vellacott,` after a name, skipping a parenthesis and an age. */
function appositiveAfter(view: NameView, name: Name, figure: Figure): Role | undefined {
  const {tokens} = view.item
  let t = name.to
  if (tokens.first[t] === 0x28) {
    while (t < name.to + 6 && tokens.first[t] !== 0x29) t++
    t++
  }
  if (!view.comma(t)) return undefined
  t++
  t = overAge(view, t)
  // Lind, whose brother runs it, …
  if (view.is(t, Trait.relative) && !isArticle(view, t)) return undefined
  const role = nounPhrase(view, t, Math.min(tokens.count, t + LONGEST), figure)
  // In Skerry, the mayor said …; raised by Skerry Ventures, the company told us: what has the sentence’s verb is no appositive
  if (role && !figure.titles.length && view.is(name.before - 1, Trait.preposition) && isPlainVerb(view.traitsOf(role.to))) return undefined
  // Parti avec l’Italien Bo Lund, le Breton de 24 ans a cru que non: the subject
  if (role && view.table.headFirst && view.is(t, Trait.definite) && view.is(t + 1, Trait.anyPerson) && !endsAside(view, role.to))
    return undefined
  return role
}

/** Returns whether a comma or bracket ends an appositive that has been read up to a token, or a stop right after it. */
function endsAside(view: NameView, from: number): boolean {
  for (let t = from; t <= from + LONGEST_AGE && t < view.item.tokens.count; t++)
    if (view.has(t, Kind.sign) && !view.has(t, Kind.clitic | Kind.mark)) return view.comma(t) || t <= from + 1
  return false
}

/** Maximum tokens in an age. */
const LONGEST_AGE = 4

/** Skips an age and the comma after it: Lind, 53, | a baker; Lind, 53 years old, | a baker; Lind, de 53 años, | panadera. */
function overAge(view: NameView, from: number): number {
  let number = false
  for (let t = from; t <= from + LONGEST_AGE; t++) {
    if (view.comma(t)) return number ? t + 1 : from
    number ||= view.has(t, Kind.number)
    // maestra de 34 años: a role
    if (view.has(t, Kind.sign) || ((view.has(t, Kind.capital) || view.is(t, Trait.role)) && !number)) return from
  }
  return from
}

/**
 * Checks whether a word that is article and relative pronoun is the article of an appositive, which ends with a noun: Mara Lind, die
 * Sprecherin der Polizei, …; but: Mara Lind, die Sprecherin war, …
 */
function isArticle(view: NameView, at: number): boolean {
  if (!view.table.capitalNouns || !view.is(at, Trait.definite)) return false
  for (let t = at + 1; t < at + LONGEST; t++)
    if (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) return view.has(t - 1, Kind.capital | Kind.number)
  return false
}

/** Returns whether a name of one word stands between a role and a second comma or a stop: Her daughter, Carol, knew. He met her daughter, Carol. */
function isEnclosed(view: NameView, {from, to}: Name): boolean {
  return (
    (view.comma(to) || view.has(to, Kind.stop)) && view.comma(from - 1) && (view.is(from - 2, Trait.role) || view.is(from, Trait.firstName))
  )
}

/** Reads `the harbour master, ` before a name. */
function appositiveBefore(view: NameView, name: Name, figure: Figure): Role | undefined {
  const {tokens} = view.item
  let comma = name.before - 1
  // the chair, the Rev. Ada Voss; the owner, 78-year-old Ada Voss
  if (view.comma(comma - 1) && (view.has(comma, Kind.number) || (view.is(comma, Trait.definite) && name.before < name.from))) comma--
  if (!view.comma(comma)) return undefined
  let inner: Role | undefined
  for (let t = comma - 1; t > comma - 14; t--) {
    const bits = tokens.kind[t] as number
    if (bits & Kind.sign && !(bits & Kind.clitic)) break
    const trait = view.traitsOf(t)
    const owner = ownerAt(view, t)
    const role =
      owner || trait & (Trait.definite | Trait.indefinite | Trait.possessive)
        ? nounPhrase(view, t, comma, figure, view.table.headFirst)
        : undefined
    // the spokeswoman of the company, the mother of the victim, Mara Lind: the object of a preposition is not the appositive
    const inside = view.is(t - 1, Trait.preposition)
    if (role && !inside && !(role.body && trait & Trait.preposition)) return role
    if (!role?.body) inner ??= role
    if (bits & Kind.sentence) break
  }
  return inner
}

/**
 * Reads a noun phrase whose noun says what a figure is.
 *
 * @param adjectives - Whether words that no list has can follow the noun, as in *le ministre fédéral de la Pêche*.
 */
function nounPhrase(view: NameView, from: number, most: number, figure: Figure, adjectives = false): Role | undefined {
  const {tokens} = view.item
  const {sort} = figure
  const wanted = sort === Sort.organization ? Trait.organization : sort === Sort.unknown ? Trait.role | Trait.organization : Trait.role
  let begin = from
  const owner = ownerAt(view, begin)
  if (owner) begin = owner.to + 1
  else if (
    view.is(begin, Trait.definite | Trait.indefinite | Trait.possessive) &&
    (!view.has(begin, Kind.capital) || view.has(begin, Kind.sentence))
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
    if (bits & Kind.sign && !(bits & Kind.mark && !(bits & Kind.spaced))) {
      if (noun >= 0 && view.is(t - 1, Trait.preposition)) end = titleEnd(view, t)
      break
    }
    const trait = view.traitsOf(t)
    // in German, a relative pronoun has a comma before it: die Sprecherin der Polizei
    if (trait & Trait.relative && !(bits & Kind.capital) && !(view.table.capitalNouns && trait & Trait.definite)) break
    // the company’s lawyer is a lawyer, and the victim’s mother no victim
    if (bits & Kind.clitic && !past && view.is(t - 1, Trait.organization | Trait.role)) {
      if (!view.is(t - 1, Trait.role)) begin = t + 1
      end = t + 1
      noun = -1
      nouns.length = 0
      continue
    }
    if (trait & Trait.preposition && !(bits & Kind.capital)) {
      if (noun < 0) return undefined
      const next = view.is(t + 1, Trait.definite) ? t + 2 : t + 1
      if (!past && trait & Trait.affiliator) {
        const body = view.nameFrom(next)
        if (body && leadsToBody(view, t, body)) {
          affiliation = {from: next, to: overLowerBody(view, body.to, most)}
          end = t
          break
        }
      }
      past = true
    } else if (!past) {
      if ((trait & wanted && !(trait & Trait.common)) || (wanted & Trait.role && !(bits & Kind.capital) && view.isPersonNoun(t))) {
        noun = t
        noteNoun(nouns, view, t, most)
      } else if (noun === t - 1 && trait & Trait.joiner && !(bits & Kind.capital) && leadsToRole(view, t + 1, most)) {
        continue
      } else if (trait & Trait.common && !(bits & Kind.capital)) {
        if (noun < 0) return undefined
        break
      } else if (bits & Kind.word && !(trait & (Trait.joiner | Trait.particle)) && noun >= 0 && !(bits & Kind.capital)) {
        if (!adjectives) noun = -1
      } else if (bits & Kind.capital && noun >= 0 && view.nameAt[t] !== -1) noun = -1
    } else if (
      trait & Trait.common &&
      !(bits & Kind.capital) &&
      !(trait & (Trait.definite | Trait.indefinite | Trait.possessive | Trait.joiner | Trait.firstName))
    )
      break
    end = t + 1
  }
  // Lind (PRC), juge la somme: a verb
  if (
    noun < 0 ||
    (noun === from &&
      view.is(noun + 1, Trait.definite | Trait.indefinite | Trait.possessive) &&
      !view.is(noun + 1, Trait.preposition | Trait.affiliator))
  )
    return undefined
  const role: Role = {from: begin, to: end, nouns}
  if (view.is(noun, Trait.adjective)) role.party = true
  if (view.is(noun, Trait.organization) && !view.is(noun, Trait.role)) role.body = true
  if (affiliation) role.affiliation = affiliation
  if (owner) own(role, owner)
  return role
}

/** Finds the possessive name that begins at a token, titles included: Lind’s lawyer. */
function ownerAt(view: NameView, t: number): Name | undefined {
  const name = view.nameFrom(t)
  return name?.possessive ? name : undefined
}

/** Records the organization or person that a role belongs to. */
function own(role: Role, owner: Name): void {
  if (owner.sort === Sort.organization) role.affiliation ??= {from: owner.from, to: owner.to}
  else if (owner.sort !== Sort.place) role.owner = owner.figure
}
