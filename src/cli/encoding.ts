import {analyse} from 'chardet'
import {withHighSigns} from '../input/charset.js'

/** A text decoded from bytes. */
export interface Decoded {
  text: string
  /** How many sequences were invalid in the encoding and became U+FFFD. */
  damaged: number
}

/**
 * Decodes a text by its byte order mark, as UTF-8, or as the encoding that a detector finds.
 *
 * UTF-8 with a few invalid bytes is still decoded as UTF-8, and the damage is counted.
 *
 * @param bytes - The whole text, or one line of a file.
 * @param label - The encoding, if known, by any label of the Encoding Standard.
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const known = label ?? markedEncoding(bytes)
  if (known !== undefined) return counted(decodeAs(known, bytes))
  try {
    return {text: new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(bytes), damaged: 0}
  } catch {
    const wide = wideEncoding(bytes)
    if (wide !== undefined) return counted(decodeAs(wide, bytes))
    const utf8 = counted(decodeAs('utf-8', bytes))
    if (utf8.damaged < (utf8.text.match(/[\u0080-\ufffc]/gu) ?? []).length) return utf8
    return {text: decodeAs(detectedEncoding(bytes), bytes), damaged: 0}
  }
}

/**
 * Returns the UTF-16 encoding that a byte order mark indicates.
 *
 * @param bytes - The start of the file.
 */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Checks whether there is an encoding with this label. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** How much to examine, in code units or bytes, to recognize binary files and UTF-16. */
const sample = 1 << 13

/** Checks whether decoded text comes from a binary file: it starts like a PDF or has more control characters than any text. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, sample)
  // texts do contain tabs, line breaks, form feeds and the escape character of terminal colours
  return (head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu) ?? []).length > head.length / 50 || head.startsWith('%PDF-')
}

/** How many bytes are enough to recognize UTF-16, where every other byte of JSON is zero. */
const ENOUGH = 64

/**
 * Converts a stream to UTF-8.
 *
 * @param chunks - The stream, in any encoding.
 * @param label - The encoding, if the user specified it; otherwise only UTF-16 is detected, and the rest passed through.
 * @yields The stream in UTF-8.
 */
export async function* recode(chunks: AsyncIterable<Uint8Array>, label?: string): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined
  let first = true
  const encoder = new TextEncoder()
  for await (const chunk of withWholeStart(chunks)) {
    if (first) {
      const encoding = label ?? markedEncoding(chunk) ?? wideEncoding(chunk)
      if (encoding !== undefined) decoder = new TextDecoder(encoding)
      first = false
    }
    yield decoder ? encoder.encode(withHighSigns(decoder.decode(chunk, {stream: true}), decoder)) : chunk
  }
  if (decoder) yield encoder.encode(decoder.decode())
}

/** Joins the first chunks until they are enough to recognize UTF-16: a pipe may deliver single bytes. */
async function* withWholeStart(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array()
  for await (const chunk of chunks) {
    if (!start) yield chunk
    else {
      start = Buffer.concat([start, chunk])
      if (start.length < ENOUGH) continue
      yield start
      start = undefined
    }
  }
  if (start && start.length > 0) yield start
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, {ignoreBOM: true})
  return withHighSigns(decoder.decode(bytes), decoder)
}

function counted(text: string): Decoded {
  return {text, damaged: (text.match(/\ufffd/gu) ?? []).length}
}

/** Detects UTF-16 without a byte order mark: one byte of Latin letters, and of spaces in any script, is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const noughts = [0, 0]
  const end = Math.min(bytes.length, sample) & ~1
  for (let at = 0; at < end; at++) if (bytes[at] === 0) noughts[at & 1] = (noughts[at & 1] as number) + 1
  const [even, odd] = noughts as [number, number]
  if (odd > end / 16 && even * 8 < odd) return 'utf-16le'
  return even > end / 16 && odd * 8 < even ? 'utf-16be' : undefined
}

function detectedEncoding(bytes: Uint8Array): string {
  // encodings do not differ before the first non-ASCII byte
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 512)
  const [best] = analyse(bytes.subarray(from, from + (1 << 15)))
  return best && best.confidence >= 20 && best.name !== 'UTF-8' && isEncoding(best.name) ? best.name : 'windows-1252'
}
