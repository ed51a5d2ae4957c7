import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import type {Fit} from './salience.js'
import type {NameView} from './name-view.js'

/** How many of a person’s names are searched for an age. */
const MOST_NAMES = 4
/** Most tokens between a name and an age: Lind (34), Lind, de 34 años. */
const FARTHEST = 2
/** Digits of the longest age. */
const DIGITS = 3

/** Makes a fit for a description by age: nobody of another age fits, and whoever is of that age fits best: Lind, 34, … the 34-year-old. */
export function agedFit(view: NameView, head: number, fit: Fit): Fit {
  const age = numberAt(view, head)
  return (figure, male) => {
    const known = ageOf(view, figure)
    return known < 0 ? fit(figure, male) : known === age ? 2 * fit(figure, male) : 0
  }
}

/** Returns the age that follows one of a person’s names, or -1. */
function ageOf(view: NameView, {names}: Figure): number {
  for (let i = 0; i < names.length && i < MOST_NAMES; i++) {
    const to = names[i]?.to ?? -1
    if (!view.comma(to) && view.first[to] !== 0x28) continue
    for (let t = to + 1; t <= to + FARTHEST; t++) if (view.has(t, Kind.number)) return view.lengthOf(t) <= DIGITS ? numberAt(view, t) : -1
  }
  return -1
}

/** Reads the number that a token begins with: 34, 34-year-old. */
function numberAt(view: NameView, t: number): number {
  const {text, tokens} = view.item
  return Number.parseInt(text.slice(tokens.start[t], (tokens.start[t] as number) + DIGITS), 10)
}
