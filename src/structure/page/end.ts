import {LineShape} from '../../text/lines.js'
import {datelineOf} from '../block.js'
import {PageWords, shareOf, sharedWords, wordsOf, wordsOfBlock} from './shared-words.js'
import {appealOf, saysNothingToReaders} from './offers.js'
import {BlockRole, type Draft, type DraftBlock, standsApart} from '../draft.js'

/**
 * Finds where a page's article ends: at the first heading of a list of other stories, furniture or time after which there is
 * little prose or mostly teasers, and none of it continues the article's vocabulary.
 *
 * @param from - The first block of the body.
 * @returns The block after the article's last.
 */
export function pageEnd(draft: Draft, from: number): number {
  const {blocks} = draft
  const prose: number[] = []
  const lone: number[] = []
  let all = 0
  let alone = 0
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.prose) {
      all += block.length
      if (blocks[i - 1]?.role !== BlockRole.prose) alone += block.length
    }
    prose.push(all)
    lone.push(alone)
  }
  const words = new PageWords()
  let told = from
  for (let i = Math.max(from, lastOf(draft.entries), lastOf(draft.named)) + 1; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    const rights = block.role === BlockRole.credit && block.credits?.some(({kind}) => kind === 'copyright') === true
    if (!rights && block.role !== BlockRole.related && block.role !== BlockRole.time && block.role !== BlockRole.furniture) continue
    const before = prose[i - from] as number
    const after = all - before
    if (before < 300) continue
    const teasers = alone - (lone[i - from] as number)
    const few = after <= before * (block.role === BlockRole.related ? 0.25 : 0.15)
    if (!few && (rights || block.role === BlockRole.furniture || after > before * 0.7 || teasers < after * 0.75)) continue
    for (; told < i; told++) {
      const one = blocks[told] as DraftBlock
      if (one.role === BlockRole.prose && one.length > 60) words.add(wordsOfBlock(draft.text, one))
    }
    if (!goesOn(draft, i, words) && (rights || !endsBelow(draft, i))) return i
  }
  let end = blocks.length
  while (end > from && (blocks[end - 1] as DraftBlock).role !== BlockRole.prose) end--
  return Math.max(end, from)
}

// the story includes its last entry and its last certain heading
function lastOf(blocks: Draft['entries'] | Draft['named']): number {
  let last = -1
  for (const at of blocks.keys()) last = Math.max(last, at)
  return last
}

/** A paragraph continues the ones before if they contain at least this share of its longer words. */
const KIN = 0.33
/** Shorter paragraphs share words by chance. */
const LEAST = 90
/** The most lines of a box within a story. */
const BOX = 30
/** How far away the next teaser may be. */
const AHEAD = 6
/** Teasers are shorter. */
const TEASER = 300

// whether the paragraphs after a box continue the vocabulary of those before, and are not a list of teasers
function goesOn({blocks, text, framedBody, tight}: Draft, at: number, words: PageWords): boolean {
  for (let i = at + 1; i < Math.min(blocks.length, at + BOX); i++) {
    const block = blocks[i] as DraftBlock
    // 14:05 / Swans return to the harbour for the winter.
    if (block.role === BlockRole.prose && blocks[i - 1]?.role === BlockRole.time && block.length < TEASER) return false
    if (
      block.role !== BlockRole.prose ||
      block.length < LEAST ||
      !(block.shape & LineShape.stop) ||
      (framedBody ? !standsApart(blocks, i) : !tight && block.blanks === 0)
    )
      continue
    if (shareOf(wordsOfBlock(text, block), words) >= KIN) return !(isLone(blocks, i) && isTeaserAhead(blocks, i))
  }
  return false
}

/** Words up to this length do not show what a sentence is about. */
const SHORT = 3
/** How many lines a box above the story's last paragraph has at most. */
const SMALL = 8
/** The story's last paragraph is at least this long. */
const LAST = 60
/** The same for one that says who is quoted. */
const SPOKEN = 40

// whether the story's last paragraph is below a box: what somebody says, or sentences that say nothing to the site's readers, with
// at most one more box of such titles and such a paragraph below; a single sentence only with blank lines around it
function endsBelow(draft: Draft, at: number, again = true): boolean {
  const {blocks, framedBody, tight} = draft
  for (let i = at + 1; i < Math.min(blocks.length, at + SMALL); i++) {
    const block = blocks[i] as DraftBlock
    if (block.role === BlockRole.time || block.role === BlockRole.credit) return false
    if (block.role !== BlockRole.prose) continue
    const spoken = isSpoken(draft, block)
    const apart = !tight && standsApart(blocks, i)
    if (!(block.shape & LineShape.stop) || (framedBody ? !apart : !tight && block.blanks === 0)) return false
    const alone = apart && block.length >= LAST && isLastSentence(draft, at, i)
    if (!alone && (block.length < (spoken ? SPOKEN : LAST) || !(spoken || saysNothingToReaders(draft, block)))) return false
    if (datelineOf(draft, block) !== undefined) return false
    return (
      blocks[i + 1]?.role !== BlockRole.related ||
      (alone && (!isLone(blocks, i) || isBelowBox(draft, i))) ||
      (again && endsBelow(draft, i + 1, false))
    )
  }
  return false
}

// a sentence that says nothing to the site's readers, is not about the title or name above it, and has lines of another kind below
function isLastSentence(draft: Draft, at: number, i: number): boolean {
  const {blocks, text} = draft
  const block = blocks[i] as DraftBlock
  if (!(block.shape & LineShape.fullStop) || i + 1 === blocks.length || blocks[i + 1]?.role === BlockRole.bullet) return false
  if (blocks[i - 1]?.role === BlockRole.title && standsApart(blocks, i - 1)) return false
  const [first = ''] = text.slice(block.start, block.end).split(' ', 1)
  for (let above = at; above < i; above++) {
    const {start, end} = blocks[above] as DraftBlock
    if (first.length > SHORT && ` ${text.slice(start, end)} `.includes(` ${first} `)) return false
  }
  const {offered, speaks} = appealOf(draft, block)
  return !offered && !speaks
}

// “Nobody came,” said Mara Lind.: a quotation and words that are not in it
function isSpoken({text}: Draft, {start, end, shape}: DraftBlock): boolean {
  return (shape & LineShape.fullStop) !== 0 && /[,.?!…]["”»“],? +\p{L}|["”»“], +\p{L}/u.test(text.slice(start, end))
}

// a single paragraph below a title or time
function isLone(blocks: readonly DraftBlock[], at: number): boolean {
  const before = blocks[at - 1]
  const titled = before?.role === BlockRole.title || before?.role === BlockRole.time || before?.listed === true
  return titled && (blocks[at] as DraftBlock).length < TEASER
}

// a title without a blank line above it ends a box; a teaser would share a word with it
function isBelowBox({blocks, text}: Draft, at: number): boolean {
  const [title, block] = [blocks[at - 1] as DraftBlock, blocks[at] as DraftBlock]
  return block.blanks > 0 && title.blanks === 0 && sharedWords(text, title, wordsOf(text, block)) === 0
}

function isTeaserAhead(blocks: readonly DraftBlock[], from: number): boolean {
  for (let i = from + 2; i < Math.min(blocks.length, from + AHEAD); i++) if (blocks[i]?.role === BlockRole.prose) return isLone(blocks, i)
  return false
}
