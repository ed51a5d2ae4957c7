import type {Phrases} from '../../lines/phrases.js'
import {LineShape} from '../../text/lines.js'
import type {Draft, DraftBlock} from '../draft.js'

/** Checks whether a line at the top of a page is about a date: it contains a date and a clock time, or a date and few words. */
export function isDateLine(draft: Draft, block: DraftBlock): boolean {
  if (block.length > 160 || !(block.shape & LineShape.digit) || block.words > 24) return false
  const line = draft.text.slice(block.start, block.end)
  const dated = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}/u.test(line) || hasDate(line, draft.phrases)
  if (!dated) return false
  const timed = /\d{1,2}[:.h]\d{2}/u.test(line)
  return timed ? block.words <= 16 || /\d{1,2}[:h]\d{2}$/u.test(line) : block.words <= 8
}

/** Checks whether a line contains the name of a month next to a number. */
function hasDate(line: string, phrases: Phrases): boolean {
  const words = line.toLowerCase().split(/[\s,.:|()]+/u)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (phrases.has(word, 'months') && (/^\d/u.test(words[i - 1] ?? '') || /^\d/u.test(words[i + 1] ?? ''))) return true
  }
  return false
}
