import {Char, charClass} from '../text/characters.js'
import {Kind} from '../text/tokens.js'
import type {Name} from './name.js'
import type {NameView} from './name-view.js'

/** Returns whether a name consists of two initials: A. V. */
export function isInitials(view: NameView, {from, to}: Name): boolean {
  return to === from + 2 && view.isInitial(from) && view.isInitial(from + 1)
}

/** Returns whether a name of several words begins with an acronym: CTS Vanneau, but not ADA VOSS or J.K. Voss. */
export function opensWithAcronym(view: NameView, {from, to, size}: Name): boolean {
  return size > 1 && view.has(from, Kind.capitals) && !view.has(from, Kind.abbreviation) && !view.has(to - 1, Kind.capitals)
}

/** Returns whether a name of one word is a compound that begins with an acronym: CFS-Santé, but not JEAN-LUC. */
export function isAcronymic(view: NameView, {from, size}: Name): boolean {
  const {text, tokens} = view.item
  const hyphen = size === 1 && !view.has(from, Kind.capitals) ? view.lastHyphen(from) : -1
  if (hyphen < (tokens.start[from] as number) + 2) return false
  for (let at = tokens.start[from] as number; at < hyphen; at++) if (charClass(text.charCodeAt(at)) !== Char.upper) return false
  return true
}
