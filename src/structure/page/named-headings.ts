import {Char, charClass} from '../../text/characters.js'
import {LineShape} from '../../text/lines.js'
import {BlockRole, type Draft, type DraftBlock, plain} from '../draft.js'

/** Maximum length of a heading. */
const LONGEST = 120
/** How many lines after a heading its first paragraph may begin: prices, ratings or a photo may come first. */
const REACH = 10
/** The fewest consecutive headings that show a table of contents. */
const LEAST_NAMED = 2
/** The fewest consecutive numbers, counting up or down with paragraphs between them, that show numbered headings. */
const LEAST_COUNTED = 3

/** The value for a text that is not a page. */
export const noHeadings: Draft['named'] = new Set()

/** A block that may be a heading, with the position of its entry in a table of contents or with its own number. */
interface Counted {
  at: number
  number: number
}

/**
 * Finds a page's headings that are recognized by more than their place: a table of contents lists them, or they are numbered
 * with paragraphs between them.
 *
 * @returns Their block numbers.
 */
export function findNamedHeadings({blocks, text}: Draft): ReadonlySet<number> {
  const first = new Map<string, number>()
  const again = new Set<string>()
  // lines that occur three times or more
  const buttons = new Set<number>()
  const named: Counted[] = []
  const numbered: Counted[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as DraftBlock
    if (block.length < 3 || block.length > LONGEST || block.shape & (LineShape.fullStop | LineShape.colon | LineShape.comma)) continue
    if (block.role === BlockRole.bullet) {
      if (charClass(text.charCodeAt(block.start)) === Char.digit && isOver(blocks, at))
        numbered.push({at, number: Number.parseInt(text.slice(block.start, block.start + 2), 10)})
      continue
    }
    if (block.role !== BlockRole.title && block.role !== BlockRole.likeFurniture) continue
    const words = plain(text, block)
    const entry = first.get(words)
    if (entry === undefined) first.set(words, at)
    else if (again.has(words)) buttons.add(entry)
    else if (isOver(blocks, at) && !isCrumb(blocks, at)) named.push({at, number: entry})
    if (entry !== undefined) again.add(words)
  }
  const found = new Set<number>()
  const entries = new Set(named.map(({number}) => number))
  addSeries(
    found,
    blocks,
    named.filter(({number}) => !buttons.has(number) && isListed(entries, number)),
    LEAST_NAMED,
    2
  )
  addSeries(found, blocks, numbered, LEAST_COUNTED, 1)
  return found
}

// an entry next to another, or next but one to two such: what it skips may head a table
function isListed(entries: ReadonlySet<number>, number: number): boolean {
  return [-1, 1].some((step) => entries.has(number + step) || (entries.has(number + 2 * step) && entries.has(number + 3 * step)))
}

// headings with consecutive numbers and paragraphs between them
function addSeries(found: Set<number>, blocks: readonly DraftBlock[], all: readonly Counted[], least: number, most: number): void {
  for (let from = 0, to = 1; to <= all.length; to++) {
    const before = all[to - 1] as Counted
    const next = all[to]
    if (next && Math.abs(next.number - before.number) <= most && proseBetween(blocks, before.at, next.at)) continue
    if (to - from >= least) for (const {at} of all.slice(from, to)) found.add(at)
    from = to
  }
}

// News: an entry of the menu again, above the headline: no paragraph is above it or right below
function isCrumb(blocks: readonly DraftBlock[], at: number): boolean {
  return blocks[at + 1]?.role !== BlockRole.prose && !proseBetween(blocks, -1, at)
}

function isOver(blocks: readonly DraftBlock[], at: number): boolean {
  return proseBetween(blocks, at, Math.min(blocks.length, at + REACH))
}

function proseBetween(blocks: readonly DraftBlock[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const {role, length} = blocks[i] as DraftBlock
    if (role === BlockRole.prose && length >= 60) return true
  }
  return false
}
