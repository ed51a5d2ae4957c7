import {type BylineReading, readInitials} from '../../lines/byline.js'
import {isPersonName} from '../../lines/person-name.js'
import {LineBit} from '../../text/line-bits.js'
import {passage} from '../../text/span.js'
import {bylineOf} from '../block.js'
import {BlockRole, type BodyPart, type Draft, type DraftBlock, plain, type TopMatter} from '../draft.js'

/** Lines after the last paragraph among which an author may sign. */
const NEAR = 2
/** Blocks at the end of the story among which a line about its author may be. */
const LAST = 4
/** What is told of an author is no longer. */
const LONGEST = 400

/**
 * Reads what stands about the author at the end of a page's story: a byline, if there was none above, and sentences
 * about the author, which are no paragraphs of the story.
 *
 * @param parts - The part of each block of the body; those about the author are changed.
 * @returns The byline of the page.
 */
export function readSignature(draft: Draft, top: TopMatter, parts: BodyPart[]): BylineReading | undefined {
  const last = parts.lastIndexOf('paragraph')
  if (last < 0) return top.byline
  let {byline} = top
  for (let i = last + 1; i <= Math.min(parts.length - 1, last + NEAR) && byline === undefined; i++) {
    const found = signedAt(draft, top.body + i)
    if (!found || found.authors.length === 0) continue
    byline = found
    parts[i] = 'byline'
  }
  for (let i = Math.max(1, last - LAST); i <= last && byline; i++)
    if (parts[i] === 'paragraph' && isAbout(draft, top.body + i, byline)) {
      // the name over it and what comes after it, which is about the site
      for (let j = i - namedAbove(draft, top.body + i, byline); j <= last; j++) if (parts[j] === 'paragraph' || parts[j] === 'heading') parts[j] = 'boilerplate'
      break
    }
  return byline
}

// By Mara Lind; — Mara; mli: an opener, a dash or initials after the story
function signedAt(draft: Draft, at: number): BylineReading | undefined {
  const {blocks, text, words} = draft
  const block = blocks[at] as DraftBlock
  const dashed = block.length < 30 && /^[—–] ?\p{Lu}/u.test(text.slice(block.start, block.start + 3))
  if ((block.role !== BlockRole.title && block.role !== BlockRole.endMark && !dashed) || block.length > 120) return undefined
  const found = bylineOf(draft, at)?.byline
  if (found?.opened) return found
  if (!dashed) return readInitials(block, text, words)
  const name = passage(text, block.start + (text.charCodeAt(block.start + 1) === 0x20 ? 2 : 1), block.end)
  return isPersonName(name.text, 1) ? {...name, authors: [{...name, name: name.text}], opened: false, row: 'bare', times: []} : undefined
}

// Mara Lind is a reporter of the Harbour News; Write to Mara Lind at lind@harbour.example; a line under the name alone
function isAbout(draft: Draft, at: number, byline: BylineReading): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  if (block.length > LONGEST) return false
  const line = text.slice(block.start, block.end)
  const isNamed = ({name}: {name: string}): boolean =>
    name.includes(' ') && ((line.startsWith(name) && /^[ ,(]/u.test(line.slice(name.length))) || ((block.facts & LineBit.at) !== 0 && line.includes(name)))
  return byline.authors.some(isNamed) || namedAbove(draft, at, byline) > 0
}

// how many lines above an author's name stands by itself
function namedAbove(draft: Draft, at: number, {authors}: BylineReading): number {
  for (let above = 1; above <= NEAR; above++) {
    const block = draft.blocks[at - above]
    if (block === undefined || block.role === BlockRole.prose) return 0
    const words = plain(draft.text, block)
    if (authors.some(({name}) => name.toLowerCase() === words)) return above
  }
  return 0
}
