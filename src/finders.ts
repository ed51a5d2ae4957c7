import {wordLists} from './attribution/tagger/words.js'
import {layoutAnd, ruleFinders} from './attribution/rule-finders.js'
import {rulesFinder} from './attribution/rules/read.js'
import {ruleTable} from './attribution/rules/words.js'
import {taggers} from './attribution/tagger/tagger.js'
import type {FindersFor} from './parser.js'

/**
 * Chooses what attributions are found with: what a language has learned, next to its rules, or its rules alone.
 *
 * @param language - The language.
 * @param cues - The caller's own cues.
 * @returns The finders.
 */
export const findersFor: FindersFor = (language, cues) => {
  const {attribution, rules, taggers: weights} = language
  if (weights && attribution) {
    const ruled = rules && rulesFinder(ruleTable(attribution, rules, cues))
    return layoutAnd(language, cues, taggers(weights, wordLists(attribution, cues), ruled))
  }
  return ruleFinders(language, cues)
}
