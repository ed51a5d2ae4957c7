import {decodeWords} from 'postal-mime'

/** The headers of a mail or of one of its parts, unfolded, by lower-case name; the first one wins. */
export type Headers = ReadonlyMap<string, string>

/** The value of a header field, with its parameters. */
export interface HeaderValue {
  value: string
  parameters: ReadonlyMap<string, string>
}

/** How many code units of a header line to read. */
const longest = 10_000

/**
 * Reads headers.
 *
 * @returns The headers, and the offset at which the body starts.
 */
export function readHeaders(source: string, start: number, end: number): {headers: Headers; body: number} {
  const headers = new Map<string, string>()
  let name = ''
  let at = start
  while (at < end) {
    const newline = source.indexOf('\n', at)
    const next = newline < 0 || newline >= end ? end : newline + 1
    const line = source.slice(at, Math.min(next, at + longest)).replace(/\r?\n$/u, '')
    at = next
    if (line.trim() === '') break
    const folded = /^[ \t]/u.test(line)
    if (folded) {
      const value = headers.get(name)
      if (value !== undefined && value.length < longest) headers.set(name, value + line)
      continue
    }
    const colon = line.indexOf(':')
    name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (headers.has(name)) name = ''
    else if (colon > 0) headers.set(name, line.slice(colon + 1).trim())
  }
  return {headers, body: at}
}

/**
 * Parses a field such as `Content-Type: text/plain; charset=utf-8`.
 *
 * @param field - The part after the colon.
 */
export function readValue(field = ''): HeaderValue {
  const [value = '', ...rest] = field.match(/(?:"(?:[^"\\]|\\.)*"|[^;"]|")+/gu) ?? []
  const parameters = new Map<string, string>()
  for (const parameter of rest) {
    const equals = parameter.indexOf('=')
    if (equals < 0) continue
    const content = parameter.slice(equals + 1).trim()
    parameters.set(
      parameter.slice(0, equals).trim().toLowerCase(),
      content.startsWith('"') ? content.slice(1, content.lastIndexOf('"') || undefined).replace(/\\(.)/gu, '$1') : content
    )
  }
  return {value: value.trim().toLowerCase(), parameters}
}

/**
 * Decodes the encoded words (RFC 2047) of a header.
 *
 * @param field - The part after the colon.
 */
export function wordsOf(field = ''): string {
  return decodeWords(field)
}
