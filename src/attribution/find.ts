import {KeepAlive} from '../text/keep-alive.js'
import {firstToken} from '../text/token-span.js'
import type {NameView} from '../speakers/name-view.js'
import type {ReadItem} from '../quote/read-item.js'
import {keepConsistent} from './consistent.js'
import type {Finding} from './finding.js'
import {addAlone} from './layout/alone.js'
import {findAnswers} from './layout/answers.js'
import {addContinued} from './layout/continued.js'
import {findHeadlines} from './layout/headline.js'
import {findIntroduced} from './layout/introduced.js'
import {type Labels, LayoutView} from './layout/layout-view.js'
import {findSigned} from './layout/signed.js'
import {findTurns} from './layout/turns.js'
import {readRules} from './rules/read.js'
import type {Reader} from './reporting/reader.js'
import {RuleView} from './rules/rule-view.js'
import {suretyOf} from './surety.js'
import type {RuleTable} from './rules/words.js'

/** What is needed to find attributions in a language. */
export interface Finders {
  /** Words for the rules, if the language has any. */
  rules: RuleTable | undefined
  /** Reader for reported speech, if the language has one. */
  reader: Reader | undefined
  labels: Labels
}

const ruleViews = new KeepAlive<RuleView>()
const layoutViews = new KeepAlive<LayoutView>()

/**
 * Finds the attributions of an item, in this order:
 *
 * 1. Rules on words and marks: where they are sure, they are right more often than anything else. Each finding gets its own
 *    confidence, based on its rule and other features.
 * 2. Layout: a label, a signature, or a colon before a quoted paragraph leaves no doubt, and the questions of an interview little. A headline with a colon comes last
 *    because its evidence comes from the sources found below it.
 * 3. All of these are candidates. Where two conflict, the one with the higher rank wins.
 * 4. Quotations that continue over several paragraphs join the attribution of their first paragraph, and a paragraph of nothing
 *    but quotation is attributed to the last speaker. Neither step touches what is already attributed.
 */
export function findAttributions(item: ReadItem, names: NameView | undefined, {rules, reader, labels}: Finders): Finding[] {
  const ruleView = rules && ruleViews.keep(new RuleView(item, rules, names))
  const found = ruleView ? readRules(ruleView) : (reader?.read(item, names) ?? [])
  if (ruleView) for (const finding of found) finding.confidence = suretyOf(ruleView, finding)
  const layoutView = layoutViews.keep(new LayoutView(item, labels))
  const laidOut = [
    ...findTurns(layoutView, ruleView),
    ...(names ? findAnswers(layoutView, names) : []),
    ...findSigned(layoutView, ruleView),
    ...(ruleView ? findIntroduced(layoutView, ruleView) : [])
  ]
  laidOut.push(...findHeadlines(layoutView, ruleView, sourceWords(item, found)))
  const findings = keepConsistent(item, laidOut, found, ruleView)
  addContinued(item, findings)
  addAlone(layoutView, ruleView, findings)
  return findings
}

/** Returns a check for words, given by their hashes, of sources below the headline. The words are collected on first use. */
function sourceWords({tokens, prose}: ReadItem, findings: readonly Finding[]): (word: number) => boolean {
  let words: Set<number> | undefined
  return (word) => {
    if (words) return words.has(word)
    words = new Set()
    for (const {source, block} of findings) {
      if (!source || prose[block]?.kind === 'headline') continue
      for (let t = firstToken(tokens, source.start); t < tokens.count && (tokens.start[t] as number) < source.end; t++)
        words.add(tokens.hash[t] as number)
    }
    return words.has(word)
  }
}
