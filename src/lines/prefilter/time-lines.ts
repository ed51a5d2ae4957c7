import {Char, charClass} from '../../text/characters.js'
import {addToHash, HASH_START, Lexicon} from '../../text/lexicon.js'
import type {PhraseList} from './line-openings.js'
import type {Phrases} from '../phrases.js'

/** What the words of lines about time are. */
export interface TimeWords {
  /** Names of months and days, words of the clock, labels: `label`; words that are only part of one: `sign`. */
  kinds: ReadonlyMap<string, 'label' | 'sign'>
  /** The runs of letters that those words are made of. */
  runs: Lexicon
}

/** The lists whose words such lines are made of. */
const lists: readonly PhraseList[] = ['months', 'weekdays', 'times', 'published', 'updated']

const tables = new WeakMap<Phrases, TimeWords>()

/**
 * Gives the words that lines about time are made of.
 *
 * @returns What each is; made once.
 */
export function timeWordsOf(phrases: Phrases): TimeWords {
  const known = tables.get(phrases)
  if (known) return known
  const kinds = new Map<string, 'label' | 'sign'>()
  const runs: [string, number][] = []
  for (const list of lists)
    for (const entry of phrases.all(list)) {
      for (const [run] of entry.matchAll(/[\p{L}\p{M}]+/gu)) runs.push([run, 1])
      if (list !== 'months' && list !== 'weekdays')
        for (const part of entry.split(' ')) if (!kinds.has(part)) kinds.set(part, 'sign')
    }
  for (const list of lists)
    for (const entry of phrases.all(list)) kinds.set(entry.endsWith('…') ? entry.slice(0, -1) : entry, 'label')
  const made = {kinds, runs: new Lexicon(runs)}
  tables.set(phrases, made)
  return made
}

/**
 * Tells whether it is worth reading a line as one about time: most others are told by their first word.
 *
 * @returns Whether it begins with such a word, or with no letter.
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
  // p.m. is in the list without its stops
  return at === 0 || line.charCodeAt(at) === 0x2e || runs.get(hash) !== 0
}
