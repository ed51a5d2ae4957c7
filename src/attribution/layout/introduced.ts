import type {Span} from '../../text/span.js'
import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import {leadOf} from '../rules/before-quotation.js'
import {readCue} from '../rules/cue.js'
import type {RuleView} from '../rules/rule-view.js'
import {mainSubject} from '../rules/main-subject.js'
import {subjectBefore} from '../rules/source.js'
import {RuleWord} from '../rules/words.js'
import {Label, type LayoutView} from './layout-view.js'

/** Maximum number of tokens from a word for a sender to the colon: And from Mara Lind */
const LONGEST_NAME = 10
/** How many tokens a sentence may have that introduces a quoted paragraph without a verb of saying. */
const LONGEST_FRAME = 20

/** Words of a clause or phrase, which no office before a name has. */
const CLAUSAL = RuleWord.auxiliary | RuleWord.pronoun | RuleWord.opener | RuleWord.preposition

/** Finds quotations and lists introduced by a paragraph that ends with a source, its verb and a colon. */
export function findIntroduced(view: LayoutView, rules: RuleView): Finding[] {
  const {prose, tokens} = view.item
  const findings: Finding[] = []
  for (let block = 0; block + 1 < prose.length; block++) {
    const last = view.to(block) - 1
    if (prose[block]?.kind !== 'paragraph' || tokens.first[last] !== 0x3a) continue
    let content = introduced(view, block + 1)
    if (!content.length && prose[block + 1]?.kind !== 'paragraph') continue
    let from = last
    while (from > view.from(block) && !rules.begins(from)) from--
    const found =
      lastCue(view, rules, from, last) ??
      statement(view, rules, from, last) ??
      (view.isQuotation(block + 1) ? framed(view, rules, from, last) : undefined)
    // wrote: followed by the words in a paragraph of their own, with or without quotation marks
    if (!content.length && found?.last) content = [view.block(block + 1)]
    if (!content.length) continue
    if (found) findings.push(view.finding('introduced-block', block, found.source, [found.cue], content))
  }
  return findings
}

/** The source that introduces a paragraph, and its verb. */
interface Introduction {
  source: Span
  cue: Span
  /** Whether the verb directly precedes the colon. */
  last: boolean
}

/** Finds the last verb of saying with a subject in a sentence. */
function lastCue(view: LayoutView, rules: RuleView, from: number, to: number): Introduction | undefined {
  for (let t = to - 1; t >= from; t--) {
    if (!rules.verb(t) || !rules.is(t, RuleWord.speech) || rules.is(t, RuleWord.participle)) continue
    const cue = readCue(rules, t, from, to)
    const subject = cue && !cue.passive && subjectBefore(rules, cue.from, from)
    if (subject) return {source: view.span(subject.from, subject.to), cue: view.span(cue.from, cue.to), last: cue.to === to}
  }
  return undefined
}

/** Reads an introduction with a document as its object: The board issued a statement on Monday. The cue is everything between subject and colon. */
function statement(view: LayoutView, rules: RuleView, from: number, to: number): Introduction | undefined {
  const lead = leadOf(rules, from, to)
  if (!lead) return undefined
  const {source, cue} = lead
  for (let t = cue.from; t < cue.to; t++)
    if (rules.is(t, RuleWord.document)) return {source: view.span(source.from, source.to), cue: view.span(cue.from, cue.to), last: false}
  return undefined
}

/**
 * Reads an introduction without a verb of saying, either somebody's act or view or a sender: Her rival, Tam Oakes, sees it
 * otherwise; And from Mara Lind
 */
export function framed(view: LayoutView, rules: RuleView, from: number, to: number): Introduction | undefined {
  const first = view.item.tokens.first
  for (let t = from; t < to && t < from + 2; t++) {
    if (
      view.labels.get(rules.hash[t] as number) & Label.sender &&
      t + 1 < to &&
      to - t <= LONGEST_NAME &&
      (view.capitalized(t + 1, to) || isPersonWithOffice(rules, t + 1, to))
    ) {
      return {source: view.span(t + 1, to), cue: view.span(t, t + 1), last: false}
    }
  }
  if (to - from > LONGEST_FRAME) return undefined
  const subject = mainSubject(rules, from, to) ?? beforeAside(rules, from, to)
  if (!subject) return undefined
  let end = subject.to
  let name = isNamed(rules, subject.from, end)
  if (rules.comma(end)) {
    // an apposition
    let comma = end + 1
    while (comma < to && !rules.comma(comma)) comma++
    name = name || isNamed(rules, end, comma)
    end = comma + 1
  }
  if (!name || end >= to) return undefined
  for (let t = end; t < to; t++) if (first[t] === 0x2c || first[t] === 0x3b || rules.has(t, Kind.dash)) return undefined
  return {source: view.span(subject.from, end > subject.to ? end - 1 : end), cue: view.span(end, to), last: false}
}

/** Returns whether a range is a whole name with an office before or behind it: violinist Clara Benn; Clara Benn, a violinist; but: last May, the Harrow vote. */
function isPersonWithOffice(rules: RuleView, from: number, to: number): boolean {
  let end = from
  while (end < to && !rules.comma(end)) end++
  let name = end
  while (name > from && rules.named(name - 1) && !rules.is(name - 1, RuleWord.time)) name--
  if (end - name < 2) return false
  for (let t = from; t < name; t++) if (!rules.has(t, Kind.word) || rules.has(t, Kind.capital) || rules.is(t, CLAUSAL)) return false
  for (let t = end + 1; t < to; t++)
    if (!rules.has(t, Kind.word | Kind.clitic) || rules.is(t, RuleWord.auxiliary | RuleWord.pronoun | RuleWord.opener)) return false
  return true
}

/** Returns a short subject before a comma and a name: Her rival, Tam Oakes, … */
function beforeAside(rules: RuleView, from: number, to: number): {from: number; to: number} | undefined {
  if (!rules.is(from, RuleWord.specifier)) return undefined
  let t = from + 1
  while (t < to && t <= from + 4 && rules.has(t, Kind.word) && !rules.is(t, RuleWord.preposition | RuleWord.auxiliary)) t++
  return t > from + 1 && t + 1 < to && rules.comma(t) && rules.named(t + 1) ? {from, to: t} : undefined
}

/** Returns whether a range contains a name, a word for people or a capitalized pronoun. */
function isNamed(rules: RuleView, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (rules.named(t) || rules.is(t, RuleWord.people) || (rules.is(t, RuleWord.pronoun) && rules.has(t, Kind.capital))) return true
  return false
}

/** Returns the content after a colon at the end of a paragraph: the block quotations, the list items, or the quoted paragraph. */
function introduced(view: LayoutView, next: number): {start: number; end: number}[] {
  const {prose} = view.item
  const kind = prose[next]?.kind
  const content: {start: number; end: number}[] = []
  if (kind === 'blockQuote' || kind === 'listItem') {
    for (let block = next; prose[block]?.kind === kind; block++) if (view.to(block) > view.from(block)) content.push(view.block(block))
  } else if (kind === 'paragraph' && view.isQuotation(next)) content.push(view.block(next))
  return content
}
