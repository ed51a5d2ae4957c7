import type {ReadItem} from '../quote/read-item.js'
import {Kind, type Tokens} from '../text/tokens.js'

/** How many tokens a paragraph of one sentence has at most that is mostly names: “We are glad,” said Chief Executive Officer Mara Lind. */
const FEW = 20
/** Of how many tokens a block's capitals are counted: enough to tell. */
const ENOUGH = 40

/**
 * Finds the blocks that have most of their words capitalized, such as headlines.
 *
 * @returns For each block 1 or 0.
 */
export function titleCaseBlocks({prose, tokens}: ReadItem): Uint8Array {
  const blocks = new Uint8Array(prose.length)
  for (let b = 0; b < blocks.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (!isTitleCase(tokens, from, to)) continue
    const kind = prose[b]?.kind
    if ((kind === 'paragraph' || kind === 'turn') && isProse(tokens, from, to)) continue
    blocks[b] = 1
  }
  return blocks
}

/** Tells whether more than 6 in 10 words have a capital, of more than three. */
function isTitleCase({kind}: Tokens, from: number, to: number): boolean {
  let all = 0
  let capitals = 0
  const end = Math.min(to, from + ENOUGH)
  for (let t = from; t < end; t++) {
    const bits = kind[t] as number
    if (!(bits & Kind.word)) continue
    all++
    if (bits & Kind.capital) capitals++
  }
  return all > 3 && capitals > 0.6 * all
}

/** Tells whether a paragraph is full of names and no headline: it ends like one, and is short or has a second sentence. */
function isProse(tokens: Tokens, from: number, to: number): boolean {
  if (!ends(tokens, to - 1)) return false
  if (to - from <= FEW) return true
  for (let t = from + 1; t < to; t++) if ((tokens.kind[t] as number) & Kind.sentence) return true
  return false
}

/** Tells whether a token ends a sentence or leads to another: a stop, a colon, or a mark after one. */
function ends({kind, first}: Tokens, t: number): boolean {
  const last = (kind[t] as number) & Kind.mark ? t - 1 : t
  return first[last] === 0x3a || ((kind[last] ?? 0) & Kind.stop) !== 0
}
