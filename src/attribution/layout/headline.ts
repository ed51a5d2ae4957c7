import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import type {Prose} from '../../structure/structure.js'
import {isLabel} from '../rules/before-quotation.js'
import type {RuleView} from '../rules/rule-view.js'
import {Label, type LayoutView} from './layout-view.js'

/** How many tokens a label in a headline may have. */
const LONGEST = 4

/** Blocks that are read like a headline. */
const TITLES: ReadonlySet<Prose['kind']> = new Set(['headline', 'deck', 'heading'])

/**
 * Finds attributions by colon in headline, deck and headings, `Name: claim` or `Claim: name`, if the text shows that the name speaks.
 *
 * @param rules - The rules' view of the item, if the language has rules.
 * @param isSources - Returns whether a word, given by its hash, is part of a source found in the text; called only if there is a colon.
 */
export function findHeadlines(view: LayoutView, rules: RuleView | undefined, isSources: (word: number) => boolean): Finding[] {
  const findings: Finding[] = []
  for (const [block, {kind}] of view.item.prose.entries()) {
    const found = TITLES.has(kind) ? findHeadline(view, rules, isSources, block) : undefined
    if (found) findings.push(found)
  }
  return findings
}

function findHeadline(
  view: LayoutView,
  rules: RuleView | undefined,
  isSources: (word: number) => boolean,
  block: number
): Finding | undefined {
  const {tokens, quotations} = view.item
  const from = view.from(block)
  let to = view.to(block)
  while (to > from && (tokens.kind[to - 1] as number) & Kind.stop) to--
  let colon = from
  while (colon < to && (tokens.first[colon] !== 0x3a || quotations.inside[colon] !== 0)) colon++
  if (colon <= from || colon + 1 >= to) return undefined
  // Mountain rescue: “Stay at home”
  const left = rules && isLabel(rules, from, colon) && isQuoted(view, colon + 1, to) ? colon : labelEnd(view, from, colon)
  // Grève des bus : « … »: a topic
  if (
    left > from &&
    (speaks(view, left, isSources) || ((left > from + 1 || left === colon) && isQuoted(view, colon + 1, to) && isName(view, from, left)))
  ) {
    return view.finding('headline-label', block, view.span(from, left), [view.span(colon, colon + 1)], [view.span(colon + 1, to)])
  }
  const right = labelEnd(view, colon + 1, to)
  if (right === to && (speaks(view, to, isSources) || (isQuoted(view, from, colon) && isName(view, colon + 1, to)))) {
    return view.finding('headline-source-last', block, view.span(colon + 1, to), [view.span(colon, colon + 1)], [view.span(from, colon)])
  }
  return undefined
}

/**
 * Returns the end of the label at the start of a range, or `from` if there is none. A label is a few capitalized words; up to two
 * more tokens may follow it (`GOP Rep. to Fox`).
 */
function labelEnd(view: LayoutView, from: number, to: number): number {
  const {tokens} = view.item
  let t = from
  while (t < to && t < from + LONGEST + 1 && ((tokens.kind[t] as number) & (Kind.capital | Kind.abbreviation | Kind.clitic)) !== 0) t++
  if (t > from + LONGEST) return from
  return t === to || to - t <= 2 ? t : from
}

function isName(view: LayoutView, from: number, to: number): boolean {
  const {tokens} = view.item
  for (let t = from; t < to; t++) if (view.labels.get(tokens.hash[t] as number) & Label.notName) return false
  return to > from
}

/** Returns whether a label denotes a document, or its last word is part of a source in the text. */
function speaks(view: LayoutView, to: number, isSources: (word: number) => boolean): boolean {
  const {tokens} = view.item
  const last = tokens.hash[to - 1] as number
  return (view.labels.get(last) & Label.document) !== 0 || isSources(last)
}

function isQuoted(view: LayoutView, from: number, to: number): boolean {
  const after = view.afterQuotation(from, to)
  return after > 0 && after >= to - 1
}
