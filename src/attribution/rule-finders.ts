import type {Language} from '../languages/types/language.js'
import type {Finder} from './finding.js'
import {withLayout} from './layout/finder.js'
import {labelTable} from './layout/layout-view.js'
import {rulesFinder} from './rules/read.js'
import {ruleTable} from './rules/words.js'

/**
 * Makes the finder that works by rules alone: on words and marks where a language has words for it, on layout in any.
 *
 * @param language - The language.
 * @param cues - The caller's own cues.
 * @returns The finder.
 */
export function ruleFinders(language: Language, cues: readonly string[]): readonly Finder[] {
  const {attribution, rules, layout} = language
  const table = attribution && rules && ruleTable(attribution, rules, cues)
  return [withLayout(table && rulesFinder(table), labelTable(layout), table)]
}

/**
 * Makes the finder that gives layout its say before another.
 *
 * @param language - The language.
 * @param cues - The caller's own cues.
 * @param find - The other finder.
 * @returns The finder.
 */
export function layoutAnd(language: Language, cues: readonly string[], find: Finder): readonly Finder[] {
  const {attribution, rules, layout} = language
  return [withLayout(find, labelTable(layout), attribution && rules && ruleTable(attribution, rules, cues))]
}
