import {Kind} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Figure} from './figure.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {isPlainVerb} from './runs.js'
import {readSource, traitOf} from './sources.js'
import {isPersonal, Trait} from './words.js'

const DETERMINERS = Trait.definite | Trait.indefinite | Trait.possessive
/** Longest description before a relative pronoun, in tokens. */
const LONGEST = 10

/**
 * Finds the antecedent of a relative pronoun: the name or description right before it.
 *
 * @returns The index of the named figure, the description, or -1 if there is neither.
 */
export function antecedent(view: NameView, cast: Cast, head: number): number | SourceReading {
  const {tokens} = view.item
  const {kind} = tokens
  const is = (t: number, bits: number): boolean => view.is(t, bits)
  let t = head - 1
  // Ada Voss, secondo la quale; Ada Voss, para quien
  if (view.table.headFirst) while (t > head - 4 && !view.isCapital(t) && view.is(t, Trait.definite | Trait.preposition | Trait.common)) t--
  if (view.comma(t)) t = behindDetail(view, t - 1)
  // Ada Voss, madre de tres niños, quien: not the children
  const aside = view.table.headFirst && view.comma(head - 1) && t === head - 2 ? namedBefore(view, cast, t, head) : -1
  if (aside >= 0) return aside
  const name = nameEndingAt(view, t)
  const personal = isPersonal(view.traitsOf(head))
  // sold to Norvex, which said …: what says something is no place
  if (
    name &&
    (!hangs(view, cast, name) ||
      (!personal && ((cast.figures[name.figure] as Figure).sort === Sort.organization || (view.comma(head - 1) && !view.table.headFirst))))
  )
    return name.figure
  let from = t
  // in a spokesman for the force: the force
  let inner = -1
  while (from > t - LONGEST && view.sentence[from] === view.sentence[t]) {
    const bits = kind[from] as number
    const sign = bits & Kind.sign && !(bits & Kind.mark && !(bits & Kind.spaced))
    // was run by the firm, which …: a verb ends the phrase
    if (sign || isPlainVerb(view.traitsOf(from))) {
      if (inner < 0) return sign ? nameBeforeAside(view, cast, from, head) : -1
      break
    }
    // Ada Voss’s lawyer, who …
    if (personal && bits & Kind.clitic && from < t && nameEndingAt(view, from - 1)) {
      from = (nameEndingAt(view, from - 1) as Name).from
      break
    }
    // a spokesman for the force, who …
    if (is(from, DETERMINERS) && inner < 0 && personal && is(from - 1, Trait.preposition) && !isSomebody(view, from, t)) inner = from
    else if (is(from, DETERMINERS)) {
      const aside = nameBeforeAside(view, cast, from - 1, head)
      if (aside >= 0) return aside
      break
    }
    from--
  }
  if (inner >= 0 && !(is(from, DETERMINERS) && isSomebody(view, from, inner - 1))) from = inner
  if (!is(from, DETERMINERS) && !view.nameFrom(from)) {
    // pilots who …
    if (!(traitOf(view, t) & Trait.group)) return -1
    from = t
  }
  const read = readSource(view, from, t + 1)
  if (!read || read.kind === 'pronoun') return -1
  return read.name && !read.several ? read.name.figure : read
}

/** Returns the token before a party or the like in brackets, or before an age: Ada Voss (Labour), who; Ada Voss, 74 ans, qui. */
function behindDetail(view: NameView, t: number): number {
  const {text, tokens} = view.item
  if (text[tokens.start[t] as number] === ')') {
    for (let i = t - 1; i > t - LONGEST; i--) if (text[tokens.start[i] as number] === '(') return i - 1
  }
  const number = view.has(t, Kind.number) ? t : t - 1
  return view.has(number, Kind.number) && view.comma(number - 1) && nameEndingAt(view, number - 2) ? number - 2 : t
}

function nameEndingAt(view: NameView, t: number): Name | undefined {
  const name = view.nameOver(t)
  return name?.to === t + 1 ? name : undefined
}

/** Returns whether one of the words of a phrase is for people. */
function isSomebody(view: NameView, from: number, last: number): boolean {
  for (let t = from; t <= last; t++) if (traitOf(view, t) & (Trait.role | Trait.group)) return true
  return false
}

/** Returns whether a name that is not a person's depends on a preposition: a man from Holm Fold who … */
function hangs(view: NameView, cast: Cast, name: Name): boolean {
  const figure = cast.figures[name.figure] as Figure
  return figure.sort !== Sort.person && view.is(name.before - 1, Trait.preposition)
}

/** Finds the figure whose appositive, between commas, ends at a token, or -1. */
function namedBefore(view: NameView, cast: Cast, last: number, head: number): number {
  for (let t = last; t > last - LONGEST; t--) {
    if (view.comma(t)) return nameBeforeAside(view, cast, t, head)
    if (view.has(t, Kind.sentence | Kind.stop) || isPlainVerb(view.traitsOf(t))) return -1
  }
  return -1
}

/** Finds the figure named before an appositive with its role, or -1: Ada Voss, the mayor of Holm, who … */
function nameBeforeAside(view: NameView, cast: Cast, comma: number, head: number): number {
  const name = nameEndingAt(view, comma - 1)
  if (!name || !view.comma(comma)) return -1
  const {roles} = cast.figures[name.figure] as Figure
  return roles.some((role) => role.to <= head) ? name.figure : -1
}
