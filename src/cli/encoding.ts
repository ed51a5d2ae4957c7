import {analyse} from 'chardet'
import {withHighSigns} from '../input/charset.js'

/** A text as it was read from bytes. */
export interface Decoded {
  text: string
  /** How many places are no text in the encoding, and became U+FFFD. */
  damaged: number
}

/**
 * Decodes a text: by its mark of byte order, as UTF-8, or as what a detector takes it for.
 *
 * UTF-8 of which a few bytes are broken stays UTF-8, and says how many.
 *
 * @param bytes - The whole text, or one line of a file.
 * @param label - The encoding, if it is known, by any name of the Encoding Standard.
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
 * Tells the encoding of which a file has the mark of byte order.
 *
 * @param bytes - How the file begins.
 */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/**
 * Tells whether there is an encoding of this name.
 *
 * @param label - What the user calls it.
 */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** Code units that are looked at to tell a text from a binary. */
const sample = 1 << 13

/**
 * Tells whether what was decoded is no text at all: more control characters stand in it than in any text.
 *
 * @param text - What was decoded.
 */
export function isBinary(text: string): boolean {
  const head = text.slice(0, sample)
  // tabs, line ends, form feeds and the escape of colours occur in texts
  return (head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu) ?? []).length > head.length / 50 || head.startsWith('%PDF-')
}

/**
 * Recodes a stream as UTF-8.
 *
 * @param chunks - The stream, in any encoding.
 * @param label - The encoding, if the user knows it; else only UTF-16 is told from UTF-8.
 * @yields The stream in UTF-8.
 */
export async function* recode(chunks: AsyncIterable<Uint8Array>, label?: string): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined
  let first = true
  const encoder = new TextEncoder()
  for await (const chunk of chunks) {
    if (first) {
      const encoding = label ?? markedEncoding(chunk) ?? wideEncoding(chunk)
      if (encoding !== undefined) decoder = new TextDecoder(encoding)
      first = false
    }
    yield decoder ? encoder.encode(withHighSigns(decoder.decode(chunk, {stream: true}), decoder)) : chunk
  }
  if (decoder) yield encoder.encode(decoder.decode())
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, {ignoreBOM: true})
  return withHighSigns(decoder.decode(bytes), decoder)
}

function counted(text: string): Decoded {
  return {text, damaged: (text.match(/\ufffd/gu) ?? []).length}
}

/** Tells UTF-16 without a mark: of two bytes one is nearly always nought where letters are Latin, and spaces everywhere. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const noughts = [0, 0]
  const end = Math.min(bytes.length, sample) & ~1
  for (let at = 0; at < end; at++) if (bytes[at] === 0) noughts[at & 1] = (noughts[at & 1] as number) + 1
  const [even, odd] = noughts as [number, number]
  if (odd > end / 16 && even * 8 < odd) return 'utf-16le'
  return even > end / 16 && odd * 8 < even ? 'utf-16be' : undefined
}

function detectedEncoding(bytes: Uint8Array): string {
  // nothing tells encodings apart before the first byte that is no ASCII
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 512)
  const [best] = analyse(bytes.subarray(from, from + (1 << 15)))
  return best && best.confidence >= 20 && best.name !== 'UTF-8' && isEncoding(best.name) ? best.name : 'windows-1252'
}
