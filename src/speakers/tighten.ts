import {hashBetween} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import {isIntroduced} from './mentions.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import {Trait} from './words.js'

/** The figures found so far, by last name. */
interface Known {
  figures: readonly Figure[]
  byLast: ReadonlyMap<number, readonly number[]>
}

/** Strips an ordinary first word from a name that occurs without it: Crooked Ada Voss, Defending Voss. */
export function tighten(view: NameView, {byLast, figures}: Known, name: Name): void {
  const known = byLast
    .get(name.last)
    ?.map((index) => figures[index] as Figure)
    .filter((figure) => figure.sort === Sort.person)
  if (!known?.length || known.some((figure) => figure.first === name.first)) return
  const next = view.hashOf(name.from + 1)
  // Ottoline Le Voss, whom Ms. Le Voss names again
  const full = name.size > 2 && !view.is(name.from + 1, Trait.particle) && known.some((figure) => figure.first === next)
  // Agatha Voss, who …; Agatha Voss, 97, …; Bo Voss Jr.
  if (!full && (name.suffix !== 0 || isIntroduced(view, name))) return
  // Defending Voss said; but: Ruprecht Voss said
  if (!full && !(name.size === 2 && view.has(name.from, Kind.sentence) && (view.table.capitalNouns || !canBeGiven(view, name.from)))) return
  name.from++
  name.before = name.from
  name.first = next
  name.size--
}

/** Returns whether a word at the start of a sentence can be a first name. */
export function canBeGiven(view: NameView, t: number): boolean {
  return view.is(t, Trait.firstName) || (view.traits[t] === 0 && !view.endsOrdinarily(t))
}

/** Ends a name before what its bearer owns, where a noun looks like a last name: Stahnkes Stärke. */
export function cutOwned({item: {text, tokens}, table: {genitiveEnding}}: NameView, {byLast}: Known, name: Name): void {
  const {from} = name
  const end = (tokens.end[from] as number) - genitiveEnding.length
  if (!text.startsWith(genitiveEnding, end)) return
  const last = hashBetween(text, tokens.start[from] as number, end)
  if (!byLast.has(last)) return
  name.to = from + 1
  name.first = name.last = last
  name.size = 1
  name.possessive = true
}
