import {readByline} from '../../lines/byline.js'
import {LineBit} from '../../text/line-bits.js'
import {LineShape} from '../../text/lines.js'
import {folded, type Span} from '../../text/span.js'
import {bylineOf, captionOf, metaOf} from '../block.js'
import {isDateLine} from './dates.js'
import {startsLower} from '../broken-paragraph.js'
import {type PageWords, sharedWords} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock, plain} from '../draft.js'
import {canBeHeadline} from './can-be-headline.js'

/** A line above a page's paragraphs that may be its headline, with what is known about it. */
export interface Candidate {
  draft: Draft
  at: number
  block: DraftBlock
  /** The line as written. */
  line: string
  before: DraftBlock | undefined
  next: DraftBlock | undefined
  /** The number of the next block that is neither furniture nor a picture's. */
  part: number
  /** The share of its longer words that also occur in the paragraphs. */
  shared: number
  /** Whether its words occur on a line above or within a longer line of the top. */
  again: boolean
  /** Whether it contains another line of the top: that title plus a desk, a label or a site's name. */
  holds: boolean
  /** Whether a longer line further down begins with its words and goes on in lower case: a breadcrumb ends in a short form of the title. */
  cut: boolean
  /** Whether a byline or a date is between it and the best candidate above it. */
  below: boolean
}

/** A clue that a line is or is not a page's headline. */
export interface Evidence {
  id: string
  /** The score of one unit; negative for evidence against the line. */
  weight: number
  /** The number of units, or whether there is one. */
  of: (candidate: Candidate) => number | boolean
}

const LEAST = 4.5
/** Titles of two sentences are shorter. */
const TWO = 100
/** Standfirsts without a last stop are longer than the lines below a publisher's name. */
const STANDFIRST = 80
/** A headline above its date shares at least this much of its longer words with the paragraphs. */
const TOLD = 0.3

/** The evidence for and against a line as a page's headline; the line with the highest sum wins. */
export const headlineEvidence: readonly Evidence[] = [
  {id: 'words', weight: 1, of: ({block}) => Math.min(block.words, 8)},
  {id: 'the first line', weight: 1, of: ({at}) => at === 0},
  {id: 'shares words with the paragraphs', weight: 5, of: ({shared, block}) => shared * Math.min(1, block.words / 5)},
  {id: 'stands there twice', weight: 2, of: ({again, block}) => again && block.words > 3},
  {id: 'a byline or date follows', weight: 3, of: ({draft, part}) => isMeta(draft, part)},
  {
    id: 'a byline or date follows a line below',
    weight: 2,
    of: ({draft, part}) => !isMeta(draft, part) && isMeta(draft, nextPart(draft, part))
  },
  {id: 'prose follows', weight: 1, of: ({next}) => next?.role === BlockRole.prose},
  {
    id: 'a kicker stands above',
    weight: 1,
    of: ({draft, at, before, block}) =>
      before?.role === BlockRole.title &&
      before.words <= 4 &&
      block.words > 4 &&
      ((before.shape & LineShape.lower) !== 0 || !isUnderTitle(draft, at - 1))
  },
  {id: 'long', weight: -2, of: ({block}) => block.length > 150},
  {id: 'a full stop', weight: -6, of: ({block, line}) => (block.shape & LineShape.fullStop) !== 0 && !isInTitleCase(line)},
  {
    id: 'sentences',
    weight: -3,
    of: ({block, line}) => block.role === BlockRole.prose && (block.shape & LineShape.stop) !== 0 && !isInTitleCase(line)
  },
  {
    id: 'two sentences',
    weight: -3,
    of: ({block, line}) =>
      (block.role === BlockRole.prose || block.length > TWO) && /^[\p{L}\p{N}].*?\p{Ll}[.!?] \p{Lu}/u.test(line) && !isInTitleCase(line)
  },
  {id: 'holds another title', weight: -6, of: ({holds}) => holds},
  {id: 'a longer title begins with it', weight: -6, of: ({cut}) => cut},
  {id: 'a breadcrumb', weight: -6, of: ({line}) => isBreadcrumb(line)},
  {
    id: 'stands under what may be the headline',
    weight: -3.5,
    of: ({draft, at, again}) => !again && isUnderTitle(draft, at)
  },
  {id: 'stands under a sentence', weight: -3, of: ({before}) => before?.role === BlockRole.prose && before.length > 60},
  {id: 'opens as kickers do, over another title', weight: -4, of: ({draft, at}) => isTopic(draft, at)},
  {id: 'stands under the byline or date', weight: -4, of: ({below}) => below}
]

/**
 * Finds a page's headline: the line above its paragraphs with the strongest evidence.
 *
 * @param words - The words of the paragraphs.
 * @returns The headline's block, or -1 if no line has enough evidence.
 */
export function pageHeadline(draft: Draft, first: number, words: PageWords): number {
  const {blocks, text} = draft
  const echoes = findEchoes(draft, first)
  const seen = new Map<string, number>()
  // the entries of a table of contents: headings below repeat them
  const contents = new Set([...draft.named].filter((named) => named > first).map((named) => plain(text, blocks[named] as DraftBlock)))
  let best = -1
  let bestScore = LEAST
  let below = false
  let repeated = false
  for (let at = 0; at < Math.min(first + 1, blocks.length); at++) {
    const block = blocks[at] as DraftBlock
    if (at === first && (block.length > 130 || at === 0 || block.shape & LineShape.fullStop)) break
    if (block.role === BlockRole.time || isDateLine(draft, block))
      below ||= best >= 0 && isJustUnder(draft, best, at) && sharedWords(text, blocks[best] as DraftBlock, words) >= TOLD
    const key = plain(text, block)
    const again = seen.get(key)
    if (again === undefined) seen.set(key, at)
    if (
      (contents.has(key) && isBesideEntry(draft, at, contents)) ||
      !canBeHeadline(draft, at, again !== undefined && blocks[again]?.role !== BlockRole.furniture)
    )
      continue
    const one = readByline(block, text, draft.words)
    if (one && (one.opened || one.times.length > 0)) {
      below ||= best >= 0
      continue
    }
    if (one && one.text.length < 30 && !(isLong(blocks[at + 1]) && isNoPerson(draft, one.text))) continue
    const score = scoreOf(
      candidateAt(draft, at, words, {
        again: again !== undefined || echoes.held.has(key),
        holds: echoes.holders.has(at),
        cut: echoes.cut.has(key),
        below: below || (repeated && best === at - 1)
      })
    )
    if (best >= 0 && again === undefined && isRetold(plain(text, blocks[best] as DraftBlock), key)) bestScore += 2
    if (score < bestScore || (score === bestScore && below)) continue
    best = again !== undefined && staysAbove(draft, again, at) ? again : at
    repeated = again !== undefined
    bestScore = score
  }
  return best
}

function isLong(block: DraftBlock | undefined): boolean {
  return block?.role === BlockRole.prose || (block?.role === BlockRole.title && block.length > STANDFIRST)
}

// The Lookout, over a standfirst
function isNoPerson({phrases}: Draft, name: string): boolean {
  return phrases.has(name.slice(0, name.indexOf(' ')).toLowerCase(), 'articles')
}

// whether the line above or below is an entry, too
function isBesideEntry({blocks, text}: Draft, at: number, contents: ReadonlySet<string>): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((block) => block !== undefined && contents.has(plain(text, block)))
}

// one of the next two lines, furniture and pictures aside, or right below the names that are there
function isJustUnder(draft: Draft, headline: number, at: number): boolean {
  if (at <= nextPart(draft, nextPart(draft, headline))) return true
  const names = bylineOf(draft, headline + 1)
  return names !== undefined && at === headline + 1 + names.blocks
}

/**
 * Collects what is known about a line that may be a page's headline.
 *
 * @param words - The words of the paragraphs.
 * @param place - What the other lines of the top reveal about it.
 */
export function candidateAt(
  draft: Draft,
  at: number,
  words: PageWords,
  place: Pick<Candidate, 'again' | 'holds' | 'cut' | 'below'>
): Candidate {
  const {blocks, text} = draft
  const block = blocks[at] as DraftBlock
  return {
    draft,
    at,
    block,
    line: text.slice(block.start, block.end),
    before: blocks[at - 1],
    next: blocks[at + 1],
    part: nextPart(draft, at),
    shared: sharedWords(text, block, words),
    ...place
  }
}

/** Where a title may be separated from a desk, a label, a share button's text or a site's name on the same line. */
const partings = /:\s+|\s[|>›»·–—-]\s|\/|\t|(?<=[\p{Ll}?!”“»"])(?=[\p{Lu}“„«"])/gu

/** How many words of a line may be links or a name before a title that stands elsewhere. */
const LINKS = 3

/** Where a longer title may go on after the words of a shorter one. */
const goingOn = / (?:[–—-] )?(?=\p{Ll})/gu

// lines of the top that contain another, the text of those contained, and that of short forms of a title further down
function findEchoes(draft: Draft, first: number): {holders: ReadonlySet<number>; held: ReadonlySet<string>; cut: ReadonlySet<string>} {
  const {blocks, text} = draft
  const holders = new Set<number>()
  const held = new Set<string>()
  const cut = new Set<string>()
  const titles = new Map<string, number>()
  const last = Math.min(first + 1, blocks.length)
  for (let at = 0; at < last; at++) {
    const block = blocks[at] as DraftBlock
    if (block.words > 2 && block.length > 14 && block.length <= 200) titles.set(plain(text, block), at)
  }
  for (let at = 0; at < last; at++) {
    const block = blocks[at] as DraftBlock
    if (block.words < 4 || block.length > 280) continue
    const line = text.slice(block.start, block.end)
    // Home > Coast > Storm closes harbour: the beginning of a title
    const crumb = isBreadcrumb(line)
      ? line
          .slice(Math.max(...Array.from('/>›»', (sign) => line.lastIndexOf(sign))) + 1)
          .trim()
          .toLowerCase()
      : ''
    if (crumb.length > 14)
      for (const title of titles.keys()) if (title.startsWith(`${crumb}:`) || title.startsWith(`${crumb},`)) held.add(title)
    const take = (part: string): void => {
      const words = folded(part.toLowerCase()).trim()
      if (!titles.has(words)) return
      holders.add(at)
      held.add(words)
    }
    const shorten = (part: string): void => {
      cut.add(part.toLowerCase())
    }
    for (const {0: sign, index} of line.matchAll(partings)) {
      take(line.slice(index + sign.length))
      if (sign.startsWith(':')) shorten(line.slice(0, index))
      else if (!startsLower(line, index + sign.length)) take(line.slice(0, index))
    }
    // Storm closes harbour – and opens the road
    if (block.role === BlockRole.title) for (const {index} of line.matchAll(goingOn)) shorten(line.slice(0, index))
    // Home Storm closes harbour
    for (let index = 0, words = 0; words < LINKS && index >= 0; words++) {
      const rest = /[\s-]/u.exec(line.slice(index))
      index = rest ? index + rest.index + 1 : -1
      if (index > 0) take(line.slice(index))
    }
    // Share “Storm closes harbour” on Facebook
    const quoted = /[«“„"]\s?([^«»“”„"]{15,})\s?[»”“"]/u.exec(line)
    if (quoted) take(quoted[1] as string)
  }
  return {holders, held, cut}
}

/** Checks whether a line says where on a site a page is: `Home > Coast > Storm closes harbour`. */
export function isBreadcrumb(line: string): boolean {
  return /\s[/>›»]\s.+\s[/>›»]\s|^\p{Lu}\p{L}* [>›»] /u.test(line)
}

function scoreOf(candidate: Candidate): number {
  let score = 0
  for (const {weight, of} of headlineEvidence) score += weight * Number(of(candidate))
  return score
}

// of two lines with the same words, the one nearer to the story is the headline, unless a title is merely printed twice: right
// above a standfirst, or with only its desk in between
function staysAbove({blocks, text}: Draft, first: number, at: number): boolean {
  const [over, block] = [blocks[first] as DraftBlock, blocks[at] as DraftBlock]
  if (at - first > 2 || text.slice(over.start, over.end) !== text.slice(block.start, block.end)) return false
  return blocks[at + 1]?.role === BlockRole.prose || (at - first === 2 && blocks[first + 1]?.words === 1)
}

/** How many lines of furniture or of a picture may stand between a headline and its standfirst. */
const BETWEEN = 4
/** A button or a player's label has fewer words than a repeated title. */
const FEW_WORDS = 5

// whether the line above, ignoring furniture and the lines of a picture, is a title of some length
function isUnderTitle(draft: Draft, at: number): boolean {
  const {blocks} = draft
  let above = at - 1
  while (above > Math.max(0, at - BETWEEN) && isBetween(draft, above)) above--
  const before = blocks[above]
  if (before?.role !== BlockRole.title || before.words < 5 || !canBeHeadline(draft, above) || isTopic(draft, above)) return false
  // a short form of this line, such as the end of a breadcrumb, does not count
  const block = blocks[at] as DraftBlock
  return before.length > block.length * 0.85 || !isRetold(plain(draft.text, block), plain(draft.text, before))
}

// the next line that is neither furniture nor a picture's
function nextPart(draft: Draft, at: number): number {
  let next = at + 1
  while (next < Math.min(draft.blocks.length, at + BETWEEN) && isBetween(draft, next, FEW_WORDS)) next++
  return next
}

function isMeta(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  return block !== undefined && metaOf(draft, block)
}

function isBetween(draft: Draft, at: number, most = Infinity): boolean {
  const {role, words, facts} = draft.blocks[at] as DraftBlock
  return (role === BlockRole.furniture && words < most && !(facts & LineBit.at)) || role === BlockRole.credit || captionOf(draft, at)
}

// Nach dem Sturm: a few words that give the topic of the title below
function isTopic({blocks, text, phrases}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  const next = blocks[at + 1]
  if (block.words > 7 || block.length > 60 || next?.role !== BlockRole.title || next.words < 4) return false
  const line = text.slice(block.start, block.end)
  return !/[:.!?]/u.test(line) && phrases.opening(line.toLowerCase(), 'kickerOpeners') > 0
}

/** Checks whether every longer word of a line is capitalized, as in some newspapers' titles but never in a sentence. */
export function isInTitleCase(line: string): boolean {
  const words = line.split(' ').filter((word) => word.length > 3)
  return words.length > 3 && words.every((word) => !/^["“„«'‘(]*\p{Ll}/u.test(word))
}

/**
 * Checks whether a line repeats most of the headline's words, as breadcrumbs and share lines do.
 *
 * @param headline - The headline in lower case.
 * @param line - The line in lower case.
 */
export function isRetold(headline: string, line: string): boolean {
  if (line.length > headline.length * 1.6) return false
  const words = new Set(headline.split(/[^\p{L}\p{N}]+/u))
  const own = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length * 0.7
}

/**
 * Separates a headline from a kicker in front of it on the same line.
 *
 * @returns The kicker, if there is one, and the headline.
 */
export function splitKicker(draft: Draft, block: DraftBlock): [Span | undefined, Span] {
  const line = draft.text.slice(block.start, block.end)
  // Culture : What the islands read
  const desk = /^(\p{Lu}[^:|]{1,28}?)\s+[:|]\s+(?=\S)/u.exec(line)
  if (desk && draft.phrases.has((desk[1] as string).toLowerCase(), 'desks'))
    return parted(block, (desk[1] as string).length, desk[0].length)
  // Storm on the coast - Islanders wait for the ferry
  const topic = /^(\p{Lu}[^-–:|.,!?"“”„«»]{5,40})\s[-–]\s(?=["“„«‘‚»]?\p{Lu})/u.exec(line)
  if (topic && line.length - topic[0].length > topic[0].length) return parted(block, (topic[1] as string).length, topic[0].length)
  return [undefined, block]
}

function parted(block: Span, kicker: number, title: number): [Span, Span] {
  return [
    {start: block.start, end: block.start + kicker},
    {start: block.start + title, end: block.end}
  ]
}
