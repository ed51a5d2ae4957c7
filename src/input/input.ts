import {say} from '../options.js'
import type {OffsetMap} from './offset-map.js'

/** What a source may be. */
export type SourceKind = 'html' | 'markdown' | 'mail' | 'rss' | 'text'

/** What a source may be, in the order of help and messages. */
export const sourceKinds: readonly SourceKind[] = ['html', 'markdown', 'mail', 'rss', 'text']

/** A news item as plain text, and how it goes back to its source. */
export interface Input {
  /** What the source was read as. */
  from: SourceKind
  /** The plain text, as `parseNewsItem` takes it. */
  text: string
  /** Leads from offsets of the text to offsets of the source. */
  map: OffsetMap
  /** The title that the source gives beside the text, or the subject of a mail. */
  title?: string
  /** The authors that the source names, or who sent a mail. */
  authors?: string[]
  /** When it was published or sent, in the words of the source. */
  published?: string
  /** The language that the source names, such as `en-GB`. */
  language?: string
  /** Its address. */
  url?: string
}

/** What a source says of an item beside its text. */
export type Details = Pick<Input, 'title' | 'authors' | 'published' | 'language' | 'url'>

/**
 * Leaves out what the source says nothing of.
 *
 * @param found - What was found, with empty words for nothing.
 */
export function detailsOf(found: {title?: string | undefined; authors?: string[]; published?: string | undefined; language?: string | undefined; url?: string | undefined}): Details {
  const details: Details = {}
  const authors = [...new Set(found.authors?.map(folded).filter((name) => name !== ''))]
  if (authors.length > 0) details.authors = authors
  for (const name of ['title', 'published', 'language', 'url'] as const) {
    const value = folded(found[name] ?? '')
    if (value !== '') details[name] = value
  }
  return details
}

/**
 * Checks that a source is a string.
 *
 * @param name - The function that was called.
 * @throws TypeError if it is none.
 */
export function checkSource(source: unknown, name: string): void {
  if (typeof source !== 'string') throw new TypeError(`${name}: pass the source as a string, not ${say(source)}`)
}

function folded(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
