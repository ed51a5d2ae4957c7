import {say} from '../options.js'
import type {OffsetMap} from './offset-map.js'

/** The kind of a source. */
export type SourceKind = 'html' | 'markdown' | 'mail' | 'rss' | 'text'

/** All kinds of sources, in the order of help texts and messages. */
export const sourceKinds: readonly SourceKind[] = ['html', 'markdown', 'mail', 'rss', 'text']

/** A news item as plain text, with a map back to its source. */
export interface Input {
  /** The kind of source it was read from. */
  from: SourceKind
  /** The plain text, ready for `parseNewsItem`. */
  text: string
  /** Maps offsets in the text to offsets in the source. */
  map: OffsetMap
  /** The title from the source's metadata, or the subject of a mail. */
  title?: string
  /** The authors from the source's metadata, or the sender of a mail. */
  authors?: string[]
  /** When it was published or sent, as written in the source. */
  published?: string
  /** The language that the source declares, such as `en-GB`. */
  language?: string
  /** Its URL. */
  url?: string
}

/** Metadata of an item, other than its text. */
export type Details = Pick<Input, 'title' | 'authors' | 'published' | 'language' | 'url'>

/** Tidies metadata: collapses white space, removes duplicate authors and drops empty fields. */
export function detailsOf(found: {
  title?: string | undefined
  authors?: string[]
  published?: string | undefined
  language?: string | undefined
  url?: string | undefined
}): Details {
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
 * @param name - The function that was called, for the message.
 * @throws TypeError if it is not.
 */
export function checkSource(source: unknown, name: string): void {
  if (typeof source !== 'string') throw new TypeError(`${name}: pass the source as a string, not ${say(source)}`)
}

function folded(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
