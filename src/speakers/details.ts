import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import {canBe, genderOf} from './gender.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {Trait} from './words.js'

/** Most mentions of a name beside which its age or party is looked for: copy gives them early. */
const MOST_NAMES = 3
/** Most words between an age and the name after it. */
const NEAR = 4
/** Most tokens from a name to its bearer’s age in years: Ada Voss, maestra de | 34 años. */
const FAR = 7
const DECADE = 10
/** Least letters that two forms of a party's name share: Grüne, Grünen. */
const SHARED = 4

const OPEN = 0x28
const CLOSE = 0x29
const COMMA = 0x2c

/**
 * Finds the figure of which the item has said what a description says beyond its noun, an age, a party or a nation, or -1: Jon Ruge (54) …
 * der 54-Jährige; Mara Lind (SPD) … die SPD-Politikerin; Swedish skier Elin Dahl … the Swede.
 *
 * @param recent - The figures mentioned lately, the latest last.
 */
export function byDetail(view: NameView, figures: readonly Figure[], recent: readonly number[], source: SourceReading): number {
  if (!tellsMore(view, source.head)) return -1
  const {head} = source
  const age = ageAt(view, head)
  const party = age !== 0 ? '' : partyAt(view, head)
  const nation = nationAt(view, head)
  if (age === 0 && !party && !nation) return -1
  const gender = genderOf(view, head, source.from)
  for (let i = recent.length - 1; i >= 0; i--) {
    const figure = figures[recent[i] as number] as Figure
    if (figure.kind !== 'person' || !canBe(figure, gender)) continue
    if (
      age !== 0
        ? isOfAge(age, ageOf(view, figure))
        : (nation ? agreesInNation(view, figure, nation) : agreesInParty(view, figure, head, party)) > 0
    )
      return recent[i] as number
  }
  return -1
}

/** Returns whether an item has said something else of a figure than a description does: another age, another party, another nation. */
export function isOther(view: NameView, figure: Figure, {head}: SourceReading): boolean {
  if (view.table.rivals.size && isRival(view, figure, view.hashOf(head))) return true
  if (!tellsMore(view, head)) return false
  const age = ageAt(view, head)
  if (age !== 0) {
    const known = ageOf(view, figure)
    return known > 0 && !isOfAge(age, known)
  }
  const nation = nationAt(view, head)
  return (nation ? agreesInNation(view, figure, nation) : agreesInParty(view, figure, head, partyAt(view, head))) < 0
}

/** Returns whether the item calls a figure by a noun that the same person is hardly called by: the trainer is not the goalkeeper. */
function isRival({table: {rivals}}: NameView, {titles, roles}: Figure, noun: number): boolean {
  const group = rivals.get(noun)
  if (group === undefined || titles.includes(noun) || roles.some(({nouns}) => nouns.includes(noun))) return false
  return titles.some((title) => rivals.get(title) === group) || roles.some(({nouns}) => nouns.some((one) => rivals.get(one) === group))
}

/** Returns whether a noun can tell an age, a party or a nation. */
function tellsMore(view: NameView, t: number): boolean {
  return (
    view.has(t, Kind.number | Kind.hyphen) ||
    memberEnding(view, t) > 0 ||
    view.table.decades.has(view.hashOf(t)) ||
    isYears(view, t + 3) ||
    view.table.partyNouns.has(view.hashOf(t)) ||
    nationAt(view, t) !== 0
  )
}

/** Returns the hash of the adjective of the nation that a word tells, or 0: swedish for Swede and for Swedish. */
function nationAt(view: NameView, t: number): number {
  return view.table.nations.get(view.hashOf(t)) ?? 0
}

/** Compares a nation with what the item says of a figure: 1 if it is the same, -1 if it is another one, 0 if nothing is known. */
function agreesInNation(view: NameView, {roles}: Figure, nation: number): number {
  let known = 0
  for (const {from, to} of roles) {
    for (let t = from; t < to; t++) {
      const held = nationAt(view, t)
      if (held === nation) return 1
      if (held) known = -1
    }
  }
  return known
}

/** Returns whether a noun for years follows a number: 34 años. */
function isYears(view: NameView, t: number): boolean {
  return view.table.years.has(view.hashOf(t)) && view.has(t - 1, Kind.number)
}

/** Returns whether an age is the one told, or in the decade told, which is negative: -80 for an octogenarian. */
function isOfAge(told: number, age: number): boolean {
  return told > 0 ? age === told : age >= -told && age < -told + DECADE
}

/** Returns the age that a word such as *54-Jährige* begins with or that follows it, as in *maestra de 34 años*, its decade as a negative number, or 0. */
function ageAt(view: NameView, t: number): number {
  const decade = view.table.decades.get(view.hashOf(t))
  if (decade) return -decade
  return isYears(view, t + 3) ? numberAt(view, t + 2) : numberAt(view, t)
}

/** Returns the number that a token begins with, or 0. */
function numberAt(view: NameView, t: number): number {
  return view.has(t, Kind.number) ? parseInt(view.item.text.slice(view.item.tokens.start[t], view.item.tokens.end[t]), 10) || 0 : 0
}

/** Returns the age that the item gives beside a figure’s name, or 0: Jon Ruge (54), Mara Lind, 34, die 34-jährige Mara Lind; Ada Voss, maestra de 34 años. */
function ageOf(view: NameView, {names}: Figure): number {
  for (let i = 0; i < names.length && i < MOST_NAMES; i++) {
    const {from, to} = names[i] as {from: number; to: number}
    const after = view.first[to]
    if ((after === OPEN || after === COMMA) && view.has(to + 1, Kind.number) && !view.has(to + 2, Kind.word)) return numberAt(view, to + 1)
    // Parti avec Bo Lund, le Breton de 24 ans a dit: somebody else
    for (let t = to + 1; after === COMMA && t < to + FAR && view.has(t, Kind.word | Kind.number) && !view.is(t, Trait.definite); t++)
      if (isYears(view, t)) return numberAt(view, t - 1)
    for (let t = from - 1; t > from - NEAR && t >= 0 && view.has(t, Kind.word | Kind.number); t--) {
      if (view.has(t, Kind.number) && view.endingOf(t, view.table.ageEndings)) return numberAt(view, t)
    }
  }
  return 0
}

/** Returns the length of the ending that makes a member of a party's name, or 0: VVD’er. */
function memberEnding(view: NameView, t: number): number {
  const {partyEndings} = view.table
  if (!partyEndings.length || !view.has(t, Kind.capital)) return 0
  const {text, tokens} = view.item
  return partyEndings.find((ending) => text.startsWith(ending, (tokens.end[t] as number) - ending.length))?.length ?? 0
}

/** Returns the first part of a compound with a hyphen, if it is a name, or the party that a noun tells: SPD for SPD-Politikerin and for Sozialdemokratin, D for D-Harrow. */
function partyAt(view: NameView, t: number): string {
  const party = view.table.partyNouns.get(view.hashOf(t))
  if (party) return party
  const member = memberEnding(view, t)
  if (member > 0) return view.item.text.slice(view.item.tokens.start[t], (view.item.tokens.end[t] as number) - member)
  const hyphen = view.lastHyphen(t)
  return hyphen < 0 || !view.has(t, Kind.capital) || view.has(t, Kind.number) ? '' : view.item.text.slice(view.item.tokens.start[t], hyphen)
}

/**
 * Compares the party of a description with what the item says of a figure: 1 if it is the same, -1 if it is another one, 0 if nothing is
 * known. A party stands in brackets or, with a hyphen, behind a comma after the name, or before the hyphen of the role.
 */
function agreesInParty(view: NameView, figure: Figure, head: number, party: string): number {
  const hash = view.hashOf(head)
  const noun = view.compounds.get(hash) ?? hash
  const any = view.is(head, Trait.anyPerson) || view.table.partyNouns.has(hash) || memberEnding(view, head) > 0
  const same = figure.roles.some(({nouns}) => nouns.includes(noun))
  if (!party || (!any && !same)) return 0
  let known = 0
  for (let i = 0; i < figure.names.length && i < MOST_NAMES; i++) {
    const {to} = figure.names[i] as {to: number}
    const bracketed = view.first[to] === OPEN && view.first[to + 2] === CLOSE
    if (
      (!bracketed && !(view.comma(to) && view.has(to + 1, Kind.hyphen))) ||
      !view.has(to + 1, Kind.capital) ||
      view.has(to + 1, Kind.number)
    )
      continue
    if (isParty(party, partyAt(view, to + 1) || textOf(view, to + 1))) return 1
    if (any) known = -1
  }
  for (const {from, to} of figure.roles) {
    for (let t = from; t < to; t++) {
      const held = partyAt(view, t)
      if (!held) continue
      if (isParty(party, held)) return 1
      if (any || view.compounds.get(view.hashOf(t)) === noun) known = -1
    }
  }
  return known
}

function textOf(view: NameView, t: number): string {
  return view.item.text.slice(view.item.tokens.start[t], view.item.tokens.end[t])
}

/** Returns whether two words name the same party: SPD and SPD, Grünen and Grüne. */
function isParty(one: string, other: string): boolean {
  return one === other || (one.length > SHARED && other.length > SHARED && one.slice(0, SHARED) === other.slice(0, SHARED))
}
