/** The characters of Windows-1252 from 0x80 to 0x9F. */
const highSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Restores curly quotation marks, dashes and the like, which some versions of Node.js decode as Latin-1 instead of
 * Windows-1252.
 *
 * @param text - The decoded text.
 * @param decoder - The decoder that produced it.
 */
export function withHighSigns(text: string, {encoding}: TextDecoder): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/gu, (sign) => highSigns.charAt(sign.charCodeAt(0) - 0x80))
}

/** Makes a decoder for a charset by the label that a mail gives; falls back to UTF-8 if the label is unknown. */
export function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, {ignoreBOM: true})
  } catch {
    return new TextDecoder('utf-8', {ignoreBOM: true})
  }
}
