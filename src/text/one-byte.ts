/** Dashes, quotation marks and the ellipsis, and the bytes that Windows-1252 has for them, which in Unicode are control characters. */
const bytes = new Map([...'„…‘’“”–—'].map((character, i) => [character.charCodeAt(0), [0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97][i] as number]))

/**
 * Gives a line with a byte to a character, as the engine stores it then: it compiles and runs patterns for such lines apart.
 *
 * @returns The line, of the same length, with other bytes for dashes and quotation marks; nothing if it holds anything else that takes two bytes.
 */
export function inOneByte(line: string): string | undefined {
  const codes: number[] = []
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : bytes.get(code)
    if (byte === undefined) return undefined
    codes.push(byte)
  }
  return String.fromCharCode(...codes)
}

/** Gives the source of a pattern for such lines. */
export function patternInOneByte(source: string): string {
  return source
    .replaceAll('\\p{Lu}', 'A-ZÀ-ÖØ-Þ')
    .replaceAll('\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ')
    .replaceAll('\\p{M}', '')
    .replace(/[„…‘’“”–—]/gu, (character) => String.fromCharCode(bytes.get(character.charCodeAt(0)) as number))
}
