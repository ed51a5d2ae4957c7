import type {ReadItem} from './read-item.js'
import {Kind, type Tokens} from '../text/tokens.js'

/** Most tokens of a one-sentence paragraph that consists mostly of names: “We are glad,” said Chief Executive Officer Mara Lind. */
const FEW = 20
/** Fewest words of which a part tells title case from names. */
const MANY = 4
/** Number of tokens of a block in which capitals are counted. */
const ENOUGH = 40

/** Finds the blocks with most words capitalized, such as headlines; returns 1 for each of them, and 0 for others. */
export function titleCaseBlocks({prose, tokens}: ReadItem): Uint8Array {
  const blocks = new Uint8Array(prose.length)
  for (let b = 0; b < blocks.length; b++) if (isTitleBlock(prose[b]?.kind, tokens, b)) blocks[b] = 1
  return blocks
}

/** Returns whether most words of a block are capitalized, as in headlines. */
export function isTitleBlock(kind: string | undefined, tokens: Tokens, b: number): boolean {
  const from = tokens.blockStart[b] as number
  const to = tokens.blockStart[b + 1] as number
  return (
    isTitleCase(tokens, from, to, kind === 'headline' ? 0 : MANY) &&
    !((kind === 'paragraph' || kind === 'turn') && isProse(tokens, from, to))
  )
}

/** Returns whether over 60% of the words are capitalized of at least four words, or all of fewer, of which there are more than `least`. */
function isTitleCase({kind}: Tokens, from: number, to: number, least: number): boolean {
  let all = 0
  let capitals = 0
  const end = Math.min(to, from + ENOUGH)
  for (let t = from; t < end; t++) {
    const bits = kind[t] as number
    if (!(bits & Kind.word)) continue
    all++
    if (bits & Kind.capital) capitals++
    // most paragraphs soon have too many words in lower case
    else if (all - capitals > 0.4 * (end - from)) return false
  }
  return all < MANY ? all > least && capitals === all : capitals > 0.6 * all
}

/** Returns whether a capitalized paragraph is prose full of names, not a headline: it ends like prose and is short or has a second sentence. */
function isProse(tokens: Tokens, from: number, to: number): boolean {
  if (!ends(tokens, to - 1)) return false
  if (to - from <= FEW) return true
  for (let t = from + 1; t < to; t++) if ((tokens.kind[t] as number) & Kind.sentence) return true
  return false
}

/** Returns whether a token ends a sentence or announces another: a stop, a colon, or a quotation mark after one. */
function ends({kind, first}: Tokens, t: number): boolean {
  const last = (kind[t] as number) & Kind.mark ? t - 1 : t
  return first[last] === 0x3a || ((kind[last] ?? 0) & Kind.stop) !== 0
}
