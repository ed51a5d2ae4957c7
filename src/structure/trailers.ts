import {beginningAt, beginningsOf} from '../lines/prefilter/beginnings.js'
import {charClass, isWordClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {hasDetail} from './contact-lines.js'
import type {BodyPart, Draft, DraftBlock, TopMatter} from './draft.js'

const LONGEST = 420
/** How much of a line may hold an author's name at its beginning, in UTF-16 code units. */
const OPENING = 60
/** The most words before an address that is no part of a story: `Online: https://harbour.example`. */
const FEW_WORDS = 3

const link = /(?:^|\s)(?:(?:https?:\/\/|www\.)\S+|\S+@[\p{L}\d-]+\.\S+|@\p{L}\w{2,})$/u

/**
 * Marks what follows the last paragraph of a story as boilerplate: who the author is and how to reach her, and addresses by
 * themselves, and footnotes.
 *
 * @param body - What each block of the body is; changed in place.
 */
export function markTrailers(draft: Draft, top: TopMatter, body: BodyPart[]): void {
  const names = (top.byline?.authors ?? [])
    .filter(({kind, name}) => kind === undefined && name.includes(' '))
    .map(({name}) => name.toLowerCase())
  const first = body.indexOf('paragraph')
  for (let i = body.length - 1; i > first; i--) {
    const part = body[i]
    if (part === 'boilerplate' || part === 'credit' || part === 'note' || part === 'byline') continue
    const block = draft.blocks[top.body + i] as DraftBlock
    if (
      (part !== 'paragraph' && part !== 'heading') ||
      block.length > LONGEST ||
      !(isAboutAuthor(draft, block, names) || isApart(draft, block))
    )
      return
    body[i] = 'boilerplate'
  }
}

// Mara Lind covers the harbour for The Post.; Contact Mara Lind at mara@post.example
function isAboutAuthor(draft: Draft, block: DraftBlock, names: readonly string[]): boolean {
  const {text, phrases} = draft
  const line = (): string => text.slice(block.start, block.end)
  let from = block.start
  while (from < block.end && !isWordClass(charClass(text.charCodeAt(from)))) from++
  const beginning = beginningAt(text, from)
  if (beginningsOf(phrases, 'authorNotes').has(beginning) || names.some((name) => beginningAt(name, 0) === beginning)) {
    const opening = text.slice(from, Math.min(block.end, from + OPENING)).toLowerCase()
    if (phrases.opening(opening, 'authorNotes') > 0) return true
    if (names.some((name) => opening.startsWith(name) && /^[\s,]/u.test(opening.slice(name.length))))
      return !/[“"«„]/u.test(line()) || !/[,.!?][”"»“]/u.test(line())
  }
  if (names.length === 0 || block.length > LONGEST / 2 || !(block.facts & (LineBit.at | LineBit.slash | LineBit.digit))) return false
  const lower = line().toLowerCase()
  return (
    names.some((name) => lower.includes(name.slice(name.lastIndexOf(' ') + 1))) &&
    (hasDetail(draft, block) || link.test(lower.replace(/\.$/u, '')))
  )
}

/** `Lind, M. et al.`, `Lind M. (2017).`, `Lind, M., Holm, I. (2017)`: who wrote a publication. */
const reference = /^\p{Lu}[\p{L}'’-]+,? \p{Lu}(?:\.|\b)[^!?]{0,60}(?:\bet al\b|\((?:19|20)\d\d\))/u

// Online: https://harbour.example; mara@post.example; *The author owns shares in the ferry.; Lind, M. et al. (2017): On tides.
function isApart({text}: Draft, {start, end, words}: DraftBlock): boolean {
  if (text.charCodeAt(start) === 0x2a) return true
  const line = text.slice(start, end)
  return (words <= FEW_WORDS + 1 && link.test(line.replace(/\.$/u, ''))) || reference.test(line)
}
