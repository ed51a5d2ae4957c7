/** What Windows-1252 has from 0x80 on. */
const highSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Puts curly marks, dashes and the like where Node.js, in some versions, leaves Windows-1252 as Latin-1.
 *
 * @param text - What was decoded.
 * @param decoder - What decoded it.
 */
export function withHighSigns(text: string, {encoding}: TextDecoder): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/gu, (sign) => highSigns.charAt(sign.charCodeAt(0) - 0x80))
}

/**
 * Makes a decoder of a charset as mails name it.
 *
 * @param label - The name; one that is unknown is taken for UTF-8.
 */
export function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, {ignoreBOM: true})
  } catch {
    return new TextDecoder('utf-8', {ignoreBOM: true})
  }
}
