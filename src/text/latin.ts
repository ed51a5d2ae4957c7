/**
 * Checks whether a line has no letters other than those of Latin-1. General punctuation (U+2010 to U+2064: dashes, curly quotation
 * marks) is allowed, control characters are not.
 */
export function isLatin(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code >= 0x80 && !((code >= 0xa0 && code <= 0xff) || (code >= 0x2010 && code <= 0x2064))) return false
  }
  return true
}

/** Narrows the source of a pattern to the letters of {@link isLatin} lines: the letters of all scripts take long to compile. */
export function latinPattern(source: string): string {
  return source.replaceAll('\\p{Lu}', 'A-ZÀ-ÖØ-Þ').replaceAll('\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ').replaceAll('\\p{M}', '')
}
