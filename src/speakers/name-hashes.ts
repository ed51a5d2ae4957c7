import {hashOf} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import type {Name} from './name.js'
import type {NameView} from './name-view.js'
import {Trait} from './words.js'

/** Hashes the words of an organization's name without Inc. and the like, so that the same name has one value wherever it stands. */
export function wholeHash(view: NameView, name: Name): number {
  let h = 0
  let {from, to} = name
  while (to > name.from + 1 && (view.is(to - 1, Trait.ending) || view.comma(to - 1))) to--
  // The Post and Post are one
  while (from < to - 1 && view.is(from, Trait.definite)) from++
  for (let t = from; t < to; t++) h = addWord(h, view.hashOf(t))
  return h | 0
}

/** Gives what {@link wholeHash} makes of a name of one word. */
export function oneWord(hash: number): number {
  return addWord(0, hash) | 0
}

function addWord(h: number, hash: number): number {
  return Math.imul(h ^ hash, 0x01000193) + 1
}

/** Hashes an organization's initials, with and without its small words: `NFU`. */
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
