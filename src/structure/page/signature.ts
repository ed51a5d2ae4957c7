import {type BylineReading, readByline, readInitials} from '../../lines/byline.js'
import {isPersonName} from '../../lines/person-name.js'
import {LineBit} from '../../text/line-bits.js'
import {LineShape} from '../../text/lines.js'
import {passage} from '../../text/span.js'
import {bylineOf} from '../block.js'
import {readDescribed} from '../byline.js'
import {BlockRole, type BodyPart, type Draft, type DraftBlock, plain, type TopMatter} from '../draft.js'
import {opensContact} from './author-evidence.js'

/** How many lines after the last paragraph may contain a signature. */
const NEAR = 2
/** How many blocks at the end of the story may contain a line about its author. */
const LAST = 4
/** What may be left of a line of authors' names without the names: ` and `, `, `. */
const JOINER = 5
/** Maximum length of a paragraph about an author. */
const LONGEST = 400

/**
 * Reads what the end of a page's story says about the author: a byline, if there was none above, and sentences about the
 * author, which are not paragraphs of the story.
 *
 * @param parts - What each block of the body is; those about the author are changed.
 * @returns The byline of the page.
 */
export function readSignature(draft: Draft, top: TopMatter, parts: BodyPart[]): BylineReading | undefined {
  let last = parts.length - 1
  while (last >= 0 && parts[last] !== 'paragraph' && parts[last] !== 'listItem' && parts[last] !== 'turn') last--
  if (last < 0) return top.byline
  let {byline} = top
  if (byline) dropNames(draft, top.body, parts, byline)
  for (let i = Math.max(1, last - LAST); i <= Math.min(parts.length - 1, last + NEAR) && byline === undefined; i++) {
    if (parts[i] === 'paragraph' || parts[i] === 'credit' || parts[i] === 'caption') continue
    const found = signedAt(draft, top.body, top.body + i)
    if (!found || (!found.opened && (i <= last || isAboveContact(draft, top.body + i)))) continue
    byline = found
    parts[i] = 'byline'
  }
  for (let i = Math.max(1, last - LAST); i <= last && byline; i++)
    if (parts[i] === 'paragraph' && isAbout(draft, top.body + i, byline)) {
      // the name above it, and what follows it, which is about the site
      for (let j = i - namedAbove(draft, top.body + i, byline); j <= last; j++) if (parts[j] === 'paragraph') parts[j] = 'boilerplate'
      break
    }
  return byline
}

// Mara Lind / Questions about the school go to school@harbour.example.
function isAboveContact({blocks}: Draft, at: number): boolean {
  for (let i = at + 1; i <= at + NEAR && i < blocks.length; i++) {
    const {role, facts} = blocks[i] as DraftBlock
    if (role === BlockRole.prose) return (facts & LineBit.at) !== 0
  }
  return false
}

// Mara Lind, Mara Lind and Tom Reyes as a title among the paragraphs: the head of a box about the authors
function dropNames(draft: Draft, from: number, parts: BodyPart[], {authors}: BylineReading): void {
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] !== 'heading') continue
    const words = plain(draft.text, draft.blocks[from + i] as DraftBlock)
    const rest = authors.reduce((left, {name}) => left.replace(name.toLowerCase(), ''), words)
    if (rest.length < words.length && rest.length <= JOINER) parts[i] = 'boilerplate'
  }
}

// By Mara Lind; — Mara; mli; Mara Lind, chair: an opener, a dash, initials, or a name that the story does not mention
function signedAt(draft: Draft, from: number, at: number): BylineReading | undefined {
  const {blocks, text, words} = draft
  const block = blocks[at] as DraftBlock
  const dashed = block.length < 50 && /^[—–] ?\p{Lu}/u.test(text.slice(block.start, block.start + 3))
  if ((block.role !== BlockRole.title && block.role !== BlockRole.endMark && !dashed) || block.length > 120) return undefined
  const found = bylineOf(draft, at)?.byline
  if (found?.opened) return isTeaser(draft, at) ? undefined : found
  if (dashed) {
    const name = passage(text, block.start + (text.charCodeAt(block.start + 1) === 0x20 ? 2 : 1), block.end)
    const signed = name.text.includes(' ') ? readByline(name, text, words) : undefined
    if (signed || !isPersonName(name.text, 1)) return signed
    return {...name, authors: [{...name, name: name.text}], opened: false, row: 'bare', times: []}
  }
  const initials = readInitials(block, text, words)
  if (initials) return initials
  const named = readByline(block, text, words) ?? readDescribed(draft, block)
  return named && isApart(draft, from, at, named) ? named : undefined
}

// Swans leave for good / By Mara Lind, after the story: another story's title and author
function isTeaser({blocks}: Draft, at: number): boolean {
  const before = blocks[at - 1]
  return before?.role === BlockRole.title && blocks[at - 2]?.role !== BlockRole.title
}

// not a tag, caption or other title: not a list entry, and the story does not mention the name
function isApart(draft: Draft, from: number, at: number, {authors, text: line}: BylineReading): boolean {
  const {blocks, text, phrases} = draft
  const {opens} = blocks[at] as DraftBlock
  // Media contact:
  if (opens !== 0 || (blocks[at - 1] as DraftBlock).shape & LineShape.colon) return false
  if (phrases.has(line.toLowerCase(), 'desks') || opensContact(draft, at)) return false
  const story = text.slice((blocks[from] as DraftBlock).start, (blocks[at] as DraftBlock).start).toLowerCase()
  return authors.every(
    ({name, kind}) =>
      kind === undefined &&
      name.includes(' ') &&
      name
        .toLowerCase()
        .split(' ')
        .every((word) => word.length < 4 || !story.includes(word))
  )
}

// Mara Lind is a reporter of the Harbour News; Write to Mara Lind at lind@harbour.example; a paragraph below the bare name
function isAbout(draft: Draft, at: number, byline: BylineReading): boolean {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  if (block.length > LONGEST) return false
  const line = text.slice(block.start, block.end)
  const isNamed = ({name}: {name: string}): boolean =>
    name.includes(' ') &&
    ((line.startsWith(name) && /^[ ,(]/u.test(line.slice(name.length))) || ((block.facts & LineBit.at) !== 0 && line.includes(name)))
  return byline.authors.some(isNamed) || namedAbove(draft, at, byline) > 0
}

// how many lines above the block an author's name is on a line of its own; otherwise 0
function namedAbove(draft: Draft, at: number, {authors}: BylineReading): number {
  for (let above = 1; above <= NEAR; above++) {
    const block = draft.blocks[at - above]
    if (block === undefined || block.role === BlockRole.prose) return 0
    const words = plain(draft.text, block)
    if (authors.some(({name}) => name.toLowerCase() === words)) return above
  }
  return 0
}
