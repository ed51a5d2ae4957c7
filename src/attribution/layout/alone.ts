import {meets, type Span} from '../../text/span.js'
import {firstToken, Kind} from '../../text/tokens.js'
import {Char, charClass} from '../../text/characters.js'
import {familyAt} from '../../quote/marks.js'
import type {Quotation} from '../../quote/pairing.js'
import type {Finding} from '../finding.js'
import type {LayoutView} from './layout-view.js'
import {layoutConfidences} from './table.js'

const QUESTION = 0x3f
/** How many tokens a quotation has at least that goes on with the one before by its place alone. */
const SHORTEST = 5
/** How many tokens a paragraph of plain words may have over which somebody goes on speaking. */
const LONGEST_BETWEEN = 24

/** A paragraph whose last quotation somebody says. */
interface Spoken {
  finding: Finding
  block: number
}

/**
 * Finds paragraphs that are quotations and nothing else, after one that ends with somebody's words: he or she goes on speaking, as
 * long as nothing speaks against it.
 *
 * @param findings - What was found so far; what is found here is added.
 */
export function addAlone(view: LayoutView, findings: Finding[]): void {
  const {prose} = view.item
  const alone: number[] = []
  for (let block = 1; block < prose.length; block++) if (isSpoken(view, block)) alone.push(block)
  if (!alone.length) return
  const byBlock = findingsByBlock(view, findings)
  let last: Spoken | undefined
  for (const block of alone) {
    if (byBlock.get(block)?.some(({content}) => content.some((span) => meets(span, view.block(block))))) continue
    if (last?.block !== block - 1) last = spokenBefore(view, byBlock, block)
    if (!last) continue
    const {finding} = last
    const confidence = Math.min(layoutConfidences['continued-quote'], finding.confidence)
    findings.push({source: finding.source as Span, cue: [], content: [view.block(block)], rule: 'continued-quote', confidence, block})
    last = view.lastSign(view.to(block)) === QUESTION ? undefined : {finding, block}
  }
}

/** Whether a paragraph is quotations and nothing else, and what they hold is a sentence. */
function isSpoken(view: LayoutView, block: number): boolean {
  const {kind} = view.item.tokens
  const one = view.item.prose[block]
  if (one?.kind !== 'paragraph' && one?.kind !== 'blockQuote') return false
  const from = view.from(block)
  const to = view.to(block)
  if (to - from < SHORTEST || !((kind[from] as number) & Kind.mark) || !view.isQuotation(block)) return false
  return ((kind[from + 1] as number) & (Kind.capital | Kind.number | Kind.mark)) !== 0 && charClass(view.lastSign(to)) === Char.stop
}

/** The findings by all paragraphs that their contents, and so what they say, stand in. */
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

/** Who speaks last in the paragraph before, or in the one before that if nobody else comes into the one between. */
function spokenBefore(view: LayoutView, byBlock: ReadonlyMap<number, readonly Finding[]>, block: number): Spoken | undefined {
  const {prose, tokens} = view.item
  let before = block - 1
  if (prose[before]?.kind !== 'paragraph' || prose[before]?.section !== prose[block]?.section) return undefined
  if (!byBlock.has(before) && isAside(view, before)) before--
  if (before < 0 || prose[before]?.kind !== 'paragraph' || prose[before]?.section !== prose[block]?.section) return undefined
  const found = byBlock.get(before) ?? []
  const quotation = lastQuotation(view, before)
  // other marks are a heading's
  if (!quotation || familyAt(tokens, quotation.token) !== familyAt(tokens, view.from(block))) return undefined
  const span = quotation.outer[quotation.outer.length - 1] as Span
  // who asks waits for another's answer
  if (view.lastSign(firstToken(tokens, span.end - 1) + 1) === QUESTION) return undefined
  const finding = found.find(({content}) => content.some(({start, end}) => start <= span.start && end >= span.end))
  if (!finding?.source) return undefined
  // another has come in since
  for (const {source, content} of found) {
    if (source && source.start !== finding.source.start && source.start > span.end) return undefined
    if (source && source.start !== finding.source.start && content.some(({start}) => start > span.end)) return undefined
  }
  return {finding, block: before}
}

/** The last quotation of a paragraph that stands in no other. */
function lastQuotation(view: LayoutView, block: number): Quotation | undefined {
  const {list} = view.item.quotations
  const {start, end} = view.block(block)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (((list[middle] as Quotation).outer[0] as Span).start < end) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) {
    const quotation = list[i] as Quotation
    if (quotation.parent < 0) return (quotation.outer.at(-1) as Span).end > start ? quotation : undefined
  }
  return undefined
}

/** Whether a paragraph is a few plain words that name nobody. */
function isAside(view: LayoutView, block: number): boolean {
  const {kind} = view.item.tokens
  const from = view.from(block)
  const to = view.to(block)
  if (to - from > LONGEST_BETWEEN) return false
  for (let t = from; t < to; t++) {
    const bits = kind[t] as number
    if (view.item.quotations.inside[t] !== 0 || (bits & Kind.capital && !(bits & Kind.sentence))) return false
  }
  return to > from
}
