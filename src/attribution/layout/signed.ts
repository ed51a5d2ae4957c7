import {isSpace, type Span} from '../../text/span.js'
import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import type {RuleView} from '../rules/rule-view.js'
import {RuleWord} from '../rules/words.js'
import type {LayoutView} from './layout-view.js'

/** How many tokens a signature may have. */
const LONGEST = 20

/** Finds signed quotations: a paragraph that is a quotation, followed by a dash and a name in the same paragraph or the next. */
export function findSigned(view: LayoutView, rules: RuleView | undefined): Finding[] {
  const {prose} = view.item
  const findings: Finding[] = []
  for (let block = 0; block < prose.length; block++) {
    const from = view.from(block)
    const to = view.to(block)
    if (from >= to) continue
    const closed = view.afterQuotation(from, to)
    // “…”. – Ada Voss
    const after = closed > 0 && closed + 1 < to ? (view.beforeStop(from, closed + 1) === closed ? closed + 1 : closed) : closed
    if (after > 0 && after < to) {
      const name = signature(view, rules, after, to)
      if (name > 0) findings.push(signed(view, block, view.span(from, after), after, name, to))
      continue
    }
    const next = block + 1
    if (next >= prose.length || !(view.isQuotation(block) || prose[block]?.kind === 'blockQuote')) continue
    const sign = view.from(next)
    const name = signature(view, rules, sign, view.to(next))
    if (name > 0) findings.push(signed(view, block, view.block(block), sign, name, view.to(next)))
    else {
      const dash = dashBefore(view, next)
      if (dash) findings.push(view.finding('signed-quote', block, view.block(next), [dash], [view.block(block)]))
    }
  }
  return findings
}

function signed(view: LayoutView, block: number, content: {start: number; end: number}, dash: number, name: number, to: number): Finding {
  const {tokens} = view.item
  let end = to
  while (end > name + 1 && ((tokens.kind[end - 1] as number) & Kind.stop || tokens.first[end - 1] === 0x29)) end--
  return view.finding('signed-quote', block, view.span(name, end), [view.span(dash, name)], [content])
}

/** Returns the dash that has turned a signature into a list item, if it directly follows a quotation. */
function dashBefore(view: LayoutView, block: number): Span | undefined {
  const {text, prose} = view.item
  const from = view.from(block)
  const to = view.to(block)
  if (prose[block]?.kind !== 'listItem' || to <= from || to - from > LONGEST || !view.capitalized(from, Math.min(to, from + 2)))
    return undefined
  let at = view.block(block).start - 1
  while (at > 0 && isSpace(text.charCodeAt(at))) at--
  const code = text.charCodeAt(at)
  return code === 0x2d || code === 0x2013 || code === 0x2014 ? {start: at, end: at + 1} : undefined
}

/** Returns whether a whole name, and perhaps its office, fills the brackets that end a range: “…” (Ada Voss, mayor); but: (Laughter), (Harrow, May 3). */
function inBrackets(view: LayoutView, from: number, to: number): boolean {
  const {kind, first} = view.item.tokens
  let close = to - 1
  while (close > from && (kind[close] as number) & Kind.stop) close--
  if (first[close] !== 0x29 || close < from + 2) return false
  for (let t = from; t < close; t++)
    if ((kind[t] as number) & Kind.number || (kind[t] as number) & Kind.stop || first[t] === 0x29 || first[t] === 0x3a) return false
  return (
    ((kind[from] as number) & (Kind.word | Kind.capital)) === (Kind.word | Kind.capital) &&
    ((kind[from + 1] as number) & (Kind.word | Kind.capital)) === (Kind.word | Kind.capital)
  )
}

/** Returns the token after the dash if a range is a dash and a name, otherwise -1. A name is short, contains a capital and no quotation. */
function signature(view: LayoutView, rules: RuleView | undefined, from: number, to: number): number {
  const {tokens, quotations} = view.item
  const {kind, first} = tokens
  if (to - from < 2 || to - from > LONGEST) return -1
  if (first[from] === 0x28) return inBrackets(view, from + 1, to) ? from + 1 : -1
  const hyphen = first[from] === 0x2d && ((kind[from] as number) & Kind.spaced) !== 0
  if (!hyphen && !((kind[from] as number) & Kind.dash)) return -1
  const name = from + 1
  const own = kind[name] as number
  // “…” – that is the view of Ada Voss
  if (!(own & Kind.capital) && rules?.is(name, RuleWord.pronoun | RuleWord.opener | RuleWord.auxiliary)) return -1
  // “…” – Lind said.
  const last = (kind[to - 1] as number) & Kind.stop ? to - 2 : to - 1
  if (rules?.is(last, RuleWord.speech) && rules.is(last, RuleWord.finite) && !rules.has(last, Kind.capital)) return -1
  let capital = (own & Kind.capital) !== 0
  for (let t = name; t < to; t++) {
    if (quotations.inside[t] !== 0) return -1
    if ((kind[t] as number) & Kind.capital) capital = true
  }
  return capital ? name : -1
}
