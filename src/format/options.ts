import type {NewsItem} from '../model.js'

/** Settings that every format accepts. */
export interface FormatOptions {
  /**
   * The item's absolute URI.
   *
   * @defaultValue in formats that require one, a `urn:uuid:` derived from the text: the same text gets the same URI
   */
  uri?: string
}

const absolute = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu
const runs = /^(?:javascript|vbscript|data):/iu

/** Checks that a string is an absolute URI with a scheme that browsers do not execute and no character forbidden in a URI. */
export function isUri(uri: string): boolean {
  return absolute.test(uri) && !runs.test(uri)
}

/**
 * Checks the arguments of a format.
 *
 * @param name - The function that was called, for the message.
 * @throws TypeError if the text is not a string; RangeError if the item extends past its end or the URI is invalid.
 */
export function check(name: string, item: NewsItem, text: string, options: FormatOptions): void {
  if (typeof text !== 'string') throw new TypeError(`${name}: pass the text that the item was parsed from as the second argument`)
  const last = item.sections.at(-1)?.blocks.at(-1)?.end ?? item.headline?.end ?? 0
  if (last > text.length) {
    throw new RangeError(`${name}: the item has a part at ${last} and the text ends at ${text.length}: pass the text it was parsed from`)
  }
  if (options.uri !== undefined && !isUri(options.uri)) {
    throw new RangeError(`${name}: \`uri\` is an absolute URI, such as 'https://example.org/item/7', not '${options.uri}'`)
  }
}

/** Returns the caller's URI, or a `urn:uuid:` derived from the text (RFC 9562, version 8). */
export function uriOf(text: string, options: FormatOptions): string {
  if (options.uri !== undefined) return options.uri
  const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hash(text, seed))
  const hex = lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3]
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}

/** Computes a 32-bit MurmurHash3 over code units. */
function hash(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    k = (k << 15) | (k >>> 17)
    h ^= Math.imul(k, 0x1b873593)
    h = (h << 13) | (h >>> 19)
    h = (Math.imul(h, 5) + 0xe6546b64) | 0
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
