import {wordLists} from './attribution/lists.js'
import {taggers} from './attribution/taggers.js'
import type {FindersFor} from './parser.js'

/**
 * Chooses what attributions are found with: what a language has learned, where it has.
 *
 * @param language - The language.
 * @param cues - The caller's own cues.
 * @returns The finders.
 */
export const findersFor: FindersFor = (language, cues) => {
  if (language.taggers && language.attribution) return [taggers(language.taggers, wordLists(language.attribution, cues))]
  return []
}
