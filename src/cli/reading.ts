import {guessKind, isFeedName, kindOfName} from '../input/guess.js'
import type {Input, SourceKind} from '../input/input.js'

/** A text that the source was read as, and what the record of it says beside the item. */
export interface ReadText {
  text: string
  details: Record<string, unknown>
  url?: string
  /** The number of the item in its feed. */
  number?: number
}

/**
 * Reads the items of a source; what reads markup is loaded when there is any.
 *
 * @param source - The source.
 * @param from - What it is.
 * @returns The texts: those of a feed, else one.
 */
export async function readTexts(source: string, from: SourceKind): Promise<ReadText[]> {
  if (from === 'text') return [{text: source, details: {}}]
  const {readInput} = await import('../input.js')
  const inputs = readInput(source, {from})
  return inputs.map((input, i) => ({...readText(input), ...(from === 'rss' && {number: i + 1})}))
}

/** The text goes into the record, for the places of the item's parts count in it and not in the source. */
function readText({text, title, authors, published, language, url}: Input): ReadText {
  return {text, details: {text, ...(title && {title}), ...(authors && {authors}), ...(published && {published}), ...(language && {language}), ...(url && {url})}, ...(url !== undefined && {url})}
}

/**
 * Tells what a file is by its name, and by its first characters where the name does not say.
 *
 * @param path - Its path; `-` is stdin.
 * @param source - What is in it.
 */
export function kindOfFile(path: string, source: string): SourceKind {
  const named = kindOfName(path)
  if (isFeedName(path)) return guessKind(source) === 'html' ? 'html' : 'rss'
  if (named !== undefined && named !== 'text') return named
  // a name that ends in .txt says little: pages and mails are saved so
  const guessed = guessKind(source)
  return guessed === 'markdown' ? 'text' : guessed
}
