import {Shape} from '../../text/lines.js'
import {longerWords, shareOf} from './shared-words.js'
import {type Reading, standsApart} from '../draft.js'
import {Role, type RoledBlock} from '../block.js'

/**
 * Finds where a page's article ends: at the first head of a list, or time of a teaser, after which little comes that
 * reads on and nothing that the article's words go on in.
 *
 * @param reading - The blocks.
 * @param from - The first block of the body.
 * @returns The block after the article's last.
 */
export function pageEnd(reading: Reading, from: number): number {
  const {blocks} = reading
  const prose: number[] = []
  const lone: number[] = []
  let all = 0
  let alone = 0
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role === Role.prose) {
      all += block.length
      if (blocks[i - 1]?.role !== Role.prose && blocks[i + 1]?.role !== Role.prose) alone += block.length
    }
    prose.push(all)
    lone.push(alone)
  }
  const kin = lastOfKin(reading, from)
  for (let i = Math.max(from, kin) + 1; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.related && block.role !== Role.time && block.role !== Role.furniture) continue
    const before = prose[i - from] as number
    const after = all - before
    if (before < 300) continue
    if (after <= before * (block.role === Role.related ? 0.25 : 0.1)) return i
    const teasers = alone - (lone[i - from] as number)
    if (block.role !== Role.furniture && after <= before * 0.7 && teasers >= after * 0.75) return i
  }
  let end = blocks.length
  while (end > from && (blocks[end - 1] as RoledBlock).role !== Role.prose) end--
  return Math.max(end, from)
}

/** A paragraph that shares as much of its longer words with those before it goes on with them. */
const KIN = 0.4

// the last paragraph that goes on with the words of those before: what stands above it is no end
function lastOfKin(reading: Reading, from: number): number {
  const {blocks, text, framed} = reading
  if (!framed) return from
  const words = new Set<number>()
  let last = from
  let size = 0
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.prose || block.length < 120 || !(block.shape & Shape.stop) || !standsApart(blocks, i)) continue
    const own = longerWords(text, block)
    if (size < 300 || shareOf(own, words) >= KIN) {
      last = i
      for (const word of own) words.add(word)
      size += block.length
    }
  }
  return last
}
