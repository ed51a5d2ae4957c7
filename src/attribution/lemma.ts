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
  const folded = fold(cue)
  const whole = folded === cue ? undefined : lemmas.get(folded)
  if (whole) return whole
  for (let end = folded.length; end > 0; ) {
    const space = folded.lastIndexOf(' ', end - 1)
    const lemma = lemmas.get(folded.slice(space + 1, end))
    if (lemma) return lemma
    end = space
  }
  return folded
}

/** Gives words in small letters, with straight apostrophes. */
function fold(words: string): string {
  const small = words.toLowerCase()
  return small.includes('’') ? small.replaceAll('’', "'") : small
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
