import {decoderOf, withHighSigns} from './charset.js'
import {MappedText, type OffsetMap} from './offset-map.js'

/** Takes a decoded byte, with the span of the source that encodes it. */
type TakeByte = (byte: number, start: number, end: number) => void

/**
 * Decodes the body of a part.
 *
 * @param encoding - The value of `Content-Transfer-Encoding`.
 */
export function decodeBody(source: string, start: number, end: number, encoding: string, charset: string): {text: string; map: OffsetMap} {
  const out = new MappedText()
  const quoted = encoding === 'quoted-printable'
  // the other encodings are not encoded: the source string already holds their characters
  if (!quoted && encoding !== 'base64') out.copy(source, start, end)
  else {
    const letters = new Letters(out, charset)
    const take: TakeByte = (byte, from, to) => letters.take(byte, from, to)
    if (quoted) readQuotedPrintable(source, start, end, letters)
    else readBase64(source, start, end, take)
    letters.finish()
  }
  return out.end()
}

/** Decodes bytes to characters as they come, mapping each character to its bytes in the source. */
class Letters {
  readonly #out: MappedText
  readonly #decoder: TextDecoder
  /** Whether an ASCII byte always stands for itself at the start of a character. */
  readonly #plain: boolean
  readonly #byte = new Uint8Array(1)
  #pending = -1
  #end = 0

  constructor(out: MappedText, charset: string) {
    this.#out = out
    this.#decoder = decoderOf(charset)
    this.#plain = !/^(?:utf-16|iso-2022)/u.test(this.#decoder.encoding)
  }

  take(byte: number, start: number, end: number): void {
    if (this.#plain && this.#pending < 0 && byte < 0x80) return this.#out.put(String.fromCharCode(byte), start, end)
    if (this.#pending < 0) this.#pending = start
    this.#byte[0] = byte
    this.#end = end
    this.#write(this.#decoder.decode(this.#byte, {stream: true}))
  }

  /** Copies a span of ASCII verbatim. */
  copy(source: string, start: number, end: number): void {
    let at = start
    // a byte that looks like ASCII may continue a multibyte character
    for (; at < end && (this.#pending >= 0 || !this.#plain); at++) this.take(source.charCodeAt(at), at, at + 1)
    this.#out.copy(source, at, end)
  }

  finish(): void {
    this.#write(this.#decoder.decode())
  }

  #write(decoded: string): void {
    if (decoded === '') return
    const start = Math.max(this.#pending, this.#out.sourceEnd)
    // the decoder may hold back a broken character beyond the one after it
    this.#out.put(withHighSigns(decoded, this.#decoder), start, Math.max(start, this.#end))
    this.#pending = -1
  }
}

function readQuotedPrintable(source: string, start: number, end: number, letters: Letters): void {
  for (let at = start; at < end;) {
    const sign = source.indexOf('=', at)
    const stop = sign < 0 || sign >= end ? end : sign
    letters.copy(source, at, stop)
    if (stop === end) return
    const digits = source.slice(stop + 1, Math.min(stop + 3, end))
    if (/^[0-9a-f]{2}$/iu.test(digits)) {
      letters.take(Number.parseInt(digits, 16), stop, stop + 3)
      at = stop + 3
    } else if (digits.startsWith('\n')) at = stop + 2
    else if (digits === '\r\n') at = stop + 3
    else {
      // a `=` that starts no escape stands for itself
      letters.copy(source, stop, stop + 1)
      at = stop + 1
    }
  }
}

const sextets = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((sign, value) => [sign.charCodeAt(0), value])
)

function readBase64(source: string, start: number, end: number, take: TakeByte): void {
  let bits = 0
  let held = 0
  let from = start
  for (let at = start; at < end; at++) {
    const value = sextets.get(source.charCodeAt(at))
    if (value === undefined) continue
    if (held === 0) from = at
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    take((bits >> held) & 0xff, from, at + 1)
    // the remaining bits belong to the next byte, but this character is mapped only once
    from = at + 1
  }
}
