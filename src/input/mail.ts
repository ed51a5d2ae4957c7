import {addressParser} from 'postal-mime'
import {fromHtml} from './html.js'
import {checkSource, detailsOf, type Input} from './input.js'
import {decodeBody} from './mail-body.js'
import {readHeaders, readValue, wordsOf, type Headers} from './mail-headers.js'
import {MappedText, type OffsetMap} from './offset-map.js'

/** The maximum nesting depth of parts. */
const deepest = 10
/** The maximum number of parts to read within one multipart part. */
const most = 1000

/** A part with readable text. */
interface Part {
  html: boolean
  start: number
  end: number
  encoding: string
  charset: string
}

/**
 * Reads the text of a mail: the parts that a mail client shows, preferring plain text to an HTML alternative.
 *
 * Decodes quoted-printable, Base64 and charsets, and leaves out attachments. The subject becomes the `title`, and is not
 * part of the text.
 *
 * @param source - The mail with its headers, as saved in an `.eml` file.
 * @returns The text with its map, the subject, the sender and the date.
 * @throws TypeError if `source` is not a string.
 * @example
 * ```ts
 * import {fromMail} from 'nutgraf/input'
 *
 * const mail = fromMail(`From: Harbour Trust <news@trust.example>
 * Subject: =?utf-8?Q?Caf=C3=A9_saved?=
 * Content-Type: text/plain; charset=utf-8
 * Content-Transfer-Encoding: quoted-printable
 *
 * =E2=80=9CIt stays,=E2=80=9D said Mara Lind.`)
 * console.log(mail.title, mail.authors, mail.text) // => Café saved [ 'Harbour Trust' ] “It stays,” said Mara Lind.
 * ```
 */
export function fromMail(source: string): Input {
  checkSource(source, 'fromMail')
  // skip the `From ` line that starts a message in an mbox file
  const start = /^(?:From [^\n]*\n|\ufeff)/u.exec(source)?.[0].length ?? 0
  const {headers, body} = readHeaders(source, start, source.length)
  const parts: Part[] = []
  gather(source, headers, body, source.length, parts, 0)
  const out = new MappedText()
  for (const part of parts) {
    const {text, map} = readPart(source, part)
    if (text.trim() === '') continue
    if (out.length > 0) out.put('\n\n')
    out.add(text, map)
  }
  return {
    from: 'mail',
    ...out.end(),
    ...detailsOf({title: wordsOf(headers.get('subject')), authors: senders(headers), published: headers.get('date')})
  }
}

function senders(headers: Headers): string[] {
  return addressParser(headers.get('from') ?? '', {flatten: true}).map(({name, address = ''}) => wordsOf(name) || address)
}

function readPart(source: string, {html, start, end, encoding, charset}: Part): {text: string; map: OffsetMap} {
  const decoded = decodeBody(source, start, end, encoding, charset)
  if (!html) return decoded
  const {text, map} = fromHtml(decoded.text)
  return {text, map: map.through(decoded.map)}
}

/** Collects the parts that a mail client shows. */
function gather(source: string, headers: Headers, start: number, end: number, parts: Part[], depth: number): void {
  const {value: type, parameters} = readValue(headers.get('content-type') ?? 'text/plain')
  if (readValue(headers.get('content-disposition')).value === 'attachment') return
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined && boundary !== '' && depth < deepest) {
    const shown: Part[][] = []
    for (const part of partsBetween(source, boundary, start, end)) {
      const {headers: own, body} = readHeaders(source, part.start, part.end)
      const inner: Part[] = []
      gather(source, own, body, part.end, inner, depth + 1)
      if (inner.length > 0) shown.push(inner)
    }
    // of several alternatives, choose the plain text unless it is empty, or else the last
    if (type !== 'multipart/alternative') parts.push(...shown.flat())
    else
      parts.push(
        ...(shown.find((inner) => inner.some((part) => !part.html && readPart(source, part).text.trim() !== '')) ?? shown.at(-1) ?? [])
      )
    return
  }
  const html = type === 'text/html' || type === 'application/xhtml+xml'
  if (!html && !(type.startsWith('text/') && type !== 'text/calendar') && type !== '' && headers.has('content-type')) return
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  parts.push({html, start, end, encoding, charset: parameters.get('charset') ?? 'utf-8'})
}

/** Finds the parts between boundary lines. */
function partsBetween(source: string, boundary: string, start: number, end: number): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  const line = `--${boundary}`
  let from = -1
  for (let at = source.indexOf(line, start); at >= 0 && at < end && found.length < most; at = source.indexOf(line, at + line.length)) {
    if ((at > start && source[at - 1] !== '\n') || !endsBoundary(source, at + line.length, end)) continue
    // the line break before a boundary is part of the boundary
    const before = at - (source[at - 2] === '\r' ? 2 : 1)
    if (from >= 0 && before > from) found.push({start: from, end: before})
    if (source.startsWith('--', at + line.length)) return found
    const newline = source.indexOf('\n', at)
    from = newline < 0 || newline >= end ? end : newline + 1
  }
  if (from >= 0 && from < end) found.push({start: from, end})
  return found
}

// nothing but white space follows a boundary on its line (RFC 2046, section 5.1.1): `--b` is not the start of `--b10`
function endsBoundary(source: string, at: number, end: number): boolean {
  let to = source.startsWith('--', at) ? at + 2 : at
  while (to < end && (source[to] === ' ' || source[to] === '\t' || source[to] === '\r')) to++
  return to >= end || source[to] === '\n'
}
