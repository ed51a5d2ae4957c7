import {partitionPoint} from './binary-search.js'
import type {Span} from './span.js'
import type {Tokens} from './tokens.js'

/** Returns the span in the text of the tokens from `from` to `to` (exclusive). */
export function spanOf(tokens: Tokens, {from, to}: {from: number; to: number}): Span {
  return {start: tokens.start[from] as number, end: tokens.end[to - 1] as number}
}

/** Finds the first token that ends after an offset, by binary search; returns `count` if there is none. */
export function firstToken({count, end}: Tokens, offset: number): number {
  return partitionPoint(count, (i) => (end[i] as number) <= offset)
}
