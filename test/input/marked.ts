import type {Input} from '../../src/input/input.js'

/**
 * Finds in the source what words of the text were read from.
 *
 * @param words - Words that stand in the text once, at least at first.
 */
export function sourceOf(source: string, {text, map}: Input, words: string): string {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  const range = map.rangeToSource({start, end: start + words.length})
  return source.slice(range.start, range.end)
}
