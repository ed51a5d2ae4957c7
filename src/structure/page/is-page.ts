import {readByline} from '../../lines/byline.js'
import {isAgencyName, isPictureAgency} from '../../lines/known-names.js'
import {isRole} from '../../lines/byline-segments.js'
import {isPersonName} from '../../lines/person-name.js'
import type {Phrases} from '../../lines/phrases.js'
import {Opens} from '../../lines/prefilter/line-openings.js'
import {LineBit} from '../../text/line-bits.js'
import {LineShape} from '../../text/lines.js'
import {passage} from '../../text/span.js'
import {metaOf} from '../block.js'
import {isDateLine} from './dates.js'
import {endsBox} from './headings.js'
import {isOffer} from './offers.js'
import {paragraphWords, sharedWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock, isFramed, plain} from '../draft.js'

/**
 * Checks whether a text is a page with furniture rather than the item alone: whether there is furniture above the last
 * paragraph, or much of it below.
 */
export function isPage(blocks: readonly DraftBlock[], text: string): boolean {
  let last = -1
  let first = -1
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < 80) continue
    last = i
    if (first < 0) first = i
  }
  if (last < 0) return false
  let score = 0
  let titles = 0
  let tail = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (i < first && block.role === BlockRole.title) titles++
    if (i > last) {
      // LIND: Thank you. / (Applause)
      const spoken =
        block.role === BlockRole.title &&
        /^(?:\(|\p{Lu}{2}[\p{Lu} .'’-]*:)/u.test(text.slice(block.start, Math.min(block.end, block.start + 40)))
      if (block.role !== BlockRole.prose && block.role !== BlockRole.bullet && !spoken) tail++
      continue
    }
    if (block.role === BlockRole.related || (block.role === BlockRole.furniture && block.words > 0 && !(block.facts & LineBit.pageHead)))
      score += i === 0 ? 1 : 2
    else if (block.role === BlockRole.time && isDated(text, block)) score++
  }
  if (titles > 5 || hasRepeats(blocks, text)) score += 2
  if (score < 2 && hasBoxes(blocks, last)) return true
  return score >= 2 || (score > 0 && tail > 4) || tail > 7
}

/** The most words of a line of data. A longer line that shares its label with another may be the headline. */
const MOST_DATA = 5

/** A paragraph this long belongs to a story, however much furniture surrounds it. */
const STORY = 400
/** How many lines at the top of a page may report a server error. */
const HEAD = 8
/** `404`, `Error 410: …`: an HTTP status code, by itself or with its meaning. */
const failure = /^(?:\p{L}+ )?(?:40[0-9]|41[0-9]|50[0-9])(?:$|\s?[:|–—-])/u

/**
 * Checks whether a page holds no item: a section front, an error, a consent or login wall. Its few sentences stand alone among
 * titles and furniture, and none of any length follows a dated or signed title.
 */
export function holdsNoItem(draft: Draft): boolean {
  const {blocks} = draft
  if (blocks.length < 10 || draft.entries.size > 0) return false
  let furniture = 0
  // most items return here, before any line is read
  for (const {role, length, facts} of blocks) {
    if (length >= STORY) return false
    if (isFurniture(role) && !(facts & LineBit.pageHead)) furniture++
  }
  if (furniture === 0) return false
  const paragraphs: number[] = []
  let failed = false
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    failed ||= i < HEAD && block.length < 60 && failure.test(draft.text.slice(block.start, block.end))
    if (!isSentence(block)) continue
    paragraphs.push(i)
    if (!failed && (paragraphs.length > 3 || blocks[i + 1]?.role === BlockRole.prose)) return false
  }
  if (paragraphs.length * 4 >= blocks.length) return false
  // one dated title is an item's, several are teasers; on an error page all are
  return failed || !paragraphs.some((at) => isUnderDate(draft, at)) || hasTeasers(draft)
}

function isFurniture(role: BlockRole): boolean {
  return role === BlockRole.furniture || role === BlockRole.related || role === BlockRole.likeFurniture
}

function isSentence({role, length, facts}: DraftBlock): boolean {
  return role === BlockRole.prose && length > 40 && !(facts & LineBit.pageHead)
}

// a line with the date or author of a title
function isDateOrAuthor(draft: Draft, block: DraftBlock): boolean {
  return !(block.facts & LineBit.pageHead) && !isFurniture(block.role) && block.length < 120 && !isSentence(block) && metaOf(draft, block)
}

// a paragraph a few lines below a date or author
function isUnderDate(draft: Draft, at: number): boolean {
  const {blocks} = draft
  return (blocks[at] as DraftBlock).length > 80 && blocks.slice(Math.max(0, at - 5), at).some((block) => isDateOrAuthor(draft, block))
}

// three titles with a date or author of their own
function hasTeasers(draft: Draft): boolean {
  let dated = 0
  let before = false
  for (const block of draft.blocks) {
    const is = isDateOrAuthor(draft, block)
    if (is && !before && ++dated === 3) return true
    before = is
  }
  return false
}

/** Assigns roles to lines that occur only on pages: repeated lines, credits without a label, rows of sharing services. */
export function markPage(draft: Draft): void {
  const {blocks, text, phrases} = draft
  const seen = new Set<string>()
  const labels = repeatedLabels(draft)
  const buttons = findButtons(draft)
  const first = blocks.findIndex((block) => block.role === BlockRole.prose && block.length >= 100)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.furniture || block.length > 320 || draft.named.has(i)) continue
    const words = counted(plain(text, block))
    if (
      buttons.has(words) ||
      (seen.has(words) &&
        block.role !== BlockRole.credit &&
        block.role !== BlockRole.time &&
        !standsAlone(blocks, i) &&
        !(i < first && isNameOverRole(draft, i)))
    )
      block.role = BlockRole.furniture
    seen.add(words)
    if (isOffer(draft, i)) block.role = BlockRole.furniture
    if (block.role !== BlockRole.title && block.role !== BlockRole.likeFurniture && block.role !== BlockRole.bullet) continue
    const line = text.slice(block.start, block.end)
    if ((isListed(draft, i, first) || isMediaTitle(draft, i, first)) && !(i > first && endsBox(draft, i))) {
      block.role = BlockRole.furniture
      block.listed = true
      continue
    }
    if (block.role === BlockRole.bullet) continue
    if (
      /^(?:\p{Lu}\p{Ll}+){3,}$|^(?:https?:\/\/|www\.|@|#\p{L})\S+$/u.test(line) ||
      isMediaLine(line, phrases) ||
      ((labels.get(labelOf(line)) ?? 0) > 1 && !(i < first && block.words > MOST_DATA)) ||
      isTimed(line)
    )
      block.role = BlockRole.furniture
    else if ((isLooseCredit(line, phrases) || isStudioLine(draft, i, line)) && !isSigned(draft, i)) {
      block.role = BlockRole.credit
      const [name, agency] = looseParts(line, phrases)
      block.credits = [
        {
          ...passage(text, block.start, block.end),
          kind: 'photo',
          names: name === undefined ? [] : [name],
          ...(agency === undefined ? {} : {agency})
        }
      ]
    }
  }
}

/** A line of a few words that occurs this often is a button, a label or an advertisement's mark. */
const OFTEN = 3
/** The most words of such a line. */
const FEW_WORDS = 4

function findButtons({blocks, text}: Draft): ReadonlySet<string> {
  const times = new Map<string, number>()
  const found = new Set<string>()
  for (const block of blocks) {
    if (block.role !== BlockRole.title || block.words > FEW_WORDS) continue
    const words = counted(plain(text, block))
    const count = (times.get(words) ?? 0) + 1
    times.set(words, count)
    if (count === OFTEN && !isPersonName(text.slice(block.start, block.end))) found.add(words)
  }
  return found
}

// 12.4k reading now, 8.1k reading now: the same words, whatever their count
function counted(words: string): string {
  return /^\d[\d.,]*(?:k|m)? \p{Ll}/u.test(words) ? words.replace(/^[\d.,]+/u, '0') : words
}

// The ferry sails again (1:22): how long a film is
function isTimed(line: string): boolean {
  return line.endsWith(')') && /\(\d{1,2}:\d{2}\)$/u.test(line)
}

// Audio: The harbour reopens (2 min)
function isMediaLine(line: string, phrases: Phrases): boolean {
  const label = labelOf(line)
  return label !== '' && phrases.has(label, 'mediaLabels')
}

// Address: 14 Rope Walk; Open: daily; Address: Mill Square: counts the short lines that begin with each label, unless it labels
// sentences: Packet: By boat? / Packet: Where do you go from here, and who steers?
function repeatedLabels({blocks, text}: Draft): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const spoken = new Set<string>()
  for (const block of blocks) {
    const long = block.role === BlockRole.prose || block.length > 60
    if (!(block.facts & LineBit.colon) || (block.role !== BlockRole.title && !long)) continue
    const label = labelOf(text.slice(block.start, Math.min(block.end, block.start + LABELLED)))
    if (label === '') continue
    if (long) spoken.add(label)
    else found.set(label, (found.get(label) ?? 0) + 1)
  }
  for (const label of spoken) found.delete(label)
  return found
}

/** How many code units of a line may hold its label, and more. */
const LABELLED = 60

function labelOf(line: string): string {
  if (!line.includes(':')) return ''
  return /^(\p{Lu}\p{L}{1,14}(?: \p{L}{1,14})?):\s/u.exec(line)?.[1]?.toLowerCase() ?? ''
}

// a title in the group of lines below the heading of a list of other stories
function isListed(draft: Draft, at: number, first: number): boolean {
  const {blocks} = draft
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  return (
    before !== undefined &&
    (block.blanks === 0 || block.role === BlockRole.bullet) &&
    (before.role === BlockRole.related || before.listed) &&
    !(block.shape & (LineShape.colon | LineShape.comma)) &&
    !(at < first && (isTitled(draft, at) || isToldLater(draft, at, first) || isOnTopic(draft, at, first)))
  )
}

// the item's own title: a line after the paragraphs repeats it, to share the item or comment on it
function isToldLater({blocks, text}: Draft, at: number, first: number): boolean {
  const {start, end, words} = blocks[at] as DraftBlock
  const later = words > 5 ? text.indexOf(text.slice(start, end), (blocks[first] as DraftBlock).end) : -1
  return later >= 0 && text.charCodeAt(later - 1) === 0x20
}

/** The item's own title shares at least this much of its longer words with the paragraphs. */
const OWN = 0.5

// the item's own title: a line of which most words occur in the paragraphs
function isOnTopic({blocks, text}: Draft, at: number, first: number): boolean {
  const block = blocks[at] as DraftBlock
  return (
    block.words > 4 &&
    !/\p{Ll}[.!?] \p{Lu}/u.test(text.slice(block.start, block.end)) &&
    sharedWords(text, block, paragraphWords(text, blocks, first)) >= OWN
  )
}

// the item's own title: a byline begins on one of the next two lines
function isTitled({blocks, text, phrases}: Draft, at: number): boolean {
  for (let i = at + 1; i < Math.min(blocks.length, at + 3); i++) {
    const under = blocks[i] as DraftBlock
    if (
      under.opens & Opens.byline &&
      under.length < 120 &&
      phrases.opening(text.slice(under.start, under.end).toLowerCase(), 'bylineOpeners') > 0
    )
      return true
  }
  return false
}

// the title of a video or recording, next to a line that only labels it; below the first title of a page, that line is a button
function isMediaTitle(draft: Draft, at: number, first: number): boolean {
  const {blocks, text, phrases} = draft
  const block = blocks[at] as DraftBlock
  const before = blocks[at - 1]
  const next = blocks[at + 1]
  const isLabel = (one: DraftBlock | undefined): boolean =>
    one?.role === BlockRole.furniture && phrases.has(text.slice(one.start, one.end).toLowerCase(), 'mediaLabels')
  if (block.words <= 3) return false
  if (block.blanks === 0 && isLabel(before)) return true
  return next?.blanks === 0 && isLabel(next) && (at > first || blocks.slice(0, at).some(({role}) => role === BlockRole.time))
}

// a date, or words about time; bare clock times head the entries of a live report
function isDated(text: string, block: DraftBlock): boolean {
  return /\d{4}|\p{L}{3}/u.test(text.slice(block.start, block.end))
}

// where blank lines separate the paragraphs, lines without them are a page's boxes: several lines at the top, or two titles or a
// credit and a title among the paragraphs
function hasBoxes(blocks: readonly DraftBlock[], last: number): boolean {
  if (!isFramed(blocks)) return false
  let top = 1
  while (top < blocks.length && (blocks[top] as DraftBlock).blanks === 0) top++
  if (top > 3 && top < blocks.length) return true
  if (top === 3 && blocks.slice(0, 3).some((block) => block.role === BlockRole.prose)) return true
  for (let i = top + 1; i < last; i++) {
    const block = blocks[i] as DraftBlock
    const before = blocks[i - 1] as DraftBlock
    if (block.role !== BlockRole.title || block.blanks > 0 || block.words < 3) continue
    if (before.role === BlockRole.credit || (before.role === BlockRole.title && before.words > 2)) return true
  }
  return false
}

// whether a short title occurs more than once
function hasRepeats(blocks: readonly DraftBlock[], text: string): boolean {
  const seen: string[] = []
  for (const block of blocks) if (block.role === BlockRole.title && block.length <= 60) seen.push(text.slice(block.start, block.end))
  return new Set(seen).size < seen.length
}

// a title above a paragraph, even if a table of contents already listed it
function standsAlone(blocks: readonly DraftBlock[], at: number): boolean {
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return (
    block.role === BlockRole.title &&
    block.words > 1 &&
    block.blanks > 0 &&
    next !== undefined &&
    next.role === BlockRole.prose &&
    next.blanks > 0 &&
    (blocks[at - 1] as DraftBlock).role === BlockRole.prose
  )
}

// Mara Lind / Columnist: an author whose name is above the headline, too
function isNameOverRole({blocks, text, phrases}: Draft, at: number): boolean {
  const {start, end} = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  return (
    next !== undefined &&
    (next.role === BlockRole.time || isRole(text.slice(next.start, next.end), phrases)) &&
    isPersonName(text.slice(start, end))
  )
}

// By Mara Lind | The Packet; The Packet | By Mara Lind; Mara Lind / Packet below a title and above a date: an author's line
function isSigned(draft: Draft, at: number): boolean {
  const {blocks, text, words} = draft
  if (readByline(blocks[at] as DraftBlock, text, words)?.opened === true) return true
  const next = blocks[at + 1]
  return blocks[at - 1]?.role === BlockRole.title && next !== undefined && (next.role === BlockRole.time || isDateLine(draft, next))
}

// Bloomberg/Mara Lind, IMAGO/Lindfoto, GETTY IMAGES: a photo's credit without a label
function isLooseCredit(line: string, phrases: Phrases): boolean {
  if (line.length > 80 || /[.!?:;]$|[!?:;]|\s[-–—]\s/u.test(line)) return false
  const parts = line.split(/\s?[/|]\s?/u)
  if (parts.length === 1) return isPictureAgency(line, phrases)
  if (parts.length > 4 || parts.some((part) => part === '' || part.split(/\s+/u).length > 4)) return false
  const agencies = parts.filter((part) => isAgencyName(part, phrases)).length
  const people = parts.filter((part) => isPersonName(part)).length
  return agencies > 0 && agencies + people >= parts.length - 1 && (people > 0 || agencies === parts.length || /\//u.test(line))
}

/** Three or more capitalized words are a body rather than a person. */
const manyWords = /^\p{Lu}\S+(?: \p{Lu}\S+){2}/u

// Lindfoto/Ida Holm, I. Holm/Southern Reef Survey: a studio and a person, below a line as short as a caption
function isStudioLine({blocks}: Draft, at: number, line: string): boolean {
  if (!((blocks[at] as DraftBlock).facts & (LineBit.slash | LineBit.bar))) return false
  const before = blocks[at - 1]
  const [, person, studio] = /^(\p{Lu}[^/|:]{3,40}?)(?:\/| [/|] )(\p{Lu}[^/|:]{3,40})$/u.exec(line) ?? []
  if (person === undefined || studio === undefined) return false
  const named = isPersonName(person)
    ? before?.role === BlockRole.prose && (!isPersonName(studio) || manyWords.test(studio))
    : !/\s/u.test(person) && isPersonName(studio)
  return named && before !== undefined && before.length < 160 && blocks[at + 1]?.role === BlockRole.prose
}

function looseParts(line: string, phrases: Phrases): [string | undefined, string | undefined] {
  const parts = line.split(/\s?[/|]\s?/u)
  const name = parts.find((part) => isPersonName(part) && !isAgencyName(part, phrases))
  const rest = parts.filter((part) => part !== name).join('/')
  return [name, rest === '' ? undefined : rest]
}
