import {isFurniture} from '../lines/furniture.js'
import {pageNumberRow} from '../lines/patterns/furniture.js'
import type {Phrases} from '../lines/phrases.js'
import {LineBit} from '../text/line-bits.js'
import {type Lines, LineShape} from '../text/lines.js'

/** Maximum length of a running header or footer. */
const LONGEST_HEAD = 90

/**
 * Marks what a print view or a PDF leaves between two pages, with {@link LineBit.pageHead}: the page number, and next to it the
 * title that is repeated on each page.
 *
 * @param from - The first line to look at.
 * @param to - The line after the last.
 */
export function markPageHeads(text: string, lines: Lines, from: number, to: number, phrases: Phrases): void {
  const numbers: number[] = []
  for (let i = from; i < to; i++) {
    const [start, end] = [lines.start[i] as number, lines.end[i] as number]
    if (!((lines.shape[i] as number) & LineShape.digit) || end - start > pageNumberRow.longest) continue
    if (isFurniture(pageNumberRow, text.slice(start, end).toLowerCase(), phrases)) numbers.push(i)
  }
  const titles = new Map<string, number[]>()
  for (const number of numbers) {
    lines.facts[number] = (lines.facts[number] as number) | LineBit.pageHead
    for (const i of [number - 1, number + 1]) {
      if (i < from || i >= to || (lines.shape[i] as number) & LineShape.fullStop) continue
      const title = text.slice(lines.start[i], lines.end[i])
      if (title.length > LONGEST_HEAD) continue
      const key = title.replace(/\d+/gu, '0')
      titles.set(key, [...(titles.get(key) ?? []), i])
    }
  }
  for (const same of titles.values()) {
    if (same.length < 2) continue
    for (const i of same) lines.facts[i] = (lines.facts[i] as number) | LineBit.pageHead
  }
}
