import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import type {NameView} from './name-view.js'
import {type Name, Sort} from './name.js'
import {Trait} from './words.js'

/** Longest title of a work in quotation marks, in tokens. */
const LONGEST_TITLE = 16

/** Passes the title of a work in quotation marks, up to its closing mark: author of | “Halls of England”. */
export function titleEnd(view: NameView, open: number): number {
  if (view.item.quotations.inside[open] !== Inside.opening) return open
  for (let t = open + 1; t < open + LONGEST_TITLE; t++) if (view.item.quotations.inside[t] === Inside.closing) return t + 1
  return open
}

/** Passes the lower-case words after a name that end in a noun for a body: the Calder | county hospital. */
export function overLowerBody(view: NameView, from: number, most: number): number {
  let to = from
  for (let t = from; t < most; t++) {
    if (
      !view.has(t, Kind.word) ||
      view.has(t, Kind.clitic | Kind.sentence) ||
      view.isCapital(t) ||
      view.is(t, Trait.common | Trait.preposition | Trait.joiner)
    )
      break
    if (view.is(t, Trait.organization)) to = t + 1
  }
  return to
}

/** Returns whether a second role without an article begins at a token, and no name follows it: co-founder and chief executive of Norvex. */
export function leadsToRole(view: NameView, from: number, most: number): boolean {
  for (let t = from; t < most; t++) {
    if (!view.has(t, Kind.word) || view.has(t, Kind.sentence) || view.is(t, Trait.common | Trait.preposition | Trait.possessive))
      return false
    if (view.nameAt[t] !== -1) return false
    if (view.is(t, Trait.role)) return !((view.nameAt[t + 1] !== -1 || view.is(t + 1, Trait.role)) && !leadsToRole(view, t + 1, most))
  }
  return false
}

/** Returns whether the name after a preposition such as `at` or `of` is an organization’s, not a place’s. */
export function leadsToBody(view: NameView, t: number, name: Name): boolean {
  return name.sort === Sort.organization || (name.sort !== Sort.person && view.table.bodyLinks.has(view.hashOf(t)))
}
