import type {AttributionWords} from '../language/attribution-words.js'
import {verbForms} from './lists.js'

/**
 * Gives the lemma of a cue's last verb.
 *
 * @param cue - The cue's words.
 * @param lemmas - Forms and their lemmas, lower case.
 * @returns The lemma, or the cue in lower case where none is known.
 */
export function lemmaOf(cue: string, lemmas: ReadonlyMap<string, string>): string {
  // most cues are one verb in small letters
  const plain = lemmas.get(cue)
  if (plain) return plain
  const folded = cue.toLowerCase().replaceAll('’', "'")
  const whole = lemmas.get(folded)
  if (whole) return whole
  const words = folded.split(' ')
  for (let i = words.length - 1; i >= 0; i--) {
    const lemma = lemmas.get(words[i] as string)
    if (lemma) return lemma
  }
  return folded
}

/**
 * Makes the table of cue forms and their lemmas.
 *
 * @param words - The language's words, if it has any.
 * @param cues - The caller's own cues, which are their own lemmas.
 * @returns Forms and their lemmas, lower case.
 */
export function cueTables(words: AttributionWords | undefined, cues: readonly string[]): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>()
  for (const list of Object.values(words?.verbs ?? {})) {
    for (const [lemma, forms] of verbForms(list)) for (const form of forms) lemmas.set(form, lemma)
  }
  for (const cue of cues) lemmas.set(cue.toLowerCase(), cue.toLowerCase())
  return lemmas
}
