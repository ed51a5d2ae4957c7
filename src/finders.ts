import {wordLists} from './attribution/lists.js'
import {layoutAnd, ruleFinders} from './attribution/rule-finders.js'
import {taggers} from './attribution/tagging/taggers.js'
import type {FindersFor} from './parser.js'

/**
 * Chooses what attributions are found with: what a language has learned, or else its rules.
 *
 * @param language - The language.
 * @param cues - The caller's own cues.
 * @returns The finders.
 */
export const findersFor: FindersFor = (language, cues) => {
  if (language.taggers && language.attribution) {
    return layoutAnd(language, cues, taggers(language.taggers, wordLists(language.attribution, cues)))
  }
  return ruleFinders(language, cues)
}
