import {lowerCode} from '../../text/characters.js'
import type {Phrases} from '../phrases.js'
import type {PhraseList} from './line-openings.js'

const beginnings = new WeakMap<Phrases, Map<PhraseList, ReadonlySet<number>>>()

/** Returns the first two letters of the entries of a list, as a cheap prefilter for lines that begin with one of them. */
export function beginningsOf(phrases: Phrases, list: PhraseList): ReadonlySet<number> {
  let lists = beginnings.get(phrases)
  if (!lists) beginnings.set(phrases, (lists = new Map<PhraseList, ReadonlySet<number>>()))
  let known = lists.get(list)
  if (!known) lists.set(list, (known = new Set(phrases.all(list).map((each) => beginningAt(each, 0)))))
  return known
}

/** Packs the two letters at a place, whatever their case. */
export function beginningAt(text: string, start: number): number {
  return (lowerCode(text.charCodeAt(start)) << 16) | lowerCode(text.charCodeAt(start + 1))
}
