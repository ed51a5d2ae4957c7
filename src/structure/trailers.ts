import {LineBit} from '../text/line-bits.js'
import {hasDetail} from './contact-lines.js'
import type {BodyPart, Draft, DraftBlock, TopMatter} from './draft.js'

/** How many blocks at the end may be about the author, and how long each may be. */
const MOST = 6
const LONGEST = 420
/** The most words before an address that is no part of a story: `Online: https://harbour.example`. */
const FEW_WORDS = 3

const link = /(?:^|\s)(?:(?:https?:\/\/|www\.)\S+|\S+@[\p{L}\d-]+\.\S+|@\p{L}\w{2,}|\[email protected\])$/u

/**
 * Marks what follows the last paragraph of a story as boilerplate: who the author is and how to reach her, and addresses by
 * themselves.
 *
 * @param body - What each block of the body is; changed in place.
 */
export function markTrailers(draft: Draft, top: TopMatter, body: BodyPart[]): void {
  const names = (top.byline?.authors ?? []).filter(({kind, name}) => kind === undefined && name.includes(' ')).map(({name}) => name.toLowerCase())
  const first = body.indexOf('paragraph')
  let left = MOST
  for (let i = body.length - 1; i > first && left > 0; i--) {
    const part = body[i]
    if (part === 'boilerplate' || part === 'credit' || part === 'note' || part === 'byline') continue
    const block = draft.blocks[top.body + i] as DraftBlock
    if ((part !== 'paragraph' && part !== 'heading') || block.length > LONGEST || !(isAboutAuthor(draft, block, names) || isAddress(draft, block))) return
    body[i] = 'boilerplate'
    left--
  }
}

// Mara Lind covers the harbour for The Post.; Contact Mara Lind at mara@post.example
function isAboutAuthor(draft: Draft, block: DraftBlock, names: readonly string[]): boolean {
  const line = draft.text.slice(block.start, block.end).toLowerCase().replace(/^[^\p{L}]+/u, '')
  if (draft.phrases.opening(line, 'authorNotes') > 0) return true
  if (names.length === 0) return false
  if (names.some((name) => line.startsWith(name) && /^[\s,]/u.test(line.slice(name.length)))) return !/[“"«„]/u.test(line) || !/[,.!?][”"»“]/u.test(line)
  if (block.length > LONGEST / 2 || !(block.facts & (LineBit.at | LineBit.slash | LineBit.digit))) return false
  return (hasDetail(draft, block) || link.test(line.replace(/\.$/u, ''))) && names.some((name) => line.includes(name.slice(name.lastIndexOf(' ') + 1)))
}

// Online: https://harbour.example; mara@post.example
function isAddress({text}: Draft, {start, end, words}: DraftBlock): boolean {
  return words <= FEW_WORDS + 1 && link.test(text.slice(start, end).replace(/\.$/u, ''))
}
