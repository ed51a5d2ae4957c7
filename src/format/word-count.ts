const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/** Counts words as an editor would: `don’t` and `4.5` are one word each. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
