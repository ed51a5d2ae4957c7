const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/**
 * Counts the words of a text, as an editor does: `don’t` and `4.5` are one each.
 *
 * @param text - The text.
 * @returns How many there are.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
