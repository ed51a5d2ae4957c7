import {hashOf} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import type {Name} from './name.js'
import type {NameView} from './name-view.js'
import {Trait} from './words.js'

/** Hashes an organization's name without its article and legal form (Inc.), so that variants of a name share one hash. */
export function wholeHash(view: NameView, name: Name): number {
  let h = 0
  let {from, to} = name
  while (to > name.from + 1 && (view.is(to - 1, Trait.ending) || view.comma(to - 1))) to--
  // The Post is Post
  while (from < to - 1 && view.is(from, Trait.definite)) from++
  for (let t = from; t < to; t++) h = addWord(h, view.hashOf(t))
  return h | 0
}

/** Returns what {@link wholeHash} does for a one-word name. */
export function oneWord(hash: number): number {
  return addWord(0, hash) | 0
}

function addWord(h: number, hash: number): number {
  return Math.imul(h ^ hash, 0x01000193) + 1
}

/** Hashes an organization's initials, with and without those of its lower-case words: `NFU`. */
export function initialHashes(view: NameView, name: Name): number[] {
  const {text, tokens} = view.item
  let short = ''
  let long = ''
  for (let t = name.from; t < name.to; t++) {
    if (!view.has(t, Kind.word)) continue
    const c = text.charAt(tokens.start[t] as number)
    long += c
    if (view.has(t, Kind.capital)) short += c
  }
  return short.length < 2 ? [] : short === long ? [hashOf(short)] : [hashOf(short), hashOf(long)]
}

/**
 * Finds a body whose name is this one but for the noun before it, which is no part of the name if it has no capital within a sentence:
 * Aerolínea Voss Lind suspende … la aerolínea | Voss Lind.
 */
export function withoutNoun(
  view: NameView,
  byWhole: ReadonlyMap<number, number>,
  figures: readonly Figure[],
  name: Name
): number | undefined {
  const {from} = name
  if (!view.table.headFirst) return undefined
  if (view.is(from, Trait.organization) && view.opensSentence(from)) return byWhole.get(wholeHash(view, {...name, from: from + 1}))
  if (!view.is(from - 1, Trait.organization) || view.isCapital(from - 1)) return undefined
  const index = byWhole.get(wholeHash(view, {...name, from: from - 1}))
  const figure = figures[index ?? -1]
  if (!figure?.name || !view.opensSentence(figure.name.from)) return undefined
  figure.name = name
  figure.first = name.first
  return index
}
