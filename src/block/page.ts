import {Role, type RoledBlock} from './roles.js'

/**
 * Tells whether a text is a page with its furniture rather than the item alone.
 *
 * @param blocks - The blocks with their roles.
 * @returns Whether furniture stands above the last paragraph, or much of it below.
 */
export function isPage(blocks: readonly RoledBlock[]): boolean {
  let last = -1
  let first = -1
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (block.role !== Role.prose || block.length < 100) continue
    last = i
    if (first < 0) first = i
  }
  if (last < 0) return false
  let score = 0
  let titles = 0
  let tail = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (i < first && block.role === Role.title) titles++
    if (i > last) {
      tail++
      continue
    }
    if (block.role === Role.furniture || block.role === Role.related) score += i === 0 ? 1 : 2
    else if (block.role === Role.time) score++
    else if (block.role === Role.likeFurniture && i > 0 && i < first) score++
  }
  if (titles > 5) score += 2
  return score >= 2 || (score > 0 && tail > 4) || tail > 8
}
