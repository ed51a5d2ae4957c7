import {Char, charClass} from '../../text/characters.js'
import {addToHash, HASH_START, Lexicon} from '../../text/lexicon.js'
import type {PhraseList} from './line-openings.js'
import type {Phrases} from '../phrases.js'

/** The words of lines about time. */
export interface TimeWords {
  /** Whole entries (months, days, words for times, labels) as `label`; words that are only part of an entry as `sign`. */
  kinds: ReadonlyMap<string, 'label' | 'sign'>
  /** The runs of letters in those words. */
  runs: Lexicon
}

/** The lists that these words come from. */
const lists: readonly PhraseList[] = ['months', 'weekdays', 'times', 'published', 'updated']

const tables = new WeakMap<Phrases, TimeWords>()

/** Returns the words of lines about time, built once for each set of phrases. */
export function timeWordsOf(phrases: Phrases): TimeWords {
  const known = tables.get(phrases)
  if (known) return known
  const kinds = new Map<string, 'label' | 'sign'>()
  const runs: [string, number][] = []
  for (const list of lists)
    for (const entry of phrases.all(list)) {
      for (const [run] of entry.matchAll(/[\p{L}\p{M}]+/gu)) runs.push([run, 1])
      if (list !== 'months' && list !== 'weekdays') for (const part of entry.split(' ')) if (!kinds.has(part)) kinds.set(part, 'sign')
    }
  for (const list of lists) for (const entry of phrases.all(list)) kinds.set(entry.endsWith('…') ? entry.slice(0, -1) : entry, 'label')
  const made = {kinds, runs: new Lexicon(runs)}
  tables.set(phrases, made)
  return made
}

/**
 * Checks whether a line is worth parsing as a line about time: whether it begins with such a word or without a letter.
 * The first word rules out most other lines.
 */
export function mayBeTimeLine(line: string, {runs}: TimeWords): boolean {
  let hash = HASH_START
  let at = 0
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at)
    const kind = charClass(code)
    if (kind !== Char.lower && kind !== Char.upper) break
    hash = addToHash(hash, code)
  }
  // p.m. is listed without its periods
  return at === 0 || line.charCodeAt(at) === 0x2e || runs.get(hash) !== 0
}
