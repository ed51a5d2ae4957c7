import type {BylineReading} from '../../lines/byline.js'
import {bylineOf} from '../block.js'
import type {BodyPart} from '../body.js'
import {BlockRole, type Draft, type DraftBlock, type TopMatter} from '../draft.js'

/** Lines after the last paragraph among which an author may sign. */
const NEAR = 2
/** Blocks at the end of the story among which a line about its author may be. */
const LAST = 4

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
    const found = opensStory(draft, top.body + i) ? bylineOf(draft, top.body + i)?.byline : undefined
    if (!found?.opened || found.authors.length === 0) continue
    byline = found
    parts[i] = 'byline'
  }
  for (let i = Math.max(1, last - LAST); i <= last && byline; i++)
    if (parts[i] === 'paragraph' && isAbout(draft, top.body + i, byline)) {
      // what comes after it is about the site
      for (let j = i; j <= last; j++) if (parts[j] === 'paragraph' || parts[j] === 'heading') parts[j] = 'boilerplate'
      break
    }
  return byline
}

function opensStory({blocks}: Draft, at: number): boolean {
  const {role, length} = blocks[at] as DraftBlock
  return role === BlockRole.title && length < 120
}

// Mara Lind is a reporter of the Harbour News: an author's name begins the sentence, and no quotation is in it
function isAbout({blocks, text}: Draft, at: number, {authors}: BylineReading): boolean {
  const block = blocks[at] as DraftBlock
  if (block.length > 320) return false
  const line = text.slice(block.start, block.end)
  return authors.some(({name}) => name.includes(' ') && line.startsWith(name) && /^[ ,(]/u.test(line.slice(name.length)))
}
