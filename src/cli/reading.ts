import {guessKind, isFeedName, kindOfName, kindOfUnfit} from '../input/guess.js'
import type {Input, SourceKind} from '../input/input.js'

/** A text read from a source, and the fields to add to its record. */
export interface ReadText {
  text: string
  details: Record<string, unknown>
  url?: string
  /** The number of the item in its feed. */
  number?: number
}

/**
 * Reads the texts in a source: those of a feed's items, or else just one.
 *
 * Loads the readers of markup only when needed.
 *
 * @returns The texts, or `undefined` if the source should be a feed but is not.
 */
export async function readTexts(source: string, from: SourceKind): Promise<ReadText[] | undefined> {
  if (from === 'text') return [{text: source, details: {}}]
  if (from === 'rss') {
    const {readFeed} = await import('../input/feed.js')
    return readFeed(source)?.map((input, i) => ({...readText(input), number: i + 1}))
  }
  const {readInput} = await import('../input.js')
  return readInput(source, {from}).map(readText)
}

/** Describes a source that is not a feed, for an error message. */
export function notFeed(source: string): string {
  const kind = kindOfUnfit(source)
  if (kind === 'empty') return 'not an RSS or Atom feed; it is empty'
  if (kind === 'xml' || kind === 'json') return `not an RSS or Atom feed; ${kind === 'xml' ? 'other XML' : 'JSON'} is not supported`
  return `not an RSS or Atom feed; it looks like ${kind} (pass --from ${kind})`
}

/** Includes the text in the record, since the offsets of the item's parts refer to it and not to the source. */
function readText({text, title, authors, published, language, url}: Input): ReadText {
  return {
    text,
    details: {
      text,
      ...(title && {title}),
      ...(authors && {authors}),
      ...(published && {published}),
      ...(language && {language}),
      ...(url && {url})
    },
    ...(url !== undefined && {url})
  }
}

/**
 * Determines the kind of a file by its name, or by its content if the name is not conclusive.
 *
 * @param path - Its path; `-` means stdin.
 * @param source - Its content.
 */
export function kindOfFile(path: string, source: string): SourceKind {
  const named = kindOfName(path)
  if (isFeedName(path)) return guessKind(source) === 'html' ? 'html' : 'rss'
  if (named !== undefined && named !== 'text') return named
  // `.txt` is not conclusive: web pages and mails are saved under it too
  const guessed = guessKind(source)
  return guessed === 'markdown' ? 'text' : guessed
}
