import {Kind} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import {Label, type Page} from './layout-tokens.js'

/** How many words a label of a headline may have. */
const LONGEST = 4

/**
 * Finds what headlines say by a colon: `Name: claim` and `Claim: name`, where the text has evidence that the name speaks.
 *
 * @param page - The item.
 * @param speakers - Gives hashes of the words of the sources found in the text; asked for where a colon makes them matter.
 * @returns The findings.
 */
export function findHeadline(page: Page, speakers: () => ReadonlySet<number>): Finding[] {
  const {prose, words, quotations} = page.reading
  const block = prose.findIndex((one) => one.kind === 'headline')
  if (block < 0) return []
  const from = page.from(block)
  let to = page.to(block)
  while (to > from && (words.kind[to - 1] as number) & Kind.stop) to--
  let colon = from
  while (colon < to && (words.first[colon] !== 0x3a || quotations.inside[colon] !== 0)) colon++
  if (colon <= from || colon + 1 >= to) return []
  const left = labelEnd(page, from, colon)
  if (speaks(page, from, left, speakers) || (left > from && isQuoted(page, colon + 1, to) && isName(page, from, left))) {
    return [page.finding('headline-label', block, page.span(from, left), [page.span(colon, colon + 1)], [page.span(colon + 1, to)])]
  }
  const right = labelEnd(page, colon + 1, to)
  if (right === to && (speaks(page, colon + 1, to, speakers) || (isQuoted(page, from, colon) && isName(page, colon + 1, to)))) {
    return [page.finding('headline-source-last', block, page.span(colon + 1, to), [page.span(colon, colon + 1)], [page.span(from, colon)])]
  }
  return []
}

/** Where a label ends: it has few words, and all of them begin with a capital, but for what follows a preposition (`GOP Rep. to Fox`). */
function labelEnd(page: Page, from: number, to: number): number {
  const {words} = page.reading
  let t = from
  while (t < to && t < from + LONGEST + 1 && ((words.kind[t] as number) & (Kind.capital | Kind.abbreviation | Kind.clitic)) !== 0) t++
  if (t > from + LONGEST) return from
  return t === to || to - t <= 2 ? t : from
}

function isName(page: Page, from: number, to: number): boolean {
  const {words} = page.reading
  for (let t = from; t < to; t++) if (page.labels.get(words.hash[t] as number) & Label.notName) return false
  return to > from
}

/** Whether a label is a document's, or its last word is a word of a source in the text. */
function speaks(page: Page, from: number, to: number, speakers: () => ReadonlySet<number>): boolean {
  if (!isName(page, from, to)) return false
  const {words} = page.reading
  const last = words.hash[to - 1] as number
  return (page.labels.get(last) & Label.document) !== 0 || speakers().has(last)
}

function isQuoted(page: Page, from: number, to: number): boolean {
  const after = page.afterQuotation(from, to)
  return after > 0 && after >= to - 1
}
