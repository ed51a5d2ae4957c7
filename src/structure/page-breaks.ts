import {isFurniture} from '../lines/furniture.js'
import {pageNumberRow} from '../lines/patterns/furniture.js'
import type {Phrases} from '../lines/phrases.js'
import {Char, charClass} from '../text/characters.js'
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
    if (!((lines.shape[i] as number) & LineShape.digit) || end - start > LONGEST_HEAD) continue
    if (end - start <= pageNumberRow.longest && isFurniture(pageNumberRow, text.slice(start, end).toLowerCase(), phrases)) numbers.push(i)
    else if (isRunningHead(text, lines, i, from, to, phrases)) lines.facts[i] = (lines.facts[i] as number) | LineBit.pageHead
    else if (i > from + 1 && isJump(text, start, end, phrases)) {
      lines.facts[i] = (lines.facts[i] as number) | LineBit.pageHead
      if (isJumpHead(lines, i)) lines.facts[i - 1] = (lines.facts[i - 1] as number) | LineBit.pageHead
    }
  }
  const titles = new Map<string, number[]>()
  for (const number of numbers) {
    lines.facts[number] = (lines.facts[number] as number) | LineBit.pageHead
    for (const i of [number - 1, number + 1]) {
      if (i < from || i >= to || (lines.shape[i] as number) & LineShape.fullStop) continue
      const key = text.slice(lines.start[i], lines.end[i]).replace(/\d+/gu, '0')
      titles.set(key, [...(titles.get(key) ?? []), i])
    }
  }
  for (const same of titles.values()) {
    if (same.length < 2) continue
    for (const i of same) lines.facts[i] = (lines.facts[i] as number) | LineBit.pageHead
  }
}

/** The most words of a line that leads to another page. */
const MOST_WORDS = 6

// See MILL, Page A6; From page 1; Fortsetzung auf Seite 4: leads from one page of a newspaper to another
function isJump(text: string, start: number, end: number, phrases: Phrases): boolean {
  const last = text.charCodeAt(end - 1)
  if (!((last >= 0x30 && last <= 0x39) || last === 0x29 || last === 0x5d) || charClass(text.charCodeAt(start)) !== Char.upper) return false
  const lower = text.slice(start, end).toLowerCase()
  const words = lower.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || !/^\p{Ll}?\d{1,3}[)\]]?$/u.test(words.at(-1) as string)) return false
  return phrases.has((words.at(-2) as string).replace(/\.$/u, ''), 'pageWords') || phrases.furniture(lower) > 0
}

// MILL / From page 1: the keyword of the story that goes on
function isJumpHead(lines: Lines, jump: number): boolean {
  const above = lines.shape[jump - 1] as number
  return lines.blanks[jump] === 0 && (lines.words[jump - 1] as number) < 3 && !(above & (LineShape.stop | LineShape.colon))
}

// THE ALDWICK STAR    May 4, 2010    A3: the head of a page, its parts set apart
function isRunningHead(text: string, lines: Lines, i: number, from: number, to: number, phrases: Phrases): boolean {
  if (
    !((lines.shape[i] as number) & LineShape.gaps) ||
    (i > from && (lines.shape[i - 1] as number) & LineShape.gaps) ||
    (i + 1 < to && (lines.shape[i + 1] as number) & LineShape.gaps)
  )
    return false
  const parts = text.slice(lines.start[i], lines.end[i]).split(/\s{2,}/u)
  const numbered = parts.some((part) => /^\p{Lu}?\d{1,3}$/u.test(part) || isFurniture(pageNumberRow, part.toLowerCase(), phrases))
  return numbered && parts.some((part) => /^\p{Lu}.*\p{L}{3}/u.test(part))
}
