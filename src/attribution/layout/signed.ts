import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import type {Page} from './layout-tokens.js'

/** How many tokens a signature may have. */
const LONGEST = 20

/**
 * Finds signed quotations: a paragraph that is a quotation, then a dash and a name, in the same paragraph or the next.
 *
 * @param page - The item.
 * @returns A finding a quotation.
 */
export function findSigned(page: Page): Finding[] {
  const {prose} = page.reading
  const findings: Finding[] = []
  for (let block = 0; block < prose.length; block++) {
    const from = page.from(block)
    const to = page.to(block)
    if (from >= to) continue
    const after = page.afterQuotation(from, to)
    if (after > 0 && after < to) {
      const name = signature(page, after, to)
      if (name > 0) findings.push(signed(page, block, page.span(from, after), after, name, to))
      continue
    }
    const next = block + 1
    if (next >= prose.length || !(page.isQuotation(block) || prose[block]?.kind === 'blockQuote')) continue
    const sign = page.from(next)
    const name = signature(page, sign, page.to(next))
    if (name > 0) findings.push(signed(page, block, page.block(block), sign, name, page.to(next)))
  }
  return findings
}

function signed(page: Page, block: number, content: {start: number; end: number}, dash: number, name: number, to: number): Finding {
  const {words} = page.reading
  let end = to
  while (end > name + 1 && (words.kind[end - 1] as number) & Kind.stop) end--
  return page.finding('signed-quote', block, page.span(name, end), [page.span(dash, name)], [content])
}

/** The token after the dash if a run is a dash and a name: a few words, the first with a capital, no quotation and no stop between. */
function signature(page: Page, from: number, to: number): number {
  const {words, quotations} = page.reading
  const {kind, first} = words
  if (to - from < 2 || to - from > LONGEST) return -1
  const hyphen = first[from] === 0x2d && ((kind[from] as number) & Kind.spaced) !== 0
  if (!hyphen && !((kind[from] as number) & Kind.dash)) return -1
  const name = from + 1
  const own = kind[name] as number
  if (!(own & Kind.word)) return -1
  let capital = (own & Kind.capital) !== 0
  for (let t = name; t < to; t++) {
    if (quotations.inside[t] !== 0) return -1
    if ((kind[t] as number) & Kind.stop && t < to - 1) return -1
    if ((kind[t] as number) & Kind.capital) capital = true
  }
  return capital ? name : -1
}
