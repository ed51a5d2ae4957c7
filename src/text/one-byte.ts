/** Dashes, quotation marks and the ellipsis, with their Windows-1252 bytes, which are control characters in Unicode. */
const bytes = new Map([...'„…‘’“”–—'].map((character, i) => [character.charCodeAt(0), [0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97][i] as number]))

/**
 * Re-encodes a line so that every character fits in one byte: the engine stores such strings in one byte per character and compiles
 * patterns for them separately.
 *
 * @returns A line of the same length with dashes and quotation marks replaced, or undefined if another character needs two bytes.
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

/** Translates the source of a pattern to match lines from {@link inOneByte}. */
export function patternInOneByte(source: string): string {
  return source
    .replaceAll('\\p{Lu}', 'A-ZÀ-ÖØ-Þ')
    .replaceAll('\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ')
    .replaceAll('\\p{M}', '')
    .replace(/[„…‘’“”–—]/gu, (character) => String.fromCharCode(bytes.get(character.charCodeAt(0)) as number))
}
