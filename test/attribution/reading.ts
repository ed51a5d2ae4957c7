import {readItem} from '../../examples/corpus/tools/read.mjs'
import type {Finding} from '../../src/attribution/finding.js'
import {readRules} from '../../src/attribution/rules/read.js'
import {RuleView} from '../../src/attribution/rules/rule-view.js'
import {ruleTable} from '../../src/attribution/rules/words.js'
import {english} from '../../src/languages/en/index.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import type {ReadItem} from '../../src/quote/read-item.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'

const abbreviations = abbreviationTable(english)
const quoteWords = quoteTable(english)

/** Reads paragraphs apart by line ends; each may say what it is before a bar: `headline|Lind: Bridge Will Hold`. */
export function readingOf(text: string, kinds: readonly ReadItem['prose'][number]['kind'][] = []): ReadItem {
  const prose: ReadItem['prose'] = [...text.matchAll(/[^\n]+/gu)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: kinds[i] ?? 'paragraph',
    section: 0
  }))
  const tokens = readTokens(text, prose, abbreviations)
  return {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteWords), quoteWords}
}

if (!english.attribution || !english.rules) throw new Error('English has no words for the rules')

const table = ruleTable(english.attribution, english.rules, [], english.speakers)

/** Looks the words of an item up on the lists of English. */
export const viewOf = (item: ReadItem): RuleView => new RuleView(item, table)

/** Finds attributions by the rules of English. */
export const rulesOfEnglish = (item: ReadItem): Finding[] => readRules(viewOf(item))

/** What a finding says, to be compared. */
export interface Told {
  rule: string
  source: string | undefined
  cue: string
  content: string[]
}

/** Reads a finding's words. */
export function tell(text: string, finding: Finding): Told {
  const slice = ({start, end}: {start: number; end: number}): string => text.slice(start, end)
  return {
    rule: finding.rule,
    source: finding.source && slice(finding.source),
    cue: finding.cue.map(slice).join(' '),
    content: finding.content.map(slice)
  }
}

/** Reads marks as the corpus has them, `{c1:“…,”} {s1:Lind} {q1:said}.`, and tells the attributions that they mark. */
export function readMarks(marked: string): {text: string; told: Omit<Told, 'rule'>[]} {
  const {text, attributions, problems} = readItem(marked)
  const own = problems.filter((problem: string) => !problem.includes('speaker'))
  if (own.length) throw new Error(own.join('; '))
  const slice = ([start, end]: [number, number]): string => text.slice(start, end)
  return {
    text,
    told: (attributions as {source: [number, number][]; cue: [number, number][]; content: [number, number][]}[]).map((one) => ({
      source: one.source[0] && slice(one.source[0]),
      cue: one.cue.map(slice).join(' '),
      content: one.content.map(slice)
    }))
  }
}
