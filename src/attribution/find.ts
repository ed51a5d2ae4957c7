import {KeepAlive} from '../text/keep-alive.js'
import {firstToken} from '../text/tokens.js'
import type {ReadItem} from '../quote/read-item.js'
import {keepConsistent} from './consistent.js'
import type {Finding} from './finding.js'
import {addAlone} from './layout/alone.js'
import {addContinued} from './layout/continued.js'
import {findHeadline} from './layout/headline.js'
import {findIntroduced} from './layout/introduced.js'
import {type Labels, LayoutView} from './layout/layout-view.js'
import {findSigned} from './layout/signed.js'
import {findTurns} from './layout/turns.js'
import {readRules} from './rules/read.js'
import type {Reader} from './reporting/reader.js'
import {RuleView} from './rules/rule-view.js'
import {suretyOf} from './surety.js'
import type {RuleTable} from './rules/words.js'

/** What finds attributions where rules are not sure: it gets what the rules found and gives all that stands. */
export type Tagger = (item: ReadItem, ruled: readonly Finding[]) => Finding[]

/** What the attributions of a language are found with. */
export interface Finders {
  /** Its words for the rules, if it has them. */
  rules: RuleTable | undefined
  /** The reader of its reported speech, if it has one. */
  reader: Reader | undefined
  /** What it has learned, if anything. */
  tagger: Tagger | undefined
  /** Its labels. */
  labels: Labels
}

const ruleViews = new KeepAlive<RuleView>()
const layoutViews = new KeepAlive<LayoutView>()

/**
 * Finds the attributions of an item. Who is asked, in this order:
 *
 * 1. The rules on words and marks, since what they are sure of is right more often than anything else is. Each find has a surety of its
 *    own, by what is known of it besides its rule.
 * 2. The tagger, for every cue that no rule is sure of.
 * 3. Layout: a label, a signature or a colon before a paragraph of quotation leaves no doubt. A headline with a colon is looked
 *    at last, since it takes its evidence from the sources found below it.
 * 4. All these are candidates; of those that exclude each other, the one that is believed more stays.
 * 5. Quotations that run on over paragraphs join the attribution of their first, and a paragraph of nothing but quotation is said by
 *    who spoke last. Both add only what nobody says yet.
 */
export function findAttributions(item: ReadItem, {rules, reader, tagger, labels}: Finders): Finding[] {
  const ruleView = rules && ruleViews.keep(new RuleView(item, rules))
  const ruled = ruleView ? readRules(ruleView) : (reader?.read(item) ?? [])
  if (ruleView) for (const finding of ruled) finding.confidence = suretyOf(ruleView, finding)
  const found = tagger ? tagger(item, ruled) : ruled
  const layoutView = layoutViews.keep(new LayoutView(item, labels))
  const laidOut = [...findTurns(layoutView, ruleView), ...findSigned(layoutView), ...(ruleView ? findIntroduced(layoutView, ruleView) : [])]
  if (hasHeadline(item)) laidOut.push(...findHeadline(layoutView, ruleView, (word) => isSources(item, found, word)))
  const findings = keepConsistent(item, laidOut, found, ruleView)
  addContinued(item, findings)
  addAlone(layoutView, ruleView, findings)
  return findings
}

/** Whether a headline is the first of the prose, or the second after a kicker. */
function hasHeadline({prose}: ReadItem): boolean {
  return prose[0]?.kind === 'headline' || prose[1]?.kind === 'headline'
}

/** Whether a word, by its hash, is one of a source that stands below the headline. */
function isSources({tokens, prose}: ReadItem, findings: readonly Finding[], word: number): boolean {
  const {start, hash, count} = tokens
  for (const {source, block} of findings) {
    if (!source || prose[block]?.kind === 'headline') continue
    for (let t = firstToken(tokens, source.start); t < count && (start[t] as number) < source.end; t++) if (hash[t] === word) return true
  }
  return false
}
