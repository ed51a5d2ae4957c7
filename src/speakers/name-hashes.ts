import {hashOf} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
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
