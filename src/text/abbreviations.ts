import {Lexicon} from './lexicon.js'

/** How a word combines with full stops, apostrophes and hyphens: bits of the table from {@link abbreviationTable}. */
export const enum Stops {
  keeps = 1,
  keepsBeforeNumber = 2,
  openerAfter = 4,
  ordinalBefore = 8,
  proclitic = 16,
  enclitic = 32,
  contraction = 64,
  keepsCapital = 128
}

/**
 * Builds the table of words that decide whether a full stop ends a sentence and where an apostrophe or hyphen splits a word.
 *
 * @param words - A language's lists, space-separated.
 * @param words.abbreviations - Words after which a full stop does not end a sentence (`mr sen conn`).
 * @param words.numberAbbreviations - Words that do so only before a number (`no`).
 * @param words.capitalAbbreviations - Words that do so only with a capital (`ill`: Springfield, Ill.).
 * @param words.sentenceOpeners - Words that begin a new sentence after initials (`the he but`).
 * @param words.ordinals - Words before which a number keeps its full stop (`mai`).
 * @param words.proclitics - Words that end with an apostrophe and attach to the next word (`l d qu`).
 * @param words.enclitics - Words that attach to the previous word with a hyphen (`il elle`).
 * @param words.contractions - Words that attach to the previous word with an apostrophe (`ll re`).
 */
export function abbreviationTable(words: {
  abbreviations: string
  numberAbbreviations?: string
  capitalAbbreviations?: string
  sentenceOpeners?: string
  ordinals?: string
  proclitics?: string
  enclitics?: string
  contractions?: string
}): Lexicon {
  const list = (all: string | undefined, bit: number): [string, number][] => (all ? all.split(' ').map((word) => [word, bit]) : [])
  return new Lexicon([
    ...list(words.abbreviations, Stops.keeps),
    ...list(words.numberAbbreviations, Stops.keepsBeforeNumber),
    ...list(words.capitalAbbreviations, Stops.keepsCapital),
    ...list(words.sentenceOpeners, Stops.openerAfter),
    ...list(words.ordinals, Stops.ordinalBefore),
    ...list(words.proclitics, Stops.proclitic),
    ...list(words.enclitics, Stops.enclitic),
    ...list(words.contractions, Stops.contraction)
  ])
}
