import {LineShape} from '../../text/lines.js'
import {longerWords, shareOf} from './shared-words.js'
import {BlockRole, type Draft, type DraftBlock, standsApart} from '../draft.js'

/**
 * Finds where a page's article ends: at the first head of a list, or time of a teaser, after which little comes that
 * reads on and nothing that the article's words go on in.
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
      if (blocks[i - 1]?.role !== BlockRole.prose && blocks[i + 1]?.role !== BlockRole.prose) alone += block.length
    }
    prose.push(all)
    lone.push(alone)
  }
  const kin = lastOfKin(draft, from)
  for (let i = Math.max(from, kin) + 1; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.related && block.role !== BlockRole.time && block.role !== BlockRole.furniture) continue
    const before = prose[i - from] as number
    const after = all - before
    if (before < 300) continue
    if (after <= before * (block.role === BlockRole.related ? 0.25 : 0.1)) return i
    const teasers = alone - (lone[i - from] as number)
    if (block.role !== BlockRole.furniture && after <= before * 0.7 && teasers >= after * 0.75) return i
  }
  let end = blocks.length
  while (end > from && (blocks[end - 1] as DraftBlock).role !== BlockRole.prose) end--
  return Math.max(end, from)
}

/** A paragraph that shares as much of its longer words with those before it goes on with them. */
const KIN = 0.4

// the last paragraph that goes on with the words of those before: what stands above it is no end
function lastOfKin(draft: Draft, from: number): number {
  const {blocks, text, framed} = draft
  if (!framed) return from
  const words = new Set<number>()
  let last = from
  let size = 0
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.role !== BlockRole.prose || block.length < 120 || !(block.shape & LineShape.stop) || !standsApart(blocks, i)) continue
    const own = longerWords(text, block)
    if (size < 300 || shareOf(own, words) >= KIN) {
      last = i
      for (const word of own) words.add(word)
      size += block.length
    }
  }
  return last
}
