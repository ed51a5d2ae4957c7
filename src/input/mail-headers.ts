import {decodeWords} from 'postal-mime'

/** The headers of a mail or of a part of one: by name in lower case, the first of each, unfolded. */
export type Headers = ReadonlyMap<string, string>

/** What a header field says, and with which parameters. */
export interface HeaderValue {
  value: string
  parameters: ReadonlyMap<string, string>
}

/** The longest line of headers that is looked at. */
const longest = 10_000

/**
 * Reads the headers at a place.
 *
 * @returns The headers, and where the body starts.
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
 * Reads a field such as `Content-Type: text/plain; charset=utf-8`.
 *
 * @param field - What stands behind the colon.
 */
export function readValue(field = ''): HeaderValue {
  const [value = '', ...rest] = field.match(/(?:"(?:[^"\\]|\\.)*"|[^;"]|")+/gu) ?? []
  const parameters = new Map<string, string>()
  for (const parameter of rest) {
    const equals = parameter.indexOf('=')
    if (equals < 0) continue
    const content = parameter.slice(equals + 1).trim()
    parameters.set(parameter.slice(0, equals).trim().toLowerCase(), content.startsWith('"') ? content.slice(1, content.lastIndexOf('"') || undefined).replace(/\\(.)/gu, '$1') : content)
  }
  return {value: value.trim().toLowerCase(), parameters}
}

/**
 * Decodes the words of a header that has other letters than ASCII.
 *
 * @param field - What stands behind the colon.
 */
export function wordsOf(field = ''): string {
  return decodeWords(field)
}
