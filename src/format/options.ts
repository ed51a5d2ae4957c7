import type {NewsItem} from '../model.js'

/** What every format can be told. */
export interface FormatOptions {
  /**
   * The item's own address: an absolute URI.
   *
   * @defaultValue where a format cannot do without, a `urn:uuid:` made from the text: the same text, the same name
   */
  uri?: string
}

const absolute = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu
const runs = /^(?:javascript|vbscript|data):/iu

/**
 * Tells whether a string can stand as an absolute URI.
 *
 * @param uri - Any string.
 * @returns Whether it has a scheme, and none that a browser would run, and holds nothing that a URI may not hold.
 */
export function isUri(uri: string): boolean {
  return absolute.test(uri) && !runs.test(uri)
}

/**
 * Checks what a format is given.
 *
 * @param name - The format's function, for the message.
 * @param item - The item.
 * @param text - The text that it was parsed from.
 * @param options - The format's options.
 * @throws TypeError if the text is no string, RangeError if it is another item's or the address no URI.
 */
export function check(name: string, item: NewsItem, text: string, options: FormatOptions): void {
  if (typeof text !== 'string')
    throw new TypeError(`${name}: pass the text that the item was parsed from as the second argument`)
  const last = item.sections.at(-1)?.blocks.at(-1)?.end ?? item.headline?.end ?? 0
  if (last > text.length) {
    throw new RangeError(
      `${name}: the item has a part at ${last} and the text ends at ${text.length}: pass the text it was parsed from`
    )
  }
  if (options.uri !== undefined && !isUri(options.uri)) {
    throw new RangeError(
      `${name}: \`uri\` is an absolute URI, such as 'https://example.org/item/7', not '${options.uri}'`
    )
  }
}

/**
 * Gives the item's address: the caller's, or a name made from the text (RFC 9562, version 8).
 *
 * @param text - The text.
 * @param options - The caller's options.
 * @returns An absolute URI.
 */
export function uriOf(text: string, options: FormatOptions): string {
  if (options.uri !== undefined) return options.uri
  const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hash(text, seed))
  const hex = lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3]
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}

/** Murmur3 of 32 bits over code units. */
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
