import {meets, type Span} from '../../text/span.js'
import {Kind} from '../../text/tokens.js'
import {firstToken} from '../../text/token-span.js'
import {Char, charClass} from '../../text/characters.js'
import {familyAt} from '../../quote/marks.js'
import {openedBefore, type Quotation} from '../../quote/pairing.js'
import {type Finding, stretchOf} from '../finding.js'
import type {RuleView} from '../rules/rule-view.js'
import {isMood} from '../rules/frames.js'
import {RuleWord} from '../rules/words.js'
import type {LayoutView} from './layout-view.js'
import {framed} from './introduced.js'
import {layoutConfidences} from './table.js'

const QUESTION = 0x3f
/** Minimum length, in tokens, of a quotation that is attributed by its position alone. */
const SHORTEST = 5
/** Maximum length, in tokens, of an unquoted paragraph between two paragraphs by the same speaker. */
const LONGEST_BETWEEN = 24
/** Upper limit to the confidence of a quotation that continues across such a paragraph. */
const ASIDE = 0.8

/** Maximum tokens in a subject that may name people. */
const LONGEST_SUBJECT = 4

/** Confidence that the person whom a paragraph introduces speaks in the next. */
const COMES_IN = 0.6

/** A paragraph whose last quotation has a known speaker. */
interface Spoken {
  finding: Finding
  block: number
}

/**
 * Finds paragraphs that consist of nothing but quotations, after one that ends with somebody's words. The same speaker continues
 * unless there is evidence against it.
 *
 * @param rules - The rules' view of the item, if the language has rules.
 * @param findings - What was found so far; new findings are added to it.
 */
export function addAlone(view: LayoutView, rules: RuleView | undefined, findings: Finding[]): void {
  const {prose} = view.item
  const alone: number[] = []
  for (let block = 1; block < prose.length; block++) if (isSpoken(view, block)) alone.push(block)
  if (!alone.length) return
  const byBlock = findingsByBlock(view, findings)
  let last: Spoken | undefined
  for (const block of alone) {
    if (byBlock.get(block)?.some((finding) => isOwn(finding, view.block(block)))) continue
    const between = block - 2
    const goesOn: boolean =
      last !== undefined && (last.block === block - 1 || (last.block === between && isBetween(view, rules, byBlock, block)))
    if (!goesOn) last = spokenBefore(view, rules, byBlock, block) ?? comesIn(view, rules, byBlock, block)
    if (!last) continue
    const {finding} = last
    const own: Finding = {
      ...finding,
      addressee: undefined,
      cue: [],
      content: [view.block(block)],
      rule: 'continued-quote',
      confidence: Math.min(layoutConfidences['continued-quote'], finding.confidence),
      block
    }
    if (last.block < block - 1) own.confidence = Math.min(own.confidence, ASIDE)
    findings.push(own)
    last = view.lastSign(view.to(block)) === QUESTION ? undefined : {finding: own, block}
  }
}

/** Returns whether a finding attributes words of a paragraph, and not what the speaker there says of others or herself: “I thought so.” «Creo que no.» */
function isOwn({source, cue, content}: Finding, paragraph: Span): boolean {
  if (source ? meets(source, paragraph) : cue.some((span) => meets(span, paragraph)) && (content[0]?.start ?? 0) > paragraph.start)
    return false
  return content.some((span) => meets(span, paragraph))
}

/** Returns whether a paragraph consists of nothing but quotations and looks like a sentence. */
function isSpoken(view: LayoutView, block: number): boolean {
  const {kind} = view.item.tokens
  const one = view.item.prose[block]
  if (one?.kind !== 'paragraph' && one?.kind !== 'blockQuote') return false
  const from = view.from(block)
  const to = view.to(block)
  // «… .» or «…».: the stop may follow the mark
  const end = to - from > SHORTEST ? view.beforeStop(from, to) : to
  if (to - from < SHORTEST || !((kind[from] as number) & Kind.mark) || !view.isQuoted(from, end)) return false
  return ((kind[from + 1] as number) & (Kind.capital | Kind.number | Kind.mark)) !== 0 && charClass(view.lastSign(to)) === Char.stop
}

/** Groups findings by the paragraphs in which their contents begin. */
function findingsByBlock({item: {tokens}}: LayoutView, findings: readonly Finding[]): Map<number, Finding[]> {
  const blocks = new Map<number, Finding[]>()
  for (const finding of findings) {
    let last = -1
    for (const {start} of finding.content) {
      const block = tokens.block[firstToken(tokens, start)] as number
      if (block === last) continue
      last = block
      const list = blocks.get(block)
      if (list) list.push(finding)
      else blocks.set(block, [finding])
    }
  }
  return blocks
}

/** Returns whether the paragraph before another is a short unquoted one in which nobody else appears. */
function isBetween(
  view: LayoutView,
  rules: RuleView | undefined,
  byBlock: ReadonlyMap<number, readonly Finding[]>,
  block: number
): boolean {
  const {prose} = view.item
  return (
    prose[block - 1]?.kind === 'paragraph' &&
    prose[block - 1]?.section === prose[block]?.section &&
    !byBlock.has(block - 1) &&
    isAside(view, rules, block - 1)
  )
}

/** Finds who speaks last in the previous paragraph, or in the one before that if nobody else appears in between. */
function spokenBefore(
  view: LayoutView,
  rules: RuleView | undefined,
  byBlock: ReadonlyMap<number, readonly Finding[]>,
  block: number
): Spoken | undefined {
  const {prose, tokens} = view.item
  const before = isBetween(view, rules, byBlock, block) ? block - 2 : block - 1
  if (before < 0 || prose[before]?.kind !== 'paragraph' || prose[before]?.section !== prose[block]?.section) return undefined
  const found = byBlock.get(before) ?? []
  const quotation = lastQuotation(view, before)
  if (!quotation) return toldBefore(view, rules, found, before)
  // with a different kind of mark, the paragraph is probably a heading
  if (familyAt(tokens, quotation.token) !== familyAt(tokens, view.from(block))) return undefined
  const span = quotation.outer[quotation.outer.length - 1] as Span
  // a question is answered by somebody else
  if (view.lastSign(firstToken(tokens, span.end - 1) + 1) === QUESTION) return undefined
  const finding = found.find(({content}) => content.some(({start, end}) => start <= span.start && end >= span.end))
  if (!finding?.source) return undefined
  // somebody else has appeared since
  for (const {source, content} of found) {
    if (source && source.start !== finding.source.start && source.start > span.end) return undefined
    if (source && source.start !== finding.source.start && content.some(({start}) => start > span.end)) return undefined
  }
  const last = view.to(before)
  let after = firstToken(tokens, stretchOf(finding.source, finding.cue, [span]).end)
  while (after < last && !((tokens.kind[after] as number) & Kind.sentence)) after++
  return namesNobody(view, rules, after, last) ? {finding, block: before} : undefined
}

/** Finds whose words in other words a paragraph without quotations ends with: Lind keeps bees. She said they were calm. | “…” */
function toldBefore(view: LayoutView, rules: RuleView | undefined, found: readonly Finding[], block: number): Spoken | undefined {
  const finding = found.at(-1)
  if (!rules || !finding?.source || !finding.cue[0] || finding.source.end > finding.cue[0].start) return undefined
  const {tokens} = view.item
  const from = firstToken(tokens, finding.source.start)
  if (!rules.begins(from) || !rules.is(firstToken(tokens, finding.cue[0].end - 1), RuleWord.speech)) return undefined
  const last = view.to(block)
  for (let t = from + 1; t < last; t++) if (rules.begins(t)) return undefined
  return namesNobody(view, rules, firstToken(tokens, finding.cue[0].start), last)
    ? {finding: {...finding, confidence: COMES_IN}, block}
    : undefined
}

/** Finds the person brought in by a paragraph of one short sentence before a quotation: Her neighbour, Bo Lund, sees it differently. | “…” */
function comesIn(
  view: LayoutView,
  rules: RuleView | undefined,
  byBlock: ReadonlyMap<number, readonly Finding[]>,
  block: number
): Spoken | undefined {
  const before = block - 1
  const {prose} = view.item
  if (!rules || prose[before]?.kind !== 'paragraph' || prose[before]?.section !== prose[block]?.section) return undefined
  const from = view.from(before)
  const to = view.to(before) - 1
  for (let t = from + 1; t < to; t++) if (rules.begins(t)) return undefined
  const found = rules.is(from, RuleWord.pronoun) ? undefined : framed(view, rules, from, to)
  if (!found) return undefined
  const verb = firstToken(view.item.tokens, found.cue.start)
  if (
    !namesNobody(view, rules, feelsFor(rules, verb, to), to) ||
    byBlock.get(before)?.some(({source}) => source?.start !== found.source.start)
  )
    return undefined
  return {finding: {...view.finding('introduced-block', before, found.source, [found.cue], []), confidence: COMES_IN}, block: before}
}

/** Returns the end of a predicate that says what somebody feels, whoever it names: was delighted with striker Bo Lund; its start if it is no such predicate. */
function feelsFor(rules: RuleView, verb: number, to: number): number {
  for (let t = verb; t < to; t++) if (isMood(rules, t)) return to
  return verb
}

/** Returns a paragraph's last quotation, ignoring nested ones. */
function lastQuotation(view: LayoutView, block: number): Quotation | undefined {
  const {list} = view.item.quotations
  const {start, end} = view.block(block)
  for (let i = openedBefore(list, end) - 1; i >= 0; i--) {
    const quotation = list[i] as Quotation
    if (quotation.parent < 0) return (quotation.outer.at(-1) as Span).end > start ? quotation : undefined
  }
  return undefined
}

/**
 * Returns whether a paragraph is short, unquoted and names nobody. Names after an article or preposition do not count: they are
 * places, times or organizations.
 */
function isAside(view: LayoutView, rules: RuleView | undefined, block: number): boolean {
  const from = view.from(block)
  const to = view.to(block)
  return to > from && to - from <= LONGEST_BETWEEN && namesNobody(view, rules, from, to)
}

/** Returns whether a range has no quotation and no name, except after an article or preposition. */
function namesNobody(view: LayoutView, rules: RuleView | undefined, from: number, to: number): boolean {
  const {kind} = view.item.tokens
  for (let t = from; t < to; t++) {
    const bits = kind[t] as number
    if (view.item.quotations.inside[t] !== 0) return false
    if (bits & Kind.capital && !(bits & Kind.sentence) && !(rules && isLed(rules, t, from))) return false
    // Critics are not so sure. A spokesman called it a bluff.
    if (bits & Kind.sentence && rules && opensWithPeople(rules, t, to)) return false
  }
  return true
}

/** Returns whether a sentence begins with a noun for people: Critics, A rescue worker. */
function opensWithPeople(rules: RuleView, from: number, to: number): boolean {
  for (
    let t = from;
    t < to && t < from + LONGEST_SUBJECT && rules.has(t, Kind.word) && !rules.is(t, RuleWord.auxiliary | RuleWord.preposition);
    t++
  )
    if (rules.is(t, RuleWord.people) && (t === from || !rules.has(t, Kind.capital))) return true
  return false
}

/** Returns whether an article or preposition precedes a name, ignoring other capitalized words in between: The Institute of the Sea, in June. */
function isLed(rules: RuleView, t: number, from: number): boolean {
  let first = t
  while (first > from && rules.has(first - 1, Kind.capital) && !rules.is(first - 1, RuleWord.determiner)) first--
  return first > from && rules.is(first - 1, RuleWord.determiner | RuleWord.preposition)
}
