import {Char, charClass} from '../text/characters.js'
import {isSpace, type Span} from '../text/span.js'
import {Opens} from './prefilter/line-openings.js'
import {endsInRole} from './prefilter/bylines.js'
import {isPersonName, smallNameWords} from './person-name.js'
import type {Phrases} from './phrases.js'
import {isTimeLine} from './timestamp.js'

/** Checks whether a line is a job title: `Business reporter`, `Leitende Redakteurin`. */
export function isRole(line: string, phrases: Phrases): boolean {
  if (line.length > 70 || /[.!?:]$/u.test(line)) return false
  const lower = line.toLowerCase()
  const parts = lower.split(/[\s,/&]+/u)
  if (parts.length > 8) return false
  return (
    parts.some((part) => phrases.has(part, 'roles')) ||
    parts.some((_, i) => i > 0 && phrases.has(`${parts[i - 1]} ${parts[i]}`, 'roles')) ||
    endsInRole(lower, phrases)
  )
}

/**
 * Splits a byline at bars, dots, bullets, tabs, parentheses, line ends and spaced dashes. Leaves out email addresses and
 * handles.
 *
 * @param glued - Where a part begins without any separator, or -1.
 */
export function splitSegments(text: string, start: number, end: number, phrases: Phrases, glued: number): Span[] {
  const segments: Span[] = []
  let from = start
  const put = (to: number): void => {
    let a = from
    let b = to
    while (a < b && (isOpening(text.charCodeAt(a)) || text.charCodeAt(a) === 0x2c)) a++
    while (b > a && (isClosing(text.charCodeAt(b - 1)) || text.charCodeAt(b - 1) === 0x2c)) b--
    if (b > a) segments.push({start: a, end: b})
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (at === glued) {
      put(at)
      from = at
      continue
    }
    if (code === 0x40 && at > start) {
      // Mara Lind mara.lind@harbour.example, Mara Lind @maralind
      let word = at
      while (word > from && !isSpace(text.charCodeAt(word - 1))) word--
      put(word)
      while (at < end && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x7c) at++
      from = at--
      continue
    }
    if (
      code === 0x7c ||
      code === 9 ||
      (code === 0x28 && at > from) ||
      code === 0xb7 ||
      code === 0x2022 ||
      // Text: Mara Lind. Photos: Tom Reyes
      (code === 0x2e &&
        isSpace(text.charCodeAt(at + 1)) &&
        phrases.begins(text, at + 2, end) & Opens.photo &&
        phrases.opening(text.slice(at + 2, end).toLowerCase(), 'photo') > 0) ||
      ((code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2f) &&
        isSpace(text.charCodeAt(at - 1)) &&
        isSpace(text.charCodeAt(at + 1)))
    ) {
      put(at)
      from = at + 1
    } else if (code >= 0x30 && code <= 0x39 && at > from && isLowerCase(text.charCodeAt(at - 1)) && isLowerCase(text.charCodeAt(at - 2))) {
      // Mara Lind24.04.2024: adjacent boxes of a page without a space between them
      put(at)
      from = at
    } else if (code === 10 || code === 13) {
      // a wrapped list of names continues
      const before = text
        .slice(Math.max(from, at - 12), at)
        .trimEnd()
        .toLowerCase()
      const after = text.slice(at + 1, Math.min(end, at + 120)).toLowerCase()
      if (
        /[,&]$/u.test(before) ||
        phrases.has(before.slice(before.search(/\s\S+$/u) + 1), 'joiners') ||
        phrases.has(/^\s*(\S+)\s/u.exec(after)?.[1] ?? '', 'joiners') ||
        isWrapped(text.slice(from, at), after)
      )
        continue
      put(at)
      from = at + 1
    }
  }
  put(end)
  return segments
}

/**
 * Finds where the next box of a page begins right after a name, without a space.
 *
 * @returns Its offset, or -1: `Mara LindSenior reporter`, `Mara LindMay 7, 2024`, `Von Jonas FeldLeiter der Lokalredaktion`.
 */
export function gluedAt(text: string, start: number, end: number, phrases: Phrases, opened: boolean): number {
  let space = false
  for (let at = start + 1; at < end; at++) {
    const kind = charClass(text.charCodeAt(at))
    if (kind === Char.space) space = true
    if (kind !== Char.upper || !space || charClass(text.charCodeAt(at - 1)) !== Char.lower || !isWordFrom(text, at, end)) continue
    let word = at
    while (word > start && !isSpace(text.charCodeAt(word - 1)) && charClass(text.charCodeAt(word - 1)) !== Char.hyphen) word--
    // T. J. McAllister Senior reporter
    if (smallNameWords.includes(text.slice(word, at).toLowerCase())) continue
    const rest = text.slice(at, end)
    const part = rest.slice(0, rest.search(/[|·•,(]|$/u)).trimEnd()
    if (isRole(part, phrases) || isTimeLine(rest, phrases) || isTimeLabel(rest.toLowerCase(), phrases)) return at
    // a role that is on no list: longer than the rest of a name such as MacArthur or LaRue
    if (at - word >= 4 && part.length > 8 && (opened || isPersonName(text.slice(start, at)))) return at
  }
  return -1
}

function isWordFrom(text: string, at: number, end: number): boolean {
  return at + 1 < end && charClass(text.charCodeAt(at + 1)) === Char.lower
}

function isTimeLabel(lower: string, phrases: Phrases): boolean {
  return phrases.opening(lower, 'published') > 0 || phrases.opening(lower, 'updated') > 0
}

function isLowerCase(code: number): boolean {
  return charClass(code) === Char.lower
}

function isWrapped(line: string, next: string): boolean {
  return line.length > 55 && !next.includes('\n')
}

/** Checks whether a character may precede a byline or a part of it. */
export function isOpening(code: number): boolean {
  return isSpace(code) || code === 0x28 || code === 0x5e || code === 0x40 || code === 0x2014 || code === 0x2013
}

/** Checks whether a character may follow a byline or a part of it. */
export function isClosing(code: number): boolean {
  return isSpace(code) || code === 0x29 || code === 0x3d || code === 0x3c || code === 0x7c || code === 0x3a
}
