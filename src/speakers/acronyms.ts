import {Char, charClass} from '../text/characters.js'
import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import {type Name, Sort} from './name.js'
import {wholeHash} from './name-hashes.js'
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

/** Notes the short names that brackets give right after the names of organizations: Asociación de Vecinos de Otero (AVO). */
export function noteShortNames(view: NameView, {figures, byWhole}: {figures: readonly Figure[]; byWhole: Map<number, number>}): void {
  for (const name of view.names) {
    const {from, to} = name
    if (name.figure >= 0 || to - from > 1 || view.first[from - 1] !== 0x28 || view.first[to] !== 0x29) continue
    const whole = view.nameOver(from - 2)
    if (
      !whole ||
      whole.figure < 0 ||
      (figures[whole.figure] as Figure).sort !== Sort.organization ||
      view.first[from] !== view.first[whole.from]
    )
      continue
    if (!byWhole.has(wholeHash(view, name))) byWhole.set(wholeHash(view, name), whole.figure)
  }
}
