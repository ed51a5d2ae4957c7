import type {AttributionWords} from '../../languages/types/attribution-words.js'
import {hashOf, Lexicon} from '../../text/lexicon.js'

/** The lists that a word can be on: bits of `WordLists.bits`. */
export enum TaggerList {
  speech = 1,
  judgement = 1 << 1,
  mind = 1 << 2,
  showing = 1 << 3,
  nouns = 1 << 4,
  documents = 1 << 5,
  groups = 1 << 6,
  roles = 1 << 7,
  auxiliaries = 1 << 8,
  pronouns = 1 << 9,
  objects = 1 << 10,
  possessives = 1 << 11,
  complementizers = 1 << 12,
  prepositions = 1 << 13,
  conjunctions = 1 << 14,
  determiners = 1 << 15,
  times = 1 << 16,
  hearers = 1 << 17
}

/** The lists of verbs. */
export const VERBS = TaggerList.speech | TaggerList.judgement | TaggerList.mind | TaggerList.showing

/** The lists of function words; each such word is a class of its own. */
export const FUNCTION =
  TaggerList.auxiliaries |
  TaggerList.pronouns |
  TaggerList.objects |
  TaggerList.possessives |
  TaggerList.complementizers |
  TaggerList.prepositions |
  TaggerList.conjunctions |
  TaggerList.determiners

/** A language's word lists, by the hashes of words. */
export interface WordLists {
  bits: Lexicon
  /** Hashes of verb forms, mapped to the hash of their lemma. */
  lemmas: Map<number, number>
}

/**
 * Builds the tables of a language's word lists.
 *
 * @param cues - The caller's own verbs of speech.
 */
export function wordLists(words: AttributionWords, cues: readonly string[]): WordLists {
  const entries: [string, number][] = []
  const lemmas = new Map<number, number>()
  for (const name of ['speech', 'judgement', 'mind', 'showing'] as const) {
    for (const [lemma, forms] of verbForms(words.verbs[name], words.regular)) {
      const to = hashOf(lemma)
      for (const form of forms) {
        entries.push([form, TaggerList[name]])
        lemmas.set(hashOf(form), to)
      }
    }
  }
  for (const cue of cues) {
    entries.push([cue, TaggerList.speech])
    // a verb of the caller's own gets the lemma of the first verb of speech on the list, the plainest, which the taggers know best
    lemmas.set(hashOf(cue), hashOf(/^[^ :]+/u.exec(words.verbs.speech)?.[0] ?? ''))
  }
  const {verbs, regular, ...others} = words
  void [verbs, regular]
  for (const [name, list] of Object.entries(others) as [keyof typeof others, string][]) {
    for (const word of list.split(' ')) if (word) entries.push([word, TaggerList[name]])
  }
  return {bits: new Lexicon(entries), lemmas}
}

/**
 * Parses a list of verbs.
 *
 * @param list - Lemmas separated by spaces, followed by their other forms if irregular: `say:says,said,saying`.
 * @param regular - The endings of regular verbs.
 * @returns Each lemma with all its forms, including itself.
 */
export function verbForms(list: string, regular: string): [lemma: string, forms: string[]][] {
  const models = regular.split(' ').map((model) => model.split(':') as [ending: string, forms: string])
  return list.split(' ').map((entry) => {
    const [lemma, irregular] = entry.split(':') as [string, string | undefined]
    if (irregular !== undefined) return [lemma, [lemma, ...irregular.split(',')]]
    const [ending, endings] = models.find(([each]) => lemma.endsWith(each)) ?? ['', '']
    const stem = lemma.slice(0, lemma.length - ending.length)
    return [lemma, [lemma, ...endings.split(',').map((each) => stem + each)]]
  })
}
