import type {Language} from '../language/language.js'
import type {Finder} from './finding.js'
import {rulesFinder} from './rules/finder.js'
import {wordBits} from './rules/word-bits.js'

/**
 * Makes the finder that works by rules alone, where a language has words for it.
 *
 * @param language - The language.
 * @param cues - The caller's own cues.
 * @returns The finder, or none.
 */
export function ruleFinders(language: Language, cues: readonly string[]): readonly Finder[] {
  const {attribution, rules} = language
  return attribution && rules ? [rulesFinder(wordBits(attribution, rules, cues))] : []
}
